#!/usr/bin/env bash
# stepcast serve as a process: cli/serve_command_test.sh STEPCAST. Needs nothing but bash.
set -euo pipefail

stepcast=$1
directory=$(mktemp -d)
server=
trap 'if [[ -n $server ]]; then kill -9 "$server" 2>/dev/null || true; fi; rm -rf "$directory"' EXIT
fail() {
  echo "failed: $*"
  exit 1
}

# Starts a server with these arguments: sets `server`, `port` and `token`.
start() {
  rm -f "$directory/out"
  "$stepcast" serve --port 0 "$@" >"$directory/out" 2>"$directory/err" &
  server=$!
  for _ in {1..200}; do
    if [[ -s $directory/out ]]; then break; fi
    sleep 0.05
  done
  local address
  address=$(head -n 1 "$directory/out")
  [[ $address =~ ^http://([^/]+):([0-9]+)/#token=([0-9a-f]{32})$ ]] || fail "address \"$address\""
  port=${BASH_REMATCH[2]}
  token=${BASH_REMATCH[3]}
}

# The answer to these lines of a request, which ends the connection.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' "$@" "Connection: close" "" >&3
  cat <&3
  exec 3<&-
}

# Ends the server with this signal; it has to exit with 0.
stop() {
  kill "-$1" "$server"
  local code=0
  wait "$server" || code=$?
  server=
  ((code == 0)) || fail "exit code $code after SIG$1"
}

cp scenarios/gallery/llama-3-8b-on-8-h100.yaml "$directory/mine.yaml"
start "$directory/mine.yaml"
ask "GET / HTTP/1.1" "Host: localhost:$port" >"$directory/page"
grep -q '^HTTP/1.1 200 ' "$directory/page" || fail "no page"
grep -q "$token" "$directory/page" && fail "the page tells the token"
ask "GET /api/scenarios HTTP/1.1" "Host: localhost" "Authorization: Bearer $token" >"$directory/list"
grep -q "\"chosen\":\"$directory/mine.yaml\"" "$directory/list" || fail "mine.yaml is not chosen"
grep -q 'llama-3-70b-on-64-h100.yaml' "$directory/list" || fail "the gallery is missing"
ask "GET /api/scenarios HTTP/1.1" "Host: localhost" | grep -q '^HTTP/1.1 401 ' || fail "without a token"

# A port that is taken.
code=0
"$stepcast" serve --port "$port" >"$directory/out2" 2>"$directory/err2" || code=$?
((code == 2)) || fail "exit code $code for a port that is taken"
[[ $(<"$directory/err2") == "error: --port: port $port is taken by another program; wanted a free one, or 0 for any" ]] ||
  fail "$(<"$directory/err2")"
[[ ! -s $directory/out2 ]] || fail "an address, without a server"
stop TERM

start
stop INT
start --host 0.0.0.0 --allow-remote
grep -q '^W serve: other machines can reach this page' "$directory/err" || fail "no warning"
stop TERM
echo "serves, refuses, ends"
