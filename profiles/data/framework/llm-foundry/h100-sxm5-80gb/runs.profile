# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 52 published runs of mosaicml/llm-foundry
note = mean absolute error 21.0 % before and 2.3 % after; of what the fit had not seen: models 2.6 %, numbers of GPUs 3.6 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.99,56.91,host time to start a collective or transfer
kernel_gap_us,1.228,us,0.3899,3.87,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,514.4,us,99.42,2662,host time of the schedule for each forward or backward of a micro-batch
host_step_us,7719,us,2036,2.926e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.8917,ratio,0.8529,0.9322,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.866,ratio,1.813,1.921,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.574,ratio,1.435,1.726,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.438,ratio,1.051,1.968,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.391,ratio,1.023,1.892,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.935,fraction,0.5266,1.66,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.02212,fraction,0.009612,0.05092,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.44,us,3.304,33.02,how long the members of a collective wait for the last of them
residual_p05_log,-0.0510,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0003,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0465,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
