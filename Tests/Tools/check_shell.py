"""Presses the tab key in a real shell: check_shell.py bash|zsh|fish, in a folder with an armsdb.sqlite of the two stories.

The shell runs on a terminal of its own with nothing of its user's, loads armsdb's completions, and is typed at. Status 1, and what
the shell showed, where it did not complete a buyer's name, a sale's key and a command."""
import os, pty, re, select, subprocess, sys, time

shell = sys.argv[1]
script = subprocess.run(["armsdb", "--generate-completion-script", shell], capture_output=True, check=True).stdout
os.makedirs("completions", exist_ok=True)
with open("completions/" + {"bash": "armsdb", "zsh": "_armsdb", "fish": "armsdb.fish"}[shell], "wb") as file:
    file.write(script)
start = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"], "fish": ["fish", "--no-config", "-i"]}[shell]
path = os.environ["PATH"]
load = {
    "bash": "bind 'set enable-bracketed-paste off'; source completions/armsdb",
    "zsh": "fpath=($PWD/completions $fpath); autoload -U compinit; compinit -u -d completions/dump",
    "fish": f"set -gx PATH {path.replace(':', ' ')}; source completions/armsdb.fish",
}[shell]
# Short of what only one name or key can be, as the two stories have them.
typed = [("armsdb query --buyer Ja", "Japan"), ("armsdb show S-T", "S-T24ZMMB8"), ("armsdb disp", "disputes")]

process, terminal = pty.fork()
if process == 0:
    os.environ.update(TERM="xterm", PS1="> ", HOME=os.getcwd(), COLUMNS="200")
    os.execvp(start[0], start)


def read_until(wanted, seconds=60):
    """What the shell writes until it shows `wanted`, without what moves and colours."""
    shown, end = b"", time.time() + seconds
    while time.time() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:
                break
        plain = re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|\(B|\][^\x07]*\x07|[=>])", "", shown.decode(errors="replace")).replace("\x08", "")
        if re.search(wanted, plain):
            return True, plain
    return False, plain if shown else ""


def wait(words):
    """Until the shell has run what stands before; it prints what it is not typed as."""
    os.write(terminal, f"echo {words[:2]}''{words[2:]}\r".encode())
    found, shown = read_until(words)
    if not found:
        sys.exit(f"{shell} does not answer: {shown}")


wait("ready")
os.write(terminal, load.encode() + b"\r")
wait("loaded")
faults = []
for line, wanted in typed:
    os.write(terminal, line.encode() + b"\t")
    # The shell may write the rest of the word alone.
    found, shown = read_until(re.escape(wanted) + "|" + re.escape(wanted[len(line.split()[-1]) - 1:]) + r"\b")
    if not found:
        faults.append(f"{shell}: {line} does not become {wanted}: {shown!r}")
    os.write(terminal, b"\x15")
    wait("after")
os.write(terminal, b"exit\r")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
