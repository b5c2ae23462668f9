# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 78 published runs of mosaicml/llm-foundry
note = mean absolute error 15.4 % before and 3.1 % after; of what the fit had not seen: models 3.2 %, numbers of GPUs 4.2 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.186,us,0.3761,3.743,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,627.7,us,121.2,3251,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.996e+04,us,2.709e+04,5.893e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.041,ratio,1.012,1.072,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.822,ratio,1.777,1.867,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8301,ratio,0.7416,0.9291,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.515,ratio,1.021,2.25,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.464,ratio,0.9256,2.316,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.3786,fraction,0.2046,0.7007,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.008253,fraction,0.002863,0.02379,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0452,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0073,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1218,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
