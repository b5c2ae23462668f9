# stepcast profile 1
# Eager PyTorch in a bare loop over samples that are on the device already.

[group]
kind = parameter
device = any
source = stepcast profiles/collect/torch_profile.py
licence = Apache-2.0
method = host times of the launch rows of h200-sxm (PyTorch 2.11), rounded: forward and backward of transformer layers by kernel launched (18 to 25 us), with the Python around it; clipping and the fused AdamW over 192 parameters, by kernel of a step (three). A collective and a micro-batch are assumed
note = hosts differ: the same by kernel is 30 to 53 us on the virtual machine behind the rows of h100-sxm5-80gb
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,22,us,18,25,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,22,us,17,26,host time for each kernel of a backward pass
host_collective_launch_us,25,us,,,host time to start a collective or transfer
host_layer_us,0,us,,,host time of a layer's own code each time its forward runs
host_micro_batch_us,500,us,,,host time of the schedule for each forward or backward of a micro-batch
host_optimizer_launch_us,390,us,,,host time for each kernel over all parameters
host_step_us,0,us,,,host time once a step: nothing is loaded or logged
library_gemm_slowdown_ratio,1.0,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows
speed_spread_fraction,0.01,fraction,,,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,,,standard deviation of when the members of a collective come to it; all wait for the last
