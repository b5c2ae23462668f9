# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = v100-sxm2-16gb
source = stepcast calibrate
licence = Apache-2.0
software = tensorflow-xla-convolutions
method = 8 published runs of NVIDIA/DeepLearningExamples over their forecasts, in which nothing was fitted to them: a fit did not hold
rows = 3
columns = name,value,unit,low,high,meaning
[rows]
residual_p05_log,-0.0671,log,,,5 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p50_log,0.0543,log,,,50 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
residual_p95_log,0.1757,log,,,95 % of runs stay below this logarithm of measured over forecast; of runs that no number was fitted to
