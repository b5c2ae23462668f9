#!/usr/bin/env bash
# Pages in a headless Chromium, by a test of scenarios/page/web: page_test.mjs of reports, live_test.mjs of
# stepcast serve:
#
#     cli/browser_test.sh STEPCAST page_test.mjs
#
# Exit code 77 where node, Chromium or the packages of scenarios/page/web/package-lock.json are missing.
set -euo pipefail

stepcast=$1 test=$2
web=scenarios/page/web
skip() {
  echo "skipped: $*"
  exit 77
}
command -v node >/dev/null || skip "there is no node; install Debian's nodejs"
[[ -d $web/node_modules/playwright-core ]] || skip "there is no playwright-core; run npm ci in $web"
chromium=${STEPCAST_CHROMIUM:-$(command -v chromium || true)}
[[ -n $chromium ]] || skip "there is no Chromium; install Debian's chromium"
exec node "$web/$test" "$stepcast" "$chromium"
