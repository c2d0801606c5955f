// Generated from passage.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let passage = ##"""
<figure>
<blockquote><p>{{{before}}}<mark>{{{quote}}}</mark>{{{after}}}</p></blockquote>
<figcaption><a href="{{{place}}}">{{{document}}}</a>{{{from}}}{{#remark}} <span class="tag">{{{.}}}</span>{{/remark}}{{#web}} · <a href="{{{.}}}" rel="noreferrer external">passage on its page</a>{{/web}}</figcaption>
</figure>
"""##
}
