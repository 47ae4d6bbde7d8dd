# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""publiccode.yml holds what the standard (0.7) asks. The validators of the standard are not packaged, so its rules are here."""
import pathlib
import re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))


def test_mandatory_keys():
    for key in ("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal",
                "maintenance", "localisation"):
        assert key in DATA, key
    assert DATA["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert DATA["softwareType"].split("/")[0] in {"standalone", "addon", "library", "configurationFiles"}
    assert set(DATA["platforms"]) <= {"web", "windows", "mac", "linux", "ios", "android"}
    assert DATA["legal"]["license"] == "EUPL-1.2"
    assert DATA["maintenance"]["type"] in {"internal", "community", "contract", "none"} and DATA["maintenance"]["contacts"]
    assert isinstance(DATA["localisation"]["localisationReady"], bool) and DATA["localisation"]["availableLanguages"]
    assert re.fullmatch(r"https://\S+", DATA["url"])


def test_descriptions_have_the_right_length():
    assert {"nl", "en"} <= set(DATA["description"])
    for language, text in DATA["description"].items():
        assert len(text["shortDescription"]) <= 150, language
        assert 150 <= len(text["longDescription"]) <= 10_000, language
        assert text["features"], language


def test_version_is_that_of_the_project():
    version = re.search(r"project\(helder VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
    assert DATA["softwareVersion"] == version
    assert version in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
