# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 44 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 8.7 % before and 4.0 % after; of what the fit had not seen: models 6.3 %, numbers of GPUs 4.3 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.585,34.11,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.8407,us,0.2905,2.433,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.4,us,19.39,520.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,511.1,us,98.66,2647,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5.444e+04,us,5.004e+04,5.924e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.126,ratio,1.078,1.177,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8327,ratio,0.73,0.9499,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.066,ratio,0.6516,1.745,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.8658,ratio,0.3824,1.96,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1004,fraction,0.04423,0.2279,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.008121,fraction,0.003788,0.01741,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,96.85,us,8.335,1125,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1844,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0118,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1537,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
