# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network: summed embeddings, three bidirectional recurrent layers with coupled gates, and three heads (tag, arc, label).

Everything between the layers lies in [-1, 1], so that at run time it can be eight-bit integers with one fixed scale.
"""
import functools

import jax
import jax.numpy as jnp
import numpy as np

import features

FEATURES = ['word', 'class', 'type', 'kind', 'shape'] + ['p%d' % n for n, _ in features.PREFIXES] + ['s%d' % n for n, _ in features.SUFFIXES]
SOURCES = 8  # kinds of annotated text, as train.source_of numbers them; 0 = not told
DISTANCES = 33  # relative distance of a head, clipped to ±16


def sizes(words, classes, types):
    return [words, classes, types, 4, features.SHAPES] + [b for _, b in features.PREFIXES] + [b for _, b in features.SUFFIXES]


def initialise(seed, feature_sizes, tags, labels, embed, hidden, layers, arc, label_width, tag_width):
    rng = np.random.default_rng(seed)

    def glorot(*shape):
        bound = np.sqrt(6 / (shape[-2] + shape[-1]))
        return rng.uniform(-bound, bound, shape).astype(np.float32)

    def orthogonal(n, m):
        q = [np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(m // n)]
        return np.concatenate(q, 1).astype(np.float32)

    p = {'source': (rng.normal(size=(SOURCES, embed)) * 0.05).astype(np.float32),
         'embed': [(rng.normal(size=(s, embed)) * 0.15).astype(np.float32) for s in feature_sizes],
         'embed_bias': np.zeros(embed, np.float32), 'layers': []}
    width = embed
    for _ in range(layers):
        bias = np.zeros(3 * hidden, np.float32)
        bias[:hidden] = 1  # remember at first
        p['layers'].append({'W': np.concatenate([glorot(width, 3 * hidden), glorot(width, 3 * hidden)], 1),
                            'b': np.concatenate([bias, bias]), 'Uf': orthogonal(hidden, 3 * hidden), 'Ub': orthogonal(hidden, 3 * hidden)})
        width = 2 * hidden
    p.update({'tag1': glorot(width, tag_width), 'tag1_b': np.zeros(tag_width, np.float32),
              'tag2': glorot(tag_width, tags), 'tag2_b': np.zeros(tags, np.float32),
              'arc_dep': glorot(width, arc), 'arc_dep_b': np.zeros(arc, np.float32),
              'arc_head': glorot(width, arc), 'arc_head_b': np.zeros(arc, np.float32),
              'root': rng.normal(size=(arc,)).astype(np.float32) * 0.1,
              'arc_U': np.eye(arc, dtype=np.float32) * 0.1 + glorot(arc, arc) * 0.3, 'arc_u': np.zeros(arc, np.float32),
              'distance': np.zeros(DISTANCES, np.float32),
              'label_dep': glorot(width, label_width), 'label_head': glorot(width, label_width), 'label_b': np.zeros(label_width, np.float32),
              'label_root': np.zeros(label_width, np.float32),
              'label2': glorot(label_width, labels), 'label2_b': np.zeros(labels, np.float32)})
    return jax.tree_util.tree_map(jnp.asarray, p)


@functools.partial(jax.custom_vjp, nondiff_argnums=())
def recurrent(zf, zb, Uf, Ub, mask, drop_f, drop_b):
    """Both directions of a layer. zf, zb: [T, B, 3h] inputs (zb already in reading order of its direction); mask [T, B, 1];
    drop_*: [B, h] masks on the state that is fed back. Gates: forget, out, new; the input gate is 1 - forget."""
    return _forward(zf, zb, Uf, Ub, mask, drop_f, drop_b)[0]


def _cell(z, c):
    h = c.shape[-1]
    f = jax.nn.sigmoid(z[:, :h])
    o = jax.nn.sigmoid(z[:, h:2 * h])
    g = jnp.tanh(z[:, 2 * h:])
    c = f * c + (1 - f) * g
    return f, o, g, c


def _forward(zf, zb, Uf, Ub, mask, drop_f, drop_b):
    h = Uf.shape[0]
    zero = jnp.zeros((zf.shape[1], h), zf.dtype)

    def step(carry, x):
        hf, cf, hb, cb = carry
        xf, xb, mf, mb = x
        hf_in, hb_in = hf * drop_f, hb * drop_b
        f1, o1, g1, c1 = _cell(xf + hf_in @ Uf, cf)
        f2, o2, g2, c2 = _cell(xb + hb_in @ Ub, cb)
        h1, h2 = o1 * jnp.tanh(c1) * mf, o2 * jnp.tanh(c2) * mb
        c1, c2 = c1 * mf, c2 * mb
        return (h1, c1, h2, c2), (h1, h2, (hf_in, cf, f1, o1, g1, c1), (hb_in, cb, f2, o2, g2, c2))

    _, (h1, h2, sf, sb) = jax.lax.scan(step, (zero, zero, zero, zero), (zf, zb, mask, mask[::-1]))
    return (h1, h2), (sf, sb)


def _forward_rule(zf, zb, Uf, Ub, mask, drop_f, drop_b):
    out, saved = _forward(zf, zb, Uf, Ub, mask, drop_f, drop_b)
    return out, (saved, Uf, Ub, mask, drop_f, drop_b)


def _backward_rule(saved, grads):
    (sf, sb), Uf, Ub, mask, drop_f, drop_b = saved
    gf, gb = grads
    zero = jnp.zeros(gf.shape[1:], gf.dtype)

    def cell(dh, dc, s, m):
        _, c_before, f, o, g, c = s
        dh, dc = dh * m, dc * m
        t = jnp.tanh(c)
        dc = dc + dh * o * (1 - t * t)
        dz = jnp.concatenate([dc * (c_before - g) * f * (1 - f), dh * t * o * (1 - o), dc * (1 - f) * (1 - g * g)], -1)
        return dz, dc * f

    def step(carry, x):
        dhf, dcf, dhb, dcb = carry
        g1, g2, s1, s2, m1, m2 = x
        dz1, dcf = cell(g1 + dhf, dcf, s1, m1)
        dz2, dcb = cell(g2 + dhb, dcb, s2, m2)
        return ((dz1 @ Uf.T) * drop_f, dcf, (dz2 @ Ub.T) * drop_b, dcb), (dz1, dz2)

    _, (dzf, dzb) = jax.lax.scan(step, (zero, zero, zero, zero), (gf, gb, sf, sb, mask, mask[::-1]), reverse=True)
    h = Uf.shape[0]
    dUf = sf[0].reshape(-1, h).T @ dzf.reshape(-1, 3 * h)
    dUb = sb[0].reshape(-1, h).T @ dzb.reshape(-1, 3 * h)
    return dzf, dzb, dUf, dUb, None, None, None


recurrent.defvjp(_forward_rule, _backward_rule)


def dropout(key, x_shape, rate):
    return jax.random.bernoulli(key, 1 - rate, x_shape).astype(jnp.float32) / (1 - rate)


def encode(p, ids, source, mask, key, rate, recurrent_rate):
    """ids: one [T, B] array per feature; source: [B], or a vector [embed] to use for all. Returns [T, B, 2h]. key None: no dropout."""
    T, B = mask.shape
    x = p['embed_bias'] + (p['source'][source] if jnp.issubdtype(source.dtype, jnp.integer) else source)
    for table, i in zip(p['embed'], ids):
        x = x + table[i]
    x = jnp.tanh(x)
    m = mask[..., None]
    keys = jax.random.split(key, 3 * len(p['layers']) + 1) if key is not None else None
    for n, layer in enumerate(p['layers']):
        h = layer['Uf'].shape[0]
        if key is not None:
            x = x * dropout(keys[3 * n], (1, B, x.shape[-1]), rate)
            df = dropout(keys[3 * n + 1], (B, h), recurrent_rate)
            db = dropout(keys[3 * n + 2], (B, h), recurrent_rate)
        else:
            df = db = jnp.ones((B, h), jnp.float32)
        z = (x.reshape(T * B, -1) @ layer['W'] + layer['b']).reshape(T, B, -1)
        hf, hb = recurrent(z[..., :3 * h], z[::-1, :, 3 * h:], layer['Uf'], layer['Ub'], m, df, db)
        x = jnp.concatenate([hf, hb[::-1]], -1)
    if key is not None:
        x = x * dropout(keys[-1], (1, B, x.shape[-1]), rate)
    return x


def heads(p, x, key, rate):
    """Scores: tags [T, B, tags], arcs [B, T, T+1] (head 0 is the root), and the two halves of the labels."""
    T, B, _ = x.shape
    keys = jax.random.split(key, 4) if key is not None else None

    def drop(n, v):
        return v * dropout(keys[n], (1, B, v.shape[-1]), rate) if key is not None else v

    tag = drop(0, jax.nn.relu(x @ p['tag1'] + p['tag1_b'])) @ p['tag2'] + p['tag2_b']
    dep = drop(1, jnp.tanh(x @ p['arc_dep'] + p['arc_dep_b']))
    head = drop(2, jnp.tanh(x @ p['arc_head'] + p['arc_head_b']))
    root = jnp.broadcast_to(jnp.tanh(p['root']), (1, B, head.shape[-1]))
    head = jnp.concatenate([root, head], 0)
    arc = jnp.einsum('tba,sba->bts', dep @ p['arc_U'], head) + (head @ p['arc_u']).T[:, None, :]
    distance = np.clip(np.arange(T + 1)[None, :] - 1 - np.arange(T)[:, None], -16, 16) + 16
    distance[:, 0] = 16  # the root's distance is "none", which no word has
    arc = arc + p['distance'][distance][None]
    label_dep, label_head = x @ p['label_dep'] + p['label_b'], x @ p['label_head']
    label_head = jnp.concatenate([jnp.broadcast_to(p['label_root'], (1, B, label_head.shape[-1])), label_head], 0)
    return tag, arc, label_dep, label_head


def label_scores(p, label_dep, label_head, gold_heads, key, rate):
    """[T, B, labels], of each word with the head that is given ([T, B], 0 = root)."""
    chosen = jnp.take_along_axis(label_head, gold_heads[..., None], 0)
    v = jax.nn.relu(label_dep + chosen)
    if key is not None:
        v = v * dropout(key, (1, v.shape[1], v.shape[2]), rate)
    return v @ p['label2'] + p['label2_b']
