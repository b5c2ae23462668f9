#include "strategies/step/step.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "simulator/base/check.h"
#include "strategies/step/accumulate.h"
#include "strategies/step/block_flow.h"
#include "strategies/step/bounds.h"
#include "strategies/step/compress.h"
#include "strategies/step/flow_emitter.h"
#include "strategies/step/optimizer.h"
#include "strategies/step/reduction.h"
#include "strategies/step/teacher.h"

namespace stepcast {
namespace {

constexpr bool kBeside = true;
constexpr int kAllPeers = -1;  // of collectives between pipeline ranks
constexpr int kTeacher = -2;   // the peer that sends logits

/// A message from one pipeline rank to another: activations into a stage or gradients into it.
struct Message {
  bool backward = false;
  int stage = 0;
  int micro_batch = 0;

  friend auto operator<=>(const Message&, const Message&) = default;
};
/// Messages of one direction between two ranks travel in the order in which they are made.
struct Channel {
  bool backward = false;
  int from = 0;
  int to = 0;

  friend auto operator<=>(const Channel&, const Channel&) = default;
};
using Channels = std::map<Channel, std::vector<Message>>;

std::optional<Message> MessageAfter(const PipelineSchedule& schedule,
                                    const PipelineAction& action) {
  switch (action.work) {
    case PipelineWork::kForward:
      if (action.stage == schedule.stages - 1) return std::nullopt;
      return Message{false, action.stage + 1, action.micro_batch};
    case PipelineWork::kBackward:
    case PipelineWork::kBackwardInput:
      if (action.stage == 0) return std::nullopt;
      return Message{true, action.stage - 1, action.micro_batch};
    case PipelineWork::kBackwardWeight:
      break;
  }
  return std::nullopt;
}

Channels ChannelsOf(const PipelineSchedule& schedule) {
  Channels channels;
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    for (const PipelineAction& action : schedule.orders[static_cast<std::size_t>(rank)]) {
      const auto message = MessageAfter(schedule, action);
      if (!message) continue;
      const int to = schedule.RankOf(message->stage, message->micro_batch);
      if (to != rank) channels[{message->backward, rank, to}].push_back(*message);
    }
  }
  return channels;
}

/// Where two ranks hold a stage: between whom their gradients are summed.
struct StageCopies {
  GroupId dense = GroupId::kNone;
  GroupId experts = GroupId::kNone;
  RendezvousId dense_reduce = RendezvousId::kNone;
  RendezvousId expert_reduce = RendezvousId::kNone;
};

/// What all ranks of a step share.
struct StepContext {
  ProgramBuilder& builder;
  const ParallelPlan& plan;
  const v1::Framework& framework;
  const PipelineSchedule& schedule;
  const Channels& channels;
  std::map<std::pair<int, int>, GroupId> pairs{};
  RendezvousId first_transfer = RendezvousId::kNone;
  RendezvousId tied_reduce = RendezvousId::kNone;  ///< Of the first update; the others follow.
  std::map<int, StageCopies> copies{};             // by stage, where two ranks hold it
  FlowEmitter* flow = nullptr;                     // where the step's flow is asked for
  // With a teacher on GPUs of its own: the message with the logits of micro-batch 0, and its bytes.
  RendezvousId first_logits = RendezvousId::kNone;
  Bytes logits{};
  GroupId teacher = GroupId::kNone;
};

/// What the ranks of one pipeline stage are made of, with their communicators.
struct StageParts {
  PlanGroups groups;
  Updaters updaters;
  LayeredModel model;
  /// By kind: backward, and where the schedule splits it its two parts.
  struct Backward {
    std::vector<Block> whole{};
    std::vector<SplitBlocks> split{};
  };
  Backward backward{};
  /// Of the first micro-batch of a tile, where gradients of a tile are summed.
  Backward first_backward{};
  std::optional<LayeredModel> teacher{};  ///< That runs on these ranks too.
};

/// Work that follows upon itself; a rank has two at once where a forward overlaps a backward.
struct Lane {
  std::optional<InstructionId> tail;
  StreamId tail_stream{};
  /// What the next instruction must also wait for.
  std::vector<InstructionId> waits;
};

/// A block on its way into the Program.
struct Stamp {
  const Block* block = nullptr;
  Origin origin;
  Lane* lane = nullptr;
  std::vector<BufferEffect> first;                          ///< With the first instruction.
  std::vector<BufferEffect> last;                           ///< With the last one.
  std::vector<std::pair<std::size_t, BufferEffect>> inner;  ///< With this entry of the block.
  std::vector<InstructionId> ids;
  std::size_t next = 0;
  bool runs_module = false;        ///< Forward, for the first time or again.
  const UnitKind* kind = nullptr;  ///< Null for the optimizer.
  FlowEmitter::Work work;

  void Start(const Block& of, const Origin& from, Lane& on) {
    kind = nullptr;
    runs_module = false;
    block = &of;
    origin = from;
    lane = &on;
    first.clear();
    last.clear();
    inner.clear();
    ids.resize(of.entries.size());
    next = 0;
  }
  bool done() const { return block == nullptr || next == block->entries.size(); }
};

/// Gradients that are ready and not yet reduced.
struct Bucket {
  std::int64_t parameters = 0;
  std::int64_t expert_parameters = 0;
  std::int64_t largest_tensor = 0;
  bool accumulated = false;  ///< Gradients of earlier micro-batches wait to be added to.
  std::vector<BufferId> buffers;
  std::vector<PlacedUnit*> units;

  bool empty() const { return parameters == 0 && expert_parameters == 0; }
};

/// Emits the instructions of one pipeline rank.
class RankBuilder {
 public:
  RankBuilder(StepContext& context, const StageParts& parts, int rank)
      : context_(context),
        parts_(parts),
        builder_(context.builder),
        plan_(context.plan),
        framework_(context.framework),
        model_(parts.model),
        schedule_(context.schedule),
        groups_(parts.groups),
        rank_(rank),
        chunks_(ChunksOf(parts.model, context.plan, context.schedule, rank)),
        weights_(WeightsOfRank(parts.model, context.plan, context.schedule, rank)),
        adds_table_gradients_(AddsTableGradients(parts.model, context.plan, context.schedule)),
        optimizer_(OptimizerBlock(context.builder, context.plan, context.framework, parts.updaters,
                                  weights_)) {}

  void Build();

 private:
  enum class Direction { kForward, kBackward };

  std::int64_t UpdatedParameters() const { return stepcast::UpdatedParameters(plan_, weights_); }
  /// Whether the action is the first, or the last, of its tile. Weights are gathered, and gradients
  /// forgotten, once for a tile.
  bool BeginsTile(const PipelineAction& action) const {
    return schedule_.BeginsTile(action.micro_batch);
  }
  bool EndsTile(const PipelineAction& action) const {
    return schedule_.EndsTile(action.micro_batch);
  }
  /// What backward of the action is made of.
  const StageParts::Backward& BackwardOf(const PipelineAction& action) const {
    return SumsTiles(plan_) && BeginsTile(action) ? parts_.first_backward : parts_.backward;
  }
  Chunk& ChunkOf(const PipelineAction& action) {
    return chunks_[static_cast<std::size_t>(action.chunk)];
  }
  const UnitKind& KindOf(const PlacedUnit& unit) const { return model_.kind(unit.kind); }
  bool gathers() const { return plan_.shards_parameters(); }
  bool offloads_optimizer() const { return plan_.optimizer_offload != v1::OFFLOAD_NONE; }
  Origin OriginOf(const PipelineAction& action) const {
    Origin origin;
    origin.phase = action.work == PipelineWork::kForward ? Phase::kForward : Phase::kBackward;
    origin.chunk = static_cast<std::uint8_t>(action.chunk);
    origin.micro_batch = static_cast<std::uint16_t>(action.micro_batch);
    return origin;
  }
  static Origin At(Origin origin, const PlacedUnit& unit) {
    origin.layer = static_cast<std::uint16_t>(unit.layer);
    return origin;
  }

  void BeginRankClass();
  StreamId stream(StreamKind kind, int peer = 0);
  StreamId StreamOf(const BlockEntry& entry) {
    return stream(entry.stream, entry.rendezvous == RendezvousId::kNone ? 0 : kAllPeers);
  }
  InstructionId Add(const Op& op, StreamId on, const Origin& origin,
                    std::span<const InstructionId> waits = {},
                    std::span<const BufferEffect> effects = {});
  /// After the main lane's tail; becomes the tail unless it runs beside.
  InstructionId Follow(const Op& op, StreamKind kind, const Origin& origin, bool beside = false,
                       RendezvousId rendezvous = RendezvousId::kNone, bool blocks_host = false,
                       std::span<const BufferEffect> effects = {},
                       std::optional<InstructionId> also_after = std::nullopt);
  void HostWork(HostWorkKind kind, const Origin& origin, std::int64_t times = 1);
  void LoadSamples(const Origin& origin);
  void EmitNext(Stamp& stamp);
  void Emit(Stamp& stamp) {
    while (!stamp.done()) EmitNext(stamp);
  }
  void EmitTogether(Stamp& a, Stamp& b);

  // Pipeline transfers.
  GroupId PairWith(int peer);
  RendezvousId Transfer(const Message& message) const;
  std::optional<Message> MessageBefore(const PipelineAction& action) const;
  int SenderOf(const Message& message) const {
    return schedule_.RankOf(message.stage + (message.backward ? 1 : -1), message.micro_batch);
  }
  Bytes MessageBytes(const Message& message, std::int64_t* whole = nullptr) const;
  void Receive(const Message& message, const Origin& origin);
  void Send(const Message& message, const Origin& origin);
  void WaitForTransfers(const Origin& origin, std::int64_t received_elements,
                        const std::optional<Message>& received_message = std::nullopt);
  bool TransfersBlockHost() const {
    return framework_.pipeline_blocks_host() &&
           !(framework_.interleaving_runs_ahead() && schedule_.chunks() > 1);
  }
  void FetchSamples(const PipelineAction& action);
  // Logits of a teacher come with the forward of the last stage.
  void HearTeacher(const PipelineAction& action);
  void RunTeacher(const PipelineAction& action);
  bool IsHead(const Chunk& chunk, std::size_t u) const {
    return chunk.stage == schedule_.stages - 1 && u == chunk.units.size() - model_.after.size();
  }

  // Actions.
  void Start(const PipelineAction& action);
  void Finish(const PipelineAction& action);
  void Do(std::span<const PipelineAction> tile);
  void DoTogether(const PipelineAction& a, const PipelineAction& b);
  void BeginForward(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane,
                    Stamp& stamp);
  void EndForward(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane);
  void BeginBackward(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane,
                     Stamp& stamp);
  void EndBackward(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane);
  void BeginUnit(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane,
                 Stamp& stamp) {
    if (action.work == PipelineWork::kForward) {
      BeginForward(chunk, u, action, lane, stamp);
    } else {
      BeginBackward(chunk, u, action, lane, stamp);
    }
  }
  void EndUnit(Chunk& chunk, std::size_t u, const PipelineAction& action, Lane& lane) {
    if (action.work == PipelineWork::kForward) {
      EndForward(chunk, u, action, lane);
    } else {
      EndBackward(chunk, u, action, lane);
    }
  }
  /// The unit that the action comes to as its `i`-th.
  static std::size_t UnitAt(const Chunk& chunk, const PipelineAction& action, std::size_t i) {
    return action.work == PipelineWork::kForward ? i : chunk.units.size() - 1 - i;
  }

  // Parameters and gradients.
  /// `flow_unit`: its number in the model, where the step's flow is asked for.
  void Gather(PlacedUnit& unit, const Origin& origin, int flow_unit);
  void GatherAhead(Chunk& chunk, std::size_t u, Direction direction, const Origin& origin);
  void UseWeights(PlacedUnit& unit, Stamp& stamp);
  /// Whether what forward makes of the gradients of weights are these gradients, not added to
  /// others.
  bool ForwardTakesGradients(const PlacedUnit& unit, const PipelineAction& action) const {
    return stepcast::ForwardTakesGradients(model_, plan_, schedule_, unit, action);
  }
  void TakeGradients(const Chunk& chunk, std::size_t u, const PipelineAction& action,
                     std::size_t first, Stamp& stamp);
  void GatherNewWeights();
  bool ReducesEach() const { return plan_.reduce_each_micro_batch; }
  /// New weights are gathered beside the next step's forward. Without a flush there are many
  /// updates in a step, and each gathers its own.
  bool GathersBesideForward() const {
    return plan_.overlap_parameter_gather && !schedule_.asynchronous;
  }
  bool Reduces() const { return plan_.replicas() > 1 || plan_.expert_replicas() > 1; }
  /// Gradients that are sums over tensor-parallel ranks are summed unit by unit where what is kept
  /// of them is split or leaves the device: all of them, before that. Else once before the update.
  bool SumsPartialGradientsByUnit() const {
    return !plan_.keeps_whole_gradients() || offloads_optimizer();
  }
  Op SumOfPartialGradients(std::int64_t elements) const {
    const DType dtype = plan_.keeps_whole_gradients() ? plan_.gradient_dtype : plan_.precision;
    return Op::Communication(OpKind::kAllReduce, dtype, ByteSize(dtype, elements), groups_.tensor);
  }
  /// The unit that makes the second gradient of a table that both ends share.
  bool AddsTableGradient(const Chunk& chunk, std::size_t u) const {
    return adds_table_gradients_ && chunk.stage == 0 && u == 0;
  }
  void AddTableGradient(const PlacedUnit& unit, const PipelineAction& action, Lane& lane);
  void Gathered(Chunk& chunk, std::size_t u, const PipelineAction& action);
  void FlushBucket(const Origin& origin, bool beside);
  struct Reduction {
    std::int64_t parameters = 0;
    std::int64_t largest_tensor = 0;
    bool experts = false;
    bool accumulated = false;  ///< Added to the gradients of earlier micro-batches.
    bool beside = false;
    std::vector<BufferEffect> frees;  ///< With the end of it.
    bool averaged = false;            ///< Before it, by a kernel of its own.
    std::vector<WeightMatrix> matrices{};
  };
  std::vector<WeightMatrix> MatricesOf(std::span<PlacedUnit* const> units, bool experts) const;
  std::vector<PlacedUnit*> NotReduced();
  void Reduce(const Reduction& of, const Origin& origin);
  std::int64_t SayReduced(InstructionId id, const Op& op, const Reduction& of, std::int64_t first,
                          bool scatters, bool all);
  std::optional<InstructionId> StoreGradients(std::int64_t parameters, int shards,
                                              const Origin& origin);
  void ReduceCopies(const Origin& origin);
  void SumPartialGradients(const Origin& origin);
  void ReduceTied(const Origin& origin, std::vector<InstructionId>& waits);
  void Update();
  void FinishStep();

  // Activations.
  std::size_t SlotOf(const PipelineAction& action, std::size_t u) const {
    return (static_cast<std::size_t>(action.micro_batch) * chunks_.size() +
            static_cast<std::size_t>(action.chunk)) *
               most_units_ +
           u;
  }
  BufferId& KeptOf(const PipelineAction& action, std::size_t u) { return kept_[SlotOf(action, u)]; }
  BufferId& AgainOf(const PipelineAction& action, std::size_t u) {
    return again_[SlotOf(action, u)];
  }
  bool OffloadsActivations(const PlacedUnit& unit) const {
    return stepcast::OffloadsActivations(plan_, unit);
  }
  Bytes KeptBytes(const PlacedUnit& unit) const { return stepcast::KeptBytes(model_, unit); }
  void LoadActivations(Chunk& chunk, std::size_t u, const PipelineAction& action);
  void LoadNextActivations(Chunk& chunk, std::size_t u, const PipelineAction& action);
  static HostMemory Place(v1::Offload offload) {
    return offload == v1::OFFLOAD_NVME ? HostMemory::kNvme : HostMemory::kCpu;
  }

  FlowEmitter* flow() const { return context_.flow; }
  /// What a stamp that has just started is of.
  void SetWork(Stamp& stamp, const Chunk& chunk, std::size_t u, const PipelineAction& action,
               bool forward) const {
    stamp.kind = &KindOf(chunk.units[u]);
    if (flow() == nullptr) return;
    stamp.work = {flow()->UnitOf(chunk, u), action.micro_batch, forward, chunk.units[u].recompute,
                  SumsTiles(plan_) && BeginsTile(action)};
  }

  StepContext& context_;
  const StageParts& parts_;
  ProgramBuilder& builder_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  const LayeredModel& model_;
  const PipelineSchedule& schedule_;
  const PlanGroups& groups_;
  int rank_;
  std::vector<Chunk> chunks_;
  StageWeights weights_;
  bool adds_table_gradients_;
  Block optimizer_;

  std::map<std::pair<StreamKind, int>, StreamId> streams_;
  std::array<StreamId, kStreamKindCount> single_streams_{};
  std::optional<InstructionId> next_samples_;  // that the next step begins with
  std::optional<BufferId> samples_;
  Lane lane_;
  std::array<Lane, 2> pair_lanes_;
  std::array<Stamp, 2> stamps_;
  std::vector<InstructionId> scratch_;
  std::vector<BufferEffect> both_;
  // Transfers that what follows must still wait for.
  std::vector<InstructionId> open_sends_;
  std::vector<InstructionId> open_receives_;
  std::vector<InstructionId> open_reductions_;
  std::deque<InstructionId> open_tied_;
  std::uint32_t tied_updates_ = 0;
  std::map<Channel, std::size_t> posted_;  // receives so far
  std::map<Message, InstructionId> received_early_;
  std::vector<BufferId> kept_;   // activations between forward and backward
  std::vector<BufferId> again_;  // recomputed ones, where gradients of weights are put off
  std::map<std::size_t, InstructionId> loads_;         // by place in kept_
  std::map<std::size_t, BufferId> losses_;             // what the loss keeps, by place in kept_
  std::map<std::size_t, BufferId> outputs_;            // of stages, likewise
  std::map<int, BufferId> table_gradients_;            // of the output layer, by tile
  std::map<std::size_t, BufferId> forward_gradients_;  // made apart by forward, by place in kept_
  std::map<std::size_t, BufferId> unit_gradients_;  // that backward frees, of the first of a tile
  std::map<int, BufferId> teacher_logits_;          // by micro-batch
  std::map<int, InstructionId> logits_come_;        // on other streams, likewise
  std::vector<BufferId> step_gradients_;            // that the optimizer frees
  std::size_t most_units_ = 0;
  std::vector<std::pair<std::size_t, std::size_t>> in_flight_;  // gathered units, oldest first
  Bucket bucket_;
  bool first_bucket_ = true;
  int buckets_ = 0;  // of this micro-batch, or tile
  /// What brought gradients to the host last: by chunk, number of the bucket, and whether they are
  /// those of experts. Micro-batches, or tiles, fill their buckets alike.
  std::map<std::tuple<int, int, bool>, InstructionId> stores_;
  std::int64_t reduced_ = 0;
  std::int64_t reduced_experts_ = 0;
  std::pair<std::int64_t, std::int64_t> scattered_;  // first element and how many, of a reduction
};

void RankBuilder::BeginRankClass() {
  RankClass rank_class;
  rank_class.name = plan_.pipeline == 1 ? "ranks" : fmt::format("stage {}", rank_);
  rank_class.ranks = plan_.stage_ranks();
  rank_class.stage = rank_;
  rank_class.first_rank = FirstRank(plan_, rank_);
  rank_class.resident = ResidentMemory(model_, plan_, framework_, schedule_, rank_);
  if (parts_.teacher) {
    rank_class.resident[static_cast<std::size_t>(MemoryCategory::kParameters)] +=
        TeacherWeightBytes(*parts_.teacher, plan_.distillation->teacher->plan);
  }
  const RankClassId id = builder_.BeginRankClass(std::move(rank_class));
  if (flow() != nullptr) flow()->BeginRankClass(id, rank_, chunks_);
  for (const StreamKind kind :
       {StreamKind::kCompute, StreamKind::kTensorParallel, StreamKind::kDataParallel}) {
    single_streams_[static_cast<std::size_t>(kind)] = builder_.AddStream(kind);
  }
  if (plan_.context > 1) {
    single_streams_[static_cast<std::size_t>(StreamKind::kContextParallel)] =
        builder_.AddStream(StreamKind::kContextParallel);
  }
  if (plan_.expert > 1) {
    single_streams_[static_cast<std::size_t>(StreamKind::kExpertParallel)] =
        builder_.AddStream(StreamKind::kExpertParallel);
  }
  const bool reads_logits =
      plan_.distillation && plan_.distillation->place == v1::TEACHER_PLACE_CACHED;
  if (plan_.activation_offload != v1::OFFLOAD_NONE || offloads_optimizer() ||
      plan_.parameter_offload != v1::OFFLOAD_NONE || reads_logits) {
    single_streams_[static_cast<std::size_t>(StreamKind::kOffload)] =
        builder_.AddStream(StreamKind::kOffload);
  }
  if (plan_.input) {
    single_streams_[static_cast<std::size_t>(StreamKind::kInput)] =
        builder_.AddStream(StreamKind::kInput);
  }
  single_streams_[static_cast<std::size_t>(StreamKind::kHost)] =
      builder_.AddStream(StreamKind::kHost);
}

// Transfers to and from each peer have a stream of their own; the rest has one of each kind.
StreamId RankBuilder::stream(StreamKind kind, int peer) {
  const bool transfer =
      kind >= StreamKind::kPipelineSend && kind <= StreamKind::kPipelineReceiveGradient;
  if (!transfer) return single_streams_[static_cast<std::size_t>(kind)];
  const auto [it, inserted] = streams_.try_emplace({kind, peer});
  if (inserted) it->second = builder_.AddStream(kind);
  return it->second;
}

InstructionId RankBuilder::Add(const Op& op, StreamId on, const Origin& origin,
                               std::span<const InstructionId> waits,
                               std::span<const BufferEffect> effects) {
  Instruction instruction;
  instruction.op = builder_.AddOp(op);
  instruction.stream = on;
  instruction.origin = origin;
  return builder_.Add(instruction, waits, effects);
}

InstructionId RankBuilder::Follow(const Op& op, StreamKind kind, const Origin& origin, bool beside,
                                  RendezvousId rendezvous, bool blocks_host,
                                  std::span<const BufferEffect> effects,
                                  std::optional<InstructionId> also_after) {
  Instruction instruction;
  instruction.op = builder_.AddOp(op);
  instruction.stream = stream(kind);
  instruction.origin = origin;
  instruction.rendezvous = rendezvous;
  instruction.blocks_host = blocks_host;
  std::array<InstructionId, 2> waits{};
  std::size_t count = 0;
  if (lane_.tail && lane_.tail_stream != instruction.stream) waits[count++] = *lane_.tail;
  if (also_after) waits[count++] = *also_after;
  const InstructionId id = builder_.Add(instruction, {waits.data(), count}, effects);
  if (!beside) {
    lane_.tail = id;
    lane_.tail_stream = instruction.stream;
  }
  return id;
}

// Occupies the host thread; the device does not wait for it, only for what is launched after it.
void RankBuilder::HostWork(HostWorkKind kind, const Origin& origin, std::int64_t times) {
  Add(Op::HostWork(kind, times), stream(StreamKind::kHost), origin);
}

// Samples of a step, or of the next one beside it. Where the model begins; what its end needs,
// labels, is small. They are copied on a stream of their own, where nothing waits for the fetch but
// the copy.
void RankBuilder::LoadSamples(const Origin& origin) {
  if (!plan_.input) return;
  std::int64_t samples = 0;
  for (const Chunk& chunk : chunks_) {
    if (chunk.stage == 0) samples += std::int64_t{chunk.micro_batches} * plan_.micro_batch_size;
  }
  if (samples == 0) return;
  const ParallelPlan::Input& input = *plan_.input;
  std::vector<InstructionId> made = {
      Add(Op::Fetch(samples, input.fetching), stream(StreamKind::kInput), origin)};
  if (flow() != nullptr) flow()->MadeSamples(made.front(), input.ahead);
  if (input.device_bytes > 0) {
    const Bytes bytes(samples * input.device_bytes);
    samples_ = builder_.AddBuffer({bytes, MemoryCategory::kBuffers});
    const std::array<BufferEffect, 1> take = {{{*samples_, BufferUse::kAllocate}}};
    made.assign(1, Add(Op::Offload(OpKind::kLoad, bytes, HostMemory::kCpu),
                       stream(StreamKind::kInput), origin, made, take));
    if (flow() != nullptr) flow()->LoadedSamples(made.front(), input.ahead);
  }
  if (input.ahead) {
    next_samples_ = made.front();
  } else {
    lane_.waits.push_back(made.front());
  }
}

// Tokens are needed where they are embedded and where they are predicted.
void RankBuilder::FetchSamples(const PipelineAction& action) {
  if (!framework_.fetches_each_micro_batch() || action.work != PipelineWork::kForward) return;
  if (action.stage != 0 && action.stage != schedule_.stages - 1) return;
  Origin origin = OriginOf(action);
  origin.phase = Phase::kInput;
  HostWork(HostWorkKind::kSample, origin, plan_.micro_batch_size);
}

void RankBuilder::HearTeacher(const PipelineAction& action) {
  if (!plan_.distillation || action.work != PipelineWork::kForward ||
      action.stage != schedule_.stages - 1) {
    return;
  }
  if (parts_.teacher) return RunTeacher(action);
  const UnitKind& head = model_.kind(model_.after.front());
  const Origin origin = OriginOf(action);
  const BufferId logits = builder_.AddBuffer({head.teacher_logits, MemoryCategory::kActivations});
  teacher_logits_[action.micro_batch] = logits;
  const std::array<BufferEffect, 1> take = {{{logits, BufferUse::kAllocate}}};
  InstructionId& comes = logits_come_[action.micro_batch];
  if (plan_.distillation->place == v1::TEACHER_PLACE_CACHED) {
    comes = Add(Op::Offload(OpKind::kLoad, head.teacher_logits, HostMemory::kNvme),
                stream(StreamKind::kOffload), origin, {}, take);
    return;
  }
  Instruction instruction;
  instruction.op = builder_.AddOp(
      Op::Communication(OpKind::kRecv, plan_.precision, context_.logits, context_.teacher));
  instruction.stream = stream(StreamKind::kPipelineReceive, kTeacher);
  instruction.origin = origin;
  instruction.rendezvous = RendezvousId(static_cast<std::uint32_t>(context_.first_logits) +
                                        static_cast<std::uint32_t>(action.micro_batch));
  comes = builder_.Add(instruction, {}, take);
}

// Unit by unit, before the student's forward; nothing is kept of it but the logits.
void RankBuilder::RunTeacher(const PipelineAction& action) {
  Stamp& stamp = stamps_[0];
  Origin origin = OriginOf(action);
  origin.layer = 0;
  for (const std::vector<int>* part :
       {&parts_.teacher->before, &parts_.teacher->layers, &parts_.teacher->after}) {
    for (const int kind : *part) {
      const UnitKind& unit = parts_.teacher->kind(kind);
      const BufferId working = builder_.AddBuffer({unit.activations, MemoryCategory::kActivations});
      stamp.Start(unit.forward, origin, lane_);
      stamp.runs_module = true;
      stamp.first.push_back({working, BufferUse::kAllocate});
      stamp.last.push_back({working, BufferUse::kFree});
      if (unit.teacher_logits.count() > 0) {
        const BufferId logits =
            builder_.AddBuffer({unit.teacher_logits, MemoryCategory::kActivations});
        teacher_logits_[action.micro_batch] = logits;
        stamp.first.push_back({logits, BufferUse::kAllocate});
      }
      Emit(stamp);
      ++origin.layer;
    }
  }
}

void RankBuilder::EmitNext(Stamp& stamp) {
  const Block& block = *stamp.block;
  const std::size_t i = stamp.next++;
  const BlockEntry& entry = block.entries[i];
  Lane& lane = *stamp.lane;
  Instruction instruction;
  instruction.op = entry.op;
  instruction.stream = StreamOf(entry);
  instruction.origin = stamp.origin;
  instruction.origin.phase = entry.phase;
  instruction.blocks_host = entry.stream == StreamKind::kHost;
  instruction.rendezvous = entry.rendezvous;
  instruction.begins_layer = i == 0 && stamp.runs_module;
  std::array<InstructionId, 2> dependencies{};
  std::size_t count = 0;
  for (const std::int32_t after : entry.after) {
    if (after >= 0) {
      const auto before = static_cast<std::size_t>(after);
      if (block.entries[before].stream != entry.stream) dependencies[count++] = stamp.ids[before];
    } else if (after == BlockEntry::kTail && lane.tail.has_value() &&
               lane.tail_stream != instruction.stream) {
      dependencies[count++] = *lane.tail;
    }
  }
  std::span<const InstructionId> waits(dependencies.data(), count);
  if (!lane.waits.empty()) {
    scratch_.assign(waits.begin(), waits.end());
    scratch_.insert(scratch_.end(), lane.waits.begin(), lane.waits.end());
    lane.waits.clear();
    waits = scratch_;
  }
  const bool ends = i + 1 == block.entries.size();
  std::span<const BufferEffect> effects;
  if (i == 0) effects = stamp.first;
  if ((ends && !stamp.last.empty()) || !stamp.inner.empty()) {
    both_.assign(effects.begin(), effects.end());
    for (const auto& [entry_index, effect] : stamp.inner) {
      if (entry_index == i) both_.push_back(effect);
    }
    if (ends) both_.insert(both_.end(), stamp.last.begin(), stamp.last.end());
    effects = both_;
  }
  stamp.ids[i] = builder_.Add(instruction, waits, effects);
  if (flow() != nullptr) {
    if (stamp.kind != nullptr) {
      flow()->Stamped(stamp.ids[i], *stamp.kind, entry.flow, stamp.work);
    } else {
      flow()->Optimizer(stamp.ids[i], builder_.op(entry.op));
    }
  }
  if (ends && block.tail >= 0) {
    const auto tail = static_cast<std::size_t>(block.tail);
    lane.tail = stamp.ids[tail];
    lane.tail_stream = StreamOf(block.entries[tail]);
  }
}

// Each computes while the other communicates: they take turns at every collective.
void RankBuilder::EmitTogether(Stamp& a, Stamp& b) {
  Stamp* now = &a;
  Stamp* other = &b;
  while (!now->done() || !other->done()) {
    if (now->done()) std::swap(now, other);
    const bool computes = now->block->entries[now->next].stream == StreamKind::kCompute;
    EmitNext(*now);
    if (!computes && !other->done()) std::swap(now, other);
  }
}

GroupId RankBuilder::PairWith(int peer) {
  const std::pair<int, int> pair = std::minmax(rank_, peer);
  const auto [it, inserted] = context_.pairs.try_emplace(pair);
  if (inserted) {
    it->second = AddPair(builder_, plan_, fmt::format("stages {} and {}", pair.first, pair.second),
                         pair.first, pair.second);
  }
  return it->second;
}

// What the action works on, where another stage makes it.
std::optional<Message> RankBuilder::MessageBefore(const PipelineAction& action) const {
  switch (action.work) {
    case PipelineWork::kForward:
      if (action.stage == 0) return std::nullopt;
      return Message{false, action.stage, action.micro_batch};
    case PipelineWork::kBackward:
    case PipelineWork::kBackwardInput:
      if (action.stage == schedule_.stages - 1) return std::nullopt;
      return Message{true, action.stage, action.micro_batch};
    case PipelineWork::kBackwardWeight:
      break;
  }
  return std::nullopt;
}

RendezvousId RankBuilder::Transfer(const Message& message) const {
  // Forward transfers into stages 1 to S-1, backward transfers into 0 to S-2.
  const int boundaries = schedule_.stages - 1;
  const int slot = message.backward ? boundaries + message.stage : message.stage - 1;
  const auto index =
      static_cast<std::uint64_t>(slot) * static_cast<std::uint64_t>(schedule_.micro_batches) +
      static_cast<std::uint64_t>(message.micro_batch);
  return RendezvousId(
      static_cast<std::uint32_t>(static_cast<std::uint64_t>(context_.first_transfer) + index));
}

// The tensor between two stages, as one rank sends it; the gradient is as large.
Bytes RankBuilder::MessageBytes(const Message& message, std::int64_t* whole) const {
  const int producer = message.backward ? message.stage : message.stage - 1;
  const int last_layer =
      plan_.FirstLayer(producer) + plan_.layers_per_stage[static_cast<std::size_t>(producer)] - 1;
  const UnitKind& unit = model_.kind(
      last_layer >= 0 ? model_.layers[static_cast<std::size_t>(last_layer)] : model_.before.back());
  if (whole != nullptr) *whole = unit.whole_output;
  if (framework_.scatter_gather_pipeline() && !plan_.sequence_parallel && plan_.tensor > 1) {
    return Bytes(unit.output.count() / plan_.tensor);
  }
  return unit.output;
}

// Receives are posted ahead, as frameworks do to keep both ends of a transfer from waiting for each
// other: a transfer starts when its sender is ready. They are posted in the order of the sender,
// so that none waits behind one that is sent later.
void RankBuilder::Receive(const Message& message, const Origin& origin) {
  if (const auto early = received_early_.find(message); early != received_early_.end()) {
    open_receives_.push_back(early->second);
    received_early_.erase(early);
    return;
  }
  const int sender = SenderOf(message);
  const Channel channel{message.backward, sender, rank_};
  const std::vector<Message>& sent = context_.channels.at(channel);
  std::size_t& posted = posted_[channel];
  for (bool found = false; !found;) {
    STEPCAST_CHECK(posted < sent.size());
    const Message& next = sent[posted++];
    Instruction instruction;
    instruction.op = builder_.AddOp(
        Op::Communication(OpKind::kRecv, plan_.precision, MessageBytes(next), PairWith(sender)));
    instruction.stream = stream(
        message.backward ? StreamKind::kPipelineReceiveGradient : StreamKind::kPipelineReceive,
        sender);
    instruction.origin = origin;
    instruction.origin.micro_batch = static_cast<std::uint16_t>(next.micro_batch);
    instruction.rendezvous = Transfer(next);
    instruction.posted_ahead = true;
    const InstructionId id = builder_.Add(instruction);
    if (flow() != nullptr) {
      flow()->Transferred(id, next.backward, next.stage, next.micro_batch, /*sends=*/false);
    }
    found = next == message;
    if (found) {
      open_receives_.push_back(id);
    } else {
      received_early_.emplace(next, id);
    }
  }
}

void RankBuilder::Send(const Message& message, const Origin& origin) {
  const int receiver = schedule_.RankOf(message.stage, message.micro_batch);
  if (receiver == rank_) return;
  Instruction instruction;
  instruction.op = builder_.AddOp(
      Op::Communication(OpKind::kSend, plan_.precision, MessageBytes(message), PairWith(receiver)));
  instruction.stream = stream(
      message.backward ? StreamKind::kPipelineSendGradient : StreamKind::kPipelineSend, receiver);
  instruction.origin = origin;
  instruction.rendezvous = Transfer(message);
  std::span<const InstructionId> waits;
  if (lane_.tail) waits = {&*lane_.tail, 1};
  open_sends_.push_back(builder_.Add(instruction, waits));
  if (flow() != nullptr) {
    flow()->Transferred(open_sends_.back(), message.backward, message.stage, message.micro_batch,
                        /*sends=*/true);
  }
}

// Before the compute of an action: the host waits for its transfers, the parts of a boundary tensor
// are gathered.
void RankBuilder::WaitForTransfers(const Origin& origin, std::int64_t received_elements,
                                   const std::optional<Message>& received_message) {
  const bool received = !open_receives_.empty();
  if (!received && (open_sends_.empty() || framework_.overlap_pipeline())) return;
  if (TransfersBlockHost()) {
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
                          ByteSize(plan_.precision, received_elements), groups_.tensor);
    const InstructionId id =
        Add(gather, stream(StreamKind::kTensorParallel), origin, open_receives_);
    open_receives_.assign(1, id);
    if (flow() != nullptr && received_message) {
      flow()->JoinedMessage(id, received_message->backward, received_message->stage,
                            received_message->micro_batch);
    }
  }
  lane_.waits.insert(lane_.waits.end(), open_receives_.begin(), open_receives_.end());
  if (!framework_.overlap_pipeline()) {
    lane_.waits.insert(lane_.waits.end(), open_sends_.begin(), open_sends_.end());
  }
  open_receives_.clear();
  open_sends_.clear();
}

// Gathers a unit's weights from the ranks that split them.
void RankBuilder::Gather(PlacedUnit& unit, const Origin& origin, int flow_unit) {
  const Origin from_unit = At(origin, unit);
  const StreamId on = stream(StreamKind::kDataParallel);
  unit.gathers.clear();
  std::vector<InstructionId> waits;
  const auto limit = static_cast<std::size_t>(plan_.all_gathers_in_flight);
  if (limit > 0 && in_flight_.size() >= limit) {
    // Its memory is that of a unit that is done.
    const auto [c, u] = in_flight_[in_flight_.size() - limit];
    const std::optional<InstructionId>& done = chunks_[c].units[u].last_use;
    if (done) waits.push_back(*done);
  }
  unit.whole = builder_.AddBuffer({GatheredBytes(plan_, unit), MemoryCategory::kParameters});
  std::vector<BufferEffect> effects = {{*unit.whole, BufferUse::kAllocate}};
  const auto gather = [&](std::int64_t parameters, int shards, GroupId group, bool experts) {
    if (parameters == 0) return;
    const std::int64_t part = Part(parameters, shards);
    const bool quantises = plan_.gather_dtype && shards > 1;
    const DType sent = quantises ? *plan_.gather_dtype : plan_.precision;
    const auto cast = [&](DType from, DType to, std::int64_t elements) {
      const InstructionId id = Add(Op::Rowwise(OpKind::kCast, from, Pass::kForward, elements, 1,
                                               static_cast<std::int64_t>(to)),
                                   on, from_unit, waits, effects);
      effects.clear();
      unit.gathers.push_back(id);
    };
    const bool offloads = plan_.parameter_offload != v1::OFFLOAD_NONE;
    if (offloads) {
      const Op load = Op::Offload(OpKind::kLoad, ByteSize(plan_.precision, part),
                                  Place(plan_.parameter_offload));
      const InstructionId id = Add(load, stream(StreamKind::kOffload), from_unit, waits, effects);
      effects.clear();
      unit.gathers.push_back(id);
      waits.push_back(id);
      if (flow() != nullptr) flow()->PreparedWeights(id, flow_unit, experts);
    }
    const bool wide = plan_.fp32_parameters && !offloads;
    if (wide || quantises) {
      cast(wide ? DType::kFp32 : plan_.precision, sent, part);
      if (flow() != nullptr && offloads) {
        flow()->CastGathered(unit.gathers.back(), flow_unit, experts);
      } else if (flow() != nullptr) {
        flow()->PreparedWeights(unit.gathers.back(), flow_unit, experts);
      }
    }
    if (shards == 1) return;
    std::optional<BufferId> narrow;
    if (quantises) {
      narrow = builder_.AddBuffer({QuantisedSize(sent, parameters), MemoryCategory::kBuffers});
      effects.push_back({*narrow, BufferUse::kAllocate});
    }
    const Bytes bytes =
        quantises ? QuantisedSize(sent, parameters) : ByteSize(plan_.precision, parameters);
    const Op op = Op::Communication(OpKind::kAllGather, sent, bytes, group);
    unit.gathers.push_back(Add(op, on, from_unit, waits, effects));
    effects.clear();
    if (flow() != nullptr) flow()->GatheredWeights(unit.gathers.back(), flow_unit, experts);
    if (!quantises) return;
    effects = {{*narrow, BufferUse::kFree}};
    cast(sent, plan_.precision, parameters);
    if (flow() != nullptr) flow()->CastGathered(unit.gathers.back(), flow_unit, experts);
  };
  gather(unit.parameters + unit.borrowed, plan_.shards(), groups_.shard, /*experts=*/false);
  gather(unit.expert_parameters, plan_.expert_shards(), groups_.expert_shard, /*experts=*/true);
  if (!effects.empty()) unit.whole.reset();  // nothing to gather
}

void RankBuilder::GatherAhead(Chunk& chunk, std::size_t u, Direction direction,
                              const Origin& origin) {
  const int ahead =
      direction == Direction::kForward ? plan_.forward_prefetch : plan_.backward_prefetch;
  // The limit holds for what is gathered ahead as well.
  const int limit = plan_.all_gathers_in_flight;
  const int most = limit > 0 ? std::min(ahead, limit - 1) : ahead;
  for (int i = 0; i <= most; ++i) {
    const std::int64_t index =
        static_cast<std::int64_t>(u) + (direction == Direction::kForward ? i : -i);
    if (index < 0 || index >= static_cast<std::int64_t>(chunk.units.size())) return;
    PlacedUnit& unit = chunk.units[static_cast<std::size_t>(index)];
    if (!unit.gathers.empty() || unit.all_parameters() == 0) continue;
    const int number =
        flow() == nullptr ? 0 : flow()->UnitOf(chunk, static_cast<std::size_t>(index));
    Gather(unit, origin, number);
    in_flight_.emplace_back(static_cast<std::size_t>(&chunk - chunks_.data()),
                            static_cast<std::size_t>(index));
    if (in_flight_.size() > 64) in_flight_.erase(in_flight_.begin(), in_flight_.begin() + 32);
  }
}

void RankBuilder::UseWeights(PlacedUnit& unit, Stamp& stamp) {
  Lane& lane = *stamp.lane;
  lane.waits.insert(lane.waits.end(), unit.gathers.begin(), unit.gathers.end());
}

void RankBuilder::BeginForward(Chunk& chunk, std::size_t u, const PipelineAction& action,
                               Lane& lane, Stamp& stamp) {
  PlacedUnit& unit = chunk.units[u];
  const Origin origin = At(OriginOf(action), unit);
  stamp.Start(KindOf(unit).forward, origin, lane);
  stamp.runs_module = true;
  SetWork(stamp, chunk, u, action, /*forward=*/true);
  std::vector<InstructionId> new_weights;
  if (gathers()) {
    GatherAhead(chunk, u, Direction::kForward, origin);
    UseWeights(unit, stamp);
    if (plan_.reshard_after_forward) {
      if (unit.whole && EndsTile(action)) stamp.last.push_back({*unit.whole, BufferUse::kFree});
    } else {
      ++unit.users;
    }
  } else if (!unit.gathers.empty()) {
    UseWeights(unit, stamp);  // new weights, gathered beside
    new_weights = std::exchange(unit.gathers, {});
  }
  const Bytes kept = KeptBytes(unit);
  if (kept.count() > 0) {
    const BufferId buffer = builder_.AddBuffer({kept, MemoryCategory::kActivations});
    KeptOf(action, u) = buffer;
    stamp.first.push_back({buffer, BufferUse::kAllocate});
  }
  if (u + 1 == chunk.units.size()) {
    if (const Bytes output = KeptOutputBytes(model_, framework_, schedule_, chunk);
        output.count() > 0) {
      const BufferId buffer = builder_.AddBuffer({output, MemoryCategory::kActivations});
      outputs_[SlotOf(action, u)] = buffer;
      stamp.first.push_back({buffer, BufferUse::kAllocate});
    }
  }
  if (plan_.distillation && IsHead(chunk, u)) {
    if (const auto comes = logits_come_.extract(action.micro_batch)) {
      lane.waits.push_back(comes.mapped());
    }
  }
  if (const Bytes loss = KindOf(unit).loss; loss.count() > 0) {
    const BufferId buffer = builder_.AddBuffer({loss, MemoryCategory::kActivations});
    losses_[SlotOf(action, u)] = buffer;
    stamp.first.push_back({buffer, BufferUse::kAllocate});
  }
  if (const Bytes working = KindOf(unit).forward_working; working.count() > 0) {
    const BufferId buffer = builder_.AddBuffer({working, MemoryCategory::kActivations});
    stamp.first.push_back({buffer, BufferUse::kAllocate});
    stamp.last.push_back({buffer, BufferUse::kFree});
  }
  if (ForwardTakesGradients(unit, action)) {
    TakeGradients(chunk, u, action, /*first=*/0, stamp);
  } else if (const Bytes apart = KindOf(unit).forward_gradients; apart.count() > 0) {
    const BufferId buffer = builder_.AddBuffer({apart, MemoryCategory::kGradients});
    forward_gradients_[SlotOf(action, u)] = buffer;
    stamp.first.push_back({buffer, BufferUse::kAllocate});
  }
  if (plan_.fp32_parameters && !gathers() && unit.all_parameters() > 0) {
    // Autocast: weights are cast before use.
    const InstructionId cast =
        Add(Op::Rowwise(OpKind::kCast, DType::kFp32, Pass::kForward, unit.all_parameters(), 1,
                        static_cast<std::int64_t>(plan_.precision)),
            stream(StreamKind::kCompute), origin, new_weights);
    lane.waits.push_back(cast);
    if (flow() != nullptr) flow()->CastWeights(cast, stamp.work.unit, action.micro_batch);
  }
}

void RankBuilder::EndForward(Chunk& chunk, std::size_t u, const PipelineAction& action,
                             Lane& lane) {
  PlacedUnit& unit = chunk.units[u];
  unit.last_use = lane.tail;
  if (gathers() && plan_.reshard_after_forward && EndsTile(action)) {
    unit.gathers.clear();
    unit.whole.reset();
  }
  if (OffloadsActivations(unit) && KeptBytes(unit).count() > 0 && lane.tail) {
    const Op store = Op::Offload(OpKind::kStore, KeptBytes(unit), Place(plan_.activation_offload));
    const InstructionId id =
        Add(store, stream(StreamKind::kOffload), At(OriginOf(action), unit), {&*lane.tail, 1},
            std::array{BufferEffect{KeptOf(action, u), BufferUse::kFree}});
    if (flow() != nullptr) {
      flow()->StoredActivations(id, flow()->UnitOf(chunk, u), action.micro_batch);
    }
  }
}

// Brings back what forward put off the device.
void RankBuilder::LoadActivations(Chunk& chunk, std::size_t u, const PipelineAction& action) {
  PlacedUnit& unit = chunk.units[u];
  if (!OffloadsActivations(unit) || KeptBytes(unit).count() == 0) return;
  const std::size_t slot = SlotOf(action, u);
  if (loads_.count(slot) > 0) return;
  const BufferId buffer = builder_.AddBuffer({KeptBytes(unit), MemoryCategory::kActivations});
  KeptOf(action, u) = buffer;
  std::span<const InstructionId> waits;
  if (lane_.tail) waits = {&*lane_.tail, 1};
  const Op load = Op::Offload(OpKind::kLoad, KeptBytes(unit), Place(plan_.activation_offload));
  loads_[slot] = Add(load, stream(StreamKind::kOffload), At(OriginOf(action), unit), waits,
                     std::array{BufferEffect{buffer, BufferUse::kAllocate}});
  if (flow() != nullptr) {
    flow()->LoadedActivations(loads_[slot], flow()->UnitOf(chunk, u), action.micro_batch);
  }
}

// Room for the gradients that a micro-batch, or tile, of the unit makes. Entry `first` of the block
// takes those that the optimizer frees.
void RankBuilder::TakeGradients(const Chunk& chunk, std::size_t u, const PipelineAction& action,
                                std::size_t first, Stamp& stamp) {
  const PlacedUnit& unit = chunk.units[u];
  const Bytes gradients = StepGradientBytes(plan_, unit);
  if (gradients.count() > 0 && unit.backwards % chunk.micro_batches == 0) {
    const BufferId gradient = builder_.AddBuffer({gradients, MemoryCategory::kGradients});
    stamp.inner.push_back({first, {gradient, BufferUse::kAllocate}});
    step_gradients_.push_back(gradient);
  }
  if (plan_.keeps_whole_gradients() || !BeginsTile(action)) return;
  const auto take = [&](std::int64_t parameters) {
    const BufferId gradient =
        builder_.AddBuffer({ByteSize(plan_.precision, parameters), MemoryCategory::kGradients});
    stamp.first.push_back({gradient, BufferUse::kAllocate});
    return gradient;
  };
  if (unit.all_parameters() > 0) {
    unit_gradients_[SlotOf(action, u)] = take(unit.all_parameters());
  }
  if (adds_table_gradients_ && unit.borrowed > 0) {
    table_gradients_[plan_.TileOf(action.micro_batch)] = take(unit.borrowed);
  }
}

// Those of the unit's next micro-batch, or of the unit before it.
void RankBuilder::LoadNextActivations(Chunk& chunk, std::size_t u, const PipelineAction& action) {
  PipelineAction next = action;
  if (!EndsTile(action)) {
    ++next.micro_batch;
    return LoadActivations(chunk, u, next);
  }
  next.micro_batch -= next.micro_batch % schedule_.micro_batches_per_unit;
  if (u > 0) LoadActivations(chunk, u - 1, next);
}

void RankBuilder::BeginBackward(Chunk& chunk, std::size_t u, const PipelineAction& action,
                                Lane& lane, Stamp& stamp) {
  PlacedUnit& unit = chunk.units[u];
  const UnitKind& kind = KindOf(unit);
  const Origin origin = At(OriginOf(action), unit);
  const bool weights = action.work != PipelineWork::kBackwardInput;
  const bool inputs = action.work != PipelineWork::kBackwardWeight;
  const bool split = action.work != PipelineWork::kBackward;
  const auto number = static_cast<std::size_t>(unit.kind);
  const StageParts::Backward& backward = BackwardOf(action);
  const SplitBlocks* parts = split ? &backward.split[number] : nullptr;
  const Block& block = !split ? backward.whole[number] : weights ? parts->weight : parts->input;
  // An embedding has no gradient of inputs: its weights are then held for that of the weights.
  const bool uses = !split || (parts->input.empty() ? weights : inputs);
  if (uses && gathers()) GatherAhead(chunk, u, Direction::kBackward, origin);
  if (inputs) {
    LoadActivations(chunk, u, action);
    LoadNextActivations(chunk, u, action);
    const auto loaded = loads_.find(SlotOf(action, u));
    if (loaded != loads_.end()) {
      lane.waits.push_back(loaded->second);
      loads_.erase(loaded);
    }
  }
  const bool again = AgainBytes(model_, unit).count() > 0;
  if (inputs && again) {
    AgainOf(action, u) =
        builder_.AddBuffer({AgainBytes(model_, unit), MemoryCategory::kActivations});
  }
  if (inputs && unit.recompute) {
    stamp.Start(kind.recompute, origin, lane);
    stamp.runs_module = true;
    SetWork(stamp, chunk, u, action, /*forward=*/false);
    if (gathers()) UseWeights(unit, stamp);
    if (again) stamp.first.push_back({AgainOf(action, u), BufferUse::kAllocate});
    Emit(stamp);
  }
  stamp.Start(block, origin, lane);
  SetWork(stamp, chunk, u, action, /*forward=*/false);
  if (inputs && again && !unit.recompute) {
    stamp.first.push_back({AgainOf(action, u), BufferUse::kAllocate});
  }
  if (uses && gathers()) {
    UseWeights(unit, stamp);
    const bool last_user = plan_.reshard_after_forward ? EndsTile(action) : --unit.users == 0;
    if (last_user && unit.whole && !block.empty()) {
      stamp.last.push_back({*unit.whole, BufferUse::kFree});
    }
  }
  if (inputs) {
    if (kind.loss_gradient.count() > 0) {
      const BufferId buffer =
          builder_.AddBuffer({kind.loss_gradient, MemoryCategory::kActivations});
      stamp.first.push_back({buffer, BufferUse::kAllocate});
      stamp.inner.push_back({0, {buffer, BufferUse::kFree}});
    }
    if (plan_.distillation && IsHead(chunk, u)) {
      if (const auto logits = teacher_logits_.extract(action.micro_batch)) {
        stamp.last.push_back({logits.mapped(), BufferUse::kFree});
      }
    }
    if (const auto output = outputs_.extract(SlotOf(action, u))) {
      stamp.last.push_back({output.mapped(), BufferUse::kFree});
    }
    if (const auto loss = losses_.extract(SlotOf(action, u))) {
      stamp.inner.push_back({0, {loss.mapped(), BufferUse::kFree}});
    }
  }
  // What forward kept is needed until the gradients of the weights are done: where they are put
  // off, the gradients of outputs take the place of what backward has used up. A unit without
  // weights puts nothing off.
  if (split && parts->weight.empty() ? inputs : weights) {
    if (again) stamp.last.push_back({AgainOf(action, u), BufferUse::kFree});
    if (KeptBytes(unit).count() > 0) stamp.last.push_back({KeptOf(action, u), BufferUse::kFree});
  }
  if (!weights) return;
  if (!ForwardTakesGradients(unit, action) && !block.empty()) {
    const auto first = std::find_if(block.entries.begin(), block.entries.end(),
                                    [](const BlockEntry& entry) { return entry.weight_gradient; });
    const auto index = static_cast<std::size_t>(first - block.entries.begin());
    TakeGradients(chunk, u, action, index % block.entries.size(), stamp);
  }
  if (const auto gradients = unit_gradients_.extract(SlotOf(action, u))) {
    bucket_.buffers.push_back(gradients.mapped());
  }
  if (const auto apart = forward_gradients_.extract(SlotOf(action, u))) {
    stamp.last.push_back({apart.mapped(), BufferUse::kFree});
  }
}

void RankBuilder::EndBackward(Chunk& chunk, std::size_t u, const PipelineAction& action,
                              Lane& lane) {
  PlacedUnit& unit = chunk.units[u];
  const SplitBlocks* parts = action.work == PipelineWork::kBackward
                                 ? nullptr
                                 : &parts_.backward.split[static_cast<std::size_t>(unit.kind)];
  const PipelineWork user = parts != nullptr && parts->input.empty() ? PipelineWork::kBackwardWeight
                                                                     : PipelineWork::kBackwardInput;
  if (action.work == PipelineWork::kBackward || action.work == user) {
    unit.last_use = lane.tail;
    if (gathers() && (plan_.reshard_after_forward ? EndsTile(action) : unit.users == 0)) {
      unit.gathers.clear();
      unit.whole.reset();
    }
  }
  if (action.work != PipelineWork::kBackwardInput) {
    // A gradient of its own, or that of the whole tile.
    const bool made = !SumsTiles(plan_) || EndsTile(action);
    if (AddsTableGradient(chunk, u) && made) AddTableGradient(unit, action, lane);
    // Its reduction follows the lane that it ran in, which is another where two run together.
    const auto before = std::pair(lane_.tail, lane_.tail_stream);
    const bool own = &lane == &lane_;
    lane_.tail = lane.tail;
    lane_.tail_stream = lane.tail_stream;
    Gathered(chunk, u, action);
    if (!own) std::tie(lane_.tail, lane_.tail_stream) = before;
  }
}

// The output layer has made its gradient before.
void RankBuilder::AddTableGradient(const PlacedUnit& unit, const PipelineAction& action,
                                   Lane& lane) {
  const StreamId compute = stream(StreamKind::kCompute);
  std::span<const InstructionId> waits;
  if (lane.tail && lane.tail_stream != compute) waits = {&*lane.tail, 1};
  std::vector<BufferEffect> frees;
  if (const auto gradient = table_gradients_.extract(plan_.TileOf(action.micro_batch))) {
    frees.push_back({gradient.mapped(), BufferUse::kFree});
  }
  lane.tail =
      Add(Op::Rowwise(OpKind::kAdd, plan_.precision, Pass::kBackward, model_.tied_parameters, 1),
          compute, At(OriginOf(action), unit), waits, frees);
  lane.tail_stream = compute;
  if (flow() != nullptr) flow()->AddedTableGradient(*lane.tail, action.micro_batch);
}

// A unit's gradients of one micro-batch are complete; those of a tile are reduced together.
void RankBuilder::Gathered(Chunk& chunk, std::size_t u, const PipelineAction& action) {
  PlacedUnit& unit = chunk.units[u];
  const Origin origin = At(OriginOf(action), unit);
  ++unit.backwards;
  const bool last = unit.backwards % chunk.micro_batches == 0;
  if (SumsPartialGradientsByUnit() && unit.partial_gradients > 0 &&
      (last || (!plan_.keeps_whole_gradients() && EndsTile(action)))) {
    Origin from = origin;
    from.phase = Phase::kGradientReduce;
    const InstructionId id =
        Follow(SumOfPartialGradients(unit.partial_gradients), StreamKind::kTensorParallel, from);
    if (flow() != nullptr) {
      flow()->SummedPartialGradients(id, flow()->UnitOf(chunk, u), action.micro_batch);
    }
  }
  if (!Reduces() || !(last || (ReducesEach() && EndsTile(action)))) return;
  if (!plan_.overlap_gradient_reduce && !ReducesEach()) return;
  if (schedule_.asynchronous || !context_.copies.empty()) return;
  bucket_.parameters += unit.parameters;
  bucket_.expert_parameters += unit.expert_parameters;
  bucket_.units.push_back(&unit);
  bucket_.largest_tensor = std::max(bucket_.largest_tensor, KindOf(unit).largest_tensor);
  bucket_.accumulated = unit.backwards > action.micro_batch % schedule_.micro_batches_per_unit + 1;
  if (flow() != nullptr) flow()->AddToBucket(flow()->UnitOf(chunk, u), action.micro_batch);
  if (!plan_.overlap_gradient_reduce) return;
  const bool first = first_bucket_ && plan_.first_gradient_bucket.count() > 0;
  const Bytes full = first ? plan_.first_gradient_bucket : plan_.gradient_bucket;
  const std::int64_t ready =
      ByteSize(plan_.gradient_reduce_dtype, bucket_.parameters + bucket_.expert_parameters).count();
  if (ready >= full.count()) FlushBucket(origin, kBeside);
}

void RankBuilder::FlushBucket(const Origin& from, bool beside) {
  if (bucket_.empty()) return;
  Origin origin = from;
  origin.phase = Phase::kGradientReduce;
  first_bucket_ = false;
  ++buckets_;
  const Bucket bucket = std::exchange(bucket_, Bucket{});
  reduced_ += bucket.parameters;
  reduced_experts_ += bucket.expert_parameters;
  // The gradients themselves are gone when the last of it is done.
  std::vector<BufferEffect> frees;
  frees.reserve(bucket.buffers.size());
  for (const BufferId buffer : bucket.buffers) frees.push_back({buffer, BufferUse::kFree});
  for (PlacedUnit* unit : bucket.units) unit->reduced = true;
  Reduction of{
      bucket.parameters, bucket.largest_tensor, /*experts=*/false, bucket.accumulated, beside, {}};
  of.matrices = MatricesOf(bucket.units, /*experts=*/false);
  if (bucket.expert_parameters == 0) of.frees = frees;
  if (flow() != nullptr) flow()->BeginReduction(bucket.accumulated);
  Reduce(of, origin);
  if (bucket.expert_parameters == 0) return;
  of.experts = true;
  of.parameters = bucket.expert_parameters;
  of.frees = std::move(frees);
  of.matrices = MatricesOf(bucket.units, /*experts=*/true);
  Reduce(of, origin);
}

std::vector<WeightMatrix> RankBuilder::MatricesOf(std::span<PlacedUnit* const> units,
                                                  bool experts) const {
  std::vector<WeightMatrix> all;
  if (!plan_.gradient_compression) return all;
  for (const PlacedUnit* unit : units) {
    const std::vector<WeightMatrix> matrices = stepcast::MatricesOf(model_, *unit, experts);
    all.insert(all.end(), matrices.begin(), matrices.end());
  }
  return all;
}

// Units whose gradients no bucket of this update has taken.
std::vector<PlacedUnit*> RankBuilder::NotReduced() {
  std::vector<PlacedUnit*> units;
  for (Chunk& chunk : chunks_) {
    for (PlacedUnit& unit : chunk.units) {
      if (!std::exchange(unit.reduced, false)) units.push_back(&unit);
    }
  }
  return units;
}

void RankBuilder::Reduce(const Reduction& of, const Origin& origin) {
  const int replicas = of.experts ? plan_.expert_replicas() : plan_.replicas();
  const int shards = of.experts ? plan_.expert_shards() : plan_.shards();
  if (of.parameters == 0) return;
  const DType dtype = plan_.gradient_reduce_dtype;
  const bool scatters = plan_.zero_stage > 0 && shards > 1;
  const bool compresses = plan_.gradient_compression && replicas > 1;
  std::vector<Op> ops;
  std::optional<BufferId> compressed;
  if (compresses) {
    const CompressedReduction what{of.parameters,
                                   ReducedType(plan_),
                                   scatters,
                                   replicas,
                                   of.experts ? groups_.expert_data : groups_.data,
                                   of.matrices};
    ops = ReductionOps(plan_, what);
    compressed = builder_.AddBuffer({ReductionBuffer(plan_, what), MemoryCategory::kBuffers});
  } else {
    ops = PlainReduction(plan_, groups_, {of.parameters, of.largest_tensor, of.experts, of.beside});
  }
  const std::size_t reducing = ops.size();
  if (!plan_.keeps_whole_gradients() && of.accumulated) {
    ops.push_back(
        Op::Rowwise(OpKind::kAdd, dtype, Pass::kBackward, Part(of.parameters, shards), 1));
  }
  if (ops.empty() && !of.frees.empty()) {
    // Nothing to reduce between: the gradients become those that the optimizer reads.
    ops.push_back(Op::Rowwise(OpKind::kCopy, dtype, Pass::kBackward, of.parameters, 1));
  }
  std::int64_t first = 0;
  const std::tuple<int, int, bool> bucket(origin.chunk, buckets_, of.experts);
  const auto stored = stores_.find(bucket);
  if (flow() != nullptr) flow()->Reduces(of.experts);
  // Kernels that compress follow backward, as hooks of gradients do.
  StreamKind on = compresses ? StreamKind::kCompute : StreamKind::kDataParallel;
  std::optional<InstructionId> before;
  for (std::size_t i = 0; i < ops.size(); ++i) {
    const bool ends = i + 1 == ops.size();
    std::vector<BufferEffect> effects;
    if (compressed && i == 0) effects.push_back({*compressed, BufferUse::kAllocate});
    if (ends) effects.insert(effects.end(), of.frees.begin(), of.frees.end());
    if (compressed && ends) effects.push_back({*compressed, BufferUse::kFree});
    std::optional<InstructionId> also;
    if (IsCommunication(ops[i].kind) && on == StreamKind::kCompute) {
      on = StreamKind::kDataParallel;
      if (of.beside) also = before;
    }
    // What the micro-batch before has summed must be on its way no more.
    const bool adds = i >= reducing && ops[i].kind == OpKind::kAdd;
    if (adds && stored != stores_.end()) also = stored->second;
    const InstructionId id =
        Follow(ops[i], on, origin, of.beside, RendezvousId::kNone, false, effects, also);
    before = id;
    if (of.beside) open_reductions_.push_back(id);
    if (flow() == nullptr) continue;
    if (compresses && i < reducing) {
      flow()->Compressed(id, i == 0, i + 1 == reducing, scatters);
    } else {
      first = SayReduced(id, ops[i], of, first, scatters, /*all=*/ops.size() == 1);
    }
  }
  if (const auto store = StoreGradients(of.parameters, shards, origin)) stores_[bucket] = *store;
}

// What one operator of a reduction computes; returns how far the reduction has come. `all`: it is
// the only one.
std::int64_t RankBuilder::SayReduced(InstructionId id, const Op& op, const Reduction& of,
                                     std::int64_t first, bool scatters, bool all) {
  if (op.kind == OpKind::kAdd) {
    flow()->AddedParts(id);
    return first;
  }
  if (op.kind == OpKind::kCast) {
    flow()->CastGradients(id, all);
    return first;
  }
  if (op.kind == OpKind::kCopy) {
    flow()->TookGradients(id);
    return first;
  }
  if (!IsCommunication(op.kind)) return first;  // Found by CheckFlow.
  const std::int64_t elements = op.dims[0] / ByteSize(op.dtype, 1).count();
  if (scatters && op.kind == OpKind::kAllReduce) {
    // Of the piece that was scattered just before.
    flow()->ReducedParts(id, scattered_.first, scattered_.second, 1);
    return first;
  }
  flow()->Reduced(id, first, elements, scatters, of.averaged ? 1 : 1.0 / plan_.replicas());
  scattered_ = {first, elements};
  return first + elements;
}

// Where the host updates the weights, it needs their gradients.
std::optional<InstructionId> RankBuilder::StoreGradients(std::int64_t parameters, int shards,
                                                         const Origin& origin) {
  if (!offloads_optimizer() || parameters == 0) return std::nullopt;
  const std::int64_t part = plan_.zero_stage == 0 ? parameters : Part(parameters, shards);
  const Op store = Op::Offload(OpKind::kStore, ByteSize(plan_.gradient_reduce_dtype, part),
                               Place(plan_.optimizer_offload));
  std::vector<InstructionId> waits;
  if (!open_reductions_.empty()) waits.push_back(open_reductions_.back());
  if (lane_.tail) waits.push_back(*lane_.tail);
  open_reductions_.push_back(Add(store, stream(StreamKind::kOffload), origin, waits));
  if (flow() != nullptr) flow()->StoredGradients(open_reductions_.back());
  return open_reductions_.back();
}

void RankBuilder::Start(const PipelineAction& action) {
  const Origin origin = OriginOf(action);
  std::int64_t whole = 0;
  const std::optional<Message> received = MessageBefore(action);
  if (received) {
    if (SenderOf(*received) != rank_) Receive(*received, origin);
    MessageBytes(*received, &whole);
  }
  WaitForTransfers(origin, whole, received);
  HostWork(HostWorkKind::kMicroBatch, origin);
  FetchSamples(action);
  HearTeacher(action);
  if (action.work != PipelineWork::kForward && ReducesEach() && BeginsTile(action)) {
    first_bucket_ = true;
    buckets_ = 0;
  }
}

void RankBuilder::Finish(const PipelineAction& action) {
  const Origin origin = OriginOf(action);
  if (const auto message = MessageAfter(schedule_, action)) Send(*message, origin);
  if (action.work != PipelineWork::kForward && action.work != PipelineWork::kBackwardInput &&
      ReducesEach() && EndsTile(action)) {
    FlushBucket(origin, plan_.overlap_gradient_reduce);
    if (plan_.keeps_whole_gradients()) {
      // The next backward adds to what is reduced; as PyTorch's DDP, which waits at the end of
      // each.
      lane_.waits.insert(lane_.waits.end(), open_reductions_.begin(), open_reductions_.end());
      open_reductions_.clear();
    }
  }
  if (schedule_.UpdatesAfter(action)) Update();
}

// Each unit for all micro-batches of the tile before the next unit. The first one waits for each
// micro-batch by itself, and what the last one has made of it leaves at once.
void RankBuilder::Do(std::span<const PipelineAction> tile) {
  Chunk& chunk = ChunkOf(tile.front());
  const std::size_t units = chunk.units.size();
  for (std::size_t i = 0; i < std::max<std::size_t>(units, 1); ++i) {
    for (const PipelineAction& action : tile) {
      if (i == 0) Start(action);
      if (i < units) {
        const std::size_t u = UnitAt(chunk, action, i);
        BeginUnit(chunk, u, action, lane_, stamps_[0]);
        Emit(stamps_[0]);
        EndUnit(chunk, u, action, lane_);
      }
      if (i + 1 >= units) Finish(action);
    }
  }
}

void RankBuilder::DoTogether(const PipelineAction& a, const PipelineAction& b) {
  const std::array<const PipelineAction*, 2> actions = {&a, &b};
  // Both start when both can.
  for (const PipelineAction* action : actions) Start(*action);
  pair_lanes_.fill(lane_);
  lane_.waits.clear();
  const std::size_t most = std::max(ChunkOf(a).units.size(), ChunkOf(b).units.size());
  for (std::size_t i = 0; i < most; ++i) {
    for (std::size_t k = 0; k < 2; ++k) {
      Chunk& chunk = ChunkOf(*actions[k]);
      stamps_[k].block = nullptr;
      if (i >= chunk.units.size()) continue;
      BeginUnit(chunk, UnitAt(chunk, *actions[k], i), *actions[k], pair_lanes_[k], stamps_[k]);
    }
    EmitTogether(stamps_[0], stamps_[1]);
    for (std::size_t k = 0; k < 2; ++k) {
      Chunk& chunk = ChunkOf(*actions[k]);
      if (i >= chunk.units.size()) continue;
      EndUnit(chunk, UnitAt(chunk, *actions[k], i), *actions[k], pair_lanes_[k]);
    }
  }
  for (std::size_t k = 0; k < 2; ++k) {
    lane_.tail = pair_lanes_[k].tail;
    lane_.tail_stream = pair_lanes_[k].tail_stream;
    Finish(*actions[k]);
  }
  // What follows waits for both.
  if (pair_lanes_[0].tail && pair_lanes_[0].tail_stream != lane_.tail_stream) {
    lane_.waits.push_back(*pair_lanes_[0].tail);
  }
}

// Two ranks hold each stage: their gradients are summed, stage after stage in the same order on
// both so that neither waits for the other. Where a rank updates only its part, replicas of one
// pipeline rank scatter theirs and those with the same part sum it, as under HSDP.
void RankBuilder::ReduceCopies(const Origin& origin) {
  std::vector<const Chunk*> ordered;
  ordered.reserve(chunks_.size());
  for (const Chunk& chunk : chunks_) ordered.push_back(&chunk);
  std::sort(ordered.begin(), ordered.end(),
            [](const Chunk* a, const Chunk* b) { return a->stage < b->stage; });
  const DType dtype = plan_.gradient_reduce_dtype;
  const auto reduce = [&](std::int64_t parameters, int shards, GroupId shard, GroupId copies,
                          RendezvousId rendezvous) {
    if (parameters == 0) return;
    const bool scatters = plan_.zero_stage > 0 && shards > 1;
    const double average = 1.0 / plan_.replicas();
    if (scatters) {
      const InstructionId id = Follow(
          Op::Communication(OpKind::kReduceScatter, dtype, ByteSize(dtype, parameters), shard),
          StreamKind::kDataParallel, origin);
      if (flow() != nullptr) flow()->Reduced(id, 0, parameters, /*scatters=*/true, average);
    }
    const std::int64_t summed = scatters ? Part(parameters, shards) : parameters;
    const InstructionId id =
        Follow(Op::Communication(OpKind::kAllReduce, dtype, ByteSize(dtype, summed), copies),
               StreamKind::kDataParallel, origin, /*beside=*/false, rendezvous);
    if (flow() == nullptr) return;
    if (scatters) {
      flow()->ReducedParts(id, 0, parameters, 1);
    } else {
      flow()->Reduced(id, 0, parameters, /*scatters=*/false, average);
    }
  };
  for (const Chunk* chunk : ordered) {
    const auto found = context_.copies.find(chunk->stage);
    if (found == context_.copies.end()) continue;
    const StageCopies& copies = found->second;
    std::int64_t dense = 0;
    std::int64_t experts = 0;
    for (const PlacedUnit& unit : chunk->units) {
      dense += unit.parameters;
      experts += unit.expert_parameters;
    }
    if (flow() != nullptr) flow()->BeginReductionOfStage(*chunk);
    reduce(dense, plan_.shards(), groups_.shard, copies.dense, copies.dense_reduce);
    if (flow() != nullptr) flow()->Reduces(/*experts=*/true);
    reduce(experts, plan_.expert_shards(), groups_.expert_shard, copies.experts,
           copies.expert_reduce);
  }
}

// Gradients of weights that tensor-parallel ranks hold alike and that each has a part of, such as
// those of norms where the sequence is split. As Megatron Core does, after data-parallel ranks have
// averaged theirs: flattened into one tensor, summed and copied back.
void RankBuilder::SumPartialGradients(const Origin& origin) {
  if (weights_.partial_gradients == 0 || SumsPartialGradientsByUnit()) return;
  std::vector<InstructionId> waits = std::exchange(lane_.waits, {});
  waits.insert(waits.end(), open_reductions_.begin(), open_reductions_.end());
  open_reductions_.clear();
  const StreamId compute = stream(StreamKind::kCompute);
  if (lane_.tail && lane_.tail_stream != compute) waits.push_back(*lane_.tail);
  const Op copy = Op::Rowwise(OpKind::kCopy, plan_.gradient_dtype, Pass::kForward,
                              weights_.partial_gradients, 1);
  const BufferId buffer = builder_.AddBuffer(
      {ByteSize(plan_.gradient_dtype, weights_.partial_gradients), MemoryCategory::kBuffers});
  const InstructionId flattened =
      Add(copy, compute, origin, waits, std::array{BufferEffect{buffer, BufferUse::kAllocate}});
  lane_.tail = flattened;
  lane_.tail_stream = compute;
  const InstructionId summed = Follow(SumOfPartialGradients(weights_.partial_gradients),
                                      StreamKind::kTensorParallel, origin);
  const InstructionId back =
      Follow(copy, StreamKind::kCompute, origin, /*beside=*/false, RendezvousId::kNone,
             /*blocks_host=*/false, std::array{BufferEffect{buffer, BufferUse::kFree}});
  if (flow() != nullptr) flow()->SummedPartialGradients(flattened, summed, back);
}

// The table that both ends of the pipeline hold: their gradients of it are summed. Without a flush
// the first rank has its gradient of an update as many updates later as it keeps older versions of
// its weights; both ends then take a sum as old, so that neither waits.
void RankBuilder::ReduceTied(const Origin& origin, std::vector<InstructionId>& waits) {
  if (context_.tied_reduce == RendezvousId::kNone || weights_.tied == 0) return;
  const int first = schedule_.RankOf(0, 0);
  const int last = schedule_.RankOf(schedule_.stages - 1, 0);
  Instruction instruction;
  instruction.op =
      builder_.AddOp(Op::Communication(OpKind::kAllReduce, plan_.gradient_reduce_dtype,
                                       ByteSize(plan_.gradient_reduce_dtype, weights_.tied),
                                       PairWith(rank_ == first ? last : first)));
  instruction.stream = stream(StreamKind::kPipelineSend, kAllPeers);
  instruction.origin = origin;
  instruction.rendezvous =
      RendezvousId(static_cast<std::uint32_t>(context_.tied_reduce) + tied_updates_++);
  // Data-parallel ranks have averaged theirs before.
  std::vector<InstructionId> after = open_reductions_;
  if (lane_.tail) after.push_back(*lane_.tail);
  open_tied_.push_back(builder_.Add(instruction, after));
  if (flow() != nullptr) flow()->SummedTied(open_tied_.back());
  if (open_tied_.size() < static_cast<std::size_t>(schedule_.weight_versions(first))) return;
  waits.push_back(open_tied_.front());
  open_tied_.pop_front();
}

// From gradients to new weights.
void RankBuilder::Update() {
  Origin origin;
  origin.phase = Phase::kGradientReduce;
  if (ReducesEach()) {
    FlushBucket(origin, /*beside=*/false);
  } else {
    bucket_ = Bucket();  // with all that is not reduced yet, below
    if (flow() != nullptr) flow()->DropBucket();
  }
  if (flow() != nullptr) flow()->BeginUpdate();
  WaitForTransfers(origin, 0);
  // The optimizer waits for all of these.
  std::vector<InstructionId> waits = std::exchange(open_sends_, {});
  // Where each micro-batch reduces its own, they have been counted each time.
  const std::int64_t left = std::max<std::int64_t>(0, weights_.parameters - reduced_);
  const std::int64_t left_experts =
      std::max<std::int64_t>(0, weights_.expert_parameters - reduced_experts_);
  if (!context_.copies.empty()) {
    waits.insert(waits.end(), lane_.waits.begin(), lane_.waits.end());
    lane_.waits.clear();
    ReduceCopies(origin);
  } else if (!ReducesEach() || schedule_.asynchronous) {
    const std::int64_t dense = plan_.replicas() > 1 ? left : 0;
    const std::int64_t sparse = plan_.expert_replicas() > 1 ? left_experts : 0;
    if (dense + sparse > 0) {
      // Averages over data-parallel ranks.
      lane_.waits.insert(lane_.waits.end(), waits.begin(), waits.end());
      waits.clear();
      std::vector<InstructionId> before = std::exchange(lane_.waits, {});
      // Such as the sum over tensor-parallel ranks that the last backward ends with.
      const StreamId compute = stream(StreamKind::kCompute);
      if (lane_.tail && lane_.tail_stream != compute) before.push_back(*lane_.tail);
      lane_.tail = Add(Op::Rowwise(OpKind::kScale, plan_.gradient_reduce_dtype, Pass::kForward,
                                   dense + sparse, 1),
                       compute, origin, before);
      lane_.tail_stream = compute;
      if (flow() != nullptr) {
        flow()->BeginReductionOfRest();
        flow()->Averaged(*lane_.tail);
      }
      const std::vector<PlacedUnit*> units = NotReduced();
      Reduction of;
      of.averaged = true;
      of.parameters = sparse;
      of.experts = true;
      of.matrices = MatricesOf(units, of.experts);
      Reduce(of, origin);
      of.parameters = dense;
      of.experts = false;
      of.matrices = MatricesOf(units, of.experts);
      Reduce(of, origin);
    }
  }
  // What no reduction has brought to the host.
  if (flow() != nullptr) flow()->BeginReductionOfRest();
  if (plan_.replicas() == 1 || !context_.copies.empty()) {
    StoreGradients(left, plan_.shards(), origin);
  }
  if (flow() != nullptr) flow()->Reduces(/*experts=*/true);
  if (plan_.expert_replicas() == 1 || !context_.copies.empty()) {
    StoreGradients(left_experts, plan_.expert_shards(), origin);
  }
  reduced_ = reduced_experts_ = 0;
  first_bucket_ = true;
  SumPartialGradients(origin);
  ReduceTied(origin, waits);
  waits.insert(waits.end(), open_reductions_.begin(), open_reductions_.end());
  open_reductions_.clear();
  lane_.waits.insert(lane_.waits.end(), waits.begin(), waits.end());
  origin.phase = Phase::kOptimizer;
  if (plan_.optimizer == v1::OPTIMIZER_NONE) return;
  if (offloads_optimizer()) {
    const HostMemory place = Place(plan_.optimizer_offload);
    std::vector<InstructionId> before = std::exchange(lane_.waits, {});
    if (lane_.tail) before.push_back(*lane_.tail);
    const StreamId on = stream(StreamKind::kOffload);
    const std::int64_t states = OptimizerBytes(plan_, UpdatedParameters()).count();
    if (place == HostMemory::kNvme) {
      before.assign(1, Add(Op::Offload(OpKind::kLoad, Bytes(states), place), on, origin, before));
      if (flow() != nullptr) flow()->LoadedStates(before.front());
    }
    // Reads gradient, weight and moments, writes the last ones.
    const std::int64_t traffic = UpdatedParameters() * 4 + 2 * states;
    before.assign(1, Add(Op::Offload(OpKind::kHostAdam, Bytes(traffic), HostMemory::kCpu), on,
                         origin, before));
    if (flow() != nullptr) {
      flow()->UpdatedOnHost(before.front(),
                            /*here=*/plan_.parameter_offload != v1::OFFLOAD_NONE);
    }
    if (place == HostMemory::kNvme) {
      before.assign(1, Add(Op::Offload(OpKind::kStore, Bytes(states), place), on, origin, before));
      if (flow() != nullptr) flow()->StoredStates(before.front());
    }
    // New weights come back, but for those whose place is the host, or are written to its drives.
    const Bytes weights = ByteSize(plan_.precision, UpdatedParameters());
    lane_.tail = before.front();
    if (plan_.parameter_offload == v1::OFFLOAD_NONE) {
      lane_.tail = Add(Op::Offload(OpKind::kLoad, weights, HostMemory::kCpu), on, origin, before);
      if (flow() != nullptr) flow()->LoadedNewWeights(*lane_.tail);
    } else if (plan_.parameter_offload == v1::OFFLOAD_NVME) {
      lane_.tail = Add(Op::Offload(OpKind::kStore, weights, HostMemory::kNvme), on, origin, before);
      if (flow() != nullptr) flow()->StoredNewWeights(*lane_.tail);
    }
    lane_.tail_stream = on;
  } else {
    const BufferId copy = builder_.AddBuffer(
        {OptimizerCopyBytes(plan_, framework_, weights_), MemoryCategory::kBuffers});
    Stamp& stamp = stamps_[0];
    stamp.Start(optimizer_, origin, lane_);
    stamp.first.push_back({copy, BufferUse::kAllocate});
    stamp.last.push_back({copy, BufferUse::kFree});
    for (const BufferId gradient : std::exchange(step_gradients_, {})) {
      stamp.last.push_back({gradient, BufferUse::kFree});
    }
    Emit(stamp);
    if (plan_.parameter_offload != v1::OFFLOAD_NONE) {
      // Where new weights are kept.
      const InstructionId id =
          Follow(Op::Offload(OpKind::kStore, ByteSize(plan_.precision, UpdatedParameters()),
                             Place(plan_.parameter_offload)),
                 StreamKind::kOffload, origin);
      if (flow() != nullptr) flow()->StoredNewWeights(id);
    }
  }
  if (plan_.zero_stage > 0 && !gathers() && !GathersBesideForward()) GatherNewWeights();
}

void RankBuilder::GatherNewWeights() {
  Origin origin;
  origin.phase = Phase::kOptimizer;
  const auto gather = [&](std::int64_t parameters, int shards, GroupId group, bool experts) {
    if (parameters == 0 || shards == 1) return;
    const DType dtype = ParameterType(plan_);
    const InstructionId id =
        Follow(Op::Communication(OpKind::kAllGather, dtype, ByteSize(dtype, parameters), group),
               StreamKind::kDataParallel, origin);
    if (flow() != nullptr) flow()->GatheredNewWeights(id, experts);
  };
  gather(weights_.parameters, plan_.shards(), groups_.shard, /*experts=*/false);
  gather(weights_.expert_parameters, plan_.expert_shards(), groups_.expert_shard,
         /*experts=*/true);
}

void RankBuilder::FinishStep() {
  if (!schedule_.asynchronous) Update();
  Origin origin;
  origin.phase = Phase::kOptimizer;
  WaitForTransfers(origin, 0);
  // The loop reads the loss and the gradient norm: the host waits for the device.
  std::vector<InstructionId> waits = std::exchange(lane_.waits, {});
  waits.insert(waits.end(), open_tied_.begin(), open_tied_.end());
  if (lane_.tail && lane_.tail_stream != stream(StreamKind::kHost)) waits.push_back(*lane_.tail);
  if (next_samples_) waits.push_back(*next_samples_);
  std::vector<BufferEffect> effects;
  if (samples_) effects.push_back({*samples_, BufferUse::kFree});
  Instruction instruction;
  instruction.op = builder_.AddOp(Op::HostSync());
  instruction.stream = stream(StreamKind::kHost);
  instruction.origin = origin;
  instruction.blocks_host = true;
  builder_.Add(instruction, waits, effects);
}

void RankBuilder::Build() {
  BeginRankClass();
  for (const Chunk& chunk : chunks_) most_units_ = std::max(most_units_, chunk.units.size());
  const std::size_t slots =
      static_cast<std::size_t>(schedule_.micro_batches) * chunks_.size() * most_units_;
  kept_.resize(slots);
  again_.resize(slots);
  Origin origin;
  origin.phase = Phase::kInput;
  HostWork(HostWorkKind::kStep, origin);
  LoadSamples(origin);
  if (plan_.zero_stage > 0 && !gathers() && GathersBesideForward()) {
    // The weights that the step before made, gathered beside this one's forward.
    origin.phase = Phase::kForward;
    for (Chunk& chunk : chunks_) {
      for (std::size_t u = 0; u < chunk.units.size(); ++u) {
        PlacedUnit& unit = chunk.units[u];
        const auto gather = [&](std::int64_t parameters, int shards, GroupId group, bool experts) {
          if (parameters == 0 || shards == 1) return;
          const DType dtype = ParameterType(plan_);
          unit.gathers.push_back(
              Add(Op::Communication(OpKind::kAllGather, dtype, ByteSize(dtype, parameters), group),
                  stream(StreamKind::kDataParallel), At(origin, unit)));
          if (flow() != nullptr) {
            flow()->GathersNewWeights(unit.gathers.back(), flow()->UnitOf(chunk, u), experts);
          }
        };
        gather(unit.parameters, plan_.shards(), groups_.shard, /*experts=*/false);
        gather(unit.expert_parameters, plan_.expert_shards(), groups_.expert_shard,
               /*experts=*/true);
      }
    }
  }
  const std::vector<PipelineAction>& order = schedule_.orders[static_cast<std::size_t>(rank_)];
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i].overlaps_next && i + 1 < order.size()) {
      DoTogether(order[i], order[i + 1]);
      ++i;
    } else {
      const std::span<const PipelineAction> tile = schedule_.TileAt(rank_, i);
      Do(tile);
      i += tile.size() - 1;
    }
  }
  FinishStep();
  if (flow() != nullptr) flow()->EndRankClass();
}

StageParts PartsOf(ProgramBuilder& builder, const ParallelPlan& plan,
                   const PipelineSchedule& schedule, const MakeUnits& make_units, int pipeline_rank,
                   bool with_flow) {
  StageParts parts;
  parts.groups = AddGroups(builder, plan, pipeline_rank);
  parts.model = make_units(builder, parts.groups);
  if (with_flow) {
    const std::vector<UnitKind>& kinds = parts.model.kinds;
    const bool followed = std::all_of(kinds.begin(), kinds.end(), [](const UnitKind& kind) {
      return kind.flow != nullptr && kind.flow->refused.empty();
    });
    if (!followed) DescribeBlocks(parts.model, plan, builder);
  }
  const auto add = [&](StageParts::Backward& to, Block block) {
    if (schedule.splits_backward) to.split.push_back(SplitBackward(block));
    to.whole.push_back(std::move(block));
  };
  for (const UnitKind& kind : parts.model.kinds) {
    add(parts.backward, kind.backward);
    if (SumsTiles(plan)) add(parts.first_backward, WithoutAccumulation(kind.backward));
  }
  return parts;
}

/// Gradients are clipped by their norm over the whole model. Without a flush each stage updates by
/// itself: to wait for all would be a flush.
void FindUpdaters(ProgramBuilder& builder, const ParallelPlan& plan,
                  const PipelineSchedule& schedule, std::vector<StageParts>& stages) {
  const std::vector<UnitKind>& kinds = stages.front().model.kinds;
  const bool experts = std::any_of(kinds.begin(), kinds.end(),
                                   [](const UnitKind& kind) { return kind.expert_parameters > 0; });
  if (schedule.asynchronous || plan.pipeline == 1) {
    for (int rank = 0; rank < plan.pipeline; ++rank) {
      StageParts& stage = stages[static_cast<std::size_t>(rank)];
      stage.updaters.group = AddUpdaters(builder, plan, stage.groups, {rank}, experts);
    }
    return;
  }
  std::vector<int> all(static_cast<std::size_t>(plan.pipeline));
  std::iota(all.begin(), all.end(), 0);
  const Updaters updaters = {AddUpdaters(builder, plan, stages.front().groups, all, experts),
                             builder.NewRendezvous(kMostSums)};
  for (StageParts& stage : stages) stage.updaters = updaters;
}

/// Between all pipeline ranks that hold a stage, the replicas that have the same gradients to sum:
/// all of them, or those with the same part.
StageCopies CopiesOf(ProgramBuilder& builder, const ParallelPlan& plan, const PlanGroups& groups,
                     int stage, const std::vector<int>& pipeline_ranks) {
  const auto on_all = [&](const char* name, GroupId of_first) {
    Group group{fmt::format("{} of stage {}", name, stage), {}};
    for (const int rank : pipeline_ranks) {
      const int offset = FirstRank(plan, rank) - FirstRank(plan, 0);
      for (const int member : builder.group(of_first).ranks) {
        group.ranks.push_back(member + offset);
      }
    }
    return builder.AddGroup(std::move(group));
  };
  StageCopies copies;
  const bool parts = plan.zero_stage > 0;
  copies.dense = on_all("copies", parts ? groups.replicate : groups.data);
  copies.experts =
      on_all("copies of experts", parts ? groups.expert_replicate : groups.expert_data);
  copies.dense_reduce = builder.NewRendezvous();
  copies.expert_reduce = builder.NewRendezvous();
  return copies;
}

}  // namespace

Result<PipelineSchedule> ScheduleOf(const ParallelPlan& plan, int batches) {
  if (plan.written_schedule != nullptr) return *plan.written_schedule;
  if (plan.micro_batches_per_unit > 1) {
    const ScheduleRequest tiles{
        plan.schedule, plan.pipeline, plan.tiles(), plan.virtual_stages, 0, plan.micro_batch_group};
    STEPCAST_ASSIGN_OR_RETURN(const PipelineSchedule schedule, CreateSchedule(tiles));
    return InTiles(schedule, plan.micro_batches, plan.micro_batches_per_unit);
  }
  ScheduleRequest request{plan.schedule, plan.pipeline, plan.micro_batches * batches,
                          plan.virtual_stages};
  request.micro_batch_group = plan.micro_batch_group;
  if (plan.schedule == v1::SCHEDULE_PIPEDREAM_2BW) {
    request.micro_batches_per_update = plan.micro_batches;
  }
  return CreateSchedule(request);
}

Block OptimizerBlock(ProgramBuilder& builder, const ParallelPlan& plan,
                     const v1::Framework& framework, const Updaters& updaters,
                     const StageWeights& weights) {
  const std::int64_t parameters = UpdatedParameters(plan, weights);
  BlockWriter w(builder, Phase::kOptimizer);
  const bool mixed = KeepsMasterWeights(plan);
  const auto on_all = [&](OpKind kind, DType dtype, std::int64_t extra = 0) {
    w.Compute(Op::Rowwise(kind, dtype, Pass::kForward, parameters, 1, extra));
  };
  const auto fp32 = [&](OpKind kind, std::int64_t extra = 0) { on_all(kind, DType::kFp32, extra); };
  const DType kept =
      plan.keeps_whole_gradients() ? plan.gradient_dtype : plan.gradient_reduce_dtype;
  // As the update reads them.
  const DType gradients = mixed ? DType::kFp32 : kept;
  std::uint32_t sums = 0;
  const auto scalar_from_all = [&] {
    const std::size_t ranks = builder.group(updaters.group).ranks.size();
    if (ranks == 1) return;
    StreamKind on = StreamKind::kDataParallel;
    if (ranks == static_cast<std::size_t>(plan.tensor)) on = StreamKind::kTensorParallel;
    RendezvousId rendezvous = updaters.rendezvous;
    if (rendezvous != RendezvousId::kNone) {
      on = StreamKind::kPipelineSend;
      rendezvous = RendezvousId(static_cast<std::uint32_t>(rendezvous) + sums++);
    }
    w.Communicate(Op::Communication(OpKind::kAllReduce, DType::kFp32, Bytes(4), updaters.group), on,
                  rendezvous);
  };
  if (mixed && plan.gradient_dtype != DType::kFp32) {
    w.Compute(Op::Rowwise(OpKind::kCast, plan.precision, Pass::kForward, parameters, 1,
                          static_cast<std::int64_t>(DType::kFp32)));
  }
  if (plan.precision == DType::kFp16) {
    on_all(OpKind::kScale, gradients);  // loss scale, and the search for infinities
    scalar_from_all();
  }
  if (ClipsGradients(plan.optimizer)) {
    on_all(OpKind::kNormReduce, gradients);
    scalar_from_all();
    on_all(OpKind::kScale, gradients);  // clip
  }
  for (const Op& decay : DecayKernels(plan, framework, parameters)) w.Compute(decay);
  fp32(OpKind::kAdam, UpdateTraffic(plan, framework));
  if (const std::int64_t pruned = UpdatedPruned(plan, weights); pruned > 0) {
    const DType dtype = mixed ? DType::kFp32 : ParameterType(plan);
    w.Compute(Op::Rowwise(OpKind::kMask, dtype, Pass::kForward, pruned, 1));
  }
  if (mixed) fp32(OpKind::kCast, static_cast<std::int64_t>(plan.precision));
  if (!plan.gradients_set_to_none) {
    // Zeroes all gradients that the next step's backward adds to, also what other ranks update.
    w.Compute(Op::Rowwise(OpKind::kFill, kept, Pass::kForward, KeptGradients(plan, weights), 1));
  }
  return std::move(w).Take();
}

namespace {

/// Why executors refuse the step, as far as plan and units tell.
std::string WhyRefused(const ParallelPlan& plan, const PipelineSchedule& schedule,
                       const LayeredModel& model) {
  std::string why = WhyNotExecutable(plan, schedule, model);
  if (!why.empty()) return why;
  for (const UnitKind& kind : model.kinds) {
    if (!kind.flow->refused.empty()) {
      return fmt::format("{} cannot be executed yet", kind.flow->refused);
    }
  }
  return "";
}

/// What executors refuse, and why passes do not know what it reads and writes either.
std::string NoFlow(const std::string& refused, const std::string& why) {
  if (refused == why) return why;
  return fmt::format("{}; nor is it known what it reads and writes: {}", refused, why);
}

/// Checks a flow and says in it whether it can be executed, for which `refused` may be a reason.
/// kUnsupported says why there is no flow.
Result<void> FinishFlow(const Program& program, std::string refused, DataFlow& flow) {
  const std::string wrong = CheckFlow(program, flow);
  if (!wrong.empty()) {
    return MakeError(ErrorCode::kUnsupported,
                     refused.empty() ? fmt::format("this step cannot be executed yet: {}", wrong)
                                     : NoFlow(refused, wrong));
  }
  for (std::uint32_t i = 0; refused.empty() && i < program.size(); ++i) {
    if (flow.step(InstructionId{i}).function != Function::kOpaque) continue;
    refused = fmt::format("this step cannot be executed yet: {} has no function",
                          Describe(program, InstructionId{i}));
  }
  flow.RefuseExecution(std::move(refused));
  return {};
}

}  // namespace

Result<Program> BuildStep(const ParallelPlan& plan, const v1::Framework& framework,
                          const MakeUnits& make_units, int batches, DataFlow* flow,
                          const MakeUnits& make_teacher) {
  STEPCAST_ASSIGN_OR_RETURN(const PipelineSchedule schedule, ScheduleOf(plan, batches));
  ProgramBuilder builder;
  // Each stage has communicators of its own, since they may lie otherwise between nodes.
  std::vector<StageParts> stages;
  stages.reserve(static_cast<std::size_t>(plan.pipeline));
  for (int rank = 0; rank < plan.pipeline; ++rank) {
    stages.push_back(PartsOf(builder, plan, schedule, make_units, rank, flow != nullptr));
  }
  const bool has_teacher = plan.distillation && plan.distillation->teacher != nullptr;
  const bool teacher_apart =
      has_teacher && plan.distillation->place == v1::TEACHER_PLACE_OTHER_GPUS;
  STEPCAST_CHECK(!has_teacher || make_teacher) << "a teacher without units";
  if (has_teacher && !teacher_apart) {
    stages.front().teacher = make_teacher(builder, stages.front().groups);
  }
  FindUpdaters(builder, plan, schedule, stages);
  const LayeredModel& model = stages.front().model;
  const Channels channels = ChannelsOf(schedule);
  StepContext context{builder, plan, framework, schedule, channels};
  std::optional<FlowEmitter> emitter;
  std::string refused;
  if (flow != nullptr) {
    refused = WhyRefused(plan, schedule, model);
    if (const std::string why = WhyNoFlow(plan, schedule, model); !why.empty()) {
      return MakeError(ErrorCode::kUnsupported, NoFlow(refused, why));
    }
    context.flow = &emitter.emplace(*flow, plan, schedule, model);
  }
  std::optional<LayeredModel> teacher;
  if (teacher_apart) {
    const ParallelPlan& of = plan.distillation->teacher->plan;
    teacher = make_teacher(builder, AddTeacherGroups(builder, of, plan.gpus()));
    context.first_logits = builder.NewRendezvous(static_cast<std::size_t>(schedule.micro_batches));
    const int student = FirstRank(plan, schedule.RankOf(schedule.stages - 1, 0));
    context.teacher = builder.AddGroup({"teacher and student", {student, plan.gpus()}});
    // The end with fewer ranks sends or gets more.
    const std::int64_t got = model.kind(model.after.front()).teacher_logits.count();
    context.logits = Bytes(std::max(got, got * plan.tensor * plan.context / of.tensor));
  }
  if (schedule.stages > 1) {
    context.first_transfer =
        builder.NewRendezvous(2 * static_cast<std::size_t>(schedule.stages - 1) *
                              static_cast<std::size_t>(schedule.micro_batches));
  }
  const bool apart = schedule.RankOf(0, 0) != schedule.RankOf(schedule.stages - 1, 0) &&
                     schedule.chunks() * schedule.ranks == schedule.stages;
  if (apart && model.tied_parameters > 0) {
    context.tied_reduce = builder.NewRendezvous(
        static_cast<std::size_t>(schedule.micro_batches / schedule.micro_batches_per_update));
  }
  if (schedule.chunks() * schedule.ranks > schedule.stages) {
    for (int stage = 0; stage < schedule.stages; ++stage) {
      const std::vector<int> ranks = schedule.RanksOf(stage);
      if (ranks.size() < 2) continue;
      context.copies[stage] = CopiesOf(builder, plan, stages.front().groups, stage, ranks);
    }
  }
  // Nearly all instructions are those of layers; room for them at once saves copying them later.
  const std::size_t estimate = InstructionEstimate(model, plan, schedule);
  builder.Reserve(estimate + estimate / 8);
  for (int rank = 0; rank < plan.pipeline; ++rank) {
    RankBuilder(context, stages[static_cast<std::size_t>(rank)], rank).Build();
  }
  if (teacher) {
    TeacherMessages messages;
    messages.send =
        Op::Communication(OpKind::kSend, plan.precision, context.logits, context.teacher);
    messages.first = context.first_logits;
    messages.micro_batches = schedule.micro_batches;
    messages.stage = plan.pipeline;
    messages.first_rank = plan.gpus();
    BuildTeacherRanks(builder, plan.distillation->teacher->plan, framework, *teacher, messages);
  }
  STEPCAST_ASSIGN_OR_RETURN(Program program, std::move(builder).Build());
  if (flow != nullptr) {
    STEPCAST_RETURN_IF_ERROR(FinishFlow(program, std::move(refused), *flow));
  }
  return program;
}

}  // namespace stepcast
