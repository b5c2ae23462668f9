# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 4 published runs of NVIDIA-NeMo/Megatron-Bridge
note = mean absolute error 24.1 % before and 8.8 % after; of what the fit had not seen: models only one, numbers of GPUs only one, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.119,us,0.3538,3.539,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5224,us,1008,2.706e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.063,ratio,0.9095,1.242,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.557,ratio,1.016,2.387,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.181,ratio,0.7386,1.89,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.005,ratio,0.6136,1.646,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4437,fraction,0.195,1.01,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01118,fraction,0.003544,0.03525,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,0.0509,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0926,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1342,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
