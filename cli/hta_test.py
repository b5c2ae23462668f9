#!/usr/bin/env python3
"""Traces for Holistic Trace Analysis: hta_test.py STEPCAST.

Reads what `stepcast export hta` writes as HTA does (hta/common/trace.py: events with a length, joined
by correlation; the last ProfilerStep and what it launched left out; kernels are communication by
NCCL's names, copies and fills are memory, all others compute) and compares times of each rank with
those of the timeline that `forecast --trace` writes in its own layout. Times are whole nanoseconds,
so they agree exactly.
"""

import collections
import json
import os
import re
import subprocess
import sys
import tempfile

STEPCAST = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCENARIOS = {
    "gpt-22b-on-8-a100": [],
    "schedule-gpipe": ["--set=training.global_batch_size=8"],
    "sharding-zero-offload": [],
    "gpt-204m-on-4-a100": ["--expand-ranks"],
}
# Of HTA's utils: what begins with a name of NCCL's kernels is communication.
COMMUNICATION = re.compile(r"nccl(Dev)?Kernel")
MEMORY = re.compile(r"Memcpy|Memset")
failures = []


def check(what, found, wanted):
    if found != wanted:
        failures.append(f"{what}\n  wanted: {wanted}\n  found:  {found}")


def stepcast(*arguments):
    return subprocess.run([STEPCAST, *arguments], check=True, capture_output=True, text=True).stdout


def nanoseconds(microseconds):
    return round(microseconds * 1000)


def union(spans):
    """Disjoint spans that cover the same time."""
    merged = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged


def length(spans):
    return sum(end - start for start, end in union(spans))


def shared(one, other):
    """Time that both cover: by inclusion and exclusion."""
    return length(one) + length(other) - length(one + other)


def times(compute, communication, memory):
    work = compute + communication + memory
    whole = max(end for _, end in work) - min(start for start, _ in work)
    busy = length(work)
    return {
        "compute": length(compute),
        "communication": length(communication),
        "memory": length(memory),
        "overlap": shared(communication, compute),
        "idle": whole - busy,
        "kernels": len(work),
    }


def as_hta(path):
    """Times of the steps that HTA keeps, and the rank."""
    with open(path) as file:
        trace = json.load(file)
    events = [e for e in trace["traceEvents"] if "dur" in e and "cat" in e and e["cat"] != "Trace"]
    stream = lambda event: event.get("args", {}).get("stream", -1)
    on_device = [e for e in events if stream(e) >= 0]
    on_host = [e for e in events if stream(e) < 0]
    steps = [e for e in on_host if e["name"].startswith("ProfilerStep#")]
    check(f"{path}: steps", [s["cat"] for s in steps], ["user_annotation"] * 2)
    last = max(s["ts"] for s in steps)
    launches = {}
    for event in on_host:
        if event["cat"] in ("cuda_runtime", "cuda_driver"):
            check(f"{path}: calls of a number", event["args"]["correlation"] in launches, False)
            launches[event["args"]["correlation"]] = event
    groups = collections.defaultdict(list)
    for event in on_device:
        launch = launches[event["args"]["correlation"]]
        check(f"{path}: {event['cat']}", event["cat"] in ("kernel", "gpu_memcpy", "gpu_memset"), True)
        late = nanoseconds(launch["ts"]) + nanoseconds(launch["dur"]) > nanoseconds(event["ts"])
        check(f"{path}: {event['name']} begins before it is launched", late, False)
        check(f"{path}: place", (event["pid"], event["tid"]),
              (event["args"]["device"], event["args"]["stream"]))
        if launch["ts"] >= last:
            continue
        span = (nanoseconds(event["ts"]), nanoseconds(event["ts"]) + nanoseconds(event["dur"]))
        if COMMUNICATION.search(event["name"]):
            groups["communication"].append(span)
        elif MEMORY.match(event["name"]):
            groups["memory"].append(span)
        else:
            groups["compute"].append(span)
    arrows = [e for e in trace["traceEvents"] if e.get("cat") == "ac2g"]
    starts = collections.Counter(a["id"] for a in arrows if a["ph"] == "s")
    ends = collections.Counter(a["id"] for a in arrows if a["ph"] == "f")
    check(f"{path}: arrows", starts, ends)
    check(f"{path}: arrows, one for each activity", sum(ends.values()), len(on_device))
    operators = [e for e in events if e["cat"] == "cpu_op"]
    check(f"{path}: operators", len(operators) >= len(on_device), True)
    info = trace["distributedInfo"]
    found = times(groups["compute"], groups["communication"], groups["memory"])
    return info["rank"], info["world_size"], nanoseconds(steps[0]["dur"]), found


def as_forecast(path):
    """The same of a timeline of stepcast's own, by process, in their order."""
    with open(path) as file:
        events = json.load(file)["traceEvents"]
    threads = {(e["pid"], e["tid"]): e["args"]["name"] for e in events if e["name"] == "thread_name"}
    groups = collections.defaultdict(lambda: collections.defaultdict(list))
    for event in events:
        if event["ph"] != "X" or threads[event["pid"], event["tid"]] in ("host", "input"):
            continue
        if event["name"].startswith("host"):
            continue
        span = (nanoseconds(event["ts"]), nanoseconds(event["ts"]) + nanoseconds(event["dur"]))
        kind = "compute"
        if re.match(r"all_reduce|all_gather|reduce_scatter|all_to_all|send|recv", event["name"]):
            kind = "communication"
        elif event["name"] in ("store", "load"):
            kind = "memory"
        groups[event["pid"]][kind].append(span)
    return [times(g["compute"], g["communication"], g["memory"]) for _, g in sorted(groups.items())]


def kernels(path):
    with open(path) as file:
        trace = json.load(file)
    found = [e for e in trace["traceEvents"] if e.get("cat") in ("kernel", "gpu_memcpy", "gpu_memset")]
    return sorted(json.dumps([e["name"], e["ts"], e["dur"], e["args"]], sort_keys=True) for e in found)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, flags in SCENARIOS.items():
            scenario = f"{ROOT}/scenarios/gallery/{name}.yaml"
            out = f"{folder}/{name}"
            told = json.loads(stepcast("export", "hta", scenario, "--out", out, "--format=json", *flags))
            timeline = f"{folder}/{name}.json"
            stepcast("forecast", scenario, "--trace", timeline, *flags)
            found = [as_hta(f"{out}/{file}") for file in os.listdir(out)]
            check(f"{name}: files", len(found), told["files"])
            check(f"{name}: ranks differ", len({f[0] for f in found}), len(found))
            check(f"{name}: world", {f[1] for f in found}, {told["ranks"]})
            check(f"{name}: step", {f[2] for f in found}, {round(told["step_s"] * 1e9)})
            # By what they did: the order of classes is not that of their ranks.
            by_times = lambda t: sorted(t.items())
            check(f"{name}: times", sorted((f[3] for f in found), key=by_times),
                  sorted(as_forecast(timeline), key=by_times))
            check(f"{name}: communicates", all(f[3]["communication"] > 0 for f in found), True)
            copies = any(f[3]["memory"] > 0 for f in found)
            check(f"{name}: copies", copies, name == "sharding-zero-offload")
            first = sorted(os.listdir(out))[0]
            stepcast("export", "kineto", f"{out}/{first}", "--out", f"{folder}/again.json")
            check(f"{name}: kernels", kernels(f"{folder}/again.json"), kernels(f"{out}/{first}"))
    for failure in failures[:20]:
        print(failure)
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
