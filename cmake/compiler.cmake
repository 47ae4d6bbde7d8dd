# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# One dialect and one set of warnings for every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(HELDER_CCACHE ccache)
if(HELDER_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${HELDER_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${HELDER_CCACHE})
endif()

add_library(helder_flags INTERFACE)
target_compile_options(helder_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wunused -Wno-missing-field-initializers -Wno-psabi -Werror
  # GCC 12 reports these falsely from inside libstdc++ at -O2 (GCC bugs 105562, 105329).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds>
  # Spirit X3's "a >> b > c" reads as its grammar is meant.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-overloaded-shift-op-parentheses>)
if(HELDER_SANITIZE)
  target_compile_options(helder_flags INTERFACE -fsanitize=${HELDER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(helder_flags INTERFACE -fsanitize=${HELDER_SANITIZE})
endif()
if(HELDER_FUZZ)
  target_compile_options(helder_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
