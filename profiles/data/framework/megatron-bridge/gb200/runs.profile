# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 25 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@c0b9a0003
note = mean absolute error 26.4 % before and 2.9 % after; of what the fit had not seen: models 5.9 %, numbers of GPUs 5.9 %, sources 4.0 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.91,host time to start a collective or transfer
kernel_gap_us,1.09,us,0.3452,3.443,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,502.8,us,97.05,2605,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5272,us,1019,2.729e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9052,ratio,0.8206,0.9986,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.598,ratio,2.171,3.109,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.166,ratio,0.7304,1.861,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.999,ratio,1.67,2.393,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.7716,fraction,0.5283,1.127,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01006,fraction,0.003244,0.03122,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.33,us,3.272,32.6,how long the members of a collective wait for the last of them
residual_p05_log,-0.0807,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0485,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1778,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
