// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2 OR GPL-2.0-or-later
#include "sandbox.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <ctime>
#include <vector>

namespace helder::pdf {
namespace {

bool set_limit(decltype(RLIMIT_AS) which, rlim_t soft, rlim_t hard) {
  struct rlimit now {};
  if (::getrlimit(which, &now) != 0) return false;
  // Whoever started us may have set a narrower one.
  const rlimit wanted{std::min(soft, now.rlim_max), std::min(hard, now.rlim_max)};
  return ::setrlimit(which, &wanted) == 0;
}

#if defined(__x86_64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kMachine = 0;
#endif

// What text extraction needs once everything is open: memory, reading, writing, the clock, ending. `lseek` and `fstat`
// are what stdio asks of standard error; the signal calls end the process in abort().
constexpr std::array kAllowed = {
    SYS_read,         SYS_write,          SYS_writev,       SYS_close,       SYS_lseek,  SYS_fstat,
    SYS_mmap,         SYS_munmap,         SYS_mremap,       SYS_mprotect,    SYS_brk,    SYS_madvise,
    SYS_futex,        SYS_clock_gettime,  SYS_gettimeofday, SYS_getrandom,   SYS_exit,   SYS_exit_group,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_getpid, SYS_gettid,
    SYS_tgkill,       SYS_sched_yield,    SYS_prlimit64,    SYS_getrusage,
#if defined(__x86_64__)
    SYS_time,
#endif
};

sock_filter statement(unsigned code, std::uint32_t value) { return {static_cast<std::uint16_t>(code), 0, 0, value}; }
sock_filter jump_if_equal(std::uint32_t value, std::size_t yes, std::size_t no) {
  return {BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint8_t>(yes), static_cast<std::uint8_t>(no), value};
}

}  // namespace

bool set_limits(std::uint64_t memory, std::uint32_t seconds) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  bool is_set = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  ::prctl(PR_SET_DUMPABLE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  // The sanitizers reserve terabytes of addresses.
  is_set &= set_limit(RLIMIT_AS, memory, memory);
#else
  (void)memory;
#endif
  is_set &= set_limit(RLIMIT_CPU, seconds, seconds + 1);
  is_set &= set_limit(RLIMIT_CORE, 0, 0);
  is_set &= set_limit(RLIMIT_FSIZE, 0, 0);
  is_set &= set_limit(RLIMIT_NPROC, 0, 0);
  is_set &= set_limit(RLIMIT_NOFILE, 16, 16);
  return is_set;
}

bool close_doors() {
  if (!set_limit(RLIMIT_NOFILE, 3, 3)) return false;
  if (kMachine == 0) return true;
  std::vector<sock_filter> program;
  program.push_back(statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
  program.push_back(jump_if_equal(kMachine, 1, 0));
  program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
  program.push_back(statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
  for (std::size_t i = 0; i < kAllowed.size(); ++i)
    program.push_back(jump_if_equal(static_cast<std::uint32_t>(kAllowed[i]), kAllowed.size() - i, 0));
  // An error, no end: a library that may not open a file goes on without it.
  program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
  program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  // A kernel without filters leaves the limits; refusing to read would help nobody there.
  return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 || errno == EINVAL || errno == ENOSYS;
}

void allow_seconds(std::uint32_t seconds) {
  struct rusage used {};
  struct rlimit now {};
  if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &now) != 0) return;
  const auto spent = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
  now.rlim_cur = std::min<rlim_t>(spent + 1 + seconds, now.rlim_max);
  ::setrlimit(RLIMIT_CPU, &now);
}

}  // namespace helder::pdf
