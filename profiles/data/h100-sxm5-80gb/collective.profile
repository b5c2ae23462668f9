# stepcast profile 1
# Written by profiles/convert/convert.py. See ../README.md for sources and licences.

[group]
kind = collective
device = h100-sxm5-80gb
source = ai-dynamo/aiconfigurator@095f58a51c4ca8e61b66ec108d86f223f8d559ce
path = aic-core/src/aiconfigurator_core/systems/data/h100_sxm/comm/nccl/2.29.2/*_perf.parquet
licence = Apache-2.0
software = NCCL 2.29.2 (rows labelled 2.29.2); nccl-tests -w 40 -n 100|60 -c 0, out-of-place, one process with one thread per GPU
method = out of place, averaged over back-to-back launches
fabric = intra-node only
note = small messages show a pipelined latency
rows = 252
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_gather,2,1,512,5.31
all_gather,2,1,1024,5.24
all_gather,2,1,2048,5.14
all_gather,2,1,4096,5.29
all_gather,2,1,8192,5.84
all_gather,2,1,16384,6.24
all_gather,2,1,32768,6.34
all_gather,2,1,65536,6.37
all_gather,2,1,131072,6.57
all_gather,2,1,262144,7.64
all_gather,2,1,524288,8.35
all_gather,2,1,1048576,11.29
all_gather,2,1,2097152,16.6
all_gather,2,1,4194304,27.03
all_gather,2,1,8388608,36.27
all_gather,2,1,16777216,56
all_gather,2,1,33554432,92.9
all_gather,2,1,67108864,159.25
all_gather,2,1,134217728,292.52
all_gather,2,1,268435456,548.55
all_gather,2,1,536870912,1038.56
all_gather,4,1,512,7.07
all_gather,4,1,1024,7.1
all_gather,4,1,2048,7.22
all_gather,4,1,4096,7.37
all_gather,4,1,8192,7.56
all_gather,4,1,16384,8.51
all_gather,4,1,32768,8.82
all_gather,4,1,65536,8.97
all_gather,4,1,131072,9.08
all_gather,4,1,262144,9.22
all_gather,4,1,524288,10.74
all_gather,4,1,1048576,13.58
all_gather,4,1,2097152,19.13
all_gather,4,1,4194304,36.98
all_gather,4,1,8388608,45.39
all_gather,4,1,16777216,66.21
all_gather,4,1,33554432,109.39
all_gather,4,1,67108864,195.13
all_gather,4,1,134217728,350.31
all_gather,4,1,268435456,660.74
all_gather,4,1,536870912,1267.46
all_gather,8,1,512,10.14
all_gather,8,1,1024,10.4
all_gather,8,1,2048,10.75
all_gather,8,1,4096,10.58
all_gather,8,1,8192,10.62
all_gather,8,1,16384,11.16
all_gather,8,1,32768,13.05
all_gather,8,1,65536,13.14
all_gather,8,1,131072,13.6
all_gather,8,1,262144,13.6
all_gather,8,1,524288,15.39
all_gather,8,1,1048576,17.13
all_gather,8,1,2097152,22.18
all_gather,8,1,4194304,33.41
all_gather,8,1,8388608,44.86
all_gather,8,1,16777216,68.86
all_gather,8,1,33554432,125.46
all_gather,8,1,67108864,208.14
all_gather,8,1,134217728,392.82
all_gather,8,1,268435456,728.79
all_gather,8,1,536870912,1401.5
all_reduce,2,1,512,6.18
all_reduce,2,1,1024,5.85
all_reduce,2,1,2048,6.32
all_reduce,2,1,4096,6.46
all_reduce,2,1,8192,6.77
all_reduce,2,1,16384,7.27
all_reduce,2,1,32768,7.08
all_reduce,2,1,65536,7.29
all_reduce,2,1,131072,7.7
all_reduce,2,1,262144,8.81
all_reduce,2,1,524288,10.74
all_reduce,2,1,1048576,14.74
all_reduce,2,1,2097152,27.86
all_reduce,2,1,4194304,33.1
all_reduce,2,1,8388608,47.3
all_reduce,2,1,16777216,82.17
all_reduce,2,1,33554432,143.55
all_reduce,2,1,67108864,254.57
all_reduce,2,1,134217728,466.24
all_reduce,2,1,268435456,881.29
all_reduce,2,1,536870912,1686.44
all_reduce,4,1,512,9.46
all_reduce,4,1,1024,9.31
all_reduce,4,1,2048,9.52
all_reduce,4,1,4096,9.77
all_reduce,4,1,8192,10.04
all_reduce,4,1,16384,12.46
all_reduce,4,1,32768,11.15
all_reduce,4,1,65536,11.27
all_reduce,4,1,131072,11.42
all_reduce,4,1,262144,11.76
all_reduce,4,1,524288,14.54
all_reduce,4,1,1048576,18.12
all_reduce,4,1,2097152,27.66
all_reduce,4,1,4194304,42.16
all_reduce,4,1,8388608,62.77
all_reduce,4,1,16777216,99.01
all_reduce,4,1,33554432,175.67
all_reduce,4,1,67108864,330.44
all_reduce,4,1,134217728,613.24
all_reduce,4,1,268435456,1181.02
all_reduce,4,1,536870912,2299.71
all_reduce,8,1,512,15.59
all_reduce,8,1,1024,15.6
all_reduce,8,1,2048,15.68
all_reduce,8,1,4096,16.02
all_reduce,8,1,8192,15.96
all_reduce,8,1,16384,18.98
all_reduce,8,1,32768,18.44
all_reduce,8,1,65536,18.68
all_reduce,8,1,131072,19
all_reduce,8,1,262144,19.15
all_reduce,8,1,524288,20.13
all_reduce,8,1,1048576,25.4
all_reduce,8,1,2097152,38.18
all_reduce,8,1,4194304,50.49
all_reduce,8,1,8388608,78.91
all_reduce,8,1,16777216,121.91
all_reduce,8,1,33554432,199.8
all_reduce,8,1,67108864,324.53
all_reduce,8,1,134217728,578.74
all_reduce,8,1,268435456,1092.1
all_reduce,8,1,536870912,2111.06
alltoall,2,1,512,6.49
alltoall,2,1,1024,6.58
alltoall,2,1,2048,6.47
alltoall,2,1,4096,6.55
alltoall,2,1,8192,6.84
alltoall,2,1,16384,7.95
alltoall,2,1,32768,9.13
alltoall,2,1,65536,11.96
alltoall,2,1,131072,13.97
alltoall,2,1,262144,14.15
alltoall,2,1,524288,14.4
alltoall,2,1,1048576,14.85
alltoall,2,1,2097152,15.52
alltoall,2,1,4194304,21.16
alltoall,2,1,8388608,31.18
alltoall,2,1,16777216,53.05
alltoall,2,1,33554432,81.24
alltoall,2,1,67108864,139.8
alltoall,2,1,134217728,259.64
alltoall,2,1,268435456,494.74
alltoall,2,1,536870912,958.87
alltoall,4,1,512,6.48
alltoall,4,1,1024,17.67
alltoall,4,1,2048,7
alltoall,4,1,4096,7.61
alltoall,4,1,8192,7.06
alltoall,4,1,16384,7.49
alltoall,4,1,32768,8.83
alltoall,4,1,65536,9.57
alltoall,4,1,131072,12.49
alltoall,4,1,262144,14.35
alltoall,4,1,524288,14.86
alltoall,4,1,1048576,15.56
alltoall,4,1,2097152,17.41
alltoall,4,1,4194304,24.83
alltoall,4,1,8388608,39.3
alltoall,4,1,16777216,68.93
alltoall,4,1,33554432,110.91
alltoall,4,1,67108864,192.34
alltoall,4,1,134217728,364.76
alltoall,4,1,268435456,702.29
alltoall,4,1,536870912,1397.04
alltoall,8,1,512,7.44
alltoall,8,1,1024,8.13
alltoall,8,1,2048,16.59
alltoall,8,1,4096,7.52
alltoall,8,1,8192,7.53
alltoall,8,1,16384,15.85
alltoall,8,1,32768,16.96
alltoall,8,1,65536,8.71
alltoall,8,1,131072,9.74
alltoall,8,1,262144,12.93
alltoall,8,1,524288,14.85
alltoall,8,1,1048576,15.61
alltoall,8,1,2097152,18.58
alltoall,8,1,4194304,26.2
alltoall,8,1,8388608,41.36
alltoall,8,1,16777216,75.66
alltoall,8,1,33554432,124.9
alltoall,8,1,67108864,221.29
alltoall,8,1,134217728,402.42
alltoall,8,1,268435456,763.91
alltoall,8,1,536870912,1490.42
reduce_scatter,2,1,512,6.07
reduce_scatter,2,1,1024,5.14
reduce_scatter,2,1,2048,5.35
reduce_scatter,2,1,4096,5.32
reduce_scatter,2,1,8192,5.81
reduce_scatter,2,1,16384,5.95
reduce_scatter,2,1,32768,6.19
reduce_scatter,2,1,65536,6.28
reduce_scatter,2,1,131072,6.34
reduce_scatter,2,1,262144,7.35
reduce_scatter,2,1,524288,8.32
reduce_scatter,2,1,1048576,10.67
reduce_scatter,2,1,2097152,15.39
reduce_scatter,2,1,4194304,23.79
reduce_scatter,2,1,8388608,32.41
reduce_scatter,2,1,16777216,53.18
reduce_scatter,2,1,33554432,95.68
reduce_scatter,2,1,67108864,169.09
reduce_scatter,2,1,134217728,311.52
reduce_scatter,2,1,268435456,585.11
reduce_scatter,2,1,536870912,1077.9
reduce_scatter,4,1,512,7.17
reduce_scatter,4,1,1024,7.19
reduce_scatter,4,1,2048,6.99
reduce_scatter,4,1,4096,7.27
reduce_scatter,4,1,8192,7.36
reduce_scatter,4,1,16384,7.91
reduce_scatter,4,1,32768,8.02
reduce_scatter,4,1,65536,8.17
reduce_scatter,4,1,131072,8.49
reduce_scatter,4,1,262144,10.12
reduce_scatter,4,1,524288,10.07
reduce_scatter,4,1,1048576,11.57
reduce_scatter,4,1,2097152,17.54
reduce_scatter,4,1,4194304,32.88
reduce_scatter,4,1,8388608,38.51
reduce_scatter,4,1,16777216,59.27
reduce_scatter,4,1,33554432,106.32
reduce_scatter,4,1,67108864,194.62
reduce_scatter,4,1,134217728,355.17
reduce_scatter,4,1,268435456,678.44
reduce_scatter,4,1,536870912,1299.82
reduce_scatter,8,1,512,10.24
reduce_scatter,8,1,1024,10.34
reduce_scatter,8,1,2048,10.26
reduce_scatter,8,1,4096,10.58
reduce_scatter,8,1,8192,10.49
reduce_scatter,8,1,16384,10.93
reduce_scatter,8,1,32768,11.46
reduce_scatter,8,1,65536,11.71
reduce_scatter,8,1,131072,12.02
reduce_scatter,8,1,262144,12.17
reduce_scatter,8,1,524288,12.33
reduce_scatter,8,1,1048576,14.64
reduce_scatter,8,1,2097152,17.9
reduce_scatter,8,1,4194304,29.88
reduce_scatter,8,1,8388608,43.82
reduce_scatter,8,1,16777216,69.67
reduce_scatter,8,1,33554432,111.29
reduce_scatter,8,1,67108864,200.75
reduce_scatter,8,1,134217728,382.18
reduce_scatter,8,1,268435456,721.72
reduce_scatter,8,1,536870912,1399.36

[group]
kind = collective
device = h100-sxm5-80gb
source = microsoft/vidur@7d47513363ec447a741ac5e47241580b47724fbf
path = data/profiling/network/h100_dgx/*.csv
licence = MIT
software = torch.distributed fp16 collectives, kernel time from kineto trace (ms at us resolution), median over 3 steps then over ranks
method = median over 3 steps, then over ranks; of each of 30 steps of log(bytes) the row with the median bandwidth
fabric = intra-node NVLink; inter-node fabric not stated
note = kernel time, includes waiting for the peer; fabric between nodes not stated, so rows with 2 nodes say nothing of a named network; memory size of the GPU not stated
rows = 130
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_reduce,2,1,2048,7
all_reduce,2,1,10240,7
all_reduce,2,1,18432,11
all_reduce,2,1,26624,7
all_reduce,2,1,34816,40
all_reduce,2,1,59392,41
all_reduce,2,1,75776,42
all_reduce,2,1,116736,38
all_reduce,2,1,141312,11
all_reduce,2,1,198656,28
all_reduce,2,1,337920,38
all_reduce,2,1,460800,41
all_reduce,2,1,665600,42
all_reduce,2,1,1034240,44
all_reduce,2,1,1376256,42
all_reduce,2,1,1966080,44
all_reduce,2,1,2588672,43
all_reduce,2,1,3768320,43
all_reduce,2,1,5570560,45
all_reduce,2,1,6946816,41
all_reduce,2,1,9797632,49
all_reduce,2,1,13631488,63
all_reduce,2,1,18743296,81
all_reduce,2,1,28573696,118
all_reduce,2,1,45350912,177
all_reduce,2,1,58458112,218
all_reduce,4,1,2048,38
all_reduce,4,1,10240,38
all_reduce,4,1,18432,38
all_reduce,4,1,26624,40
all_reduce,4,1,34816,38
all_reduce,4,1,51200,41
all_reduce,4,1,75776,39
all_reduce,4,1,108544,42
all_reduce,4,1,165888,44
all_reduce,4,1,223232,41
all_reduce,4,1,313344,42
all_reduce,4,1,444416,44
all_reduce,4,1,649216,45
all_reduce,4,1,952320,44
all_reduce,4,1,1245184,32
all_reduce,4,1,1769472,33
all_reduce,4,1,2523136,39
all_reduce,4,1,3506176,43
all_reduce,4,1,5079040,55
all_reduce,4,1,6684672,52
all_reduce,4,1,9175040,62
all_reduce,4,1,14057472,82
all_reduce,4,1,20578304,109
all_reduce,4,1,28180480,143
all_reduce,4,1,36175872,179
all_reduce,4,1,56360960,270
all_reduce,8,1,2048,37
all_reduce,8,1,10240,23
all_reduce,8,1,18432,29
all_reduce,8,1,26624,36
all_reduce,8,1,34816,35
all_reduce,8,1,51200,22
all_reduce,8,1,92160,38
all_reduce,8,1,124928,27
all_reduce,8,1,174080,35
all_reduce,8,1,256000,38
all_reduce,8,1,321536,37
all_reduce,8,1,477184,39
all_reduce,8,1,649216,32
all_reduce,8,1,886784,32
all_reduce,8,1,1212416,33
all_reduce,8,1,1835008,38
all_reduce,8,1,2523136,45
all_reduce,8,1,3506176,46
all_reduce,8,1,4980736,56
all_reduce,8,1,6291456,61
all_reduce,8,1,10125312,89
all_reduce,8,1,12451840,94
all_reduce,8,1,21757952,147
all_reduce,8,1,29491200,181
all_reduce,8,1,37224448,212
all_reduce,8,1,58851328,314
sendrecv,2,1,2048,5
sendrecv,2,1,10240,6
sendrecv,2,1,18432,7
sendrecv,2,1,26624,7
sendrecv,2,1,34816,8
sendrecv,2,1,51200,8
sendrecv,2,1,75776,8
sendrecv,2,1,108544,9
sendrecv,2,1,165888,9
sendrecv,2,1,206848,8
sendrecv,2,1,280576,8
sendrecv,2,1,444416,9
sendrecv,2,1,632832,9
sendrecv,2,1,821248,9
sendrecv,2,1,1245184,11
sendrecv,2,1,1769472,13
sendrecv,2,1,2293760,14
sendrecv,2,1,3080192,16
sendrecv,2,1,4816896,22
sendrecv,2,1,7831552,31
sendrecv,2,1,9076736,33
sendrecv,2,1,14385152,47
sendrecv,2,1,19660800,61
sendrecv,2,1,29229056,88
sendrecv,2,1,37093376,110
sendrecv,2,1,59113472,172
sendrecv,2,2,2048,17
sendrecv,2,2,10240,19
sendrecv,2,2,18432,18
sendrecv,2,2,26624,18
sendrecv,2,2,34816,20
sendrecv,2,2,51200,19
sendrecv,2,2,75776,21
sendrecv,2,2,100352,21
sendrecv,2,2,165888,26
sendrecv,2,2,215040,28
sendrecv,2,2,305152,28
sendrecv,2,2,444416,34
sendrecv,2,2,624640,34
sendrecv,2,2,944128,51
sendrecv,2,2,1245184,63
sendrecv,2,2,2031616,95
sendrecv,2,2,2490368,83
sendrecv,2,2,3407872,107
sendrecv,2,2,5308416,162
sendrecv,2,2,7962624,236
sendrecv,2,2,11567104,336
sendrecv,2,2,15040512,431
sendrecv,2,2,18219008,519
sendrecv,2,2,25296896,718
sendrecv,2,2,39190528,1106
sendrecv,2,2,50724864,1456

[group]
kind = collective
device = h100-sxm5-80gb
source = xxrjun/nccl-tests-cluster@455de4f8dee2fa94cd4044a7109fd8c576f9e6c1
path = benchmarks/example-cluster01/nccl-benchmark-results/pairwise/**/*.log
licence = Apache-2.0
software = NCCL 2.29.2; nccl-tests double
method = out of place; median over pairs of nodes, or nodes, where several logs cover a point
fabric = InfiniBand (HCA model not stated); about 48.9 GB/s ring busbw per GPU-per-node, i.e. NDR-400 class
rows = 24
columns = collective,gpus,nodes,bytes,time_us
[rows]
alltoall,2,2,4294967296,59475.2
alltoall,2,2,8589934592,118797
alltoall,2,2,17179869184,238157
alltoall,4,2,4294967296,45841.9
alltoall,4,2,8589934592,91486.8
alltoall,4,2,17179869184,182993
alltoall,8,2,4294967296,45059.3
alltoall,8,2,8589934592,89995.2
alltoall,8,2,17179869184,179828
alltoall,16,2,4294967296,43951.9
alltoall,16,2,8589934592,87698.3
alltoall,16,2,17179869184,175431
sendrecv,2,2,4294967296,108560
sendrecv,2,2,8589934592,217538
sendrecv,2,2,17179869184,432803
sendrecv,4,2,4294967296,107895
sendrecv,4,2,8589934592,216394
sendrecv,4,2,17179869184,431642
sendrecv,8,2,4294967296,103100
sendrecv,8,2,8589934592,206049
sendrecv,8,2,17179869184,412531
sendrecv,16,2,4294967296,99534.5
sendrecv,16,2,8589934592,199303
sendrecv,16,2,17179869184,398612

[group]
kind = collective
device = h100-sxm5-80gb
source = xxrjun/nccl-tests-cluster@455de4f8dee2fa94cd4044a7109fd8c576f9e6c1
path = benchmarks/example-cluster01/nccl-benchmark-results/single-node/**/*.log
licence = Apache-2.0
software = NCCL 2.29.2; nccl-tests double
method = out of place; median over pairs of nodes, or nodes, where several logs cover a point
fabric = NVLink, one node
rows = 100
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_gather,4,1,33554432,109.03
all_gather,4,1,67108864,191.09
all_gather,4,1,134217728,347.925
all_gather,4,1,268435456,658.54
all_gather,4,1,536870912,1269.78
all_gather,4,1,1073741824,2471.26
all_gather,4,1,2147483648,4841.88
all_gather,4,1,4294967296,9500.97
all_gather,4,1,8589934592,18671.5
all_gather,4,1,17179869184,37044.4
all_gather,8,1,33554432,123.38
all_gather,8,1,67108864,205.725
all_gather,8,1,134217728,382.355
all_gather,8,1,268435456,721.21
all_gather,8,1,536870912,1390.03
all_gather,8,1,1073741824,2722.34
all_gather,8,1,2147483648,5360.33
all_gather,8,1,4294967296,10580.8
all_gather,8,1,8589934592,20966.2
all_gather,8,1,17179869184,41526.6
all_reduce,4,1,33554432,172.58
all_reduce,4,1,67108864,324.17
all_reduce,4,1,134217728,613.125
all_reduce,4,1,268435456,1178.99
all_reduce,4,1,536870912,2306.89
all_reduce,4,1,1073741824,4529.84
all_reduce,4,1,2147483648,8932.61
all_reduce,4,1,4294967296,17682.3
all_reduce,4,1,8589934592,35157.2
all_reduce,4,1,17179869184,70072.4
all_reduce,8,1,33554432,183.03
all_reduce,8,1,67108864,313.58
all_reduce,8,1,134217728,564.14
all_reduce,8,1,268435456,1081.53
all_reduce,8,1,536870912,2115.72
all_reduce,8,1,1073741824,4001.31
all_reduce,8,1,2147483648,7891.47
all_reduce,8,1,4294967296,15669.1
all_reduce,8,1,8589934592,31222.1
all_reduce,8,1,17179869184,62406.6
alltoall,4,1,33554432,110.125
alltoall,4,1,67108864,189.49
alltoall,4,1,134217728,347.39
alltoall,4,1,268435456,662.755
alltoall,4,1,536870912,1272.62
alltoall,4,1,1073741824,2385.51
alltoall,4,1,2147483648,4592.32
alltoall,4,1,4294967296,9093.14
alltoall,4,1,8589934592,18092.5
alltoall,4,1,17179869184,36103.6
alltoall,8,1,33554432,125.02
alltoall,8,1,67108864,214.53
alltoall,8,1,134217728,399.755
alltoall,8,1,268435456,767.635
alltoall,8,1,536870912,1491.66
alltoall,8,1,1073741824,2839.87
alltoall,8,1,2147483648,5484.74
alltoall,8,1,4294967296,10920.8
alltoall,8,1,8589934592,21708.6
alltoall,8,1,17179869184,43205.3
reduce_scatter,4,1,33554432,104.875
reduce_scatter,4,1,67108864,193.14
reduce_scatter,4,1,134217728,354.315
reduce_scatter,4,1,268435456,676.115
reduce_scatter,4,1,536870912,1302.62
reduce_scatter,4,1,1073741824,2521.21
reduce_scatter,4,1,2147483648,4859.19
reduce_scatter,4,1,4294967296,9429.64
reduce_scatter,4,1,8589934592,18518.2
reduce_scatter,4,1,17179869184,36368
reduce_scatter,8,1,33554432,111.55
reduce_scatter,8,1,67108864,198.56
reduce_scatter,8,1,134217728,379.715
reduce_scatter,8,1,268435456,719.815
reduce_scatter,8,1,536870912,1399.97
reduce_scatter,8,1,1073741824,2739.65
reduce_scatter,8,1,2147483648,5381.39
reduce_scatter,8,1,4294967296,10575.6
reduce_scatter,8,1,8589934592,20825.9
reduce_scatter,8,1,17179869184,41244.3
sendrecv,4,1,33554432,224.805
sendrecv,4,1,67108864,426.27
sendrecv,4,1,134217728,823.755
sendrecv,4,1,268435456,894.61
sendrecv,4,1,536870912,1509.25
sendrecv,4,1,1073741824,2973.61
sendrecv,4,1,2147483648,5892.72
sendrecv,4,1,4294967296,11729
sendrecv,4,1,8589934592,23395.6
sendrecv,4,1,17179869184,46727.7
sendrecv,8,1,33554432,421.45
sendrecv,8,1,67108864,818.34
sendrecv,8,1,134217728,825.575
sendrecv,8,1,268435456,895.94
sendrecv,8,1,536870912,1509.9
sendrecv,8,1,1073741824,2975.88
sendrecv,8,1,2147483648,5900.76
sendrecv,8,1,4294967296,11746.5
sendrecv,8,1,8589934592,23424.3
sendrecv,8,1,17179869184,46783.2

[group]
kind = collective
device = h100-sxm5-80gb
source = xxrjun/nccl-tests-cluster@455de4f8dee2fa94cd4044a7109fd8c576f9e6c1
path = benchmarks/example-cluster01/nccl-benchmark-results/multi-node/**/*.log
licence = Apache-2.0
software = NCCL 2.29.2; nccl-tests double
method = out of place; median over pairs of nodes, or nodes, where several logs cover a point
fabric = InfiniBand (HCA model not stated); about 48.9 GB/s ring busbw per GPU-per-node, i.e. NDR-400 class
rows = 200
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_gather,10,10,33554400,721.94
all_gather,10,10,67108800,1329.46
all_gather,10,10,134217600,2607.15
all_gather,10,10,268435360,5217.67
all_gather,10,10,536870880,10310.5
all_gather,10,10,1073741760,20609.1
all_gather,10,10,2147483520,40966.8
all_gather,10,10,4294967200,81539.4
all_gather,10,10,8589934560,161737
all_gather,10,10,17179869120,321112
all_gather,20,10,33554240,417.29
all_gather,20,10,67108800,752.33
all_gather,20,10,134217600,1378.8
all_gather,20,10,268435200,2693.54
all_gather,20,10,536870720,5292.75
all_gather,20,10,1073741760,10500.9
all_gather,20,10,2147483520,20852.2
all_gather,20,10,4294967040,41567.3
all_gather,20,10,8589934400,83441.8
all_gather,20,10,17179869120,167723
all_gather,40,10,33553920,362.42
all_gather,40,10,67108480,494.83
all_gather,40,10,134217600,794.22
all_gather,40,10,268435200,1551.54
all_gather,40,10,536870400,2753.67
all_gather,40,10,1073741440,5421.99
all_gather,40,10,2147483520,10746.7
all_gather,40,10,4294967040,21422.6
all_gather,40,10,8589934080,43085
all_gather,40,10,17179868800,86184.2
all_gather,80,10,33553920,682.2
all_gather,80,10,67107840,736.65
all_gather,80,10,134216960,840.85
all_gather,80,10,268435200,1765.69
all_gather,80,10,536870400,2426.01
all_gather,80,10,1073740800,4001.42
all_gather,80,10,2147482880,6976.78
all_gather,80,10,4294967040,13541.4
all_gather,80,10,8589934080,26724.4
all_gather,80,10,17179868160,52314.1
all_reduce,10,10,33554432,1405.25
all_reduce,10,10,67108864,2542.43
all_reduce,10,10,134217728,5031.02
all_reduce,10,10,268435456,10061.7
all_reduce,10,10,536870912,19936.5
all_reduce,10,10,1073741824,39744.4
all_reduce,10,10,2147483648,79277.6
all_reduce,10,10,4294967296,158724
all_reduce,10,10,8589934592,316930
all_reduce,10,10,17179869184,632480
all_reduce,20,10,33554432,787.43
all_reduce,20,10,67108864,1451.19
all_reduce,20,10,134217728,2832.27
all_reduce,20,10,268435456,5270.4
all_reduce,20,10,536870912,10454.1
all_reduce,20,10,1073741824,20875.4
all_reduce,20,10,2147483648,41602.8
all_reduce,20,10,4294967296,83034
all_reduce,20,10,8589934592,166421
all_reduce,20,10,17179869184,333590
all_reduce,40,10,33554432,780.92
all_reduce,40,10,67108864,1064.17
all_reduce,40,10,134217728,1752.1
all_reduce,40,10,268435456,3194.58
all_reduce,40,10,536870912,5937.92
all_reduce,40,10,1073741824,10728.4
all_reduce,40,10,2147483648,21397.3
all_reduce,40,10,4294967296,43171.7
all_reduce,40,10,8589934592,85285.4
all_reduce,40,10,17179869184,170665
all_reduce,80,10,33554432,798.52
all_reduce,80,10,67108864,939.84
all_reduce,80,10,134217728,1250.59
all_reduce,80,10,268435456,1888.93
all_reduce,80,10,536870912,3327.27
all_reduce,80,10,1073741824,6149.19
all_reduce,80,10,2147483648,12586.1
all_reduce,80,10,4294967296,27023.1
all_reduce,80,10,8589934592,53632.3
all_reduce,80,10,17179869184,105854
alltoall,10,10,33554400,792.6
alltoall,10,10,67108800,1441.35
alltoall,10,10,134217600,2795.45
alltoall,10,10,268435360,5482.62
alltoall,10,10,536870880,10863.4
alltoall,10,10,1073741760,21624.7
alltoall,10,10,2147483520,43176.9
alltoall,10,10,4294967200,86308.9
alltoall,10,10,8589934560,172538
alltoall,10,10,17179869120,346210
alltoall,20,10,33554240,811.34
alltoall,20,10,67108800,1434.53
alltoall,20,10,134217600,2798.17
alltoall,20,10,268435200,5485.89
alltoall,20,10,536870720,10836.4
alltoall,20,10,1073741760,21499.9
alltoall,20,10,2147483520,42962
alltoall,20,10,4294967040,86026.4
alltoall,20,10,8589934400,171558
alltoall,20,10,17179869120,341262
alltoall,40,10,33553920,975.05
alltoall,40,10,67108480,1728.72
alltoall,40,10,134217600,2964.53
alltoall,40,10,268435200,5622.04
alltoall,40,10,536870400,10753.6
alltoall,40,10,1073741440,21521
alltoall,40,10,2147483520,42158.2
alltoall,40,10,4294967040,84912.8
alltoall,40,10,8589934080,168877
alltoall,40,10,17179868800,338186
alltoall,80,10,33553920,970.33
alltoall,80,10,67107840,1662.12
alltoall,80,10,134216960,2944.85
alltoall,80,10,268435200,5334.88
alltoall,80,10,536870400,10656
alltoall,80,10,1073740800,21159.9
alltoall,80,10,2147482880,42267.6
alltoall,80,10,4294967040,84157.5
alltoall,80,10,8589934080,167847
alltoall,80,10,17179868160,336737
reduce_scatter,10,10,33554400,710.67
reduce_scatter,10,10,67108800,1319.48
reduce_scatter,10,10,134217600,2585.19
reduce_scatter,10,10,268435360,5150.68
reduce_scatter,10,10,536870880,10178.9
reduce_scatter,10,10,1073741760,20189.8
reduce_scatter,10,10,2147483520,39997.6
reduce_scatter,10,10,4294967200,80154.9
reduce_scatter,10,10,8589934560,160634
reduce_scatter,10,10,17179869120,316586
reduce_scatter,20,10,33554240,422.38
reduce_scatter,20,10,67108800,753.21
reduce_scatter,20,10,134217600,1384.45
reduce_scatter,20,10,268435200,2877.23
reduce_scatter,20,10,536870720,5274.26
reduce_scatter,20,10,1073741760,10549.7
reduce_scatter,20,10,2147483520,20830.2
reduce_scatter,20,10,4294967040,41676.9
reduce_scatter,20,10,8589934400,83055.8
reduce_scatter,20,10,17179869120,166835
reduce_scatter,40,10,33553920,397.39
reduce_scatter,40,10,67108480,491.84
reduce_scatter,40,10,134217600,795.96
reduce_scatter,40,10,268435200,1479
reduce_scatter,40,10,536870400,2750.23
reduce_scatter,40,10,1073741440,5416.79
reduce_scatter,40,10,2147483520,10740.6
reduce_scatter,40,10,4294967040,21438.8
reduce_scatter,40,10,8589934080,42704
reduce_scatter,40,10,17179868800,85733.1
reduce_scatter,80,10,33553920,689.11
reduce_scatter,80,10,67107840,885.81
reduce_scatter,80,10,134216960,1058.78
reduce_scatter,80,10,268435200,1820.73
reduce_scatter,80,10,536870400,2472.99
reduce_scatter,80,10,1073740800,3786.91
reduce_scatter,80,10,2147482880,6787.9
reduce_scatter,80,10,4294967040,13502
reduce_scatter,80,10,8589934080,26865
reduce_scatter,80,10,17179868160,52458.7
sendrecv,10,10,33554432,1400.87
sendrecv,10,10,67108864,2724.94
sendrecv,10,10,134217728,5436.43
sendrecv,10,10,268435456,10816.2
sendrecv,10,10,536870912,21618.7
sendrecv,10,10,1073741824,43154.7
sendrecv,10,10,2147483648,86326.2
sendrecv,10,10,4294967296,172673
sendrecv,10,10,8589934592,345216
sendrecv,10,10,17179869184,691104
sendrecv,20,10,33554432,1347.41
sendrecv,20,10,67108864,2674.41
sendrecv,20,10,134217728,5326.14
sendrecv,20,10,268435456,10719.3
sendrecv,20,10,536870912,21310
sendrecv,20,10,1073741824,42626.1
sendrecv,20,10,2147483648,85230.3
sendrecv,20,10,4294967296,170604
sendrecv,20,10,8589934592,340830
sendrecv,20,10,17179869184,681954
sendrecv,40,10,33554432,1300.15
sendrecv,40,10,67108864,2572.37
sendrecv,40,10,134217728,5114.2
sendrecv,40,10,268435456,10244.4
sendrecv,40,10,536870912,20466.4
sendrecv,40,10,1073741824,40898.8
sendrecv,40,10,2147483648,81830.3
sendrecv,40,10,4294967296,163646
sendrecv,40,10,8589934592,327233
sendrecv,40,10,17179869184,655122
sendrecv,80,10,33554432,2271.7
sendrecv,80,10,67108864,4414.9
sendrecv,80,10,134217728,8821.21
sendrecv,80,10,268435456,17656.8
sendrecv,80,10,536870912,35242.1
sendrecv,80,10,1073741824,70501.7
sendrecv,80,10,2147483648,140968
sendrecv,80,10,4294967296,282020
sendrecv,80,10,8589934592,563985
sendrecv,80,10,17179869184,1128430

[group]
kind = collective
device = h100-sxm5-80gb
source = xxrjun/nccl-tests-cluster@455de4f8dee2fa94cd4044a7109fd8c576f9e6c1
path = benchmarks/example-cluster01/nccl-benchmark-results/smoke/**/*.log
licence = Apache-2.0
software = NCCL 2.29.2; nccl-tests double
method = out of place; median over pairs of nodes, or nodes, where several logs cover a point
fabric = InfiniBand (HCA model not stated); about 48.9 GB/s ring busbw per GPU-per-node, i.e. NDR-400 class
rows = 10
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_reduce,2,2,33554432,837.47
all_reduce,2,2,67108864,1581.1
all_reduce,2,2,134217728,3014.94
all_reduce,2,2,268435456,5940.85
all_reduce,2,2,536870912,11591
sendrecv,2,2,33554432,838.43
sendrecv,2,2,67108864,1556
sendrecv,2,2,134217728,3108.44
sendrecv,2,2,268435456,6148.3
sendrecv,2,2,536870912,12322

[group]
kind = collective
device = h100-sxm5-80gb
source = aws-samples/awsome-distributed-training@7217859f67bc693c52ff175ccc6082c41dbd7a1b
path = micro-benchmarks/nccl-tests/aws-batch/README.md
licence = MIT-0
software = nccl-tests
method = out of place; sizes below 1 KiB left out
fabric = NVLink only
rows = 25
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_reduce,8,1,1024,16.43
all_reduce,8,1,2048,16.62
all_reduce,8,1,4096,16.76
all_reduce,8,1,8192,16.85
all_reduce,8,1,16384,17.46
all_reduce,8,1,32768,18.78
all_reduce,8,1,65536,19.09
all_reduce,8,1,131072,19.37
all_reduce,8,1,262144,20.27
all_reduce,8,1,524288,21.17
all_reduce,8,1,1048576,28.56
all_reduce,8,1,2097152,43.45
all_reduce,8,1,4194304,55.44
all_reduce,8,1,8388608,84.29
all_reduce,8,1,16777216,124
all_reduce,8,1,33554432,198.6
all_reduce,8,1,67108864,326.6
all_reduce,8,1,134217728,592.8
all_reduce,8,1,268435456,1121.4
all_reduce,8,1,536870912,2165.3
all_reduce,8,1,1073741824,4253
all_reduce,8,1,2147483648,8463.7
all_reduce,8,1,4294967296,15791
all_reduce,8,1,8589934592,31289
all_reduce,8,1,17179869184,62239

[group]
kind = collective
device = h100-sxm5-80gb
source = aws-samples/awsome-distributed-training@7217859f67bc693c52ff175ccc6082c41dbd7a1b
path = micro-benchmarks/nccl-tests/README.md
licence = MIT-0
software = nccl-tests
method = out of place; sizes below 1 KiB left out
fabric = EFA v2 3200 Gb/s per node
rows = 25
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_reduce,16,2,1024,69.24
all_reduce,16,2,2048,72.22
all_reduce,16,2,4096,78.58
all_reduce,16,2,8192,81.44
all_reduce,16,2,16384,94.36
all_reduce,16,2,32768,111.7
all_reduce,16,2,65536,135.1
all_reduce,16,2,131072,108.9
all_reduce,16,2,262144,128
all_reduce,16,2,524288,123.7
all_reduce,16,2,1048576,123.2
all_reduce,16,2,2097152,147.2
all_reduce,16,2,4194304,168.6
all_reduce,16,2,8388608,204.8
all_reduce,16,2,16777216,298.1
all_reduce,16,2,33554432,439.7
all_reduce,16,2,67108864,601.5
all_reduce,16,2,134217728,870.3
all_reduce,16,2,268435456,1468.2
all_reduce,16,2,536870912,2559.2
all_reduce,16,2,1073741824,4607.6
all_reduce,16,2,2147483648,9074.5
all_reduce,16,2,4294967296,17286
all_reduce,16,2,8589934592,33605
all_reduce,16,2,17179869184,66132

[group]
kind = collective
device = h100-sxm5-80gb
source = MooreThreads/SimuMax@4dcaae513ba7679d56c116a17cd4a691ec41e252
path = simu_tools/efficency_test/nccl_fit.py (embedded log text)
licence = Apache-2.0
software = nccl-tests bf16
method = out of place; sizes below 1 KiB left out
fabric = intra-node NVLink 4
rows = 56
columns = collective,gpus,nodes,bytes,time_us
[rows]
all_gather,8,1,1048576,47.14
all_gather,8,1,2097152,45.69
all_gather,8,1,4194304,47.23
all_gather,8,1,8388608,48.87
all_gather,8,1,16777216,73.03
all_gather,8,1,33554432,128.2
all_gather,8,1,67108864,211.3
all_gather,8,1,134217728,386.4
all_gather,8,1,268435456,730.2
all_gather,8,1,536870912,1394.3
all_gather,8,1,1073741824,2734.1
all_gather,8,1,2147483648,5379
all_gather,8,1,4294967296,10615
all_gather,8,1,8589934592,21025
all_reduce,8,1,1048576,46.24
all_reduce,8,1,2097152,45.71
all_reduce,8,1,4194304,57.93
all_reduce,8,1,8388608,86.55
all_reduce,8,1,16777216,125.9
all_reduce,8,1,33554432,203.3
all_reduce,8,1,67108864,328.4
all_reduce,8,1,134217728,579.2
all_reduce,8,1,268435456,1090.5
all_reduce,8,1,536870912,2106.2
all_reduce,8,1,1073741824,4022.4
all_reduce,8,1,2147483648,7924.8
all_reduce,8,1,4294967296,15736
all_reduce,8,1,8589934592,31450
alltoall,8,1,1048576,75.76
alltoall,8,1,2097152,75.06
alltoall,8,1,4194304,76.64
alltoall,8,1,8388608,79.1
alltoall,8,1,16777216,82.85
alltoall,8,1,33554432,129.9
alltoall,8,1,67108864,220.1
alltoall,8,1,134217728,398.7
alltoall,8,1,268435456,761.2
alltoall,8,1,536870912,1461
alltoall,8,1,1073741824,2822.3
alltoall,8,1,2147483648,5520.5
alltoall,8,1,4294967296,10937
alltoall,8,1,8589934592,21730
reduce_scatter,8,1,1048576,43.62
reduce_scatter,8,1,2097152,44.87
reduce_scatter,8,1,4194304,59.15
reduce_scatter,8,1,8388608,54.41
reduce_scatter,8,1,16777216,75.44
reduce_scatter,8,1,33554432,117.8
reduce_scatter,8,1,67108864,205.3
reduce_scatter,8,1,134217728,385.5
reduce_scatter,8,1,268435456,726
reduce_scatter,8,1,536870912,1410
reduce_scatter,8,1,1073741824,2758.3
reduce_scatter,8,1,2147483648,5419.6
reduce_scatter,8,1,4294967296,10584
reduce_scatter,8,1,8589934592,20940
