# stepcast profile 1
# Written by stepcast calibrate.

[group]
kind = parameter
device = any
source = stepcast calibrate
licence = Apache-2.0
method = published runs over forecasts with what is assumed for each framework, before any fit; each pair of framework and device with the same weight
note = 1171 runs of 29 pairs on devices with measured kernels; 438 runs of 17 pairs on devices that borrow kernels
rows = 7
columns = name,value,unit,low,high,meaning
[rows]
unfitted_residual_p05_log,-0.1233,log,,,05 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
unfitted_residual_p50_log,0.1508,log,,,50 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
unfitted_residual_p95_log,0.7557,log,,,95 % of runs stay below this logarithm of measured over forecast; devices with measured kernels
scaled_residual_p05_log,-0.1840,log,,,05 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
scaled_residual_p50_log,0.2058,log,,,50 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
scaled_residual_p95_log,1.2416,log,,,95 % of runs stay below this logarithm of measured over forecast; devices that borrow kernels
another_model_spread_log,0.0574,log,,,standard deviation that forecasts of a model which a fit has not seen add to what it leaves of those it has; median over pairs of several models
