// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/network.h"

#include <algorithm>
#include <cmath>

#include "language/model_file.h"

namespace helder::language {
namespace {

constexpr std::uint32_t kMostWide = 4096;         // no dimension of a sound model is near it
constexpr std::int32_t kLargestOffset = 1 << 30;  // a sum less an offset must stay within 32 bits

Matrix take_matrix(SectionReader& reader, std::uint32_t inputs, std::uint32_t columns, bool& is_good) {
  Matrix matrix;
  matrix.inputs = inputs;
  matrix.columns = columns;
  matrix.scales = reader.take<float>(columns).data();
  matrix.biases = reader.take<float>(columns).data();
  const auto offsets = reader.take<std::int32_t>(columns);
  is_good = is_good && std::all_of(offsets.begin(), offsets.end(), [](std::int32_t offset) {
              return offset >= -kLargestOffset && offset <= kLargestOffset;
            });
  matrix.offsets = offsets.data();
  matrix.weights = reader.take<std::int8_t>(std::size_t{inputs} * columns).data();
  return matrix;
}

constexpr std::uint32_t round_up(std::uint32_t n) { return (n + 15) / 16 * 16; }

Unexpected damaged() {
  return unexpected(ErrorCode::missing_data, "Het taalmodel is beschadigd (netwerk). Installeer helder opnieuw.");
}

}  // namespace

Result<Network> Network::open(std::span<const std::byte> section, const WordFeatures& features) {
  SectionReader reader(section);
  const auto numbers = reader.take<std::uint32_t>(16);
  if (!reader.is_good()) return damaged();
  Network network;
  Dimensions& d = network.dimensions_;
  d = {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8]};
  for (const std::uint32_t width : {d.embedding, d.hidden, d.tag_width, d.arc, d.label_width})
    if (width == 0 || width % 16 != 0 || width > kMostWide) return damaged();
  if (d.layers == 0 || d.layers > 16 || d.tags == 0 || d.tags > kMostWide || d.labels == 0 || d.labels > 256 ||
      d.distances % 2 == 0 || d.distances > kMostWide)
    return damaged();
  for (std::size_t f = 0; f < kFeatureCount; ++f) {
    const auto scale = reader.take<float>(1);
    network.tables_[f].rows =
        reader.take<std::int8_t>(std::size_t{features.rows(static_cast<Feature>(f))} * d.embedding);
    if (!reader.is_good()) return damaged();
    network.tables_[f].scale = scale[0];
  }
  bool is_good = true;
  network.embedding_bias_ = reader.take<float>(d.embedding);
  for (std::uint32_t n = 0; n < d.layers; ++n) {
    const std::uint32_t inputs = n == 0 ? d.embedding : 2 * d.hidden;
    Layer& layer = network.layers_.emplace_back();
    layer.input = take_matrix(reader, inputs, 6 * d.hidden, is_good);
    layer.forward = take_matrix(reader, d.hidden, 3 * d.hidden, is_good);
    layer.backward = take_matrix(reader, d.hidden, 3 * d.hidden, is_good);
  }
  network.heads_ = take_matrix(reader, 2 * d.hidden, d.tag_width + 2 * d.arc + 2 * d.label_width, is_good);
  const auto tag_scale = reader.take<float>(1);
  network.tag_ = take_matrix(reader, d.tag_width, round_up(d.tags), is_good);
  network.arc_ = take_matrix(reader, d.arc, d.arc, is_good);
  network.arc_bias_ = reader.take<float>(d.arc);
  network.root_ = reader.take<float>(d.arc);
  network.distance_ = reader.take<float>(d.distances);
  network.label_root_ = reader.take<float>(d.label_width);
  network.label_weights_ = reader.take<float>(std::size_t{d.label_width} * d.labels);
  network.label_biases_ = reader.take<float>(d.labels);
  if (!reader.is_good() || !is_good) return damaged();
  network.tag_scale_ = tag_scale[0];
  return network;
}

void Network::embed(std::span<const FeatureRows> words, Reading& reading) const {
  const Kernels& k = kernels();
  const std::size_t width = dimensions_.embedding;
  reading.states.resize(words.size() * width);
  std::vector<float>& sums = reading.sums;
  sums.resize(std::max(sums.size(), width));
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::copy(embedding_bias_.begin(), embedding_bias_.end(), sums.begin());
    for (std::size_t f = 0; f < kFeatureCount; ++f)
      k.add_row(tables_[f].rows.data() + words[i][f] * width, tables_[f].scale, width, sums.data());
    k.squash(sums.data(), width, reading.states.data() + i * width);
  }
}

void Network::run_layer(const Layer& layer, std::size_t n, Reading& reading) const {
  const Kernels& k = kernels();
  const std::size_t width = dimensions_.hidden;
  const std::size_t columns = 6 * width;
  reading.sums.resize(std::max(reading.sums.size(), n * columns));
  reading.next_states.resize(n * 2 * width);
  reading.gates.resize(3 * width);
  reading.small.resize(width);
  k.multiply(reading.states.data(), n, layer.input, reading.sums.data());
  for (const bool is_forward : {true, false}) {
    reading.cell.assign(width, 0.0F);
    std::fill(reading.small.begin(), reading.small.end(), kZero);
    for (std::size_t step = 0; step < n; ++step) {
      const std::size_t i = is_forward ? step : n - 1 - step;
      k.multiply(reading.small.data(), 1, is_forward ? layer.forward : layer.backward, reading.gates.data());
      k.step(reading.sums.data() + i * columns + (is_forward ? 0 : 3 * width), reading.gates.data(), width,
             reading.cell.data(), reading.small.data());
      std::copy(reading.small.begin(), reading.small.end(),
                reading.next_states.begin() + static_cast<std::ptrdiff_t>(i * 2 * width + (is_forward ? 0 : width)));
    }
  }
  std::swap(reading.states, reading.next_states);
}

void Network::score_tags(std::size_t n, Reading& reading) const {
  const Kernels& k = kernels();
  const Dimensions& d = dimensions_;
  const std::size_t row = heads_.columns;
  reading.small.resize(n * d.tag_width);
  reading.tag_sums.resize(n * tag_.columns);
  reading.tags.resize(n);
  const float to_byte = 1 / tag_scale_;
  for (std::size_t i = 0; i < n; ++i)
    k.clip(reading.heads.data() + i * row, to_byte, d.tag_width, reading.small.data() + i * d.tag_width);
  k.multiply(reading.small.data(), n, tag_, reading.tag_sums.data());
  for (std::size_t i = 0; i < n; ++i)
    reading.tags[i] = static_cast<std::uint16_t>(k.best(reading.tag_sums.data() + i * tag_.columns, d.tags));
}

void Network::score_arcs(std::size_t n, Reading& reading) const {
  const Kernels& k = kernels();
  const Dimensions& d = dimensions_;
  const std::size_t row = heads_.columns;
  reading.small.resize(n * d.arc);
  reading.dependents.resize(n * d.arc);
  reading.head_vectors.resize((n + 1) * d.arc);
  reading.head_bias.resize(n + 1);
  reading.label_dependents.resize(n * d.label_width);
  reading.label_heads.resize((n + 1) * d.label_width);
  std::copy(root_.begin(), root_.end(), reading.head_vectors.begin());
  std::copy(label_root_.begin(), label_root_.end(), reading.label_heads.begin());
  for (std::size_t i = 0; i < n; ++i) {
    const float* in = reading.heads.data() + i * row + d.tag_width;
    k.squash(in, d.arc, reading.small.data() + i * d.arc);
    std::copy_n(in + d.arc, d.arc, reading.head_vectors.begin() + static_cast<std::ptrdiff_t>((i + 1) * d.arc));
    k.tanh(reading.head_vectors.data() + (i + 1) * d.arc, d.arc);
    const float* labels = in + 2 * d.arc;
    std::copy_n(labels, d.label_width,
                reading.label_dependents.begin() + static_cast<std::ptrdiff_t>(i * d.label_width));
    std::copy_n(labels + d.label_width, d.label_width,
                reading.label_heads.begin() + static_cast<std::ptrdiff_t>((i + 1) * d.label_width));
  }
  k.multiply(reading.small.data(), n, arc_, reading.dependents.data());
  for (std::size_t h = 0; h <= n; ++h)
    reading.head_bias[h] = k.dot(reading.head_vectors.data() + h * d.arc, arc_bias_.data(), d.arc);
  reading.arcs.resize(n * (n + 1));
  const auto middle = static_cast<std::ptrdiff_t>(d.distances / 2);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t h = 0; h <= n; ++h) {
      const std::ptrdiff_t distance =
          h == 0 ? 0 : std::clamp(static_cast<std::ptrdiff_t>(h) - 1 - static_cast<std::ptrdiff_t>(i), -middle, middle);
      reading.arcs[i * (n + 1) + h] =
          k.dot(reading.dependents.data() + i * d.arc, reading.head_vectors.data() + h * d.arc, d.arc) +
          reading.head_bias[h] + distance_[static_cast<std::size_t>(distance + middle)];
    }
  }
}

void Network::read(std::span<const FeatureRows> words, Reading& reading) const {
  const std::size_t n = words.size();
  reading.words = n;
  embed(words, reading);
  for (const Layer& layer : layers_) run_layer(layer, n, reading);
  reading.heads.resize(n * heads_.columns);
  kernels().multiply(reading.states.data(), n, heads_, reading.heads.data());
  score_tags(n, reading);
  score_arcs(n, reading);
}

std::size_t Network::label(const Reading& reading, std::size_t word, std::size_t head,
                           std::span<const bool> is_allowed) const {
  const std::size_t width = dimensions_.label_width;
  const float* dependent = reading.label_dependents.data() + word * width;
  const float* governor = reading.label_heads.data() + head * width;
  std::size_t best = dimensions_.labels;
  float best_score = 0;
  std::array<float, kMostWide> joined;
  for (std::size_t j = 0; j < width; ++j) joined[j] = std::max(0.0F, dependent[j] + governor[j]);
  for (std::size_t label = 0; label < dimensions_.labels; ++label) {
    if (!is_allowed[label]) continue;
    const float score =
        kernels().dot(joined.data(), label_weights_.data() + label * width, width) + label_biases_[label];
    if (best == dimensions_.labels || score > best_score) {
      best_score = score;
      best = label;
    }
  }
  return best;
}

}  // namespace helder::language
