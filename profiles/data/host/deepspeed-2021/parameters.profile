# stepcast profile 1
# Megatron-DeepSpeed as of 2021 and 2022: eager PyTorch, Python between kernels, the pipeline engine of DeepSpeed.

[group]
kind = parameter
device = any
source = fitted by stepcast
licence = Apache-2.0
method = coordinate search for the least mean absolute error of the step time over every third of the 900 runs on one node that VIA-Research/vTrain@f8dda84 publishes (MIT), and every third of its runs on 64 and 256 GPUs; the other two thirds are the check: see docs/accuracy.md
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,66.7,us,,,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,23.1,us,,,host time for each kernel of a backward pass
host_collective_launch_us,22,us,,,host time to start a collective or transfer
host_micro_batch_us,4180,us,,,host time of the engine for each forward or backward of a micro-batch
host_step_us,690,us,,,host time once a step: data and logging and the training loop
library_gemm_slowdown_ratio,1.05,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = order of magnitude; the runs hardly depend on it
columns = name,value,unit,low,high,meaning
[rows]
host_optimizer_launch_us,100,us,,,host time for each kernel over all parameters
