# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 26.0 % before and 6.8 % after; of what the fit had not seen: models only one, numbers of GPUs 7.1 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15.01,us,6.594,34.16,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.9928,us,0.314,3.139,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,560.2,us,108.2,2901,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1.558e+04,us,4498,5.395e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.186,ratio,1.053,1.337,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.63,ratio,1.308,2.03,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.009,ratio,0.6163,1.653,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.055,ratio,0.4641,2.398,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1031,fraction,0.0453,0.2346,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01827,fraction,0.008476,0.03937,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2516,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0172,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2859,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
