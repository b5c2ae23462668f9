# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 160 published runs of NVIDIA/Megatron-LM
note = mean absolute error 50.3 % before and 13.8 % after; of what the fit had not seen: models 14.3 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,60.89,us,42.71,86.82,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,50.55,us,30.25,84.48,host time for each kernel of a backward pass
host_collective_launch_us,109.9,us,72.54,166.6,host time to start a collective or transfer
kernel_gap_us,1.049,us,0.332,3.317,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1944,us,1239,3050,host time of a layer's own code, each time its forward runs
host_micro_batch_us,578.7,us,134.5,2490,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,328.1,us,73.38,1467,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.716e+04,us,2.406e+04,5.738e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.014,ratio,0.8609,1.194,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.052,ratio,0.5478,2.021,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.32,ratio,0.9504,1.835,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.013,ratio,0.6186,1.658,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01035,fraction,0.003275,0.03271,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,273.3,us,38.81,1925,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2207,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0339,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.3261,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
