#!/bin/sh
# Writes schema.sql as a Swift string literal: `sh Sources/ArmsStore/embed.sh > Sources/ArmsStore/Schema+Generated.swift`.
# The literal is raw, so that nothing in the SQL needs escaping; a test fails where the file is stale.
set -eu
cd "$(dirname "$0")/../.."
cat <<'HEAD'
// Made from schema.sql by Sources/ArmsStore/embed.sh (`make generate`). Do not edit.

extension Schema {
  /// schema.sql, as this program was built with.
  package static let sql: String = ##"""
HEAD
sed -e 's/^\(.\)/    \1/' schema.sql
printf '\n    """##\n}\n'
