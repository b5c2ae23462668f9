# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 136 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 24.6 % before and 11.3 % after; of what the fit had not seen: models 18.8 %, numbers of GPUs 11.8 %, sources only one
rows = 18
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.592,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.9859,us,0.3122,3.114,idle time of the device between two kernels: more than its own where the host does not run ahead
host_layer_us,101.6,us,19.61,526.3,host time of a layer's own code, each time its forward runs
host_micro_batch_us,515,us,99.43,2667,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.291e+04,us,2.262e+04,4.789e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9673,ratio,0.913,1.025,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.474,ratio,2.257,2.711,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.052,ratio,0.6432,1.721,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.056,ratio,0.4672,2.386,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1041,fraction,0.04576,0.2367,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01462,fraction,0.005944,0.03596,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,124,us,10.56,1457,standard deviation of when the members of a collective come to it; all wait for the last
residual_p05_log,-0.3276,log,,,5 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p50_log,-0.1111,log,,,50 % of runs stay below this logarithm of measured over forecast; of models that were left out
residual_p95_log,0.2605,log,,,95 % of runs stay below this logarithm of measured over forecast; of models that were left out
