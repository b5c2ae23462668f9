# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 9 published runs of NVIDIA/NeMo
note = mean absolute error 12.9 % before and 2.1 % after; of what the fit had not seen: models only one, numbers of GPUs 3.4 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.044,us,0.3303,3.297,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,503.7,us,97.24,2610,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5387,us,1040,2.79e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.146,ratio,1.016,1.294,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7848,ratio,0.7066,0.8716,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.558,ratio,1.151,2.109,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9586,ratio,0.6289,1.461,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.042,ratio,0.7823,1.388,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4413,fraction,0.1939,1.004,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009784,fraction,0.003112,0.03076,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.163,31.64,how long the members of a collective wait for the last of them
residual_p05_log,-0.0951,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0046,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0860,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
