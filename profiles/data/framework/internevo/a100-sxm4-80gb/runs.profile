# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = internevo
method = fitted to 30 published runs of InternLM/InternEvo
note = mean absolute error 13.7 % before and 1.2 % after; of what the fit had not seen: models only one, numbers of GPUs 1.3 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.06,us,0.3354,3.35,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.1,us,19.32,518.4,host time of a layer's own code, each time its forward runs
host_micro_batch_us,501.9,us,96.87,2600,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5190,us,1002,2.688e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.027,ratio,0.9484,1.113,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.627,ratio,0.922,2.87,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.704,ratio,1.25,2.324,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9145,ratio,0.5855,1.428,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9713,ratio,0.8493,1.111,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.0997,fraction,0.04773,0.2083,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01204,fraction,0.004502,0.03218,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,1009,us,658.2,1547,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1004,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0007,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.1018,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
