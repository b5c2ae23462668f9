# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = mxnet
method = fitted to 8 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 6.9 % before and 4.8 % after; of what the fit had not seen: models only one, numbers of GPUs 5.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,14.99,us,6.586,34.12,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9846,us,0.3114,3.114,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.66,us,19.24,516.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,491.6,us,94.94,2546,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4295,us,851.7,2.166e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.095,ratio,0.9819,1.221,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8176,ratio,0.6099,1.096,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9944,ratio,0.6073,1.628,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1,ratio,0.4394,2.276,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.09978,fraction,0.04384,0.2271,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01042,fraction,0.003336,0.03253,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,99.67,us,8.455,1175,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.1476,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0056,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.1588,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
