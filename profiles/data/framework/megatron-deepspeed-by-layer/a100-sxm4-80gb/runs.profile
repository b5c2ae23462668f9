# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-deepspeed-by-layer
method = fitted to 160 published runs of VIA-Research/vTrain
note = mean absolute error 17.3 % before and 6.2 % after; of what the fit had not seen: models 7.0 %, numbers of GPUs 7.2 %, sources only one
rows = 16
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,51.66,us,32.32,82.56,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,58.34,us,53.32,63.84,host time for each kernel of a backward pass
host_collective_launch_us,51.36,us,33.84,77.93,host time to start a collective or transfer
kernel_gap_us,18.79,us,14.99,23.54,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,330.3,us,118.8,918.5,host time of a layer's own code, each time its forward runs
library_gemm_slowdown_ratio,1.094,ratio,1.023,1.168,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.5608,ratio,0.4102,0.7668,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.958,ratio,1.665,2.303,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01003,fraction,0.003255,0.0309,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.62,us,3.427,32.91,how long the members of a collective wait for the last of them
residual_p05_log,-0.1538,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0077,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1588,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
