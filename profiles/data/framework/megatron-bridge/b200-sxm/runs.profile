# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge
method = fitted to 4 published runs of NVIDIA-NeMo/Megatron-Bridge
note = mean absolute error 24.0 % before and 1.4 % after; of what the fit had not seen: models only one, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.107,us,0.3501,3.502,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500,us,96.52,2590,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5073,us,979.4,2.628e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.061,ratio,0.9064,1.241,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.027,ratio,1.533,2.681,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.189,ratio,0.7409,1.908,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.004,ratio,0.6132,1.645,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4434,fraction,0.1948,1.009,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.011,fraction,0.003488,0.0347,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,102.2,us,8.672,1206,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1006,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0026,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.1058,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
