# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 50 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 40.0 % before and 17.6 % after; of what the fit had not seen: models 22.7 %, numbers of GPUs 20.6 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.055,us,0.334,3.332,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.1,us,19.31,518.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,495.6,us,95.74,2566,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4914,us,1011,2.389e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.129,ratio,0.994,1.283,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.573,ratio,2.11,3.137,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9923,ratio,0.6066,1.623,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.03,ratio,0.4526,2.343,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.09937,fraction,0.04368,0.2261,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.1,fraction,0.05234,0.1911,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,97.63,us,8.285,1151,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2748,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0289,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.5611,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
