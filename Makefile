# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Thin: CMake presets do the work. `make demo` and `make test` are the two commands of README.md.
.PHONY: build dev
build:
	cmake --preset release >/dev/null && cmake --build --preset release
dev:
	cmake --preset dev >/dev/null && cmake --build --preset dev
