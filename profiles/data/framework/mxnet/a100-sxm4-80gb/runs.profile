# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = mxnet
method = fitted to 6 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 24.9 % before and 24.6 % after; of what the fit had not seen: models only one, numbers of GPUs 24.7 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.589,34.13,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9954,us,0.3148,3.148,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,498.5,us,96.28,2581,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4850,us,988,2.381e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9962,ratio,0.8515,1.166,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.976,ratio,0.6405,1.487,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9998,ratio,0.6104,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.09999,fraction,0.04393,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009977,fraction,0.003157,0.03153,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.162,31.63,how long the members of a collective wait for the last of them
residual_p05_log,-0.5861,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0188,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5485,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
