// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// tests/golden/rules/<id>/*.md: hard cases and reported faults, with what the rule says of them in .expected. Set
// HELDER_UPDATE_GOLDEN=1 to rewrite, and read the difference before you accept it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "unit/rules/rule_tester.h"

namespace helder::rules::test {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string describe(const Outcome& outcome) {
  std::string text;
  for (const Finding& finding : outcome.findings) {
    std::string words(outcome.document.text(finding.span));
    std::replace(words.begin(), words.end(), '\n', ' ');
    text.append(to_string(finding.severity))
        .append("\t")
        .append(words)
        .append("\t")
        .append(finding.message)
        .append("\n");
  }
  return text;
}

TEST(Golden, EveryRuleSaysWhatItSaidBefore) {
  const National& data = national();
  ASSERT_TRUE(data.lexicon && data.spelling);
  const bool updates = std::getenv("HELDER_UPDATE_GOLDEN") != nullptr;
  std::size_t cases = 0;
  for (const auto& file :
       fs::recursive_directory_iterator(fs::path(HELDER_SOURCE_DIR) / "tests" / "golden" / "rules")) {
    if (file.path().extension() != ".md" || file.path().parent_path().filename() == "rules") continue;
    ++cases;
    const std::string id = file.path().parent_path().filename().string();
    ASSERT_NE(find(id), nullptr) << file.path();
    const std::string now = describe(check(
        id, read(file.path()), {.format = "markdown", .lexicon = data.lexicon.get(), .spelling = data.spelling.get()}));
    const fs::path expected = fs::path(file.path()).replace_extension(".expected");
    if (updates) std::ofstream(expected, std::ios::binary) << now;
    EXPECT_EQ(now, read(expected)) << file.path();
  }
  EXPECT_GT(cases, 0u);
}

}  // namespace
}  // namespace helder::rules::test
