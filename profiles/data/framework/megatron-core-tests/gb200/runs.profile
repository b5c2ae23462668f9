# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 61 published runs of NVIDIA/Megatron-LM
note = mean absolute error 46.6 % before and 10.6 % after; of what the fit had not seen: models 11.9 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,58.59,us,43.39,79.11,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,89.31,us,71.04,112.3,host time for each kernel of a backward pass
host_collective_launch_us,183.3,us,148,227.1,host time to start a collective or transfer
kernel_gap_us,1.162,us,0.3676,3.673,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,557.2,us,262.2,1184,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,583.2,us,228.7,1487,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,2.086e+04,us,1.33e+04,3.27e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.168,ratio,1.002,1.363,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.79,ratio,0.988,3.243,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.744,ratio,1.164,2.613,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.334,ratio,0.848,2.099,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4511,fraction,0.1982,1.027,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01106,fraction,0.003507,0.03489,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2029,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0112,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4479,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
