// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/mail_quotes.h"

#include <algorithm>
#include <array>

namespace helder::formats {
namespace {

constexpr std::size_t kLongestLine = 400;  // of what a program writes above an earlier message

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_white(text.front())) text.remove_prefix(1);
    else if (text.starts_with("\xC2\xA0")) text.remove_prefix(2);
    else break;
  }
  for (;;) {
    if (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    else if (text.ends_with("\xC2\xA0")) text.remove_suffix(2);
    else break;
  }
  return text;
}

/// Small letters (ASCII), with one space for every run of white space.
std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  text = trimmed(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0') {
      c = ' ';
      ++i;
    }
    if (is_white(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  return out;
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}
bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

/// "10:12", or "10.12 uur".
bool has_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i)
    if ((text[i] == ':' || (text[i] == '.' && text.find(" uur") != std::string_view::npos)) && is_digit(text[i - 1]) &&
        is_digit(text[i + 1]) && is_digit(text[i + 2]))
      return true;
  return false;
}

struct RawLine {
  std::size_t begin = 0, end = 0;  ///< without its end
  std::size_t depth = 0;           ///< marks of quotation before it
};

std::vector<RawLine> lines_of(std::string_view text) {
  std::vector<RawLine> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = text.find('\n', begin);
    const std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
    if (end == std::string_view::npos) end = text.size();
    if (end > begin && text[end - 1] == '\r') --end;
    RawLine line{begin, end, 0};
    for (std::size_t i = begin; i < end; ++i) {
      if (text[i] == '>') {
        ++line.depth;
        line.begin = i + 1;
      } else if (text[i] != ' ' || line.depth == 0) {
        break;
      }
    }
    lines.push_back(line);
    begin = next;
  }
  return lines;
}

}  // namespace

MailBorder mail_border(std::string_view line) {
  line = trimmed(line);
  if (line.size() > 120) return MailBorder::none;
  const std::string low = folded(line);
  if (starts_with_any(low, {"begin doorgestuurd bericht", "begin forwarded message"}) && low.size() < 40)
    return MailBorder::forward;
  if (!low.starts_with("--") && !low.starts_with("__") && !low.starts_with("*---")) return MailBorder::none;
  if (has_any(low, {"doorgestuurd bericht", "doorgestuurde bericht", "forwarded message", "doorgestuurde e-mail"}))
    return MailBorder::forward;
  if (has_any(low, {"oorspronkelijk bericht", "oorspronkelijke bericht", "origineel bericht", "originele bericht",
                    "original message", "oorspronkelijke afspraak", "original appointment", "oorspronkelijke e-mail"}))
    return MailBorder::reply;
  return MailBorder::none;
}

bool is_quoted_header(std::string_view text) {
  const auto header = [](std::string_view line, std::initializer_list<std::string_view> names) {
    while (!line.empty() && (line.front() == '*' || line.front() == ' ')) line.remove_prefix(1);
    for (std::string_view name : names) {
      if (!line.starts_with(name)) continue;
      const std::string_view rest = line.substr(name.size());
      if (rest.starts_with(":") || rest.starts_with("*:") || rest.starts_with(" :")) return true;
    }
    return false;
  };
  int seen = 0;
  bool has_date = false;
  bool has_other = false;
  bool is_first = true;
  while (!text.empty() && seen < 8) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = folded(text.substr(0, std::min(end, kLongestLine)));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) {
      if (is_first) return false;
      ++seen;
      continue;
    }
    if (is_first && !header(line, {"van", "from"})) return false;
    is_first = false;
    ++seen;
    has_date = has_date || header(line, {"verzonden", "datum", "sent", "date", "verstuurd"});
    has_other = has_other || header(line, {"aan", "to", "onderwerp", "subject"});
  }
  return has_date && has_other;
}

bool is_attribution(std::string_view text, bool is_certain) {
  text = trimmed(text);
  if (text.size() > kLongestLine || !text.ends_with(":")) return false;
  const std::string low = folded(text);
  const bool has_verb = has_any(low, {" schreef ", " het volgende geschreven:", " wrote:", " het volgende:"}) ||
                        low.ends_with("schreef:");
  if (!has_verb) return false;
  if (!starts_with_any(low, {"op ", "on ", "le "}) && !is_digit(low.front()) && !has_any(low, {"@", "op "}))
    return false;
  return !is_certain || (has_time(low) && low.find('@') != std::string::npos);
}

bool is_device_line(std::string_view line) {
  if (trimmed(line).size() > 120) return false;
  return starts_with_any(
      folded(line), {"verstuurd vanaf mijn ", "verzonden vanaf mijn ", "verzonden via mijn ", "verstuurd via mijn ",
                     "verzonden vanuit outlook", "verzonden met outlook", "verstuurd met outlook", "verstuurd vanuit ",
                     "sent from my ", "sent from outlook", "get outlook for ", "download outlook voor ",
                     "outlook voor ios downloaden", "outlook voor android downloaden", "verstuurd met proton",
                     "verzonden vanuit mail voor windows", "verstuurd vanaf outlook"});
}

bool is_disclaimer(std::string_view paragraph) {
  const std::string low = folded(paragraph.substr(0, 600));
  if (low == "disclaimer" || low == "disclaimer:") return true;
  // Only sentences that speak of the message itself: a letter may speak of people who got something by mistake.
  const bool of_message = has_any(
      low, {"dit bericht", "deze e-mail", "deze email", "dit e-mailbericht", "dit emailbericht", "deze mail",
            "this message", "this e-mail", "this email", "het e-mailbericht", "e-mailberichten", "de inhoud van deze"});
  if (of_message &&
      has_any(low, {"die niet voor u is bestemd", "die niet voor u bestemd", "niet de geadresseerde",
                    "geen rechten worden ontleend", "geen rechten ontlenen", "niet de beoogde ontvanger",
                    "abusievelijk", "per abuis ontvang", "aan u is toegezonden", "vertrouwelijke informatie bevatten",
                    "kan vertrouwelijk", "not intended for you", "intended recipient", "not the addressee",
                    "intended solely for", "may contain confidential", "may be confidential",
                    "aanvaardt geen aansprakelijkheid", "vertrouwelijk en uitsluitend"}))
    return true;
  // "Dit bericht is alleen bestemd voor ouders van groep 8" is news, not a warning.
  if (of_message && has_any(low, {"bestemd voor", "bedoeld voor"}) &&
      has_any(low, {"uitsluitend", "alleen", "enkel"}) &&
      has_any(low, {"geadresseerde", "ontvanger", "degene aan wie", "de persoon aan wie"}))
    return true;
  return starts_with_any(low, {"denk aan het milieu", "denk eerst aan het milieu", "please consider the environment",
                               "spaar het milieu", "denk na voordat u deze e-mail print"}) ||
         starts_with_any(low, {"de staat aanvaardt geen aansprakelijkheid", "the state accepts no liability",
                               "indien u niet de geadresseerde bent", "if you are not the addressee"});
}

std::size_t subject_prefix(std::string_view subject) {
  std::size_t at = 0;
  for (;;) {
    while (at < subject.size() && is_white(subject[at])) ++at;
    const std::string low = folded(subject.substr(at, 24));
    std::size_t length = 0;
    for (std::string_view tag : {"[extern]", "[external]", "[ext]", "[spam]", "[secure]", "[beveiligd]"})
      if (low.starts_with(tag)) length = tag.size();
    for (std::string_view word : {"re", "fw", "fwd", "antw", "antwoord", "doorst", "betr", "aw", "wg", "tr"}) {
      if (length > 0 || !low.starts_with(word)) continue;
      std::size_t i = word.size();
      if (i < low.size() && low[i] == '[') {
        while (i < low.size() && low[i] != ']') ++i;
        ++i;
      }
      while (i < low.size() && low[i] == ' ') ++i;
      // "Betr: uw aanvraag" was typed by a person as often as not, but says no more than the subject itself.
      if (i < low.size() && low[i] == ':') length = i + 1;
    }
    if (length == 0) return at;
    at = std::min(at + length, subject.size());
  }
}

MailLines own_lines(std::string_view text, bool is_flowed, bool is_space_deleted, bool keeps_forward) {
  MailLines out;
  const std::vector<RawLine> lines = lines_of(text);
  const auto of = [&](const RawLine& line) { return text.substr(line.begin, line.end - line.begin); };
  const auto is_blank = [&](std::size_t i) { return trimmed(of(lines[i])).empty(); };
  const auto leave_out = [&] { out.has_left_out = true; };

  // First what is left out; then what stays is put together.
  std::vector<bool> is_own(lines.size(), true);
  std::size_t i = 0;
  bool is_signed = false;
  while (i < lines.size()) {
    if (lines[i].depth > 0) {
      is_own[i] = false;
      leave_out();
      ++i;
      continue;
    }
    const std::string_view line = of(lines[i]);
    const std::string_view words = trimmed(line);
    if (words.empty()) {
      ++i;
      continue;
    }
    MailBorder border = mail_border(words);
    std::size_t header = i;
    if (border == MailBorder::none && is_quoted_header(text.substr(lines[i].begin))) border = MailBorder::reply;
    else if (border == MailBorder::none && words.size() >= 10 &&
             words.find_first_not_of("_-") == std::string_view::npos) {
      std::size_t next = i + 1;
      while (next < lines.size() && next < i + 4 && is_blank(next)) ++next;
      if (next < lines.size() && is_quoted_header(text.substr(lines[next].begin))) border = MailBorder::reply;
    } else if (border != MailBorder::none) {
      header = i + 1;
    }
    if (border != MailBorder::none && keeps_forward) {
      // Over the border and the lines that say who sent what to whom.
      is_own[i] = false;
      while (header < lines.size() && is_blank(header)) ++header;
      if (header < lines.size() && is_quoted_header(text.substr(lines[header].begin)))
        while (header < lines.size() && !is_blank(header)) is_own[header++] = false;
      i = std::max(header, i + 1);
      keeps_forward = false;
      is_signed = false;
      continue;
    }
    if (border != MailBorder::none) {
      for (std::size_t rest = i; rest < lines.size(); ++rest) is_own[rest] = false;
      out.is_forward = out.is_forward || border == MailBorder::forward;
      leave_out();
      break;
    }
    if (is_signed) {
      is_own[i] = false;
      ++i;
      continue;
    }
    // The line above quoted lines; long ones are broken in two or three.
    bool is_above_quotation = false;
    for (std::size_t count = 1; count <= 3 && i + count <= lines.size() && !is_above_quotation; ++count) {
      const RawLine& last = lines[i + count - 1];
      if (last.depth > 0 || last.end < lines[i].begin || is_blank(i + count - 1)) break;
      const std::string_view joined = text.substr(lines[i].begin, last.end - lines[i].begin);
      if (!trimmed(joined).ends_with(":") || !is_attribution(joined, false)) continue;
      std::size_t next = i + count;
      while (next < lines.size() && lines[next].depth == 0 && is_blank(next)) ++next;
      const bool has_quotation = next < lines.size() && lines[next].depth > 0;
      if (!has_quotation && !is_attribution(joined, true)) continue;
      leave_out();
      is_above_quotation = true;
      const std::size_t end = has_quotation ? i + count : lines.size();
      for (std::size_t rest = i; rest < end; ++rest) is_own[rest] = false;
      i = end;
    }
    if (is_above_quotation) continue;
    if (words == "--" && line.substr(0, 2) == "--") {
      is_own[i] = false;
      is_signed = true;
      leave_out();
    } else if (is_device_line(words) || (words.starts_with("[cid:") && words.ends_with("]"))) {
      is_own[i] = false;
      leave_out();
    } else if (words.starts_with("-----BEGIN PGP SIGN") || words.starts_with("-----END PGP SIGN")) {
      // The armour of a message signed within its text, and all between its first line and the empty one.
      const bool is_signature = words.find("SIGNATURE") != std::string_view::npos;
      while (i < lines.size() && (is_signature || !is_blank(i))) is_own[i++] = false;
      leave_out();
      continue;
    }
    ++i;
  }
  // A disclaimer is told by its paragraph.
  for (std::size_t begin = 0; begin < lines.size();) {
    if (!is_own[begin] || is_blank(begin)) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < lines.size() && is_own[end] && !is_blank(end)) ++end;
    if (is_disclaimer(text.substr(lines[begin].begin, lines[end - 1].end - lines[begin].begin))) {
      for (std::size_t at = begin; at < end; ++at) is_own[at] = false;
      leave_out();
    }
    begin = end;
  }
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (!is_own[at]) continue;
    MailPiece piece{lines[at].begin, lines[at].end, true};
    if (is_flowed) {
      // RFC 3676: one space before a line is stuffing; a line that ends with a space goes on in the next one.
      if (piece.begin < piece.end && text[piece.begin] == ' ') ++piece.begin;
      const bool goes_on = piece.end > piece.begin && text[piece.end - 1] == ' ' && at + 1 < lines.size() &&
                           is_own[at + 1] && !(piece.end - piece.begin == 3 && of(lines[at]) == "-- ");
      if (goes_on) {
        piece.ends_line = false;
        if (is_space_deleted) --piece.end;
      }
    }
    out.pieces.push_back(piece);
  }
  return out;
}

}  // namespace helder::formats
