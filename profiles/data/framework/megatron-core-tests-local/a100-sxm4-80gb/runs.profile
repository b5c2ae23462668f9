# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 29 published runs of NVIDIA/Megatron-LM
note = mean absolute error 42.7 % before and 5.2 % after; of what the fit had not seen: models 6.6 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,26.06,us,14.67,46.3,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,84.11,us,64.41,109.8,host time for each kernel of a backward pass
host_collective_launch_us,80.37,us,39.6,163.1,host time to start a collective or transfer
kernel_gap_us,0.9848,us,0.3115,3.113,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,992.9,us,477.9,2063,host time of a layer's own code, each time its forward runs
host_micro_batch_us,457.4,us,96.6,2165,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,424.6,us,114.6,1573,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.063e+04,us,2.375e+04,3.95e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9901,ratio,0.8413,1.165,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8596,ratio,0.5839,1.265,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9797,ratio,0.5988,1.603,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.00982,fraction,0.003107,0.03104,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,105.3,us,9.516,1164,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1838,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0012,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1862,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
