# stepcast profile 1
# Numbers of this device, in place of those in common/parameters.profile.

[group]
kind = parameter
device = a100-sxm4-80gb
source = worked out by stepcast
licence = Apache-2.0
method = from what was measured on H100 (h100-sxm5-80gb/parameters.profile), as the meaning says
columns = name,value,unit,low,high,meaning
[rows]
gemm_unaligned_slowdown_ratio,2.65,ratio,1.3,4.4,time of a matrix product whose rows do not start at multiples of 16 bytes over that of one whose rows do: 4.9 on H100 where tensor cores have 7.4 times the rate of the plain cores; here they have 4 times
