#!/usr/bin/env python3
"""Measures PyTorch training on this machine's GPU: operators, attention, launches, whole steps.

    profiles/collect/torch_profile.py --out DIR [--minutes 6] [--quick] [--parts operators,steps]

Needs Python 3.9 and PyTorch with CUDA; torchvision for the ResNet steps only. Writes into DIR,
after each group of measurements:

    operator.profile   memory-bound operators, forward and backward, eager and through torch.compile
    attention.profile  back ends of scaled_dot_product_attention, forward and backward
    launch.profile     what the host pays for calls, autograd, optimizers, layers and graphs
    steps.csv          whole training steps, in the columns of measured runs
    cnn_steps.csv      the same for ResNet-50
    kernels.csv        kernels of some of the steps
    log.txt            progress and failures

The most valuable measurements come first in each part, which stops when its share of the time is
over; the next part gets what is left. The settings of the GPU are left as they are.
"""

import argparse
import os
import sys

from pytorch import output, plan


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", help="folder for the results")
    parser.add_argument("--minutes", type=float, default=6.0, help="time for everything (6)")
    parser.add_argument("--parts", default=",".join(plan.PARTS),
                        help=f"some of {','.join(plan.PARTS)}; all by default")
    parser.add_argument("--quick", action="store_true", help="few shapes of each kind")
    parser.add_argument("--dry-run", action="store_true",
                        help="print what would be measured; needs neither GPU nor PyTorch")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda",
                        help="cpu is only for trying the script together with --tiny")
    parser.add_argument("--tiny", action="store_true", help="shrink all shapes, to try the script")
    options = parser.parse_args(arguments)
    options.parts = [part for part in options.parts.split(",") if part]
    unknown = [part for part in options.parts if part not in plan.PARTS]
    if unknown:
        parser.error(f"unknown parts {', '.join(unknown)}; known are {', '.join(plan.PARTS)}")
    options.parts = [part for part in plan.PARTS if part in options.parts]
    if not options.parts:
        parser.error("no parts are left")
    if not options.minutes > 0:
        parser.error("--minutes must be above zero")
    if not options.dry_run and not options.out:
        parser.error("--out is needed")
    return options


def list_plan(options, out=sys.stdout):
    """What --dry-run prints."""
    quick, tiny = options.quick, options.tiny
    parts = options.parts
    if "operators" in parts:
        cases = plan.operator_cases(quick, tiny)
        passes = sum(len(case.passes) for case in cases)
        print(f"operators: {len(cases)} cases, {passes} rows", file=out)
        counts = {}
        for case in cases:
            key = (case.op, case.impl, case.dtype)
            counts[key] = counts.get(key, 0) + len(case.passes)
        for key, count in counts.items():
            print(f"  {' '.join(key)}: {count}", file=out)
    if "attention" in parts:
        cases = plan.attention_cases(quick, tiny)
        print(f"attention: {len(cases)} cases, {2 * len(cases)} rows", file=out)
        counts = {}
        for case in cases:
            key = (case.kernel, case.dtype, "causal" if case.causal else "full")
            counts[key] = counts.get(key, 0) + 2
        for key, count in counts.items():
            print(f"  {' '.join(key)}: {count}", file=out)
    if "host" in parts:
        print("host: calls, autograd nodes, optimizers, layers, events, graphs", file=out)
    for part, cases in (("steps", plan.step_cases(quick, tiny)),
                        ("compiled", plan.compiled_step_cases(quick, tiny)),
                        ("traces", plan.traced_step_cases(tiny)),
                        ("graphs", plan.graph_step_cases(quick, tiny))):
        if part not in parts:
            continue
        print(f"{part}: {len(cases)} steps", file=out)
        for case in cases:
            print(f"  {case.id('GPU')}: {plan.parameter_count(plan.MODELS[case.model]) / 1e9:.3f} "
                  f"billion parameters, about {case.expected_seconds():.2f} s a step", file=out)
    if "compiled" in parts:
        cases = plan.compiled_cases(quick, tiny)
        print(f"compiled: {len(cases)} operators and two kinds of layers", file=out)


def collect(options):
    os.makedirs(options.out, exist_ok=True)
    log = output.Log(os.path.join(options.out, "log.txt"))
    budget = plan.Budget(options.minutes * 60, options.parts)
    # The profiler leaves its hooks in place otherwise, and launches after it would cost more.
    os.environ.setdefault("TEARDOWN_CUPTI", "1")
    try:
        import torch
        from pytorch import attention, host, measure, operators, steps
    except ImportError as error:
        log.failed("loading PyTorch", error)
        return 3
    if options.device == "cuda" and not torch.cuda.is_available():
        log.say("PyTorch finds no GPU")
        return 3
    torch.manual_seed(0)
    gpu = measure.Gpu(options.device)
    device = output.device_names(gpu.name())[0]
    software = measure.software(gpu)
    log.say(f"{gpu.name()} ({device}): {software}; {gpu.circumstances()}")

    def path(name):
        return os.path.join(options.out, name)

    quick, tiny = options.quick, options.tiny
    operator_rows = output.Profile(path("operator.profile"), "operator", device, software)
    attention_rows = output.Profile(path("attention.profile"), "attention", device, software)
    launch_rows = output.Profile(path("launch.profile"), "launch", device, software)
    runs = output.Table(path("steps.csv"), output.RUN_COLUMNS)
    images = output.Table(path("cnn_steps.csv"), output.CNN_COLUMNS)
    kernels = output.Table(path("kernels.csv"), output.KERNEL_COLUMNS)

    def compiled():
        steps_of = plan.compiled_step_cases(quick, tiny)
        steps.run(steps_of[:3], gpu, budget, runs, images, log, tiny)
        operators.run_compiled(gpu, budget, operator_rows, log, quick, tiny)
        steps.run(steps_of[3:4], gpu, budget, runs, images, log, tiny)
        host.run_compiled(gpu, budget, launch_rows, log)
        steps.run(steps_of[4:], gpu, budget, runs, images, log, tiny)

    def traces():
        steps.run_traces(plan.traced_step_cases(tiny), gpu, budget, kernels, log, tiny)
        host.run_counts(gpu, budget, launch_rows, log)

    work = {
        "operators": lambda: operators.run(gpu, budget, operator_rows, log, quick, tiny),
        "attention": lambda: attention.run(gpu, budget, attention_rows, log, quick, tiny),
        "host": lambda: host.run(gpu, budget, launch_rows, log, quick, tiny),
        "steps": lambda: steps.run(plan.step_cases(quick, tiny), gpu, budget, runs, images, log,
                                   tiny),
        "compiled": compiled,
        "traces": traces,
        "graphs": lambda: steps.run(plan.graph_step_cases(quick, tiny), gpu, budget, runs, images,
                                    log, tiny),
    }
    for part in options.parts:
        budget.begin(part)
        log.say(f"--- {part}: {budget.left():.0f} s")
        try:
            work[part]()
        except Exception as error:  # A part must not cost the others.
            log.failed(part, error)
        gpu.free()
    for file in (operator_rows, attention_rows, launch_rows, runs, images, kernels):
        file.save()
    state = measure.nvidia_smi("clocks.sm,power.draw,temperature.gpu") if gpu.cuda else ""
    log.say(f"done: {operator_rows.rows()} operator rows, {attention_rows.rows()} attention rows, "
            f"{launch_rows.rows()} launch rows, {len(runs.rows) + len(images.rows)} steps, "
            f"{log.failures} failures; {state}")
    return 0


def main(arguments=None):
    options = parse(arguments)
    if options.dry_run:
        list_plan(options)
        return 0
    return collect(options)


if __name__ == "__main__":
    sys.exit(main())
