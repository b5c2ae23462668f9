# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 6 published runs of NVIDIA/NeMo
note = mean absolute error 18.1 % before and 9.9 % after; of what the fit had not seen: models only one, numbers of GPUs 12.9 %, sources only one
rows = 16
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.098,us,0.3472,3.473,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,498.6,us,96.25,2583,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4863,us,938.8,2.519e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.079,ratio,0.9301,1.252,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7553,ratio,0.6184,0.9225,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.24,ratio,0.7906,1.945,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9697,ratio,0.5925,1.587,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9399,ratio,0.4134,2.137,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4372,fraction,0.1921,0.9951,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01061,fraction,0.003366,0.03343,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3230,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0240,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3709,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
