# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = launch
device = h100-sxm5-80gb
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = medians; *_host: time of the calling thread for one call of many in a row into a stream with room; *_back_to_back: from start to start of empty kernels that were queued before; *_to_seen: from the launch until the host sees what the kernel wrote to pinned memory; event_hop: from one empty kernel to the next on another stream that waits for its event; *_and_synchronize, synchronize_* and copies: from the call to its completion on an idle device
note = NVIDIA H100 80GB HBM3, 132 multiprocessors, 79.2 GiB, L2 50 MiB, up to 1980 MHz, memory at 2619 MHz, limit 700 W, 44 C at the start; measured 2026-11-24
rows = 20
columns = what,value_us
[rows]
kernel_launch_host,3.862
kernel_back_to_back,1.871
kernel_launch_to_seen,7.152
kernel_launch_and_synchronize,9.219
graph_kernel_back_to_back,0.782
graph_launch_host_1_node,1.288
graph_launch_host_10_nodes,1.290
graph_launch_host_100_nodes,1.355
graph_launch_host_1000_nodes,2.720
cublaslt_matmul_host,6.560
event_record_host,0.164
stream_wait_event_host,0.152
event_hop_between_streams,2.066
synchronize_idle_stream,1.459
memset_async_host,0.937
memcpy_device_async_host,3.749
h2d_pinned_4_kib,7.177
d2h_pinned_4_kib,6.782
h2d_pinned_1_mib,27.350
d2h_pinned_1_mib,25.999
