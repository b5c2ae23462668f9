# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 86 published runs of NVIDIA/Megatron-LM
note = mean absolute error 37.0 % before and 16.7 % after; of what the fit had not seen: models 18.0 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,76.41,us,57.15,102.2,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,62.25,us,48.41,80.05,host time for each kernel of a backward pass
host_collective_launch_us,76.59,us,48.43,121.1,host time to start a collective or transfer
kernel_gap_us,1.125,us,0.3558,3.556,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,874.4,us,470.3,1626,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,358.9,us,87.57,1471,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.299e+04,us,2.526e+04,4.307e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.079,ratio,0.9228,1.261,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.244,ratio,0.6859,2.255,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.453,ratio,1.136,1.858,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.051,ratio,0.6477,1.705,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4434,fraction,0.1948,1.009,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01072,fraction,0.003396,0.03381,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3730,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0067,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3717,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
