# stepcast profile 1
# Written by profiles/collect/torch_profile.py.
[group]
kind = launch
device = h100-sxm5-80gb
source = stepcast profiles/collect/torch_profile.py
licence = Apache-2.0
software = PyTorch 2.11.0+cu130; CUDA 13.0; cuDNN 91900; driver 580.159.04; Triton 3.6.0
method = median of 7 bursts on tiny tensors, time of the host thread until the calls return, divided by their number; the device is idle before each burst and never limits
note = torch_call_X: one call of X, grad means that autograd records it; torch_backward_X: one node of a chain, one kernel for mul; linear and layer_norm also sum the gradients of the weights, which all nodes share; torch_optimizer_X: one step over 192 parameters; torch_layer_FAMILY_PRECISION_PASS: one transformer layer in a stack of 12; torch_kernel_FAMILY_PRECISION_PASS: the same by kernel launched; torch_device_X: device time of a tiny kernel in a queue that the host filled ahead. The host is a virtual machine with 16 cores of an Intel Xeon (family 6, model 207), whose bursts scatter. measured 2026-11-24; power limit 700.00 W; highest SM clock 1980 MHz; highest memory clock 2619 MHz; clocks not fixed. Kernels by layer: gpt_bf16_forward 10.00, gpt_bf16_backward 22.83, gpt_autocast_forward 20.00, gpt_autocast_backward 34.83, llama_bf16_forward 24.00, llama_bf16_backward 40.83, llama_autocast_forward 36.00, llama_autocast_backward 54.83
rows = 77
columns = what,value_us
[rows]
torch_backward_call,130.01
torch_backward_gelu,23.077
torch_backward_layer_norm,59.195
torch_backward_linear,109.42
torch_backward_mul,20.511
torch_backward_view,10.126
torch_call_add,11.677
torch_call_add_grad,13.938
torch_call_add_in_place,9.3649
torch_call_add_out,9.4903
torch_call_attention_cudnn_grad,39.537
torch_call_attention_flash_grad,35.352
torch_call_cast,13.543
torch_call_cross_entropy_grad,47.272
torch_call_dropout_grad,15.662
torch_call_embedding_module_grad,20.944
torch_call_empty,4.7616
torch_call_gelu_grad,10.252
torch_call_layer_norm_module_grad,27.384
torch_call_linear_module,30.34
torch_call_linear_module_autocast_grad,35.716
torch_call_linear_module_grad,23.143
torch_call_linear_without_bias_module_grad,30.07
torch_call_matmul,23.998
torch_call_no_grad_context,3.3433
torch_call_rms_norm_grad,17.838
torch_call_softmax_grad,9.3067
torch_call_transpose_grad,4.8679
torch_call_view,3.0818
torch_call_view_grad,4.5283
torch_copy_to_device_8k_pageable,13.816
torch_copy_to_device_8k_pinned_async,8.6095
torch_current_stream,5.2426
torch_device_tiny_kernel,1.9746
torch_device_tiny_kernel_in_graph,1.1693
torch_event_query,0.31397
torch_event_record,7.9796
torch_event_record_timed,8.326
torch_graph_replay_1000_kernels,12.496
torch_graph_replay_100_kernels,7.1
torch_graph_replay_10_kernels,5.937
torch_graph_replay_1_kernels,5.84
torch_item,14.835
torch_kernel_gpt_autocast_backward,33.809
torch_kernel_gpt_autocast_forward,42.46
torch_kernel_gpt_bf16_backward,39.839
torch_kernel_gpt_bf16_forward,53.16
torch_kernel_llama_autocast_backward,33.238
torch_kernel_llama_autocast_forward,30.03
torch_kernel_llama_bf16_backward,36.931
torch_kernel_llama_bf16_forward,43.556
torch_launch_and_synchronize,24.809
torch_layer_gpt_autocast_backward,1177.7
torch_layer_gpt_autocast_forward,849.2
torch_layer_gpt_bf16_backward,909.66
torch_layer_gpt_bf16_compiled_backward,840.4
torch_layer_gpt_bf16_compiled_forward,483.43
torch_layer_gpt_bf16_forward,531.6
torch_layer_gpt_fp32_backward,1085.4
torch_layer_gpt_fp32_forward,833.29
torch_layer_llama_autocast_backward,1822.6
torch_layer_llama_autocast_forward,1081.1
torch_layer_llama_bf16_backward,1508
torch_layer_llama_bf16_compiled_backward,791.88
torch_layer_llama_bf16_compiled_forward,512.18
torch_layer_llama_bf16_forward,1045.3
torch_layer_llama_fp32_backward,1605
torch_layer_llama_fp32_forward,1155.8
torch_optimizer_adamw_for_loop,23714
torch_optimizer_adamw_foreach,3534.3
torch_optimizer_adamw_fused,1125.8
torch_optimizer_clip_grad_norm,1557.1
torch_optimizer_zero_grad,1965.3
torch_optimizer_zero_grad_to_none,42.56
torch_stream_context,12.561
torch_stream_wait_event,0.9103
torch_synchronize_idle,11.128
