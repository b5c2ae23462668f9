# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 35.9 % before and 13.1 % after; of what the fit had not seen: models 18.5 %, numbers of GPUs 18.4 %, sources 17.7 %
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.14,us,11.05,57.23,host time to start a collective or transfer
kernel_gap_us,1.118,us,0.3534,3.534,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518.1,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5111,us,986.7,2.648e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.186,ratio,1.048,1.342,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9021,ratio,0.5048,1.612,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.735,ratio,1.23,2.447,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.384,ratio,0.8833,2.17,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.7,ratio,0.4595,1.066,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4578,fraction,0.2013,1.041,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0122,fraction,0.003927,0.03792,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,66.98,us,5.86,765.7,standard deviation of when the members of a collective come to it; all wait for the last
exchange_skew_us,514,us,364.6,724.5,standard deviation of when the members of an all-to-all come to it, with different numbers of tokens
residual_p05_log,-0.4632,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0117,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.4397,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
