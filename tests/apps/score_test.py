# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""helder score on annotated text: LiNT-II and everything that is told about it."""
import json
import os
import shutil

import pytest

from conftest import PROGRAM, ROOT

DATA = PROGRAM.parent.parent / "share/helder"
GOLD = ROOT / "tests/accuracy/data/lint2_gold.conllu"
EXPECTED = json.loads((ROOT / "tests/accuracy/data/lint2_gold.json").read_text(encoding="utf-8"))
FEATURES = {"mean_log_word_frequency", "mean_max_sdl", "mean_content_words_per_clause", "proportion_of_concrete_nouns"}


def documents(helder, *options, **more):
    return helder.json("score", "--input", "conllu", GOLD, *options, **more)["documents"]


def test_conllu_gives_the_published_values(helder):
    found = documents(helder)
    assert [document["path"] for document in found] == [document["id"] for document in EXPECTED]
    for document, expected in zip(found, EXPECTED):
        lint2 = document["scores"]["lint2"]
        assert lint2["score"] == pytest.approx(expected["score"], abs=1e-6)
        assert lint2["level"] == expected["level"]
        assert lint2["coefficients"] == "3.7.0/20260420"
        assert set(lint2["features"]) == FEATURES
        assert sum(part["points"] for part in lint2["contributions"]) == pytest.approx(lint2["score"], abs=1e-9)
        assert [sentence["lint2"] for sentence in document["sentences"]] == pytest.approx([one["score"] for one in expected["sentences"]], abs=1e-6)
        assert document["scores"]["lint"]["approximate"] is True and document["scores"]["lint"]["level"] is None


def test_lint2_needs_annotation(helder):
    for document in documents(helder, "--depth", "tokens"):
        assert not {"lint2", "lint"} & set(document["scores"])
        assert "lint2" not in document["sentences"][0]


def test_conllu_without_annotation_has_no_lint2(helder, tmp_path):
    (tmp_path / "b.conllu").write_text("1\tDag\t_\t_\t_\t_\t_\t_\t_\t_\n\n", encoding="utf-8")
    document = helder.json("score", "--input", "conllu", "b.conllu")["documents"][0]
    assert "lint2" not in document["scores"]


def test_conllu_without_a_verb_tells_the_reason(helder, tmp_path):
    (tmp_path / "b.conllu").write_text("# newdoc id = kop\n1\tGoede\tgoed\tADJ\tADJ\t_\t2\tamod\t_\t_\n2\tbrief\tbrief\tNOUN\tN|soort\t_\t0\troot\t_\t_\n\n", encoding="utf-8")
    score = helder.json("score", "--input", "conllu", "b.conllu")["documents"][0]["scores"]["lint2"]
    assert score["score"] is None and score["level"] is None and score["reason"] == "no-finite-verb" and score["message"]
    assert score["features"]["mean_content_words_per_clause"] is None
    assert score["features"]["proportion_of_concrete_nouns"] == 1


def test_wordfreq_stands_in_when_subtlex_is_left_out(helder, tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    os.remove(tmp_path / "data/frequencies.bin")
    other = documents(helder, env={"HELDER_DATA": str(tmp_path / "data")})
    for one, two in zip(documents(helder), other):
        a, b = (document["scores"]["lint2"] for document in (one, two))
        assert a["features"]["mean_log_word_frequency"] != b["features"]["mean_log_word_frequency"]
        assert a["features"]["mean_max_sdl"] == b["features"]["mean_max_sdl"]
        assert 0 <= b["score"] <= 100
        assert not one["notices"] and "wordfreq" in two["notices"][0]


def test_missing_word_data_is_told(helder, tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    os.remove(tmp_path / "data/norms.bin")
    result = helder("score", "--input", "conllu", GOLD, env={"HELDER_DATA": str(tmp_path / "data")})
    assert result.returncode == 2 and "norms.bin" in result.err


# The highest level

@pytest.mark.parametrize("level,code", [(1, 1), (2, 1), (3, 0), (4, 0)])
def test_max_level_fails_above_it(helder, level, code):
    assert helder("score", "--input", "conllu", GOLD, "--max-level", level).returncode == code  # levels 1, 3 and 2


def test_max_level_of_the_settings_counts(helder, tmp_path):
    (tmp_path / "helder.toml").write_text("max_level = 1\n", encoding="utf-8")
    shutil.copy(GOLD, tmp_path / "gold.conllu")
    assert helder("score", "--input", "conllu", "gold.conllu").returncode == 1


@pytest.mark.parametrize("command", ["check", "score"])
def test_a_withheld_level_does_not_fail_but_says_so(helder, tmp_path, command):
    (tmp_path / "b.txt").write_text("U krijgt van ons een brief.\n", encoding="utf-8")
    result = helder(command, "b.txt", "--max-level", 1)
    assert result.returncode == 0
    assert "b.txt: het hoogste niveau" in result.err and "niet nagekeken" in result.err
    result = helder(command, "b.txt", "--max-level", 1, "--depth", "tokens")
    assert result.returncode == 0 and "--depth tokens" in result.err


# What it explains

def test_score_explains_its_value_in_words(helder):
    out = helder("score", "--input", "conllu", GOLD, "--lang", "nl").out
    assert "niveau 3, moeilijk: naar schatting heeft 53 % van de" in " ".join(out.split())
    for part in ("Zo komt LiNT-II aan dit getal", "Deze woorden wegen het zwaarst", "Deze zinnen wegen het zwaarst", "Knip vóór “en ondertekende", "bezwaarschriftencommissie"):
        assert part in " ".join(out.split()), part
    assert "LiNT " not in out, "the approximate score is for programs only"


def test_explanation_is_what_the_score_would_be(helder, tmp_path):
    """Leaving out a heavy sentence, or putting a common word in place of a heavy one, gives the score that was told."""
    lines = GOLD.read_text(encoding="utf-8").split("# newdoc id = ")[2].split("\n\n")
    def score(sentences):
        (tmp_path / "een.conllu").write_text("# newdoc id = " + "\n\n".join(sentences) + "\n\n", encoding="utf-8")
        return helder.json("score", "--input", "conllu", "een.conllu")["documents"][0]
    sentences = [line for line in lines if line.strip()]
    whole = score(sentences)
    now = whole["scores"]["lint2"]["score"]
    starts = [sentence["offset"] for sentence in whole["sentences"]]
    assert len(whole["explanation"]["sentences"]) == 3
    for heavy in whole["explanation"]["sentences"]:
        number = starts.index(heavy["offset"])
        if number == 0:  # the first one carries the document's name
            continue
        without = score(sentences[:number] + sentences[number + 1:])["scores"]["lint2"]["score"]
        assert now - without == pytest.approx(heavy["weight"], abs=1e-9)
    words = whole["explanation"]["words"]
    assert 5 <= len(words) <= 10
    gains = [word["gain"] for word in words]
    assert gains == sorted(gains, reverse=True) and gains[-1] > 0
    # A mean over the same number of words lies behind every gain.
    counted = {round(17.314066317616003 * word["count"] * (5 - word["frequency"]) / word["gain"], 6) for word in words}
    assert len(counted) == 1 and counted.pop() % 1 == 0
    text = whole["explanation"]["words"][0]["text"]
    assert text == "bezwaarschriftencommissie" and words[0]["frequency"] < 2


LETTER = "Geachte mevrouw,\n\n" + "Derhalve verzoeken wij u ons het formulier zo spoedig mogelijk te doen toekomen. " * 12 + "\n"


def test_b1_is_answered_in_three_honest_sentences(helder, tmp_path):
    (tmp_path / "b.txt").write_text(LETTER, encoding="utf-8")
    b1 = helder.json("score", "b.txt")["documents"][0]["b1"]
    assert len(b1["answer"]) == 3 and all(sentence.endswith(".") for sentence in b1["answer"])
    assert "kan geen enkele formule zeggen" in b1["answer"][0]
    assert any("ambtelijk" in change["title"] for change in b1["changes"])
    page = helder("explain", "B1", "b.txt")
    assert page.returncode == 0
    for sentence in b1["answer"]:
        assert sentence in " ".join(page.out.split())
    assert b1["changes"][0]["title"] in page.out
    assert "B1: ja" not in page.out and "B1: nee" not in page.out


def test_explain_b1_without_a_text_tells_the_levels(helder):
    page = helder("explain", "b1")
    assert page.returncode == 0 and "Niveaus van LiNT-II" in page.out and "78 %" in page.out
    assert len(json.loads(helder("explain", "B1", "--format", "json").out)["answer"]) == 3


def test_explain_b1_of_a_missing_file_is_an_unread_input(helder):
    result = helder("explain", "B1", "weg.txt")
    assert result.returncode == 3 and "weg.txt" in result.err


def test_annotated_text_that_no_rule_saw_gets_no_advice(helder):
    for document in documents(helder):
        assert "changes" not in document["b1"] and len(document["b1"]["answer"]) == 3
    assert "niets dat de richtlijnen" not in helder("score", "--input", "conllu", GOLD).out


def test_score_fits_the_schema(helder, tmp_path):
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((ROOT / "docs/schema/helder.schema.json").read_text(encoding="utf-8"))
    (tmp_path / "b.txt").write_text(LETTER, encoding="utf-8")
    jsonschema.validate(helder.json("score", "--input", "conllu", GOLD), schema)
    for command in ("score", "check"):
        jsonschema.validate(helder.json(command, "b.txt"), schema)


def test_annotated_text_is_never_too_short(helder, tmp_path):
    (tmp_path / "b.conllu").write_text("1\tWij\twij\tPRON\tVNW|pers\t_\t2\tnsubj\t_\t_\n2\tkomen\tkomen\tVERB\tWW|pv|tgw|mv\tVerbForm=Fin\t0\troot\t_\t_\n\n", encoding="utf-8")
    score = helder.json("score", "--input", "conllu", "b.conllu")["documents"][0]["scores"]["lint2"]
    assert score["score"] is None and score["reason"] == "no-sentences" and "zelfstandig naamwoord" in score["message"]


# From raw text

HARD = ("Geachte mevrouw,\n\nNaar aanleiding van uw aanvraag inzake kwijtschelding van de gemeentelijke belastingen delen wij u mede dat uw verzoek, gelet op "
        "de door u overgelegde bescheiden, niet voor inwilliging in aanmerking komt en dat het openstaande bedrag derhalve binnen veertien dagen na "
        "dagtekening van deze brief dient te worden voldaan. Bij overschrijding van deze betalingstermijn zijn wij genoodzaakt invorderingsmaatregelen te "
        "treffen en komen de daaraan verbonden kosten voor uw rekening.\n\nIndien u zich niet met deze beschikking kunt verenigen, kunt u binnen zes weken "
        "een gemotiveerd bezwaarschrift indienen en daarbij dient u de gronden van uw bezwaar te vermelden. Wij verzoeken u dit kenmerk in alle "
        "correspondentie te vermelden.\n\nHoogachtend,\n\nHet college van burgemeester en wethouders\n")


def test_raw_text_has_a_level_sentence_values_and_gains(helder, tmp_path):
    (tmp_path / "b.txt").write_text(HARD, encoding="utf-8")
    document = helder.json("check", "b.txt")["documents"][0]
    lint2 = document["scores"]["lint2"]
    assert lint2["level"] >= 3 and set(lint2["features"]) == FEATURES and lint2["hard_for"] in (0.53, 0.78)
    assert any(sentence["lint2"] is not None for sentence in document["sentences"])
    gains = [priority["gain"] for priority in document["priorities"]]
    assert gains and all(isinstance(gain, (int, float)) for gain in gains)
    assert gains == sorted(gains, reverse=True) and gains[0] > 0.5
    assert "(LiNT-II: -" in helder("check", "b.txt").out
    assert "naar schatting heeft" in " ".join(helder("check", "b.txt").out.split())
    assert not {"explanation", "b1"} & set(document), "these belong to score"


def test_mending_what_is_advised_lowers_the_score(helder, tmp_path):
    """The gain of a change of words is what the real score falls by, but for what the parser makes of the new text."""
    (tmp_path / "b.txt").write_text(HARD, encoding="utf-8")
    document = helder.json("check", "b.txt")["documents"][0]
    change = next(priority for priority in document["priorities"] if "ambtelijk" in priority["title"])
    text, edits = HARD.encode(), []
    for finding in document["findings"]:
        if finding["fingerprint"] in change["findings"] and finding["suggestions"]:
            edits += finding["suggestions"][0]["edits"]
    for edit in sorted(edits, key=lambda edit: -edit["offset"]):
        text = text[:edit["offset"]] + edit["text"].encode() + text[edit["offset"] + edit["length"]:]
    (tmp_path / "c.txt").write_bytes(text)
    after = helder.json("score", "c.txt")["documents"][0]["scores"]["lint2"]
    # Without the dependencies: those are what the parser makes of the new text, and other words change none.
    fall = sum(one["points"] - other["points"] for one, other in zip(document["scores"]["lint2"]["contributions"], after["contributions"])
               if one["measure"] != "mean_max_sdl")
    assert edits and fall > 0.5
    assert fall == pytest.approx(change["gain"], abs=1.5), "some advice has no edits, and was left as it is"


def test_max_level_holds_for_raw_text(helder, tmp_path):
    (tmp_path / "b.txt").write_text(HARD, encoding="utf-8")
    assert helder("score", "b.txt", "--max-level", 2).returncode == 1
    assert helder("score", "b.txt", "--max-level", 4).returncode == 0
    assert helder("score", "b.txt", "--max-level", 2, "--depth", "tokens").returncode == 0
