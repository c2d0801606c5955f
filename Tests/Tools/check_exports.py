"""Holds exports against the standards' own programs: check_exports.py DATABASE FTM STATEMENTS-AS-ENTITIES OCDS ANNOTATIONS SCHEMA.

Prints a line for every fault, and how much was looked at; status 1 where there was a fault."""
import base64, json, sqlite3, sys

from followthemoney import model
from jsonschema import Draft4Validator, FormatChecker

database, ftm, aggregated, ocds, annotations, schema = sys.argv[1:]
faults = []


def entities():
    """Every value must pass the model's own cleaning unchanged, and every entity say what its schema demands."""
    known = {}
    for line in open(ftm, encoding="utf-8"):
        data = json.loads(line)
        entity = model.get_proxy(data, cleaned=False)
        for name, values in data["properties"].items():
            if sorted(entity.get(name)) != sorted(values):
                faults.append(f"{data['schema']}.{name}: {values} is read as {entity.get(name)}")
        for name in entity.schema.required:
            if not entity.get(name):
                faults.append(f"{data['id']} has no {name}")
        if entity.id in known:
            faults.append(f"{entity.id} stands twice")
        known[entity.id] = entity.to_dict()["properties"]
    for entity_id, properties in list(known.items()):
        for name in ("authority", "proof", "supplier", "contract", "document", "entity"):
            for other in properties.get(name, []):
                if other not in known:
                    faults.append(f"{entity_id}.{name} leads nowhere: {other}")
    found = 0
    for line in open(aggregated, encoding="utf-8"):
        data = json.loads(line)
        found += 1
        same = {k: sorted(v) for k, v in known.get(data["id"], {}).items()} == {k: sorted(v) for k, v in data["properties"].items()}
        if not same:
            faults.append(f"{data['id']}: statements and entity differ")
    if found != len(known):
        faults.append(f"{found} entities of statements, {len(known)} of entities")
    return len(known)


def releases():
    validator = Draft4Validator(json.load(open(schema, encoding="utf-8")), format_checker=FormatChecker())
    package = json.load(open(ocds, encoding="utf-8"))
    for key in ("uri", "version", "publishedDate", "publisher", "releases"):
        if key not in package:
            faults.append(f"the package has no {key}")
    for release in package["releases"]:
        for error in validator.iter_errors(release):
            faults.append(f"{release['ocid']} {list(error.path)}: {error.message[:200]}")
        parties = {party["id"] for party in release.get("parties", [])}
        for award in release.get("awards", []):
            for supplier in award.get("suppliers", []):
                if supplier["id"] not in parties:
                    faults.append(f"{release['ocid']}: a supplier who is no party")
    return len(package["releases"])


def passages():
    """Both selectors must find the same words in the stored text."""
    texts = {}
    for sha256, text in sqlite3.connect(database).execute("SELECT sha256, text FROM documents"):
        name = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
        texts[f"ni:///sha-256;{name}"] = text
    page = json.load(open(annotations, encoding="utf-8"))
    if page["@context"] != "http://www.w3.org/ns/anno.jsonld" or page["type"] != "AnnotationPage":
        faults.append("no AnnotationPage")
    ids = set()
    for item in page["items"]:
        if item["type"] != "Annotation" or item["id"] in ids:
            faults.append(f"{item['id']} is no annotation of its own")
        ids.add(item["id"])
        stored = [target for target in item["target"] if target["source"].startswith("ni:")]
        for target in stored:
            selectors = {selector["type"]: selector for selector in target["selector"]}
            quote, position = selectors["TextQuoteSelector"], selectors["TextPositionSelector"]
            text = texts[target["source"]]
            start, end = position["start"], position["end"]
            if text[start:end] != quote["exact"]:
                faults.append(f"{item['id']}: {text[start:end]!r} is not {quote['exact']!r}")
            if not text[:start].endswith(quote["prefix"]) or not text[end:].startswith(quote["suffix"]):
                faults.append(f"{item['id']}: not between prefix and suffix")
        if len(stored) != 1:
            faults.append(f"{item['id']} names {len(stored)} stored texts")
    return len(page["items"])


counts = entities(), releases(), passages()
for fault in faults[:50]:
    print(fault)
print("%d entities, %d releases, %d annotations, %d faults" % (*counts, len(faults)))
sys.exit(1 if faults else 0)
