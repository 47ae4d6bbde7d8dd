#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Installs and trains the peers once, under build/peers. `make bench-peers-setup` calls it.

    install.py [NAME…]      NAME: udpipe, spacy, frog; all by default

PEERS_TRAINING  full (default; an hour on two quiet cores), short (a quarter of an hour), quick (some minutes, UDPipe on a quarter
                of the data: for speed, not for accuracy) or trial (two minutes: only to see that all works)
PEERS           the folder, build/peers
TREEBANK        the folder of train.conllu and dev.conllu, ../shared/treebank

UDPipe and spaCy learn from train.conllu, at the same time, each on one core. What was done is written to NAME.json. A peer that
cannot be had gets a NAME.json with the reason, and the benchmark names it. What was trained with the same length stays as it is.
"""
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LENGTHS = ("full", "short", "quick", "trial")


def folder():
    return Path(os.environ.get("PEERS", ROOT / "build" / "peers")).resolve()


def treebank():
    return Path(os.environ.get("TREEBANK", ROOT.parent / "shared" / "treebank")).resolve()


def read(name):
    path = folder() / f"{name}.json"
    return json.loads(path.read_text(encoding="utf8")) if path.exists() else {}


def write(name, facts):
    (folder() / f"{name}.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    if "missing" in facts:
        print(f"{name}: cannot be had: {facts['missing']}", file=sys.stderr)
    else:
        print(f"{name}: ready", file=sys.stderr)


def last_line(text):
    return next((line for line in reversed(text.strip().splitlines()) if line.strip()), "no message")


def python():
    return folder() / "venv" / "bin" / "python"


def install_python_packages():
    """The reason why they cannot be had, or nothing."""
    if not python().exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder() / "venv"], capture_output=True, text=True, check=False)
        if made.returncode != 0:
            return "no virtual environment: " + last_line(made.stdout + made.stderr)
    done = subprocess.run([python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", HERE / "requirements.txt"],
                          capture_output=True, text=True, check=False)
    return "pip: " + last_line(done.stderr) if done.returncode != 0 else None


def package_version(name):
    return subprocess.run([python(), "-c", f"import importlib.metadata as m; print(m.version('{name}'))"], capture_output=True,
                          text=True, check=True).stdout.strip()


class Training:
    """One training in a process of its own, so that two can go on at the same time."""

    def __init__(self, name, package, command, length):
        self.name, self.length, self.began = name, length, time.monotonic()
        self.version = f"{package} {package_version(package)}"
        self.log = folder() / name / "training.log"
        # One thread each: the libraries below spaCy would take both cores from UDPipe.
        environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
        with open(self.log, "w", encoding="utf8") as log:
            self.process = subprocess.Popen([python(), *command], stdout=log, stderr=subprocess.STDOUT, env=environment)
        self.load = os.getloadavg()[0]
        print(f"{name}: training ({length}), see {self.log}", file=sys.stderr)

    def is_done(self):
        if self.process.poll() is None:
            return False
        text = self.log.read_text(encoding="utf8", errors="replace")
        if self.process.returncode != 0:
            write(self.name, {"missing": "training failed: " + last_line(text)})
            return True
        write(self.name, {"version": self.version, "training": self.length, "minutes": round((time.monotonic() - self.began) / 60, 1),
                          "load_average": round(self.load, 1), "settings": json.loads(last_line(text))})
        return True


def train(names, length):
    trainings = []
    for name in names:
        facts = read(name)
        if facts.get("training") == length:
            print(f"{name}: was trained before ({length})", file=sys.stderr)
            continue
        (folder() / name).mkdir(exist_ok=True)
        # Gone first: a training that breaks off may not leave what looks like a model of this length.
        (folder() / f"{name}.json").unlink(missing_ok=True)
        data = treebank()
        if name == "udpipe":
            trainings.append(Training(name, "ufal.udpipe", [HERE / "udpipe_peer.py", "train", data / "train.conllu", folder() / "udpipe" / "udpipe.model", length], length))
        else:
            trainings.append(Training(name, "spacy", [HERE / "spacy_peer.py", "train", data / "train.conllu", data / "dev.conllu", folder() / "spacy", length], length))
    while trainings:
        time.sleep(1)
        trainings = [one for one in trainings if not one.is_done()]


def install_frog():
    """From Debian, with its own models. Debian's Frog looks for its data under /usr/share, so it cannot live in our folder."""
    packages = ["frog", "frogdata", "uctodata"]
    if not shutil.which("frog"):
        rights = [] if os.getuid() == 0 else ["sudo", "-n"]
        if rights and not shutil.which("sudo"):
            return write("frog", {"missing": "no rights to install: apt-get install " + " ".join(packages)})
        try:
            subprocess.run([*rights, "apt-get", "update", "-qq"], check=False, stdout=sys.stderr)
            done = subprocess.run([*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
                                  capture_output=True, text=True, check=False)
        except OSError as error:
            return write("frog", {"missing": f"apt-get: {error.strerror}"})
        if done.returncode != 0:
            return write("frog", {"missing": "apt-get: " + last_line(done.stdout + done.stderr)})
    versions = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}, ", "frog", "frogdata"], capture_output=True, text=True, check=False)
    return write("frog", {"version": versions.stdout.strip(", ") or "frog, not from Debian", "training": "its own models, on other data"})


def main():
    length = os.environ.get("PEERS_TRAINING", "full")
    names = sys.argv[1:] or ["udpipe", "spacy", "frog"]
    if length not in LENGTHS or not set(names) <= {"udpipe", "spacy", "frog"}:
        sys.exit(__doc__)
    folder().mkdir(parents=True, exist_ok=True)
    if "frog" in names:
        install_frog()
    trained = [name for name in names if name != "frog"]
    if trained:
        reason = install_python_packages()
        if not reason and not (treebank() / "train.conllu").exists():
            reason = f"no train.conllu in {treebank()}: set TREEBANK"
        if reason:
            for name in trained:
                write(name, {"missing": reason})
        else:
            train(trained, length)


if __name__ == "__main__":
    main()
