#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""pdf.py [HELDER]: how fast PDF is read, on one core. Makes its files itself: letters, columns, and reports of 30 and 300 pages. Prints for
each: what helder-pdf (poppler) costs, what reading costs in all, what a whole check costs, and the share of reading in that; and the most
memory that each program took. A sentence that went in must come out of each
file first."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/apps"))
import pdf_files  # noqa: E402

HELDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/release/bin/helder").resolve()
READER = HELDER.parent / "helder-pdf"


def run(arguments, stdin=None):
    """Seconds of processor time with its children, most memory in MB, output."""
    with open(stdin, "rb") if stdin else open(os.devnull, "rb") as file:
        process = subprocess.Popen(arguments, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        output = process.stdout.read()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        process.stdout.close()
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def best(arguments, stdin=None, times=3):
    runs = [run(arguments, stdin) for _ in range(times)]
    return min(r[0] for r in runs), max(r[1] for r in runs), runs[0][2]


def main():
    print("| file | pages | MB | words | helder-pdf | read (rest) | check | reading's share | pages/s read | MB/s read | memory helder | helder-pdf |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder) / "leeg.txt"
        empty.write_text("Dit is een zin.\n", encoding="utf-8")
        start_tokens = best([HELDER, "check", "--depth", "tokens", "--rules", "zin.lengte", "--format", "json", empty])[0]
        files = [("letter, 1 page (cairo)", pdf_files.make_cairo(folder), 1, 1), ("columns, 2 pages (groff)", pdf_files.make_groff(folder), 2, 1),
                 ("columns, 2 pages (ReportLab)", pdf_files.make_platypus(folder), 2, 1), ("report", pdf_files.make_long_report(folder, 30), 30, 1),
                 ("report", pdf_files.make_long_report(folder, 300), 300, 1), ("100 letters in one run", pdf_files.make_cairo(folder), 100, 100)]
        for name, path, pages, copies in files:
            paths = [path]
            for i in range(1, copies):
                paths.append(pathlib.Path(folder) / f"{i}.pdf")
                paths[-1].write_bytes(path.read_bytes())
            size = sum(p.stat().st_size for p in paths) / 1e6
            poppler, poppler_memory, output = best([READER], stdin=path)
            assert output.endswith(b"end\n"), name
            read, _, answer = best([HELDER, "check", "--depth", "tokens", "--rules", "zin.lengte", "--jobs", "1", "--format", "json", "--with-text", *paths])
            documents = json.loads(answer)["documents"]
            assert all(pdf_files.SENTENCES[6] in " ".join(d["text"].split()) for d in documents), name
            words = sum(d["counts"]["words"] for d in documents)
            assert len(documents) == len(paths) and words > 50, name
            reading = read - start_tokens
            whole, memory, _ = best([HELDER, "check", "--jobs", "1", "--format", "json", *paths], times=1 if pages == 300 else 3)
            poppler, reading = poppler * copies, max(reading, 1e-4)
            print(f"| {name} | {pages} | {size:.2f} | {words} | {poppler * 1000:.1f} ms | {max(0.0, reading - poppler) * 1000:.1f} ms | {whole * 1000:.0f} ms | "
                  f"{100 * reading / whole:.0f} % | {pages / reading:.0f} | {size / reading:.2f} | {memory:.0f} MB | {poppler_memory:.0f} MB |", flush=True)


if __name__ == "__main__":
    start = time.monotonic()
    main()
    print(f"\n{time.monotonic() - start:.0f} s in all", file=sys.stderr)
