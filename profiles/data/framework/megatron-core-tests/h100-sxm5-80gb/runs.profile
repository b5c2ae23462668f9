# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 86 published runs of NVIDIA/Megatron-LM
note = mean absolute error 38.8 % before and 16.7 % after; of what the fit had not seen: models 17.9 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,72.28,us,53.21,98.2,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,53.77,us,36.44,79.36,host time for each kernel of a backward pass
host_collective_launch_us,78.46,us,49.92,123.3,host time to start a collective or transfer
kernel_gap_us,1.128,us,0.3567,3.566,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,346.7,us,84.97,1415,host time of a layer's own code, each time its forward runs
host_micro_batch_us,775.3,us,395.4,1520,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,298.2,us,68.35,1301,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.476e+04,us,2.68e+04,4.508e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.061,ratio,0.9073,1.241,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.263,ratio,0.6975,2.288,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.495,ratio,1.173,1.907,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.031,ratio,0.6352,1.674,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4431,fraction,0.1947,1.008,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01096,fraction,0.003472,0.03456,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.07,us,3.185,31.86,how long the members of a collective wait for the last of them
residual_p05_log,-0.3537,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0046,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3777,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
