#!/bin/sh
# make profile: counts what runs while the program reads real texts, for the compiler (make build).
# run.sh DEV PROFILE SWIFT OPTIONS...: DEV holds the evaluation's documents, the options are those of a release.
set -eu
dev=$1 profile=$2 swift=$3; shift 3
for file in mentions documents notices; do
  [ -e "$dev/$file.jsonl" ] || { echo "make profile: skipped: $dev/$file.jsonl is not there. Get the evaluation's documents, or name their folder: EVAL=FOLDER make profile"; exit 0; }
done
# What counts and what adds up go with the compiler: those of another LLVM do not read its counts.
toolchain=$("${swift}c" -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift[^"]*".*|\1|p')
runtime=$(ls "$toolchain"/lib/clang/*/lib/*/libclang_rt.profile*.a | head -n 1)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# In a folder of its own: an object whose code is the same is not written again, even if it should now count.
"$swift" build "$@" --scratch-path .build/profile --product armsdb -Xswiftc -Xfrontend -Xswiftc -ir-profile-generate=/dev/null \
  -Xlinker -u__llvm_profile_runtime -Xlinker "$runtime"
run() { LLVM_PROFILE_FILE="$work/%p.profraw" .build/profile/release/armsdb "$@" > "$work/out"; }
for file in mentions documents notices; do run extract --jobs 1 --jsonl "$dev/$file.jsonl"; done
run import --db "$work/a.sqlite" --jobs 1 seeds "$dev/documents.jsonl"
run query --db "$work/a.sqlite" --limit 0
run query --db "$work/a.sqlite" --buyer Japan
run sql --db "$work/a.sqlite" "SELECT * FROM sale_summary"
# Functions that never ran are left out: nothing is known of them, and no other command must be slower for it.
"$toolchain/bin/llvm-profdata" merge -sparse -o "$work/counts" "$work"/*.profraw
gzip -9nc "$work/counts" > "$work/packed"
mv "$work/packed" "$profile"
# Other counts alone do not make the compiler write an object again.
rm -f .build/release/*.build/*.swift.o
ls -l "$profile"
