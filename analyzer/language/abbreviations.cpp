// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/abbreviations.h"

#include <array>
#include <cstddef>

#include "base/hash.h"

namespace helder::language {
namespace {

// Own collection: abbreviations met in Dutch laws, circulars and letters. Chains of single letters (i.v.m., d.w.z.) are
// known by their looks; they stand here only when they can end a sentence.
constexpr std::string_view kLeads =
    "art artt afd afz alg arr bez bijl bijv bijz blz bzn burg bv ca cf cs dhr dir div dl dld dr dra drs ds eig evt fam fig fol gebr "
    "gem gen geb geref get gez h.h hfst hfdst hh hoofdst hr ib ibid ill incl ing insp inz ir jhr jkvr jo jr.dr kap kard kol "
    "kon lic lt ltz luit mag maj mej mevr mgr mil mr mrs mvr mw mwe nl nr nrs nrs o.a o.l.v o.m ong ongen onv opm oorspr "
    "org ov par pag pct.nr plv plm pr pres prof prot proc rb res resp rk.nr rom sec.nr secr sgt st stb stcrt suppl tab tel temp "
    "toel trb t.a.v t.b.v t.g.v t.n.v t.o.v th uitg univ vgl vlg vnl volg voorz vz wed wnd wvd zgn zg zog z.g z.g.n d.d d.w.z dwz "
    "m.a.w m.b.t m.b.v m.i.v m.u.v i.v.m i.h.k.v i.p.v i.t.t i.c.m i.h.b i.h.a b.g.g b.v bijv.b t.h.v u.d v.v r.o j.o excl "
    "ald anon betr bibl dep dipl doc.nr emer exc fa gevolm griff herz hss id inh int juris kath lett mat med.dr m.n mss n.a.v "
    "o.g.v o.b.v op.cit parl ph phil pl port prov ps rechtsk red.nr reg roodh schr sen soc staf subs vacat verg verm verz voors "
    "vs wetb wijz wv zelfst zn ned ind eng fr du lat gr.nr o.v.v p/a v.d v.d.b ad.int t.e.m t.w k.k mbt ivm tav tbv cfm";
constexpr std::string_view kMayEnd =
    "enz etc e.d e.a e.v e.o o.i.d o.d jl ll j.l l.l a.s b.v.b.a n.v b.v.i.o bvba v.o.f c.v s.a v.chr n.chr na.chr v.c n.c jr sr pct "
    "mln mld mrd mij inc ltd corp co p.j p.m p.p p.w p.d p.u p.p.p.d a.u.b s.v.p n.v.t n.o.t n.t.b n.n.b n.b e.e.a c.q m.m c.s "
    "t.z.t t.z.p i.o i.s e.c v.h v.j d.j d.e.v kvk cie i.b a.i b.d z.o.z w.o r.k rk u.s v.s d.m.v s.s afb ev ed aant bat bur "
    "cat dept ged gest gew gld loc mnd onderafd opl pers vzr vzt wg zkh";
constexpr std::string_view kBeforeDigit = "no al p pp sub aanh bl bijlage.nr lid.nr r vol dln nos vers cap can noot";
constexpr std::string_view kAfterDigit = "u m l g h d kg km cm mm ha gr sec min st ct mg ml cl dl kw mb gb uur.nr fl mrt.nr br n z o w pk wk jr kl cal";
constexpr std::string_view kInDate = "jan febr feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo";
constexpr std::string_view kBeforeCapital = "ver noord zuid st chr herv kath prot amsterd ger";

struct Entry { std::uint64_t form; AbbreviationUse use; };

constexpr std::size_t kSlots = 2048;

constexpr std::array<Entry, kSlots> make_table() {
  std::array<Entry, kSlots> table{};
  const auto add = [&](std::string_view words, AbbreviationUse use) {
    for (std::size_t begin = 0; begin < words.size();) {
      std::size_t end = begin;
      while (end < words.size() && words[end] != ' ') ++end;
      const std::uint64_t form = base::hash(words.substr(begin, end - begin));
      std::size_t slot = form % kSlots;
      while (table[slot].use != AbbreviationUse::none && table[slot].form != form) slot = (slot + 1) % kSlots;
      if (table[slot].use == AbbreviationUse::none) table[slot] = {form, use};  // the first list wins
      begin = end + 1;
    }
  };
  add(kMayEnd, AbbreviationUse::may_end);
  add(kLeads, AbbreviationUse::leads);
  add(kBeforeDigit, AbbreviationUse::before_digit);
  add(kAfterDigit, AbbreviationUse::after_digit);
  add(kInDate, AbbreviationUse::in_date);
  add(kBeforeCapital, AbbreviationUse::before_capital);
  return table;
}

}  // namespace

AbbreviationUse abbreviation_use(std::uint64_t form) {
  static const std::array<Entry, kSlots> table = make_table();
  for (std::size_t slot = form % kSlots; table[slot].use != AbbreviationUse::none; slot = (slot + 1) % kSlots)
    if (table[slot].form == form) return table[slot].use;
  return AbbreviationUse::none;
}

}  // namespace helder::language
