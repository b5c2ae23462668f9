#!/usr/bin/env bash
# Tests of ./stepcast and of the helpers in this folder, in a scratch checkout whose cmake, ninja,
# apt-get and dpkg-query are stand-ins that note how often they were called.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
passed=0
failed=0

# expect WHAT FOUND WANTED
expect() {
  if [[ $2 == "$3" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n  wanted: %s\n  found:  %s\n' "$1" "$3" "$2"
  fi
}
expect_contains() {
  if [[ $2 == *"$3"* ]]; then expect "$1" yes yes; else expect "$1" "$2" "...$3..."; fi
}

# A checkout in a folder with spaces, and stand-ins for the tools.
checkout="$scratch/a checkout"
tools=$scratch/tools
mkdir -p "$checkout/cli" "$checkout/simulator" "$tools"
cp "$root/stepcast" "$checkout"
cp -r "$root/scripts" "$checkout"
cp "$root/CMakePresets.json" "$checkout"
touch "$checkout/CMakeLists.txt" "$checkout/cli/main.cc" "$checkout/simulator/a.h"

cat >"$tools/cmake" <<'END'
#!/usr/bin/env bash
echo cmake >>"$CALLS"
echo "some output of cmake"
while (($# > 0)); do
  case $1 in
    -S) source=$2 ;;
    -B) build=$2 ;;
  esac
  shift
done
mkdir -p "$build"
touch "$build/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$source" >"$build/CMakeCache.txt"
END
cat >"$tools/ninja" <<'END'
#!/usr/bin/env bash
echo ninja >>"$CALLS"
cd "$2"
echo "[1/1] Building the stand-in"
if [[ -n ${BROKEN:-} ]]; then
  printf 'FAILED: main.o\nthe command line\nmain.cc:1: error: what is wrong\n'
  exit 1
fi
[[ -z ${SLOW:-} ]] || sleep 1
mkdir -p cli
printf '#!/bin/sh\npwd\nfor a in "$@"; do echo "<$a>"; done\nexit 7\n' >cli/stepcast
chmod +x cli/stepcast
END
cat >"$tools/apt-get" <<'END'
#!/usr/bin/env bash
echo "apt-get $*" >>"$CALLS"
[[ $* != *" update" ]] || touch "$CALLS.refreshed"
[[ -z ${STALE_LISTS:-} || -e $CALLS.refreshed ]]
END
cat >"$tools/dpkg-query" <<'END'
#!/usr/bin/env bash
for package in "$@"; do
  case $package in
    -*) ;;
    "${MISSING:-}") ;;
    *) echo "installed $package" ;;
  esac
done
END
chmod +x "$tools"/*
export CALLS=$scratch/calls PATH=$tools:$PATH
unset STEPCAST_BUILD_DIR STEPCAST_SKIP_PACKAGES STEPCAST_JOBS

# launch ARGUMENT...: runs ./stepcast; sets out, err, status, and calls to what it called.
launch() {
  rm -f "$CALLS" "$CALLS.refreshed"
  status=0
  out=$("${launcher:-$checkout/stepcast}" "$@" 2>"$scratch/err") || status=$?
  err=$(<"$scratch/err")
  calls=
  [[ ! -f $CALLS ]] || calls=$(paste -sd ' ' "$CALLS")
}

cd "$scratch"
launch forecast "two words" ''
expect "the first run configures and builds" "$calls" "cmake ninja"
expect "arguments and folder reach the program, and only its output reaches stdout" "$out" \
  "$scratch"$'\n<forecast>\n<two words>\n<>'
expect "the exit code is the program's" "$status" 7
launch
expect "with nothing changed no tool is called" "$calls" ""
expect "with nothing changed nothing is said" "$err" ""

echo changed >"$checkout/simulator/a.h"
launch
expect "an edited header is noticed" "$calls" "ninja"
touch -d '2001-01-01' "$checkout/simulator/a.h"
launch
expect "a file that got older is noticed" "$calls" "ninja"
touch "$checkout/simulator/b.h"
launch
expect "an added file is noticed" "$calls" "ninja"
rm "$checkout/simulator/b.h"
launch
expect "a deleted file is noticed" "$calls" "ninja"
echo "build another why" >>"$checkout/scripts/packages.txt"
launch
expect "a changed list of packages is noticed" "$calls" "ninja"
echo >>"$checkout/CMakePresets.json"
launch
expect "changed presets configure anew" "$calls" "cmake ninja"
touch "$checkout/simulator/README.md" "$checkout/simulator/a_test.cc" "$checkout/simulator/s.yaml" \
  "$checkout/simulator/t.profile"
launch
expect "texts, tests and data are no inputs" "$calls" ""

echo soon >"$checkout/simulator/a.h"
launch complete-names changes
expect "a shell that completes does not wait for a build" "$calls" ""
expect "but is answered" "$out" "$scratch"$'\n<complete-names>\n<changes>'

echo again >"$checkout/simulator/a.h"
BROKEN=1 launch
expect "a failed build gives exit code 3" "$status" 3
expect "a failed build prints no result" "$out" ""
expect_contains "a failed build shows the error" "$err" "main.cc:1: error: what is wrong"
launch
expect "after a failed build the next run builds" "$calls" "ninja"

mv "$checkout" "$scratch/moved"
checkout=$scratch/moved
launch
expect "a checkout that has moved configures anew" "$calls" "cmake ninja"
ln -s "$checkout/stepcast" "$scratch/link"
launcher=$scratch/link launch
expect "through a symbolic link nothing is built again" "$calls $status" " 7"

chmod -w "$checkout"
STEPCAST_BUILD_DIR=other launch
expect "STEPCAST_BUILD_DIR may be relative to where one is" "$calls" "cmake ninja"
expect "STEPCAST_BUILD_DIR holds the build" "$(ls "$scratch/other/cli")" "stepcast"
chmod +w "$checkout"
touch "$scratch/a file"
STEPCAST_BUILD_DIR="$scratch/a file/build" launch
expect "a build folder that cannot be made gives exit code 3" "$status" 3
expect_contains "and says what to do" "$err" "Set STEPCAST_BUILD_DIR"
STEPCAST_JOBS=many STEPCAST_BUILD_DIR=jobs launch
expect "a wrong STEPCAST_JOBS gives exit code 3" "$status" 3
expect_contains "and names the value" "$err" "STEPCAST_JOBS is 'many'"

echo concurrent >"$checkout/simulator/a.h"
rm -f "$CALLS"
for _ in 1 2 3; do
  SLOW=1 "$checkout/stepcast" >/dev/null 2>&1 &
done
wait
expect "of three runs at once one builds and the others wait for it" "$(cat "$CALLS")" "ninja"

if ((EUID == 0)); then
  echo packages >"$checkout/simulator/a.h"
  MISSING=ccache launch
  expect "a missing package is installed before the build" "$calls" \
    "apt-get --yes -o DPkg::Lock::Timeout=600 install --no-install-recommends ccache ninja"
  echo lists >"$checkout/simulator/a.h"
  STALE_LISTS=1 MISSING=ccache launch
  expect_contains "where installing fails, the lists are refreshed first" "$calls" \
    "update apt-get --yes -o DPkg::Lock::Timeout=600 install"
  echo skip >"$checkout/simulator/a.h"
  STEPCAST_SKIP_PACKAGES=1 MISSING=ccache launch
  expect "STEPCAST_SKIP_PACKAGES installs nothing" "$calls" "ninja"
fi

cat >"$scratch/tests.xml" <<'END'
<testsuite>
  <testcase name="passes" status="run"><system-out>[==========] 12 tests from 1 test suite ran. (1 ms)
[  PASSED  ] 12 tests.
</system-out></testcase>
  <testcase name="two_fail" status="fail"><system-out>[==========] 4 tests from 2 test suites ran. (1 ms)
[  PASSED  ] 1 test.
[  SKIPPED ] 1 test, listed below:
[  SKIPPED ] A.A
[  FAILED  ] 2 tests, listed below:
[  FAILED  ] A.B
[  FAILED  ] A.C
</system-out></testcase>
  <testcase name="one_fails_briefly" status="fail"><system-out>[  FAILED  ] A.B (0 ms)
[==========] 3 tests from 1 test suite ran. (0 ms)
[  PASSED  ] 2 tests.
</system-out></testcase>
  <testcase name="leaks_after_all" status="fail"><system-out>[==========] 5 tests from 1 test suite ran. (1 ms)
[  PASSED  ] 5 tests.
LeakSanitizer: detected memory leaks</system-out></testcase>
  <testcase name="crashes" status="fail"><system-out>[ RUN      ] A.B</system-out></testcase>
  <testcase name="no_googletest" status="run"><system-out>fine</system-out></testcase>
  <testcase name="skips_itself" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>
  <testcase name="not_built" status="notrun"><skipped message=""/></testcase>
</testsuite>
END
# 12 + 1 + 2 + 5 + 1 pass; 2 + 1 fail, and a leak, a crash and a missing program count one each.
expect "cases are counted" "$("$root/scripts/count_tests.py" "$scratch/tests.xml")" "21 6"

printf 'expectations met: %d, not met: %d\n' "$passed" "$failed"
((failed == 0))
