# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm-96gb-hbm2e
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan
note = mean absolute error 19.3 % before and 4.4 % after; of what the fit had not seen: models only one, numbers of GPUs 4.7 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.088,us,0.3439,3.44,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.2,us,96.55,2591,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5019,us,970.1,2.597e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.125,ratio,1.031,1.226,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.525,ratio,1.391,1.672,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.932,ratio,0.681,1.276,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9957,ratio,0.6171,1.607,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.036,ratio,0.5358,2.005,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4466,fraction,0.2001,0.9967,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01175,fraction,0.003913,0.03531,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,102.4,us,8.82,1188,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1150,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0345,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1840,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
