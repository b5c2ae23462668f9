# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 52 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 35.0 % before and 11.5 % after; of what the fit had not seen: models 16.5 %, numbers of GPUs 20.3 %, sources 15.8 %
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,24.54,us,10.78,55.85,host time to start a collective or transfer
kernel_gap_us,1.011,us,0.3199,3.193,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.31,518.2,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.8,us,96.66,2594,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5800,us,1120,3.003e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.18,ratio,1.035,1.346,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.6411,ratio,0.3666,1.121,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.701,ratio,2.15,3.394,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.198,ratio,0.7801,1.84,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9712,ratio,0.4268,2.21,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4731,fraction,0.2079,1.076,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01002,fraction,0.003246,0.03092,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,387.5,us,267.7,561.1,standard deviation of when the members of a collective come to it; all wait for the last
exchange_skew_us,20.24,us,2.239,182.9,standard deviation of when the members of an all-to-all come to it, with different numbers of tokens
residual_p05_log,-0.2599,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0357,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.4507,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
