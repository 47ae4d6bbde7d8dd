# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Thin: CMake presets do the work. `make demo` and `make test` are the two commands of README.md.
.PHONY: help build demo test train bench bench-peers-setup bench-peers fuzz test-editors package install tidy format clean

PREFIX ?= /usr/local
FUZZ_SECONDS ?= 120

help:
	@sed -n 's/^## //p' Makefile

## make demo     installs what is missing, builds, and checks a real letter
demo:
	@packaging/dependencies.sh build
	@$(MAKE) --no-print-directory build
	@packaging/demo.sh

## make build    the program: build/release/bin/helder
build:
	@cmake --preset release -Wno-dev > build-configure.log 2>&1 || { cat build-configure.log; rm -f build-configure.log; exit 1; }
	@rm -f build-configure.log
	@cmake --build --preset release

## make test     installs what tests need and runs them all
test:
	@packaging/dependencies.sh test
	@tests/run_all.sh

## make bench    the benchmarks, as one table
bench:
	@packaging/dependencies.sh test
	cmake --preset bench > /dev/null && cmake --build --preset bench
	python3 benchmarks/table.py build/bench

## make bench-peers-setup  installs and trains UDPipe, spaCy and Frog in build/peers (PEERS_TRAINING=full|short|quick|trial)
bench-peers-setup:
	@packaging/dependencies.sh test
	@benchmarks/peers/install.py

## make bench-peers  helder beside them, as one table (HELDER=another program)
bench-peers:
	@[ -n "$$HELDER" ] || $(MAKE) --no-print-directory build
	@benchmarks/peers/compare.py

## make fuzz     minutes of fuzzing for every target (FUZZ_SECONDS each)
fuzz:
	@packaging/dependencies.sh test
	@tests/fuzz/run.sh $(FUZZ_SECONDS)

## make package  a .deb for Debian 12 in build/
package: build
	cpack --config build/release/CPackConfig.cmake -B build

## make install  to PREFIX (default /usr/local)
install: build
	cmake --install build/release --prefix $(PREFIX)

## make tidy     clang-tidy over our own code
tidy:
	cmake --preset dev > /dev/null
	run-clang-tidy-14 -quiet -extra-arg=-Wno-unknown-warning-option -p build/dev 'analyzer/.*\.cpp$$'

format:
	git ls-files '*.cpp' '*.h' | xargs clang-format-14 -i

## make train    the language model anew, from the treebank in ../shared (training/README.md)
train:
	@training/train.sh

test-editors:
	@echo "Er zijn nog geen plug-ins voor editors (zie docs/architecture.md)." >&2; exit 2

clean:
	rm -rf build
