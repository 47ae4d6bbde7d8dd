# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Input made to break the program: it says what is wrong and what to do, in bounded time and memory, and does the rest."""
import json
import os
import random
import resource
import shutil
import struct
import subprocess
import zipfile
import zlib

import pytest

from conftest import PROGRAM

SENTENCE = "De gemeente heeft derhalve besloten dat u een vergunning krijgt. "
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PARAGRAPH = f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>"
# Generous: a shared machine is slow. What goes wrong in these tests takes minutes, or never ends.
SECONDS = 60  # the whole analysis reads some ten thousands of words a second; a debug build fewer


def body(content):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document {NAMESPACE}><w:body>{content}</w:body></w:document>'


def docx(path, document, **parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS.format(f'<Relationship Id="r1" Type="{OFFICE}officeDocument" Target="word/document.xml"/>'))
        if document is not None:
            archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return path


def checked(helder, path, *options):
    """The answer about one file; whatever came in, it is one whole JSON document and the exit code is one of the contract."""
    result = helder("check", path, "--format", "json", *options, timeout=SECONDS)
    answer = json.loads(result.stdout)
    assert result.returncode == (3 if answer["errors"] else max(0, result.returncode)) and result.returncode in (0, 1, 3), result.err
    return answer


def error_of(helder, path, *options):
    answer = checked(helder, path, *options)
    assert answer["documents"] == []
    error = answer["errors"][0]
    assert len(error["message"].split()) >= 6, "an error says what to do"
    return error["code"]


# Time and memory

ENDLESS = {
    "words.txt": "de gemeente besluit derhalve " * 100_000,
    "sentence.txt": "de gemeente besluit " * 16_667 + ".",
    "word.txt": "a" * 5_000_000 + " " + SENTENCE,
    "compound.txt": "vergunning" * 300_000 + " " + SENTENCE,
    "combining.txt": "e" + "\u0301" * 1_000_000 + " " + SENTENCE,
    "zero-width.txt": "\u200b" * 1_000_000 + SENTENCE,
    "right-to-left.txt": "\u202e" + "\u05e9\u05dc\u05d5\u05dd " * 100_000 + SENTENCE,
    "points.txt": "." * 2_000_000,
    "hyphens.txt": "a-" * 500_000 + SENTENCE,
    "apostrophes.txt": "'" * 1_000_000 + SENTENCE,
    "quotes.txt": "\u201c" * 300_000 + SENTENCE,
    "brackets.txt": "(" * 1_000_000 + SENTENCE,
    "digits.txt": "1" * 3_000_000 + SENTENCE,
    "abbreviations.txt": "a.b." * 300_000 + SENTENCE,
    "address.txt": "http://a.nl/" + "a/" * 500_000 + " " + SENTENCE,
    "signs.txt": "@" * 1_000_000 + SENTENCE,
    "empty-lines.txt": "\n" * 3_000_000 + SENTENCE,
    "addresses.md": "http://a.nl/ " * 200_000 + SENTENCE,
    "quotations.md": ">" * 100_000 + " " + SENTENCE,
    "links.md": "[" * 100_000 + SENTENCE,
    "stars.md": "*" * 100_000 + SENTENCE,
    "emphasis.md": "*a_" * 100_000 + SENTENCE,
    "code.md": "`a " * 100_000 + SENTENCE,
    "definitions.md": "[a]: b\n" * 100_000 + SENTENCE,
    "list.md": "".join(" " * i + "- a\n" for i in range(1500)) + SENTENCE,
    "silent.md": ("<!-- helder-uit woord.archaisch: reden -->\n\n" + SENTENCE + "\n\n") * 10_000,
    "begins.md": "<!-- helder-uit-begin zin.lengte: reden -->\n\n" * 50_000 + SENTENCE,
    "divs.html": "<div>" * 1_000_000 + SENTENCE,
    "tables.html": "<table><tr><td>" * 60_000 + SENTENCE,
    "lists.html": "<ul><li>" * 100_000 + SENTENCE,
    "spans.html": "<span>" * 100_000 + SENTENCE,
    "bold.html": "<b><i>" * 30_000 + "</b></i>" * 30_000 + SENTENCE,
    "fonts.html": "<font>" * 100_000 + SENTENCE,
    "closed.html": "</p>" * 300_000 + SENTENCE,
    "attributes.html": "<p " + " ".join(f"a{i}=b" for i in range(200_000)) + ">" + SENTENCE,
    "comments.html": "<!-- " * 300_000 + SENTENCE,
    "entities.html": "&#" + "9" * 1_000_000 + ";" + SENTENCE,
}


def limited(helder_path, home, limit):
    """Time and peak memory of one run; beyond the address space `limit` the program can't go."""
    command = ["/usr/bin/env", f"HOME={home}", str(PROGRAM), "check", str(helder_path), "--format", "json"]
    return subprocess.run(command, capture_output=True, timeout=SECONDS, check=False,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))


@pytest.mark.parametrize("name", ENDLESS)
def test_endless_input_costs_no_endless_time_or_memory(tmp_path, name):
    path = tmp_path / name
    path.write_text(ENDLESS[name], encoding="utf-8")
    if b"__asan_init" in PROGRAM.read_bytes():
        pytest.skip("a sanitizer needs all of the address space")
    # 200 bytes for each of text, on top of the program, its data and its threads' stacks.
    result = limited(path, tmp_path, (600 << 20) + 200 * path.stat().st_size)
    answer = json.loads(result.stdout)
    assert result.returncode in (0, 1, 3), result.stderr[-500:]
    assert len(answer["documents"]) + len(answer["errors"]) == 1
    if not answer["documents"]:
        assert answer["errors"][0]["code"] in ("no-text", "too-large")


def test_device_without_end_is_too_large(helder):
    assert error_of(helder, "/dev/zero") in ("too-large", "unsupported")


def test_gigabyte_is_refused_without_reading_it(helder, tmp_path):
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.write(SENTENCE.encode() * 2000)
        file.truncate(1 << 30)
    assert error_of(helder, path) in ("too-large", "unsupported")


def test_many_comments_on_everything_give_a_small_report(helder, tmp_path):
    count = 2000
    text = "".join(f'<w:p><w:commentRangeStart w:id="{i}"/><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>' for i in range(count))
    text += "".join(f'<w:commentRangeEnd w:id="{i}"/>' for i in range(count))
    comments = "".join(f'<w:comment w:id="{i}"><w:p><w:r><w:t>helder-uit woord.archaisch: reden</w:t></w:r></w:p></w:comment>' for i in range(count))
    path = docx(tmp_path / "b.docx", body(text), **{
        "word__comments.xml": f"<w:comments {NAMESPACE}>{comments}</w:comments>",
        "word___rels__document.xml.rels": RELATIONS.format(f'<Relationship Id="r1" Type="{OFFICE}comments" Target="comments.xml"/>')})
    result = helder("check", path, "--format", "json", timeout=SECONDS)
    assert len(json.loads(result.stdout)["documents"][0]["findings"]) >= count
    assert len(result.stdout) < 8_000_000, "each finding about a comment carried the whole text"


# Documents

@pytest.mark.parametrize("tag", ["w:tbl><w:tr><w:tc", "w:r", "w:p", "w:sdt><w:sdtContent", "w:ins", "w:txbxContent", "onbekend"])
def test_deeply_nested_document(helder, tmp_path, tag):
    closing = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    path = docx(tmp_path / "b.docx", body(f"<{tag}>" * 100_000 + PARAGRAPH + closing * 100_000))
    answer = checked(helder, path)
    assert answer["documents"] or answer["errors"][0]["code"] in ("damaged", "too-large")


@pytest.mark.parametrize("document,code", [(None, "damaged"), ("", "damaged"), (body(PARAGRAPH)[:-30], "damaged"), (body("<w:p><w:r></w:p>"), "damaged"), (body("<w:p/>"), "no-text")])
def test_broken_document(helder, tmp_path, document, code):
    assert error_of(helder, docx(tmp_path / "b.docx", document)) == code


def test_truncated_and_bent_documents_never_crash(helder, tmp_path):
    whole = docx(tmp_path / "b.docx", body(PARAGRAPH)).read_bytes()
    chance = random.Random(7)
    names = []
    for number in range(60):
        content = bytearray(whole[:chance.randrange(1, len(whole))] if number % 2 else whole)
        for _ in range(3):
            content[chance.randrange(len(content))] = chance.randrange(256)
        names.append(f"{number:02}.docx")
        (tmp_path / names[-1]).write_bytes(content)
    answer = json.loads(helder("check", *names, "b.docx", "--format", "json").stdout)
    assert len(answer["documents"]) + len(answer["errors"]) == 61
    assert answer["documents"][-1]["path"] == "b.docx", "the others of the run are done"
    assert {error["code"] for error in answer["errors"]} <= {"damaged", "unsupported", "encrypted", "no-text", "too-large"}


def test_entities_of_a_document_are_not_fetched(helder, tmp_path):
    secret = tmp_path / "geheim.txt"
    secret.write_text("zeergeheimwoord", encoding="utf-8")
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}"><!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)) + "]>"
    path = docx(tmp_path / "b.docx", head + body(f"<w:p><w:r><w:t>tekst &e; &a11; derhalve</w:t></w:r></w:p>").split("?>", 1)[1])
    result = helder("check", path, "--format", "json", "--with-text", timeout=SECONDS)
    json.loads(result.stdout)
    assert "zeergeheimwoord" not in result.out + result.err and len(result.stdout) < 100_000


def test_zip_bomb_is_too_large(helder, tmp_path):
    """5 GB of zeros that pack to 5 MB, whatever size the directory claims."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    megabytes = b"\0" * (1 << 24)
    # The middle of the stream repeats itself: pack some, and say the same again.
    data = b"".join(packer.compress(megabytes) for _ in range(8)) + packer.flush()
    path = docx(tmp_path / "b.docx", None)
    plain = path.read_bytes()
    start = plain.index(b"PK\x01\x02")
    directory = plain[start:plain.index(b"PK\x05\x06")]
    name = b"word/document.xml"
    for claimed in (1000, 8 << 24):
        sizes = struct.pack("<III", 0, len(data), claimed) + struct.pack("<HH", len(name), 0)
        member = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes + name + data
        entry = b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 33) + sizes + struct.pack("<HHHII", 0, 0, 0, 0, start) + name
        end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 3, 3, len(directory + entry), start + len(member), 0)
        path.write_bytes(plain[:start] + member + directory + entry + end)
        assert error_of(helder, path) in ("too-large", "damaged")


def test_hundred_thousand_members(helder, tmp_path):
    path = docx(tmp_path / "b.docx", body(PARAGRAPH))
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(70_000):
            archive.writestr(f"x/{number}", b"")
    assert error_of(helder, path) == "too-large"


def test_styles_that_follow_each_other_round(helder, tmp_path):
    styles = f'<w:styles {NAMESPACE}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    path = docx(tmp_path / "b.docx", body('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Een zin.</w:t></w:r></w:p>'), **{
        "word__styles.xml": styles, "word___rels__document.xml.rels": RELATIONS.format(f'<Relationship Id="r1" Type="{OFFICE}styles" Target="styles.xml"/>')})
    assert checked(helder, path)["documents"][0]["counts"]["words"] == 2


# Bytes that are no text, or text in another way

@pytest.mark.parametrize("extension", ["txt", "md", "html", "docx"])
@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\xff\xfe", b"\xfe\xff"])
def test_nothing_to_read_is_no_text(helder, tmp_path, extension, content):
    path = tmp_path / f"b.{extension}"
    path.write_bytes(content)
    assert error_of(helder, path) in (("no-text", "damaged") if extension == "docx" else ("no-text",))


@pytest.mark.parametrize("extension", ["txt", "md", "html"])
@pytest.mark.parametrize("encoding,mark", [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
@pytest.mark.parametrize("cut", [0, 1, 3])
def test_utf16_whole_and_cut_off(helder, tmp_path, extension, encoding, mark, cut):
    content = mark + ("Café 🎉 " + SENTENCE * 3).encode(encoding)
    path = tmp_path / f"b.{extension}"
    path.write_bytes(content[:len(content) - cut])
    document = checked(helder, path)["documents"][0]
    assert any("UTF-16" in notice for notice in document["notices"]) and document["counts"]["words"] >= 31


def test_binary_is_unsupported(helder, tmp_path):
    for extension in ("txt", "md", "html"):
        path = tmp_path / f"b.{extension}"
        path.write_bytes(random.Random(3).randbytes(50_000))
        assert error_of(helder, path) == "unsupported"


def test_mixed_encodings_are_read_and_said(helder, tmp_path):
    path = tmp_path / "b.txt"
    path.write_bytes(("Café " + SENTENCE).encode() + ("naïef café " + SENTENCE).encode("cp1252"))
    document = checked(helder, path, "--with-text")["documents"][0]
    assert "Café" in document["text"] and "naïef café" in document["text"] and document["notices"]


# The program's own data

@pytest.fixture
def data(tmp_path):
    shown = PROGRAM.parent.parent / "share/helder"
    if not (shown / "lexicon.bin").is_file():
        pytest.skip("this program keeps its data elsewhere")
    copy = tmp_path / "gegevens"
    shutil.copytree(shown, copy)
    return copy


@pytest.mark.parametrize("name", ["lexicon.bin", "words.bin"])
def test_damaged_data_is_wrong_use_with_advice(helder, tmp_path, data, name):
    (tmp_path / "b.txt").write_text(SENTENCE, encoding="utf-8")
    whole = (data / name).read_bytes()
    chance = random.Random(11)
    bent = bytearray(whole)
    for _ in range(500):
        bent[chance.randrange(len(bent))] ^= 0xFF
    for content in (b"", whole[:100], whole[:len(whole) // 2], bytes(bent)):
        (data / name).write_bytes(content)
        result = helder("check", "b.txt", env={"HELDER_DATA": str(data)})
        assert result.returncode == 2 and "nstalleer helder opnieuw" in result.err and name in result.err


def test_missing_data_is_wrong_use_with_advice(helder, tmp_path):
    (tmp_path / "b.txt").write_text(SENTENCE, encoding="utf-8")
    result = helder("check", "b.txt", env={"HELDER_DATA": str(tmp_path / "nee")})
    assert result.returncode == 2 and "HELDER_DATA" in result.err


# Settings

@pytest.mark.parametrize("settings,place", [
    ("profile = ", "1:11"), ('profil = "letter"', "1:1"), ("profile = 3", "1:11"), ('fail_on = "ernstig"', "1:11"), ('words = "x"', "1:9"), ('guide = "utrect"', "1:9"),
    ('[rules."zin.lengte"]\nwarning = "veel"', "2:11"), ('[rules."zin.lengt"]\nseverity = "off"', "1:8"), ('[rules."zin.lengte"]\nwarning = -5', "2:11"),
    ('[[overrides]]\nprofile = "decision"', "1:1"), ('extends = "helder.toml"', "helder.toml"), ('extends = "nee.toml"', "nee.toml"), ('lexicons = ["nee.lex"]', "nee.lex"),
    ("a = " + "[" * 200_000, "1:"), ("\xff", "1:1")])
def test_broken_settings_say_where(helder, tmp_path, settings, place):
    folder = tmp_path / "map"
    folder.mkdir()
    (folder / "helder.toml").write_text(settings, encoding="latin-1")
    (folder / "b.txt").write_text(SENTENCE, encoding="utf-8")
    result = helder("check", folder / "b.txt", timeout=SECONDS)
    assert result.returncode == 2 and place in result.err and "b.txt" in result.err


def test_pipe_with_a_name_is_read(helder, tmp_path):
    path = tmp_path / "pijp"
    os.mkfifo(path)
    with subprocess.Popen(["/bin/sh", "-c", f"printf '%s' '{SENTENCE}' > '{path}'"]):
        assert checked(helder, path)["documents"][0]["counts"]["words"] == 10


def test_a_text_of_nothing_but_findings_is_cut_and_says_so(helder, tmp_path):
    """Every word a finding: the first 10,000 of a rule are kept, so that memory stays bounded."""
    path = tmp_path / "veel.txt"
    path.write_text("U krijgt derhalve geld. " * 12_000, encoding="utf-8")
    document = helder.json("check", path, "--rules", "woord.jargon-ambtelijk")["documents"][0]
    assert len(document["findings"]) == 10_000
    assert any("woord.jargon-ambtelijk" in notice and "10000" in notice for notice in document["notices"])
