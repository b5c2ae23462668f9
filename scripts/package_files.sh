#!/usr/bin/env bash
# Makes what a package holds beside program and data:
# package_files.sh STEPCAST VERSION CHANGELOG FOLDER. Its day is that of the changelog, or of
# SOURCE_DATE_EPOCH where that is set.
set -euo pipefail
stepcast=$1 version=$2 changelog=$3 folder=$4
day=${SOURCE_DATE_EPOCH:-$(stat -c %Y -- "$changelog")}
rm -rf -- "$folder"
mkdir -p -- "$folder"
"$stepcast" write-manual "$folder/man" --date "$(date -u -d "@$day" +%Y-%m-%d)"
gzip -9 -n -- "$folder"/man/*.1
gzip -9 -n -c -- "$changelog" >"$folder/changelog.gz"
gzip -9 -n >"$folder/changelog.Debian.gz" <<END
stepcast ($version) unstable; urgency=medium

  * What has changed stands in changelog.gz.

 -- the stepcast authors <maintainers@stepcast.invalid>  $(date -u -R -d "@$day")
END
"$stepcast" completion bash >"$folder/stepcast"
"$stepcast" completion zsh >"$folder/_stepcast"
"$stepcast" completion fish >"$folder/stepcast.fish"
touch -- "$folder/stamp"
