// Generated from group.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let group = ##"""
{{> head}}
<p class="kind">{{{kind}}}</p>
<h1>{{{title}}}</h1>
<p class="lead">{{{summary}}}</p>
{{#hasRelated}}
<dl class="facts related">
{{#related}}
<div class="whole"><dt>{{{name}}}</dt><dd>{{#links}}<span class="each"><a href="{{{address}}}">{{{text}}}</a> <span class="why">{{{count}}}</span></span> {{/links}}{{#rest}}<span class="why">{{{.}}}</span>{{/rest}}</dd></div>
{{/related}}
</dl>
{{/hasRelated}}
{{> rows}}
{{> pager}}
{{> foot}}
"""##
}
