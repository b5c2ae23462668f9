# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 52 published runs of mosaicml/llm-foundry
note = mean absolute error 21.0 % before and 2.4 % after; of what the fit had not seen: models 2.7 %, numbers of GPUs 3.3 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.226,us,0.3887,3.865,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,525.4,us,101.5,2719,host time of the schedule for each forward or backward of a micro-batch
host_step_us,8210,us,2105,3.201e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9194,ratio,0.882,0.9584,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.897,ratio,1.851,1.944,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.61,ratio,1.455,1.781,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.356,ratio,0.9885,1.86,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.325,ratio,0.9734,1.805,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.9543,fraction,0.5349,1.702,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01308,fraction,0.004701,0.0364,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0523,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0005,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0475,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
