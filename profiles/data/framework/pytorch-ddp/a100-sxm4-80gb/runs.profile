# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 44 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 13.2 % before and 5.3 % after; of what the fit had not seen: models 8.8 %, numbers of GPUs 5.4 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.588,34.13,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.891,us,0.2889,2.748,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,644.1,us,124.4,3336,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.365e+04,us,2.583e+04,4.385e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9389,ratio,0.8257,1.068,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.596,ratio,1.29,1.975,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.039,ratio,0.6344,1.701,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9842,ratio,0.434,2.232,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1046,fraction,0.04598,0.2378,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009816,fraction,0.004041,0.02384,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3216,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0035,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1897,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
