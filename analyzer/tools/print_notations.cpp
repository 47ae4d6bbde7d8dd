// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// print_notations [-q] < TEXT: the notations of each line, with kind, span in code points, normal form and parts; with
// -q one line per line of the text, "begin-end:kind;…", as tests/accuracy/notations.py reads it.
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "language/notations.h"

int main(int argc, char** argv) {
  const bool is_quiet = argc > 1 && std::string_view(argv[1]) == "-q";
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto found = helder::language::find_notations(line, {0, static_cast<std::uint32_t>(line.size())});
    if (!is_quiet) std::printf("%s\n", line.c_str());
    bool is_first = true;
    for (const helder::Notation& notation : found) {
      const std::string_view text = line;
      const auto begin = helder::base::count_code_points(text.substr(0, notation.span.begin));
      const auto end =
          begin + helder::base::count_code_points(text.substr(notation.span.begin, notation.span.length()));
      if (is_quiet) {
        std::printf("%s%zu-%zu:%s", is_first ? "" : ";", begin, end, std::string(to_string(notation.kind)).c_str());
      } else {
        std::printf("  %-13s %s  [%s]  = %s%s\n", std::string(to_string(notation.kind)).c_str(),
                    (std::to_string(begin) + "-" + std::to_string(end)).c_str(),
                    line.substr(notation.span.begin, notation.span.length()).c_str(), notation.normal.c_str(),
                    notation.is_valid ? "" : "  (kan niet)");
        for (const helder::NotationPart& part : notation.parts)
          std::printf("      %s = %s\n", std::string(part.name).c_str(), part.value.c_str());
      }
      is_first = false;
    }
    if (is_quiet) std::printf("\n");
  }
}
