# Long sequences: context parallelism, uneven stages, selective recomputation by its old switch.
ARGS='--num-layers 30 --hidden-size 4096 --num-attention-heads 32 --seq-length 32768'
ARGS+=' --max-position-embeddings 32768 --micro-batch-size 1 --global-batch-size 32 --bf16'
ARGS+=' --tokenizer-type GPT2BPETokenizer --vocab-file v --merge-file m'
PARALLEL=(--tensor-model-parallel-size 2 --pipeline-model-parallel-size 4 --context-parallel-size 4)
PARALLEL+=(--cp-comm-type a2a --decoder-first-pipeline-num-layers 6 --decoder-last-pipeline-num-layers 8)
PARALLEL+=(--sequence-parallel --use-tp-pp-dp-mapping)
[ "${ZERO:-1}" -ge 1 ] && PARALLEL+=(--use-distributed-optimizer --num-distributed-optimizer-instances 2)
python -m torch.distributed.launch --nproc_per_node 8 --nnodes 8 pretrain_gpt.py $ARGS ${PARALLEL[*]} \
  --squared-relu --disable-bias-linear --hidden-dropout 0 --attention-dropout 0 --no-position-embedding \
  --recompute-activations --grad-reduce-in-bf16 --overlap-grad-reduce --cuda-graph-impl local
