// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Nouns and adjectives that the rules get wrong. A noun also counts as the last part of a compound ("hoofdstad" →
// "hoofdsteden"), except those that stand after kWhole: too short to be told from an ending.
#include <algorithm>
#include <array>

#include "lexicon/inflection_table.h"

// Tables read better by the line than by the cell.
// clang-format off
namespace helder::lexicon::table {
namespace {

constexpr auto kPlurals = std::to_array<Pair>({
    {"ambtenaar", "ambtenaren"}, {"leraar", "leraren"}, {"eigenaar", "eigenaren"}, {"kunstenaar", "kunstenaars"},
    {"middel", "middelen"}, {"artikel", "artikelen"}, {"maatregel", "maatregelen"}, {"engel", "engelen"}, {"wonder", "wonderen"},
    {"voorstel", "voorstellen"}, {"model", "modellen"}, {"toestel", "toestellen"}, {"opstel", "opstellen"}, {"herstel", "-"}, {"hotel", "hotels"},
    {"duel", "duels"}, {"rebel", "rebellen"}, {"bestel", "bestellen"}, {"vertrek", "vertrekken"}, {"gebrek", "gebreken"}, {"gesprek", "gesprekken"},
    {"tabel", "tabellen"}, {"reden", "redenen"}, {"chef", "chefs"}, {"visum", "visa"}, {"pilot", "pilots"}, {"telefoon", "telefoons"}, {"kapitein", "kapiteins"},
    {"format", "formats"}, {"concern", "concerns"}, {"depot", "depots"}, {"entrepot", "entrepots"}, {"unit", "units"}, {"alcohol", "-"}, {"chirurgie", "-"},
    {"honderd", "honderden"}, {"duizend", "duizenden"}, {"accijns", "accijnzen"}, {"abonnee", "abonnees"}, {"marechaussee", "marechaussees"}, {"comité", "comités"},
    {"leverancier", "leveranciers"}, {"griffier", "griffiers"}, {"route", "routes"}, {"scène", "scènes"}, {"zienswijze", "zienswijzen"}, {"klasse", "klassen"},
    {"exemplaar", "exemplaren"}, {"gebruik", "gebruiken"}, {"geschil", "geschillen"}, {"verschil", "verschillen"}, {"verzuim", "-"}, {"vastgoed", "-"},
    {"stad", "steden"}, {"schip", "schepen"}, {"smid", "smeden"}, {"gelid", "gelederen"}, {"lid", "leden"}, {"kind", "kinderen"}, {"ei", "eieren"},
    {"dag", "dagen"}, {"weg", "wegen"}, {"dak", "daken"}, {"dal", "dalen"}, {"gat", "gaten"}, {"glas", "glazen"}, {"graf", "graven"},
    {"bad", "baden"}, {"blad", "bladen"}, {"pad", "paden"}, {"staf", "staven"}, {"hof", "hoven"}, {"slot", "sloten"}, {"lot", "loten"},
    {"god", "goden"}, {"gebod", "geboden"}, {"verbod", "verboden"}, {"aanbod", "-"}, {"gebed", "gebeden"}, {"bevel", "bevelen"}, {"spel", "spelen"},
    {"slag", "slagen"}, {"vat", "vaten"}, {"verdrag", "verdragen"}, {"bedrag", "bedragen"}, {"gedrag", "gedragingen"}, {"verlof", "verloven"},
    {"oorlog", "oorlogen"}, {"hertog", "hertogen"}, {"bisschop", "bisschoppen"}, {"tred", "treden"}, {"rad", "raderen"}, {"rund", "runderen"},
    {"lam", "lammeren"}, {"kalf", "kalveren"}, {"goed", "goederen"}, {"volk", "volken"}, {"been", "benen"}, {"hoen", "hoenders"},
    {"gemoed", "gemoederen"}, {"lied", "liederen"}, {"kleed", "kleden"}, {"opslag", "opslagen"}, {"koe", "koeien"}, {"vlo", "vlooien"},
    {"dans", "dansen"}, {"kans", "kansen"}, {"mens", "mensen"}, {"wens", "wensen"}, {"grens", "grenzen"}, {"lens", "lenzen"}, {"gans", "ganzen"},
    {"hals", "halzen"}, {"beurs", "beurzen"}, {"vers", "verzen"}, {"laars", "laarzen"}, {"kaars", "kaarsen"}, {"gids", "gidsen"},
    {"koers", "koersen"}, {"eis", "eisen"}, {"kruis", "kruisen"}, {"reis", "reizen"}, {"paleis", "paleizen"}, {"prijs", "prijzen"},
    {"datum", "data"}, {"centrum", "centra"}, {"forum", "fora"}, {"album", "albums"}, {"quorum", "quorums"}, {"maximum", "maxima"},
    {"minimum", "minima"}, {"optimum", "optima"}, {"referendum", "referenda"}, {"memorandum", "memoranda"}, {"addendum", "addenda"},
    {"curriculum", "curricula"}, {"spectrum", "spectra"}, {"ultimatum", "ultimatums"}, {"vacuüm", "vacuüms"}, {"unicum", "unica"}, {"faillissement", "faillissementen"},
    {"crisis", "crises"}, {"basis", "bases"}, {"analyse", "analyses"}, {"these", "theses"}, {"hypothese", "hypothesen"}, {"synthese", "syntheses"},
    {"jus", "-"}, {"politicus", "politici"}, {"medium", "media"}, {"gegeven", "gegevens"},
    {"gemeente", "gemeenten"}, {"bijlage", "bijlagen"}, {"bode", "bodes"}, {"code", "codes"}, {"boete", "boetes"}, {"periode", "periodes"},
    {"methode", "methoden"}, {"waarde", "waarden"}, {"orde", "orden"}, {"einde", "einden"}, {"aarde", "-"}, {"type", "typen"}, {"zijde", "zijden"},
    {"gedachte", "gedachten"}, {"gedeelte", "gedeelten"}, {"gebeurtenis", "gebeurtenissen"}, {"plaats", "plaatsen"}, {"vraag", "vragen"},
    {"les", "lessen"}, {"mes", "messen"}, {"bes", "bessen"}, {"adres", "adressen"}, {"proces", "processen"}, {"succes", "successen"}, {"fles", "flessen"},
    {"cursus", "cursussen"}, {"virus", "virussen"}, {"bonus", "bonussen"}, {"bus", "bussen"}, {"status", "statussen"}, {"medicus", "medici"},
    {"categorie", "categorieën"}, {"industrie", "industrieën"}, {"theorie", "theorieën"}, {"kopie", "kopieën"}, {"knie", "knieën"}, {"allergie", "allergieën"},
    {"energie", "energieën"}, {"melodie", "melodieën"}, {"harmonie", "harmonieën"}, {"epidemie", "epidemieën"}, {"pandemie", "pandemieën"},
    {"genie", "genieën"}, {"utopie", "utopieën"}, {"compagnie", "compagnieën"}, {"calorie", "calorieën"}, {"therapie", "therapieën"}, {"monarchie", "monarchieën"},
    {"porie", "poriën"}, {"bacterie", "bacteriën"}, {"olie", "oliën"}, {"financiën", "-"}, {"kolonie", "koloniën"}, {"knie", "knieën"},
    {"account", "accounts"}, {"accountant", "accountants"}, {"ticket", "tickets"}, {"team", "teams"}, {"manager", "managers"}, {"budget", "budgetten"},
    {"tool", "tools"}, {"link", "links"}, {"mail", "mails"}, {"test", "tests"}, {"chat", "chats"}, {"app", "apps"}, {"flyer", "flyers"},
    {"workshop", "workshops"}, {"film", "films"}, {"club", "clubs"}, {"trein", "treinen"}, {"tram", "trams"}, {"computer", "computers"}, {"server", "servers"},
    {"software", "-"}, {"hardware", "-"}, {"login", "logins"}, {"log-in", "log-ins"}, {"cookie", "cookies"}, {"website", "websites"}, {"site", "sites"},
    {"dossier", "dossiers"}, {"portier", "portiers"}, {"koerier", "koeriers"}, {"juwelier", "juweliers"}, {"passagier", "passagiers"}, {"atelier", "ateliers"},
    {"hotelier", "hoteliers"}, {"kassier", "kassiers"}, {"tuinier", "tuiniers"}, {"hovenier", "hoveniers"}, {"kelner", "kelners"}, {"coupé", "coupés"},
    {"broer", "broers"}, {"oom", "ooms"}, {"kok", "koks"}, {"zoon", "zonen"}, {"vader", "vaders"}, {"moeder", "moeders"},
    {"monitor", "monitoren"}, {"tractor", "tractoren"}, {"directeur", "directeuren"}, {"medewerker", "medewerkers"}, {"gevolg", "gevolgen"},
    {"kennis", "kennissen"}, {"vonnis", "vonnissen"}, {"hulp", "-"}, {"beleid", "-"}, {"informatie", "-"}, {"geld", "gelden"}, {"zorg", "zorgen"},
    {"triomf", "triomfen"}, {"nimf", "nimfen"}, {"schroef", "schroeven"}, {"boef", "boeven"}, {"havik", "haviken"}, {"monnik", "monniken"},
    {"perzik", "perziken"}, {"leeuwerik", "leeuweriken"}, {"dreumes", "dreumesen"}, {"lemmet", "lemmeten"}, {"zegel", "zegels"}, {"letter", "letters"},
    {"bedelaar", "bedelaars"}, {"handelaar", "handelaren"}, {"zondaar", "zondaren"}, {"makelaar", "makelaars"}, {"bewoner", "bewoners"},
    {"spoor", "sporen"}, {"kantoor", "kantoren"}, {"gehoor", "-"}, {"verhoor", "verhoren"}, {"pastoor", "pastoors"}, {"majoor", "majoors"}, {"tenor", "tenoren"},
    // Loans that keep -s, and words of government that have no plural.
    {"station", "stations"}, {"balkon", "balkons"}, {"perron", "perrons"}, {"restaurant", "restaurants"}, {"coupon", "coupons"},
    {"salon", "salons"}, {"trottoir", "trottoirs"}, {"reservoir", "reservoirs"}, {"boulevard", "boulevards"}, {"camping", "campings"},
    {"parking", "parkings"}, {"trend", "trends"}, {"checklist", "checklists"}, {"blog", "blogs"}, {"podcast", "podcasts"},
    {"download", "downloads"}, {"scan", "scans"}, {"audit", "audits"}, {"helpdesk", "helpdesks"}, {"claim", "claims"},
    {"record", "records"}, {"hotspot", "hotspots"}, {"benchmark", "benchmarks"}, {"festival", "festivals"}, {"assessment", "assessments"},
    {"commitment", "commitments"}, {"backlog", "backlogs"}, {"briefing", "briefings"}, {"dashboard", "dashboards"}, {"event", "events"},
    {"follow-up", "follow-ups"}, {"framework", "frameworks"}, {"kick-off", "kick-offs"}, {"meeting", "meetings"}, {"roadmap", "roadmaps"},
    {"target", "targets"}, {"e-mail", "e-mails"}, {"coach", "coaches"}, {"pitch", "pitches"}, {"match", "matches"}, {"tip", "tips"},
    {"check", "checks"}, {"start", "starts"}, {"plastic", "plastics"}, {"beginsel", "beginselen"}, {"proces-verbaal", "processen-verbaal"},
    {"awareness", "-"}, {"compliance", "-"}, {"content", "-"}, {"empowerment", "-"}, {"feedback", "-"}, {"governance", "-"},
    {"bijdrage", "bijdragen"}, {"excuus", "excuses"}, {"christen", "christenen"}, {"gen", "genen"}, {"schot", "schoten"}, {"jongelui", "-"},
    {"roman", "romans"}, {"dollar", "dollars"}, {"moslim", "moslims"}, {"kostuum", "kostuums"}, {"hit", "hits"}, {"strip", "strips"},
    {"drug", "drugs"}, {"interview", "interviews"}, {"pantalon", "pantalons"}, {"set", "sets"}, {"pass", "passes"}, {"flat", "flats"},
    {"stencil", "stencils"}, {"prof", "profs"}, {"decor", "decors"}, {"goal", "goals"}, {"tank", "tanks"}, {"sprint", "sprints"}, {"bar", "bars"},
    {"paviljoen", "paviljoens"}, {"slogan", "slogans"}, {"detail", "details"}, {"circuit", "circuits"}, {"show", "shows"}, {"musical", "musicals"},
    {"ceintuur", "ceintuurs"}, {"generaal", "generaals"}, {"optreden", "optredens"}, {"international", "internationals"}, {"interland", "interlands"},
    {"inning", "inningen"}, {"admiraal", "admiraals"}, {"kolonel", "kolonels"}, {"korporaal", "korporaals"}, {"aquarel", "aquarellen"},
    {"trainee", "trainees"}, {"debat", "debatten"}, {"saus", "sauzen"}, {"weduwe", "weduwen"}, {"optie", "opties"}, {"bistro", "bistro's"},
    {"toilet", "toiletten"}, {"laptop", "laptops"}, {"tablet", "tablets"}, {"smartphone", "smartphones"}, {"game", "games"}, {"sms", "sms'en"},
    {"account", "accounts"}, {"script", "scripts"}, {"chip", "chips"}, {"shop", "shops"}, {"lunch", "lunches"}, {"sport", "sporten"},
    {"job", "jobs"}, {"pub", "pubs"}, {"jeep", "jeeps"}, {"stunt", "stunts"}, {"truc", "trucs"}, {"plan", "plannen"}, {"clown", "clowns"},
    {"recital", "recitals"}, {"carnaval", "carnavals"}, {"kapitaal", "kapitalen"}, {"cocktail", "cocktails"}, {"voucher", "vouchers"},
    {"canon", "canons"}, {"cloud", "clouds"}, {"dakloze", "daklozen"}, {"blanke", "blanken"}, {"dataset", "datasets"}, {"deficit", "deficits"},
    {"dictum", "dicta"}, {"quotum", "quota"}, {"firewall", "firewalls"}, {"hyperlink", "hyperlinks"}, {"professional", "professionals"},
    {"kindcheck", "kindchecks"}, {"opt-in", "opt-ins"}, {"opt-out", "opt-outs"}, {"webinar", "webinars"}, {"prostituee", "prostituees"},
    {"plafond", "plafonds"}, {"screening", "screenings"}, {"outsourcing", "-"}, {"monitoring", "-"}, {"phishing", "-"}, {"storytelling", "-"},
    {"funding", "-"}, {"stem", "stemmen"}, {"gezel", "gezellen"}, {"enquête", "enquêtes"}, {"reprimande", "reprimandes"}, {"personeel", "-"},
    {"verkeer", "-"}, {"fijnstof", "-"}, {"noodweer", "-"}, {"gezag", "-"}, {"integriteit", "-"}, {"overmacht", "-"}, {"echtheid", "-"}, {"openheid", "-"}, {"uitstel", "-"}, {"modder", "-"}, {"hoeveelheid", "hoeveelheden"},
    // Plurals that stand as a word of their own.
    {"middelen", "-"}, {"spullen", "-"}, {"papieren", "-"}, {"stukken", "-"}, {"gegevens", "-"}, {"inkomsten", "-"}, {"lasten", "-"},
    {"mensen", "-"}, {"ouders", "-"}, {"regels", "-"}, {"eisen", "-"}, {"afspraken", "-"}, {"inlichtingen", "-"}, {"voorwaarden", "-"},
    {"mogelijkheden", "-"}, {"problemen", "-"}, {"woorden", "-"}, {"werkzaamheden", "-"}, {"bezittingen", "-"}, {"spelregels", "-"},
    {"kosten", "-"}, {"leges", "-"}, {"levensonderhoud", "-"}, {"arbeidsverleden", "-"}, {"mindset", "-"}, {"participatie", "-"},
    {"re-integratie", "-"}, {"schuldhulpverlening", "-"}, {"workload", "-"}, {"afval", "-"},
});
constexpr auto kWhole = std::to_array<std::string_view>({
    "ei", "lam", "lot", "vat", "gat", "vlo", "oom", "kok", "eis", "bes", "les", "mes", "app", "jus", "bus", "orde", "these", "bode", "test", "goed", "been",
    "tred", "chat", "genie", "olie", "aarde", "einde", "zegel", "vers", "gans", "hoen", "dans", "hals", "unit", "site", "porie", "wens", "link", "type",
    "tip", "check", "start", "match", "content", "event", "gen", "schot", "hit", "set", "pass", "goal", "bar", "tank", "prof", "game", "job", "pub", "plan", "chip", "shop", "show", "drug", "inning", "afval", "kosten", "claim", "trend",
});

constexpr auto kDiminutives = std::to_array<Pair>({
    {"schip", "scheepje"}, {"glas", "glaasje"}, {"pad", "paadje"}, {"gat", "gaatje"}, {"blad", "blaadje"}, {"vat", "vaatje"}, {"lot", "lootje"},
    {"jongen", "jongetje"}, {"woning", "woninkje"}, {"rekening", "rekeningetje"}, {"brug", "bruggetje"}, {"weg", "weggetje"}, {"vlag", "vlaggetje"},
    {"big", "biggetje"}, {"rib", "ribbetje"}, {"kip", "kippetje"}, {"pop", "poppetje"}, {"bloem", "bloemetje"}, {"zoon", "zoontje"},
    {"hotel", "hotelletje"}, {"trap", "trapje"}, {"informatie", "-"}, {"beleid", "-"},
});

constexpr auto kAdjectives = std::to_array<Adjective>({
    {"goed", "goede", "beter", "best"}, {"veel", "vele", "meer", "meest"}, {"weinig", "weinige", "minder", "minst"}, {"graag", "-", "liever", "liefst"},
    {"toegestaan", "toegestane", "-", "-"}, {"volgend", "volgende", "-", "-"},
    {"geldend", "geldende", "-", "-"}, {"betaald", "betaalde", "-", "-"}, {"onbetaald", "onbetaalde", "-", "-"}, {"extra", "-", "-", "-"},
    {"gelijk", "gelijke", "-", "-"}, {"nodig", "nodige", "-", "-"}, {"mondeling", "mondelinge", "-", "-"},
    {"verschillend", "verschillende", "-", "-"}, {"wettelijk", "wettelijke", "-", "-"}, {"tijdelijk", "tijdelijke", "-", "-"},
    {"kwaad", "kwade", "kwader", "kwaadst"}, {"dichtbij", "-", "dichterbij", "dichtstbij"}, {"nabij", "nabije", "nader", "naast"},
    {"laat", "late", "later", "laatst"}, {"groot", "grote", "groter", "grootst"}, {"beide", "-", "-", "-"}, {"enkel", "enkele", "-", "-"},
    {"ander", "andere", "-", "-"}, {"stuk", "stukke", "-", "-"}, {"gratis", "-", "-", "-"}, {"privé", "-", "-", "-"}, {"online", "-", "-", "-"},
    {"offline", "-", "-", "-"}, {"los", "losse", "losser", "lost"}, {"dun", "dunne", "dunner", "dunst"}, {"grof", "grove", "grover", "grofst"},
    {"rechter", "-", "-", "-"}, {"linker", "-", "-", "-"}, {"idem", "-", "-", "-"}, {"digitaal", "digitale", "digitaler", "digitaalst"},
    {"nieuw", "nieuwe", "nieuwer", "nieuwst"}, {"roze", "-", "-", "-"}, {"oranje", "-", "-", "-"}, {"beige", "-", "-", "-"}, {"lila", "-", "-", "-"},
});

const Pair* find_pair(std::span<const Pair> pairs, std::string_view noun, std::size_t& matched) {
  const Pair* best = nullptr;
  for (const Pair& pair : pairs) {
    if (!noun.ends_with(pair.word) || (best != nullptr && best->word.size() >= pair.word.size())) continue;
    const std::size_t before = noun.size() - pair.word.size();
    if (before != 0) {
      const bool is_whole_only = std::find(kWhole.begin(), kWhole.end(), pair.word) != kWhole.end();
      // The first part must be able to be a word.
      if (is_whole_only || before < 3) continue;
    }
    best = &pair;
  }
  if (best != nullptr) matched = best->word.size();
  return best;
}

}  // namespace

std::string_view irregular_plural(std::string_view noun, std::size_t& matched) {
  const Pair* pair = find_pair(kPlurals, noun, matched);
  return pair == nullptr ? std::string_view() : pair->form;
}

std::string_view irregular_diminutive(std::string_view noun, std::size_t& matched) {
  const Pair* pair = find_pair(kDiminutives, noun, matched);
  return pair == nullptr ? std::string_view() : pair->form;
}

const Adjective* find_adjective(std::string_view word) {
  const auto place = std::find_if(kAdjectives.begin(), kAdjectives.end(), [&](const Adjective& adjective) { return adjective.word == word; });
  return place == kAdjectives.end() ? nullptr : &*place;
}

}  // namespace helder::lexicon::table
// clang-format on
