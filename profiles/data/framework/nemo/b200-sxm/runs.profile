# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 6 published runs of NVIDIA/NeMo
note = mean absolute error 18.1 % before and 9.7 % after; of what the fit had not seen: models only one, numbers of GPUs 12.8 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.094,us,0.3459,3.46,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,499.5,us,96.41,2587,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4946,us,954.8,2.562e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.087,ratio,0.9372,1.26,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7497,ratio,0.615,0.9139,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.245,ratio,0.7948,1.95,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9699,ratio,0.5926,1.587,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9544,ratio,0.4198,2.17,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4377,fraction,0.1923,0.9963,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01034,fraction,0.003281,0.0326,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.979,us,3.155,31.56,how long the members of a collective wait for the last of them
residual_p05_log,-0.3202,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0240,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3682,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
