#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""helder beside UDPipe, spaCy and Frog: first how right, then how fast, on the same texts, on one core. `make bench-peers` calls it.

    compare.py [--only NAME,NAME] [--seconds 10] [--rounds 3] [--at-least 80]

HELDER    the program, build/release/bin/helder
PEERS     where `make bench-peers-setup` put the peers, build/peers; results.json is written there
TREEBANK  dev.conllu and evaluate.py, ../shared/treebank
SAMPLES   texts of government (*.txt), ../shared/samples

Accuracy: dev with gold tokens and sentences, annotation taken out. Frog has its own dependency scheme, so its heads are not compared.
A contestant whose tags are right less often than --at-least percent is not timed: a fast wrong answer does not count.

Speed: every contestant reads the same text (dev and the samples, as often as fills --seconds) from a file and writes its annotation to
a file, as a new process. Start-up is the wall time for one short sentence. Words a second is what the text takes more than the short
sentence, in processor time, so that a busy machine disturbs least. A word is what stands between white space and has a letter or
digit: the same number for all. Peak memory is for the text once. Rounds go in turn; the median counts.
"""
import argparse
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from install import HERE, ROOT, folder, python, read, treebank

SHORT_TEXT = "Dit is een korte zin.\n"
START_UPS = 5
MOST_REPEATS = 400
LAYERS = {"UPOS": "UPOS", "XPOS": "XPOS", "FinVerb": "Fin F1", "LemmasNoMark": "lemma", "UAS": "UAS", "LAS": "LAS"}


class Contestant:
    def __init__(self, name, title, gold, text, without=()):
        self.name, self.title, self.gold, self.text, self.without = name, title, gold, text, without


def contestants(helder):
    peer = lambda name: [python(), HERE / f"{name}_peer.py"]
    udpipe, spacy = folder() / "udpipe" / "udpipe.model", folder() / "spacy" / "model-best"
    return [
        Contestant("helder", "helder", lambda blind, out: [helder, "parse", "--input", "conllu", "--output", out, blind],
                   lambda text, out: [helder, "parse", "--type", "txt", "--max-size", "1G", "--output", out, text]),
        Contestant("udpipe", "UDPipe 1", lambda blind, out: [*peer("udpipe"), "gold", udpipe, blind, out],
                   lambda text, out: [*peer("udpipe"), "text", udpipe, text, out]),
        Contestant("spacy", "spaCy CNN", lambda blind, out: [*peer("spacy"), "gold", spacy, blind, out],
                   lambda text, out: [*peer("spacy"), "text", spacy, text, out]),
        # No named entities, chunks and morphology, which the others do not have either.
        Contestant("frog", "Frog", lambda blind, out: [sys.executable, HERE / "frog_peer.py", "gold", blind, out],
                   lambda text, out: ["frog", "--threads=1", "--skip=nca", "-t", text, "-o", out], without=("UPOS", "UAS", "LAS")),
    ]


def run(command, work):
    """Wall seconds, processor seconds and peak megabytes of one process; the program ends here when it fails."""
    # One thread: without this the libraries below spaCy start one for each core, which then wait for each other.
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", LC_ALL="C.UTF-8")
    with open(work / "messages.txt", "wb") as messages:
        began = time.monotonic()
        try:
            process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=messages, env=environment, cwd=work)
        except OSError as error:
            sys.exit(f"{command[0]}: {error.strerror}")
        # wait4 tells what this one process used. Its peak cannot be less than our own size at its birth, some 20 MB.
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        text = (work / "messages.txt").read_text(encoding="utf8", errors="replace").strip()
        sys.exit(f"{Path(str(command[0])).name} ended with {process.returncode}: {text[-2000:]}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6


def blind(gold, path):
    """dev without its annotation: forms and spaces only."""
    with open(gold, encoding="utf8") as source, open(path, "w", encoding="utf8") as target:
        for line in source:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10:
                target.write("\t".join([*columns[:2], *"_______", columns[9]]) + "\n")
            elif not line.strip():
                target.write("\n")


def raw_text(gold):
    """The sentences of dev as text: a paragraph ends where the part of sent_id before '.s.' changes."""
    pieces, name, last = [], "", None
    with open(gold, encoding="utf8") as file:
        for line in file:
            if line.startswith("# sent_id"):
                name = line.split("=", 1)[1].strip().split(".s.")[0]
            elif line.startswith("# text ="):
                pieces.append("" if last is None else " " if name == last else "\n\n")
                pieces.append(line.split("=", 1)[1].strip())
                last = name
    return "".join(pieces) + "\n"


def words_of(text):
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))


def accuracy(gold, system):
    """The layers of evaluate.py, or a message when the two files are no annotation of the same text."""
    done = subprocess.run([sys.executable, treebank() / "evaluate.py", gold, system, "--json"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return done.stderr.strip()
    return {layer: round(values["f1"], 2) for layer, values in json.loads(done.stdout)["layers"].items()}


def tokens_in(path):
    with open(path, encoding="utf8") as file:
        return sum(1 for line in file if line[:1].isdigit())


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf8") if line.startswith("model name")), platform.machine())
    return f"{model}, {platform.system()} {platform.release()}, {os.cpu_count()} cores"


def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def helder_facts(helder):
    """What is measured: the program's version and its model's. Empty when it cannot parse."""
    done = subprocess.run([helder, "parse", "--format", "json", "-"], input=SHORT_TEXT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return {"missing": "helder parse: " + done.stderr.strip()}
    tool = json.loads(done.stdout)["tool"]
    return {"version": f"helder {tool['version']}, model {tool['model']}", "training": "its own model"}


def compare_accuracy(field, work, floor, results):
    """Fills results; gives the contestants that may be timed."""
    gold, fair = treebank() / "dev.conllu", []
    blind(gold, work / "blind.conllu")
    (work / "dev.txt").write_text(raw_text(gold), encoding="utf8")
    for one in field:
        run(one.gold(work / "blind.conllu", work / "system.conllu"), work)
        layers = accuracy(gold, work / "system.conllu")
        if isinstance(layers, str):
            sys.exit(f"{one.title}: {layers}")
        results[one.name]["gold_tokens"] = {layer: layers[layer] for layer in LAYERS if layer not in one.without}
        if "LAS" not in one.without:
            run(one.text(work / "dev.txt", work / "system.conllu"), work)
            layers = accuracy(gold, work / "system.conllu")
            # A peer may rewrite characters; then its tokens cannot be laid beside the gold ones.
            results[one.name]["raw_text"] = layers if isinstance(layers, str) else {layer: layers[layer] for layer in ("Tokens", "Sentences", *LAYERS)}
        tags = results[one.name]["gold_tokens"]["XPOS"]
        if tags < floor:
            results[one.name]["not_timed"] = f"XPOS {tags} is below {floor}"
        else:
            fair.append(one)
        print(f"{one.title}: {results[one.name]['gold_tokens']}", file=sys.stderr)
    return fair


def compare_speed(field, text, work, options, results):
    words, short_words = words_of(text), words_of(SHORT_TEXT)
    (work / "short.txt").write_text(SHORT_TEXT, encoding="utf8")
    (work / "once.txt").write_text(text, encoding="utf8")
    out = work / "out"
    short, long, repeats = {one.name: [] for one in field}, {one.name: [] for one in field}, {}
    for _ in range(START_UPS):
        for one in field:
            short[one.name].append(run(one.text(work / "short.txt", out), work)[:2])
    for one in field:
        start = statistics.median(cpu for _, cpu in short[one.name])
        wall, cpu, peak = run(one.text(work / "once.txt", out), work)
        tokens = tokens_in(out)
        # Who skips text would win: all must have given some token for each word.
        if tokens < 0.9 * words:
            sys.exit(f"{one.title} gave {tokens} tokens for {words} words")
        repeats[one.name] = min(MOST_REPEATS, max(1, math.ceil(options.seconds / max(cpu - start, 1e-3))))
        results[one.name].update(peak_mb=round(peak, 1), tokens=tokens, repeats=repeats[one.name])
        if repeats[one.name] == 1:
            long[one.name].append((wall, cpu))   # this was a round already, and a slow one costs minutes
        (work / f"{one.name}.txt").write_text("\n\n".join([text] * repeats[one.name]), encoding="utf8")
    for _ in range(options.rounds):
        for one in field:
            if len(long[one.name]) == options.rounds:
                continue
            wall, cpu, peak = run(one.text(work / f"{one.name}.txt", out), work)
            long[one.name].append((wall, cpu))
            results[one.name]["peak_mb_long"] = round(peak, 1)
    for one in field:
        start = statistics.median(cpu for _, cpu in short[one.name])
        more = words * repeats[one.name] - short_words
        rates = [more / (cpu - start) for _, cpu in long[one.name]]
        walls = [more / (wall - statistics.median(w for w, _ in short[one.name])) for wall, _ in long[one.name]]
        results[one.name].update(
            start_up_ms=round(1000 * statistics.median(wall for wall, _ in short[one.name]), 1), words_per_second=round(statistics.median(rates)),
            words_per_second_best=round(max(rates)), words_per_second_wall=round(statistics.median(walls)))


def training_of(facts):
    settings = facts.get("settings")
    if not settings:
        return facts.get("training", "")
    return f"{facts['training']}, {facts['minutes']:.0f} min"


def print_table(field, results):
    print("| program | training | " + " | ".join(LAYERS.values()) + " | raw: UPOS | raw: LAS | start-up | words/s | helder is faster | peak memory |")
    print("|---|---|" + "---:|" * (len(LAYERS) + 6))
    ours = results.get("helder", {}).get("words_per_second")
    for one in field:
        result = results[one.name]
        if "missing" in result:
            print(f"| {one.title} | cannot be had: {result['missing']} |" + " |" * (len(LAYERS) + 6))
            continue
        gold, raw = result["gold_tokens"], result.get("raw_text")
        raw = raw if isinstance(raw, dict) else {}
        cells = [one.title, training_of(result["made"])]
        cells += [f"{gold[layer]:.1f}" if layer in gold else "–" for layer in LAYERS]
        cells += [f"{raw[layer]:.1f}" if layer in raw else "–" for layer in ("UPOS", "LAS")]
        if "words_per_second" in result:
            speed = result["words_per_second"]
            ratio = f"{ours / speed:.1f} ×" if ours and one.name != "helder" else "–"
            cells += [f"{result['start_up_ms']:.0f} ms", f"{speed:,}", ratio, f"{result['peak_mb']:.0f} MB"]
        else:
            cells += ["–", f"not timed: {result['not_timed']}", "–", "–"]
        print("| " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], epilog=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="names with commas between them: helder,udpipe,spacy,frog")
    parser.add_argument("--seconds", type=float, default=10, help="how much work a round is, in processor seconds")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--at-least", type=float, default=80, help="percentage of right XPOS below which a contestant is not timed")
    options = parser.parse_args()
    helder = Path(os.environ.get("HELDER", ROOT / "build" / "release" / "bin" / "helder")).resolve()
    samples = Path(os.environ.get("SAMPLES", ROOT.parent / "shared" / "samples"))
    if not (treebank() / "dev.conllu").exists() or not (treebank() / "evaluate.py").exists():
        sys.exit(f"no dev.conllu and evaluate.py in {treebank()}: set TREEBANK")
    if not helder.exists():
        sys.exit(f"no program {helder}: run make build, or set HELDER")

    field = [one for one in contestants(helder) if not options.only or one.name in options.only.split(",")]
    results = {}
    for one in field:
        made = helder_facts(helder) if one.name == "helder" else read(one.name)
        results[one.name] = {"made": made} if made and "missing" not in made else {"missing": made.get("missing", "run make bench-peers-setup")}
    present = [one for one in field if "missing" not in results[one.name]]

    load = os.getloadavg()[0]
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})   # the processes inherit it
    with tempfile.TemporaryDirectory(prefix="helder-peers-") as name:
        work = Path(name)
        fair = compare_accuracy(present, work, options.at_least, results)
        texts = [(work / "dev.txt").read_text(encoding="utf8")] + [path.read_text(encoding="utf8") for path in sorted(samples.glob("*.txt"))]
        text = re.sub(r"\n{3,}", "\n\n", "\n\n".join(texts))
        compare_speed(fair, text, work, options, results)

    about = {"machine": machine(), "date": time.strftime("%Y-%m-%d %H:%M"), "load_average_before": round(load, 1), "core": core,
             "commit": output("git", "rev-parse", "--short=12", "HEAD"), "words": words_of(text), "samples": len(texts) - 1,
             "seconds": options.seconds, "rounds": options.rounds, "contestants": results}
    (folder()).mkdir(parents=True, exist_ok=True)
    (folder() / "results.json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    print(f"Machine: {about['machine']}; one core used. Load before the start: {about['load_average_before']} (0: quiet). "
          f"Commit: {about['commit']}. {about['date']}.")
    print(f"Text: dev and {about['samples']} samples, {about['words']:,} words, repeated to {options.seconds:g} s of work; {options.rounds} rounds, the median.\n")
    print_table(field, results)
    print(f"\nAll figures: {folder() / 'results.json'}", file=sys.stderr)


if __name__ == "__main__":
    main()
