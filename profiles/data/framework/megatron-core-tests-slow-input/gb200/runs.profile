# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-slow-input
method = fitted to 51 published runs of NVIDIA/Megatron-LM
note = mean absolute error 69.9 % before and 14.8 % after; of what the fit had not seen: models 15.6 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,53.37,us,27.99,101.8,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,48.26,us,24.36,95.61,host time for each kernel of a backward pass
host_collective_launch_us,45.71,us,20.5,101.9,host time to start a collective or transfer
kernel_gap_us,1.091,us,0.3449,3.45,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,183.9,us,35.97,940.4,host time of a layer's own code, each time its forward runs
host_micro_batch_us,546.3,us,106.7,2797,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,4.996e+04,us,4.625e+04,5.398e+04,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.589e+04,us,3254,7.763e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1,ratio,0.8484,1.179,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.001,ratio,0.6113,1.64,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.001,ratio,0.6111,1.64,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01,fraction,0.003162,0.03163,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,106.7,us,9.063,1256,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2280,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0379,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.2976,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
