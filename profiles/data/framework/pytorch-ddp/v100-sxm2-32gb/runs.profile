# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 17.5 % before and 10.4 % after; of what the fit had not seen: models 14.1 %, numbers of GPUs 10.7 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.587,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9804,us,0.3112,3.088,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,489.5,us,94.52,2535,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4285,us,853.3,2.152e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.095,ratio,1.003,1.195,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.568,ratio,1.258,1.954,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.011,ratio,0.6176,1.656,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1013,fraction,0.0445,0.2305,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0115,fraction,0.003746,0.03531,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.163,31.64,how long the members of a collective wait for the last of them
residual_p05_log,-0.3349,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0229,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3806,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
