// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <new>

#include "base/utf8.h"
#include "formats/docx.h"
#include "formats/eml.h"
#include "formats/html.h"
#include "formats/kinds.h"
#include "formats/markdown.h"
#include "formats/odt.h"
#include "formats/pdf.h"
#include "formats/plain.h"
#include "text/decoded_source.h"

namespace helder::formats {
namespace {

// Offsets in the text are 32 bits.
constexpr std::uint64_t kLargestText = 0xFFFF0000;

std::string megabytes(std::uint64_t bytes) {
  const std::uint64_t whole = bytes >> 20;
  return whole > 0 ? std::to_string(whole) + " MB" : std::to_string(bytes) + " bytes";
}

Unexpected too_large(std::uint64_t max_size) {
  return unexpected(ErrorCode::too_large, "Dit bestand is te groot: helder leest tot " + megabytes(max_size) +
                                              " tekst. Splits het bestand, of verhoog de grens met --max-size.");
}

Unexpected no_text() {
  return unexpected(ErrorCode::no_text,
                    "In dit bestand staat geen tekst. Kijk of je het goede bestand koos. Staat de tekst op een plaatje "
                    "of scan? Die kan helder niet lezen.");
}

Unexpected unsupported(Kind kind) {
  const auto say = [](std::string message) { return unexpected(ErrorCode::unsupported, std::move(message)); };
  switch (kind) {
    case Kind::doc:
      return say(
          "Dit is een oud Word-bestand (doc). Open het in Word of LibreOffice, kies Opslaan als, kies Word-document "
          "(docx) en probeer het daarmee.");
    case Kind::rtf:
      return say(
          "helder kan rtf niet lezen. Open het bestand in Word of LibreOffice, kies Opslaan als, kies Word-document "
          "(docx) en probeer het daarmee.");
    case Kind::msg:
      return say(
          "Dit is een bericht uit Outlook (msg). Open het in Outlook en kies Bestand, Opslaan als, Alleen tekst of "
          "HTML. Nieuwe versies van Outlook bewaren het ook als eml. Probeer het daarmee.");
    case Kind::office_other:
      return say(
          "Dit is een kantoorbestand, maar geen Word-document. helder leest txt, md, html, docx, odt, pdf en eml. "
          "Kopieer de tekst naar een Word-document en probeer het daarmee.");
    case Kind::zip: return say("Dit is een zip-bestand. Pak het uit en geef helder de bestanden die erin zitten.");
    default:
      return say(
          "Dit is geen tekstbestand. helder leest txt, md, html, docx, odt, pdf en eml. Sla de tekst op als een van "
          "die soorten en probeer het daarmee.");
  }
}

bool has_word(const Document& document) {
  for (const Block& block : document.blocks()) {
    const std::string_view text = document.text(block.span);
    for (std::size_t i = 0; i < text.size();) {
      const base::CodePoint c = base::decode(text, i);
      i += c.length;
      if ((c.value >= U'a' && c.value <= U'z') || (c.value >= U'A' && c.value <= U'Z') ||
          (c.value >= U'0' && c.value <= U'9'))
        return true;
      // Letters beyond ASCII; punctuation, spaces, signs and emoji are no words.
      if (c.value >= 0xC0 && c.value != 0xD7 && c.value != 0xF7 && (c.value < 0x2000 || c.value > 0x2BFF) &&
          c.value != base::kReplacement && (c.value < 0xE000 || c.value > 0xF8FF) && c.value < 0x1F000 &&
          c.value != 0xFEFF)
        return true;
    }
  }
  return false;
}

Kind kind_of_format(Format format) {
  switch (format) {
    case Format::plain: return Kind::plain;
    case Format::markdown: return Kind::markdown;
    case Format::html: return Kind::html;
    case Format::docx: return Kind::docx;
    case Format::odt: return Kind::odt;
    case Format::pdf: return Kind::pdf;
    case Format::eml: return Kind::eml;
  }
  return Kind::binary;
}

bool is_text(Kind kind) { return kind == Kind::plain || kind == Kind::markdown || kind == Kind::html; }

Result<Document> read_kind(Kind kind, std::string bytes, const ReadOptions& options) {
  const std::uint64_t max_size = std::min(options.max_size, kLargestText);
  if (is_text(kind) && text::looks_binary(bytes)) return unsupported(Kind::binary);
  if (is_text(kind) && bytes.size() > kLargestText / 2) return too_large(max_size);
  switch (kind) {
    case Kind::plain: return read_plain(text::decode_source(std::move(bytes)));
    case Kind::markdown: return read_markdown(text::decode_source(std::move(bytes)));
    case Kind::html: {
      const std::string charset = declared_charset(bytes);
      return read_html(text::decode_source(std::move(bytes), charset));
    }
    case Kind::docx: return read_docx(bytes, max_size);
    case Kind::pdf: return read_pdf(bytes, max_size);
    case Kind::odt: return read_odt(bytes, max_size);
    case Kind::eml: return read_eml(bytes, false).document;
    case Kind::encrypted_office:
      return unexpected(ErrorCode::encrypted,
                        "Dit document is beveiligd met een wachtwoord. Haal het wachtwoord eraf (Word: Bestand, Info, "
                        "Document beveiligen) en probeer het nog eens.");
    default: return unsupported(kind);
  }
}

/// What holds for the text of every format.
Result<Document> checked(Result<Document> document, const ReadOptions& options) {
  if (!document) return document;
  if (document->text().size() > options.max_size) return too_large(options.max_size);
  if (!has_word(*document)) return no_text();
  return document;
}

/// Bytes that a file of this kind may have: for plain text and Markdown the text is the file; a page or a document may
/// be larger than its text.
std::uint64_t most_bytes(std::string_view head, const ReadOptions& options) {
  const std::uint64_t max_size = std::min(options.max_size, kLargestText);
  const Kind kind = options.format ? kind_of_format(*options.format) : kind_of(head, options.name);
  const bool is_utf16 =
      head.size() >= 2 && ((head[0] == '\xFF' && head[1] == '\xFE') || (head[0] == '\xFE' && head[1] == '\xFF'));
  if (kind == Kind::plain || kind == Kind::markdown) return (is_utf16 ? 2 * max_size : max_size) + 16;
  return 4 * max_size + (std::uint64_t{64} << 20);
}

Unexpected cannot_open(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return unexpected(ErrorCode::not_found, "Dit bestand is er niet. Kijk of de naam en de map kloppen.");
    case EISDIR:
      return unexpected(ErrorCode::is_directory, "Dit is een map, geen bestand. Geef de bestanden in de map.");
    case EACCES:
    case EPERM:
      return unexpected(
          ErrorCode::not_readable,
          "Je mag dit bestand niet lezen. Vraag de eigenaar om toegang, of kopieer het naar een eigen map.");
    default:
      return unexpected(ErrorCode::not_readable,
                        "helder kan dit bestand niet lezen. Probeer het te openen met een ander programma, of kopieer "
                        "het naar een andere map.");
  }
}

struct Descriptor {
  int number = -1;
  bool is_owned = true;
  Descriptor() = default;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (is_owned && number >= 0) ::close(number);
  }
};

}  // namespace

Result<Document> read(std::string bytes, const ReadOptions& options) {
  try {
    const Kind found = kind_of(bytes, options.name);
    Kind kind = options.format ? kind_of_format(*options.format) : found;
    // Asked for docx and given one with a password, or asked for text and given a container: content tells better.
    if (options.format && (found == Kind::encrypted_office || (!is_text(found) && is_text(kind)))) kind = found;
    const bool is_blank = std::all_of(bytes.begin(), bytes.end(), [](char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    });
    if (is_blank) return no_text();
    if ((kind == Kind::docx || kind == Kind::odt) && found != kind && found != Kind::zip) {
      const std::string name = kind == Kind::docx ? "docx" : "odt";
      return unexpected(ErrorCode::damaged, "Dit is geen goed " + name +
                                                "-bestand. Open het in Word of LibreOffice, sla het opnieuw op als " +
                                                name + " en probeer het nog eens.");
    }
    Result<Document> document = read_kind(kind, std::move(bytes), options);
    return checked(std::move(document), options);
  } catch (const std::bad_alloc&) { return too_large(options.max_size); } catch (const std::exception&) {
    return unexpected(ErrorCode::damaged,
                      "helder kan dit bestand niet lezen. Sla het opnieuw op en probeer het nog eens.");
  }
}

namespace {

ReadOptions named_after(const std::string& path, const ReadOptions& options) {
  ReadOptions named = options;
  if (named.name.empty() && path != "-") named.name = path;
  return named;
}

/// The bytes of the file at `path`, within what a file of its kind may have.
Result<std::string> load(const std::string& path, const ReadOptions& options) {
  const bool is_standard_input = path == "-";
  const auto with_path = [&](Unexpected failure) -> Result<std::string> {
    failure.error.path = path;
    return failure;
  };
  Descriptor file;
  std::string bytes;
  try {
    if (is_standard_input) {
      file.number = STDIN_FILENO;
      file.is_owned = false;
    } else {
      file.number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
      if (file.number < 0) return with_path(cannot_open(errno));
    }
    struct stat status {};
    if (::fstat(file.number, &status) != 0) return with_path(cannot_open(errno));
    if (S_ISDIR(status.st_mode)) return with_path(cannot_open(EISDIR));
    // Pipes tell no size: the limit is held while reading, and once the first bytes tell what kind it is.
    constexpr std::size_t kHead = 64 * 1024;
    std::uint64_t limit = 0;
    for (;;) {
      const std::size_t had = bytes.size();
      const std::size_t step =
          had < kHead ? kHead : std::min<std::size_t>(std::max<std::size_t>(had, kHead), std::size_t{16} << 20);
      bytes.resize(had + step);
      const ssize_t got = ::read(file.number, bytes.data() + had, step);
      if (got < 0) {
        bytes.resize(had);
        if (errno == EINTR) continue;
        return with_path(cannot_open(errno));
      }
      bytes.resize(had + static_cast<std::size_t>(got));
      if (got == 0) break;
      if (limit == 0 && bytes.size() >= kHead) {
        // A container's directory stands at its end, so the head gives no more than its kind of file; that is enough
        // here.
        limit = most_bytes(bytes, options);
        if (S_ISREG(status.st_mode)) {
          if (static_cast<std::uint64_t>(status.st_size) > limit) return with_path(too_large(options.max_size));
          bytes.reserve(static_cast<std::size_t>(status.st_size) + kHead);
        }
      }
      if (limit != 0 && bytes.size() > limit) return with_path(too_large(options.max_size));
    }
  } catch (const std::bad_alloc&) { return with_path(too_large(options.max_size)); }
  return bytes;
}

// Deeper than any conversation goes, and more than anybody attaches by hand.
constexpr int kDeepestMember = 8;
constexpr std::size_t kMostMembers = 500;

class MemberReader {
 public:
  explicit MemberReader(std::uint64_t max_size) : left_(max_size) {}

  void add(std::string bytes, const ReadOptions& options, const std::string& path, int depth) {
    const bool is_message = options.format ? *options.format == Format::eml : kind_of(bytes, options.name) == Kind::eml;
    if (!is_message) {
      keep(path, read(std::move(bytes), options));
      return;
    }
    std::vector<Attachment> attachments;
    try {
      Message message = read_eml(bytes, true);
      bytes = {};
      attachments = std::move(message.attachments);
      Result<Document> document = checked(std::move(message.document), options);
      if (document || document.error().code != ErrorCode::no_text || attachments.empty())
        keep(path, std::move(document));
    } catch (const std::bad_alloc&) {
      keep(path, too_large(options.max_size));
      return;
    }
    for (Attachment& attachment : attachments) {
      const std::string member = path + "!/" + attachment.name;
      if (members_.size() >= kMostMembers) {
        keep(member, unexpected(ErrorCode::too_large,
                                "Hier zitten meer dan " + std::to_string(kMostMembers) +
                                    " bijlagen in elkaar. helder leest deze en wat erna komt niet. Bewaar de bijlagen "
                                    "als losse bestanden en geef helder die."));
        return;
      }
      if (depth >= kDeepestMember) {
        keep(member, unexpected(ErrorCode::too_large,
                                "Hier zitten te veel e-mails in elkaar. Bewaar deze bijlage als los bestand en geef "
                                "helder dat."));
        continue;
      }
      if (left_ == 0) {
        keep(member, too_large(options.max_size));
        continue;
      }
      ReadOptions inner;
      inner.name = attachment.name;
      inner.max_size = left_;
      add(std::move(attachment.bytes), inner, member, depth + 1);
      if (members_.size() > kMostMembers) return;
    }
  }

  std::vector<Member> take() && { return std::move(members_); }

 private:
  void keep(const std::string& path, Result<Document> document) {
    if (document) left_ -= std::min<std::uint64_t>(left_, document->text().size());
    else if (document.error().code == ErrorCode::too_large) left_ /= 2;  // a hundred zip bombs cost no more than two
    members_.push_back({path, std::move(document)});
    Member& member = members_.back();
    if (member.document) return;
    Error error = member.document.error();
    error.path = path;
    member.document = unexpected(std::move(error));
  }

  std::vector<Member> members_;
  std::uint64_t left_;  ///< bytes of text that the members together may still have
};

}  // namespace

Result<Document> read_file(const std::string& path, const ReadOptions& options) {
  const ReadOptions named = named_after(path, options);
  Result<std::string> bytes = load(path, named);
  if (!bytes) return unexpected(bytes.error());
  Result<Document> document = read(*std::move(bytes), named);
  if (document) return document;
  Error error = document.error();
  error.path = path;
  return unexpected(std::move(error));
}

std::vector<Member> read_members(std::string bytes, const ReadOptions& options, const std::string& path) {
  MemberReader reader(options.max_size);
  reader.add(std::move(bytes), options, path, 0);
  return std::move(reader).take();
}

std::vector<Member> read_file_members(const std::string& path, const ReadOptions& options) {
  const ReadOptions named = named_after(path, options);
  Result<std::string> bytes = load(path, named);
  if (!bytes) return {{path, unexpected(bytes.error())}};
  return read_members(*std::move(bytes), named, path);
}

}  // namespace helder::formats
