# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 14.3 % before and 4.8 % after; of what the fit had not seen: models 6.4 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.09,us,0.3447,3.447,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,499.3,us,96.38,2586,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4927,us,953.3,2.546e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.114,ratio,0.9835,1.261,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.164,ratio,0.6547,2.069,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.033,ratio,0.6368,1.675,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9787,ratio,0.6032,1.588,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.329,ratio,0.6271,2.817,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.5167,fraction,0.2374,1.125,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01181,fraction,0.003792,0.03678,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.995,us,3.16,31.61,how long the members of a collective wait for the last of them
residual_p05_log,-0.1517,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0234,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1985,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
