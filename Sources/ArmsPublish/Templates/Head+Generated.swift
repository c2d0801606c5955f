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
{{{menu}}}
</header>
<main id="main" tabindex="-1">
"""##
}
