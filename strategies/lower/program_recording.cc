#include "strategies/lower/program_recording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "simulator/base/check.h"
#include "simulator/trace/trace.h"

namespace stepcast {
namespace {

constexpr int kSteps = 2;
/// Where CUDA numbers the first stream that a framework makes; the others follow by kind.
constexpr std::uint32_t kFirstStream = 7;
/// Of processes, above the numbers of devices.
constexpr std::int64_t kFirstProcess = 10'000;
/// Kineto writes out no longer lists of ranks.
constexpr std::size_t kMostRanksListed = 64;

/// As NCCL calls the kernel, and PyTorch the collective.
struct CollectiveNames {
  std::string_view kernel;
  std::string_view call;
};
CollectiveNames NamesOf(OpKind kind) {
  switch (kind) {
    case OpKind::kAllReduce:
      return {"ncclDevKernel_AllReduce_Sum", "allreduce"};
    case OpKind::kAllGather:
      return {"ncclDevKernel_AllGather", "_allgather_base"};
    case OpKind::kReduceScatter:
      return {"ncclDevKernel_ReduceScatter_Sum", "_reduce_scatter_base"};
    case OpKind::kAllToAll:
      return {"ncclDevKernel_SendRecv", "all_to_all"};
    case OpKind::kSend:
      return {"ncclDevKernel_SendRecv", "send"};
    default:
      return {"ncclDevKernel_SendRecv", "recv"};
  }
}

/// As PyTorch spells it; empty for types that collectives do not have there.
std::string_view TorchName(DType dtype) {
  switch (dtype) {
    case DType::kFp32:
    case DType::kTf32:
      return "Float";
    case DType::kFp16:
      return "Half";
    case DType::kBf16:
      return "BFloat16";
    default:
      return "Byte";
  }
}

class StepRecorder {
 public:
  StepRecorder(const Program& program, const LoweredProgram& lowered,
               std::span<const InstructionTime> times, RankClassId rank_class)
      : program_(program),
        lowered_(lowered),
        times_(times),
        rank_class_(program.rank_classes()[static_cast<std::size_t>(rank_class)]),
        texts_(recording_) {}

  Recording Record(Duration step) {
    recording_.tool = "stepcast";
    recording_.rank = rank_class_.first_rank;
    for (const RankClass& other : program_.rank_classes()) recording_.world_size += other.ranks;
    recording_.processes.push_back(kFirstProcess + rank_class_.first_rank);
    InternNames();
    const std::int64_t length_ns = ToTraceNanoseconds(step);
    const std::uint32_t main = Thread(kMain);
    for (int s = 0; s < kSteps; ++s) {
      offset_ns_ = s * length_ns;
      RecordedRange& range = recording_.ranges.emplace_back();
      range.kind = RecordedRange::Kind::kAnnotation;
      range.thread = main;
      range.span = {offset_ns_, offset_ns_ + length_ns};
      range.name = texts_.Intern(fmt::format("ProfilerStep#{}", s + 1));
      for (std::uint32_t i = rank_class_.first_instruction; i < rank_class_.last_instruction; ++i) {
        Add(i);
      }
    }
    FinishRecording(recording_);
    return std::move(recording_);
  }

 private:
  enum HostThread : std::uint8_t { kMain, kSamples, kOptimizer, kThreadCount };

  std::uint32_t Thread(HostThread thread) {
    constexpr std::array<std::string_view, kThreadCount> kNames = {
        "main thread", "samples for the next step", "optimizer on the host"};
    auto& index = threads_[thread];
    if (!index) {
      index = static_cast<std::uint32_t>(recording_.threads.size());
      recording_.threads.push_back(
          {0, recording_.processes.front() + thread, std::string(kNames[thread])});
    }
    return *index;
  }

  void InternNames() {
    for (const Op& op : program_.ops()) {
      const bool backward = op.pass == Pass::kBackward;
      operators_.push_back(
          texts_.Intern(std::string(Name(op.kind)) + (backward ? "_backward" : "")));
      std::string kernel(Describe(op));
      if (IsCommunication(op.kind)) {
        kernel = fmt::format("{}_{}", NamesOf(op.kind).kernel, Name(op.dtype));
      } else if (op.kind == OpKind::kStore) {
        kernel = "Memcpy DtoH (Device -> Pinned)";
      } else if (op.kind == OpKind::kLoad) {
        kernel = "Memcpy HtoD (Pinned -> Device)";
      }
      kernels_.push_back(texts_.Intern(kernel));
      std::string dims;
      for (const std::int64_t dim : op.dims) {
        if (dim != 0) dims += fmt::format("{}{}", dims.empty() ? "" : ",", dim);
      }
      shapes_.push_back(texts_.Intern(fmt::format("[[{}]]", dims)));
      collectives_.push_back(kNoIndex);
      if (IsCommunication(op.kind)) collectives_.back() = AddCollective(op);
    }
    kernel_launch_ = texts_.Intern("cudaLaunchKernel");
    copy_launch_ = texts_.Intern("cudaMemcpyAsync");
    synchronize_ = texts_.Intern("cudaDeviceSynchronize");
  }

  std::uint32_t AddCollective(const Op& op) {
    RecordedCollective collective;
    collective.name = texts_.Intern(NamesOf(op.kind).call);
    collective.type = texts_.Intern(TorchName(op.dtype));
    std::int64_t ranks = 0;
    if (op.group != GroupId::kNone) {
      const Group& group = program_.groups()[static_cast<std::size_t>(op.group)];
      ranks = static_cast<std::int64_t>(group.ranks.size());
      collective.group_name = texts_.Intern(group.name);
      if (group.ranks.size() <= kMostRanksListed) {
        collective.group_ranks = texts_.Intern(fmt::format("[{}]", fmt::join(group.ranks, ",")));
      }
    }
    collective.group_size = static_cast<std::int32_t>(ranks);
    // Bytes count as nccl-tests does; PyTorch counts elements of one rank.
    const std::int64_t whole =
        op.dims[0] / (TorchName(op.dtype) == "Byte" ? 1 : BitsPerElement(op.dtype) / 8);
    const std::int64_t part = ranks > 0 ? whole / ranks : whole;
    collective.elements_in = op.kind == OpKind::kAllGather ? part
                             : op.kind == OpKind::kRecv    ? 0
                                                           : whole;
    collective.elements_out = op.kind == OpKind::kReduceScatter ? part
                              : op.kind == OpKind::kSend        ? 0
                                                                : whole;
    recording_.collectives.push_back(collective);
    return static_cast<std::uint32_t>(recording_.collectives.size() - 1);
  }

  RecordedSpan SpanOf(Duration start, Duration finish) const {
    return {offset_ns_ + ToTraceNanoseconds(start), offset_ns_ + ToTraceNanoseconds(finish)};
  }

  std::uint64_t AddOperator(OpId op, HostThread thread, const RecordedSpan& span) {
    RecordedRange& range = recording_.ranges.emplace_back();
    range.thread = Thread(thread);
    range.span = span;
    range.name = operators_[static_cast<std::size_t>(op)];
    range.shapes = shapes_[static_cast<std::size_t>(op)];
    range.external = ++operator_count_;
    return range.external;
  }

  RecordedCall& AddCall(RecordedCall::Kind kind, TextId name, const RecordedSpan& span) {
    RecordedCall& call = recording_.calls.emplace_back();
    call.kind = kind;
    call.thread = Thread(kMain);
    call.span = span;
    call.correlation = ++call_count_;
    call.name = name;
    return call;
  }

  void Add(std::uint32_t i) {
    const Instruction& instruction = program_.instructions()[i];
    const Op& op = program_.op(instruction);
    const InstructionTime& time = times_[i];
    const RecordedSpan span = SpanOf(time.start, time.finish);
    switch (op.kind) {
      case OpKind::kHostSync: {
        const RecordedCall& call =
            AddCall(RecordedCall::Kind::kDeviceSynchronize, synchronize_, span);
        RecordedWait& wait = recording_.waits.emplace_back();
        wait.kind = RecordedWait::Kind::kContext;
        wait.correlation = call.correlation;
        wait.span = span;
        return;
      }
      case OpKind::kHostWork:
        AddOperator(instruction.op, kMain, span);
        return;
      case OpKind::kFetch:
        AddOperator(instruction.op, kSamples, span);
        return;
      case OpKind::kHostAdam:
        AddOperator(instruction.op, kOptimizer, span);
        return;
      default:
        break;
    }
    const Duration launched = std::min(time.issued + lowered_.cost(instruction).host, time.start);
    const RecordedSpan launch = SpanOf(std::min(time.issued, launched), launched);
    const bool copy = op.kind == OpKind::kStore || op.kind == OpKind::kLoad;
    RecordedActivity& work = recording_.activities.emplace_back();
    work.external = AddOperator(instruction.op, kMain, launch);
    work.correlation =
        AddCall(RecordedCall::Kind::kLaunch, copy ? copy_launch_ : kernel_launch_, launch)
            .correlation;
    work.span = span;
    work.context = 1;
    work.stream =
        kFirstStream + static_cast<std::uint32_t>(program_.stream(instruction.stream).kind);
    work.name = kernels_[static_cast<std::size_t>(instruction.op)];
    if (copy) {
      work.kind = ActivityKind::kCopy;
      work.direction =
          op.kind == OpKind::kStore ? CopyDirection::kToHost : CopyDirection::kToDevice;
      work.bytes = op.dims[0];
    } else if (IsCommunication(op.kind)) {
      work.kind = ActivityKind::kCollective;
      work.nccl = NcclKernelOf(recording_.text(work.name));
      work.collective = collectives_[static_cast<std::size_t>(instruction.op)];
    }
  }

  const Program& program_;
  const LoweredProgram& lowered_;
  std::span<const InstructionTime> times_;
  const RankClass& rank_class_;
  Recording recording_;
  TextTable texts_;
  std::array<std::optional<std::uint32_t>, kThreadCount> threads_{};
  std::vector<TextId> operators_;  ///< By operator of the program, as all of these.
  std::vector<TextId> kernels_;
  std::vector<TextId> shapes_;
  std::vector<std::uint32_t> collectives_;
  TextId kernel_launch_{};
  TextId copy_launch_{};
  TextId synchronize_{};
  std::int64_t offset_ns_ = 0;
  /// Readers take numbers of operators that are all those of calls for what they are not.
  std::uint64_t operator_count_ = 1000;
  std::uint32_t call_count_ = 0;
};

}  // namespace

Recording RecordingOfStep(const Program& program, const LoweredProgram& lowered,
                          const Timeline& timeline, std::span<const InstructionTime> times,
                          RankClassId rank_class) {
  STEPCAST_CHECK(times.size() == program.size());
  return StepRecorder(program, lowered, times, rank_class).Record(timeline.makespan());
}

}  // namespace stepcast
