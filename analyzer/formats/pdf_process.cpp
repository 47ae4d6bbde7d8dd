// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/pdf_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>
#include <thread>

#include "formats/pdf_answer.h"

namespace helder::formats {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kNoLimits = 4;  // exit status of helder-pdf

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

/// The bytes as a file in memory, which the program maps: nothing to feed, so nobody waits for anybody.
int file_of(std::string_view bytes) {
  const int file = ::memfd_create("pdf", MFD_CLOEXEC);
  while (file >= 0 && !bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), std::min<std::size_t>(bytes.size(), std::size_t{1} << 30));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      ::close(file);
      return -1;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (file >= 0) ::lseek(file, 0, SEEK_SET);
  return file;
}

/// The same file under a number above those of standard input, output and error, which may all be closed here.
int above_standard(int file) {
  if (file < 0 || file > STDERR_FILENO) return file;
  const int other = ::fcntl(file, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  ::close(file);
  return other;
}

/// A running program: killed and awaited when it goes out of scope.
class Child {
 public:
  Child() = default;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { end(); }

  /// 0, or what the system says.
  int start(const std::string& program, int input, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    sigset_t none, all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::string name = "helder-pdf", locale = "LC_ALL=C.UTF-8";
    std::array<char*, 2> arguments = {name.data(), nullptr};
    std::array<char*, 2> environment = {locale.data(), nullptr};
    const int error =
        ::posix_spawn(&process_, program.c_str(), &actions, &attributes, arguments.data(), environment.data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (error != 0) process_ = -1;
    return error;
  }

  void kill() const {
    if (process_ > 0) ::kill(process_, SIGKILL);
  }

  /// The signal that ended the program, or its exit status as a negative number. It has closed its output, so it ends
  /// at once or is ended.
  int wait() {
    for (int i = 0; i < 100; ++i) {
      if (const std::optional<int> signal = ended(WNOHANG)) return *signal;
      std::this_thread::sleep_for(std::chrono::milliseconds(i < 10 ? 1 : 20));
    }
    end();
    return 0;
  }

 private:
  void end() {
    kill();
    ended(0);
  }

  std::optional<int> ended(int how) {
    if (process_ <= 0) return 0;
    int status = 0;
    pid_t process = 0;
    while ((process = ::waitpid(process_, &status, how)) < 0 && errno == EINTR) {}
    if (process == 0) return std::nullopt;
    process_ = -1;
    if (process < 0) return 0;
    return WIFSIGNALED(status) ? WTERMSIG(status) : -WEXITSTATUS(status);
  }

  pid_t process_ = -1;
};

bool is_program(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

std::filesystem::path find_pdf_program() {
  if (const char* named = std::getenv("HELDER_PDF"); named != nullptr && *named != '\0')
    return is_program(named) ? std::filesystem::path(named) : std::filesystem::path{};
  std::error_code error;
  const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe", error);
  std::array<std::filesystem::path, 3> candidates;
  if (!error) {
    candidates[0] = own.parent_path() / "helder-pdf";
    candidates[1] = own.parent_path().parent_path() / "libexec" / "helder" / "helder-pdf";
  }
#ifdef HELDER_INSTALLED_LIBEXEC
  candidates[2] = std::filesystem::path(HELDER_INSTALLED_LIBEXEC) / "helder-pdf";
#endif
  const auto found = std::find_if(candidates.begin(), candidates.end(), is_program);
  return found == candidates.end() ? std::filesystem::path{} : *found;
}

Result<PdfContent> run_pdf_program(std::string_view bytes, const PdfProcessOptions& options) {
  const std::filesystem::path program = options.program.empty() ? find_pdf_program() : options.program;
  if (program.empty()) return pdf_error(ErrorCode::unsupported);

  Descriptor input(above_standard(file_of(bytes)));
  std::array<int, 2> ends{-1, -1};
  if (input.get() < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0) return pdf_error(ErrorCode::internal);
  Descriptor answer(above_standard(ends[0]));
  Descriptor output(above_standard(ends[1]));
  if (answer.get() < 0 || output.get() < 0) return pdf_error(ErrorCode::internal);
  Child child;
  if (const int error = child.start(program.string(), input.get(), output.get()); error != 0)
    return pdf_error(error == ENOENT || error == EACCES || error == ENOEXEC ? ErrorCode::unsupported
                                                                            : ErrorCode::internal);
  output.close();
  input.close();

  PdfAnswer content(options.max_size);
  const Clock::time_point begin = Clock::now();
  Clock::time_point last = begin;
  std::string buffer(64 * 1024, '\0');
  bool goes_on = true;
  while (goes_on) {
    const Clock::time_point until = std::min(begin + std::chrono::milliseconds(options.total_ms),
                                             last + std::chrono::milliseconds(options.silence_ms));
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0) return pdf_error(ErrorCode::timeout);
    pollfd wanted{.fd = answer.get(), .events = POLLIN, .revents = 0};
    const int ready = ::poll(&wanted, 1, static_cast<int>(std::min<long long>(left, 60'000)));
    if (ready < 0 && errno != EINTR) return pdf_error(ErrorCode::internal);
    if (ready <= 0) continue;
    const ssize_t got = ::read(answer.get(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    last = Clock::now();
    goes_on = content.take(std::string_view(buffer).substr(0, static_cast<std::size_t>(got)));
  }
  if (content.is_complete() || !goes_on) return std::move(content).finish();
  const int end = child.wait();
  // Its own limits on time end it with SIGXCPU, or with SIGKILL when it does not listen.
  if (end == SIGXCPU || end == SIGKILL) return pdf_error(ErrorCode::timeout);
  // It could not set its limits, and then it reads nothing.
  if (end == -kNoLimits) return pdf_error(ErrorCode::internal);
  return std::move(content).finish();
}

}  // namespace helder::formats
