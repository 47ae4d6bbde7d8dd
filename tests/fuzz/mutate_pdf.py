#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""mutate_pdf.py HELDER RUNS [SEED]: changes real PDFs at random (bytes, numbers, names, whole objects) and lets helder read them, many in one
run. helder must say of each file what it is; what of it dies is helder-pdf, and that is counted. A file on which helder itself
fails is kept in build/fuzz/crashes."""
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/apps"))
import pdf_files  # noqa: E402

CODES = {"damaged", "no-text", "encrypted", "too-large", "timeout", "unsupported"}


def mutate(data, chance):
    data = bytearray(data)
    for _ in range(chance.choice((1, 2, 5, 30))):
        kind = chance.randrange(6)
        at = chance.randrange(len(data))
        if kind == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:  # a number becomes another
            numbers = list(re.finditer(rb"\d+", bytes(data[at:at + 400])))
            if numbers:
                found = chance.choice(numbers)
                data[at + found.start():at + found.end()] = chance.choice((b"0", b"-1", b"1", b"2147483647", b"4294967296", b"99999999999", b"1e30", b"7"))
        elif kind == 2:  # a name becomes another of the file
            names = list(re.finditer(rb"/[A-Za-z]+", bytes(data)))
            if len(names) > 1:
                one, other = chance.choice(names), chance.choice(names)
                data[one.start():one.end()] = other.group()
        elif kind == 3:  # a piece is gone
            del data[at:at + chance.choice((1, 10, 300))]
        elif kind == 4:  # a piece stands twice
            data[at:at] = data[at:at + chance.choice((5, 50, 500))]
        else:  # a piece of elsewhere
            other = chance.randrange(len(data))
            data[at:at + 40] = data[other:other + 40]
    return bytes(data)


def main():
    helder, runs = sys.argv[1], int(sys.argv[2])
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        simple = folder / "simple.pdf"
        page = pdf_files.canvas(simple, pageCompression=0)
        pdf_files.draw(page, 72, 100, pdf_files.wrap(pdf_files.prose(8), 85))
        page.save()
        paths = [simple, pdf_files.make_watermark(folder), pdf_files.make_ligatures(folder), pdf_files.make_platypus(folder), pdf_files.make_cairo(folder),
                 pdf_files.make_groff(folder), pdf_files.qpdf(simple, folder / "packed.pdf", "--object-streams=generate"),
                 pdf_files.qpdf(folder / "cairo.pdf", folder / "open.pdf", "--qdf", "--object-streams=disable"),
                 pdf_files.qpdf(simple, folder / "locked.pdf", "--encrypt", "", "x", "256", "--")]
        seeds = [path.read_bytes() for path in paths]
        counts = {}
        done = 0
        while done < runs:
            batch = []
            for i in range(min(50, runs - done)):
                batch.append(folder / f"m{i:02}.pdf")
                batch[-1].write_bytes(mutate(chance.choice(seeds), chance))
            result = subprocess.run([helder, "check", "--depth", "tokens", "--format", "json", *batch], capture_output=True, timeout=600, check=False)
            try:
                answer = json.loads(result.stdout)
                said = [e["code"] for e in answer["errors"]] + ["read"] * len(answer["documents"])
                wrong = [code for code in said if code not in CODES | {"read"}] or len(said) != len(batch) or result.returncode not in (0, 1, 3)
            except ValueError:
                wrong = True
            if wrong:
                keep = ROOT / "build/fuzz/crashes"
                keep.mkdir(parents=True, exist_ok=True)
                for path in batch:
                    (keep / f"mutate_pdf-{done}-{path.name}").write_bytes(path.read_bytes())
                print(f"helder failed (status {result.returncode}) on one of the files kept in {keep}", file=sys.stderr)
                return 1
            for code in said:
                counts[code] = counts.get(code, 0) + 1
            done += len(batch)
    print(f"mutate_pdf {done} files:", ", ".join(f"{count} {code}" for code, count in sorted(counts.items())))
    return 0


sys.exit(main())
