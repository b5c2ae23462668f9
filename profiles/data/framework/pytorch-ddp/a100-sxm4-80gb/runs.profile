# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 44 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 13.3 % before and 5.1 % after; of what the fit had not seen: models 8.0 %, numbers of GPUs 5.4 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.587,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.8655,us,0.2796,2.68,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,98.75,us,19.06,511.5,host time of a layer's own code, each time its forward runs
host_micro_batch_us,513.6,us,99.15,2660,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.955e+04,us,3.109e+04,5.032e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9362,ratio,0.8211,1.067,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.558,ratio,1.251,1.941,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.033,ratio,0.6309,1.692,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9623,ratio,0.4241,2.184,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1028,fraction,0.04522,0.2336,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.008745,fraction,0.003381,0.02262,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,107.2,us,9.167,1255,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2478,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0044,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1700,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
