"""Clocks: device time of launches that the host has queued ahead, and host time of launching."""

import contextlib
import datetime
import gc
import statistics
import subprocess
import time

import torch

DTYPES = {"fp32": torch.float32, "tf32": torch.float32, "bf16": torch.bfloat16,
          "fp16": torch.float16}

METHOD = ("median of {repeats} bursts; each is up to {most} launches of PyTorch queued behind a "
          "spinning kernel, so that the device never waits for the host, timed by events and "
          "divided by their number: the gap between kernels is in it. Random operands, in turn "
          "from several sets where they are small, so that the cache holds none")


class HostNotAhead(RuntimeError):
    """The device ran out of work: the operator waits for the device, or launches too slowly."""


class Gpu:
    """The device under measurement; with "cpu" only good for trying the code."""

    MOST = 24
    REPEATS = 5

    def __init__(self, kind):
        self.kind = kind
        self.cuda = kind == "cuda"
        self.device = torch.device(kind)
        self._circumstances = None

    def circumstances(self):
        if self._circumstances is None:
            self._circumstances = circumstances(self)
        return self._circumstances

    def name(self):
        return torch.cuda.get_device_name(0) if self.cuda else "cpu"

    def synchronize(self):
        if self.cuda:
            torch.cuda.synchronize()

    def free(self):
        """Gives unused memory back, also that of reference cycles."""
        gc.collect()
        if self.cuda:
            try:
                torch.cuda.empty_cache()
            except RuntimeError:
                pass  # The error of an earlier kernel, which was reported.

    def event(self):
        return torch.cuda.Event(enable_timing=True) if self.cuda else HostEvent()

    def clock_and_power(self):
        """What the driver says of now, in words; nothing where it says nothing."""
        if not self.cuda:
            return ""
        try:
            return f"SM clock {torch.cuda.clock_rate()} MHz, {torch.cuda.power_draw() / 1e3:.0f} W"
        except Exception:  # Needs the driver's management library.
            return ""

    def building(self):
        """A context in which modules are made on the device."""
        return self.device if self.cuda else contextlib.nullcontext()

    def _hold(self, microseconds):
        # At most 2 GHz, so at least as long as asked for.
        torch.cuda._sleep(int(microseconds * 2000))

    def device_time_us(self, launch, kernels=12, most=None, repeats=None, target_us=500.0):
        """Median time of `launch(i)`, which launches about `kernels` kernels, for i = 0, 1, ..."""
        most = most or self.MOST
        repeats = repeats or self.REPEATS
        # The first builds and loads, the third is timed on the host, to hold the device that long.
        host_us = 0.0
        for i in range(3):
            self.synchronize()
            begin = time.perf_counter()
            launch(i)
            host_us = (time.perf_counter() - begin) * 1e6
        self.synchronize()
        if not self.cuda:
            return host_us
        estimate = self._burst(launch, 1, host_us)
        # The queue of a stream holds 1024 launches; past that the host waits for the device.
        most = max(1, min(most, 700 // max(1, kernels)))
        count = max(1, min(most, round(target_us / estimate)))
        if estimate > 3000:
            repeats = min(repeats, 3)
        return statistics.median(self._burst(launch, count, host_us) for _ in range(repeats))

    def _burst(self, launch, count, host_us):
        hold_us = 150 + 1.5 * host_us * count
        for _ in range(4):
            start, end = self.event(), self.event()
            self._hold(hold_us)
            start.record()
            for i in range(count):
                launch(i)
            end.record()
            late = start.query()
            end.synchronize()
            if not late:
                return start.elapsed_time(end) * 1e3 / count
            hold_us = max(hold_us, min(3 * hold_us, 60e3))
        raise HostNotAhead("the device waited for the host")

    def host_time_us(self, launch, count, repeats=15, prepare=None):
        """Times of the host for one of `count` calls; the device is idle before each burst.
        `prepare`, when given, runs before each and makes what `launch` takes; not timed."""
        times = []
        for repeat in range(repeats + 2):
            made = prepare() if prepare else None
            self.synchronize()
            begin = time.perf_counter()
            if prepare:
                launch(made)
            else:
                for _ in range(count):
                    launch()
            taken = time.perf_counter() - begin
            self.synchronize()
            if repeat >= 2:
                times.append(taken * 1e6 / count)
        return times


class HostEvent:
    """Stands in for an event where there is no GPU."""

    def __init__(self):
        self._time = 0.0

    def record(self):
        self._time = time.perf_counter()

    def query(self):
        return True

    def synchronize(self):
        pass

    def elapsed_time(self, end):
        return (end._time - self._time) * 1e3


def out_of_memory(error):
    return "out of memory" in str(error).lower()


def software(gpu):
    """Versions, for the key of that name in profiles."""
    parts = [f"PyTorch {torch.__version__}"]
    if gpu.cuda:
        parts.append(f"CUDA {torch.version.cuda}")
        parts.append(f"cuDNN {torch.backends.cudnn.version()}")
        driver = nvidia_smi("driver_version")
        if driver:
            parts.append(f"driver {driver}")
    try:
        import triton
        parts.append(f"Triton {triton.__version__}")
    except ImportError:
        pass
    return "; ".join(parts)


def nvidia_smi(fields):
    """What the driver says; nothing where it says nothing. Only reads."""
    try:
        out = subprocess.run(["nvidia-smi", f"--query-gpu={fields}", "--format=csv,noheader",
                              "--id=0"], capture_output=True, text=True, timeout=20, check=True)
        return " ".join(out.stdout.split("\n")[0].split())
    except (OSError, subprocess.SubprocessError):
        return ""


def circumstances(gpu):
    """Date, clocks and power of the measurements."""
    text = f"measured {datetime.date.today().isoformat()}"
    if gpu.cuda:
        values = nvidia_smi("power.limit,clocks.max.sm,clocks.max.memory").split(", ")
        if len(values) == 3:
            text += (f"; power limit {values[0]}; highest SM clock {values[1]}; highest memory "
                     f"clock {values[2]}")
        text += "; clocks not fixed"
    return text
