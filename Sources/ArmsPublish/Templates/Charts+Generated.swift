// Generated from charts.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let charts = ##"""
{{> head}}
<h1>{{{title}}}</h1>
<p class="lead">Drawn from the sales of this site. Every chart has its numbers in a table below it.</p>
{{#charts}}
<section aria-labelledby="{{{anchor}}}">
<h2 id="{{{anchor}}}">{{{name}}}</h2>
<p>{{{about}}}</p>
{{#isEmpty}}<p class="note">There is nothing to draw.</p>{{/isEmpty}}
{{^isEmpty}}
<div class="chart" role="region" aria-label="Drawing: {{{name}}}" tabindex="0">{{{svg}}}</div>
<details>
<summary>The numbers of “{{{name}}}”</summary>
<div class="wide" role="region" aria-label="The numbers of “{{{name}}}”" tabindex="0">
<table>
<caption>{{{name}}}</caption>
<thead><tr>{{#columns}}<th scope="col"{{#number}} class="num"{{/number}}>{{{name}}}</th>{{/columns}}</tr></thead>
<tbody>
{{#lines}}
<tr>{{#cells}}{{#head}}<th scope="row">{{{text}}}</th>{{/head}}{{^head}}<td class="num">{{{text}}}</td>{{/head}}{{/cells}}</tr>
{{/lines}}
</tbody>
</table>
</div>
</details>
{{/isEmpty}}
</section>
{{/charts}}
{{> foot}}
"""##
}
