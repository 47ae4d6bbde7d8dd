#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes frequencies.bin and norms.bin from the package lint-ii 0.1.3 (needs pyarrow):

    pip download lint-ii==0.1.3 --no-deps && python3 import_lint_ii.py lint_ii-0.1.3-py3-none-any.whl [FOLDER]

frequencies.bin: SUBTLEX-NL's frequency of every word form on the Zipf scale, to the last digit as in the package.
norms.bin: what a noun stands for and the last part of a compound (20260420), the adverbs of manner, the words whose
frequency misleads, and the units of measure.
"""
import io
import math
import os
import struct
import sys
import zipfile

import pyarrow.parquet as parquet

import word_table

DATA = 'lint_ii/linguistic_data/data/'
UNKNOWN = 1.359228547196266  # of a word that SUBTLEX-NL lacks: log10(1e9 / 43.729 million words)
TYPES = {None: 0, 'concrete': 1, 'abstract': 2, 'undefined': 3}
HUMAN, SKIPPED, MANNER_ADVERB, UNIT = 1, 2, 4, 8
CREDIT = ('SUBTLEX-NL: Emmanuel Keuleers, Marc Brysbaert, Boris New, "SUBTLEX-NL: A new measure for Dutch word frequency based on film '
          'subtitles", Behavior Research Methods 42 (2010), 643-650; Ghent University; freely available for research purposes. ')
PACKAGE = 'From the package lint-ii 0.1.3 by Jenia Kim and Henk Pander Maat, licensed under the EUPL-1.2. '


def main(package, folder):
    with zipfile.ZipFile(package) as archive:
        def table(name):
            return parquet.read_table(io.BytesIO(archive.read(DATA + name + '.parquet'))).to_pydict()
        frequencies = table('subtlex_wordfreq')
        nouns = table('nouns_sem_types_20260420')
        skipped = table('subtlex_wordfreq_skiplist')['word']
        adverbs = table('manner_adverbs_20251017')['adverb']
        units = table('measurement_units')['symbol']

    zipf = word_table.kept_words(dict(zip(frequencies['word'], frequencies['word_count'])))
    values = sorted(set(zipf.values()))
    number = {value: i for i, value in enumerate(values)}
    word_table.write(os.path.join(folder, 'frequencies.bin'), 'zipf', 'SUBTLEX-NL', CREDIT + PACKAGE +
                     'Changed: forms kept as hashes; forms with typographic apostrophes left out.',
                     {word: number[value] for word, value in zipf.items()}, struct.pack('<%dd' % len(values), *values), 8, floor=UNKNOWN)

    norms = {}  # form -> [type, flags, last part]
    for word, kind, sense, head in zip(nouns['word'], nouns['super_sem_type'], nouns['sem_type'], nouns['head']):
        norms[word] = [TYPES[kind], HUMAN if sense == 'human' else 0, head or '']
    for words, flag in ((skipped, SKIPPED), (adverbs, MANNER_ADVERB), (units, UNIT)):
        for word in words:
            norms.setdefault(word, [0, 0, ''])[1] |= flag
    norms = word_table.kept_words(norms)
    strings, places = bytearray(b'\0'), {'': 0}
    for head in sorted({head for _, _, head in norms.values() if head}):
        places[head] = len(strings)
        strings += head.encode() + b'\0'
    kinds = sorted({tuple(norm) for norm in norms.values()})
    number = {kind: i for i, kind in enumerate(kinds)}
    # Record: hash of the last part (0: no compound), its place among the strings, type, flags.
    records = b''.join(struct.pack('<QIBBH', word_table.form_hash(head) if head else 0, places[head], kind, flags, 0) for kind, flags, head in kinds)
    word_table.write(os.path.join(folder, 'norms.bin'), 'norms', '20260420', PACKAGE +
                     'The list of nouns with their senses, the adverbs of manner, the skip list and the units. Changed: forms kept as hashes.',
                     {word: number[tuple(norm)] for word, norm in norms.items()}, records, 16, bytes(strings))
    if not math.isclose(min(values), 1.660258542860247):
        raise SystemExit('dit is een andere lijst')


if __name__ == '__main__':
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else os.path.dirname(os.path.abspath(__file__)))
