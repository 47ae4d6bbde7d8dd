// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Images without a text, or with their file name for a text (A01). In HTML alt="" says that the image is decoration;
// the reader makes no mark of such an image. In Markdown an empty text says nothing: a tip.
#include <array>
#include <cctype>

#include "rules/links.h"
#include "rules/rule.h"
#include "rules/words.h"

namespace helder::rules {
namespace {

constexpr std::string_view kSources[] = {
    "WCAG 2.2, succescriterium 1.1.1: niet-tekstuele content",
    "Gemeente Utrecht, richtlijnen voor content (CC0): afbeeldingen",
};
constexpr Example kExamples[] = {
    {.bad = "Zo werkt het.\n\n![⟦IMG_0042.jpg⟧](IMG_0042.jpg)\n",
     .good = "Zo werkt het.\n\n![In drie stappen vraagt u een vergunning aan](IMG_0042.jpg)\n",
     .format = "markdown"},
    {.bad = "<p>Zo werkt het.</p><p><img src=\"schema.png\" alt=\"⟦afbeelding⟧\"></p>",
     .good = "<p>Zo werkt het.</p><p><img src=\"schema.png\" alt=\"In drie stappen vraagt u een vergunning aan\"></p>",
     .format = "html"},
};
constexpr RuleInfo kInfo{
    .id = "toegankelijk.alt",
    .title = "Beeld zonder tekst",
    .why =
        "Wie het beeld niet ziet, hoort alleen deze tekst. Staat er niets of een bestandsnaam, dan mist die lezer "
        "informatie.",
    .advice =
        "Schrijf in de alt-tekst wat er te zien is en wat de lezer daarvan moet weten. Is het beeld versiering? Laat "
        "de alt-tekst dan met opzet leeg.",
    .severity = everywhere(Severity::warning),
    .sources = kSources,
    .examples = kExamples,
    .not_reported = "Versiering met een lege alt-tekst in HTML.",
};

constexpr std::array<std::string_view, 12> kSaysNothing = {"afbeelding", "afbeelding 1", "alt",     "beeld",
                                                           "foto",       "icon",         "icoon",   "image",
                                                           "img",        "logo",         "picture", "plaatje"};
constexpr std::array<std::string_view, 10> kImageKinds = {"jpg",  "jpeg", "png", "gif",  "svg",
                                                          "webp", "bmp",  "tif", "tiff", "avif"};

bool is_file_name(std::string_view label) {
  if (label.find(' ') != std::string_view::npos) return false;
  const std::string extension = extension_of(label);
  for (std::string_view kind : kImageKinds)
    if (extension == kind) return true;
  return false;
}

/// "IMG_0042", "dsc00123", "scan_2024-03": what cameras and scanners make up.
bool is_camera_name(std::string_view label) {
  for (std::string_view prefix :
       {"img_", "img-", "dsc", "dscn", "scan_", "image0", "image1", "image2", "afbeelding1", "afbeelding2"})
    if (label.size() > prefix.size() && label.substr(0, prefix.size()) == prefix &&
        label.find(' ') == std::string_view::npos && std::isdigit(static_cast<unsigned char>(label.back())))
      return true;
  return false;
}

class ToegankelijkAlt final : public Rule {
 public:
  const RuleInfo& info() const override { return kInfo; }
  void check(const Context& context) const override {
    for (const Mark& mark : context.document.marks()) {
      if (mark.kind != MarkKind::image || !judged_block_of(mark, context.document)) continue;
      const std::string_view text = context.text(mark.span);
      const std::string label = label_of(text);
      if (label.empty()) {
        if (mark.span.is_empty())
          context.report(mark.span, "Dit beeld heeft geen tekst voor wie het niet ziet.",
                         context.document.format() == Format::html ? Severity::error : Severity::info);
      } else if (is_file_name(label) || is_camera_name(label)) {
        context.report(mark.span, "De tekst bij dit beeld is een bestandsnaam: " + named(text) + ".");
      } else {
        for (std::string_view word : kSaysNothing)
          if (label == word) {
            context.report(mark.span, "De tekst bij dit beeld zegt niet wat erop staat: " + named(text) + ".");
            break;
          }
      }
    }
  }
};

}  // namespace
}  // namespace helder::rules

HELDER_RULE(toegankelijk_alt, ToegankelijkAlt)
