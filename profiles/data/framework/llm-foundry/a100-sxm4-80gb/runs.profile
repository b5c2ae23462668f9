# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 61 published runs of mosaicml/llm-foundry
note = mean absolute error 18.7 % before and 3.7 % after; of what the fit had not seen: models 5.0 %, numbers of GPUs 13.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,24.99,us,10.98,56.87,host time to start a collective or transfer
kernel_gap_us,1.078,us,0.3409,3.408,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,497.5,us,96.05,2577,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4788,us,931.3,2.462e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9435,ratio,0.9096,0.9786,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.771,ratio,1.722,1.821,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.282,ratio,1.179,1.395,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.515,ratio,1.018,2.255,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.934,ratio,1.187,3.151,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.3449,fraction,0.1951,0.61,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01203,fraction,0.003902,0.0371,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.17,us,3.217,32.18,how long the members of a collective wait for the last of them
residual_p05_log,-0.0822,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0041,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0998,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
