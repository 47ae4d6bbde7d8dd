# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""The layers of docs/architecture.md: a room includes only rooms on lower lines, and libraries stay where they are wrapped."""
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ANALYZER = ROOT / "analyzer"

# Height of each room; a room may include what stands strictly lower, itself, and the vocabulary (helder/).
HEIGHT = {
    "base": 0,
    "text": 1, "lexicon": 2,
    "formats": 3, "language": 3,
    "grammar": 4,
    "readability": 5, "rules": 5,
    "report": 6,
    "pipeline": 7,
    "batch": 8, "session": 8, "curation": 8,
    "apps": 9, "tools": 9,
}
# Third-party headers and the rooms that wrap them.
LIBRARIES = {
    r"unicode/": {"text", "lexicon", "language", "formats"},
    r"boost/": {"language", "lexicon"},
    r"hunspell/": {"lexicon", "tools"},
    r"gumbo\.h|zip\.h|md4c\.h|pugixml\.hpp": {"formats"},
    r"nlohmann/": {"report", "apps", "tools"},
    r"toml\+\+|toml\.hpp": {"pipeline"},
    r"CLI/": {"apps"},
    r"tbb/|oneapi/": {"batch"},
    r"sqlite3\.h": {"batch", "curation"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def sources():
    return [path for suffix in ("*.h", "*.cpp") for path in sorted(ANALYZER.rglob(suffix))]


def room_of(path):
    return path.relative_to(ANALYZER).parts[0]


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(ROOT)))
def test_includes_only_what_stands_lower(path):
    room = room_of(path)
    for sign, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
        first = header.split("/")[0]
        if sign == '"' and first == "helder":
            continue
        if room == "include":
            assert sign == "<", f"the vocabulary depends on nothing: {header}"
            assert not any(re.match(pattern, header) for pattern in LIBRARIES), f"third-party type in the vocabulary: {header}"
            continue
        if sign == '"' and first in HEIGHT:
            assert first == room or HEIGHT[first] < HEIGHT[room], f"{room}/ may not include {header}"
        for pattern, rooms in LIBRARIES.items():
            if re.match(pattern, header):
                assert room in rooms, f"{header} belongs in {sorted(rooms)}, not in {room}/"


def test_every_room_is_described():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {room_of(p) for p in sources()} - {"include"}
    missing = [room for room in sorted(rooms) if f"`{room}/`" not in text and f"`apps/cli/`" not in text]
    assert not missing, f"docs/architecture.md says nothing about {missing}"


def test_no_network_code():
    """No text leaves the machine: nothing under analyzer/ opens a socket (the web server is an issue of its own)."""
    for path in sources():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"#\s*include\s*<(sys/socket|netinet|arpa|curl)", text), path
