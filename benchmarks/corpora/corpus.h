// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Text to measure on: 17 free government documents (README.md), taken paragraph by paragraph in an order that is
// shuffled but always the same.
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "helder/analyzer.h"
#include "helder/document.h"

namespace helder::benchmarks {

/// Plain text of at least `bytes` bytes and not a paragraph more. Every document is used before one is used again, and
/// each round has another order, so that no cache learns it. Ends the program with a message when the corpora are not
/// there.
[[nodiscard]] std::string make_corpus(std::size_t bytes);

/// `text` as helder reads a .txt file. Ends the program when it cannot.
[[nodiscard]] Document read_plain(std::string text);

/// As make_analyzer, without the personal layer of whoever measures. Ends the program when it cannot.
[[nodiscard]] std::shared_ptr<const Analyzer> make_analyzer_for(Depth depth, std::vector<std::string> lexicons = {});

/// Prints to standard error and exits with 1: a benchmark that measures nothing must not look like one that does.
[[noreturn]] void give_up(const std::string& why);

}  // namespace helder::benchmarks
