# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 61 published runs of NVIDIA/Megatron-LM
note = mean absolute error 48.3 % before and 9.3 % after; of what the fit had not seen: models 10.5 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,76.2,us,61.27,94.77,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,33.47,us,17.8,62.9,host time for each kernel of a backward pass
host_collective_launch_us,194.2,us,159.4,236.7,host time to start a collective or transfer
kernel_gap_us,1.158,us,0.3662,3.661,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1643,us,1119,2412,host time of a layer's own code, each time its forward runs
host_micro_batch_us,588.5,us,295.8,1171,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,428.7,us,136.7,1344,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.896e+04,us,1.163e+04,3.091e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.092,ratio,0.9323,1.279,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,3.454,ratio,2.138,5.579,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.81,ratio,1.18,2.776,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.181,ratio,0.7322,1.903,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4492,fraction,0.1974,1.022,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01219,fraction,0.003865,0.03845,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.23,us,3.236,32.36,how long the members of a collective wait for the last of them
residual_p05_log,-0.1759,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0053,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4080,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
