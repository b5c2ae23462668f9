# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = a100-sxm4-80gb
source = stepcast calibrate
licence = Apache-2.0
software = mxnet
method = 6 published runs of NVIDIA/DeepLearningExamples over their forecasts, in which nothing was fitted to them: a fit did not hold
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.5667,log,,,5 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p50_log,0.0007,log,,,50 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p95_log,0.5682,log,,,95 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
