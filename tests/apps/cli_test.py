# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line: exit codes, formats, streams and what happens to input that is not as it should be."""
import json
import os
import re
import stat
import subprocess

import jsonschema
import pytest

from conftest import PROGRAM, ROOT

LETTER = "Geachte mevrouw,\n\nDerhalve krijgt u van ons een brief. Derhalve leest u die brief.\n"
CLEAN = "Geachte mevrouw,\n\nU krijgt van ons een brief.\n"
SCHEMA = json.loads((ROOT / "docs/schema/helder.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


# Exit codes

def test_findings_give_1_and_a_clean_text_0(helder, letter, tmp_path):
    assert helder("check", letter).returncode == 1
    (tmp_path / "goed.txt").write_text(CLEAN, encoding="utf-8")
    assert helder("check", "goed.txt").returncode == 0


@pytest.mark.parametrize("threshold,code", [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on_moves_the_threshold(helder, letter, threshold, code):
    assert helder("check", letter, "--fail-on", threshold).returncode == code


def test_unread_input_gives_3_and_others_are_done(helder, letter):
    result = helder("check", "bestaat-niet.txt", letter, "--format", "json")
    assert result.returncode == 3
    answer = json.loads(result.stdout)
    assert [d["path"] for d in answer["documents"]] == [str(letter)]
    assert [(e["path"], e["code"]) for e in answer["errors"]] == [("bestaat-niet.txt", "not-found")]
    assert answer["summary"]["inputs"] == 2 and answer["summary"]["failed"] == 1
    assert "bestaat-niet.txt" in result.err


def test_wrong_settings_give_2_and_others_are_done(helder, letter, tmp_path):
    other = tmp_path / "map"
    other.mkdir()
    (other / "helder.toml").write_text('[rules."zin.lengte"]\nwarnin = 20\n', encoding="utf-8")
    (other / "brief.txt").write_text(LETTER, encoding="utf-8")
    result = helder("check", other / "brief.txt", letter, "bestaat-niet.txt", "--format", "json")
    assert result.returncode == 2, "wrong settings outrank an unread file"
    answer = json.loads(result.stdout)
    assert len(answer["documents"]) == 1
    assert "helder.toml:2:1" in result.err and "warning" in result.err


def test_score_never_fails_because_of_findings(helder, letter):
    assert helder("score", letter).returncode == 0


@pytest.mark.parametrize("arguments", [["chekc"], ["check"], ["check", "--fromat", "json", "x"], ["check", "x", "--format", "jsno"], ["check", "x", "--format"],
                                       ["check", "x", "--rules", "zin.lengt"], ["check", "x", "--guide", "utrect"], ["check", "x", "--max-size", "veel"],
                                       ["check", "x", "--jobs", "0"], ["explain", "derhalvo"], ["lexicon", "lst"], ["check", "-", "-"], []])
def test_wrong_use_gives_2_without_output(helder, arguments):
    result = helder(*arguments)
    assert result.returncode == 2
    assert result.out == "" and result.err.startswith("helder: ")


@pytest.mark.parametrize("arguments,near", [(["chekc"], "check"), (["check", "--fromat", "json", "x"], "--format"), (["check", "x", "--rules", "zin.lengt"], "zin.lengte"),
                                            (["check", "x", "--format", "jsno"], "json"), (["explain", "derhalvo"], "derhalve"), (["lexicon", "lst"], "list")])
def test_slip_of_the_pen_gets_the_nearest(helder, arguments, near):
    assert f"Bedoelde u '{near}'?" in helder(*arguments).err


# Inputs

def test_standard_input_has_the_name_that_is_given(helder):
    answer = helder.json("check", "-", "--stdin-name", "map/brief.md", stdin=LETTER)
    assert answer["documents"][0]["path"] == "map/brief.md" and answer["documents"][0]["format"] == "md"
    assert helder.json("check", "-", stdin=LETTER)["documents"][0]["path"] == "-"
    assert helder.json("check", "-", "--type", "html", stdin="<p>Derhalve.</p>")["documents"][0]["format"] == "html"


def test_folder_is_refused_with_advice(helder, tmp_path):
    result = helder("check", tmp_path)
    assert result.returncode == 3 and "map" in result.err and "helder scan" in result.err


@pytest.mark.parametrize("name,content,code", [("a.txt", b"", "no-text"), ("a.txt", b"   \n\n", "no-text"), ("a.txt", b"\x00\x01\x02\x03" * 50, "unsupported"),
                                               ("a.docx", b"PK\x03\x04" + b"x" * 50, "damaged"), ("a.bin", b"PK\x03\x04" + b"x" * 50, "unsupported")])
def test_bad_file_has_its_code(helder, tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    result = helder("check", name, "--format", "json")
    assert result.returncode == 3
    assert json.loads(result.stdout)["errors"][0]["code"] == code


def test_unreadable_file(helder, letter):
    letter.chmod(0)
    if os.access(letter, os.R_OK):
        pytest.skip("runs as root: every file can be read")
    assert helder.json("check", letter)["errors"][0]["code"] == "not-readable"


def test_too_large_unless_raised(helder, tmp_path):
    (tmp_path / "groot.txt").write_text("Dit is een zin. " * 200, encoding="utf-8")
    assert helder.json("check", "groot.txt", "--max-size", "1k")["errors"][0]["code"] == "too-large"
    assert helder.json("check", "groot.txt", "--max-size", "1M")["errors"] == []


# Formats

def valid(answer):
    jsonschema.validate(answer, SCHEMA)
    return answer


def test_json_keeps_to_the_published_schema(helder, letter, tmp_path):
    (tmp_path / "b.md").write_text("# Kop\n\nDerhalve [klik hier](x.html) voor de Wmo.\n\n<!-- helder-uit zin.lengt: reden -->\n\n- een\n", encoding="utf-8")
    document = ROOT / "examples/brief-kwijtschelding.docx"
    for arguments in [["check", letter, "b.md", document, "nee.txt"], ["check", letter, "--with-text"], ["score", document, letter]]:
        valid(helder.json(*arguments))
    old = tmp_path / "oud.json"
    old.write_bytes(helder("check", letter, "--format", "json").stdout)
    valid(helder.json("check", letter, "--baseline", old))


def test_offsets_lead_to_the_words(helder, tmp_path):
    text = "Café 🎉 “naïef” derhalve.\r\nEn é derhalve nog.\n"
    (tmp_path / "b.txt").write_bytes(text.encode())
    document = valid(helder.json("check", "b.txt", "--with-text"))["documents"][0]
    assert document["text"] == text
    found = [f for f in document["findings"] if f["entry" if "entry" in f else "rule"] == "derhalve"]
    assert len(found) == 2
    lines = text.split("\r\n")
    for finding in found:
        assert document["text"].encode()[finding["offset"]:finding["offset"] + finding["length"]].decode() == finding["text"]
        assert lines[finding["line"] - 1][finding["column"] - 1:finding["end_column"] - 1] == finding["text"]


def test_repeat_in_a_paragraph_counts_once(helder, letter):
    answer = helder.json("check", letter)
    first, second = [f for f in answer["documents"][0]["findings"] if f.get("entry") == "derhalve"]
    assert second["repeat_of"] == first["fingerprint"]
    assert answer["summary"]["findings"]["warning"] == 1
    assert helder("check", letter).out.count("Derhalve krijgt") == 1


def test_ndjson_has_a_line_per_input(helder, letter):
    result = helder("check", letter, "nee.txt", "--format", "ndjson")
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert lines[0]["path"] == str(letter) and lines[0]["tool"]["name"] == "helder"
    assert lines[1]["path"] == "nee.txt" and lines[1]["error"]["code"] == "not-found"


def test_sarif_has_what_code_scanning_needs(helder, letter):
    sarif = json.loads(helder("check", "brief.txt", "--format", "sarif", cwd=letter.parent).stdout)
    assert sarif["version"] == "2.1.0" and len(sarif["runs"]) == 1
    run = sarif["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints" and run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        location = result["locations"][0]["physicalLocation"]
        assert location["artifactLocation"]["uri"] == "brief.txt"
        assert location["region"]["startLine"] >= 1 and location["region"]["endColumn"] > location["region"]["startColumn"]
        assert result["partialFingerprints"]["primaryLocationLineHash"]
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"] and rule["defaultConfiguration"]["level"]


def test_github_commands_are_escaped_and_limited(helder, tmp_path):
    (tmp_path / "a,b%.txt").write_text("\n\n".join(["Derhalve is dit zo."] * 15), encoding="utf-8")
    lines = helder("check", "a,b%.txt", "--format", "github").out.splitlines()
    warnings = [line for line in lines if line.startswith("::warning ")]
    assert len(warnings) == 10
    assert all(re.match(r"::warning file=a%2Cb%25\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z.-]+::.", line) for line in warnings)
    assert any("nog 5 " in line for line in lines)


def test_terminal_shows_place_reason_and_suggestion(helder, letter):
    out = helder("check", letter).out
    assert "    Derhalve krijgt u van ons een brief." in out and "    ^^^^^^^^\n" in out
    for word in ["Regel 3, waarschuwing", "Waarom:", "Beter:", "Samenvatting", "Dit helpt het meest", "Wat nu?"]:
        assert word in out
    assert "\x1b" not in out


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(helder, columns):
    out = helder("check", ROOT / "examples/brief-kwijtschelding.docx", env={"COLUMNS": str(columns)}).out
    assert max(len(line) for line in out.splitlines()[1:]) <= columns


def test_text_cannot_steer_the_terminal(helder, tmp_path):
    (tmp_path / "b.txt").write_bytes("Derhalve \x1b]0;titel\x07 \x1b[31m\u202e rood, dus betaalt u thans.\n".encode())
    out = helder("check", "b.txt", "--color", "never").out
    assert "\x1b" not in out and "\x07" not in out and "\u202e" not in out


def test_colours_only_when_wanted(helder, letter):
    assert "\x1b[" in helder("check", letter, "--color", "always").out
    assert "\x1b[" not in helder("check", letter, env={"TERM": "xterm"}).out


# Streams and files

def test_output_replaces_whole_file_and_keeps_its_permissions(helder, letter, tmp_path):
    target = tmp_path / "uit.json"
    target.write_text("oud")
    target.chmod(0o640)
    assert helder("check", letter, "--format", "json", "--output", target).returncode == 1
    assert json.loads(target.read_text())["schema"] == 1
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["brief.txt", "home", "uit.json"]


def test_output_that_fails_leaves_the_old_file(helder, letter, tmp_path):
    result = helder("check", letter, "--output", tmp_path / "geen-map" / "uit.txt")
    assert result.returncode == 2 and "map bestaat niet" in result.err
    assert helder("check", letter, "--output", tmp_path).returncode == 2
    full = helder("check", letter, "--output", "/dev/full")
    assert full.returncode == 2 and "vol" in full.err


def test_full_disk_on_standard_output_is_told(letter):
    with open("/dev/full", "wb") as full:
        result = subprocess.run([str(PROGRAM), "check", str(letter)], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert result.returncode == 2 and b"vol" in result.stderr


def test_reader_that_goes_away_is_no_crash(letter):
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run([str(PROGRAM), "check", str(letter)], stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert result.returncode == 1 and result.stderr == b""


# Baseline, rules, silencing

def test_baseline_counts_only_what_is_new(helder, letter, tmp_path):
    old = tmp_path / "oud.json"
    old.write_bytes(helder("check", letter, "--format", "json").stdout)
    assert helder("check", letter, "--baseline", old).returncode == 0
    letter.rename(tmp_path / "nieuw.txt")
    moved = tmp_path / "nieuw.txt"
    assert helder("check", moved, "--baseline", old).returncode == 0, "a rename is no new finding"
    moved.write_text("Een alinea erbij.\n\n" + LETTER + "\nThans komt er iets bij.\n", encoding="utf-8")
    answer = helder.json("check", moved, "--baseline", old)
    new = [f["text"] for f in answer["documents"][0]["findings"] if not f.get("known")]
    assert new == ["Thans"]
    assert helder("check", moved, "--baseline", old).returncode == 1
    broken = tmp_path / "kapot.json"
    broken.write_text("{}")
    assert helder("check", moved, "--baseline", broken).returncode == 2


def test_rules_are_chosen_by_id_and_group(helder, letter):
    def rules(*options):
        return {f["rule"] for d in helder.json("check", letter, *options)["documents"] for f in d["findings"]}
    assert rules("--rules", "zin,tekst") == set()
    assert rules("--rules", "woord") == rules("--rules", "woord.jargon-ambtelijk,woord.archaisch") != set()
    assert rules("--no-rules", "woord") == set()


def test_remark_silences_with_a_reason(helder, tmp_path):
    page = tmp_path / "b.md"

    def rules(text):
        page.write_text(text, encoding="utf-8")
        return [f["rule"] for f in valid(helder.json("check", page))["documents"][0]["findings"]]
    assert rules("<!-- helder-uit woord: citaat -->\n\nDerhalve wel.\n") == []
    assert rules("<!-- helder-uit-begin woord: citaat -->\n\nDerhalve wel.\n\nDerhalve niet.\n\n<!-- helder-uit-eind -->\n\nAf.\n") == []
    assert rules("Derhalve wel.\n\n<!-- helder-uit-bestand woord: citaat -->\n") == []
    assert rules("Derhalve wel. <!-- helder-uit woord: citaat -->\n\nGoed.\n") == [], "behind the words on their own line"
    assert rules("Derhalve wel.\n\n<!-- helder-uit woord: citaat -->\n\nGoed.\n") == ["woord.jargon-ambtelijk", "helder.uit"]
    assert rules("<!-- helder-uit woord -->\n\nDerhalve wel.\n") == ["helder.uit"]
    assert rules("<!-- helder-uit woord: citaat -->\n\nDat is goed.\n") == ["helder.uit"]
    assert "helder.uit" in rules("<!-- helder-uit word.vaag: citaat -->\n\nDerhalve wel.\n")


def test_settings_words_are_never_a_finding(helder, letter, tmp_path):
    (tmp_path / "helder.toml").write_text('words = ["derhalve"]\n', encoding="utf-8")
    assert helder("check", letter).returncode == 0


# Other commands

@pytest.mark.parametrize("command", ["check", "score", "parse", "rules", "explain", "config show", "lexicon list", "lexicon show", "lexicon validate", "lexicon stats", "lexicon add",
                                     "version", "completion", "man"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_command_has_help(helder, command, language):
    result = helder(*command.split(), "--help", "--lang", language)
    assert result.returncode == 0 and f"helder {command}" in result.out
    assert ("Usage:" if language == "en" else "Gebruik:") in result.out


def test_rules_json_tells_all(helder):
    rules = helder.json("rules")["rules"]
    assert len(rules) >= 20
    for rule in rules:
        assert rule["why"] and rule["advice"] and set(rule["default"]) == {"letter", "decision", "web", "report", "email", "form", "legal"}
    assert rules == sorted(rules, key=lambda rule: rule["id"])


def test_explain_shows_rule_and_word(helder):
    assert "Waarom:" in helder("explain", "zin.lengte").out
    assert "Bron:" in helder("explain", "derhalve").out


def test_parse_gives_tokens(helder, letter):
    conllu = helder("parse", letter)
    assert conllu.returncode == 0
    rows = [line.split("\t") for line in conllu.out.splitlines() if line and not line.startswith("#")]
    assert all(len(row) == 10 for row in rows) and "Derhalve" in [row[1] for row in rows]
    tokens = [t["text"] for d in helder.json("parse", letter)["documents"] for s in d["sentences"] for t in s["tokens"]]
    assert tokens == [row[1] for row in rows]


def test_conllu_is_read_back(helder, letter, tmp_path):
    (tmp_path / "b.conllu").write_bytes(helder("parse", letter).stdout)
    assert helder("parse", "--input", "conllu", "b.conllu").returncode == 0
    assert helder("score", "--input", "conllu", "b.conllu").returncode == 0


def test_config_show_tells_origins(helder, letter, tmp_path):
    (tmp_path / "basis.toml").write_text('guide = "utrecht"\n[rules."zin.lengte"]\nseverity = "info"\n', encoding="utf-8")
    (tmp_path / "helder.toml").write_text('extends = "basis.toml"\n[[overrides]]\npaths = ["*.txt"]\nprofile = "decision"\n', encoding="utf-8")
    shown = {s["key"]: (s["value"], s["origin"]) for s in helder.json("config", "show", letter, "--fail-on", "error")["settings"]}
    assert shown["guide"][0] == "utrecht" and "basis.toml:1" in shown["guide"][1]
    assert shown["profile"][0] == "decision" and "helder.toml:4" in shown["profile"][1]
    assert shown["fail_on"] == ("error", "opdrachtregel")
    assert shown['rules."zin.lengte".info'] == ("16", "schrijfwijzer utrecht")
    assert shown["depth"] == ("full", "standaard")


def test_lexicon_commands(helder, tmp_path):
    entries = helder.json("lexicon", "list")["entries"]
    assert len(entries) >= 300 and all(e["id"] and e["term"] and e["category"] for e in entries)
    assert "derhalve" in helder("lexicon", "show", "derhalve").out
    (tmp_path / "fout.lex").write_text("ingang: x\nonzin: y\n", encoding="utf-8")
    wrong = helder("lexicon", "validate", "fout.lex")
    assert wrong.returncode == 2 and "fout.lex:" in wrong.err


def test_lexicon_add_writes_a_proposal_or_an_entry_that_speaks(helder, tmp_path):
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    own = tmp_path / "data/helder/persoonlijk.lex"
    added = helder("lexicon", "add", "colonnade", env=env)
    assert added.returncode == 0 and str(own) in added.err
    assert "voorgesteld" in own.read_text(encoding="utf-8")
    before = own.read_bytes()
    again = helder("lexicon", "add", "colonnade", env=env)
    assert again.returncode == 2 and "bestaat al" in again.err and own.read_bytes() == before
    example = "Voor uw ⟦gerief⟧ is er een lift. => Voor uw gemak is er een lift."
    complete = ["--better", "<gemak>", "--explanation", "Dat iets makkelijk en prettig is.", "--example", example]
    assert helder("lexicon", "add", "gerief", *complete, env=env).returncode == 0
    assert helder("lexicon", "validate", str(own), env=env).returncode == 0
    (tmp_path / "b.txt").write_text("Voor uw gerief is er een lift. De colonnade is mooi.", encoding="utf-8")
    findings = helder.json("check", "b.txt", env=env)["documents"][0]["findings"]
    assert [f["text"] for f in findings if f.get("entry")] == ["gerief"]
    # A mistake adds nothing, and what was there stays.
    before = own.read_bytes()
    wrong = helder("lexicon", "add", "bescheid", "--better", "<antwoord", "--explanation", "a", "--example", "b", env=env)
    assert wrong.returncode == 2 and own.read_bytes() == before


def test_lexicon_add_keeps_the_line_ends_and_fields_of_a_file(helder, tmp_path):
    own = tmp_path / "eigen.lex"
    own.write_bytes(b"# eigen\r\n")
    assert helder("lexicon", "add", "zuil    id: anders", "--explanation", "beoordeeld,\n    ernst: fout", "--output", "eigen.lex").returncode == 0
    written = own.read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n") > 3
    assert b"ingang:       zuil id: anders    id: zuil-id-anders" in written and b"beoordeeld, ernst: fout" in written
    assert helder("lexicon", "validate", "eigen.lex").returncode == 0


def test_a_deletion_stays_in_its_own_paragraph(helder, tmp_path):
    (tmp_path / "eigen.lex").write_text(
        "ingang: subiet  id: subiet  soort: bijwoord  categorie: archaisch  domein: algemeen  ernst: tip\nbeter: -\nuitleg: Meteen.\n"
        "voorbeeld: Kom ⟦subiet⟧ langs. => Kom langs.\nstatus: aangenomen, 2026-11, redacteur\nbron: eigen redactie\n", encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text("Subiet\n\nwij komen bij u langs.\n", encoding="utf-8")
    document = helder.json("check", "--lexicon", "eigen.lex", "--rules", "woord.archaisch", "b.txt")["documents"][0]
    edits = [edit for f in document["findings"] for s in f["suggestions"] for edit in s["edits"]]
    assert edits and all(edit["offset"] + edit["length"] <= len("Subiet") for edit in edits)


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_lexicon_add_refuses_what_is_no_file(helder, tmp_path, kind):
    place = tmp_path / "plek"
    place.mkdir() if kind == "folder" else os.mkfifo(place)
    result = helder("lexicon", "add", "zuil", "--output", "plek")
    assert result.returncode == 2 and "plek is geen bestand" in result.err


@pytest.mark.parametrize("arguments", [["check", "brief.txt", "--baseline", "map"], ["lexicon", "mine", "brief.txt", "--judged", "map"]])
def test_a_folder_in_place_of_a_file_is_named(helder, letter, tmp_path, arguments):
    (tmp_path / "map").mkdir()
    result = helder(*arguments)
    assert result.returncode == 2 and "map:" in result.err


@pytest.mark.parametrize("arguments", [["check", "brief.txt"], ["score", "brief.txt"], ["parse", "brief.txt"],
                                       ["lexicon", "mine", "brief.txt"], ["lexicon", "mine", "--group", "a=brief.txt"]])
@pytest.mark.parametrize("output", ["brief.txt", "./brief.txt", "link.txt"])
def test_a_text_that_is_read_is_never_overwritten(helder, letter, tmp_path, arguments, output):
    (tmp_path / "link.txt").symlink_to("brief.txt")
    result = helder(*arguments, "--output", output)
    assert result.returncode == 2 and "brief.txt" in result.err
    assert letter.read_text(encoding="utf-8") == LETTER


def test_every_entry_of_the_dictionary_is_right(helder):
    """Each example is run as `helder check` would see it."""
    ran = helder("lexicon", "validate", str(ROOT / "lexicons/nl"))
    assert ran.returncode == 0, ran.err
    assert "zonder fouten" in ran.out


def test_lexicon_validate_runs_the_examples_of_an_own_list(helder, tmp_path):
    entry = (
        "ingang: {0}  id: {0}  soort: bijwoord  categorie: archaisch  domein: algemeen  ernst: tip\nbeter: {1}\nuitleg: {2}\n"
        "voorbeeld: {3}\nstatus: aangenomen, 2026-11, redacteur\nbron: eigen redactie\n"
    )
    (tmp_path / "eigen.lex").write_text(
        entry.format("subiet", "nu meteen", "Zonder te wachten.", "Kom ⟦subiet⟧ langs. => Kom nu meteen langs."), encoding="utf-8"
    )
    assert helder("lexicon", "validate", "eigen.lex").returncode == 0
    (tmp_path / "anders.lex").write_text(
        entry.format("subiet", "nu meteen", "Zonder te wachten.", "Kom ⟦gauw⟧ langs. => Kom nu meteen langs."), encoding="utf-8"
    )
    wrong = helder("lexicon", "validate", "anders.lex")
    assert wrong.returncode == 2 and "anders.lex:1:" in wrong.err and "vindt helder deze ingang niet" in wrong.err
    # helder's own dictionary lies beneath: what it advises against is no advice.
    (tmp_path / "deftig.lex").write_text(
        entry.format("subiet", "thans", "Zonder te wachten.", "Kom ⟦subiet⟧ langs. => Kom thans langs."), encoding="utf-8"
    )
    wrong = helder("lexicon", "validate", "deftig.lex")
    assert wrong.returncode == 2 and "'thans' wordt zelf afgeraden" in wrong.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_commands_and_options(helder, shell):
    out = helder("completion", shell).out
    for word in ["check", "explain", "no-rules", "direct-duidelijk"]:
        assert word in out


def test_bash_completion_completes(helder, tmp_path):
    (tmp_path / "c.bash").write_bytes(helder("completion", "bash").stdout)
    script = 'source c.bash; COMP_WORDS=(helder check --for); COMP_CWORD=2; _helder; echo "${COMPREPLY[@]}"; COMP_WORDS=(helder check --format s); COMP_CWORD=3; _helder; echo "${COMPREPLY[@]}"'
    out = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=30).stdout
    assert out.split() == ["--format", "sarif"]


def test_man_page_is_troff(helder):
    out = helder("man").out
    assert out.startswith('.\\"') and ".TH HELDER 1" in out and "\\-\\-baseline" in out


def test_version(helder):
    assert helder("version").out.startswith("helder ")
    assert json.loads(helder("version", "--json").stdout)["lexicon"]["entries"] >= 300


def test_number_of_jobs_changes_nothing(helder, letter, tmp_path):
    files = ["nee.txt", letter]
    for i in range(12):
        (tmp_path / f"{i}.md").write_text(f"# Kop {i}\n\n" + LETTER * i + "Tekst.\n", encoding="utf-8")
        files.append(f"{i}.md")
    one, many = (helder("check", *files, "--format", "json", "--jobs", jobs) for jobs in (1, 5))
    assert one.stdout == many.stdout and one.stderr == many.stderr and one.returncode == many.returncode == 3
