# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 9 published runs of NVIDIA/NeMo
note = mean absolute error 12.9 % before and 2.0 % after; of what the fit had not seen: models only one, numbers of GPUs 3.4 %, sources only one
rows = 16
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.27,us,0.4022,4.008,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,497.8,us,96.08,2579,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4780,us,922.8,2.476e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.118,ratio,0.9894,1.262,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7639,ratio,0.6806,0.8575,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.646,ratio,1.236,2.191,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9378,ratio,0.6189,1.421,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.048,ratio,0.8015,1.369,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4428,fraction,0.1945,1.008,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01526,fraction,0.004891,0.0476,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0977,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0065,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0846,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
