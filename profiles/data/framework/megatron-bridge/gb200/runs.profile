# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 25 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@c0b9a0003
note = mean absolute error 26.6 % before and 3.1 % after; of what the fit had not seen: models 6.2 %, numbers of GPUs 6.2 %, sources 4.2 %
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.218,us,0.3861,3.845,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,530.7,us,102.5,2749,host time of the schedule for each forward or backward of a micro-batch
host_step_us,7529,us,1457,3.892e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9368,ratio,0.8531,1.029,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.366,ratio,1.909,2.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.419,ratio,0.9041,2.228,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.764,ratio,1.452,2.143,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.7595,fraction,0.5047,1.143,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01194,fraction,0.003889,0.03663,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0896,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0474,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1844,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
