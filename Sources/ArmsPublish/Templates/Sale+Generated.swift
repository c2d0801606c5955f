// Generated from sale.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let sale = ##"""
{{> head}}
<p class="kind">Sale <span class="key">{{{key}}}</span></p>
<h1>{{{title}}}</h1>
{{#isDisputed}}<p class="note against">Documents contradict one another on {{#disputes}}<a href="#{{{anchor}}}">{{{name}}}</a>{{{then}}}{{/disputes}}. All that they say stands below.</p>{{/isDisputed}}
{{#marks}}<p class="note">{{{.}}}</p>{{/marks}}
<dl class="facts">
{{#brief}}
<div><dt>{{{name}}}</dt><dd>{{#links}}<span class="each">{{#address}}<a href="{{{address}}}">{{{text}}}</a>{{/address}}{{^address}}{{{text}}}{{/address}}{{#more}}; {{/more}}</span>{{/links}} {{#disputed}}<a class="tag bad" href="#{{{anchor}}}">disputed</a>{{/disputed}}</dd></div>
{{/brief}}
</dl>
<h2 id="evidence">What the documents say</h2>
{{#groups}}
<section class="fact" id="{{{anchor}}}" aria-labelledby="{{{anchor}}}-name">
<h3 id="{{{anchor}}}-name">{{{name}}}{{#disputed}} <span class="tag bad">disputed</span>{{/disputed}}</h3>
{{#facts}}
{{#value}}<p class="shown"><strong>{{{.}}}</strong>{{#inferred}} <span class="tag">inferred: no words state it</span>{{/inferred}}{{#reason}} <span class="why">Shown because: {{{.}}}</span>{{/reason}}</p>{{/value}}
{{^value}}<p class="shown">Not chosen.</p>{{/value}}
{{#hasSides}}
<div class="sides">
{{#sides}}
<div class="side{{#against}} against{{/against}}">
{{#said}}<p class="says">{{#against}}<span class="tag bad">says otherwise</span> {{/against}}{{#aside}}<span class="tag">of another fact</span> {{/aside}}{{{said}}}</p>{{/said}}
{{#passages}}
{{> passage}}
{{/passages}}
{{#hasMore}}
<details>
<summary>{{{moreCount}}}</summary>
{{#more}}
{{> passage}}
{{/more}}
</details>
{{/hasMore}}
{{#decided}}<p class="why">{{{.}}}</p>{{/decided}}
</div>
{{/sides}}
</div>
{{/hasSides}}
{{/facts}}
</section>
{{/groups}}
{{#hasEvents}}
<h2 id="course">Course</h2>
<ol class="course">
{{#events}}
<li><span class="when">{{{when}}}</span> <strong>{{{step}}}</strong>{{#note}}, {{{.}}}{{/note}}{{#chosen}} <span class="tag">shown</span>{{/chosen}} <span class="why">as <a href="{{{place}}}">{{{document}}}</a> tells{{#handedOn}} of others{{/handedOn}}{{#quote}}: “{{{.}}}”{{/quote}}</span></li>
{{/events}}
</ol>
{{/hasEvents}}
{{#hasDecisions}}
<h2 id="decisions">Decisions</h2>
<ul>
{{#decisions}}<li>{{{.}}}</li>
{{/decisions}}
</ul>
{{/hasDecisions}}
{{#hasOpen}}
<h2 id="open">Left open</h2>
<ul>
{{#open}}<li>{{{.}}}</li>
{{/open}}
</ul>
{{/hasOpen}}
<h2 id="sources">Sources</h2>
<ol class="sources">
{{#sources}}
<li><a href="{{{address}}}">{{{name}}}</a>{{#publisher}}, {{{.}}}{{/publisher}}{{#published}}, {{{.}}}{{/published}}{{#background}} <span class="tag">in passing</span>{{/background}}{{#superseded}} <span class="tag">earlier version</span>{{/superseded}}{{#withdrawn}} <span class="tag bad">withdrawn</span>{{/withdrawn}} <span class="hash">SHA-256 {{{sha256}}}</span></li>
{{/sources}}
</ol>
{{#hasKeys}}<p class="why">Earlier keys of this sale: {{{keys}}}.</p>{{/hasKeys}}
{{> foot}}
"""##
}
