// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Kernels: the few loops in which nearly all of the engine's time goes, once for plain C++ and once per family of
// processors. All give the same bits: sums are integers, or run over lanes in one fixed order. Thread-safe.
#include <cstddef>
#include <cstdint>

namespace helder::language {

/// A matrix of eight-bit weights as the model file holds it: weight[(k / 4) * columns * 4 + column * 4 + k % 4], so
/// that four inputs of one output lie together. `inputs` is a multiple of 4, `columns` of 16.
struct Matrix {
  const std::int8_t* weights = nullptr;
  const float* scales = nullptr;          ///< of each column: value of one unit of the sum
  const float* biases = nullptr;          ///< of each column
  const std::int32_t* offsets = nullptr;  ///< of each column: to take off the sum, since inputs are stored + 128
  std::uint32_t inputs = 0;
  std::uint32_t columns = 0;
};

/// How the recurrent layers' states and all other values in [-1, 1] are kept: 128 + 127 * value, rounded.
inline constexpr float kUnit = 127.0F;
inline constexpr std::uint8_t kZero = 128;

struct Kernels {
  const char* name;
  /// out[row * columns + column] = (sum over k of in[row * inputs + k] * weight - offset) * scale + bias.
  void (*multiply)(const std::uint8_t* in, std::size_t rows, const Matrix& matrix, float* out);
  /// One step of a recurrent layer, for `width` units: gates = [forget, out, new] of 3 * width sums; `state` (float) is
  /// replaced; `result` gets the output as bytes.
  void (*step)(const float* input, const float* gates, std::size_t width, float* state, std::uint8_t* result);
  /// bytes[i] = 128 + 127 * tanh(values[i]); n is a multiple of 16.
  void (*squash)(const float* values, std::size_t n, std::uint8_t* bytes);
  /// sums[i] += row[i] * scale; n is a multiple of 16.
  void (*add_row)(const std::int8_t* row, float scale, std::size_t n, float* sums);
  /// values[i] = tanh(values[i]); n is a multiple of 16.
  void (*tanh)(float* values, std::size_t n);
  /// bytes[i] = values[i] * scale, rounded, at least 0 and at most 254; what is no number becomes 0. n is a multiple
  /// of 16.
  void (*clip)(const float* values, float scale, std::size_t n, std::uint8_t* bytes);
  /// Place of the highest value, the first of equals; 0 when there is no number among them.
  std::size_t (*best)(const float* values, std::size_t n);
  /// Sum of a[i] * b[i]; n is a multiple of 16.
  float (*dot)(const float* a, const float* b, std::size_t n);
};

/// The best that this processor has; HELDER_KERNELS=generic|avx2|avx512 chooses another (for tests). Chosen once.
[[nodiscard]] const Kernels& kernels();
/// By name, nullptr when this processor or build lacks it.
[[nodiscard]] const Kernels* kernels_by_name(const char* name);

}  // namespace helder::language
