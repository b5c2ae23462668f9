#include "strategies/transformer/transformer.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "strategies/schedule/schedule.h"
#include "strategies/transformer/block.h"
#include "strategies/transformer/layer.h"

namespace stepcast {
namespace {

bool IsMixed(const ParallelPlan& plan) {
  return plan.precision == DType::kFp16 || plan.precision == DType::kBf16;
}

// Matrices and the biases of column-parallel layers are split; norms and the other biases are not.
std::int64_t LayerWeights(const TransformerModel& model, const ParallelPlan& plan) {
  const std::int64_t h = model.hidden_size;
  const std::int64_t qkv = plan.LocalQkvWidth(model);
  const std::int64_t ffn = model.ffn_hidden_size / plan.tensor;
  const std::int64_t up = model.gated() ? 2 * ffn : ffn;
  const std::int64_t matrices = h * (qkv + model.query_width() / plan.tensor + up + ffn);
  return matrices + 2 * model.final_norm_parameters() + (model.biases ? qkv + up + 2 * h : 0);
}

std::int64_t TableWeights(const TransformerModel& model, const ParallelPlan& plan) {
  return plan.PaddedVocabulary(model) / plan.tensor * model.hidden_size;
}

/// Emits the instructions of one pipeline rank.
class StageBuilder {
 public:
  StageBuilder(ProgramBuilder& builder, const TransformerModel& model, const ParallelPlan& plan,
               const v1::Framework& framework, const LayerBlocks& blocks, const PlanGroups& groups,
               int stage, RendezvousId first_transfer, RendezvousId tied_reduce)
      : builder_(builder),
        model_(model),
        plan_(plan),
        framework_(framework),
        groups_(groups),
        stage_(stage),
        first_transfer_(first_transfer),
        tied_reduce_(tied_reduce),
        weights_(WeightsOfStage(model, plan, stage)),
        layer_weights_(LayerWeights(model, plan)),
        layer_activations_(LayerActivationBytes(model, plan)),
        forward_(blocks.Forward()),
        backward_(blocks.Backward()),
        embedding_forward_(blocks.EmbeddingForward()),
        embedding_backward_(blocks.EmbeddingBackward()),
        head_forward_(blocks.HeadForward()),
        head_backward_(blocks.HeadBackward()),
        optimizer_(blocks.Optimizer(OptimizerParameters())) {
    if (plan.recompute == v1::RECOMPUTE_FULL) recompute_ = blocks.Recompute();
  }

  void Build();

 private:
  // The stage's place in the model, for one chunk.
  int VirtualStage(int chunk) const { return chunk * plan_.pipeline + stage_; }
  int LayersOf(int chunk) const {
    return plan_.layers_per_stage[static_cast<std::size_t>(VirtualStage(chunk))];
  }
  std::int64_t OptimizerParameters() const {
    if (plan_.zero_stage == 0) return weights_.parameters;
    return (weights_.parameters + plan_.data - 1) / plan_.data;
  }
  std::int64_t Tokens() const { return plan_.micro_batch_size * plan_.sequence_length; }

  void BeginRankClass();
  StreamId stream(StreamKind kind) const { return streams_[static_cast<std::size_t>(kind)]; }
  /// Adds an instruction after the tail; becomes the tail unless it runs beside.
  InstructionId Add(const Op& op, StreamKind kind, const Origin& origin, bool beside = false,
                    RendezvousId rendezvous = RendezvousId::kNone, bool blocks_host = false);
  void Stamp(const Block& block, Origin origin, std::span<const BufferEffect> first = {},
             std::span<const BufferEffect> last = {});
  void Forward(int chunk, int micro_batch);
  void Backward(int chunk, int micro_batch, bool last);
  void Receive(bool backward, int virtual_stage, const Origin& origin);
  void Send(bool backward, int virtual_stage, const Origin& origin);
  void WaitForTransfers(const Origin& origin);
  Bytes BoundaryBytes() const;
  GroupId Boundary(bool with_next) const;
  void HostWork(HostWorkKind kind, const Origin& origin);
  RendezvousId Transfer(bool backward, int receiver, int micro_batch) const;
  void ReduceBucket(std::int64_t parameters, const Origin& origin, bool beside);
  void FinishStep();
  BufferId& Activations(int chunk, int micro_batch, int layer) {
    const std::size_t index =
        (static_cast<std::size_t>(micro_batch) * static_cast<std::size_t>(plan_.virtual_stages) +
         static_cast<std::size_t>(chunk)) *
            static_cast<std::size_t>(max_layers_ + 1) +
        static_cast<std::size_t>(layer);
    return activations_[index];
  }

  ProgramBuilder& builder_;
  const TransformerModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  const PlanGroups& groups_;
  int stage_;
  RendezvousId first_transfer_;
  RendezvousId tied_reduce_;
  StageWeights weights_;
  std::int64_t layer_weights_;
  Bytes layer_activations_;  // of one layer and micro-batch, when all are kept
  Block forward_;
  Block recompute_;
  Block backward_;
  Block embedding_forward_;
  Block embedding_backward_;
  Block head_forward_;
  Block head_backward_;
  Block optimizer_;

  std::array<StreamId, kStreamKindCount> streams_{};
  std::optional<InstructionId> tail_;
  StreamId tail_stream_{};
  // Transfers and reductions that what follows must still wait for.
  std::vector<InstructionId> open_sends_;
  std::vector<InstructionId> open_receives_;
  std::vector<InstructionId> open_reductions_;
  std::vector<InstructionId> ids_;  // of the block being stamped
  std::vector<BufferEffect> both_;  // of a block with one entry
  std::vector<BufferId> activations_;
  int max_layers_ = 0;
  std::int64_t unreduced_ = 0;  // parameters whose gradients are ready and not yet in a bucket
  std::int64_t reduced_ = 0;    // parameters in a bucket
};

void StageBuilder::BeginRankClass() {
  RankClass rank_class;
  rank_class.name = plan_.pipeline == 1 ? "ranks" : fmt::format("stage {}", stage_);
  rank_class.ranks = plan_.tensor * plan_.data;
  rank_class.stage = stage_;
  rank_class.first_rank = stage_ * plan_.tensor * plan_.data;
  const std::int64_t n = weights_.parameters;
  const auto set = [&rank_class](MemoryCategory category, std::int64_t bytes) {
    rank_class.resident[static_cast<std::size_t>(category)] = Bytes(bytes);
  };
  // ZeRO (arXiv 1910.02054), section 3.1: 2 bytes for weights, 2 for gradients (4 where they are
  // accumulated in fp32) and 12 for the optimizer's fp32 weights, momentum and variance.
  const std::int64_t element = ByteSize(plan_.precision, 1).count();
  set(MemoryCategory::kParameters, n * element);
  // Where 16-bit gradients are copied to fp32 by kernels of their own, both are kept.
  const bool both = framework_.cast_before_accumulate() && plan_.gradient_dtype != plan_.precision;
  set(MemoryCategory::kGradients,
      n * (ByteSize(plan_.gradient_dtype, 1).count() + (both ? element : 0)));
  set(MemoryCategory::kBuffers, framework_.reserved_bytes());
  set(MemoryCategory::kOptimizer, OptimizerParameters() * (IsMixed(plan_) ? 12 : 8));
  builder_.BeginRankClass(std::move(rank_class));
  for (std::size_t k = 0; k < kStreamKindCount; ++k) {
    const auto kind = static_cast<StreamKind>(k);
    if (kind == StreamKind::kContextParallel || kind == StreamKind::kExpertParallel ||
        kind == StreamKind::kOffload) {
      continue;
    }
    streams_[k] = builder_.AddStream(kind);
  }
}

InstructionId StageBuilder::Add(const Op& op, StreamKind kind, const Origin& origin, bool beside,
                                RendezvousId rendezvous, bool blocks_host) {
  Instruction instruction;
  instruction.op = builder_.AddOp(op);
  instruction.stream = stream(kind);
  instruction.origin = origin;
  instruction.rendezvous = rendezvous;
  instruction.blocks_host = blocks_host;
  const bool wait = tail_.has_value() && tail_stream_ != instruction.stream;
  const InstructionId id =
      wait ? builder_.Add(instruction, std::array{*tail_}) : builder_.Add(instruction);
  if (!beside) {
    tail_ = id;
    tail_stream_ = instruction.stream;
  }
  return id;
}

// Occupies the host thread; the device does not wait for it, only for what is launched after it.
void StageBuilder::HostWork(HostWorkKind kind, const Origin& origin) {
  Instruction instruction;
  instruction.op = builder_.AddOp(Op::HostWork(kind));
  instruction.stream = stream(StreamKind::kHost);
  instruction.origin = origin;
  builder_.Add(instruction);
}

void StageBuilder::Stamp(const Block& block, Origin origin, std::span<const BufferEffect> first,
                         std::span<const BufferEffect> last) {
  if (block.empty()) return;
  ids_.resize(block.entries.size());
  std::array<InstructionId, 2 + 8> dependencies{};
  std::vector<InstructionId> many;
  for (std::size_t i = 0; i < block.entries.size(); ++i) {
    const BlockEntry& entry = block.entries[i];
    Instruction instruction;
    instruction.op = entry.op;
    instruction.stream = stream(entry.stream);
    instruction.origin = origin;
    instruction.origin.phase = entry.phase;
    std::size_t count = 0;
    for (const std::int16_t after : entry.after) {
      if (after >= 0) {
        const auto before = static_cast<std::size_t>(after);
        if (block.entries[before].stream != entry.stream) dependencies[count++] = ids_[before];
      } else if (after == BlockEntry::kTail && tail_.has_value() &&
                 tail_stream_ != instruction.stream) {
        dependencies[count++] = *tail_;
      }
    }
    std::span<const InstructionId> waits(dependencies.data(), count);
    if (i == 0 && !(open_receives_.empty() && open_sends_.empty())) {
      many.assign(waits.begin(), waits.end());
      many.insert(many.end(), open_receives_.begin(), open_receives_.end());
      if (!framework_.overlap_pipeline()) {
        many.insert(many.end(), open_sends_.begin(), open_sends_.end());
      }
      open_receives_.clear();
      open_sends_.clear();
      waits = many;
    }
    std::span<const BufferEffect> effects;
    if (i == 0) effects = first;
    if (i + 1 == block.entries.size()) {
      if (i == 0 && !first.empty() && !last.empty()) {
        both_.assign(first.begin(), first.end());
        both_.insert(both_.end(), last.begin(), last.end());
        effects = both_;
      } else if (!last.empty()) {
        effects = last;
      }
    }
    ids_[i] = builder_.Add(instruction, waits, effects);
  }
  const auto tail = static_cast<std::size_t>(block.tail);
  tail_ = ids_[tail];
  tail_stream_ = stream(block.entries[tail].stream);
}

RendezvousId StageBuilder::Transfer(bool backward, int receiver, int micro_batch) const {
  // Forward transfers into stages 1 to S-1, backward transfers into 0 to S-2.
  const int stages = plan_.stages();
  const int slot = backward ? receiver : receiver - 1;
  const auto index =
      (static_cast<std::uint64_t>(backward ? stages - 1 : 0) + static_cast<std::uint64_t>(slot)) *
          static_cast<std::uint64_t>(plan_.micro_batches) +
      static_cast<std::uint64_t>(micro_batch);
  return RendezvousId(
      static_cast<std::uint32_t>(static_cast<std::uint64_t>(first_transfer_) + index));
}

Bytes StageBuilder::BoundaryBytes() const {
  std::int64_t elements = Tokens() * model_.hidden_size;
  if (plan_.sequence_parallel || framework_.scatter_gather_pipeline()) elements /= plan_.tensor;
  return ByteSize(plan_.precision, elements);
}

// The communicator of this rank and the next or the one before it in the ring of stages.
GroupId StageBuilder::Boundary(bool with_next) const {
  const int p = plan_.pipeline;
  return groups_.boundary[static_cast<std::size_t>(with_next ? stage_ : (stage_ + p - 1) % p)];
}

// Receives are posted ahead, as frameworks do to keep both ends of a transfer from waiting for each
// other: a transfer starts when its sender is ready.
void StageBuilder::Receive(bool backward, int virtual_stage, const Origin& origin) {
  Instruction instruction;
  instruction.op = builder_.AddOp(Op::Communication(OpKind::kRecv, plan_.precision, BoundaryBytes(),
                                                    Boundary(/*with_next=*/backward)));
  instruction.stream =
      stream(backward ? StreamKind::kPipelineReceiveGradient : StreamKind::kPipelineReceive);
  instruction.origin = origin;
  instruction.rendezvous = Transfer(backward, virtual_stage, origin.micro_batch);
  instruction.posted_ahead = true;
  open_receives_.push_back(builder_.Add(instruction));
}

void StageBuilder::Send(bool backward, int virtual_stage, const Origin& origin) {
  const Op op = Op::Communication(OpKind::kSend, plan_.precision, BoundaryBytes(),
                                  Boundary(/*with_next=*/!backward));
  const StreamKind kind = backward ? StreamKind::kPipelineSendGradient : StreamKind::kPipelineSend;
  open_sends_.push_back(
      Add(op, kind, origin, /*beside=*/true,
          Transfer(backward, virtual_stage + (backward ? -1 : 1), origin.micro_batch)));
}

// Before the compute of an action: the host waits for its transfers, the parts of a boundary tensor
// are gathered.
void StageBuilder::WaitForTransfers(const Origin& origin) {
  const bool received = !open_receives_.empty();
  if (!received && (open_sends_.empty() || framework_.overlap_pipeline())) return;
  if (framework_.pipeline_blocks_host()) {
    std::vector<InstructionId> waits = open_receives_;
    waits.insert(waits.end(), open_sends_.begin(), open_sends_.end());
    Instruction instruction;
    instruction.op = builder_.AddOp(Op::HostSync());
    instruction.stream = stream(StreamKind::kHost);
    instruction.origin = origin;
    instruction.blocks_host = true;
    open_receives_.clear();
    open_sends_.clear();
    open_receives_.push_back(builder_.Add(instruction, waits));
  }
  if (received && framework_.scatter_gather_pipeline() && plan_.tensor > 1 &&
      !plan_.sequence_parallel) {
    const Op gather =
        Op::Communication(OpKind::kAllGather, plan_.precision,
                          ByteSize(plan_.precision, Tokens() * model_.hidden_size), groups_.tensor);
    Instruction instruction;
    instruction.op = builder_.AddOp(gather);
    instruction.stream = stream(StreamKind::kTensorParallel);
    instruction.origin = origin;
    const InstructionId id = builder_.Add(instruction, open_receives_);
    open_receives_.assign(1, id);
  }
}

void StageBuilder::Forward(int chunk, int micro_batch) {
  const int virtual_stage = VirtualStage(chunk);
  Origin origin;
  origin.chunk = static_cast<std::uint8_t>(chunk);
  origin.micro_batch = static_cast<std::uint16_t>(micro_batch);
  origin.layer = static_cast<std::uint16_t>(0);
  if (virtual_stage > 0) Receive(false, virtual_stage, origin);
  WaitForTransfers(origin);
  HostWork(HostWorkKind::kMicroBatch, origin);
  if (virtual_stage == 0) Stamp(embedding_forward_, origin);
  const Bytes kept =
      plan_.recompute == v1::RECOMPUTE_FULL
          ? ByteSize(plan_.precision,
                     Tokens() * model_.hidden_size / (plan_.sequence_parallel ? plan_.tensor : 1))
          : layer_activations_;
  const int first_layer = plan_.FirstLayer(virtual_stage);
  for (int layer = 0; layer < LayersOf(chunk); ++layer) {
    origin.layer = static_cast<std::uint16_t>(first_layer + layer);
    const BufferId buffer = builder_.AddBuffer({kept, MemoryCategory::kActivations});
    Activations(chunk, micro_batch, layer) = buffer;
    Stamp(forward_, origin, std::array{BufferEffect{buffer, BufferUse::kAllocate}});
  }
  if (virtual_stage == plan_.stages() - 1) {
    // Logits in the layers' precision and in fp32 for the loss, and the inputs of the final norm
    // and of the output layer (arXiv 2205.05198, section 4.3).
    const std::int64_t columns = plan_.PaddedVocabulary(model_) / plan_.tensor;
    const std::int64_t element = ByteSize(plan_.precision, 1).count();
    const std::int64_t split = plan_.sequence_parallel ? plan_.tensor : 1;
    const Bytes logits(Tokens() * columns * (element + 4) +
                       2 * Tokens() * model_.hidden_size * element / split);
    const BufferId buffer = builder_.AddBuffer({logits, MemoryCategory::kActivations});
    Activations(chunk, micro_batch, max_layers_) = buffer;
    Stamp(head_forward_, origin, std::array{BufferEffect{buffer, BufferUse::kAllocate}});
  } else {
    Send(false, virtual_stage, origin);
  }
}

void StageBuilder::Backward(int chunk, int micro_batch, bool last) {
  const int virtual_stage = VirtualStage(chunk);
  Origin origin;
  origin.phase = Phase::kBackward;
  origin.chunk = static_cast<std::uint8_t>(chunk);
  origin.micro_batch = static_cast<std::uint16_t>(micro_batch);
  if (virtual_stage < plan_.stages() - 1) Receive(true, virtual_stage, origin);
  WaitForTransfers(origin);
  HostWork(HostWorkKind::kMicroBatch, origin);
  const bool overlap = last && plan_.data > 1 && plan_.overlap_gradient_reduce;
  if (virtual_stage == plan_.stages() - 1) {
    const BufferId buffer = Activations(chunk, micro_batch, max_layers_);
    Stamp(head_backward_, origin, {}, std::array{BufferEffect{buffer, BufferUse::kFree}});
    // A table tied on this very rank gets more gradient from the embedding.
    if (overlap && (!model_.tied_embeddings || plan_.pipeline > 1)) {
      unreduced_ += TableWeights(model_, plan_);
    }
  }
  const int first_layer = plan_.FirstLayer(virtual_stage);
  for (int layer = LayersOf(chunk) - 1; layer >= 0; --layer) {
    origin.layer = static_cast<std::uint16_t>(first_layer + layer);
    const BufferId kept = Activations(chunk, micro_batch, layer);
    if (plan_.recompute == v1::RECOMPUTE_FULL) {
      const BufferId again = builder_.AddBuffer({layer_activations_, MemoryCategory::kActivations});
      Stamp(recompute_, origin, std::array{BufferEffect{again, BufferUse::kAllocate}});
      Stamp(
          backward_, origin, {},
          std::array{BufferEffect{again, BufferUse::kFree}, BufferEffect{kept, BufferUse::kFree}});
    } else {
      Stamp(backward_, origin, {}, std::array{BufferEffect{kept, BufferUse::kFree}});
    }
    if (overlap) unreduced_ += layer_weights_;
    if (overlap && unreduced_ * ByteSize(plan_.gradient_reduce_dtype, 1).count() >=
                       plan_.gradient_bucket.count()) {
      ReduceBucket(unreduced_, origin, /*beside=*/true);
    }
  }
  if (virtual_stage == 0) Stamp(embedding_backward_, origin);
  if (virtual_stage > 0) Send(true, virtual_stage, origin);
}

void StageBuilder::ReduceBucket(std::int64_t parameters, const Origin& from, bool beside) {
  Origin origin = from;
  origin.phase = Phase::kGradientReduce;
  unreduced_ = 0;
  reduced_ += parameters;
  const DType dtype = plan_.gradient_reduce_dtype;
  const OpKind kind = plan_.zero_stage == 0 ? OpKind::kAllReduce : OpKind::kReduceScatter;
  const Op op = Op::Communication(kind, dtype, ByteSize(dtype, parameters), groups_.data);
  const InstructionId id = Add(op, StreamKind::kDataParallel, origin, beside);
  if (beside) open_reductions_.push_back(id);
}

void StageBuilder::FinishStep() {
  Origin origin;
  origin.phase = Phase::kGradientReduce;
  WaitForTransfers(origin);
  // The optimizer waits for all of these.
  std::vector<InstructionId> waits = open_receives_;
  waits.insert(waits.end(), open_sends_.begin(), open_sends_.end());
  open_receives_.clear();
  open_sends_.clear();
  if (const std::int64_t left = weights_.parameters - reduced_; plan_.data > 1 && left > 0) {
    // Averages over data-parallel ranks.
    Add(Op::Rowwise(OpKind::kScale, plan_.gradient_reduce_dtype, Pass::kForward, left, 1),
        StreamKind::kCompute, origin);
    ReduceBucket(left, origin, /*beside=*/false);
  }
  if (tied_reduce_ != RendezvousId::kNone && weights_.tied > 0) {
    const Op op = Op::Communication(OpKind::kAllReduce, plan_.gradient_reduce_dtype,
                                    ByteSize(plan_.gradient_reduce_dtype, weights_.tied),
                                    groups_.tied_embedding);
    Add(op, StreamKind::kPipelineSend, origin, /*beside=*/false, tied_reduce_);
  }
  waits.insert(waits.end(), open_reductions_.begin(), open_reductions_.end());
  open_receives_ = std::move(waits);  // The first kernel of the optimizer waits for them.
  origin.phase = Phase::kOptimizer;
  // 16-bit gradients are copied to fp32 for the optimizer.
  const bool copies = IsMixed(plan_) && plan_.gradient_dtype != DType::kFp32;
  const BufferId copy = builder_.AddBuffer(
      {ByteSize(DType::kFp32, copies ? OptimizerParameters() : 0), MemoryCategory::kBuffers});
  Stamp(optimizer_, origin, std::array{BufferEffect{copy, BufferUse::kAllocate}},
        std::array{BufferEffect{copy, BufferUse::kFree}});
  if (plan_.zero_stage > 0 && plan_.data > 1) {
    const Op op = Op::Communication(OpKind::kAllGather, plan_.precision,
                                    ByteSize(plan_.precision, weights_.parameters), groups_.data);
    Add(op, StreamKind::kDataParallel, origin);
  }
  // The loop reads the loss and the gradient norm: the host waits for the device.
  Add(Op::HostSync(), StreamKind::kHost, origin, false, RendezvousId::kNone, /*blocks_host=*/true);
}

void StageBuilder::Build() {
  BeginRankClass();
  for (int c = 0; c < plan_.virtual_stages; ++c) max_layers_ = std::max(max_layers_, LayersOf(c));
  activations_.resize(static_cast<std::size_t>(plan_.micro_batches) *
                      static_cast<std::size_t>(plan_.virtual_stages) *
                      static_cast<std::size_t>(max_layers_ + 1));
  Origin origin;
  origin.phase = Phase::kInput;
  HostWork(HostWorkKind::kStep, origin);
  const std::vector<PipelineAction> order = PipelineOrder(
      plan_.schedule, plan_.pipeline, stage_, plan_.micro_batches, plan_.virtual_stages);
  for (const PipelineAction& action : order) {
    if (action.backward) {
      Backward(action.chunk, action.micro_batch, action.micro_batch == plan_.micro_batches - 1);
    } else {
      Forward(action.chunk, action.micro_batch);
    }
  }
  FinishStep();
}

}  // namespace

StageWeights WeightsOfStage(const TransformerModel& model, const ParallelPlan& plan, int stage) {
  StageWeights weights;
  const std::int64_t table = TableWeights(model, plan);
  const std::int64_t per_layer = LayerWeights(model, plan);
  for (int c = 0; c < plan.virtual_stages; ++c) {
    const int virtual_stage = c * plan.pipeline + stage;
    weights.parameters +=
        plan.layers_per_stage[static_cast<std::size_t>(virtual_stage)] * per_layer;
  }
  const bool first = stage == 0;
  const bool last = stage == plan.pipeline - 1;
  if (first) weights.parameters += table + model.position_parameters(plan.sequence_length);
  if (last) {
    weights.parameters += model.final_norm_parameters();
    if (!first || !model.tied_embeddings) weights.parameters += table;
  }
  if (model.tied_embeddings && plan.pipeline > 1 && (first || last)) weights.tied = table;
  return weights;
}

Bytes LayerActivationBytes(const TransformerModel& model, const ParallelPlan& plan) {
  const double e = BytesPerElement(plan.precision);
  const double t = plan.tensor;
  const double tokens =
      static_cast<double>(plan.micro_batch_size) * static_cast<double>(plan.sequence_length);
  const double h = static_cast<double>(model.hidden_size);
  const double query = static_cast<double>(model.query_width());
  const double qkv = static_cast<double>(plan.LocalQkvWidth(model));
  const double ffn = static_cast<double>(model.ffn_hidden_size);
  const double split = plan.sequence_parallel ? t : 1;
  // Inputs of two norms and of the two column-parallel layers, and two dropout masks.
  const double whole = tokens * h * (4 * e + (model.dropout ? 2 : 0)) / split;
  // Queries, keys, values, the input of the projection; the inputs of the activation and of the
  // second linear layer.
  const double mlp = (model.gated() ? 3 : 2) * ffn;
  double shared = tokens * e * (qkv + (query + mlp) / t);
  if (plan.attention == v1::ATTENTION_KERNEL_UNFUSED && plan.recompute != v1::RECOMPUTE_SELECTIVE) {
    // Probabilities, their dropout mask and the masked probabilities.
    const double scores = static_cast<double>(model.attention_heads) / t * tokens *
                          static_cast<double>(plan.sequence_length);
    shared += scores * (model.dropout ? 2 * e + 1 : e);
  } else if (plan.attention == v1::ATTENTION_KERNEL_FLASH) {
    // The row statistics of the softmax, in fp32.
    shared += 4 * tokens * static_cast<double>(model.attention_heads) / t;
  }
  return Bytes(static_cast<std::int64_t>(whole + shared + 0.5));
}

Result<Program> BuildTransformerStep(const TransformerModel& model, const ParallelPlan& plan,
                                     const v1::Framework& framework) {
  ProgramBuilder builder;
  const int stage_ranks = plan.tensor * plan.data;
  PlanGroups groups;
  Group tensor{"tensor", {}};
  for (int i = 0; i < plan.tensor; ++i) tensor.ranks.push_back(i);
  groups.tensor = builder.AddGroup(std::move(tensor));
  Group data{"data", {}};
  for (int i = 0; i < plan.data; ++i) data.ranks.push_back(i * plan.tensor);
  groups.data = builder.AddGroup(std::move(data));
  if (plan.pipeline > 1) {
    const int last = (plan.pipeline - 1) * stage_ranks;
    groups.tied_embedding = builder.AddGroup({"tied embedding", {0, last}});
    for (int stage = 0; stage < plan.pipeline; ++stage) {
      const int next = (stage + 1) % plan.pipeline;
      groups.boundary.push_back(builder.AddGroup({fmt::format("stages {} and {}", stage, next),
                                                  {stage * stage_ranks, next * stage_ranks}}));
    }
  }
  const LayerBlocks blocks(builder, model, plan, framework, groups);
  const int stages = plan.stages();
  RendezvousId first_transfer = RendezvousId::kNone;
  if (stages > 1) {
    first_transfer = builder.NewRendezvous(2 * static_cast<std::size_t>(stages - 1) *
                                           static_cast<std::size_t>(plan.micro_batches));
  }
  RendezvousId tied = RendezvousId::kNone;
  if (plan.pipeline > 1 && model.tied_embeddings) tied = builder.NewRendezvous();
  // Nearly all instructions are those of layers; room for them at once saves copying them later.
  const bool again = plan.recompute == v1::RECOMPUTE_FULL;
  const std::size_t of_layer =
      blocks.Forward().entries.size() * (again ? 2 : 1) + blocks.Backward().entries.size();
  const std::size_t of_layers = of_layer * static_cast<std::size_t>(model.layers) *
                                static_cast<std::size_t>(plan.micro_batches);
  builder.Reserve(of_layers + of_layers / 8);
  for (int stage = 0; stage < plan.pipeline; ++stage) {
    StageBuilder(builder, model, plan, framework, blocks, groups, stage, first_transfer, tied)
        .Build();
  }
  return std::move(builder).Build();
}

}  // namespace stepcast
