# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 78 published runs of mosaicml/llm-foundry
note = mean absolute error 15.3 % before and 2.4 % after; of what the fit had not seen: models 3.0 %, numbers of GPUs 4.9 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.04,us,11,56.98,host time to start a collective or transfer
kernel_gap_us,0.9046,us,0.2866,2.855,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,514.9,us,99.41,2667,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.581e+04,us,2.557e+04,5.016e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9737,ratio,0.9442,1.004,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.787,ratio,1.746,1.829,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8547,ratio,0.7865,0.9288,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.683,ratio,1.978,3.64,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.811,ratio,1.303,2.515,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.8356,fraction,0.4605,1.516,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01361,fraction,0.005629,0.03291,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.534,us,3.016,30.14,how long the members of a collective wait for the last of them
residual_p05_log,-0.0427,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0012,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1054,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
