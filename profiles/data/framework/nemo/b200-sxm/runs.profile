# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 6 published runs of NVIDIA/NeMo
note = mean absolute error 18.4 % before and 12.0 % after; of what the fit had not seen: models only one, numbers of GPUs 15.2 %, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.091,us,0.3451,3.452,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.99,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,499.9,us,96.49,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4986,us,962.5,2.583e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.057,ratio,0.9067,1.233,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7943,ratio,0.6216,1.015,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.152,ratio,0.723,1.836,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9797,ratio,0.5984,1.604,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9722,ratio,0.4275,2.211,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4384,fraction,0.1926,0.9977,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01017,fraction,0.003226,0.03209,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,96.17,us,8.16,1133,standard deviation of when the members of a collective come to it; all wait for the last
exchange_skew_us,10,us,0.8481,117.9,standard deviation of when the members of an all-to-all come to it, with different numbers of tokens
residual_p05_log,-0.3797,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0263,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.4323,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
