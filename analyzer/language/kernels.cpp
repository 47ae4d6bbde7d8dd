// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/kernels.h"

#include <cstdlib>
#include <string_view>

namespace helder::language {

extern const Kernels kGenericKernels;
#ifdef HELDER_X86
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
#endif

const Kernels* kernels_by_name(const char* name) {
  const std::string_view wanted(name);
#ifdef HELDER_X86
  if (wanted == "avx512" && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
    return &kAvx512Kernels;
  if (wanted == "avx2" && __builtin_cpu_supports("avx2")) return &kAvx2Kernels;
#endif
  return wanted == "generic" ? &kGenericKernels : nullptr;
}

const Kernels& kernels() {
  static const Kernels* const chosen = [] {
    if (const char* name = std::getenv("HELDER_KERNELS"))
      if (const Kernels* found = kernels_by_name(name)) return found;
    for (const char* name : {"avx512", "avx2"})
      if (const Kernels* found = kernels_by_name(name)) return found;
    return &kGenericKernels;
  }();
  return *chosen;
}

}  // namespace helder::language
