#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""spaCy's CNN pipeline as a contestant: its own quickstart configuration without vectors, trained with its own training loop.

    spacy_peer.py train TRAIN.conllu DEV.conllu FOLDER LENGTH   LENGTH: full, short, quick or trial
    spacy_peer.py gold MODEL BLIND.conllu OUT.conllu            tokens and sentences are given
    spacy_peer.py text MODEL TEXT.txt OUT.conllu                from raw text, a paragraph at a time

The last line that train prints is JSON: what the model was trained with. The model is FOLDER/model-best: the one that did
best on dev before the time was up.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

# Minutes of training, steps between evaluations, training documents of ten sentences (0: all).
LENGTHS = {"full": (40, 200, 0), "short": (10, 200, 0), "quick": (4, 100, 0), "trial": (1, 10, 20)}
PIPELINE = "tagger,morphologizer,trainable_lemmatizer,parser"


class TimeIsUp(Exception):
    pass


def spacy_command(*arguments):
    subprocess.run([sys.executable, "-m", "spacy", *map(str, arguments)], check=True)


def train(train_path, dev_path, folder, length):
    import spacy
    from spacy.training.initialize import init_nlp
    from spacy.training.loop import train as train_loop
    minutes, every, documents = LENGTHS[length]
    config_path = os.path.join(folder, "config.cfg")
    for path in (train_path, dev_path):
        spacy_command("convert", path, folder, "--converter", "conllu", "--n-sents", 10)
    train_binary, dev_binary = (os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + ".spacy") for path in (train_path, dev_path))
    spacy_command("init", "config", config_path, "--lang", "nl", "--pipeline", PIPELINE, "--optimize", "efficiency", "--force")
    best = os.path.join(folder, "model-best")
    shutil.rmtree(best, ignore_errors=True)
    began, steps = time.monotonic(), 0

    # Steps and patience have no end: the clock ends the training between two updates, and the best model so far lies on disk.
    def stop_when_time_is_up(_, progress):
        nonlocal steps
        steps = progress["step"]
        if time.monotonic() > began + 60 * minutes and os.path.exists(os.path.join(best, "meta.json")):
            raise TimeIsUp

    spacy.registry.callbacks("helder.deadline.v1", func=lambda: stop_when_time_is_up)
    config = spacy.util.load_config(config_path, interpolate=False, overrides={
        "paths.train": train_binary, "paths.dev": dev_binary, "training.max_steps": 0, "training.patience": 0,
        "training.eval_frequency": every, "corpora.train.limit": documents, "corpora.dev.limit": documents})
    config["training"]["before_update"] = {"@callbacks": "helder.deadline.v1"}
    try:
        train_loop(init_nlp(config), output_path=Path(folder))
    except TimeIsUp:
        pass
    with open(os.path.join(best, "meta.json"), encoding="utf-8") as file:
        scores = json.load(file)["performance"]
    print(json.dumps({"minutes_of_updates": round((time.monotonic() - began) / 60, 1), "steps": steps, "pipeline": PIPELINE,
                      "optimize": "efficiency", "vectors": "none", "own_dev_las": scores.get("dep_las")}))


def lines_of(doc):
    """A CoNLL-U sentence for each sentence of the document."""
    for sentence in doc.sents:
        for token in sentence:
            head = 0 if token.head.i == token.i else token.head.i - sentence.start + 1
            relation = "root" if head == 0 else token.dep_
            space = "_" if token.whitespace_ else "SpaceAfter=No"
            yield (f"{token.i - sentence.start + 1}\t{token.text}\t{token.lemma_ or '_'}\t{token.pos_ or '_'}\t{token.tag_ or '_'}\t"
                   f"{token.morph or '_'}\t{head}\t{relation}\t_\t{space}\n")
        yield "\n"


def gold_documents(vocabulary, path):
    from spacy.tokens import Doc
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            columns = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
            if columns:
                # A sentence is a document, and its borders are given, so that the parser cannot cut it.
                yield Doc(vocabulary, words=[c[1] for c in columns], spaces=["SpaceAfter=No" not in c[9] for c in columns],
                          sent_starts=[i == 0 for i in range(len(columns))])


def run(model, mode, path, out):
    import spacy
    nlp = spacy.load(model)
    if mode == "gold":
        documents = gold_documents(nlp.vocab, path)
    else:
        with open(path, encoding="utf-8") as file:
            documents = [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", file.read()) if paragraph.strip()]
    with open(out, "w", encoding="utf-8") as file:
        # Batches of a hundred: the default of a thousand costs memory and is no faster here.
        for doc in nlp.pipe(documents, batch_size=100):
            file.writelines(lines_of(doc))


if __name__ == "__main__":
    mode, arguments = sys.argv[1], sys.argv[2:]
    if mode == "train":
        train(*arguments)
    else:
        run(arguments[0], mode, *arguments[1:])
