# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""What dictionaries know of a word form: which endings Hunspell's dictionary gave it, and of which kind a noun is.

The network learns little from 237,000 words of text about a word that it never met; OpenTaal's dictionary has a paradigm for
180,000 of them. A form's class is the set of labels that its readings have: N (takes a plural), Np (is one), Nd
(diminutive), A, Ae (inflected), Ac, As (degrees), Vs (stem), Vt, Vd (past), Vi (infinitive), Vp, Vo (participles) …
"""
import collections
import re
import unicodedata

# Group of each affix flag: the label of the form that it makes, and the label that it lends its stem.
MADE = {'Y': 'Nd', 'Z': 'Np', 'Xe': 'N', 'Ve': 'Vpe', 'Vi': 'Vo', 'V3': 'Vt', 'Vp': 'Vd', 'Vq': 'Vd', 'Va': 'Vd', 'Vb': 'Vd',
        'Aa': 'Ae', 'Al': 'Ae', 'Am': 'Ae', 'An': 'Ae', 'Ar': 'Ae', 'Ab': 'Ac', 'Ac': 'Ac', 'Ao': 'Ac', 'Ap': 'Ac', 'Aq': 'Ac',
        'As': 'Ac', 'Ay': 'Ac', 'Ax': 'Ac', 'At': 'Ag', 'Au': 'Ag', 'Av': 'Ag', 'Aw': 'Ag', 'Ai': 'Ag', 'Ad': 'As', 'Ae': 'As', 'G': 'Ga'}
LENT = {'Y': 'N', 'Z': 'N', 'Xe': 'N', 'Ve': 'Vp', 'Vi': 'Vi', 'V3': 'Vs', 'Vp': 'Vs', 'Vq': 'Vs', 'Va': 'Vs', 'Vb': 'Vs', 'A': 'A',
        'G': 'G', 'PN': 'P', 'Ca': 'c', 'Cb': 'c', 'CA': 'c', 'CB': 'c', 'Ch': 'c', 'Cd': 'N', 'Ce': 'N'}


def normalise(form):
    """As text::normalise_form for the characters that occur in word lists."""
    form = form.replace('ĳ', 'ij').replace('Ĳ', 'ij').replace('’', "'").replace('‘', "'").replace('‑', '-').replace('\u00ad', '')
    return unicodedata.normalize('NFC', form.lower())


def _label(table, flag):
    return table.get(flag) or table.get(flag[0])


def _read_affixes(path):
    affixes = collections.defaultdict(list)
    for line in open(path, encoding='utf8'):
        part = line.split()
        if len(part) >= 4 and part[0] in ('SFX', 'PFX') and not (len(part) == 4 and part[2] in 'YN'):
            kind, flag, strip, add = part[:4]
            condition = part[4] if len(part) > 4 else '.'
            add = add.split('/')[0]
            pattern = re.compile(condition + '$' if kind == 'SFX' else '^' + condition)
            affixes[flag].append((kind, '' if strip == '0' else strip, '' if add == '0' else add, pattern))
    return affixes


def _apply(word, rules):
    for kind, strip, add, pattern in rules:
        if add.endswith('-') or not pattern.search(word):
            continue
        if kind == 'SFX' and word.endswith(strip):
            yield word[:len(word) - len(strip)] + add
        elif kind == 'PFX' and word.startswith(strip):
            yield add + word[len(strip):]


def hunspell_labels(folder):
    """form → set of labels, over nl.dic expanded with nl.aff. Forms are normalised; capitals give the label C or M."""
    affixes = _read_affixes(folder + '/nl.aff')
    labels = collections.defaultdict(set)
    for number, line in enumerate(open(folder + '/nl.dic', encoding='utf8')):
        entry = line.split('\t')[0].strip()
        if number == 0 or not entry:
            continue
        word, _, flags = entry.rpartition('/') if '/' in entry and not entry.endswith('/') else (entry, '', '')
        flags = [flags[i:i + 2] for i in range(0, len(flags), 2)]
        if 'Fw' in flags or not word:
            continue
        mine = {'w'}
        if word[0].isupper():
            mine.add('C' if word[1:].islower() else 'M')
        for flag in flags:
            label = _label(LENT, flag) if (flag in affixes or flag in LENT) else None
            if label:
                mine.add(label)
        prefixed = [word]
        for flag in flags:
            if flag[0] == 'P' and flag in affixes:
                prefixed += list(_apply(word, affixes[flag]))
        for form in prefixed:
            labels[normalise(form)] |= mine
            for flag in flags:
                made = _label(MADE, flag)
                if flag in affixes and made and flag[0] != 'P':
                    for inflected in _apply(form, affixes[flag]):
                        labels[normalise(inflected)].add(made)
    return labels


def noun_types(parquet):
    """form → semantic type of the noun (lint-ii's list); the rows that are words by themselves and compounds alike."""
    import pyarrow.parquet
    table = pyarrow.parquet.read_table(parquet).to_pydict()
    names = list(table)
    word_column = next(n for n in names if n in ('word', 'noun', 'surface', 'index', '__index_level_0__'))
    type_column = next(n for n in names if 'type' in n)
    return {normalise(w): t.split(';')[0] for w, t in zip(table[word_column], table[type_column]) if w and t}


def build(hunspell_folder, nouns_parquet, least=25):
    """form → (class number, noun type number), with the names of both. Number 0 is 'not in any list'."""
    labels = hunspell_labels(hunspell_folder)
    types = noun_types(nouns_parquet) if nouns_parquet else {}
    counts = collections.Counter(frozenset(v) for v in labels.values())
    kept = {s for s, n in counts.items() if n >= least}
    names = [''] + sorted('+'.join(sorted(s)) for s in kept)
    number = {n: i for i, n in enumerate(names)}
    rarity = collections.Counter(x for s in labels.values() for x in s)

    def class_of(s):
        while s not in kept and s:  # a rare combination counts as the frequent one within it
            s = frozenset(sorted(s, key=lambda x: (x not in 'cwCPGM', rarity[x], x))[1:])
        return number['+'.join(sorted(s))] if s else 0

    memo = {}
    type_names = [''] + sorted(set(types.values()))
    type_number = {n: i for i, n in enumerate(type_names)}
    table = {}
    for form in set(labels) | set(types):
        key = frozenset(labels.get(form, ()))
        if key not in memo:
            memo[key] = class_of(key)
        table[form] = (memo[key], type_number[types[form]] if form in types else 0)
    return table, names, type_names


if __name__ == '__main__':
    import sys
    table, names, types = build(sys.argv[1], sys.argv[2])
    print(len(table), 'forms', len(names), 'classes', types)
    for w in ('lopen', 'loop', 'loopt', 'liep', 'huizen', 'huis', 'grote', 'groter', 'amsterdam', 'gewerkt', 'aanvraag', 'indienen', 'dient', 'regelt', 'maken', 'beschikking', 'toegekend', 'toegekende'):
        c = table.get(w)
        print(w, c and (names[c[0]], types[c[1]]))
