# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lemmatizer itself, as analyzer/language/lemmatizer.cpp does it: what the rules get wrong is stored as a word."""
from words import normalise_form, raw

MAX_SUFFIX = 10
MAX_DEPTH = 3
SIZES = 4
FIRST, LAST, PARTICLE = "first", "last", "particle"
COMPASS = ("noord", "zuid", "oost", "west", "midden", "noordwest", "noordoost", "zuidwest", "zuidoost")
LONGEST = 96
CAPITALS = 7  # a word of so many letters, all capitals, is shouted rather than an abbreviation
ACUTE = {raw(a): b for a, b in zip("áéíóú", "aeiou")}
DIAERESIS = {raw(a): b for a, b in zip("ëïüö", "eiuo")}
DIGITS = "0123456789"


class Model:
    def __init__(self):
        self.known = {}   # (form, class) → lemma
        self.weights = {}  # (part, FIRST or LAST) → log odds that a word with this part is written with "_"
        self.suffixes = {}  # (class, suffix) → (cut, add), in characters
        self.defaults = {}
        self.threshold = 0

    # -- the whole word

    def lemma(self, form, name, initial=False):
        low, form = raw(normalise_form(form)), raw(form)
        group = name[0]
        hit = self.look_up(low, name)
        if hit is not None:
            return hit
        if group in "SP" or len(form) > LONGEST or not low:
            return form
        plain = low
        for accented, letter in ACUTE.items():
            plain = plain.replace(accented, letter)
        hit = self.look_up(plain, name) if plain != low else None
        if hit is not None:
            return hit
        if group == "E":
            return self.name(form, low, name)
        if group in "RH":
            if low[0] in DIGITS:
                return self.digits(low) if group == "R" else form
            hit = self.rule(low, name)[0]
            return hit if hit is not None else low
        if group == "C":
            return low
        if group == "V":
            return self.verb(low, name)
        return restore_case(self.compound(low, name, 0), form, low, group == "N", initial)

    def look_up(self, low, name):
        hit = self.known.get((low, name))
        if hit is None:
            hit = self.known.get((low, "g" + name[0]))
        return hit

    @staticmethod
    def digits(low):
        end = len(low)
        while end > 0 and low[end - 1] not in DIGITS:
            end -= 1
        return low[:end]

    def name(self, form, low, name):
        if name not in ("E", "E-dim"):
            rule = self.rule(low, name)[0] if len(form) == len(low) else None
            if rule is None:
                return form
            same = 0
            while same < min(len(rule), len(low)) and rule[same] == low[same]:
                same += 1
            return form[:same] + rule[same:]
        if len(form) < CAPITALS or any(not ("A" <= c <= "Z" or c == "-") for c in form):
            return form
        return "".join(c if i == 0 or form[i - 1] == "-" else low[i] for i, c in enumerate(form))

    def join_particle(self, verb, particle, upos):
        if "_" in verb:
            return verb
        particle = "mee" if particle in ("met", "mede") else particle
        is_particle = upos == "ADP" or upos == "ADV" and self.weights.get(
            (particle, PARTICLE), 2) < 2 or "_" in self.known.get(
            (particle + verb, "V-inf"), "")
        return particle + "_" + verb if is_particle else verb

    # -- endings

    def scripts(self, low, name):
        for length in range(min(len(low) + 1, MAX_SUFFIX), -1, -1):
            suffix = ("^" + low)[len(low) + 1 - length:]
            script = self.suffixes.get((name, suffix))
            if script is not None:
                yield script

    def rule(self, low, name):
        """By the longest ending that leads to a known noun or adjective, else by the longest; and whether it is known.
        (None, False) without any ending."""
        first = None
        for script in self.scripts(low, name):
            guess = apply(low, script)
            if name[0] in "NA":
                hit = self.known.get((guess, name[0]))
                if hit is not None:
                    return hit, True
            if first is None:
                first = guess
        return first, False

    # -- verbs

    def verb(self, low, name):
        is_past = name.startswith("V-vd")
        bare = strip_ge(low) if is_past else None
        hit = self.infinitive(low, name)
        if hit is not None:
            return hit
        for end in range(min(len(low) - 3, 12), 1, -1):
            kind = self.weights.get((low[:end], PARTICLE))
            if kind is None:
                continue
            rest, lemma = low[end:], None
            if kind == 2:  # be-, ver-: never split off
                lemma = self.known.get((rest, name)) or is_past and self.known.get(("ge" + rest, name)) or None
                if lemma is not None and "_" not in lemma:
                    return low[:end] + lemma
                continue
            if kind == 1 and is_past and not rest.startswith("ge"):
                continue
            lemma = self.known.get((rest, name))
            if lemma is None:
                lemma = self.infinitive(rest, name)
            if lemma is not None and "_" not in lemma:
                return low[:end] + "_" + lemma
        # A particle that isn't in the list: tewerkgesteld, streekgebonden.
        for end in range(2, len(low) - 5 if is_past else 0):
            if low.startswith("ge", end):
                lemma = self.known.get((low[end:], name))
                if lemma is None:
                    lemma = self.infinitive(low[end:], name)
                if lemma is not None and "_" not in lemma:
                    return low[:end] + "_" + lemma
        best = self.rule(bare, name)[0] if bare else None
        if best is None:
            best = self.rule(low, name)[0]
        return best if best is not None else low

    def infinitive(self, low, name):
        """The lemma of the first known infinitive that the endings lead to."""
        for guess in self.infinitives(low, name):
            hit = self.known.get((guess, "V-inf"))
            if hit is not None:
                return hit
        return None

    def infinitives(self, low, name):
        if name.startswith("V-vd"):
            bare = strip_ge(low)
            if bare:
                for script in self.scripts(bare, name):
                    yield apply(bare, script)
        for script in self.scripts(low, name):
            yield apply(low, script)

    # -- compounds

    def compound(self, low, name, depth):
        hit = self.known.get((low, name))
        if hit is not None:
            return hit
        hyphen = low.rfind("-")
        if 0 < hyphen < len(low) - 1:
            first, last = low[:hyphen], low[hyphen + 1:]
            if name[0] == "A" and first in COMPASS:
                return first + "-" + self.compound(last, name, depth + 1)
            parts = [self.first_lemma(part, depth + 1)[0] or part for part in first.split("-")]
            return "_".join(parts + [self.compound(last, name, depth + 1)])
        split = self.split(low, name, depth)
        if split is not None:
            return split
        rule, is_known = self.rule(low, name)
        if rule is None:
            return low
        if is_known or name == "N":
            return rule
        # The tag may be wrong: a singular that ends like a plural (kostprijs), a noun that ends like an adjective.
        if name[0] == "N":
            return self.known.get((low, "N")) or self.split(low, "N", depth) or rule
        if not low.endswith(("de", "te", "den", "ten")):
            return self.known.get((low, "N")) or rule
        return rule

    def split(self, low, name, depth):
        """The best split that scores above the threshold."""
        if depth >= MAX_DEPTH or len(low) < 5:
            return None
        best, best_score = None, self.threshold
        for at in range(len(low) - 2, 1, -1):
            last = self.known.get((low[at:], name))
            if last is None:
                continue
            first, first_weight = self.first_lemma(low[:at], depth + 1)
            if first is None:
                continue
            score = first_weight + self.last_weight(low[at:], last) + self.defaults["size", size_of(low)]
            if score > best_score:
                best, best_score = first + "_" + last, score
        return best

    def last_weight(self, form, lemma):
        weight = self.weights.get((lemma.rpartition("_")[2], LAST))
        return weight if weight is not None else self.defaults["last-short" if len(form) < 4 else "last"]

    def plural_part(self, surface):
        hit = self.known.get((surface, "N-mv"))
        if hit is None and surface.endswith("en"):
            rule, is_known = self.rule(surface, "N-mv")
            hit = rule if is_known else None
        return hit

    def first_lemma(self, surface, depth):
        """The lemma of a first part and its weight; (None, 0) when it can't be one."""
        hit = self.known.get((surface, FIRST))
        if hit is not None:
            return hit, self.weights[surface, FIRST]
        if len(surface) < 4:
            return None, 0
        hit = self.known.get((surface, "N"))
        if hit is not None:
            return hit, self.defaults["plain"]
        if surface[-1] == "s":
            hit = self.known.get((surface[:-1], "N"))
            if hit is not None:
                return hit, self.defaults["s"]
        hit = self.plural_part(surface)
        if hit is not None:
            return hit, self.defaults["plural"]
        hit = self.split(surface, "N", depth)
        if hit is None and surface[-1] == "s":
            hit = self.split(surface[:-1], "N", depth)
        if hit is not None:
            return hit, self.defaults["deep"]
        return None, 0


def size_of(low):
    """Of a whole word: the longer it is, the more it asks to be split."""
    return 0 if len(low) < 9 else 1 if len(low) < 13 else 2 if len(low) < 17 else 3


def is_inside_character(c):
    """True for a byte that isn't the first of its UTF-8 character."""
    return "\x80" <= c < "\xc0"


def apply(low, script):
    cut, add = script
    if cut >= len(low) or cut > 0 and is_inside_character(low[len(low) - cut]):
        return low
    return low[:len(low) - cut] + add


def strip_ge(low):
    """gewerkt → werkt, geëffend → effend; None without ge-."""
    if not low.startswith("ge") or len(low) < 5:
        return None
    return DIAERESIS[low[2:4]] + low[4:] if low[2:4] in DIAERESIS else low[2:]


def restore_case(lemma, form, low, is_noun, is_first):
    """Capitals of the form stay, except a single one at the start when that isn't the word's own: of the first word of
    a sentence and of nouns made of known parts (Bestuursdienst), unless a hyphen follows (Oranje-belofte)."""
    if form == low or len(form) != len(low):
        return lemma
    second = 1
    while second < len(form) and is_inside_character(form[second]):
        second += 1
    if len(form) >= CAPITALS and not any("a" <= c <= "z" for c in form):
        return lemma
    is_compound = is_noun and "_" in lemma and "-" not in form
    if (is_first or is_compound) and form[second:] == low[second:]:
        return lemma
    out = list(lemma)
    for i in range(min(len(out), len(form))):
        if out[i] == low[i]:
            out[i] = form[i]
        elif out[i] != "_" or form[i] != "-":
            break
    return "".join(out)
