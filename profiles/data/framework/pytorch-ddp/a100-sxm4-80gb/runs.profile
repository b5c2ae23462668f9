# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 44 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 12.2 % before and 5.3 % after; 8.6 % on models (or else numbers of GPUs) that the fit had not seen
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.586,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.8668,us,0.2809,2.675,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,652.6,us,126,3380,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.552e+04,us,2.782e+04,4.537e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9278,ratio,0.8141,1.057,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.54,ratio,1.246,1.903,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.037,ratio,0.6332,1.698,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.9751,ratio,0.43,2.211,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1035,fraction,0.04553,0.2355,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.009171,fraction,0.003665,0.02295,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3051,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0016,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1841,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
