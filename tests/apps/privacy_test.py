# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Private: no socket is opened, nothing is written outside --output, and no word of a text stands in a message."""
import re
import shutil
import subprocess

import pytest

from conftest import PROGRAM, ROOT

CANARY = "Zwierezwamkoekoek"
LETTER = f"""Geachte mevrouw {CANARY},

Derhalve dient u het formulier inzake {CANARY} zo spoedig mogelijk te retourneren. Uw BSN is 123456782.

Met vriendelijke groet,
{CANARY}
"""


@pytest.mark.parametrize("command", ["check", "score", "parse"])
def test_no_socket_and_no_file_written(tmp_path, command):
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    trace = tmp_path / "trace"
    output = tmp_path / "uitvoer"
    arguments = [str(PROGRAM), command, str(letter), "--output", str(output)]
    subprocess.run(["strace", "-f", "-e", "trace=network,file,desc", "-o", str(trace), *arguments], capture_output=True, check=False,
                   timeout=120)
    assert output.exists() and output.stat().st_size > 0
    calls = trace.read_text(errors="replace").splitlines()
    assert len(calls) > 20, "strace saw nothing"
    for call in calls:
        assert not re.search(r"\b(socket|connect|sendto|sendmsg|bind)\(", call), call
        written = re.search(r'\b(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)', call)
        if written and written.group(1) != "/dev/tty":
            assert written.group(1).startswith(str(output)), call
        assert not re.search(r'\b(mkdir|link|symlink|truncate)(at)?\(', call), call
        renamed = re.search(r'\brename(?:at2?)?\(.*"([^"]+)"[^"]*\)', call)
        if renamed:
            assert renamed.group(1) == str(output), call


def broken_inputs(folder):
    """Files that fail in different ways, each with the canary inside."""
    texts = {
        "leeg.docx": b"PK\x03\x04" + CANARY.encode() * 20,
        "binair.bin": b"\x00\x01\x02" + CANARY.encode() + bytes(range(256)),
        "kapot.html": b"<html><body><script>" + CANARY.encode() + b"</script></body></html>",
        "brief.rtf": b"{\\rtf1 " + CANARY.encode() + b"}",
        "fout.conllu": b"1\t" + CANARY.encode() + b"\n",
    }
    for name, data in texts.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in texts]


def test_no_word_of_the_text_in_an_error_message(helder, tmp_path):
    for path in broken_inputs(tmp_path):
        arguments = ["parse", "--input", "conllu", path] if path.suffix == ".conllu" else ["check", path]
        result = helder(*arguments)
        assert result.returncode in (2, 3), (path, result.out, result.err)
        assert CANARY not in result.err, path
        assert CANARY not in result.out, path
    result = helder("check", "-", "--lexicon", "bestaat-niet.lex", stdin=LETTER)
    assert result.returncode == 2 and CANARY not in result.err + result.out


def test_nothing_stays_behind(helder, tmp_path):
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    before = sorted(p for p in tmp_path.rglob("*"))
    assert CANARY in helder("check", letter).out, "the report itself does show the sentence"
    assert sorted(p for p in tmp_path.rglob("*")) == before


def test_strace_is_real():
    assert shutil.which("strace"), "strace is missing: run make test"
    assert (ROOT / "SECURITY.md").exists()
