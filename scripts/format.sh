#!/usr/bin/env bash
# Gives all our C++ files the layout of .clang-format, in place.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"
cd "$root"
cxx_files | xargs -0 -r clang-format -i
