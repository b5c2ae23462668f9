"""Attention kernels behind F.scaled_dot_product_attention, forward and backward."""

import contextlib

import torch

from pytorch import measure, models, plan

NOTES = ("kernel says which back end of scaled_dot_product_attention ran: flash (FlashAttention "
         "2), cudnn, efficient, math; unfused: products, mask and fp32 softmax as own kernels. "
         "Shared keys by enable_gqa. Operands lie in memory as batch, sequence, head, size. "
         "Backward alone, by autograd.grad")


def launches(case, gpu):
    """(pass, launch(i)) of a case. To be used inside the context of the back end."""
    dtype = measure.DTYPES[case.dtype]

    def tensor(heads):
        shape = (case.batch, case.seq, heads, case.head_dim)
        return torch.randn(*shape, device=gpu.device, dtype=dtype).requires_grad_(True)

    operand = case.batch * case.seq * case.q_heads * case.head_dim * plan.BYTES[case.dtype]
    count = plan.rotation(operand, most=8)
    sets = [(tensor(case.q_heads), tensor(case.kv_heads), tensor(case.kv_heads))
            for _ in range(count)]
    kind = "unfused" if case.kernel == "unfused" else "sdpa"
    kept = [None] * count

    def attend(i):
        q, k, v = (t.transpose(1, 2) for t in sets[i % count])
        return models.attend(q, k, v, kind, case.causal)

    def forward(i):
        kept[i % count] = attend(i)

    yield "fwd", forward
    outputs = [attend(i) for i in range(count)]
    gradients = [torch.randn_like(out) for out in outputs]

    def backward(i):
        j = i % count
        kept[j] = torch.autograd.grad(outputs[j], sets[j], gradients[j], retain_graph=True)

    yield "bwd", backward


def fields(case, which):
    return (case.dtype, which, case.kernel, case.batch, case.seq, case.seq, case.q_heads,
            case.kv_heads, case.head_dim, int(case.causal))


def run(gpu, budget, profile, log, quick, tiny):
    profile.group("sdpa", measure.METHOD.format(repeats=gpu.REPEATS, most=gpu.MOST),
                  NOTES + ". " + gpu.circumstances())
    cases = plan.attention_cases(quick, tiny)
    done = 0
    launch = None
    for index, case in enumerate(cases):
        if not budget.allows():
            log.say(f"attention: time is up after {index} of {len(cases)} cases")
            break
        if index % 20 == 0:
            profile.save()
            gpu.free()
            log.say(f"attention {index} of {len(cases)}: {fields(case, 'fwd')}; "
                    f"{budget.left():.0f} s left")
        try:
            context = (contextlib.nullcontext() if case.kernel == "unfused"
                       else models.attention_context(case.kernel))
            with context:
                for which, launch in launches(case, gpu):
                    kernels = 20 if case.kernel in ("unfused", "math") else 6
                    profile.add("sdpa", fields(case, which),
                                gpu.device_time_us(launch, kernels, repeats=3))
                    done += 1
        except Exception as error:  # One shape must not cost the others.
            log.failed(f"attention {fields(case, 'fwd/bwd')}", error)
            if measure.out_of_memory(error):
                launch = None
                gpu.free()
        launch = None  # It holds the operands.
    profile.save()
    gpu.free()
    log.say(f"attention: {done} rows")
