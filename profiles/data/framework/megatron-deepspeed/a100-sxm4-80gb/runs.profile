# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-deepspeed
method = fitted to 160 published runs of VIA-Research/vTrain
note = mean absolute error 17.7 % before and 6.5 % after; of what the fit had not seen: models 7.5 %, numbers of GPUs 6.9 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,97.12,us,75.99,124.1,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,33.96,us,25.19,45.79,host time for each kernel of a backward pass
host_collective_launch_us,26.61,us,12.95,54.69,host time to start a collective or transfer
kernel_gap_us,21.7,us,17.77,26.5,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,4536,us,3853,5340,host time of the schedule for each forward or backward of a micro-batch
host_step_us,774.4,us,155.8,3850,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.061,ratio,0.9891,1.137,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8431,ratio,0.6672,1.066,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9722,ratio,0.7959,1.188,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.8948,ratio,0.7912,1.012,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009592,fraction,0.003196,0.02879,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,25.4,us,9.071,71.14,how long the members of a collective wait for the last of them
residual_p05_log,-0.1325,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0017,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1415,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
