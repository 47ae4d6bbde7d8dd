# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the documents tell users to type works, and helder's own Dutch passes helder."""
import pathlib
import re
import shlex
import shutil

import pytest

from conftest import ROOT

GUIDE = sorted((ROOT / "docs" / "handleiding").glob("*.md"))
LETTER = "Geachte mevrouw,\n\nU krijgt van ons een brief. Derhalve verzoeken wij u het formulier toe te zenden.\n"


def commands():
    for page in [ROOT / "README.md", *GUIDE]:
        for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
            for line in block.splitlines():
                if line.startswith("helder "):
                    yield pytest.param(line, id=f"{page.name}: {line}")


@pytest.mark.parametrize("line", commands())
def test_command_in_the_guide_works(helder, tmp_path, line):
    (tmp_path / "woordenlijst").mkdir()
    shutil.copy(next((ROOT / "lexicons/nl").rglob("*.lex")), tmp_path / "woordenlijst/gemeente.lex")
    shutil.copy(ROOT / "examples/brief-kwijtschelding.docx", tmp_path / "brief.docx")
    (tmp_path / "brief.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "webpagina.html").write_text(f"<!doctype html><html lang=nl><title>t</title><main><p>{LETTER}</main>", encoding="utf-8")
    (tmp_path / "oud.json").write_bytes(helder("check", "webpagina.html", "--format", "json").stdout)
    words = shlex.split(line, comments=True)[1:]
    result = helder(*words)
    assert result.returncode in (0, 1), result.err


def test_settings_page_shows_settings_that_work(helder, tmp_path):
    page = (ROOT / "docs/handleiding/instellingen.md").read_text(encoding="utf-8")
    toml = re.search(r"```toml\n(.*?)```", page, re.S).group(1)
    (tmp_path / "woordenlijst").mkdir()
    shutil.copy(next((ROOT / "lexicons/nl").rglob("*.lex")), tmp_path / "woordenlijst/gemeente.lex")
    (tmp_path / "helder.toml").write_text(toml, encoding="utf-8")
    (tmp_path / "brief.txt").write_text(LETTER, encoding="utf-8")
    result = helder("config", "show", "brief.txt")
    assert result.returncode == 0, result.err
    assert "direct-duidelijk" in result.out and "helder.toml" in result.out


def test_output_in_the_readme_is_real(helder):
    shown = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S).group(1)
    real = helder("check", ROOT / "examples/brief-kwijtschelding.docx", env={"COLUMNS": "80"}).out
    for part in shown.split("\n…\n"):
        assert part.strip() in real


def own_dutch():
    yield from GUIDE
    yield ROOT / "docs" / "woordenboek.md"
    yield ROOT / "CHANGELOG.md"
    yield from sorted((ROOT / "docs" / "regels").glob("*.md"))


@pytest.mark.parametrize("page", own_dutch(), ids=lambda p: p.name)
def test_our_own_dutch_passes_helder(helder, page):
    """Warnings and errors fail; a page shows hard words only as quoted or marked examples."""
    result = helder.json("check", page, "--profile", "web")
    findings = [f for d in result["documents"] for f in d["findings"] if f["severity"] != "info"]
    assert not findings, "\n".join(f"{f['line']}: {f['rule']}: {f['text']}: {f['message']}" for f in findings)
    assert not result["errors"]
