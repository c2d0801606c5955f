// Generated from gone.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let gone = ##"""
{{> head}}
<h1>{{{key}}} is no longer here</h1>
<p class="lead">No document in the database tells of this sale any more: those that did were taken out, or are read otherwise now.</p>
<p><a href="../index.html">All sales</a></p>
{{> foot}}
"""##
}
