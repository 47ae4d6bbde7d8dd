// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Direct address: the words with which a text speaks to its reader. u, uw, uzelf; je, jij, jou, jouw, jullie, jezelf.
//
// A word of these counts when it is a pronoun or possessive in the parse; "9.00 u" is none. Words between quotation
// marks count as well, with is_quoted. Whether "je" means everybody ("Dat doe je niet") can't be told and is not tried.
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/clauses.h"
#include "grammar/tree.h"

namespace helder::grammar {

enum class AddressForm : std::uint8_t { formal, informal };
enum class AddressRole : std::uint8_t { subject, object, possessive, other };
[[nodiscard]] std::string_view to_string(AddressForm form);
[[nodiscard]] std::string_view to_string(AddressRole role);

struct Address {
  TokenIndex token = kNoToken;
  AddressForm form = AddressForm::formal;
  AddressRole role = AddressRole::other;  ///< object: obj, iobj and reflexive; other: behind a preposition and the rest
  bool is_quoted = false;
};

/// In reading order. O(tokens of the sentence).
[[nodiscard]] std::vector<Address> find_address(const Tree& tree);

}  // namespace helder::grammar
