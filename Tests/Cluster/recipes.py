"""The recipes of docs/many-machines.md, as they stand there."""


def recipe(page, heading):
    """The indented lines below a heading, without their indent."""
    section = open(page, encoding="utf-8").read().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.split("\n") if line.startswith("    ") or not line.strip()]
    return "\n".join(line[4:] for line in lines).strip("\n") + "\n"
