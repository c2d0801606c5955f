"""Opens citations of saved pages in a real browser: check_fragments.py EVIDENCE.jsonl FOLDER.

EVIDENCE.jsonl is what `armsdb export evidence --format jsonl` prints. Each page is looked for in FOLDER under the last part of its
address. Where a citation must lead is found without it: to the only row or paragraph that holds all quotes of its sale. Chromium
opens the citation's address with the file in place of the site: it must have scrolled there, and what it marks must be the quote
and nothing else; in a row of which the quote does not stand alone, cells of that row. Needs chromium and chromedriver, nothing of PyPI. Prints faults, and status 1 where there is one."""
import base64, json, pathlib, re, socket, struct, subprocess, sys, tempfile, time, urllib.parse, urllib.request, zlib

evidence, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
# A page is longer than a screen on both sides of its text, and what a browser marks has a colour that nothing else has.
AROUND = """<style>body{padding:4000px 20px;font:20px/32px sans-serif;background:#fff;color:#000}
a{color:#000} ::target-text{background:#f0f;color:#f0f}</style>"""


class Browser:
    """What little is needed of WebDriver, over HTTP."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.session = ""
        arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1200,800", "--force-device-scale-factor=1", "--hide-scrollbars"]
        wish = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": {"args": arguments}}}}
        for _ in range(600):
            try:
                self.session = "/" + self.call("session", wish)["sessionId"]
                return
            except (ConnectionError, urllib.error.URLError):
                if self.driver.poll() is not None:
                    break
                time.sleep(0.1)
        raise SystemExit("chromedriver does not answer")

    def call(self, what, given=None, method=None):
        path = "session" if what == "session" else f"session{self.session}/{what}"
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{path.rstrip('/')}", method=method or "POST", headers={"Content-Type": "application/json"},
            data=None if method == "DELETE" else json.dumps(given or {}).encode())
        return json.load(urllib.request.urlopen(request, timeout=600))["value"]

    def run(self, script, *values):
        return self.call("execute/sync", {"script": script, "args": list(values)})

    def picture(self, left, top, width, height, scale):
        clip = {"x": left, "y": top, "width": width, "height": height, "scale": scale}
        shot = self.call("goog/cdp/execute", {"cmd": "Page.captureScreenshot", "params": {"format": "png", "clip": clip, "captureBeyondViewport": True}})
        return rows(base64.b64decode(shot["data"]))

    def close(self):
        try:
            if self.session:
                self.call("", method="DELETE")
        finally:
            self.driver.kill()
            self.driver.wait()


def rows(png):
    """The rows of a picture as lists of (red, green, blue)."""
    place, data, width, channels = 8, b"", 0, 3
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        chunk = png[place + 8:place + 8 + length]
        if kind == b"IHDR":
            width, _, _, colour = struct.unpack(">IIBB", chunk[:10])
            channels = 4 if colour == 6 else 3
        if kind == b"IDAT":
            data += chunk
        place += length + 12
    data = zlib.decompress(data)
    stride, before, found = width * channels, bytearray(width * channels), []
    for start in range(0, len(data), stride + 1):
        kind, line = data[start], bytearray(data[start + 1:start + 1 + stride])
        for i in range(stride):
            left = line[i - channels] if i >= channels else 0
            above, corner = before[i], before[i - channels] if i >= channels else 0
            if kind == 4:
                near = min((abs(above - corner), 0, left), (abs(left - corner), 1, above), (abs(left + above - 2 * corner), 2, corner))
                line[i] = (line[i] + near[2]) & 255
            elif kind:
                line[i] = (line[i] + (left, above, (left + above) // 2)[kind - 1]) & 255
        found.append([tuple(line[i:i + 3]) for i in range(0, stride, channels)])
        before = line
    return found


def marked(picture):
    """The box around what has the marks' colour; None where nothing has."""
    spots = [(x, y) for y, row in enumerate(picture) for x, (red, green, blue) in enumerate(row) if red > 180 and blue > 180 and green < 120]
    if not spots:
        return None
    return (min(x for x, _ in spots), min(y for _, y in spots), max(x for x, _ in spots) + 1, max(y for _, y in spots) + 1)


# Where a quote stands, and where the row does that it stands in, in dots from the top of the page.
WHERE = """
const [quote, quotes] = arguments;
const holds = (element) => quotes.every((one) => element.tagName !== "TR" ? element.textContent.includes(one) : [...element.cells].some((cell) => cell.textContent.trim() === one));
const all = ["tr", "p", "article"].map((name) => [...document.querySelectorAll("main " + name)].filter(holds)).find((some) => some.length);
if (!all || all.length !== 1) return [];
const walker = document.createTreeWalker(all[0], NodeFilter.SHOW_TEXT), found = [];
const place = (box) => [box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY];
for (let node; (node = walker.nextNode());) {
  const at = all[0].tagName !== "TR" || node.data.trim() === quote ? node.data.indexOf(quote) : -1;
  if (at < 0) continue;
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + quote.length);
  const own = place(range.getBoundingClientRect());
  found.push([own, all[0].tagName === "TR" ? place(all[0].getBoundingClientRect()) : own]);
}
return found;
"""


def look(browser, page, row):
    """What is wrong with where a citation leads; nothing where it leads to its quote."""
    fragment = row["address"].partition("#")[2]
    # Another document each time: within one, the address would only be changed.
    browser.call("url", {"url": "about:blank"})
    browser.call("url", {"url": page.as_uri() + "#" + fragment})
    boxes = browser.run(WHERE, row["quote"], row["quotes"])
    if not boxes:
        return f"the page has no row or paragraph, or several, with {row['quotes']}"
    # A passage is looked for once the page is laid out; that it never comes is told after a long while.
    for _ in range(300):
        height = browser.run("return innerHeight")
        top = browser.run("return scrollY")
        box = marked(browser.picture(0, top, 1200, height, 0.25))
        if box:
            break
        time.sleep(0.1)
    else:
        return "nothing is marked"
    left, up, right, down = box[0] * 4, box[1] * 4 + top, box[2] * 4, box[3] * 4 + top
    for own, row in boxes:
        inside = left >= row[0] - 12 and up >= row[1] - 12 and right <= row[2] + 12 and down <= row[3] + 12
        if inside:
            marks["the quote"] += left <= own[0] + 12 and up <= own[1] + 12 and right >= own[2] - 12 and down >= own[3] - 12
            return None
    return f"marks {[left, up, right, down]}, and the quote stands at {boxes}"


faults, looked, marks = [], 0, {"the quote": 0}
lines = [json.loads(line) for line in evidence.read_text(encoding="utf-8").splitlines()]
quotes = {}
for line in lines:
    quotes.setdefault((line["sale"], line["sha256"]), []).append(line["quote"])
browser = Browser()
try:
    with tempfile.TemporaryDirectory() as copies:
        for line in lines:
            if not line["address"]:
                continue
            name = urllib.parse.urlsplit(line["address"]).path.rpartition("/")[2]
            page = pathlib.Path(copies) / name
            page.write_text(re.sub("(?i)</body>", lambda end: AROUND + end[0], (folder / name).read_text(encoding="utf-8")), encoding="utf-8")
            line["quotes"] = quotes[line["sale"], line["sha256"]]
            looked += 1
            words = look(browser, page, line)
            if words:
                faults.append(f"{name}, {line['field']} '{line['quote']}', {line['address'].partition('#')[2]}: {words}")
finally:
    browser.close()
for words in faults:
    print(words)
print(f"{looked} citations opened, {marks['the quote']} mark the quote, {len(faults)} faults")
sys.exit(1 if faults or not looked else 0)
