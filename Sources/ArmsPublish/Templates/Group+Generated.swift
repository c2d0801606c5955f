// Generated from group.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let group = ##"""
{{> head}}
<p class="kind">{{{kind}}}</p>
<h1>{{{title}}}</h1>
<p class="lead">{{{summary}}}</p>
{{> rows}}
{{> pager}}
{{> foot}}
"""##
}
