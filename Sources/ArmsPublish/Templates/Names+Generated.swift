// Generated from names.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let names = ##"""
{{> head}}
<h1>{{{title}}}</h1>
{{#isEmpty}}<p class="note">There is none among the sales of this site.</p>{{/isEmpty}}
{{^isEmpty}}
<div class="wide names{{#isShort}} short{{/isShort}}" role="region" aria-label="{{{title}}}" tabindex="0">
<table>
<caption>{{{summary}}}</caption>
<thead><tr>{{#columns}}<th scope="col"{{#number}} class="num"{{/number}}>{{{name}}}</th>{{/columns}}</tr></thead>
<tbody>
{{#names}}
<tr><th scope="row"><a href="{{{address}}}">{{{name}}}</a></th>{{#cells}}<td{{#number}} class="num"{{/number}}>{{{text}}}</td>{{/cells}}</tr>
{{/names}}
</tbody>
</table>
</div>
{{> pager}}
{{/isEmpty}}
{{> foot}}
"""##
}
