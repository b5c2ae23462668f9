# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 27.4 % before and 11.8 % after; of what the fit had not seen: models 14.4 %, numbers of GPUs 15.9 %, sources 17.7 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.93,us,11.4,59.02,host time to start a collective or transfer
kernel_gap_us,1.247,us,0.3952,3.937,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518.1,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4971,us,959.7,2.575e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.379,ratio,1.25,1.521,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.058,ratio,0.6696,1.673,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.884,ratio,1.526,2.325,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.267,ratio,0.8713,1.841,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.4649,ratio,0.3788,0.5705,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4582,fraction,0.2014,1.043,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0209,fraction,0.007239,0.06034,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.81,us,3.421,34.13,how long the members of a collective wait for the last of them
residual_p05_log,-0.4238,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0511,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5259,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
