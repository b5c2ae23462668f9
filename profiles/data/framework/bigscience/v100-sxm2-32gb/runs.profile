# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 67 published runs of bigscience-workshop/bigscience
note = mean absolute error 26.3 % before and 14.8 % after; of what the fit had not seen: models 16.7 %, numbers of GPUs 17.3 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,66.56,us,29.24,151.5,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,23.1,us,10.15,52.58,host time for each kernel of a backward pass
kernel_gap_us,0.8994,us,0.285,2.839,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,3657,us,707.1,1.891e+04,host time of the schedule for each forward or backward of a micro-batch
host_step_us,674.9,us,130.3,3496,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.441,ratio,1.353,1.535,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.5497,ratio,0.3705,0.8155,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.71,ratio,2.22,3.307,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.7256,ratio,0.3198,1.646,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01301,fraction,0.00425,0.03984,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2707,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0094,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5306,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
