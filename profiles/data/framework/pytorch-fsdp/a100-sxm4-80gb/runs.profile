# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 7.9 % before and 3.5 % after; of what the fit had not seen: models 4.8 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9979,us,0.3155,3.156,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,498.5,us,96.22,2582,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4851,us,937.3,2.51e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.099,ratio,1.014,1.191,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9395,ratio,0.5249,1.682,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9794,ratio,0.6051,1.585,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9831,ratio,0.601,1.608,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.024,ratio,0.4522,2.321,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1005,fraction,0.04439,0.2275,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01136,fraction,0.003679,0.03506,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.995,us,3.16,31.61,how long the members of a collective wait for the last of them
residual_p05_log,-0.1189,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0077,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1344,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
