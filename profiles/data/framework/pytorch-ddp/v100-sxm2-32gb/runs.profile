# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 15.1 % before and 9.6 % after; of what the fit had not seen: models 13.6 %, numbers of GPUs 10.0 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.98,us,6.583,34.1,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.9345,us,0.2981,2.929,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,493.1,us,95.28,2552,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4352,us,906.7,2.088e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.037,ratio,0.9744,1.103,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.621,ratio,1.394,1.884,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.025,ratio,0.6258,1.677,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1029,fraction,0.04521,0.234,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01224,fraction,0.0042,0.03567,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3352,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0054,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3460,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
