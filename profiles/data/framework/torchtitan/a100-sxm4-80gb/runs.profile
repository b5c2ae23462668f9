# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan@3faaa1a0d
note = mean absolute error 14.1 % before and 1.4 % after; of what the fit had not seen: models 2.5 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.91,host time to start a collective or transfer
kernel_gap_us,1.004,us,0.3175,3.176,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100,us,19.3,518,host time of a layer's own code, each time its forward runs
host_micro_batch_us,500.5,us,96.62,2593,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5055,us,976.7,2.616e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.138,ratio,1.055,1.228,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9564,ratio,0.671,1.363,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.075,ratio,0.6781,1.705,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1,ratio,0.6105,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,2.009,ratio,1.022,3.951,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1837,fraction,0.08897,0.3791,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01205,fraction,0.003898,0.03727,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,107.5,us,9.14,1263,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.0674,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.0015,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.0644,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
