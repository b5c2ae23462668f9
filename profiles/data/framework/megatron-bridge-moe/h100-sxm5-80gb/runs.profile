# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 35.9 % before and 12.1 % after; of what the fit had not seen: models 16.9 %, numbers of GPUs 16.0 %, sources 19.0 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.36,us,11.14,57.73,host time to start a collective or transfer
kernel_gap_us,1.148,us,0.3633,3.63,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.99,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,499.8,us,96.48,2589,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5042,us,973.3,2.612e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.173,ratio,1.036,1.328,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9818,ratio,0.5619,1.716,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.055,ratio,1.535,2.751,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.359,ratio,0.9034,2.044,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.4255,ratio,0.2119,0.8547,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4573,fraction,0.201,1.04,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0115,fraction,0.0037,0.03577,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,419.9,us,281.3,626.7,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.4434,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0208,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.4849,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
