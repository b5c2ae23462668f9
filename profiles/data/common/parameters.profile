# stepcast profile 1
# Numbers that hold for every device until a device's own file says otherwise.

[group]
kind = parameter
device = any
source = stepcast assumption
licence = Apache-2.0
method = set from the kernels and collectives shipped beside this file; see each meaning
columns = name,value,unit,low,high,meaning
[rows]
attention_backward_ratio,3.0,ratio,2.5,3.3,time of fused attention backward over forward; bf16 rows of H200 in gb200 and h200-sxm/attention.profile lie between 2.5 and 3.3
memory_efficiency_fraction,0.85,fraction,0.7,0.95,share of the memory bandwidth that elementwise kernels reach where none was measured
kernel_floor_us,2.0,us,1.5,3.0,time of the smallest kernel
kernel_gap_us,1.0,us,0.5,2.0,idle time of the device between two kernels of a stream
scale_up_efficiency_fraction,0.75,fraction,0.6,0.9,share of a GPU's links that a large collective inside a node reaches where none was measured
interference_slowdown_fraction,0.1,fraction,0.0,0.3,how much longer compute takes beside a data-parallel collective
gemm_unaligned_slowdown_ratio,2.0,ratio,1.0,4.0,time of a matrix product whose rows do not start at multiples of 16 bytes over that of one whose rows do
gemm_off_line_slowdown_ratio,1.1,ratio,1.0,1.5,time of a matrix product whose rows start at multiples of 16 but not of 128 bytes over that of one whose rows do
