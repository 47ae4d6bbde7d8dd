#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""UDPipe 1 as a contestant: trained with its own trainer, run through its Python package.

    udpipe_peer.py train TRAIN.conllu MODEL LENGTH      LENGTH: full, short, quick or trial
    udpipe_peer.py gold MODEL BLIND.conllu OUT.conllu   the tokens are given
    udpipe_peer.py text MODEL TEXT.txt OUT.conllu       from raw text

The last line that train prints is JSON: what the model was trained with.
"""
import json
import sys

from ufal import udpipe

# Tokenizer epochs, tagger iterations, parser iterations and the number of sentences (0: all). All other options are
# UDPipe's defaults, where 100, 20 and 10 rounds are usual; the tokenizer gains next to nothing after 20.
LENGTHS = {"full": (20, 20, 10, 0), "short": (2, 5, 3, 0), "quick": (2, 3, 2, 2000), "trial": (1, 1, 1, 200)}


def sentences_of(text):
    reader = udpipe.InputFormat.newConlluInputFormat()
    reader.setText(text)
    sentences, error = udpipe.Sentences(), udpipe.ProcessingError()
    while True:
        sentence = udpipe.Sentence()
        if not reader.nextSentence(sentence, error):
            break
        sentences.append(sentence)
    if error.occurred():
        sys.exit(f"the training data cannot be read: {error.message}")
    return sentences


def train(path, model_path, length):
    epochs, tagger, parser, most = LENGTHS[length]
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if most:
        text = "\n\n".join(text.split("\n\n")[:most]) + "\n\n"
    sentences, error = sentences_of(text), udpipe.ProcessingError()
    model = udpipe.Trainer.train("morphodita_parsito", sentences, udpipe.Sentences(), f"epochs={epochs}",
                                 f"iterations={tagger}", f"iterations={parser}", error)
    if error.occurred() or not model:
        sys.exit(f"training failed: {error.message}")
    with open(model_path, "wb") as file:
        file.write(model)
    print(json.dumps({"sentences": len(sentences), "tokenizer_epochs": epochs, "tagger_iterations": tagger,
                      "parser_iterations": parser}))


def run(model_path, form, path, out):
    model = udpipe.Model.load(model_path)
    if not model:
        sys.exit("the model cannot be read")
    pipeline, error = udpipe.Pipeline(model, form, udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu"), udpipe.ProcessingError()
    with open(path, encoding="utf-8") as file:
        result = pipeline.process(file.read(), error)
    if error.occurred():
        sys.exit(error.message)
    with open(out, "w", encoding="utf-8") as file:
        file.write(result)


if __name__ == "__main__":
    mode, arguments = sys.argv[1], sys.argv[2:]
    if mode == "train":
        train(*arguments)
    else:
        run(arguments[0], {"gold": "conllu", "text": "tokenize"}[mode], *arguments[1:])
