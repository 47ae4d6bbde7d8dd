// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/reader.h"

#include <algorithm>
#include <array>

#include "formats/kinds.h"
#include "formats/zip_archive.h"
#include "text/decoded_source.h"

namespace helder::formats {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string extension(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  const std::size_t dot = name.find_last_of('.');
  return dot == std::string_view::npos ? std::string{} : lower(name.substr(dot + 1));
}

/// "WordDocument" as an OLE container writes its names: UTF-16, little end first.
bool has_ole_name(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (char c : name) {
    wide += c;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

Kind ole_kind(std::string_view bytes) {
  if (has_ole_name(bytes, "EncryptedPackage")) return Kind::encrypted_office;
  if (has_ole_name(bytes, "__substg1.0_")) return Kind::msg;
  if (has_ole_name(bytes, "WordDocument")) return Kind::doc;
  return Kind::office_other;
}

/// Containers are told apart by their members; without a readable directory the bytes of the first local headers help.
Kind zip_kind(std::string_view bytes, std::string_view name) {
  Result<ZipArchive> archive = ZipArchive::open(bytes, 1 << 16);
  if (archive) {
    if (archive->has("word/document.xml")) return Kind::docx;
    if (archive->has("content.xml") && archive->has("mimetype")) {
      const Result<std::string> type = archive->read("mimetype");
      if (type && type->starts_with("application/vnd.oasis.opendocument.text")) return Kind::odt;
      return Kind::office_other;
    }
    bool has_types = false;
    for (const std::string& member : archive->names()) {
      has_types = has_types || member == "[Content_Types].xml";
      if (member.starts_with("word/")) return Kind::docx;
      if (member.starts_with("xl/") || member.starts_with("ppt/")) return Kind::office_other;
    }
    if (has_types && extension(name) == "docx") return Kind::docx;
    return Kind::zip;
  }
  if (bytes.find("word/document.xml") != std::string_view::npos) return Kind::docx;
  if (bytes.find("application/vnd.oasis.opendocument.text") != std::string_view::npos) return Kind::odt;
  const std::string end = extension(name);
  if (end == "docx" || end == "docm" || end == "dotx") return Kind::docx;
  return Kind::zip;
}

bool is_html_start(std::string_view head) {
  const std::string start = lower(head.substr(0, 64));
  for (std::string_view tag : {"<!doctype html", "<html", "<head", "<body"})
    if (start.starts_with(tag)) return true;
  return false;
}

/// A fragment: begins with a tag of a page's body and closes it somewhere.
bool is_html_fragment(std::string_view head) {
  const std::string start = lower(head.substr(0, 4096));
  for (std::string_view tag : {"<p", "<div", "<h1", "<h2", "<h3", "<main", "<article", "<section", "<ul", "<ol",
                               "<table", "<header", "<nav", "<span", "<blockquote", "<form", "<meta"}) {
    if (!start.starts_with(tag) || start.size() <= tag.size()) continue;
    const char next = start[tag.size()];
    if ((next == '>' || next == ' ' || next == '\n' || next == '\t' || next == '\r') &&
        (start.find("</") != std::string::npos || tag == "<meta"))
      return true;
  }
  return false;
}

/// A message begins with header lines, `wanted` of the known names among them. A line that tells where it begins in a
/// mailbox may stand above them.
bool is_message(std::string_view text, int wanted) {
  int known = 0;
  std::size_t begin = std::min(text.find_first_not_of("\r\n"), text.size());
  if (text.substr(begin).starts_with("From ")) begin = std::min(text.find('\n', begin), text.size());
  if (begin < text.size() && text[begin] == '\n') ++begin;
  for (int lines = 0; lines < 200 && known < wanted && begin < text.size(); ++lines) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) break;
    if (line.front() == ' ' || line.front() == '\t') continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.substr(0, colon).find(' ') != std::string_view::npos) return false;
    const std::string key = lower(line.substr(0, colon));
    for (std::string_view header : {"received", "return-path", "message-id", "mime-version", "content-type", "from",
                                    "to", "subject", "date", "delivered-to", "dkim-signature"})
      known += key == header;
  }
  return known >= wanted;
}

std::string_view without_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

}  // namespace

Kind kind_of(std::string_view bytes, std::string_view name) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return zip_kind(bytes, name);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return ole_kind(bytes);
  // Junk before the mark is allowed, but a text about PDF is a text.
  if (bytes.starts_with("%PDF-") ||
      (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos && text::looks_binary(bytes.substr(0, 1 << 16))))
    return Kind::pdf;
  if (bytes.starts_with("{\\rtf")) return Kind::rtf;
  const std::string end = extension(name);
  // Before binary data: a message may carry it unencoded, and one that was cut off still has its headers.
  if (is_message(without_mark(bytes), end == "eml" || end == "mht" ? 1 : 3)) return Kind::eml;
  if (text::looks_binary(bytes.substr(0, 1 << 20)) || bytes.find('\0') != std::string_view::npos) {
    const bool is_utf16 = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
    if (!is_utf16) return Kind::binary;
    // The letters of the first tags, to tell a page in UTF-16 from a text.
    std::string narrow;
    for (char c : bytes.substr(2, 512))
      if (c != '\0') narrow += c;
    const std::size_t start = narrow.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && is_html_start(std::string_view(narrow).substr(start))) return Kind::html;
    return end == "md" || end == "markdown" ? Kind::markdown : end == "html" || end == "htm" ? Kind::html : Kind::plain;
  }
  std::string_view head = without_mark(bytes);
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n\f"), head.size()));
  while (head.starts_with("<!--") || head.starts_with("<?xml")) {
    const std::size_t close = head.find(head[1] == '!' ? "-->" : "?>");
    if (close == std::string_view::npos) break;
    std::string_view rest = head.substr(close + (head[1] == '!' ? 3 : 2));
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\f"), rest.size()));
    head = rest;
  }
  if (is_html_start(head)) return Kind::html;
  if (end == "html" || end == "htm" || end == "xhtml") return Kind::html;
  if (end == "md" || end == "markdown" || end == "mdx" || end == "mkd") return Kind::markdown;
  if (end != "txt" && is_html_fragment(head)) return Kind::html;
  return Kind::plain;
}

std::optional<Format> detect(std::string_view bytes, std::string_view name) {
  switch (kind_of(bytes, name)) {
    case Kind::plain: return Format::plain;
    case Kind::markdown: return Format::markdown;
    case Kind::html: return Format::html;
    case Kind::docx: return Format::docx;
    case Kind::odt: return Format::odt;
    case Kind::pdf: return Format::pdf;
    case Kind::eml: return Format::eml;
    case Kind::encrypted_office: return Format::docx;
    case Kind::doc:
    case Kind::rtf:
    case Kind::msg:
    case Kind::office_other:
    case Kind::zip:
    case Kind::binary: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace helder::formats
