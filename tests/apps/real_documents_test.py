# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""One letter, one result: the same letter as html and as docx written by a real LibreOffice gives the same words, scores and findings."""
import pathlib
import shutil
import subprocess
import zipfile

import pytest

from conftest import ROOT

LETTER = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Uw aanvraag</title></head><body>
<h1>Uw aanvraag voor een parkeervergunning</h1>
<p>Geachte mevrouw De Vries,</p>
<p>Naar aanleiding van uw aanvraag van 3 mei 2026 berichten wij u als volgt. U dient het formulier derhalve vóór 1 juni 2026
te retourneren, aangezien wij uw aanvraag anders niet in behandeling kunnen nemen. Dit kost € 1.234,50.</p>
<h2>Wat stuurt u mee?</h2>
<ul><li>een kopie van uw paspoort;</li><li>een recente foto &#128512;;</li><li>uw huurcontract.</li></ul>
<table><tr><th>Soort</th><th>Bedrag</th></tr><tr><td>Vergunning</td><td>€ 40</td></tr></table>
<p>Heeft u vragen? Bel dan het nummer 14 020. Wij zijn i.v.m. de feestdagen a.s. vrijdag gesloten. Mocht u het niet eens zijn met
dit besluit, dan kunt u binnen zes weken na dagtekening bezwaar maken bij het college van burgemeester en wethouders van de
gemeente, waarbij u in het bezwaarschrift uw naam en adres en de reden van het bezwaar vermeldt en een kopie van dit besluit meestuurt.</p>
<p>Met vriendelijke groet,</p></body></html>
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    assert shutil.which("soffice"), "LibreOffice is missing: run make test"
    folder = tmp_path_factory.mktemp("office")
    (folder / "brief.html").write_text(LETTER, encoding="utf-8")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarWriter)",
                    "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, folder / "brief.html"], check=True, capture_output=True, timeout=300)
    assert zipfile.is_zipfile(folder / "brief.docx")
    return folder


def summary(document):
    return {
        "words": document["counts"]["words"],
        "sentences": document["counts"]["sentences"],
        "scores": {name: score["value"] if "value" in score else score["score"] for name, score in document["scores"].items()},
        "findings": sorted((f["rule"], " ".join(f["text"].split())) for f in document["findings"]),
    }


def test_docx_of_libreoffice_gives_what_html_gives(helder, office):
    html = helder.json("check", office / "brief.html", "--profile", "letter")["documents"][0]
    docx = helder.json("check", office / "brief.docx", "--profile", "letter")["documents"][0]
    assert docx["format"] == "docx" and html["format"] == "html"
    assert summary(docx) == summary(html)
    assert any(rule == "woord.archaisch" or rule == "woord.jargon-ambtelijk" for rule, _ in summary(docx)["findings"])


def test_places_in_a_docx_lead_to_the_words(helder, office):
    """part, paragraph and character are checked against the file itself, read by another program."""
    import xml.etree.ElementTree as tree
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(office / "brief.docx") as archive:
        paragraphs = list(tree.fromstring(archive.read("word/document.xml")).iter(word + "p"))
    document = helder.json("check", office / "brief.docx", "--profile", "letter")["documents"][0]
    checked = 0
    for finding in document["findings"]:
        place = finding["source"]
        if place["part"] != "word/document.xml" or "\n" in finding["text"]:
            continue
        text = "".join(t.text or "" for t in paragraphs[place["paragraph"] - 1].iter(word + "t"))
        assert text[place["character"]:place["character"] + place["length"]].split() == finding["text"].split(), finding
        checked += 1
    assert checked >= 3


def test_letter_of_the_demo(helder):
    document = helder.json("check", ROOT / "examples/brief-kwijtschelding.docx")["documents"][0]
    assert document["profile"] in ("letter", "decision")
    assert len(document["findings"]) >= 10
    assert 1 <= len(document["priorities"]) <= 3
    plain = helder.json("check", ROOT / "examples/brief-kwijtschelding-duidelijk.md", "--profile", "letter")["documents"][0]
    assert len(plain["findings"]) * 3 < len(document["findings"]), "the plain version has far fewer remarks"


@pytest.mark.skipif(not (pathlib.Path(ROOT).parent / "shared" / "samples").exists(), reason="skipped: no ../shared")
def test_every_sample_is_read(helder):
    samples = sorted((ROOT.parent / "shared" / "samples").glob("*.txt"))
    result = helder.json("check", *samples)
    assert len(result["documents"]) == len(samples) == 28
    assert not result["errors"]
    for document in result["documents"]:
        if pathlib.Path(document["path"]).name.startswith("plain-"):
            remarks = [f for f in document["findings"] if f["severity"] != "info"]
            assert len(remarks) * 100 <= 4 * document["counts"]["words"], (document["path"], [f["rule"] for f in remarks])
