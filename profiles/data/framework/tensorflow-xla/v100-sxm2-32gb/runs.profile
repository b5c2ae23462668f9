# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 144 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 22.4 % before and 14.2 % after; of what the fit had not seen: models 19.9 %, numbers of GPUs 15.1 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.136,us,0.3596,3.586,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,576.3,us,111.3,2984,host time of the schedule for each forward or backward of a micro-batch
host_step_us,2.061e+04,us,1.099e+04,3.863e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.8884,ratio,0.8318,0.9488,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.426,ratio,2.181,2.698,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.112,ratio,0.6804,1.819,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.238,ratio,0.548,2.796,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.109,fraction,0.0479,0.2478,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01883,fraction,0.007897,0.04491,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.3983,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0779,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2986,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
