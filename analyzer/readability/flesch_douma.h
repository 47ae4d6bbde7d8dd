// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "readability/basics.h"

namespace helder::readability {

/// Flesch-Douma: how easy a Dutch text reads, from sentence length and syllables. Higher is easier. Usually 0 to 100,
/// not bounded and not clamped. No guard against short texts: see measure(). `basics` needs a sentence and a spoken
/// word, else the term is 0.
///
///   206.84 - 0.93 * words per sentence - 77 * syllables per word
///
/// Source: W.H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960: Flesch's Reading Ease
/// with weights for Dutch. Sources print the constant as 206.8, 206.83, 206.835 and 206.84; the last is used here.
/// Norms: Douma's.
[[nodiscard]] Score flesch_douma(const Basics& basics);

}  // namespace helder::readability
