// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "readability/basics.h"

namespace helder::readability {

/// LIX: how hard a text reads, from sentence length and the percentage of long words (more than 6 letters). HIGHER IS
/// HARDER; not bounded. No guard against short texts: see measure().
///
///   words per sentence + 100 * long words / words
///
/// Source: C.H. Björnsson, Läsbarhet, Stockholm, 1968. Made for Swedish: the compounds of Dutch push it up as they do
/// there, so compare Dutch texts with each other and not with English ones. Bands: below 25 children's books, 25-35
/// simple, 35-45 normal, 45-55 factual, above 55 hard.
[[nodiscard]] Score lix(const Basics& basics);

/// RIX: long words per sentence; 0 and up, higher is harder. A measure beside LIX that does not depend on the share of
/// short words. Source: J. Anderson, Lix and Rix: variations on a little-known readability index, Journal of Reading
/// 26, 1983.
[[nodiscard]] double rix(const Basics& basics);

}  // namespace helder::readability
