"""Presses the tab key in a real shell: check_shell.py bash|zsh|fish, in a folder with an armsdb.sqlite of the two stories.

The shell runs on a terminal of its own with nothing of its user's, loads armsdb's completions, and is typed at. Status 1, and what
the shell showed, where it did not complete a name, a key, a command, a flag or a file, or did something else besides."""
import json, os, pty, re, select, sqlite3, subprocess, sys, time

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
# Names with blanks, an apostrophe and an accent, and one that is no name but a command, as a stranger's document may have it.
more = [
    {"id": "story d'Abidjan", "publisher": "Arms $(touch ran) `touch ran` {a,b} Wire", "published": "2021-03-04",
     "text": "Côte d'Ivoire has bought 12 Bastion armoured vehicles from France for 50 million euros, the ministry said on 3 March 2021."},
    {"id": "two", "published": "2021-04-04",
     "text": "South Africa has bought 5 Gripen fighters from Sweden for 500 million euros, the ministry said on 3 March 2021."},
]
subprocess.run(["armsdb", "import", "--jsonl", "-"], input="".join(json.dumps(document) + "\n" for document in more).encode(), capture_output=True, check=True)
os.makedirs("my stories", exist_ok=True)
open("my stories/of 2021.txt", "w").close()
locked = sqlite3.connect("locked.sqlite", isolation_level=None)
with open("armsdb.sqlite", "rb") as file, open("locked.sqlite", "wb") as copy:
    copy.write(file.read())
locked.execute("BEGIN EXCLUSIVE")

# What is typed before the tab key, and what the shell then shows (and, where a third stands, what is there before the command
# is run, which then prints the second).
TELL = "armsdb query --template 'found {buyer}.' --buyer "
typed = [
    ("armsdb query --buyer Ja", "Japan", ""),
    # What only sells is no buyer.
    (TELL + "S", "found South Africa\\.", "frica"),
    ("armsdb show S-T", "S-T24ZMMB8", ""),
    ("armsdb disp", "disputes", ""),
    ("armsdb query --dispu", "--disputed", ""),
    ("armsdb cite --style foot", "footnote", ""),
    (TELL + "Cô", "found Côte d'Ivoire\\.", "Ivoire"),
    (TELL + "'Cô", "found Côte d'Ivoire\\.", "Ivoire"),
    (TELL + '"Cô', "found Côte d'Ivoire\\.", "Ivoire"),
    (TELL + "cot", "found Côte d'Ivoire\\.", "Ivoire"),
    (TELL + "south\\ a", "found South Africa\\.", "frica"),
    ("armsdb import my", r"my(\\ | )stories.*/", ""),
    ("armsdb export sales --output my", r"my(\\ | )stories.*/", ""),
    ("armsdb publish my", r"my(\\ | )stories.*/", ""),
    ("armsdb documents list --format tsv stor", "\tArms [^\r]* Wire\t", "bidjan"),
    # It stays what it is. Outside quotation marks bash could not say so, and is not offered it.
    ("armsdb publishers set --reliability official 'Arm", r"Arms \$\(touch ran\) `touch ran` \{a,b\} Wire: official", "Wire"),
    ("armsdb query --db locked.sqlite --buyer Ja", None, ""),
    ("armsdb query --db none.sqlite --buyer Ja", None, ""),
]
if shell == "bash":
    typed.append(("armsdb publishers set Arm", None, ""))

process, terminal = pty.fork()
if process == 0:
    os.environ.update(TERM="xterm", PS1="> ", HOME=os.getcwd(), COLUMNS="300", LANG="C.UTF-8", LC_ALL="C.UTF-8")
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
for line, wanted, ready in typed:
    os.write(terminal, line.encode() + b"\t")
    if wanted is None:
        # Nothing to offer, and nothing said of it.
        os.write(terminal, b"-end-")
        found, shown = read_until("-end-")
        if not found or re.search("Japan|armsdb:|[Ee]rror|touch|\\$", shown.replace(line, "")):
            faults.append(f"{shell}: {line} becomes {shown!r}")
    else:
        if ready:
            read_until(ready, 20)
            os.write(terminal, b"\r")
        # The shell may write the rest of the word alone.
        rest = "" if ready else "|" + re.escape(wanted[len(line.split()[-1]) - 1:]) + r"\b"
        found, shown = read_until(wanted + rest, 20)
        if not found:
            faults.append(f"{shell}: {line} does not become {wanted}: {shown!r}")
    os.write(terminal, b"\x15")
    wait("after")
if os.path.exists("ran"):
    faults.append(f"{shell} ran a command that a name holds")
os.write(terminal, b"exit\r")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
