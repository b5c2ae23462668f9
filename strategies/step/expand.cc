#include "strategies/step/expand.h"

#include <fmt/format.h>

#include <limits>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "simulator/base/check.h"
#include "strategies/step/groups.h"
#include "strategies/step/instances.h"

namespace stepcast {
namespace {

class RankExpander {
 public:
  RankExpander(const Program& folded, const ParallelPlan& plan)
      : folded_(folded), plan_(plan), order_(plan) {
    patterns_.reserve(folded.groups().size());
    for (const Group& group : folded.groups()) patterns_.emplace_back(order_, group);
    rendezvous_.assign(folded.rendezvous_count(), RendezvousId::kNone);
    buffers_.resize(folded.buffers().size());
    ops_.resize(folded.ops().size());
  }

  Result<Program> Expand();

 private:
  void AddRank(std::size_t of_class, int pipeline, int place);
  void AddInstruction(InstructionId id, std::int64_t shift, std::uint32_t first_stream,
                      std::uint32_t first_stream_here);
  GroupId GroupOf(GroupId folded);
  OpId OpOf(const Instruction& instruction);
  RendezvousId RendezvousOf(InstructionId id);
  BufferId BufferOf(BufferId folded);

  const Program& folded_;
  const ParallelPlan& plan_;
  StageOrder order_;
  ProgramBuilder builder_;
  std::vector<GroupPattern> patterns_;                       // by group
  std::map<std::tuple<GroupId, int, int>, GroupId> groups_;  // with stage and instance
  std::vector<RendezvousId> rendezvous_;   // of other stages: the first instance's
  std::vector<RendezvousId> collectives_;  // of this class, by instruction
  int pipeline_ = 0;
  int place_ = 0;
  std::uint32_t class_begin_ = 0;
  // Of the rank under way.
  std::vector<std::pair<std::uint32_t, BufferId>> buffers_;  // with the rank they are of
  std::vector<std::pair<std::uint32_t, OpId>> ops_;
  std::uint32_t rank_ = 0;  // counts from 1
  std::vector<InstructionId> dependencies_;
  std::vector<BufferEffect> effects_;
};

GroupId RankExpander::GroupOf(GroupId folded) {
  const GroupPattern& pattern = patterns_[static_cast<std::size_t>(folded)];
  const int stage = pattern.crosses_stages() ? -1 : pipeline_;
  const auto [it, inserted] =
      groups_.try_emplace({folded, stage, pattern.InstanceOf(place_)}, GroupId::kNone);
  if (!inserted) return it->second;
  Group group{folded_.group(folded).name, pattern.RanksAt(order_, pipeline_, place_)};
  return it->second = builder_.AddGroup(std::move(group));
}

OpId RankExpander::OpOf(const Instruction& instruction) {
  auto& [rank, op] = ops_[static_cast<std::size_t>(instruction.op)];
  if (rank == rank_) return op;
  Op here = folded_.op(instruction);
  if (here.group != GroupId::kNone) here.group = GroupOf(here.group);
  rank = rank_;
  return op = builder_.AddOp(here);
}

RendezvousId RankExpander::RendezvousOf(InstructionId id) {
  const Instruction& instruction = folded_.instruction(id);
  const Op& op = folded_.op(instruction);
  if (op.group == GroupId::kNone) {
    STEPCAST_CHECK(instruction.rendezvous == RendezvousId::kNone);
    return RendezvousId::kNone;
  }
  const GroupPattern& pattern = patterns_[static_cast<std::size_t>(op.group)];
  const bool within = instruction.rendezvous == RendezvousId::kNone;
  if (within && pattern.count() == 1) return RendezvousId::kNone;
  RendezvousId& first = within ? collectives_[static_cast<std::uint32_t>(id) - class_begin_]
                               : rendezvous_[static_cast<std::size_t>(instruction.rendezvous)];
  if (first == RendezvousId::kNone) {
    first = builder_.NewRendezvous(static_cast<std::size_t>(plan_.stage_ranks() / pattern.count()));
  }
  return static_cast<RendezvousId>(static_cast<std::uint32_t>(first) +
                                   static_cast<std::uint32_t>(pattern.InstanceOf(place_)));
}

BufferId RankExpander::BufferOf(BufferId folded) {
  auto& [rank, buffer] = buffers_[static_cast<std::size_t>(folded)];
  if (rank == rank_) return buffer;
  rank = rank_;
  return buffer = builder_.AddBuffer(folded_.buffer(folded));
}

void RankExpander::AddInstruction(InstructionId id, std::int64_t shift, std::uint32_t first_stream,
                                  std::uint32_t first_stream_here) {
  Instruction instruction = folded_.instruction(id);
  instruction.rendezvous = RendezvousOf(id);
  instruction.op = OpOf(instruction);
  instruction.stream =
      StreamId{static_cast<std::uint32_t>(instruction.stream) - first_stream + first_stream_here};
  dependencies_.clear();
  for (const InstructionId before : folded_.dependencies(id)) {
    dependencies_.push_back(
        InstructionId{static_cast<std::uint32_t>(static_cast<std::int64_t>(before) + shift)});
  }
  effects_.clear();
  for (const BufferEffect& effect : folded_.effects(id)) {
    effects_.push_back({BufferOf(effect.buffer), effect.use});
  }
  builder_.Add(instruction, dependencies_, effects_);
}

void RankExpander::AddRank(std::size_t of_class, int pipeline, int place) {
  const RankClass& folded = folded_.rank_classes()[of_class];
  ++rank_;
  pipeline_ = pipeline;
  place_ = place;
  RankClass rank = folded;
  rank.ranks = 1;
  rank.first_rank = order_.RankAt(pipeline, place);
  rank.name = fmt::format("{} rank {}", folded.name, rank.first_rank);
  builder_.BeginRankClass(std::move(rank));

  std::optional<std::uint32_t> first_stream;
  std::uint32_t first_stream_here = 0;
  for (std::uint32_t s = 0; s < folded_.streams().size(); ++s) {
    const Stream& stream = folded_.streams()[s];
    if (static_cast<std::size_t>(stream.rank_class) != of_class) continue;
    const StreamId here = builder_.AddStream(stream.kind);
    if (!first_stream) {
      first_stream = s;
      first_stream_here = static_cast<std::uint32_t>(here);
    }
  }
  const std::int64_t shift = static_cast<std::int64_t>(builder_.size()) - folded.first_instruction;
  for (std::uint32_t i = folded.first_instruction; i < folded.last_instruction; ++i) {
    AddInstruction(InstructionId{i}, shift, first_stream.value_or(0), first_stream_here);
  }
}

Result<Program> RankExpander::Expand() {
  const auto total = static_cast<std::int64_t>(folded_.size()) * plan_.stage_ranks();
  if (total > kMostExpandedInstructions) {
    return MakeError(
        ErrorCode::kInfeasible,
        fmt::format("with each of {} ranks for itself the step has {} instructions; at most {} are "
                    "simulated: take fewer ranks or micro-batches; a forecast can also do without "
                    "--expand-ranks",
                    plan_.gpus(), total, kMostExpandedInstructions));
  }
  builder_.Reserve(static_cast<std::size_t>(total));
  for (std::size_t c = 0; c < folded_.rank_classes().size(); ++c) {
    const RankClass& folded = folded_.rank_classes()[c];
    const int pipeline = order_.PlaceOf(folded.first_rank).pipeline;
    class_begin_ = folded.first_instruction;
    collectives_.assign(folded.last_instruction - folded.first_instruction, RendezvousId::kNone);
    for (int place = 0; place < plan_.stage_ranks(); ++place) AddRank(c, pipeline, place);
  }
  return std::move(builder_).Build();
}

}  // namespace

Result<Program> ExpandRanks(const Program& folded, const ParallelPlan& plan) {
  return RankExpander(folded, plan).Expand();
}

}  // namespace stepcast
