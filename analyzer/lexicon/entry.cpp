// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/entry.h"

#include <array>
#include <cstddef>

namespace helder::lexicon {
namespace {

constexpr std::array<std::string_view, 14> kCategories{
    "jargon",    "ambtelijk", "juridisch",  "archaisch",  "naamval", "engels",  "latijn",
    "afkorting", "vaag",      "omslachtig", "voorzetsel", "cliche",  "beladen", "gender"};
constexpr std::array<std::string_view, 9> kDomains{"algemeen", "sociaal",   "belasting", "ruimte", "bestuur",
                                                   "justitie", "onderwijs", "zorg",      "ict"};
constexpr std::array<std::string_view, 4> kStatuses{"proposed", "reviewed", "accepted", "deprecated"};
constexpr std::array<std::string_view, 4> kDutchStatuses{"voorgesteld", "beoordeeld", "aangenomen", "vervallen"};
constexpr std::array<std::string_view, 13> kClasses{"werkwoord",     "zelfstandig naamwoord",
                                                    "bijvoeglijk",   "bijwoord",
                                                    "voorzetsel",    "voegwoord",
                                                    "voornaamwoord", "lidwoord",
                                                    "telwoord",      "tussenwerpsel",
                                                    "naam",          "afkorting",
                                                    "woordgroep"};
/// Short names, as linguists and patterns write them; same order.
constexpr std::array<std::string_view, 13> kShortClasses{"ww", "znw", "bn",  "bw",        "vz",  "vgw", "vnw",
                                                         "lw", "tw",  "tsw", "eigennaam", "afk", "wg"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

template <std::size_t N, class Enum>
std::string_view at(const std::array<std::string_view, N>& names, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? names[index] : std::string_view();
}

}  // namespace

std::string_view to_string(Category category) { return at(kCategories, category); }
std::string_view to_string(Domain domain) { return at(kDomains, domain); }
std::string_view to_string(EntryStatus status) { return at(kStatuses, status); }
std::string_view to_dutch(EntryStatus status) { return at(kDutchStatuses, status); }
std::string_view to_dutch(WordClass word_class) { return at(kClasses, word_class); }

std::string_view theme_of(Category category, Domain domain) {
  switch (category) {
    case Category::afkorting: return "afkortingen en organisaties";
    case Category::engels: return "Engels en managementtaal";
    case Category::archaisch:
    case Category::naamval: return "verouderde woorden";
    case Category::voorzetsel:
    case Category::omslachtig: return "omslachtige woordgroepen";
    case Category::vaag:
    case Category::cliche: return "vage woorden";
    default: break;
  }
  switch (domain) {
    case Domain::sociaal:
    case Domain::zorg: return "sociaal domein en zorg";
    case Domain::belasting: return "belasting en geld";
    case Domain::ruimte: return "ruimte en milieu";
    case Domain::bestuur:
    case Domain::onderwijs: return "beleid en bestuur";
    case Domain::ict: return "digitaal";
    default: break;
  }
  const bool is_legal = category == Category::juridisch || category == Category::latijn || domain == Domain::justitie;
  return is_legal ? "juridische taal" : "ambtelijke taal";
}
std::optional<Category> category_from_string(std::string_view name) { return find<Category>(kCategories, name); }
std::optional<Domain> domain_from_string(std::string_view name) { return find<Domain>(kDomains, name); }
std::optional<EntryStatus> status_from_dutch(std::string_view name) { return find<EntryStatus>(kDutchStatuses, name); }
std::optional<WordClass> word_class_from_dutch(std::string_view name) {
  if (auto found = find<WordClass>(kClasses, name)) return found;
  if (auto found = find<WordClass>(kShortClasses, name)) return found;
  if (name == "bijvoeglijk naamwoord") return WordClass::adjective;
  return std::nullopt;
}

}  // namespace helder::lexicon
