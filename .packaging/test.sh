#!/bin/sh
# Installs a Debian package into a root of its own, runs what it brought, and removes it again: test.sh PACKAGE
# Nothing of this machine's own packages is touched; libraries are those of this machine.
set -eu
package=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: > "$root/var/lib/dpkg/status"
: > "$root/var/lib/dpkg/available"
fail() { echo "test-deb: $1" >&2; exit 1; }
in_root() { dpkg --root="$root" --force-depends --force-not-root --force-bad-path --log=/dev/null "$@" > "$root/log" 2>&1 || { cat "$root/log" >&2; fail "dpkg $1"; }; }

in_root --install "$package"
program=$root/usr/bin/armsdb
"$program" --version | grep -q '^armsdb ' || fail "the installed program does not tell its version"
"$program" import --db "$root/a.sqlite" seeds/ > "$root/out" || fail "the installed program does not import"
"$program" query --db "$root/a.sqlite" --buyer Japan --format tsv | grep -q disputed || fail "the installed program does not answer"
for file in man/man1/armsdb.1.gz man/man1/armsdb-query.1.gz bash-completion/completions/armsdb \
  zsh/vendor-completions/_armsdb fish/vendor_completions.d/armsdb.fish doc/armsdb/changelog.gz; do
  [ -s "$root/usr/share/$file" ] || fail "usr/share/$file is not in the package"
done
for library in $(ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p'); do
  owner=$({ dpkg-query --search "$(readlink -f "$library")" || dpkg-query --search "*/$(basename "$library")"; } 2>/dev/null | head -n 1 | sed 's/:.*//')
  dpkg-deb --field "$package" Depends | tr ',' '\n' | grep -qx " *$owner" || fail "Depends does not name $owner, which holds $library"
done
in_root --remove armsdb
in_root --purge armsdb
left=$(find "$root/usr" ! -type d 2>/dev/null || true)
[ -z "$left" ] || fail "removed, and left behind: $left"
[ -s "$root/a.sqlite" ] || fail "removing the package took a database with it"
echo "$package: installed, run and removed"
