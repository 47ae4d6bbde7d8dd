#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes rows.tsv: what training/engine/features.py makes of sentences.tsv, with the small lists of words.tsv.

    python3 tests/unit/language/data/word_features/make_rows.py

word_features_test.cpp holds the C++ side to it. A difference means that the network would read something else than what it
was trained on. sentences.tsv: a sentence per line, a tab between its forms. words.tsv: form, word number, class, type, and
whether it stands in the dictionaries' lists. rows.tsv: form and its eleven numbers, an empty line after each sentence.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[4] / 'training' / 'engine'))
import features  # noqa: E402


def lines(name):
    text = (HERE / name).read_text(encoding='utf8')
    return [line.split('\t') for line in text.split('\n') if line and not line.startswith('# ')]


def main():
    words, table = {}, {}
    for form, number, word_class, kind, is_listed in lines('words.tsv'):
        if int(number):
            words[form] = int(number)
        if is_listed == '1':
            table[form] = (int(word_class), int(kind))
    out = ['# SPDX-FileCopyrightText: 2026 helder contributors', '# SPDX-License-Identifier: EUPL-1.2', '# Written by make_rows.py.']
    for forms in lines('sentences.tsv'):
        first, shouted = features.first_word(forms), features.is_shouted(forms)
        for i, form in enumerate(forms):
            plain = features.network_form(form)
            row = [words.get(plain, 0), *features.class_of(plain, table), features.shape(form, i == first, shouted), *features.affixes(plain)]
            out.append('\t'.join([form] + [str(n) for n in row]))
        out.append('')
    (HERE / 'rows.tsv').write_text('\n'.join(out), encoding='utf8')


if __name__ == '__main__':
    main()
