# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = bigscience
method = fitted to 67 published runs of bigscience-workshop/bigscience
note = mean absolute error 27.9 % before and 14.1 % after; of what the fit had not seen: models 16.2 %, numbers of GPUs 16.8 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,66.65,us,29.28,151.7,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,23.1,us,10.15,52.58,host time for each kernel of a backward pass
host_collective_launch_us,22,us,9.665,50.07,host time to start a collective or transfer
kernel_gap_us,0.9499,us,0.3009,2.998,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,3533,us,683.2,1.827e+04,host time of the schedule for each forward or backward of a micro-batch
host_step_us,668.7,us,129.1,3464,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.374,ratio,1.275,1.48,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8109,ratio,0.5875,1.119,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,3.362,ratio,2.831,3.993,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,0.8156,ratio,0.36,1.848,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01245,fraction,0.004047,0.03831,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.28,us,2.936,29.33,how long the members of a collective wait for the last of them
residual_p05_log,-0.2536,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0440,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.5252,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
