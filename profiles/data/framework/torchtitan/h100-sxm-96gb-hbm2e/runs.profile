# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm-96gb-hbm2e
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan
note = mean absolute error 19.3 % before and 4.4 % after; of what the fit had not seen: models only one, numbers of GPUs 4.6 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.088,us,0.3441,3.441,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.3,us,96.57,2592,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5029,us,972,2.602e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.127,ratio,1.035,1.228,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.524,ratio,1.391,1.67,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9398,ratio,0.6903,1.28,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9936,ratio,0.6158,1.603,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.056,ratio,0.551,2.023,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4492,fraction,0.2008,1.005,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01191,fraction,0.003973,0.0357,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.162,31.63,how long the members of a collective wait for the last of them
residual_p05_log,-0.1159,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0340,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1840,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
