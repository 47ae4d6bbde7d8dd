// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Parts of the text report around the findings: facts at the top, scores and advice at the end.
#include <cstddef>
#include <string>
#include <string_view>

#include "report/phrases.h"
#include "report/run.h"
#include "report/text.h"

namespace helder::report {

/// Colours of the terminal (ECMA-48), or none.
struct Ink {
  bool is_on = false;
  [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const {
    return is_on ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m" : std::string(text);
  }
  [[nodiscard]] std::string bold(std::string_view text) const { return paint("1", text); }
  [[nodiscard]] std::string dim(std::string_view text) const { return paint("2", text); }
  [[nodiscard]] std::string mark(std::string_view text) const { return paint("1;33", text); }
  [[nodiscard]] std::string good(std::string_view text) const { return paint("32", text); }
  [[nodiscard]] std::string severity(Severity severity, std::string_view text) const {
    return paint(severity == Severity::error ? "1;31" : severity == Severity::warning ? "1;33" : "1;36", text);
  }
};

/// A wrapped paragraph with a label before its first line; later lines stand under the text. Control characters in
/// `text` are shown harmless.
void write_paragraph(std::string& out, const Ink& ink, std::size_t columns, std::string_view label,
                     std::string_view text, std::string_view indent, bool is_good = false);

void write_facts(std::string& out, const Analysis& analysis, const TextOptions& options, std::size_t columns);
void write_summary(std::string& out, const Run& run, const Item& item, const TextOptions& options, std::size_t columns);
void write_total(std::string& out, const Totals& sum, const TextOptions& options);

}  // namespace helder::report
