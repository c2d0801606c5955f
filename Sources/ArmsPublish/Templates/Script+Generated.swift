// Generated from script.js by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let script = ##"""
"use strict";
// Search and filters of the first page. The list stands in the page already; this only narrows it.
(() => {
  const rows = window.armsdbSales;
  const find = document.getElementById("find");
  if (!rows || !find) return;
  const body = document.getElementById("rows");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const pages = document.querySelector(".pages");
  const first = Array.from(body.children);
  const step = 50;
  // Of what takes time, most is laying out the lines of the table: a screen full of them at once, the rest behind that.
  const screen = 16;
  const fields = ["words", "buyer", "seller", "stage", "year", "disputed"].map((id) => document.getElementById(id));
  const isPlain = /^[\x00-\x7F]*$/;
  const fold = (text) => (isPlain.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
  // What words are looked for in, made by parts once the page is there and nothing else is to be done, or when someone comes to
  // the fields before that: neither the first letter nor the first key waits for all of it.
  const texts = [];
  const prepare = (end) => {
    // Many as one text, which is folded many times faster than each by itself; no line end stands in any of them.
    if (texts.length < end) texts.push(...fold(rows.slice(texts.length, end).map((row) =>
      row[0] + " " + row[1] + " " + row[2].join(" ") + " " + row[3].join(" ") + " " + row[5] + " " + row[6]).join("\n")).split("\n"));
  };
  const prepareByParts = () => {
    if (texts.length === rows.length) return;
    prepare(Math.min(rows.length, texts.length + 500));
    setTimeout(prepareByParts);
  };
  let found = rows;
  let shown = step;

  const cell = (tag, text, name) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    return element;
  };
  // What is unknown is marked as such; a card has no heads of columns that would say of what.
  const known = (text, name) => cell("td", text || "unknown", text && text !== "unknown" ? name : name + " none");
  const tag = (text, bad) => cell("span", text, bad ? "tag bad" : "tag");

  const line = ([key, items, buyers, sellers, value, stage, date, flags]) => {
    const row = document.createElement("tr");
    const head = cell("th", "", "what");
    head.scope = "row";
    const link = cell("a", items);
    link.href = "sales/" + key + ".html";
    head.append(link, " ", cell("span", key, "key"));
    const remarks = cell("td", "", "marks");
    if (flags & 1) remarks.append(tag("disputed", true), " ");
    if (flags & 2) remarks.append(tag("in passing"), " ");
    if (flags & 4) remarks.append(tag("superseded"));
    row.append(head, cell("td", buyers.join("; ") || "unknown", "to"), cell("td", sellers.join("; ") || "unknown", "from"),
      known(value, "num"), known(stage, "stage"), known(date, "date"), remarks);
    return row;
  };

  // A browser's own words for numbers take longer to come, the first time, than all the rest.
  const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  let later = 0;
  // Puts lines behind those that are there: up to the place `now` at once, the others a screen at a time.
  const fill = (end, now, make) => {
    clearTimeout(later);
    const lines = [];
    for (let place = body.children.length; place < Math.min(end, now); place += 1) lines.push(make(place));
    body.append(...lines);
    // Told to those who hear the page, and to whoever waits for all of it.
    body.setAttribute("aria-busy", now < end);
    if (now < end) later = setTimeout(() => fill(end, now + screen, make));
  };
  const show = (now) => {
    const end = Math.min(found.length, shown);
    fill(end, now, (place) => line(found[place]));
    more.hidden = found.length <= shown;
    count.textContent = found.length === 0 ? "No sale matches."
      : number(end) + " of " + number(found.length) + (found.length === 1 ? " sale" : " sales") + " shown";
  };
  const narrow = () => {
    const [words, buyer, seller, stage, year, disputed] = fields.map((field) => field.type === "checkbox" ? field.checked : field.value.trim());
    const isWhole = !words && !buyer && !seller && !stage && !year && !disputed;
    if (pages) pages.hidden = !isWhole;
    if (isWhole) {
      found = rows;
      shown = step;
      body.replaceChildren();
      fill(first.length, screen, (place) => first[place]);
      more.hidden = true;
      count.textContent = "";
      return;
    }
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    if (wanted.length > 0) prepare(rows.length);
    found = rows.filter((row, place) =>
      (!buyer || row[2].includes(buyer)) && (!seller || row[3].includes(seller)) && (!stage || row[5] === stage) &&
      (!year || row[6].startsWith(year)) && (!disputed || row[7] & 1) && wanted.every((word) => texts[place].includes(word)));
    shown = step;
    body.replaceChildren();
    show(screen);
  };

  for (const field of fields) field.addEventListener("input", narrow);
  find.addEventListener("focusin", prepareByParts, { once: true });
  find.addEventListener("pointerenter", prepareByParts, { once: true });
  find.addEventListener("submit", (event) => event.preventDefault());
  find.addEventListener("reset", () => setTimeout(narrow));
  more.addEventListener("click", () => {
    const next = shown;
    shown += step;
    show(next + screen);
    const link = body.children[next] && body.children[next].querySelector("a");
    if (link) link.focus();
  });
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(() => {
    prepareByParts();
    // What runs for the first time runs slowly.
    rows.slice(0, screen).forEach(line);
  }));
  find.hidden = false;
  // A browser that goes back fills the fields again; otherwise the page stands as it came.
  if (fields.some((field) => field.type === "checkbox" ? field.checked : field.value)) narrow();
})();
"""##
}
