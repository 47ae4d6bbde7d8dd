// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// print_document FILE…: what the readers make of a file, a line per block with its marks under it. For developers.
#include <cstdio>
#include <string>

#include "formats/reader.h"

namespace {

const char* name_of(helder::MarkKind kind) {
  switch (kind) {
    case helder::MarkKind::link: return "link";
    case helder::MarkKind::image: return "image";
    case helder::MarkKind::emphasis: return "emphasis";
    case helder::MarkKind::strong: return "strong";
    case helder::MarkKind::underline: return "underline";
    case helder::MarkKind::quotation: return "quotation";
    case helder::MarkKind::code: return "code";
    case helder::MarkKind::merge_field: return "merge_field";
    case helder::MarkKind::foreign: return "foreign";
    case helder::MarkKind::heading_label: return "heading_label";
  }
  return "";
}

const char* name_of(helder::Region region) {
  switch (region) {
    case helder::Region::body: return "";
    case helder::Region::header: return " (header)";
    case helder::Region::footer: return " (footer)";
    case helder::Region::footnote: return " (footnote)";
  }
  return "";
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\n') out += "⏎";
    else if (c == '\t') out += "⇥";
    else out += c;
  }
  return out;
}

std::string place_of(const helder::SourcePlace& place) {
  const std::string literal = place.is_literal ? "" : "~";
  if (place.kind == helder::SourcePlace::Kind::bytes)
    return literal + std::to_string(place.offset) + "+" + std::to_string(place.length);
  return literal + place.part + "#" + std::to_string(place.paragraph) + ":" + std::to_string(place.character) + "+" +
         std::to_string(place.length);
}

void print(const helder::Document& document) {
  std::printf("format %s, title “%s”, language “%s”, %zu bytes\n", std::string(to_string(document.format())).c_str(),
              document.title().c_str(), document.language().c_str(), document.text().size());
  for (const std::string& notice : document.notices()) std::printf("notice: %s\n", notice.c_str());
  for (const helder::Block& block : document.blocks()) {
    std::printf("%s%s%s%s%s", std::string(to_string(block.kind)).c_str(),
                block.level > 0 ? std::to_string(block.level).c_str() : "", name_of(block.region),
                block.is_guessed ? " ?" : "", block.is_judged ? "" : " (not judged)");
    if (block.group != 0) std::printf(" g%u", block.group);
    if (block.row != 0) std::printf(" r%u c%u%s", block.row, block.column, block.is_header_cell ? " th" : "");
    std::printf(" [%s] %s\n", place_of(document.source(block.span)).c_str(),
                on_one_line(document.text(block.span)).c_str());
    for (const helder::Mark& mark : document.marks())
      if (block.span.begin <= mark.span.begin && mark.span.end <= block.span.end && mark.span.begin < block.span.end)
        std::printf("    %s “%s” %s\n", name_of(mark.kind), on_one_line(document.text(mark.span)).c_str(),
                    mark.target.c_str());
  }
  for (const helder::Remark& remark : document.remarks())
    std::printf("remark “%s” at %u line %u%s\n", remark.words.c_str(), remark.position, remark.line,
                remark.covers ? (" covers “" + on_one_line(document.text(*remark.covers)) + "”").c_str() : "");
}

}  // namespace

int main(int argc, char** argv) {
  int failures = 0;
  for (int i = 1; i < argc; ++i) {
    const helder::Result<helder::Document> document = helder::formats::read_file(argv[i], {});
    std::printf("== %s\n", argv[i]);
    if (document) print(*document);
    else {
      std::printf("error %s: %s\n", std::string(to_string(document.error().code)).c_str(),
                  document.error().message.c_str());
      ++failures;
    }
  }
  return failures == 0 ? 0 : 3;
}
