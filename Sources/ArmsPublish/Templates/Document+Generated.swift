// Generated from document.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let document = ##"""
{{> head}}
<p class="kind">Document</p>
<h1>{{{title}}}</h1>
<dl class="facts">
{{#brief}}
<div{{#isWide}} class="whole"{{/isWide}}><dt>{{{name}}}</dt><dd{{#isHash}} class="hash"{{/isHash}}>{{#address}}<a href="{{{address}}}" rel="noreferrer external">{{{text}}}</a>{{/address}}{{^address}}{{{text}}}{{/address}}</dd></div>
{{/brief}}
</dl>
{{#hasCited}}<p><a href="#cited">{{{citedCount}}}</a> of this text, marked below, are what sales of this site rest on.</p>{{/hasCited}}
{{#hasRelated}}
<h2>How it relates to others</h2>
<ul>
{{#related}}<li>{{{relation}}}: {{#address}}<a href="{{{address}}}">{{{name}}}</a>{{/address}}{{^address}}{{{name}}}{{/address}} <span class="why">{{{reason}}}</span></li>
{{/related}}
</ul>
{{/hasRelated}}
<h2 id="text-name">Text</h2>
<div class="text" role="group" aria-labelledby="text-name">{{{text}}}</div>
<h2 id="cited">What it is cited for</h2>
{{#hasCited}}
<div class="wide" role="region" aria-label="What it is cited for" tabindex="0">
<table>
<caption>Passages, with their range in code points</caption>
<thead><tr><th scope="col">Passage</th><th scope="col">Range</th><th scope="col">Read as</th><th scope="col">Sale</th></tr></thead>
<tbody>
{{#cited}}
<tr><td><a href="#{{{anchor}}}">{{{quote}}}</a></td><td class="date">{{{range}}}</td><td><a href="{{{fact}}}">{{{said}}}</a></td><td class="key">{{{sale}}}</td></tr>
{{/cited}}
</tbody>
</table>
</div>
{{/hasCited}}
{{> foot}}
"""##
}
