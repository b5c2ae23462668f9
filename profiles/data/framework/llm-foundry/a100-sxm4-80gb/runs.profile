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
rows = 14
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_micro_batch_us,515.4,us,99.51,2670,host time of the schedule for each forward or backward of a micro-batch
host_step_us,6780,us,1332,3.451e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9416,ratio,0.9025,0.9824,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.749,ratio,1.69,1.809,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.135,ratio,1.036,1.242,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.264,ratio,0.8262,1.932,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.644,ratio,0.948,2.851,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.2806,fraction,0.1517,0.5191,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01753,fraction,0.005855,0.0525,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0804,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0071,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0996,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
