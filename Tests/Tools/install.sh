#!/bin/sh
# Installs what the tests hold armsdb's output against, below the folder named: Python packages of pinned versions, and
# Debian's Chromium with its driver, Miller, jq, zsh and fish. What cannot be had is named, and the tests that need it are
# skipped.
set -u
folder=$1
as=; [ "$(id -u)" = 0 ] || as="sudo -n"
install() { $as apt-get install -qq -y "$@" || { $as apt-get update -qq && $as apt-get install -qq -y "$@"; }; }
command -v chromedriver >/dev/null && command -v chromium >/dev/null \
  || install chromium chromium-driver >/dev/null 2>&1 || echo "no chromium and chromium-driver: pages are not opened"
for pair in mlr:miller jq:jq zsh:zsh fish:fish sqlite3:sqlite3; do
  command -v "${pair%%:*}" >/dev/null || install "${pair##*:}" >/dev/null 2>&1 || echo "no ${pair##*:}: it is not held against armsdb's output"
done
[ -x "$folder/bin/pip" ] || python3 -m venv "$folder" >/dev/null 2>&1 \
  || { install python3 python3-venv >/dev/null 2>&1 && python3 -m venv "$folder"; } || { echo "no venv of python3: nothing is held against other programs"; exit 0; }
packages() { "$folder/bin/pip" install -q --disable-pip-version-check "$@"; }
# followthemoney and jsonschema read the exports; where no wheel of PyICU fits, pip builds it against ICU.
packages 'followthemoney==4.11.2' 'jsonschema[format]==4.26.0' 2>/dev/null \
  || { install g++ pkg-config python3-dev libicu-dev >/dev/null 2>&1; packages 'followthemoney==4.11.2' 'jsonschema[format]==4.26.0'; } \
  || echo "pip could not install followthemoney and jsonschema: exports are not checked"
# What makes bibliographies of citations; the file says that both are there.
packages 'citeproc-py==0.11.1' 'pybtex==0.26.1' && touch "$folder/citations" \
  || echo "pip could not install citeproc-py and pybtex: citations are not read"
# selenium and the copy of axe-core in axe-selenium-python look at pages; the file says that both are there.
packages 'selenium==4.51.0' 'axe-selenium-python==2.1.6' && touch "$folder/browser" \
  || echo "pip could not install selenium and axe-selenium-python: pages are not opened"
# What people read the file and the exports with; in a place of its own, since these want other versions of what they share.
friends='datasette==0.65.5 sqlite-utils==4.2.1 duckdb==1.5.5 duckdb-extension-sqlite-scanner==1.5.5 pandas==3.1.1 csvkit==2.2.0'
[ "$(cat "$folder/friends/ready" 2>/dev/null)" = "$friends" ] || {
  # shellcheck disable=SC2086
  python3 -m venv "$folder/friends" && "$folder/friends/bin/pip" install -q --disable-pip-version-check $friends \
    && echo "$friends" > "$folder/friends/ready"
} || echo "pip could not install $friends: they do not read armsdb's file"
# The schema of OCDS 1.1.4 is among the test data of the reference implementation of merging.
[ -s "$folder/ocds.json" ] || {
  "$folder/bin/pip" download -q --disable-pip-version-check --no-deps --no-binary ocdsmerge -d "$folder" 'ocdsmerge==0.8.0' \
    && tar -xzOf "$folder/ocdsmerge-0.8.0.tar.gz" ocdsmerge-0.8.0/tests/fixtures/release-schema-1__1__4.json > "$folder/ocds.json"
} || echo "no schema of OCDS: releases are not checked"
exit 0
