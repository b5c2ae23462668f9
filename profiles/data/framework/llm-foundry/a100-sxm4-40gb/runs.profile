# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 78 published runs of mosaicml/llm-foundry
note = mean absolute error 15.3 % before and 2.4 % after; of what the fit had not seen: models 3.0 %, numbers of GPUs 5.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.04,us,11,56.98,host time to start a collective or transfer
kernel_gap_us,0.9006,us,0.2853,2.843,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,515.1,us,99.44,2668,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.502e+04,us,2.474e+04,4.957e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9752,ratio,0.9455,1.006,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.786,ratio,1.746,1.828,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8464,ratio,0.7759,0.9233,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.706,ratio,1.983,3.694,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.824,ratio,1.302,2.554,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.7948,fraction,0.4411,1.432,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01352,fraction,0.005576,0.03278,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,36.97,us,3.699,369.5,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0417,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0015,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1064,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
