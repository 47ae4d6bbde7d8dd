// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace helder::language {
namespace {

constexpr std::string_view kStarters =
    "de het een dit dat deze die er hier daar wie wat waar wanneer hoe waarom welke welk ik jij je hij zij ze wij we "
    "jullie u uw mijn "
    "ons onze hun haar zijn in op aan bij voor na met zonder van uit over onder door tot tegen tussen tijdens volgens "
    "sinds vanaf "
    "vanwege wegens naar om te als indien toen terwijl omdat doordat zodat hoewel zodra totdat nadat voordat tenzij "
    "mits en maar of "
    "want dus ook nog al alle alles iedereen niemand niets iets men geen niet wel daarom daarna daarbij daarnaast "
    "daarmee daarvoor "
    "daarin daarop daardoor daartoe daaruit hierin hierna hierbij hiervoor hierdoor hiermee hierop verder bovendien "
    "echter "
    "bijvoorbeeld eerst dan nu straks morgen gisteren vandaag soms vaak meestal altijd nooit misschien mogelijk zo "
    "zulke sommige "
    "veel meer minder enkele beide elk elke ieder iedere is zijn was waren wordt worden heeft hebben had kan kunt "
    "kunnen mag moet "
    "moeten wil wilt zal zullen gaat ga doe geef kijk lees bel vul stuur neem vraag betaal let ja nee graag wegens "
    "inzake betreft "
    "ten ter den der het ofwel evenals behalve ondanks dankzij omtrent binnen buiten boven beneden naast achter tevens "
    "vervolgens "
    "bovenstaande onderstaande degene diegene dergelijke dezelfde hetzelfde hiertoe indertijd intussen inmiddels "
    "immers namelijk "
    "overigens tenslotte terug toch uiteindelijk vervolgens voorts waarbij waarmee waarna wanneer zoals zelfs";
constexpr std::string_view kParticles = "de den der het van ten ter te uit op aan in 't voor bij zum la le";

std::vector<std::uint64_t> sorted_forms(std::string_view words) {
  std::vector<std::uint64_t> forms;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    forms.push_back(base::hash(words.substr(begin, end - begin)));
    begin = end + 1;
  }
  std::sort(forms.begin(), forms.end());
  return forms;
}

}  // namespace

bool is_sentence_starter(std::uint64_t form) {
  static const std::vector<std::uint64_t> forms = sorted_forms(kStarters);
  return std::binary_search(forms.begin(), forms.end(), form);
}

bool is_name_particle(std::uint64_t form) {
  static const std::vector<std::uint64_t> forms = sorted_forms(kParticles);
  return std::binary_search(forms.begin(), forms.end(), form);
}

}  // namespace helder::language
