// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Small models made by hand for the tests of this room, and for the fuzz target: sections and whole files, sound ones
// with random weights. The layouts stand in model_file.h, word_features.h and network.h.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "language/model_file.h"
#include "language/word_features.h"

namespace helder::language::test {

/// A copy of bytes at an address that is a multiple of 64, as sections in a mapped file have; the memory ends where
/// they end, so that the address sanitizer sees a step too far.
class Aligned {
 public:
  explicit Aligned(std::string_view bytes) : size_(bytes.size()), data_(allocate(bytes.size())) {
    if (!bytes.empty()) std::memcpy(data_, bytes.data(), bytes.size());
  }
  ~Aligned() { ::operator delete (data_, std::align_val_t{64}); }
  Aligned(const Aligned&) = delete;
  Aligned& operator=(const Aligned&) = delete;
  [[nodiscard]] std::span<const std::byte> bytes() const { return {static_cast<const std::byte*>(data_), size_}; }

 private:
  static void* allocate(std::size_t size) { return ::operator new (size, std::align_val_t{64}); }
  std::size_t size_;
  void* data_;
};

/// Arrays one after another, each at a multiple of 64 bytes.
class SectionWriter {
 public:
  template <typename T>
  void add(const std::vector<T>& values) {
    bytes_.resize((bytes_.size() + 63) / 64 * 64);
    bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

struct Word {
  std::string form;  ///< as network_form makes it
  std::uint32_t number = 0, word_class = 0, type = 0;
  bool is_listed = true;
};

inline std::string words_section(std::span<const Word> words, std::uint32_t numbers, std::uint32_t classes,
                                 std::uint32_t types) {
  std::uint32_t slots = 1;
  while (slots < words.size() * 2 + 1) slots *= 2;
  std::vector<std::uint32_t> table(std::size_t{slots} * 2);
  for (const Word& word : words) {
    const std::uint64_t hash = base::hash(word.form);
    std::size_t at = hash & (slots - 1);
    while (table[at * 2 + 1] != 0) at = (at + 1) & (slots - 1);
    table[at * 2] = static_cast<std::uint32_t>(hash >> 32);
    table[at * 2 + 1] = word.number | word.word_class << 15 | word.type << 24 | (word.is_listed ? 1U << 31 : 0U);
  }
  SectionWriter section;
  section.add(std::vector<std::uint32_t>{slots, numbers, classes, types});
  section.add(table);
  return section.bytes();
}

struct NetworkSize {
  std::uint32_t embedding = 16, hidden = 16, layers = 1, tag_width = 16, tags = 3, arc = 16, label_width = 16,
                labels = 3, distances = 5;
};

/// A matrix of the network before it is laid out: [input][column].
struct PlainMatrix {
  std::uint32_t inputs = 0, columns = 0;
  std::vector<std::int8_t> weights;
  std::vector<float> scales, biases;
};

/// The numbers of a network, random, in the order of the section.
struct PlainNetwork {
  NetworkSize size;
  std::vector<float> table_scales;
  std::vector<std::vector<std::int8_t>> tables;
  std::vector<float> embedding_bias;
  std::vector<PlainMatrix> input, forward, backward;
  PlainMatrix heads, tag, arc;
  float tag_scale = 0.05F;
  std::vector<float> arc_bias, root, distance, label_root, label_weights, label_biases;
};

class NetworkMaker {
 public:
  explicit NetworkMaker(std::uint32_t seed) : random_(seed) {}

  PlainNetwork make(const NetworkSize& size, const WordFeatures& features) {
    PlainNetwork out;
    out.size = size;
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
      out.table_scales.push_back(0.004F);
      auto& rows = out.tables.emplace_back(std::size_t{features.rows(static_cast<Feature>(f))} * size.embedding);
      for (std::int8_t& value : rows) value = weight();
    }
    out.embedding_bias = floats(size.embedding, 0.5F);
    for (std::uint32_t n = 0; n < size.layers; ++n) {
      out.input.push_back(matrix(n == 0 ? size.embedding : 2 * size.hidden, 6 * size.hidden));
      out.forward.push_back(matrix(size.hidden, 3 * size.hidden));
      out.backward.push_back(matrix(size.hidden, 3 * size.hidden));
    }
    out.heads = matrix(2 * size.hidden, size.tag_width + 2 * size.arc + 2 * size.label_width);
    out.tag = matrix(size.tag_width, (size.tags + 15) / 16 * 16);
    for (float& scale : out.tag.scales) scale *= 6;
    out.arc = matrix(size.arc, size.arc);
    out.arc_bias = floats(size.arc, 1.0F);
    out.root = floats(size.arc, 1.0F);
    out.distance = floats(size.distances, 1.0F);
    out.label_root = floats(size.label_width, 1.0F);
    out.label_weights = floats(std::size_t{size.label_width} * size.labels, 1.0F);
    out.label_biases = floats(size.labels, 1.0F);
    return out;
  }

 private:
  std::int8_t weight() { return static_cast<std::int8_t>(static_cast<int>(random_() % 255) - 127); }
  std::vector<float> floats(std::size_t n, float widest) {
    std::vector<float> out(n);
    for (float& value : out) value = widest * (static_cast<float>(random_() % 20001) / 10000.0F - 1.0F);
    return out;
  }
  PlainMatrix matrix(std::uint32_t inputs, std::uint32_t columns) {
    PlainMatrix out{inputs, columns, std::vector<std::int8_t>(std::size_t{inputs} * columns), {}, {}};
    for (std::int8_t& value : out.weights) value = weight();
    out.scales.assign(columns, 1.0F / 127 / 127);
    out.biases = floats(columns, 0.5F);
    return out;
  }
  std::mt19937 random_;
};

inline std::string network_section(const PlainNetwork& network) {
  SectionWriter section;
  const auto add_matrix = [&](const PlainMatrix& m, int zero) {
    section.add(m.scales);
    section.add(m.biases);
    std::vector<std::int32_t> offsets(m.columns);
    std::vector<std::int8_t> weights(m.weights.size());
    for (std::size_t k = 0; k < m.inputs; ++k) {
      for (std::size_t column = 0; column < m.columns; ++column) {
        const std::int8_t weight = m.weights[k * m.columns + column];
        offsets[column] += zero * weight;
        weights[(k / 4) * m.columns * 4 + column * 4 + k % 4] = weight;
      }
    }
    section.add(offsets);
    section.add(weights);
  };
  const NetworkSize& s = network.size;
  section.add(std::vector<std::uint32_t>{s.embedding, s.hidden, s.layers, s.tag_width, s.tags, s.arc, s.label_width,
                                         s.labels, s.distances, 0, 0, 0, 0, 0, 0, 0});
  for (std::size_t f = 0; f < kFeatureCount; ++f) {
    section.add(std::vector<float>{network.table_scales[f]});
    section.add(network.tables[f]);
  }
  section.add(network.embedding_bias);
  for (std::size_t n = 0; n < s.layers; ++n) {
    add_matrix(network.input[n], 128);
    add_matrix(network.forward[n], 128);
    add_matrix(network.backward[n], 128);
  }
  add_matrix(network.heads, 128);
  section.add(std::vector<float>{network.tag_scale});
  add_matrix(network.tag, 0);
  add_matrix(network.arc, 128);
  section.add(network.arc_bias);
  section.add(network.root);
  section.add(network.distance);
  section.add(network.label_root);
  section.add(network.label_weights);
  section.add(network.label_biases);
  return section.bytes();
}

using Sections = std::vector<std::pair<std::string, std::string>>;  // name, bytes

/// Header, table and sections with a right checksum.
inline std::string model_bytes(const Sections& sections, std::string_view version = "nl-test") {
  std::string body(sections.size() * sizeof(ModelFile::Section), '\0');
  std::size_t number = 0;
  for (const auto& [name, bytes] : sections) {
    body.resize((sizeof(ModelFile::Header) + body.size() + 63) / 64 * 64 - sizeof(ModelFile::Header));
    ModelFile::Section section;
    std::memcpy(section.name, name.data(), std::min(name.size(), sizeof section.name));
    section.offset = sizeof(ModelFile::Header) + body.size();
    section.size = bytes.size();
    std::memcpy(body.data() + number * sizeof section, &section, sizeof section);
    body += bytes;
    ++number;
  }
  ModelFile::Header header;
  header.section_count = static_cast<std::uint32_t>(sections.size());
  header.checksum = ModelFile::checksum(body);
  header.file_size = sizeof header + body.size();
  std::memcpy(header.version, version.data(), std::min(version.size(), sizeof header.version));
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + body;
}

/// Makes the checksum of changed bytes right, so that a test reaches what lies behind it.
inline void sign(std::string& file) {
  if (file.size() < sizeof(ModelFile::Header)) return;
  ModelFile::Header header;
  std::memcpy(&header, file.data(), sizeof header);
  header.checksum = ModelFile::checksum(std::string_view(file).substr(sizeof header));
  header.file_size = file.size();
  std::memcpy(file.data(), &header, sizeof header);
}

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline const std::vector<Word>& small_words() {
  static const std::vector<Word> words = {
      {"de", 1, 1, 0, true},      {"gemeente", 2, 2, 1, true}, {"stuurt", 3, 3, 0, true}, {"een", 4, 1, 0, true},
      {"brief", 5, 2, 2, true},   {".", 6, 0, 0, false},       {"raad", 0, 2, 1, true},   {"en", 7, 4, 0, true},
      {"besluit", 0, 2, 2, true}, {"op", 8, 4, 0, true},       {"lossen", 0, 3, 0, true}};
  return words;
}

/// A whole model with random weights: sound, but it knows nothing. `lemmas` is a section of the lemmatizer.
inline Sections small_sections(const std::string& lemmas, std::uint32_t seed = 1) {
  const std::string words = words_section(small_words(), 9, 5, 3);
  const Aligned kept(words);
  const auto features = WordFeatures::open(kept.bytes());
  if (!features) return {};
  NetworkSize size;
  size.tags = 4;
  const PlainNetwork network = NetworkMaker(seed).make(size, *features);
  return {{"words", words},
          {"network", network_section(network)},
          {"labels",
           "tag\tNOUN\tN|soort|ev|basis|zijd|stan\tGender=Com|Number=Sing\ntag\tVERB\tWW|pv|tgw|ev\tVerbForm=Fin\n"
           "tag\tADP\tVZ|init\t_\ntag\tPUNCT\tLET\t_\nrelation\tnsubj\nrelation\troot\nrelation\tcompound:prt\n"},
          {"lemmas", lemmas}};
}

}  // namespace helder::language::test
