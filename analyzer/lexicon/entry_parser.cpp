// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/entry_parser.h"

#include <algorithm>
#include <array>
#include <boost/spirit/home/x3.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <system_error>
#include <utility>

#include "base/names.h"
#include "base/utf8.h"
#include "lexicon/inflection.h"
#include "lexicon/pattern.h"
#include "text/form.h"

namespace x3 = boost::spirit::x3;

namespace helder::lexicon {
namespace {

enum class Field : std::uint8_t {
  ingang,
  id,
  soort,
  categorie,
  domein,
  ernst,
  betekenis,
  voluit,
  rechtsgevolg,
  vormen,
  patroon,
  alleen,
  beter,
  uitleg,
  voorbeeld,
  niet_melden,
  status,
  bron,
};
constexpr std::array<std::string_view, 18> kFieldNames{
    "ingang", "id",      "soort",  "categorie", "domein", "ernst",     "betekenis",   "voluit", "rechtsgevolg",
    "vormen", "patroon", "alleen", "beter",     "uitleg", "voorbeeld", "niet melden", "status", "bron"};
constexpr std::array kRepeatable{Field::patroon, Field::alleen, Field::beter, Field::voorbeeld, Field::niet_melden};

struct FieldNames : x3::symbols<Field> {
  FieldNames() {
    for (std::size_t i = 0; i < kFieldNames.size(); ++i) add(std::string(kFieldNames[i]), static_cast<Field>(i));
  }
};
const FieldNames field_name;

// One line of an entry: "name: value  name: value".
const auto separator = x3::repeat(2, x3::inf)[x3::char_(" \t")] >> &(field_name >> ':');
const auto field_value = x3::raw[*(x3::char_ - separator)];

// "aangenomen, 2026-11, redacteur: reden"
const auto status_date =
    x3::raw[x3::repeat(4)[x3::digit] >> '-' >> x3::repeat(2)[x3::digit] >> -('-' >> x3::repeat(2)[x3::digit])];
const auto not_comma = x3::raw[+(x3::char_ - ',')];

template <class Range>
std::string_view view_of(const Range& range) {
  return range.empty() ? std::string_view() : std::string_view(&*range.begin(), range.size());
}
std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return text;
}

/// A value with the way back to the file: it may run over several lines.
struct Value {
  struct Anchor {
    std::size_t offset;
    std::uint32_t line;
    std::string_view line_text;
    std::size_t in_line;
  };
  Field field = Field::ingang;
  std::string text;
  std::vector<Anchor> anchors;
};

struct Line {
  std::string_view text;
  std::uint32_t number = 0;
};

class EntryParser {
 public:
  EntryParser(std::string_view file, std::string_view layer, ParsedEntries& out)
      : file_(file), layer_(layer), out_(out) {}

  void parse(std::span<const Line> lines) {
    errors_before_ = out_.errors.size();
    entry_ = Entry{};
    entry_.file = file_;
    entry_.layer = layer_;
    entry_.line = lines.front().number;
    values_.clear();
    is_deprecated_ = is_proposed_ = has_unknown_ = false;
    read_lines(lines);
    std::set<Field> seen;
    for (const Value& value : values_) {
      if (!seen.insert(value.field).second && std::ranges::find(kRepeatable, value.field) == kRepeatable.end())
        error(value, 0, "veld '" + name(value.field) + "' mag maar één keer in een ingang staan");
      else take(value);
    }
    check_required(seen);
    if (out_.errors.size() == errors_before_) out_.entries.push_back(std::move(entry_));
  }

 private:
  static std::string name(Field field) { return std::string(kFieldNames[static_cast<std::size_t>(field)]); }

  void error_at(std::uint32_t line, std::string_view line_text, std::size_t byte, std::string message) {
    Error error{.code = ErrorCode::invalid_lexicon, .message = std::move(message), .path = file_, .line = line};
    error.column =
        static_cast<std::uint32_t>(base::count_code_points(line_text.substr(0, std::min(byte, line_text.size())))) + 1;
    out_.errors.push_back(std::move(error));
  }
  void error(const Value& value, std::size_t offset, std::string message) {
    auto anchor = value.anchors.rbegin();
    while (anchor + 1 != value.anchors.rend() && anchor->offset > offset) ++anchor;
    error_at(anchor->line, anchor->line_text, anchor->in_line + (offset - anchor->offset), std::move(message));
  }
  void error(const Value& value, std::size_t offset, const Error& inner) {
    error(value, offset + (inner.column > 0 ? inner.column - 1 : 0),
          "veld '" + name(value.field) + "': " + inner.message);
  }

  void read_lines(std::span<const Line> lines) {
    bool is_open = false;  // a field that a next line may continue
    for (const Line& line : lines) {
      if (line.text.front() == ' ' || line.text.front() == '\t') {
        if (is_open) add_continuation(line);
        else
          error_at(line.number, line.text, 0, "deze regel begint met een spatie, maar er is geen veld dat verdergaat");
        continue;
      }
      is_open = read_fields(line);
    }
  }

  bool read_fields(const Line& line) {
    const char* first = line.text.data();
    const char* const last = first + line.text.size();
    bool any = false;
    while (first != last) {
      Field field{};
      const char* const start = first;
      if (!x3::parse(first, last, field_name >> ':', field)) {
        report_unknown(line, static_cast<std::size_t>(start - line.text.data()));
        return false;
      }
      std::string_view raw;
      const auto take_raw = [&](auto& context) { raw = view_of(x3::_attr(context)); };
      x3::parse(first, last, field_value[take_raw] >> -x3::omit[separator]);
      const std::string_view clean = trim(raw);
      const std::size_t in_line = clean.empty() ? static_cast<std::size_t>(first - line.text.data())
                                                : static_cast<std::size_t>(clean.data() - line.text.data());
      values_.push_back({field, std::string(clean), {{0, line.number, line.text, in_line}}});
      any = true;
    }
    return any;
  }

  void report_unknown(const Line& line, std::size_t offset) {
    const std::string_view rest = line.text.substr(offset);
    const std::size_t colon = rest.find(':');
    if (colon == std::string_view::npos || colon > 40 || colon == 0) {
      error_at(line.number, line.text, offset,
               "hier hoort een veld met een dubbele punt, zoals 'ingang:' of 'beter:'; een vervolgregel begint met een "
               "spatie");
      return;
    }
    has_unknown_ = true;
    const std::string unknown(trim(rest.substr(0, colon)));
    std::string message = "onbekend veld '" + unknown + "'";
    if (const auto near = base::nearest(unknown, kFieldNames)) message += "; bedoelde u '" + std::string(*near) + "'?";
    else message += "; bekende velden staan in docs/woordenboek.md";
    error_at(line.number, line.text, offset, std::move(message));
  }

  void add_continuation(const Line& line) {
    Value& value = values_.back();
    const std::string_view clean = trim(line.text);
    if (clean.empty()) return;
    if (!value.text.empty()) value.text += ' ';
    value.anchors.push_back(
        {value.text.size(), line.number, line.text, static_cast<std::size_t>(clean.data() - line.text.data())});
    value.text += clean;
  }

  template <class Target, class Find>
  void take_name(const Value& value, Target& target, Find find, std::span<const std::string_view> known) {
    if (const auto found = find(value.text)) {
      target = *found;
      return;
    }
    const std::string_view text = value.text;
    // "jargon  domien: zorg": the next field was spelled wrong and so became part of this value.
    if (const std::size_t gap = text.find("  ");
        gap != std::string_view::npos && text.find(':', gap) != std::string_view::npos) {
      const std::size_t begin = text.find_first_not_of(' ', gap);
      has_unknown_ = true;
      const std::string unknown(text.substr(begin, text.find(':', gap) - begin));
      std::string message = "onbekend veld '" + unknown + "'";
      if (const auto near = base::nearest(unknown, kFieldNames))
        message += "; bedoelde u '" + std::string(*near) + "'?";
      error(value, begin, std::move(message));
      return;
    }
    std::string message = "'" + value.text.substr(0, 60) + "' past niet bij veld '" + name(value.field) + "'";
    if (const auto near = base::nearest(text, known)) {
      message += "; bedoelde u '" + std::string(*near) + "'?";
    } else {
      message += "; het kan zijn: ";
      for (std::size_t i = 0; i < known.size(); ++i) message += (i == 0 ? "" : ", ") + std::string(known[i]);
    }
    error(value, 0, std::move(message));
  }

  void take(const Value& value) {
    static constexpr std::array<std::string_view, 3> kSeverities{"fout", "waarschuwing", "tip"};
    static constexpr std::array<std::string_view, 14> kCategories{
        "jargon",    "ambtelijk", "juridisch",  "archaisch",  "naamval", "engels",  "latijn",
        "afkorting", "vaag",      "omslachtig", "voorzetsel", "cliche",  "beladen", "gender"};
    static constexpr std::array<std::string_view, 9> kDomains{"algemeen", "sociaal",   "belasting", "ruimte", "bestuur",
                                                              "justitie", "onderwijs", "zorg",      "ict"};
    static constexpr std::array<std::string_view, 13> kClasses{"werkwoord",     "zelfstandig naamwoord",
                                                               "bijvoeglijk",   "bijwoord",
                                                               "voorzetsel",    "voegwoord",
                                                               "voornaamwoord", "lidwoord",
                                                               "telwoord",      "tussenwerpsel",
                                                               "naam",          "afkorting",
                                                               "woordgroep"};
    if (value.text.empty()) {
      error(value, 0, "veld '" + name(value.field) + "' is leeg");
      return;
    }
    switch (value.field) {
      case Field::ingang: take_term(value); break;
      case Field::id: take_id(value); break;
      case Field::soort: take_name(value, entry_.word_class, word_class_from_dutch, kClasses); break;
      case Field::categorie: take_name(value, entry_.category, category_from_string, kCategories); break;
      case Field::domein: take_name(value, entry_.domain, domain_from_string, kDomains); break;
      case Field::ernst:
        take_name(
            value, entry_.severity,
            [](std::string_view text) {
              const bool is_known = std::ranges::find(kSeverities, text) != kSeverities.end();
              return is_known ? severity_from_string(text) : std::nullopt;
            },
            kSeverities);
        break;
      case Field::betekenis: entry_.sense = value.text; break;
      case Field::voluit: entry_.full_form = value.text; break;
      case Field::rechtsgevolg:
        if (value.text != "ja" && value.text != "nee") error(value, 0, "hier hoort ja of nee");
        entry_.has_legal_effect = value.text == "ja";
        break;
      case Field::vormen: take_forms(value); break;
      case Field::patroon:
        if (const auto pattern = parse_pattern(value.text); !pattern) error(value, 0, pattern.error());
        entry_.patterns.push_back(value.text);
        break;
      case Field::alleen: take_conditions(value); break;
      case Field::beter: take_alternatives(value); break;
      case Field::uitleg: entry_.explanation = value.text; break;
      case Field::voorbeeld: take_example(value); break;
      case Field::niet_melden: take_unreported(value); break;
      case Field::status: take_status(value); break;
      case Field::bron: entry_.source = value.text; break;
    }
  }

  void take_term(const Value& value) {
    const std::size_t bar = value.text.find('|');
    entry_.term = value.text;
    if (bar == std::string::npos) return;
    if (bar == 0 || bar + 1 == value.text.size() || value.text.find('|', bar + 1) != std::string::npos) {
      error(value, bar, "een scheidbaar werkwoord schrijf je met één streep: over|leggen");
      return;
    }
    separable_ = value.text;
    entry_.term.erase(bar, 1);
    // The term has no signs, so the separable particle lives on in the pattern; one that is written wins
    // (check_required).
    entry_.patterns.insert(entry_.patterns.begin(), "<" + value.text + ">");
  }

  void take_id(const Value& value) {
    const char* first = value.text.data();
    const char* const last = first + value.text.size();
    if (!x3::parse(first, last, x3::omit[+x3::char_("a-z0-9-")]) || first != last)
      error(value, static_cast<std::size_t>(first - value.text.data()),
            "een id bestaat uit kleine letters, cijfers en '-'");
    if (value.text.size() > 100) error(value, 0, "dit id is te lang (hoogstens 100 tekens)");
    entry_.id = value.text;
  }

  void take_forms(const Value& value) {
    const std::string_view text = value.text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(';', at), text.size());
      const char* first = text.data() + at;
      const char* const last = text.data() + end;
      std::string cell;
      std::string form;
      const auto set_cell = [&](auto& context) { cell = view_of(x3::_attr(context)); };
      const auto set_form = [&](auto& context) { form = trim(view_of(x3::_attr(context))); };
      const auto grammar = x3::raw[+x3::char_("a-z0-9")][set_cell] >> '=' >> x3::raw[+x3::char_][set_form];
      if (!trim(text.substr(at, end - at)).empty()) {
        if (!x3::phrase_parse(first, last, grammar, x3::blank) || first != last || form.empty()) {
          error(value, static_cast<std::size_t>(first - text.data()), "hier hoort vorm=woord, zoals vt=diende of mv=-");
        } else if (!form_from_string(cell)) {
          std::vector<std::string_view> known;
          for (unsigned i = 0; i <= static_cast<unsigned>(Form::superlative_e); ++i)
            known.push_back(to_string(static_cast<Form>(i)));
          const auto near = base::nearest(cell, known);
          error(value, at,
                "onbekende vorm '" + cell + "'" + (near ? "; bedoelde u '" + std::string(*near) + "'?" : ""));
        } else {
          entry_.forms[cell] = form;
        }
      }
      at = end + 1;
    }
  }

  void take_conditions(const Value& value) {
    // Several on one line stand apart by "·".
    constexpr std::string_view kDot = "·";
    for (std::size_t at = 0; at <= value.text.size();) {
      const std::size_t end = std::min(value.text.find(kDot, at), value.text.size());
      std::string_view one = std::string_view(value.text).substr(at, end - at);
      const std::size_t skipped = std::min(one.find_first_not_of(' '), one.size());
      one = trim(one);
      if (const auto condition = parse_condition(one); !condition) error(value, at + skipped, condition.error());
      entry_.conditions.emplace_back(one);
      at = end + kDot.size();
    }
  }

  void take_alternatives(const Value& value) {
    const std::string_view text = value.text;
    const std::size_t bar = find_outside(text, '|', 0);
    const std::string_view when = bar == text.size() ? std::string_view() : trim(text.substr(bar + 1));
    const std::string_view all = text.substr(0, bar);
    for (std::size_t at = 0; at <= all.size();) {
      const std::size_t end = std::min(find_outside(all, ';', at), all.size());
      std::string_view one = all.substr(at, end - at);
      const std::size_t skipped = std::min(one.find_first_not_of(" \t"), one.size());
      one = trim(one);
      if (const auto alternative = parse_alternative(one); !alternative)
        error(value, at + skipped, alternative.error());
      entry_.alternatives.push_back({std::string(one), std::string(when)});
      at = end + 1;
    }
  }

  /// The next `sign` that does not stand between < > or in an advice (…).
  static std::size_t find_outside(std::string_view text, char sign, std::size_t at) {
    int angle = 0, round = 0;
    for (; at < text.size(); ++at) {
      const char c = text[at];
      if (c == '<') ++angle;
      if (c == '>' && angle > 0) --angle;
      if (c == '(') ++round;
      if (c == ')' && round > 0) --round;
      if (c == sign && angle == 0 && round == 0) return at;
    }
    return text.size();
  }

  void take_example(const Value& value) {
    const std::string_view text = value.text;
    const std::size_t arrow = text.find("=>");
    if (arrow == std::string_view::npos) {
      error(value, 0, "een voorbeeld heeft de vorm: fout met ⟦woorden⟧ => goed");
      return;
    }
    EntryExample example{std::string(trim(text.substr(0, arrow))), std::string(trim(text.substr(arrow + 2)))};
    bool is_open = false;
    std::size_t marks = 0;
    for (std::size_t i = 0; i < example.bad.size(); ++i) {
      const std::string_view rest = std::string_view(example.bad).substr(i);
      if (!rest.starts_with("⟦") && !rest.starts_with("⟧")) continue;
      if (rest.starts_with("⟦") == is_open) {
        error(value, i, "⟦ en ⟧ horen om en om te staan");
        return;
      }
      is_open = !is_open;
      ++marks;
    }
    if (marks == 0) error(value, 0, "zet de gevonden woorden in het voorbeeld tussen ⟦ en ⟧");
    else if (is_open) error(value, 0, "in het voorbeeld ontbreekt ⟧");
    else if (example.good.empty()) error(value, arrow, "na => hoort de goede zin");
    else if (example.good.find("⟦") != std::string::npos) error(value, arrow, "in de goede zin horen geen ⟦ ⟧");
    else entry_.examples.push_back(std::move(example));
  }

  void take_unreported(const Value& value) {
    Unreported unreported;
    const std::string_view text = value.text;
    if (text.front() != '/') {
      unreported.note = text;
      entry_.unreported.push_back(std::move(unreported));
      return;
    }
    const std::size_t close = text.find('/', 1) == std::string_view::npos ? 0 : closing_slash(text);
    if (close == 0) {
      error(value, 0, "het patroon mist zijn tweede schuine streep: /patroon/ | toelichting");
      return;
    }
    unreported.pattern = text.substr(1, close - 1);
    std::string_view rest = trim(text.substr(close + 1));
    if (!rest.empty() && rest.front() != '|') {
      error(value, close + 1, "na het patroon hoort niets, of: | toelichting");
      return;
    }
    if (!rest.empty()) unreported.note = trim(rest.substr(1));
    if (const auto exception = parse_exception(unreported.pattern); !exception) {
      error(value, 1, exception.error());
      return;
    }
    entry_.unreported.push_back(std::move(unreported));
  }

  /// The slash that ends the pattern: the last one before " |" or the end, so that `en/of` may stand inside.
  static std::size_t closing_slash(std::string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i) {
      if (text[i] != '/') continue;
      const std::string_view rest = trim(text.substr(i + 1));
      if (rest.empty() || rest.front() == '|') return i;
    }
    return text.find('/', 1);
  }

  void take_status(const Value& value) {
    static constexpr std::array<std::string_view, 4> kStatuses{"voorgesteld", "beoordeeld", "aangenomen", "vervallen"};
    std::string_view state, date, role, reason;
    const auto set = [](std::string_view& target) {
      return [&target](auto& context) { target = trim(view_of(x3::_attr(context))); };
    };
    const char* first = value.text.data();
    const char* const last = first + value.text.size();
    const bool has_state = x3::parse(first, last, not_comma[set(state)]);
    const auto found = has_state ? status_from_dutch(state) : std::nullopt;
    if (!found) {
      const auto near = base::nearest(state, kStatuses);
      error(value, 0,
            "onbekende status '" + std::string(state.substr(0, 60)) + "'" +
                (near ? "; bedoelde u '" + std::string(*near) + "'?"
                      : "; het kan zijn: voorgesteld, beoordeeld, aangenomen, vervallen"));
      return;
    }
    entry_.status = *found;
    is_deprecated_ = *found == EntryStatus::deprecated;
    is_proposed_ = *found == EntryStatus::proposed;
    const auto here = [&] { return static_cast<std::size_t>(first - value.text.data()); };
    if (!x3::phrase_parse(first, last, ',' >> x3::lexeme[status_date[set(date)]], x3::blank)) {
      error(value, here(), "na de status hoort een datum, zoals: aangenomen, 2026-11, redacteur: reden");
      return;
    }
    const auto month = (date[5] - '0') * 10 + (date[6] - '0');
    if (month < 1 || month > 12) {
      error(value, here(), "deze maand bestaat niet; schrijf de datum als 2026-11");
      return;
    }
    if (!x3::phrase_parse(first, last,
                          ',' >> x3::lexeme[x3::raw[+(x3::char_ - ':')][set(role)]] >>
                              -(':' >> x3::lexeme[x3::raw[*x3::char_][set(reason)]]),
                          x3::blank) ||
        first != last || role.empty()) {
      error(value, here(), "na de datum hoort wie het vond, zoals: aangenomen, 2026-11, redacteur: reden");
      return;
    }
    entry_.status_date = date;
    entry_.status_note = std::string(role) + (reason.empty() ? "" : ": " + std::string(reason));
  }

  void check_required(const std::set<Field>& seen) {
    if (!separable_.empty() && seen.contains(Field::patroon)) entry_.patterns.erase(entry_.patterns.begin());
    separable_.clear();
    std::vector<Field> required{Field::ingang, Field::id, Field::status};
    // An entry that silences another one needs no more than its name.
    if (!is_deprecated_)
      required.insert(required.end(), {Field::soort, Field::categorie, Field::domein, Field::ernst, Field::bron});
    // A proposal speaks to nobody yet and may still miss what a reviewer will ask for.
    if (!is_deprecated_ && !is_proposed_) required.insert(required.end(), {Field::uitleg, Field::voorbeeld});
    std::string missing;
    std::size_t count = 0;
    for (const Field field : required)
      if (!seen.contains(field)) {
        missing += (missing.empty() ? "'" : ", '") + name(field) + "'";
        ++count;
      }
    // A field whose name is misspelt was told already: don't call it missing too.
    if (!missing.empty() && !has_unknown_)
      error_at(entry_.line, {}, 0,
               (count == 1 ? "in deze ingang ontbreekt het veld " : "in deze ingang ontbreken de velden ") + missing);
    const bool needs_alternative =
        !entry_.has_legal_effect && !(entry_.category == Category::afkorting && !entry_.full_form.empty());
    if (!is_deprecated_ && !is_proposed_ && !has_unknown_ && needs_alternative && !seen.contains(Field::beter))
      error_at(entry_.line, {}, 0,
               "in deze ingang ontbreekt het veld 'beter'; dat mag alleen bij 'rechtsgevolg: ja' of bij een afkorting "
               "met 'voluit'");
    if (entry_.has_legal_effect && seen.contains(Field::beter)) {
      // A term with legal effect is explained; advice in words is fine, an edit is not.
      for (const Alternative& alternative : entry_.alternatives)
        if (!alternative.text.starts_with('(')) {
          error_at(
              entry_.line, {}, 0,
              "bij 'rechtsgevolg: ja' hoort geen vervanging; zet de raad tussen haakjes: beter: (leg het woord uit)");
          break;
        }
    }
  }

  std::string file_, layer_;
  ParsedEntries& out_;
  Entry entry_;
  std::vector<Value> values_;
  std::string separable_;
  std::size_t errors_before_ = 0;
  bool is_deprecated_ = false, is_proposed_ = false, has_unknown_ = false;
};

}  // namespace

ParsedEntries parse_entries(std::string_view text, std::string_view file, std::string_view layer) {
  ParsedEntries out;
  const auto fail = [&](std::uint32_t line, std::uint32_t column, std::string message) {
    out.errors.push_back({ErrorCode::invalid_lexicon, std::move(message), std::string(file), line, column});
  };
  if (text.size() > kMaxLexiconFileBytes) {
    fail(0, 0, "dit woordenboekbestand is te groot (hoogstens 64 MB)");
    return out;
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  EntryParser parser(file, layer, out);
  std::vector<Line> lines;
  std::size_t bytes = 0;
  std::uint32_t number = 0;
  const auto flush = [&] {
    if (!lines.empty()) {
      if (bytes > kMaxEntryBytes)
        fail(lines.front().number, 1,
             "deze ingang is te lang (hoogstens 64 kB); staat er een lege regel tussen de ingangen?");
      else parser.parse(lines);
    }
    lines.clear();
    bytes = 0;
  };
  bool is_bad = false;  // one message for a whole entry with bytes that are no UTF-8
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    at = end + 1;
    ++number;
    if (line.find_first_not_of(" \t") == std::string_view::npos) {
      if (is_bad) lines.clear();
      flush();
      is_bad = false;
      continue;
    }
    if (line.front() == '#') continue;
    if (!base::is_valid_utf8(line) || line.find('\0') != std::string_view::npos) {
      if (!is_bad) fail(number, 1, "deze regel is geen geldige UTF-8; sla het bestand op als UTF-8");
      is_bad = true;
    }
    bytes += line.size();
    lines.push_back({line, number});
  }
  if (is_bad) lines.clear();
  flush();
  return out;
}

ParsedEntries read_entries(const std::filesystem::path& path, std::string_view layer) {
  ParsedEntries out;
  const auto fail = [&](ErrorCode code, std::string message) {
    out.errors.push_back({.code = code, .message = std::move(message), .path = path.string()});
  };
  std::error_code failure;
  std::vector<std::filesystem::path> files;
  if (std::filesystem::is_directory(path, failure)) {
    for (std::filesystem::recursive_directory_iterator it(path, failure), end; !failure && it != end;
         it.increment(failure))
      if (it->path().extension() == ".lex" && it->is_regular_file(failure)) files.push_back(it->path());
    std::ranges::sort(files);
  } else if (std::filesystem::is_regular_file(path, failure)) {
    files.push_back(path);
  } else {
    fail(ErrorCode::not_found, "dit woordenboekbestand bestaat niet; controleer de naam");
    return out;
  }
  for (const auto& file : files) {
    if (std::filesystem::file_size(file, failure) > kMaxLexiconFileBytes || failure) {
      out.errors.push_back({.code = ErrorCode::too_large,
                            .message = "dit woordenboekbestand is te groot (hoogstens 64 MB)",
                            .path = file.string()});
      continue;
    }
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream) {
      out.errors.push_back({.code = ErrorCode::not_readable,
                            .message = "dit woordenboekbestand is niet te lezen; controleer de rechten",
                            .path = file.string()});
      continue;
    }
    ParsedEntries one = parse_entries(text, file.string(), layer);
    std::ranges::move(one.entries, std::back_inserter(out.entries));
    std::ranges::move(one.errors, std::back_inserter(out.errors));
  }
  return out;
}

}  // namespace helder::lexicon
