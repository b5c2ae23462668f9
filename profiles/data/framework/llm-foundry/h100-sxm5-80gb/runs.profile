# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 52 published runs of mosaicml/llm-foundry
note = mean absolute error 17.3 % before and 2.6 % after; 2.8 % on models (or else numbers of GPUs) that the fit had not seen
rows = 14
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15.01,us,6.593,34.16,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_micro_batch_us,539.1,us,104.2,2790,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1.062e+04,us,3104,3.636e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.8847,ratio,0.8443,0.927,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.893,ratio,1.847,1.939,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.229,ratio,1.102,1.37,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.41,ratio,1.042,1.908,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.281,ratio,0.9498,1.727,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,1.062,fraction,0.5812,1.942,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01204,fraction,0.004222,0.03431,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0537,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0010,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0418,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
