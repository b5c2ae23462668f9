# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = fitted to 64 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@17a381f95, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@63b08b397, NVIDIA-NeMo/Megatron-Bridge@ea2990630
note = mean absolute error 28.1 % before and 17.8 % after; of what the fit had not seen: models 23.1 %, numbers of GPUs 25.4 %, sources 21.9 %
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,24.86,us,10.92,56.57,host time to start a collective or transfer
kernel_gap_us,1.116,us,0.3531,3.525,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.89,us,19.28,517.5,host time of a layer's own code, each time its forward runs
host_micro_batch_us,498.1,us,96.14,2580,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5909,us,1141,3.059e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.201,ratio,1.05,1.375,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.5804,ratio,0.3262,1.033,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.634,ratio,1.181,2.261,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.101,ratio,0.7469,1.624,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9771,ratio,0.4293,2.224,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4555,fraction,0.2001,1.037,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01095,fraction,0.00354,0.03384,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,190,us,134.1,269.4,how long the members of a collective wait for the last of them
residual_p05_log,-0.4025,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0002,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5164,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
