# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the contract promises to whoever builds on helder: places that lead back, remarks, settings, CoNLL-U, streams, repeatability."""
import json
import os
import subprocess

import pytest

from conftest import PROGRAM

LETTER = "Geachte mevrouw,\n\nDerhalve krijgt u van ons een brief. De gemeente besluit derhalve.\n"
TEXT = "Café 🎉 “naïef” derhalve é.\n\nDe gemeente — zij — besluit derhalve ter zake 👩‍👧 van u.\n"
PAGE = "<!doctype html><html><body><p>Caf&eacute; 🎉 &ldquo;x&rdquo; derhalve &amp; <b>zo</b>.</p><p>der&shy;halve en derhal&#118;e, derhalve</p></body></html>\n"
ENCODINGS = {"utf-8": b"", "utf-8 with mark": b"\xef\xbb\xbf", "windows-1252": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def derhalve(document):
    return [finding for finding in document["findings"] if finding.get("entry") == "derhalve"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("name", ENCODINGS)
@pytest.mark.parametrize("extension,text", [("txt", TEXT), ("md", TEXT), ("html", PAGE)])
def test_places_lead_back_to_the_file(helder, tmp_path, name, line_end, extension, text):
    codec = {"utf-8 with mark": "utf-8", "windows-1252": "cp1252"}.get(name, name)
    text = text.replace("\n", line_end)
    if codec == "cp1252":
        text = text.replace("🎉", "€").replace("👩‍👧", "€")
    content = ENCODINGS[name] + text.encode(codec)
    (tmp_path / f"b.{extension}").write_bytes(content)
    document = helder.json("check", f"b.{extension}", "--with-text")["documents"][0]
    extracted = document["text"].encode()
    assert len(derhalve(document)) >= 2
    for finding in document["findings"]:
        assert extracted[finding["offset"]:finding["offset"] + finding["length"]].decode() == finding["text"]
    lines = text.split(line_end)
    for finding in derhalve(document):
        place = finding["source"]
        written = content[place["offset"]:place["offset"] + place["length"]].decode(codec)
        assert written in (finding["text"], "der&shy;halve", "derhal&#118;e")
        assert lines[finding["line"] - 1][finding["column"] - 1:finding["end_column"] - 1] == written, "columns count what an editor counts: no byte order mark"
        if written != finding["text"]:
            assert not any(suggestion["safe"] for suggestion in finding["suggestions"]), "what was not read literally is not rewritten"


# Word forms

@pytest.mark.parametrize("before,after", [
    ("U verricht vrijwilligerswerk.", "doet"),
    ("Als u werk verricht, meldt u dat.", "doet"),
    ("U hebt het werk verricht.", "gedaan"),
    ("Het werk is door u verricht.", "gedaan")])
def test_a_verb_that_looks_like_its_participle_is_read_by_its_clause(helder, tmp_path, before, after):
    (tmp_path / "b.txt").write_text(before + "\n", encoding="utf-8")
    findings = helder.json("check", "b.txt")["documents"][0]["findings"]
    suggestion = next(finding for finding in findings if finding.get("entry") == "verrichten")["suggestions"][0]
    assert (suggestion["text"], suggestion["safe"]) == (after, True)


# Remarks

@pytest.mark.parametrize("text,left", [
    ("<!-- helder-uit woord.jargon-ambtelijk: reden -->\n\nDerhalve wel.\n\nDerhalve niet.\n", 1),
    ("<!-- helder-uit woord: reden -->\n\nDerhalve wel.\n\nDerhalve niet.\n", 1),
    ("<!-- helder-uit-begin woord.jargon-ambtelijk: reden -->\n\nDerhalve wel.\n\nDerhalve ook.\n\n<!-- helder-uit-eind -->\n\nDerhalve niet.\n", 1),
    ("Derhalve wel.\n\nDerhalve ook.\n\n<!-- helder-uit-bestand woord.jargon-ambtelijk: reden -->\n", 0)])
@pytest.mark.parametrize("extension", ["md", "html"])
def test_remarks_silence_what_they_name(helder, tmp_path, text, left, extension):
    if extension == "html":
        text = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in text.split("\n\n"))
    (tmp_path / f"b.{extension}").write_text(text, encoding="utf-8")
    document = helder.json("check", f"b.{extension}")["documents"][0]
    assert len(derhalve(document)) == left
    assert not [finding for finding in document["findings"] if finding["rule"] == "helder.uit"]


@pytest.mark.parametrize("remark", ["helder-uit woord.jargon-ambtelijk", "helder-uit woord.jargon-ambtelyk: reden", "helder-uit zin.lengte: reden"])
def test_remark_without_reason_rule_or_use_is_told(helder, tmp_path, remark):
    (tmp_path / "b.md").write_text(f"<!-- {remark} -->\n\nDerhalve wel.\n", encoding="utf-8")
    found = [f for f in helder.json("check", "b.md")["documents"][0]["findings"] if f["rule"] == "helder.uit"]
    assert [f["severity"] for f in found] == ["info"]


# Settings

def test_overrides_and_extends_and_words(helder, tmp_path):
    (tmp_path / "huis.toml").write_text('fail_on = "never"\nprofile = "letter"\n', encoding="utf-8")
    (tmp_path / "helder.toml").write_text('extends = "huis.toml"\nwords = ["Derhalve"]\n[[overrides]]\npaths = ["besluiten/**"]\nprofile = "decision"\n', encoding="utf-8")
    (tmp_path / "besluiten").mkdir()
    for path in ("b.txt", "besluiten/b.txt"):
        (tmp_path / path).write_text(LETTER, encoding="utf-8")
    result = helder("check", "b.txt", "besluiten/b.txt", "--format", "json")
    documents = json.loads(result.stdout)["documents"]
    assert result.returncode == 0 and [d["profile"] for d in documents] == ["letter", "decision"]
    assert not derhalve(documents[0]), "a chosen word is never a finding"
    assert helder("check", "b.txt", "--profile", "web", "--fail-on", "info", "--format", "json").returncode in (0, 1)


# Baseline

def test_baseline_survives_edits_elsewhere_and_another_name(helder, tmp_path):
    (tmp_path / "b.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "oud.json").write_bytes(helder("check", "b.txt", "--format", "json").stdout)
    (tmp_path / "nieuw.txt").write_text("Een nieuwe alinea vooraan.\n\n" + LETTER, encoding="utf-8")
    assert helder("check", "nieuw.txt", "--baseline", "oud.json").returncode == 0
    (tmp_path / "nieuw.txt").write_text(LETTER + "\nWij sturen u bovendien desalniettemin een brief.\n", encoding="utf-8")
    assert helder("check", "nieuw.txt", "--baseline", "oud.json").returncode == 1


# Streams and repeatability

def test_full_device_and_closed_pipe_fail_with_a_word(helder, tmp_path):
    (tmp_path / "b.txt").write_text(LETTER, encoding="utf-8")
    assert helder("check", "b.txt", "--output", "/dev/full").returncode == 2
    with open("/dev/full", "wb") as full:
        result = subprocess.run([str(PROGRAM), "check", "b.txt"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert result.returncode == 2 and b"schijf is vol" in result.stderr
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run([str(PROGRAM), "check", "b.txt", "--format", "json"], cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert result.returncode >= 0, "a closed pipe is no crash"


def test_failed_output_leaves_the_old_file(helder, tmp_path):
    (tmp_path / "b.txt").write_text(LETTER, encoding="utf-8")
    folder = tmp_path / "uit"
    folder.mkdir()
    (folder / "r.json").write_text("oud", encoding="utf-8")
    assert helder("check", "b.txt", "--format", "json", "--output", "uit/r.json").returncode == 1
    json.loads((folder / "r.json").read_text(encoding="utf-8"))
    assert [path.name for path in folder.iterdir()] == ["r.json"], "nothing temporary stays"


@pytest.mark.parametrize("form", ["text", "json", "ndjson", "sarif", "github"])
def test_same_input_gives_the_same_bytes_in_the_same_order(helder, tmp_path, form):
    names = []
    for number in (3, 1, 2):
        names.append(f"{number}.txt")
        (tmp_path / names[-1]).write_text(LETTER * number, encoding="utf-8")
    outcomes = {helder("check", *names, "--format", form, "--jobs", jobs).stdout for jobs in (1, 3, 1)}
    assert len(outcomes) == 1
    if form == "json":
        assert [d["path"] for d in json.loads(outcomes.pop())["documents"]] == names


# CoNLL-U

CONLLU = """# newdoc id = een.txt
# sent_id = 1
# text = De gemeente besluit.
1\tDe\tde\tDET\t_\tDefinite=Def\t2\tdet\t_\t_
2\tgemeente\tgemeente\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_
3\tbesluit\tbesluiten\tVERB\t_\tVerbForm=Fin\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

# newdoc id = twee.txt
# sent_id = 2
# text = Zo is het.
1\tZo\tzo\tADV\t_\t_\t3\tadvmod\t_\t_
2\tis\tzijn\tAUX\t_\tVerbForm=Fin\t3\tcop\t_\t_
3\thet\thet\tPRON\t_\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

"""


def test_conllu_gives_a_document_per_newdoc_without_length_limit(helder, tmp_path):
    (tmp_path / "b.conllu").write_text(CONLLU, encoding="utf-8")
    documents = helder.json("score", "b.conllu", "--input", "conllu")["documents"]
    assert [d["path"] for d in documents] == ["een.txt", "twee.txt"]
    assert [d["counts"]["words"] for d in documents] == [3, 3]
    assert all(score.get("reason") != "too-short" for d in documents for score in d["scores"].values())


def test_conllu_keeps_sentences_and_tokens(helder, tmp_path):
    (tmp_path / "b.conllu").write_text(CONLLU, encoding="utf-8")
    answer = helder("parse", "b.conllu", "--input", "conllu", "--format", "conllu").out
    forms = [line.split("\t")[1] for line in answer.splitlines() if line[:1].isdigit()]
    assert forms == ["De", "gemeente", "besluit", ".", "Zo", "is", "het", "."]
    assert "# newdoc id = twee.txt" in answer and "SpaceAfter=No" in answer


@pytest.mark.parametrize("content", ["1\tDe\n", "x\ty\tz\n\n", "1\ta\ta\tX\t_\t_\t9\tdep\t_\t_\n\n", "\x00" * 100])
def test_broken_conllu_is_an_error_not_a_crash(helder, tmp_path, content):
    (tmp_path / "b.conllu").write_text(content, encoding="utf-8")
    result = helder("score", "b.conllu", "--input", "conllu", "--format", "json")
    assert result.returncode in (0, 3)
    json.loads(result.stdout)
