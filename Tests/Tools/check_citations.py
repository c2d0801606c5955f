"""Reads citations with the programs of those who use them: check_citations.py CSL BIBTEX.

citeproc-py makes a bibliography of the CSL JSON, pybtex one of the BibTeX. Prints a line for every fault; status 1 where there is one."""
import json, sys, warnings

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_file

csl, bibtex = sys.argv[1:]
faults = []
with open(csl, encoding="utf-8") as file:
    items = json.load(file)
# What it does not know of an item, it warns of.
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    source = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    entries = [str(entry) for entry in bibliography.bibliography()]
faults += [str(warning.message) for warning in told if "citeproc" in (warning.filename or "")]
for item in items:
    # The style says it in its own way; year and title are there.
    year = str(item["issued"]["date-parts"][0][0]) if "date-parts" in item.get("issued", {}) else "no date"
    if not any(year in entry and item["title"].split()[0] in entry for entry in entries):
        faults.append(f"no entry has {year} and {item['title']!r}: {entries}")
if len(entries) != len(items):
    faults.append(f"{len(entries)} entries of {len(items)} items")
database = parse_file(bibtex)
if sorted(database.entries) != sorted(item["id"] for item in items):
    faults.append(f"BibTeX has {sorted(database.entries)}")
for key, entry in database.entries.items():
    if "annote" not in entry.fields or "SHA-256" not in entry.fields.get("note", ""):
        faults.append(f"{key} has {list(entry.fields)}")
for words in faults[:40]:
    print(words)
print(f"{len(items)} items, {len(database.entries)} entries, {len(faults)} faults")
sys.exit(1 if faults else 0)
