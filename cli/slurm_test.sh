#!/usr/bin/env bash
# A sweep as a Slurm job array, with daemons of its own on this machine:
#
#     cli/slurm_test.sh STEPCAST
#
# Exit code 77 where Slurm is not installed or cannot run (it needs root).
set -euo pipefail

stepcast=$1
for tool in munged slurmctld slurmd sbatch sinfo; do
  if ! PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null; then
    echo "skipped: there is no $tool; install munge, slurmctld, slurmd and slurm-client"
    exit 77
  fi
done
if (($(id -u) != 0)); then
  echo "skipped: slurmd needs root"
  exit 77
fi
export PATH=$PATH:/usr/sbin

here=$(mktemp -d)
started=()
finish() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$here"
}
trap finish EXIT
fail() {
  echo "failed: $1"
  tail -n 20 "$here"/*.log "$here"/*.out 2>/dev/null || true
  exit 1
}

# --- Daemons: munged says who asks, slurmctld hands out work, slurmd does it.
chmod 755 "$here"  # munged refuses a socket that others cannot reach
mkdir -p "$here/munge" "$here/state" "$here/spool"
chmod 711 "$here/munge"
dd if=/dev/urandom of="$here/munge/key" bs=1024 count=1 2>/dev/null
chmod 400 "$here/munge/key"
munged --foreground --force --key-file="$here/munge/key" --socket="$here/munge/socket" \
  --pid-file="$here/munge/pid" --log-file="$here/munge/log" --seed-file="$here/munge/seed" \
  >"$here/munged.log" 2>&1 &
started+=($!)

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])'; }
host=$(hostname -s)
cpus=$(nproc)
cat >"$here/slurm.conf" <<END
ClusterName=test
SlurmctldHost=$host
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$here/munge/socket
CredType=cred/munge
StateSaveLocation=$here/state
SlurmdSpoolDir=$here/spool
SlurmctldPidFile=$here/slurmctld.pid
SlurmdPidFile=$here/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1
ReturnToService=2
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$cpus State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF=$here/slurm.conf
slurmctld -D >"$here/slurmctld.log" 2>&1 &
started+=($!)
slurmd -D -N "$host" >"$here/slurmd.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do
  if [[ $(sinfo --noheader --format=%T 2>/dev/null) == idle ]]; then break; fi
  sleep 0.2
done
[[ $(sinfo --noheader --format=%T 2>/dev/null) == idle ]] || fail "the node did not come up"

# --- The example of docs/sweeps.md, in its own folder.
source_root=$(cd "$(dirname -- "$0")/.." && pwd)
mkdir "$here/run"
cp "$source_root/docs/sweep.sbatch" "$here/run"
cat >"$here/run/sweep.yaml" <<END
scenario: $source_root/scenarios/gallery/gpt-204m-on-4-a100.yaml
grid:
- {field: strategy.micro_batch_size, values: [1..8*2]}
- {field: strategy.zero_stage, values: [0..3]}
END
cd "$here/run"
export STEPCAST=$stepcast
sbatch --wait --array=1-4 --output="$here/task-%a.out" sweep.sbatch >"$here/sbatch.out" 2>&1 ||
  fail "a task of the job array failed"
for shard in 1 2 3 4; do
  [[ -f sweep-shard-$shard-of-4.db ]] || fail "there is no shard $shard"
done
grep -q "shard 3/4, as a task of the Slurm job array" "$here/task-3.out" ||
  fail "task 3 does not say which shard it takes"
"$stepcast" merge sweep-shard-*.db --out merged.db >"$here/merge.out"
"$stepcast" sweep sweep.yaml --out whole.db >"$here/whole.out"
cmp merged.db whole.db || fail "the merged database differs from that of one process"
cmp merged.csv whole.csv || fail "the merged table differs from that of one process"
cmp "$here/merge.out" "$here/whole.out" || fail "the merged report differs from that of one process"
echo "passed: 4 tasks, $(($(wc -l <merged.csv) - 1)) points"
