# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 52 published runs of mosaicml/llm-foundry
note = mean absolute error 20.9 % before and 2.3 % after; of what the fit had not seen: models 2.7 %, numbers of GPUs 3.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.91,host time to start a collective or transfer
kernel_gap_us,1.13,us,0.3577,3.572,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,519.9,us,100.5,2690,host time of the schedule for each forward or backward of a micro-batch
host_step_us,8552,us,2299,3.181e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9204,ratio,0.8784,0.9645,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.886,ratio,1.836,1.936,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.385,ratio,1.176,1.63,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.371,ratio,0.9983,1.883,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.267,ratio,0.9122,1.76,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.9026,fraction,0.5094,1.599,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01552,fraction,0.005775,0.04172,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,223.8,us,88.53,565.6,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0454,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0005,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.0490,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
