// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What each reader costs: the same paragraphs as a letter (2 kB) and as a report (half a megabyte), in every format,
// from the bytes of the file to a Document, on one core. Bytes are those of the text, not of the file, so that formats
// compare. `share_of_check` is the part of a whole check (reading and analysing at full depth) that reading takes.
#include <benchmark/benchmark.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <map>
#include <utility>

#include "corpora/corpus.h"
#include "formats/reader.h"

namespace helder::benchmarks {
namespace {

// Of this much text, what is no plain paragraph falls out: about half stays.
constexpr std::size_t kLetter = 4 << 10;
constexpr std::size_t kReport = 1 << 20;

std::vector<std::string> paragraphs_of(std::size_t bytes) {
  std::vector<std::string> paragraphs;
  const std::string text = make_corpus(bytes);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    std::string one = text.substr(begin, end - begin);
    // One line, and no mark of a list or a heading: every format shall give the same text.
    std::replace(one.begin(), one.end(), '\n', ' ');
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (one.size() > 60 && is_letter(one[0]) && is_letter(one[1]) &&
        one.find_first_of("<>&*_#|[]`~\\") == std::string::npos && one.find("--") == std::string::npos)
      paragraphs.push_back(std::move(one));
    begin = end + 2;
  }
  return paragraphs;
}

std::string joined(const std::vector<std::string>& paragraphs, std::string_view before, std::string_view after) {
  std::string out;
  for (const std::string& one : paragraphs) (out += before) += one + std::string(after);
  return out;
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive = target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (archive == nullptr) give_up("no zip");
  zip_source_keep(target);
  for (const auto& [name, content] : parts)
    if (zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0),
                     ZIP_FL_ENC_UTF_8) < 0)
      give_up("no zip part");
  if (zip_close(archive) != 0) give_up("no zip written");
  zip_source_open(target);
  zip_stat_t status;
  zip_source_stat(target, &status);
  std::string bytes(status.size, '\0');
  if (zip_source_read(target, bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) give_up("no zip");
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

std::string docx_of(const std::vector<std::string>& paragraphs) {
  return zipped(
      {{"[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
       {"word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
            joined(paragraphs, "<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr><w:r><w:t xml:space=\"preserve\">",
                   "</w:t></w:r></w:p>") +
            "</w:body></w:document>"}});
}

std::string odt_of(const std::vector<std::string>& paragraphs) {
  return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"content.xml",
                  "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                  "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" +
                      joined(paragraphs, "<text:p text:style-name=\"P1\">", "</text:p>") +
                      "</office:text></office:body></office:document-content>"}});
}

std::string mail_of(std::string_view type, std::string_view encoding, std::string_view body) {
  return "From: Gemeente <gemeente@voorbeeld.nl>\r\nTo: wit@voorbeeld.nl\r\nDate: Mon, 4 May 2026 10:00:00 "
         "+0200\r\nMIME-Version: 1.0\r\nContent-Type: " +
         std::string(type) + "; charset=utf-8\r\nContent-Transfer-Encoding: " + std::string(encoding) + "\r\n\r\n" +
         std::string(body) + "\r\n";
}

std::string quoted_printable(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  std::size_t column = 0;
  for (char c : text) {
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    if (column > 70) {
      out += "=\r\n";
      column = 0;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && c != '=') {
      out += c;
      ++column;
    } else {
      out += '=';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
      column += 3;
    }
  }
  return out;
}

std::string base64(std::string_view text) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k)
      group = group << 8 | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0u);
    for (std::size_t k = 0; k < 4; ++k) out += i + k > text.size() ? '=' : kDigits[group >> (18 - 6 * k) & 63];
    if (i % 57 == 54) out += "\r\n";
  }
  return out;
}

std::string page_of(const std::vector<std::string>& paragraphs) {
  return "<!DOCTYPE html><html lang=\"nl\"><head><title>Brief</title></head><body>\n" +
         joined(paragraphs, "<p class=\"tekst\">", "</p>\n") + "</body></html>\n";
}

/// The file in one of the formats, and its name.
std::string file_of(std::string_view format, const std::vector<std::string>& paragraphs) {
  if (format == "docx") return docx_of(paragraphs);
  if (format == "odt") return odt_of(paragraphs);
  if (format == "html") return page_of(paragraphs);
  if (format == "eml-plain") return mail_of("text/plain", "8bit", joined(paragraphs, "", "\n\n"));
  if (format == "eml-quoted-printable")
    return mail_of("text/plain", "quoted-printable", quoted_printable(joined(paragraphs, "", "\n\n")));
  if (format == "eml-html") return mail_of("text/html", "quoted-printable", quoted_printable(page_of(paragraphs)));
  if (format == "eml-html-base64") return mail_of("text/html", "base64", base64(page_of(paragraphs)));
  return joined(paragraphs, "", "\n\n");
}

Document read_as(std::string_view format, const std::string& bytes) {
  Result<Document> document = formats::read(bytes, {.name = std::string(format == "md"    ? "brief.md"
                                                                        : format == "txt" ? "brief.txt"
                                                                                          : "brief")});
  if (!document) give_up(std::string(format) + ": " + document.error().message);
  return *std::move(document);
}

std::string words_of(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks())
    for (char c : document.text(block.span))
      if (c != ' ' && c != '\n') out += c;
  return out;
}

double processor_ms() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void read_format(benchmark::State& state, std::string_view format, std::size_t size) {
  const std::vector<std::string> paragraphs = paragraphs_of(size);
  const std::string bytes = file_of(format, paragraphs);
  const Document once = read_as(format, bytes);
  // No answer, no time.
  if (words_of(once) != words_of(read_as("txt", file_of("txt", paragraphs))))
    give_up(std::string(format) + " does not give the text of the letter");
  for (auto _ : state) benchmark::DoNotOptimize(read_as(format, bytes).text().data());
  std::size_t text = 0;
  for (const std::string& one : paragraphs) text += one.size();
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text));
  state.counters["documents"] = benchmark::Counter(1, benchmark::Counter::kIsIterationInvariantRate);
  static const std::shared_ptr<const Analyzer> analyzer = make_analyzer_for(Depth::full);
  const int reads = size > kLetter ? 10 : 500;
  const int checks = size > kLetter ? 1 : 20;
  double before = processor_ms();
  for (int i = 0; i < reads; ++i) benchmark::DoNotOptimize(read_as(format, bytes).text().data());
  const double reading = (processor_ms() - before) / reads;
  before = processor_ms();
  for (int i = 0; i < checks; ++i) benchmark::DoNotOptimize(analyzer->analyze(once).findings.data());
  const double analysing = (processor_ms() - before) / checks;
  state.counters["share_of_check"] = reading / (reading + analysing);
}

#define HELDER_READ(name, format)                                                                \
  BENCHMARK_CAPTURE(read_format, name##_letter, format, kLetter)->Unit(benchmark::kMicrosecond); \
  BENCHMARK_CAPTURE(read_format, name##_report, format, kReport)->Unit(benchmark::kMicrosecond)
HELDER_READ(txt, "txt");
HELDER_READ(md, "md");
HELDER_READ(html, "html");
HELDER_READ(docx, "docx");
HELDER_READ(odt, "odt");
HELDER_READ(eml_plain, "eml-plain");
HELDER_READ(eml_quoted_printable, "eml-quoted-printable");
HELDER_READ(eml_html, "eml-html");
HELDER_READ(eml_html_base64, "eml-html-base64");

}  // namespace
}  // namespace helder::benchmarks
