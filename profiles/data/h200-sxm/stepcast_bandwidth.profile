# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = bandwidth
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = kernels of stepcast's own over arrays of 1 GiB; 1, 2, 4 or 8 blocks of 256 threads on each multiprocessor, each thread 16 bytes an access; occupancy is resident threads over 2048; memcpy_device is cudaMemcpyAsync within the device, its occupancy not known
note = NVIDIA H200, 132 multiprocessors, 139.8 GiB, L2 60 MiB, up to 1980 MHz, memory at 3201 MHz, limit 700 W, 43 C at the start; measured 2026-11-24
rows = 17
columns = pattern,occupancy_percent,gigabytes_per_s
[rows]
read,12.5,1340.0
read,25,2455.4
read,50,3813.1
read,100,4369.0
write,12.5,4481.9
write,25,4374.3
write,50,4330.0
write,100,4311.5
copy,12.5,1970.7
copy,25,3106.9
copy,50,3864.2
copy,100,3941.6
triad,12.5,2527.0
triad,25,3571.3
triad,50,4128.4
triad,100,4101.8
memcpy_device,100,4239.3
