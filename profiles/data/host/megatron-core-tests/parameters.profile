# stepcast profile 1
# Megatron Core in its own functional tests, which are far too small to hide the host.

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = kernels as eager PyTorch launched them in layers of GPT in bf16 on the host of an H100 (torch_kernel_gpt_bf16_* of h100-sxm5-80gb/pytorch_launch.profile); the rest are orders of magnitude; where a framework and device were fitted, these are where the fit began
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,53,us,,,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,40,us,,,host time for each kernel of a backward pass
host_collective_launch_us,50,us,,,host time to start a collective or transfer
host_micro_batch_us,500,us,,,host time of the schedule for each forward or backward of a micro-batch
host_sample_us,500,us,,,time to fetch a sample for which the host waits before each micro-batch
host_optimizer_launch_us,50,us,,,host time for each kernel over all parameters
host_step_us,10000,us,,,host time once a step: logging and loops over parameters and the training loop
library_gemm_slowdown_ratio,1.0,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows
