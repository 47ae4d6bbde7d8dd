// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Small random networks against the formulas of training/engine/network.py, written out with plain loops; and sections
// whose numbers do not fit.
#include "language/network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "unit/language/small_model.h"

namespace helder::language {
namespace {

using Vector = std::vector<double>;
using Vectors = std::vector<Vector>;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double as_byte(double x) { return std::round(x * 127) / 127; }  // what is left of a value that is kept in a byte

Vector times(const Vector& in, const test::PlainMatrix& m, double input_unit = 1.0 / 127) {
  Vector out(m.columns);
  for (std::size_t column = 0; column < m.columns; ++column) {
    double sum = 0;
    for (std::size_t k = 0; k < m.inputs; ++k) sum += in[k] / input_unit * m.weights[k * m.columns + column];
    out[column] = sum * static_cast<double>(m.scales[column]) + static_cast<double>(m.biases[column]);
  }
  return out;
}

struct Expected {
  Vectors tags, arcs, label_dependents, label_heads;
};

Expected read_plainly(const test::PlainNetwork& net, const std::vector<FeatureRows>& words) {
  const test::NetworkSize& size = net.size;
  Vectors x;
  for (const FeatureRows& rows : words) {
    Vector& sum = x.emplace_back(net.embedding_bias.begin(), net.embedding_bias.end());
    for (std::size_t f = 0; f < kFeatureCount; ++f)
      for (std::size_t i = 0; i < size.embedding; ++i)
        sum[i] += net.tables[f][rows[f] * size.embedding + i] * static_cast<double>(net.table_scales[f]);
    for (double& value : sum) value = as_byte(std::tanh(value));
  }
  const std::size_t h = size.hidden;
  for (std::size_t layer = 0; layer < size.layers; ++layer) {
    Vectors next(words.size(), Vector(2 * h));
    for (const bool is_forward : {true, false}) {
      Vector cell(h), state(h);
      for (std::size_t step = 0; step < words.size(); ++step) {
        const std::size_t i = is_forward ? step : words.size() - 1 - step;
        const Vector z = times(x[i], net.input[layer]);
        const Vector u = times(state, is_forward ? net.forward[layer] : net.backward[layer]);
        const std::size_t begin = is_forward ? 0 : 3 * h;
        for (std::size_t j = 0; j < h; ++j) {
          const double forget = sigmoid(z[begin + j] + u[j]);
          const double out = sigmoid(z[begin + h + j] + u[h + j]);
          cell[j] = forget * cell[j] + (1 - forget) * std::tanh(z[begin + 2 * h + j] + u[2 * h + j]);
          next[i][(is_forward ? 0 : h) + j] = as_byte(out * std::tanh(cell[j]));
        }
        std::copy_n(next[i].begin() + static_cast<std::ptrdiff_t>(is_forward ? 0 : h), h, state.begin());
      }
    }
    x = next;
  }
  Expected out;
  Vectors dependents, governors = {Vector(net.root.begin(), net.root.end())};
  out.label_heads.emplace_back(net.label_root.begin(), net.label_root.end());
  for (const Vector& state : x) {
    const Vector all = times(state, net.heads);
    auto at = all.begin();
    const auto next = [&](std::size_t n) {
      at += static_cast<std::ptrdiff_t>(n);
      return Vector(at - static_cast<std::ptrdiff_t>(n), at);
    };
    Vector tag = next(size.tag_width);
    const auto unit = static_cast<double>(net.tag_scale);
    for (double& value : tag) value = std::floor(std::clamp(value / unit, 0.0, 254.0) + 0.5) * unit;
    out.tags.push_back(times(tag, net.tag, unit));
    Vector dependent = next(size.arc);
    for (double& value : dependent) value = as_byte(std::tanh(value));
    dependents.push_back(times(dependent, net.arc));
    Vector governor = next(size.arc);
    for (double& value : governor) value = std::tanh(value);
    governors.push_back(governor);
    out.label_dependents.push_back(next(size.label_width));
    out.label_heads.push_back(next(size.label_width));
  }
  const auto farthest = static_cast<std::ptrdiff_t>(size.distances / 2);
  for (std::size_t i = 0; i < words.size(); ++i) {
    Vector& row = out.arcs.emplace_back();
    for (std::size_t head = 0; head <= words.size(); ++head) {
      const std::ptrdiff_t distance =
          head == 0
              ? 0
              : std::clamp(static_cast<std::ptrdiff_t>(head) - 1 - static_cast<std::ptrdiff_t>(i), -farthest, farthest);
      double score = static_cast<double>(net.distance[static_cast<std::size_t>(distance + farthest)]);
      for (std::size_t k = 0; k < size.arc; ++k)
        score += governors[head][k] * (dependents[i][k] + static_cast<double>(net.arc_bias[k]));
      row.push_back(score);
    }
  }
  return out;
}

class NetworkTest : public testing::Test {
 protected:
  void SetUp() override {
    auto opened = WordFeatures::open(words_.bytes());
    ASSERT_TRUE(opened.has_value());
    features_.emplace(*opened);
  }
  std::vector<FeatureRows> random_words(std::size_t n, std::mt19937& random) const {
    std::vector<FeatureRows> out(n);
    for (FeatureRows& row : out)
      for (std::size_t f = 0; f < kFeatureCount; ++f)
        row[f] = static_cast<std::uint16_t>(random() % features_->rows(static_cast<Feature>(f)));
    return out;
  }
  bool opens(const std::string& bytes) const {
    const test::Aligned section(bytes);
    const auto opened = Network::open(section.bytes(), *features_);
    EXPECT_TRUE(opened || opened.error().code == ErrorCode::missing_data);
    return opened.has_value();
  }
  std::string sound() const { return test::network_section(test::NetworkMaker(7).make({}, *features_)); }

  test::Aligned words_{test::words_section(test::small_words(), 9, 5, 3)};
  std::optional<WordFeatures> features_;
};

TEST_F(NetworkTest, SaysWhatItsFormulasSay) {
  std::mt19937 random(20260104);
  const std::vector<test::NetworkSize> sizes = {{},
                                                {.embedding = 32,
                                                 .hidden = 16,
                                                 .layers = 2,
                                                 .tag_width = 48,
                                                 .tags = 17,
                                                 .arc = 32,
                                                 .label_width = 16,
                                                 .labels = 9,
                                                 .distances = 33},
                                                {.embedding = 16,
                                                 .hidden = 48,
                                                 .layers = 3,
                                                 .tag_width = 16,
                                                 .tags = 40,
                                                 .arc = 16,
                                                 .label_width = 48,
                                                 .labels = 2,
                                                 .distances = 1}};
  for (std::uint32_t number = 0; number < sizes.size(); ++number) {
    const test::PlainNetwork plain = test::NetworkMaker(number).make(sizes[number], *features_);
    const test::Aligned section(test::network_section(plain));
    const auto network = Network::open(section.bytes(), *features_);
    ASSERT_TRUE(network.has_value());
    Network::Reading reading;  // used again: a short sentence after a long one
    for (const std::size_t n : {7U, 23U, 1U, 2U, 12U}) {
      const std::vector<FeatureRows> words = random_words(n, random);
      network->read(words, reading);
      const Expected expected = read_plainly(plain, words);
      ASSERT_EQ(reading.words, n);
      ASSERT_EQ(reading.tags.size(), n);
      ASSERT_EQ(reading.arcs.size(), n * (n + 1));
      // A byte that is rounded the other way moves what follows by a little.
      for (std::size_t i = 0; i < n; ++i) {
        ASSERT_LT(reading.tags[i], sizes[number].tags);
        const auto end = expected.tags[i].begin() + static_cast<std::ptrdiff_t>(sizes[number].tags);
        EXPECT_NEAR(expected.tags[i][reading.tags[i]], *std::max_element(expected.tags[i].begin(), end), 0.1);
        for (std::size_t head = 0; head <= n; ++head)
          EXPECT_NEAR(static_cast<double>(reading.arcs[i * (n + 1) + head]), expected.arcs[i][head], 0.15);
        for (std::size_t head = 0; head <= n; ++head) {
          const auto scores = [&] {
            Vector out;
            for (std::size_t label = 0; label < sizes[number].labels; ++label) {
              double score = static_cast<double>(plain.label_biases[label]);
              for (std::size_t k = 0; k < sizes[number].label_width; ++k)
                score += std::max(0.0, expected.label_dependents[i][k] + expected.label_heads[head][k]) *
                         static_cast<double>(plain.label_weights[label * sizes[number].label_width + k]);
              out.push_back(score);
            }
            return out;
          }();
          const auto all = std::make_unique<bool[]>(scores.size());
          std::fill_n(all.get(), scores.size(), true);
          const std::size_t label = network->label(reading, i, head, {all.get(), scores.size()});
          ASSERT_LT(label, scores.size());
          EXPECT_NEAR(scores[label], *std::max_element(scores.begin(), scores.end()), 0.15);
        }
      }
    }
  }
}

TEST_F(NetworkTest, GivesOnlyLabelsThatAreAllowed) {
  const test::Aligned section(sound());
  const auto network = Network::open(section.bytes(), *features_);
  ASSERT_TRUE(network.has_value());
  std::mt19937 random(1);
  Network::Reading reading;
  network->read(random_words(6, random), reading);
  for (std::size_t only = 0; only < 3; ++only) {
    const bool allowed[3] = {only == 0, only == 1, only == 2};
    for (std::size_t word = 0; word < 6; ++word)
      for (std::size_t head = 0; head <= 6; ++head) EXPECT_EQ(network->label(reading, word, head, allowed), only);
  }
}

TEST_F(NetworkTest, SaysTheSameAgain) {
  const test::Aligned section(sound());
  const auto network = Network::open(section.bytes(), *features_);
  ASSERT_TRUE(network.has_value());
  std::mt19937 random(2);
  const std::vector<FeatureRows> longer = random_words(40, random), words = random_words(9, random);
  Network::Reading fresh, used;
  network->read(words, fresh);
  network->read(longer, used);
  network->read(words, used);
  EXPECT_EQ(fresh.tags, used.tags);
  EXPECT_EQ(fresh.arcs, used.arcs);
}

TEST_F(NetworkTest, CutOffSectionIsRefused) {
  const std::string bytes = sound();
  ASSERT_TRUE(opens(bytes));
  for (std::size_t size = 0; size < bytes.size(); size += size < 4096 ? 1 : size + 4096 < bytes.size() ? 997 : 3)
    ASSERT_FALSE(opens(bytes.substr(0, size))) << size;
  EXPECT_FALSE(opens(bytes.substr(0, bytes.size() - 1)));
}

TEST_F(NetworkTest, SectionAtAnOddAddressIsRefused) {
  const test::Aligned section(" " + sound());
  EXPECT_FALSE(Network::open(section.bytes().subspan(1), *features_).has_value());
}

TEST_F(NetworkTest, ImpossibleDimensionsAreRefused) {
  // embedding, hidden, layers, tag width, tags, arc, label width, labels, distances
  for (std::size_t dimension = 0; dimension < 9; ++dimension) {
    std::vector<std::uint32_t> wrong = {0, 8192, 0x80000000U, 0xFFFFFFFFU, 0xFFFFFFF0U};
    for (const std::size_t multiple : {0U, 1U, 3U, 5U, 6U})
      if (dimension == multiple) wrong.insert(wrong.end(), {1, 15, 17});
    if (dimension == 8) wrong.insert(wrong.end(), {2, 4});
    for (const std::uint32_t value : wrong) {
      std::string bytes = sound();
      std::memcpy(bytes.data() + dimension * 4, &value, sizeof value);
      EXPECT_FALSE(opens(bytes)) << dimension << " is " << value;
    }
  }
}

// Larger dimensions ask for more bytes than there are.
TEST_F(NetworkTest, DimensionsThatDoNotFitTheBytesAreRefused) {
  const std::uint32_t larger[] = {32, 32, 2, 32, 20, 32, 32, 30, 99};
  for (std::size_t dimension = 0; dimension < 9; ++dimension) {
    std::string bytes = sound();
    std::memcpy(bytes.data() + dimension * 4, &larger[dimension], sizeof(std::uint32_t));
    EXPECT_FALSE(opens(bytes)) << dimension;
  }
}

TEST_F(NetworkTest, TablesOfOtherSizesAreRefused) {
  const std::string bytes = sound();
  const test::Aligned words(test::words_section(test::small_words(), 20000, 5, 3));
  const auto features = WordFeatures::open(words.bytes());
  ASSERT_TRUE(features.has_value());
  const test::Aligned section(bytes);
  EXPECT_FALSE(Network::open(section.bytes(), *features).has_value());
}

// A sum and an offset at the ends of 32 bits would overflow together.
TEST_F(NetworkTest, OffsetBeyondAnySumIsRefused) {
  const test::PlainNetwork plain = test::NetworkMaker(7).make({}, *features_);
  std::string bytes = test::network_section(plain);
  std::size_t at = 64;  // to the first layer's offsets: tables, bias of the sum, scales, biases
  for (const auto& rows : plain.tables) at += 64 + (rows.size() + 63) / 64 * 64;
  at += 64 + 2 * 96 * sizeof(float);
  std::int32_t offset = 0;
  std::memcpy(&offset, bytes.data() + at, sizeof offset);
  std::int32_t expected = 0;
  for (std::size_t k = 0; k < 16; ++k) expected += 128 * plain.input[0].weights[k * 96];
  ASSERT_EQ(offset, expected);
  for (const std::int32_t wrong :
       {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}) {
    std::memcpy(bytes.data() + at, &wrong, sizeof wrong);
    EXPECT_FALSE(opens(bytes)) << wrong;
  }
}

// Weights that are no numbers are not looked for; whatever they give, every answer stays within its bounds.
TEST_F(NetworkTest, WeightsThatAreNoNumbersDoNoHarm) {
  for (const float value :
       {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), -1e38F, 0.0F}) {
    test::PlainNetwork plain = test::NetworkMaker(9).make({}, *features_);
    std::fill(plain.heads.scales.begin(), plain.heads.scales.end(), value);
    std::fill(plain.label_biases.begin(), plain.label_biases.end(), value);
    plain.tag_scale = value;
    plain.embedding_bias[0] = value;
    const test::Aligned section(test::network_section(plain));
    const auto network = Network::open(section.bytes(), *features_);
    ASSERT_TRUE(network.has_value());
    std::mt19937 random(3);
    Network::Reading reading;
    network->read(random_words(8, random), reading);
    const bool allowed[3] = {false, true, true};
    for (std::size_t word = 0; word < 8; ++word) {
      EXPECT_LT(reading.tags[word], 3);
      const std::size_t label = network->label(reading, word, 0, allowed);
      EXPECT_TRUE(label == 1 || label == 2) << label;
    }
  }
}

}  // namespace
}  // namespace helder::language
