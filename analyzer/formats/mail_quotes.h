// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What in an e-mail is not written by its writer: earlier messages, signatures, disclaimers; by the looks of a line or
// a paragraph, as Outlook, Gmail, Thunderbird, Apple Mail and others write them, in Dutch and English. Thread-safe.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "helder/span.h"

namespace helder::formats {

/// "-----Oorspronkelijk bericht-----", "Begin doorgestuurd bericht:", "---------- Forwarded message ---------".
enum class MailBorder : std::uint8_t { none, reply, forward };
[[nodiscard]] MailBorder mail_border(std::string_view line);

/// The start of an earlier message as Outlook shows it: "Van: …", and in the lines after it a date and an address.
/// `text` begins at that line. Looks at the first lines only.
[[nodiscard]] bool is_quoted_header(std::string_view text);

/// "Op 3 mei 2026 om 10:12 schreef Jan <jan@voorbeeld.nl>:", "On … wrote:", "… heeft … het volgende geschreven:". With
/// `is_certain` only where a time and an address shows that a program wrote it: people write "Op 3 mei schreef u:" too.
[[nodiscard]] bool is_attribution(std::string_view text, bool is_certain);

/// "Verstuurd vanaf mijn iPhone", "Download Outlook voor Android".
[[nodiscard]] bool is_device_line(std::string_view line);

/// A paragraph that warns whoever gets the message by accident, or speaks of paper and the environment.
[[nodiscard]] bool is_disclaimer(std::string_view paragraph);

/// "Re: ", "Antw: ", "Doorst: ", "[EXTERN] " before a subject: bytes that a mail program put there.
[[nodiscard]] std::size_t subject_prefix(std::string_view subject);

/// A stretch of a plain message that is kept. The joined stretches are the text; `ends_line` puts a line end after it.
struct MailPiece {
  std::size_t begin = 0, end = 0;
  bool ends_line = true;
};
struct MailLines {
  std::vector<MailPiece> pieces;
  bool has_left_out = false;
  bool is_forward = false;  ///< what was left out is a message that was sent on
};
/// The lines of a plain message that its writer wrote. `is_flowed`, `is_space_deleted`: format=flowed and delsp of RFC
/// 3676. With `keeps_forward` the message that was sent on is the text. Linear.
[[nodiscard]] MailLines own_lines(std::string_view text, bool is_flowed, bool is_space_deleted, bool keeps_forward);

}  // namespace helder::formats
