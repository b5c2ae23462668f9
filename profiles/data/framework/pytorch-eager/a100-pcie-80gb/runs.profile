# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-pcie-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-eager
method = fitted to 10 published runs of sitar-lab/NeuSight
note = mean absolute error 9.1 % before and 6.2 % after; of what the fit had not seen: models 6.6 %, numbers of GPUs only one, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15.01,us,6.595,34.16,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.029,us,0.3258,3.251,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,100.9,us,19.48,522.7,host time of a layer's own code, each time its forward runs
host_micro_batch_us,511.5,us,98.78,2649,host time of the schedule for each forward or backward of a micro-batch
host_step_us,6646,us,1374,3.215e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.084,ratio,1.003,1.171,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.137,ratio,0.7302,1.772,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1,ratio,0.6105,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01,fraction,0.003162,0.03163,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,0.8481,117.9,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1466,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0135,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.1735,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
