"""Memory-bound operators, forward and backward, as eager PyTorch and torch.compile launch them."""

import torch
import torch.nn.functional as F

from pytorch import measure, models, plan

NOTES = ("impl says what ran. eager: what PyTorch launches without compilation, one or several "
         "kernels; aten: F.rms_norm; rms_norm eager: Llama's Python form; gelu eager: exact, "
         "eager_tanh: tanh approximation; silu_and_mul eager: two kernels; rope eager: Python form "
         "with cos and sin tables, batch 1; softmax eager_fp32: softmax in fp32 and a cast; "
         "cross_entropy eager_upcast: a cast of bf16 logits and the loss over fp32; embedding "
         "backward writes the whole gradient of the table; adam torch_fused, foreach, for_loop: "
         "AdamW(fused=True), (foreach=True) and neither over all parameters of a model, extra is "
         "bytes an element; norm_reduce, scale and fill foreach: over the same lists; dropout "
         "probability 0.1; cast: extra is bytes of an element written; accumulate: fp32 += row's "
         "type. Backward alone, by autograd.grad; it has the gradients of weights and biases")

DROPOUT = 0.1


class State:
    """One set of operands: a forward pass to call and what backward differentiates by."""

    def __init__(self, forward, inputs=(), kernels=8):
        self.forward = forward
        self.inputs = [tensor for tensor in inputs if tensor.requires_grad]
        self.kernels = kernels


def build(case, gpu):
    """Operands of a case."""
    dtype = measure.DTYPES[case.dtype]
    device = gpu.device

    def tensor(*shape, kind=dtype, grad=True):
        return torch.randn(*shape, device=device, dtype=torch.float32).to(kind).requires_grad_(grad)

    def plain(*shape, kind=dtype):
        return tensor(*shape, kind=kind, grad=False)

    rows, cols = case.rows, case.cols
    op, impl = case.op, case.impl
    if op == "layer_norm":
        x, w, b = tensor(rows, cols), tensor(cols), tensor(cols)
        return State(lambda: F.layer_norm(x, (cols,), w, b), (x, w, b))
    if op == "rms_norm":
        x, w = tensor(rows, cols), tensor(cols)
        if impl == "aten":
            return State(lambda: F.rms_norm(x, (cols,), w, 1e-6), (x, w))
        return State(lambda: models.llama_rms_norm(x, w), (x, w), 20)
    if op == "softmax":
        x = tensor(rows, cols)
        if impl == "eager_fp32":
            return State(lambda: torch.softmax(x, -1, dtype=torch.float32).to(dtype), (x,))
        return State(lambda: torch.softmax(x, -1), (x,))
    if op == "gelu":
        x = tensor(rows, cols)
        form = "none" if impl == "eager" else "tanh"
        return State(lambda: F.gelu(x, approximate=form), (x,))
    if op == "relu":
        x = tensor(rows, cols)
        return State(lambda: F.relu(x), (x,))
    if op == "silu_and_mul":
        gate, up = tensor(rows, cols), tensor(rows, cols)
        return State(lambda: F.silu(gate) * up, (gate, up))
    if op == "dropout":
        x = tensor(rows, cols)
        return State(lambda: F.dropout(x, DROPOUT, True), (x,))
    if op == "bias_dropout_add":
        x, bias, residual = tensor(rows, cols), tensor(cols), tensor(rows, cols)
        return State(lambda: residual + F.dropout(x + bias, DROPOUT, True), (x, bias, residual))
    if op == "add":
        x, y = plain(rows, cols), plain(rows, cols)
        return State(lambda: x + y)
    if op == "mul":
        x, y = tensor(rows, cols), tensor(rows, cols)
        return State(lambda: x * y, (x, y))
    if op == "cast":
        x = plain(rows, cols)
        to = torch.float32 if case.extra == 4 else torch.bfloat16
        return State(lambda: x.to(to))
    if op == "copy":
        if impl == "eager_transpose":
            x = plain(16, rows // 16, cols)
            return State(lambda: x.transpose(0, 1).contiguous())
        x = plain(rows, cols)
        return State(lambda: x.clone())
    if op == "bias":
        x, bias = plain(rows, cols), plain(cols)
        return State(lambda: x + bias)
    if op == "column_sum":
        x = plain(rows, cols)
        return State(lambda: x.sum(0))
    if op == "accumulate":
        total, x = plain(rows, cols, kind=torch.float32), plain(rows, cols)
        return State(lambda: total.add_(x))
    if op in ("scale", "fill", "norm_reduce") and case.model:
        return foreach(op, case, gpu)
    if op == "scale":
        x = plain(rows, cols)
        return State(lambda: x.mul_(1.0))
    if op == "fill":
        x = plain(rows, cols)
        return State(lambda: x.zero_())
    if op == "rope":
        size = 128 if cols % 128 == 0 else 64
        heads = cols // size
        # Half of the heads, or all but eight where keys are shared.
        keys = 8 if cols in (5120, 9216) else heads // 2
        q = tensor(1, rows, heads - keys, size).detach().transpose(1, 2).requires_grad_(True)
        k = tensor(1, rows, keys, size).detach().transpose(1, 2).requires_grad_(True)
        cos, sin = models.rope_tables(rows, size, device, dtype)
        return State(lambda: models.apply_rope(q, k, cos, sin), (q, k), 24)
    if op == "embedding":
        weight = tensor(case.extra, cols)
        index = torch.randint(0, case.extra, (rows,), device=device)
        return State(lambda: F.embedding(index, weight), (weight,), 12)
    if op == "cross_entropy":
        x = tensor(rows, cols)
        target = torch.randint(0, cols, (rows,), device=device)
        if impl in ("eager_upcast", "inductor"):
            return State(lambda: F.cross_entropy(x.float(), target), (x,))
        return State(lambda: F.cross_entropy(x, target), (x,))
    if op == "adam":
        return adam(case, gpu)
    raise ValueError(f"unknown operator {op}")


def parameter_list(case, gpu):
    dtype = measure.DTYPES[case.dtype]
    shapes = plan.parameter_shapes(plan.MODELS[case.model])
    return [torch.randn(*shape, device=gpu.device, dtype=dtype) for shape in shapes]


def adam(case, gpu):
    parameters = [torch.nn.Parameter(value) for value in parameter_list(case, gpu)]
    for parameter in parameters:
        parameter.grad = torch.full_like(parameter, 1e-3)
    flags = {"torch_fused": {"fused": True}, "foreach": {"foreach": True},
             "for_loop": {"foreach": False}}[case.impl]
    optimizer = torch.optim.AdamW(parameters, lr=1e-5, **flags)
    tensors = len(parameters)
    kernels = {"torch_fused": 4 + tensors // 30, "foreach": 30 + tensors // 2,
               "for_loop": 14 * tensors}[case.impl]

    def forward():
        with torch.no_grad():
            optimizer.step()

    return State(forward, (), kernels)


def foreach(op, case, gpu):
    values = parameter_list(case, gpu)
    kernels = 4 + len(values) // 30
    if op == "scale":
        return State(lambda: torch._foreach_mul_(values, 1.0), (), kernels)
    if op == "fill":
        return State(lambda: torch._foreach_zero_(values), (), kernels)
    return State(lambda: torch._foreach_norm(values), (), kernels)


def first(out):
    return out[0] if isinstance(out, (tuple, list)) else out


def launches(case, gpu):
    """(pass, launch(i), kernels) for each pass of a case."""
    if case.model:
        count = 1
    else:
        count = plan.rotation(case.bytes())
    if case.op == "embedding" or case.op == "cross_entropy":
        count = min(count, 3)
    if case.impl == "inductor":
        count = min(count, 4)
        # Few shapes of one function are compiled; the others would run eagerly.
        torch._dynamo.reset()
    states = [build(case, gpu) for _ in range(count)]
    if case.impl == "inductor":
        for state in states:
            state.forward = torch.compile(state.forward, dynamic=False)
    kernels = states[0].kernels
    kept = [None] * count

    def forward(i):
        kept[i % count] = states[i % count].forward()

    if "fwd" in case.passes:
        yield "fwd", forward, kernels
    if "bwd" not in case.passes:
        return
    kept[:] = [None] * count
    outputs, gradients = [], []
    for state in states:
        out = state.forward()
        out = list(out) if isinstance(out, tuple) else [out]
        outputs.append(out)
        gradients.append([torch.randn_like(part) for part in out])

    def backward(i):
        j = i % count
        kept[j] = torch.autograd.grad(outputs[j], states[j].inputs, gradients[j],
                                      retain_graph=True)

    yield "bwd", backward, 2 * kernels


def fields(case, which):
    return (case.dtype, case.op, case.impl, which, case.rows, case.cols, case.extra)


def measure_cases(cases, group, gpu, budget, profile, log):
    """Measures cases until the time is up; saves after each operator. Returns how many rows."""
    done = 0
    previous = None
    launch = None
    for index, case in enumerate(cases):
        if not budget.allows():
            log.say(f"operators: time is up after {index} of {len(cases)} cases")
            break
        if previous != (case.op, case.impl, case.dtype):
            if previous:
                profile.save()
                gpu.free()
            previous = (case.op, case.impl, case.dtype)
            log.say(f"operator {case.op} {case.impl} {case.dtype}; {budget.left():.0f} s left")
        try:
            for which, launch, kernels in launches(case, gpu):
                time_us = gpu.device_time_us(launch, kernels)
                profile.add(group, fields(case, which), time_us)
                done += 1
        except Exception as error:  # One operator must not cost the others.
            log.failed(f"operator {fields(case, '/'.join(case.passes))}", error)
            if measure.out_of_memory(error):
                launch = None
                gpu.free()
        launch = None  # It holds the operands.
    profile.save()
    gpu.free()
    return done


def run(gpu, budget, profile, log, quick, tiny):
    profile.group("eager", measure.METHOD.format(repeats=gpu.REPEATS, most=gpu.MOST),
                  NOTES + ". " + gpu.circumstances())
    done = measure_cases(plan.operator_cases(quick, tiny), "eager", gpu, budget, profile, log)
    log.say(f"operators: {done} rows")


def run_compiled(gpu, budget, profile, log, quick, tiny):
    # Backward runs more than once over the same graph.
    donated = None
    try:
        import torch._dynamo
        import torch._functorch.config
        donated = torch._functorch.config.donated_buffer
        torch._functorch.config.donated_buffer = False
    except (ImportError, AttributeError) as error:
        log.failed("switching donated buffers off", error)
    profile.group("compiled", measure.METHOD.format(repeats=gpu.REPEATS, most=gpu.MOST),
                  "impl inductor: torch.compile(dynamic=False) of the operator alone, its operands "
                  "in memory before and after; dropout probability 0.1; gelu by tanh; rms_norm in "
                  "Llama's form; rope batch 1; cross_entropy over logits cast to fp32. " +
                  gpu.circumstances())
    cases = plan.compiled_cases(quick, tiny)
    done = measure_cases(cases, "compiled", gpu, budget, profile, log)
    if donated is not None:
        torch._functorch.config.donated_buffer = donated
        torch._dynamo.reset()
    log.say(f"compiled operators: {done} rows")
