// Generated from moved.mustache by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let moved = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url={{{to}}}.html">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{{from}}} is {{{to}}} now</title>
<link rel="stylesheet" href="../site.css">
</head>
<body>
<main>
<h1>{{{from}}} is {{{to}}} now</h1>
<p>This sale is found under <a href="{{{to}}}.html">{{{to}}}</a>.</p>
</main>
</body>
</html>
"""##
}
