// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// The whole path: any bytes → reader → tokens → scores → findings, and what must hold of the outcome.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "formats/reader.h"
#include "helder/analyzer.h"

namespace {

const helder::Analyzer& analyzer() {
  static const auto made = [] {
    helder::Settings settings;
    settings.words = {"zaanstad"};
    auto result = helder::make_analyzer({.data_folder = HELDER_BINARY_DIR "/share/helder"}, settings);
    if (!result) std::abort();
    return *std::move(result);
  }();
  return *made;
}

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_border(const std::string& text, std::uint32_t offset) {
  return offset <= text.size() && (offset == text.size() || !helder::base::is_continuation(text[offset]));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  constexpr const char* kNames[] = {"brief.txt", "brief.md", "brief.html"};
  helder::formats::ReadOptions options{.name = kNames[size % 3], .max_size = 1u << 20};
  auto document = helder::formats::read(std::move(bytes), options);
  if (!document) return 0;
  const helder::Analysis analysis = analyzer().analyze(*document);
  const std::string& text = analysis.document.text();
  std::uint32_t last = 0;
  for (const helder::Token& token : analysis.tokens) {
    require(token.span.begin >= last && token.span.begin < token.span.end && is_border(text, token.span.begin) &&
            is_border(text, token.span.end));
    last = token.span.end;
  }
  for (const helder::Finding& finding : analysis.findings) {
    require(finding.span.begin <= finding.span.end && is_border(text, finding.span.begin) &&
            is_border(text, finding.span.end));
    require(!finding.message.empty() && finding.fingerprint.size() == 16);
    for (const helder::Suggestion& suggestion : finding.suggestions)
      for (const helder::Edit& edit : suggestion.edits)
        require(edit.span.begin <= edit.span.end && is_border(text, edit.span.end));
  }
  return 0;
}
