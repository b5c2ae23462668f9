#!/usr/bin/env python3
"""Counts test cases in a JUnit file of CTest: prints `PASSED FAILED`.

For CTest a whole GoogleTest program is one test. Its cases are counted from what it printed; any
other program counts as one case.
"""

import re
import sys
import xml.etree.ElementTree


def count(testcase):
    output = testcase.findtext("system-out") or ""
    passed = sum(int(n) for n in re.findall(r"^\[  PASSED  \] (\d+) tests?\.", output, re.M))
    failed = sum(int(n) for n in re.findall(r"^\[  FAILED  \] (\d+) tests?, listed", output, re.M))
    status = testcase.get("status")
    if status == "run":
        # A GoogleTest program without cases passes none.
        return (passed, failed) if "[  PASSED  ]" in output else (1, 0)
    if status == "fail":
        # It may also have crashed, leaked memory or run out of time, after all cases or before.
        return passed, max(failed, 1)
    if status in ("notrun", "disabled"):
        # Asked to skip itself, or CTest found no program, which is a failure.
        skipped = testcase.find("skipped")
        message = skipped.get("message", "") if skipped is not None else ""
        return (0, 0) if status == "disabled" or "SKIP" in message else (0, 1)
    raise SystemExit(f"unknown status {status!r} of test {testcase.get('name')!r}")


def main():
    suite = xml.etree.ElementTree.parse(sys.argv[1]).getroot()
    counts = [count(testcase) for testcase in suite.iter("testcase")]
    print(sum(passed for passed, _ in counts), sum(failed for _, failed in counts))


if __name__ == "__main__":
    main()
