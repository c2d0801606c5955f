#!/bin/sh
# make bench: speeds of the program named, beside other programs.
exec python3 "$(dirname "$0")/bench.py" "$@"
