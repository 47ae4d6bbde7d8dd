// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/entities.h"

#include <gumbo.h>

#include "base/utf8.h"

namespace helder::formats {
namespace {

constexpr std::size_t kLongestName = 40;  // HTML's longest is CounterClockwiseContourIntegral

bool is_alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What the HTML parser makes of `reference` in running text.
std::string parse(const std::string& reference) {
  std::string out;
  const std::string page = "x" + reference;  // white space before the first letter would be dropped
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  const GumboNode* node = output->root;
  // The text is a child of <body>, the last child of <html>.
  if (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length > 0) {
    const auto* body =
        static_cast<const GumboNode*>(node->v.element.children.data[node->v.element.children.length - 1]);
    if (body->type == GUMBO_NODE_ELEMENT && body->v.element.children.length > 0) {
      const auto* text = static_cast<const GumboNode*>(body->v.element.children.data[0]);
      if (text->type == GUMBO_NODE_TEXT || text->type == GUMBO_NODE_WHITESPACE) out = text->v.text.text + 1;
    }
  }
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return out;
}

}  // namespace

std::size_t Entities::length(std::string_view text) {
  if (text.size() < 3) return 0;
  std::size_t i = 1;
  if (text[1] == '#') {
    ++i;
    const bool is_hex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
    if (is_hex) ++i;
    const std::size_t digits = i;
    const auto is_digit = [&](char c) {
      return (c >= '0' && c <= '9') || (is_hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    while (i < text.size() && is_digit(text[i]) && i - digits < 12) ++i;
    if (i == digits) return 0;
  } else {
    while (i < text.size() && is_alnum(text[i]) && i <= kLongestName) ++i;
    if (i == 1) return 0;
  }
  return i < text.size() && text[i] == ';' ? i + 1 : i;
}

const std::string& Entities::decode(std::string_view reference) {
  const auto [place, is_new] = known_.try_emplace(std::string(reference));
  if (!is_new) return place->second;
  std::string& out = place->second;
  if (reference.starts_with("&#")) {
    const bool is_hex = reference.size() > 2 && (reference[2] == 'x' || reference[2] == 'X');
    char32_t value = 0;
    for (char c : reference.substr(is_hex ? 3 : 2)) {
      if (c == ';') break;
      const char32_t digit = c <= '9' ? static_cast<char32_t>(c - '0') : static_cast<char32_t>((c | 0x20) - 'a' + 10);
      value = value * (is_hex ? 16 : 10) + digit;
      if (value > 0x10FFFF) break;
    }
    if (value >= 0x80 && value < 0xA0) out = parse(place->first);  // windows-1252 by HTML's table
    else if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
      base::append(out, base::kReplacement);
    else base::append(out, value);
  } else {
    out = parse(place->first);
  }
  if (out.empty() || out.find('\0') != std::string::npos) out = place->first;
  return out;
}

}  // namespace helder::formats
