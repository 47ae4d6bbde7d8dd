// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/entry_page.h"

#include <nlohmann/json.hpp>

namespace helder::cli {

std::string entry_page(const lexicon::Entry& entry, const report::Ink& ink, std::size_t columns) {
  std::string out;
  const auto add = [&](std::string_view label, std::string_view text, std::string_view indent = "") {
    if (!text.empty()) report::write_paragraph(out, ink, columns, label, text, indent);
  };
  out += ink.bold(entry.term) + "  " + ink.dim("[" + entry.id + "]") + "\n\n";
  add("Soort:", std::string(to_dutch(entry.word_class)) + ", " + std::string(to_string(entry.category)) + ", domein " +
                    std::string(to_string(entry.domain)) + ", ernst " + std::string(to_dutch(entry.severity)));
  add("Betekenis:", entry.sense);
  add("Voluit:", entry.full_form);
  std::string better;
  for (const lexicon::Alternative& alternative : entry.alternatives) {
    if (!better.empty()) better += '\n';
    better += alternative.text;
    if (!alternative.when.empty()) better += " (" + alternative.when + ")";
  }
  add(entry.has_legal_effect ? "Leg uit:" : "Beter:", better);
  if (entry.has_legal_effect)
    add("Let op:", "Dit woord heeft gevolgen in de wet. Vervang het niet zomaar, maar leg het uit.");
  add("Uitleg:", entry.explanation);
  if (!entry.examples.empty()) out += "\n" + ink.bold("Voorbeelden") + "\n";
  for (const lexicon::EntryExample& example : entry.examples) {
    add("Liever niet:", example.bad, "  ");
    add("Beter:", example.good, "  ");
  }
  if (!entry.unreported.empty()) out += '\n';
  for (const lexicon::Unreported& one : entry.unreported)
    add("Niet gemeld:", one.note.empty() ? one.pattern : one.note);
  out += '\n';
  std::string status(to_dutch(entry.status));
  if (!entry.status_date.empty()) status += ", " + entry.status_date;
  if (!entry.status_note.empty()) status += ", " + entry.status_note;
  add("Status:", status);
  add("Bron:", entry.source);
  add("Laag:", entry.layer);
  return out;
}

std::string entry_json(const lexicon::Entry& entry) {
  using Json = nlohmann::ordered_json;
  Json alternatives = Json::array();
  for (const lexicon::Alternative& alternative : entry.alternatives)
    alternatives.push_back({{"text", alternative.text}, {"when", alternative.when}});
  Json json{{"id", entry.id},
            {"term", entry.term},
            {"pos", to_dutch(entry.word_class)},
            {"category", to_string(entry.category)},
            {"domain", to_string(entry.domain)},
            {"status", to_string(entry.status)},
            {"severity", to_string(entry.severity)},
            {"alternatives", std::move(alternatives)},
            {"explanation", entry.explanation},
            {"layer", entry.layer}};
  if (!entry.full_form.empty()) json["full_form"] = entry.full_form;
  if (entry.has_legal_effect) json["legal_effect"] = true;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace helder::cli
