# stepcast profile 1
# How far forecasts of this framework are off; its host times stand in profiles/data/host.

[group]
kind = parameter
device = a100-sxm4-80gb
source = fitted by stepcast
licence = Apache-2.0
software = megatron-lm-2021
method = mean of measured over forecast of the runs of arXiv 2205.05198 and of the README of NVIDIA/Megatron-LM@a2cde4b3c0, none of which took part in a fit, with 2.0 standard deviations of one more run to either side
note = 8 and 11 runs
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.0620,log,,,5 % of runs stay below this logarithm of measured over forecast
residual_p50_log,0.0155,log,,,50 % of runs stay below this logarithm of measured over forecast
residual_p95_log,0.0931,log,,,95 % of runs stay below this logarithm of measured over forecast
