#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the lemmatizer's section of the model from a treebank and Hunspell's Dutch dictionary.

    python3 training/lemmatizer/train.py --train train.conllu [--extra extra.conllu] --out lemmatizer.bin
                                         [--dev dev.conllu]

Plain Python; the same input gives the same bytes. With --dev it also prints the accuracy with gold tags."""
import argparse
import collections
import math
import os
import sys
import time

import dictionary
import section
from model import FIRST, LAST, MAX_SUFFIX, PARTICLE, SIZES, Model, is_inside_character, size_of, strip_ge
from words import bare_lemmas, class_of, normalise_form, raw, read_conllu

HERE = os.path.dirname(os.path.abspath(__file__))
IDENTITY = ("S-deeleigen", "S-vreemd", "S-symb", "S-enof", "S-meta", "S-afgebr")
GROUPS = "NVARHC"
RARE = 2
CALENDAR = ("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli "
            "augustus september oktober november december")
STEPS = 16  # of a weight, in a log odds


def norm(text):
    """The key of a form, or a lemma in lower case, raw."""
    return raw(normalise_form(text))


def is_joined(model, low):
    """True for auto-ongeluk: every part is a word, so it is written auto_ongeluk."""
    *front, last = low.split("-")
    return all(model.first_lemma(part, 1)[0] or part.isdigit() for part in front) and (
        (last, "N") in model.known or (last, "A") in model.known or model.split(last, "N", 1) is not None)


def text_of(text):
    """Raw text made readable again."""
    return text if text.isascii() else text.encode("latin-1").decode()


def lower(text):
    """Raw text in lower case."""
    return norm(text_of(text))


def script_of(form, lemma):
    """(cut, add): how many characters to take off the end and what to put there; None for another kind of change."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    while same > 0 and any(is_inside_character(word[same]) for word in (form, lemma) if same < len(word)):
        same -= 1
    cut, add = len(form) - same, lemma[same:]
    if "ge" in form[same:] and same > 0 and "ge" not in add:
        return None  # overgelegd, which particles explain: see Model.verb
    return (cut, add) if cut <= 6 and len(add) <= 6 else None


def count_treebank(files):
    """{(form, class): Counter of lemmas}, {(form, group): Counter}, {(form, class): set of spellings}."""
    exact, group, spellings = (collections.defaultdict(collections.Counter), collections.defaultdict(
        collections.Counter), collections.defaultdict(set))
    tags = {}
    for path in files:
        for sentence in read_conllu(path):
            for columns, lemma in zip(sentence, bare_lemmas(sentence)):
                name, low = class_of(columns[4]), norm(columns[1])
                lemma = raw(lemma)
                lemma_counts[lemma] += 1
                exact[low, name][lemma] += 1
                group[low, "g" + name[0]][lemma] += 1
                spellings[low, name].add(raw(columns[1]))
                tags[columns[4]] = name
    return exact, group, spellings, tags


def best_of(counter):
    """The most frequent lemma; of equals the one that more tokens have, then with fewer marks, then by alphabet."""
    return max(counter, key=lambda lemma: (counter[lemma], lemma_counts[lemma], -lemma.count("_"),
                                           [-ord(c) for c in lemma]))


def preferred(low, lemma):
    """Of the dictionary's lemmas for one form the least is taken: psychologen is of psycholoog, not of psychologe; and
    messen of mes, not of mess."""
    return lemma != lower(lemma), len(lemma), lemma.endswith("e"), lemma


lemma_counts = collections.Counter()


def treebank_words(exact, group, spellings):
    known = {}
    for (low, name), lemmas in exact.items():
        lemma = best_of(lemmas)
        if name in IDENTITY or name == "P":
            continue
        if name[0] == "E" and lemma in spellings[low, name] and len(spellings[low, name]) > 1:
            continue
        known[low, name] = lemma
    for (low, name), lemmas in group.items():
        if name[1] in GROUPS:
            known[low, name] = best_of(lemmas)
    return known


def own_words(path):
    words = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and line[0] != "#":
                form, name, lemma = line.rstrip("\n").split("\t")
                words[norm(form), name] = raw(lemma)
    for day in CALENDAR.split():
        words[day, "E"] = day
    return words


def learn_suffixes(pairs):
    """The shortest suffixes that decide: {(class, suffix): script}. `pairs`: {(form, class): (lemma, weight)}."""
    counts = [collections.defaultdict(collections.Counter) for _ in range(MAX_SUFFIX + 1)]
    for (form, name), (lemma, weight) in pairs.items():
        script = script_of(form, lemma)
        if script is None:
            continue
        whole = "^" + form
        for length in range(min(len(whole), MAX_SUFFIX) + 1):
            counts[length][name, whole[len(whole) - length:]][script] += weight
    suffixes = {}
    for length in range(MAX_SUFFIX + 1):
        for (name, suffix), scripts in counts[length].items():
            total = sum(scripts.values())
            if length > 0 and total < 2:
                continue
            best = max(scripts, key=lambda s: (scripts[s], -s[0], s[1]))
            shorter = next((suffixes[name, suffix[i:]] for i in range(1, length + 1) if (name, suffix[i:]) in suffixes),
                           None)
            if best != shorter:
                suffixes[name, suffix] = best
    return suffixes


def align_first(low, lemma, known, name):
    """Where the last part of a compound begins in its form; None when it can't be seen."""
    first, _, last = lemma.rpartition("_")
    first, last = lower(first), lower(last)
    flat = first.replace("_", "")
    best = None
    for at in range(1, len(low) - 1):
        rest = low[at:]
        if is_inside_character(rest[0]):
            continue
        if lower(known.get((rest, name), rest if name == "N" else "")) != last and not (
                rest[:3] == last[:3] and len(rest) >= len(last) - 2):
            continue
        front = low[:at].rstrip("-")
        if front[:2] != flat[:2]:
            continue
        distance = abs(len(front) - len(flat)) + (0 if front.startswith(flat[:max(2, len(flat) - 2)]) else 3)
        if best is None or distance < best[0]:
            best = distance, at
    return best[1] if best and best[0] <= 5 else None


def learn_compounds(model, exact):
    """First and last parts with the log odds that a word with them is written with "_"."""
    words = {}
    for (low, name), lemmas in exact.items():
        if name[0] in "NA" and len(low) > 4:
            words[low, name] = best_of(lemmas)
    firsts, splits = collections.defaultdict(collections.Counter), {}
    for (low, name), lemma in words.items():
        if "_" not in lemma or " " in lemma:
            continue
        at = align_first(low, lemma, model.known, name)
        if at is None:
            continue
        surface = low[:at].rstrip("-")
        if len(lemma.rpartition("_")[0]) < min(3, len(surface)):
            continue
        firsts[surface][lemma.rpartition("_")[0]] += 1
        splits[low, name] = at
        # The last part is a word of its own as well.
        rest = low[at:]
        if len(rest) >= 3 and script_of(rest, lower(lemma.rpartition("_")[2])) is not None:
            model.known.setdefault((rest, name), lemma.rpartition("_")[2])
    for surface, lemmas in firsts.items():
        model.known[surface, FIRST] = best_of(lemmas)
        model.weights[surface, FIRST] = 0
    # Count for every place where a known word could be split whether it is. Words met once or twice stand for those
    # never met: frequent ones are written as one far more often.
    model.defaults = dict.fromkeys([("size", size) for size in range(SIZES)], 0.0)
    model.defaults |= dict.fromkeys(("last", "last-short", "plain", "s", "plural", "deep"), 0.0)
    yes, no = collections.Counter(), collections.Counter()
    total = [1, 1]
    for (low, name), lemma in words.items():
        at_gold = splits.get((low, name))
        if "_" in lemma and at_gold is None or "-" in low or sum(exact[low, name].values()) > RARE:
            continue
        own = model.known.pop((low, name), None)
        for at in range(len(low) - 2, 1, -1):
            last = model.known.get((low[at:], name))
            if last is None:
                continue
            # A first part that only this word shows counts as one that was never seen.
            is_own = at == at_gold and sum(firsts[low[:at]].values()) == 1
            first, kind = first_kind(model, low[:at], is_own)
            if first is None:
                continue
            counter = yes if at == at_gold else no
            total[at == at_gold] += 1
            head = last.rpartition("_")[2]
            counter["F", low[:at]] += 1
            counter["L", head] += 1
            counter[kind] += 1
            counter["size", size_of(low)] += 1
            counter["last-short" if len(low) - at < 4 else "last"] += 1
        if own is not None:
            model.known[low, name] = own
    prior = math.log(total[1] / total[0])
    share = total[1] / (total[0] + total[1])
    strength = 2.0

    def odds(key, base, weight):
        return math.log((yes[key] + weight * base) / (no[key] + weight * (1 - base)))

    for kind in ("last", "last-short", "plain", "s", "plural", "deep"):
        model.defaults[kind] = odds(kind, share, 4)
    for surface in firsts:
        model.weights[surface, FIRST] = odds(("F", surface), max(share, 0.6), strength) - prior
    for key in set(k[1] for k in list(yes) + list(no) if k[0] == "L"):
        model.weights[key, LAST] = odds(("L", key), share, strength)
    for kind in ("plain", "s", "plural", "deep"):
        model.defaults[kind] -= prior
    for size in range(SIZES):
        model.defaults["size", size] = odds(("size", size), share, 4) - prior
    for weights in (model.weights, model.defaults):
        for key in weights:
            if key[-1] != PARTICLE:
                weights[key] = max(-127, min(127, round(weights[key] * STEPS)))


def is_derived(model, low, split):
    """True for what looks like a compound and is made of a verb or an adjective: voorschrift, beraadslaging,
    rechtmatigheid."""
    first = split.partition("_")[0]
    return (first in dictionary.PARTICLES and first not in dictionary.NOUNS
            or low.endswith("heid") and (low[:-4], "A") in model.known
            or low.endswith("ing") and (low[:-3] + "en", "V-inf") in model.known)


def first_kind(model, surface, is_own):
    if (surface, FIRST) in model.known and not is_own:
        return model.known[surface, FIRST], "first"
    if len(surface) < 4:
        return None, ""
    for key, kind in (((surface, "N"), "plain"), ((surface[:-1], "N") if surface[-1] == "s" else None, "s")):
        if key in model.known:
            return model.known[key], kind
    hit = model.plural_part(surface)
    return (hit, "plural") if hit is not None else (None, "")


def verb_words(hunspell_infinitives, participles, words, strong, exact):
    """Infinitives with their mark {oplossen: op_lossen}, and {(form, class): lemma} of strong verbs."""
    seen = {}
    for (low, name), lemmas in exact.items():
        if name[0] == "V":
            for lemma in lemmas:
                lemma = text_of(lemma)
                if " " not in lemma:
                    seen[lemma.replace("_", "")] = lemma
    infinitives = {x for x in hunspell_infinitives if x.islower() and x.isalpha() and len(x) > 3}
    strong_names = {row[0] for row in strong}
    infinitives |= {x for x in seen if x.endswith("n")} | strong_names
    marks = {}
    for infinitive in sorted(infinitives):
        marks[infinitive] = seen.get(infinitive) or mark_of(infinitive, infinitives, participles, words, strong)
    forms = {}
    for infinitive, past, pasts, part, first, third in strong:
        for prefix in ("",) + tuple(sorted({x[:-len(infinitive)] for x in infinitives
                                            if x.endswith(infinitive) and "_" not in marks[x]})):
            lemma = prefix + infinitive
            if lemma not in infinitives:
                continue
            participle = part
            if prefix and part.startswith("ge"):
                participle = part[2:]
            participle = prefix + participle
            entries = [(prefix + past, "V-past"), (participle, "V-vd"), (lemma, "V-inf")]
            entries.append((prefix + (pasts or past + "n"), "V-pasts"))
            if first:
                entries += [(prefix + first, "V-ev"), (prefix + third, "V-t")]
            extended = participle if participle.endswith("n") else participle + "e"
            entries += [(extended, "V-vde"), (extended + "n", "V-vdn")]
            for key in entries:
                forms.setdefault(key, lemma)
    return marks, forms


def mark_of(infinitive, infinitives, participles, words, strong):
    for particle in dictionary.PARTICLES:
        rest = infinitive[len(particle):]
        if not infinitive.startswith(particle) or rest not in infinitives or len(rest) < 4:
            continue
        bare = {form for form, name in dictionary.conjugate(rest, words) if name == "V-vd"}
        bare |= {row[3] for row in strong if row[0] == rest}
        with_ge = {particle + (x if x.startswith("ge") else "ge" + x) for x in bare}
        without = {particle + (x[2:] if x.startswith("ge") else x) for x in bare}
        if with_ge & participles:
            return particle + "_" + rest
        is_bare = without & participles and not rest.startswith(("be", "ver", "ont", "ge"))
        if particle in dictionary.AMBIGUOUS or is_bare:
            continue
        return particle + "_" + rest
    return infinitive


def train(arguments):
    start = time.time()
    files = [arguments.train] + ([arguments.extra] if arguments.extra else [])
    exact, group, spellings, tags = count_treebank(files)
    model = Model()
    model.known = treebank_words(exact, group, spellings)
    own = own_words(os.path.join(HERE, "own-words.tsv"))
    for (low, name), lemma in own.items():
        if sum(exact.get((low, name), {}).values()) < 2 or lemma in CALENDAR:
            model.known[low, name] = lemma
        if name[0] == "C":
            tags.setdefault(name[1:], name)

    entries, endings = dictionary.read_hunspell(arguments.hunspell)
    pairs, infinitives, participles, words = dictionary.expand(entries, endings)
    strong = dictionary.strong_verbs(arguments.strong)
    marks, verbs = verb_words(infinitives, participles, words, strong, exact)

    # Endings, learned from both: what the treebank shows counts for more.
    examples = {}
    pairs = [(norm(form), name, raw(lemma)) for form, name, lemma in pairs]
    pairs.sort(key=lambda x: (x[0], x[1], preferred(x[0], x[2])))
    for low, name, lemma in pairs:
        examples.setdefault((low, name), (lower(lemma), 1))
    for infinitive in sorted(marks):
        if "_" not in marks[infinitive]:
            for form, name in dictionary.conjugate(infinitive, words):
                examples[norm(form), name] = raw(infinitive), 1
    for (form, name), lemma in verbs.items():
        examples[norm(form), name] = raw(lemma), 1
    for (low, name), lemmas in exact.items():
        lemma = lower(best_of(lemmas))
        if name[0] in "NAVERH" and "-" not in low:
            parts = lemma.rpartition("_")
            if parts[1] and name[0] == "V" and low.startswith(parts[0]):
                low, lemma = low[len(parts[0]):], parts[2]
            elif parts[1]:
                at = align_first(low, lemma, model.known, name) if name[0] in "NA" else None
                if at is None:
                    continue
                low, lemma = low[at:], parts[2]
            examples[low, name] = lemma, 3
    stripped = {}
    for (form, name), example in examples.items():
        if name.startswith("V-vd"):
            bare = strip_ge(form)
            if bare and not example[0].startswith("ge"):
                form = bare
        stripped.setdefault((form, name), example)
    model.suffixes = learn_suffixes(stripped)
    print("suffixes", len(model.suffixes), f"{time.time() - start:.1f} s")

    for particle in dictionary.PARTICLES:
        model.weights[particle, PARTICLE] = 1 if particle in dictionary.AMBIGUOUS else 0
    for prefix in ("be", "ver", "ont", "her", "ge", "er"):
        model.weights[prefix, PARTICLE] = 2

    # Verbs: infinitives are all there; other forms where the rules are wrong.
    for (form, name), lemma in verbs.items():
        model.known.setdefault((norm(form), name), raw(lemma))
    for infinitive, lemma in marks.items():
        model.known.setdefault((norm(infinitive), "V-inf"), raw(lemma))
    added = 0
    for infinitive in sorted(marks):
        if "_" in marks[infinitive]:
            continue
        is_strong = infinitive.endswith(tuple(row[0] for row in strong))
        for form, name in dictionary.conjugate(infinitive, words):
            if is_strong and name not in ("V-ev", "V-t", "V-od", "V-ode", "V-odn"):
                continue
            if name.startswith("V-vd") and not infinitive.startswith(("be", "ver", "ont", "her", "ge", "er")):
                form = ("geë" if form[0] == "e" else "geï" if form[0] == "i" else "geü" if form[0] == "u" else "ge" +
                        form[0]) + form[1:]
            if (norm(form), name) not in model.known and model.lemma(form, name) != raw(infinitive):
                model.known[norm(form), name] = raw(infinitive)
                added += 1
    print("verbs", len(marks), "exceptions", added, f"{time.time() - start:.1f} s")

    # Nouns and adjectives, short ones first: a compound of what is known needs no entry.
    nouns = [pair for pair in pairs if "-" not in pair[0] and pair[1][0] != "E"]
    simple = sorted(((form, name, lemma) for form, name, lemma in nouns if name in ("N", "A")),
                    key=lambda x: (len(x[0]), x[0], x[1], preferred(x[0], x[2])))
    learn_compounds(model, exact)
    for low, name, lemma in simple:
        if (low, name) in model.known:
            continue
        split = model.split(low, name, 0)
        if lemma != low or split is None or is_derived(model, low, split):
            model.known[low, name] = lemma
    print("known", len(model.known), f"{time.time() - start:.1f} s")
    learn_compounds(model, exact)
    for low, name, lemma in simple:
        if (low, name) in model.known or "N" != name:
            continue
        if model.split(low, name, 0) is None:
            model.known[low, name] = lemma
    model.known.update({(low, name): lemma for low, name, lemma in pairs
                        if name[0] == "E" and (low, name) not in model.known})
    added = collections.Counter()
    for low, name, lemma in sorted(nouns, key=lambda x: (len(x[0]), x[0], x[1], preferred(x[0], x[2]))):
        if (low, name) in model.known or name in ("N", "A"):
            continue
        root = lower(lemma)
        wanted = model.known.get((root, name[0])) or model.compound(root, name[0], 0)
        is_simple = (root, name[0]) in model.known
        if is_simple or model.compound(low, name, 0) != wanted:
            model.known[low, name] = wanted
            added[name] += 1
    # Words with a hyphen keep it when their parts aren't words: burn-out, staakt-het-vuren.
    for low, name, lemma in sorted(x for x in pairs if "-" in x[0]):
        if (low, name) not in model.known and not is_joined(model, lower(lemma)):
            model.known[low, name] = lemma
            added["hyphen"] += 1
    print("known", len(model.known), dict(added), f"{time.time() - start:.1f} s")
    return model, tags


def report(model, path, verbose):
    """Accuracy with gold tags, particles joined from the tree."""
    total = collections.Counter()
    wrong = []
    for sentence in read_conllu(path):
        lemmas = [text_of(model.lemma(c[1], class_of(c[4]), i == 0)) for i, c in enumerate(sentence)]
        fixed = {int(c[6]) for c in sentence if c[7] == "fixed"}
        for i, c in enumerate(sentence):
            if c[7] == "compound:prt" and int(c[0]) not in fixed:
                head = int(c[6]) - 1
                lemmas[head] = text_of(model.join_particle(raw(lemmas[head]), raw(lemmas[i]), c[3]))
        for c, lemma in zip(sentence, lemmas):
            total["n"] += 1
            total["n", c[3]] += 1
            if lemma != c[2]:
                total["mark"] += 1
                if lemma.replace("_", "") != c[2].replace("_", ""):
                    total["bad"] += 1
                    total["bad", c[3]] += 1
                    wrong.append((c[3], c[1], class_of(c[4]), c[2], lemma))
                else:
                    wrong.append((c[3] + "_", c[1], class_of(c[4]), c[2], lemma))
    print(f"LemmasNoMark {100 - 100 * total['bad'] / total['n']:.2f}"
          f"  Lemmas {100 - 100 * total['mark'] / total['n']:.2f}")
    for key in sorted(k for k in total if isinstance(k, tuple) and k[0] == "n"):
        print(f"  {key[1]:6} {total[key]:6} {100 - 100 * total['bad', key[1]] / total[key]:.2f}")
    if verbose:
        for row in sorted(wrong):
            print(*row, sep="\t")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--train", required=True)
    parser.add_argument("--extra")
    parser.add_argument("--dev")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--out", required=True)
    parser.add_argument("--hunspell", default="/usr/share/hunspell")
    parser.add_argument("--strong", default=os.path.join(HERE, "../../analyzer/lexicon/inflection_table_verbs.cpp"))
    arguments = parser.parse_args()
    model, tags = train(arguments)
    if arguments.dev:
        report(model, arguments.dev, arguments.errors)
    section.write(model, arguments.out, tags)


if __name__ == "__main__":
    sys.exit(main())
