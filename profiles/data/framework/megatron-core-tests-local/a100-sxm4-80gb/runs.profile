# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 29 published runs of NVIDIA/Megatron-LM
note = mean absolute error 42.7 % before and 5.1 % after; of what the fit had not seen: models 6.5 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,29.53,us,17.1,51,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,75.87,us,55.92,102.9,host time for each kernel of a backward pass
host_collective_launch_us,83.02,us,40.83,168.8,host time to start a collective or transfer
kernel_gap_us,0.9755,us,0.3086,3.084,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1276,us,699.5,2327,host time of a layer's own code, each time its forward runs
host_micro_batch_us,430.2,us,90.21,2052,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,379.7,us,96.38,1496,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,2.949e+04,us,2.231e+04,3.898e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9834,ratio,0.8356,1.157,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8,ratio,0.5348,1.197,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9858,ratio,0.6024,1.613,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009714,fraction,0.003073,0.0307,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,109.6,us,9.852,1220,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1813,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0050,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1912,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
