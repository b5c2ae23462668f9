#!/usr/bin/env bash
# accuracy_gate_test.sh STEPCAST: whether forecasts of measured runs are as good as they were, by
# the errors in validation/accuracy.csv. Of the tables of validation/data always, of published runs
# where they are: in the folder STEPCAST_RUNS_DIR, or else in ../shared/data/runs.
set -euo pipefail

stepcast=$1
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
published=${STEPCAST_RUNS_DIR:-$root/../shared/data/runs}
shopt -s nullglob
tables=("$root"/validation/data/*.csv)
others=("$published"/*.csv)

if ((${#others[@]} > 0)); then
  echo "checked on our own tables and on ${#others[@]} in $published"
elif [[ -n ${STEPCAST_RUNS_DIR:-} ]]; then
  echo "STEPCAST_RUNS_DIR is '$STEPCAST_RUNS_DIR', where no table of runs is"
  exit 1
else
  echo "checked on our own tables only: no published runs in $published; STEPCAST_RUNS_DIR names a folder of them"
fi
# Memory that one forecast frees is kept for the next: half of the time of many large steps.
export MALLOC_TRIM_THRESHOLD_=1000000000 MALLOC_MMAP_THRESHOLD_=1000000000
"$stepcast" validate --runs "${others[@]}" "${tables[@]}" --worst 0 --gate "$root/validation/accuracy.csv"
echo "On purpose: stepcast validate --runs FILE.csv... --gate validation/accuracy.csv --update-gate"
