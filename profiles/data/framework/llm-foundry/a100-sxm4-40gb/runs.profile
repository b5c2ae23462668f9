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
rows = 14
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.593,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_micro_batch_us,617.6,us,119.2,3199,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.511e+04,us,2.197e+04,5.612e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.024,ratio,0.9926,1.057,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.807,ratio,1.76,1.855,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.7838,ratio,0.698,0.8802,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.447,ratio,0.962,2.175,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.584,ratio,1.001,2.506,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.3468,fraction,0.185,0.6501,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009051,fraction,0.00315,0.026,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0416,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0097,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1268,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
