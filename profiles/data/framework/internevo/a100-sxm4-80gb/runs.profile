# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = internevo
method = fitted to 30 published runs of InternLM/InternEvo
note = mean absolute error 16.1 % before and 2.8 % after; of what the fit had not seen: models only one, numbers of GPUs 2.9 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.076,us,0.3405,3.403,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5124,us,989.2,2.654e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.075,ratio,0.9824,1.176,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.591,ratio,0.8852,2.858,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.728,ratio,1.224,2.439,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.155,ratio,0.7439,1.794,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.211,ratio,1.057,1.388,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1258,fraction,0.05932,0.2666,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.008132,fraction,0.002657,0.02489,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0767,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0018,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0804,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
