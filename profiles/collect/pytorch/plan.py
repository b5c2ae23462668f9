"""What to measure: shapes of operators and attention, and training steps, most valuable first.

Nothing here needs PyTorch or a GPU.
"""

import dataclasses
import math
import time

BYTES = {"fp32": 4, "tf32": 4, "bf16": 2, "fp16": 2}

PARTS = ("operators", "attention", "host", "steps", "compiled", "traces", "graphs")
# Share of the time of each part. Time that a part leaves goes to those after it.
SHARES = {"operators": 0.11, "attention": 0.12, "host": 0.05, "steps": 0.42, "compiled": 0.19,
          "traces": 0.07, "graphs": 0.04}


class Budget:
    """Deadlines of the parts, given in the order in which they run."""

    def __init__(self, seconds, parts, clock=time.monotonic):
        self._clock = clock
        self._start = clock()
        self._seconds = seconds
        self._parts = list(parts)
        self._deadline = self._start + seconds

    def begin(self, part):
        """Sets the deadline of `part`: its share of what is left for it and the parts after it."""
        later = self._parts[self._parts.index(part):]
        share = SHARES[part] / sum(SHARES[name] for name in later)
        left = self._start + self._seconds - self._clock()
        self._deadline = self._clock() + max(0.0, left) * share

    def elapsed(self):
        return self._clock() - self._start

    def left(self):
        """Seconds until the deadline of the part."""
        return self._deadline - self._clock()

    def allows(self, seconds=0.0):
        return self.left() > seconds


def unique(items):
    """In order, without repetitions."""
    return list(dict.fromkeys(items))


# --- Operators ------------------------------------------------------------------------------------

@dataclasses.dataclass(frozen=True)
class OperatorCase:
    op: str
    impl: str
    dtype: str
    rows: int
    cols: int
    extra: int = 0
    passes: tuple = ("fwd",)
    # Key of `MODELS` whose list of parameters an optimizer works on; rows x cols is their sum.
    model: str = ""

    def bytes(self):
        """Of one operand, roughly."""
        return self.rows * self.cols * BYTES[self.dtype]


BOTH = ("fwd", "bwd")
ROWS = (1024, 2048, 4096, 8192, 16384, 32768)
COLS = (768, 1024, 1600, 2048, 2560, 3072, 4096, 5120, 8192, 12288, 16384)


def ladder(quick=False):
    """(rows, cols): a line along each dimension, from what a launch costs to what memory gives."""
    if quick:
        return [(1024, 1024), (4096, 4096), (16384, 4096)]
    shapes = [(4096, cols) for cols in COLS]
    shapes += [(rows, 1024) for rows in ROWS]
    shapes += [(rows, 4096) for rows in ROWS]
    shapes += [(16384, cols) for cols in COLS]
    return unique(shapes)


def wide_ladder(quick=False):
    """(rows, cols) of activations inside an MLP."""
    if quick:
        return [(4096, 4096), (4096, 16384)]
    return [(rows, cols) for rows in (1024, 4096, 8192, 16384)
            for cols in (3072, 4096, 5632, 8192, 11008, 14336, 20480, 28672)]


def operator_cases(quick=False, tiny=False):
    cases = []

    def add(op, impl, dtype, shapes, extra=0, passes=BOTH):
        for rows, cols in shapes:
            cases.append(OperatorCase(op, impl, dtype, rows, cols, extra, passes))

    few = [(1024, 1024), (4096, 1024), (4096, 4096), (16384, 4096)]
    scores = [(16384, 1024), (65536, 1024), (32768, 2048), (131072, 2048), (65536, 4096),
              (131072, 512), (65536, 256)]
    tokens = [(2048, 1024), (8192, 1024), (2048, 4096), (8192, 4096), (16384, 4096)]
    logits = [(rows, cols) for cols in (50304, 32000, 128256) for rows in (1024, 4096, 8192, 16384)]
    # (query + key heads) x 128: 16 + 16, 32 + 32 as in Llama 7B, 32 + 8 in 8B, 64 + 8 in 70B.
    heads = [(rows, cols) for cols in (4096, 8192, 5120, 9216)
             for rows in (2048, 4096, 8192, 16384)]
    if quick:
        scores, tokens, logits, heads = scores[:2], tokens[:2], logits[:2], heads[:3]

    add("layer_norm", "eager", "bf16", ladder(quick))
    add("rms_norm", "aten", "bf16", ladder(quick))
    add("add", "eager", "bf16", ladder(quick), passes=("fwd",))
    add("gelu", "eager_tanh", "bf16", wide_ladder(quick))
    add("silu_and_mul", "eager", "bf16", wide_ladder(quick))
    add("cross_entropy", "eager", "fp32", logits)
    for model in ("gpt2-350m", "gpt2-124m", "llama-1b", "gpt2-1.5b"):
        for impl in ("torch_fused", "foreach"):
            cases.append(adam_case(impl, "fp32", model))
        cases.append(adam_case("torch_fused", "bf16", model))
    add("rope", "eager", "bf16", heads)
    add("rms_norm", "eager", "bf16", ladder(quick))
    add("dropout", "eager", "bf16", ladder(quick))
    add("cast", "eager", "fp32", ladder(quick), extra=2, passes=("fwd",))
    add("cast", "eager", "bf16", ladder(quick), extra=4, passes=("fwd",))
    for vocabulary in (50304, 128256):
        add("embedding", "eager", "bf16", tokens, extra=vocabulary)
    add("embedding", "eager", "fp32", tokens, extra=50304)
    add("gelu", "eager", "bf16", wide_ladder(quick))
    add("softmax", "eager", "bf16", scores)
    add("cross_entropy", "eager", "bf16", logits)
    add("cross_entropy", "eager_upcast", "bf16", logits)
    add("bias", "eager", "bf16", ladder(quick), passes=("fwd",))
    add("column_sum", "eager", "bf16", ladder(quick), passes=("fwd",))
    add("mul", "eager", "bf16", ladder(quick))
    add("copy", "eager", "bf16", ladder(quick), passes=("fwd",))
    add("copy", "eager_transpose", "bf16", ladder(quick), passes=("fwd",))
    add("accumulate", "eager", "bf16", ladder(quick), passes=("fwd",))
    add("scale", "eager", "fp32", ladder(quick), passes=("fwd",))
    add("fill", "eager", "fp32", ladder(quick), passes=("fwd",))
    for model in ("gpt2-350m", "gpt2-1.5b"):
        for op in ("norm_reduce", "scale", "fill"):
            cases.append(dataclasses.replace(adam_case("foreach", "fp32", model), op=op, extra=0))
    add("softmax", "eager_fp32", "bf16", scores)
    add("relu", "eager", "bf16", few)
    # A few shapes of the other types.
    for dtype in ("fp32", "fp16"):
        for op, impl, passes in (("layer_norm", "eager", BOTH), ("rms_norm", "aten", BOTH),
                                 ("gelu", "eager_tanh", BOTH), ("silu_and_mul", "eager", BOTH),
                                 ("softmax", "eager", BOTH), ("dropout", "eager", BOTH),
                                 ("add", "eager", ("fwd",)), ("mul", "eager", BOTH),
                                 ("bias", "eager", ("fwd",)), ("column_sum", "eager", ("fwd",))):
            add(op, impl, dtype, few[:2] if quick else few, passes=passes)
    cases.append(adam_case("for_loop", "fp32", "one-layer"))
    if tiny:
        cases = [dataclasses.replace(case, rows=min(case.rows, 16), cols=min(case.cols, 128),
                                     extra=min(case.extra, 100),
                                     model="one-layer" if case.model else "")
                 for case in cases]
    return unique(cases)


def compiled_cases(quick=False, tiny=False):
    """Operators that torch.compile fuses; each shape costs seconds of compilation."""
    cases = []
    shapes = [(8192, 4096), (4096, 1024)]
    for index, (rows, cols) in enumerate(shapes[:1] if quick else shapes):
        wide = (4096, 14336) if index == 0 else (8192, 4096)
        cases += [OperatorCase("bias_dropout_add", "inductor", "bf16", rows, cols, passes=BOTH),
                  OperatorCase("layer_norm", "inductor", "bf16", rows, cols, passes=BOTH),
                  OperatorCase("rms_norm", "inductor", "bf16", rows, cols, passes=BOTH),
                  OperatorCase("gelu", "inductor", "bf16", *wide, passes=BOTH),
                  OperatorCase("silu_and_mul", "inductor", "bf16", *wide, passes=BOTH),
                  OperatorCase("rope", "inductor", "bf16", rows, 8192 if index == 0 else 4096,
                               passes=BOTH),
                  OperatorCase("cross_entropy", "inductor", "bf16", 4096,
                               50304 if index == 0 else 128256, passes=BOTH)]
    if tiny:
        cases = [dataclasses.replace(case, rows=16, cols=128) for case in cases]
    return unique(cases)


def adam_case(impl, dtype, model):
    """Rows of the width of the model, as many as its parameters fill."""
    total = sum(math.prod(shape) for shape in parameter_shapes(MODELS[model]))
    cols = MODELS[model].hidden
    # Weight, gradient and two moments read, all but the gradient written.
    extra = 7 * BYTES[dtype]
    return OperatorCase("adam", impl, dtype, total // cols, cols, extra, ("fwd",), model)


def rotation(operand_bytes, cache_bytes=200e6, most=24, operands=3):
    """How many sets of operands of an operator to take in turn, so that the cache holds none."""
    return max(1, min(most, math.ceil(cache_bytes / max(1, operands * operand_bytes))))


# --- Attention ------------------------------------------------------------------------------------

@dataclasses.dataclass(frozen=True)
class AttentionCase:
    dtype: str
    kernel: str
    batch: int
    seq: int
    q_heads: int
    kv_heads: int
    head_dim: int
    causal: bool

    def forward_flops(self):
        full = 4.0 * self.batch * self.seq * self.seq * self.q_heads * self.head_dim
        return full / 2 if self.causal else full

    def score_bytes(self):
        """Of the matrix that an unfused implementation writes, in fp32."""
        return 4 * self.batch * self.q_heads * self.seq * self.seq


# Heads of real models (query, key, size), and slices of them under tensor parallelism.
MAIN_HEADS = ((32, 8, 128), (16, 16, 64), (32, 32, 128), (12, 12, 64))
OTHER_HEADS = ((32, 8, 64), (25, 25, 64), (20, 20, 64), (32, 32, 80), (24, 8, 128), (64, 8, 128),
               (8, 8, 128), (16, 16, 128), (8, 1, 128), (4, 4, 128), (4, 1, 128), (2, 2, 128),
               (16, 2, 128), (32, 32, 96), (8, 8, 96), (8, 8, 256), (8, 4, 256), (16, 16, 256),
               (4, 4, 64), (2, 2, 64), (8, 8, 64), (40, 40, 128), (16, 16, 192), (32, 4, 64))
MAIN_SEQUENCES = ((4, 1024), (2, 2048), (1, 4096), (1, 2048), (1, 8192), (8, 1024), (4, 2048),
                  (2, 4096), (8, 512), (2, 8192), (1, 1024), (16, 1024), (1, 16384), (32, 512),
                  (1, 32768))
OTHER_SEQUENCES = ((4, 2048), (1, 4096), (8, 1024), (1, 8192))


def attention_cases(quick=False, tiny=False, longest_flops=1.2e13):
    cases = []

    def add(dtype, kernels, sequences, heads, causal):
        for batch, seq in sequences:
            for q_heads, kv_heads, head_dim in heads:
                for kernel in kernels:
                    cases.append(AttentionCase(dtype, kernel, batch, seq, q_heads, kv_heads,
                                               head_dim, causal))

    fused = ("flash", "cudnn")
    add("bf16", fused, MAIN_SEQUENCES[:3] if quick else MAIN_SEQUENCES, MAIN_HEADS, True)
    # As Hugging Face's eager attention: products, mask, softmax in fp32, products.
    add("bf16", ("unfused",), ((8, 512), (8, 1024), (4, 2048), (1, 1024)),
        ((16, 16, 64), (32, 32, 128)), True)
    if not quick:
        # Encoders.
        add("bf16", fused, ((32, 128), (8, 512), (32, 512), (4, 2048), (1, 4096), (1, 16384)),
            ((16, 16, 64), (12, 12, 64), (32, 32, 128)), False)
        add("bf16", fused, OTHER_SEQUENCES, OTHER_HEADS, True)
        add("bf16", ("efficient",), ((8, 1024), (4, 2048), (1, 8192)),
            ((16, 16, 64), (32, 32, 128)), True)
        add("bf16", ("math",), ((8, 1024),), ((16, 16, 64),), True)
        # A few of the other types.
        add("fp16", fused, ((8, 1024), (1, 4096)), ((16, 16, 64), (32, 32, 128)), True)
        add("fp32", ("efficient", "unfused"), ((8, 1024), (2, 2048)), ((16, 16, 64),), True)
    cases = [case for case in cases if case.forward_flops() <= longest_flops
             and (case.kernel not in ("unfused", "math") or case.score_bytes() <= 3e9)]
    if tiny:
        cases = [dataclasses.replace(case, batch=min(case.batch, 2), seq=min(case.seq, 32),
                                     q_heads=4, kv_heads=4 if case.q_heads == case.kv_heads else 2,
                                     head_dim=min(case.head_dim, 16)) for case in cases]
    return unique(cases)


# --- Training steps -------------------------------------------------------------------------------

@dataclasses.dataclass(frozen=True)
class Model:
    family: str  # gpt, llama, bert, moe, resnet
    layers: int
    hidden: int
    heads: int
    kv_heads: int
    ffn: int
    vocab: int
    positions: int = 0  # learned positions; 0 where there are none
    tied: bool = False
    experts: int = 0
    experts_per_token: int = 0


def gpt(layers, hidden, heads, positions=2048):
    return Model("gpt", layers, hidden, heads, heads, 4 * hidden, 50304, positions, True)


MODELS = {
    "gpt2-124m": gpt(12, 768, 12),
    "gpt2-350m": gpt(24, 1024, 16),
    "gpt2-774m": gpt(36, 1280, 20),
    "gpt2-1.5b": gpt(48, 1600, 25),
    "gpt3-2.7b": gpt(32, 2560, 32),
    "gpt3-6.7b": gpt(32, 4096, 32),
    "llama-160m": Model("llama", 12, 768, 12, 12, 2048, 32000),
    "llama-1b": Model("llama", 16, 2048, 32, 8, 8192, 128256),
    "tinyllama-1.1b": Model("llama", 22, 2048, 32, 4, 5632, 32000),
    "llama-3b": Model("llama", 28, 3072, 24, 8, 8192, 128256),
    "llama-8b": Model("llama", 32, 4096, 32, 8, 14336, 128256),
    "llama-8b-4layers": Model("llama", 4, 4096, 32, 8, 14336, 128256),
    "bert-large": Model("bert", 24, 1024, 16, 16, 4096, 30528, 512, True),
    "mixtral-like-moe-4layers": Model("moe", 4, 2048, 32, 8, 7168, 32000, experts=8,
                                      experts_per_token=2),
    "resnet50": Model("resnet", 50, 0, 0, 0, 0, 0),
    # For optimizers that launch kernels for each parameter.
    "one-layer": Model("gpt", 1, 1024, 16, 16, 4096, 1024, 1024, True),
}


def parameter_shapes(model):
    """Of the modules in models.py, in their order."""
    h, f = model.hidden, model.ffn
    kv = model.kv_heads * (h // model.heads)
    shapes = [(model.vocab, h)]
    if model.positions:
        shapes.append((model.positions, h))
    if model.family == "bert":
        shapes += [(2, h), (h,), (h,)]
    if model.family in ("gpt", "bert"):
        layer = [(h,), (h,), (3 * h, h), (3 * h,), (h, h), (h,), (h,), (h,), (f, h), (f,), (h, f),
                 (h,)]
        shapes += layer * model.layers
        if model.family == "gpt":
            shapes += [(h,), (h,)]
        else:
            shapes += [(h, h), (h,), (h,), (h,), (model.vocab,)]
    elif model.family in ("llama", "moe"):
        layer = [(h,), (h, h), (kv, h), (kv, h), (h, h), (h,)]
        if model.family == "moe":
            layer += [(model.experts, h)] + [(f, h), (f, h), (h, f)] * model.experts
        else:
            layer += [(f, h), (f, h), (h, f)]
        shapes += layer * model.layers + [(h,)]
    else:
        raise ValueError(f"{model.family}: its parameters are not listed here")
    if not model.tied:
        shapes.append((model.vocab, h))
    return shapes


def parameter_count(model):
    if model.family == "resnet":
        return 25_557_032
    return sum(math.prod(shape) for shape in parameter_shapes(model))


@dataclasses.dataclass(frozen=True)
class StepCase:
    model: str
    seq: int
    micro_batch: int
    accumulate: int = 1
    # bf16-autocast: fp32 weights, gradients and states under torch.autocast.
    # bf16-pure: everything in bf16. bf16-master: bf16 weights with fp32 gradients and master
    # weights, as Megatron does. fp32, tf32: no mixture.
    precision: str = "bf16-autocast"
    attention: str = "flash"  # flash, cudnn, efficient, unfused
    # eager; compile-blocks: each layer alone; compile-model; cuda-graph: a captured step
    mode: str = "eager"
    recompute: bool = False
    dropout: float = 0.0
    norm: str = "aten"        # aten: F.rms_norm; eager: its Python form in Llama

    def attention_kernel(self):
        """What can run: flash and cudnn do not take fp32."""
        if self.precision in ("fp32", "tf32") and self.attention in ("flash", "cudnn"):
            return "efficient"
        return self.attention

    def tokens(self):
        return self.seq * self.micro_batch * self.accumulate

    def id(self, gpu):
        parts = [f"own-{gpu}", self.model]
        if self.seq:
            parts.append(f"s{self.seq}")
        parts.append(f"mb{self.micro_batch}")
        if self.accumulate > 1:
            parts.append(f"ga{self.accumulate}")
        parts.append(self.precision)
        if self.seq:
            parts.append(self.attention_kernel())
        if self.recompute:
            parts.append("recompute")
        if self.dropout:
            parts.append("dropout")
        if self.norm != "aten":
            parts.append(f"{self.norm}norm")
        parts.append(self.mode)
        return "-".join(parts)

    def flops(self):
        """Of a step, roughly, recomputation included."""
        model = MODELS[self.model]
        if model.family == "resnet":
            return 3 * 8.2e9 * self.micro_batch * self.accumulate
        count = parameter_count(model)
        if not model.tied:
            count -= model.vocab * model.hidden
        if model.experts:
            idle = model.experts - model.experts_per_token
            count -= idle * 3 * model.hidden * model.ffn * model.layers
        attention = 2 * model.layers * model.hidden * self.seq  # x 2 for two products, / 2 causal
        return (8 if self.recompute else 6) * (count + attention / 2) * self.tokens()

    def expected_seconds(self):
        """A step, roughly, for deciding whether it still fits into the time."""
        rate = {"fp32": 40e12, "tf32": 200e12}.get(self.precision, 300e12)
        if MODELS[self.model].family == "resnet":
            rate = 60e12
        host = 0.004 * max(1, MODELS[self.model].layers / 4) * self.accumulate
        unfused = 2.0 if self.attention == "unfused" else 1.0
        return max(self.flops() / rate * unfused, host)


def step_cases(quick=False, tiny=False):
    """Eager steps, in the order of their value."""
    c = StepCase
    cases = [
        c("gpt2-350m", 1024, 8),
        c("llama-1b", 2048, 4, precision="bf16-pure"),
        c("gpt2-124m", 1024, 8),
        c("gpt2-1.5b", 1024, 8, precision="bf16-master"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master"),
        c("gpt2-350m", 1024, 1),
        c("gpt2-774m", 1024, 8, precision="bf16-master"),
        c("gpt3-2.7b", 2048, 2, precision="bf16-pure"),
        c("llama-3b", 4096, 1, precision="bf16-pure"),
        c("gpt2-350m", 1024, 8, attention="unfused"),
        c("gpt2-350m", 1024, 8, attention="cudnn"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master", attention="cudnn"),
        c("gpt2-350m", 1024, 8, dropout=0.1),
        c("gpt2-350m", 1024, 8, recompute=True),
        c("gpt2-1.5b", 1024, 16, precision="bf16-master", recompute=True),
        c("gpt2-350m", 1024, 4, accumulate=4),
        c("llama-1b", 2048, 2, accumulate=4, precision="bf16-master"),
        c("gpt2-124m", 1024, 8, precision="tf32"),
        c("gpt2-124m", 1024, 8, precision="fp32"),
        c("resnet50", 0, 128),
        c("bert-large", 512, 16, dropout=0.1),
        c("gpt2-350m", 1024, 8, precision="bf16-pure"),
        c("gpt2-350m", 1024, 8, precision="bf16-master"),
        c("llama-1b", 8192, 1, precision="bf16-pure"),
        c("llama-8b-4layers", 8192, 1, precision="bf16-master"),
        c("llama-8b-4layers", 2048, 4, precision="bf16-pure"),
        c("llama-1b", 2048, 4),
        c("gpt2-124m", 1024, 1),
        c("gpt2-124m", 1024, 16),
        c("gpt2-350m", 1024, 16),
        c("gpt2-350m", 1024, 4),
        c("gpt2-774m", 1024, 4),
        c("gpt2-1.5b", 1024, 4, precision="bf16-pure"),
        c("gpt2-1.5b", 1024, 1, precision="bf16-pure"),
        c("gpt3-2.7b", 2048, 4, precision="bf16-pure", recompute=True),
        c("gpt3-2.7b", 2048, 2),
        c("llama-160m", 2048, 8),
        c("llama-160m", 2048, 1),
        c("tinyllama-1.1b", 2048, 4, precision="bf16-master"),
        c("tinyllama-1.1b", 2048, 4, precision="bf16-master", norm="eager"),
        c("llama-3b", 2048, 2, precision="bf16-pure"),
        c("llama-3b", 8192, 1, precision="bf16-pure", recompute=True),
        c("bert-large", 128, 64, dropout=0.1),
        c("resnet50", 0, 256),
        c("resnet50", 0, 64),
        c("gpt2-774m", 1024, 4, attention="unfused"),
        c("gpt2-350m", 2048, 4),
        c("gpt2-124m", 1024, 4, accumulate=4),
        c("llama-1b", 4096, 2, precision="bf16-master"),
        c("llama-1b", 1024, 8, precision="bf16-pure"),
        c("llama-1b", 2048, 4, precision="bf16-pure", attention="cudnn"),
        c("tinyllama-1.1b", 4096, 2, precision="bf16-pure", recompute=True),
        c("gpt2-124m", 1024, 32),
        c("gpt2-350m", 1024, 2),
        c("gpt2-350m", 1024, 8, precision="tf32"),
        c("mixtral-like-moe-4layers", 2048, 2, precision="bf16-pure"),
        c("gpt2-1.5b", 1024, 16),
        c("llama-160m", 2048, 4, precision="fp32"),
        c("llama-8b-4layers", 4096, 8, precision="bf16-master"),
        c("llama-8b", 4096, 1, precision="bf16-pure", recompute=True),
        c("gpt3-6.7b", 2048, 2, precision="bf16-pure", recompute=True),
        c("llama-3b", 8192, 1, precision="bf16-pure", attention="cudnn", recompute=True),
        c("gpt2-1.5b", 1024, 8, precision="bf16-master", attention="cudnn"),
    ]
    return shrunk(cases[:6] if quick else cases, tiny)


def graph_step_cases(quick=False, tiny=False):
    """Steps whose launches cost the host nothing."""
    c = StepCase
    cases = [
        c("gpt2-350m", 1024, 1, mode="cuda-graph"),
        c("gpt2-350m", 1024, 8, mode="cuda-graph"),
        c("llama-160m", 2048, 1, mode="cuda-graph"),
        c("gpt2-124m", 1024, 1, mode="cuda-graph"),
        c("llama-1b", 2048, 4, precision="bf16-pure", mode="cuda-graph"),
        c("gpt2-350m", 1024, 2, mode="cuda-graph"),
    ]
    return shrunk(cases[:1] if quick else cases, tiny)


def compiled_step_cases(quick=False, tiny=False):
    c = StepCase
    cases = [
        c("gpt2-350m", 1024, 8, mode="compile-blocks"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master", mode="compile-blocks"),
        c("llama-1b", 2048, 4, precision="bf16-pure", mode="compile-blocks"),
        c("gpt2-350m", 1024, 1, mode="compile-blocks"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master", mode="compile-model"),
        c("gpt2-124m", 1024, 8, mode="compile-model"),
        c("gpt2-1.5b", 1024, 8, precision="bf16-master", mode="compile-blocks"),
    ]
    return shrunk(cases[:1] if quick else cases, tiny)


def traced_step_cases(tiny=False):
    """Steps whose kernels are listed."""
    c = StepCase
    cases = [
        c("gpt2-350m", 1024, 8),
        c("llama-1b", 2048, 4, precision="bf16-pure"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master"),
        c("gpt2-1.5b", 1024, 8, precision="bf16-master"),
        c("gpt2-350m", 1024, 8, attention="unfused"),
        c("gpt2-350m", 1024, 8, precision="bf16-pure", attention="cudnn"),
        c("resnet50", 0, 256),
        c("gpt2-350m", 1024, 8, mode="compile-blocks"),
        c("llama-8b-4layers", 4096, 2, precision="bf16-master", mode="compile-blocks"),
    ]
    return shrunk(cases, tiny)


def shrunk(cases, tiny):
    if not tiny:
        return unique(cases)
    return unique([dataclasses.replace(case, seq=min(case.seq, 16),
                                       micro_batch=min(case.micro_batch, 2)) for case in cases])


def tiny_model(model):
    """The same kind of model, small enough for any processor."""
    if model.family == "resnet":
        return model
    return dataclasses.replace(
        model, layers=2, hidden=32, heads=4, kv_heads=4 if model.kv_heads == model.heads else 2,
        ffn=64, vocab=100, positions=min(model.positions, 64))
