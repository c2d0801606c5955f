#!/usr/bin/env python3
"""The main text of pages by lxml and readability-lxml, on one core. Usage: readable.py PASSES FILE… Prints what armsbench-pages prints."""
import sys
import time

import lxml.html
import readability

pages = [open(path, "rb").read() for path in sys.argv[2:]]
best = float("inf")
for _ in range(int(sys.argv[1])):
    start = time.process_time()
    text = 0
    for page in pages:
        document = readability.Document(page)
        document.title()
        text += len(lxml.html.fromstring(document.summary()).text_content().encode())
    best = min(best, time.process_time() - start)
print(sum(map(len, pages)), best, text)
