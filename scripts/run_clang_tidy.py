#!/usr/bin/env python3
"""Runs clang-tidy over our source files, in parallel, and remembers what it found.

The outcome for a file is kept under a hash of all it depends on: the rules, clang-tidy's version,
the compile command, and the contents of the file and of every header it includes (as ninja
recorded them in the build). A second run therefore only looks at what has changed.

Exit code 0 when nothing was found, 1 otherwise.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import subprocess
import sys


def recorded_dependencies(build_dir):
    """What each object file was made from, from ninja's records: object -> list of files."""
    listing = subprocess.run(["ninja", "-C", build_dir, "-t", "deps"], check=True,
                             capture_output=True, text=True).stdout
    dependencies = {}
    current = None
    for line in listing.splitlines():
        if line.startswith("    "):
            if current is not None:
                current.append(line.strip())
        elif line.endswith("(VALID)"):
            current = dependencies.setdefault(line.rsplit(": #deps", 1)[0], [])
        else:
            current = None
    return dependencies


def object_file(entry):
    """The object file that a compile command writes, named as ninja names it."""
    words = shlex.split(entry["command"])
    return words[words.index("-o") + 1]


class FileHashes:
    """Identifies the state of files, looking at each only once."""

    def __init__(self, root, build_dir):
        self._root = root
        self._build_dir = build_dir
        self._known = {}

    def state(self, name):
        path = (self._build_dir / name).resolve()
        if path not in self._known:
            self._known[path] = self._look(path)
        return self._known[path]

    def _look(self, path):
        if path.is_relative_to(self._root):
            content = hashlib.sha256(path.read_bytes()).hexdigest()
        else:  # A header of the system: thousands of them, changed only by installing.
            status = path.stat()
            content = f"{status.st_size} {status.st_mtime_ns}"
        return f"{path} {content}\n"


# Tests work values out from small literals that stand in sight, and need not be quick. Most of
# bugprone is about code that runs on what it has not seen; half the time goes there.
TEST_RULES = ("--checks=-bugprone-*,bugprone-infinite-loop,bugprone-unused-raii,"
              "bugprone-use-after-move,-performance-inefficient-vector-operation")


class Tidy:
    def __init__(self, root, build_dir):
        self._root = root
        self._build_dir = build_dir
        self._cache = build_dir / "tidy"
        self._cache.mkdir(exist_ok=True)
        self._files = FileHashes(root, build_dir)
        self._dependencies = recorded_dependencies(build_dir)
        self._version = subprocess.run(["clang-tidy", "--version"], check=True,
                                       capture_output=True, text=True).stdout
        self._rules = (root / ".clang-tidy").read_text()

    def key(self, entry):
        """None where the build has no record of the file, so that nothing can be remembered."""
        files = self._dependencies.get(object_file(entry))
        if not files:
            return None
        digest = hashlib.sha256()
        for part in (self._version, self._rules, entry["command"]):
            digest.update(part.encode())
        try:
            for name in sorted(set(files)):
                digest.update(self._files.state(name).encode())
        except OSError:
            return None
        return digest.hexdigest()

    def weight(self, entry):
        return len(self._dependencies.get(object_file(entry), ()))

    def remembered(self, key):
        try:
            return json.loads((self._cache / key).read_text())
        except (OSError, ValueError):
            return None

    def check(self, entry, key):
        rules = [TEST_RULES] if entry["file"].endswith(("_test.cc", "_benchmark.cc")) else []
        done = subprocess.run(
            ["clang-tidy", "-p", self._build_dir, "--quiet", "--warnings-as-errors=*", *rules,
             # g++ has given its warnings already, and knows options that clang does not.
             "--extra-arg=-w", "--extra-arg=-Wno-error", entry["file"]],
            cwd=self._root, capture_output=True, text=True)
        outcome = {"ok": done.returncode == 0, "output": done.stdout}
        if not outcome["ok"] and not outcome["output"].strip():
            outcome["output"] = f"{entry['file']}: clang-tidy failed\n{done.stderr}"
        if key is not None:
            new = self._cache / f"{key}.new"
            new.write_text(json.dumps(outcome))
            new.replace(self._cache / key)
        return outcome

    def forget_all_but(self, keys):
        for path in self._cache.iterdir():
            if path.name not in keys:
                path.unlink()


def findings(output):
    """Splits clang-tidy's output into findings, each a message with its notes and source lines."""
    parts = re.split(r"^(?=(?:/.*?:\d+:\d+: )?(?:warning|error): )", output, flags=re.MULTILINE)
    return [part.strip() for part in parts if part.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build-dir", required=True, type=pathlib.Path,
                        help="a finished build with compile_commands.json")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("files", nargs="*", type=pathlib.Path,
                        help="sources to check (default: all)")
    arguments = parser.parse_args()

    root = pathlib.Path(__file__).resolve().parent.parent
    build_dir = arguments.build_dir.resolve()
    chosen = {path.resolve() for path in arguments.files}
    entries = {}
    for entry in json.loads((build_dir / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if not path.is_relative_to(root) or path.is_relative_to(build_dir):
            continue  # Generated.
        if path.suffix == ".cu":
            continue  # clang 14 knows neither nvcc's flags nor CUDA 13.
        if not chosen or path in chosen:
            entries.setdefault(path, entry)

    tidy = Tidy(root, build_dir)
    keys = {path: tidy.key(entry) for path, entry in entries.items()}
    outcomes = {path: outcome for path, key in keys.items()
                if key is not None and (outcome := tidy.remembered(key)) is not None}
    # The longest first, so that no core is left with a long one at the end.
    due = sorted((path for path in entries if path not in outcomes),
                 key=lambda path: (-tidy.weight(entries[path]), path))
    print(f"{len(entries)} files, {len(due)} of them new or changed", flush=True)
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        running = {pool.submit(tidy.check, entries[path], keys[path]): path for path in due}
        for future in concurrent.futures.as_completed(running):
            outcomes[running[future]] = future.result()
            if len(outcomes) % 20 == 0:
                print(f"{len(outcomes)} of {len(entries)} files", flush=True)
    if not chosen:
        tidy.forget_all_but({key for key in keys.values() if key is not None})

    # A finding in a header comes up in every file that includes it; once is enough.
    shown = {}
    for path in sorted(outcomes):
        if not outcomes[path]["ok"]:
            for finding in findings(outcomes[path]["output"]):
                shown.setdefault(finding)
    for finding in shown:
        print(finding)
    failed = sum(not outcome["ok"] for outcome in outcomes.values())
    if failed:
        print(f"{len(shown)} findings in {failed} of {len(entries)} files")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
