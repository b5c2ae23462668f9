# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-eager
method = fitted to 10 published runs of sitar-lab/NeuSight
note = mean absolute error 6.7 % before and 3.7 % after; of what the fit had not seen: models 4.9 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,16.48,us,7.251,37.47,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.524,us,0.507,4.579,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,101.1,us,19.52,523.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,513.7,us,99.5,2652,host time of the schedule for each forward or backward of a micro-batch
host_step_us,7451,us,4107,1.352e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.113,ratio,1.05,1.18,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.7608,ratio,0.5576,1.038,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1,ratio,0.6105,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.44,fraction,0.1933,1.001,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01,fraction,0.003162,0.03163,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,0.8481,117.9,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1507,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0171,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1849,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
