# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 26.0 % before and 6.6 % after; of what the fit had not seen: models only one, numbers of GPUs 7.0 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9933,us,0.3142,3.14,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,515.4,us,99.51,2670,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.299e+04,us,1.419e+04,7.666e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.165,ratio,1.03,1.318,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.629,ratio,1.3,2.04,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.004,ratio,0.6127,1.644,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.016,ratio,0.4467,2.31,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1012,fraction,0.04445,0.2302,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.02165,fraction,0.01042,0.04498,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.163,31.64,how long the members of a collective wait for the last of them
residual_p05_log,-0.2413,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0186,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2786,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
