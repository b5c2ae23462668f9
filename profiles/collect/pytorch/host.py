"""What the host pays to launch: single calls, autograd, optimizers, whole layers, graphs.

All tensors are tiny, so that the device always waits for the host.
"""

import dataclasses
import statistics
import time

import torch
import torch.nn.functional as F
from torch import nn

from pytorch import measure, models, plan

METHOD = ("median of 15 bursts on tiny tensors, time of the host thread until the calls return, "
          "divided by their number; the device is idle before each burst and never limits")
LEAST = ("the fastest of the same bursts, with _least behind the name: what an undisturbed host "
         "needs")
NOTES = ("torch_call_X: one call of X, grad means that autograd records it; torch_backward_X: one "
         "node of a chain, one kernel for mul; linear and layer_norm also sum the gradients of the "
         "weights, which all nodes share; torch_optimizer_X: one step over 192 "
         "parameters; torch_layer_FAMILY_PRECISION_PASS: one transformer layer in a stack of 12; "
         "torch_kernel_FAMILY_PRECISION_PASS: the same by kernel launched; torch_device_X: device "
         "time of a tiny kernel in a queue that the host filled ahead")

LAYERS = 12


class Rows:
    """Adds rows one by one, and goes on when one fails."""

    def __init__(self, gpu, budget, profile, log):
        self.gpu, self.budget, self.profile, self.log = gpu, budget, profile, log
        self.done = 0

    def add(self, what, values_us):
        """Adds the median of several values and the least; one value alone has none."""
        if isinstance(values_us, float):
            values_us = [values_us]
        self.profile.add("host", (what,), statistics.median(values_us))
        if len(values_us) > 1:
            self.profile.add("least", (what + "_least",), min(values_us))
        self.done += 1

    def attempt(self, what, function):
        """`function` returns the values, or adds rows itself and returns nothing."""
        if not self.budget.allows():
            self.log.say(f"host: no time for {what}")
            return
        try:
            value = function()
            if value is not None:
                self.add(what, value)
        except Exception as error:  # One row must not cost the others.
            self.log.failed(f"host {what}", error)

    def call(self, what, function, count=100):
        self.attempt(what, lambda: self.gpu.host_time_us(function, count))


def declare(gpu, profile):
    """The groups that rows are added to."""
    profile.group("host", METHOD, NOTES + ". " + gpu.circumstances())
    profile.group("least", LEAST, NOTES + ". " + gpu.circumstances())


def run(gpu, budget, profile, log, quick, tiny):
    declare(gpu, profile)
    rows = Rows(gpu, budget, profile, log)
    log.say(f"host calls; {budget.left():.0f} s left")
    calls(rows)
    log.say(f"host autograd and optimizers; {budget.left():.0f} s left")
    nodes(rows)
    optimizers(rows)
    profile.save()
    log.say(f"host layers; {budget.left():.0f} s left")
    for family in ("gpt", "llama"):
        for precision in ("bf16", "autocast", "fp32"):
            rows.attempt(f"torch_layer_{family}_{precision}",
                         lambda: layer(rows, family, precision))
    rows.attempt("torch_layer_gpt_bf16_recompute",
                 lambda: layer(rows, "gpt", "bf16", recompute=True))
    profile.save()
    if gpu.cuda:
        log.say(f"host events, waits and graphs; {budget.left():.0f} s left")
        waits(rows)
        graphs(rows)
    profile.save()
    gpu.free()
    log.say(f"host: {rows.done} rows")


def calls(rows):
    device = rows.gpu.device

    def tensor(*shape, grad=False):
        return torch.randn(*shape, device=device).to(torch.bfloat16).requires_grad_(grad)

    x, y = tensor(16, 64), tensor(16, 64)
    xg = tensor(16, 64, grad=True)
    out = tensor(16, 64)
    linear = nn.Linear(64, 64).to(device=device, dtype=torch.bfloat16)
    plain = nn.Linear(64, 64, bias=False).to(device=device, dtype=torch.bfloat16)
    wide = nn.Linear(64, 64).to(device=device)
    norm = nn.LayerNorm(64).to(device=device, dtype=torch.bfloat16)
    table = nn.Embedding(100, 64).to(device=device, dtype=torch.bfloat16)
    index = torch.randint(0, 100, (16,), device=device)
    q = tensor(1, 4, 16, 64, grad=True)

    def without_grad(function):
        def call():
            with torch.no_grad():
                function()
        return call

    rows.call("torch_call_no_grad_context", without_grad(lambda: None))
    rows.call("torch_call_view", lambda: x.view(64, 16))
    rows.call("torch_call_view_grad", lambda: xg.view(64, 16))
    rows.call("torch_call_transpose_grad", lambda: xg.transpose(0, 1))
    rows.call("torch_call_empty", lambda: torch.empty(16, 64, device=device))
    rows.call("torch_call_add", lambda: x + y)
    rows.call("torch_call_add_grad", lambda: xg + y)
    rows.call("torch_call_add_out", lambda: torch.add(x, y, out=out))
    rows.call("torch_call_add_in_place", lambda: out.add_(y))
    rows.call("torch_call_matmul", lambda: torch.mm(x, x.t()))
    rows.call("torch_call_linear_module", without_grad(lambda: linear(x)))
    rows.call("torch_call_linear_module_grad", lambda: linear(xg))
    rows.call("torch_call_linear_without_bias_module_grad", lambda: plain(xg))
    rows.call("torch_call_layer_norm_module_grad", lambda: norm(xg))
    rows.call("torch_call_rms_norm_grad", lambda: F.rms_norm(xg, (64,), norm.weight, 1e-6))
    rows.call("torch_call_gelu_grad", lambda: F.gelu(xg))
    rows.call("torch_call_dropout_grad", lambda: F.dropout(xg, 0.1, True))
    rows.call("torch_call_softmax_grad", lambda: torch.softmax(xg, -1))
    rows.call("torch_call_embedding_module_grad", lambda: table(index))
    rows.call("torch_call_cast", lambda: x.float())

    def cross_entropy():
        return F.cross_entropy(xg, index[:16] % 64)

    rows.call("torch_call_cross_entropy_grad", cross_entropy)

    def autocast_linear():
        with models.autocast(rows.gpu, True):
            for _ in range(20):
                wide(x)

    # The weight is cast once in each context.
    rows.attempt("torch_call_linear_module_autocast_grad",
                 lambda: [value / 20 for value in rows.gpu.host_time_us(autocast_linear, 10)])
    for kind in ("flash", "cudnn"):
        def attention(kind=kind):
            with models.attention_context(kind):
                return rows.gpu.host_time_us(
                    lambda: models.attend(q, q, q, "sdpa", True), 100)
        rows.attempt(f"torch_call_attention_{kind}_grad", attention)


def nodes(rows):
    device = rows.gpu.device
    gpu = rows.gpu

    def tensor(*shape, grad=False):
        return torch.randn(*shape, device=device).to(torch.bfloat16).requires_grad_(grad)

    x, scale = tensor(16, 64, grad=True), tensor(16, 64)
    linear = nn.Linear(64, 64).to(device=device, dtype=torch.bfloat16)
    norm = nn.LayerNorm(64).to(device=device, dtype=torch.bfloat16)
    weights = list(linear.parameters()) + list(norm.parameters())
    length = 100

    def chain(function):
        def prepare():
            for weight in weights:
                weight.grad = None
            y = x
            for _ in range(length):
                y = function(y)
            return y, torch.ones_like(y)
        return prepare

    def backward(made):
        made[0].backward(made[1])

    for what, function in (("mul", lambda y: y * scale), ("view", lambda y: y.view(16, 64)),
                           ("linear", linear), ("layer_norm", norm), ("gelu", F.gelu)):
        rows.attempt(f"torch_backward_{what}",
                     lambda: gpu.host_time_us(backward, length, prepare=chain(function)))
    rows.attempt("torch_backward_call",
                 lambda: gpu.host_time_us(lambda y: y.backward(), 1, prepare=lambda: x.sum()))


def optimizers(rows):
    gpu = rows.gpu

    def parameters(count=192):
        made = [nn.Parameter(torch.zeros(64, device=gpu.device)) for _ in range(count)]
        for parameter in made:
            parameter.grad = torch.zeros_like(parameter)
        return made

    for what, flags in (("adamw_fused", {"fused": True}), ("adamw_foreach", {"foreach": True}),
                        ("adamw_for_loop", {"foreach": False}),
                        ):
        def step(flags=flags):
            made = parameters(48 if flags == {"foreach": False} else 192)
            optimizer = torch.optim.AdamW(made, **flags)
            return [value * (192 / len(made)) for value in gpu.host_time_us(optimizer.step, 1)]
        rows.attempt(f"torch_optimizer_{what}", step)

    def clip():
        made = parameters()
        return gpu.host_time_us(lambda: nn.utils.clip_grad_norm_(made, 1.0), 1)
    rows.attempt("torch_optimizer_clip_grad_norm", clip)

    def zero():
        made = parameters()
        optimizer = torch.optim.SGD(made, lr=0.1)
        return gpu.host_time_us(lambda: optimizer.zero_grad(set_to_none=False), 1)
    rows.attempt("torch_optimizer_zero_grad", zero)

    def drop():
        made = parameters()
        optimizer = torch.optim.SGD(made, lr=0.1)
        return gpu.host_time_us(lambda: optimizer.zero_grad(set_to_none=True), 1)
    rows.attempt("torch_optimizer_zero_grad_to_none", drop)


class Stack(nn.Module):
    """Transformer layers without embedding and head."""

    def __init__(self, family, gpu, recompute):
        super().__init__()
        options = plan.StepCase("one-layer", 64, 1, attention="flash", recompute=recompute)
        model = dataclasses.replace(
            plan.MODELS["gpt2-124m" if family == "gpt" else "llama-160m"], layers=LAYERS,
            hidden=128, heads=2, kv_heads=2, ffn=256)
        block = models.GptBlock if family == "gpt" else models.LlamaBlock
        self.recompute = recompute
        with gpu.building():
            self.blocks = nn.ModuleList(block(model, options) for _ in range(LAYERS))
        self.rope = models.rope_tables(64, 64, gpu.device, torch.bfloat16)
        self.input = torch.randn(1, 64, 128, device=gpu.device)

    def forward(self, x):
        for block in self.blocks:
            if self.recompute:
                x = models.checkpoint(block, x, self.rope, use_reentrant=False)
            else:
                x = block(x, self.rope)
        return x


class LayerPasses:
    """Forward and backward of a stack of layers."""

    def __init__(self, gpu, family, precision, recompute=False, compiled=False):
        self.gpu = gpu
        self.autocast = precision == "autocast"
        self.attention = "efficient" if precision == "fp32" else "flash"
        self.stack = Stack(family, gpu, recompute).to(gpu.device)
        self.input = self.stack.input
        if precision == "bf16":
            self.stack.to(torch.bfloat16)
            self.input = self.input.to(torch.bfloat16)
        self.call = torch.compile(self.stack) if compiled else self.stack
        with torch.no_grad(), models.attention_context(self.attention):
            with models.autocast(gpu, self.autocast):
                out = self.stack(self.input)
        self.gradient = torch.randn_like(out)

    def forward(self):
        for parameter in self.stack.parameters():
            parameter.grad = None
        return self.timed_forward()

    def timed_forward(self):
        with models.attention_context(self.attention), models.autocast(self.gpu, self.autocast):
            return self.call(self.input)

    def backward(self, out):
        # Recomputation takes the same back end.
        with models.attention_context(self.attention):
            out.backward(self.gradient)


def layer(rows, family, precision, recompute=False, compiled=False):
    passes = LayerPasses(rows.gpu, family, precision, recompute, compiled)
    name = f"{family}_{precision}" + ("_recompute" if recompute else "") + \
        ("_compiled" if compiled else "")
    forward, backward = [], []
    for repeat in range(17):
        for parameter in passes.stack.parameters():
            parameter.grad = None
        rows.gpu.synchronize()
        begin = time.perf_counter()
        out = passes.timed_forward()
        middle = time.perf_counter()
        rows.gpu.synchronize()
        ready = time.perf_counter()
        passes.backward(out)
        end = time.perf_counter()
        rows.gpu.synchronize()
        if repeat >= 2:
            forward.append((middle - begin) * 1e6)
            backward.append((end - ready) * 1e6)
        out = None
    for which, values in (("forward", forward), ("backward", backward)):
        rows.add(f"torch_layer_{name}_{which}", [value / LAYERS for value in values])


def run_compiled(gpu, budget, profile, log):
    """Layers through torch.compile; takes tens of seconds."""
    if not profile.has("host"):
        declare(gpu, profile)
    rows = Rows(gpu, budget, profile, log)
    for family in ("gpt", "llama"):
        if not budget.allows(15):
            log.say(f"host: no time for compiled {family} layers")
            break
        rows.attempt(f"torch_layer_{family}_bf16_compiled",
                     lambda: layer(rows, family, "bf16", compiled=True))
        profile.save()


def count_kernels(gpu, function):
    """(number, microseconds on the device) of the kernels that `function` launches."""
    from pytorch.steps import kernel_table
    table = kernel_table(gpu, function)
    return (sum(calls for _, calls, _ in table), sum(us for _, _, us in table))


def run_counts(gpu, budget, profile, log):
    """Kernels of a layer, by the profiler, and the host's time by kernel."""
    if not profile.has("host"):
        return
    counts = []
    rows = Rows(gpu, budget, profile, log)
    for family in ("gpt", "llama"):
        for precision in ("bf16", "autocast"):
            if not budget.allows():
                break
            try:
                passes = LayerPasses(gpu, family, precision)
                passes.backward(passes.forward())
                out = passes.forward()
                made = []
                forward, _ = count_kernels(gpu, lambda: made.append(passes.forward()))
                backward, _ = count_kernels(gpu, lambda: passes.backward(out))
            except Exception as error:  # The rows by layer stand without it.
                log.failed(f"kernels of a {family} {precision} layer", error)
                continue
            for which, total in (("forward", forward), ("backward", backward)):
                name = f"{family}_{precision}_{which}"
                kernels = total / LAYERS
                counts.append(f"{name} {kernels:.2f}")
                layer_us = profile.find("host", (f"torch_layer_{name}",))
                if layer_us and kernels > 0:
                    rows.add(f"torch_kernel_{name}", layer_us / kernels)
    if counts:
        text = "Kernels by layer: " + ", ".join(counts)
        profile.group("host", METHOD, profile.note("host") + ". " + text)
        log.say(text)
    profile.save()


def waits(rows):
    gpu = rows.gpu
    x = torch.zeros(16, device=gpu.device)
    event = torch.cuda.Event()
    timed = torch.cuda.Event(enable_timing=True)
    stream = torch.cuda.Stream()
    event.record()
    rows.call("torch_event_record", event.record)
    rows.call("torch_event_record_timed", timed.record)
    rows.call("torch_event_query", event.query)
    rows.call("torch_stream_wait_event", lambda: stream.wait_event(event))
    rows.call("torch_current_stream", torch.cuda.current_stream)

    def enter():
        with torch.cuda.stream(stream):
            pass

    rows.call("torch_stream_context", enter)
    rows.call("torch_synchronize_idle", torch.cuda.synchronize)
    rows.call("torch_item", lambda: x[0].item(), 50)

    def launch_and_wait():
        x.add_(1)
        torch.cuda.synchronize()

    rows.call("torch_launch_and_synchronize", launch_and_wait, 50)
    pinned = torch.zeros(1024, dtype=torch.int64).pin_memory()
    there = torch.zeros(1024, dtype=torch.int64, device=gpu.device)
    rows.call("torch_copy_to_device_8k_pinned_async",
              lambda: there.copy_(pinned, non_blocking=True), 100)
    pageable = torch.zeros(1024, dtype=torch.int64)
    rows.call("torch_copy_to_device_8k_pageable", lambda: there.copy_(pageable), 50)
    rows.attempt("torch_device_tiny_kernel",
                 lambda: gpu.device_time_us(lambda i: x.add_(1), kernels=1, most=500,
                                            target_us=2000))


def graphs(rows):
    gpu = rows.gpu
    x = torch.zeros(16, device=gpu.device)

    def capture(kernels):
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            x.add_(1)
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            for _ in range(kernels):
                x.add_(1)
        graph.replay()
        torch.cuda.synchronize()
        return graph

    for kernels in (1, 10, 100, 1000):
        def host(kernels=kernels):
            graph = capture(kernels)
            return gpu.host_time_us(graph.replay, 1)
        rows.attempt(f"torch_graph_replay_{kernels}_kernels", host)

    def each(kernels=1000):
        graph = capture(kernels)
        return gpu.device_time_us(lambda i: graph.replay(), kernels=1, most=2) / kernels
    rows.attempt("torch_device_tiny_kernel_in_graph", each)
