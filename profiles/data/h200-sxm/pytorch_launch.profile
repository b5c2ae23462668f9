# stepcast profile 1
# Written by profiles/collect/torch_profile.py.
[group]
kind = launch
device = h200-sxm
source = stepcast profiles/collect/torch_profile.py
licence = Apache-2.0
software = PyTorch 2.11.0+cu130; CUDA 13.0; cuDNN 91900; driver 580.159.04; Triton 3.6.0
method = median of 15 bursts on tiny tensors, time of the host thread until the calls return, divided by their number; the device is idle before each burst and never limits
note = torch_call_X: one call of X, grad means that autograd records it; torch_backward_X: one node of a chain, one kernel for mul; linear and layer_norm also sum the gradients of the weights, which all nodes share; torch_optimizer_X: one step over 192 parameters; torch_layer_FAMILY_PRECISION_PASS: one transformer layer in a stack of 12; torch_kernel_FAMILY_PRECISION_PASS: the same by kernel launched; torch_device_X: device time of a tiny kernel in a queue that the host filled ahead. measured 2026-11-24; power limit 700.00 W; highest SM clock 1980 MHz; highest memory clock 3201 MHz; clocks not fixed. Kernels by layer: gpt_bf16_forward 10.00, gpt_bf16_backward 22.83, gpt_autocast_forward 20.00, gpt_autocast_backward 34.83, llama_bf16_forward 24.00, llama_bf16_backward 40.83, llama_autocast_forward 36.00, llama_autocast_backward 54.83
rows = 77
columns = what,value_us
[rows]
torch_backward_call,70.418
torch_backward_gelu,16.825
torch_backward_layer_norm,42.579
torch_backward_linear,74.706
torch_backward_mul,15.012
torch_backward_view,8.3259
torch_call_add,6.6635
torch_call_add_grad,7.836
torch_call_add_in_place,7.9189
torch_call_add_out,6.9325
torch_call_attention_cudnn_grad,22.166
torch_call_attention_flash_grad,25.777
torch_call_cast,7.1872
torch_call_cross_entropy_grad,34.192
torch_call_dropout_grad,15.117
torch_call_embedding_module_grad,14.416
torch_call_empty,2.217
torch_call_gelu_grad,10.021
torch_call_layer_norm_module_grad,19.257
torch_call_linear_module,17.516
torch_call_linear_module_autocast_grad,24.638
torch_call_linear_module_grad,18.071
torch_call_linear_without_bias_module_grad,21.787
torch_call_matmul,13.428
torch_call_no_grad_context,1.3793
torch_call_rms_norm_grad,16.162
torch_call_softmax_grad,10.53
torch_call_transpose_grad,2.1368
torch_call_view,1.2279
torch_call_view_grad,2.1193
torch_copy_to_device_8k_pageable,9.46
torch_copy_to_device_8k_pinned_async,3.4761
torch_current_stream,3.7468
torch_device_tiny_kernel,1.7943
torch_device_tiny_kernel_in_graph,1.0981
torch_event_query,0.25249
torch_event_record,4.8048
torch_event_record_timed,5.7255
torch_graph_replay_1000_kernels,5.698
torch_graph_replay_100_kernels,2.991
torch_graph_replay_10_kernels,2.864
torch_graph_replay_1_kernels,2.853
torch_item,9.7059
torch_kernel_gpt_autocast_backward,18.679
torch_kernel_gpt_autocast_forward,23.91
torch_kernel_gpt_bf16_backward,25.892
torch_kernel_gpt_bf16_forward,24.541
torch_kernel_llama_autocast_backward,25.36
torch_kernel_llama_autocast_forward,23.478
torch_kernel_llama_bf16_backward,22.449
torch_kernel_llama_bf16_forward,19.853
torch_launch_and_synchronize,14.35
torch_layer_gpt_autocast_backward,650.64
torch_layer_gpt_autocast_forward,478.19
torch_layer_gpt_bf16_backward,591.2
torch_layer_gpt_bf16_compiled_backward,617.18
torch_layer_gpt_bf16_compiled_forward,371.77
torch_layer_gpt_bf16_forward,245.41
torch_layer_gpt_bf16_recompute_backward,1230.6
torch_layer_gpt_bf16_recompute_forward,608.95
torch_layer_gpt_fp32_backward,551.02
torch_layer_gpt_fp32_forward,263.18
torch_layer_llama_autocast_backward,1390.6
torch_layer_llama_autocast_forward,845.21
torch_layer_llama_bf16_backward,916.65
torch_layer_llama_bf16_forward,476.47
torch_layer_llama_fp32_backward,1109
torch_layer_llama_fp32_forward,753.5
torch_optimizer_adamw_for_loop,13085
torch_optimizer_adamw_foreach,1623
torch_optimizer_adamw_fused,494.78
torch_optimizer_clip_grad_norm,674.94
torch_optimizer_zero_grad,1128.8
torch_optimizer_zero_grad_to_none,23.167
torch_stream_context,8.9981
torch_stream_wait_event,0.74306
torch_synchronize_idle,5.8121
[group]
kind = launch
device = h200-sxm
source = stepcast profiles/collect/torch_profile.py
licence = Apache-2.0
software = PyTorch 2.11.0+cu130; CUDA 13.0; cuDNN 91900; driver 580.159.04; Triton 3.6.0
method = the fastest of the same bursts, with _least behind the name: what an undisturbed host needs
note = torch_call_X: one call of X, grad means that autograd records it; torch_backward_X: one node of a chain, one kernel for mul; linear and layer_norm also sum the gradients of the weights, which all nodes share; torch_optimizer_X: one step over 192 parameters; torch_layer_FAMILY_PRECISION_PASS: one transformer layer in a stack of 12; torch_kernel_FAMILY_PRECISION_PASS: the same by kernel launched; torch_device_X: device time of a tiny kernel in a queue that the host filled ahead. measured 2026-11-24; power limit 700.00 W; highest SM clock 1980 MHz; highest memory clock 3201 MHz; clocks not fixed
rows = 67
columns = what,value_us
[rows]
torch_backward_call_least,67.216
torch_backward_gelu_least,16.078
torch_backward_layer_norm_least,40.182
torch_backward_linear_least,73.074
torch_backward_mul_least,14.553
torch_backward_view_least,7.0459
torch_call_add_grad_least,7.6233
torch_call_add_in_place_least,5.6093
torch_call_add_least,6.2661
torch_call_add_out_least,5.6269
torch_call_attention_cudnn_grad_least,21.816
torch_call_attention_flash_grad_least,18.031
torch_call_cast_least,6.7557
torch_call_cross_entropy_grad_least,27.447
torch_call_dropout_grad_least,11.769
torch_call_embedding_module_grad_least,11.019
torch_call_empty_least,2.1675
torch_call_gelu_grad_least,7.2322
torch_call_layer_norm_module_grad_least,14.455
torch_call_linear_module_autocast_grad_least,20.229
torch_call_linear_module_grad_least,16.917
torch_call_linear_module_least,16.985
torch_call_linear_without_bias_module_grad_least,15.996
torch_call_matmul_least,12.559
torch_call_no_grad_context_least,1.3546
torch_call_rms_norm_grad_least,11.552
torch_call_softmax_grad_least,7.5277
torch_call_transpose_grad_least,2.0222
torch_call_view_grad_least,2.026
torch_call_view_least,1.2088
torch_copy_to_device_8k_pageable_least,9.1494
torch_copy_to_device_8k_pinned_async_least,3.3702
torch_current_stream_least,3.6107
torch_event_query_least,0.24928
torch_event_record_least,4.4224
torch_event_record_timed_least,5.4592
torch_graph_replay_1000_kernels_least,5.135
torch_graph_replay_100_kernels_least,2.848
torch_graph_replay_10_kernels_least,2.719
torch_graph_replay_1_kernels_least,2.758
torch_item_least,9.4471
torch_launch_and_synchronize_least,13.416
torch_layer_gpt_autocast_backward_least,613.25
torch_layer_gpt_autocast_forward_least,345.08
torch_layer_gpt_bf16_backward_least,572.23
torch_layer_gpt_bf16_compiled_backward_least,575.54
torch_layer_gpt_bf16_compiled_forward_least,260.76
torch_layer_gpt_bf16_forward_least,229.89
torch_layer_gpt_bf16_recompute_backward_least,1152.2
torch_layer_gpt_bf16_recompute_forward_least,563.38
torch_layer_gpt_fp32_backward_least,489.35
torch_layer_gpt_fp32_forward_least,248.6
torch_layer_llama_autocast_backward_least,878.01
torch_layer_llama_autocast_forward_least,801.61
torch_layer_llama_bf16_backward_least,703.67
torch_layer_llama_bf16_forward_least,414.23
torch_layer_llama_fp32_backward_least,783.23
torch_layer_llama_fp32_forward_least,649.6
torch_optimizer_adamw_for_loop_least,12738
torch_optimizer_adamw_foreach_least,1529.1
torch_optimizer_adamw_fused_least,471.84
torch_optimizer_clip_grad_norm_least,640
torch_optimizer_zero_grad_least,1081.5
torch_optimizer_zero_grad_to_none_least,21.887
torch_stream_context_least,8.1694
torch_stream_wait_event_least,0.71726
torch_synchronize_idle_least,5.5317
