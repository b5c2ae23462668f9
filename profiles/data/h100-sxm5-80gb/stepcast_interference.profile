# stepcast profile 1
# Written by stepcast profile --device cuda.

[group]
kind = parameter
device = h100-sxm5-80gb
source = stepcast profile --device cuda
licence = Apache-2.0
software = driver 580.159.04, CUDA 13.0; CUDA runtime 13.0; cuBLASLt 13.1.0
method = cuBLASLt, back to back for about 30 ms, median of 3, alone and beside another stream; the copy kernel has one block of 512 threads and 64 KiB of shared memory on each of its multiprocessors and stands in for a collective; its traffic is read plus written
note = NVIDIA H100 80GB HBM3, 132 multiprocessors, 79.2 GiB, L2 50 MiB, up to 1980 MHz, memory at 2619 MHz, limit 700 W, 44 C at the start; measured 2026-11-24
rows = 48
columns = name,value,unit,low,high,meaning
[rows]
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_4_multiprocessors,1.1653,ratio,,,time of the product beside the companion over 1564.25 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_4_multiprocessors,264.6,GB/s,,,traffic of the companion beside the product; alone 295.3 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_8_multiprocessors,1.1842,ratio,,,time of the product beside the companion over 1559.18 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_8_multiprocessors,519.2,GB/s,,,traffic of the companion beside the product; alone 606.7 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_16_multiprocessors,1.3118,ratio,,,time of the product beside the companion over 1561.72 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_16_multiprocessors,1004.7,GB/s,,,traffic of the companion beside the product; alone 1194.3 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_24_multiprocessors,1.3984,ratio,,,time of the product beside the companion over 1500.26 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_24_multiprocessors,1362.8,GB/s,,,traffic of the companion beside the product; alone 1624.2 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_copy_on_32_multiprocessors,1.6937,ratio,,,time of the product beside the companion over 1555.87 us alone
interference_companion_gigabytes_per_s_bf16_TN_8192x8192x8192_beside_copy_on_32_multiprocessors,1590.6,GB/s,,,traffic of the companion beside the product; alone 2029.7 GB/s
interference_ratio_bf16_TN_8192x8192x8192_beside_h2d_pinned,1.0435,ratio,,,time of the product beside the companion over 1429.28 us alone
interference_ratio_bf16_TN_8192x8192x8192_beside_d2h_pinned,1.0698,ratio,,,time of the product beside the companion over 1400.51 us alone
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_4_multiprocessors,1.1940,ratio,,,time of the product beside the companion over 574.51 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_4_multiprocessors,265.1,GB/s,,,traffic of the companion beside the product; alone 293.9 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_8_multiprocessors,1.1888,ratio,,,time of the product beside the companion over 590.10 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_8_multiprocessors,511.3,GB/s,,,traffic of the companion beside the product; alone 581.6 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_16_multiprocessors,1.2519,ratio,,,time of the product beside the companion over 595.48 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_16_multiprocessors,966.3,GB/s,,,traffic of the companion beside the product; alone 1123.3 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_24_multiprocessors,1.2532,ratio,,,time of the product beside the companion over 626.87 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_24_multiprocessors,1279.0,GB/s,,,traffic of the companion beside the product; alone 1538.7 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_copy_on_32_multiprocessors,1.6355,ratio,,,time of the product beside the companion over 575.32 us alone
interference_companion_gigabytes_per_s_bf16_TN_4096x12288x4096_beside_copy_on_32_multiprocessors,1543.5,GB/s,,,traffic of the companion beside the product; alone 2049.0 GB/s
interference_ratio_bf16_TN_4096x12288x4096_beside_h2d_pinned,1.0313,ratio,,,time of the product beside the companion over 522.71 us alone
interference_ratio_bf16_TN_4096x12288x4096_beside_d2h_pinned,1.0989,ratio,,,time of the product beside the companion over 521.38 us alone
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_4_multiprocessors,1.6007,ratio,,,time of the product beside the companion over 352.51 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_4_multiprocessors,269.7,GB/s,,,traffic of the companion beside the product; alone 311.0 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_8_multiprocessors,1.5913,ratio,,,time of the product beside the companion over 358.10 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_8_multiprocessors,527.9,GB/s,,,traffic of the companion beside the product; alone 637.8 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_16_multiprocessors,1.5636,ratio,,,time of the product beside the companion over 370.34 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_16_multiprocessors,1031.4,GB/s,,,traffic of the companion beside the product; alone 1179.2 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_24_multiprocessors,1.5384,ratio,,,time of the product beside the companion over 381.21 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_24_multiprocessors,1412.8,GB/s,,,traffic of the companion beside the product; alone 1688.4 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_copy_on_32_multiprocessors,1.8940,ratio,,,time of the product beside the companion over 368.76 us alone
interference_companion_gigabytes_per_s_bf16_NT_4096x4096x8192_beside_copy_on_32_multiprocessors,1659.6,GB/s,,,traffic of the companion beside the product; alone 2028.4 GB/s
interference_ratio_bf16_NT_4096x4096x8192_beside_h2d_pinned,1.0208,ratio,,,time of the product beside the companion over 343.07 us alone
interference_ratio_bf16_NT_4096x4096x8192_beside_d2h_pinned,1.0743,ratio,,,time of the product beside the companion over 342.49 us alone
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_4_multiprocessors,2.0464,ratio,,,time of the product beside the companion over 89.606 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_4_multiprocessors,285.0,GB/s,,,traffic of the companion beside the product; alone 345.0 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_8_multiprocessors,2.0204,ratio,,,time of the product beside the companion over 91.096 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_8_multiprocessors,556.6,GB/s,,,traffic of the companion beside the product; alone 673.5 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_16_multiprocessors,2.0683,ratio,,,time of the product beside the companion over 90.024 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_16_multiprocessors,1053.3,GB/s,,,traffic of the companion beside the product; alone 1250.1 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_24_multiprocessors,2.1157,ratio,,,time of the product beside the companion over 91.898 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_24_multiprocessors,1397.4,GB/s,,,traffic of the companion beside the product; alone 1723.6 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_copy_on_32_multiprocessors,2.2414,ratio,,,time of the product beside the companion over 90.419 us alone
interference_companion_gigabytes_per_s_bf16_NN_2048x4096x4096_beside_copy_on_32_multiprocessors,1617.5,GB/s,,,traffic of the companion beside the product; alone 2081.7 GB/s
interference_ratio_bf16_NN_2048x4096x4096_beside_h2d_pinned,1.0368,ratio,,,time of the product beside the companion over 89.696 us alone
interference_ratio_bf16_NN_2048x4096x4096_beside_d2h_pinned,1.0274,ratio,,,time of the product beside the companion over 89.614 us alone
