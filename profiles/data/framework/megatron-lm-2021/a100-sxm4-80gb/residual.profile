# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = megatron-lm-2021
method = 19 published runs of NVIDIA/Megatron-LM@a2cde4b3c0, arXiv over their forecasts, in which nothing was fitted to them: a fit did not hold
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.0805,log,,,5 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p50_log,-0.0023,log,,,50 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p95_log,0.0758,log,,,95 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
