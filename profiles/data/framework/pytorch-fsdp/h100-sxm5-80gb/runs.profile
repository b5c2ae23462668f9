# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 14.3 % before and 4.9 % after; of what the fit had not seen: models 6.2 %, numbers of GPUs only one, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.092,us,0.3453,3.454,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,499.9,us,96.51,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4994,us,965.6,2.583e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.097,ratio,0.9645,1.247,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.185,ratio,0.6625,2.12,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.047,ratio,0.645,1.701,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.994,ratio,0.6105,1.619,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.236,ratio,0.5751,2.657,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.5058,fraction,0.2304,1.111,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0115,fraction,0.003687,0.03588,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.1358,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0377,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2111,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
