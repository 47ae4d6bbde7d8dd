#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""LiNT-II on gold annotation equals the published implementation, to 1e-6: every feature and score of documents and sentences.

    lint2.py PROGRAM [GOLD.conllu REFERENCE.json]

Without files: our own gold (data/lint2_gold.*, see make_lint2_gold.py), and ../shared/lint/dev.* where that is there.
A reference is a list of documents with id, score, level, four features and sentences with score and four features.
"""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, '..', '..', '..', 'shared', 'lint')
CLOSE = 1e-6
DOCUMENT = ('mean_log_word_frequency', 'mean_max_sdl', 'mean_content_words_per_clause', 'proportion_of_concrete_nouns')
SENTENCE = {'lint2': 'score', 'max_sdl': 'max_sdl', 'mean_log_word_frequency': 'mean_log_word_frequency',
            'content_words_per_clause': 'content_words_per_clause', 'proportion_of_concrete_nouns': 'proportion_of_concrete_nouns'}


def compare(program, gold, reference):
    output = subprocess.run([program, 'score', '--input', 'conllu', gold, '--format', 'json'], stdout=subprocess.PIPE, check=True).stdout
    found = {document['path']: document for document in json.loads(output)['documents']}
    with open(reference, encoding='utf-8') as file:
        expected = json.load(file)
    values, wrong, most = 0, [], 0.0

    def check(place, ours, theirs):
        nonlocal values, most
        values += 1
        if ours is None or theirs is None:
            if ours is not theirs:
                wrong.append((place, ours, theirs))
            return
        most = max(most, abs(ours - theirs))
        if not abs(ours - theirs) <= CLOSE:
            wrong.append((place, ours, theirs))

    sentences = 0
    for document in expected:
        ours = found.pop(document['id'])
        score = ours['scores']['lint2']
        check(document['id'] + ' score', score['score'], document['score'])
        check(document['id'] + ' level', score['level'], document['level'])
        for name in DOCUMENT:
            check(document['id'] + ' ' + name, score['features'][name], document[name])
        assert len(ours['sentences']) == len(document['sentences']), document['id']
        for number, (one, other) in enumerate(zip(ours['sentences'], document['sentences']), 1):
            sentences += 1
            for name, their_name in SENTENCE.items():
                check('%s, sentence %d: %s' % (document['id'], number, name), one[name], other[their_name])
    assert expected and not found, sorted(found)
    for place in wrong[:20]:
        print('differs: %s: %r, should be %r' % place)
    print('%s: %d documents, %d sentences, %d values; %d differ, at most %.1e' % (os.path.basename(gold), len(expected), sentences, values, len(wrong), most))
    return not wrong


def main(program, *files):
    if files:
        return 0 if compare(program, *files) else 1
    data = os.path.join(HERE, 'data', 'lint2_gold')
    good = compare(program, data + '.conllu', data + '.json')
    if os.path.exists(os.path.join(SHARED, 'dev.json')):
        good = compare(program, os.path.join(SHARED, 'dev.conllu'), os.path.join(SHARED, 'dev.json')) and good
    else:
        print('dev.conllu: skipped, ../shared is not here')
    return 0 if good else 1


if __name__ == '__main__':
    if len(sys.argv) not in (2, 4):
        sys.stderr.write(__doc__)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
