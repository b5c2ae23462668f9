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
kernel_gap_us,1.054,us,0.3334,3.33,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5227,us,1009,2.707e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.035,ratio,0.9426,1.136,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.196,ratio,1.33,3.628,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.315,ratio,0.8855,1.951,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.7426,ratio,0.4616,1.195,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.073,ratio,0.9417,1.224,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1233,fraction,0.05913,0.2572,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01009,fraction,0.003423,0.02974,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,1746,us,1279,2382,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0579,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0002,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0575,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
