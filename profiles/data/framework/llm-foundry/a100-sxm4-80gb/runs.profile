# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 61 published runs of mosaicml/llm-foundry
note = mean absolute error 18.7 % before and 2.8 % after; of what the fit had not seen: models 3.5 %, numbers of GPUs 12.4 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.588,34.13,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,24.98,us,10.98,56.87,host time to start a collective or transfer
kernel_gap_us,1.012,us,0.3201,3.202,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,479.8,us,92.64,2485,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3634,us,709.8,1.861e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9321,ratio,0.9053,0.9596,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.785,ratio,1.744,1.827,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.6137,ratio,0.4575,0.8232,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.041,ratio,0.7096,1.526,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.659,ratio,1.105,2.489,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4029,fraction,0.2372,0.6843,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01232,fraction,0.004027,0.03772,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,4035,us,2648,6147,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0573,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0045,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.0781,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
