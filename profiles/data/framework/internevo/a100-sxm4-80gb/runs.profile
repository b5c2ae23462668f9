# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = internevo
method = fitted to 30 published runs of InternLM/InternEvo
note = mean absolute error 16.0 % before and 2.5 % after; of what the fit had not seen: models only one, numbers of GPUs 2.8 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.054,us,0.3333,3.33,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5331,us,1029,2.761e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9929,ratio,0.9043,1.09,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.961,ratio,1.13,3.404,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.008,ratio,1.479,2.726,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.082,ratio,0.7037,1.665,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.18,ratio,1.043,1.336,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1275,fraction,0.06143,0.2646,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01045,fraction,0.003542,0.03084,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.7,us,3.386,33.82,how long the members of a collective wait for the last of them
residual_p05_log,-0.0749,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0017,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0783,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
