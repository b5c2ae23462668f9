# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = parameter
device = h200-sxm
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = cuBLASLt, back to back for about 30 ms, median of 3, alone and beside another stream; the copy kernel has one block of 512 threads and 64 KiB of shared memory on each of its multiprocessors and stands in for a collective; its traffic is read plus written
note = NVIDIA H200, 132 multiprocessors, 139.8 GiB, L2 60 MiB, up to 1980 MHz, memory at 3201 MHz, limit 700 W, 43 C at the start; measured 2026-11-24
rows = 48
columns = name,value,unit,low,high,meaning
[rows]
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_4_multiprocessors,1.1602,ratio,,,time of the product beside the companion over 1587.04 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_4_multiprocessors,259.9,GB/s,,,traffic of the companion beside the product; alone 302.9 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_8_multiprocessors,1.1789,ratio,,,time of the product beside the companion over 1556.78 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_8_multiprocessors,519.3,GB/s,,,traffic of the companion beside the product; alone 574.7 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_16_multiprocessors,1.3545,ratio,,,time of the product beside the companion over 1538.61 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_16_multiprocessors,1027.9,GB/s,,,traffic of the companion beside the product; alone 1156.0 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_24_multiprocessors,1.3375,ratio,,,time of the product beside the companion over 1657.10 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_24_multiprocessors,1440.3,GB/s,,,traffic of the companion beside the product; alone 1603.7 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_32_multiprocessors,1.4555,ratio,,,time of the product beside the companion over 1599.21 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_32_multiprocessors,1928.7,GB/s,,,traffic of the companion beside the product; alone 2077.3 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_h2d_pinned,1.0563,ratio,,,time of the product beside the companion over 1414.17 us alone
interference_ratio_bf16_TN_8192x8192x8192_beside_d2h_pinned,1.0659,ratio,,,time of the product beside the companion over 1405.09 us alone
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_4_multiprocessors,1.2047,ratio,,,time of the product beside the companion over 574.16 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_4_multiprocessors,261.8,GB/s,,,traffic of the companion beside the product; alone 298.0 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_8_multiprocessors,1.1922,ratio,,,time of the product beside the companion over 589.59 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_8_multiprocessors,512.1,GB/s,,,traffic of the companion beside the product; alone 576.4 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_16_multiprocessors,1.2664,ratio,,,time of the product beside the companion over 588.65 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_16_multiprocessors,1029.0,GB/s,,,traffic of the companion beside the product; alone 1140.0 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_24_multiprocessors,1.2830,ratio,,,time of the product beside the companion over 596.35 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_24_multiprocessors,1473.6,GB/s,,,traffic of the companion beside the product; alone 1544.6 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_32_multiprocessors,1.5206,ratio,,,time of the product beside the companion over 608.43 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_32_multiprocessors,1863.4,GB/s,,,traffic of the companion beside the product; alone 2148.8 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_h2d_pinned,1.0535,ratio,,,time of the product beside the companion over 533.77 us alone
interference_ratio_bf16_TN_4096x12288x4096_beside_d2h_pinned,1.0063,ratio,,,time of the product beside the companion over 525.47 us alone
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_4_multiprocessors,1.5764,ratio,,,time of the product beside the companion over 353.11 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_4_multiprocessors,274.9,GB/s,,,traffic of the companion beside the product; alone 324.9 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_8_multiprocessors,1.5960,ratio,,,time of the product beside the companion over 351.90 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_8_multiprocessors,554.5,GB/s,,,traffic of the companion beside the product; alone 637.6 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_16_multiprocessors,1.5148,ratio,,,time of the product beside the companion over 374.73 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_16_multiprocessors,1075.2,GB/s,,,traffic of the companion beside the product; alone 1179.9 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_24_multiprocessors,1.5648,ratio,,,time of the product beside the companion over 380.64 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_24_multiprocessors,1530.5,GB/s,,,traffic of the companion beside the product; alone 1720.5 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_32_multiprocessors,1.7666,ratio,,,time of the product beside the companion over 396.60 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_32_multiprocessors,1956.1,GB/s,,,traffic of the companion beside the product; alone 2248.1 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_h2d_pinned,1.0774,ratio,,,time of the product beside the companion over 345.38 us alone
interference_ratio_bf16_NT_4096x4096x8192_beside_d2h_pinned,1.0576,ratio,,,time of the product beside the companion over 344.28 us alone
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_4_multiprocessors,2.0466,ratio,,,time of the product beside the companion over 89.598 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_4_multiprocessors,289.4,GB/s,,,traffic of the companion beside the product; alone 347.1 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_8_multiprocessors,2.0511,ratio,,,time of the product beside the companion over 89.668 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_8_multiprocessors,581.4,GB/s,,,traffic of the companion beside the product; alone 682.1 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_16_multiprocessors,2.0936,ratio,,,time of the product beside the companion over 90.610 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_16_multiprocessors,1106.5,GB/s,,,traffic of the companion beside the product; alone 1311.3 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_24_multiprocessors,2.0669,ratio,,,time of the product beside the companion over 91.250 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_24_multiprocessors,1611.6,GB/s,,,traffic of the companion beside the product; alone 1862.3 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_32_multiprocessors,2.0580,ratio,,,time of the product beside the companion over 94.423 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_32_multiprocessors,1980.6,GB/s,,,traffic of the companion beside the product; alone 2317.4 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_h2d_pinned,1.0541,ratio,,,time of the product beside the companion over 89.770 us alone
interference_ratio_bf16_NN_2048x4096x4096_beside_d2h_pinned,1.0120,ratio,,,time of the product beside the companion over 89.845 us alone
