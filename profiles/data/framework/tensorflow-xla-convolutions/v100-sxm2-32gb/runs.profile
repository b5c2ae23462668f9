# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla-convolutions
method = fitted to 8 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 7.0 % before and 5.7 % after; of what the fit had not seen: models 7.0 %, numbers of GPUs 9.7 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.587,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9852,us,0.3122,3.11,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.6,us,19.23,516,host time of a layer's own code, each time its forward runs
host_micro_batch_us,490.3,us,94.68,2539,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4222,us,835,2.135e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9968,ratio,0.899,1.105,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8575,ratio,0.6092,1.207,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.007,ratio,0.6151,1.65,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1004,fraction,0.04413,0.2286,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01379,fraction,0.00461,0.04126,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,104.3,us,8.847,1229,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2019,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0069,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1881,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
