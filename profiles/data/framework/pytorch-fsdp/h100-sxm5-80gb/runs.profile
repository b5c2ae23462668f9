# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 14.2 % before and 4.8 % after; of what the fit had not seen: models 6.7 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.087,us,0.3438,3.439,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,497.8,us,96.1,2579,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4795,us,928.2,2.477e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.126,ratio,0.997,1.272,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.099,ratio,0.6156,1.964,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.014,ratio,0.6256,1.643,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9629,ratio,0.5947,1.559,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.366,ratio,0.6477,2.881,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.5129,fraction,0.2375,1.107,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01202,fraction,0.003864,0.03741,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,92.23,us,7.953,1070,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1630,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0186,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.2001,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
