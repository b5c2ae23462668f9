/// \file
/// A training step as instructions on streams, ready for the simulator or for real devices.
///
/// Strategies build a Program; the simulator and validation/ execute it. Ranks that do identical
/// work are one rank class, so the size grows with the number of distinct ranks, not of devices.
/// A `Program` is immutable and its dependencies are acyclic by construction: an instruction
/// depends only on earlier instructions of its own rank class, and rank classes meet only in
/// rendezvous. Safe to share between threads.
///
/// The instructions are flat arrays rather than a Boost.Graph object: a step of a large model has
/// millions, and the engine walks them once. `program_graph.h` has the Boost view for graph
/// algorithms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/op.h"

namespace stepcast {

enum class OpId : std::uint32_t {};           ///< Index into `Program::ops()`.
enum class StreamId : std::uint32_t {};       ///< A CUDA stream, a communicator or a copy engine.
enum class RankClassId : std::uint32_t {};    ///< Ranks that do identical work.
enum class InstructionId : std::uint32_t {};  ///< Dense, in program order; breaks ties in time.
enum class BufferId : std::uint32_t {};
/// Instructions that start together once each is ready: a collective or a transfer whose members
/// sit in several rank classes.
enum class RendezvousId : std::uint32_t { kNone = 0xffffffff };

/// The part of a step that an instruction belongs to.
enum class Phase : std::uint8_t {
  kInput,
  kForward,
  kRecompute,
  kBackward,
  kGradientReduce,
  kOptimizer,
};
inline constexpr std::size_t kPhaseCount = 6;
std::string_view Name(Phase phase);

/// What a stream is for; one kind of communicator has one stream.
enum class StreamKind : std::uint8_t {
  kCompute,
  kTensorParallel,
  kDataParallel,
  kPipelineSend,     ///< Activations to the next stage.
  kPipelineReceive,  ///< Activations from the stage before.
  kPipelineSendGradient,
  kPipelineReceiveGradient,
  kContextParallel,
  kExpertParallel,
  kOffload,
  kInput,  ///< Processes that make samples.
  kHost,
};
inline constexpr std::size_t kStreamKindCount = 12;
std::string_view Name(StreamKind kind);

enum class MemoryCategory : std::uint8_t {
  kParameters,
  kGradients,
  kOptimizer,
  kActivations,
  kBuffers,
};
inline constexpr std::size_t kMemoryCategoryCount = 5;
std::string_view Name(MemoryCategory category);

struct Stream {
  RankClassId rank_class{};
  StreamKind kind = StreamKind::kCompute;
};

/// Members of a communicator, as global device numbers, in ring order. For a rank class of several
/// ranks it is the communicator of one of them; the others have one of the same shape.
struct Group {
  std::string name;
  std::vector<int> ranks;
};

struct Buffer {
  Bytes bytes;
  MemoryCategory category = MemoryCategory::kActivations;
};

/// How an instruction touches a buffer. Memory is taken when the instruction starts and returned
/// when it has finished.
enum class BufferUse : std::uint8_t { kAllocate, kFree, kRead, kWrite };
struct BufferEffect {
  BufferId buffer{};
  BufferUse use = BufferUse::kAllocate;
};

/// Where an instruction comes from: for passes, traces and reports.
struct Origin {
  Phase phase = Phase::kForward;
  std::uint8_t chunk = 0;  ///< Virtual stage on this rank.
  std::uint16_t layer = 0;
  std::uint16_t micro_batch = 0;
};

/// One thing a stream does, such as a kernel or a collective.
struct Instruction {
  OpId op{};
  StreamId stream{};
  RendezvousId rendezvous = RendezvousId::kNone;
  Origin origin{};
  /// The host thread waits for it before it launches anything else.
  bool blocks_host = false;
  /// Posted before the step reaches it, such as the receiving end of a transfer into a buffer that
  /// is free: no launch holds it up.
  bool posted_ahead = false;
  /// First of a layer's forward, or of that of another unit of the model, also where it runs again:
  /// the host runs the code of the layer before it.
  bool begins_layer = false;
};

struct RankClass {
  std::string name;
  int ranks = 1;       ///< How many ranks do this work.
  int stage = 0;       ///< Pipeline stage, for reports.
  int first_rank = 0;  ///< Global number of one of them.
  std::uint32_t first_instruction = 0;
  std::uint32_t last_instruction = 0;  ///< One past the end.
  /// Memory held from before the step to after it, by category.
  std::array<Bytes, kMemoryCategoryCount> resident{};
};

class Program {
 public:
  Program(Program&&) = default;
  Program& operator=(Program&&) = default;

  std::size_t size() const { return instructions_.size(); }
  const Instruction& instruction(InstructionId id) const {
    return instructions_[static_cast<std::size_t>(id)];
  }
  std::span<const Instruction> instructions() const { return instructions_; }
  const Op& op(OpId id) const { return ops_[static_cast<std::size_t>(id)]; }
  const Op& op(const Instruction& instruction) const { return op(instruction.op); }
  std::span<const Op> ops() const { return ops_; }
  std::span<const Stream> streams() const { return streams_; }
  const Stream& stream(StreamId id) const { return streams_[static_cast<std::size_t>(id)]; }
  std::span<const RankClass> rank_classes() const { return rank_classes_; }
  std::span<const Group> groups() const { return groups_; }
  const Group& group(GroupId id) const { return groups_[static_cast<std::size_t>(id)]; }
  std::span<const Buffer> buffers() const { return buffers_; }
  const Buffer& buffer(BufferId id) const { return buffers_[static_cast<std::size_t>(id)]; }
  /// Number of rendezvous; their ids are dense.
  std::size_t rendezvous_count() const { return rendezvous_count_; }

  /// Instructions of the same rank class that must finish first, besides the one before it on its
  /// stream.
  std::span<const InstructionId> dependencies(InstructionId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {dependencies_.data() + dependency_offsets_[i],
            dependencies_.data() + dependency_offsets_[i + 1]};
  }
  std::span<const BufferEffect> effects(InstructionId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {effects_.data() + effect_offsets_[i], effects_.data() + effect_offsets_[i + 1]};
  }
  /// Ranks over all classes.
  std::int64_t total_ranks() const;

 private:
  friend class ProgramBuilder;
  Program() = default;

  std::vector<Instruction> instructions_;
  std::vector<Op> ops_;
  std::vector<Stream> streams_;
  std::vector<RankClass> rank_classes_;
  std::vector<Group> groups_;
  std::vector<Buffer> buffers_;
  std::vector<std::uint32_t> dependency_offsets_;
  std::vector<InstructionId> dependencies_;
  std::vector<std::uint32_t> effect_offsets_;
  std::vector<BufferEffect> effects_;
  std::size_t rendezvous_count_ = 0;
};

/// Collects instructions rank class by rank class, in the order in which the host thread of that
/// rank issues them.
class ProgramBuilder {
 public:
  ProgramBuilder();

  OpId AddOp(const Op& op);  ///< Equal Ops share one id.
  GroupId AddGroup(Group group);
  const Op& op(OpId id) const { return program_.op(id); }
  const Group& group(GroupId id) const { return program_.group(id); }
  RendezvousId NewRendezvous();
  /// The first of `count` consecutive ids.
  RendezvousId NewRendezvous(std::size_t count);

  /// All following streams, buffers and instructions belong to this class.
  RankClassId BeginRankClass(RankClass rank_class);
  StreamId AddStream(StreamKind kind);
  BufferId AddBuffer(Buffer buffer);

  /// `dependencies` are earlier instructions of the same rank class; a later one makes `Build`
  /// fail. The one before it on the same stream is implied.
  InstructionId Add(const Instruction& instruction,
                    std::span<const InstructionId> dependencies = {},
                    std::span<const BufferEffect> effects = {});

  std::size_t size() const { return program_.instructions_.size(); }
  void Reserve(std::size_t instructions);

  /// Freezes the program. kInvalidInput if a dependency points forward or to another rank class, a
  /// stream or buffer belongs to another class, a buffer is allocated while held or freed while
  /// not, or a rendezvous has one member only; the message names the instruction.
  Result<Program> Build() &&;

 private:
  Program program_;
  std::unordered_map<Op, OpId, OpHash> op_ids_;
  std::vector<std::uint32_t> buffer_rank_class_;
};

/// Such as "stage 0: gemm_tn bf16 … (forward, layer 3, micro-batch 1)".
std::string Describe(const Program& program, InstructionId id);

}  // namespace stepcast
