#!/usr/bin/env python3
"""Fit the weights of the choices in news texts to passages marked by a person.

    fit.py MARKED.jsonl WEIGHTS.tsv [--armsdb PROGRAM] [--half a|b|all] [--strength L2] [--folds K]

`PROGRAM features` prints the features of every candidate, a line a document. Needs numpy and scipy (pip install numpy scipy). The choices are fitted in
steps, as NewsReading takes them; the features of a later step see the probabilities of the earlier ones, so these come from weights
that were fitted without the document (cross-fitting over K folds).
"""
import argparse
import collections
import hashlib
import json
import os
import re
import subprocess
import tempfile

import numpy as np

from fitting import fit, tell

ask = argparse.ArgumentParser()
ask.add_argument("marked"); ask.add_argument("weights"); ask.add_argument("--armsdb", default=".build/release/armsdb")
ask.add_argument("--half", default="a"); ask.add_argument("--strength", type=float, default=8.0)
ask.add_argument("--least", type=int, default=4); ask.add_argument("--folds", type=int, default=4)
ask.add_argument("--without", default="", metavar="K/N", help="leave out one part in N, for a fair figure")
args = ask.parse_args()
STEPS = [["equipment"], ["telling"], ["deal"], ["item"], ["buyer", "seller", "value", "date"]]
TAG = {"equipment": "Weapon", "item": "Weapon", "buyer": "Buyer Country", "seller": "Seller Country", "value": "Price", "date": "Date"}
KIND = {"buyer": "party", "seller": "party"}
gold = {g["id"]: g for g in map(json.loads, open(args.marked, encoding="utf-8"))}
digest = {i: hashlib.sha256(re.sub(r"\s+", " ", g["text"]).strip().encode()).digest() for i, g in gold.items()}
half = lambda i: "ab"[digest[i][0] % 2]
fold = lambda i: digest[i][1] % args.folds
left, of = map(int, args.without.split("/")) if args.without else (-1, 1)
trained = lambda i: digest[i][2] % of != left and (args.half == "all" or half(i) == args.half)

def dump(lines):
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", delete=False, encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
    out = subprocess.run([args.armsdb, "features", "--jsonl", args.marked, "--weights", f.name], capture_output=True, text=True, check=True).stdout
    os.unlink(f.name)
    return {d["id"]: d["rows"] for d in map(json.loads, out.splitlines())}

def rows(feats, choice, ids):
    for i in ids:
        for r in feats[i]:
            if r["kind"] == KIND.get(choice, choice):
                spans = gold[i]["spans"]
                if choice == "deal": y = bool(spans)
                elif choice == "telling": y = any(s < r["end"] and e > r["start"] for s, e, t in spans)
                else: y = any(s < r["end"] and e > r["start"] and t == TAG[choice] for s, e, t in spans)
                yield i, r["f"], y

def lines(tables):
    return sorted(f"{c}\t{n}\t{v:.2f}" for c, t in tables.items() for n, v in t.items())

def show(choice, part, data, table):
    if data:
        tell(choice, part, np.array([sum(table.get(n, 0) for n in set(f)) for _, f, _ in data]), np.array([bool(y) for *_, y in data]))

ids = sorted(gold)
mine = [i for i in ids if trained(i)]
crossed = [dict() for _ in range(args.folds)]  # tables fitted without fold k
final = {}
for step in STEPS:
    # Features of each training document under tables that never saw it.
    feats = {}
    for k in range(args.folds):
        got = dump(lines(crossed[k]))
        for i in mine:
            if fold(i) == k: feats[i] = got[i]
    whole = dump(lines(final))
    for choice in step:
        data = list(rows(feats, choice, mine))
        if not data: continue
        final[choice] = fit(data, args.least, args.strength)
        for k in range(args.folds):
            crossed[k][choice] = fit([d for d in data if fold(d[0]) != k], args.least, args.strength)
        # The figure on the training part, each document by weights that never saw it.
        truth = np.array([y for *_, y in data], bool)
        score = np.array([sum(crossed[fold(i)][choice].get(n, 0) for n in set(f)) for i, f, _ in data])
        tell(choice, "crossed", score, truth)
        others = [i for i in ids if not trained(i)]
        if others: show(choice, "held", list(rows(whole, choice, others)), final[choice])
head, kept = [], []  # The weights of choices about whole sales stay: fit_sales.py fits those.
for line in open(args.weights, encoding="utf-8"):
    if line.startswith("#"): head.append(line.rstrip("\n"))
    elif line.split("\t")[0] not in final: kept.append(line.rstrip("\n"))
open(args.weights, "w", encoding="utf-8").write("\n".join(head + sorted(kept + lines(final))) + "\n")
