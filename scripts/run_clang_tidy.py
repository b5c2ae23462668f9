#!/usr/bin/env python3
"""Runs clang-tidy over our source files, in parallel, and remembers which are clean.

A clean file is remembered under a hash of all that this depends on: the rules, clang-tidy's version,
the compile command, and the contents of the file and of every header it includes (as ninja
recorded them in the build). A second run therefore only looks at what has changed. As ccache does for
compilers, this counts for every checkout on the machine: paths are taken from its root.

Most of its time goes into headers, which every file includes anew. So files of one part of the project are
looked at together, as one source that includes them; where that finds anything, or they do not compile
together, halves of them are, down to single files.

Exit code 0 when nothing was found, 1 otherwise.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time


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
            return f"{path.relative_to(self._root)} {content}\n"
        # A header of the system: thousands of them, changed only by installing.
        status = path.stat()
        return f"{path} {status.st_size} {status.st_mtime_ns}\n"


# Tests work values out from small literals that stand in sight, and need not be quick. Most of
# bugprone is about code that runs on what it has not seen; half the time goes there.
TEST_RULES = ("--checks=-bugprone-*,bugprone-infinite-loop,bugprone-unused-raii,"
              "bugprone-use-after-move,-performance-inefficient-vector-operation")


# Sources count here as headers do, which .clang-tidy chooses.
OURS = r"/(simulator|hardware|profiles|strategies|scenarios|validation|cli)/.*\.(h|cc)$"
MOST_TOGETHER = 8


def is_test(entry):
    return entry["file"].endswith(("_test.cc", "_benchmark.cc"))


def flags(entry):
    """How a file is compiled: all but the compiler, the file and what it is made to."""
    words = shlex.split(entry["command"])
    words = words[next(i for i, word in enumerate(words) if word.startswith("-")):]
    kept = []
    before = ""
    for word in words:
        if before == "-isystem":
            kept.append(before + word)
        elif before not in ("-o", "-c") and word not in ("-o", "-c", "-isystem"):
            kept.append(word)
        before = word
    return kept


# What a line may define that begins in the first column: a macro, a test, a type, an alias, a function
# (not a member), a constant.
DEFINITIONS = [re.compile(pattern, flags=re.MULTILINE) for pattern in (
    r"^\s*#define (\w+)",
    r"^TEST(?:_[FP])?\((\w+, \w+)",
    r"^(?:template <.*> )?(?:struct|class|enum class|enum) (\w+)",
    r"^using (?:\w+::)*(\w+)",
    r"^(?!namespace|using|return|TEST|static_assert)\w[^=({;]*?[ *&](\w+)\(",
    r"^(?!namespace|using|return|struct|class|enum|template)\w[^(;]*?[ *&](\w+)(?:\[\w*\])?(?: =|\{|;)",
)]


def names(path):
    """What a file may not define if another is compiled with it. Missing one costs a second look, one too
    many makes groups smaller."""
    text = path.read_text()
    return {name for pattern in DEFINITIONS for name in pattern.findall(text)}


def groups(entries, root):
    """Entries in lists that are to be looked at together: of one part of the project, tests apart."""
    parts = {}
    for entry in entries:
        part = pathlib.Path(entry["file"]).relative_to(root).parts[0]
        parts.setdefault((part, is_test(entry)), []).append(entry)
    result = []
    for members in parts.values():
        begun = []
        for entry in members:
            said = names(pathlib.Path(entry["file"]))
            for group, taken in begun:
                if len(group) < MOST_TOGETHER and not taken & said:
                    group.append(entry)
                    taken |= said
                    break
            else:
                begun.append(([entry], set(said)))
        result += [group for group, _ in begun]
    return result


DAYS_REMEMBERED = 30
CLEAN = {"ok": True, "output": ""}


class Tidy:
    def __init__(self, root, build_dir, cache):
        self._root = root
        self._build_dir = build_dir
        self._cache = cache
        self._cache.mkdir(parents=True, exist_ok=True)
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
        command = entry["command"].replace(str(self._root), ".")
        for part in (self._version, self._rules, " ".join(TEST_RULES), command):
            digest.update(part.encode())
        try:
            for state in sorted({self._files.state(name) for name in files}):
                digest.update(state.encode())
        except OSError:
            return None
        return digest.hexdigest()

    def weight(self, entry):
        return len(self._dependencies.get(object_file(entry), ()))

    def is_known_clean(self, key):
        try:
            os.utime(self._cache / key)
        except OSError:
            return False
        return True

    def check(self, entry, key):
        """What clang-tidy says of one file."""
        done = self._run(entry, ["-p", self._build_dir, entry["file"]])
        if done.returncode == 0:
            return self._remember_clean(key)
        return {"ok": False, "output": done.stdout if done.stdout.strip() else
                f"{entry['file']}: clang-tidy failed\n{done.stderr}"}

    def check_together(self, group, keys):
        """What it says of files that may be compiled as one: an outcome for each. Where they cannot be, or
        it finds something, of halves of them, down to single files."""
        if len(group) == 1:
            return [self.check(group[0], keys[0])]
        if self._is_clean(group):
            return [self._remember_clean(key) for key in keys]
        middle = len(group) // 2
        return (self.check_together(group[:middle], keys[:middle]) +
                self.check_together(group[middle:], keys[middle:]))

    def _is_clean(self, group):
        # Below the root, where clang-tidy looks for our rules.
        with tempfile.NamedTemporaryFile("w", suffix=pathlib.Path(group[0]["file"]).name,
                                         dir=self._build_dir) as together:
            for entry in group:
                together.write(f'#include "{entry["file"]}"  // NOLINT\n')
            together.flush()
            # Each once, in order: paths and definitions of one do not hurt the others.
            all_flags = list(dict.fromkeys(flag for entry in group for flag in flags(entry)))
            done = self._run(group[0], [f"--header-filter={OURS}", together.name, "--",
                                        *all_flags])
        return done.returncode == 0

    def _run(self, entry, words):
        rules = [TEST_RULES] if is_test(entry) else []
        return subprocess.run(
            ["clang-tidy", "--quiet", "--warnings-as-errors=*", *rules,
             # g++ has given its warnings already, and knows options that clang does not.
             "--extra-arg=-w", "--extra-arg=-Wno-error", *words],
            cwd=self._root, capture_output=True, text=True)

    def _remember_clean(self, key):
        if key is not None:
            (self._cache / key).touch()
        return CLEAN

    def forget_old(self):
        for path in self._cache.iterdir():
            if path.stat().st_mtime < time.time() - DAYS_REMEMBERED * 86400:
                path.unlink(missing_ok=True)


def findings(output):
    """Splits clang-tidy's output into findings, each a message with its notes and source lines."""
    parts = re.split(r"^(?=(?:/.*?:\d+:\d+: )?(?:warning|error): )", output, flags=re.MULTILINE)
    return [part.strip() for part in parts if part.strip()]


def default_cache(build_dir):
    """Where other checkouts find it too, if that can be written."""
    place = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError:
        place = build_dir
    return (place if os.access(place, os.W_OK) else build_dir) / "stepcast-tidy"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build-dir", required=True, type=pathlib.Path,
                        help="a finished build with compile_commands.json")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--cache", type=pathlib.Path,
                        help="where clean files are remembered (default: in the user's cache folder)")
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

    tidy = Tidy(root, build_dir, arguments.cache.resolve() if arguments.cache else default_cache(build_dir))
    keys = {path: tidy.key(entry) for path, entry in entries.items()}
    outcomes = {path: CLEAN for path, key in keys.items()
                if key is not None and tidy.is_known_clean(key)}
    due = groups((entries[path] for path in sorted(entries) if path not in outcomes), root)
    # The longest first, so that no core is left with a long one at the end.
    due.sort(key=lambda group: -sum(tidy.weight(entry) for entry in group))
    print(f"{len(entries)} files, {len(entries) - len(outcomes)} of them new or changed, in {len(due)} "
          "groups", flush=True)
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        running = {}
        for group in due:
            paths = [pathlib.Path(entry["file"]) for entry in group]
            running[pool.submit(tidy.check_together, group, [keys[path] for path in paths])] = paths
        for done, future in enumerate(concurrent.futures.as_completed(running), start=1):
            outcomes.update(zip(running[future], future.result()))
            if done % 10 == 0:
                print(f"{done} of {len(due)} groups", flush=True)
    tidy.forget_old()

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
