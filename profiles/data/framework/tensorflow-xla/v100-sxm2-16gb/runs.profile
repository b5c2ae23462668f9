# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 50 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 40.0 % before and 17.5 % after; of what the fit had not seen: models 22.7 %, numbers of GPUs 20.6 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.054,us,0.3338,3.33,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.2,us,19.34,519,host time of a layer's own code, each time its forward runs
host_micro_batch_us,495.4,us,95.69,2565,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4677,us,956.3,2.288e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.127,ratio,0.9922,1.281,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.565,ratio,2.102,3.13,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9928,ratio,0.6068,1.624,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.029,ratio,0.4521,2.34,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.09945,fraction,0.04371,0.2262,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.1,fraction,0.05217,0.1917,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.999,us,3.162,31.62,how long the members of a collective wait for the last of them
residual_p05_log,-0.2751,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0289,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5622,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
