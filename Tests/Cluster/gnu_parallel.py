"""GNU parallel, as docs/many-machines.md has it."""
import subprocess
import sys

from recipes import recipe

script = recipe(sys.argv[1], "GNU parallel").split("\n")[0]
subprocess.run(["sh", "-c", script], check=True)
