# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = torchtitan
method = fitted to 7 published runs of pytorch/torchtitan@3faaa1a0d
note = mean absolute error 14.1 % before and 1.8 % after; 2.5 % on models (or else numbers of GPUs) that the fit had not seen
rows = 14
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_micro_batch_us,500.8,us,96.67,2594,host time of the schedule for each forward or backward of a micro-batch
host_step_us,5082,us,981.9,2.631e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.168,ratio,1.091,1.25,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9967,ratio,0.697,1.425,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,1.082,ratio,0.6804,1.721,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,1,ratio,0.6105,1.638,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.399,ratio,0.6494,3.013,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1366,fraction,0.06248,0.2987,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01226,fraction,0.003971,0.03783,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.0684,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0025,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.0735,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
