#!/usr/bin/env python3
"""Completion in real shells: completion_test.py STEPCAST.

bash and zsh run on a terminal of their own and get the keys that a person would press; fish answers
by itself what it would offer. Shells that are not installed are named and left out.
"""

import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

STEPCAST = os.path.abspath(sys.argv[1])
DEADLINE_S = 60
failures = []


def expect(what, found, wanted):
    if found != wanted:
        failures.append(f"{what}\n  wanted: {wanted}\n  found:  {found}")


def stepcast(*arguments):
    return subprocess.run([STEPCAST, *arguments], check=True, capture_output=True, text=True).stdout


class Terminal:
    """A shell on a terminal."""

    def __init__(self, arguments, environment):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execvpe(arguments[0], arguments, environment)
        self.text = b""

    def write(self, text):
        os.write(self.terminal, text.encode())

    def read_until(self, pattern):
        """What is shown up to a match, which is taken off."""
        deadline = time.monotonic() + DEADLINE_S
        while True:
            found = re.search(pattern.encode(), self.text, re.DOTALL)
            if found:
                self.text = self.text[found.end() :]
                return found
            if not select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                raise TimeoutError(f"{pattern} does not appear in {self.text!r}")
            try:
                self.text += os.read(self.terminal, 1 << 16)
            except OSError as error:
                raise EOFError(f"the shell has ended: {self.text!r}") from error

    def words_after_tab(self, line):
        """The words of a line once TAB was pressed at its end."""
        self.write(line + "\t")
        time.sleep(0.05)
        # What was completed becomes arguments of a command that shows them.
        self.write("\x01show-words \x05 end-of-line\r")
        found = self.read_until(r"\[words\](.*?)\[end-of-line\]")
        return re.findall(r"\[(.*?)\]", found[1].decode().replace("\r", "").replace("\n", ""))

    def close(self):
        self.write("\x15exit\r")
        os.close(self.terminal)
        os.waitpid(self.process, 0)


# What is typed, and the words after TAB. Values that readline breaks at = and : are among them.
TYPED = [
    ("stepcast forec", ["stepcast", "forecast"]),
    ("stepcast complet", ["stepcast", "completion"]),
    ("stepcast forecast --expand", ["stepcast", "forecast", "--expand-ranks"]),
    ("stepcast forecast --format=js", ["stepcast", "forecast", "--format=json"]),
    ("stepcast forecast --format js", ["stepcast", "forecast", "--format", "json"]),
    ("stepcast forecast sub/my", ["stepcast", "forecast", "sub/my-scenario.yaml"]),
    ("stepcast validate --runs r", ["stepcast", "validate", "--runs", "runs.csv"]),
    ("stepcast validate --suite loop", ["stepcast", "validate", "--suite", "loop-order"]),
    ("stepcast calibrate --out su", ["stepcast", "calibrate", "--out", "sub/"]),
    ("stepcast whatif x.yaml --change defer", ["stepcast", "whatif", "x.yaml", "--change",
                                               "defer-weight-gradients"]),
    ("stepcast forecast --set strategy.tensor_par",
     ["stepcast", "forecast", "--set", "strategy.tensor_parallel_degree="]),
    ("stepcast plan x.yaml --offer dgx-h100", ["stepcast", "plan", "x.yaml", "--offer",
                                               "dgx-h100-ndr:"]),
    ("stepcast import mega", ["stepcast", "import", "megatron"]),
    ("stepcast import megatron sub/my-n", ["stepcast", "import", "megatron", "sub/my-notes.txt"]),
    ("stepcast import megatron x --cluster dgx-h100", ["stepcast", "import", "megatron", "x",
                                                       "--cluster", "dgx-h100-ndr"]),
    ("stepcast completion z", ["stepcast", "completion", "zsh"]),
]


def prepare(directory):
    os.makedirs(f"{directory}/bin")
    os.symlink(STEPCAST, f"{directory}/bin/stepcast")
    os.makedirs(f"{directory}/sub")
    for name in ["sub/my-scenario.yaml", "sub/my-notes.txt", "runs.csv", "rest.txt"]:
        open(f"{directory}/{name}", "w", encoding="utf-8").close()
    for shell in ["bash", "zsh", "fish"]:
        with open(f"{directory}/{shell}-completion", "w", encoding="utf-8") as file:
            file.write(stepcast("completion", shell))


def environment_of(directory):
    environment = {name: os.environ[name] for name in ["STEPCAST_DATA_DIR", "ASAN_OPTIONS"]
                   if name in os.environ}
    # A dumb terminal shows no more than what is typed.
    return {**environment, "PATH": f"{directory}/bin:{os.environ['PATH']}", "HOME": directory,
            "TERM": "dumb", "LC_ALL": "C", "COLUMNS": "200"}


def on_terminal(name, arguments, start, directory):
    os.chdir(directory)
    shell = Terminal(arguments, environment_of(directory))
    try:
        shell.write("show-words() { printf '[%s]' words \"$@\"; echo; }\r" + start + "\r")
        shell.write("show-words ready end-of-line\r")
        shell.read_until(r"\[words\]\[ready\]\[end-of-line\]")
        for typed, wanted in TYPED:
            # A slash that zsh adds goes again when a space follows.
            found = shell.words_after_tab(typed)
            expect(f"{name}: {typed}<TAB>", [word.rstrip("/") for word in found],
                   [word.rstrip("/") for word in wanted])
    finally:
        shell.close()


def in_bash(directory, line):
    """What bash offers where several things can follow."""
    script = (
        f"source {directory}/bash-completion; COMP_LINE={shlex.quote(line)}\n"
        "COMP_POINT=${#COMP_LINE}; _stepcast stepcast\n"
        "((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"\n")
    result = subprocess.run(["bash", "--norc", "-c", script], cwd=directory, capture_output=True,
                            text=True, check=False, env=environment_of(directory))
    expect(f"bash: messages for {line}", result.stderr, "")
    return sorted(result.stdout.splitlines())


def test_bash(directory):
    on_terminal("bash", ["bash", "--norc", "--noprofile", "-i"],
                f"bind 'set bell-style none'; source {directory}/bash-completion", directory)
    # Nothing that help lists is left out, and nothing else is there.
    help_of_program = stepcast("--help")
    commands = re.findall(r"^  ([a-z]+) ", help_of_program.partition("Subcommands:\n")[2].split("\n\n")[0],
                          re.MULTILINE)
    expect("bash: all commands", in_bash(directory, "stepcast "), sorted(commands))
    for command in commands:
        options = stepcast(command, "--help").split("Options:")[1].split("Example")[0]
        flags = [word.rstrip(",") for words in re.findall(r"^  (-\S+)", options, re.MULTILINE)
                 for word in words.split(",")]
        expect(f"bash: all flags of {command}", in_bash(directory, f"stepcast {command} -"),
               sorted(flags))
        examples = stepcast(command, "--help").partition("Example")[2]
        expect(f"an example of {command}", f"stepcast {command} " in examples, True)
    expect("bash: formats", in_bash(directory, "stepcast explain x.yaml --format "),
           ["json", "text"])
    expect("bash: scenarios and folders", in_bash(directory, "stepcast forecast "),
           ["bin", "sub"])
    gallery = in_bash(directory, "stepcast forecast llama-3-8b")
    expect("bash: the gallery by name", [os.path.basename(path) for path in gallery],
           ["llama-3-8b-on-8-h100.yaml"])
    expect("bash: it is a file", [os.path.isfile(path) for path in gallery], [True])
    expect("bash: numbers are not known", in_bash(directory, "stepcast forecast --threads "), [])
    expect("bash: fields after =", in_bash(directory, "stepcast sweep x.yaml --over=training.tok"),
           ["training.tokens_total="])


def test_zsh(directory):
    on_terminal("zsh", ["zsh", "-f", "-i"],
                "PS1='$ '; setopt no_beep no_list_beep; autoload -Uz compinit; compinit -u -D; "
                f"bindkey -e; source {directory}/zsh-completion", directory)


def test_fish(directory):
    for typed, wanted in TYPED:
        result = subprocess.run(
            ["fish", "--no-config", "-c",
             f"source {directory}/fish-completion; complete -C {shlex.quote(typed)}"],
            cwd=directory, capture_output=True, text=True, check=False,
            env=environment_of(directory))
        offered = [line.split("\t")[0] for line in result.stdout.splitlines()]
        # Of files it has others behind those with the right suffix.
        if wanted[-1].endswith((".yaml", ".csv")):
            offered = [offer for offer in offered if not offer.endswith(".txt")]
        expect(f"fish: {typed}", offered, [wanted[-1]])
        expect(f"fish: messages for {typed}", result.stderr, "")


def main():
    with tempfile.TemporaryDirectory() as directory:
        directory = os.path.realpath(directory)
        prepare(directory)
        for shell, test in [("bash", test_bash), ("zsh", test_zsh), ("fish", test_fish)]:
            if shutil.which(shell) is None:
                print(f"{shell} is not installed: not tested")
                continue
            test(directory)
            print(f"{shell}: tested")
        os.chdir("/")
    wrong = subprocess.run([STEPCAST, "completion", "bsh"], capture_output=True, text=True,
                           check=False)
    expect("a shell that is not known", (wrong.returncode, wrong.stdout, wrong.stderr),
           (2, "", 'error: completion: found "bsh", wanted bash, zsh or fish; did you mean '
                   "bash?\n"))
    for failure in failures:
        print("FAILED:", failure)
    return 1 if failures else 0


sys.exit(main())
