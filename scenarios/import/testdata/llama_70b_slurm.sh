#!/bin/bash
#SBATCH --job-name=llama-70b
#SBATCH --nodes=8
#SBATCH --ntasks-per-node=8
#SBATCH --gpus-per-node=8
#SBATCH --time=24:00:00

set -euo pipefail

TP=${TP:-4}
PP=${PP:-8}
MODEL=${MODEL:-70b}

case "$MODEL" in
  8b)
    LAYERS=32; HIDDEN=4096; FFN=14336; HEADS=32
    ;;
  70b)
    LAYERS=80; HIDDEN=8192; FFN=28672; HEADS=64
    ;;
  *)
    echo "which model?" >&2
    exit 1
    ;;
esac

OPTIONS=" \
    --use-mcore-models \
    --tensor-model-parallel-size ${TP} --pipeline-model-parallel-size ${PP} \
    --num-layers-per-virtual-pipeline-stage 2 \
    --sequence-parallel \
    --use-distributed-optimizer --overlap-grad-reduce --overlap-param-gather \
    --num-layers ${LAYERS} --hidden-size ${HIDDEN} --ffn-hidden-size ${FFN} \
    --num-attention-heads ${HEADS} --group-query-attention --num-query-groups 8 \
    --swiglu --normalization RMSNorm --disable-bias-linear \
    --position-embedding-type rope --rotary-base 500000 \
    --untie-embeddings-and-output-weights \
    --attention-dropout 0 --hidden-dropout 0.0 \
    --seq-length 8192 --max-position-embeddings 8192 \
    --micro-batch-size 1 --global-batch-size 256 --train-samples 1000000 \
    --tokenizer-type Llama2Tokenizer --tokenizer-model /models/tokenizer.model \
    --bf16 --transformer-impl transformer_engine --cross-entropy-loss-fusion \
    --lr 1.5e-4 --min-lr 1.5e-5 --lr-decay-style cosine --weight-decay 0.1 \
    --log-interval 1 --eval-interval 1000 --eval-iters 0 --log-throughput \
    --no-load-optim --distributed-timeout-minutes 60"

if [ -n "${EXTRA:-}" ]; then
  OPTIONS="${OPTIONS} ${EXTRA}"
fi

srun --container-image="$IMAGE" bash -c "echo starting"
srun python -u /workspace/megatron/pretrain_gpt.py ${OPTIONS} --data-path $DATA_BLEND
