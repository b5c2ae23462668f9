# stepcast profile 1
# Megatron-DeepSpeed as of 2021 and 2022: eager PyTorch, Python between kernels, the pipeline engine of DeepSpeed.

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = orders of magnitude of eager PyTorch with the modules of Megatron and the engine of DeepSpeed; where a framework and device were fitted, these are where the fit began
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,,,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,25,us,,,host time for each kernel of a backward pass
host_collective_launch_us,40,us,,,host time to start a collective or transfer
host_layer_us,500,us,,,host time of a layer's own code each time its forward runs
host_micro_batch_us,1500,us,,,host time of the engine for each forward or backward of a micro-batch
host_optimizer_launch_us,100,us,,,host time for each kernel over all parameters
host_step_us,1000,us,,,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.02,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows
speed_spread_fraction,0.01,fraction,,,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,,,standard deviation of when the members of a collective come to it; all wait for the last
