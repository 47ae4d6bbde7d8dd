// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A damaged model: refused, or used without harm. The first byte chooses: the rest is a whole file, one section, or a
// list of places in a section of a small sound model with the bytes to put there. Checksums are made right, or nothing
// behind them would be reached.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../unit/language/small_model.h"
#include "language/annotator.h"
#include "language/lemmatizer.h"
#include "language/network.h"
#include "language/tokenizer.h"
#include "language/tree_decoder.h"
#include "text/document_builder.h"

namespace {

using helder::Annotation;
namespace test = helder::language::test;

void require(bool holds) {
  if (!holds) std::abort();
}

struct Text {
  Text() {
    helder::text::DecodedSource source;
    source.text =
        "De gemeenteraad stuurt U een brief; en los de Verzekeringsmaatschappij op, zei 12-jarige Jan. GEEN ZES WEKEN "
        "MEER?";
    const helder::Span all{0, static_cast<std::uint32_t>(source.text.size())};
    document = helder::text::DocumentBuilder::plain(std::move(source), {{.span = all}}, {}, {}, {});
    tokens = helder::language::tokenize(document);
  }
  helder::Document document = helder::text::DocumentBuilder::plain({}, {}, {}, {}, {});
  helder::language::Tokenization tokens;
};

const test::Sections& sound() {
  static const test::Sections sections =
      test::small_sections(test::read_file(HELDER_SOURCE_DIR "/tests/unit/language/data/lemmatizer/lemmatizer.bin"));
  return sections;
}

// A file in memory, so that the disk is left alone.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : file_(::memfd_create("model", 0)) {
    require(file_ >= 0 && ::write(file_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  ~MemoryFile() { ::close(file_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

 private:
  int file_;
};

// The bytes that are put in a section: {place, byte}, where a place below 128 times 4 takes one byte and one more.
void patch(std::string& section, std::string_view edits) {
  if (section.empty()) return;
  const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(edits[i])); };
  while (edits.size() >= 4) {
    const bool is_near = byte(0) < 128;
    const std::size_t place = is_near ? byte(0) * 4 + byte(1) % 4 : (byte(0) & 127) << 16 | byte(1) << 8 | byte(2);
    section[place % section.size()] = edits[is_near ? 2 : 3];
    edits.remove_prefix(is_near ? 3 : 4);
  }
}

const Text& text() {
  static const Text text;
  return text;
}

std::vector<helder::language::FeatureRows> rows_of(const helder::language::WordFeatures& features) {
  std::vector<helder::language::FeatureRows> rows;
  features.describe(text().document, text().tokens.tokens, rows);
  for (const helder::language::FeatureRows& row : rows)
    for (std::size_t f = 0; f < row.size(); ++f)
      require(row[f] < features.rows(static_cast<helder::language::Feature>(f)));
  return rows;
}

void read_words(std::span<const std::byte> section) {
  const auto features = helder::language::WordFeatures::open(section);
  if (features) static_cast<void>(rows_of(*features));
}

void read_network(std::span<const std::byte> section) {
  static const test::Aligned words(sound()[0].second);
  static const auto features = helder::language::WordFeatures::open(words.bytes());
  static const auto rows = rows_of(*features);
  const auto network = helder::language::Network::open(section, *features);
  if (!network) return;
  helder::language::Network::Reading reading;
  network->read(rows, reading);
  const auto heads = helder::language::best_tree(reading.arcs, rows.size());
  require(std::count(heads.begin(), heads.end(), 0U) == 1);
  const std::size_t labels = network->dimensions().labels;
  const auto is_allowed = std::make_unique<bool[]>(labels);
  is_allowed[labels - 1] = true;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    require(heads[i] <= rows.size() && heads[i] != i + 1 && reading.tags[i] < network->dimensions().tags);
    require(network->label(reading, i, heads[i], {is_allowed.get(), labels}) == labels - 1);
  }
}

void read_lemmas(std::span<const std::byte> section) {
  const auto lemmatizer = helder::language::Lemmatizer::load(section);
  if (!lemmatizer) return;
  std::string scratch;
  for (const char* tag :
       {"N|soort|ev|basis|zijd|stan", "WW|vd|vrij|zonder", "ADJ|prenom|basis|met-e|stan", "SPEC|deeleigen", "BW"}) {
    const auto tag_class = lemmatizer->tag_class(helder::Upos::x, tag);
    for (const helder::Token& token : text().tokens.tokens) {
      const std::string_view form = text().document.text(token.span);
      const std::string lemma(
          lemmatizer->lemma(form, token.form, tag_class, token.has(helder::kSentenceStart), scratch));
      static_cast<void>(lemmatizer->join_particle(lemma, "op", helder::Upos::adp));
    }
  }
}

void read_file(std::string_view bytes) {
  const MemoryFile memory(bytes);
  const auto annotator = helder::language::Annotator::load(memory.path());
  if (!annotator) {
    require(annotator.error().code == helder::ErrorCode::missing_data && !annotator.error().message.empty());
    return;
  }
  const auto annotations = (*annotator)->annotate(text().document, text().tokens.tokens, text().tokens.sentences);
  require(annotations.words().size() == text().tokens.tokens.size());
  for (const helder::Sentence& sentence : text().tokens.sentences) {
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const std::uint32_t head = annotations.words()[i].head;
      roots += head == Annotation::kRoot ? 1 : 0;
      require(head == Annotation::kRoot || (head >= sentence.first_token && head < sentence.last_token));
    }
    require(roots == 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 1 || size > 20000) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::size_t choice = data[0] % 9;
  if (choice == 8) {
    std::string file(rest);
    if (data[0] < 128) test::sign(file);
    read_file(file);
    return 0;
  }
  std::string section(rest);
  if (choice < 4) {
    section = sound()[choice].second;
    patch(section, rest);
  }
  if (choice % 4 == 2) {
    test::Sections sections = sound();
    sections[2].second = std::move(section);
    read_file(test::model_bytes(sections));
    return 0;
  }
  const test::Aligned aligned(section);
  if (choice % 4 == 0) read_words(aligned.bytes());
  if (choice % 4 == 1) read_network(aligned.bytes());
  if (choice % 4 == 3) read_lemmas(aligned.bytes());
  return 0;
}
