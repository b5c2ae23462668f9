# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 52 published runs of mosaicml/llm-foundry
note = mean absolute error 17.4 % before and 2.5 % after; 2.8 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15.01,us,6.593,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.247,us,0.3958,3.931,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,537.8,us,103.9,2784,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1.037e+04,us,2941,3.657e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.8752,ratio,0.8346,0.9178,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.886,ratio,1.839,1.934,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.236,ratio,1.106,1.381,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.408,ratio,1.04,1.905,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.434,ratio,1.066,1.929,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,1.075,fraction,0.5867,1.968,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01223,fraction,0.004285,0.03489,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0544,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0004,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0424,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
