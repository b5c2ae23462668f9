# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-40gb
source = stepcast calibrate
licence = Apache-2.0
software = llm-foundry
method = fitted to 78 published runs of mosaicml/llm-foundry
note = mean absolute error 15.3 % before and 2.4 % after; of what the fit had not seen: models 3.0 %, numbers of GPUs 4.9 %, sources only one
rows = 17
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.591,34.15,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_collective_launch_us,25.03,us,11,56.98,host time to start a collective or transfer
kernel_gap_us,0.9158,us,0.2902,2.89,idle time of the device between two kernels: more than its own where the host does not run ahead
host_micro_batch_us,427,us,82.44,2212,host time of the schedule for each forward or backward of a micro-batch
host_step_us,3.581e+04,us,2.56e+04,5.01e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,0.9807,ratio,0.953,1.009,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,1.795,ratio,1.757,1.835,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.8566,ratio,0.788,0.9311,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,2.795,ratio,2.044,3.821,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.958,ratio,1.399,2.739,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.7074,fraction,0.397,1.261,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01124,fraction,0.004373,0.02891,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,9.602,us,3.037,30.36,how long the members of a collective wait for the last of them
residual_p05_log,-0.0425,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,-0.0010,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1048,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
