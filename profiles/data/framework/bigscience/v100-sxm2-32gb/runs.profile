# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 67 published runs of bigscience-workshop/bigscience
note = mean absolute error 29.5 % before and 14.2 % after; of what the fit had not seen: models 16.6 %, numbers of GPUs 17.2 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,29.99,us,13.18,68.26,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,25,us,10.98,56.9,host time for each kernel of a backward pass
host_collective_launch_us,39.98,us,17.57,91,host time to start a collective or transfer
kernel_gap_us,0.9495,us,0.3008,2.997,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,488.1,us,94.21,2528,host time of a layer's own code, each time its forward runs
host_micro_batch_us,1402,us,270.6,7260,host time of the schedule for each forward or backward of a micro-batch
host_step_us,954.8,us,184.3,4946,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.364,ratio,1.264,1.471,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8326,ratio,0.6062,1.144,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,3.376,ratio,2.834,4.021,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.8175,ratio,0.3608,1.852,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.0129,fraction,0.004202,0.03962,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,30.64,us,2.754,341,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2527,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0557,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5281,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
