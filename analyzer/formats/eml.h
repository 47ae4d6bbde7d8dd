// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reader for e-mail (eml, RFC 5322 and MIME): the text that the writer of the message wrote, and its attachments. GMime
// finds the parts and decodes the headers; its types stay in eml.cpp. Thread-safe.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "helder/document.h"
#include "helder/result.h"

namespace helder::formats {

/// An attachment that may hold a text to check, unpacked. What it is, its own bytes tell.
struct Attachment {
  std::string name;  ///< valid UTF-8, without folders or control characters; unique within the message
  std::string bytes;
};

struct Message {
  /// The body: the subject as its title and as first heading, of level 0 (which only a subject has), then what the
  /// writer wrote, without earlier messages, signatures and disclaimers. Places are bytes of the message; is_literal
  /// only where it holds the text unencoded. Errors: damaged, encrypted, unsupported, too_large.
  Result<Document> document;
  std::vector<Attachment> attachments;  ///< in the order of the message; also when the body has no text
};

/// Attachments of one message that are read; the others are named in a notice.
inline constexpr std::size_t kMostAttachments = 100;

/// Reads a message. `with_attachments` false: they are not unpacked, only named. Time and memory are linear in the
/// size of `bytes`, whatever they hold.
[[nodiscard]] Message read_eml(std::string_view bytes, bool with_attachments);

}  // namespace helder::formats
