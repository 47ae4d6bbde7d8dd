// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/abbreviations.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/hash.h"

namespace helder::language {
namespace {

// Own collection: abbreviations met in Dutch laws, circulars, letters and newspapers, checked against words that are
// written the same ("kon", "pers", "mij" are no abbreviations without a capital). Chains of single letters (i.v.m.,
// t.o.v.) are known by their looks and stand here only when they can end a sentence.
constexpr std::string_view kLeadsWords =
    "afz alg arr art artt bez bijl bijv bijz blz bv ca cf cfm dhr dir div dr drs ds dra eig evt excl fam fig gebr geb "
    "gem get gez "
    "hfdst hfst ill incl ind ing inl inz ir jhr jkvr jo juris mej mevr mgr mr mrs mvr mw mwe nr nrs onderd ong onv opm "
    "oorspr pag par plm "
    "plv pred prof prot rb res resp secr sgt stb stcrt suppl tel temp th toel trb univ vgl vlg vnl volg voorz vz vzr "
    "wed wnd zgn zg zog "
    "griff gevolm mag rechtsk ref wethr wvd wvdk afl afb aanv afd adm adv ald anon bibl comm cie ged gest gew gld hist "
    "inh inst insp jrg "
    "kand kath lic litt lt ltz luit maj mil mss ned n.a.v ondert ontv oord ouderl pl.verv prov rapp sen nl fa int "
    "soc sted techn tab tent toegep uitg uitv verg verm verz vert vs wetb zelfst zn d.w.z o.a m.n o.m b.v d.d v.d s.s "
    "d.m.v";
constexpr std::string_view kEndsListWords =
    "enz etc e.d e.a e.v e.o o.i.d o.d c.s e.t.c jl ll j.l l.l a.s n.v.t n.n.b n.t.b n.b.v a.u.b s.v.p z.o.z v.chr "
    "n.chr na.chr";
constexpr std::string_view kMayEndWords =
    "pct mln mld mrd mnd inc ltd corp n.v b.v b.v.b.a v.o.f c.v s.a v.c p.j p.m p.p p.w p.d p.u n.o.t c.q m.m i.o i.s "
    "v.h v.j d.j jr sr "
    "i.b a.i r.k rk d.v u.s v.s k.k p.o c.a.o h.b.s";
constexpr std::string_view kBeforeDigitWords =
    "no al p pp sub aanh bl r o vol dln nos vers cap noot dl ev gr hs ed st hh sec max min overl";
constexpr std::string_view kAfterDigitWords =
    "u m l g h d kg km cm mm ha gr sec min st ct mg ml cl dl mb gb fl br wk jr cal";
constexpr std::string_view kBesideDigitWords =
    "jan febr feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo";
constexpr std::string_view kBeforeLowerWords = "ma di wo do vr za jan febr feb mrt apr aug sept okt nov dec";
constexpr std::string_view kWithCapitalWords = "mij kon heidemij uitgeversmij ind eng amer kol kap burg kard pres insp";
constexpr std::string_view kBeforeCapitalWords =
    "ver st chr herv wm ch ph joh jac jos fr alb ant corn nic wilh hub mc ass ger geref fa zr br pr dep hr";

struct Entry {
  std::uint64_t form = 0;
  std::uint16_t uses = kNoAbbreviation;
};

constexpr std::size_t kSlots = 2048;

std::array<Entry, kSlots> make_table() {
  std::array<Entry, kSlots> table{};
  const auto add = [&](std::string_view words, AbbreviationUse use) {
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find(' ', begin), words.size());
      const std::uint64_t form = base::hash(words.substr(begin, end - begin));
      std::size_t slot = form % kSlots;
      while (table[slot].uses != kNoAbbreviation && table[slot].form != form) slot = (slot + 1) % kSlots;
      table[slot].form = form;
      table[slot].uses |= use;
      begin = end + 1;
    }
  };
  add(kLeadsWords, kLeads);
  add(kEndsListWords, kEndsList);
  add(kMayEndWords, kMayEnd);
  add(kBeforeDigitWords, kBeforeDigit);
  add(kAfterDigitWords, kAfterDigit);
  add(kBesideDigitWords, kBesideDigit);
  add(kBeforeLowerWords, kBeforeLower);
  add(kWithCapitalWords, kWithCapital);
  add(kBeforeCapitalWords, kBeforeCapital);
  return table;
}

}  // namespace

std::uint16_t abbreviation_uses(std::uint64_t form) {
  static const std::array<Entry, kSlots> table = make_table();
  for (std::size_t slot = form % kSlots; table[slot].uses != kNoAbbreviation; slot = (slot + 1) % kSlots)
    if (table[slot].form == form) return table[slot].uses;
  return kNoAbbreviation;
}

}  // namespace helder::language
