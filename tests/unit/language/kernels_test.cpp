// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// All families of processors against plain loops: the same bytes, whatever the numbers and the shapes.
#include "language/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace helder::language {
namespace {

struct OwnedMatrix {
  OwnedMatrix(std::uint32_t inputs, std::uint32_t columns)
      : weights(std::size_t{inputs} * columns), scales(columns, 1.0F), biases(columns, 0.0F), offsets(columns, 0) {
    view = {weights.data(), scales.data(), biases.data(), offsets.data(), inputs, columns};
  }
  OwnedMatrix(const OwnedMatrix&) = delete;
  OwnedMatrix& operator=(const OwnedMatrix&) = delete;
  std::int8_t& at(std::size_t k, std::size_t column) {
    return weights[(k / 4) * view.columns * 4 + column * 4 + k % 4];
  }

  std::vector<std::int8_t> weights;
  std::vector<float> scales, biases;
  std::vector<std::int32_t> offsets;
  Matrix view;
};

bool is_same(std::span<const float> a, std::span<const float> b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

// As its header defines it, in 64 bits.
std::vector<float> product(const std::vector<std::uint8_t>& in, std::size_t rows, OwnedMatrix& m) {
  std::vector<float> out;
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < m.view.columns; ++column) {
      std::int64_t sum = -m.offsets[column];
      for (std::size_t k = 0; k < m.view.inputs; ++k) sum += in[row * m.view.inputs + k] * m.at(k, column);
      const volatile float scaled = static_cast<float>(sum) * m.scales[column];  // volatile: no fused product and sum
      out.push_back(scaled + m.biases[column]);
    }
  }
  return out;
}

class KernelsTest : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    tried_ = kernels_by_name(GetParam());
    if (tried_ == nullptr) GTEST_SKIP() << "this processor has no " << GetParam();
  }
  std::vector<float> floats(std::size_t n, float widest) {
    std::uniform_real_distribution<float> any(-widest, widest);
    std::vector<float> out(n);
    for (float& value : out) value = any(random_);
    return out;
  }
  std::mt19937 random_{20260101};
  const Kernels* tried_ = nullptr;
  const Kernels* plain_ = kernels_by_name("generic");
};

TEST_P(KernelsTest, ProductsEqualThoseOfThePlainLoop) {
  for (const std::uint32_t inputs : {4U, 8U, 12U, 20U, 64U, 100U, 192U}) {
    for (const std::uint32_t columns : {16U, 32U, 48U, 64U, 80U, 112U, 128U, 144U, 208U}) {
      OwnedMatrix m(inputs, columns);
      for (std::int8_t& weight : m.weights) weight = static_cast<std::int8_t>(static_cast<int>(random_() % 255) - 127);
      m.scales = floats(columns, 0.01F);
      m.biases = floats(columns, 2.0F);
      for (std::int32_t& offset : m.offsets) offset = static_cast<std::int32_t>(random_() % 400000) - 200000;
      m.view.scales = m.scales.data();
      m.view.biases = m.biases.data();
      for (const std::size_t rows : {1U, 2U, 3U, 4U, 5U, 7U, 8U, 9U, 13U}) {
        std::vector<std::uint8_t> in(rows * inputs);
        for (std::uint8_t& value : in) value = static_cast<std::uint8_t>(random_());
        // One number more on both sides: nothing outside the rows is written.
        std::vector<float> out(rows * columns + 2, 77.0F);
        tried_->multiply(in.data(), rows, m.view, out.data() + 1);
        EXPECT_EQ(out.front(), 77.0F);
        EXPECT_EQ(out.back(), 77.0F);
        ASSERT_TRUE(is_same(std::span(out).subspan(1, rows * columns), product(in, rows, m)))
            << inputs << " inputs, " << columns << " columns, " << rows << " rows";
      }
    }
  }
}

TEST_P(KernelsTest, NoRowsWriteNothing) {
  OwnedMatrix m(16, 32);
  float out = 5.0F;
  tried_->multiply(nullptr, 0, m.view, &out);
  EXPECT_EQ(out, 5.0F);
}

// 8,192 inputs is twice the widest that a model may have; 255 * -128 of each stays within 32 bits.
TEST_P(KernelsTest, ExtremeProductsDoNotOverflow) {
  for (const std::uint32_t inputs : {16U, 8192U}) {
    for (const std::uint8_t input : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{128}, std::uint8_t{255}}) {
      for (const int weight : {-128, -127, -1, 0, 127}) {
        OwnedMatrix m(inputs, 16);
        m.weights.assign(m.weights.size(), static_cast<std::int8_t>(weight));
        m.offsets.assign(16, weight * 128 * static_cast<std::int32_t>(inputs));
        const std::vector<std::uint8_t> in(std::size_t{5} * inputs, input);
        std::vector<float> out(std::size_t{5} * 16);
        tried_->multiply(in.data(), 5, m.view, out.data());
        const auto expected = static_cast<float>((std::int64_t{input} - 128) * weight * inputs);
        for (const float value : out) ASSERT_EQ(value, expected) << inputs << ' ' << int{input} << ' ' << weight;
      }
    }
  }
}

// Neighbouring products of one sign are what saturates where two are added in 16 bits.
TEST_P(KernelsTest, AlternatingExtremesGiveTheExactSum) {
  OwnedMatrix m(64, 32);
  for (std::size_t k = 0; k < 64; ++k)
    for (std::size_t column = 0; column < 32; ++column)
      m.at(k, column) = static_cast<std::int8_t>((k / (1 + column % 4)) % 2 == 0 ? 127 : -127);
  std::vector<std::uint8_t> in(64);
  for (std::size_t k = 0; k < 64; ++k) in[k] = k % 3 == 0 ? 255 : k % 3 == 1 ? 0 : 254;
  std::vector<float> out(32);
  tried_->multiply(in.data(), 1, m.view, out.data());
  EXPECT_TRUE(is_same(out, product(in, 1, m)));
}

TEST_P(KernelsTest, OtherKernelsGiveTheBytesOfThePlainOnes) {
  for (const std::size_t n : {16U, 32U, 48U, 96U, 176U, 256U}) {
    for (const float widest : {0.5F, 3.0F, 20.0F, 1e6F}) {
      const std::vector<float> a = floats(n, widest), b = floats(n, widest);
      std::vector<float> mine = a, plain = a;
      tried_->tanh(mine.data(), n);
      plain_->tanh(plain.data(), n);
      EXPECT_TRUE(is_same(mine, plain));

      std::vector<std::uint8_t> my_bytes(n), plain_bytes(n);
      tried_->squash(a.data(), n, my_bytes.data());
      plain_->squash(a.data(), n, plain_bytes.data());
      EXPECT_EQ(my_bytes, plain_bytes);

      EXPECT_EQ(std::bit_cast<std::uint32_t>(tried_->dot(a.data(), b.data(), n)),
                std::bit_cast<std::uint32_t>(plain_->dot(a.data(), b.data(), n)));

      std::vector<std::int8_t> row(n);
      for (std::int8_t& value : row) value = static_cast<std::int8_t>(static_cast<int>(random_() % 256) - 128);
      mine = plain = a;
      tried_->add_row(row.data(), 0.0371F, n, mine.data());
      plain_->add_row(row.data(), 0.0371F, n, plain.data());
      EXPECT_TRUE(is_same(mine, plain));

      const std::vector<float> input = floats(3 * n, widest), gates = floats(3 * n, widest);
      std::vector<float> my_state = floats(n, 1.0F);
      std::vector<float> plain_state = my_state;
      for (int time = 0; time < 20; ++time) {
        tried_->step(input.data(), gates.data(), n, my_state.data(), my_bytes.data());
        plain_->step(input.data(), gates.data(), n, plain_state.data(), plain_bytes.data());
      }
      EXPECT_TRUE(is_same(my_state, plain_state));
      EXPECT_EQ(my_bytes, plain_bytes);
    }
  }
}

TEST_P(KernelsTest, TanhIsNearTheExactOne) {
  std::vector<float> values;
  for (float x = -12.0F; x <= 12.0F; x += 0.0007F) values.push_back(x);
  for (const float x : {0.0F, 1e-30F, 1e-7F, -1e-7F, 100.0F, -100.0F, 3e38F, -3e38F,
                        std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()})
    values.push_back(x);
  values.resize((values.size() + 15) / 16 * 16);
  std::vector<float> out = values;
  tried_->tanh(out.data(), out.size());
  double worst = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    worst = std::max(worst, std::abs(static_cast<double>(out[i]) - std::tanh(static_cast<double>(values[i]))));
  EXPECT_LT(worst, 1e-5);
}

TEST_P(KernelsTest, SquashedValuesLieAroundTheByteOfZero) {
  std::vector<float> values;
  for (float x = -15.0F; x <= 15.0F; x += 0.003F) values.push_back(x);
  values.resize((values.size() + 15) / 16 * 16);
  std::vector<std::uint8_t> bytes(values.size());
  tried_->squash(values.data(), values.size(), bytes.data());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double exact = kZero + static_cast<double>(kUnit) * std::tanh(static_cast<double>(values[i]));
    ASSERT_NEAR(bytes[i], exact, 0.501) << values[i];
    ASSERT_GE(bytes[i], 1);
  }
}

// Whatever comes in, the state is a mean of values in [-1, 1], and so is what goes out.
TEST_P(KernelsTest, StatesStayWithinBounds) {
  std::vector<float> state(16, 0.0F);
  std::vector<std::uint8_t> result(16);
  for (int time = 0; time < 500; ++time) {
    const std::vector<float> input = floats(48, 1000.0F), gates = floats(48, 1000.0F);
    tried_->step(input.data(), gates.data(), 16, state.data(), result.data());
    for (const float value : state) ASSERT_LE(std::abs(value), 1.0001F);
    for (const std::uint8_t byte : result) ASSERT_GE(byte, 1);
  }
}

TEST_P(KernelsTest, StepFollowsItsFormula) {
  const std::vector<float> input = floats(48, 3.0F), gates = floats(48, 3.0F);
  std::vector<float> state = floats(16, 1.0F);
  const std::vector<float> before = state;
  std::vector<std::uint8_t> result(16);
  tried_->step(input.data(), gates.data(), 16, state.data(), result.data());
  const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  for (std::size_t i = 0; i < 16; ++i) {
    const double forget = sigmoid(static_cast<double>(input[i]) + static_cast<double>(gates[i]));
    const double out = sigmoid(static_cast<double>(input[16 + i]) + static_cast<double>(gates[16 + i]));
    const double fresh = std::tanh(static_cast<double>(input[32 + i]) + static_cast<double>(gates[32 + i]));
    const double cell = forget * static_cast<double>(before[i]) + (1 - forget) * fresh;
    EXPECT_NEAR(static_cast<double>(state[i]), cell, 1e-5);
    EXPECT_NEAR(result[i], 128 + 127 * out * std::tanh(cell), 0.51);
  }
}

TEST_P(KernelsTest, ClipRoundsWithinABytesBounds) {
  std::vector<float> values = floats(64, 300.0F);
  values[0] = std::numeric_limits<float>::quiet_NaN();
  values[1] = std::numeric_limits<float>::infinity();
  values[2] = -std::numeric_limits<float>::infinity();
  values[3] = 1e30F;
  std::vector<std::uint8_t> bytes(66, 99);
  tried_->clip(values.data(), 1.5F, 64, bytes.data() + 1);
  EXPECT_EQ(bytes.front(), 99);
  EXPECT_EQ(bytes.back(), 99);
  EXPECT_EQ(bytes[1], 0);
  EXPECT_EQ(bytes[2], 254);
  EXPECT_EQ(bytes[3], 0);
  EXPECT_EQ(bytes[4], 254);
  for (std::size_t i = 4; i < 64; ++i)
    EXPECT_EQ(bytes[i + 1], static_cast<int>(std::clamp(values[i] * 1.5F, 0.0F, 254.0F) + 0.5F)) << values[i];
}

TEST_P(KernelsTest, BestIsTheFirstOfTheHighest) {
  for (const std::size_t n : {1U, 2U, 15U, 16U, 17U, 31U, 32U, 33U, 305U}) {
    for (int time = 0; time < 20; ++time) {
      std::vector<float> values = floats(n, 4.0F);
      for (float& value : values) value = std::round(value) - 10;  // many equals, all under zero
      const auto wanted = std::max_element(values.begin(), values.end()) - values.begin();
      ASSERT_EQ(tried_->best(values.data(), n), static_cast<std::size_t>(wanted)) << n;
    }
  }
  const std::vector<float> none(33, std::numeric_limits<float>::quiet_NaN());
  EXPECT_EQ(tried_->best(none.data(), none.size()), 0U);
}

INSTANTIATE_TEST_SUITE_P(AllProcessors, KernelsTest, testing::Values("generic", "avx2", "avx512"),
                         [](const auto& family) { return std::string(family.param); });

TEST(KernelsChoiceTest, UnknownNameHasNoKernels) {
  EXPECT_EQ(kernels_by_name("riscv"), nullptr);
  EXPECT_EQ(kernels_by_name(""), nullptr);
}

TEST(KernelsChoiceTest, ChosenKernelsCanBeHadByTheirName) { EXPECT_EQ(kernels_by_name(kernels().name), &kernels()); }

}  // namespace
}  // namespace helder::language
