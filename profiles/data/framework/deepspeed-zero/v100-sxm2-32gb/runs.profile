# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = deepspeed-zero
method = fitted to 33 published runs of bigscience-workshop/bigscience
note = mean absolute error 55.4 % before and 19.8 % after; of what the fit had not seen: models 24.8 %, numbers of GPUs 46.3 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,66.7,us,29.3,151.8,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,23.1,us,10.15,52.58,host time for each kernel of a backward pass
host_collective_launch_us,22,us,9.666,50.07,host time to start a collective or transfer
kernel_gap_us,1.002,us,0.3169,3.169,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,4197,us,810.2,2.174e+04,host time of the schedule for each forward or backward of a micro-batch
host_step_us,690.5,us,133.3,3577,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.68,ratio,1.463,1.93,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.585,ratio,0.9801,2.562,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9936,ratio,0.6143,1.607,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.343,ratio,0.5921,3.045,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1252,fraction,0.0551,0.2843,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.1,fraction,0.05014,0.1994,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,3.162,31.63,how long the members of a collective wait for the last of them
residual_p05_log,-0.4705,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.3470,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,1.1645,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
