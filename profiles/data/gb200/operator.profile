# stepcast profile 1
# Written by profiles/convert/convert.py. See ../README.md for sources and licences.

[group]
kind = operator
device = gb200
source = NVIDIA/cudnn-frontend@3929da2ef4c1dba1bb8acb68727b9134f26f40c0
path = benchmark/norms/results
licence = MIT
software = cuDNN back end 9.19.1
method = resolution 1 us
rows = 76
columns = dtype,op,impl,pass,rows,cols,extra,time_us
[rows]
bf16,layer_norm,compiled,bwd,1024,12288,0,38
bf16,layer_norm,compiled,fwd,1024,12288,0,17
bf16,layer_norm,cudnn,bwd,1024,12288,0,53
bf16,layer_norm,cudnn,fwd,1024,12288,0,13
bf16,layer_norm,eager,bwd,1024,12288,0,40
bf16,layer_norm,eager,fwd,1024,12288,0,31
bf16,rms_norm,compiled,bwd,2048,4096,0,29
bf16,rms_norm,compiled,bwd,4096,2048,0,30
bf16,rms_norm,compiled,bwd,4096,6144,0,72
bf16,rms_norm,compiled,bwd,4096,8192,0,86
bf16,rms_norm,compiled,bwd,4096,16384,0,127
bf16,rms_norm,compiled,bwd,8192,128,0,11
bf16,rms_norm,compiled,bwd,8192,4096,0,83
bf16,rms_norm,compiled,bwd,8192,5120,0,128
bf16,rms_norm,compiled,bwd,8192,8192,0,163
bf16,rms_norm,compiled,bwd,16384,128,0,12
bf16,rms_norm,compiled,bwd,16384,4096,0,155
bf16,rms_norm,compiled,bwd,131072,128,0,46
bf16,rms_norm,compiled,fwd,2048,4096,0,11
bf16,rms_norm,compiled,fwd,4096,2048,0,11
bf16,rms_norm,compiled,fwd,4096,6144,0,22
bf16,rms_norm,compiled,fwd,4096,8192,0,25
bf16,rms_norm,compiled,fwd,4096,16384,0,43
bf16,rms_norm,compiled,fwd,8192,128,0,3
bf16,rms_norm,compiled,fwd,8192,4096,0,31
bf16,rms_norm,compiled,fwd,8192,5120,0,37
bf16,rms_norm,compiled,fwd,8192,8192,0,44
bf16,rms_norm,compiled,fwd,16384,128,0,3
bf16,rms_norm,compiled,fwd,16384,4096,0,58
bf16,rms_norm,compiled,fwd,131072,128,0,12
bf16,rms_norm,cudnn,bwd,2048,4096,0,15
bf16,rms_norm,cudnn,bwd,4096,2048,0,14
bf16,rms_norm,cudnn,bwd,4096,6144,0,36
bf16,rms_norm,cudnn,bwd,4096,8192,0,41
bf16,rms_norm,cudnn,bwd,4096,16384,0,84
bf16,rms_norm,cudnn,bwd,8192,128,0,9
bf16,rms_norm,cudnn,bwd,8192,4096,0,36
bf16,rms_norm,cudnn,bwd,8192,5120,0,50.5
bf16,rms_norm,cudnn,bwd,8192,8192,0,77
bf16,rms_norm,cudnn,bwd,16384,128,0,11
bf16,rms_norm,cudnn,bwd,16384,4096,0,65
bf16,rms_norm,cudnn,bwd,131072,128,0,27
bf16,rms_norm,cudnn,fwd,2048,4096,0,9
bf16,rms_norm,cudnn,fwd,4096,2048,0,7
bf16,rms_norm,cudnn,fwd,4096,6144,0,17
bf16,rms_norm,cudnn,fwd,4096,8192,0,23
bf16,rms_norm,cudnn,fwd,4096,16384,0,44
bf16,rms_norm,cudnn,fwd,8192,128,0,3
bf16,rms_norm,cudnn,fwd,8192,4096,0,23
bf16,rms_norm,cudnn,fwd,8192,5120,0,28
bf16,rms_norm,cudnn,fwd,8192,8192,0,45
bf16,rms_norm,cudnn,fwd,16384,128,0,5
bf16,rms_norm,cudnn,fwd,16384,4096,0,42
bf16,rms_norm,cudnn,fwd,131072,128,0,16
bf16,rms_norm,eager,bwd,2048,4096,0,21
bf16,rms_norm,eager,bwd,4096,2048,0,27
bf16,rms_norm,eager,bwd,4096,6144,0,78
bf16,rms_norm,eager,bwd,4096,8192,0,95
bf16,rms_norm,eager,bwd,4096,16384,0,198
bf16,rms_norm,eager,bwd,8192,128,0,29
bf16,rms_norm,eager,bwd,8192,4096,0,96
bf16,rms_norm,eager,bwd,8192,5120,0,129
bf16,rms_norm,eager,bwd,8192,8192,0,177
bf16,rms_norm,eager,bwd,16384,128,0,57
bf16,rms_norm,eager,bwd,16384,4096,0,178
bf16,rms_norm,eager,fwd,2048,4096,0,10
bf16,rms_norm,eager,fwd,4096,2048,0,10
bf16,rms_norm,eager,fwd,4096,6144,0,25
bf16,rms_norm,eager,fwd,4096,8192,0,32
bf16,rms_norm,eager,fwd,4096,16384,0,71
bf16,rms_norm,eager,fwd,8192,128,0,9
bf16,rms_norm,eager,fwd,8192,4096,0,29
bf16,rms_norm,eager,fwd,8192,5120,0,37
bf16,rms_norm,eager,fwd,8192,8192,0,54
bf16,rms_norm,eager,fwd,16384,128,0,14
bf16,rms_norm,eager,fwd,16384,4096,0,50
