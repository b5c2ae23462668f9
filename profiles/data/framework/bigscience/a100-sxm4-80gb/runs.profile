# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 54 published runs of bigscience-workshop/bigscience
note = mean absolute error 11.3 % before and 2.7 % after; of what the fit had not seen: models 3.0 %, numbers of GPUs 3.8 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,13.18,68.28,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,25,us,10.98,56.9,host time for each kernel of a backward pass
host_collective_launch_us,40,us,17.57,91.04,host time to start a collective or transfer
kernel_gap_us,1.003,us,0.3172,3.171,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,499.6,us,96.43,2588,host time of a layer's own code, each time its forward runs
host_micro_batch_us,1493,us,288.2,7735,host time of the schedule for each forward or backward of a micro-batch
host_step_us,996.9,us,192.4,5165,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.903,ratio,0.8669,0.9407,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.191,ratio,1.003,1.415,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.586,ratio,2.336,2.862,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,2.685,ratio,2.172,3.318,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.007577,fraction,0.002503,0.02294,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,333.8,us,241.2,461.9,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0666,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0027,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.0936,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
