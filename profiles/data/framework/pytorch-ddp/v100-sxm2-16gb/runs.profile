# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 8 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 11.9 % before and 5.1 % after; of what the fit had not seen: models 5.6 %, numbers of GPUs 8.4 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9949,us,0.315,3.142,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.2,us,19.34,519.1,host time of a layer's own code, each time its forward runs
host_micro_batch_us,505,us,97.51,2616,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5585,us,1107,2.818e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.1,ratio,0.9827,1.232,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.182,ratio,0.915,1.527,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.003,ratio,0.6121,1.642,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1007,fraction,0.04422,0.2291,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01306,fraction,0.004281,0.03987,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,106.1,us,9.002,1250,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1435,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0134,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1704,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
