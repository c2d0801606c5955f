// Generated from rows.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let rows = ##"""
<div class="wide sales" role="region" aria-label="{{{caption}}}" tabindex="0">
<table>
<caption>{{{caption}}}</caption>
<thead>
<tr><th scope="col">Sale</th>{{^noBuyer}}<th scope="col">Buyer</th>{{/noBuyer}}{{^noSeller}}<th scope="col">Seller</th>{{/noSeller}}<th scope="col" class="num">Value</th><th scope="col">Stage</th><th scope="col">Date</th><th scope="col">Remarks</th></tr>
</thead>
<tbody{{#live}} id="rows"{{/live}}>
{{#rows}}
<tr><th scope="row" class="what"><a href="{{{root}}}sales/{{{key}}}.html">{{{items}}}</a> <span class="key">{{{key}}}</span></th>{{^noBuyer}}<td class="to">{{{buyer}}}</td>{{/noBuyer}}{{^noSeller}}<td class="from">{{{seller}}}</td>{{/noSeller}}<td class="num{{#noValue}} none{{/noValue}}">{{{value}}}</td><td class="stage{{#noStage}} none{{/noStage}}">{{{stage}}}</td><td class="date{{#noDate}} none{{/noDate}}">{{{date}}}</td><td class="marks">{{#disputed}}<span class="tag bad">disputed</span> {{/disputed}}{{#background}}<span class="tag">in passing</span> {{/background}}{{#superseded}}<span class="tag">superseded</span>{{/superseded}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
"""##
}
