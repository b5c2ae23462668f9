# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 52 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 35.0 % before and 14.9 % after; of what the fit had not seen: models 20.9 %, numbers of GPUs 20.5 %, sources 18.1 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,24.94,us,10.96,56.75,host time to start a collective or transfer
kernel_gap_us,1.102,us,0.3486,3.484,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.31,518.2,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.8,us,96.67,2594,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5457,us,1054,2.826e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.138,ratio,0.9839,1.315,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.747,ratio,0.4227,1.32,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.148,ratio,1.555,2.968,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.436,ratio,0.9359,2.205,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9847,ratio,0.4327,2.241,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4504,fraction,0.1979,1.025,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01109,fraction,0.003556,0.03461,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,137.9,us,78.2,243,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.3533,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0681,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.4246,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
