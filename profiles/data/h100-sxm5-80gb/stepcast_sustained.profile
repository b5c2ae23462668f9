# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = cuBLASLt; a short run after a pause of a second, then the same product again and again for two seconds, of which the last one counts; clock and power as NVML gives them while sustained
note = NVIDIA H100 80GB HBM3, 132 multiprocessors, 79.2 GiB, L2 50 MiB, up to 1980 MHz, memory at 2619 MHz, limit 700 W, 44 C at the start; measured 2026-11-24
rows = 31
columns = name,value,unit,low,high,meaning
[rows]
gemm_short_run_us_bf16_TN_8192x8192x8192,1381.76,us,,,one product in a short run
gemm_sustained_us_bf16_TN_8192x8192x8192,1590.49,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_8192x8192x8192,1.1511,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_8192x8192x8192,1440,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_8192x8192x8192,698,W,,,power while sustained
gemm_short_run_us_bf16_TN_8192x28672x8192,4802.59,us,,,one product in a short run
gemm_sustained_us_bf16_TN_8192x28672x8192,5265.27,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_8192x28672x8192,1.0963,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_8192x28672x8192,1410,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_8192x28672x8192,700,W,,,power while sustained
gemm_short_run_us_bf16_NT_12288x4096x4096,512.91,us,,,one product in a short run
gemm_sustained_us_bf16_NT_12288x4096x4096,582.54,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_NT_12288x4096x4096,1.1358,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_NT_12288x4096x4096,1425,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_NT_12288x4096x4096,692,W,,,power while sustained
gemm_short_run_us_bf16_TN_2048x4096x4096,88.459,us,,,one product in a short run
gemm_sustained_us_bf16_TN_2048x4096x4096,100.20,us,,,the same product under sustained load
gemm_sustained_ratio_bf16_TN_2048x4096x4096,1.1327,ratio,,,sustained over short
gemm_sustained_clock_mhz_bf16_TN_2048x4096x4096,1455,MHz,,,clock while sustained
gemm_sustained_power_w_bf16_TN_2048x4096x4096,700,W,,,power while sustained
gemm_short_run_us_fp8_TN_8192x8192x8192,709.05,us,,,one product in a short run
gemm_sustained_us_fp8_TN_8192x8192x8192,827.13,us,,,the same product under sustained load
gemm_sustained_ratio_fp8_TN_8192x8192x8192,1.1665,ratio,,,sustained over short
gemm_sustained_clock_mhz_fp8_TN_8192x8192x8192,1350,MHz,,,clock while sustained
gemm_sustained_power_w_fp8_TN_8192x8192x8192,701,W,,,power while sustained
gemm_short_run_us_tf32_TN_8192x8192x8192,2729.89,us,,,one product in a short run
gemm_sustained_us_tf32_TN_8192x8192x8192,3031.94,us,,,the same product under sustained load
gemm_sustained_ratio_tf32_TN_8192x8192x8192,1.1106,ratio,,,sustained over short
gemm_sustained_clock_mhz_tf32_TN_8192x8192x8192,1425,MHz,,,clock while sustained
gemm_sustained_power_w_tf32_TN_8192x8192x8192,699,W,,,power while sustained
gemm_sustained_ratio,1.1358,ratio,1.0963,1.1665,median and range over the products above
