# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-32gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla
method = fitted to 144 published runs of NVIDIA/DeepLearningExamples
note = mean absolute error 23.7 % before and 13.2 % after; of what the fit had not seen: models 17.6 %, numbers of GPUs 14.1 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.589,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25,us,10.98,56.9,host time to start a collective or transfer
kernel_gap_us,0.995,us,0.3151,3.142,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,520.7,us,100.5,2696,host time of the schedule for each forward or backward of a micro-batch
host_step_us,2.413e+04,us,1.47e+04,3.961e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9643,ratio,0.9082,1.024,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1,ratio,0.5179,1.931,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,2.426,ratio,2.204,2.671,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1.084,ratio,0.6632,1.772,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.097,ratio,0.4854,2.477,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1056,fraction,0.04641,0.2401,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01857,fraction,0.008169,0.0422,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10.03,us,3.172,31.73,how long the members of a collective wait for the last of them
residual_p05_log,-0.3279,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0776,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.2755,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
