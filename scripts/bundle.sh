#!/usr/bin/env bash
# Puts the built program, its CUDA plugin and the libraries they need into one folder, for a machine
# that has neither a compiler nor our packages:
#
#     scripts/bundle.sh BUILD_DIR FOLDER
#     FOLDER/stepcast profile --device cuda --out OUT
#
# Left out is what any Linux of the same or a later glibc has (glibc, libstdc++), and what comes with
# CUDA 13 and its driver. The data is not in it: STEPCAST_DATA_DIR names a checkout there. What is
# already in FOLDER under other names stays.
set -euo pipefail

program=bundle
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"

(($# == 2)) || die "wanted are two arguments: scripts/bundle.sh BUILD_DIR FOLDER"
build_dir=$1 folder=$2
[[ -x $build_dir/cli/stepcast ]] || die "there is no $build_dir/cli/stepcast; build it first"

mkdir -p -- "$folder/lib"
install -m 755 -s -- "$build_dir/cli/stepcast" "$folder/lib/stepcast"
if [[ -f $build_dir/cli/libstepcast_cuda.so ]]; then
  # Exported symbols stay.
  install -m 755 -- "$build_dir/cli/libstepcast_cuda.so" "$folder/lib/libstepcast_cuda.so"
  strip --strip-unneeded -- "$folder/lib/libstepcast_cuda.so"
else
  say "there is no CUDA plugin in $build_dir: the bundle cannot measure GPUs"
fi

# "libfoo.so.1 => /usr/lib/libfoo.so.1 (0x...)": what the loader would take here.
ldd "$build_dir/cli/stepcast" | while read -r name arrow path _; do
  [[ $arrow == '=>' && $path == /* ]] || continue
  case $name in
    libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | ld-linux* | \
      libstdc++.so.* | libgcc_s.so.*) continue ;;
  esac
  install -m 755 -s -- "$path" "$folder/lib/$name"
done

cat >"$folder/stepcast" <<'WRAPPER'
#!/usr/bin/env bash
# Runs the program beside this file with the libraries beside it, and finds those of CUDA 13.
set -euo pipefail
lib=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/lib" && pwd -P)
path=$lib
has_cublaslt() { [[ -e $1/libcublasLt.so.13 ]]; }
found=
for directory in /usr/local/cuda/lib64 /usr/local/cuda-13*/lib64 /usr/local/cuda*/targets/*/lib \
  /usr/lib/x86_64-linux-gnu; do
  if has_cublaslt "$directory"; then found=$directory && break; fi
done
# Else as a part of Python's packages, which is how PyTorch brings them.
if [[ -z $found ]] && command -v python3 >/dev/null; then
  for directory in $(python3 -c '
import importlib.util, glob
spec = importlib.util.find_spec("nvidia")
for place in (spec.submodule_search_locations if spec else []):
    print(*glob.glob(place + "/*/lib"))' 2>/dev/null); do
    if has_cublaslt "$directory"; then found=$directory && break; fi
  done
fi
[[ -z $found ]] || path=$path:$found
export LD_LIBRARY_PATH=$path${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
exec "$lib/stepcast" "$@"
WRAPPER
chmod 755 -- "$folder/stepcast"
say "$folder: $(du -sh --apparent-size -- "$folder" | cut -f1)"
