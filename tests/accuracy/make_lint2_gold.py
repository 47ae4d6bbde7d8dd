#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes data/lint2_gold.json: what the package lint-ii 0.1.3 itself computes on data/lint2_gold.conllu.

    pip install pyarrow jinja2 && pip download lint-ii==0.1.3 --no-deps
    make_lint2_gold.py lint_ii-0.1.3-py3-none-any.whl [GOLD.conllu [OUT.json]]

The package's code for features and scores runs as it is; only spaCy's tokens are stood in for by tokens that take tag,
lemma, head and relation from the file. Lemmas go without the treebank's "_"; no names are recognised.
"""
import json
import os
import sys
import types
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))


class Token:
    ent_type_ = ''

    def __init__(self, doc, place, columns):
        self.doc, self.i, self.text = doc, place, columns[1]
        self.lower_, self.lemma_ = self.text.lower(), columns[2].replace('_', '')
        self.pos_, self.tag_, self.dep_ = columns[3], columns[4], columns[7]
        self.place_of_head = place if columns[6] == '0' else int(columns[6]) - 1
        self.is_punct = all(unicodedata.category(letter).startswith('P') for letter in self.text)

    @property
    def head(self):
        return self.doc[self.place_of_head]

    @property
    def children(self):
        return [token for token in self.doc if token.place_of_head == self.i and token.i != self.i]

    @property
    def conjuncts(self):  # as spaCy's Token.conjuncts
        start = self
        while start.place_of_head != start.i and start.dep_ == 'conj':
            start = start.head
        found = [start]
        for word in found:
            found.extend(child for child in word.children if child.i > word.i and child.dep_ == 'conj')
        return tuple(word for word in found if word.i != self.i)


def documents(path):
    found, rows = [], []
    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id'):
                found.append((line.split('=', 1)[1].strip(), []))
            elif not line and rows:
                found[-1][1].append(rows)
                rows = []
            elif line and not line.startswith('#'):
                rows.append(line.split('\t'))
    return found


def package(wheel):
    spacy, tokens, language = (types.ModuleType(name) for name in ('spacy', 'spacy.tokens', 'spacy.language'))
    tokens.Token = tokens.Doc = tokens.Span = language.Language = object
    spacy.load = lambda name: types.SimpleNamespace(meta={'version': '3.7.0'})
    sys.modules.update({'spacy': spacy, 'spacy.tokens': tokens, 'spacy.language': language, 'mistune': types.ModuleType('mistune')})
    import tempfile
    import zipfile
    folder = tempfile.mkdtemp()
    zipfile.ZipFile(wheel).extractall(folder)
    sys.path.insert(0, folder)


def main(wheel, gold, out):
    package(wheel)
    from lint_ii.core.readability_analysis import ReadabilityAnalysis
    from lint_ii.core.sentence_analysis import SentenceAnalysis
    result = []
    for name, sentences in documents(gold):
        analyses = []
        for rows in sentences:
            doc = []
            doc.extend(Token(doc, place, columns) for place, columns in enumerate(rows))
            analyses.append(SentenceAnalysis(doc))
        whole = ReadabilityAnalysis(analyses)
        result.append({
            'id': name, 'score': whole.lint.score, 'level': whole.lint.level,
            'mean_log_word_frequency': whole.mean_log_word_frequency, 'mean_max_sdl': whole.mean_max_sdl,
            'mean_content_words_per_clause': whole.mean_content_words_per_clause,
            'proportion_of_concrete_nouns': whole.proportion_of_concrete_nouns,
            'sentences': [{'score': one.lint.score, 'max_sdl': one.max_sdl, 'mean_log_word_frequency': one.mean_log_word_frequency,
                           'content_words_per_clause': one.content_words_per_clause,
                           'proportion_of_concrete_nouns': one.proportion_of_concrete_nouns} for one in analyses]})
    with open(out, 'w', encoding='utf-8') as file:
        json.dump(result, file, indent=1)
        file.write('\n')


if __name__ == '__main__':
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    main(sys.argv[1], *(sys.argv[2:] + [os.path.join(HERE, 'data', name) for name in ('lint2_gold.conllu', 'lint2_gold.json')][len(sys.argv) - 2:]))
