// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the letters between & and ; stand for in HTML. The names come from the HTML parser, so there is no second list.
#include <string>
#include <string_view>
#include <unordered_map>

namespace helder::formats {

/// Decodes character references and remembers those it met. One per document; not for several threads.
class Entities {
 public:
  /// Bytes of the reference at the start of `text` ("&euml;", "&#235;", "&euml" before a semicolonless end), 0 when
  /// there is none. `text` starts with '&'.
  [[nodiscard]] static std::size_t length(std::string_view text);
  /// The UTF-8 that `reference` stands for; the reference itself when it is unknown. NUL never comes out.
  [[nodiscard]] const std::string& decode(std::string_view reference);

 private:
  std::unordered_map<std::string, std::string> known_;
};

}  // namespace helder::formats
