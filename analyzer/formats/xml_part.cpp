// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/xml_part.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "text/decoded_source.h"

namespace helder::formats {
namespace {

// Office programs stop far earlier; deeper nesting is made to break readers.
constexpr int kDeepest = 300;

/// "&#0;" and "&#xD800;" are no characters.
void blank_unsound_references(std::string& xml) {
  std::size_t at = 0;
  while ((at = xml.find("&#", at)) != std::string::npos) {
    std::size_t i = at + 2;
    const bool is_hex = i < xml.size() && xml[i] == 'x';
    if (is_hex) ++i;
    std::uint64_t value = 0;
    for (; i < xml.size(); ++i) {
      const char c = xml[i];
      std::uint64_t digit = 0;
      if (c >= '0' && c <= '9') digit = static_cast<std::uint64_t>(c - '0');
      else if (is_hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        digit = static_cast<std::uint64_t>((c | 0x20) - 'a' + 10);
      else break;
      value = std::min<std::uint64_t>(0x110000, value * (is_hex ? 16 : 10) + digit);
    }
    const bool is_sound = value != 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
    if (!is_sound)
      std::fill(xml.begin() + static_cast<std::ptrdiff_t>(at), xml.begin() + static_cast<std::ptrdiff_t>(i), '?');
    at = i;
  }
}

}  // namespace

Result<std::unique_ptr<XmlPart>> read_xml_part(ZipArchive& archive, const std::string& name) {
  Result<std::string> bytes = archive.read(name);
  if (!bytes) return unexpected(bytes.error());
  auto part = std::make_unique<XmlPart>();
  part->name = name;
  // pugixml copies bytes and references as they are.
  part->buffer = text::decode_source(std::move(*bytes)).text;
  blank_unsound_references(part->buffer);
  const pugi::xml_parse_result outcome =
      part->xml.load_buffer_inplace(part->buffer.data(), part->buffer.size(),
                                    pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
  if (!outcome || !part->xml.document_element()) return unexpected(ErrorCode::damaged, {});
  return part;
}

pugi::xml_node next_node(pugi::xml_node node, pugi::xml_node root, bool skip_children, int& depth) {
  if (!skip_children && node.first_child()) {
    ++depth;
    return node.first_child();
  }
  while (node != root) {
    if (node.next_sibling()) return node.next_sibling();
    node = node.parent();
    --depth;
  }
  return {};
}

bool is_shallow(pugi::xml_node root) {
  int depth = 0;
  for (pugi::xml_node node = root; node; node = next_node(node, root, false, depth))
    if (depth > kDeepest) return false;
  return true;
}

const char* local_name(pugi::xml_node node) {
  const char* name = node.name();
  const char* colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

pugi::xml_node child_of(pugi::xml_node node, const char* name) {
  for (pugi::xml_node child : node.children())
    if (std::strcmp(local_name(child), name) == 0) return child;
  return {};
}

const char* attribute_of(pugi::xml_node node, const char* name) {
  for (pugi::xml_attribute attribute : node.attributes()) {
    const char* own = attribute.name();
    const char* colon = std::strchr(own, ':');
    if (std::strcmp(colon == nullptr ? own : colon + 1, name) == 0) return attribute.value();
  }
  return "";
}

bool is_named(pugi::xml_node node, const char* name) { return std::strcmp(local_name(node), name) == 0; }

}  // namespace helder::formats
