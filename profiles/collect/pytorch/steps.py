"""Whole training steps on one GPU: time, memory, and what forward, backward and optimizer take."""

import contextlib
import statistics
import time

import torch
import torch.nn.functional as F

from pytorch import measure, models, output, plan

WARM_UPS = 3
FEWEST_STEPS = 5
MOST_STEPS = 20
SECONDS_OF_STEPS = 1.2
SPLIT_STEPS = 3


class LanguageTask:
    """Model, data and optimizer of a language model."""

    def __init__(self, case, gpu, tiny):
        self.model = plan.MODELS[case.model]
        if tiny:
            self.model = plan.tiny_model(self.model)
        with gpu.building():
            self.module = models.LanguageModel(self.model, case).train()
        self.module.to(gpu.device)
        shape = (case.micro_batch, case.seq)
        self.batches = [(torch.randint(0, self.model.vocab, shape, device=gpu.device),
                         torch.randint(0, self.model.vocab, shape, device=gpu.device))
                        for _ in range(4)]
        if case.attention == "unfused":
            self.context = contextlib.nullcontext
        else:
            kind = case.attention_kernel()
            self.context = lambda: models.attention_context(kind)
        if case.precision in ("bf16-pure", "bf16-master"):
            self.module.to(torch.bfloat16)
        self.optimizer = MasterAdam(self.module) if case.precision == "bf16-master" else \
            PlainAdam(self.module, gpu, capturable=case.mode == "cuda-graph")
        self.call = self.module
        if case.mode == "compile-model":
            self.call = torch.compile(self.module)
        elif case.mode == "compile-blocks":
            for block in self.module.blocks:
                block.compile()

    def loss(self, index):
        return self.call(*self.batches[index % len(self.batches)])


class ImageTask:
    """ResNet-50 in channels-last layout under autocast, with momentum."""

    def __init__(self, case, gpu, tiny):
        import torchvision
        with gpu.building():
            self.module = torchvision.models.resnet50().train()
        self.module.to(gpu.device).to(memory_format=torch.channels_last)
        size = 64 if tiny else 224
        self.batches = [
            (torch.randn(case.micro_batch, 3, size, size, device=gpu.device)
             .to(memory_format=torch.channels_last),
             torch.randint(0, 1000, (case.micro_batch,), device=gpu.device)) for _ in range(2)]
        self.context = contextlib.nullcontext
        self.optimizer = Momentum(self.module)

    def loss(self, index):
        images, labels = self.batches[index % len(self.batches)]
        return F.cross_entropy(self.module(images), labels)


class PlainAdam:
    """Clips by the norm of all gradients, then the fused AdamW of PyTorch."""

    TEXT = "AdamW(fused=True); gradients clipped by norm (foreach), set to none"

    def __init__(self, module, gpu, capturable=False):
        self.parameters = list(module.parameters())
        # The fused one of older versions is for CUDA only.
        flags = {"fused": True, "capturable": capturable} if gpu.cuda else {}
        self.adam = torch.optim.AdamW(self.parameters, lr=1e-4, weight_decay=0.1, **flags)

    def step(self):
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)


class MasterAdam:
    """bf16 weights; fp32 gradients, added to as each is ready; fp32 master weights and states."""

    TEXT = ("AdamW(fused=True) on fp32 master weights; bf16 gradients added to one fp32 buffer as "
            "each is ready; clipped by norm; weights copied back to bf16")

    def __init__(self, module):
        self.parameters = list(module.parameters())
        count = sum(parameter.numel() for parameter in self.parameters)
        device = self.parameters[0].device
        self.total = torch.zeros(count, dtype=torch.float32, device=device)
        self.masters = []
        begin = 0
        for parameter in self.parameters:
            end = begin + parameter.numel()
            master = torch.nn.Parameter(parameter.detach().float())
            master.grad = self.total[begin:end].view_as(parameter)
            self.masters.append(master)
            self._accumulate_into(parameter, master.grad)
            begin = end
        fused = {"fused": True} if device.type == "cuda" else {}
        self.adam = torch.optim.AdamW(self.masters, lr=1e-4, weight_decay=0.1, **fused)

    @staticmethod
    def _accumulate_into(parameter, total):
        def add(ready):
            total.add_(ready.grad)
            ready.grad = None
        parameter.register_post_accumulate_grad_hook(add)

    def step(self):
        torch.nn.utils.clip_grad_norm_(self.masters, 1.0)
        self.adam.step()
        with torch.no_grad():
            torch._foreach_copy_(self.parameters, self.masters)
        self.total.zero_()


class Momentum:
    TEXT = "SGD with momentum 0.9 (foreach), gradients set to none"

    def __init__(self, module):
        self.sgd = torch.optim.SGD(module.parameters(), lr=0.1, momentum=0.9, weight_decay=1e-4)

    def step(self):
        self.sgd.step()
        self.sgd.zero_grad(set_to_none=True)


class Training:
    def __init__(self, case, gpu, tiny):
        self.case, self.gpu = case, gpu
        self.autocast = case.precision == "bf16-autocast"
        self.task = (ImageTask if plan.MODELS[case.model].family == "resnet" else
                     LanguageTask)(case, gpu, tiny)
        self.micro_batches = 0
        self.graph = None
        self.captured_loss = None

    def micro_batch(self, between=None):
        with self.task.context(), models.autocast(self.gpu, self.autocast):
            loss = self.task.loss(self.micro_batches)
        self.micro_batches += 1
        if between:
            between()
        if self.case.accumulate > 1:
            loss = loss / self.case.accumulate
        with self.task.context():
            loss.backward()
        return loss

    def step(self):
        if self.graph is not None:
            self.graph.replay()
            return self.captured_loss
        loss = None
        for _ in range(self.case.accumulate):
            loss = self.micro_batch()
        self.task.optimizer.step()
        return loss

    def capture(self):
        """Makes one graph of the whole step; steps have run before, on another stream."""
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UPS):
                self.step()
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self.captured_loss = self.step()
        self.graph = graph

    def split_step(self):
        """(device seconds, host seconds), each of forward, backward and optimizer."""
        marks, clocks = [], []

        def mark():
            event = self.gpu.event()
            event.record()
            marks.append(event)
            clocks.append(time.perf_counter())

        self.gpu.synchronize()
        mark()
        for _ in range(self.case.accumulate):
            self.micro_batch(between=mark)
            mark()
        self.task.optimizer.step()
        mark()
        self.gpu.synchronize()
        device, host = [0.0] * 3, [0.0] * 3
        for i in range(len(marks) - 1):
            which = 2 if i == len(marks) - 2 else i % 2
            device[which] += marks[i].elapsed_time(marks[i + 1]) / 1e3
            host[which] += clocks[i + 1] - clocks[i]
        return device, host


def timed_steps(training, gpu):
    """(seconds of each step by events, mean seconds by the host's clock, clock and power)."""
    gpu.clock_and_power()  # The first call takes long.
    gpu.synchronize()
    begin = time.perf_counter()
    training.step()
    gpu.synchronize()
    one = time.perf_counter() - begin
    count = max(FEWEST_STEPS, min(MOST_STEPS, int(SECONDS_OF_STEPS / one)))
    marks = [gpu.event() for _ in range(count + 1)]
    gpu.synchronize()
    begin = time.perf_counter()
    marks[0].record()
    for mark in marks[1:]:
        training.step()
        mark.record()
    state = gpu.clock_and_power()
    gpu.synchronize()
    host = (time.perf_counter() - begin) / count
    return [a.elapsed_time(b) / 1e3 for a, b in zip(marks, marks[1:])], host, state


def measure_step(case, gpu, tiny):
    """A dictionary of what was found. Raises what the step raises."""
    tf32 = case.precision == "tf32" or plan.MODELS[case.model].family == "resnet"
    torch.backends.cuda.matmul.allow_tf32 = tf32
    torch.backends.cudnn.allow_tf32 = tf32
    torch.backends.cudnn.benchmark = plan.MODELS[case.model].family == "resnet"
    begin = time.perf_counter()
    found = {}
    if gpu.cuda:
        torch.cuda.reset_peak_memory_stats()
        left = torch.cuda.memory_allocated()
        if left > 50e6:
            found["left_gb"] = left / 1e9
    training = Training(case, gpu, tiny)
    found["optimizer"] = training.task.optimizer.TEXT
    if case.mode == "cuda-graph" and gpu.cuda:
        training.capture()
    for _ in range(WARM_UPS):
        loss = training.step()
    found["loss"] = float(loss.detach()) * case.accumulate
    loss = None
    found["warm_up_s"] = time.perf_counter() - begin
    found["steps_s"], found["host_s"], found["state"] = timed_steps(training, gpu)
    if gpu.cuda:
        found["allocated_gb"] = torch.cuda.max_memory_allocated() / 1e9
        found["reserved_gb"] = torch.cuda.max_memory_reserved() / 1e9
    if training.graph is not None:
        return found
    splits = [training.split_step() for _ in range(SPLIT_STEPS)]
    for name, index in (("device_s", 0), ("issue_s", 1)):
        found[name] = [statistics.median(split[index][i] for split in splits) for i in range(3)]
    return found


def notes(case, found, error=None):
    parts = []
    if error:
        parts.append("OOM" if measure.out_of_memory(error) else f"failed: {error}")
    parts.append({"eager": "eager", "compile-blocks": "torch.compile of each layer",
                  "compile-model": "torch.compile of the whole model",
                  "cuda-graph": "whole step in one CUDA graph"}[case.mode])
    parts.append({"bf16-autocast": "fp32 weights, gradients and states; autocast to bf16",
                  "bf16-pure": "weights, gradients and states in bf16",
                  "bf16-master": "bf16 weights, fp32 gradients, master weights and states",
                  "fp32": "fp32 without TF32", "tf32": "fp32 with TF32"}[case.precision])
    if case.seq:
        parts.append("loss over fp32 logits of the whole micro-batch")
    if MODEL_NOTES.get(plan.MODELS[case.model].family):
        parts.append(MODEL_NOTES[plan.MODELS[case.model].family])
    parts.append(f"dropout {case.dropout:g}")
    if case.norm != "aten":
        parts.append("RMS norm in Python form")
    if found.get("optimizer"):
        parts.append(found["optimizer"])
    if found.get("steps_s"):
        steps = [value * 1e3 for value in found["steps_s"]]
        parts.append(f"median of {len(steps)} steps by events, {output.spread_text(steps)} ms; "
                     f"by the host's clock {output.number(found['host_s'] * 1e3)} ms")
        for name, text in (("device_s", "split by events"), ("issue_s", "host issues")):
            if name not in found:
                continue
            values = [output.number(value * 1e3, 4) for value in found[name]]
            parts.append(f"{text}: forward {values[0]} ms, backward {values[1]} ms, optimizer "
                         f"{values[2]} ms")
        if found["state"]:
            parts.append(f"at the end {found['state']}")
        parts.append(f"loss {found['loss']:.4g} after warm-up")
    if found.get("allocated_gb"):
        parts.append(f"mem_gb is the peak allocated in 1e9 bytes; peak reserved "
                     f"{found['reserved_gb']:.3f} GB")
    if found.get("left_gb"):
        parts.append(f"{found['left_gb']:.3f} GB of it were left by earlier measurements")
    if case.mode.startswith("compile") and found.get("warm_up_s"):
        parts.append(f"{found['warm_up_s']:.0f} s to compile and warm up")
    return "; ".join(parts)


MODEL_NOTES = {
    "gpt": "tied embeddings; learned positions; biases",
    "llama": "rotary embedding and SwiGLU in Python form; F.rms_norm unless said; untied head",
    "moe": "experts in a Python loop; the host waits for the number of tokens of each",
    "bert": "masked-language-model head over all tokens; no next-sentence head",
    "resnet": "channels_last; cross-entropy; no data loading",
}


def run_row(case, gpu, found, error=None):
    _, gpu_name, short = output.device_names(gpu.name())
    model = plan.MODELS[case.model]
    batch = case.micro_batch * case.accumulate
    attention = case.attention_kernel()
    if attention != "unfused":
        attention = f"sdpa-{attention}"
    row = {
        "id": case.id(short), "source": output.SOURCE, "gpu": gpu_name, "gpus_per_node": 1,
        "n_gpus": 1, "model": case.model, "n_params_b":
            output.number(plan.parameter_count(model) / 1e9, 4),
        "layers": model.layers, "hidden": model.hidden, "heads": model.heads,
        "kv_heads": model.kv_heads, "ffn": model.ffn, "vocab": model.vocab, "seq_len": case.seq,
        "global_batch": batch, "micro_batch": case.micro_batch, "tp": 1, "pp": 1, "dp": 1, "cp": 1,
        "ep": 1, "vpp": 1, "schedule": "", "zero_stage_or_fsdp": "none", "sequence_parallel": "no",
        "recompute": "full" if case.recompute else "none", "dtype": case.precision,
        "attention_impl": attention, "offload": "none", "notes": notes(case, found, error)}
    if found.get("steps_s"):
        seconds = statistics.median(found["steps_s"])
        row["iter_time_s"] = output.number(seconds, 6)
        row["tokens_per_s_per_gpu"] = output.number(case.tokens() / seconds, 6)
    if found.get("allocated_gb"):
        row["mem_gb"] = f"{found['allocated_gb']:.3f}"
    return row


def cnn_row(case, gpu, found, error=None):
    _, gpu_name, short = output.device_names(gpu.name())
    batch = case.micro_batch * case.accumulate
    row = {
        "id": case.id(short), "source": output.SOURCE, "gpu": gpu_name, "gpus_per_node": 1,
        "n_gpus": 1, "model": "ResNet-50", "task": "image classification",
        "framework": f"PyTorch {torch.__version__}", "dtype": case.precision,
        "batch_per_gpu": case.micro_batch, "global_batch": batch, "input_shape": "3x224x224",
        "tp": 1, "pp": 1, "dp": 1, "parallelism": "none", "notes": notes(case, found, error)}
    if found.get("steps_s"):
        seconds = statistics.median(found["steps_s"])
        row["iter_time_s"] = output.number(seconds, 6)
        row["samples_per_s"] = row["samples_per_s_per_gpu"] = output.number(batch / seconds, 6)
    if found.get("allocated_gb"):
        row["mem_gb"] = f"{found['allocated_gb']:.3f}"
    return row


def cost(case, gpu):
    """Seconds that a case will take, roughly: building it, all its steps, and compiling."""
    steps = WARM_UPS + 1 + SPLIT_STEPS + FEWEST_STEPS
    seconds = 1.0 + max(steps * case.expected_seconds(), SECONDS_OF_STEPS)
    seconds += {"eager": 0, "compile-blocks": 15, "compile-model": 30, "cuda-graph": 2}[case.mode]
    return seconds if gpu.cuda else 0


def run(cases, gpu, budget, runs, images, log, tiny=False):
    skipped = []
    for index, case in enumerate(cases):
        if not budget.allows(cost(case, gpu)):
            skipped.append(case.id(""))
            if not budget.allows():
                skipped += [later.id("") for later in cases[index + 1:]]
                break
            continue
        image = plan.MODELS[case.model].family == "resnet"
        found, failure = {}, None
        try:
            found = measure_step(case, gpu, tiny)
        except Exception as error:  # One configuration must not cost the others.
            failure = plain_error(error)
            log.failed(f"step {case.id('')}", failure)
        gpu.free()
        try:
            if failure is None or measure.out_of_memory(failure):
                table = images if image else runs
                row = (cnn_row if image else run_row)(case, gpu, found, failure)
                table.add(row)
                table.save()
                log.say(f"step {index + 1} of {len(cases)}: {row['id']}: "
                        f"{row.get('iter_time_s', 'no time')} s, {row.get('mem_gb', '?')} GB; "
                        f"{budget.left():.0f} s left")
        except Exception as error:
            log.failed(f"row of step {case.id('')}", error)
        if case.mode.startswith("compile"):
            forget_compiled(log)
    if skipped:
        log.say(f"steps without time: {', '.join(skipped)}")


def plain_error(error):
    """Without the frames, which hold tensors."""
    return RuntimeError(f"{type(error).__name__}: {' '.join(str(error).split())[:300]}")


def forget_compiled(log):
    try:
        import torch._dynamo
        torch._dynamo.reset()
    except Exception as error:
        log.failed("forgetting compiled code", error)


# --- Kernels of a step ----------------------------------------------------------------------------

def kernel_table(gpu, function):
    """[(kernel, calls, microseconds)] of the device, longest first."""
    from torch.autograd import DeviceType
    from torch.profiler import ProfilerActivity, profile
    activities = [ProfilerActivity.CUDA] if gpu.cuda else [ProfilerActivity.CPU]
    gpu.synchronize()
    with profile(activities=activities) as trace:
        function()
        gpu.synchronize()
    if gpu.cuda and not len(trace.events()):
        raise RuntimeError("the profiler saw no kernels")
    sums = {}
    for event in trace.events():
        # Neither calls of the CUDA runtime nor ranges that the optimizer marks.
        if gpu.cuda and (event.device_type == DeviceType.CPU or
                         getattr(event, "is_user_annotation", False) or
                         event.name.startswith(("Optimizer.", "ProfilerStep"))):
            continue
        calls, time_us = sums.get(event.name, (0, 0.0))
        sums[event.name] = (calls + 1, time_us + event.time_range.elapsed_us())
    table = [(name, calls, time_us) for name, (calls, time_us) in sums.items()]
    return sorted(table, key=lambda row: (-row[2], row[0]))


def run_traces(cases, gpu, budget, kernels, log, tiny=False, longest=60, steps=2):
    for case in cases:
        if not budget.allows(2 if gpu.cuda else 0):
            log.say(f"traces: no time for {case.id('')}")
            continue
        try:
            trace(case, gpu, kernels, log, tiny, longest, steps)
            kernels.save()
        except Exception as error:  # The other traces may work.
            log.failed(f"trace of {case.id('')}", plain_error(error))
        gpu.free()
        if case.mode.startswith("compile"):
            forget_compiled(log)


def trace(case, gpu, kernels, log, tiny, longest, steps):
    training = Training(case, gpu, tiny)
    for _ in range(WARM_UPS):
        training.step()

    def several():
        for _ in range(steps):
            training.step()

    table = kernel_table(gpu, several)
    total = sum(time_us for _, _, time_us in table)
    count = sum(calls for _, calls, _ in table)
    name = case.id(output.device_names(gpu.name())[2])

    def add(kernel, calls, time_us):
        kernels.add({"id": name, "kernel": kernel,
                     "calls_per_step": output.number(calls / steps, 6),
                     "us_per_step": output.number(time_us / steps, 6),
                     "share": output.number(time_us / total, 4)})

    if total > 0:
        add("all kernels", count, total)
        for kernel, calls, time_us in table[:longest]:
            add(kernel, calls, time_us)
    log.say(f"trace {name}: {count / steps:.0f} kernels and {total / steps / 1e3:.2f} ms a step")
