// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// Any bytes as an e-mail with all that is attached to it: errors or sound documents, never a crash. What is no message
// gets headers, so that the fuzzer need not find them first.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "check_document.h"
#include "formats/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("From") && !bytes.starts_with("Content")) bytes = "From: a@b.nl\nContent-Type: text/" + bytes;
  const std::vector<helder::formats::Member> members = helder::formats::read_members(
      bytes, {.name = "mail.eml", .format = helder::Format::eml, .max_size = 1 << 20}, "mail.eml");
  std::string fault = members.empty() ? "no member" : "";
  for (const helder::formats::Member& member : members) {
    if (!fault.empty()) break;
    // An attachment's own bytes, to which its places lead, are not at hand; the other readers' targets look at those.
    if (member.document && member.path == "mail.eml") fault = helder::test::fault_of(*member.document, bytes);
    else if (member.document) continue;
    else if (member.document.error().message.empty() || member.document.error().path != member.path)
      fault = "an error without message or path";
  }
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
