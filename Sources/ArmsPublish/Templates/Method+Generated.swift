// Generated from method.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let method = ##"""
{{> head}}
<h1>{{{title}}}</h1>
<p>These pages were written by armsdb out of revision {{{revision}}}{{#day}} of {{{.}}}{{/day}} of its database{{#conditions}}, for {{{.}}}{{/conditions}}. They hold {{{sales}}} and {{{documents}}}.</p>
<h2>What is read</h2>
<p>armsdb reads news stories and official notices by rules, without guessing at what is not written. What a document says of a sale is a claim: a field, a value, and the passage that states it. The passages are ranges of the stored text, counted in code points, and are never moved to words that look alike.</p>
<h2>How documents come together</h2>
<p>Documents that speak of one sale are joined by number, buyer, system, amount and date; that they name one buyer and one system is never enough. A copy, a quotation or a reprint counts with its origin as one source.</p>
<h2>Which value is shown</h2>
<p>A person's decision goes first, then official sources, quoted official statements, agreement of independent documents, and precision. The reason stands beside every value. Where no single value satisfies independent documents, the sale is called disputed and all values stand side by side.</p>
<h2>Amounts</h2>
<p>An amount has a meaning: a notified ceiling, a contract, an option, the price of one, a delivery, a licence, aid, or a price whose meaning the text does not tell. Amounts of different meanings or currencies are never added. “About”, “up to” and “at least” are bounds and go into sums with their least and their most. What is unknown is unknown, and not zero.</p>
<h2>Limits</h2>
<ul>
<li>Official notices are read nearly whole. Of news stories, about seven in ten of the values that armsdb gives are right, and it gives somewhat less than three in five of what is there. Read the passage before you rely on a figure.</li>
<li>A sale that no document of the database speaks of is not here. That says nothing of whether it took place.</li>
<li>“Inferred” means that no words state it and that it follows from a product or company alone; “in passing” that a document mentions the sale beside its subject.</li>
<li>Two sales may be one where no rule was sure, and a person has not yet said.</li>
</ul>
<h2>Finding a passage again</h2>
<p>Each document is named by the SHA-256 of its bytes. A passage's range counts code points from 0, half open: in Python <code>text[start:end]</code>, in SQLite <code>substr(text, start + 1, end - start)</code>.</p>
<h2>These pages</h2>
<p>They load nothing from elsewhere and can be read without scripts; search and filters on the first page need them. The address of a sale stays: a key that it had earlier leads on.</p>
{{> foot}}
"""##
}
