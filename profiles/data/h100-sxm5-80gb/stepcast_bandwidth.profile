# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = bandwidth
device = h100-sxm5-80gb
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = kernels of stepcast's own over arrays of 1 GiB; 1, 2, 4 or 8 blocks of 256 threads on each multiprocessor, each thread 16 bytes an access; occupancy is resident threads over 2048; memcpy_device is cudaMemcpyAsync within the device, its occupancy not known
note = NVIDIA H100 80GB HBM3, 132 multiprocessors, 79.2 GiB, L2 50 MiB, up to 1980 MHz, memory at 2619 MHz, limit 700 W, 44 C at the start; measured 2026-11-24
rows = 17
columns = pattern,occupancy_percent,gigabytes_per_s
[rows]
read,12.5,1280.7
read,25,2194.4
read,50,2878.3
read,100,3088.4
write,12.5,3191.2
write,25,3175.5
write,50,3165.0
write,100,3168.1
copy,12.5,1739.8
copy,25,2440.6
copy,50,2839.1
copy,100,2818.9
triad,12.5,2163.1
triad,25,2739.7
triad,50,2868.7
triad,100,2890.7
memcpy_device,100,3003.4
