# stepcast profile 1
# Written by profiles/convert/convert.py. See ../README.md for sources and licences.

[group]
kind = operator
device = h200-sxm
source = NVIDIA/cudnn-frontend@3929da2ef4c1dba1bb8acb68727b9134f26f40c0
path = benchmark/norms/results
licence = MIT
software = cuDNN back end 9.19.1
method = resolution 1 us
rows = 76
columns = dtype,op,impl,pass,rows,cols,extra,time_us
[rows]
bf16,layer_norm,compiled,bwd,1024,12288,0,43
bf16,layer_norm,compiled,fwd,1024,12288,0,20
bf16,layer_norm,cudnn,bwd,1024,12288,0,80
bf16,layer_norm,cudnn,fwd,1024,12288,0,16
bf16,layer_norm,eager,bwd,1024,12288,0,61
bf16,layer_norm,eager,fwd,1024,12288,0,31
bf16,rms_norm,compiled,bwd,2048,4096,0,31
bf16,rms_norm,compiled,bwd,4096,2048,0,31
bf16,rms_norm,compiled,bwd,4096,6144,0,87
bf16,rms_norm,compiled,bwd,4096,8192,0,117
bf16,rms_norm,compiled,bwd,4096,16384,0,177
bf16,rms_norm,compiled,bwd,8192,128,0,9
bf16,rms_norm,compiled,bwd,8192,4096,0,118
bf16,rms_norm,compiled,bwd,8192,5120,0,156
bf16,rms_norm,compiled,bwd,8192,8192,0,236
bf16,rms_norm,compiled,bwd,16384,128,0,11
bf16,rms_norm,compiled,bwd,16384,4096,0,236
bf16,rms_norm,compiled,bwd,131072,128,0,55
bf16,rms_norm,compiled,fwd,2048,4096,0,12
bf16,rms_norm,compiled,fwd,4096,2048,0,13
bf16,rms_norm,compiled,fwd,4096,6144,0,27
bf16,rms_norm,compiled,fwd,4096,8192,0,33
bf16,rms_norm,compiled,fwd,4096,16384,0,67
bf16,rms_norm,compiled,fwd,8192,128,0,2
bf16,rms_norm,compiled,fwd,8192,4096,0,39
bf16,rms_norm,compiled,fwd,8192,5120,0,47
bf16,rms_norm,compiled,fwd,8192,8192,0,64
bf16,rms_norm,compiled,fwd,16384,128,0,3
bf16,rms_norm,compiled,fwd,16384,4096,0,76
bf16,rms_norm,compiled,fwd,131072,128,0,17.5
bf16,rms_norm,cudnn,bwd,2048,4096,0,18
bf16,rms_norm,cudnn,bwd,4096,2048,0,19
bf16,rms_norm,cudnn,bwd,4096,6144,0,49
bf16,rms_norm,cudnn,bwd,4096,8192,0,61
bf16,rms_norm,cudnn,bwd,4096,16384,0,118
bf16,rms_norm,cudnn,bwd,8192,128,0,9
bf16,rms_norm,cudnn,bwd,8192,4096,0,58
bf16,rms_norm,cudnn,bwd,8192,5120,0,69
bf16,rms_norm,cudnn,bwd,8192,8192,0,114
bf16,rms_norm,cudnn,bwd,16384,128,0,11
bf16,rms_norm,cudnn,bwd,16384,4096,0,106
bf16,rms_norm,cudnn,bwd,131072,128,0,35
bf16,rms_norm,cudnn,fwd,2048,4096,0,10
bf16,rms_norm,cudnn,fwd,4096,2048,0,10
bf16,rms_norm,cudnn,fwd,4096,6144,0,29
bf16,rms_norm,cudnn,fwd,4096,8192,0,41
bf16,rms_norm,cudnn,fwd,4096,16384,0,70
bf16,rms_norm,cudnn,fwd,8192,128,0,3
bf16,rms_norm,cudnn,fwd,8192,4096,0,35
bf16,rms_norm,cudnn,fwd,8192,5120,0,45
bf16,rms_norm,cudnn,fwd,8192,8192,0,71
bf16,rms_norm,cudnn,fwd,16384,128,0,4
bf16,rms_norm,cudnn,fwd,16384,4096,0,72
bf16,rms_norm,cudnn,fwd,131072,128,0,21
bf16,rms_norm,eager,bwd,2048,4096,0,30
bf16,rms_norm,eager,bwd,4096,2048,0,35
bf16,rms_norm,eager,bwd,4096,6144,0,104
bf16,rms_norm,eager,bwd,4096,8192,0,132
bf16,rms_norm,eager,bwd,4096,16384,0,261
bf16,rms_norm,eager,bwd,8192,128,0,27
bf16,rms_norm,eager,bwd,8192,4096,0,114
bf16,rms_norm,eager,bwd,8192,5120,0,172
bf16,rms_norm,eager,bwd,8192,8192,0,260
bf16,rms_norm,eager,bwd,16384,128,0,51
bf16,rms_norm,eager,bwd,16384,4096,0,223
bf16,rms_norm,eager,fwd,2048,4096,0,12
bf16,rms_norm,eager,fwd,4096,2048,0,13
bf16,rms_norm,eager,fwd,4096,6144,0,36
bf16,rms_norm,eager,fwd,4096,8192,0,53
bf16,rms_norm,eager,fwd,4096,16384,0,112
bf16,rms_norm,eager,fwd,8192,128,0,7
bf16,rms_norm,eager,fwd,8192,4096,0,43
bf16,rms_norm,eager,fwd,8192,5120,0,54
bf16,rms_norm,eager,fwd,8192,8192,0,102
bf16,rms_norm,eager,fwd,16384,128,0,13
bf16,rms_norm,eager,fwd,16384,4096,0,80
