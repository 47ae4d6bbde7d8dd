// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "readability/basics.h"

namespace helder::readability {

/// Leesindex A: how easy a Dutch text reads, from sentence length (ZL) and syllables per 100 words (WL). Higher is
/// easier; not bounded and not clamped. No guard against short texts: see measure().
///
///   195 - 2 * ZL - 2/3 * WL
///
/// Source: R.H.M. Brouwer, Onderzoek naar de leesmoeilijkheden van Nederlands proza, Paedagogische Studiën 40, 1963.
/// Sources also print 66.67 * syllables per word; 2/3 is used here. Reading: simple children's books above 100, normal
/// texts 50-75, below 30 very hard; the bands between are filled in by us. The schools' conversion to years of age is
/// not used: we found no study behind it.
[[nodiscard]] Score leesindex_a(const Basics& basics);

}  // namespace helder::readability
