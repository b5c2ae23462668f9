# stepcast profile 1
# The host thread of Megatron-LM and Megatron-DeepSpeed as of 2021 and 2022: eager PyTorch, Python between kernels.

[group]
kind = parameter
device = any
source = stepcast assumption
licence = Apache-2.0
method = order of magnitude of eager PyTorch; not fitted yet
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,25,us,10,50,host time for each kernel of a forward pass
host_backward_launch_us,20,us,10,50,host time for each kernel of a backward pass
host_optimizer_launch_us,100,us,10,1000,host time for each kernel over all parameters
host_collective_launch_us,50,us,20,100,host time to start a collective or transfer
host_micro_batch_us,500,us,100,2000,host time once for each forward or backward of a micro-batch
host_step_us,5000,us,1000,20000,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.05,ratio,1.0,1.2,time of matrix products with the libraries of that day and under sustained load over the measured rows
