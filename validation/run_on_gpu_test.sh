#!/usr/bin/env bash
# run_on_gpu_test.sh STEPCAST: run_on_gpu.sh where there is no GPU, and with a stand-in for the program
# where there seems to be one.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0

# expect WHAT FOUND WANTED
expect() {
  [[ $2 == "$3" ]] && return
  failed=$((failed + 1))
  printf 'FAILED: %s\n  wanted: %s\n  found:  %s\n' "$1" "$3" "$2"
}
# run_script PROGRAM ARGUMENTS...: its exit code in `code`, all that it says in `said`.
run_script() {
  code=0
  said=$(STEPCAST=$1 "$root/validation/run_on_gpu.sh" "${@:2}" 2>&1) || code=$?
}
archive=$scratch/out.tar.gz

# With the real program, to which no GPU is visible.
export CUDA_VISIBLE_DEVICES=
run_script "$1" --out "$archive"
expect "exit code without a GPU" "$code" 3
[[ $said == *"no NVIDIA driver on this machine"* || $said == *"no NVIDIA GPU"* ||
  $said == *"built without CUDA"* ]] || expect "the reason" "$said" "...no NVIDIA driver..."
expect "an archive without a GPU" "$([[ -e $archive ]] && echo there || echo none)" none

# Bad arguments.
run_script "$1" --cuda
expect "exit code of an unknown option" "$code" 2
run_script "$1" --out "$scratch/no/such/folder.tar.gz"
expect "exit code of a folder that is not there" "$code" 2
run_script "$scratch/nothing" --out "$archive"
expect "exit code without a program" "$code" 3

# A stand-in that measures, and trains with the losses in LOSSES_cpu and LOSSES_cuda.
cat >"$scratch/stepcast" <<'END'
#!/usr/bin/env bash
command=$1
while (($# > 0)); do
  case $1 in
    --device) device=$2 ;;
    --out) out=$2 ;;
    --trace) echo '{}' >"$2" ;;
  esac
  shift
done
if [[ $command == profile ]]; then mkdir -p "$out" && echo rows >"$out/gemm.profile"; fi
if [[ $command == execute ]]; then
  losses=LOSSES_$device
  [[ ${!losses} != fail ]] || { echo "out of tea" >&2; exit 3; }
  echo "{\"losses\": ${!losses}}"
fi
END
chmod +x "$scratch/stepcast"
export LOSSES_cpu='[4.0, 3.0]'

LOSSES_cuda='[4.001, 3.001]' run_script "$scratch/stepcast" --out "$archive"
expect "exit code when losses are the same" "$code" 0
listing=$(tar -tzf "$archive")
for file in summary.txt machine.txt profile/gemm.profile execute-one-gpu.out one-gpu.json \
  cores-one-gpu.out losses-one-gpu.out calibrate-profile.out calibrate.out validate.out; do
  [[ $listing == *"stepcast-gpu/$file"* ]] || expect "what is in the archive" "$listing" "...$file..."
done

LOSSES_cuda='[4.001, 2.9]' run_script "$scratch/stepcast" --out "$archive"
expect "exit code when losses differ" "$code" 1
[[ $said == *"one-gpu: losses differ by 3.3e-02"* ]] || expect "the difference" "$said" "...3.3e-02..."

rm "$archive"
LOSSES_cuda=fail run_script "$scratch/stepcast" --out "$archive"
expect "exit code when a step fails" "$code" 3
tar -xzOf "$archive" stepcast-gpu/execute-one-gpu.err | grep -q "out of tea" ||
  expect "the failure in the archive" "none" "out of tea"

((failed == 0)) || exit 1
echo "all checks passed"
