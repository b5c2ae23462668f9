# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm-96gb-hbm2e
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan
note = mean absolute error 20.3 % before and 0.6 % after; of what the fit had not seen: models only one, numbers of GPUs 1.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.095,us,0.3462,3.462,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,499,us,96.33,2585,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4906,us,950.2,2.533e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.087,ratio,1.008,1.171,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.533,ratio,1.442,1.629,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.267,ratio,1.054,1.522,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9602,ratio,0.6001,1.536,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.106,ratio,0.6217,1.969,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4326,fraction,0.1996,0.9376,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01301,fraction,0.004474,0.03785,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,99.69,us,8.674,1146,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0923,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0064,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.1051,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
