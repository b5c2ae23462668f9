# stepcast profile 1
# Megatron Core in its own functional tests, which are far too small to hide the host.

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = forward launches and the code of a layer as the host of an H100 took them in eager layers of GPT and Llama in bf16, 532 us for 10 kernels and 1045 us for 24, and backward launches of GPT (torch_layer_* of h100-sxm5-80gb/pytorch_launch.profile); the rest are orders of magnitude; where a framework and device were fitted, these are where the fit began
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,37,us,,,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,40,us,,,host time for each kernel of a backward pass
host_collective_launch_us,50,us,,,host time to start a collective or transfer
host_layer_us,164,us,,,host time of a layer's own code each time its forward runs
host_micro_batch_us,500,us,,,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,500,us,,,time to fetch a sample for which the host waits before each micro-batch
host_optimizer_launch_us,50,us,,,host time for each kernel over all parameters
host_step_us,10000,us,,,host time once a step: logging and loops over parameters and the training loop
library_gemm_slowdown_ratio,1.0,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows
speed_spread_fraction,0.01,fraction,,,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,,,standard deviation of when the members of a collective come to it; all wait for the last
