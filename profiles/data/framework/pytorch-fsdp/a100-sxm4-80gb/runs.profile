# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 7.9 % before and 3.6 % after; of what the fit had not seen: models 4.8 %, numbers of GPUs only one, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.9985,us,0.3157,3.158,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,498.8,us,96.29,2584,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4882,us,943.2,2.527e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.093,ratio,1.006,1.188,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9688,ratio,0.5408,1.736,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9901,ratio,0.6113,1.603,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9857,ratio,0.6025,1.613,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.03,ratio,0.4545,2.332,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1011,fraction,0.04465,0.229,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01115,fraction,0.003609,0.03447,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.1188,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0089,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1366,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
