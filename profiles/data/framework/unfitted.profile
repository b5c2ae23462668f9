# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = any
source = stepcast calibrate
licence = Apache-2.0
method = published runs over forecasts with what is assumed for each framework, before any fit; each pair of framework and device with the same weight
note = 843 runs of 23 pairs on devices with measured kernels; 316 runs of 11 pairs on devices that borrow kernels
rows = 6
columns = name,value,unit,low,high,meaning
[rows]
unfitted_residual_p05_log,-0.1937,log,,,05 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
unfitted_residual_p50_log,0.1414,log,,,50 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
unfitted_residual_p95_log,0.6471,log,,,95 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
scaled_residual_p05_log,-0.2351,log,,,05 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
scaled_residual_p50_log,0.1656,log,,,50 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
scaled_residual_p95_log,0.8378,log,,,95 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
