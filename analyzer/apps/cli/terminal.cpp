// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "apps/cli/terminal.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "report/columns.h"

namespace helder::cli {
namespace {

/// 0, or the errno of what went wrong.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

Unexpected not_writable(const std::string& file, int reason) {
  std::string message =
      file.empty() ? "Het resultaat kan niet worden geschreven: " : "Het bestand kan niet worden geschreven: ";
  switch (reason) {
    case ENOSPC:
    case EDQUOT: message += "de schijf is vol. Maak ruimte en probeer het opnieuw."; break;
    case EACCES:
    case EPERM:
    case EROFS: message += "je mag hier niet schrijven. Kies een andere plek."; break;
    case ENOENT:
    case ENOTDIR: message += "de map bestaat niet. Maak de map of kies een andere plek."; break;
    case EISDIR: message += "dit is een map. Geef een bestandsnaam."; break;
    case EBADF: message += "de uitvoer is gesloten."; break;
    default: message += "er ging iets mis bij het schrijven. Probeer het opnieuw of kies een andere plek.";
  }
  return unexpected(Error{.code = ErrorCode::not_writable, .message = std::move(message), .path = file});
}

}  // namespace

std::size_t terminal_columns() {
  if (const char* columns = std::getenv("COLUMNS")) {
    std::size_t number = 0;
    const std::string_view text = columns;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc() && number > 0) return number;
  }
  winsize size{};
  if (::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return 80;
}

bool wants_color(std::string_view when, bool to_file) {
  if (when == "always") return true;
  if (when == "never" || to_file) return false;
  // https://no-color.org: present and not empty.
  if (const char* no_color = std::getenv("NO_COLOR"); no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal == nullptr || std::string_view(terminal) == "dumb") return false;
  return ::isatty(STDOUT_FILENO) != 0;
}

void say(std::string_view message) { write_all(STDERR_FILENO, "helder: " + report::harmless(message) + "\n"); }

std::string described(const Error& error) {
  std::string text;
  if (!error.path.empty()) {
    text = error.path;
    if (error.line > 0) text += ":" + std::to_string(error.line);
    if (error.line > 0 && error.column > 0) text += ":" + std::to_string(error.column);
    text += ": ";
  }
  return text + error.message;
}

void say(const Error& error) { say(described(error)); }

Outcome write_result(std::string_view result, const std::string& file) {
  if (file.empty() || file == "-") {
    const int reason = write_all(STDOUT_FILENO, result);
    if (reason == 0 || reason == EPIPE) return success();
    return not_writable({}, reason);
  }
  struct stat old {};
  const bool exists = ::stat(file.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) return not_writable(file, EISDIR);
  if (exists && !S_ISREG(old.st_mode)) {
    // A device or a pipe can't be replaced.
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return not_writable(file, errno);
    int reason = write_all(descriptor, result);
    if (::close(descriptor) != 0 && reason == 0) reason = errno;
    if (reason != 0) return not_writable(file, reason);
    return success();
  }
  if (exists && ::access(file.c_str(), W_OK) != 0) return not_writable(file, errno);
  // Through a link, the file it points to is replaced and the link stays.
  std::string target = file;
  if (exists) {
    std::error_code failure;
    const auto real = std::filesystem::canonical(file, failure);
    if (!failure) target = real.string();
  }
  std::string temporary = target + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0) return not_writable(file, errno);
  int reason = write_all(descriptor, result);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  if (reason == 0 && ::fchmod(descriptor, exists ? old.st_mode & 07777 : 0666 & ~mask) != 0) reason = errno;
  if (reason == 0 && ::fsync(descriptor) != 0 && errno != EINVAL) reason = errno;
  if (::close(descriptor) != 0 && reason == 0) reason = errno;
  if (reason == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) reason = errno;
  if (reason != 0) {
    ::unlink(temporary.c_str());
    return not_writable(file, reason);
  }
  return success();
}

}  // namespace helder::cli
