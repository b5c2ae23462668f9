# stepcast profile 1
# Numbers of this device, in place of those in common/parameters.profile.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = worked out of the stepcast_ files of this folder, as the meanings say
note = one device, measured 2026-11-24
columns = name,value,unit,low,high,meaning
[rows]
kernel_floor_us,2.0,us,1.7,2.9,time of the smallest kernel: operators of less than 4 MB of traffic less what the traffic takes; median over 45 kinds; in a CUDA graph
kernel_gap_us,1.09,us,,,idle time between two kernels of a stream beyond that in a CUDA graph (1.871 less 0.782 us from start to start of empty kernels): rows of short kernels are of graphs
host_link_efficiency_fraction,0.87,fraction,0.76,0.87,share of the 63 GB/s of the link that copies of 128 MiB to pinned memory and back reach (54.6 and 55.0 GB/s); the low end is both ways at once (95.4 GB/s together)
gemm_unaligned_slowdown_ratio,4.9,ratio,2.5,8.1,time of a bf16 product whose rows do not start at multiples of 16 bytes over the forecast of one whose rows do; median of 66 products; odd numbers of elements about 5 and multiples of 4 or 8 bytes about 2.8
gemm_off_line_slowdown_ratio,1.05,ratio,1.02,1.07,the same for rows at multiples of 16 but not of 128 bytes: median share of the peak with rows at multiples of 128 bytes over that of the others; by layout TN NN and NT 1.05 1.07 1.02
interference_slowdown_fraction,0.44,fraction,0.17,1.12,how much longer compute takes beside a collective: bf16 products beside a copy kernel on 16 multiprocessors; median of four products; the range is over 4 to 24 multiprocessors
