# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 8 published runs of NVIDIA/Megatron-LM
note = mean absolute error 16.9 % before and 7.8 % after; of what the fit had not seen: models 10.7 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,33.45,us,17.89,62.52,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,59.19,us,40.79,85.88,host time for each kernel of a backward pass
host_collective_launch_us,47.07,us,21.09,105.1,host time to start a collective or transfer
kernel_gap_us,1.089,us,0.3443,3.444,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,583.7,us,123.8,2751,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,664.1,us,160.1,2754,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.545e+04,us,6451,3.702e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9999,ratio,0.8483,1.179,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.003,ratio,0.6127,1.644,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.002,ratio,0.6121,1.642,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01,fraction,0.003162,0.03163,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2691,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0060,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2570,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
