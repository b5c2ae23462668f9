#include "simulator/program/program.h"

#include <fmt/format.h>

#include <array>

#include "simulator/base/check.h"

namespace stepcast {

std::string_view Name(Phase phase) {
  constexpr std::array<std::string_view, kPhaseCount> kNames = {
      "input", "forward", "recompute", "backward", "gradient_reduce", "optimizer"};
  return kNames[static_cast<std::size_t>(phase)];
}

std::string_view Name(StreamKind kind) {
  constexpr std::array<std::string_view, kStreamKindCount> kNames = {"compute",
                                                                     "tensor parallel",
                                                                     "data parallel",
                                                                     "pipeline send",
                                                                     "pipeline receive",
                                                                     "pipeline send gradient",
                                                                     "pipeline receive gradient",
                                                                     "context parallel",
                                                                     "expert parallel",
                                                                     "offload",
                                                                     "input",
                                                                     "host"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view Name(MemoryCategory category) {
  constexpr std::array<std::string_view, kMemoryCategoryCount> kNames = {
      "parameters", "gradients", "optimizer", "activations", "buffers"};
  return kNames[static_cast<std::size_t>(category)];
}

std::int64_t Program::total_ranks() const {
  std::int64_t total = 0;
  for (const RankClass& rank_class : rank_classes_) total += rank_class.ranks;
  return total;
}

ProgramBuilder::ProgramBuilder() {
  program_.dependency_offsets_.push_back(0);
  program_.effect_offsets_.push_back(0);
}

OpId ProgramBuilder::AddOp(const Op& op) {
  const auto [it, inserted] =
      op_ids_.try_emplace(op, OpId(static_cast<std::uint32_t>(program_.ops_.size())));
  if (inserted) program_.ops_.push_back(op);
  return it->second;
}

GroupId ProgramBuilder::AddGroup(Group group) {
  program_.groups_.push_back(std::move(group));
  return GroupId(static_cast<std::uint32_t>(program_.groups_.size() - 1));
}

RendezvousId ProgramBuilder::NewRendezvous() {
  return RendezvousId(static_cast<std::uint32_t>(program_.rendezvous_count_++));
}

RendezvousId ProgramBuilder::NewRendezvous(std::size_t count) {
  const RendezvousId first(static_cast<RendezvousId>(program_.rendezvous_count_));
  program_.rendezvous_count_ += count;
  return first;
}

RankClassId ProgramBuilder::BeginRankClass(RankClass rank_class) {
  if (!program_.rank_classes_.empty()) {
    program_.rank_classes_.back().last_instruction = static_cast<std::uint32_t>(size());
  }
  rank_class.first_instruction = static_cast<std::uint32_t>(size());
  rank_class.last_instruction = rank_class.first_instruction;
  program_.rank_classes_.push_back(std::move(rank_class));
  return RankClassId(static_cast<std::uint32_t>(program_.rank_classes_.size() - 1));
}

StreamId ProgramBuilder::AddStream(StreamKind kind) {
  STEPCAST_CHECK(!program_.rank_classes_.empty()) << "a stream belongs to a rank class";
  program_.streams_.push_back(
      {RankClassId(static_cast<std::uint32_t>(program_.rank_classes_.size() - 1)), kind});
  return StreamId(static_cast<std::uint32_t>(program_.streams_.size() - 1));
}

BufferId ProgramBuilder::AddBuffer(Buffer buffer) {
  program_.buffers_.push_back(buffer);
  buffer_rank_class_.push_back(static_cast<std::uint32_t>(program_.rank_classes_.size() - 1));
  return BufferId(static_cast<std::uint32_t>(program_.buffers_.size() - 1));
}

InstructionId ProgramBuilder::Add(const Instruction& instruction,
                                  std::span<const InstructionId> dependencies,
                                  std::span<const BufferEffect> effects) {
  program_.instructions_.push_back(instruction);
  // One by one: most have one or none, for which inserting a range is slow.
  for (const InstructionId before : dependencies) program_.dependencies_.push_back(before);
  program_.dependency_offsets_.push_back(static_cast<std::uint32_t>(program_.dependencies_.size()));
  for (const BufferEffect& effect : effects) program_.effects_.push_back(effect);
  program_.effect_offsets_.push_back(static_cast<std::uint32_t>(program_.effects_.size()));
  return InstructionId(static_cast<std::uint32_t>(size() - 1));
}

void ProgramBuilder::Reserve(std::size_t instructions) {
  program_.instructions_.reserve(instructions);
  program_.dependencies_.reserve(instructions);
  program_.dependency_offsets_.reserve(instructions + 1);
  program_.effect_offsets_.reserve(instructions + 1);
}

Result<Program> ProgramBuilder::Build() && {
  Program& p = program_;
  if (!p.rank_classes_.empty()) {
    p.rank_classes_.back().last_instruction = static_cast<std::uint32_t>(size());
  } else if (size() > 0) {
    return InvalidInput("a program with instructions needs a rank class");
  }
  if (!p.rank_classes_.empty() && p.rank_classes_.front().first_instruction > 0) {
    return InvalidInput("instructions come before the first rank class");
  }
  std::vector<bool> held(p.buffers_.size());
  std::vector<std::uint32_t> members(p.rendezvous_count_);
  std::vector<InstructionId> last_member(p.rendezvous_count_);
  for (std::uint32_t c = 0; c < p.rank_classes_.size(); ++c) {
    const RankClass& rank_class = p.rank_classes_[c];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const InstructionId id{i};
      const Instruction& instruction = p.instructions_[i];
      const auto stream = static_cast<std::size_t>(instruction.stream);
      if (stream >= p.streams_.size() || p.streams_[stream].rank_class != RankClassId(c)) {
        return InvalidInput(
            fmt::format("{} runs on a stream of another rank class", Describe(p, id)));
      }
      if (static_cast<std::size_t>(instruction.op) >= p.ops_.size()) {
        return InvalidInput(fmt::format("instruction {} has an unknown operator", i));
      }
      for (const InstructionId before : p.dependencies(id)) {
        const auto b = static_cast<std::uint32_t>(before);
        if (b >= i) {
          return InvalidInput(fmt::format(
              "cyclic dependency: {} waits for instruction {}, which is issued later or is itself",
              Describe(p, id), b));
        }
        if (b < rank_class.first_instruction) {
          return InvalidInput(
              fmt::format("{} depends on an instruction of another rank class; "
                          "rank classes meet in rendezvous only",
                          Describe(p, id)));
        }
      }
      for (const BufferEffect& effect : p.effects(id)) {
        const auto b = static_cast<std::size_t>(effect.buffer);
        if (b >= p.buffers_.size() || buffer_rank_class_[b] != c) {
          return InvalidInput(
              fmt::format("{} touches a buffer of another rank class", Describe(p, id)));
        }
        if (effect.use != BufferUse::kAllocate && effect.use != BufferUse::kFree) continue;
        const bool allocates = effect.use == BufferUse::kAllocate;
        if (held[b] == allocates) {
          return InvalidInput(fmt::format("{} {} buffer {}, which is {}", Describe(p, id),
                                          allocates ? "allocates" : "frees", b,
                                          allocates ? "held already" : "not held"));
        }
        held[b] = allocates;
      }
      const RendezvousId rendezvous = instruction.rendezvous;
      if (rendezvous == RendezvousId::kNone) continue;
      const auto r = static_cast<std::size_t>(rendezvous);
      if (r >= p.rendezvous_count_) {
        return InvalidInput(fmt::format("{} has an unknown rendezvous", Describe(p, id)));
      }
      ++members[r];
      last_member[r] = id;
    }
  }
  for (std::size_t r = 0; r < members.size(); ++r) {
    if (members[r] == 1) {
      return InvalidInput(
          fmt::format("{} waits for a partner that does not exist", Describe(p, last_member[r])));
    }
  }
  return std::move(p);
}

std::string Describe(const Program& program, InstructionId id) {
  const Instruction& instruction = program.instruction(id);
  std::string place;
  const auto stream = static_cast<std::size_t>(instruction.stream);
  if (stream < program.streams().size()) {
    const RankClassId rank_class = program.streams()[stream].rank_class;
    place = program.rank_classes()[static_cast<std::size_t>(rank_class)].name + ": ";
  }
  const std::string what = static_cast<std::size_t>(instruction.op) < program.ops().size()
                               ? Describe(program.op(instruction))
                               : "unknown operator";
  return fmt::format("{}{} ({}, layer {}, micro-batch {})", place, what,
                     Name(instruction.origin.phase), instruction.origin.layer,
                     instruction.origin.micro_batch);
}

}  // namespace stepcast
