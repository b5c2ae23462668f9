# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = deepspeed-zero
method = fitted to 33 published runs of bigscience-workshop/bigscience
note = mean absolute error 56.4 % before and 19.7 % after; of what the fit had not seen: models 25.9 %, numbers of GPUs 47.2 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,13.18,68.28,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,25,us,10.98,56.9,host time for each kernel of a backward pass
host_collective_launch_us,40,us,17.57,91.04,host time to start a collective or transfer
kernel_gap_us,1.003,us,0.317,3.171,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,500,us,96.52,2590,host time of a layer's own code, each time its forward runs
host_micro_batch_us,1502,us,290,7784,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1001,us,193.2,5186,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.665,ratio,1.449,1.914,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.761,ratio,1.093,2.838,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9413,ratio,0.5816,1.523,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.457,ratio,0.6432,3.3,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1333,fraction,0.05871,0.3025,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.1,fraction,0.05022,0.1991,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.994,us,3.16,31.61,how long the members of a collective wait for the last of them
residual_p05_log,-0.4528,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.3639,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,1.1806,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
