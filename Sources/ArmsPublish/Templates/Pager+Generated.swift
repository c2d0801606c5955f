// Generated from pager.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let pager = ##"""
{{#hasPages}}
<nav class="pages" aria-label="Pages of this list">
<p>Page {{{page}}} of {{{pages}}}{{#previous}} · <a rel="prev" href="{{{.}}}">Previous page</a>{{/previous}}{{#next}} · <a rel="next" href="{{{.}}}">Next page</a>{{/next}}</p>
</nav>
{{/hasPages}}
"""##
}
