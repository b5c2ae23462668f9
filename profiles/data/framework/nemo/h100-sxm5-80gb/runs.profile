# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 9 published runs of NVIDIA/NeMo
note = mean absolute error 13.4 % before and 1.9 % after; of what the fit had not seen: models only one, numbers of GPUs 3.5 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.105,us,0.3502,3.489,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.31,518.1,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.2,us,96.56,2592,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5025,us,970,2.603e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.127,ratio,1.001,1.268,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7399,ratio,0.6672,0.8204,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.683,ratio,1.274,2.222,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9745,ratio,0.6565,1.447,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.015,ratio,0.8014,1.286,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4452,fraction,0.1956,1.013,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01165,fraction,0.00373,0.0364,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,88.93,us,7.57,1045,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1375,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,-0.0062,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.1251,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
