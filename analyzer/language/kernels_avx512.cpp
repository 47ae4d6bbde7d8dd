// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// For x86 processors with AVX-512 and VNNI (servers since 2019); compiled with these.
#include <immintrin.h>

#include "language/kernels.h"
#include "language/kernels.inc"

namespace helder::language {
namespace {

inline void finish(__m512i sum, const Matrix& m, std::size_t column, float* out) {
  sum = _mm512_sub_epi32(sum, _mm512_loadu_si512(m.offsets + column));
  _mm512_storeu_ps(out, _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(m.scales + column)),
                                      _mm512_loadu_ps(m.biases + column)));
}

inline __m512i four_inputs(const std::uint8_t* values) {
  std::int32_t four;
  __builtin_memcpy(&four, values, 4);
  return _mm512_set1_epi32(four);
}

// Rows × 16·Blocks outputs at a time: the weights are loaded once for all rows.
template <int kRows, int kBlocks>
void tile(const std::uint8_t* in, const Matrix& m, std::size_t column, float* out) {
  __m512i sums[kRows][kBlocks];
  for (auto& row : sums)
    for (auto& sum : row) sum = _mm512_setzero_si512();
  const std::int8_t* weights = m.weights + column * 4;
  for (std::size_t k = 0; k < m.inputs; k += 4, weights += std::size_t{4} * m.columns) {
    __m512i w[kBlocks];
    for (int b = 0; b < kBlocks; ++b) w[b] = _mm512_loadu_si512(weights + b * 64);
    for (int r = 0; r < kRows; ++r) {
      const __m512i input = four_inputs(in + static_cast<std::size_t>(r) * m.inputs + k);
      for (int b = 0; b < kBlocks; ++b) sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], input, w[b]);
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int b = 0; b < kBlocks; ++b)
      finish(sums[r][b], m, column + static_cast<std::size_t>(b) * 16,
             out + static_cast<std::size_t>(r) * m.columns + column + static_cast<std::size_t>(b) * 16);
}

template <int kRows>
void tiles(const std::uint8_t* in, const Matrix& m, float* out) {
  constexpr int kBlocks = kRows == 1 ? 8 : 4;
  std::size_t column = 0;
  for (; column + kBlocks * 16 <= m.columns; column += kBlocks * 16) tile<kRows, kBlocks>(in, m, column, out);
  for (; column < m.columns; column += 16) tile<kRows, 1>(in, m, column, out);
}

void multiply(const std::uint8_t* in, std::size_t rows, const Matrix& m, float* out) {
  std::size_t row = 0;
  for (; row + 4 <= rows; row += 4) tiles<4>(in + row * m.inputs, m, out + row * m.columns);
  for (; row < rows; ++row) tiles<1>(in + row * m.inputs, m, out + row * m.columns);
}

}  // namespace

extern const Kernels kAvx512Kernels;
const Kernels kAvx512Kernels = {"avx512", multiply, step, squash, add_row, tanh_all, clip, best, dot};

}  // namespace helder::language
