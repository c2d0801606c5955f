#!/usr/bin/env python3
"""The work of a rebuild as a plain script: join.py FILE.sqlite OUT.sqlite

Reads all reports with their claims out of FILE, brings together those that may be one sale by buyer, system and half a year, compares them field by
field, joins what is alike unless something excludes it, chooses a value for each field, and writes sales, items, parties, choices and which
report stands in which sale into OUT. It does less than armsdb: no reasons, no decisions, no history, no keys that are kept, no questions.
"""
import collections
import hashlib
import sqlite3
import sys

source = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
reports = {}
for id, sha, start, end, kind, low in source.execute(
        "SELECT r.id, d.sha256, r.anchor_start, r.anchor_end, d.kind, d.published_low FROM reports r JOIN documents d ON d.id = r.document_id"):
    reports[id] = {"id": id, "sha": sha, "start": start, "end": end, "kind": kind, "day": low, "items": {}, "claims": collections.defaultdict(list)}
for report, id, designation, name, family in source.execute("SELECT report_id, id, designation, name, family FROM report_items ORDER BY report_id, position"):
    reports[report]["items"][id] = {"label": designation or name, "family": family or designation or name, "quantity": None}
for report, field, item, value, low, high, bound_low, bound_high, currency, meaning in source.execute(
        "SELECT report_id, field, report_item_id, value, low, high, bound_low, bound_high, currency, meaning FROM claims ORDER BY report_id, position"):
    claim = (value, low, high, bound_low, bound_high, currency, meaning)
    if field == "quantity":
        reports[report]["items"][item]["quantity"] = claim
    else:
        reports[report]["claims"][field].append(claim)

blocks = collections.defaultdict(list)
for r in reports.values():
    for number in r["claims"]["transmittal"]:
        blocks["number", number[0]].append(r)
    for buyer in r["claims"]["buyer"]:
        for item in r["items"].values():
            half = (r["day"] or 0) // 183
            blocks[buyer[0], item["family"], half].append(r)
            blocks[buyer[0], item["family"], half + 1].append(r)
            if item["quantity"]:
                blocks[buyer[0], item["family"], item["quantity"][1], (r["day"] or 0) // 1461].append(r)


def first(r, field):
    return r["claims"][field][0] if r["claims"][field] else None


def compare(a, b):
    score, excluded = 0.0, a["sha"] == b["sha"]
    x, y = first(a, "transmittal"), first(b, "transmittal")
    if x and y:
        score += 9 if x[0] == y[0] else -8
        excluded |= x[0] != y[0]
    for field, same in (("buyer", 1.5), ("seller", 0.5)):
        x, y = {c[0] for c in a["claims"][field]}, {c[0] for c in b["claims"][field]}
        if x and y:
            score += same if x & y else -10
            excluded |= not x & y
    shared = {i["family"]: i for i in a["items"].values()}
    pairs = [(shared[i["family"]], i) for i in b["items"].values() if i["family"] in shared]
    if not pairs:
        return -9, excluded
    score += 3 if pairs[0][0]["label"] == pairs[0][1]["label"] else 2.3
    for x, y in pairs:
        x, y = x["quantity"], y["quantity"]
        if x and y:
            if x[1] == y[1]:
                score += 0.5 if x[1] < 2 else 1.8 if x[1] < 10 else 2.8 if x[1] < 100 else 3.5
            else:
                score -= 4
    x, y = first(a, "value"), first(b, "value")
    if x and y and x[5] == y[5]:
        if x[3] <= y[4] and y[3] <= x[4]:
            score += 4
        elif x[6] == y[6]:
            score -= 5
    x, y = first(a, "stage"), first(b, "stage")
    if a["day"] is not None and b["day"] is not None:
        gap = abs(a["day"] - b["day"])
        score += 2.5 if gap <= 10 else 1.5 if gap <= 42 else 0.8 if gap <= 183 else -1.5 if x == y else 0
    if x and y:
        score += 0.4 if x[0] == y[0] else 0.5
    return score, excluded


links = {}
for members in blocks.values():
    for i, a in enumerate(members):
        for b in members[i + 1:]:
            pair = (min(a["id"], b["id"]), max(a["id"], b["id"]))
            if pair[0] != pair[1] and pair not in links:
                links[pair] = compare(a, b)

group = {id: id for id in reports}
members = {id: [id] for id in reports}
for (a, b), (score, excluded) in sorted(links.items(), key=lambda link: -link[1][0]):
    if score < 7 or excluded or group[a] == group[b]:
        continue
    kept, gone = group[a], group[b]
    if any(links.get((min(x, y), max(x, y)), (0, False))[1] for x in members[kept] for y in members[gone]):
        continue
    for id in members[gone]:
        group[id] = kept
    members[kept] += members.pop(gone)

out = sqlite3.connect(sys.argv[2])
out.executescript("""
CREATE TABLE sales (key TEXT PRIMARY KEY, seller TEXT, buyer TEXT, items TEXT, value TEXT, stage TEXT, announced TEXT, documents INTEGER);
CREATE TABLE items (sale TEXT, label TEXT, quantity TEXT);
CREATE TABLE choices (sale TEXT, field TEXT, value TEXT, supporting INTEGER, opposing INTEGER);
CREATE TABLE sale_reports (sale TEXT, report INTEGER);
CREATE INDEX sale_items ON items (sale); CREATE INDEX sale_choices ON choices (sale); CREATE INDEX reports_sale ON sale_reports (sale);
CREATE INDEX sales_buyer ON sales (buyer); CREATE INDEX sales_announced ON sales (announced);
""")
stages = ["considered", "requested", "approved", "contracted", "delivered", "cancelled"]
for ids in members.values():
    all = sorted((reports[id] for id in ids), key=lambda r: (r["day"] is None, r["day"], r["sha"], r["start"]))
    anchor = all[0]
    key = "S-" + hashlib.sha256(f"{anchor['sha']} {anchor['start']} {anchor['end']}".encode()).hexdigest()[:8]
    chosen = {}
    for field in ("seller", "buyer", "value", "stage", "announced", "transmittal", "mechanism"):
        claims = [(r, c) for r in all for c in r["claims"][field]]
        if not claims:
            continue
        if field == "stage":
            pick = max(claims, key=lambda c: stages.index(c[1][0]))[1][0]
        else:
            official = [c for c in claims if c[0]["kind"] == "notice"] or claims
            pick = collections.Counter(c[1][0] for c in official).most_common(1)[0][0]
        supporting = sum(c[1][0] == pick for c in claims)
        chosen[field] = pick
        out.execute("INSERT INTO choices VALUES (?, ?, ?, ?, ?)", (key, field, pick, supporting, len(claims) - supporting))
    things = {}
    for r in all:
        for item in r["items"].values():
            if item["quantity"] or item["label"] not in things:
                things[item["label"]] = item["quantity"]
    for label, quantity in things.items():
        out.execute("INSERT INTO items VALUES (?, ?, ?)", (key, label, quantity and quantity[0]))
    listed = "; ".join(f"{label}: {q[0]}" if q else label for label, q in things.items())
    out.execute("INSERT OR IGNORE INTO sales VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (key, chosen.get("seller"), chosen.get("buyer"), listed, chosen.get("value"), chosen.get("stage"), chosen.get("announced"),
                 len({r["sha"] for r in all})))
    out.executemany("INSERT INTO sale_reports VALUES (?, ?)", [(key, r["id"]) for r in all])
out.commit()
print(len(members))
