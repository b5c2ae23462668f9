# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = gb200
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe-2026
method = 12 published runs of NVIDIA-NeMo/Megatron-Bridge over their forecasts, in which nothing was fitted to them: a fit did not hold
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.4923,log,,,5 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p50_log,0.0779,log,,,50 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p95_log,0.6480,log,,,95 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
