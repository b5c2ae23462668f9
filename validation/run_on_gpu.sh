#!/usr/bin/env bash
# run_on_gpu.sh [--out FILE.tar.gz]: measures and checks this machine's NVIDIA GPUs within ten minutes
# and leaves one archive to send back. It
#   profiles the first GPU, and NCCL where there are more (stepcast profile --device cuda --quick),
#   prints how far what it measured is forecast from other shapes (calibrate --profile),
#   fits and checks this version against the project's own runs (calibrate, validate),
#   runs small steps for real on one GPU and, where there are two, under several layouts
#   (execute --device cuda), each beside the same step on CPU cores, whose losses must be equal.
#
# Exit code 0 done, 1 losses differ, 3 anything else: there is no driver, or a command failed. What
# was written until then is in the archive. Without a driver nothing is measured and nothing is left.
#
# Environment:
#   STEPCAST          the program (default: ./stepcast of this checkout, which builds it first)
#   STEPCAST_SECONDS  how long all of it may take once it is built (default: 600)
set -euo pipefail

program=run_on_gpu
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"
stepcast=${STEPCAST:-$root/stepcast}
seconds=${STEPCAST_SECONDS:-600}
archive="stepcast-gpu.tar.gz"
while (($# > 0)); do
  case $1 in
    --out)
      (($# > 1)) || { say "--out: found nothing, wanted the name of a file"; exit 2; }
      archive=$2
      shift 2
      ;;
    -h | --help)
      sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
      exit 0
      ;;
    *)
      say "$1: not known; wanted --out FILE.tar.gz"
      exit 2
      ;;
  esac
done
[[ $seconds =~ ^[1-9][0-9]*$ ]] || { say "STEPCAST_SECONDS is '$seconds'; it must be a positive whole number"; exit 2; }
[[ -d $(dirname -- "$archive") ]] || { say "$archive: there is no such folder"; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
result=$scratch/stepcast-gpu
mkdir -p "$result"
"$stepcast" --help >/dev/null || die "$stepcast cannot be run"
begun=$SECONDS
worst=0

# step NAME COMMAND...: its output to NAME.out and NAME.err; notes how it ended and goes on.
step() {
  local name=$1 left=$((seconds - (SECONDS - begun))) code=0
  shift
  if ((left < 5)); then
    echo "$name: skipped, the time is over" | tee -a "$result/summary.txt" >&2
    worst=3
    return 3
  fi
  say "$name ..."
  timeout --kill-after=5 "$left" "$@" >"$result/$name.out" 2>"$result/$name.err" || code=$?
  echo "$name: exit $code after $((SECONDS - begun)) s in all" | tee -a "$result/summary.txt" >&2
  if ((code != 0)); then worst=3; fi
  return "$code"
}

finish() {
  tar -czf "$archive" -C "$scratch" stepcast-gpu
  say "all is in $archive"
  exit "$1"
}

# The first command says whether there is a GPU at all.
code=0
step profile "$stepcast" profile --device cuda --quick --format=json --out "$result/profile" || code=$?
if [[ ! -d $result/profile ]]; then
  cat "$result/profile.err" >&2
  die "nothing was measured"
fi
((code == 0)) || tail -n 3 "$result/profile.err" >&2

{
  uname -a
  git -C "$root" rev-parse HEAD 2>/dev/null || true
  nvidia-smi 2>/dev/null || true
  nvidia-smi topo -m 2>/dev/null || true
} >"$result/machine.txt"
gpus=$(nvidia-smi -L 2>/dev/null | grep -c '^GPU' || true)
((gpus >= 1)) || gpus=1

step calibrate-profile "$stepcast" calibrate --profile "$result/profile" --format=json || true
step calibrate "$stepcast" calibrate --runs "$root"/validation/data/*.csv --format=json || true
step validate "$stepcast" validate --runs "$root"/validation/data/*.csv --format=json || true

# The losses of a step on GPUs and on cores: equal within what fp32 rounds, as Adam carries it on.
same_losses() {
  python3 - "$1" "$2" <<'END'
import json, sys
on_gpus, on_cores = (json.load(open(name))["losses"] for name in sys.argv[1:])
worst = max(abs(a - b) / abs(b) for a, b in zip(on_gpus, on_cores))
print(f"losses differ by {worst:.1e} of their size, {len(on_cores)} steps; allowed is 1e-3")
sys.exit(0 if len(on_gpus) == len(on_cores) and worst <= 1e-3 else 1)
END
}

scenario=$root/scenarios/gallery/small-llama-to-execute.yaml
# run NAME SETTING...: on GPUs and, for a few steps, on cores.
run() {
  local name=$1 settings=() setting
  shift
  for setting in "$@"; do settings+=(--set "$setting"); done
  step "execute-$name" "$stepcast" execute "$scenario" --device cuda --steps 20 --format=json \
    --trace "$result/$name.json" "${settings[@]}" || return 0
  step "cores-$name" "$stepcast" execute "$scenario" --device cpu --steps 20 --share-cores \
    --format=json "${settings[@]}" || return 0
  if ! same_losses "$result/execute-$name.out" "$result/cores-$name.out" \
    >"$result/losses-$name.out" 2>&1; then
    ((worst != 0)) || worst=1
  fi
  sed "s/^/$name: /" "$result/losses-$name.out" | tee -a "$result/summary.txt" >&2
}
run one-gpu cluster.gpus=1
run one-gpu-recomputing cluster.gpus=1 strategy.recompute=full
if ((gpus >= 2)); then
  run data-parallel cluster.gpus=2
  run zero-3 cluster.gpus=2 strategy.zero_stage=3
  run tensor-parallel cluster.gpus=2 strategy.tensor_parallel_degree=2
  run pipeline cluster.gpus=2 strategy.pipeline_parallel_degree=2
  run zero-bubble cluster.gpus=2 strategy.pipeline_parallel_degree=2 strategy.schedule=zb_h1
fi
finish "$worst"
