#!/usr/bin/env python3
"""What the bench compares extraction with: four regular expressions over the same documents, one line of JSON out for each in.

Reads JSON Lines as `armsdb extract --jsonl` does, finds money, quantities with a name, dates and designations, and prints them.
"""
import json
import re
import sys

MONEY = re.compile(r"(?:US)?[$€£]\s?\d[\d,]*(?:\.\d+)?\s?(?:million|billion|trillion|mn|bn|m)?\b", re.I)
QUANTITY = re.compile(
    r"\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\s"
    r"(?:\(\d+\)\s)?(?:[A-Z][\w/-]*\s){0,4}(?:missiles?|aircraft|helicopters?|tanks?|radars?|vehicles?|drones?|launchers?|ships?)", re.I)
DATE = re.compile(
    r"\b(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:\s\d{1,2},?)?(?:\s\d{4})?\b")
DESIGNATION = re.compile(r"\b[A-Z]{1,6}[-/ ]?\d{1,4}[A-Z]{0,3}\b(?:\sBlock\s[\dIVX]+[A-Z]?)?")

for line in open(sys.argv[1], encoding="utf-8"):
    document = json.loads(line)
    text = document["text"]
    found = {}
    for name, expression in (("money", MONEY), ("quantity", QUANTITY), ("date", DATE), ("designation", DESIGNATION)):
        found[name] = [[m.start(), m.end(), m.group()] for m in expression.finditer(text)]
    print(json.dumps({"document": {"id": document["id"]}, **found}))
