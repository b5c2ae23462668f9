# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 34 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 23.4 % before and 9.1 % after; of what the fit had not seen: models only one, numbers of GPUs 9.1 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.591,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,1.164,us,0.3688,3.671,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,99.47,us,19.2,515.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,504.2,us,97.38,2611,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5510,us,1136,2.672e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.021,ratio,0.8774,1.188,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.863,ratio,1.553,2.234,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.002,ratio,0.612,1.642,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.018,ratio,0.4471,2.316,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1012,fraction,0.04445,0.2302,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01247,fraction,0.004196,0.03706,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,103.8,us,8.807,1223,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.2167,log,,,5 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p50_log,0.0125,log,,,50 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
residual_p95_log,0.2417,log,,,95 % of runs stay below this logarithm of measured over forecast; of the fit or of numbers of GPUs that were left out, and what another model adds to other fits
