#include "strategies/step/teacher.h"

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

/// Calls f with each unit of the model, in its order.
template <typename F>
void EachUnit(const LayeredModel& model, const F& f) {
  for (const std::vector<int>* part : {&model.before, &model.layers, &model.after}) {
    for (const int kind : *part) f(model.kind(kind));
  }
}

/// Emits the instructions of one rank.
class TeacherBuilder {
 public:
  TeacherBuilder(ProgramBuilder& builder, const LayeredModel& teacher,
                 const TeacherMessages& messages)
      : builder_(builder), teacher_(teacher), messages_(messages) {
    for (const StreamKind kind :
         {StreamKind::kCompute, StreamKind::kTensorParallel, StreamKind::kExpertParallel,
          StreamKind::kPipelineSend, StreamKind::kHost}) {
      streams_[static_cast<std::size_t>(kind)] = builder_.AddStream(kind);
    }
  }

  void Build() {
    Origin origin;
    for (int mb = 0; mb < messages_.micro_batches; ++mb) {
      origin.micro_batch = static_cast<std::uint16_t>(mb);
      origin.layer = 0;
      Add(Op::HostWork(HostWorkKind::kMicroBatch), StreamKind::kHost, origin, {}, {});
      EachUnit(teacher_, [&](const UnitKind& unit) {
        Forward(unit, origin);
        ++origin.layer;
      });
      Send(origin);
    }
    Instruction wait;
    wait.op = builder_.AddOp(Op::HostSync());
    wait.stream = stream(StreamKind::kHost);
    wait.origin = origin;
    wait.blocks_host = true;
    builder_.Add(wait, std::array{*tail_});
  }

 private:
  StreamId stream(StreamKind kind) const { return streams_[static_cast<std::size_t>(kind)]; }
  InstructionId Add(const Op& op, StreamKind on, const Origin& origin,
                    std::span<const InstructionId> waits, std::span<const BufferEffect> effects) {
    Instruction instruction;
    instruction.op = builder_.AddOp(op);
    instruction.stream = stream(on);
    instruction.origin = origin;
    return builder_.Add(instruction, waits, effects);
  }

  void Forward(const UnitKind& unit, const Origin& origin) {
    const Block& block = unit.forward;
    const BufferId working = builder_.AddBuffer({unit.activations, MemoryCategory::kActivations});
    if (unit.teacher_logits.count() > 0) {
      logits_ = builder_.AddBuffer({unit.teacher_logits, MemoryCategory::kActivations});
    }
    std::vector<InstructionId> ids(block.entries.size());
    for (std::size_t i = 0; i < block.entries.size(); ++i) {
      const BlockEntry& entry = block.entries[i];
      std::vector<InstructionId> waits;
      for (const std::int32_t after : entry.after) {
        if (after >= 0) {
          waits.push_back(ids[static_cast<std::size_t>(after)]);
        } else if (after == BlockEntry::kTail && tail_) {
          waits.push_back(*tail_);
        }
      }
      std::vector<BufferEffect> effects;
      if (i == 0) effects.push_back({working, BufferUse::kAllocate});
      if (i == 0 && unit.teacher_logits.count() > 0) {
        effects.push_back({*logits_, BufferUse::kAllocate});
      }
      if (i + 1 == block.entries.size()) effects.push_back({working, BufferUse::kFree});
      Instruction instruction;
      instruction.op = entry.op;
      instruction.stream = stream(entry.stream);
      instruction.origin = origin;
      instruction.blocks_host = entry.stream == StreamKind::kHost;
      instruction.begins_layer = i == 0;
      ids[i] = builder_.Add(instruction, waits, effects);
    }
    tail_ = ids[static_cast<std::size_t>(block.tail)];
  }

  void Send(const Origin& origin) {
    Instruction instruction;
    instruction.op = builder_.AddOp(messages_.send);
    instruction.stream = stream(StreamKind::kPipelineSend);
    instruction.origin = origin;
    instruction.rendezvous = RendezvousId(static_cast<std::uint32_t>(messages_.first) +
                                          std::uint32_t{origin.micro_batch});
    std::vector<BufferEffect> effects;
    if (logits_) effects.push_back({*std::exchange(logits_, std::nullopt), BufferUse::kFree});
    sent_ = builder_.Add(instruction, std::array{*tail_}, effects);
    // What runs beside the message does not wait for it; the end of the step does.
    if (origin.micro_batch + 1 == messages_.micro_batches) tail_ = sent_;
  }

  ProgramBuilder& builder_;
  const LayeredModel& teacher_;
  const TeacherMessages& messages_;
  std::array<StreamId, kStreamKindCount> streams_{};
  std::optional<InstructionId> tail_;
  std::optional<InstructionId> sent_;
  std::optional<BufferId> logits_;
};

}  // namespace

Bytes TeacherWeightBytes(const LayeredModel& teacher, const ParallelPlan& plan) {
  std::int64_t weights = -teacher.tied_parameters;
  EachUnit(teacher,
           [&](const UnitKind& unit) { weights += unit.parameters + unit.expert_parameters; });
  return ByteSize(plan.matrix_precision, weights);
}

PlanGroups AddTeacherGroups(ProgramBuilder& builder, const ParallelPlan& plan, int first_rank) {
  ProgramBuilder scratch;
  PlanGroups groups = AddGroups(scratch, plan);
  for (GroupId* id : {&groups.tensor, &groups.context, &groups.expert, &groups.expert_tensor}) {
    Group group = scratch.group(*id);
    group.name = "teacher " + group.name;
    for (int& rank : group.ranks) rank += first_rank;
    *id = builder.AddGroup(std::move(group));
  }
  return groups;
}

void BuildTeacherRanks(ProgramBuilder& builder, const ParallelPlan& plan,
                       const v1::Framework& framework, const LayeredModel& teacher,
                       const TeacherMessages& messages) {
  RankClass rank_class;
  rank_class.name = "teacher";
  rank_class.ranks = plan.gpus();
  rank_class.stage = messages.stage;
  rank_class.first_rank = messages.first_rank;
  const auto resident = [&](MemoryCategory category) -> Bytes& {
    return rank_class.resident[static_cast<std::size_t>(category)];
  };
  resident(MemoryCategory::kParameters) = TeacherWeightBytes(teacher, plan);
  resident(MemoryCategory::kBuffers) = Bytes(framework.reserved_bytes());
  builder.BeginRankClass(std::move(rank_class));
  TeacherBuilder(builder, teacher, messages).Build();
}

}  // namespace stepcast
