# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 27.4 % before and 11.8 % after; of what the fit had not seen: models 14.4 %, numbers of GPUs 15.9 %, sources 17.7 %
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.95,us,11.4,59.06,host time to start a collective or transfer
kernel_gap_us,1.248,us,0.3956,3.94,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,500.1,us,96.53,2591,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5030,us,971.1,2.606e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.383,ratio,1.253,1.525,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.063,ratio,0.6728,1.679,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.881,ratio,1.523,2.323,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.268,ratio,0.8719,1.843,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.4641,ratio,0.3779,0.5699,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4579,fraction,0.2013,1.042,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.02065,fraction,0.00714,0.05974,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.76,us,3.406,33.98,how long the members of a collective wait for the last of them
residual_p05_log,-0.4238,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0511,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5260,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
