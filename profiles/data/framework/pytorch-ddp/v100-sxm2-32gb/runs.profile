# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 17.5 % before and 10.3 % after; of what the fit had not seen: models 14.1 %, numbers of GPUs 10.7 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.587,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9788,us,0.3107,3.083,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.18,us,19.15,513.8,host time of a layer's own code, each time its forward runs
host_micro_batch_us,489.9,us,94.6,2537,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4239,us,843.6,2.13e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.093,ratio,1.001,1.193,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.574,ratio,1.264,1.962,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.011,ratio,0.6174,1.656,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1014,fraction,0.04458,0.2308,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01144,fraction,0.003724,0.03513,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,103.1,us,8.745,1214,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.3351,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0229,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3808,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
