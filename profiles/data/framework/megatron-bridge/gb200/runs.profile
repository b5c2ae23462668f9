# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 89 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@c0b9a0003, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 28.1 % before and 17.0 % after; 20.5 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.48,us,0.4729,4.629,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,501.3,us,96.77,2597,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5479,us,1058,2.837e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.354,ratio,1.217,1.507,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.6083,ratio,0.3556,1.041,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.943,ratio,1.458,2.59,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.26,ratio,0.8999,1.765,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9612,ratio,0.4223,2.187,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.5149,fraction,0.2382,1.113,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01287,fraction,0.004236,0.03911,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.4713,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0131,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4451,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
