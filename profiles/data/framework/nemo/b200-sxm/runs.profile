# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 6 published runs of NVIDIA/NeMo
note = mean absolute error 18.4 % before and 9.9 % after; of what the fit had not seen: models only one, numbers of GPUs 13.0 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.092,us,0.3453,3.454,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.99,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,499.8,us,96.48,2589,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4979,us,961.2,2.579e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.081,ratio,0.9316,1.255,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7449,ratio,0.6041,0.9186,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.233,ratio,0.7843,1.938,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9714,ratio,0.5936,1.59,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9584,ratio,0.4215,2.179,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4377,fraction,0.1923,0.9962,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01028,fraction,0.003263,0.03242,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,93.87,us,7.967,1106,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.3421,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0235,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.3892,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
