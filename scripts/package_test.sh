#!/usr/bin/env bash
# Builds the Debian packages and looks at them from outside: package_test.sh BUILD_FOLDER VERSION.
set -euo pipefail
build=$1 version=$2
for tool in cpack dpkg-deb dpkg-shlibdeps; do
  command -v "$tool" >/dev/null || {
    echo "skipped: no $tool"
    exit 77
  }
done
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}
# field FILE NAME
field() { dpkg-deb -f "$1" "$2"; }

(cd -- "$build" && umask 022 && cpack -G DEB -B "$scratch/packages" >"$scratch/cpack.log" 2>&1) || {
  cat "$scratch/cpack.log"
  exit 1
}
package=$scratch/packages/stepcast_${version}_$(dpkg --print-architecture).deb
[[ -f $package ]] || fail "no $package; there are: $(ls "$scratch/packages")"

# Fields, and libraries by the packages that have them.
[[ $(field "$package" Package) == stepcast ]] || fail "package $(field "$package" Package)"
[[ $(field "$package" Version) == "$version" ]] || fail "version $(field "$package" Version)"
for library in libc6 libprotobuf32 libyaml-cpp0.7 libtbb12 libsqlite3-0 libdnnl2; do
  [[ $(field "$package" Depends) == *"$library "* ]] || fail "does not depend on $library"
done
[[ $(field "$package" Depends) != *openmpi* ]] || fail "depends on MPI, which is a plugin"
for plugin in mpi cuda; do
  [[ -f $build/cli/libstepcast_$plugin.so ]] || continue
  other=${package/stepcast_/stepcast-${plugin}_}
  [[ $(field "$other" Depends) == *"stepcast (= $version)"* ]] || fail "stepcast-$plugin is free"
  dpkg-deb -c "$other" >"$scratch/list"
  grep -q " \./usr/lib/stepcast/libstepcast_$plugin\.so$" "$scratch/list" ||
    fail "no plugin in stepcast-$plugin"
done

# Files, each where Debian looks for it; nobody but root may write them.
dpkg-deb -c "$package" >"$scratch/list"
for file in bin/stepcast share/man/man1/stepcast.1.gz share/man/man1/stepcast-forecast.1.gz \
  share/bash-completion/completions/stepcast share/zsh/vendor-completions/_stepcast \
  share/fish/vendor_completions.d/stepcast.fish share/doc/stepcast/copyright \
  share/doc/stepcast/changelog.gz share/doc/stepcast/THIRD_PARTY_NOTICES.md; do
  grep -q " \./usr/$file$" "$scratch/list" || fail "no /usr/$file"
done
! grep -v -E '^(-rw-r--r--|-rwxr-xr-x|drwxr-xr-x) root/root ' "$scratch/list" ||
  fail "permissions or owners, above"
! grep -E '_test|testdata|\.cc$|\.h$|\.a$' "$scratch/list" || fail "what nobody runs, above"

# Installed by dpkg into a root of its own, and run from there: with its own data, wherever it is.
root=$scratch/root
mkdir -p "$root"/var/lib/dpkg/{info,updates}
touch "$root/var/lib/dpkg/status"
dpkg --root="$root" --log=/dev/null --force-depends --force-not-root -i "$package" \
  >"$scratch/dpkg.log" 2>&1 || {
  cat "$scratch/dpkg.log"
  fail "dpkg -i"
}
unset STEPCAST_DATA_DIR
cd /
installed=$root/usr/bin/stepcast
gallery=$root/usr/share/stepcast/scenarios/gallery
[[ $("$installed" --version) == "stepcast ${version%-*}" ]] || fail "--version"
# forecast_by PROGRAM: without how long it took.
forecast_by() { "$1" forecast "$gallery/llama-3-8b-on-8-h100.yaml" --format=json | grep -v '"wall_s"'; }
[[ $(forecast_by "$installed") == "$(forecast_by "$build/cli/stepcast")" ]] ||
  fail "the forecast is another one than that of the build"
"$installed" whatif "$gallery/sharding-fsdp.yaml" --change zero-1 >/dev/null || fail "whatif"
[[ $("$installed" complete-names scenarios) == *"$gallery/bloom-176b-on-384-a100.yaml"* ]] ||
  fail "the gallery is not listed"
mv "$root/usr/share/stepcast/hardware/catalogue" "$scratch/away"
message=$("$installed" forecast "$gallery/llama-3-8b-on-8-h100.yaml" 2>&1) && fail "no catalogue"
[[ $message == *"$root/usr/share/stepcast/hardware/catalogue"* ]] || fail "reads other data: $message"
mv "$scratch/away" "$root/usr/share/stepcast/hardware/catalogue"
dpkg --root="$root" --log=/dev/null --force-not-root -P stepcast >"$scratch/dpkg.log" 2>&1 || {
  cat "$scratch/dpkg.log"
  fail "dpkg -P"
}
[[ ! -e $root/usr/bin/stepcast && ! -e $root/usr/share/stepcast ]] || fail "it leaves something"

if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error "$scratch"/packages/*.deb || fail "lintian, above"
fi
exit "$failed"
