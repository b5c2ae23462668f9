# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 61 published runs of NVIDIA/Megatron-LM
note = mean absolute error 48.1 % before and 9.2 % after; of what the fit had not seen: models 10.5 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,64.01,us,51.18,80.05,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,40.68,us,29.05,56.96,host time for each kernel of a backward pass
host_collective_launch_us,160.4,us,107.3,239.9,host time to start a collective or transfer
kernel_gap_us,1.144,us,0.3619,3.613,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1527,us,1106,2108,host time of a layer's own code, each time its forward runs
host_micro_batch_us,637.8,us,344.9,1179,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,377.1,us,112.3,1266,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.814e+04,us,1.086e+04,3.031e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.076,ratio,0.9217,1.255,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.124,ratio,1.218,3.703,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.485,ratio,0.9756,2.26,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.101,ratio,0.6968,1.739,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4751,fraction,0.2089,1.081,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01141,fraction,0.003616,0.03598,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,814.9,us,709.5,936,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1738,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0055,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.4282,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
