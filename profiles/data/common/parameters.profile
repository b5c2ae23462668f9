# stepcast profile 1
# Numbers that hold for every device until a device's own file says otherwise.

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = set from the kernels and collectives shipped beside this file where the meaning says so, otherwise an order of magnitude
columns = name,value,unit,low,high,meaning
[rows]
attention_backward_ratio,3.0,ratio,2.5,3.3,time of fused attention backward over forward; the bf16 rows of H200 lie between 2.5 and 3.3
memory_efficiency_fraction,0.85,fraction,0.7,0.95,share of the memory bandwidth that elementwise kernels reach where none was measured
kernel_floor_us,2.0,us,1.5,3.0,time of the smallest kernel
kernel_gap_us,1.0,us,0.5,2.0,idle time of the device between two kernels of a stream
host_link_efficiency_fraction,0.8,fraction,0.7,0.9,share of the link to the host that large pinned copies reach
host_memory_gigabytes_per_s,200,GB/s,100,600,memory bandwidth of the processors of a node where the catalogue does not say
host_nvme_gigabytes_per_s,20,GB/s,5,50,local drives of a node together where the catalogue does not say
host_adam_efficiency_fraction,0.6,fraction,0.4,0.8,share of the host's memory bandwidth that an optimizer on the processors reaches
scale_up_efficiency_fraction,0.75,fraction,0.6,0.9,share of a GPU's links that a large collective inside a node reaches where none was measured
interference_slowdown_fraction,0.1,fraction,0.0,0.3,how much longer compute takes beside a data-parallel collective
gemm_unaligned_slowdown_ratio,4,ratio,1,8,time of a matrix product whose rows do not start at multiples of 16 bytes over that of one whose rows do: on A100 the plain cores have a quarter of the tensor cores' rate

[group]
kind = parameter
device = any
source = fitted by stepcast
licence = Apache-2.0
method = coordinate search for the least mean absolute error over seven A100 runs of bigscience-workshop/bigscience@9e64ede (Apache-2.0), two of them with a hidden size of 14400, beside twenty of other sources that have no such shapes; see docs/accuracy.md
columns = name,value,unit,low,high,meaning
[rows]
gemm_off_line_slowdown_ratio,1.78,ratio,,,time of an unbatched matrix product whose rows start at multiples of 16 but not of 128 bytes over that of one whose rows do
