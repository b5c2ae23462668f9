# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 10 published runs of NVIDIA/Megatron-LM
note = mean absolute error 35.8 % before and 8.5 % after; of what the fit had not seen: models 11.5 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,28.79,us,14.47,57.27,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,71.42,us,47.29,107.8,host time for each kernel of a backward pass
host_collective_launch_us,50.85,us,22.84,113.2,host time to start a collective or transfer
kernel_gap_us,1.089,us,0.3442,3.443,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,711.2,us,182.8,2767,host time of a layer's own code, each time its forward runs
host_micro_batch_us,421.3,us,87.16,2036,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,409.2,us,87.34,1917,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,2.326e+04,us,1.195e+04,4.527e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9999,ratio,0.8482,1.179,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9983,ratio,0.6094,1.635,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9934,ratio,0.6065,1.627,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009998,fraction,0.003161,0.03162,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,75.78,us,6.535,878.8,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2879,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0123,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.3126,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
