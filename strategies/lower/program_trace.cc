#include "strategies/lower/program_trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

/// Work of the host thread itself, which it issues and does at once.
bool IsOnHost(const Program& program, const Instruction& instruction) {
  return program.stream(instruction.stream).kind == StreamKind::kHost && !instruction.posted_ahead;
}

/// Gives the instructions of one task their times.
class TaskExpander {
 public:
  TaskExpander(const Program& program, const LoweredProgram& lowered, const Timeline& timeline)
      : program_(program), lowered_(lowered), timeline_(timeline) {}

  /// For the instructions from `first` to before `last`, which are one task.
  void Expand(std::uint32_t first, std::uint32_t last, std::vector<InstructionTime>& times) const {
    const TaskId task = lowered_.task_of[first];
    if (last - first == 1) {
      const bool host = IsOnHost(program_, program_.instructions()[first]);
      const Duration start = host ? timeline_.issued(task) : timeline_.start(task);
      times[first] = {start, timeline_.finish(task),
                      lowered_.graph.task(task).issued_by_host ? timeline_.issued(task) : start};
    } else {
      ExpandChain(first, last, task, times);
    }
  }

 private:
  bool IsSlowed(const Instruction& instruction) const {
    return program_.stream(instruction.stream).kind == StreamKind::kCompute;
  }

  void ExpandChain(std::uint32_t first, std::uint32_t last, TaskId id,
                   std::vector<InstructionTime>& times) const {
    const Task& task = lowered_.graph.task(id);
    const Duration finish = timeline_.finish(id);
    const Duration undisturbed =
        std::max(timeline_.ready(id) + task.work, timeline_.issued(id) + task.issue_latency);
    const Duration stretch = std::max(finish - undisturbed, Duration());
    Duration slowed;
    for (std::uint32_t i = first; i < last; ++i) {
      const Instruction& instruction = program_.instructions()[i];
      if (IsSlowed(instruction)) slowed += lowered_.cost(instruction).device;
    }
    Duration end = timeline_.ready(id);
    Duration launched = timeline_.issued(id);
    Duration slowed_before;
    Duration stretched_before;
    for (std::uint32_t i = first; i < last; ++i) {
      const Instruction& instruction = program_.instructions()[i];
      const InstructionCost cost = lowered_.cost(instruction);
      const Duration issued = launched;
      launched += cost.host;
      Duration length = cost.device;
      if (stretch > Duration() && IsSlowed(instruction) && slowed > Duration()) {
        slowed_before += cost.device;
        const Duration stretched = stretch * (slowed_before / slowed);
        length += stretched - stretched_before;
        stretched_before = stretched;
      }
      const Duration start = std::min(std::max(end, launched), finish);
      end = i + 1 == last ? finish : std::min(start + length, finish);
      times[i] = {start, end, task.issued_by_host ? issued : start};
    }
  }

  const Program& program_;
  const LoweredProgram& lowered_;
  const Timeline& timeline_;
};

class TraceBuilder {
 public:
  TraceBuilder(const Program& program, const LoweredProgram& lowered, const Timeline& timeline,
               std::string_view prefix, const OpNames& names, Trace& trace)
      : program_(program),
        timeline_(timeline),
        prefix_(prefix),
        names_(names),
        times_(InstructionTimes(program, lowered, timeline)),
        trace_(trace) {}

  void Build();

 private:
  static constexpr std::uint32_t kNoSpan = std::numeric_limits<std::uint32_t>::max();

  void AddTracks();
  void InternOps();
  void AddSpans();
  void AddTransfers();
  void AddMemory();

  const Program& program_;
  const Timeline& timeline_;
  std::string_view prefix_;  // of processes
  const OpNames& names_;
  std::vector<InstructionTime> times_;
  Trace& trace_;
  std::vector<TraceSpanId> spans_;  // by instruction
  std::vector<TraceProcessId> processes_;
  std::vector<TraceTrackId> tracks_;  // by stream
  std::vector<TraceNameId> op_names_;
  std::vector<TraceNameId> op_shapes_;
  std::array<TraceNameId, kPhaseCount> phase_names_{};
  std::array<TraceNameId, kTimeCategoryCount> category_names_{};
};

void TraceBuilder::Build() {
  AddTracks();
  InternOps();
  AddSpans();
  AddTransfers();
  AddMemory();
}

void TraceBuilder::AddTracks() {
  for (const RankClass& rank_class : program_.rank_classes()) {
    processes_.push_back(
        trace_.AddProcess(fmt::format("{}{} ({} {})", prefix_, rank_class.name, rank_class.ranks,
                                      rank_class.ranks == 1 ? "rank" : "ranks")));
  }
  std::vector<bool> works(program_.streams().size());
  for (const Instruction& instruction : program_.instructions()) {
    works[static_cast<std::size_t>(instruction.stream)] = true;
  }
  tracks_.resize(works.size());
  for (std::size_t s = 0; s < works.size(); ++s) {
    if (!works[s]) continue;
    const Stream& stream = program_.streams()[s];
    tracks_[s] = trace_.AddTrack(processes_[static_cast<std::size_t>(stream.rank_class)],
                                 std::string(Name(stream.kind)));
  }
}

void TraceBuilder::InternOps() {
  for (const Op& op : program_.ops()) {
    const bool backward = op.pass == Pass::kBackward;
    op_names_.push_back(trace_.Intern(
        names_ ? names_(op) : std::string(Name(op.kind)) + (backward ? "_backward" : "")));
    op_shapes_.push_back(trace_.Intern(Describe(op)));
  }
  for (std::size_t p = 0; p < kPhaseCount; ++p) {
    phase_names_[p] = trace_.Intern(Name(static_cast<Phase>(p)));
  }
  for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
    category_names_[c] = trace_.Intern(Name(static_cast<TimeCategory>(c)));
  }
}

void TraceBuilder::AddSpans() {
  const TraceNameId phase = trace_.Intern("phase");
  const TraceNameId layer = trace_.Intern("layer");
  const TraceNameId micro_batch = trace_.Intern("micro-batch");
  const TraceNameId chunk = trace_.Intern("chunk");
  const TraceNameId shape = trace_.Intern("operator");
  const TraceNameId bytes = trace_.Intern("bytes");
  bool has_chunks = false;
  for (const Instruction& instruction : program_.instructions()) {
    has_chunks |= instruction.origin.chunk > 0;
  }
  trace_.Reserve(program_.size(), program_.size() * 4);
  spans_.reserve(program_.size());
  std::vector<TraceArgument> arguments;
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const Instruction& instruction = program_.instructions()[i];
    const Origin& origin = instruction.origin;
    const Op& op = program_.op(instruction);
    const bool host = IsHost(op.kind);
    arguments.clear();
    if (!host) arguments.emplace_back(shape, op_shapes_[static_cast<std::size_t>(instruction.op)]);
    arguments.emplace_back(phase, phase_names_[static_cast<std::size_t>(origin.phase)]);
    if (origin.phase != Phase::kInput && origin.phase != Phase::kOptimizer) {
      if (!host) arguments.emplace_back(layer, origin.layer);
      arguments.emplace_back(micro_batch, origin.micro_batch);
      if (has_chunks) arguments.emplace_back(chunk, origin.chunk);
    }
    if (IsCommunication(op.kind)) arguments.emplace_back(bytes, op.dims[0]);
    const TraceSpan span{
        tracks_[static_cast<std::size_t>(instruction.stream)],
        op_names_[static_cast<std::size_t>(instruction.op)],
        category_names_[static_cast<std::size_t>(CategoryOf(program_, instruction))],
        times_[i].start, times_[i].finish};
    spans_.push_back(trace_.AddSpan(span, arguments));
  }
}

void TraceBuilder::AddTransfers() {
  std::vector<std::uint32_t> sends(program_.rendezvous_count(), kNoSpan);
  std::vector<std::uint32_t> receives(program_.rendezvous_count(), kNoSpan);
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const Instruction& instruction = program_.instructions()[i];
    if (instruction.rendezvous == RendezvousId::kNone) continue;
    const auto r = static_cast<std::size_t>(instruction.rendezvous);
    const OpKind kind = program_.op(instruction).kind;
    if (kind == OpKind::kSend) sends[r] = i;
    if (kind == OpKind::kRecv) receives[r] = i;
  }
  for (std::size_t r = 0; r < sends.size(); ++r) {
    if (sends[r] == kNoSpan || receives[r] == kNoSpan) continue;
    trace_.AddFlow(spans_[sends[r]], spans_[receives[r]]);
  }
}

void TraceBuilder::AddMemory() {
  for (std::size_t r = 0; r < timeline_.memory_samples().size(); ++r) {
    const std::vector<MemorySample>& samples = timeline_.memory_samples()[r];
    const auto add = [&](const std::string& name, auto value) {
      std::optional<TraceCounterId> counter;
      std::int64_t last = 0;
      for (const MemorySample& sample : samples) {
        const std::int64_t bytes = value(sample);
        if (bytes == last) continue;
        if (!counter.has_value()) {
          counter = trace_.AddCounter(processes_[r], "memory: " + name, TraceUnit::kBytes);
          if (sample.time > Duration()) trace_.AddSample(*counter, Duration(), 0);
        }
        trace_.AddSample(*counter, sample.time, bytes);
        last = bytes;
      }
    };
    add("total", [](const MemorySample& sample) {
      Bytes total;
      for (const Bytes part : sample.by_category) total += part;
      return total.count();
    });
    for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) {
      add(std::string(Name(static_cast<MemoryCategory>(c))),
          [c](const MemorySample& sample) { return sample.by_category[c].count(); });
    }
  }
}

}  // namespace

std::vector<InstructionTime> InstructionTimes(const Program& program, const LoweredProgram& lowered,
                                              const Timeline& timeline) {
  STEPCAST_CHECK(lowered.task_of.size() == program.size());
  STEPCAST_CHECK(lowered.graph.size() == timeline.size());
  std::vector<InstructionTime> times(program.size());
  const TaskExpander expander(program, lowered, timeline);
  for (std::uint32_t first = 0; first < program.size();) {
    std::uint32_t last = first + 1;
    while (last < program.size() && lowered.task_of[last] == lowered.task_of[first]) ++last;
    expander.Expand(first, last, times);
    first = last;
  }
  return times;
}

Trace BuildTrace(const Program& program, const LoweredProgram& lowered, const Timeline& timeline,
                 const OpNames& names) {
  Trace trace;
  TraceBuilder(program, lowered, timeline, "", names, trace).Build();
  return trace;
}

void AddToTrace(const Program& program, const LoweredProgram& lowered, const Timeline& timeline,
                std::string_view prefix, Trace& trace) {
  TraceBuilder(program, lowered, timeline, prefix, {}, trace).Build();
}

}  // namespace stepcast
