# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 29 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 27.5 % before and 14.6 % after; of what the fit had not seen: models 18.4 %, numbers of GPUs 17.4 %, sources 21.8 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.19,us,11.07,57.32,host time to start a collective or transfer
kernel_gap_us,1.118,us,0.3536,3.534,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.31,518.2,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.3,us,96.57,2592,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5161,us,996.2,2.673e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.138,ratio,0.988,1.31,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9902,ratio,0.5452,1.798,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.425,ratio,0.9691,2.095,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.596,ratio,1.072,2.374,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.4,ratio,0.219,0.7304,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4505,fraction,0.198,1.025,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01158,fraction,0.003699,0.03623,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,324.9,us,147.4,716.1,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.4627,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0096,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4819,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
