// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The XML parts of office documents (docx, odt): parsing them safely and walking them without recursion.
#include <memory>
#include <string>

#include <pugixml.hpp>

#include "formats/zip_archive.h"
#include "helder/result.h"

namespace helder::formats {

/// A parsed part; pugixml keeps its text in the buffer, so both live together.
struct XmlPart {
  std::string name;
  std::string buffer;
  pugi::xml_document xml;
};

/// Reads and parses a part; from here on all text in it is sound UTF-8. Errors: those of ZipArchive::read; damaged with
/// an empty message where the XML is no good: only the reader knows what kind of file to speak of.
[[nodiscard]] Result<std::unique_ptr<XmlPart>> read_xml_part(ZipArchive& archive, const std::string& name);

/// Next node of a walk in document order that never leaves `root`; without recursion, so depth does not matter.
/// `depth` is kept beside it. An empty node at the end.
[[nodiscard]] pugi::xml_node next_node(pugi::xml_node node, pugi::xml_node root, bool skip_children, int& depth);
/// False for nesting that no writer makes and that readers would break on.
[[nodiscard]] bool is_shallow(pugi::xml_node root);

/// Name without its prefix: "p" for w:p. The prefix is the writer's choice.
[[nodiscard]] const char* local_name(pugi::xml_node node);
[[nodiscard]] bool is_named(pugi::xml_node node, const char* name);
/// Child or attribute by local name; empty when there is none.
[[nodiscard]] pugi::xml_node child_of(pugi::xml_node node, const char* name);
[[nodiscard]] const char* attribute_of(pugi::xml_node node, const char* name);

}  // namespace helder::formats
