# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 61 published runs of mosaicml/llm-foundry
note = mean absolute error 17.4 % before and 3.8 % after; 4.9 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.273,us,0.4026,4.024,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,513.2,us,99.07,2658,host time of the schedule for each forward or backward of a micro-batch
host_step_us,6490,us,1273,3.308e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9433,ratio,0.9046,0.9836,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.75,ratio,1.692,1.809,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.134,ratio,1.037,1.241,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.254,ratio,0.8185,1.921,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.64,ratio,0.9406,2.86,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.2732,fraction,0.1474,0.5065,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0171,fraction,0.005702,0.05131,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0805,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0075,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1003,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
