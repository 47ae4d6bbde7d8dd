# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Orders made of statements: the treebank has hardly any, letters are full of them.

"Ik stuur de brief op." → "Stuur de brief op."; "Hij stuurt …" → "Stuur …": a main clause whose subject is one word before its finite
verb loses that word, and the verb gets its stem. The rest of the tree stays as it is. Some get another verb that letters of
government begin with, so that *stuur*, *bel* and *kruis* are seen as what they are most often there.
"""
import random

VERB = ('VERB', 'WW|pv|tgw|ev', 'Number=Sing|Tense=Pres|VerbForm=Fin')
# Stems that begin orders in letters, by whether an object follows.
WITH_OBJECT = ('stuur', 'vul', 'lever', 'neem', 'geef', 'kruis', 'vink', 'meld', 'betaal', 'controleer', 'download', 'print', 'kies', 'lees', 'bewaar', 'schrijf',
               'vraag', 'onderteken', 'vermeld', 'gebruik', 'scan', 'upload', 'kopieer', 'zet', 'noteer', 'pas', 'open', 'regel', 'maak', 'bekijk', 'breng', 'houd')
WITHOUT_OBJECT = ('bel', 'kijk', 'ga', 'let', 'wacht', 'klik', 'log', 'reageer', 'kom', 'zorg', 'mail', 'stop')


class Made:
    """Looks like treebank.Sentence."""

    def __init__(self, name, forms, tags, heads, relations):
        self.id, self.forms, self.tags, self.heads, self.relations = name, forms, tags, heads, relations


def stem_of(form, xpos):
    """The stem of a finite form in the present, None where it is not certain."""
    if xpos == 'WW|pv|tgw|ev':
        return form
    if xpos == 'WW|pv|tgw|met-t' and len(form) > 3 and form.endswith('t') and form[-2] not in 'td':
        return form[:-1]
    return None


def order_of(sentence, stem=None):
    """The sentence as an order, None when it is not of the kind."""
    n = len(sentence.forms)
    roots = [i for i, h in enumerate(sentence.heads) if h == 0]
    if n < 4 or len(roots) != 1:
        return None
    verb = roots[0]
    if verb != 1 or sentence.heads[0] != 2 or sentence.relations[0] != 'nsubj' or any(h == 1 for h in sentence.heads):
        return None
    if sentence.tags[verb][0] != 'VERB' or sentence.lemmas[verb] in ('hebben', 'zijn', 'blijken') or '?' in sentence.forms:
        return None
    form = stem or stem_of(sentence.forms[verb].lower(), sentence.tags[verb][1])
    if not form:
        return None
    forms = [form[0].upper() + form[1:]] + sentence.forms[2:]
    tags = [VERB] + sentence.tags[2:]
    heads = [0] + [h - 1 for h in sentence.heads[2:]]
    return Made('order-' + sentence.id, forms, tags, heads, ['root'] + sentence.relations[2:])


def make(sentences, seed=1):
    """Orders from the sentences that allow it: as they are, and once more with a verb of letters."""
    rng = random.Random(seed)
    out = []
    for sentence in sentences:
        plain = order_of(sentence)
        if not plain:
            continue
        out.append(plain)
        has_object = any(r == 'obj' and h == 1 for r, h in zip(plain.relations, plain.heads))
        if not any(r in ('ccomp', 'xcomp', 'expl:pv', 'aux', 'iobj', 'compound:prt') and h == 1 for r, h in zip(plain.relations, plain.heads)):
            out.append(order_of(sentence, rng.choice(WITH_OBJECT if has_object else WITHOUT_OBJECT)))
    return out


# Stems with the particle that ends their clause.
SEPARABLE = (('stuur', 'op'), ('stuur', 'mee'), ('vul', 'in'), ('kruis', 'aan'), ('vink', 'aan'), ('lever', 'in'), ('geef', 'door'), ('neem', 'mee'), ('print', 'uit'),
             ('lees', 'door'), ('vraag', 'aan'), ('geef', 'op'), ('zet', 'aan'), ('voeg', 'toe'), ('maak', 'over'), ('log', 'in'))


def vary(sentences, times=4, seed=2):
    """Our own annotated orders (Mood=Imp) with other verbs in the same place: after "en", after "dan", at the start."""
    rng = random.Random(seed)
    out = []
    for sentence in sentences:
        verbs = [i for i, row in enumerate(sentence.rows) if 'Mood=Imp' in row[9]]
        for number in range(times if verbs else 0):
            forms = list(sentence.forms)
            for verb in verbs:
                children = [i for i, h in enumerate(sentence.heads) if h == verb + 1]
                particles = [i for i in children if sentence.relations[i] == 'compound:prt']
                if particles and sentence.tags[particles[0]][1] != 'VZ|fin':
                    continue
                if particles:
                    stem, forms[particles[0]] = rng.choice(SEPARABLE)
                else:
                    stem = rng.choice(WITH_OBJECT if any(sentence.relations[i] == 'obj' for i in children) else WITHOUT_OBJECT)
                forms[verb] = stem[0].upper() + stem[1:] if sentence.forms[verb][0].isupper() else stem
            if forms != sentence.forms:
                out.append(Made('own-%d-%s' % (number, sentence.id), forms, sentence.tags, sentence.heads, sentence.relations))
    return out
