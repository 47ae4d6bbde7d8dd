// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/office_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/white_space.h"

namespace helder::formats {
namespace {

// Short words that are frequent in one language and no words of the other: they tell a passage's language, whatever its
// tag says. Word tags languages by keyboard, so the tag alone is no proof.
constexpr std::array<std::string_view, 27> kDutchWords = {
    "het",  "een", "van",  "dat", "niet", "voor", "op",    "aan",  "zijn", "wordt", "worden", "uw",  "je",  "wij",
    "deze", "dit", "naar", "bij", "ook",  "maar", "heeft", "hebt", "kunt", "onze",  "uit",    "wat", "geen"};
constexpr std::array<std::string_view, 32> kForeignWords = {
    "the", "of",    "and", "to",  "for", "with", "this", "that", "you", "your", "are",
    "le",  "la",    "les", "des", "et",  "est",  "pour", "vous", "und", "der",  "das",
    "ist", "nicht", "mit", "el",  "los", "y",    "para", "por",  "que", "bir"};

/// At least four words that are more another language's than Dutch.
bool is_really_foreign(std::string_view text) {
  std::size_t words = 0, dutch = 0, foreign = 0, beyond_latin = 0;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return;
    ++words;
    dutch += std::find(kDutchWords.begin(), kDutchWords.end(), word) != kDutchWords.end();
    foreign += std::find(kForeignWords.begin(), kForeignWords.end(), word) != kForeignWords.end();
    beyond_latin += static_cast<unsigned char>(word.front()) >= 0xCD;  // Greek, Cyrillic, Arabic …
    word.clear();
  };
  for (char c : text) {
    const bool is_letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80) != 0;
    if (is_letter) word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    else end_word();
  }
  end_word();
  if (words < 4) return false;
  return foreign > dutch || beyond_latin * 2 > words || (words >= 12 && dutch == 0);
}

}  // namespace

void OfficeText::set_look(const Look& look) {
  const auto change = [&](bool is_on, std::optional<std::size_t>& mark, MarkKind kind) {
    if (is_on && !mark) mark = builder_.begin_mark(kind);
    if (!is_on && mark) {
      builder_.end_mark(*mark);
      mark.reset();
    }
  };
  change(look.is_bold, bold_, MarkKind::strong);
  change(look.is_italic, italic_, MarkKind::emphasis);
  change(look.is_underlined, underline_, MarkKind::underline);
  if (look.language != language_) {
    end_language();
    language_ = look.language;
    language_begin_ = builder_.size();
  }
  if (look.is_silenced && !silenced_) silenced_ = builder_.size();
  if (!look.is_silenced && silenced_) end_silence();
}

void OfficeText::end_language() {
  if (language_.empty()) return;
  const Span span{language_begin_, builder_.size()};
  if (!span.is_empty() && is_really_foreign(builder_.text().substr(span.begin)))
    builder_.add_mark({span, MarkKind::foreign, language_});
  language_.clear();
}

void OfficeText::end_silence() {
  if (builder_.size() > *silenced_)
    builder_.add_remark({.words = "helder-uit", .position = *silenced_, .covers = Span{*silenced_, builder_.size()}});
  silenced_.reset();
}

void OfficeText::words(std::string_view words, bool is_slot) {
  std::size_t begin = 0;
  const auto flush = [&](std::size_t end) {
    if (end <= begin) return;
    const std::string_view piece = words.substr(begin, end - begin);
    if (is_slot) {
      const std::size_t mark = builder_.begin_mark(MarkKind::merge_field);
      builder_.append_characters(piece, character_);
      builder_.end_mark(mark);
    } else {
      builder_.append_characters(piece, character_);
    }
    character_ += static_cast<std::uint32_t>(base::count_code_points(piece));
  };
  for (std::size_t i = 0; i < words.size();) {
    const base::CodePoint c = base::decode(words, i);
    if (builder_.last_byte() == 0 && begin == i && text::is_blank(c.value) && c.value != 0xAD) {
      ++character_;
      i += c.length;
      begin = i;
      continue;
    }
    if (c.value == 0xAD || !c.is_valid || c.value == 0) {
      flush(i);
      if (c.value != 0xAD) replaced("\xEF\xBF\xBD");
      i += c.length;
      begin = i;
      continue;
    }
    i += c.length;
  }
  flush(words.size());
}

void OfficeText::white_space(std::string_view space) {
  if (builder_.in_block() && builder_.last_byte() != 0) builder_.append_characters(space, character_);
  ++character_;
}

void OfficeText::replaced(std::string_view character) {
  builder_.append_replaced_characters(character, character_, 1);
  ++character_;
}

void OfficeText::image(std::string_view alt, std::string name, Region region) {
  if (!alt.empty()) builder_.begin_block(BlockKind::paragraph).region = region;
  const std::size_t mark = builder_.begin_mark(MarkKind::image, std::move(name));
  if (!alt.empty()) builder_.append_inserted(alt);
  builder_.end_mark(mark);
  builder_.end_block();
}

std::uint8_t heading_level_of_style(const std::string& name) {
  for (std::string_view start : {"heading", "kop", "überschrift", "titre"}) {
    if (!name.starts_with(start)) continue;
    std::size_t i = start.size();
    while (i < name.size() && name[i] == ' ') ++i;
    if (i + 1 == name.size() && name[i] >= '1' && name[i] <= '9')
      return static_cast<std::uint8_t>(std::min(6, name[i] - '0'));
    if (i == name.size()) return 1;
  }
  if (name == "title" || name == "titel") return 1;
  if (name == "subtitle" || name == "ondertitel" || name == "subtitel") return 2;
  if (name == "toc heading" || name == "kopvaninhoudsopgave") return 1;
  return 0;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string trimmed_words(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::uint32_t begin = text::trimmed_begin(text, 0, size);
  return std::string(text.substr(begin, text::trimmed_end(text, begin, size) - begin));
}

}  // namespace helder::formats
