#!/usr/bin/env python3
"""Runs the examples of the pages in this folder and compares what they print.

An example is a block marked `console`: lines that begin with "$ " are commands, what follows each is
what it prints. A line "..." stands for any lines, also none. Commands run one after the other in a
directory of their own that shows the repository's folders. Usage: formats_test.py STEPCAST
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def examples(page):
    for block in re.findall(r"^```console\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL):
        steps = []
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append((line[2:], []))
            else:
                steps[-1][1].append(line)
        yield steps


def matches(wanted, printed):
    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line) + r"\n" for line in wanted)
    return re.fullmatch(pattern, printed) is not None


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    failed = 0
    ran = 0
    for page in sorted(pathlib.Path(__file__).parent.glob("*.md")):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("hardware", "profiles", "scenarios", "strategies", "validation"):
                os.symlink(ROOT / name, pathlib.Path(folder) / name)
            os.symlink(binary, pathlib.Path(folder) / "stepcast")
            for steps in examples(page):
                for command, wanted in steps:
                    ran += 1
                    done = subprocess.run(
                        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=120
                    )
                    # A blank line before the end of a block is not part of what is printed.
                    printed = done.stdout.rstrip("\n") + "\n" if done.stdout else ""
                    if done.returncode == 0 and matches(wanted, printed):
                        continue
                    failed += 1
                    print(f"{page.name}: $ {command}\nexit code {done.returncode}")
                    print("wanted:\n" + "\n".join(wanted) + "\nprinted:\n" + printed + done.stderr)
    print(f"{ran} commands, {failed} failed")
    return 1 if failed or not ran else 0


if __name__ == "__main__":
    sys.exit(main())
