# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts that are no letters: no crash and no nonsense score. A score is withheld with its reason, or it is a score."""
import math
import random

import pytest

REASONS = {"too-short", "not-dutch", "no-finite-verb", "no-sentences"}
LETTER = ("Geachte mevrouw De Vries,\n\nU hebt op 3 maart bezwaar gemaakt tegen ons besluit over uw uitkering. Wij hebben uw brief gelezen en nog eens "
          "naar uw situatie gekeken. In deze brief leggen wij uit wat wij hebben besloten. U krijgt gelijk. Wij betalen u het bedrag dat u te weinig "
          "hebt gekregen. Dat is 312 euro. U krijgt het geld voor 1 mei op uw rekening. Wat betekent dit voor u? U hoeft zelf niets te doen. Wij passen "
          "uw uitkering vanaf april aan. U krijgt daarover nog een aparte brief. Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken naar "
          "de rechter gaan. Op onze website leest u hoe dat moet. Hebt u nog vragen? Bel ons dan gerust. Wij zijn op werkdagen bereikbaar van negen tot "
          "vijf uur.\n\nMet vriendelijke groet,\n\nDe gemeente\n")
FOREIGN = {
    "english": "We have received your application for a parking permit and we would like to ask you for some more information about your car. ",
    "german": "Wir haben Ihren Antrag auf einen Parkausweis erhalten und möchten Sie um weitere Angaben zu Ihrem Fahrzeug bitten, damit wir ihn bearbeiten können. ",
    "french": "Nous avons bien reçu votre demande de carte de stationnement et nous vous prions de nous envoyer les pièces qui manquent encore dans votre dossier. ",
    "frisian": "Wy hawwe jo oanfraach foar in parkearfergunning krigen en wolle jo freegje om ús noch wat gegevens oer jo auto te stjoeren, want dy binne nedich. ",
    "arabic": "لقد تلقينا طلبكم للحصول على تصريح وقوف السيارات ونود أن نطلب منكم المزيد من المعلومات عن سيارتكم من فضلكم الآن. ",
}
NOUNS = ("appels peren bananen druiven kersen pruimen aardbeien frambozen bramen meloenen citroenen mandarijnen tomaten komkommers wortels uien "
         "aardappels bonen erwten spinazie bloemkool broccoli paprika sla").split()


def noise(text, share, seed=7):
    dice = random.Random(seed)
    return "".join(dice.choice("1l|!~^%$#@0Oo8B&{}rnm vv ii") if letter.isalpha() and dice.random() < share else letter for letter in text)


def enumeration(count):
    return "Wij leveren " + ", ".join(NOUNS[i % len(NOUNS)] for i in range(count)) + " en sla.\n"


TEXTS = {
    "verses": "Het water stroomt\nlangs oude stenen\nde maan is ver\nmijn lief verdwenen\n\n" * 12,
    "table of words": "".join("%s\t%s\t%d\n\n" % (NOUNS[i % 24], NOUNS[i * 7 % 24], i) for i in range(120)),
    "table of numbers": "".join("12-%02d-2024    %d,50    %d    NL%08d\n" % (i % 12 + 1, i, i * 3, i) for i in range(200)),
    "noise": noise(LETTER, 0.5),
    "some noise": noise(LETTER, 0.1),
    "spaced letters": " ".join(LETTER.replace(" ", "  ")),
    "capitals": LETTER.upper(),
    "no capitals": LETTER.lower(),
    "no signs": "".join(letter for letter in LETTER if letter.isalnum() or letter.isspace()),
    "enumeration": enumeration(600),
    "enumerations": enumeration(90) * 12,
    "one sentence": "De gemeente stuurt u een brief " + "en de gemeente stuurt u een brief " * 800 + ".",
    "one word": "aanvraag " * 1000,
    "signs": "... --- !!! ??? ;;; " * 300,
    "emoji": "🎉 👩‍👧 🏠 " * 200,
    "letters": "a" * 20000,
    "brackets": "(" * 3000 + "woord" + ")" * 3000,
    "no verbs": "Geen toegang voor honden. Alleen op vertoon van een geldig kaartje. Links de kassa, rechts de garderobe. " * 12,
}


def check(document):
    for name, score in document["scores"].items():
        if score["score"] is None:
            assert score["level"] is None and score["reason"] in REASONS and score["message"].endswith("."), name
            continue
        assert math.isfinite(score["score"]) and "reason" not in score
        if name.startswith("lint"):
            assert 0 <= score["score"] <= 100
        if name == "lint2":
            assert score["level"] == 1 + sum(score["score"] >= border for border in (34, 46, 58))
    for sentence in document["sentences"]:
        assert sentence.get("lint2") is None or 0 <= sentence["lint2"] <= 100
        assert sentence.get("proportion_of_concrete_nouns") is None or 0 <= sentence["proportion_of_concrete_nouns"] <= 1


def scored(helder, tmp_path, text, name="b.txt"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = helder.json("score", name)
    if not result["documents"]:
        assert [error["code"] for error in result["errors"]] == ["no-text"]
        return {}
    check(result["documents"][0])
    return result["documents"][0]["scores"]


@pytest.mark.parametrize("name", TEXTS)
def test_no_nonsense_score(helder, tmp_path, name):
    scored(helder, tmp_path, TEXTS[name])


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_has_no_score(helder, tmp_path, language):
    for score in scored(helder, tmp_path, FOREIGN[language] * 12).values():
        assert score["score"] is None and score["reason"] == "not-dutch"


def test_a_short_text_is_told_how_short_it_is(helder, tmp_path):
    for score in scored(helder, tmp_path, "U krijgt van ons een brief. Daarin staat het bedrag.").values():
        assert score["score"] is None and score["reason"] == "too-short"
        assert "10 woorden" in score["message"] and "100" in score["message"]


def test_headings_and_tables_have_no_sentences(helder, tmp_path):
    text = "# Aanvragen\n\n" + "| soort | bedrag |\n|---|---|\n" + "| parkeren in het centrum van de stad | 12 |\n" * 80
    for score in scored(helder, tmp_path, text, "b.md").values():
        assert score["score"] is None and score["reason"] == "no-sentences"


@pytest.mark.parametrize("name", ["table of words", "enumeration", "enumerations", "no verbs", "one word", "some noise"])
def test_lists_and_bad_scans_have_no_lint2(helder, tmp_path, name):
    scores = scored(helder, tmp_path, TEXTS[name])
    for key in {"lint2", "lint"} & set(scores):
        assert scores[key]["score"] is None, key


@pytest.mark.parametrize("name", ["noise", "spaced letters", "emoji", "signs", "letters"])
def test_what_is_no_language_has_no_score(helder, tmp_path, name):
    for score in scored(helder, tmp_path, TEXTS[name]).values():
        assert score["score"] is None


@pytest.mark.parametrize("name", ["capitals", "no capitals"])
def test_capitals_make_no_other_level(helder, tmp_path, name):
    usual, other = scored(helder, tmp_path, LETTER), scored(helder, tmp_path, TEXTS[name])
    assert usual["flesch_douma"]["score"] is not None
    if "lint2" in usual and other["lint2"]["level"] is not None:
        assert abs(usual["lint2"]["level"] - other["lint2"]["level"]) <= 1
