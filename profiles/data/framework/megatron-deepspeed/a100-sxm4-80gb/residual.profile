# stepcast profile 1
# How far forecasts of this framework are off; its host times stand in profiles/data/host.

[group]
kind = parameter
device = a100-sxm4-80gb
source = fitted by stepcast
licence = Apache-2.0
software = megatron-deepspeed
method = 5 %, 50 % and 95 % of measured over forecast of the runs of VIA-Research/vTrain@f8dda84 (MIT) that took no part in the fit of the host times: two thirds of those on one node and two thirds of those on several, each half of the weight
note = 600 runs on one node, 30 on several
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.1439,log,,,5 % of runs stay below this logarithm of measured over forecast
residual_p50_log,0.0001,log,,,50 % of runs stay below this logarithm of measured over forecast
residual_p95_log,0.2393,log,,,95 % of runs stay below this logarithm of measured over forecast
