# stepcast profile 1
# Megatron-DeepSpeed where each layer was timed by itself: the host does not run ahead of the device, and no engine runs.

[group]
kind = parameter
device = any
source = assumed by stepcast
licence = Apache-2.0
method = those of host/deepspeed-2021, but for gaps between kernels as the host leaves them where it starts behind, and no engine, schedule or loop around layers, which nobody timed: what vTrain's steps take beside layers grows with samples and parameters, and the little that does not is what launches there take; where a framework and device were fitted, these are where the fit began
columns = name,value,unit,low,high,meaning
[rows]
host_forward_launch_us,30,us,,,host time for each kernel of a forward or recomputed pass with the Python around it
host_backward_launch_us,25,us,,,host time for each kernel of a backward pass
host_collective_launch_us,40,us,,,host time to start a collective or transfer
host_layer_us,500,us,,,host time of a layer's own code each time its forward runs
host_micro_batch_us,0,us,,,host time of the schedule for each forward or backward of a micro-batch: layers that were timed by themselves have none
host_optimizer_launch_us,100,us,,,host time for each kernel over all parameters
host_step_us,0,us,,,host time once a step beside launches: none was timed
kernel_gap_us,15,us,,,idle time of the device between two kernels
library_gemm_slowdown_ratio,1.02,ratio,,,time of matrix products with the libraries of that day and under sustained load over the measured rows
speed_spread_fraction,0.01,fraction,,,standard deviation of the speed of GPUs of one job; all wait for the slowest
collective_skew_us,10,us,,,standard deviation of when the members of a collective come to it; all wait for the last
