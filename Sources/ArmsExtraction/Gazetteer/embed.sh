#!/bin/sh
# Writes the text files named on the command line as Swift string literals, one `NAME+Generated.swift` beside each.
# Usage: embed.sh FILE…     The output is committed; a test and `make check` fail where it is stale.
set -eu
for file in "$@"; do
  base=$(basename "$file"); stem=${base%.*}
  name=$(printf '%s' "$stem" | awk -F'[-_]' '{ out = $1; for (i = 2; i <= NF; i++) out = out toupper(substr($i, 1, 1)) substr($i, 2); print out }')
  out="$(dirname "$file")/$(printf '%s' "$name" | awk '{ print toupper(substr($0, 1, 1)) substr($0, 2) }')+Generated.swift"
  {
    printf '// Generated from %s by embed.sh (`make generate`). Do not edit.\n\n' "$base"
    printf 'extension EmbeddedText {\n  static let %s = ##"""\n' "$name"
    cat "$file"
    printf '"""##\n'
    # What tells whether tables made of a file are of this one.
    case $file in *.tsv) printf '  static let %sSum: UInt64 = %s\n' "$name" "$(cksum < "$file" | cut -d ' ' -f 1)";; esac
    printf '}\n'
  } > "$out.new"
  if cmp -s "$out.new" "$out" 2>/dev/null; then rm "$out.new"; else mv "$out.new" "$out"; fi
done
