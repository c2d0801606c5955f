// Generated from foot.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let foot = ##"""
</main>
<footer>
<p>Every value links to the words that state it. <a href="{{{root}}}method.html">What these pages can and cannot tell.</a></p>
</footer>
</body>
</html>
"""##
}
