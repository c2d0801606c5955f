"""Imports what a recipe wrote, and holds lines and views against a plain import: none lost, none doubled."""
import glob
import json
import os
import sqlite3
import subprocess
import sys

folder, plain = sys.argv[1], sys.argv[2]
views = ["sale_summary", "sale_items", "sale_documents", "document_texts", "evidence", "disagreements"]
paths = [p for p in glob.glob(f"{folder}/extracted/*") + glob.glob(f"{folder}/extracted.jsonl") if os.path.isfile(p)]
written = []
for path in paths:
    written += [json.loads(line)["document"]["id"] for line in open(path, encoding="utf-8", newline="\n")]
given = [json.loads(line)["id"] for line in open("documents.jsonl", encoding="utf-8", newline="\n")]
assert sorted(written) == sorted(given), f"{folder}: {len(written)} lines of {len(given)} documents"
source = f"{folder}/extracted" if os.path.isdir(f"{folder}/extracted") else f"{folder}/extracted.jsonl"
database = f"{folder}.sqlite"
if os.path.exists(database):
    os.remove(database)
for _ in range(2):
    done = subprocess.run(["armsdb", "import", "--db", database, "--extracted", source], capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    print(f"{folder}: {done.stdout.splitlines()[0]}")


def rows(file, view):
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        return sorted(connection.execute(f"SELECT * FROM {view}").fetchall(), key=repr)


for view in views:
    expected, found = rows(plain, view), rows(database, view)
    assert expected == found, f"{folder}: {view} has {len(found)} rows, a plain import gives {len(expected)}"
    print(f"{folder}: {view}: the same {len(found)} rows")
