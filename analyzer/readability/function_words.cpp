// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "readability/function_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace helder::readability {
namespace {

// The closed word classes of the e-ANS, with the adverbs that stand in the dictionary's better wordings.
constexpr std::string_view kWords =
    "de het een 't 'n der des den deze die dit dat ik jij je hij zij ze wij we u jullie mij me jou hem haar ons hen "
    "hun "
    "zich mijn jouw uw zijn onze men er hier daar wie wat welk welke waar wanneer hoe waarom iemand niemand iets niets "
    "alles alle al elk elke ieder iedere iedereen beide beiden sommige enkele enige geen veel weinig meer minder meest "
    "meeste minst genoeg zulke zo'n andere ander zelf elkaar aan achter af als behalve beneden bij binnen boven buiten "
    "door in langs met na naar naast om onder op over per rond sinds te tegen tot tussen uit van vanaf vanuit via "
    "volgens voor voorbij vanwege wegens tijdens zonder ondanks dankzij ten ter en of maar want dus omdat doordat "
    "zodat "
    "terwijl toen hoewel tenzij mits zodra totdat voordat nadat indien ook nog niet wel toch al dan nu straks eerst "
    "daarna later vroeger vaak soms altijd nooit meestal weer steeds even heel erg zeer te bijna ongeveer ruim alleen "
    "samen daarom daardoor daarmee daarvoor daarbij daarin daarop daarvan daaruit daarover daarnaar daarnaast hiervoor "
    "hierover hierin hierbij hiermee hierop hierdoor waarvoor waarmee waarbij waarin waarop waarvan waardoor waarover "
    "ervoor ermee erbij erin erop ervan erover eruit eraan erdoor misschien verder zo ben bent is was waren geweest "
    "word "
    "wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden mag mogen "
    "mocht mochten moet moeten moest moesten zal zult zullen zou zouden wil wilt willen wilde wilden hoef hoeft hoeven "
    "ja nee bijvoorbeeld namelijk vandaag morgen gisteren ooit ergens nergens overal hetzelfde dezelfde zoals zelfs";

const std::vector<std::uint64_t>& forms() {
  static const std::vector<std::uint64_t> list = [] {
    std::vector<std::uint64_t> made;
    for (std::size_t begin = 0; begin < kWords.size();) {
      const std::size_t end = std::min(kWords.find(' ', begin), kWords.size());
      made.push_back(base::hash(kWords.substr(begin, end - begin)));
      begin = end + 1;
    }
    std::sort(made.begin(), made.end());
    return made;
  }();
  return list;
}

}  // namespace

bool is_function_word(std::uint64_t form) { return std::binary_search(forms().begin(), forms().end(), form); }

}  // namespace helder::readability
