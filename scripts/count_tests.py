#!/usr/bin/env python3
"""Counts test cases in a JUnit file of CTest: prints `PASSED FAILED`.

For CTest a whole GoogleTest program is one test. Its cases are counted from what it printed; any
other program counts as one case.
"""

import re
import sys
import xml.etree.ElementTree


def total(pattern, output):
    return sum(int(number) for number in re.findall(pattern, output, re.MULTILINE))


def count(testcase):
    output = testcase.findtext("system-out") or ""
    ran = total(r"^\[==========\] (\d+) tests? from .* ran\.", output)
    passed = total(r"^\[  PASSED  \] (\d+) tests?\.", output)
    skipped = total(r"^\[  SKIPPED \] (\d+) tests?[.,]", output)
    failed = ran - passed - skipped
    status = testcase.get("status")
    if status == "run":
        # A GoogleTest program without cases passes none.
        return (passed, failed) if "[  PASSED  ]" in output else (1, 0)
    if status == "fail":
        # It may also have crashed before the end, leaked memory after it, or run out of time.
        return passed, max(failed, 1)
    if status == "disabled":
        return 0, 0
    if status == "notrun":
        # Either the test skipped itself, or CTest found no program, which is a failure.
        reason = testcase.find("skipped")
        asked_for = reason is not None and reason.get("message", "").startswith("SKIP_")
        return (0, 0) if asked_for else (0, 1)
    raise SystemExit(f"unknown status {status!r} of test {testcase.get('name')!r}")


def main():
    suite = xml.etree.ElementTree.parse(sys.argv[1]).getroot()
    counts = [count(testcase) for testcase in suite.iter("testcase")]
    print(sum(passed for passed, _ in counts), sum(failed for _, failed in counts))


if __name__ == "__main__":
    main()
