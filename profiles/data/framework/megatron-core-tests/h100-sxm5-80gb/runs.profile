# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 86 published runs of NVIDIA/Megatron-LM
note = mean absolute error 38.6 % before and 16.8 % after; of what the fit had not seen: models 18.0 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,76.05,us,56.73,102,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,50.67,us,32.91,78.01,host time for each kernel of a backward pass
host_collective_launch_us,72.56,us,45.04,116.9,host time to start a collective or transfer
kernel_gap_us,1.127,us,0.3566,3.564,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,411.9,us,109.8,1544,host time of a layer's own code, each time its forward runs
host_micro_batch_us,795.9,us,415.8,1523,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,294.5,us,67.39,1287,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,3.4e+04,us,2.613e+04,4.426e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.062,ratio,0.9082,1.241,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.272,ratio,0.704,2.298,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.454,ratio,1.127,1.874,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.028,ratio,0.6332,1.669,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4434,fraction,0.1948,1.009,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01095,fraction,0.00347,0.03454,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,100.5,us,9.284,1087,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.3631,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0061,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.3771,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
