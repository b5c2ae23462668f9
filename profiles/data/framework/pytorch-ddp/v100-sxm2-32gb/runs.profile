# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-ddp
method = fitted to 28 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 14.5 % before and 8.7 % after; of what the fit had not seen: models 12.2 %, numbers of GPUs 9.0 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.587,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.906,us,0.2886,2.844,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.41,us,19.19,515,host time of a layer's own code, each time its forward runs
host_micro_batch_us,498.1,us,96.21,2578,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4814,us,997.3,2.324e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.106,ratio,1.032,1.186,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.29,ratio,1.081,1.538,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.014,ratio,0.6195,1.661,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.102,fraction,0.04481,0.232,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01157,fraction,0.003829,0.03498,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,104.7,us,8.889,1234,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2914,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,0.0168,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.3250,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
