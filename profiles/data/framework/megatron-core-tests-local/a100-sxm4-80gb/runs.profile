# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 29 published runs of NVIDIA/Megatron-LM
note = mean absolute error 42.7 % before and 5.1 % after; of what the fit had not seen: models 6.4 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,29.95,us,17.48,51.32,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,74.16,us,54.26,101.4,host time for each kernel of a backward pass
host_collective_launch_us,92.05,us,46.71,181.4,host time to start a collective or transfer
kernel_gap_us,0.9767,us,0.309,3.088,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1291,us,720.2,2314,host time of a layer's own code, each time its forward runs
host_micro_batch_us,416.6,us,87.17,1991,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,364.6,us,91.36,1455,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.03e+04,us,2.31e+04,3.974e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9831,ratio,0.8354,1.157,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8007,ratio,0.5364,1.195,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9867,ratio,0.603,1.615,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009737,fraction,0.00308,0.03078,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.946,us,3.145,31.46,how long the members of a collective wait for the last of them
residual_p05_log,-0.1809,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0053,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1915,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
