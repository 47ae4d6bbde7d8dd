// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Notation: a piece of text that is written by rule rather than in words: a reference to a law, a date, an amount, an
// IBAN. Found by language::find_notations; beside the tokens of an analysis. Read annotation.h next.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "helder/span.h"

namespace helder {

enum class NotationKind : std::uint8_t {
  // References.
  article,        ///< artikel 3:40, eerste lid, onder a, van de Algemene wet bestuursrecht
  law,            ///< a law by its name or abbreviation, without an article: de Awb, de Algemene wet bestuursrecht
  publication,    ///< Stb. 2015, 123; Stcrt. 2026, nr. 12; Trb. 1951, 154; PbEU 2016, L 119
  parliamentary,  ///< Kamerstukken II 2020/21, 35 000, nr. 3
  case_law,       ///< ECLI:NL:HR:2019:2006
  identifier,     ///< BWBR0005537, CELEX 32016R0679
  eu_act,         ///< Verordening (EU) 2016/679, Richtlijn 95/46/EG
  // Notations.
  date,         ///< 1 mei 2026, 01-05-2026, de 1e van de maand
  term,         ///< binnen zes weken na dagtekening, uiterlijk 1 mei
  time,         ///< 16.30 uur, 13:00 uur, half negen
  amount,       ///< € 1.250,00, 12,50 euro, 3 miljoen euro
  percentage,   ///< 5 procent, 5,5%
  iban,         ///< NL91 ABNA 0417 1643 00
  bsn,          ///< 123456782
  kvk,          ///< KvK-nummer 12345678
  phone,        ///< 14 030, 088 042 42 42
  postcode,     ///< 1234 AB, with street, number and place where they stand beside it
  case_number,  ///< zaaknummer 2026-001234, ons kenmerk: Z/26/4567
};
/// "article", "case_law" …, as JSON shows it.
[[nodiscard]] std::string_view to_string(NotationKind kind);
/// True for the kinds that lead to a source: the list `references` of a document holds these.
[[nodiscard]] constexpr bool is_reference(NotationKind kind) { return kind <= NotationKind::eu_act; }

/// A named part: {"article", "3:40"}, {"paragraph", "1"}, {"law", "Algemene wet bestuursrecht"}, {"bwb",
/// "BWBR0005537"}.
struct NotationPart {
  std::string_view name;  ///< from a fixed list: lives as long as the program
  std::string value;      ///< in normal form
  Span span;              ///< where it stands; a part that is not written there (bwb) has the place that it belongs to
};

/// Notations of a document are sorted and do not overlap; none crosses a sentence or a block.
struct Notation {
  Span span;
  NotationKind kind = NotationKind::date;
  bool is_valid = true;  ///< false: it has the looks but can't be right (31 februari, an IBAN whose check fails)
  std::string normal;  ///< one way to write it: "2026-05-01", "P6W", "EUR 1250.00", "artikel 3:40, lid 1, onder a, Awb"
  std::vector<NotationPart> parts;
};

}  // namespace helder
