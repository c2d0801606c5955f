#!/usr/bin/env python3
"""Speeds of armsdb, each side by side with another program in the same run. Usage: bench.py ARMSDB [start] [extract] [pages] [growth] [query] [import] [mixed] [joining] [publish]

Times are medians of wall clock, rates of extraction count processor time; a ratio is armsdb's time (or rate) over the other's. Nothing here is a test: machines differ.
"""
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ARMSDB = os.path.abspath(sys.argv[1])
WANTED = set(sys.argv[2:]) or {"start", "extract", "pages", "growth", "query", "import", "mixed", "joining", "publish"}
BUYERS = ["Japan", "Norway", "Chile", "Kenya", "Thailand", "Poland", "Qatar", "Morocco", "Belgium", "Greece"]
# A story is mostly not about its figures.
ORDINARY = (
    "Neighbouring governments asked for restraint and said that the region needed trust more than hardware. In parliament the opposition "
    "wanted to know who would train the crews, where they would live, and what schools and roads near the base would cost the town. A former "
    "officer who now teaches history said that such debates return every ten years, with the same arguments and new names. Fishermen "
    "complained about closed waters; a baker opposite the gate hoped for customers. Analysts were divided over what the neighbours would "
    "make of it, and several warned against reading too much into a single announcement. The minister did not take questions. ")
SYSTEMS = ["F-16C Block 70 aircraft", "AIM-120C-7 missiles", "M1A2 tanks", "AH-64E helicopters", "MQ-9B drones", "Patriot launchers"]


def median(command, times, **options):
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def cpu(command):
    """The processor time of a command that runs on one core: what else the machine does does not count."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pair_cpu(ours, theirs, times):
    """The least of each. The two take turns, since a machine that others share is now faster, now slower, by half."""
    taken = [(cpu(ours), cpu(theirs)) for _ in range(times)]
    return min(a for a, _ in taken), min(b for _, b in taken)


def row(what, ours, theirs, unit, ratio):
    print(f"{what:<58}{ours:>10} {theirs:>10} {unit:<5} ratio {ratio:.2f}")


def pair_ms(what, ours, theirs, times):
    # The two take turns, so that whatever else the machine does falls on both.
    a, b = [], []
    for _ in range(times):
        a.append(median(ours, 1))
        b.append(median(theirs, 1))
    a, b = statistics.median(a), statistics.median(b)
    row(what, f"{a * 1000:.2f}", f"{b * 1000:.2f}", "ms", a / b)


def start(folder):
    subprocess.run([ARMSDB, "import", "--db", f"{folder}/s.sqlite", os.path.join(HERE, "../../seeds")], check=True, stdout=subprocess.DEVNULL)
    sql = "SELECT * FROM sale_summary"
    pair_ms("start: --version | sqlite3 --version", [ARMSDB, "--version"], ["sqlite3", "--version"], 60)
    pair_ms("start: sql on a small file | sqlite3", [ARMSDB, "sql", "--db", f"{folder}/s.sqlite", sql], ["sqlite3", f"{folder}/s.sqlite", sql], 60)
    pair_ms("start: query --buyer Japan | sqlite3", [ARMSDB, "query", "--db", f"{folder}/s.sqlite", "--buyer", "Japan"],
            ["sqlite3", f"{folder}/s.sqlite", sql + " WHERE buyer = 'Japan'"], 60)


def notice(r):
    buyer, system, count, value = r.choice(BUYERS), r.choice(SYSTEMS), r.randint(2, 90), r.randint(20, 4000)
    return (f"Transmittal No. {r.randint(10, 25)}-{r.randint(10, 99)} Notice of Proposed Issuance of Letter of Offer Pursuant to Section 36(b)(1) "
            f"of the Arms Export Control Act, as amended (i) Prospective Purchaser: Government of {buyer} (ii) Total Estimated Value: Major "
            f"Defense Equipment* $ {value} million Other $ {value // 4} million TOTAL $ {value + value // 4} million (iii) Description and Quantity or "
            f"Quantities of Articles or Services under Consideration for Purchase: Major Defense Equipment (MDE): {count} {system} Non-MDE: spare "
            f"and repair parts, support equipment, personnel training, publications and technical documentation. (iv) Military Department: Navy "
            f"(v) Prior Related Cases, if any: None (vi) Sales Commission, Fee, etc., Paid, Offered, or Agreed to be Paid: None (viii) Date Report "
            f"Delivered to Congress: March {r.randint(1, 28)}, 20{r.randint(10, 25)}. The proposed sale will improve {buyer}'s capability to meet "
            f"current and future threats. The principal contractor will be Lockheed Martin. There are no known offset agreements. ")


def story(r):
    buyer, system, count, value = r.choice(BUYERS), r.choice(SYSTEMS), r.randint(2, 90), r.randint(20, 4000)
    return (f"The State Department has approved a possible sale of {count} {system} to {buyer} for ${value} million, officials said on Tuesday. "
            f"The deal still needs the consent of Congress. Ministers in {buyer} called it a step towards a stronger defence, and said that "
            f"talks on training and spares would go on until March {r.randint(2018, 2025)}. Last year the country received two frigates. "
            + ORDINARY)


def plain(r):
    words = "the a of river market children train house evening music paper garden window summer question morning table street".split()
    return " ".join(" ".join(r.choice(words) for _ in range(r.randint(6, 18))).capitalize() + "." for _ in range(9)) + " "


def extract(folder):
    r = random.Random(17)
    for name, make, megabytes in (("notices", notice, 4), ("news", story, 4), ("ordinary text", plain, 4)):
        path = f"{folder}/{name.split()[0]}.jsonl"
        size = number = 0
        with open(path, "w", encoding="utf-8") as out:
            while size < megabytes * 1_000_000:
                text = "".join(make(r) for _ in range(3))
                size += len(text.encode())
                number += 1
                out.write(json.dumps({"id": str(number), "text": text, "published": "2019-06-04"}) + "\n")
        ours, theirs = pair_cpu(
            [ARMSDB, "extract", "--jobs", "1", "--jsonl", path], [sys.executable, f"{HERE}/four_expressions.py", path], 9)
        row(f"extract, one core: {name} | four expressions in Python", f"{size / ours / 1e6:.2f}", f"{size / theirs / 1e6:.2f}", "MB/s", theirs / ours)
    every = median([ARMSDB, "extract", "--jsonl", f"{folder}/news.jsonl"], 3)
    one = median([ARMSDB, "extract", "--jobs", "1", "--jsonl", f"{folder}/news.jsonl"], 3)
    row("extract news: all cores | one core", f"{every:.2f}", f"{one:.2f}", "s", every / one)
    # The peak of any child so far is that of the longest extraction or of Python; armsdb alone is measured by a child of its own.
    probe = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
             "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)")
    peak = subprocess.run([sys.executable, "-c", probe, ARMSDB, "extract", "--jsonl", f"{folder}/notices.jsonl"], capture_output=True, text=True)
    print(f"{'extract notices, all cores: peak memory':<58}{peak.stdout.strip():>10} MB")


def page(r):
    """A newspaper's page: a tenth of it is the story, as on real ones."""
    links = "".join(f'<li class="nav-item"><a class="nav-link" href="/section/{n}?ref=nav">{r.choice(BUYERS)} and the world {n}</a></li>' for n in range(120))
    script = "window.data=" + json.dumps({f"key{n}": ORDINARY[:80] for n in range(100)})
    paragraphs = "".join(f'<p class="story-paragraph" data-id="{n}">{story(r)}</p><div class="ad-slot" id="ad-{n}"></div>' for n in range(6))
    cards = "".join(f'<div class="card teaser"><a href="/x/{n}"><img src="/i/{n}.jpg" alt="x"><h3>{story(r)[:80]}</h3></a><span class="time">{n} h</span></div>' for n in range(60))
    data = json.dumps({"@type": "NewsArticle", "headline": "A sale", "datePublished": "2019-06-04", "publisher": {"name": "The Courier"}})
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A sale | The Courier</title><script type="application/ld+json">{data}</script>'
            f'<script>{script}</script><style>{".a{color:red}" * 400}</style></head><body class="page"><header class="masthead"><nav><ul>{links}</ul></nav></header>'
            f'<main><article class="story"><h1>A sale</h1>{paragraphs}</article><aside class="most-read">{cards}</aside></main><footer><ul>{links}</ul></footer></body></html>')


def pages(folder):
    r = random.Random(23)
    files = []
    for number in range(40):
        files.append(f"{folder}/page{number}.html")
        with open(files[-1], "w", encoding="utf-8") as out:
            out.write(page(r))
    ours = os.path.join(os.path.dirname(ARMSDB), "armsbench-pages")
    environment = dict(os.environ, PYTHONPATH=os.path.join(os.path.dirname(ARMSDB), "../bench-python"))
    rates, texts = [], []
    for command in ([ours], [sys.executable, f"{HERE}/readable.py"]):
        done = subprocess.run(command + ["5"] + files, capture_output=True, text=True, env=environment)
        if done.returncode != 0:
            print("pages: not measured: " + done.stderr.strip().splitlines()[-1])
            return
        size, seconds, text = done.stdout.split()
        rates.append(int(size) / float(seconds) / 1e6)
        texts.append(int(text))
    row("main text of pages, one core | lxml + readability-lxml", f"{rates[0]:.1f}", f"{rates[1]:.1f}", "MB/s", rates[0] / rates[1])


def growth(folder):
    """Processor time a megabyte as one document grows, and for texts made to be slow; the ratio is over that of the first size."""
    r = random.Random(5)
    piece = "".join(story(r) + "\n\n" for _ in range(400))

    def per_megabyte(name, text):
        path = f"{folder}/{name}.txt"
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return min(cpu([ARMSDB, "extract", "--jobs", "1", path]) for _ in range(3)) / (len(text.encode()) / 1e6)

    first = None
    for megabytes in (1, 4, 16, 60):
        took = per_megabyte("story", (piece * (megabytes * 1_000_000 // len(piece) + 1))[: megabytes * 1_000_000])
        first = first or took
        row(f"one document of {megabytes} MB of news | of 1 MB", f"{took:.3f}", f"{first:.3f}", "s/MB", took / first)
    hostile = {
        "one name": "F-16 ", "names and commas": "F-16C Block 70, AIM-120C-7, ", "amounts": "$1.5 million ", "numbers": "17 ", "brackets": "(" * 64 + " ",
        "states": "Government of the Republic of Korea and ", "capitals": "NAVY ORDER SALE ", "one letter": "a", "dates": "on 3 March 2019 ",
        "sales without stops": "India bought 12 tanks from Russia for $3 million and ",
        "one short sale per sentence": "India bought 12 tanks from Russia for $3 million. ", "the same sale": "India ordered 12 tanks. ",
    }
    for name, unit in hostile.items():
        took = per_megabyte("hostile", (unit * (1_000_000 // len(unit) + 1))[:1_000_000])
        row(f"hostile, 1 MB: {name} | news", f"{took:.3f}", f"{first:.3f}", "s/MB", took / first)


def rows(path, count):
    """A file of so many sales that no document tells of."""
    schema = subprocess.run([ARMSDB, "schema"], check=True, capture_output=True, text=True).stdout
    fill = f"""
      WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1})
      INSERT INTO sales (key, seller, buyer, items, value, value_qualifier, value_meaning, value_step, currency, stage, stage_order,
        announced, announced_low, announced_high, documents, background)
      SELECT printf('S-%08d', i), 'United States', 'Buyer ' || (i * 7919 % 200), 'F-16: ' || (i % 90 + 1), (i % 4000 + 1) * 1000000,
        'exactly', 'notified', 1000000, 'USD', 'approved', 2, date(i % 9000 * 86400, 'unixepoch'), i % 9000, i % 9000, 1, 0 FROM n;
      ANALYZE;
    """
    subprocess.run(["sqlite3", path], input=schema + fill, check=True, text=True, stdout=subprocess.DEVNULL)


def first_byte(command):
    """Seconds until a command has written anything; it is read to its end."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    os.read(process.stdout.fileno(), 1)
    taken = time.perf_counter() - start
    while os.read(process.stdout.fileno(), 1 << 16):
        pass
    process.wait()
    return taken


def pair_first(what, ours, theirs, times):
    a, b = [], []
    for _ in range(times):
        a.append(first_byte(ours))
        b.append(first_byte(theirs))
    a, b = statistics.median(a), statistics.median(b)
    row(what, f"{a * 1000:.2f}", f"{b * 1000:.2f}", "ms", a / b)


def query(folder):
    rows(f"{folder}/some.sqlite", 14_692)
    sql = "SELECT * FROM sale_summary ORDER BY announced DESC"
    theirs = ["sqlite3", "-readonly", "-json", f"{folder}/some.sqlite", sql]
    ours = [ARMSDB, "query", "--db", f"{folder}/some.sqlite", "--format", "json"]
    pair_ms("14,692 sales as JSON | sqlite3 -json", ours, theirs, 31)
    pair_first("the same, first byte", ours, theirs, 31)
    ours[1:2] = ["export", "sales"]
    pair_first("export of the same, first byte | sqlite3 -json", ours, theirs, 3)
    path = f"{folder}/million.sqlite"
    rows(path, 1_000_000)
    newest = "SELECT * FROM sale_summary ORDER BY announced DESC LIMIT 50"
    buyer = "SELECT * FROM sale_summary WHERE buyer = 'Buyer 17' ORDER BY value DESC LIMIT 50"
    for what, sql in (("buyer's 50 greatest", buyer), ("50 newest, sorted", newest)):
        pair_ms(f"a million sales: {what} | sqlite3, same SQL", [ARMSDB, "sql", "--db", path, "--format", "json", sql],
                ["sqlite3", "-readonly", "-json", path, sql], 15)
    pair_ms("a million sales: query --limit 50, counted | sqlite3, both", [ARMSDB, "query", "--db", path, "--format", "json", "--limit", "50"],
            ["sqlite3", "-readonly", "-json", path,
             "SELECT * FROM sales ORDER BY announced_low DESC, key LIMIT 50; SELECT count(*) FROM sales"], 15)


def load(folder):
    r = random.Random(5)
    path = f"{folder}/load.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for number in range(1000):
            out.write(json.dumps({"id": str(number), "text": story(r), "published": f"20{r.randint(10, 25)}-06-04"}) + "\n")
    first = median([ARMSDB, "import", "--db", f"{folder}/load.sqlite", "--jsonl", path], 1)
    again = median([ARMSDB, "import", "--db", f"{folder}/load.sqlite", "--jsonl", path], 1)
    row("import 1,000 stories | again, unchanged", f"{first:.2f}", f"{again:.2f}", "s", first / again)


def mixed(folder):
    """Files of ten kinds, read alone and into a new database, on all cores: how fast, how busy the cores are, and the peak of memory."""
    probe = ("import os, subprocess, sys, time; start = time.perf_counter(); process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL); "
             "_, status, own = os.wait4(process.pid, 0); wall = time.perf_counter() - start; "
             "print(wall, own.ru_utime + own.ru_stime, own.ru_maxrss // 1024, status)")
    taken = {}
    for count in (1_000, 10_000):
        files = f"{folder}/mixed{count}"
        subprocess.run([sys.executable, f"{HERE}/mixed.py", files, str(count)], check=True)
        for verb, options in (("extract", []), ("import", ["--db", f"{files}.sqlite"])):
            done = subprocess.run([sys.executable, "-c", probe, ARMSDB, verb, *options, files], check=True, capture_output=True, text=True)
            wall, busy, peak, status = done.stdout.split()
            if status != "0":
                print(f"{verb} of {count:,} mixed files failed: {done.stderr.strip().splitlines()[-1]}")
                return
            taken[verb, count] = (count / float(wall), int(peak))
            print(f"{f'{verb} {count:,} mixed files: cores busy, of {os.cpu_count()}':<58}{float(busy) / float(wall):>10.2f}")
    for verb in ("extract", "import"):
        # The programs that read PDFs are counted with what runs them. What an import keeps at hand is bounded: 8 MB of pages, 4,000 reports, and of
        # 1,000 documents what tells copies.
        (small, low), (large, high) = taken[verb, 1_000], taken[verb, 10_000]
        row(f"{verb} 10,000 mixed files | 1,000", f"{large:.0f}", f"{small:.0f}", "/s", large / small)
        row(f"{verb} 10,000 mixed files: peak memory | 1,000", high, low, "MB", high / low)


def joining(folder):
    """What a report more costs in stores of any size, beside the first thousand that are joined anew in turns with it, and a rebuild of a hundred
    thousand beside a plain script. JOINING sets how many reports: a million take half an hour of a core, and four gigabytes."""
    bench = os.path.join(os.path.dirname(ARMSDB), "armsbench")
    most = int(os.environ.get("JOINING", "100000"))
    path = f"{folder}/joining.sqlite"
    lines = subprocess.run([bench, path, str(most)], check=True, capture_output=True, text=True).stdout.splitlines()
    for count, cost, first in (map(int, line.split()) for line in lines[1:]):
        row(f"joining: the {count:,}th report | average of the first 1,000", cost, first, "us", cost / first)
    if most > 100_000:
        path = f"{folder}/rebuild.sqlite"
        subprocess.run([bench, path, "100000"], check=True, stdout=subprocess.DEVNULL)
    theirs = cpu([sys.executable, f"{HERE}/join.py", path, f"{folder}/joined.sqlite"])
    ours = cpu([ARMSDB, "rebuild", "--db", path])
    row(f"rebuild of {min(most, 100_000):,} reports | the same work in plain Python", f"{ours:.1f}", f"{theirs:.1f}", "s", ours / theirs)


def publish(folder):
    """A site of some ten thousand sales, written and looked over again; all rows as JSON beside sqlite3 -json."""
    r = random.Random(11)
    path = f"{folder}/publish.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for number in range(10_000):
            text = notice(r).replace("Transmittal No. ", f"Transmittal No. {number % 90 + 10}-", 1)
            out.write(json.dumps({"id": str(number), "text": text, "published": f"20{r.randint(10, 25)}-06-{r.randint(1, 28):02}"}) + "\n")
    db = f"{folder}/publish.sqlite"
    subprocess.run([ARMSDB, "import", "--db", db, "--jsonl", path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    taken = []
    for _ in range(2):
        start = time.perf_counter()
        said = subprocess.run([ARMSDB, "publish", "--db", db, f"{folder}/site"], check=True, capture_output=True, text=True).stdout
        taken.append(time.perf_counter() - start)
    pages = sum(len(names) for _, _, names in os.walk(f"{folder}/site"))
    sales = said.split(":")[1].split(" of ")[0].strip()
    row(f"publish {sales}, {pages:,} files | again, unchanged", f"{taken[0]:.1f}", f"{taken[1]:.1f}", "s", taken[0] / taken[1])
    print(f"{'publish: pages a second':<58}{pages / taken[0]:>10.0f}")
    pair_ms("all sales as JSON | sqlite3 -json", [ARMSDB, "query", "--db", db, "--format", "json"],
            ["sqlite3", "-readonly", "-json", db, "SELECT * FROM sale_summary ORDER BY announced DESC"], 15)


with tempfile.TemporaryDirectory() as folder:
    print(f"{'':<58}{'armsdb':>10} {'other':>10}")
    for name, body in (("start", start), ("extract", extract), ("pages", pages), ("growth", growth), ("query", query), ("import", load), ("mixed", mixed), ("joining", joining), ("publish", publish)):
        if name in WANTED:
            body(folder)
