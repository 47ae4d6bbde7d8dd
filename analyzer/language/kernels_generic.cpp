// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/kernels.h"
#include "language/kernels.inc"

namespace helder::language {
namespace {

void multiply(const std::uint8_t* in, std::size_t rows, const Matrix& m, float* out) {
  constexpr std::size_t kBlock = 16;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::uint8_t* values = in + row * m.inputs;
    for (std::size_t column = 0; column < m.columns; column += kBlock) {
      std::int32_t sums[kBlock] = {};
      for (std::size_t k = 0; k < m.inputs; k += 4) {
        const std::int8_t* weights = m.weights + k * m.columns + column * 4;
        for (std::size_t c = 0; c < kBlock; ++c)
          for (std::size_t j = 0; j < 4; ++j) sums[c] += values[k + j] * weights[c * 4 + j];
      }
      for (std::size_t c = 0; c < kBlock; ++c)
        out[row * m.columns + column + c] =
            static_cast<float>(sums[c] - m.offsets[column + c]) * m.scales[column + c] + m.biases[column + c];
    }
  }
}

}  // namespace

extern const Kernels kGenericKernels;
const Kernels kGenericKernels = {"generic", multiply, step, squash, add_row, tanh_all, clip, best, dot};

}  // namespace helder::language
