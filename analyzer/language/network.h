// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Network: what the trained network says of a sentence: a tag for each word, a score for each head that it may have,
// and the relation to a head. Summed embeddings, bidirectional recurrent layers with coupled gates, one head each for
// tags, arcs and labels; weights and states are bytes. Trained by training/engine/. Immutable, shared by threads.
//
// Section "network": 16 numbers (Dimensions, the rest 0), then arrays, each at a multiple of 64 bytes: per table of
// embeddings its scale (float) and rows (bytes); bias of the sum; per layer the matrices for input and the two states;
// the matrix of all heads together; the scale of the tag head's bytes and its second matrix; the arc matrix, its bias
// per head, the root's head and the bias per distance; the labels' root, second weights and biases (floats).
// A matrix is: scales, biases, offsets (one per column), weights (kernels.h).
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "helder/result.h"
#include "language/kernels.h"
#include "language/word_features.h"

namespace helder::language {

class Network {
 public:
  struct Dimensions {
    std::uint32_t embedding, hidden, layers, tag_width, tags, arc, label_width, labels, distances;
  };

  /// What was found out about one sentence; reused from sentence to sentence to save allocations.
  struct Reading {
    std::vector<std::uint16_t> tags;  ///< of each word: the best tag
    std::vector<float> arcs;          ///< [word * (n + 1) + head]; head 0 is the root, head h is word h - 1
    std::size_t words = 0;
    /// Buffers.
    std::vector<std::uint8_t> states, next_states, small;
    std::vector<float> sums, gates, cell, heads, dependents, head_vectors, head_bias, label_dependents, label_heads,
        tag_sums;
  };

  /// `section` must outlive this. Error: missing_data when it is damaged or `rows` (of each table) do not fit.
  [[nodiscard]] static Result<Network> open(std::span<const std::byte> section, const WordFeatures& features);

  /// Fills `reading` for one sentence. Time: words * layers plus words² for the arcs, so callers cut what is longer
  /// than a sentence can be.
  void read(std::span<const FeatureRows> words, Reading& reading) const;
  /// The best label of `word` when its head is `head` (0 = root), among those for which `is_allowed` is true (at
  /// least one); after read().
  [[nodiscard]] std::size_t label(const Reading& reading, std::size_t word, std::size_t head,
                                  std::span<const bool> is_allowed) const;
  [[nodiscard]] const Dimensions& dimensions() const { return dimensions_; }

 private:
  struct Table {
    float scale = 0;
    std::span<const std::int8_t> rows;
  };
  struct Layer {
    Matrix input, forward, backward;
  };
  void embed(std::span<const FeatureRows> words, Reading& reading) const;
  void run_layer(const Layer& layer, std::size_t n, Reading& reading) const;
  void score_tags(std::size_t n, Reading& reading) const;
  void score_arcs(std::size_t n, Reading& reading) const;

  Dimensions dimensions_{};
  std::array<Table, kFeatureCount> tables_;
  std::span<const float> embedding_bias_;
  std::vector<Layer> layers_;
  Matrix heads_, tag_, arc_;
  float tag_scale_ = 1;
  std::span<const float> arc_bias_, root_, distance_, label_root_, label_weights_, label_biases_;
};

}  // namespace helder::language
