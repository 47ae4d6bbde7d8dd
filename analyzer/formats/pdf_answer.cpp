// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/pdf_answer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "base/utf8.h"

namespace helder::formats {
namespace {

constexpr std::size_t kLongestLine = 200'000;
constexpr std::uint32_t kMostPages = 20'000;
constexpr std::size_t kMostFonts = 10'000;
constexpr std::size_t kMostOutline = 20'000;
// A word takes 40 bytes here. Text of single letters would else take that for every byte.
constexpr std::size_t kMostBoxes = 16'000'000;

/// Takes the number at the start of `rest` and the space after it.
bool take_number(std::string_view& rest, long long& value) {
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  if (error != std::errc{}) return false;
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  if (!rest.empty()) {
    if (rest.front() != ' ') return false;
    rest.remove_prefix(1);
  }
  return true;
}

float points(long long hundredths) {
  return static_cast<float>(std::clamp<long long>(hundredths, -10'000'000, 10'000'000)) / 100.0F;
}

bool holds(std::string_view name, std::string_view part) {
  return std::search(name.begin(), name.end(), part.begin(), part.end(),
                     [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; }) != name.end();
}

PdfFont font_of(std::string_view name) {
  PdfFont font{.name = std::string(name.substr(0, 100))};
  constexpr std::array<std::string_view, 6> kBold = {"bold", "black", "heavy", "-bd", "demi", "cmbx"};
  constexpr std::array<std::string_view, 3> kItalic = {"italic", "oblique", "cmti"};
  const auto is_in = [&](std::string_view part) { return holds(name, part); };
  font.is_bold = std::any_of(kBold.begin(), kBold.end(), is_in);
  font.is_italic = std::any_of(kItalic.begin(), kItalic.end(), is_in);
  return font;
}

}  // namespace

Unexpected pdf_error(ErrorCode code) {
  switch (code) {
    case ErrorCode::encrypted:
      return unexpected(
          code,
          "Deze pdf is beveiligd met een wachtwoord. Open de pdf, sla hem op zonder wachtwoord en probeer "
          "het nog eens. Of gebruik het document waarvan de pdf is gemaakt.");
    case ErrorCode::too_large:
      return unexpected(code,
                        "Deze pdf is te groot of te ingewikkeld voor helder. Splits hem in kleinere delen, of verhoog "
                        "de grens voor tekst met --max-size.");
    case ErrorCode::timeout:
      return unexpected(code,
                        "Het lezen van deze pdf duurde te lang; helder is ermee gestopt. Splits de pdf, of gebruik het "
                        "document waarvan de pdf is gemaakt.");
    case ErrorCode::unsupported:
      return unexpected(code,
                        "helder kan hier geen pdf lezen: het hulpprogramma helder-pdf ontbreekt. Vraag je beheerder om "
                        "helder opnieuw te installeren, met het pakket libpoppler-cpp-dev. Of gebruik het document "
                        "waarvan de pdf is gemaakt.");
    case ErrorCode::internal:
      return unexpected(code,
                        "helder kon het hulpprogramma voor pdf niet starten. Misschien heeft je computer te weinig "
                        "geheugen vrij. Probeer het straks nog eens.");
    default:
      return unexpected(ErrorCode::damaged,
                        "Deze pdf is beschadigd. Maak de pdf opnieuw, of gebruik het document waarvan hij is gemaakt.");
  }
}

bool PdfAnswer::fail(ErrorCode code) {
  is_failed_ = true;
  code_ = code;
  return false;
}

bool PdfAnswer::take(std::string_view bytes) {
  if (is_failed_ || is_complete_) return false;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) {
      rest_ += bytes;
      return rest_.size() <= kLongestLine || fail(ErrorCode::damaged);
    }
    bool goes_on = false;
    if (rest_.empty()) {
      goes_on = take_line(bytes.substr(0, end));
    } else {
      rest_ += bytes.substr(0, end);
      goes_on = take_line(rest_);
      rest_.clear();
    }
    if (!goes_on) return false;
    bytes.remove_prefix(end + 1);
  }
  return true;
}

bool PdfAnswer::take_line(std::string_view line) {
  if (line.empty()) return true;
  if (line.size() > kLongestLine || !base::is_valid_utf8(line) || line.find('\0') != std::string_view::npos)
    return fail(ErrorCode::damaged);
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, space);
  std::string_view rest = line.substr(std::min(space + 1, line.size()));
  if (!has_version_) {
    has_version_ = word == "helder-pdf" && rest == "1";
    return has_version_ || fail(ErrorCode::damaged);
  }
  long long number = 0, other = 0;
  if (word == "w") return take_word(rest);
  if (word == "page") {
    if (!take_number(rest, number) || !take_number(rest, other)) return fail(ErrorCode::damaged);
    if (content_.pages.size() >= kMostPages) return fail(ErrorCode::too_large);
    content_.pages.push_back({.width = points(number),
                              .height = points(other),
                              .first_box = static_cast<std::uint32_t>(content_.boxes.size())});
  } else if (word == "font") {
    if (content_.fonts.size() >= kMostFonts) return fail(ErrorCode::too_large);
    content_.fonts.push_back(font_of(rest));
  } else if (word == "failed") {
    if (content_.pages.empty()) return fail(ErrorCode::damaged);
    content_.pages.back().is_damaged = true;
  } else if (word == "pages") {
    if (!take_number(rest, number)) return fail(ErrorCode::damaged);
    content_.page_count = static_cast<std::uint32_t>(std::clamp<long long>(number, 0, kMostPages));
  } else if (word == "title") {
    content_.title = rest.substr(0, 10'000);
    if (!base::is_valid_utf8(content_.title)) content_.title.clear();
  } else if (word == "lang") {
    content_.language = rest.substr(0, 40);
    if (!base::is_valid_utf8(content_.language)) content_.language.clear();
  } else if (word == "embedded") {
    if (!take_number(rest, number)) return fail(ErrorCode::damaged);
    content_.embedded_files = static_cast<std::uint32_t>(std::clamp<long long>(number, 0, 1'000'000));
  } else if (word == "outline") {
    if (!take_number(rest, number)) return fail(ErrorCode::damaged);
    if (content_.outline.size() < kMostOutline)
      content_.outline.push_back(
          {.title = std::string(rest), .level = static_cast<std::uint8_t>(std::clamp<long long>(number, 1, 6))});
  } else if (word == "restricted") {
    content_.is_restricted = true;
  } else if (word == "tagged") {
    content_.is_tagged = true;
  } else if (word == "repaired") {
    content_.is_repaired = true;
  } else if (word == "error") {
    is_complete_ = true;
    return fail(rest == "encrypted"   ? ErrorCode::encrypted
                : rest == "too-large" ? ErrorCode::too_large
                                      : ErrorCode::damaged);
  } else if (word == "end") {
    is_complete_ = true;
    return false;
  } else {
    return fail(ErrorCode::damaged);
  }
  return true;
}

bool PdfAnswer::take_word(std::string_view rest) {
  std::array<long long, 8> numbers{};
  for (long long& number : numbers)
    if (!take_number(rest, number)) return fail(ErrorCode::damaged);
  if (content_.pages.empty() || rest.empty()) return fail(ErrorCode::damaged);
  if (content_.text.size() + rest.size() > max_size_ || content_.boxes.size() >= kMostBoxes)
    return fail(ErrorCode::too_large);
  if (numbers[5] < 0 || static_cast<std::size_t>(numbers[5]) >= content_.fonts.size()) return fail(ErrorCode::damaged);
  PdfBox box{.left = points(numbers[0]),
             .top = points(numbers[1]),
             .right = points(numbers[2]),
             .bottom = points(numbers[3]),
             .size = points(numbers[4]),
             .text_begin = static_cast<std::uint32_t>(content_.text.size()),
             .text_length = static_cast<std::uint32_t>(rest.size()),
             .font = static_cast<std::uint16_t>(numbers[5]),
             .turn = numbers[6] >= 0 && numbers[6] <= 3 ? static_cast<std::uint8_t>(numbers[6]) : PdfBox::kSlanted,
             .has_space_after = numbers[7] != 0};
  if (box.left > box.right) std::swap(box.left, box.right);
  if (box.top > box.bottom) std::swap(box.top, box.bottom);
  content_.text += rest;
  content_.boxes.push_back(box);
  ++content_.pages.back().box_count;
  return true;
}

Result<PdfContent> PdfAnswer::finish() && {
  if (is_failed_) return pdf_error(code_);
  if (!is_complete_ || content_.pages.empty()) return pdf_error(ErrorCode::damaged);
  if (std::all_of(content_.pages.begin(), content_.pages.end(), [](const PdfPage& page) { return page.is_damaged; }))
    return pdf_error(ErrorCode::damaged);
  return std::move(content_);
}

}  // namespace helder::formats
