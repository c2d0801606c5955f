// Generated from menu.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let menu = ##"""
<nav aria-label="Site">
<ul>
<li><a href="{{{root}}}index.html"{{#inSales}} aria-current="true"{{/inSales}}>Sales</a></li>
<li><a href="{{{root}}}buyers/index.html"{{#inBuyers}} aria-current="true"{{/inBuyers}}>Buyers</a></li>
<li><a href="{{{root}}}sellers/index.html"{{#inSellers}} aria-current="true"{{/inSellers}}>Sellers</a></li>
<li><a href="{{{root}}}systems/index.html"{{#inSystems}} aria-current="true"{{/inSystems}}>Systems</a></li>
<li><a href="{{{root}}}documents/index.html"{{#inDocuments}} aria-current="true"{{/inDocuments}}>Documents</a></li>
<li><a href="{{{root}}}charts.html"{{#inCharts}} aria-current="true"{{/inCharts}}>Charts</a></li>
<li><a href="{{{root}}}method.html"{{#inMethod}} aria-current="true"{{/inMethod}}>Method and limits</a></li>
</ul>
</nav>
"""##
}
