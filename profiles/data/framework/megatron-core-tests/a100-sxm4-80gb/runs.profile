# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 160 published runs of NVIDIA/Megatron-LM
note = mean absolute error 47.6 % before and 11.1 % after; of what the fit had not seen: models 11.6 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,41.79,us,30.14,57.94,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,105.7,us,95.14,117.5,host time for each kernel of a backward pass
host_collective_launch_us,117.7,us,89.86,154.1,host time to start a collective or transfer
kernel_gap_us,1.106,us,0.35,3.496,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,1920,us,1555,2371,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,203.8,us,43.26,959.9,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.538e+04,us,2.857e+04,4.381e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.035,ratio,0.8792,1.218,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.129,ratio,0.5869,2.173,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.566,ratio,1.306,1.878,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.053,ratio,0.644,1.723,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01057,fraction,0.003346,0.03338,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2012,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0192,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2725,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
