# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""`make install` and the .deb give a program that runs where nothing of the build stands."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "release"
LETTER = "Geachte heer,\n\nDerhalve verzoeken wij u het formulier toe te zenden.\n"


def check(program, folder):
    letter = folder / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder)}
    result = subprocess.run([program, "check", letter, "--format", "json"], capture_output=True, cwd=folder, env=environment, check=False)
    assert result.returncode == 1, result.stderr.decode()
    assert b"woord." in result.stdout
    version = subprocess.run([program, "version"], capture_output=True, cwd=folder, env=environment, check=True).stdout.decode()
    assert re.search(r"\d+\.\d+\.\d+", version)


def check_pdf(program, folder):
    """The program that reads PDF stands in libexec and is found there."""
    from reportlab.pdfgen.canvas import Canvas
    page = Canvas(str(folder / "brief.pdf"))
    page.drawString(72, 700, "Derhalve verzoeken wij u het formulier toe te zenden.")
    page.save()
    result = subprocess.run([program, "check", "brief.pdf", "--format", "json"], capture_output=True, cwd=folder, env={"PATH": "/usr/bin:/bin", "HOME": str(folder)}, check=False)
    assert result.returncode == 1, result.stderr.decode() + result.stdout.decode()
    assert b"woord." in result.stdout


def test_make_install_gives_a_program_that_runs(tmp_path):
    prefix = tmp_path / "prefix"
    subprocess.run(["cmake", "--install", BUILD, "--prefix", prefix], check=True, capture_output=True)
    for path in ("bin/helder", "share/helder/lexicon.bin", "share/helder/words.bin", "share/man/man1/helder.1",
                 "share/bash-completion/completions/helder"):
        assert (prefix / path).exists(), path
    check(prefix / "bin/helder", tmp_path)
    check_pdf(prefix / "bin/helder", tmp_path)
    assert (prefix / "libexec/helder/helder-pdf").exists() and not (prefix / "bin/helder-pdf").exists()
    strings = subprocess.run(["strings", "-n", "6", prefix / "bin/helder"], capture_output=True, check=True).stdout.decode()
    assert str(ROOT) not in strings, "the program knows the folder that it was built in"


def test_package_holds_a_program_that_runs(tmp_path):
    subprocess.run(["cpack", "--config", BUILD / "CPackConfig.cmake", "-B", tmp_path], check=True, capture_output=True)
    package = next(tmp_path.glob("helder_*.deb"))
    depends = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, check=True, text=True).stdout
    for library in ("libicu72", "libhunspell-1.7", "libgumbo1", "libzip4", "libpoppler-cpp0v5", "libmd4c0", "libpugixml1v5", "libc6"):
        assert library in depends, depends
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-x", package, root], check=True)
    assert (root / "usr/share/doc/helder/copyright").exists()
    check(root / "usr/bin/helder", tmp_path)
    check_pdf(root / "usr/bin/helder", tmp_path)


def test_man_page_and_completion_are_well_formed(tmp_path):
    page = BUILD / "generated" / "helder.1"
    shown = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True, check=True,
                           env={**os.environ, "MANPAGER": "cat", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
    assert "helder" in shown.stdout and not shown.stderr.strip(), shown.stderr
    for command in ("check", "score", "parse", "rules", "explain", "lexicon", "config", "version"):
        assert command in shown.stdout, command
    assert shutil.which("bash")
    subprocess.run(["bash", "-n", BUILD / "generated" / "helder.bash"], check=True)
    script = f"""source /usr/share/bash-completion/bash_completion
source {BUILD}/generated/helder.bash
COMP_WORDS=(helder sc); COMP_CWORD=1; COMP_LINE="helder sc"; COMP_POINT=9
$(complete -p helder | sed 's/.*-F \\([^ ]*\\).*/\\1/') helder sc helder
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert "score" in done.stdout.split(), done.stdout + done.stderr


@pytest.mark.skipif(not pathlib.Path("/usr/share/hunspell/nl.dic").exists(), reason="hunspell-nl is not installed")
def test_spelling_works_without_hunspell_files(tmp_path):
    """The set of words is our own; Hunspell is for suggestions only."""
    (tmp_path / "brief.txt").write_text("Wij sturen u een breif over de vergunning.\n", encoding="utf-8")
    result = subprocess.run([BUILD / "bin/helder", "check", "brief.txt", "--rules", "woord.spelling", "--format", "json"],
                            cwd=tmp_path, capture_output=True, env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}, check=False)
    assert b"breif" in result.stdout, result.stderr
