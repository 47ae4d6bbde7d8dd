// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// For x86 processors since 2013; compiled with -mavx2.
#include <immintrin.h>

#include "language/kernels.h"
#include "language/kernels.inc"

namespace helder::language {
namespace {

// Bytes times bytes would overflow 16 bits (vpmaddubsw), so both are widened first.
void multiply_row(const std::uint8_t* values, const Matrix& m, float* out) {
  for (std::size_t column = 0; column < m.columns; column += 16) {
    __m256i sums[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256()};
    for (std::size_t k = 0; k < m.inputs; k += 4) {
      std::int32_t four;
      __builtin_memcpy(&four, values + k, 4);
      const __m256i input = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
      const std::int8_t* weights = m.weights + k * m.columns + column * 4;
      for (int part = 0; part < 4; ++part) {
        const __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(weights + part * 16)));
        sums[part] = _mm256_add_epi32(sums[part], _mm256_madd_epi16(input, w));
      }
    }
    for (int half = 0; half < 2; ++half) {
      // Neighbours are the two halves of one column's sum.
      __m256i pair = _mm256_hadd_epi32(sums[half * 2], sums[half * 2 + 1]);
      pair = _mm256_permute4x64_epi64(pair, 0xD8);
      const std::size_t c = column + static_cast<std::size_t>(half) * 8;
      const __m256i sum = _mm256_sub_epi32(pair, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(m.offsets + c)));
      const __m256 value = _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(m.scales + c)),
                                         _mm256_loadu_ps(m.biases + c));
      _mm256_storeu_ps(out + c, value);
    }
  }
}

void multiply(const std::uint8_t* in, std::size_t rows, const Matrix& m, float* out) {
  for (std::size_t row = 0; row < rows; ++row) multiply_row(in + row * m.inputs, m, out + row * m.columns);
}

}  // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = {"avx2", multiply, step, squash, add_row, tanh_all, clip, best, dot};

}  // namespace helder::language
