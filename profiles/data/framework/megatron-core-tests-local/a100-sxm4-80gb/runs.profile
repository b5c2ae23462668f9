# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-core-tests-local
method = fitted to 29 published runs of NVIDIA/Megatron-LM
note = mean absolute error 40.1 % before and 6.9 % after; of what the fit had not seen: models 7.0 %, numbers of GPUs only one, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,33.9,us,21.5,53.45,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,107.3,us,92.13,124.9,host time for each kernel of a backward pass
host_collective_launch_us,49.15,us,22.47,107.5,host time to start a collective or transfer
kernel_gap_us,1.02,us,0.3225,3.226,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,641.4,us,143.9,2858,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,1220,us,576.3,2581,time to fetch a sample, for which the host waits before each micro-batch
host_step_us,2.734e+04,us,2.06e+04,3.628e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9637,ratio,0.8176,1.136,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.716,ratio,0.4378,1.171,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9856,ratio,0.6021,1.613,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1,fraction,0.04394,0.2276,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01027,fraction,0.003248,0.03249,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.2060,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0251,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1559,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
