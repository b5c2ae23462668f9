"""Files that torch_profile.py writes: profiles, tables of runs and of kernels, and a log.

Every save replaces the whole file, so that a run that is cut off leaves complete files.
"""

import collections
import csv
import io
import math
import os
import statistics
import sys
import time

SOURCE = "stepcast profiles/collect/torch_profile.py"
LICENCE = "Apache-2.0"

COLUMNS = {
    "attention": "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us",
    "operator": "dtype,op,impl,pass,rows,cols,extra,time_us",
    "launch": "what,value_us",
}

RUN_COLUMNS = (
    "id,source,gpu,gpus_per_node,n_gpus,model,n_params_b,layers,hidden,heads,kv_heads,ffn,vocab,"
    "seq_len,global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,"
    "sequence_parallel,recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,"
    "model_tflops_per_gpu,mfu,mem_gb,notes").split(",")
CNN_COLUMNS = (
    "id,source,gpu,gpus_per_node,n_gpus,model,task,framework,dtype,batch_per_gpu,global_batch,"
    "input_shape,tp,pp,dp,parallelism,iter_time_s,samples_per_s,samples_per_s_per_gpu,"
    "speedup_vs_1gpu,mem_gb,notes").split(",")
KERNEL_COLUMNS = ["id", "kernel", "calls_per_step", "us_per_step", "share"]

# Names of devices: in the catalogue, and in files of measured runs.
DEVICES = {
    "NVIDIA H100 80GB HBM3": ("h100-sxm5-80gb", "H100-SXM5-80GB", "h100"),
    "NVIDIA H200": ("h200-sxm", "H200-SXM", "h200"),
}


def device_names(name):
    """(catalogue key, name in files of runs, short name) of what the driver calls `name`."""
    if name in DEVICES:
        return DEVICES[name]
    key = "".join(c if c.isalnum() else "-" for c in name.lower()).strip("-")
    while "--" in key:
        key = key.replace("--", "-")
    return key, name, key


def number(value, digits=5):
    """So many significant digits, never in exponent form."""
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number")
    if value == 0:
        return "0"
    decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def replace(path, text):
    temporary = path + ".part"
    with open(temporary, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


class Profile:
    """A `.profile` file with one group for each key that rows are added under."""

    def __init__(self, path, kind, device, software):
        self._path = path
        self._kind = kind
        self._device = device
        self._software = software
        self._groups = {}

    def group(self, key, method, note=""):
        """Declares a group; a second call replaces its texts."""
        times = self._groups.get(key, (None, None, collections.defaultdict(list)))[2]
        self._groups[key] = (method, note, times)

    def has(self, key):
        return key in self._groups

    def note(self, key):
        return self._groups[key][1]

    def find(self, key, fields):
        """What was added, or nothing."""
        times = self._groups[key][2].get(tuple(fields))
        return statistics.median(times) if times else None

    def add(self, key, fields, value_us):
        if not (math.isfinite(value_us) and value_us > 0):
            raise ValueError(f"{self._kind} {fields}: {value_us} us")
        self._groups[key][2][tuple(fields)].append(value_us)

    def rows(self):
        return sum(len(times) for _, _, times in self._groups.values())

    def text(self):
        lines = ["# stepcast profile 1"]
        for method, note, times in self._groups.values():
            if not times:
                continue
            header = [("kind", self._kind), ("device", self._device), ("source", SOURCE),
                      ("licence", LICENCE), ("software", self._software), ("method", method),
                      ("note", note), ("rows", len(times)), ("columns", COLUMNS[self._kind])]
            lines += ["[group]"] + [f"{key} = {value}" for key, value in header if value]
            lines.append("[rows]")
            for fields in sorted(times):
                value = number(statistics.median(times[fields]))
                lines.append(",".join([str(field) for field in fields] + [value]))
        return "\n".join(lines) + "\n"

    def save(self):
        if self.rows():
            replace(self._path, self.text())


class Table:
    """A CSV file with fixed columns."""

    def __init__(self, path, columns):
        self._path = path
        self._columns = columns
        self.rows = []

    def add(self, row):
        unknown = set(row) - set(self._columns)
        if unknown:
            raise ValueError(f"no columns {sorted(unknown)}")
        self.rows.append(row)

    def text(self):
        out = io.StringIO()
        writer = csv.DictWriter(out, self._columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows)
        return out.getvalue()

    def save(self):
        if self.rows:
            replace(self._path, self.text())


class Log:
    """Progress on stderr and in a file; what failed is counted."""

    def __init__(self, path):
        self._file = open(path, "w", encoding="utf-8") if path else None
        self._start = time.monotonic()
        self.failures = 0

    def say(self, text):
        line = f"[{time.monotonic() - self._start:6.1f} s] {text}"
        print(line, file=sys.stderr, flush=True)
        if self._file:
            self._file.write(line + "\n")
            self._file.flush()

    def failed(self, what, error):
        self.failures += 1
        reason = " ".join(str(error).split())[:300]
        self.say(f"FAILED {what}: {type(error).__name__}: {reason}")


def spread_text(values):
    return f"{number(min(values), 4)} to {number(max(values), 4)}"
