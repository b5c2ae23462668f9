# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = mi250
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-eager
method = fitted to 6 published runs of sitar-lab/NeuSight
note = mean absolute error 19.3 % before and 14.6 % after; of what the fit had not seen: models 16.5 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.98,us,6.581,34.09,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.066,us,0.3374,3.366,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.16,us,19.14,513.6,host time of a layer's own code, each time its forward runs
host_micro_batch_us,490.4,us,94.71,2539,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4229,us,850,2.104e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.076,ratio,0.9378,1.234,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.398,ratio,0.9989,1.958,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1,ratio,0.6105,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01,fraction,0.003162,0.03163,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,0.8481,117.9,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.4381,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0983,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.6347,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
