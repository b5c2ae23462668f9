# stepcast profile 1
# Numbers of this device, in place of those in common/parameters.profile.

[group]
kind = parameter
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = worked out of the stepcast_ files of this folder, as the meanings say
note = one device, measured 2026-11-24
columns = name,value,unit,low,high,meaning
[rows]
kernel_floor_us,2.0,us,1.7,2.8,time of the smallest kernel: operators of less than 4 MB of traffic less what the traffic takes; median over 45 kinds; in a CUDA graph
kernel_gap_us,0.86,us,,,idle time between two kernels of a stream beyond that in a CUDA graph (1.365 less 0.501 us from start to start of empty kernels): rows of short kernels are of graphs
host_link_efficiency_fraction,0.88,fraction,0.8,0.88,share of the 63 GB/s of the link that copies of 128 MiB to pinned memory and back reach (55.3 and 55.2 GB/s); the low end is both ways at once (101.0 GB/s together)
gemm_unaligned_slowdown_ratio,4.8,ratio,2.5,8.4,time of a bf16 product whose rows do not start at multiples of 16 bytes over the forecast of one whose rows do; median of 66 products; odd numbers of elements about 5 and multiples of 4 or 8 bytes about 2.8
gemm_off_line_slowdown_ratio,1.04,ratio,1.02,1.07,the same for rows at multiples of 16 but not of 128 bytes: median share of the peak with rows at multiples of 128 bytes over that of the others; by layout TN NN and NT 1.02 1.07 1.04
interference_slowdown_fraction,0.44,fraction,0.16,1.09,how much longer compute takes beside a collective: bf16 products beside a copy kernel on 16 multiprocessors; median of four products; the range is over 4 to 24 multiprocessors
