# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 39 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@c0b9a0003, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 24.3 % before and 18.4 % after; 21.9 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.101,us,0.3484,3.482,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,503.2,us,97.13,2607,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4570,us,882.2,2.367e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.036,ratio,0.8958,1.197,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.8028,ratio,0.483,1.334,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.513,ratio,1.044,2.193,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.398,ratio,0.9066,2.157,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.6761,ratio,0.504,0.9071,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4177,fraction,0.1861,0.9375,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01089,fraction,0.003478,0.03411,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.5469,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0314,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.6097,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
