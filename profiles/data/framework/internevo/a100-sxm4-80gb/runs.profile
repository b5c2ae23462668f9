# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = internevo
method = fitted to 30 published runs of InternLM/InternEvo
note = mean absolute error 15.9 % before and 2.0 % after; of what the fit had not seen: models only one, numbers of GPUs 2.3 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.05,us,0.3323,3.32,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5264,us,1016,2.726e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.021,ratio,0.9283,1.124,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.353,ratio,1.449,3.822,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.304,ratio,0.8758,1.94,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.7398,ratio,0.4601,1.189,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.076,ratio,0.9472,1.223,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1246,fraction,0.06003,0.2584,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01021,fraction,0.00348,0.02997,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,1728,us,1271,2350,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0577,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0003,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0571,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
