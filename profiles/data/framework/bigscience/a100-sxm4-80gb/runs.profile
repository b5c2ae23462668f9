# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 54 published runs of bigscience-workshop/bigscience
note = mean absolute error 11.4 % before and 3.2 % after; of what the fit had not seen: models 3.5 %, numbers of GPUs 3.7 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,13.18,68.28,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,25,us,10.98,56.9,host time for each kernel of a backward pass
host_collective_launch_us,40,us,17.57,91.04,host time to start a collective or transfer
kernel_gap_us,1.148,us,0.364,3.62,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,499.2,us,96.36,2586,host time of a layer's own code, each time its forward runs
host_micro_batch_us,1490,us,287.7,7721,host time of the schedule for each forward or backward of a micro-batch
host_step_us,995.7,us,192.2,5158,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9213,ratio,0.875,0.97,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.341,ratio,1.108,1.624,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.822,ratio,2.513,3.169,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,2.024,ratio,1.453,2.82,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.008825,fraction,0.002918,0.02669,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,11.26,us,3.566,35.53,how long the members of a collective wait for the last of them
residual_p05_log,-0.0757,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0024,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0985,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
