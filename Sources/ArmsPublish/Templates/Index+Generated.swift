// Generated from index.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let index = ##"""
{{> head}}
<h1>{{{title}}}</h1>
<p class="lead">{{{summary}}}</p>
{{#isEmpty}}
<p class="note">No sale in the database matches{{#conditions}} these conditions: {{{.}}}{{/conditions}}. The pages are empty, and that is the answer: what no document tells is not known to be absent.</p>
{{/isEmpty}}
{{^isEmpty}}
{{#isFirst}}
<form id="find" class="find" role="search" aria-label="Find sales" hidden>
<div><label for="words">Words</label><input id="words" type="search" spellcheck="false"></div>
<div><label for="buyer">Buyer</label><select id="buyer"><option value="">any</option>{{#buyers}}<option>{{{.}}}</option>{{/buyers}}</select></div>
<div><label for="seller">Seller</label><select id="seller"><option value="">any</option>{{#sellers}}<option>{{{.}}}</option>{{/sellers}}</select></div>
<div><label for="stage">Stage</label><select id="stage"><option value="">any</option>{{#stages}}<option>{{{.}}}</option>{{/stages}}</select></div>
<div><label for="year">Year</label><select id="year"><option value="">any</option>{{#years}}<option>{{{.}}}</option>{{/years}}</select></div>
<div class="ends"><span class="check"><input id="disputed" type="checkbox"><label for="disputed">disputed only</label></span><button type="reset" id="clear">Clear</button></div>
</form>
<p id="count" role="status" aria-live="polite"></p>
<noscript><p class="note">Search and filters need scripts. Without them, all sales are on the pages of this list, and by buyer, seller and system in the menu above.</p></noscript>
{{/isFirst}}
{{> rows}}
{{#isFirst}}<p><button type="button" id="more" hidden>Show more</button></p>{{/isFirst}}
{{> pager}}
{{#isFirst}}
<script src="sales.js" defer></script>
<script src="site.js" defer></script>
{{/isFirst}}
{{/isEmpty}}
{{> foot}}
"""##
}
