# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = nemo
method = fitted to 9 published runs of NVIDIA/NeMo
note = mean absolute error 12.9 % before and 1.9 % after; of what the fit had not seen: models only one, numbers of GPUs 3.6 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.108,us,0.3512,3.496,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.31,518.2,host time of a layer's own code, each time its forward runs
host_micro_batch_us,498.6,us,96.25,2583,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4907,us,947.2,2.542e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.134,ratio,1.012,1.271,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.7639,ratio,0.6975,0.8365,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.626,ratio,1.234,2.142,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9374,ratio,0.6333,1.388,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.052,ratio,0.851,1.301,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4443,fraction,0.1952,1.011,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01191,fraction,0.00384,0.03697,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.01,us,3.164,31.65,how long the members of a collective wait for the last of them
residual_p05_log,-0.1016,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0060,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0896,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
