#!/bin/sh
# The recipes of docs/many-machines.md on real engines, and their databases beside that of a plain import.
#
#   sh Tests/Cluster/run.sh ARMSDB      with python3, java and GNU parallel on the path
#
# Everything listens on loopback. The folder it works in is gone afterwards, but for CLUSTER_WORK, where that names one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$(cd "$(dirname "$1")" && pwd)
work=${CLUSTER_WORK:-$(mktemp -d)}
[ -n "${CLUSTER_WORK:-}" ] || trap 'rm -rf "$work"' EXIT
export PATH="$program:$PATH" SPARK_LOCAL_IP=127.0.0.1 ARMSDB_DB= LC_ALL=C.UTF-8
venv=${CLUSTER_VENV:-$work/venv}
[ -x "$venv/bin/python" ] || {
  echo "installing pyspark and dask[distributed]"
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check 'pyspark>=4,<5' 'dask[distributed]'
}
export PATH="$venv/bin:$PATH"
export PYSPARK_PYTHON="$venv/bin/python"
cd "$work"
python "$here/documents.py" ${CLUSTER_DOCUMENTS:-3000} > documents.jsonl
armsdb import --db plain.sqlite --jsonl documents.jsonl || test $? = 1
for recipe in gnu_parallel spark dask_cluster; do
  rm -rf "$recipe"; mkdir "$recipe"
  ln -s ../documents.jsonl "$recipe/documents.jsonl"
  (cd "$recipe" && timeout 600 python "$here/$recipe.py" "$here/../../docs/many-machines.md")
  python "$here/compare.py" "$recipe" plain.sqlite
done
echo "all recipes give the database of a plain import"
