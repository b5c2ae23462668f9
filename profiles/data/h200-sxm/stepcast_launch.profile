# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = launch
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = medians; *_host: time of the calling thread for one call of many in a row into a stream with room; *_back_to_back: from start to start of empty kernels that were queued before; *_to_seen: from the launch until the host sees what the kernel wrote to pinned memory; event_hop: from one empty kernel to the next on another stream that waits for its event; *_and_synchronize, synchronize_* and copies: from the call to its completion on an idle device
note = NVIDIA H200, 132 multiprocessors, 139.8 GiB, L2 60 MiB, up to 1980 MHz, memory at 3201 MHz, limit 700 W, 43 C at the start; measured 2026-11-24
rows = 20
columns = what,value_us
[rows]
kernel_launch_host,3.619
kernel_back_to_back,1.365
kernel_launch_to_seen,6.908
kernel_launch_and_synchronize,8.286
graph_kernel_back_to_back,0.501
graph_launch_host_1_node,1.218
graph_launch_host_10_nodes,1.267
graph_launch_host_100_nodes,1.278
graph_launch_host_1000_nodes,3.027
cublaslt_matmul_host,7.555
event_record_host,0.142
stream_wait_event_host,0.132
event_hop_between_streams,1.678
synchronize_idle_stream,1.606
memset_async_host,0.963
memcpy_device_async_host,4.209
h2d_pinned_4_kib,7.480
d2h_pinned_4_kib,6.924
h2d_pinned_1_mib,37.609
d2h_pinned_1_mib,34.030
