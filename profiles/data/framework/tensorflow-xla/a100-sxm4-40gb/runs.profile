# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 46 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 23.3 % before and 14.1 % after; of what the fit had not seen: models 19.7 %, numbers of GPUs 14.5 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.96,us,6.575,34.06,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,1.415,us,0.4501,4.447,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,466.5,us,90.15,2414,host time of the schedule for each forward or backward of a micro-batch
host_step_us,2502,us,498.2,1.256e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.025,ratio,0.884,1.188,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.772,ratio,1.481,2.121,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.008,ratio,0.6152,1.65,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.055,ratio,0.4635,2.4,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1028,fraction,0.04518,0.234,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01503,fraction,0.005306,0.04258,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.4270,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.1052,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3115,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
