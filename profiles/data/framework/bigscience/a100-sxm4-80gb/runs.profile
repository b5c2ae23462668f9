# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 54 published runs of bigscience-workshop/bigscience
note = mean absolute error 9.0 % before and 3.2 % after; of what the fit had not seen: models 3.5 %, numbers of GPUs 4.2 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,66.7,us,29.31,151.8,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,23.1,us,10.15,52.58,host time for each kernel of a backward pass
host_collective_launch_us,22,us,9.666,50.07,host time to start a collective or transfer
kernel_gap_us,1.145,us,0.3631,3.608,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,4084,us,788.3,2.116e+04,host time of the schedule for each forward or backward of a micro-batch
host_step_us,687.3,us,132.7,3561,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.8645,ratio,0.8241,0.9068,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.577,ratio,1.34,1.856,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.869,ratio,2.578,3.193,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,2.269,ratio,1.696,3.034,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.007775,fraction,0.00255,0.0237,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,11.26,us,3.57,35.55,how long the members of a collective wait for the last of them
residual_p05_log,-0.0792,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0023,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1016,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
