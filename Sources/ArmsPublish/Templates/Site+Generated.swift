// Generated from site.css by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let site = ##"""
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1c1b19; --soft: #5a564f; --line: #d8d3c8; --link: #0b4f8a; --mark: #ffe9a8; --markink: #1c1b19;
  --bad: #9b1c1c; --badpaper: #fdeaea; --panel: #f4f1ea;
  --s0: #8a8f98; --s1: #6f7fae; --s2: #2f6f9f; --s3: #1f7a5a; --s4: #145239; --s5: #a33a3a; --s6: #6b6b6b; --bar: #2f6f9f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #eceae4; --soft: #b3aea4; --line: #3b3c40; --link: #8fc2f2; --mark: #5c4a12; --markink: #fff6d8;
    --bad: #ff9d95; --badpaper: #3a1f1f; --panel: #1f2125;
    --s0: #8d93a0; --s1: #8ea0dc; --s2: #64aee0; --s3: #53c596; --s4: #a5e5c6; --s5: #f08a80; --s6: #a0a0a0; --bar: #64aee0;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
main, .bar, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem }
main:focus { outline: none }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; padding-top: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); border-image: linear-gradient(var(--line), var(--line)) 0 0 1 0 / 0 0 1px 0 / 0 100vw }
.bar .name { margin: 0; font-weight: 700 }
.bar .name a { color: var(--ink); text-decoration: none }
.bar nav a { text-decoration: none; padding: .15rem 0; border-bottom: 2px solid transparent }
.bar nav a:hover { border-color: currentColor }
.bar nav a[aria-current] { color: var(--ink); border-color: var(--ink) }
.bar ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0; padding: 0 }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem }
a { color: var(--link); text-underline-offset: .17em; text-decoration-thickness: 1px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 2 }
h1 { font-size: clamp(1.4rem, 1.1rem + 1.6vw, 1.9rem); line-height: 1.2; letter-spacing: -.01em; margin: 1.75rem 0 .75rem; overflow-wrap: anywhere; text-wrap: balance }
.kind + h1 { margin-top: .25rem }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem }
h3 { font-size: 1.02rem; margin: 0 0 .4rem }
.kind { margin: 1.5rem 0 0; color: var(--soft); font-size: .9rem }
.lead { font-size: 1.05rem; max-width: 46rem; color: var(--soft) }
main { overflow-wrap: break-word }
main > p, main > ul, main > h2 + p { max-width: 46rem }
.key, .hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .82em; color: var(--soft); white-space: nowrap }
.hash { overflow-wrap: anywhere; white-space: normal; display: block }
.note { padding: .6rem .9rem; background: var(--panel); border-left: .25rem solid var(--soft); max-width: 46rem }
.note.against { border-left-color: var(--bad) }
.tag { display: inline-block; padding: 0 .45em; border: 1px solid currentColor; border-radius: .7em; font-size: .78rem; line-height: 1.5; color: var(--soft); font-weight: 400; text-decoration: none; white-space: nowrap }
.tag.bad { color: var(--bad); background: var(--badpaper) }
.why { color: var(--soft); font-size: .92em }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .93rem }
caption { text-align: left; color: var(--soft); padding: .3rem 0; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .5rem 1.1rem .5rem 0; overflow-wrap: break-word; border-bottom: 1px solid var(--line); font-weight: 400 }
thead th { font-weight: 600; border-bottom: 2px solid var(--line); white-space: nowrap }
tbody tr:hover { background: var(--panel) }
/* A name without blanks, however long, leaves room for what stands beside it. */
.names tbody th, .names tbody td:not(.num) { overflow-wrap: anywhere }
.names td:not(.num) { min-width: 7rem }
.names th a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden }
.short table { max-width: 40rem }
.date { white-space: nowrap; font-variant-numeric: tabular-nums }
.sales .key { display: block }
.what { width: 36%; min-width: 12rem }
.to, .from { min-width: 8.2rem }
/* A list is looked over: what is long is cut here, and stands whole on its page. */
.what a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; overflow-wrap: anywhere }
.num { text-align: right; font-variant-numeric: tabular-nums }
.find { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem 1rem; align-items: end; padding: 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem }
.find[hidden] { display: none }
.find label { display: block; font-size: .85rem; color: var(--soft) }
.find > :first-child { grid-column: span 2 }
.find .ends { display: flex; gap: .5rem 1rem; align-items: center; height: 2.3rem }
.find .check { display: flex; gap: .4rem; align-items: center }
.find .check label { font-size: .95rem; color: var(--ink); white-space: nowrap }
input[type=search], select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; padding: .3rem .5rem; height: 2.3rem }
.find input[type=search], .find select { width: 100% }
button { cursor: pointer }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .9rem 1.5rem; margin: 1rem 0; padding: 1rem 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem }
.facts dt { font-size: .85rem; color: var(--soft) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.facts dd:not(.hash) { font-size: 1.05rem }
.facts .whole { grid-column: 1 / -1 }
.each { white-space: normal }
.related .each { display: inline-block; margin-right: .75rem }
.related dd:not(.hash) { font-size: 1rem }
.related dd > .why { white-space: nowrap }
.fact { padding: 1.1rem 0 1rem; border-top: 1px solid var(--line) }
.fact:target { background: var(--panel); box-shadow: 0 0 0 .6rem var(--panel) }
.shown { margin: .25rem 0 .5rem }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem }
.side { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .3rem; min-width: 0 }
.side:only-child { max-width: 49rem }
.side.against { border-color: var(--bad) }
.says { margin: 0 0 .25rem; font-weight: 600 }
figure { margin: .7rem 0 }
.says + figure, .side > figure:first-child { margin-top: .2rem }
blockquote { margin: 0; font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; font-size: .95rem; max-width: 46rem }
blockquote p { margin: 0; overflow-wrap: anywhere }
figcaption { font-size: .85rem; color: var(--soft); overflow-wrap: anywhere }
mark, mark a { background: var(--mark); color: var(--markink) }
mark:target, .text a:target mark, .text :target + mark { outline: 3px solid var(--bad) }
.course { list-style: none; padding: 0 0 0 1rem; border-left: 2px solid var(--line) }
.course li { margin: .5rem 0; overflow-wrap: anywhere }
.course .when { display: inline-block; min-width: 7.5rem; font-variant-numeric: tabular-nums }
.sources li { margin: .4rem 0; overflow-wrap: anywhere }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; max-width: 46rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .3rem }
.chart { overflow-x: auto; padding: .25rem 0 }
.chart svg { max-width: 100%; height: auto; display: block }
.chart text { fill: var(--ink); font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif }
.chart .soft { fill: var(--soft) }
.chart .axis { stroke: var(--line) }
.chart .bar { fill: var(--bar) }
.chart .point { fill: var(--bar); stroke: var(--paper) }
.chart .s0 { fill: var(--s0) } .chart .s1 { fill: var(--s1) } .chart .s2 { fill: var(--s2) } .chart .s3 { fill: var(--s3) }
.chart .s4 { fill: var(--s4) } .chart .s5 { fill: var(--s5) } .chart .s6 { fill: var(--s6) }
.chart .cell { fill: var(--bar) }
summary { cursor: pointer; color: var(--link); padding: .3rem 0; width: fit-content }
/* Where a line of the list has no room, a sale is a card. */
@media screen and (max-width: 56rem) {
  .sales { overflow: visible }
  .sales table, .sales caption, .sales tbody { display: block }
  .sales thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .sales tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .sales th, .sales td { display: block; width: auto; min-width: 0; border: 0; padding: 0; text-align: left }
  .sales tbody th, .sales .num { flex-basis: 100% }
  .sales .to::before { content: "to "; color: var(--soft) }
  .sales .from::before { content: "from "; color: var(--soft) }
  /* Without the heads of the columns, what is unknown says of itself what it would be. */
  .sales .num.none::before { content: "value " }
  .sales .stage.none::before { content: "stage " }
  .sales .date.none::before { content: "date " }
}
/* On a telephone a drawing keeps the size of its letters and is moved sideways. */
@media screen and (max-width: 44rem) {
  body { font-size: .97rem }
  main, .bar, footer { padding-left: 1rem; padding-right: 1rem }
  .text { padding: .75rem .9rem }
  .chart svg { max-width: none }
  .facts { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .7rem 1rem }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --panel: #fff; --mark: #eee; --markink: #000; --bad: #000; --badpaper: #fff; font-size: 10pt }
  th, td { padding: .3rem .7rem .3rem 0 }
  thead th { white-space: normal }
  .wide { overflow: visible }
  .bar nav, .find, .skip, #more, .pages, #count { display: none }
  main, .bar, footer { max-width: none; padding: 0 }
  .bar, footer { border-image: none }
  .what a { display: inline; overflow: visible }
  .side:only-child, blockquote, .text { max-width: none }
  .side summary { display: none }
  .facts dd:not(.hash) { font-size: 1em }
  .chart { overflow: visible }
  .chart svg { max-width: 100% }
  mark { border-bottom: 1.5px solid #000 }
  figure, tr, .chart { break-inside: avoid }
  h2, h3, .shown, .says { break-after: avoid }
  .what { min-width: 9rem }
  .to, .from { min-width: 0 }
  details::details-content { content-visibility: visible; height: auto }
  figcaption a[rel~=external]::after { content: " <" attr(href) ">"; overflow-wrap: anywhere }
}
"""##
}
