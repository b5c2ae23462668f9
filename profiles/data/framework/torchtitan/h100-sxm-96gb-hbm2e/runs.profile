# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm-96gb-hbm2e
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan
note = mean absolute error 19.3 % before and 4.4 % after; of what the fit had not seen: models only one, numbers of GPUs 4.6 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.091,us,0.3448,3.449,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,503.1,us,97.12,2606,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5320,us,1028,2.752e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.128,ratio,1.036,1.228,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.521,ratio,1.39,1.665,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9418,ratio,0.6936,1.279,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9926,ratio,0.6154,1.601,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.052,ratio,0.5505,2.01,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4519,fraction,0.202,1.011,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01186,fraction,0.003956,0.03554,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.1156,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0342,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1840,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
