#!/bin/sh
# Measures extraction and matching on the texts and gold records of ../shared/eval, prints the tables of score.py, check.py
# and link.py, and holds the figures against figures.tsv.
#
#   run.sh [ARMSDB]            compare; exit 1 where a figure fell by more than a point, or the contract is broken
#   run.sh --record [ARMSDB]   write the figures of this run into figures.tsv
#
# ARMSDB is the program (default: .build/release/armsdb). The texts are no part of this repository: EVAL names their folder
# (default: ../shared/eval beside the repository). Without them nothing is measured, and the script says so.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
record=no
if [ "${1:-}" = --record ]; then
  record=yes
  shift
fi
armsdb=${1:-$root/.build/release/armsdb}
eval=${EVAL:-$root/../shared/eval}

if [ ! -d "$eval/dev" ]; then
  echo "make eval: skipped: $eval/dev is not there. Get the evaluation texts (documents.jsonl, records.jsonl and their"
  echo "companions with score.py, check.py and link.py) and put them there, or name their folder: EVAL=FOLDER make eval"
  exit 0
fi
if [ ! -x "$armsdb" ]; then
  echo "make eval: no program at $armsdb: build it first with: make build" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
dev=$eval/dev
figures=$work/figures.tsv
broken=no

for set in documents mentions notices linking; do
  status=0
  "$armsdb" extract --jsonl "$dev/$set.jsonl" >"$work/$set.jsonl" || status=$?
  if [ "$status" -gt 1 ]; then
    echo "make eval: armsdb extract failed on $set.jsonl with status $status" >&2
    exit 2
  fi
done

# table TITLE NAME ARGUMENTS…: prints a table of score.py and keeps its figures as NAME/SLOT.
table() {
  title=$1
  name=$2
  shift 2
  printf '\n== %s\n' "$title"
  python3 "$eval/score.py" "$@"
  python3 "$eval/score.py" "$@" --json >"$work/table.json"
  python3 - "$name" "$work/table.json" >>"$figures" <<'PYTHON'
import json, sys
name, path = sys.argv[1:]
for slot, row in sorted(json.load(open(path))["slots"].items()):
    print(f"{name}/{slot}\t{row['f1']:.3f}")
PYTHON
}

records="$dev/records.jsonl $work/documents.jsonl --documents $dev/documents.jsonl"
# shellcheck disable=SC2086
{
  table "Notices" notices $records --kind notice
  table "News, half a" news-a $records --kind news --half a
  table "News, half b" news-b $records --kind news --half b
  table "News, both halves" news $records --kind news
}
table "Marked news, half a" marked-a "$dev/mentions.jsonl" "$work/mentions.jsonl" --half a
table "Marked news, half b" marked-b "$dev/mentions.jsonl" "$work/mentions.jsonl" --half b
table "Marked news, both halves" marked "$dev/mentions.jsonl" "$work/mentions.jsonl"

for set in documents mentions notices linking; do
  printf '\n== Contract: %s\n' "$set"
  python3 "$eval/check.py" "$dev/$set.jsonl" "$work/$set.jsonl" --show 2 || broken=yes
  python3 "$eval/check.py" "$dev/$set.jsonl" "$work/$set.jsonl" --json >"$work/check.json" || broken=yes
  python3 - "$set" "$work/check.json" >>"$figures" <<'PYTHON'
import json, sys
name, path = sys.argv[1:]
for rule, share in sorted(json.load(open(path))["shares"].items()):
    print(f"check-{name}/{rule}\t{share:.3f}")
PYTHON
done

printf '\n== Links between documents\n'
database=$work/linking.sqlite
status=0
"$armsdb" import --db "$database" --jsonl "$dev/linking.jsonl" >"$work/import.log" 2>&1 || status=$?
if [ "$status" -le 1 ] && [ -f "$database" ]; then
  python3 "$eval/link.py" "$dev/links.json" "$database" | tee "$work/link.txt"
  sed -n 's/^pairs: precision \([0-9.]*\) recall \([0-9.]*\) F1 \([0-9.]*\).*/links\/precision\t\1\
links\/recall\t\2\
links\/F1\t\3/p' "$work/link.txt" >>"$figures"
else
  echo "import failed with status $status:"
  tail -3 "$work/import.log"
fi

if [ "$record" = yes ]; then
  {
    echo "# The figures of the last recorded run of make eval: F1 of every slot by table, shares of check.py, links. make eval fails"
    echo "# where one falls by more than 0.010. Written by Tests/Evaluation/run.sh --record."
    cat "$figures"
  } >"$here/figures.tsv"
  printf '\nrecorded %s figures in %s\n' "$(wc -l <"$figures" | tr -d ' ')" "$here/figures.tsv"
  [ "$broken" = no ]
  exit
fi

printf '\n== Against the recorded figures\n'
python3 - "$here/figures.tsv" "$figures" "$broken" <<'PYTHON'
import sys

def read(path):
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#"))
    return {name: float(value) for name, value in rows}

recorded, now = read(sys.argv[1]), read(sys.argv[2])
fallen = missing = 0
for name, before in sorted(recorded.items()):
    if name not in now:
        missing += 1
        print(f"gone    {name} ({before:.3f})")
    elif now[name] < before - 0.0101:
        fallen += 1
        print(f"FALLEN  {name} {before:.3f} -> {now[name]:.3f}")
    elif abs(now[name] - before) > 0.0005:
        print(f"changed {name} {before:.3f} -> {now[name]:.3f}")
for name in sorted(set(now) - set(recorded)):
    print(f"new     {name} {now[name]:.3f}")
broken = sys.argv[3] == "yes"
print(f"{len(recorded)} figures: {fallen} fallen by more than a point, {missing} gone" + (", the contract is broken" if broken else ""))
sys.exit(bool(fallen or missing or broken))
PYTHON
