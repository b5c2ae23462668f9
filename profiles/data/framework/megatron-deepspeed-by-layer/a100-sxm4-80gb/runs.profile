# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-deepspeed-by-layer
method = fitted to 160 published runs of VIA-Research/vTrain
note = mean absolute error 17.3 % before and 5.7 % after; of what the fit had not seen: models 6.4 %, numbers of GPUs 7.8 %, sources only one
rows = 16
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,55.69,us,36.24,85.56,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,57.77,us,53.69,62.15,host time for each kernel of a backward pass
host_collective_launch_us,35.38,us,21.96,56.98,host time to start a collective or transfer
kernel_gap_us,15.44,us,11.8,20.19,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,324.1,us,118.3,887.8,host time of a layer's own code, each time its forward runs
library_gemm_slowdown_ratio,1.12,ratio,1.056,1.187,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.6373,ratio,0.4963,0.8183,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.7173,ratio,0.4849,1.061,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009864,fraction,0.003252,0.02991,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,291.2,us,244.2,347.2,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1614,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0238,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1041,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
