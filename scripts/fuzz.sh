#!/usr/bin/env bash
# Fuzzes what reads foreign bytes: scripts/fuzz.sh [--seconds N] [--keep] [TARGET...]
#
# Builds build/fuzz with clang, libFuzzer and both sanitizers, then runs each target for N seconds
# (default 60), one after the other, from the inputs in its fuzz_corpus/. A finding ends it with exit
# code 1; the input lies in build/fuzz/findings. Fix it and add the input to the corpus: a test
# replays all of them. --keep adds inputs that reach code that no kept one does.
set -euo pipefail

# shellcheck disable=SC2034 # Read by common.sh.
program=fuzz
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"
cd "$root"

# Where each target's inputs are kept.
declare -A corpora=(
  [forecast_fuzz]=scenarios/forecast/fuzz_corpus
  [sweep_fuzz]=scenarios/sweep/fuzz_corpus
  [runs_fuzz]=validation/runs/fuzz_corpus
  [tables_fuzz]=profiles/tables/fuzz_corpus
  [nccl_tests_fuzz]=profiles/import/fuzz_corpus
  [csv_fuzz]=profiles/import/csv_fuzz_corpus
  [kineto_fuzz]=profiles/recording/fuzz_corpus
  [replay_fuzz]=profiles/recording/fuzz_corpus
  [nsight_fuzz]=profiles/recording/nsight_fuzz_corpus
  [import_fuzz]=scenarios/import/fuzz_corpus
  [http_fuzz]=scenarios/serve/fuzz_corpus
  [schedule_file_fuzz]=strategies/schedule/fuzz_corpus
  [fusion_rules_fuzz]=strategies/passes/fuzz_corpus
  [chakra_fuzz]=scenarios/chakra/fuzz_corpus
)
# The longest input, where it is not 4096 bytes: an export is a database of many pages.
declare -A lengths=([nsight_fuzz]=16384)
seconds=60 keep='' targets=()
while (($# > 0)); do
  case $1 in
    --seconds) seconds=${2:?--seconds wants a number} && shift ;;
    --keep) keep=1 ;;
    *)
      [[ -n ${corpora[$1]:-} ]] || die "no target '$1'; there are ${!corpora[*]}"
      targets+=("$1")
      ;;
  esac
  shift
done
((${#targets[@]} > 0)) || mapfile -t targets < <(printf '%s\n' "${!corpora[@]}" | sort)

build=$root/build/fuzz
findings=$build/findings
ensure_packages "$build/packages.log" build fuzz
build_tree fuzz "$build" "${targets[@]}" || exit 3
mkdir -p "$findings"

# Names of fields, which no mutation would find.
words=$findings/words
sed -nE 's/^ *((optional|repeated) )?[A-Za-z0-9_.]+ ([a-z0-9_]+) = [0-9]+.*/"\3: "/p' \
  "$root"/*/v1/*.proto | sort -u >"$words"

for target in "${targets[@]}"; do
  kept=$root/${corpora[$target]}
  found=$findings/$target.corpus
  mkdir -p "$found"
  binary=$(find "$build" -type f -name "$target" -perm -u+x)
  options=("-max_len=${lengths[$target]:-4096}" -timeout=30 -rss_limit_mb=3000 "-artifact_prefix=$findings/$target-"
    "-dict=$words" -verbosity=0 -print_final_stats=1)
  say "$target for $seconds s"
  "$binary" "${options[@]}" "-max_total_time=$seconds" "$found" "$kept" || exit 1
  [[ -n $keep ]] || continue
  # Few and small ones that together reach all that any does.
  rm -rf "$findings/merged"
  mkdir "$findings/merged"
  "$binary" -set_cover_merge=1 -use_counters=0 -verbosity=0 -timeout=30 -rss_limit_mb=3000 \
    "$findings/merged" "$kept" "$found"
  for input in "$findings/merged"/*; do
    old=
    for other in "$kept"/*; do ! cmp -s "$input" "$other" || old=1; done
    [[ -n $old ]] || cp -- "$input" "$kept/"
  done
done
