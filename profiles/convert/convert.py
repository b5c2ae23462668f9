#!/usr/bin/env python3
"""Writes profiles/data from a folder of published measurements.

    profiles/convert/convert.py DATA [--out profiles/data]

DATA holds `kernels/*.csv` and `collectives/*.csv` in the columns that profiles/data/README.md lists.
Only rows whose licence permits shipping them are taken. The same input gives the same bytes.
Files that this script does not write (fitted parameters, for instance) are left alone.
"""

import argparse
import collections
import csv
import math
import pathlib
import statistics
import sys

PERMITTED_LICENCES = ("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause")
OWNED_FILES = ("gemm.profile", "attention.profile", "operator.profile", "collective.profile")

COLUMNS = {
    "gemm": "dtype,layout,m,n,k,batch,time_us",
    "attention": "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us",
    "operator": "dtype,op,impl,pass,rows,cols,extra,time_us",
    "collective": "collective,gpus,nodes,bytes,time_us",
}

# Repository and commit, path, licence of the kernel sources. Those of collectives are read from
# collectives/sources.csv.
AICONFIGURATOR = "ai-dynamo/aiconfigurator@095f58a51c4ca8e61b66ec108d86f223f8d559ce"
SYSTEMS = "aic-core/src/aiconfigurator_core/systems/data"
VIDUR = "microsoft/vidur@7d47513363ec447a741ac5e47241580b47724fbf"
XLA = "Intel-tensorflow/xla@756478bb8bf06ca8a0b8f989fc3ce49ef1d561a2"
DEEPBENCH = "baidu-research/DeepBench@da81ba7820739e2e506dc27f382d15be5479f98f"
NEUSIGHT = "sitar-lab/NeuSight@6945927d9afcca2b9daf021f8395e53edc5b4eef"
CUDNN_FRONTEND = "NVIDIA/cudnn-frontend@3929da2ef4c1dba1bb8acb68727b9134f26f40c0"
LIGER = "linkedin/Liger-Kernel@ead96b618e5c67bddc6a6e9bcb99bfe6b5ab661c"
HTA = "facebookresearch/HolisticTraceAnalysis@f4d0062c382f42bd8a74838bcdad1916c7d5d2da"

AICONFIGURATOR_SOFTWARE = {
    "a100": {"vllm": "vLLM 0.14.0", "sglang": "SGLang 0.5.10", "trtllm": "TensorRT-LLM 1.0.0"},
    "h100": {"vllm": "vLLM 0.24.0", "sglang": "SGLang 0.5.14", "trtllm": "TensorRT-LLM 1.3.0rc20"},
    "h200": {"vllm": "vLLM 0.24.0", "sglang": "SGLang 0.5.14", "trtllm": "TensorRT-LLM 1.3.0rc20"},
}
AICONFIGURATOR_METHOD = (
    "3 warm-ups and 6 runs, by CUDA graph with the shared collector; the TensorRT-LLM GEMM "
    "collector cycles through weights beyond the L2 cache")
VIDUR_METHOD = "median of 20 profiler steps, kernel time from the trace, resolution 1 us"
VIDUR_NOTE = (
    "the source says 80 GB but not the form factor; SXM assumed. Shapes are those of Llama-2, "
    "Llama-3, CodeLlama, InternLM, Qwen and phi-2 layers at tensor-parallel degrees 1 to 8")


class Group:
    """Rows of one kind, device and source."""

    def __init__(self, kind, device, source, licence, path="", software="", method="", fabric="",
                 note=""):
        if licence not in PERMITTED_LICENCES:
            raise ValueError(f"{source}: licence {licence!r} does not permit shipping the rows")
        self.kind = kind
        self.device = device
        self.header = [("kind", kind), ("device", device), ("source", source), ("path", path),
                       ("licence", licence), ("software", software), ("method", method),
                       ("fabric", fabric), ("note", note)]
        self.times = collections.defaultdict(list)

    def add(self, key, time_us):
        """Takes one measurement; equal keys are merged to their median."""
        if not (math.isfinite(time_us) and time_us > 0):
            raise ValueError(f"{self.device} {self.kind} {key}: time {time_us}")
        self.times[tuple(key)].append(time_us)

    def text(self):
        lines = ["[group]"]
        lines += [f"{key} = {value}" for key, value in self.header if value]
        lines += [f"rows = {len(self.times)}", f"columns = {COLUMNS[self.kind]}", "[rows]"]
        for key in sorted(self.times):
            fields = [str(field) for field in key] + [number(statistics.median(self.times[key]))]
            lines.append(",".join(fields))
        return "\n".join(lines) + "\n"


def number(value):
    """Six significant digits, never in exponent form."""
    text = f"{value:.6g}"
    return f"{value:.0f}" if "e" in text else text


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def spread(rows, count, size):
    """At most `count` rows, evenly spread over the order of `size`, both ends kept."""
    rows = sorted(rows, key=size)
    if len(rows) <= count:
        return rows
    return [rows[round(i * (len(rows) - 1) / (count - 1))] for i in range(count)]


def typical_of_bins(rows, bins):
    """One row of each of `bins` equal steps of log(bytes): the one with the median bandwidth, so
    that a single disturbed measurement is not what represents its neighbourhood."""
    logs = [math.log(int(row["bytes"])) for row in rows]
    low, high = min(logs), max(logs)
    members = collections.defaultdict(list)
    for row, value in zip(rows, logs):
        members[min(bins - 1, int((value - low) / (high - low) * bins))].append(row)
    chosen = []
    for index in sorted(members):
        ordered = sorted(members[index],
                         key=lambda row: (int(row["bytes"]) / float(row["time_us"]),
                                          int(row["bytes"])))
        chosen.append(ordered[(len(ordered) - 1) // 2])
    return chosen


# --- GEMM -----------------------------------------------------------------------------------------

def convert_gemm(kernels):
    groups = []

    def group(device, source, licence, **texts):
        groups.append(Group("gemm", device, source, licence, **texts))
        return groups[-1]

    def add(target, row, layout, swap=False):
        m, n = (int(row["n"]), int(row["m"])) if swap else (int(row["m"]), int(row["n"]))
        target.add((row["dtype"], layout, m, n, int(row["k"]), int(row["batch"])),
                   float(row["time_us"]))

    # The dense grid. Rows with m one above a multiple of a tile show the step of tile and wave
    # quantization; the H200, which shares the H100's chip, and fp8 do without them.
    for name, device, dtype, minimum, with_odd in (
            ("a100", "a100-sxm4-80gb", "bf16", 64, True),
            ("h100", "h100-sxm5-80gb", "bf16", 64, True),
            ("h100", "h100-sxm5-80gb", "fp8", 256, False),
            ("h200", "h200-sxm", "bf16", 64, False)):
        software = AICONFIGURATOR_SOFTWARE[name]
        target = group(
            device, AICONFIGURATOR, "Apache-2.0", path=f"{SYSTEMS}/{name}_sxm/gemm",
            software="; ".join(software.values()),
            method="median over three frameworks; " + AICONFIGURATOR_METHOD,
            note=f"rows with m below {minimum} left out" +
                 ("" if with_odd else "; odd m left out"))
        for row in read(kernels / f"gemm_{name}.csv"):
            if row["source"] != "aiconfigurator" or row["dtype"] != dtype:
                continue
            m = int(row["m"])
            if m >= minimum and (with_odd or m % 2 == 0):
                add(target, row, "TN")

    kept_m = {64, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288,
              16384}
    for name, device in (("a100", "a100-sxm4-80gb"), ("h100", "h100-sxm5-80gb")):
        target = group(device, VIDUR, "MIT", path=f"data/profiling/compute/{name}/*/mlp.csv",
                       method=VIDUR_METHOD + "; n and k derived from the shape of the model",
                       note=VIDUR_NOTE + "; m thinned")
        for row in read(kernels / f"gemm_{name}.csv"):
            if row["source"] == "vidur" and int(row["m"]) in kept_m:
                add(target, row, "TN")

    for name, device, note in (
            ("h100", "h100-sxm5-80gb",
             "the source says sm_90; SXM assumed, because 781 TFLOP/s at 4096^3 exceed the PCIe "
             "card's peak"),
            ("b200", "b200-sxm", "the source says sm_100; SXM assumed")):
        target = group(device, XLA, "Apache-2.0",
                       path="xla/service/gpu/model/default_matmul_perf_table.txtpb",
                       method="5 profiling runs; time derived from the stored FLOP/s",
                       note=note + ". Layout is not stated, recorded as NN; f32 entries are tf32 "
                                   "here because they exceed the fp32 peak")
        for row in read(kernels / f"gemm_{name}.csv"):
            if row["source"] == "xla":
                add(target, row, "NN")

    target = group("v100-sxm2-32gb", DEEPBENCH, "Apache-2.0",
                   path="results/train/DeepBench_NV_V100.xlsx",
                   software="CUDA 10.1.243; cuDNN 7.6.2; driver 418.67",
                   method="DeepBench training set; resolution 1 us",
                   note="DGX-1 with V100-SXM2, memory size not stated. fp16 accumulates in fp32. "
                        "The source's m and n are those of the column-major call, swapped here")
    for row in read(kernels / "gemm_v100_p100_deepbench.csv"):
        if row["gpu"].startswith("V100-SXM2"):
            add(target, row, row["source"].split("_")[1], swap=True)

    for gpu, device in (("A100-PCIe-80GB", "a100-pcie-80gb"), ("V100-PCIe-32GB", "v100-pcie-32gb"),
                        ("H100-SXM5-80GB", "h100-sxm5-80gb")):
        target = group(device, NEUSIGHT, "MIT",
                       path="scripts/asplos/data/dataset; scripts/asplos/label",
                       software="PyTorch 2.1.0; CUDA 12.1",
                       method="25 launches timed by events, the fastest few averaged; 300 linear "
                              "and 200 batched products of at least 2^31 operations, spread over "
                              "size",
                       note="fp32 without TF32; event times include a few us of overhead; layout "
                            "of batched products is not stated, recorded as NN")
        rows = [row for row in read(kernels / "gemm_fp32_neusight.csv") if row["gpu"] == gpu]

        def flops(row):
            return (2 * int(row["batch"]) * int(row["m"]) * int(row["n"]) * int(row["k"]),
                    int(row["m"]), int(row["n"]))

        for kind, layout, count in (("neusight_linear", "TN", 300), ("neusight_bmm", "NN", 200)):
            large = [row for row in rows if row["source"] == kind and flops(row)[0] >= 2**31]
            for row in spread(large, count, flops):
                add(target, row, layout)
    return groups


# --- Attention ------------------------------------------------------------------------------------

def kept_heads(q_heads, kv_heads):
    """Head counts of real models and of their tensor-parallel slices."""
    if q_heads not in (1, 2, 4, 8, 12, 16, 24, 32, 40, 64, 96):
        return False
    return kv_heads == q_heads or kv_heads == 8 or (q_heads <= 16 and kv_heads in (1, 2, 4))


def convert_attention(kernels):
    groups = []
    kernel_names = {
        "vllm_flash_attn": "flash", "flash_attention": "flash", "fa3": "flash3",
        "vllm_flash_attn_fa3": "flash3", "vllm_vit_flash_attn_fa3": "flash3",
        "torch_flow": "trtllm"}
    kept_batch = {1, 2, 4, 8, 16, 32}
    kept_seq = {256, 512, 1024, 2048, 4096, 8192, 16384}
    devices = {"A100-SXM4-80GB": ("a100", "a100-sxm4-80gb"),
               "H100-SXM5-80GB": ("h100", "h100-sxm5-80gb"), "H200-SXM": ("h200", "h200-sxm")}
    by_source = {}
    for row in read(kernels / "attention_fwd.csv"):
        name, device = devices[row["gpu"]]
        _, framework, kernel = row["source"].split("_", 2)
        if framework not in AICONFIGURATOR_SOFTWARE[name]:
            raise ValueError(f"unknown framework in {row['source']}")
        # Two kernels of the same family from two frameworks stay apart.
        key = (device, framework)
        if key not in by_source:
            by_source[key] = Group(
                "attention", device, AICONFIGURATOR, "Apache-2.0",
                path=f"{SYSTEMS}/{name}_sxm/attention; encoder_attention",
                software=AICONFIGURATOR_SOFTWARE[name][framework],
                method=AICONFIGURATOR_METHOD,
                note="forward only; no prefix, no window, bf16 keys and values; batch, sequence "
                     "and heads thinned")
            groups.append(by_source[key])
        q_seq, q_heads, kv_heads = (int(row[name]) for name in ("q_seq", "q_heads", "kv_heads"))
        if (int(row["batch"]) not in kept_batch or q_seq not in kept_seq or
                int(row["kv_seq"]) != q_seq or row["window"] != "0" or
                row["head_dim_qk"] != row["head_dim_v"] or not kept_heads(q_heads, kv_heads)):
            continue
        by_source[key].add(
            (row["dtype"], row["pass"], kernel_names[kernel], int(row["batch"]), q_seq, q_seq,
             q_heads, kv_heads, int(row["head_dim_qk"]), int(row["causal"])),
            float(row["time_us"]))

    for gpu, device, version in (("H200-SXM", "h200-sxm", "9.19.1"), ("GB200", "gb200", "9.22.0")):
        target = Group("attention", device, CUDNN_FRONTEND, "MIT",
                       path="benchmark/sdpa_benchmark_training/results",
                       software=f"cuDNN back end {version}", method="resolution 1 us",
                       note="forward and backward, backward alone; windows, unequal head sizes, "
                            "mxfp8 and deterministic rows left out")
        groups.append(target)
        for row in read(kernels / "attention_fwd_bwd.csv"):
            if (row["gpu"] != gpu or row["dtype"] not in ("bf16", "fp8") or row["window"] != "0" or
                    row["deterministic"] != "0" or row["head_dim_qk"] != row["head_dim_v"]):
                continue
            target.add(
                (row["dtype"], row["pass"], "cudnn", int(row["batch"]), int(row["q_seq"]),
                 int(row["kv_seq"]), int(row["q_heads"]), int(row["kv_heads"]),
                 int(row["head_dim_qk"]), int(row["causal"])), float(row["time_us"]))
    return groups


# --- Memory-bound operators -----------------------------------------------------------------------

def convert_operators(kernels):
    groups = convert_ops(kernels) + convert_liger(kernels)
    target = Group("operator", "a100-sxm4-80gb", HTA, "MIT",
                   path="tests/data/negative_queue_length_values_check/rank0.json.gz",
                   method="median duration of multi_tensor_apply_kernel<AdamFunctor> launches in a "
                          "trace",
                   note="the trace gives blocks, not parameters: rows = blocks and cols = 65536, "
                        "the usual chunk, is an upper bound of the number of parameters")
    for row in read(kernels / "adam_kernel_launches.csv"):
        if row["trace"] == "hta_a100_sxm_dlrm16":
            blocks = int(row["grid"].split("x")[0])
            target.add((row["dtype"], "adam", "multi_tensor", "fwd", blocks, 65536, 0),
                       float(row["median_us"]))
    return groups + [target]


def convert_ops(kernels):
    groups = []
    rows = list(read(kernels / "ops.csv"))

    kept_rows = {64, 128, 256, 512, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288, 16384}
    for gpu, device, name in (("A100-80GB", "a100-sxm4-80gb", "a100"),
                              ("H100-80GB", "h100-sxm5-80gb", "h100")):
        target = Group("operator", device, VIDUR, "MIT",
                       path=f"data/profiling/compute/{name}/*/mlp.csv", method=VIDUR_METHOD,
                       note=VIDUR_NOTE + "; rows thinned. Kernels of a serving stack: rms_norm and "
                                         "silu_and_mul are slower than those used in training")
        for row in rows:
            if row["gpu"] != gpu or row["source"] != "vidur" or int(row["rows"]) not in kept_rows:
                continue
            op, extra = row["op"], 0
            if op.startswith("embedding_v"):
                op, extra = "embedding", int(op.removeprefix("embedding_v"))
            elif op == "rope_qk":
                op = "rope"
            target.add((row["dtype"], op, "serving", row["pass"], int(row["rows"]),
                        int(row["cols"]), extra), float(row["time_us"]))
        groups.append(target)

    impls = {"cudnn-frontend_cudnn": "cudnn", "cudnn-frontend_pytorch": "eager",
             "cudnn-frontend_torch_compile": "compiled"}
    for gpu, device in (("H200-SXM", "h200-sxm"), ("GB200", "gb200")):
        target = Group("operator", device, CUDNN_FRONTEND, "MIT", path="benchmark/norms/results",
                       software="cuDNN back end 9.19.1", method="resolution 1 us")
        for row in rows:
            if row["gpu"] == gpu and row["source"] in impls:
                target.add((row["dtype"], row["op"], impls[row["source"]], row["pass"],
                            int(row["rows"]), int(row["cols"]), 0), float(row["time_us"]))
        groups.append(target)

    names = {"addu": "add_scalar", "mulu": "mul_scalar", "divu": "div_scalar",
             "powu": "pow_scalar"}
    for gpu, device in (("A100-PCIe-80GB", "a100-pcie-80gb"),
                        ("V100-PCIe-32GB", "v100-pcie-32gb")):
        target = Group("operator", device, NEUSIGHT, "MIT",
                       path="scripts/asplos/data/dataset", software="PyTorch 2.1.0; CUDA 12.1",
                       method="25 launches timed by events, the fastest few averaged; 40 sizes of "
                              "each operator, spread over size",
                       note="event times include a few us of overhead; that addu, mulu, divu and "
                            "powu of the source take a scalar is inferred from the names")
        by_op = collections.defaultdict(list)
        for row in rows:
            if row["gpu"] == gpu and row["source"] == "neusight":
                by_op[row["op"]].append(row)
        for op, members in by_op.items():
            for row in spread(members, 40, lambda row: (int(row["rows"]) * int(row["cols"]),
                                                        int(row["rows"]))):
                target.add((row["dtype"], names.get(op, op), "eager", row["pass"],
                            int(row["rows"]), int(row["cols"]), 0), float(row["time_us"]))
        groups.append(target)
    return groups


def convert_liger(kernels):
    """Fused Triton kernels and eager ones. Operators that contain matrix products are left out
    (geglu, swiglu, fused_linear_cross_entropy, fused_moe), and so is megatron_cross_entropy, whose
    data type is neither stated nor to be inferred from its times."""
    impls = {"huggingface": "eager", "torch": "eager", "torch_compile": "compiled",
             "liger_fused_add_rms_norm": "liger", "liger_rms_norm": "liger_unfused"}
    gpus = {"A100-SXM4-80GB": "a100-sxm4-80gb", "H100 80GB HBM3": "h100-sxm5-80gb"}

    def shape(op, x_name, x, config):
        """(operator, data type, rows, cols, extra), or None for what is left out."""
        dtype = {"torch.float32": "fp32", "torch.bfloat16": "bf16"}.get(config.get("dtype"))
        if op in ("rms_norm", "layer_norm", "fused_add_rms_norm"):
            return op, dtype, int(config["M"]), x, 0
        if op == "relu_squared":
            return "squared_relu", dtype, int(config["M"]), x, 0
        if op in ("rope", "llama4_rope"):
            heads = int(config["num_q_heads"])
            width = (x if x_name == "H" else int(config["hidden_size"])) // heads
            tokens = x if x_name == "T" else int(config["seq_len"])
            return "rope", dtype, tokens, (heads + int(config["num_kv_heads"])) * width, 0
        if op == "embedding":
            return op, dtype, int(config["B"]) * int(config["T"]), int(config["D"]), x
        if op == "cross_entropy":
            return op, "fp32", int(config["B"]) * int(config["T"]), x, 0
        if op == "megatron_rms_norm":
            return "rms_norm", "bf16", int(config["S"]) * int(config["B"]), x, 0
        if op == "megatron_swiglu":
            return "silu_and_mul", "bf16", int(config["S"]) * int(config["B"]), x, 0
        return None

    notes = {
        "cross_entropy": "data type not stated: fp32 inferred, because forward and backward then "
                         "both move 1.7 TB/s, what this memory gives. The liger forward pass "
                         "computes the gradient as well",
        "megatron_rms_norm": "data type not stated: bf16 inferred, because fp32 would exceed the "
                             "memory's bandwidth",
        "megatron_swiglu": "data type not stated: bf16 inferred, because fp32 would exceed the "
                           "memory's bandwidth",
        "llama4_rope": "rotation by complex multiplication",
    }
    # Their "backward" rows equal the "full" ones: the forward pass is in them.
    always_derived = ("megatron_swiglu",)

    times = collections.defaultdict(dict)
    for row in read(kernels / "ops_fwd_bwd_liger.csv"):
        if row["gpu"] not in gpus:
            continue
        config = dict(item.split(":", 1) for item in row["config"].split(";"))
        found = shape(row["op"], row["x_name"], int(row["x_value"]), config)
        if found is None:
            continue
        impl = impls.get(row["provider"], row["provider"])
        if row["op"] == "llama4_rope":
            impl += "_complex"
        times[gpus[row["gpu"]], row["op"], impl, found][row["pass"]] = float(row["time_us"])

    groups = {}
    for (device, source_op, impl, found), passes in times.items():
        op, dtype, rows, cols, extra = found
        derived = "backward" not in passes or source_op in always_derived
        key = (device, notes.get(source_op, ""), derived)
        if key not in groups:
            method = "median of Triton's do_bench"
            if derived:
                method += "; backward = full pass - forward pass"
            note = notes.get(source_op, "")
            note += (". " if note else "") + ("short backward passes are bound by launches from "
                                              "Python, not by memory")
            groups[key] = Group("operator", device, LIGER, "BSD-2-Clause",
                                path="benchmark/data/all_benchmark_data.csv",
                                software="Liger-Kernel 0.2.1 or later", method=method, note=note)
        row = (dtype, op, impl)
        groups[key].add(row + ("fwd", rows, cols, extra), passes["forward"])
        if derived and "full" not in passes:
            continue
        backward = passes["full"] - passes["forward"] if derived else passes["backward"]
        if backward > 0:
            groups[key].add(row + ("bwd", rows, cols, extra), backward)
    return [groups[key] for key in sorted(groups)]


# --- Collectives ----------------------------------------------------------------------------------

def convert_collectives(collectives):
    sources = {}
    for row in read(collectives / "sources.csv"):
        sources[row["key"]] = row

    groups = []

    def group(device, key, method="", note="", fabric=""):
        source = sources[key]
        software = source["tool"]
        if source["nccl_version"] and not source["nccl_version"].startswith("unknown"):
            software = f"NCCL {source['nccl_version']}; {software}"
        groups.append(Group("collective", device, f"{source['repo']}@{source['commit']}",
                            source["licence"], path=source["path"], software=software,
                            method=method, fabric=fabric or source["interconnect"], note=note))
        return groups[-1]

    def add(target, row):
        target.add((row["collective"], int(row["n_gpus"]), int(row["n_nodes"]),
                    int(row["bytes"])), float(row["time_us"]))

    # One node, the newest NCCL of each device.
    newest = {"aic-a100-nccl2.27.3": "a100-sxm4-80gb", "aic-h100-nccl2.29.2": "h100-sxm5-80gb",
              "aic-h200-nccl2.29.2": "h200-sxm", "aic-b200-nccl2.29.2": "b200-sxm",
              "aic-gb200-nccl2.29.2": "gb200"}
    targets = {key: group(device, key, method="out of place, averaged over back-to-back launches",
                          note="small messages show a pipelined latency")
               for key, device in newest.items()}
    for row in read(collectives / "aiconfigurator.csv"):
        if row["source"] in targets:
            add(targets[row["source"]], row)

    for key, device, count in (("vtrain-a100", "a100-sxm4-80gb", 40),
                               ("vtrain-v100", "v100-sxm2-32gb", 40)):
        target = group(device, key,
                       method="out of place; of each of 40 steps of log(bytes) the row with the "
                              "median bandwidth",
                       note="memory size of the GPU not stated")
        add_thinned(target, add, read(collectives / "vtrain.csv"),
                    lambda row, wanted=key: row["source"] == wanted and row["in_place"] == "0",
                    count)

    for key, device in (("vidur-a100_dgx", "a100-sxm4-80gb"), ("vidur-h100_dgx", "h100-sxm5-80gb")):
        target = group(device, key,
                       method="median over 3 steps, then over ranks; of each of 30 steps of "
                              "log(bytes) the row with the median bandwidth",
                       note="kernel time, includes waiting for the peer; fabric between nodes not "
                            "stated, so rows with 2 nodes say nothing of a named network; memory "
                            "size of the GPU not stated")
        add_thinned(target, add, read(collectives / "vidur.csv"),
                    lambda row, wanted=key: row["source"] == wanted, 30)

    targets = {}
    for row in read(collectives / "h100_ndr_xxrjun.csv"):
        # Cluster c00 has a slow or misconfigured fabric.
        if row["cluster"] != "xxrjun-c01" or row["in_place"] != "0":
            continue
        key = row["source"]
        if key not in targets:
            targets[key] = group("h100-sxm5-80gb", key,
                                 method="out of place; median over pairs of nodes, or nodes, where "
                                        "several logs cover a point",
                                 fabric="NVLink, one node" if key.endswith("single-node") else "")
        add(targets[key], row)

    # The first few sizes of these logs are warm-up outliers.
    logs = {"aws-p4de-2n": "a100-sxm4-80gb", "aws-p5-1n": "h100-sxm5-80gb",
            "aws-p5-2n": "h100-sxm5-80gb", "simumax-h100": "h100-sxm5-80gb"}
    targets = {key: group(device, key, method="out of place; sizes below 1 KiB left out")
               for key, device in logs.items()}
    for row in read(collectives / "nccl_tests_logs.csv"):
        if row["source"] in targets and row["in_place"] == "0" and int(row["bytes"]) >= 1024:
            add(targets[row["source"]], row)
    return groups


def add_thinned(target, add, rows, keep, bins):
    by_shape = collections.defaultdict(list)
    for row in rows:
        if keep(row):
            by_shape[row["collective"], int(row["n_gpus"]), int(row["n_nodes"])].append(row)
    for shape in sorted(by_shape):
        for row in typical_of_bins(by_shape[shape], bins):
            add(target, row)


# --------------------------------------------------------------------------------------------------

def main():
    here = pathlib.Path(__file__).resolve()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=pathlib.Path, help="folder with kernels/ and collectives/")
    parser.add_argument("--out", type=pathlib.Path, default=here.parent.parent / "data")
    arguments = parser.parse_args()

    groups = []
    try:
        groups += convert_gemm(arguments.data / "kernels")
        groups += convert_attention(arguments.data / "kernels")
        groups += convert_operators(arguments.data / "kernels")
        groups += convert_collectives(arguments.data / "collectives")
    except (OSError, KeyError, ValueError) as error:
        sys.exit(f"convert.py: {type(error).__name__}: {error}")

    files = collections.defaultdict(list)
    for group in groups:
        if group.times:
            files[group.device, group.kind].append(group)
    for name in OWNED_FILES:
        for path in arguments.out.glob(f"*/{name}"):
            path.unlink()
    total_rows = total_bytes = 0
    for (device, kind), members in sorted(files.items()):
        text = ("# stepcast profile 1\n"
                "# Written by profiles/convert/convert.py. See ../README.md for sources and "
                "licences.\n\n" + "\n".join(group.text() for group in members))
        path = arguments.out / device / f"{kind}.profile"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        rows = sum(len(group.times) for group in members)
        total_rows += rows
        total_bytes += len(text.encode())
        print(f"{device}/{kind}.profile: {len(members)} groups, {rows} rows, {len(text)} bytes")
    print(f"total: {total_rows} rows, {total_bytes} bytes")


if __name__ == "__main__":
    main()
