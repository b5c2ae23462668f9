# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = mxnet
method = fitted to 8 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 6.0 % before and 2.9 % after; of what the fit had not seen: models only one, numbers of GPUs 3.1 %, sources only one
rows = 15
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.585,34.11,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
kernel_gap_us,0.9833,us,0.311,3.109,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,492.3,us,95.07,2549,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4280,us,856.8,2.138e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.147,ratio,1.056,1.245,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.7453,ratio,0.5784,0.9604,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9902,ratio,0.6051,1.62,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.09966,fraction,0.04379,0.2268,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01059,fraction,0.003459,0.0324,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0723,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0036,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0795,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
