# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Trains the network of the language engine. See training/README.md for how it is called.

    python3 training/engine/train.py --train ../shared/treebank/train.conllu … --dev ../shared/treebank/dev.conllu --out network.npz
"""
import argparse
import collections
import functools
import pickle
import random
import time

import jax
import jax.numpy as jnp
import numpy as np

import features
import imperatives
import network
import treebank
import word_classes

SOURCE = (0, 0, 0.6, 0, 0, 0, 0, 0.4)  # what the network is told at run time: official annotation, government
LENGTHS = (6, 9, 12, 15, 18, 22, 27, 33, 42, 60, 140)


class Vocabulary:
    """Numbers of words, tags and relations, as seen in training."""

    def __init__(self, sentences, table):
        counts = collections.Counter(features.network_form(f) for s in sentences for f in s.forms)
        words = sorted((w for w, n in counts.items() if n >= 2), key=lambda w: (-counts[w], w))
        self.words = {w: i + 1 for i, w in enumerate(words)}
        self.counts = np.array([0] + [counts[w] for w in words], np.float32)
        self.tags = sorted({t for s in sentences for t in s.tags})
        self.relations = sorted({r for s in sentences for r in s.relations})
        self.table = table
        self.memo = {}

    def of_form(self, form):
        if form not in self.memo:
            plain = features.network_form(form)
            self.memo[form] = [self.words.get(plain, 0), *features.class_of(plain, self.table)], features.affixes(plain)
        return self.memo[form]

    def numbers(self, forms):
        """[tokens, features]"""
        shouted = features.is_shouted(forms)
        first = features.first_word(forms)
        rows = []
        for i, form in enumerate(forms):
            lexical, affixes = self.of_form(form)
            rows.append(lexical + [features.shape(form, i == first, shouted)] + affixes)
        return np.array(rows, np.int32)


def source_of(sentence_id):
    """Who annotated it, and what kind of text it is: the treebanks differ in their habits. 1 = converted newspaper, 2 = official,
    3 = questions, 4 = quiz, 5 = examples of grammar, 6 = yellow pages, 7 = our own sentences of government."""
    sentence_id = sentence_id.removeprefix('order-')
    for number, prefixes in enumerate((('cdb',), ('WR-P', 'wiki'), ('qa',), ('wpspel',), ('eans', 'g_suite', 'h_suite'), ('leuven',)), 1):
        if sentence_id.startswith(prefixes):
            return number
    return 7


class Example:
    __slots__ = ('ids', 'tags', 'heads', 'relations', 'weight', 'forms', 'source')


def examples(sentences, vocabulary, weight=1.0):
    tag_number = {t: i for i, t in enumerate(vocabulary.tags)}
    relation_number = {r: i for i, r in enumerate(vocabulary.relations)}
    out = []
    for s in sentences:
        e = Example()
        e.forms, e.source = s.forms, source_of(s.id)
        e.ids = vocabulary.numbers(s.forms)
        e.tags = np.array([tag_number.get(t, 0) for t in s.tags], np.int32)
        e.heads = np.array(s.heads, np.int32)
        e.relations = np.array([relation_number.get(r, 0) for r in s.relations], np.int32)
        e.weight = weight
        out.append(e)
    return out


def disturbed(example, vocabulary, rng):
    """Now and then as other writers write: no capitals, all capitals, no point at the end."""
    r = rng.random()
    if r > 0.06 or len(example.forms) < 3:
        return example
    e = Example()
    e.weight, e.tags, e.heads, e.relations, e.source = example.weight, example.tags, example.heads, example.relations, example.source
    if r < 0.02:
        e.forms = [f.lower() for f in example.forms]
    elif r < 0.03:
        e.forms = [f.upper() for f in example.forms]
    elif r < 0.035:
        e.forms = example.forms
        forms = [f[:1].upper() + f[1:] for f in example.forms]
        e.forms = forms
    else:
        last = len(example.forms)
        if example.forms[-1] not in '.?!' or (example.heads == last).any():
            return example
        e.forms, e.tags, e.heads, e.relations = example.forms[:-1], example.tags[:-1], example.heads[:-1], example.relations[:-1]
    e.ids = vocabulary.numbers(e.forms)
    return e


def batches(data, tokens, rng):
    """Lists of (padded length, examples), in a random order; sentences of like length together."""
    keyed = sorted(data, key=lambda e: (len(e.forms) + rng.random() * 3))
    by_length = collections.defaultdict(list)
    for e in keyed:
        by_length[next(n for n in LENGTHS if n >= len(e.forms))].append(e)
    out = []
    for length, group in by_length.items():
        size = max(4, tokens // length)
        rng.shuffle(group)
        out += [(length, size, group[i:i + size]) for i in range(0, len(group), size)]
    rng.shuffle(out)
    return out


def pack(length, size, group):
    ids = np.zeros((group[0].ids.shape[1], length, size), np.int32)
    mask = np.zeros((length, size), np.float32)
    gold = np.zeros((3, length, size), np.int32)
    weight = np.zeros((length, size), np.float32)
    source = np.zeros(size, np.int32)
    for b, e in enumerate(group):
        n = len(e.forms)
        ids[:, :n, b] = e.ids.T
        mask[:n, b] = 1
        weight[:n, b] = e.weight
        source[b] = e.source
        gold[0, :n, b], gold[1, :n, b], gold[2, :n, b] = e.tags, e.heads, e.relations
    return ids, source, mask, weight, gold


def cross_entropy(logits, gold, smooth=0.0):
    log = jax.nn.log_softmax(logits)
    hard = -jnp.take_along_axis(log, gold[..., None], -1)[..., 0]
    return hard if not smooth else (1 - smooth) * hard - smooth * log.mean(-1)


def loss_function(p, ids, source, mask, weight, gold, key, rates, counts):
    rate, recurrent_rate, head_rate, word_rate = rates
    k = jax.random.split(key, 6)
    # A word is hidden the oftener the rarer it is; what dictionaries know of it is hidden now and then.
    hide = jax.random.uniform(k[0], ids[0].shape) < word_rate / (word_rate + counts[ids[0]]) + 0.02
    ids = [jnp.where(hide, 0, ids[0])] + [ids[i] for i in range(1, len(ids))]
    hide_class = jax.random.uniform(k[1], ids[0].shape) < 0.04
    ids[1], ids[2] = jnp.where(hide_class, 0, ids[1]), jnp.where(hide_class, 0, ids[2])
    ids[3] = jnp.where(hide_class, 3, ids[3])
    source = jnp.where(jax.random.uniform(k[5], source.shape) < 0.2, 0, source)
    x = network.encode(p, ids, source, mask, k[2], rate, recurrent_rate)
    tag, arc, label_dep, label_head = network.heads(p, x, k[3], head_rate)
    valid = jnp.concatenate([jnp.ones((1, mask.shape[1])), mask], 0).T[:, None, :]
    arc = jnp.where(valid > 0, arc, -1e9)
    label = network.label_scores(p, label_dep, label_head, gold[1], k[4], 0.6 * head_rate)
    total = jnp.maximum(weight.sum(), 1)
    tag_loss = (cross_entropy(tag, gold[0]) * weight).sum() / total
    arc_loss = (cross_entropy(arc, gold[1].T) * weight.T).sum() / total
    label_loss = (cross_entropy(label, gold[2]) * weight).sum() / total
    return tag_loss + arc_loss + label_loss, (tag_loss, arc_loss, label_loss)


@functools.partial(jax.jit, static_argnums=(10,), donate_argnums=(0, 1))
def update(p, state, ids, source, mask, weight, gold, key, step, settings, rates, counts):
    rate, beta1, beta2, decay = settings
    (loss, parts), g = jax.value_and_grad(loss_function, has_aux=True)(p, ids, source, mask, weight, gold, key, rates, counts)
    norm = jnp.sqrt(sum(jnp.vdot(x, x) for x in jax.tree_util.tree_leaves(g)))
    scale = jnp.minimum(1.0, 5.0 / (norm + 1e-6))
    m, v, average = state
    m = jax.tree_util.tree_map(lambda a, b: beta1 * a + (1 - beta1) * b * scale, m, g)
    v = jax.tree_util.tree_map(lambda a, b: beta2 * a + (1 - beta2) * (b * scale) ** 2, v, g)
    c1, c2 = 1 - beta1 ** step, 1 - beta2 ** step
    p = jax.tree_util.tree_map(lambda w, a, b: w - rate * (a / c1) / (jnp.sqrt(b / c2) + 1e-8), p, m, v)
    keep = jnp.minimum(decay, (1 + step) / (10 + step))
    average = jax.tree_util.tree_map(lambda a, w: keep * a + (1 - keep) * w, average, p)
    return p, (m, v, average), loss, parts


@jax.jit
def predict(p, ids, source, mask):
    x = network.encode(p, ids, source, mask, None, 0, 0)
    tag, arc, label_dep, label_head = network.heads(p, x, None, 0)
    valid = jnp.concatenate([jnp.ones((1, mask.shape[1])), mask], 0).T[:, None, :]
    arc = jax.nn.log_softmax(jnp.where(valid > 0, arc, -1e9))
    heads = arc.argmax(-1).T
    return tag, arc, label_dep, label_head, heads


@jax.jit
def predict_labels(p, label_dep, label_head, heads):
    return network.label_scores(p, label_dep, label_head, heads, None, 0)


def evaluate(p, data, vocabulary, rng, source):
    """Shares that are right; `source`: weights of the kinds of text that the network is told."""
    told = jnp.asarray(np.asarray(source, np.float32) @ np.asarray(p['source']))
    upos = np.array([sorted({t[0] for t in vocabulary.tags}).index(t[0]) for t in vocabulary.tags])
    finite = np.array(['VerbForm=Fin' in t[2] for t in vocabulary.tags])
    n = right_tag = right_upos = uas = las = full = fin_right = fin_gold = fin_system = 0
    universal = np.array([sorted({r.split(':')[0] for r in vocabulary.relations}).index(r.split(':')[0]) for r in vocabulary.relations])
    for length, size, group in batches(data, 4000, rng):
        ids, _, mask, _, gold = pack(length, size, group)
        tag, arc, label_dep, label_head, heads = predict(p, ids, told, mask)
        label = np.asarray(predict_labels(p, label_dep, label_head, heads)).argmax(-1)
        tag, heads, on = np.asarray(tag).argmax(-1), np.asarray(heads), mask > 0
        n += on.sum()
        right_tag += ((tag == gold[0]) & on).sum()
        right_upos += ((upos[tag] == upos[gold[0]]) & on).sum()
        fin_right += (finite[tag] & finite[gold[0]] & on).sum()
        fin_gold += (finite[gold[0]] & on).sum()
        fin_system += (finite[tag] & on).sum()
        good = (heads == gold[1]) & on
        uas += good.sum()
        las += (good & (universal[label] == universal[gold[2]])).sum()
        full += (good & (label == gold[2])).sum()
    return {'tag': right_tag / n, 'upos': right_upos / n, 'fin': 2 * fin_right / (fin_gold + fin_system), 'uas': uas / n, 'las': las / n, 'full': full / n}


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--train', nargs='+', required=True)
    a.add_argument('--gold', nargs='*', default=[], help='our own annotated sentences; they weigh more')
    a.add_argument('--gold-weight', type=float, default=3.0)
    a.add_argument('--orders', type=float, default=0, help='weight of orders made of statements (imperatives.py); 0: none')
    a.add_argument('--start', help='go on from this network, on the same data')
    a.add_argument('--dev', required=True)
    a.add_argument('--hunspell', default='/usr/share/hunspell')
    a.add_argument('--nouns', required=True, help='nouns_sem_types_20260420.parquet of lint-ii 0.1.3')
    a.add_argument('--out', required=True)
    a.add_argument('--epochs', type=int, default=38)
    a.add_argument('--hidden', type=int, default=128)
    a.add_argument('--embed', type=int, default=128)
    a.add_argument('--layers', type=int, default=3)
    a.add_argument('--arc', type=int, default=128)
    a.add_argument('--label', type=int, default=128)
    a.add_argument('--tag', type=int, default=128)
    a.add_argument('--tokens', type=int, default=1500)
    a.add_argument('--rate', type=float, default=2.5e-3)
    a.add_argument('--dropout', type=float, default=0.33)
    a.add_argument('--recurrent', type=float, default=0.2)
    a.add_argument('--head-dropout', type=float, default=0.33)
    a.add_argument('--word-dropout', type=float, default=0.6)
    a.add_argument('--seed', type=int, default=3)
    a = a.parse_args()
    rng = random.Random(a.seed)
    began = time.time()
    table, class_names, type_names = word_classes.build(a.hunspell, a.nouns)
    corpora = [treebank.read(f) for f in a.train]
    gold = [s for f in a.gold for s in treebank.read(f)]
    vocabulary = Vocabulary([s for c in corpora for s in c] + gold, table)
    data = [e for c in corpora for e in examples(c, vocabulary)] + examples(gold, vocabulary, a.gold_weight)
    if a.orders:
        data += examples(imperatives.make([s for c in corpora for s in c]), vocabulary, a.orders)
        data += examples(imperatives.vary(gold), vocabulary, 2 * a.orders)
    dev = examples(treebank.read(a.dev), vocabulary)
    print('read', len(data), 'sentences;', len(vocabulary.words), 'words,', len(vocabulary.tags), 'tags,', len(vocabulary.relations), 'relations,',
          len(class_names), 'classes;', round(time.time() - began), 's', flush=True)
    sizes = network.sizes(len(vocabulary.words) + 1, len(class_names), len(type_names))
    p = network.initialise(a.seed, sizes, len(vocabulary.tags), len(vocabulary.relations), a.embed, a.hidden, a.layers, a.arc, a.label, a.tag)
    if a.start:
        with open(a.start, 'rb') as f:
            saved = pickle.load(f)
        assert saved['words'] == vocabulary.words and saved['tags'] == vocabulary.tags, 'that network knows other words or tags'
        p = jax.tree_util.tree_map(jnp.asarray, saved['params'])
    zeros = jax.tree_util.tree_map(jnp.zeros_like, p)
    state = (zeros, jax.tree_util.tree_map(jnp.zeros_like, p), jax.tree_util.tree_map(jnp.array, p))
    counts = jnp.asarray(vocabulary.counts)
    key = jax.random.PRNGKey(a.seed)
    steps_per_epoch = len(batches(data, a.tokens, random.Random(0)))
    total = steps_per_epoch * a.epochs
    step = 0
    for epoch in range(1, a.epochs + 1):
        losses = np.zeros(3)
        for length, size, group in batches([disturbed(e, vocabulary, rng) for e in data], a.tokens, rng):
            step += 1
            progress = step / total
            rate = a.rate * min(1, step / 200) * (0.5 * (1 + np.cos(np.pi * min(progress, 1))) * 0.99 + 0.01)
            key, sub = jax.random.split(key)
            p, state, loss, parts = update(p, state, *pack(length, size, group), sub, step, (rate, 0.9, 0.98, 0.998),
                                           (a.dropout, a.recurrent, a.head_dropout, a.word_dropout), counts)
            losses += np.array([float(x) for x in parts])
        report = evaluate(state[2], dev, vocabulary, random.Random(0), SOURCE) if epoch % 2 == 0 or epoch == a.epochs else {}
        print('epoch', epoch, 'loss', np.round(losses / steps_per_epoch, 3), {k: round(100 * float(v), 2) for k, v in report.items()},
              round(time.time() - began), 's', flush=True)
        if report:
            with open(a.out, 'wb') as f:
                pickle.dump({'params': jax.tree_util.tree_map(np.asarray, state[2]), 'settings': vars(a), 'words': vocabulary.words, 'tags': vocabulary.tags,
                             'relations': vocabulary.relations, 'classes': class_names, 'types': type_names, 'report': report}, f)


if __name__ == '__main__':
    main()
