# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 34 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 23.4 % before and 9.1 % after; of what the fit had not seen: models only one, numbers of GPUs 9.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.591,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.158,us,0.3669,3.653,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.49,us,19.21,515.4,host time of a layer's own code, each time its forward runs
host_micro_batch_us,504.2,us,97.39,2611,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5493,us,1132,2.666e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.018,ratio,0.8747,1.184,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.87,ratio,1.561,2.241,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.002,ratio,0.612,1.642,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.017,ratio,0.447,2.315,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.101,fraction,0.04439,0.2299,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01257,fraction,0.004232,0.03734,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.163,31.64,how long the members of a collective wait for the last of them
residual_p05_log,-0.1965,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0125,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2214,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
