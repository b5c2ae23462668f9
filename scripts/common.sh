# shellcheck shell=bash disable=SC2154
# What ./stepcast and ./check share. Sourced, never run; the caller sets
#   root     the absolute path of the checkout
#   program  the name that starts each message
#
# Environment:
#   STEPCAST_JOBS           how many compilers run at once (default: what cores and memory allow)
#   STEPCAST_SKIP_PACKAGES  when not empty, Debian packages are neither checked nor installed

# ninja and ctest answer an interrupt with an exit code, upon which a script would go on.
trap 'exit 130' INT

# Standard output belongs to results; everything said here goes to standard error.
say() { printf '%s: %s\n' "$program" "$*" >&2; }

# Exit code 3: it is neither a failed check (1) nor bad input (2).
die() {
  say "$@"
  exit 3
}

# True where a status line may be overwritten in place.
on_terminal() { [[ -t 2 && ${TERM:-dumb} != dumb ]]; }

# Prints how many compilers may run at once: one a core, fewer where memory is small. A compiler
# needs up to 1.5 GB on files that use Boost.Graph or Protobuf. Containers often see all cores and
# all memory of their host, so the control group's limits count too.
job_count() {
  if [[ -n ${STEPCAST_JOBS:-} ]]; then
    [[ $STEPCAST_JOBS =~ ^[1-9][0-9]*$ ]] ||
      die "STEPCAST_JOBS is '$STEPCAST_JOBS'; it must be a positive whole number"
    echo "$STEPCAST_JOBS"
    return
  fi
  local jobs quota period memory_kb key value unit limit file
  jobs=$(nproc)
  if { read -r quota period </sys/fs/cgroup/cpu.max; } 2>/dev/null &&
    [[ $quota =~ ^[0-9]+$ && $period =~ ^[1-9][0-9]*$ ]]; then
    limit=$(((quota + period - 1) / period))
    ((limit >= jobs)) || jobs=$limit
  fi
  memory_kb=
  # shellcheck disable=SC2034  # `unit` takes the rest of the line
  while read -r key value unit; do
    if [[ $key == MemAvailable: ]]; then memory_kb=$value; fi
  done 2>/dev/null </proc/meminfo
  for file in /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes; do
    if { read -r limit <"$file"; } 2>/dev/null && [[ $limit =~ ^[0-9]{1,18}$ ]]; then
      limit=$((limit / 1024))
      [[ -n $memory_kb ]] && ((memory_kb <= limit)) || memory_kb=$limit
    fi
  done
  if [[ -n $memory_kb ]]; then
    limit=$((memory_kb / 1500000))
    ((limit >= jobs)) || jobs=$limit
  fi
  ((jobs >= 1)) || jobs=1
  echo "$jobs"
}

# missing_packages GROUP...: prints the packages of these groups that are not installed.
missing_packages() {
  local group package why wanted=() installed
  # shellcheck disable=SC2034  # `why` is for the reader of the file
  while read -r group package why; do
    if [[ -n $package && " $* " == *" $group "* ]]; then wanted+=("$package"); fi
  done <"$root/scripts/packages.txt"
  # dpkg-query fails when it knows none of a package; what it prints is still right.
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${wanted[@]}" \
    2>/dev/null) || true
  for package in "${wanted[@]}"; do
    [[ $'\n'$installed$'\n' == *$'\ninstalled '"$package"$'\n'* ]] || printf '%s\n' "$package"
  done
}

# ensure_packages LOG GROUP...: installs what is missing, as root or through sudo.
ensure_packages() {
  local log=$1 missing as_root=() command started=$SECONDS
  shift
  [[ -z ${STEPCAST_SKIP_PACKAGES:-} ]] || return 0
  if ! command -v dpkg-query >/dev/null; then
    say "this is no Debian system, so nothing is installed; needed are the equivalents of" \
      "$root/scripts/packages.txt"
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} > 0)) || return 0

  command="apt-get install --yes --no-install-recommends ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      die "these Debian packages are missing, and without root or sudo they cannot be" \
        "installed here. Let an administrator run:
    $command
(If you have the same tools from elsewhere, set STEPCAST_SKIP_PACKAGES=1.)"
    as_root=(sudo)
  fi
  say "installing missing Debian packages, ${#missing[@]} in all (scripts/packages.txt says why each):" \
    "${missing[*]}"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
    apt-get --yes -o DPkg::Lock::Timeout=600)
  local install=("${apt[@]}" install --no-install-recommends "${missing[@]}")
  # The lists of a fresh container are empty, and old ones name files that are gone; a refresh
  # cures both. apt may start services, which must not hold our lock.
  if ! "${install[@]}" </dev/null >"$log" 2>&1 9>&-; then
    if ! { "${apt[@]}" update && "${install[@]}"; } </dev/null >>"$log" 2>&1 9>&-; then
      tail -n 15 "$log" >&2
      die "installing packages failed (all output: $log). By hand:
    ${as_root[*]:+${as_root[*]} }$command"
    fi
  fi
  say "installed in $((SECONDS - started)) s"
}

# lock_directory DIR: creates DIR and waits until no other build uses it. File descriptor 9 is the
# lock: held until unlock_directory, and by a build that outlives its caller.
lock_directory() {
  { mkdir -p "$1" && [[ -w $1 ]]; } 2>/dev/null ||
    die "cannot write to the build folder $1. Set STEPCAST_BUILD_DIR to a folder that can be" \
      "written"
  exec 9>"$1/stepcast.lock"
  if ! flock --nonblock 9; then
    say "waiting for another build in $1"
    flock 9
  fi
}
unlock_directory() { exec 9>&-; }

# Copies ninja's output from standard input to LOG and shows how far the build is.
show_progress() {
  local log=$1 line shown_at=$SECONDS started=$SECONDS drawn='' columns
  columns=$(tput cols 2>/dev/null) || columns=80
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]] || continue
    if on_terminal; then
      line="$program: ${BASH_REMATCH[1]}/${BASH_REMATCH[2]} ${BASH_REMATCH[3]}"
      printf '\r\033[K%s' "${line:0:columns-1}" >&2
      drawn=1
    elif ((SECONDS - shown_at >= 15)); then
      say "built ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]} parts in $((SECONDS - started)) s"
      shown_at=$SECONDS
    fi
  done
  [[ -z $drawn ]] || printf '\r\033[K' >&2
}

# Shows what went wrong: what ninja says of each failure, else the end of the log.
show_failure() {
  local log=$1
  if grep -q '^FAILED: ' "$log"; then
    # Leaves out the compiler's command line, which stands under FAILED and helps nobody here.
    awk '/^\[[0-9]+\/[0-9]+\] / { shown = 0 }
         /^FAILED: / { shown = 1; print; getline; next }
         shown' "$log" | head -n 60 >&2
  else
    tail -n 40 "$log" >&2
  fi
}

# build_tree PRESET DIR [NINJA ARGUMENT...]: configures DIR as the preset of CMakePresets.json
# says, where that has changed, and runs ninja. Fails, with the failure shown, if either does.
build_tree() {
  local preset=$1 dir=$2 log=$2/build.log configure=() cached jobs
  shift 2
  : >"$log"
  # ccache needs a place; with the checkout as base, another checkout's results count as well, and so
  # they do where debug information names the folder (a debugger may then have to be told it).
  if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nonexistent} ]]; then
    export CCACHE_DIR=$dir/ccache
  fi
  export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1

  cached=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt" 2>/dev/null) || true
  if [[ $cached != "$root" || ! -f $dir/build.ninja ]]; then
    configure=(--fresh)  # Never configured, or for a checkout that has moved.
  elif ! cmp -s "$root/CMakePresets.json" "$dir/stepcast.presets"; then
    configure=(--fresh)
  fi
  if ((${#configure[@]} > 0)); then
    if ! cmake "${configure[@]}" -S "$root" -B "$dir" --preset "$preset" </dev/null \
      >>"$log" 2>&1; then
      show_failure "$log"
      say "configuring failed (all output: $log)"
      return 1
    fi
    cp "$root/CMakePresets.json" "$dir/stepcast.presets"
  fi
  jobs=$(job_count) || exit
  if ! ninja -C "$dir" -j "$jobs" "$@" </dev/null 2>&1 | show_progress "$log"; then
    show_failure "$log"
    say "the build failed (all output: $log)"
    return 1
  fi
}

# Prints our C++ files, those not yet committed as well, each ended by a zero byte. The current
# folder must be the root.
cxx_files() {
  local patterns=('*.cc' '*.h' '*.cu' '*.cuh') names=() pattern file
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- "${patterns[@]}" |
      while IFS= read -r -d '' file; do
        [[ ! -f $file ]] || printf '%s\0' "$file" # Deleted, but not yet from the index.
      done
  else
    for pattern in "${patterns[@]}"; do names+=(-o -name "$pattern"); done
    find . \( -path './build*' -o -path './.*' \) -prune -o -type f \( "${names[@]:1}" \) -print0
  fi
}
