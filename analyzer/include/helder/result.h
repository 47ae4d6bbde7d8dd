// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Result<T>: a value or an Error. Stands in for std::expected, which C++20 lacks; names as in the standard.
#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace helder {

/// What went wrong. The first ten are the contract's error codes of one input (exit code 3); the rest are
/// mistakes in use, settings or data (exit code 2).
enum class ErrorCode : std::uint8_t {
  not_found,
  not_readable,
  is_directory,
  unsupported,
  damaged,
  encrypted,
  too_large,
  no_text,
  timeout,
  internal,
  wrong_use,
  invalid_setting,
  unknown_rule,
  unknown_word,
  invalid_lexicon,
  missing_data,
  not_writable,
};

/// The code as the contract writes it: "not-found", "too-large" …
[[nodiscard]] std::string_view to_string(ErrorCode code);
/// True for the codes of one unreadable input; false for wrong use or configuration.
[[nodiscard]] constexpr bool is_input_error(ErrorCode code) { return code <= ErrorCode::internal; }

/// A failure that somebody can act on. `message` is Dutch (B1): what is wrong and what to do now. It never
/// quotes the user's text. `line` and `column` count from 1; 0 means unknown.
struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

struct Unexpected {
  Error error;
};
[[nodiscard]] inline Unexpected unexpected(Error error) { return {std::move(error)}; }
[[nodiscard]] inline Unexpected unexpected(ErrorCode code, std::string message) {
  return {Error{.code = code, .message = std::move(message)}};
}

/// A value or an Error. Not copied silently into T: test first, then dereference.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}                     // NOLINT(*-explicit-*)
  Result(Unexpected failure) : state_(std::in_place_index<1>, std::move(failure.error)) {}  // NOLINT(*-explicit-*)

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] T& value() & {
    assert(has_value());
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] const T& value() const& {
    assert(has_value());
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] T&& value() && {
    assert(has_value());
    return std::move(*std::get_if<0>(&state_));
  }
  [[nodiscard]] const Error& error() const {
    assert(!has_value());
    return *std::get_if<1>(&state_);
  }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> state_;
};

/// Result of something that yields nothing but may fail.
struct Done {};
using Outcome = Result<Done>;
[[nodiscard]] inline Outcome success() { return Outcome(Done{}); }

}  // namespace helder
