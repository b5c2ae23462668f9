# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = deepspeed-zero
method = fitted to 33 published runs of bigscience-workshop/bigscience
note = mean absolute error 56.4 % before and 19.5 % after; of what the fit had not seen: models 25.5 %, numbers of GPUs 46.4 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,13.18,68.28,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,25,us,10.98,56.9,host time for each kernel of a backward pass
host_collective_launch_us,40,us,17.57,91.04,host time to start a collective or transfer
kernel_gap_us,1.002,us,0.3169,3.17,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,500,us,96.52,2590,host time of a layer's own code, each time its forward runs
host_micro_batch_us,1502,us,289.9,7781,host time of the schedule for each forward or backward of a micro-batch
host_step_us,1001,us,193.2,5185,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.677,ratio,1.46,1.927,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.78,ratio,1.106,2.865,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.93,ratio,0.5751,1.504,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.428,ratio,0.6306,3.235,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1315,fraction,0.05794,0.2985,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.1,fraction,0.05036,0.1986,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,106.8,us,9.061,1259,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.4613,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.3594,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,1.1800,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
