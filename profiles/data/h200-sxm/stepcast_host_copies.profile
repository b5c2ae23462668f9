# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = bandwidth
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = cudaMemcpyAsync of 128 MiB between pinned host memory and the device, median of 7; bytes are counted once; both ways at once is the sum
note = NVIDIA H200, 132 multiprocessors, 139.8 GiB, L2 60 MiB, up to 1980 MHz, memory at 3201 MHz, limit 700 W, 43 C at the start; measured 2026-11-24
rows = 3
columns = pattern,occupancy_percent,gigabytes_per_s
[rows]
h2d_pinned,100,55.3
d2h_pinned,100,55.2
h2d_and_d2h_pinned,100,101.0
