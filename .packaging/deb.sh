#!/bin/sh
# Makes a Debian package of the program named: deb.sh PROGRAM VERSION FOLDER, from what `make install` puts into FOLDER/root.
# Prints the package's path. Needs dpkg-deb, and nothing of Debian's development tools.
set -eu
program=$1 version=$2 folder=$3
architecture=$(dpkg --print-architecture)
root=$folder/root

# The packages that hold the libraries the program is linked with; names differ from release to release (libc6, libxml2-16).
depends=$(ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' | while read -r library; do
  { dpkg-query --search "$(readlink -f "$library")" || dpkg-query --search "*/$(basename "$library")"; } 2>/dev/null \
    | head -n 1 | sed 's/:.*//'
done | sort -u | paste -s -d , - | sed 's/,/, /g')
[ -n "$depends" ] || { echo "deb.sh: no package was found that holds a library of $program" >&2; exit 1; }

install -d "$root/DEBIAN" "$root/usr/share/doc/armsdb"
cat > "$root/DEBIAN/control" <<CONTROL
Package: armsdb
Version: $version
Architecture: $architecture
Maintainer: armsdb <armsdb@localhost>
Installed-Size: $(du -k -s "$root/usr" | cut -f 1)
Depends: $depends
Recommends: poppler-utils
Suggests: sqlite3
Section: science
Priority: optional
Description: arms sales out of documents, with the words that state each fact
 Reads news stories and official notices, writes down what each says of each
 sale, ties every fact to the passage that states it, brings together what
 different documents say of one sale, shows where they disagree, and keeps it
 all in one SQLite file.
CONTROL
gzip -9 -n -c CHANGELOG.md > "$root/usr/share/doc/armsdb/changelog.gz"
find "$root/usr" -type d -exec chmod 755 {} +
package=$folder/armsdb_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" > /dev/null
echo "$package"
