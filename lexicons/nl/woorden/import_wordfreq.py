#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes frequencies-wordfreq.bin from the package wordfreq 3.1.1 (needs msgpack), for those who can't use SUBTLEX-NL:

    pip download wordfreq==3.1.1 --no-deps && python3 import_wordfreq.py wordfreq-3.1.1-py3-none-any.whl [FOLDER]

The large Dutch list. Its lowest value, Zipf 1, is also that of a word that is not in it.
"""
import gzip
import os
import struct
import sys
import zipfile

import msgpack

import word_table

LICENCE = ('CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Dutch list of wordfreq 3.1.1 by Robyn Speer '
           '(https://doi.org/10.5281/zenodo.7199437), from Wikipedia, OpenSubtitles (OPUS 2018, http://www.opensubtitles.org/), SUBTLEX-NL (Keuleers, '
           'Brysbaert & New 2010, freely available data), news, ParaCrawl/OSCAR web text and Twitter. Changed: forms kept as hashes, on the Zipf scale.')


def main(package, folder):
    with zipfile.ZipFile(package) as archive:
        content = msgpack.unpackb(gzip.decompress(archive.read('wordfreq/data/large_nl.msgpack.gz')))
    if content[0] != {'format': 'cB', 'version': 1}:
        raise SystemExit('onbekende vorm: %r' % (content[0],))
    # Bucket i holds the words with frequency 10 ** (-i / 100), i.e. Zipf 9 - i / 100.
    zipf = word_table.kept_words({word: 900 - i for i, bucket in enumerate(content[1:]) for word in bucket})
    values = sorted(set(zipf.values()))
    number = {value: i for i, value in enumerate(values)}
    word_table.write(os.path.join(folder, 'frequencies-wordfreq.bin'), 'zipf', 'wordfreq', LICENCE,
                     {word: number[value] for word, value in zipf.items()},
                     struct.pack('<%dd' % len(values), *(value / 100 for value in values)), 8, floor=values[0] / 100)


if __name__ == '__main__':
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else os.path.dirname(os.path.abspath(__file__)))
