// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The parts of the HTML body of an e-mail that its writer did not write, by the names that Outlook, Gmail, Thunderbird,
// Apple Mail and others give them, and by the looks of paragraphs (mail_quotes.h). Only html*.cpp includes it.
#include <unordered_set>

#include "formats/html_tree.h"

namespace helder::formats {

struct MailParts {
  std::unordered_set<const GumboNode*> left_out;  ///< with all that is in them
  bool is_forward = false;                        ///< some of it is a message that was sent on
};

/// `keeps_forward`: of a message that was sent on only the lines above it are left out. Linear in the tree's size.
[[nodiscard]] MailParts find_mail_parts(const GumboNode* root, bool keeps_forward);

/// A table that puts a message's pieces in their place: it holds other tables, or has one column.
[[nodiscard]] bool is_layout_table(const GumboNode* table);

}  // namespace helder::formats
