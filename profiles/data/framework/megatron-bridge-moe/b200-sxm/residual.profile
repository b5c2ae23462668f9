# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = b200-sxm
source = stepcast calibrate
licence = Apache-2.0
software = megatron-bridge-moe
method = 34 published runs of NVIDIA-NeMo/Megatron-Bridge, NVIDIA-NeMo/Megatron-Bridge@2b8806b94, NVIDIA-NeMo/Megatron-Bridge@ea2990630 over their forecasts, in which nothing was fitted to them: a fit did not hold
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.5908,log,,,5 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p50_log,-0.0182,log,,,50 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p95_log,0.5543,log,,,95 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
