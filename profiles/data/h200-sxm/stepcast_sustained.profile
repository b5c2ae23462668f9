# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = parameter
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = cuBLASLt; a short run after a pause of a second, then the same product again and again for two seconds, of which the last one counts; clock and power as NVML gives them while sustained
note = NVIDIA H200, 132 multiprocessors, 139.8 GiB, L2 60 MiB, up to 1980 MHz, memory at 3201 MHz, limit 700 W, 43 C at the start; measured 2026-11-24
rows = 31
columns = name,value,unit,low,high,meaning
[rows]
gemm_short_run_us_bf16_TN_8192x8192x8192,1395.58,us,,,one product in a short run
gemm_sustained_us_bf16_TN_8192x8192x8192,1623.01,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_8192x8192x8192,1.1630,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_8192x8192x8192,1500,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_8192x8192x8192,691,W,,,power while sustained
gemm_short_run_us_bf16_TN_8192x28672x8192,4759.39,us,,,one product in a short run
gemm_sustained_us_bf16_TN_8192x28672x8192,5552.68,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_8192x28672x8192,1.1667,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_8192x28672x8192,1470,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_8192x28672x8192,694,W,,,power while sustained
gemm_short_run_us_bf16_NT_12288x4096x4096,521.44,us,,,one product in a short run
gemm_sustained_us_bf16_NT_12288x4096x4096,611.93,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_NT_12288x4096x4096,1.1735,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_NT_12288x4096x4096,1515,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_NT_12288x4096x4096,692,W,,,power while sustained
gemm_short_run_us_bf16_TN_2048x4096x4096,88.561,us,,,one product in a short run
gemm_sustained_us_bf16_TN_2048x4096x4096,102.49,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_2048x4096x4096,1.1573,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_2048x4096x4096,1575,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_2048x4096x4096,692,W,,,power while sustained
gemm_short_run_us_fp8_TN_8192x8192x8192,715.62,us,,,one product in a short run
gemm_sustained_us_fp8_TN_8192x8192x8192,843.22,us,,,the same product under sustained load
gemm_sustained_ratio_fp8_TN_8192x8192x8192,1.1783,ratio,,,sustained over short
gemm_sustained_clock_mhz_fp8_TN_8192x8192x8192,1440,MHz,,,clock while sustained
gemm_sustained_power_w_fp8_TN_8192x8192x8192,691,W,,,power while sustained
gemm_short_run_us_tf32_TN_8192x8192x8192,2723.36,us,,,one product in a short run
gemm_sustained_us_tf32_TN_8192x8192x8192,3168.38,us,,,the same product under sustained load
gemm_sustained_ratio_tf32_TN_8192x8192x8192,1.1634,ratio,,,sustained over short
gemm_sustained_clock_mhz_tf32_TN_8192x8192x8192,1515,MHz,,,clock while sustained
gemm_sustained_power_w_tf32_TN_8192x8192x8192,691,W,,,power while sustained
gemm_sustained_ratio,1.1667,ratio,1.1573,1.1783,median and range over the products above
