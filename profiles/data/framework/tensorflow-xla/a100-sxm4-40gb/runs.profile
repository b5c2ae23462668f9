# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 46 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 23.3 % before and 14.1 % after; of what the fit had not seen: models 19.6 %, numbers of GPUs 14.5 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.98,us,6.581,34.09,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.253,us,0.3981,3.943,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,469.5,us,90.72,2430,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3229,us,656,1.589e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.008,ratio,0.8693,1.17,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.802,ratio,1.511,2.148,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.003,ratio,0.6126,1.643,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.03,ratio,0.4526,2.343,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1015,fraction,0.04459,0.2309,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.016,fraction,0.005724,0.04471,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.163,31.64,how long the members of a collective wait for the last of them
residual_p05_log,-0.4264,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.1049,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.3100,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
