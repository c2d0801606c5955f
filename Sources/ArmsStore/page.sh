#!/bin/sh
# Writes schema.sql as a page: `sh Sources/ArmsStore/page.sh > docs/schema.md` (`make generate`). A test fails where it is stale.
set -eu
cd "$(dirname "$0")/../.."
awk '
  function cell(text) { gsub(/\|/, "\\|", text); gsub(/^ +| +$/, "", text); return text }
  function flush() { if (name != "") rows = rows "| `" name "` | " (view ? "" : type " | ") cell(note) " |\n"; name = ""; note = "" }
  function finish() {
    flush()
    if (object == "") return
    out = "\n### " object "\n\n" about "\n\n" (view ? "| column | what it is |\n|---|---|\n" : "| column | type | what it is |\n|---|---|---|\n") rows
    if (view) views = views out; else tables = tables out
    object = ""
  }
  # The comments at the head of the file, paragraph by paragraph.
  !begun && /^--/ { line = $0; sub(/^-- ?/, "", line); head = head line "\n"; next }
  { begun = 1 }
  /^PRAGMA user_version/ { version = $0; gsub(/[^0-9]/, "", version) }
  /^CREATE (TABLE|VIEW) / { finish(); object = $3; view = ($2 == "VIEW"); about = ""; rows = ""; inBody = 0; next }
  /^CREATE / { finish(); next }
  object == "" { next }
  /^\) STRICT|^\);|^FROM |^;/ { finish(); next }
  {
    at = index($0, "-- "); comment = at ? substr($0, at + 3) : ""; code = at ? substr($0, 1, at - 1) : $0
    bare = code; gsub(/[ \t]/, "", bare)
  }
  bare == "SELECT" || bare == "SELECTDISTINCT" { inBody = 1; next }
  # What stands before the first column tells of the whole.
  bare == "" && comment != "" && name == "" && rows == "" { about = about (about == "" ? "" : " ") comment; inBody = 1; next }
  bare == "" && comment != "" { note = note (note == "" ? "" : " ") comment; next }
  !view {
    if (code ~ /^  [a-z]/ && code !~ /^  (CHECK|PRIMARY|UNIQUE|FOREIGN)/) {
      flush(); split(code, word, /[ ,(]+/); name = word[2]; type = word[3]; note = comment
      if (type !~ /^(INTEGER|TEXT|BLOB|REAL)$/) type = ""
    } else if (comment != "" && note == "") note = comment
    next
  }
  comment != "" {
    flush()
    sub(/,? *$/, "", code)
    if (match(code, /[ )]AS [a-z_0-9"]+$/)) name = substr(code, RSTART + 4); else { name = code; sub(/.*[. ]/, "", name) }
    gsub(/"/, "", name); note = comment
  }
  END {
    finish()
    print "# The schema"
    print ""
    print "Made from schema.sql by Sources/ArmsStore/page.sh (`make generate`): edit that, not this. Version " version "."
    print ""
    sub(/^[^\n]*\n\n?/, "", head)
    printf "%s", head
    print ""
    print "Recipes over the views stand in [cookbook.md](cookbook.md); `armsdb schema` prints the SQL."
    print "\n## Views"
    printf "%s", views
    print "\n## Tables"
    printf "%s", tables
  }' schema.sql
