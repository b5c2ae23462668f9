#!/bin/bash
# Latent attention, experts after three dense layers, an explicit layout of stages, FP8.
run() {
  torchrun --nproc-per-node 8 --nnodes 128 \
    pretrain_gpt.py \
    --num-layers 61 --hidden-size 7168 --ffn-hidden-size 18432 --num-attention-heads 128 \
    --multi-latent-attention --q-lora-rank 1536 --kv-lora-rank 512 --qk-head-dim 128 \
    --qk-pos-emb-head-dim 64 --v-head-dim 128 --qk-layernorm \
    --swiglu --normalization RMSNorm --disable-bias-linear --untie-embeddings-and-output-weights \
    --position-embedding-type rope --attention-dropout 0 --hidden-dropout 0 \
    --num-experts 256 --moe-layer-freq '([0]*3+[1]*58)' --moe-ffn-hidden-size 2048 \
    --moe-router-topk 8 --moe-shared-expert-intermediate-size 2048 --moe-grouped-gemm \
    --moe-router-num-groups 8 --moe-router-group-topk 4 --moe-router-score-function sigmoid \
    --moe-token-dispatcher-type flex --moe-flex-dispatcher-backend deepep \
    --tensor-model-parallel-size 1 --pipeline-model-parallel-size 16 --expert-model-parallel-size 64 \
    --pipeline-model-parallel-layout 'Et*4|(t*4|)*14,tL' \
    --use-distributed-optimizer --overlap-grad-reduce --ddp-bucket-size 100000000 \
    --recompute-granularity selective --recompute-modules layernorm moe_act mla_up_proj mlp \
    --vocab-size 129280 --seq-length 4096 --max-position-embeddings 4096 \
    --micro-batch-size 1 --global-batch-size 8192 --bf16 --fp8-format e4m3 --fp8-recipe blockwise \
    --use-precision-aware-optimizer --exp-avg-dtype bf16 --exp-avg-sq-dtype bf16 \
    --cross-entropy-loss-fusion --cross-entropy-fusion-impl te --no-bias-dropout-fusion "$@"
}
run
