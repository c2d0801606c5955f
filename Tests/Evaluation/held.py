#!/usr/bin/env python3
"""How right news texts are read under weights that never saw them: the figure to expect of other texts.

    held.py DEV [--armsdb PROGRAM] [--eval FOLDER] [--parts N] [--weights WEIGHTS.tsv] [--keep FOLDER]

DEV is the folder of marked texts and gold records. N times (4) the weights are fitted without one part of the texts (fit.py, fit_sales.py), and
that part is read with them; then score.py scores all parts together: against our own records of the marked texts (sales.jsonl), those
of them that are no gold records, and against the gold and the marked passages. The rules were written with these texts at hand, only the weights were
not: a rule that fits one text alone still shows here as right. Needs numpy and scipy.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

try:
    from fitting import named
except ImportError:
    sys.exit("make held needs numpy and scipy: pip install numpy scipy")

here = os.path.dirname(os.path.abspath(__file__))
ask = argparse.ArgumentParser()
ask.add_argument("dev"); ask.add_argument("--armsdb", default=".build/release/armsdb"); ask.add_argument("--eval", default="../shared/eval")
ask.add_argument("--parts", type=int, default=4); ask.add_argument("--keep", help="leave weights and output in this folder")
ask.add_argument("--weights", default=os.path.join(here, "../../Sources/ArmsExtraction/Gazetteer/weights.tsv"))
args = ask.parse_args()
if not os.path.isdir(args.dev):
    sys.exit(f"make held: skipped: {args.dev} is not there. Get the evaluation texts and put them there, or name their folder: EVAL=FOLDER make held")
work = args.keep or tempfile.mkdtemp()
os.makedirs(work, exist_ok=True)
at = lambda name: os.path.join(work, name)
lines = lambda path: map(json.loads, open(path, encoding="utf-8"))
squashed = lambda text: re.sub(r"\s+", " ", text).strip()


def written(name, rows):
    with open(at(name), "w", encoding="utf-8") as f:
        for row in rows: f.write(json.dumps(row, ensure_ascii=False) + "\n")
    return at(name)


marked, told = os.path.join(args.dev, "mentions.jsonl"), os.path.join(args.dev, "documents.jsonl")
texts = {str(d["id"]): {k: v for k, v in d.items() if k != "spans"} for path in (told, marked) for d in lines(path)}
# The same part of the texts that --without K/N leaves out.
part = lambda d: hashlib.sha256(squashed(d["text"]).encode()).digest()[2] % args.parts
own = []
known = {squashed(d["text"]) for d in lines(told)}
for record in lines(os.path.join(here, "sales.jsonl")):
    text = texts.get(str(record["id"]), {}).get("text")
    if text is None or squashed(text) in known: continue
    own.append(named(record, text))


def read(k):
    """What is read of the texts of part `k` under weights fitted without them."""
    weights = shutil.copy(args.weights, at(f"weights-{k}.tsv"))
    program = ["--armsdb", args.armsdb, "--half", "all", "--without", f"{k}/{args.parts}"]
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "env": {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}}
    subprocess.run([sys.executable, os.path.join(here, "fit.py"), marked, weights, *program], **quiet)
    subprocess.run([sys.executable, os.path.join(here, "fit_sales.py"), f"{marked},{told}",
                    f"{os.path.join(here, 'sales.jsonl')},{os.path.join(args.dev, 'records.jsonl')}", weights, *program, "--eval", args.eval], **quiet)
    mine = written(f"texts-{k}.jsonl", (d for d in texts.values() if part(d) == k))
    out = subprocess.run([args.armsdb, "features", "--jsonl", mine, "--weights", weights], capture_output=True, text=True, check=True).stdout
    return [{"document": {"id": d["id"]}, "reports": d["given"]} for d in map(json.loads, out.splitlines())]


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    output = written("output.jsonl", (d for part in pool.map(read, range(args.parts)) for d in part))
everything = written("texts.jsonl", texts.values())
for title, gold, options in (
    ("Our own records, none of them gold records", written("own.jsonl", own), ["--documents", everything]),
    ("Gold records of news", os.path.join(args.dev, "records.jsonl"), ["--documents", told, "--kind", "news"]),
    ("Marked news", marked, []),
):
    print(f"\n== {title}", flush=True)
    subprocess.run([sys.executable, os.path.join(args.eval, "score.py"), gold, output, *options], check=True)
if not args.keep: shutil.rmtree(work)
