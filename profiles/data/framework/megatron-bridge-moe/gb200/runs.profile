# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 64 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 28.1 % before and 17.8 % after; of what the fit had not seen: models 23.7 %, numbers of GPUs 28.3 %, sources 22.4 %
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.591,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.46,us,11.19,57.94,host time to start a collective or transfer
kernel_gap_us,1.294,us,0.4105,4.081,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,520.1,us,100.4,2694,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1.504e+04,us,2917,7.751e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.227,ratio,1.077,1.397,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.45,ratio,0.2488,0.8141,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.826,ratio,1.344,2.481,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.247,ratio,0.8651,1.798,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9679,ratio,0.4253,2.203,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4553,fraction,0.2001,1.036,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01145,fraction,0.003729,0.03513,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,84.64,us,46.7,153.4,how long the members of a collective wait for the last of them
residual_p05_log,-0.4263,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0254,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4928,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
