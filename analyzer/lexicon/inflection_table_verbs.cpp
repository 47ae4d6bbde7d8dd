// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Verbs: the strong and irregular ones (ANS 2.3.2, e-ANS), loans, stress and particles.
#include <algorithm>
#include <array>

#include "lexicon/inflection_table.h"

// Tables read better by the line than by the cell.
// clang-format off
namespace helder::lexicon::table {
namespace {

// Sorted by infinitive (checked at compile time). Where two pasts exist, the one usual in government text stands here.
constexpr auto kStrong = std::to_array<Verb>({
    {"bakken", "bakte", "bakten", "gebakken", "", ""},
    {"bannen", "bande", "banden", "gebannen", "", ""},
    {"barsten", "barstte", "barstten", "gebarsten", "", ""},
    {"bederven", "bedierf", "bedierven", "bedorven", "", ""},
    {"bedriegen", "bedroog", "bedrogen", "bedrogen", "", ""},
    {"beginnen", "begon", "begonnen", "begonnen", "", ""},
    {"behoeven", "behoefde", "behoefden", "behoefd", "", ""},
    {"beraden", "beraadde", "beraadden", "beraden", "", ""},
    {"bergen", "borg", "borgen", "geborgen", "", ""},
    {"bersten", "borst", "borsten", "geborsten", "", ""},
    {"bevelen", "beval", "bevalen", "bevolen", "", ""},
    {"bewegen", "bewoog", "bewogen", "bewogen", "", ""},
    {"bezwijken", "bezweek", "bezweken", "bezweken", "", ""},
    {"bidden", "bad", "baden", "gebeden", "", ""},
    {"bieden", "bood", "boden", "geboden", "", ""},
    {"bijten", "beet", "beten", "gebeten", "", ""},
    {"binden", "bond", "bonden", "gebonden", "", ""},
    {"blazen", "blies", "bliezen", "geblazen", "", ""},
    {"blijken", "bleek", "bleken", "gebleken", "", ""},
    {"blijven", "bleef", "bleven", "gebleven", "", ""},
    {"blinken", "blonk", "blonken", "geblonken", "", ""},
    {"braden", "braadde", "braadden", "gebraden", "", ""},
    {"breken", "brak", "braken", "gebroken", "", ""},
    {"brengen", "bracht", "brachten", "gebracht", "", ""},
    {"brouwen", "brouwde", "brouwden", "gebrouwen", "", ""},
    {"buigen", "boog", "bogen", "gebogen", "", ""},
    {"delven", "dolf", "dolven", "gedolven", "", ""},
    {"denken", "dacht", "dachten", "gedacht", "", ""},
    {"dingen", "dong", "dongen", "gedongen", "", ""},
    {"doen", "deed", "deden", "gedaan", "doe", "doet"},
    {"dragen", "droeg", "droegen", "gedragen", "", ""},
    {"drijven", "dreef", "dreven", "gedreven", "", ""},
    {"dringen", "drong", "drongen", "gedrongen", "", ""},
    {"drinken", "dronk", "dronken", "gedronken", "", ""},
    {"druipen", "droop", "dropen", "gedropen", "", ""},
    {"duiken", "dook", "doken", "gedoken", "", ""},
    {"dunken", "docht", "dochten", "gedocht", "", ""},
    {"durven", "durfde", "durfden", "gedurfd", "", ""},
    {"dwingen", "dwong", "dwongen", "gedwongen", "", ""},
    {"ervaren", "ervoer", "ervoeren", "ervaren", "", ""},
    {"eten", "at", "aten", "gegeten", "", ""},
    {"fluiten", "floot", "floten", "gefloten", "", ""},
    {"gaan", "ging", "gingen", "gegaan", "ga", "gaat"},
    {"gebieden", "gebood", "geboden", "geboden", "", ""},
    {"gelden", "gold", "golden", "gegolden", "", ""},
    {"gelijken", "geleek", "geleken", "geleken", "", ""},
    {"genezen", "genas", "genazen", "genezen", "", ""},
    {"genieten", "genoot", "genoten", "genoten", "", ""},
    {"geven", "gaf", "gaven", "gegeven", "", ""},
    {"gieten", "goot", "goten", "gegoten", "", ""},
    {"glijden", "gleed", "gleden", "gegleden", "", ""},
    {"glimmen", "glom", "glommen", "geglommen", "", ""},
    {"graven", "groef", "groeven", "gegraven", "", ""},
    {"grijpen", "greep", "grepen", "gegrepen", "", ""},
    {"hangen", "hing", "hingen", "gehangen", "", ""},
    {"hebben", "had", "hadden", "gehad", "heb", "heeft"},
    {"heffen", "hief", "hieven", "geheven", "", ""},
    {"helpen", "hielp", "hielpen", "geholpen", "", ""},
    {"herindelen", "herindeelde", "herindeelden", "heringedeeld", "herindeel", "herindeelt"},
    {"herinrichten", "herinrichtte", "herinrichtten", "heringericht", "", ""},
    {"herinvoeren", "herinvoerde", "herinvoerden", "heringevoerd", "herinvoer", "herinvoert"},
    {"heruitgeven", "heruitgaf", "heruitgaven", "heruitgegeven", "heruitgeef", "heruitgeeft"},
    {"heten", "heette", "heetten", "geheten", "", ""},
    {"hijsen", "hees", "hesen", "gehesen", "", ""},
    {"hoeven", "hoefde", "hoefden", "gehoeven", "", ""},
    {"houden", "hield", "hielden", "gehouden", "", ""},
    {"houwen", "hieuw", "hieuwen", "gehouwen", "", ""},
    {"jagen", "jaagde", "jaagden", "gejaagd", "", ""},
    {"kerven", "kerfde", "kerfden", "gekerfd", "", ""},
    {"kiezen", "koos", "kozen", "gekozen", "", ""},
    {"kijken", "keek", "keken", "gekeken", "", ""},
    {"kijven", "keef", "keven", "gekeven", "", ""},
    {"klieven", "kloof", "kloven", "gekloven", "", ""},
    {"klimmen", "klom", "klommen", "geklommen", "", ""},
    {"klinken", "klonk", "klonken", "geklonken", "", ""},
    {"kluiven", "kloof", "kloven", "gekloven", "", ""},
    {"knijpen", "kneep", "knepen", "geknepen", "", ""},
    {"komen", "kwam", "kwamen", "gekomen", "kom", "komt"},
    {"kopen", "kocht", "kochten", "gekocht", "", ""},
    {"krijgen", "kreeg", "kregen", "gekregen", "", ""},
    {"krijsen", "krees", "kresen", "gekresen", "", ""},
    {"krimpen", "kromp", "krompen", "gekrompen", "", ""},
    {"kruien", "kruide", "kruiden", "gekruid", "", ""},
    {"kruipen", "kroop", "kropen", "gekropen", "", ""},
    {"kunnen", "kon", "konden", "gekund", "kan", "kan"},
    {"kwijten", "kweet", "kweten", "gekweten", "", ""},
    {"lachen", "lachte", "lachten", "gelachen", "", ""},
    {"laden", "laadde", "laadden", "geladen", "", ""},
    {"laten", "liet", "lieten", "gelaten", "", ""},
    {"leggen", "legde", "legden", "gelegd", "", ""},
    {"lezen", "las", "lazen", "gelezen", "", ""},
    {"liegen", "loog", "logen", "gelogen", "", ""},
    {"liggen", "lag", "lagen", "gelegen", "", ""},
    {"lijden", "leed", "leden", "geleden", "", ""},
    {"lijken", "leek", "leken", "geleken", "", ""},
    {"lopen", "liep", "liepen", "gelopen", "", ""},
    {"luiken", "look", "loken", "geloken", "", ""},
    {"malen", "maalde", "maalden", "gemalen", "", ""},
    {"melken", "molk", "molken", "gemolken", "", ""},
    {"meten", "mat", "maten", "gemeten", "", ""},
    {"mijden", "meed", "meden", "gemeden", "", ""},
    {"moeten", "moest", "moesten", "gemoeten", "moet", "moet"},
    {"mogen", "mocht", "mochten", "gemogen", "mag", "mag"},
    {"nemen", "nam", "namen", "genomen", "", ""},
    {"nijgen", "neeg", "negen", "genegen", "", ""},
    {"nijpen", "neep", "nepen", "genepen", "", ""},
    {"ontbieden", "ontbood", "ontboden", "ontboden", "", ""},
    {"ontbijten", "ontbeet", "ontbeten", "ontbeten", "", ""},
    {"ontginnen", "ontgon", "ontgonnen", "ontgonnen", "", ""},
    {"ontluiken", "ontlook", "ontloken", "ontloken", "", ""},
    {"overlijden", "overleed", "overleden", "overleden", "", ""},
    {"pluizen", "ploos", "plozen", "geplozen", "", ""},
    {"prijzen", "prees", "prezen", "geprezen", "", ""},
    {"raden", "raadde", "raadden", "geraden", "", ""},
    {"rieken", "rook", "roken", "geroken", "", ""},
    {"rijden", "reed", "reden", "gereden", "", ""},
    {"rijgen", "reeg", "regen", "geregen", "", ""},
    {"rijten", "reet", "reten", "gereten", "", ""},
    {"rijzen", "rees", "rezen", "gerezen", "", ""},
    {"roepen", "riep", "riepen", "geroepen", "", ""},
    {"ruiken", "rook", "roken", "geroken", "", ""},
    {"scheiden", "scheidde", "scheidden", "gescheiden", "", ""},
    {"schelden", "schold", "scholden", "gescholden", "", ""},
    {"schenden", "schond", "schonden", "geschonden", "", ""},
    {"schenken", "schonk", "schonken", "geschonken", "", ""},
    {"scheppen", "schiep", "schiepen", "geschapen", "", ""},
    {"scheren", "schoor", "schoren", "geschoren", "", ""},
    {"schieten", "schoot", "schoten", "geschoten", "", ""},
    {"schijnen", "scheen", "schenen", "geschenen", "", ""},
    {"schijten", "scheet", "scheten", "gescheten", "", ""},
    {"schrijden", "schreed", "schreden", "geschreden", "", ""},
    {"schrijven", "schreef", "schreven", "geschreven", "", ""},
    {"schrikken", "schrok", "schrokken", "geschrokken", "", ""},
    {"schuilen", "schuilde", "schuilden", "gescholen", "", ""},
    {"schuiven", "schoof", "schoven", "geschoven", "", ""},
    {"slaan", "sloeg", "sloegen", "geslagen", "sla", "slaat"},
    {"slapen", "sliep", "sliepen", "geslapen", "", ""},
    {"slijpen", "sleep", "slepen", "geslepen", "", ""},
    {"slijten", "sleet", "sleten", "gesleten", "", ""},
    {"slinken", "slonk", "slonken", "geslonken", "", ""},
    {"sluipen", "sloop", "slopen", "geslopen", "", ""},
    {"sluiten", "sloot", "sloten", "gesloten", "", ""},
    {"smelten", "smolt", "smolten", "gesmolten", "", ""},
    {"smijten", "smeet", "smeten", "gesmeten", "", ""},
    {"snijden", "sneed", "sneden", "gesneden", "", ""},
    {"snuiten", "snoot", "snoten", "gesnoten", "", ""},
    {"snuiven", "snoof", "snoven", "gesnoven", "", ""},
    {"spannen", "spande", "spanden", "gespannen", "", ""},
    {"spijten", "speet", "speten", "gespeten", "", ""},
    {"spinnen", "spon", "sponnen", "gesponnen", "", ""},
    {"splijten", "spleet", "spleten", "gespleten", "", ""},
    {"spouwen", "spouwde", "spouwden", "gespouwen", "", ""},
    {"spreken", "sprak", "spraken", "gesproken", "", ""},
    {"springen", "sprong", "sprongen", "gesprongen", "", ""},
    {"spruiten", "sproot", "sproten", "gesproten", "", ""},
    {"spugen", "spoog", "spogen", "gespogen", "", ""},
    {"spuiten", "spoot", "spoten", "gespoten", "", ""},
    {"staan", "stond", "stonden", "gestaan", "sta", "staat"},
    {"steken", "stak", "staken", "gestoken", "", ""},
    {"stelen", "stal", "stalen", "gestolen", "", ""},
    {"sterven", "stierf", "stierven", "gestorven", "", ""},
    {"stijgen", "steeg", "stegen", "gestegen", "", ""},
    {"stijven", "steef", "steven", "gesteven", "", ""},
    {"stinken", "stonk", "stonken", "gestonken", "", ""},
    {"stoten", "stootte", "stootten", "gestoten", "", ""},
    {"strijden", "streed", "streden", "gestreden", "", ""},
    {"strijken", "streek", "streken", "gestreken", "", ""},
    {"stuiven", "stoof", "stoven", "gestoven", "", ""},
    {"tijgen", "toog", "togen", "getogen", "", ""},
    {"treden", "trad", "traden", "getreden", "", ""},
    {"treffen", "trof", "troffen", "getroffen", "", ""},
    {"trekken", "trok", "trokken", "getrokken", "", ""},
    {"vallen", "viel", "vielen", "gevallen", "", ""},
    {"vangen", "ving", "vingen", "gevangen", "", ""},
    {"varen", "voer", "voeren", "gevaren", "", ""},
    {"vechten", "vocht", "vochten", "gevochten", "", ""},
    {"verdrieten", "verdroot", "verdroten", "verdroten", "", ""},
    {"verdwijnen", "verdween", "verdwenen", "verdwenen", "", ""},
    {"vergeten", "vergat", "vergaten", "vergeten", "", ""},
    {"verliezen", "verloor", "verloren", "verloren", "", ""},
    {"verraden", "verried", "verrieden", "verraden", "", ""},
    {"verschuilen", "verschool", "verscholen", "verscholen", "", ""},
    {"verslinden", "verslond", "verslonden", "verslonden", "", ""},
    {"verwelkomen", "verwelkomde", "verwelkomden", "verwelkomd", "verwelkom", "verwelkomt"},
    {"verwerven", "verwierf", "verwierven", "verworven", "", ""},
    {"verwijten", "verweet", "verweten", "verweten", "", ""},
    {"verzinken", "verzonk", "verzonken", "verzonken", "", ""},
    {"verzwelgen", "verzwolg", "verzwolgen", "verzwolgen", "", ""},
    {"vinden", "vond", "vonden", "gevonden", "", ""},
    {"vlechten", "vlocht", "vlochten", "gevlochten", "", ""},
    {"vlieden", "vlood", "vloden", "gevloden", "", ""},
    {"vliegen", "vloog", "vlogen", "gevlogen", "", ""},
    {"vlieten", "vloot", "vloten", "gevloten", "", ""},
    {"vouwen", "vouwde", "vouwden", "gevouwen", "", ""},
    {"vragen", "vroeg", "vroegen", "gevraagd", "", ""},
    {"vreten", "vrat", "vraten", "gevreten", "", ""},
    {"vriezen", "vroor", "vroren", "gevroren", "", ""},
    {"vrijen", "vrijde", "vrijden", "gevrijd", "", ""},
    {"waaien", "waaide", "waaiden", "gewaaid", "", ""},
    {"wassen", "waste", "wasten", "gewassen", "", ""},
    {"wegen", "woog", "wogen", "gewogen", "", ""},
    {"werpen", "wierp", "wierpen", "geworpen", "", ""},
    {"werven", "wierf", "wierven", "geworven", "", ""},
    {"weten", "wist", "wisten", "geweten", "", ""},
    {"weven", "weefde", "weefden", "geweven", "", ""},
    {"wezen", "was", "waren", "geweest", "wees", "wees"},
    {"wijken", "week", "weken", "geweken", "", ""},
    {"wijten", "weet", "weten", "geweten", "", ""},
    {"wijzen", "wees", "wezen", "gewezen", "", ""},
    {"willen", "wilde", "wilden", "gewild", "wil", "wil"},
    {"winden", "wond", "wonden", "gewonden", "", ""},
    {"winnen", "won", "wonnen", "gewonnen", "", ""},
    {"worden", "werd", "werden", "geworden", "", ""},
    {"wreken", "wreekte", "wreekten", "gewroken", "", ""},
    {"wrijven", "wreef", "wreven", "gewreven", "", ""},
    {"wringen", "wrong", "wrongen", "gewrongen", "", ""},
    {"zeggen", "zei", "zeiden", "gezegd", "", ""},
    {"zenden", "zond", "zonden", "gezonden", "", ""},
    {"zieden", "ziedde", "ziedden", "gezoden", "", ""},
    {"zien", "zag", "zagen", "gezien", "zie", "ziet"},
    {"zijgen", "zeeg", "zegen", "gezegen", "", ""},
    {"zijn", "was", "waren", "geweest", "ben", "is"},
    {"zijpen", "zeep", "zepen", "gezepen", "", ""},
    {"zingen", "zong", "zongen", "gezongen", "", ""},
    {"zinken", "zonk", "zonken", "gezonken", "", ""},
    {"zinnen", "zon", "zonnen", "gezonnen", "", ""},
    {"zitten", "zat", "zaten", "gezeten", "", ""},
    {"zoeken", "zocht", "zochten", "gezocht", "", ""},
    {"zouten", "zoutte", "zoutten", "gezouten", "", ""},
    {"zuigen", "zoog", "zogen", "gezogen", "", ""},
    {"zuipen", "zoop", "zopen", "gezopen", "", ""},
    {"zullen", "zou", "zouden", "", "zal", "zal"},
    {"zwelgen", "zwolg", "zwolgen", "gezwolgen", "", ""},
    {"zwellen", "zwol", "zwollen", "gezwollen", "", ""},
    {"zwemmen", "zwom", "zwommen", "gezwommen", "", ""},
    {"zweren", "zwoer", "zwoeren", "gezworen", "", ""},
    {"zwerven", "zwierf", "zwierven", "gezworven", "", ""},
    {"zwijgen", "zweeg", "zwegen", "gezwegen", "", ""},
});

// The whole verb, prefix and all, where the verb without it would mislead.
constexpr auto kLoans = std::to_array<Verb>({
    {"appen", "appte", "appten", "geappt", "app", "appt"},
    {"backuppen", "back-upte", "back-upten", "geback-upt", "back-up", "back-upt"},
    {"barbecueën", "barbecuede", "barbecueden", "gebarbecued", "barbecue", "barbecuet"},
    {"browsen", "browsede", "browseden", "gebrowsed", "browse", "browset"},
    {"cancelen", "cancelde", "cancelden", "gecanceld", "cancel", "cancelt"},
    {"challengen", "challengede", "challengeden", "gechallenged", "challenge", "challenget"},
    {"coachen", "coachte", "coachten", "gecoacht", "coach", "coacht"},
    {"crashen", "crashte", "crashten", "gecrasht", "crash", "crasht"},
    {"daten", "datete", "dateten", "gedatet", "date", "datet"},
    {"deleten", "deletete", "deleteten", "gedeletet", "delete", "deletet"},
    {"downloaden", "downloadde", "downloadden", "gedownload", "download", "downloadt"},
    {"echoën", "echode", "echoden", "geëchood", "echo", "echoot"},
    {"faken", "fakete", "faketen", "gefaket", "fake", "faket"},
    {"faxen", "faxte", "faxten", "gefaxt", "fax", "faxt"},
    {"finetunen", "finetunede", "finetuneden", "gefinetuned", "finetune", "finetunet"},
    {"framen", "framede", "frameden", "geframed", "frame", "framet"},
    {"freelancen", "freelancete", "freelanceten", "gefreelancet", "freelance", "freelancet"},
    {"hacken", "hackte", "hackten", "gehackt", "hack", "hackt"},
    {"leasen", "leasede", "leaseden", "geleased", "lease", "leaset"},
    {"liken", "likete", "liketen", "geliket", "like", "liket"},
    {"managen", "managede", "manageden", "gemanaged", "manage", "managet"},
    {"monitoren", "monitorde", "monitorden", "gemonitord", "monitor", "monitort"},
    {"outsourcen", "outsourcete", "outsourceten", "geoutsourcet", "outsource", "outsourcet"},
    {"piercen", "piercete", "pierceten", "gepiercet", "pierce", "piercet"},
    {"plannen", "plande", "planden", "gepland", "plan", "plant"},
    {"racen", "racete", "raceten", "geracet", "race", "racet"},
    {"recyclen", "recyclede", "recycleden", "gerecycled", "recycle", "recyclet"},
    {"reviewen", "reviewde", "reviewden", "gereviewd", "review", "reviewt"},
    {"rugbyen", "rugbyde", "rugbyden", "gerugbyd", "rugby", "rugbyt"},
    {"saven", "savede", "saveden", "gesaved", "save", "savet"},
    {"scoren", "scoorde", "scoorden", "gescoord", "scoor", "scoort"},
    {"scrollen", "scrolde", "scrolden", "gescrold", "scrol", "scrolt"},
    {"sharen", "sharede", "shareden", "geshared", "share", "sharet"},
    {"shoppen", "shopte", "shopten", "geshopt", "shop", "shopt"},
    {"skiën", "skiede", "skieden", "geskied", "ski", "skiet"},
    {"skypen", "skypete", "skypeten", "geskypet", "skype", "skypet"},
    {"sms'en", "sms'te", "sms'ten", "ge-sms't", "sms", "sms't"},
    {"swipen", "swipete", "swipeten", "geswipet", "swipe", "swipet"},
    {"timen", "timede", "timeden", "getimed", "time", "timet"},
    {"tweeten", "tweette", "tweetten", "getweet", "tweet", "tweet"},
    {"updaten", "updatete", "updateten", "geüpdatet", "update", "updatet"},
    {"upgraden", "upgradede", "upgradeden", "geüpgraded", "upgrade", "upgradet"},
    {"uploaden", "uploadde", "uploadden", "geüpload", "upload", "uploadt"},
    {"upscalen", "upscalede", "upscaleden", "geüpscaled", "upscale", "upscalet"},
    {"whatsappen", "whatsappte", "whatsappten", "gewhatsappt", "whatsapp", "whatsappt"},
    {"zoomen", "zoomde", "zoomden", "gezoomd", "zoom", "zoomt"},
});

constexpr bool is_sorted_table(std::span<const Verb> verbs) {
  return std::is_sorted(verbs.begin(), verbs.end(),
                        [](const Verb& a, const Verb& b) { return a.infinitive < b.infinitive; });
}
static_assert(is_sorted_table(kStrong));
static_assert(is_sorted_table(kLoans));

const Verb* find(std::span<const Verb> verbs, std::string_view infinitive) {
  const auto place = std::lower_bound(verbs.begin(), verbs.end(), infinitive,
                                      [](const Verb& verb, std::string_view word) { return verb.infinitive < word; });
  return place != verbs.end() && place->infinitive == infinitive ? &*place : nullptr;
}

// Native verbs with unstressed -er-, without prefixes: "verbeteren" finds "beteren".
constexpr auto kUnstressedEr = std::to_array<std::string_view>({
#include "lexicon/inflection_unstressed.inc"
});

constexpr auto kTakesGe = std::to_array<std::string_view>({
    "bedelen", "beitelen", "beteren", "beugelen", "bezemen", "bezigen", "gebaren", "geselen", "gijzelen", "gekscheren", "herbergen",
    "herderen", "ergeren", "verifiëren", "verbaliseren", "genereren",
    "generaliseren", "gesticuleren", "generen",
});

struct Particle { std::string_view text; bool is_default; };
// Longest first. is_default: separable unless the verb is named below.
constexpr auto kParticles = std::to_array<Particle>({
    {"tegemoet", true}, {"bekend", true}, {"schoon", true}, {"kwijt", true}, {"bezig", true}, {"klaar", true}, {"stil", true}, {"zeker", true},
    {"vorm", false}, {"waar", false}, {"huis", false}, {"wit", false}, {"bloot", true}, {"gerust", true}, {"ter beschikking", true}, {"dicht", true}, {"tevoorschijn", true}, {"overeen", true}, {"ineen", true}, {"uiteen", true}, {"bijeen", true},
    {"achter", false}, {"binnen", true}, {"buiten", true}, {"omhoog", true}, {"omlaag", true}, {"kennis", true}, {"plaats", true},
    {"samen", true}, {"terug", true}, {"tegen", true}, {"teniet", true}, {"tekort", true}, {"onder", false}, {"voort", true},
    {"voorbij", true}, {"thuis", true}, {"teleur", true}, {"tewerk", true}, {"heen", true}, {"neer", true}, {"vast", true},
    {"goed", true}, {"gelijk", true}, {"over", false}, {"door", true}, {"deel", true}, {"voor", true}, {"mede", true},
    {"vrij", true}, {"stop", true}, {"open", true}, {"weer", false}, {"rond", true}, {"aan", true}, {"bij", true}, {"los", true}, {"mee", true}, {"toe", true},
    {"uit", true}, {"vol", false}, {"weg", true}, {"af", true}, {"in", true}, {"na", true}, {"om", false}, {"op", true},
});

// Against the default: inseparable though the particle usually separates, and the other way round.
constexpr auto kInseparable = std::to_array<std::string_view>({
    "aanbidden", "aanschouwen", "aanvaarden", "dichten", "doorboren", "doorbreken", "doordringen", "doorgronden",
    "doorkruisen", "doorlopen", "doorstaan", "doorzien", "doorzoeken", "inkten", "innen", "naaien", "naderen",
    "nagelen", "openbaren", "openen", "opereren", "opperen", "opteren", "plaatsen", "rondelen", "stoppen", "toeren",
    "toeteren", "toeven", "uiten", "uiteren", "voorkomen", "voorspellen", "voorvoelen", "voorzien", "vrijen",
    "vrijwaren", "wegen", "zekeren",
});
constexpr auto kSeparable = std::to_array<std::string_view>({
    "vormgeven", "waarnemen", "waarmaken", "huishouden", "witwassen",
    "achterblijven", "achterhouden", "achterlaten", "achterlopen", "omgaan", "omgooien", "omkeren", "omkopen", "omleiden", "omrekenen", "omruilen",
    "omscholen", "omslaan", "omvallen", "omzetten", "ombouwen", "ombuigen", "omkomen", "onderbrengen", "onderdompelen", "onderduiken",
    "overblijven", "overboeken", "overbrengen", "overdragen", "overgaan", "overgeven", "overhalen", "overhevelen", "overhouden",
    "overkoepelen", "overlaten", "overlopen", "overmaken", "overnemen", "overplaatsen", "overschakelen", "overschrijven", "overslaan",
    "overstappen", "oversteken", "overtekenen", "overtikken", "overtypen", "overwerken", "overzetten", "volhouden", "volmaken",
    "volstorten", "vollopen", "weergeven", "weerkeren",
});

bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr auto kPrefixes = std::to_array<std::string_view>({
    "be", "ver", "ge", "ont", "her", "mis", "achter", "binnen", "buiten", "samen", "terug", "tegen", "onder", "over", "door", "voor", "mede",
    "weer", "rond", "aan", "bij", "los", "mee", "toe", "uit", "weg", "vol", "af", "in", "na", "om", "op", "neer", "vast", "heen",
});

/// Empty, or nothing but prefixes and particles: "her" + "ver" in "herverzekeren".
bool is_prefixes(std::string_view text) {
  if (text.empty()) return true;
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view prefix) {
    return text.starts_with(prefix) && is_prefixes(text.substr(prefix.size()));
  });
}

}  // namespace

std::span<const Verb> strong_verbs() { return kStrong; }
const Verb* find_strong_verb(std::string_view infinitive) { return find(kStrong, infinitive); }
const Verb* find_loan_verb(std::string_view infinitive) { return find(kLoans, infinitive); }

bool has_unstressed_er(std::string_view infinitive) {
  return std::any_of(kUnstressedEr.begin(), kUnstressedEr.end(), [&](std::string_view ending) {
    return infinitive.ends_with(ending) && is_prefixes(infinitive.substr(0, infinitive.size() - ending.size()));
  });
}

bool takes_ge_anyway(std::string_view infinitive) { return contains(kTakesGe, infinitive); }

std::string_view known_particle(std::string_view infinitive) {
  if (contains(kInseparable, infinitive)) return {};
  const bool is_named = contains(kSeparable, infinitive);
  for (const Particle& particle : kParticles) {
    if (!infinitive.starts_with(particle.text)) continue;
    const std::string_view rest = infinitive.substr(particle.text.size());
    if (is_named) return particle.text;
    if (rest.size() < 4 || !rest.ends_with("n")) continue;
    const bool is_short_verb = rest == "gaan" || rest == "staan" || rest == "slaan" || rest == "zien" || rest == "doen";
    if (!rest.ends_with("en") && !is_short_verb) continue;
    // A verb needs a vowel before its -en ("innen" has none left after "in").
    const std::string_view base = rest.substr(0, rest.size() - 2);
    if (!is_short_verb && base.find_first_of("aeiouy") == std::string_view::npos) continue;
    // "informeren", "investeren": a loan, no particle. "inleveren", "invoeren" are separable.
    // "voeren" and "vieren" have -oer- and -ier-, not -er-.
    const bool has_pair = rest.size() >= 5 && (rest[rest.size() - 5] == 'o' || rest[rest.size() - 5] == 'i');
    if (rest.ends_with("eren") && !has_pair && !has_unstressed_er(rest)) {
      const std::string_view root = rest.substr(0, rest.size() - 4);
      if (root.find_first_of("aeiouy") != std::string_view::npos) continue;
      if (root.empty()) continue;
    }
    if (rest.ends_with("ëren")) continue;                                                   // initiëren
    if (!particle.is_default) return {};
    return particle.text;
  }
  return {};
}

}  // namespace helder::lexicon::table
// clang-format on
