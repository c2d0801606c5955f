"""Looks at a site that armsdb published, as files and in a real browser: check_site.py SITE [--shots FOLDER] [--query WORDS].

As files: every link leads somewhere, also within its page; nothing is loaded from elsewhere; titles, headings, labels and
landmarks are as those need them who do not see a page. In Chromium, in light and dark: no word on the console, no fault that
axe-core knows, search and filters, the keyboard. Prints faults, and status 1 where there is one."""
import argparse, html.parser, os, pathlib, sys, urllib.parse

parser = argparse.ArgumentParser()
parser.add_argument("site")
parser.add_argument("--shots")
parser.add_argument("--query", default="")
arguments = parser.parse_args()
site = pathlib.Path(arguments.site).resolve()
faults = []


def fault(page, words):
    faults.append(f"{os.path.relpath(page, site)}: {words}")


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.path, self.ids, self.links, self.levels = path, set(), [], []
        self.tags, self.labels, self.fields, self.titles, self.policy = {}, set(), [], 0, None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags[tag] = self.tags.get(tag, 0) + 1
        if "id" in values:
            if values["id"] in self.ids:
                fault(self.path, f"two elements with id {values['id']}")
            self.ids.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        for name in ("src", "href"):
            if tag in ("link", "script", "img", "iframe") and values.get(name, "").startswith(("http:", "https:", "//")):
                fault(self.path, f"loads {values[name]}")
        if tag in ("link", "script") and (values.get("href") or values.get("src")):
            self.links.append(values.get("href") or values.get("src"))
        if tag == "script" and not values.get("src"):
            fault(self.path, "a script within the page")
        if any(name.startswith("on") or name == "style" for name in values):
            fault(self.path, f"{tag} with {list(values)}")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))
        if tag == "label":
            self.labels.add(values.get("for"))
        if tag in ("input", "select", "textarea"):
            self.fields.append(values.get("id"))
        if tag == "html" and values.get("lang") != "en":
            fault(self.path, "no language")
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values.get("content", "")
        if tag == "title":
            self.titles += 1


def files():
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    links = 0
    for path, page in pages.items():
        if page.tags.get("h1") != 1:
            fault(path, f"{page.tags.get('h1', 0)} headings of the first level")
        for before, after in zip(page.levels, page.levels[1:]):
            if after > before + 1:
                fault(path, f"a heading of level {after} after one of level {before}")
        if page.tags.get("main") != 1 or not page.policy or "default-src 'none'" not in page.policy:
            fault(path, "no main part, or no policy")
        for field in page.fields:
            if field not in page.labels:
                fault(path, f"field {field} has no label")
        for link in page.links:
            links += 1
            parts = urllib.parse.urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            if parts.scheme:
                fault(path, f"links to {link}")
                continue
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
            if not target.exists():
                fault(path, f"links to {link}, which is not there")
            elif parts.fragment and urllib.parse.unquote(parts.fragment) not in pages[target].ids:
                fault(path, f"links to {link}, where there is no such place")
    return len(pages), links


def browser():
    import axe_selenium_python
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys

    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1200,1000", "--hide-scrollbars"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    # A long page takes axe-core half a minute on a busy machine.
    driver.set_script_timeout(600)
    axe = (pathlib.Path(axe_selenium_python.__file__).parent / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")

    def first(folder):
        found = sorted(path for path in (site / folder).glob("*.html") if path.name != "index.html" and "http-equiv=\"refresh\"" not in path.read_text(encoding="utf-8"))
        return found[:1]

    pages = [site / "index.html", site / "charts.html", site / "method.html", site / "buyers/index.html", site / "documents/index.html"]
    for folder in ("sales", "buyers", "systems", "documents"):
        pages += first(folder)
    disputed = [path for path in (site / "sales").glob("S-*.html") if "says otherwise" in path.read_text(encoding="utf-8")]
    pages += sorted(disputed)[:1]
    looked = 0
    try:
        for scheme in ("light", "dark"):
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            for page in pages:
                driver.get(page.as_uri())
                for entry in driver.get_log("browser"):
                    fault(page, f"console: {entry['message']}")
                if driver.execute_script("return getComputedStyle(document.body).marginTop") != "0px":
                    fault(page, "the style sheet was not loaded")
                driver.execute_script(axe)
                # This copy of axe-core is older than the rule that pairs of a list of descriptions may stand in a div.
                result = driver.execute_async_script("const done = arguments[1]; axe.run(document, arguments[0]).then(done, (e) => done({violations: [{id: String(e), nodes: []}]}))", {"rules": {"dlitem": {"enabled": False}}})
                for violation in result["violations"]:
                    where = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                    fault(page, f"{scheme}, {violation['id']}: {violation.get('help', '')} {where}")
                looked += 1
                if arguments.shots:
                    height = driver.execute_script("return Math.min(document.documentElement.scrollHeight, 3200)")
                    driver.set_window_size(1200, max(900, height))
                    name = os.path.relpath(page, site).replace("/", "-").removesuffix(".html")
                    driver.execute_script("window.scrollTo(0, 0)")
                    driver.save_screenshot(f"{arguments.shots}/{scheme}-{name}.png")
                    driver.set_window_size(1200, 1000)
        for page in pages + sorted((site / "sales").glob("S-*.html"))[:3]:
            on_paper(driver, page)
        for page in pages:
            on_a_telephone(driver, page)
        index = site / "index.html"
        driver.get(index.as_uri())
        driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        if "skip" not in (driver.switch_to.active_element.get_attribute("class") or ""):
            fault(index, "the first stop of the keyboard does not skip to the content")
        for _ in range(12):
            stop = driver.switch_to.active_element
            # Who uses the keyboard sees where it is.
            if stop.tag_name in ("a", "input", "select", "button") and driver.execute_script("const s = getComputedStyle(arguments[0]); return s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2", stop):
                fault(index, f"the keyboard's stop at {stop.tag_name} '{stop.text[:40]}' is not seen")
            stop.send_keys(Keys.TAB)
        if "armsdbSales = []" not in (site / "sales.js").read_text(encoding="utf-8")[:40]:
            find(driver, index, By)
    finally:
        driver.quit()
    return looked


def on_paper(driver, page):
    """Printed, a page is black on white whatever the screen's scheme, without menus, shows what is folded away, and fits on A4."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 718, "height": 1000, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    driver.get(page.as_uri())
    if "url=" not in page.read_text(encoding="utf-8")[:600]:
        seen = driver.execute_script("return [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor, (document.querySelector('.bar nav') || {offsetHeight: 0}).offsetHeight]")
        if seen != ["rgb(0, 0, 0)", "rgb(255, 255, 255)", 0]:
            fault(page, f"on paper it has {seen}")
        if driver.execute_script("return [...document.querySelectorAll('details figure')].some((e) => e.getBoundingClientRect().height === 0)"):
            fault(page, "on paper, passages that were folded away are missing")
        for name in driver.execute_script("return [...document.querySelectorAll('main, .wide, .sales td, .sales th')].filter((e) => e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > 718).map((e) => e.className || e.tagName)"):
            fault(page, f"on paper, {name} is cut off at the side")
        if driver.execute_script("return [...document.querySelectorAll('.sales .what')].some((e) => e.getBoundingClientRect().width < 90)"):
            fault(page, "on paper, what is sold has no room in a list of sales")
        if not driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"].startswith("JVBERi0"):
            fault(page, "it is not printed")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def on_a_telephone(driver, page):
    """360 dots wide: nothing is cut off at the side, what a list says of a sale is seen without moving it, and drawings keep their letters' size."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True})
    driver.get(page.as_uri())
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    if wide > 360:
        fault(page, f"on a telephone it is {wide} dots wide")
    for name in driver.execute_script("return [...document.querySelectorAll('.sales, .sales td')].filter((e) => e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > 360).map((e) => e.className)"):
        fault(page, f"on a telephone a list of sales is cut off at {name}")
    for size in driver.execute_script("return [...document.querySelectorAll('.chart svg')].map((s) => 12 * s.getBoundingClientRect().width / s.viewBox.baseVal.width)"):
        if size < 10:
            fault(page, f"on a telephone the letters of a drawing are {size:.1f} dots high")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def find(driver, index, By):
    """Search and filters show what the data says."""
    words = driver.find_element(By.ID, "words")
    if not words.is_displayed():
        return fault(index, "no search")
    total = driver.execute_script("return window.armsdbSales.length")

    def shown():
        # A screen full of lines comes at once, the others behind it.
        driver.execute_async_script("const done = arguments[0]; const look = () => document.getElementById('rows').getAttribute('aria-busy') === 'true' ? setTimeout(look, 5) : done(); look()")
        return driver.execute_script("return [document.getElementById('count').textContent, document.getElementById('rows').children.length]")

    driver.execute_script("window.armsdbFirst = document.getElementById('rows').children.length")

    def set_to(field, value):
        """Milliseconds from the event to a page that is laid out."""
        return driver.execute_script(
            "const f = document.getElementById(arguments[0]); if (f.type === 'checkbox') f.checked = arguments[1]; else f.value = arguments[1];"
            "const t = performance.now(); f.dispatchEvent(new Event('input', {bubbles: true})); document.body.offsetHeight; return performance.now() - t", field, value)

    key, buyer = driver.execute_script("return [window.armsdbSales[0][0], (window.armsdbSales.find((s) => s[2].length) || [])[2]]")
    times = [set_to("words", key.lower())]
    if shown() != ["1 of 1 sale shown", 1]:
        fault(index, f"a key finds {shown()}")
    times.append(set_to("words", "no such words at all"))
    if shown() != ["No sale matches.", 0]:
        fault(index, f"what is nowhere finds {shown()}")
    times.append(set_to("words", ""))
    if shown()[0] != "":
        fault(index, f"an empty search says {shown()}")
    if buyer:
        times.append(set_to("buyer", buyer[0]))
        wanted = driver.execute_script("return window.armsdbSales.filter((s) => s[2].includes(arguments[0])).length", buyer[0])
        if shown()[1] != min(wanted, 50):
            fault(index, f"{wanted} sales of {buyer[0]}, and {shown()}")
        times.append(set_to("buyer", ""))
    times.append(set_to("disputed", True))
    wanted = driver.execute_script("return window.armsdbSales.filter((s) => s[7] & 1).length")
    if shown()[1] != min(wanted, 50):
        fault(index, f"{wanted} disputed sales, and {shown()}")
    if arguments.query:
        times.append(set_to("words", arguments.query))
    if arguments.shots:
        driver.save_screenshot(f"{arguments.shots}/search.png")
    seen = shown()[1]
    more = driver.find_element(By.ID, "more")
    if more.is_displayed():
        # Pressed again before all lines of the first time are there, it leaves none out.
        driver.execute_script("const more = document.getElementById('more'); more.click(); if (!more.hidden) more.click()")
        told, lines = shown()
        keys = driver.execute_script("return [...document.querySelectorAll('#rows .key')].map((e) => e.textContent)")
        matching = int(told.split(" of ")[1].split(" ")[0].replace(",", ""))
        if lines != min(seen + 100, matching) or len(set(keys)) != lines or driver.switch_to.active_element.tag_name != "a":
            fault(index, f"more, twice, shows {lines} lines and says {told}, or the keyboard stands elsewhere than at a sale")
    whole = driver.execute_script("return window.armsdbFirst")
    driver.find_element(By.ID, "clear").click()
    # The fields are empty behind the event of the button.
    driver.execute_async_script("setTimeout(() => setTimeout(arguments[0]))")
    if shown() != ["", whole]:
        fault(index, f"cleared, it says {shown()} and not {whole}")
    print(f"search among {total} sales: {max(times):.1f} ms at most")


pages, links = files()
looked = browser()
for words in faults[:60]:
    print(words)
print(f"{pages} pages, {links} links, {looked} looked at in the browser, {len(faults)} faults")
sys.exit(1 if faults else 0)
