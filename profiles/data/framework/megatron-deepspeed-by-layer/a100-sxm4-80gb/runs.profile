# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-deepspeed-by-layer
method = fitted to 160 published runs of VIA-Research/vTrain
note = mean absolute error 18.3 % before and 6.7 % after; of what the fit had not seen: models 7.9 %, numbers of GPUs 8.2 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,55.31,us,31.85,96.05,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,50.37,us,39.74,63.85,host time for each kernel of a backward pass
host_collective_launch_us,42.76,us,23.43,78.01,host time to start a collective or transfer
kernel_gap_us,22.74,us,18.92,27.34,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,250.2,us,61.52,1017,host time of a layer's own code, each time its forward runs
host_micro_batch_us,2826,us,2167,3686,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3445,us,1297,9151,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.048,ratio,0.9697,1.132,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.5353,ratio,0.3723,0.7697,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.598,ratio,1.307,1.954,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01022,fraction,0.003291,0.03176,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.26,us,3.313,31.78,how long the members of a collective wait for the last of them
residual_p05_log,-0.1826,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0085,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1318,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
