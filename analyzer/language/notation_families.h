// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The families of grammars. Each reads one notation at the begin of the window and tells whether there is one. Private
// to language/notation*.cpp. Thread-safe; all that they keep between calls are grammars, which don't change.
#include "language/notation_text.h"

namespace helder::language::notation {

bool read_reference(Reading& reading, Notation& found);  ///< artikel 3, eerste lid, Awb; onderdeel b; hoofdstuk 3
/// de Algemene wet bestuursrecht; Awb. `is_expected`: a law stands before it, so this may be its abbreviation.
bool read_law(Reading& reading, bool is_expected, Notation& found);
bool read_publication(Reading& reading, Notation& found);  ///< Stb., Kamerstukken, ECLI, BWBR, verordening (EU)
bool read_date(Reading& reading, Notation& found);         ///< 1 mei 2026; binnen zes weken; uiterlijk 1 mei
bool read_number(Reading& reading, Notation& found);       ///< € 1.250,00; 5 procent; 16.30 uur
bool read_identity(Reading& reading, Notation& found);     ///< IBAN, BSN, telephone, postcode, file numbers

/// A postcode with the street and number that stand right before it, not before `earliest`.
void widen_to_street(Reading& reading, std::uint32_t earliest, Notation& found);

/// Moves `first` behind a European act: "verordening (EU) 2016/679 van het Europees Parlement en de Raad van …".
bool match_eu_act(FoldIterator& first);

/// Fills `found` from what was read: span, kind, the parts whose names don't begin with '~'.
void take(Reading& reading, std::uint32_t end, NotationKind kind, Notation& found);

}  // namespace helder::language::notation
