"""plugin_test.py PLUGIN: whether the CUDA plugin loads where there is no driver, needs nothing that a
machine may lack, and holds code for every architecture that it is meant for."""
import ctypes
import struct
import subprocess
import sys

# glibc, the compiler's own, and cuBLASLt, which comes with the toolkit. The driver, NCCL and CUPTI
# are loaded when they are first needed.
MAY_NEED = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libgcc_s.so",
            "libstdc++.so", "ld-linux", "libcublasLt.so")
EXPORTS = {"stepcast_gpu_api", "stepcast_gpu_executor_api"}
ARCHITECTURES = {80, 90, 100}
# Of StepcastGpuStatus.
OK, NO_DRIVER, NO_DEVICE = 0, 1, 2
FATBIN_MAGIC = 0xBA55ED50
FATBIN_ELF = 2


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed(plugin):
    lines = output("readelf", "--dynamic", "--wide", plugin).splitlines()
    return [line.split("[")[1].rstrip("]") for line in lines if "(NEEDED)" in line]


def symbols(plugin, which):
    lines = output("nm", "--dynamic", which, plugin).splitlines()
    return {line.split()[-1].split("@")[0] for line in lines}


def fatbin(plugin):
    """The section that nvcc puts device code into."""
    for line in output("readelf", "--sections", "--wide", plugin).splitlines():
        fields = line.replace("[ ", "[").split()
        if len(fields) > 5 and fields[1] == ".nv_fatbin":
            offset, size = int(fields[4], 16), int(fields[5], 16)
            with open(plugin, "rb") as file:
                file.seek(offset)
                return file.read(size)
    return b""


def architectures(section):
    """Of each container, the architectures of its machine code: a list of sets. The layout is that
    which cuobjdump reads: a header of magic, version, its size and the size of what follows, then
    entries with kind, version, size of the entry's header, size, and at byte 28 the architecture."""
    containers = []
    at = 0
    while at + 16 <= len(section):
        magic, _, header, size = struct.unpack_from("<IHHQ", section, at)
        if magic != FATBIN_MAGIC:
            at += 8  # padding between containers
            continue
        found = set()
        entry, end = at + header, at + header + size
        while entry + 32 <= end:
            kind, _, entry_header, entry_size = struct.unpack_from("<HHIQ", section, entry)
            if kind == FATBIN_ELF:
                found.add(struct.unpack_from("<I", section, entry + 28)[0])
            entry += entry_header + entry_size
        containers.append(found)
        at = end
    return containers


def count_devices(library):
    """Through the interface of the executor, version 1: the status and the message. The first
    function stands after the version."""
    library.stepcast_gpu_executor_api.restype = ctypes.c_void_p
    table = ctypes.cast(library.stepcast_gpu_executor_api(ctypes.c_uint32(1)),
                        ctypes.POINTER(ctypes.c_void_p))
    function = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.c_char_p,
                                ctypes.c_size_t)(table[1])
    devices = ctypes.c_int(0)
    error = ctypes.create_string_buffer(512)
    return function(ctypes.byref(devices), error, len(error)), error.value.decode()


def main(plugin):
    wrong = []
    for library in needed(plugin):
        if not library.startswith(MAY_NEED):
            wrong.append(f"links {library}, which a machine without a driver may lack")
    exported = {name for name in symbols(plugin, "--defined-only") if not name.startswith("_Z")}
    if exported != EXPORTS:
        wrong.append(f"exports {sorted(exported)}, wanted {sorted(EXPORTS)}")
    for prefix in ("cu", "nccl", "cupti", "nvml"):
        for name in sorted(symbols(plugin, "--undefined-only")):
            if name.startswith(prefix) and not name.startswith("cublasLt"):
                wrong.append(f"leaves {name} to the loader")
    try:
        # All symbols at once: one that no library has is an error here.
        library = ctypes.CDLL(plugin, mode=2)  # RTLD_NOW
        for name in EXPORTS:
            function = getattr(library, name)
            function.restype = ctypes.c_void_p
            if function(ctypes.c_uint32(0)) is not None:
                wrong.append(f"{name} speaks version 0, which never was")
        status, message = count_devices(library)
        if status not in (OK, NO_DRIVER, NO_DEVICE) or (status == OK) != (message == ""):
            wrong.append(f"counting GPUs gave status {status}: {message}")
    except OSError as error:
        wrong.append(f"cannot be loaded: {error}")
    containers = architectures(fatbin(plugin))
    if not containers:
        wrong.append("holds no device code")
    for found in containers:
        if found != ARCHITECTURES:
            wrong.append(f"holds code for {sorted(found)}, wanted {sorted(ARCHITECTURES)}")
    for each in wrong:
        print(f"{plugin}: {each}")
    if not wrong:
        print(f"{plugin}: {len(containers)} modules for sm {sorted(ARCHITECTURES)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
