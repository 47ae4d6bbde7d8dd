// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Links to a file that do not say so (T14): kind and size, in the link or right behind it.
#include <algorithm>
#include <array>
#include <cctype>

#include "rules/links.h"
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {"Gemeente Utrecht, richtlijnen voor content (CC0): links naar bestanden"};
constexpr Example kExamples[] = {
    {.bad = "Download het [⟦aanvraagformulier⟧](https://www.voorbeeld.nl/formulier.pdf).\n",
     .good = "Download het [aanvraagformulier (pdf, 557 kB)](https://www.voorbeeld.nl/formulier.pdf).\n",
     .format = "markdown"},
    {.bad = "<p>Lees de <a href=\"/plannen/begroting.xlsx\">⟦begroting van dit jaar⟧</a>.</p>",
     .good = "<p>Lees de <a href=\"/plannen/begroting.xlsx\">begroting van dit jaar</a> (Excel, 2 MB).</p>",
     .format = "html"},
};
constexpr RuleInfo kInfo{
    .id = "tekst.link-bestand",
    .title = "Link naar bestand zonder soort en grootte",
    .why = "Een bestand opent anders dan een pagina en kan groot zijn. Op een telefoon is dat lastig.",
    .advice = "Zet achter de naam welk soort bestand het is en hoe groot: ‘(pdf, 557 kB)’.",
    .severity = everywhere(Severity::info),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Soort en grootte staan in de link of er vlak achter.",
};

struct FileKind {
  std::string_view extension, name;
};
constexpr std::array<FileKind, 14> kKinds = {{
    {"pdf", "pdf"},
    {"doc", "word"},
    {"docx", "word"},
    {"xls", "excel"},
    {"xlsx", "excel"},
    {"ppt", "powerpoint"},
    {"pptx", "powerpoint"},
    {"odt", "odt"},
    {"ods", "ods"},
    {"odp", "odp"},
    {"csv", "csv"},
    {"zip", "zip"},
    {"rtf", "rtf"},
    {"epub", "epub"},
}};

bool tells_size(std::string_view label) {
  for (std::string_view unit : {"kb", "mb", "gb", "kilobyte", "megabyte"})
    for (auto place = label.find(unit); place != std::string_view::npos; place = label.find(unit, place + 1)) {
      auto before = place;
      while (before > 0 && (label[before - 1] == ' ' || label[before - 1] == '\xA0' || label[before - 1] == '\xC2'))
        --before;
      if (before > 0 && std::isdigit(static_cast<unsigned char>(label[before - 1]))) return true;
    }
  return false;
}

class TekstLinkBestand final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    for (const Mark& mark : context.document.marks()) {
      if (mark.kind != MarkKind::link || mark.span.is_empty()) continue;
      const std::string extension = extension_of(mark.target);
      const auto kind =
          std::find_if(kKinds.begin(), kKinds.end(), [&](const FileKind& k) { return k.extension == extension; });
      if (kind == kKinds.end()) continue;
      const Block* block = judged_block_of(mark, context.document);
      if (!block) continue;
      // "formulier (pdf, 557 kB)": kind and size may stand right behind the link, up to the closing bracket.
      Span around = mark.span;
      const std::string& text = context.document.text();
      const std::uint32_t limit = std::min<std::uint32_t>(block->span.end, around.end + 60);
      std::uint32_t next = around.end;
      while (next < limit && text[next] == ' ') ++next;
      if (next < limit && (text[next] == '(' || text[next] == '[' || text[next] == ','))
        if (const auto closing = text.find_first_of(")].\n", next + 1); closing < limit)
          around.end = static_cast<std::uint32_t>(closing);
      const std::string label = text::normalise_form(context.text(around));
      const bool has_kind =
          label.find(kind->name) != std::string::npos || label.find(kind->extension) != std::string::npos;
      const bool has_size = tells_size(label);
      if (has_kind && has_size) continue;
      const std::string missing = has_kind   ? "hoe groot het bestand is"
                                  : has_size ? "welk soort bestand het is"
                                             : "welk soort bestand het is en hoe groot";
      context.report(mark.span, "Deze link opent een bestand (" + extension + "). Zet erbij " + missing + ".");
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(tekst_link_bestand, TekstLinkBestand)
