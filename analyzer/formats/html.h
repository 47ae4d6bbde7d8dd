// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for HTML: the prose of a page's main content, without navigation, page header and footer, asides, scripts and
// what is hidden. Notes that say so (role doc-footnote, doc-endnotes) have region footnote. White space collapses as in
// a browser; offsets are bytes of the source. Thread-safe.
#include <cstdint>
#include <string>
#include <string_view>

#include "helder/document.h"
#include "helder/result.h"
#include "text/decoded_source.h"
#include "text/document_builder.h"

namespace helder::formats {

/// The charset that a page declares in its first bytes (meta charset, http-equiv, XML declaration); empty = none.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

/// Tags nested deeper than 200 are read as if they were not there; the text stays.
[[nodiscard]] Result<Document> read_html(text::DecodedSource source);

/// Appends the prose of a piece of HTML inside another text (Markdown). `page` stands at `offset` of the builder's
/// source, byte for byte. `group` is the last number given to a list or table and is raised.
void append_html_fragment(text::DocumentBuilder& builder, std::string_view page, std::uint32_t offset,
                          std::uint32_t& group);

/// Appends the prose that the writer of an e-mail wrote: `page` is the HTML of its body and stands at `offset` of the
/// builder's source, byte for byte. Left out: earlier messages, signatures, disclaimers (mail_quotes.h), or only the
/// lines above it when the message was sent on and `keeps_forward`. Tables that only arrange the page are no tables.
struct MailHtml {
  bool is_read = false;  ///< false: too much open mark-up to read
  bool has_left_out = false;
  bool is_forward = false;  ///< what was left out is a message that was sent on
};
[[nodiscard]] MailHtml append_mail_html(text::DocumentBuilder& builder, std::string_view page, std::uint32_t offset,
                                        std::uint32_t& group, bool keeps_forward);

}  // namespace helder::formats
