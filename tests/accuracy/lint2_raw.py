#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""LiNT-II from raw text against the score that gold annotation gives: what our own analysis costs.

    lint2_raw.py PROGRAM [--documents | --all] [--show N]

Texts of at least 100 words that were not trained on: the treebank's dev.conllu in stretches of 15 sentences, with the score that helder
gives to their annotation (lint2.py holds that equal to the published one). --documents: those of ../shared/lint/dev.json of which no
sentence stands in the training data (they are few, from two texts, and stand in dev.conllu too); --all: all of dev.json. Prints the mean absolute error of the
document score, its bias, and the share with the same level among those more than a point from a border, each with n and
a 95 % interval (bootstrap over documents). Exit code 1 above 2.0 points or under 85 %; without ../shared it says so, code 77.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, '..', '..', '..', 'shared')
MOST_ERROR, LEAST_SAME = 2.0, 0.85
BORDERS = (34, 46, 58)
FEATURES = ('mean_log_word_frequency', 'mean_max_sdl', 'mean_content_words_per_clause', 'proportion_of_concrete_nouns')


def trained_sentences():
    found = set()
    for name in ('train.conllu', 'extra.conllu'):
        path = os.path.join(SHARED, 'treebank', name)
        if os.path.exists(path):
            with open(path, encoding='utf-8') as file:
                found.update(line.split('=', 1)[1].strip() for line in file if line.startswith('# text ='))
    return found


def stretches(program):
    """Documents of 15 consecutive sentences of treebank/dev.conllu, as dev.json has them."""
    with open(os.path.join(SHARED, 'treebank', 'dev.conllu'), encoding='utf-8') as file:
        sentences = [block for block in file.read().split('\n\n') if block.strip()]
    documents = []
    with tempfile.NamedTemporaryFile('w', suffix='.conllu', encoding='utf-8') as gold:
        for start in range(0, len(sentences), 15):
            text, last = '', None
            gold.write('# newdoc id = %d\n' % len(documents))
            for block in sentences[start:start + 15]:
                comments = dict(line[2:].split(' = ', 1) for line in block.split('\n') if line.startswith('# ') and ' = ' in line)
                paragraph = comments['sent_id'].split('.s.')[0]
                text += ('' if last is None else ' ' if paragraph == last else '\n\n') + comments['text']
                last = paragraph
                gold.write('\n'.join(line for line in block.split('\n') if not line.startswith('# newdoc')) + '\n\n')
            documents.append({'id': 'dev.conllu, sentence %d' % (start + 1), 'text': text})
        gold.flush()
        output = subprocess.run([program, 'score', '--input', 'conllu', gold.name, '--format', 'json'], stdout=subprocess.PIPE, check=True).stdout
    for document, scored in zip(documents, json.loads(output)['documents']):
        score = scored['scores']['lint2']
        document.update(score=score['score'], level=score['level'], **score['features'])
    return documents


def interval(values, count=2000):
    dice = random.Random(1)
    means = sorted(sum(dice.choice(values) for _ in values) / len(values) for _ in range(count))
    return means[int(0.025 * count)], means[int(0.975 * count)]


def main(program, *options):
    if not os.path.exists(os.path.join(SHARED, 'lint', 'dev.json')):
        print('skipped: no ../shared')
        return 77
    with open(os.path.join(SHARED, 'lint', 'dev.json'), encoding='utf-8') as file:
        documents = json.load(file)
    program = os.path.abspath(program)
    if not {'--documents', '--all'} & set(options):
        documents = stretches(program)
    elif '--all' not in options:
        trained = trained_sentences()
        # A title of one or two words stands anywhere.
        documents = [one for one in documents if not any(s['text'] in trained and s['sent_length'] > 3 for s in one['sentences'])]
    pairs = []
    with tempfile.TemporaryDirectory() as folder:
        for number, one in enumerate(documents):
            with open(os.path.join(folder, '%03d.txt' % number), 'w', encoding='utf-8') as file:
                file.write(one['text'] + '\n')
        output = subprocess.run([program, 'score', '--format', 'json', *sorted(os.listdir(folder))], cwd=folder, stdout=subprocess.PIPE, check=False).stdout
    for ours in json.loads(output)['documents']:
        gold = documents[int(ours['path'].split('.')[0])]
        if ours['counts']['scored_words'] < 100 or gold['score'] is None:
            continue
        score = ours['scores'].get('lint2')
        if score is None:
            print('no lint2: this build has no language model')
            return 1
        pairs.append((gold, score))
    withheld = [gold['id'] for gold, score in pairs if score['score'] is None]
    pairs = [(gold, score) for gold, score in pairs if score['score'] is not None]
    if not pairs:
        print('no document is left to compare')
        return 1
    errors = [score['score'] - gold['score'] for gold, score in pairs]
    absolute = [abs(error) for error in errors]
    same = [float(score['level'] == gold['level']) for gold, score in pairs if all(abs(gold['score'] - border) > 1 for border in BORDERS)]
    mean = sum(absolute) / len(absolute)
    share = sum(same) / len(same) if same else 0.0
    print('documents %d%s, withheld %d' % (len(pairs), ' (trained on too)' if '--all' in options else ', none trained on', len(withheld)))
    print('mean absolute error %.2f (95 %%: %.2f-%.2f), bias %+.2f, largest %.2f' % (mean, *interval(absolute), sum(errors) / len(errors), max(absolute)))
    if same:
        print('same level %.1f %% of %d more than a point from a border (95 %%: %.1f-%.1f)' % (100 * share, len(same), *(100 * end for end in interval(same))))
    for name in FEATURES:
        differences = [score['features'][name] - gold[name] for gold, score in pairs]
        print('  %-32s mean difference %+.4f, mean absolute %.4f' % (name, sum(differences) / len(differences), sum(map(abs, differences)) / len(differences)))
    if '--show' in options:
        worst = sorted(zip(absolute, pairs), key=lambda pair: -pair[0])[:int(options[options.index('--show') + 1])]
        for error, (gold, score) in worst:
            print('%-28s gold %.2f ours %.2f  %s' % (gold['id'], gold['score'], score['score'],
                                                     ' '.join('%+.3f' % (score['features'][name] - gold[name]) for name in FEATURES)))
    return 0 if mean <= MOST_ERROR and share >= LEAST_SAME else 1


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.stderr.write(__doc__)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
