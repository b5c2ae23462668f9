# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 78 published runs of mosaicml/llm-foundry
note = mean absolute error 13.0 % before and 3.2 % after; 3.5 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15.01,us,6.593,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.157,us,0.3667,3.651,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,620.7,us,119.8,3215,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.571e+04,us,2.228e+04,5.722e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.024,ratio,0.99,1.059,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.804,ratio,1.754,1.855,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.7827,ratio,0.6944,0.8822,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.429,ratio,0.9448,2.162,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.625,ratio,1.01,2.617,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.3366,fraction,0.178,0.6363,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01015,fraction,0.003604,0.02858,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0449,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0092,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1281,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
