# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 6 published runs of NVIDIA/NeMo
note = mean absolute error 18.1 % before and 7.9 % after; of what the fit had not seen: models only one, numbers of GPUs 10.9 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.093,us,0.3456,3.457,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.95,us,19.29,517.8,host time of a layer's own code, each time its forward runs
host_micro_batch_us,498.8,us,96.29,2584,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4879,us,941.8,2.528e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.123,ratio,0.9741,1.295,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7145,ratio,0.602,0.848,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.394,ratio,0.9119,2.13,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9588,ratio,0.5861,1.568,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9415,ratio,0.4144,2.139,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4374,fraction,0.1922,0.9955,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01048,fraction,0.003329,0.03302,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.98,us,3.156,31.56,how long the members of a collective wait for the last of them
residual_p05_log,-0.2764,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0219,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3201,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
