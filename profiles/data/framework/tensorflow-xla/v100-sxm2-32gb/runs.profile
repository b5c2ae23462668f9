# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 136 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 24.6 % before and 11.3 % after; of what the fit had not seen: models 18.9 %, numbers of GPUs 11.9 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9846,us,0.3118,3.11,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,101.6,us,19.61,526.4,host time of a layer's own code, each time its forward runs
host_micro_batch_us,514.3,us,99.29,2664,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.283e+04,us,2.256e+04,4.779e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9672,ratio,0.9129,1.025,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.474,ratio,2.258,2.712,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.053,ratio,0.6434,1.722,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.054,ratio,0.4656,2.388,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1038,fraction,0.04564,0.2361,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01479,fraction,0.006038,0.0362,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.02,us,3.169,31.7,how long the members of a collective wait for the last of them
residual_p05_log,-0.3276,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.1109,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2620,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
