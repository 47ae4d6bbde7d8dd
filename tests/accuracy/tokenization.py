#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tokens and sentences from raw text against the treebank.

    tokenization.py PROGRAM [ARGUMENT…] [--treebank FOLDER] [--file dev.conllu] [--show N]

PROGRAM reads plain text from standard input and writes CoNLL-U: print_tokens, or "helder parse --format conllu -".
Raw text is made as the treebank's README says: the "# text" lines, a space between sentences, an empty line where the
paragraph (the part of sent_id up to ".s.") changes. Prints evaluate.py's table; exit code 1 below the floor, 0 else.
Without the treebank it says so and exits 77 (skipped). --show N prints the first N places that differ.
"""
import json
import os
import subprocess
import sys
import tempfile

TOKEN_FLOOR = 99.7
SENTENCE_FLOOR = 95.0


def sentences(path):
    """(paragraph, text, forms) for each sentence of a CoNLL-U file."""
    name, text, forms = '', '', []
    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('# sent_id'):
                name = line.split('=', 1)[1].strip()
            elif line.startswith('# text ='):
                text = line.split('=', 1)[1].strip()
            elif not line:
                if forms:
                    yield name.split('.s.')[0], text, forms
                forms = []
            elif line[0] != '#':
                columns = line.split('\t')
                if columns[0].isdigit():
                    forms.append(columns[1])
    if forms:
        yield name.split('.s.')[0], text, forms


def raw_text(gold):
    pieces, last = [], None
    for paragraph, text, _ in gold:
        pieces.append('' if last is None else ' ' if paragraph == last else '\n\n')
        pieces.append(text)
        last = paragraph
    return ''.join(pieces) + '\n'


def starts(sents):
    """Character offsets (white space left out) of token borders and of sentence ends."""
    tokens, ends, offset, letters = {}, set(), 0, []
    for _, _, forms in sents:
        for form in forms:
            form = ''.join(form.split())
            tokens[offset] = form
            offset += len(form)
            letters.append(form)
        ends.add(offset)
    return tokens, ends, ''.join(letters)


def show(gold, system, count):
    gold_tokens, gold_ends, letters = starts(gold)
    tokens, ends, _ = starts(system)
    shown = 0
    for offset, form in gold_tokens.items():
        if tokens.get(offset) != form and shown < count:
            shown += 1
            near = [tokens[i] for i in range(max(0, offset - 3), offset + len(form) + 1) if i in tokens]
            print('token     gold %-25s system %s' % (form, ' | '.join(near)))
    shown = 0
    for offset in sorted(gold_ends ^ ends):
        if shown < count:
            shown += 1
            what = 'missed   ' if offset in gold_ends else 'too many '
            print('sentence  %s …%s ‖ %s…' % (what, letters[max(0, offset - 40):offset], letters[offset:offset + 40]))


def main(arguments):
    folder, name, shown, program = None, 'dev.conllu', 0, []
    while arguments:
        argument = arguments.pop(0)
        if argument == '--treebank':
            folder = arguments.pop(0)
        elif argument == '--file':
            name = arguments.pop(0)
        elif argument == '--show':
            shown = int(arguments.pop(0))
        else:
            program.append(argument)
    if not program:
        sys.stderr.write(__doc__)
        return 2
    if folder is None:
        root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        folder = os.path.join(root, '..', 'shared', 'treebank')
    gold_path = os.path.join(folder, name)
    if not os.path.exists(gold_path):
        print('skipped: no ../shared')
        return 77
    gold = list(sentences(gold_path))
    output = subprocess.run(program, input=raw_text(gold).encode('utf-8'), stdout=subprocess.PIPE, check=True).stdout
    with tempfile.NamedTemporaryFile(suffix='.conllu') as file:
        file.write(output)
        file.flush()
        if shown:
            show(gold, list(sentences(file.name)), shown)
        # evaluate.py reads heads; a file without them is enough for tokens and sentences.
        result = subprocess.run([sys.executable, os.path.join(folder, 'evaluate.py'), gold_path, file.name, '--json'],
                                stdout=subprocess.PIPE, check=True).stdout
    layers = json.loads(result)['layers']
    print('%-10s %9s %9s %9s' % (name.split('.')[0], 'Precision', 'Recall', 'F1'))
    for layer in ('Tokens', 'Sentences'):
        print('%-10s %9.2f %9.2f %9.2f' % (layer, layers[layer]['p'], layers[layer]['r'], layers[layer]['f1']))
    fails = [text for layer, floor, text in (('Tokens', TOKEN_FLOOR, 'tokens'), ('Sentences', SENTENCE_FLOOR, 'sentences'))
             if layers[layer]['f1'] < floor]
    if fails:
        print('below the floor: %s (tokens %.1f, sentences %.1f)' % (', '.join(fails), TOKEN_FLOOR, SENTENCE_FLOOR))
    return 1 if fails else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
