#!/usr/bin/env bash
# Manual pages as readers get them: manual_test.sh STEPCAST.
set -euo pipefail
stepcast=$1
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}
"$stepcast" write-manual "$scratch/man" --date 2026-01-31
for page in "$scratch"/man/*.1; do
  name=$(basename "$page" .1)
  if command -v mandoc >/dev/null; then
    mandoc -T lint -W warning "$page" || fail "$name: mandoc, above"
  fi
  if command -v man >/dev/null && command -v groff >/dev/null; then
    complaints=$(MANROFFSEQ='' LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z \
      "$page" 2>&1 >/dev/null) || true
    [[ -z $complaints ]] || fail "$name: man --warnings: $complaints"
  fi
done
# As it is read, all that --help has: flags, and examples word for word.
command -v mandoc >/dev/null || {
  echo "no mandoc: pages are not read"
  exit "$failed"
}
commands=$("$stepcast" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
[[ $(wc -w <<<"$commands") -gt 10 ]] || fail "few commands: $commands"
for command in $commands; do
  page=$scratch/man/stepcast-$command.1
  text=$(mandoc -T ascii -O width=200 "$page" | col -bx)
  while read -r flag; do
    grep -q -- "^  *$flag\( \|,\|$\)" <<<"$text" || fail "$command: no $flag"
  done < <("$stepcast" "$command" --help | grep -o '^  --[a-z-]*')
  while IFS= read -r example; do
    grep -qF -- "$example" <<<"$text" || fail "$command: no example '$example'"
  done < <("$stepcast" "$command" --help | sed -n '/^Example/,/^$/s/^  //p')
done
exit "$failed"
