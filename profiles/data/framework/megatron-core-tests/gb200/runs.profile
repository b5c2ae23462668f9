# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests
method = fitted to 61 published runs of NVIDIA/Megatron-LM
note = mean absolute error 48.1 % before and 9.2 % after; of what the fit had not seen: models 10.4 %, numbers of GPUs only one, sources only one
rows = 19
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,64.11,us,51.29,80.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,40.79,us,29.16,57.04,host time for each kernel of a backward pass
host_collective_launch_us,159.3,us,106.3,238.7,host time to start a collective or transfer
kernel_gap_us,1.139,us,0.3603,3.597,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,1532,us,1112,2110,host time of a layer's own code, each time its forward runs
host_micro_batch_us,642.2,us,349.2,1181,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,372,us,110.1,1257,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,1.802e+04,us,1.076e+04,3.017e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.075,ratio,0.9216,1.255,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,2.17,ratio,1.25,3.769,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.468,ratio,0.9631,2.239,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.099,ratio,0.696,1.737,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.4754,fraction,0.209,1.081,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01139,fraction,0.003611,0.03592,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,816.3,us,710.9,937.3,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1739,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0055,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.4280,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
