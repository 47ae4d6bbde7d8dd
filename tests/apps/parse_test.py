# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""`helder parse`: what a person or a program sees of the grammar of a text."""
import shutil

from conftest import PROGRAM

LETTER = "Het besluit is door de gemeente genomen. Lever het formulier op tijd in. Betaalt u niet, dan sturen wij een aanmaning.\n"


def rows(conllu):
    return [[line.split("\t") for line in block.splitlines() if line and line[0] != "#"] for block in conllu.strip().split("\n\n")]


def test_every_column_is_filled(helder):
    answer = helder("parse", "-", "--type", "txt", stdin=LETTER)
    assert answer.returncode == 0
    sentences = rows(answer.out)
    assert len(sentences) == 3
    for sentence in sentences:
        assert [row[0] for row in sentence] == [str(i + 1) for i in range(len(sentence))]
        assert all(len(row) == 10 and row[2] != "_" and row[3] != "_" and row[4] != "_" and row[7] != "_" for row in sentence)
        assert [row[7] for row in sentence if row[6] == "0"] == ["root"]
        assert all(0 <= int(row[6]) <= len(sentence) for row in sentence)


def test_tags_lemmas_and_heads_of_a_plain_sentence(helder):
    first, second, _ = rows(helder("parse", "-", "--type", "txt", stdin=LETTER).out)
    words = {row[1]: row for row in first}
    assert words["genomen"][2:4] == ["nemen", "VERB"]
    assert words["is"][7] == "aux:pass"
    assert words["gemeente"][7] == "obl:agent"
    assert "VerbForm=Fin" in words["is"][5]
    assert second[0][2] == "in_leveren"
    assert "VerbForm=Fin" in second[0][5]
    assert [row[7] for row in second if row[1] == "in"] == ["compound:prt"]


def test_json_tells_the_grammar_of_each_sentence(helder):
    document = helder.json("parse", "-", "--type", "txt", stdin=LETTER)["documents"][0]
    first, second, third = document["sentences"]
    assert first["grammar"]["passives"][0]["agent"] == 6
    assert second["grammar"]["directives"][0] == {"kind": "imperative", "verb": 1}
    assert second["grammar"]["separable_verbs"][0]["infinitive"] == "inleveren"
    assert {c["kind"] for c in third["grammar"]["clauses"]} == {"conditional", "main"}
    token = first["tokens"][2]
    assert token["features"]["VerbForm"] == "Fin" and token["upos"] == "AUX"


def test_conllu_keeps_its_tokens_and_sentences(helder, tmp_path):
    given = "# sent_id = a\n1\tDit\t_\t_\t_\t_\t_\t_\t_\t_\n2\tis.\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tGoed\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    (tmp_path / "a.conllu").write_text(given, encoding="utf8")
    sentences = rows(helder("parse", "--input", "conllu", "a.conllu").out)
    assert [[row[1] for row in sentence] for sentence in sentences] == [["Dit", "is."], ["Goed"]]
    assert all(row[3] != "_" for sentence in sentences for row in sentence)


def test_it_analyses_anew_whatever_the_file_says(helder, tmp_path):
    given = "1\tWij\tx\tX\t_\t_\t2\tdep\t_\t_\n2\tbellen\tx\tX\t_\t_\t0\troot\t_\t_\n3\tu\tx\tX\t_\t_\t2\tdep\t_\t_\n\n"
    (tmp_path / "a.conllu").write_text(given, encoding="utf8")
    sentence = rows(helder("parse", "--input", "conllu", "a.conllu").out)[0]
    assert [row[3] for row in sentence] == ["PRON", "VERB", "PRON"]


def test_the_same_text_gives_the_same_bytes(helder):
    assert helder("parse", "-", "--type", "txt", stdin=LETTER).stdout == helder("parse", "-", "--type", "txt", stdin=LETTER).stdout


def test_every_processor_gives_the_same(helder):
    answers = {helder("parse", "-", "--type", "txt", stdin=LETTER, env={"HELDER_KERNELS": name}).stdout for name in ("generic", "avx2", "avx512")}
    assert len(answers) == 1


def test_a_missing_or_damaged_model_is_told(helder, tmp_path):
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf8")
    data = tmp_path / "data"
    shutil.copytree(PROGRAM.parent.parent / "share/helder", data)
    model = data / "taal.model"
    good = model.read_bytes()
    for bad in (None, b"", good[:1000], good[:-1], good[:5_000_000] + b"!" + good[5_000_001:]):
        model.unlink(missing_ok=True)
        if bad is not None:
            model.write_bytes(bad)
        for command in ("parse", "check"):
            answer = helder(command, letter, env={"HELDER_DATA": str(data)})
            assert answer.returncode == 2, (command, bad and len(bad))
            assert "taalmodel" in answer.err and "Installeer helder opnieuw" in answer.err
            assert answer.stdout == b""
    # Without tags helder needs no model.
    assert helder("check", "--depth", "tokens", letter, env={"HELDER_DATA": str(data)}).returncode in (0, 1)


def test_a_sentence_of_five_thousand_words_is_read(helder):
    text = "Wij sturen u " + ", ".join(["een brief over de huur van uw woning"] * 640) + ".\n"
    answer = helder("parse", "-", "--type", "txt", stdin=text, timeout=30)
    assert answer.returncode == 0
    assert max(len(sentence) for sentence in rows(answer.out)) > 5000


def test_version_names_the_model(helder):
    model = helder.json("parse", "-", "--type", "txt", stdin=LETTER)["tool"]["model"]
    assert model.startswith("nl-")
    assert f"taalmodel {model}\n" in helder("version").out
    assert f'"model": "{model}"' in helder("version", "--json").out


def test_json_tells_how_common_each_word_is_and_which_entries_speak(helder):
    text = "Wij verstrekken u thans een fietsenrek."
    tokens = helder.json("parse", "-", "--type", "txt", stdin=text)["documents"][0]["sentences"][0]["tokens"]
    words = {token["text"]: token for token in tokens}
    assert words["een"]["zipf"] > 6 and words["een"]["familiarity"] == "common" and words["een"]["entries"] == []
    assert words["thans"]["entries"] == ["thans"] and words["thans"]["familiarity"] == "known"
    # Rare as a whole, but its parts are known.
    assert words["fietsenrek"]["familiarity"] == "known"
    assert "zipf" not in words["."]


def test_references_and_other_notations_are_told_with_their_parts(helder):
    text = "Op grond van artikel 3:40, eerste lid, van de Algemene wet bestuursrecht betaalt u € 1.250 vóór 1 mei 2026. Zie de artikelen 6:7 en 6:8 Awb.\n"
    document = helder.json("parse", "-", "--type", "txt", stdin=text)["documents"][0]
    first, amount, term, last = document["notations"]
    assert first["text"] == "artikel 3:40, eerste lid, van de Algemene wet bestuursrecht"
    assert first["normal"] == "artikel 3:40, lid 1, Awb"
    assert first["parts"] == {"article": "3:40", "paragraph": "1", "law": "Algemene wet bestuursrecht", "abbreviation": "Awb", "bwb": "BWBR0005537"}
    assert (amount["kind"], amount["normal"]) == ("amount", "EUR 1250.00")
    assert (term["kind"], term["parts"]["date"]) == ("term", "2026-05-01")
    assert last["parts"]["article"] == ["6:7", "6:8"]
    checked = helder.json("check", "-", "--type", "txt", "--fail-on", "never", stdin=text)["documents"][0]
    assert [reference["kind"] for reference in checked["references"]] == ["article", "article"]
    raw = text.encode()
    for reference in checked["references"]:
        assert raw[reference["offset"]:reference["offset"] + reference["length"]].decode() == reference["text"]
