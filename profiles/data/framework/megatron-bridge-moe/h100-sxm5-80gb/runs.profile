# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 27.4 % before and 13.3 % after; of what the fit had not seen: models 14.9 %, numbers of GPUs 15.3 %, sources 19.8 %
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.236,us,0.3913,3.905,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5485,us,1059,2.841e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.287,ratio,1.143,1.449,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.383,ratio,0.8531,2.243,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.713,ratio,1.282,2.288,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.484,ratio,1.003,2.193,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.5562,ratio,0.4426,0.699,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4628,fraction,0.2034,1.053,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01441,fraction,0.004709,0.04407,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.4225,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0495,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5214,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
