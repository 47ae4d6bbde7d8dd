// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/mail_text.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/utf8.h"

namespace helder::formats {
namespace {

using Anchor = text::DecodedSource::Anchor;

/// Bytes without their transfer encoding, and where each stretch of them stood.
struct Bytes {
  std::string bytes;
  std::vector<Anchor> anchors;

  void place(std::uint64_t original) {
    const auto at = static_cast<std::uint32_t>(bytes.size());
    if (!anchors.empty()) {
      const Anchor& last = anchors.back();
      if (last.original + (at - last.decoded) == original) return;
      if (last.decoded == at) anchors.pop_back();
    }
    anchors.push_back({at, original});
  }
};

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// RFC 2045 §6.7, with what real programs get wrong: small hex digits, a lone "=", spaces behind a soft break.
Bytes decode_quoted_printable(std::string_view raw, std::uint64_t offset) {
  Bytes out;
  out.bytes.reserve(raw.size());
  std::size_t i = 0;
  while (i < raw.size()) {
    const std::size_t found = raw.find_first_of("=\n", i);
    const std::size_t end = found == std::string_view::npos ? raw.size() : found;
    // White space before a line end was put there on the way (RFC 2045 §6.7 rule 3).
    std::size_t kept = end;
    if (end == raw.size() || raw[end] == '\n')
      while (kept > i && (raw[kept - 1] == ' ' || raw[kept - 1] == '\t' || raw[kept - 1] == '\r')) --kept;
    if (kept > i) {
      out.place(offset + i);
      out.bytes.append(raw.substr(i, kept - i));
    }
    if (end == raw.size()) break;
    if (raw[end] == '\n') {
      out.place(offset + kept);
      out.bytes += '\n';
      i = end + 1;
      continue;
    }
    if (end + 2 < raw.size() && hex(raw[end + 1]) >= 0 && hex(raw[end + 2]) >= 0) {
      out.place(offset + end);
      out.bytes += static_cast<char>(hex(raw[end + 1]) * 16 + hex(raw[end + 2]));
      i = end + 3;
      continue;
    }
    const std::size_t line_end = raw.find_first_not_of(" \t\r", end + 1);
    if (line_end == std::string_view::npos) break;
    if (raw[line_end] == '\n') {
      i = line_end + 1;
      continue;
    }
    out.place(offset + end);
    out.bytes += '=';
    i = end + 1;
  }
  return out;
}

int sextet(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

/// RFC 2045 §6.8; what is no base64 is stepped over. A place is kept per group of three bytes.
Bytes decode_base64(std::string_view raw, std::uint64_t offset) {
  Bytes out;
  out.bytes.reserve(raw.size() / 4 * 3 + 3);
  out.anchors.reserve(raw.size() / 4 + 1);
  std::uint32_t group = 0;
  int count = 0;  // of six bits
  std::uint64_t begin = 0;
  const auto flush = [&] {
    if (count >= 2) {
      out.anchors.push_back({static_cast<std::uint32_t>(out.bytes.size()), begin});
      group <<= 6 * (4 - count);
      for (int byte = 0; byte + 1 < count; ++byte) out.bytes += static_cast<char>(group >> (16 - 8 * byte) & 0xFF);
    }
    count = 0;
    group = 0;
  };
  for (std::size_t i = 0; i < raw.size(); ++i) {
    // The end of the data, or of one of several pieces that a program put after each other.
    if (raw[i] == '=') flush();
    const int value = sextet(raw[i]);
    if (value < 0) continue;
    if (count == 0) begin = offset + i;
    group = group << 6 | static_cast<std::uint32_t>(value);
    if (++count == 4) flush();
  }
  flush();
  return out;
}

/// Where a text made from bytes stood in the file: `outer` leads from the text to the bytes, `inner` from there.
std::vector<Anchor> compose(const std::vector<Anchor>& outer, std::size_t size, const std::vector<Anchor>& inner) {
  if (outer.empty()) return inner;
  std::vector<Anchor> out;
  out.reserve(outer.size() + inner.size());
  std::size_t next = 0;  // first anchor of `inner` behind the place
  const auto original = [&](std::uint64_t at) {
    while (next < inner.size() && inner[next].decoded <= at) ++next;
    if (next == 0) return at;
    return inner[next - 1].original + (at - inner[next - 1].decoded);
  };
  for (std::size_t i = 0; i < outer.size(); ++i) {
    const std::uint32_t end = i + 1 < outer.size() ? outer[i + 1].decoded : static_cast<std::uint32_t>(size);
    if (end <= outer[i].decoded) continue;
    const std::uint64_t length = end - outer[i].decoded;
    out.push_back({outer[i].decoded, original(outer[i].original)});
    const std::uint64_t most = i + 1 < outer.size() ? outer[i + 1].original : ~std::uint64_t{0};
    while (next < inner.size() && inner[next].decoded < outer[i].original + length && inner[next].decoded < most) {
      out.push_back({outer[i].decoded + static_cast<std::uint32_t>(inner[next].decoded - outer[i].original),
                     inner[next].original});
      ++next;
    }
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// With a converter of ICU, which knows the place of every character. False when it does not know the charset.
bool convert(const std::string& bytes, const std::string& charset, MailText& out, std::vector<Anchor>& anchors) {
  UErrorCode failure = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset.c_str(), &failure));
  if (U_FAILURE(failure) || converter == nullptr) return false;
  constexpr std::size_t kPiece = 4096;
  std::array<char16_t, kPiece> units;
  std::array<std::int32_t, kPiece> places;
  const char* at = bytes.data();
  const char* const end = bytes.data() + bytes.size();
  char16_t high = 0;
  std::uint64_t high_place = 0;
  for (;;) {
    const auto base = static_cast<std::uint64_t>(at - bytes.data());
    char16_t* unit = units.data();
    failure = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &unit, units.data() + units.size(), &at, end, places.data(), 1, &failure);
    if (U_FAILURE(failure) && failure != U_BUFFER_OVERFLOW_ERROR) return false;
    for (std::size_t i = 0; i < static_cast<std::size_t>(unit - units.data()); ++i) {
      const std::uint64_t place = base + static_cast<std::uint64_t>(std::max(0, places[i]));
      char32_t c = units[i];
      if (c >= 0xD800 && c < 0xDC00) {
        high = units[i];
        high_place = place;
        continue;
      }
      std::uint64_t begin = place;
      if (c >= 0xDC00 && c < 0xE000) {
        c = high == 0 ? base::kReplacement : 0x10000 + ((char32_t{high} - 0xD800) << 10) + (c - 0xDC00);
        begin = high == 0 ? place : high_place;
      }
      high = 0;
      if (c == 0) c = base::kReplacement;
      if (c == 0xFEFF && out.text.empty()) continue;
      anchors.push_back({static_cast<std::uint32_t>(out.text.size()), begin});
      base::append(out.text, c);
    }
    if (failure != U_BUFFER_OVERFLOW_ERROR) break;
  }
  return true;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::uint64_t MailText::original_offset(std::size_t at) const {
  auto after = std::upper_bound(anchors.begin(), anchors.end(), at,
                                [](std::size_t value, const Anchor& anchor) { return value < anchor.decoded; });
  if (after == anchors.begin()) return at;
  return (after - 1)->original + (at - (after - 1)->decoded);
}

MailText decode_mail_text(std::string_view raw, std::uint64_t offset, TransferEncoding encoding,
                          std::string_view charset) {
  MailText out;
  Bytes bytes;
  switch (encoding) {
    case TransferEncoding::none:
      bytes.bytes = raw;
      bytes.anchors = {{0, offset}};
      break;
    case TransferEncoding::quoted_printable: bytes = decode_quoted_printable(raw, offset); break;
    case TransferEncoding::base64: bytes = decode_base64(raw, offset); break;
  }
  if (bytes.anchors.empty() || bytes.anchors.front().decoded != 0)
    bytes.anchors.insert(bytes.anchors.begin(), {0, offset});
  out.is_encoded = encoding == TransferEncoding::base64;
  const std::string name = lower(charset);
  const bool has_mark = bytes.bytes.starts_with("\xFF\xFE") || bytes.bytes.starts_with("\xFE\xFF");
  // Only in these do the bytes of ASCII stand for something else than ASCII.
  const bool is_wide = has_mark || name.starts_with("utf-16") || name.starts_with("utf-32") || name == "utf-7" ||
                       name.starts_with("iso-2022") || name == "hz-gb-2312" || name.starts_with("ucs-") ||
                       name == "unicode-1-1-utf-7";
  if (!is_wide && base::is_valid_utf8(bytes.bytes)) {
    // Whatever it is called: text in another charset is hardly ever UTF-8 by accident.
    const bool has_bom = bytes.bytes.starts_with("\xEF\xBB\xBF");
    out.text = std::move(bytes.bytes);
    out.anchors = std::move(bytes.anchors);
    if (has_bom) std::fill_n(out.text.begin(), 3, ' ');
  } else {
    std::vector<Anchor> anchors;
    const bool is_western =
        is_one_of(name, {"", "us-ascii", "ascii", "ansi_x3.4-1968", "utf-8", "utf8", "iso-8859-1", "latin1",
                         "iso8859-1", "windows-1252", "cp1252", "unknown-8bit", "8bit", "x-unknown", "default"});
    // A mark tells the order of the bytes; without one the name "utf-16" means what Windows writes.
    const std::string known = bytes.bytes.starts_with("\xFF\xFE")                                 ? "utf-16le"
                              : bytes.bytes.starts_with("\xFE\xFF")                               ? "utf-16be"
                              : name == "utf-16" && bytes.bytes.size() > 1 && bytes.bytes[0] != 0 ? "utf-16le"
                                                                                                  : name;
    if ((is_western && !has_mark) || !convert(bytes.bytes, known, out, anchors)) {
      text::DecodedSource decoded = text::decode_source(bytes.bytes, {});
      out.text = std::move(decoded.text);
      anchors = std::move(decoded.anchors);
      out.is_charset_guessed = !is_one_of(name, {"iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252", ""});
    }
    if (!anchors.empty() && anchors.front().decoded != 0) anchors.insert(anchors.begin(), {0, 0});
    out.anchors = compose(anchors, out.text.size(), bytes.anchors);
    out.is_encoded = true;
  }
  if (out.text.find('\0') != std::string::npos) {
    // A sign of one byte, so that the way back stays.
    std::replace(out.text.begin(), out.text.end(), '\0', ' ');
    out.is_encoded = true;
  }
  if (out.anchors.empty()) out.anchors = {{0, offset}};
  // Where the last character ends; the text may be longer than what it was made from.
  if (out.is_encoded) out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), offset + raw.size()});
  return out;
}

void MailSource::append(const MailText& piece, std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  const std::uint32_t at = size();
  auto& anchors = source_.anchors;
  const std::uint64_t original = piece.original_offset(begin);
  if (anchors.empty() || anchors.back().original + (at - anchors.back().decoded) != original)
    anchors.push_back({at, original});
  auto next = std::upper_bound(piece.anchors.begin(), piece.anchors.end(), begin,
                               [](std::size_t value, const Anchor& anchor) { return value < anchor.decoded; });
  for (; next != piece.anchors.end() && next->decoded < end; ++next)
    anchors.push_back({at + static_cast<std::uint32_t>(next->decoded - begin), next->original});
  source_.text.append(piece.text, begin, end - begin);
  if (piece.is_encoded) {
    anchors.push_back({size(), piece.original_offset(end)});
    if (!source_.encoded.empty() && source_.encoded.back().end == at) source_.encoded.back().end = size();
    else source_.encoded.push_back({at, size()});
  }
}

void MailSource::append_break(std::string_view text) {
  if (source_.anchors.empty()) source_.anchors.push_back({0, 0});
  const std::uint32_t at = size();
  source_.text += text;
  source_.encoded.push_back({at, size()});
}

}  // namespace helder::formats
