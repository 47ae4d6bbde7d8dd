# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Door tests run the real program: the one that the environment's HELDER names, else the release build."""
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("HELDER", ROOT / "build/release/bin/helder")).resolve()


@pytest.fixture
def helder(tmp_path):
    """Runs helder in an empty folder, without the personal dictionary of whoever runs the tests."""
    home = tmp_path / "home"
    home.mkdir()

    def run(*arguments, stdin=None, cwd=None, env=None, timeout=120):
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", **(env or {})}
        if isinstance(stdin, str):
            stdin = stdin.encode()
        result = subprocess.run([str(PROGRAM), *map(str, arguments)], input=stdin if stdin is not None else b"", capture_output=True,
                                cwd=cwd or tmp_path, env=environment, timeout=timeout, check=False)
        result.out = result.stdout.decode("utf-8", "replace")
        result.err = result.stderr.decode("utf-8", "replace")
        return result

    def as_json(*arguments, **options):
        result = run(*arguments, "--format", "json", **options)
        return json.loads(result.stdout)

    run.json = as_json
    return run
