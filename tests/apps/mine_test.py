# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""helder lexicon mine: the words of an organisation's own texts."""
import json

import pytest

SECRET = "De heer Quibus uit Gnaphalium krijgt zijn geld terug."
WHO = ["onze oude vader", "de hele straat", "een goede vriend", "mijn lieve tante", "de beste buren", "het kleine kind"]
DOES = ["werkt vandaag", "betaalt altijd", "koopt brood", "rijdt morgen", "bouwt iets moois", "zingt liedjes"]
LETTERS = [
    f"Geachte mevrouw,\n\nKrachtens een verordening heffen wij leges. {SECRET} Nu {DOES[number]} {WHO[number]} ten behoeve van {WHO[number - 1]}.\n\n"
    f"De leges zijn er ten behoeve van {WHO[number - 2]}. Ook vergunningverlening kost geld. Wij leggen de stukken aan {WHO[number]} over.\n\n"
    + "Heeft u nog vragen? Bel ons dan. Wij helpen u graag. Mevrouw, wij hopen dat het snel weer goed gaat met u en uw kinderen. " * 4 + "\n"
    for number in range(6)
]


@pytest.fixture
def letters(tmp_path):
    folder = tmp_path / "brieven"
    (folder / "oud").mkdir(parents=True)
    for number, text in enumerate(LETTERS):
        (folder / ("oud" if number > 3 else "") / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def terms(answer):
    return [candidate["term"] for candidate in answer["candidates"]]


def test_finds_hard_words_and_phrases_and_no_easy_ones(helder, letters):
    answer = helder.json("lexicon", "mine", letters, "--category", "words")
    assert answer["schema"] == 1 and answer["errors"] == []
    assert answer["summary"]["documents"] == 6
    found = {candidate["term"]: candidate for candidate in answer["candidates"]}
    assert found["leges"]["count"] == 12 and found["leges"]["documents"] == 6
    assert "ten behoeve van" in terms(helder.json("lexicon", "mine", letters, "--category", "phrases"))
    assert {"leges", "krachtens"} <= set(list(found)[:6])
    assert not {"het", "een", "de", "dat"} & set(found), "everybody says that all the time"
    assert found["leges"]["zipf"] < 3 < found["leges"]["keyness"]
    assert [candidate["rank"] for candidate in answer["candidates"]] == list(range(1, len(found) + 1))


def test_tells_what_the_dictionary_knows(helder, letters, tmp_path):
    answer = helder.json("lexicon", "mine", letters)
    covered = {candidate["term"]: candidate["entry"] for candidate in answer["candidates"] if candidate["mark"] == "covered"}
    assert covered["krachtens"] == "krachtens"
    layer = tmp_path / "eigen.lex"
    layer.write_text("ingang: vergunningverlening  id: vergunningverlening  soort: zelfstandig naamwoord  categorie: ambtelijk  domein: ruimte  ernst: tip\n"
                     "beter: het geven van een vergunning\nuitleg: Je geeft iemand een vergunning.\n"
                     "voorbeeld: De ⟦vergunningverlening⟧ duurt lang. => Het geven van een vergunning duurt lang.\n"
                     "status: aangenomen, 2026-11, redacteur\nbron: eigen redactie\n", encoding="utf-8")
    with_layer = helder.json("lexicon", "mine", letters, "--lexicon", str(layer), "--category", "words")
    marks = {candidate["term"]: candidate["mark"] for candidate in with_layer["candidates"]}
    assert marks["vergunningverlening"] == "covered"


def test_same_outcome_for_any_number_of_threads(helder, letters):
    one = helder("lexicon", "mine", letters, "--format", "tsv").stdout
    assert one.count(b"\n") > 3
    for jobs in (2, 7):
        assert helder("lexicon", "mine", letters, "--format", "tsv", "--jobs", jobs).stdout == one


def test_texts_stay_where_they_are(helder, letters):
    for form in ("text", "tsv", "json"):
        result = helder("lexicon", "mine", letters, "--format", form, "--limit", "1000")
        assert result.returncode == 0
        assert SECRET not in result.out + result.err and "krijgt zijn geld" not in result.out


def test_names_come_only_when_asked(helder, letters):
    assert "gnaphalium" not in helder("lexicon", "mine", letters, "--limit", "1000").out
    assert "gnaphalium" in terms(helder.json("lexicon", "mine", letters, "--category", "names"))
    marks = {candidate["term"]: candidate["mark"] for candidate in helder.json("lexicon", "mine", letters, "--category", "all", "--limit", "1000")["candidates"]}
    assert marks["gnaphalium"] == "name" and marks["ten behoeve van"] == "covered"


def test_concordance_shows_sentences_on_the_screen_only(helder, letters, tmp_path):
    result = helder("lexicon", "mine", letters, "--category", "words", "--concordance", "2", "--limit", "3")
    assert result.out.count("heffen wij leges") >= 2
    for more in (["--output", tmp_path / "uit.txt"], ["--format", "tsv"], ["--format", "json"], ["--summary"]):
        refused = helder("lexicon", "mine", letters, "--concordance", "2", *more)
        assert refused.returncode == 2 and "scherm" in refused.err and refused.out == ""
    assert not (tmp_path / "uit.txt").exists()


def test_document_mark_cuts_a_file(helder, tmp_path):
    (tmp_path / "alles.txt").write_text("".join(f"=== brief {i}\n{text}\n" for i, text in enumerate(LETTERS)), encoding="utf-8")
    assert helder.json("lexicon", "mine", "alles.txt")["summary"]["documents"] == 1
    answer = helder.json("lexicon", "mine", "alles.txt", "--document-mark", "===")
    assert answer["summary"]["documents"] == 6
    through_pipe = helder.json("lexicon", "mine", "-", "--document-mark", "===", stdin=(tmp_path / "alles.txt").read_text(encoding="utf-8"))
    assert terms(through_pipe) == terms(answer)


def test_unread_files_are_told_and_the_others_count(helder, letters):
    (letters / "kapot.docx").write_bytes(b"PK\x03\x04" + b"x" * 50)
    result = helder("lexicon", "mine", letters, "weg.txt", "--format", "json")
    assert result.returncode == 3
    answer = json.loads(result.stdout)
    assert [error["code"] for error in answer["errors"]] == ["damaged", "not-found"]
    assert answer["summary"]["documents"] == 6 and "krachtens" in terms(answer)
    assert "weg.txt" in result.err


def test_judgements_of_people_are_taken_over(helder, letters, tmp_path):
    (tmp_path / "oordelen.tsv").write_text("word\tmark\treason\nleges\tmakkelijk\tstaat in elke brief met uitleg\n", encoding="utf-8")
    rows = [line.split("\t") for line in helder("lexicon", "mine", letters, "--category", "words", "--judged", "oordelen.tsv", "--format", "tsv").out.splitlines()]
    heading = rows[0]
    row = next(row for row in rows if row[heading.index("word")] == "leges")
    if row[heading.index("entry")]:
        assert row[heading.index("mark")] == "gedekt", "an entry outweighs a judgement"
    else:
        assert row[heading.index("mark")] == "makkelijk" and row[heading.index("reason")] == "staat in elke brief met uitleg"
    (tmp_path / "oordelen.tsv").write_text("leges\tsimpel\n", encoding="utf-8")
    wrong = helder("lexicon", "mine", letters, "--judged", "oordelen.tsv")
    assert wrong.returncode == 2 and "oordelen.tsv:1:7" in wrong.err


def test_groups_share_the_list(helder, letters, tmp_path):
    web = tmp_path / "web"
    web.mkdir()
    for number in range(2):
        (web / f"{number}.txt").write_text("Doe uw aangifte van vertrek bij de afdeling burgerzaken. De afdeling burgerzaken helpt u.\n", encoding="utf-8")
    answer = helder.json("lexicon", "mine", "--group", f"brieven={letters}", "--group", f"web={web}")
    assert {candidate["group"] for candidate in answer["candidates"][:2]} == {"brieven", "web"}
    assert answer["summary"]["documents"] == 8


def test_limit_summary_and_table(helder, letters):
    assert len(helder.json("lexicon", "mine", letters, "--limit", "2")["candidates"]) == 2
    table = helder("lexicon", "mine", letters, "--limit", "2").out
    assert "woord" in table and "oordeel" in table and "Met --limit zie je er meer" in table
    summary = helder("lexicon", "mine", letters, "--summary").out
    assert "| in het woordenboek |" in summary and "| woordgroepen |" in summary


def test_one_run_gives_the_list_and_its_summary(helder, letters, tmp_path):
    result = helder("lexicon", "mine", letters, "--format", "tsv", "--output", "lijst.tsv", "--summary")
    assert result.returncode == 0 and result.out == helder("lexicon", "mine", letters, "--summary").out
    assert (tmp_path / "lijst.tsv").read_text(encoding="utf-8") == helder("lexicon", "mine", letters, "--format", "tsv").out


@pytest.mark.parametrize("more", [["--limit", "0"], ["--limit", "veel"], ["--min-documents", "-1"], ["--concordance", "x"], ["--group", "brieven"],
                                  ["--group", "=x"], ["--judged", "bestaat-niet.tsv"], ["--category", "zinnen"], ["--max-size", "veel"], ["--document-mark", ""]])
def test_wrong_use_gives_2_without_output(helder, letters, more):
    result = helder("lexicon", "mine", letters, *more)
    assert result.returncode == 2 and result.out == "" and result.err.startswith("helder: ")


def test_asks_for_texts(helder):
    result = helder("lexicon", "mine")
    assert result.returncode == 2 and "bestanden of mappen" in result.err


def test_few_texts_say_what_to_do(helder, tmp_path):
    (tmp_path / "kort.txt").write_text("Wij helpen u graag.\n", encoding="utf-8")
    result = helder("lexicon", "mine", "kort.txt")
    assert result.returncode == 0 and "Geef meer teksten" in result.out
