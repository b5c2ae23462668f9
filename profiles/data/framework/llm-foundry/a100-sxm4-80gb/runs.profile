# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 61 published runs of mosaicml/llm-foundry
note = mean absolute error 18.7 % before and 3.8 % after; of what the fit had not seen: models 4.9 %, numbers of GPUs 12.9 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.293,us,0.409,4.088,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,491.4,us,94.87,2546,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4209,us,817.5,2.168e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.955,ratio,0.9156,0.9961,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.752,ratio,1.691,1.814,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.241,ratio,1.137,1.353,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.259,ratio,0.8231,1.926,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.7,ratio,0.9822,2.943,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.2796,fraction,0.152,0.5145,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0185,fraction,0.00621,0.05513,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0842,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0044,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0949,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
