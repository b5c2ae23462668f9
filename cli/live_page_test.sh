#!/usr/bin/env bash
# The page of stepcast serve in a headless Chromium:
#
#     cli/live_page_test.sh STEPCAST
#
# Exit code 77 where node, Chromium or the packages of scenarios/page/web/package-lock.json are missing.
set -euo pipefail

stepcast=$1
web=scenarios/page/web
skip() {
  echo "skipped: $*"
  exit 77
}
command -v node >/dev/null || skip "there is no node; install Debian's nodejs"
[[ -d $web/node_modules/playwright-core ]] || skip "there is no playwright-core; run npm ci in $web"
chromium=${STEPCAST_CHROMIUM:-$(command -v chromium || true)}
[[ -n $chromium ]] || skip "there is no Chromium; install Debian's chromium"
exec node "$web/live_test.mjs" "$stepcast" "$chromium"
