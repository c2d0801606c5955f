// Generated from head.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let head = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{{{title}}}{{#isInner}} · {{{site}}}{{/isInner}}</title>
<link rel="stylesheet" href="{{{root}}}site.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<p class="name"><a href="{{{root}}}index.html">{{{site}}}</a></p>
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
</header>
<main id="main" tabindex="-1">
"""##
}
