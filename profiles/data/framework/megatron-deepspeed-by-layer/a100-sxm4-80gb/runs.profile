# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-deepspeed-by-layer
method = fitted to 160 published runs of VIA-Research/vTrain
note = mean absolute error 18.4 % before and 6.8 % after; of what the fit had not seen: models 7.6 %, numbers of GPUs 7.9 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,52.55,us,29.17,94.7,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,51.81,us,40.56,66.18,host time for each kernel of a backward pass
host_collective_launch_us,44.3,us,24.45,80.27,host time to start a collective or transfer
kernel_gap_us,23.25,us,19.41,27.84,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,245.2,us,59.08,1018,host time of a layer's own code, each time its forward runs
host_micro_batch_us,2757,us,2090,3637,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3408,us,1264,9192,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.034,ratio,0.9546,1.119,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.5565,ratio,0.3888,0.7967,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.557,ratio,1.265,1.917,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01046,fraction,0.003368,0.03247,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.05,us,3.241,31.17,how long the members of a collective wait for the last of them
residual_p05_log,-0.1682,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0015,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1447,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
