# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 46 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 22.2 % before and 13.0 % after; of what the fit had not seen: models 16.9 %, numbers of GPUs 13.3 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.98,us,6.581,34.09,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.233,us,0.3918,3.881,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,97.82,us,18.88,506.7,host time of a layer's own code, each time its forward runs
host_micro_batch_us,470.7,us,90.96,2435,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3321,us,679.3,1.624e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.027,ratio,0.886,1.19,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.762,ratio,1.477,2.103,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.003,ratio,0.6127,1.643,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.021,ratio,0.4485,2.323,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1015,fraction,0.04462,0.2311,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01565,fraction,0.005598,0.04373,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.162,31.63,how long the members of a collective wait for the last of them
residual_p05_log,-0.3550,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0892,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2877,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
