// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/eml.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <utility>

#include "base/utf8.h"
#include "formats/html.h"
#include "formats/kinds.h"
#include "formats/mail_quotes.h"
#include "formats/mail_text.h"
#include "formats/merge_fields.h"
#include "formats/plain.h"
#include "formats/structure.h"
#include "text/document_builder.h"

namespace helder::formats {
namespace {

constexpr int kDeepestPart = 50;              // multiparts in multiparts; real messages have about five
constexpr std::size_t kMostTexts = 200;       // pieces of text of one body
constexpr std::size_t kMostNames = 8;         // attachments that a notice names
constexpr std::size_t kLongestName = 120;     // code points of an attachment's name
constexpr std::size_t kLongestSubject = 998;  // bytes: RFC 5322's longest line

struct Unref {
  void operator()(void* object) const {
    if (object != nullptr) g_object_unref(object);
  }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

void start_gmime() {
  static std::once_flag once;
  std::call_once(once, [] { g_mime_init(); });
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}
std::string text_of(const char* value) { return value == nullptr ? std::string{} : std::string(value); }

std::string extension(std::string_view name) {
  const std::size_t dot = name.find_last_of('.');
  return dot == std::string_view::npos ? std::string{} : lower(name.substr(dot + 1));
}

/// A part with text of the body.
struct TextPart {
  GMimePart* part = nullptr;
  bool is_html = false;
};
struct Found {
  std::vector<TextPart> texts;
  std::vector<TextPart> plain_instead;  ///< the same message without mark-up, should `texts` hold no words
  std::vector<GMimeObject*> files;
};

void add(Found& to, Found&& from) {
  to.texts.insert(to.texts.end(), from.texts.begin(), from.texts.end());
  to.files.insert(to.files.end(), from.files.begin(), from.files.end());
  to.plain_instead.insert(to.plain_instead.end(), from.plain_instead.begin(), from.plain_instead.end());
}

class MessageReader {
 public:
  MessageReader(std::string_view bytes, bool with_attachments) : bytes_(bytes), with_attachments_(with_attachments) {}

  Message run() {
    // A mailbox's separator, and empty lines before the headers, are no part of the message.
    std::size_t begin = bytes_.find_first_not_of("\r\n");
    if (begin == std::string_view::npos) begin = 0;
    if (bytes_.substr(begin).starts_with("\xEF\xBB\xBF")) begin += 3;
    if (bytes_.substr(begin).starts_with("From ")) begin = std::min(bytes_.find('\n', begin), bytes_.size() - 1) + 1;
    offset_ = begin;
    const std::string_view message = bytes_.substr(begin);
    GByteArray view{reinterpret_cast<guint8*>(const_cast<char*>(message.data())), static_cast<guint>(message.size())};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_byte_array(&view));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    const std::unique_ptr<GMimeParserOptions, void (*)(GMimeParserOptions*)> options(g_mime_parser_options_new(),
                                                                                     g_mime_parser_options_free);
    const std::array<const char*, 3> charsets = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), const_cast<const char**>(charsets.data()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), options.get()));
    GMimeObject* root = parsed == nullptr ? nullptr : g_mime_message_get_mime_part(parsed.get());
    if (root == nullptr) return {damaged(), {}};
    read_subject(parsed.get());
    Found found = look(root, 0);
    // Content-Type is wrong, or its parts have no borders: what is there may still be the text.
    const bool is_nameless = GMIME_IS_PART(root) && found.files.size() == 1 && name_of(root).empty();
    if (found.texts.empty() && !is_encrypted_ && !is_wrapped_ && (found.files.empty() || is_nameless)) {
      const std::string_view body = raw_body();
      const Kind kind = kind_of(body, {});
      if (kind == Kind::plain || kind == Kind::html) {
        found.files.clear();
        found.texts.push_back({GMIME_IS_PART(root) ? GMIME_PART(root) : nullptr, kind == Kind::html});
      }
    }
    std::vector<Attachment> attachments = read_files(found.files);
    return {read_body(found), std::move(attachments)};
  }

 private:
  static Unexpected damaged() {
    return unexpected(ErrorCode::damaged,
                      "Deze e-mail is beschadigd: helder vindt er geen bericht in. Open de e-mail in je mailprogramma, "
                      "bewaar hem opnieuw en probeer het nog eens.");
  }
  static Unexpected encrypted() {
    return unexpected(ErrorCode::encrypted,
                      "Deze e-mail staat in geheime code (versleuteld). Open hem in je mailprogramma, kopieer de tekst "
                      "naar een document en "
                      "probeer het daarmee.");
  }

  void read_subject(GMimeMessage* message) {
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeHeader* header = g_mime_header_list_get_header(headers, "Subject");
    if (header == nullptr) return;
    std::string words;
    for (char c : text_of(g_mime_message_get_subject(message))) {
      if (c == '\t' || c == '\r' || c == '\n' || c == '\0') c = ' ';
      if (c != ' ' || (!words.empty() && words.back() != ' ')) words += c;
    }
    words = sound(words);
    const std::size_t prefix = subject_prefix(words);
    const std::string before = lower(words.substr(0, prefix));
    for (std::string_view word : {"fw", "doorst", "wg", "tr"})
      is_sent_on_by_subject_ = is_sent_on_by_subject_ || before.find(word) != std::string::npos;
    for (std::string_view word : {"re:", "re[", "antw", "aw:"})
      is_reply_by_subject_ = is_reply_by_subject_ || before.find(word) != std::string::npos;
    words.erase(0, prefix);
    while (!words.empty() && words.back() == ' ') words.pop_back();
    if (words.size() > kLongestSubject) {
      std::size_t end = kLongestSubject;
      while (end > 0 && base::is_continuation(words[end])) --end;
      words.resize(end);
    }
    const auto at = static_cast<std::size_t>(std::max<gint64>(0, g_mime_header_get_offset(header))) + offset_;
    subject_.text = words;
    if (at >= bytes_.size()) {
      subject_.anchors = {{0, 0}};
      subject_.is_encoded = true;
      return;
    }
    const std::string raw = text_of(g_mime_header_get_raw_value(header));
    const std::string_view place = bytes_.substr(at, raw.size() + 16);
    const std::size_t found = place.find(words);
    if (found != std::string_view::npos) {
      subject_.anchors = {{0, at + found}};
      return;
    }
    subject_.is_encoded = true;
    subject_.anchors = {{0, at}, {static_cast<std::uint32_t>(words.size()), at + place.size()}};
  }

  /// Valid UTF-8 whatever came out of a header.
  static std::string sound(std::string text) {
    if (base::is_valid_utf8(text)) return text;
    return text::decode_source(std::move(text)).text;
  }

  // Which parts are the body, and which are attachments.

  Found look(GMimeObject* object, int depth) {
    Found found;
    if (GMIME_IS_MESSAGE_PART(object)) {
      found.files.push_back(object);
    } else if (GMIME_IS_MULTIPART(object)) {
      if (depth >= kDeepestPart) {
        is_too_deep_ = true;
        return found;
      }
      found = look_in_multipart(GMIME_MULTIPART(object), depth);
    } else if (GMIME_IS_PART(object)) {
      look_at_part(GMIME_PART(object), found);
    }
    return found;
  }

  Found look_in_multipart(GMimeMultipart* multipart, int depth) {
    Found found;
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    const std::string subtype = lower(text_of(g_mime_content_type_get_media_subtype(type)));
    const int count = g_mime_multipart_get_count(multipart);
    if (subtype == "encrypted") {
      is_encrypted_ = true;
      return found;
    }
    if (subtype == "alternative") {
      // The last is the richest; with mark-up the writer's paragraphs and lists are known, without it they are guesses.
      Found best;
      Found plain;
      for (int i = 0; i < count; ++i) {
        Found one = look(g_mime_multipart_get_part(multipart, i), depth + 1);
        found.files.insert(found.files.end(), one.files.begin(), one.files.end());
        if (one.texts.empty()) continue;
        const bool has_html =
            std::any_of(one.texts.begin(), one.texts.end(), [](const TextPart& t) { return t.is_html; });
        if (has_html) best = std::move(one);
        else plain = std::move(one);
      }
      if (best.texts.empty()) best = std::move(plain);
      else best.plain_instead = std::move(plain.texts);
      found.texts = std::move(best.texts);
      found.plain_instead = std::move(best.plain_instead);
      return found;
    }
    // Of a signed message the second part is the signature, which look_at_part steps over.
    for (int i = 0; i < count && i <= static_cast<int>(kMostParts); ++i)
      add(found, look(g_mime_multipart_get_part(multipart, i), depth + 1));
    if (subtype == "related")
      std::erase_if(found.files, [](GMimeObject* file) {
        GMimeContentType* kind = g_mime_object_get_content_type(file);
        return lower(text_of(g_mime_content_type_get_media_type(kind))) == "image";  // a logo in the text
      });
    return found;
  }

  void look_at_part(GMimePart* part, Found& found) {
    GMimeObject* object = GMIME_OBJECT(part);
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const std::string media = lower(text_of(g_mime_content_type_get_media_type(type)));
    const std::string subtype = lower(text_of(g_mime_content_type_get_media_subtype(type)));
    const std::string name = text_of(g_mime_part_get_filename(part));
    const bool is_attached = lower(text_of(g_mime_object_get_disposition(object))) == "attachment" || !name.empty();
    if (media == "application" && (subtype == "pkcs7-mime" || subtype == "x-pkcs7-mime")) {
      const std::string kind = lower(text_of(g_mime_content_type_get_parameter(type, "smime-type")));
      if (kind == "signed-data") is_wrapped_ = true;
      else is_encrypted_ = true;
      return;
    }
    if (subtype == "x-microsoft-rpmsg-message" || (media == "application" && subtype == "pgp-encrypted")) {
      is_encrypted_ = true;
      return;
    }
    if (subtype == "pkcs7-signature" || subtype == "x-pkcs7-signature" || subtype == "pgp-signature" ||
        subtype == "pgp-keys" || subtype == "delivery-status" || subtype == "rfc822-headers" ||
        subtype == "disposition-notification")
      return;
    if (media == "text" && !is_attached) {
      if (subtype == "calendar" || subtype == "x-amp-html" || subtype == "x-watch-html" || subtype == "rtf" ||
          subtype == "enriched" || subtype == "css")
        return;
      found.texts.push_back({part, subtype == "html"});
      return;
    }
    if (media == "image" && name.empty()) return;
    // A logo that the text shows by its id.
    if (media == "image" && g_mime_part_get_content_id(part) != nullptr &&
        lower(text_of(g_mime_object_get_disposition(object))) != "attachment")
      return;
    found.files.push_back(object);
  }

  // Attachments

  std::vector<Attachment> read_files(const std::vector<GMimeObject*>& files) {
    std::vector<Attachment> attachments;
    std::unordered_set<std::string> names;
    std::size_t number = 0;
    for (GMimeObject* file : files) {
      ++number;
      std::string name = name_of(file);
      if (attachments.size() >= kMostAttachments) {
        ++too_many_;
        continue;
      }
      std::string bytes = content_of(file);
      const Kind kind = GMIME_IS_MESSAGE_PART(file) ? Kind::eml : kind_of(bytes, name);
      if (name.empty()) name = "bijlage-" + std::to_string(number) + ending_of(kind);
      if (!may_hold_text(kind, name)) {
        unread_.push_back(name);
        continue;
      }
      std::string unique = name;
      for (int twin = 2; !names.insert(unique).second; ++twin) {
        const std::size_t dot = std::min(name.find_last_of('.'), name.size());
        unique = name.substr(0, dot) + " (" + std::to_string(twin) + ")" + name.substr(dot);
      }
      if (!with_attachments_) bytes.clear();
      attachments.push_back({std::move(unique), std::move(bytes)});
    }
    return attachments;
  }

  static std::string content_of(GMimeObject* file) {
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    if (GMIME_IS_MESSAGE_PART(file)) {
      GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(file));
      if (message != nullptr) g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
    } else if (GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(file)); content != nullptr) {
      g_mime_data_wrapper_write_to_stream(content, memory.get());
    }
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return array == nullptr || array->len == 0 ? std::string{}
                                               : std::string(reinterpret_cast<const char*>(array->data), array->len);
  }

  static std::string name_of(GMimeObject* file) {
    std::string raw;
    if (GMIME_IS_PART(file)) raw = text_of(g_mime_part_get_filename(GMIME_PART(file)));
    if (raw.empty()) raw = text_of(g_mime_object_get_content_disposition_parameter(file, "filename"));
    if (raw.empty()) raw = text_of(g_mime_object_get_content_type_parameter(file, "name"));
    raw = sound(raw);
    if (const std::size_t slash = raw.find_last_of("/\\"); slash != std::string::npos) raw.erase(0, slash + 1);
    std::string name;
    std::size_t count = 0;
    const std::string end = extension(raw);
    for (std::size_t i = 0; i < raw.size();) {
      const base::CodePoint c = base::decode(raw, i);
      // Control characters, and those that turn the reading direction and make "gpj.exe" of "exe.jpg".
      const bool is_shown = c.value >= 0x20 && (c.value < 0x7F || c.value > 0x9F) && c.value != base::kReplacement &&
                            (c.value < 0x200B || c.value > 0x200F) && (c.value < 0x2028 || c.value > 0x202E) &&
                            (c.value < 0x2060 || c.value > 0x206F) && c.value != 0xFEFF;
      if (is_shown && count < kLongestName) {
        name.append(raw, i, c.length);
        ++count;
      }
      i += c.length;
    }
    if (count == kLongestName && !end.empty() && end.size() < 10 && !name.ends_with("." + end)) name += "." + end;
    while (!name.empty() && name.front() == ' ') name.erase(0, 1);
    while (!name.empty() && name.back() == ' ') name.pop_back();
    if (name.find_first_not_of(". ") == std::string::npos) name.clear();
    if (name.empty() && GMIME_IS_MESSAGE_PART(file)) return {};
    if (GMIME_IS_MESSAGE_PART(file) && extension(name) != "eml") name += ".eml";
    return name;
  }

  static std::string ending_of(Kind kind) {
    switch (kind) {
      case Kind::plain: return ".txt";
      case Kind::markdown: return ".md";
      case Kind::html: return ".html";
      case Kind::docx:
      case Kind::encrypted_office: return ".docx";
      case Kind::odt: return ".odt";
      case Kind::pdf: return ".pdf";
      case Kind::eml: return ".eml";
      case Kind::doc: return ".doc";
      case Kind::rtf: return ".rtf";
      case Kind::msg: return ".msg";
      case Kind::zip: return ".zip";
      case Kind::office_other:
      case Kind::binary: break;
    }
    return {};
  }

  /// True for texts, also those that helder can't read: then the writer is told what to do. Pictures, appointments,
  /// cards and tables are no texts.
  static bool may_hold_text(Kind kind, std::string_view name) {
    if (kind == Kind::binary || kind == Kind::office_other) return false;
    if (kind != Kind::plain) return true;
    const std::string end = extension(name);
    return end.empty() || end == "txt" || end == "text" || end == "asc" ||
           // A damaged file with the name of a document: its error says so.
           end == "docx" || end == "odt" || end == "pdf";
  }

  // The body

  Result<Document> read_body(const Found& found) {
    for (const bool keeps_forward : {false, true}) {
      Result<Document> document = build(found.texts, keeps_forward, true);
      if (!document || has_body_) return document;
      if (!found.plain_instead.empty() && !keeps_forward) {
        Result<Document> plain = build(found.plain_instead, false, true);
        if (!plain || has_body_) return plain;
      }
      // All that is there was sent on, or is what others wrote: who checks such a message means the message below.
      if (!is_forward_) break;
    }
    if (is_encrypted_) return encrypted();
    if (is_wrapped_)
      return unexpected(ErrorCode::unsupported,
                        "Deze e-mail is digitaal ondertekend en daarbij ingepakt. Zo kan helder hem niet lezen. Open "
                        "hem in je mailprogramma, kopieer de tekst naar een document en probeer het daarmee.");
    if (is_broken_text_) return damaged();
    return build({}, false, true);
  }

  Result<Document> build(const std::vector<TextPart>& texts, bool keeps_forward, bool with_subject) {
    has_body_ = false;
    bool has_left_out = false;
    bool is_charset_guessed = false;
    struct Section {
      std::uint32_t begin, end;
      bool is_html;
    };
    MailSource source;
    with_subject = with_subject && !subject_.text.empty();
    if (with_subject) {
      source.append(subject_, 0, subject_.text.size());
      source.append_break("\n\n");
    }
    std::vector<Section> sections;
    for (std::size_t i = 0; i < std::min(texts.size(), kMostTexts); ++i) {
      const MailText text = text_of_part(texts[i].part);
      is_charset_guessed = is_charset_guessed || text.is_charset_guessed;
      if (text::looks_binary(text.text)) {
        is_broken_text_ = true;
        continue;
      }
      if (text.text.starts_with("-----BEGIN PGP MESSAGE-----")) {
        is_encrypted_ = true;
        continue;
      }
      // Two pieces are two sources to the reader; none may reach into the next.
      if (std::uint64_t{source.size()} + text.text.size() > 0xF0000000) break;
      const std::uint32_t begin = source.size();
      if (texts[i].is_html) {
        source.append(text, 0, text.text.size());
      } else {
        const auto parameter = [&](const char* name) {
          return lower(text_of(texts[i].part == nullptr
                                   ? nullptr
                                   : g_mime_object_get_content_type_parameter(GMIME_OBJECT(texts[i].part), name)));
        };
        const MailLines lines =
            own_lines(text.text, parameter("format") == "flowed", parameter("delsp") == "yes", keeps_forward);
        has_left_out = has_left_out || lines.has_left_out;
        is_forward_ = is_forward_ || lines.is_forward;
        for (const MailPiece& piece : lines.pieces) {
          source.append(text, piece.begin, piece.end);
          if (piece.ends_line) source.append_break("\n");
        }
      }
      sections.push_back({begin, source.size(), texts[i].is_html});
      source.append_break("\n\n");
    }

    text::DecodedSource decoded = std::move(source).take();
    const std::string all = decoded.text;
    text::DocumentBuilder builder(Format::eml, std::move(decoded));
    builder.set_title(subject_.text);
    if (with_subject) {
      builder.begin_block(BlockKind::heading);
      const auto length = static_cast<std::uint32_t>(subject_.text.size());
      // An encoded subject is one piece: the way back from its characters is not kept.
      if (subject_.is_encoded) builder.append_replaced(subject_.text, 0, length);
      else builder.append_copied(0, length);
      builder.end_block();
    }
    const std::size_t before = builder.blocks().size();
    std::uint32_t group = 0;
    bool has_html = false;
    for (const Section& section : sections) {
      const std::string_view text = std::string_view(all).substr(section.begin, section.end - section.begin);
      if (section.is_html) {
        const MailHtml read = append_mail_html(builder, text, section.begin, group, keeps_forward);
        if (!read.is_read)
          return unexpected(
              ErrorCode::too_large,
              "Deze e-mail heeft zo veel open opmaak dat helder hem niet kan lezen. Kopieer de tekst naar "
              "een document en probeer het daarmee.");
        has_html = true;
        has_left_out = has_left_out || read.has_left_out;
        is_forward_ = is_forward_ || read.is_forward;
      } else {
        add_plain(builder, text, section.begin, group);
      }
    }
    builder.end_block();
    has_body_ = builder.blocks().size() > before;
    // A memo that begins with "Van: … Aan: … Datum: …" looks like an earlier message too.
    is_forward_ = is_forward_ || (has_left_out && (is_sent_on_by_subject_ || !is_reply_by_subject_));
    // Many a letter begins with its subject.
    if (with_subject && has_body_ &&
        builder.text().substr(builder.blocks()[before].span.begin, builder.blocks()[before].span.length()) ==
            subject_.text)
      return build(texts, keeps_forward, false);
    if (has_html) {
      finish_structure(builder);
    } else {
      for (Mark& mark : find_merge_fields(builder.text(), builder.blocks())) builder.add_mark(std::move(mark));
    }
    add_notices(builder, has_left_out, is_charset_guessed);
    return std::move(builder).finish();
  }

  /// All behind the headers.
  std::string_view raw_body() const {
    std::size_t begin = offset_;
    while (begin < bytes_.size()) {
      const std::size_t end = std::min(bytes_.find('\n', begin), bytes_.size() - 1);
      if (bytes_[begin] == '\n' || bytes_.substr(begin, 2) == "\r\n") return bytes_.substr(end + 1);
      begin = end + 1;
    }
    return {};
  }

  MailText text_of_part(GMimePart* part) const {
    if (part == nullptr) {
      const std::string_view body = raw_body();
      return decode_mail_text(body, static_cast<std::uint64_t>(body.data() - bytes_.data()), TransferEncoding::none,
                              {});
    }
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    GMimeStream* stream = content == nullptr ? nullptr : g_mime_data_wrapper_get_stream(content);
    MailText none;
    none.anchors = {{0, 0}};
    if (stream == nullptr || stream->bound_start < 0) return none;
    const std::size_t begin = std::min(offset_ + static_cast<std::size_t>(stream->bound_start), bytes_.size());
    const std::size_t end =
        stream->bound_end < 0 ? bytes_.size()
                              : std::clamp(offset_ + static_cast<std::size_t>(stream->bound_end), begin, bytes_.size());
    TransferEncoding encoding = TransferEncoding::none;
    switch (g_mime_part_get_content_encoding(part)) {
      case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: encoding = TransferEncoding::quoted_printable; break;
      case GMIME_CONTENT_ENCODING_BASE64: encoding = TransferEncoding::base64; break;
      default: break;
    }
    const std::string charset = text_of(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    return decode_mail_text(bytes_.substr(begin, end - begin), begin, encoding, charset);
  }

  static void add_plain(text::DocumentBuilder& builder, std::string_view text, std::uint32_t offset,
                        std::uint32_t& group) {
    std::uint32_t highest = group;
    for (const Block& found : plain_blocks(text)) {
      Block& block = builder.begin_block(found.kind);
      const Span span = block.span;
      block = found;
      block.span = span;
      if (block.group != 0) block.group += group;
      highest = std::max(highest, block.group);
      // A line end within a paragraph is a space: the lines were cut at a width.
      std::uint32_t at = found.span.begin;
      while (at < found.span.end) {
        const std::size_t line_end = text.find('\n', at);
        const std::uint32_t end = line_end == std::string_view::npos || line_end >= found.span.end
                                      ? found.span.end
                                      : static_cast<std::uint32_t>(line_end);
        std::uint32_t kept = end;
        while (end < found.span.end && kept > at && (text[kept - 1] == ' ' || text[kept - 1] == '\t')) --kept;
        if (kept > at) builder.append_copied(offset + at, kept - at);
        if (end == found.span.end) break;
        std::uint32_t next = end;
        while (next < found.span.end && (text[next] == '\n' || text[next] == ' ' || text[next] == '\t')) ++next;
        builder.append_replaced(" ", offset + kept, next - kept);
        at = next;
      }
      builder.end_block();
    }
    group = highest;
  }

  void add_notices(text::DocumentBuilder& builder, bool has_left_out, bool is_charset_guessed) const {
    if (has_left_out)
      builder.add_notice(
          "helder leest alleen wat in deze e-mail zelf is geschreven. Eerdere berichten, de handtekening en de "
          "standaardtekst eronder zijn weggelaten.");
    if (is_charset_guessed)
      builder.add_notice(
          "De e-mail zegt niet goed hoe zijn letters zijn opgeslagen. helder heeft ze gelezen als windows-1252. Kijk "
          "of alle letters kloppen.");
    if (is_too_deep_)
      builder.add_notice("Deze e-mail bestaat uit te veel delen in elkaar. Wat het diepst zit, is niet gelezen.");
    if (!unread_.empty()) {
      std::string names;
      for (std::size_t i = 0; i < std::min(unread_.size(), kMostNames); ++i)
        names += (i == 0 ? "" : ", ") + (unread_[i].empty() ? std::string("zonder naam") : unread_[i]);
      if (unread_.size() > kMostNames) names += " en nog " + std::to_string(unread_.size() - kMostNames);
      builder.add_notice((unread_.size() == 1 ? "Niet gelezen, want het is geen tekst: de bijlage "
                                              : "Niet gelezen, want het is geen tekst: de bijlagen ") +
                         names + ".");
    }
    if (too_many_ > 0)
      builder.add_notice("Deze e-mail heeft meer dan " + std::to_string(kMostAttachments) +
                         " bijlagen. helder leest de eerste " + std::to_string(kMostAttachments) + "; " +
                         std::to_string(too_many_) + " niet.");
  }

  static constexpr std::size_t kMostParts = 20'000;

  std::string_view bytes_;
  bool with_attachments_ = false;
  std::size_t offset_ = 0;  ///< of the message in the file
  MailText subject_;
  std::vector<std::string> unread_;
  std::size_t too_many_ = 0;
  bool is_encrypted_ = false, is_wrapped_ = false, is_too_deep_ = false, is_broken_text_ = false;
  bool is_forward_ = false, is_sent_on_by_subject_ = false, is_reply_by_subject_ = false, has_body_ = false;
};

}  // namespace

Message read_eml(std::string_view bytes, bool with_attachments) {
  start_gmime();
  return MessageReader(bytes, with_attachments).run();
}

}  // namespace helder::formats
