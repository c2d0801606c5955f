#!/usr/bin/env python3
"""Fit the weights of the choices about whole sales to records of what news texts say.

    fit_sales.py DOCUMENTS.jsonl RECORDS.jsonl WEIGHTS.tsv [--armsdb PROGRAM] [--half a|b|all] [--strength L2] [--folds K]

RECORDS holds {"id", "sales": [...]} as eval/GUIDE.md describes them, DOCUMENTS their texts; both may be given several times, joined by
commas. sales.jsonl beside this script holds such records for most of the marked texts, with places in the text instead of words. They were
written by reading, not by a program, and are less sure than the gold records. `PROGRAM features` prints every sale that the events of a text make, with its features, before it is weighed as a whole; score.py
tells which of the records' sales it is.
First which events of a text are one sale is fitted, since that makes the sales. Run it after fit.py: the features see what the choices about mentions give. Needs numpy, scipy.
"""
import argparse
import collections
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

ask = argparse.ArgumentParser()
ask.add_argument("documents"); ask.add_argument("records"); ask.add_argument("weights")
ask.add_argument("--armsdb", default=".build/release/armsdb"); ask.add_argument("--half", default="all")
ask.add_argument("--without", default="", metavar="K/N", help="leave out one part in N, for a fair figure")
ask.add_argument("--strength", type=float, default=6.0); ask.add_argument("--least", type=int, default=4)
ask.add_argument("--folds", type=int, default=5); ask.add_argument("--eval", default="../shared/eval")
args = ask.parse_args()
sys.path.insert(0, args.eval)
import score  # noqa: E402
from fitting import choose, chosen, fit, named, tell  # noqa: E402


STAGES = ["considered", "requested", "approved", "contracted", "delivered", "cancelled"]
documents, records = {}, {}
for path in args.documents.split(","):
    for line in open(path, encoding="utf-8"):
        d = json.loads(line); documents[str(d["id"])] = d
for path in args.records.split(","):
    for line in open(path, encoding="utf-8"):
        r = json.loads(line); records[str(r["id"])] = named(r, documents.get(str(r["id"]), {}).get("text"))
official = re.compile(r"Congressional Record|Federal Register|Defense Security|Department of State")
digest = {i: hashlib.sha256(re.sub(r"\s+", " ", documents[i]["text"]).strip().encode()).digest() for i in records if i in documents}
ids = sorted(i for i in digest if not official.search(documents[i].get("publisher") or ""))
fold = lambda i: digest[i][1] % args.folds
left, of = map(int, args.without.split("/")) if args.without else (-1, 1)
trained = lambda i: digest[i][2] % of != left and (args.half == "all" or "ab"[digest[i][0] % 2] == args.half)


def features(chosen, lines):
    """What the program sees in the chosen texts under the weights of `lines`."""
    with tempfile.TemporaryDirectory() as work:
        texts, weights = os.path.join(work, "texts.jsonl"), os.path.join(work, "weights.tsv")
        with open(texts, "w", encoding="utf-8") as f:
            for i in chosen:
                f.write(json.dumps({k: v for k, v in documents[i].items() if k in ("id", "text", "publisher", "published", "title", "url")}) + "\n")
        open(weights, "w", encoding="utf-8").write("\n".join(lines) + "\n")
        out = subprocess.run([args.armsdb, "features", "--jsonl", texts, "--weights", weights], capture_output=True, text=True, check=True).stdout
    return {str(d["id"]): d for d in map(json.loads, out.splitlines())}


def written(choice, table):
    return [f"{choice}\t{n}\t{v:.2f}" for n, v in table.items()]


def told(event, sales):
    """Which of the records' sales an event tells, None where that is not plain."""
    points = []
    for sale in sales:
        items, _ = score.item_pairs(event["items"], sale["items"])
        value = score.any_money(event.get("value"), sale)
        n = 3.0 * bool(items) + 1.5 * value
        for side, weight in (("buyer", 2.0), ("seller", 0.5)):
            named = score.codes(event[side + "s"])
            if named and sale[side]: n += weight if named & set(sale[side]) else -weight / 2
        for p, g in items:
            counted, count = event["items"][p].get("quantity"), sale["items"][g].get("quantity")
            if counted and count is not None: n += 1.5 if score.quantity_matches(counted, count) else -1
        points.append(n if items or value else 0)
    ranked = sorted(range(len(points)), key=lambda k: -points[k])
    if not ranked or points[ranked[0]] < 3: return None
    if len(ranked) > 1 and points[ranked[0]] - points[ranked[1]] < 0.5: return None
    return ranked[0]


def asked(d, sales):
    """The questions whether an event speaks of a sale told before, with the answers that the records give."""
    tells = [told(event, sales) for event in d["events"]]
    for row in d["rows"]:
        if row["kind"] != "pair": continue
        event, *members = map(int, row["code"].split("/"))
        known = [tells[m] for m in members if tells[m] is not None]
        if tells[event] is None or not known: continue
        yield d["id"], row["f"], collections.Counter(known).most_common(1)[0][0] == tells[event]


def pairs(reports, sales):
    """Which of the records' sales each report is, as score.py pairs them."""
    scored = sorted(((score.similarity(r, s), p, g) for p, r in enumerate(reports) for g, s in enumerate(sales)), reverse=True)
    match, taken = {}, set()
    for value, p, g in scored:
        if value >= 2 and p not in match and g not in taken:
            match[p] = g; taken.add(g)
    return match


kept, head = [], []
for line in open(args.weights, encoding="utf-8"):
    if line.startswith("#"): head.append(line.rstrip("\n"))
    else: kept.append(line.rstrip("\n"))

# First which events are one sale: what a sale is made of then comes from weights that did not see its text.
rows = [r for d in features([i for i in ids if trained(i)], kept).values() for r in asked(d, records[str(d["id"])]["sales"])]
# What the plain rule says (its points, with one sale from 2 on) holds where too few texts say otherwise.
rule = {f"pair.points={k}": k - 1.5 for k in range(-9, 10)}
apart = lambda k: fit([r for r in rows if fold(r[0]) != k], args.least, 20, rule)
tables, crossed = {"pair": fit(rows, args.least, 20, rule)}, [apart(k) for k in range(args.folds)]
tell("pair", "crossed", np.array([sum(crossed[fold(i)].get(n, 0) for n in set(f)) for i, f, _ in rows]), np.array([y for *_, y in rows], bool))
kept = [line for line in kept if line.split("\t")[0] != "pair"]
seen = {}
for k in range(args.folds):
    seen.update(features([i for i in ids if trained(i) and fold(i) == k], sorted(kept + written("pair", crossed[k]))))

data, stages = collections.defaultdict(list), []
for i, d in sorted(seen.items()):
    sales = records[i]["sales"]
    match = pairs(d["reports"], sales)
    progress = {}
    for row in d["rows"]:
        if row.get("report") is None: continue
        gold = sales[match[row["report"]]] if row["report"] in match else None
        if row["kind"] == "sale":
            data["sale"].append((i, row["f"], gold is not None))
            if gold is not None: data["background"].append((i, row["f"], not gold.get("primary", True)))
        elif gold is not None and row["kind"] == "stages": progress[row["report"]] = (i, row["f"], {}, gold["stage"])
        elif gold is not None and row["kind"] == "stage": progress[row["report"]][2][row["code"]] = row["f"]
        elif gold is not None and row["kind"] == "company":
            named = {score.company(c) for c in gold.get("contractors") or []}
            data["sale-contractor"].append((i, row["f"], score.company(row["code"]) in named))
        elif gold is not None and row["kind"] == "amount":
            low, high, currency = row["code"].split("/")
            said = {"amount": int(low), "high": int(high) if high else None, "currency": currency or None}
            data["sale-value"].append((i, row["f"], score.any_money(said, gold)))
        elif gold is not None and row["kind"] == "day":
            data["sale-date"].append((i, row["f"], bool(gold.get("announced")) and row["code"].startswith(gold["announced"])))
        elif gold is not None and row["kind"] == "side" and row["code"] not in gold.get("buyer_optional", []):
            data["sale-buyer"].append((i, row["f"], row["code"] in gold["buyer"]))
            data["sale-seller"].append((i, row["f"], row["code"] in gold["seller"]))
    stages += progress.values()

there = sum(len(records[i]["sales"]) for i in ids if trained(i))
made = [r for r in data["sale"] if trained(r[0])]
print(f"{there} sales in the records, {len(made)} made of events, {sum(r[2] for r in made)} of them those of the records")
# Choices with many features and few examples are held tighter.
strength = lambda choice: args.strength * (2.5 if choice == "background" else 1)
prior = {"background": {"sale.aside=0": -1.0, "sale.aside=1": 1.5}}

for choice, rows in sorted(data.items()):
    mine = [r for r in rows if trained(r[0])]
    tables[choice] = fit(mine, args.least, strength(choice), prior.get(choice))
    parts = [fit([r for r in mine if fold(r[0]) != k], args.least, strength(choice), prior.get(choice)) for k in range(args.folds)]
    truth = np.array([y for *_, y in mine], bool)
    value = np.array([sum(parts[fold(i)].get(n, 0) for n in set(f)) for i, f, _ in mine])
    tell(choice, "crossed", value, truth)
mine = [r for r in stages if trained(r[0])]
hold = {"least": args.least, "shared": args.strength / 3, "own": args.strength * 8 / 3}
right = 0
for k in range(args.folds):
    without = choose([r for r in mine if fold(r[0]) != k], STAGES, **hold)
    right += sum(chosen(without, STAGES, said, each) == truth for i, said, each, truth in mine if fold(i) == k)
print(f"stage      crossed  {len(mine)} sales, right {right / len(mine):.3f}")
for stage, table in choose(mine, STAGES, **hold).items():
    tables["stage" if stage is None else "stage-" + stage] = table

kept = [line for line in kept if line.split("\t")[0] not in tables]
rows = kept + [line for choice, table in tables.items() for line in written(choice, table)]
open(args.weights, "w", encoding="utf-8").write("\n".join(head + sorted(rows)) + "\n")
