# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packs the trained parts into the one model file that helder maps: eight-bit weights, tables, labels, lemmas.

    python3 training/engine/pack.py --network network.pkl --lemmas lemmatizer.bin --nouns … --version nl-1.0 --out helder-nl.model

The layout stands in analyzer/language/{model_file,word_features,network,lemmatizer}.h.
"""
import argparse
import pickle
import struct

import numpy as np

import features
import network
import train
import word_classes

FORMAT = 1
LICENCE = """helder's Dutch model. Trained on UD_Dutch-Alpino, UD_Dutch-LassySmall and the Alpino treebank (CC BY-SA 4.0; University of Groningen),
with word classes from OpenTaal's dictionary (BSD or CC BY 3.0) and noun types from lint-ii (EUPL-1.2). CC BY-SA 4.0. See models/nl/MODEL_CARD.md."""
ZERO = 128  # how 0 is kept


class Section:
    """Arrays one after another, each at a multiple of 64 bytes."""

    def __init__(self):
        self.bytes = bytearray()

    def add(self, array):
        self.bytes += b'\0' * (-len(self.bytes) % 64)
        self.bytes += np.ascontiguousarray(array).tobytes()

    def matrix(self, weights, bias=None, input_scale=1 / 127, zero=ZERO):
        """weights [inputs, columns]: bytes with a scale per column, four inputs of a column together."""
        inputs, columns = weights.shape
        padded = -(-columns // 16) * 16
        w = np.zeros((inputs, padded), np.float64)
        w[:, :columns] = weights
        peak = np.maximum(np.abs(w).max(0), 1e-8)
        q = np.rint(w / peak * 127).astype(np.int32)
        b = np.zeros(padded)
        if bias is not None:
            b[:columns] = bias
        self.add((peak / 127 * input_scale).astype('<f4'))
        self.add(b.astype('<f4'))
        self.add((zero * q.sum(0)).astype('<i4'))
        self.add(q.reshape(inputs // 4, 4, padded).transpose(0, 2, 1).astype(np.int8))


def words_section(saved, table):
    entries = {}
    for form, (word_class, kind) in table.items():
        entries[form] = word_class << 15 | kind << 24 | 1 << 31
    for word, number in saved['words'].items():
        entries[word] = entries.get(word, 0) | number
    slots = 1
    while slots < len(entries) * 1.15:
        slots *= 2
    out = np.zeros((slots, 2), '<u4')
    for form in sorted(entries):
        h = features.fnv(form)
        i = h & (slots - 1)
        while out[i, 1]:
            if out[i, 0] == h >> 32:
                print('same fingerprint, dropped:', form)
                break
            i = (i + 1) & (slots - 1)
        else:
            out[i] = h >> 32, entries[form]
    section = Section()
    section.add(np.array([slots, len(saved['words']) + 1, len(saved['classes']), len(saved['types'])], '<u4'))
    section.add(out)
    return section.bytes


def network_section(saved, tag_peak, source):
    p, labels = saved['params'], len(saved['relations'])
    hidden = p['layers'][0]['Uf'].shape[0]
    section = Section()
    dims = [p['embed'][0].shape[1], hidden, len(p['layers']), p['tag1'].shape[1], len(saved['tags']), p['arc_U'].shape[0], p['label_dep'].shape[1],
            labels, network.DISTANCES]
    section.add(np.array(dims + [0] * (16 - len(dims)), '<u4'))
    for rows in p['embed']:
        peak = np.abs(rows).max()
        section.add(np.array([peak / 127], '<f4'))
        section.add(np.rint(rows / peak * 127).astype(np.int8))
    told = p['embed_bias'] + np.asarray(source, np.float32) @ p['source'] if 'source' in p else p['embed_bias']
    section.add(told.astype('<f4'))
    for layer in p['layers']:
        section.matrix(layer['W'], layer['b'])
        section.matrix(layer['Uf'])
        section.matrix(layer['Ub'])
    section.matrix(np.concatenate([p['tag1'], p['arc_dep'], p['arc_head'], p['label_dep'], p['label_head']], 1),
                   np.concatenate([p['tag1_b'], p['arc_dep_b'], p['arc_head_b'], p['label_b'], np.zeros_like(p['label_b'])]))
    scale = tag_peak / 254
    section.add(np.array([scale], '<f4'))
    section.matrix(p['tag2'], p['tag2_b'], input_scale=scale, zero=0)
    section.matrix(p['arc_U'])
    section.add(p['arc_u'].astype('<f4'))
    section.add(np.tanh(p['root']).astype('<f4'))
    section.add(p['distance'].astype('<f4'))
    section.add(p['label_root'].astype('<f4'))
    section.add(p['label2'].T.astype('<f4'))
    section.add(p['label2_b'].astype('<f4'))
    return section.bytes


def labels_section(saved):
    lines = ['\t'.join(('tag',) + t) for t in saved['tags']] + ['relation\t' + r for r in saved['relations']]
    return ('\n'.join(lines) + '\n').encode()


def rotate(x, n):
    return (x << np.uint64(n)) | (x >> np.uint64(64 - n))


def mix(h):
    h ^= h >> 33
    h = h * 0xff51afd7ed558ccd & features.MASK64
    h ^= h >> 33
    h = h * 0xc4ceb9fe1a85ec53 & features.MASK64
    return h ^ h >> 33


def fnv_bytes(data):
    h = 0xcbf29ce484222325
    for byte in data:
        h = ((h ^ byte) * 0x100000001b3) & features.MASK64
    return mix(h)


def checksum(data):
    """ModelFile::checksum."""
    whole = len(data) // 32 * 32
    words = np.frombuffer(data[:whole], '<u8').reshape(-1, 4)
    lanes = np.array([1, 2, 3, 4], np.uint64)
    prime = np.uint64(0x9E3779B97F4A7C15)
    with np.errstate(over='ignore'):
        for row in words:
            lanes = rotate((lanes ^ row) * prime, 29)
    total = len(data)
    for lane in lanes:
        total = mix(total ^ int(lane))
    return total ^ fnv_bytes(data[whole:])


def write(path, version, sections):
    body = bytearray()
    offset = 512 + 32 * len(sections)
    table = b''
    for name, data in sections:
        gap = -(offset + len(body)) % 64
        body += b'\0' * gap
        table += struct.pack('<16sQQ', name.encode(), offset + len(body), len(data))
        body += data
    rest = bytes(table + body)
    licence = LICENCE.replace('\n', ' ').encode()[:447]
    header = struct.pack('<8sIIQQ32s448s', b'HELDNLP\n', FORMAT, len(sections), checksum(rest), 512 + len(rest), version.encode(), licence)
    with open(path, 'wb') as f:
        f.write(header + rest)
    print(path, 512 + len(rest), 'bytes;', ', '.join(f'{n} {len(d)}' for n, d in sections))


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--network', required=True)
    a.add_argument('--lemmas', required=True)
    a.add_argument('--hunspell', default='/usr/share/hunspell')
    a.add_argument('--nouns', required=True)
    a.add_argument('--version', required=True)
    a.add_argument('--tag-peak', type=float, default=12.0, help='largest value of the tag layer that is kept')
    a.add_argument('--source', type=float, nargs=network.SOURCES, default=train.SOURCE, help='weights of the kinds of text that the network is told')
    a.add_argument('--out', required=True)
    a = a.parse_args()
    saved = pickle.load(open(a.network, 'rb'))
    table, classes, types = word_classes.build(a.hunspell, a.nouns)
    assert classes == saved['classes'] and types == saved['types'], 'the word lists are not those of the training'
    write(a.out, a.version, [('words', words_section(saved, table)), ('network', network_section(saved, a.tag_peak, a.source)),
                             ('labels', labels_section(saved)), ('lemmas', open(a.lemmas, 'rb').read())])


if __name__ == '__main__':
    main()
