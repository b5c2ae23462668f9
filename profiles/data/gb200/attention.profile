# stepcast profile 1
# Written by profiles/convert/convert.py. See ../README.md for sources and licences.

[group]
kind = attention
device = gb200
source = NVIDIA/cudnn-frontend@3929da2ef4c1dba1bb8acb68727b9134f26f40c0
path = benchmark/sdpa_benchmark_training/results
licence = MIT
software = cuDNN back end 9.22.0
method = resolution 1 us
note = forward and backward, backward alone; windows, unequal head sizes, mxfp8 and deterministic rows left out
rows = 65
columns = dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us
[rows]
bf16,bwd,cudnn,1,6144,6144,32,32,128,0,1199
bf16,bwd,cudnn,1,7800,7800,40,40,128,0,2236
bf16,bwd,cudnn,1,13376,13376,32,32,128,0,5225
bf16,bwd,cudnn,1,17160,17160,40,40,128,0,10638
bf16,bwd,cudnn,1,17556,17556,32,32,128,0,8952
bf16,bwd,cudnn,1,30240,30240,32,32,128,0,28505
bf16,bwd,cudnn,1,32760,32760,40,40,128,0,41653
bf16,bwd,cudnn,1,37632,37632,32,32,128,0,43187
bf16,bwd,cudnn,1,48360,48360,40,40,128,0,93715
bf16,bwd,cudnn,1,75600,75600,40,40,128,0,233302
bf16,bwd,cudnn,2,2048,2048,64,8,128,0,611
bf16,bwd,cudnn,2,2048,2048,64,8,128,1,389
bf16,bwd,cudnn,2,4096,4096,64,8,128,0,2037
bf16,bwd,cudnn,2,4096,4096,64,8,128,1,1198
bf16,bwd,cudnn,2,8192,8192,64,8,128,0,7831
bf16,bwd,cudnn,2,8192,8192,64,8,128,1,4127
bf16,bwd,cudnn,2,16384,16384,64,8,128,0,32014
bf16,bwd,cudnn,2,16384,16384,64,8,128,1,16554
bf16,bwd,cudnn,2,32768,32768,64,8,128,0,139364
bf16,bwd,cudnn,2,32768,32768,64,8,128,1,71756
bf16,fwd,cudnn,1,2048,2048,32,2,256,1,61
bf16,fwd,cudnn,1,4096,4096,32,2,256,1,191
bf16,fwd,cudnn,1,6144,6144,32,32,128,0,437
bf16,fwd,cudnn,1,7800,7800,40,40,128,0,803
bf16,fwd,cudnn,1,8192,8192,32,2,256,1,644
bf16,fwd,cudnn,1,13376,13376,32,32,128,0,1844
bf16,fwd,cudnn,1,16384,16384,32,2,256,1,2438
bf16,fwd,cudnn,1,17160,17160,40,40,128,0,3383
bf16,fwd,cudnn,1,17556,17556,32,32,128,0,2959
bf16,fwd,cudnn,1,30240,30240,32,32,128,0,8657
bf16,fwd,cudnn,1,32760,32760,40,40,128,0,13191
bf16,fwd,cudnn,1,32768,32768,32,2,256,1,10148
bf16,fwd,cudnn,1,37632,37632,32,32,128,0,14403
bf16,fwd,cudnn,1,48360,48360,40,40,128,0,28902
bf16,fwd,cudnn,1,75600,75600,40,40,128,0,76372
bf16,fwd,cudnn,2,2048,2048,64,8,128,0,192
bf16,fwd,cudnn,2,2048,2048,64,8,128,1,125
bf16,fwd,cudnn,2,4096,4096,64,8,128,0,687
bf16,fwd,cudnn,2,4096,4096,64,8,128,1,391
bf16,fwd,cudnn,2,8192,8192,64,8,128,0,2483
bf16,fwd,cudnn,2,8192,8192,64,8,128,1,1397
bf16,fwd,cudnn,2,16384,16384,64,8,128,0,10369
bf16,fwd,cudnn,2,16384,16384,64,8,128,1,5150
bf16,fwd,cudnn,2,32768,32768,64,8,128,0,43056
bf16,fwd,cudnn,2,32768,32768,64,8,128,1,21692
fp8,bwd,cudnn,2,2048,2048,64,8,128,0,566
fp8,bwd,cudnn,2,2048,2048,64,8,128,1,414
fp8,bwd,cudnn,2,4096,4096,64,8,128,0,1743
fp8,bwd,cudnn,2,4096,4096,64,8,128,1,1167
fp8,bwd,cudnn,2,8192,8192,64,8,128,0,6206
fp8,bwd,cudnn,2,8192,8192,64,8,128,1,3781
fp8,bwd,cudnn,2,16384,16384,64,8,128,0,23960
fp8,bwd,cudnn,2,16384,16384,64,8,128,1,13476
fp8,bwd,cudnn,2,32768,32768,64,8,128,0,96384
fp8,bwd,cudnn,2,32768,32768,64,8,128,1,52155
fp8,fwd,cudnn,2,2048,2048,64,8,128,0,146
fp8,fwd,cudnn,2,2048,2048,64,8,128,1,97
fp8,fwd,cudnn,2,4096,4096,64,8,128,0,525
fp8,fwd,cudnn,2,4096,4096,64,8,128,1,305
fp8,fwd,cudnn,2,8192,8192,64,8,128,0,1962
fp8,fwd,cudnn,2,8192,8192,64,8,128,1,1074
fp8,fwd,cudnn,2,16384,16384,64,8,128,0,7773
fp8,fwd,cudnn,2,16384,16384,64,8,128,1,4084
fp8,fwd,cudnn,2,32768,32768,64,8,128,0,31655
fp8,fwd,cudnn,2,32768,32768,64,8,128,1,16012
