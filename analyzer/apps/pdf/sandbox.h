// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2 OR GPL-2.0-or-later
#pragma once
// What helder-pdf denies itself before it looks at the first byte of a file that nobody vouches for.
#include <cstdint>

namespace helder::pdf {

/// Step 1, first thing in main(): bounds on memory, processor time, files and processes; no core file, no new rights,
/// and an end when the parent ends. `memory` in bytes of address space, `seconds` of processor time at most. False when
/// the system refuses one of them.
[[nodiscard]] bool set_limits(std::uint64_t memory, std::uint32_t seconds);

/// Step 2, when all libraries have opened what they need: from here on the process can read and write what is open, ask
/// for memory and end; it can open, connect, start and signal nothing. Where the
/// system knows no such filter only the limits hold. False when the system refuses.
[[nodiscard]] bool close_doors();

/// Gives the work that comes `seconds` of processor time from now on, within the bound of set_limits(). After that
/// SIGXCPU ends the process.
void allow_seconds(std::uint32_t seconds);

}  // namespace helder::pdf
