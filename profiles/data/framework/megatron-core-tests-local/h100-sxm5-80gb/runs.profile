# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 8 published runs of NVIDIA/Megatron-LM
note = mean absolute error 18.5 % before and 1.3 % after; of what the fit had not seen: models 3.6 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,17.18,us,9.291,31.77,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,55.49,us,40.22,76.56,host time for each kernel of a backward pass
host_collective_launch_us,49.21,us,24.75,97.84,host time to start a collective or transfer
kernel_gap_us,1.082,us,0.3421,3.421,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,853.9,us,452.5,1611,host time of a layer's own code, each time its forward runs
host_micro_batch_us,305.3,us,84.69,1101,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,237.5,us,60.74,928.9,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.604e+04,us,1.214e+04,2.119e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9992,ratio,0.8477,1.178,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9725,ratio,0.5946,1.591,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9643,ratio,0.5896,1.577,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009974,fraction,0.003154,0.03155,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,69.92,us,6.339,771.4,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0863,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0350,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.0163,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
