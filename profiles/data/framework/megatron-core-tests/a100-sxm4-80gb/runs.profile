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
host_forward_launch_us,60.25,us,41.97,86.49,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,51.55,us,30.8,86.28,host time for each kernel of a backward pass
host_collective_launch_us,110.5,us,72.95,167.4,host time to start a collective or transfer
kernel_gap_us,1.063,us,0.3363,3.36,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1910,us,1202,3036,host time of a layer's own code, each time its forward runs
host_micro_batch_us,572.1,us,132.2,2476,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,326.8,us,72.81,1467,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.751e+04,us,2.45e+04,5.744e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.016,ratio,0.8628,1.196,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.076,ratio,0.56,2.068,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.33,ratio,0.9577,1.846,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.012,ratio,0.6183,1.657,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01044,fraction,0.003306,0.033,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,273.1,us,38.65,1930,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2211,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0342,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3251,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
