# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = pytorch-fsdp
method = fitted to 4 published runs of foundation-model-stack/fms-fsdp
note = mean absolute error 7.8 % before and 3.6 % after; 4.9 % on models (or else numbers of GPUs) that the fit had not seen
rows = 14
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,15,us,6.59,34.14,host time for each kernel of a forward or recomputed pass
host_backward_launch_us,10,us,4.394,22.76,host time for each kernel of a backward pass
host_micro_batch_us,498.8,us,96.29,2584,host time of the schedule for each forward or backward of a micro-batch
host_step_us,4883,us,943.3,2.527e+04,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.092,ratio,1.005,1.187,time of matrix products with the libraries of that day and under sustained load over the measured rows
attention_slowdown_ratio,0.9705,ratio,0.5409,1.741,time of the framework's attention kernel over the measured rows
memory_bound_slowdown_ratio,0.9906,ratio,0.6115,1.605,time of kernels bound by memory over the measured rows: what is not fused
scale_up_slowdown_ratio,0.9858,ratio,0.6025,1.613,time of collectives inside a node over the measured rows
scale_out_slowdown_ratio,1.025,ratio,0.4526,2.321,time of collectives and transfers between nodes over the model's
interference_slowdown_fraction,0.1008,fraction,0.04452,0.2282,how much longer compute takes beside a data-parallel collective
speed_spread_fraction,0.01115,fraction,0.003606,0.03446,standard deviation of the speed of GPUs of one job; all wait for the slowest
residual_p05_log,-0.1206,log,,,5 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p50_log,0.0092,log,,,50 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
residual_p95_log,0.1390,log,,,95 % of runs stay below this logarithm of measured over forecast; of models or numbers of GPUs that were left out
