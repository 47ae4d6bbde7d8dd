// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2 OR GPL-2.0-or-later
// helder-pdf: reads a PDF from standard input and writes its words and where they stand to standard output, in the
// lines that analyzer/formats/pdf_answer.h describes. A program of its own, because poppler is GPL and meets files that
// nobody vouches for; it knows nothing of Dutch and of helder's other code. The binary is a work under the GPL (see
// README.md).
#include <fcntl.h>
#include <iconv.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>
#include <poppler-version.h>

#include "sandbox.h"

namespace {

constexpr std::uint64_t kMemory = std::uint64_t{1} << 30;
constexpr std::uint32_t kSeconds = 120;
constexpr std::uint32_t kSecondsPerPage = 10;
constexpr int kMostPages = 20000;
constexpr std::size_t kMostOutline = 20000;
constexpr int kDeepestOutline = 32;

/// Standard output, in large pieces. Ends the process when nobody reads any more.
class Output {
 public:
  void add(std::string_view text) { buffer_ += text; }
  void add(double value) {
    // Hundredths of a point; what is no number or far outside any page becomes 0.
    const double hundredths = std::isfinite(value) && std::abs(value) < 1e7 ? std::round(value * 100) : 0;
    add_whole(static_cast<long long>(hundredths));
  }
  void add_whole(long long value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    buffer_.append(digits, end);
  }
  void end_line() {
    buffer_ += '\n';
    if (buffer_.size() > 60000) flush();
  }
  void flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
      const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) ::_exit(3);
      rest.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
  }

 private:
  std::string buffer_;
};

[[noreturn]] void end_with(std::string_view line) {
  [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, line.data(), line.size());
  ::_exit(0);
}

/// poppler calls abort() when there is no memory left. Then a modest piece can't be had either.
void on_abort(int) {
  void* piece = ::mmap(nullptr, std::size_t{64} << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  end_with(piece == MAP_FAILED ? "\nerror too-large\n" : "\nerror damaged\n");
}

/// UTF-16 as poppler gives it to UTF-8 on one line: what is no character vanishes, white space becomes a space.
std::string line_of(const poppler::ustring& text, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < text.size() && out.size() < most; ++i) {
    std::uint32_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000)
      c = 0x10000 + ((c - 0xD800) << 10) + (std::uint32_t{text[++i]} - 0xDC00);
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029) c = ' ';
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF)
      continue;
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0 | c >> 6);
      out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      out += static_cast<char>(0xE0 | c >> 12);
      out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      out += static_cast<char>(0xF0 | c >> 18);
      out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
      out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      out += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return out;
}

/// The name of a font without the prefix of a subset and without what would break a line.
std::string font_line(std::string_view name) {
  if (name.size() > 7 && name[6] == '+') name.remove_prefix(7);
  std::string out;
  for (char c : name.substr(0, 100)) out += c > ' ' && c < 0x7F ? c : '?';
  return out.empty() ? "?" : out;
}

/// "nl-NL" in "/Lang(nl-NL)" of the catalogue; poppler-cpp has no call for it. Empty when it stands in a packed object.
std::string language_of(std::string_view bytes) {
  std::size_t at = 0;
  while ((at = bytes.find("/Lang", at)) != std::string_view::npos) {
    at += 5;
    std::size_t i = at;
    while (i < bytes.size() && bytes[i] == ' ') ++i;
    if (i >= bytes.size() || bytes[i] != '(') continue;
    const std::string_view rest = bytes.substr(i + 1, 20);
    const std::size_t end = rest.find(')');
    if (end == std::string_view::npos || end < 2) continue;
    const std::string_view language = rest.substr(0, end);
    if (std::all_of(language.begin(), language.end(), [](char c) {
          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        }))
      return std::string(language);
  }
  return {};
}

/// All of standard input: mapped when it is a file, else read. Nothing when it is too large.
std::optional<std::string_view> read_input(std::string& storage) {
  constexpr std::size_t kMost = std::size_t{1} << 30;
  struct stat status {};
  if (::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > kMost) return std::nullopt;
    void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (bytes != MAP_FAILED) return std::string_view(static_cast<const char*>(bytes), size);
  }
  for (;;) {
    const std::size_t had = storage.size();
    if (had > kMost) return std::nullopt;
    storage.resize(had + std::max<std::size_t>(had / 2, 1 << 16));
    const ssize_t got = ::read(STDIN_FILENO, storage.data() + had, storage.size() - had);
    storage.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::string_view(storage);
  }
}

bool is_repaired = false;

/// poppler's complaints hold words of the document, so none is passed on; one kind says that the file is not whole.
void on_complaint(const std::string& complaint, void*) {
  if (complaint.find("xref") != std::string::npos || complaint.find("trailer") != std::string::npos) is_repaired = true;
}

class Writer {
 public:
  explicit Writer(Output& output) : output_(output) {}

  void write(poppler::document& document, std::string_view bytes) {
    const int pages = document.pages();
    if (pages <= 0) {
      output_.add("error damaged\n");
      return;
    }
    if (pages > kMostPages) {
      output_.add("error too-large\n");
      return;
    }
    output_.add("pages ");
    output_.add_whole(pages);
    output_.end_line();
    if (document.is_encrypted()) output_.add("restricted\n");
    if (bytes.find("/StructTreeRoot") != std::string_view::npos) output_.add("tagged\n");
    if (const std::string title = line_of(document.get_title(), 1000); !title.empty()) {
      output_.add("title ");
      output_.add(title);
      output_.end_line();
    }
    if (const std::string language = language_of(bytes); !language.empty()) {
      output_.add("lang ");
      output_.add(language);
      output_.end_line();
    }
    if (document.has_embedded_files()) {
      output_.add("embedded ");
      output_.add_whole(static_cast<long long>(document.embedded_files().size()));
      output_.end_line();
    }
    if (const std::unique_ptr<poppler::toc> toc{document.create_toc()}; toc != nullptr) write_outline(*toc->root(), 0);
    output_.flush();
    for (int i = 0; i < pages; ++i) {
      helder::pdf::allow_seconds(kSecondsPerPage);
      const std::unique_ptr<poppler::page> page{document.create_page(i)};
      if (page == nullptr) {
        output_.add("page 0 0\nfailed");
        output_.end_line();
      } else {
        write_page(*page);
      }
      output_.flush();
    }
    if (is_repaired) output_.add("repaired\n");
    output_.add("end\n");
  }

 private:
  void write_outline(const poppler::toc_item& item, int level) {
    if (level > kDeepestOutline) return;
    for (const poppler::toc_item* child : item.children()) {
      if (++outline_ > kMostOutline) return;
      output_.add("outline ");
      output_.add_whole(level + 1);
      output_.add(" ");
      output_.add(line_of(child->title(), 1000));
      output_.end_line();
      write_outline(*child, level + 1);
    }
  }

  void write_page(const poppler::page& page) {
    const poppler::rectf size = page.page_rect();
    const bool is_turned =
        page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    output_.add("page ");
    output_.add(is_turned ? size.height() : size.width());
    output_.add(" ");
    output_.add(is_turned ? size.width() : size.height());
    output_.end_line();
    for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) write_box(box);
  }

  void write_box(const poppler::text_box& box) {
    const std::string text = line_of(box.text(), 100000);
    if (text.empty()) return;
    const long long font = font_number(box.has_font_info() ? font_line(box.get_font_name(0)) : "?");
    const poppler::rectf bounds = box.bbox();
    output_.add("w");
    for (const double value : {bounds.left(), bounds.top(), bounds.right(), bounds.bottom()}) {
      output_.add(" ");
      output_.add(value);
    }
    output_.add(" ");
    output_.add(box.has_font_info() ? box.get_font_size() : bounds.height());
    output_.add(" ");
    output_.add_whole(font);
    output_.add(" ");
    output_.add_whole(is_slanted(box) ? 9 : box.rotation() & 3);
    output_.add(box.has_space_after() ? " 1 " : " 0 ");
    output_.add(text);
    output_.end_line();
  }

  /// A line of text at an angle, as watermarks have: its letters climb.
  static bool is_slanted(const poppler::text_box& box) {
    const std::size_t last = std::min<std::size_t>(box.text().size(), 20) - 1;
    if (last == 0) return false;
    const poppler::rectf first = box.char_bbox(0), end = box.char_bbox(last);
    const double across = std::abs(end.left() - first.left()), down = std::abs(end.top() - first.top());
    return std::min(across, down) > 0.1 * std::max(across, down) + 1;
  }

  long long font_number(const std::string& name) {
    const auto [found, is_new] = fonts_.emplace(name, static_cast<long long>(fonts_.size()));
    if (is_new) {
      output_.add("font ");
      output_.add(name);
      output_.end_line();
    }
    return found->second;
  }

  Output& output_;
  std::unordered_map<std::string, long long> fonts_;
  std::size_t outline_ = 0;
};

std::uint32_t seconds_of(std::string_view text) {
  std::uint32_t seconds = 0;
  std::from_chars(text.data(), text.data() + text.size(), seconds);
  return seconds == 0 || seconds > kSeconds ? kSeconds : seconds;
}

int run(std::uint32_t seconds) {
  if (!helder::pdf::set_limits(kMemory, seconds)) return 4;
  std::signal(SIGABRT, on_abort);
  std::signal(SIGPIPE, SIG_DFL);
  // Output to a file is refused, with an exit status and not with a signal. Libraries complain to nobody.
  std::signal(SIGXFSZ, SIG_IGN);
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0 || ::dup2(nowhere, STDERR_FILENO) < 0) return 4;
  ::close(nowhere);
  // poppler turns every word from UTF-8 to UTF-16 with iconv, which loads a library the first time: before the doors
  // close.
  const iconv_t there = ::iconv_open("UTF-16", "UTF-8");
  const iconv_t back = ::iconv_open("UTF-8", "UTF-16");
  if (poppler::ustring::from_utf8("é").to_utf8().size() != 2 || there == iconv_t(-1) || back == iconv_t(-1)) return 4;
  poppler::set_debug_error_function(on_complaint, nullptr);
  std::string storage;
  const std::optional<std::string_view> bytes = read_input(storage);
  if (!helder::pdf::close_doors()) return 4;
  Output output;
  output.add("helder-pdf 1\n");
  if (!bytes) {
    output.add("error too-large\n");
  } else {
    helder::pdf::allow_seconds(3 * kSecondsPerPage);
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(bytes->data(), static_cast<int>(bytes->size()))};
    if (document == nullptr) output.add("error damaged\n");
    else if (document->is_locked()) output.add("error encrypted\n");
    else Writer(output).write(*document, *bytes);
    output.flush();
    // The system takes the memory back faster than poppler does.
    ::_exit(0);
  }
  output.flush();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--version") {
    const std::string version = "helder-pdf 1 (poppler " + poppler::version_string() + ")\n";
    return ::write(STDOUT_FILENO, version.data(), version.size()) < 0 ? 1 : 0;
  }
  std::uint32_t seconds = kSeconds;
  if (argc == 3 && std::string_view(argv[1]) == "--seconds") seconds = seconds_of(argv[2]);
  else if (argc != 1) return 2;
  try {
    return run(seconds);
  } catch (const std::bad_alloc&) { end_with("\nerror too-large\n"); } catch (const std::exception&) {
    end_with("\nerror damaged\n");
  }
}
