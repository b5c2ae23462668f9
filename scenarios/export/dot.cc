#include "scenarios/export/dot.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "simulator/base/printable.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// Pale, so that black text can be read on it.
std::string_view ColourOf(StreamKind kind) {
  switch (kind) {
    case StreamKind::kCompute:
      return "#dbe9f6";
    case StreamKind::kTensorParallel:
      return "#fde2c8";
    case StreamKind::kDataParallel:
      return "#d9f0d3";
    case StreamKind::kPipelineSend:
    case StreamKind::kPipelineReceive:
    case StreamKind::kPipelineSendGradient:
    case StreamKind::kPipelineReceiveGradient:
      return "#e7dff0";
    case StreamKind::kContextParallel:
    case StreamKind::kExpertParallel:
      return "#f9d9e3";
    case StreamKind::kOffload:
    case StreamKind::kInput:
      return "#f0ead6";
    case StreamKind::kHost:
      break;
  }
  return "#eeeeee";
}

class Drawing {
 public:
  Drawing(const SimulatedStep& step, const DotChoice& choice)
      : program_(step.program), step_(step), choice_(choice), shown_(step.program.size()) {}

  Result<std::string> Draw(const std::string& name) {
    std::size_t count = 0;
    for (const RankClass& rank : program_.rank_classes()) {
      if (choice_.stage && rank.stage != *choice_.stage) continue;
      for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
        shown_[i] = Chosen(program_.instructions()[i]);
        count += shown_[i] ? 1 : 0;
      }
    }
    if (count == 0) {
      return InvalidInput(
          "found no instruction of that --stage, --layer and --micro-batch (they count from 0), "
          "wanted some to draw");
    }
    if (count > kMostDotInstructions) {
      return InvalidInput(fmt::format(
          "found {} instructions, wanted at most {}, as many as can be drawn; choose with --stage, "
          "--layer and --micro-batch, or make the step smaller, as with --set model.layers=2 --set "
          "training.global_batch_size=8",
          count, kMostDotInstructions));
    }
    AddNodes();
    AddEdges();
    AddMeetings();
    std::string label = fmt::format("{}: {:.6g} ms", Printable(name),
                                    step_.timeline.makespan().microseconds() / 1e3);
    if (count < program_.size()) {
      label += fmt::format(", {} of {} instructions", count, program_.size());
    }
    if (hidden_ > 0) label += fmt::format("; {} dependencies on others are not drawn", hidden_);
    return fmt::format(
        "digraph {} {{\n  label={};\n  labelloc=t;\n  rankdir=LR;\n  node [shape=box, "
        "style=filled, "
        "fontname=\"sans-serif\", fontsize=10];\n{}{}}}\n",
        Quoted(Printable(name)), Quoted(label), nodes_, edges_);
  }

 private:
  bool Chosen(const Instruction& instruction) const {
    const Origin& origin = instruction.origin;
    const Op& op = program_.op(instruction);
    const bool of_layer =
        !IsHost(op.kind) && origin.phase != Phase::kOptimizer && origin.phase != Phase::kInput;
    if (choice_.layer && !(of_layer && origin.layer == *choice_.layer)) return false;
    const bool of_batch = origin.phase != Phase::kOptimizer;
    return !choice_.micro_batch || (of_batch && origin.micro_batch == *choice_.micro_batch);
  }

  void AddNodes() {
    const std::vector<InstructionTime> times =
        InstructionTimes(program_, step_.lowered, step_.timeline);
    for (std::size_t r = 0; r < program_.rank_classes().size(); ++r) {
      const RankClass& rank = program_.rank_classes()[r];
      std::string box;
      for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
        if (!shown_[i]) continue;
        const Instruction& instruction = program_.instructions()[i];
        const StreamKind kind = program_.stream(instruction.stream).kind;
        const Origin& origin = instruction.origin;
        const std::string label = fmt::format(
            "{}\n{}, layer {}, micro-batch {}\n{}: {:.3f} us from {:.3f}",
            Describe(program_.op(instruction)), Name(origin.phase), origin.layer,
            origin.micro_batch, Name(kind), (times[i].finish - times[i].start).microseconds(),
            times[i].start.microseconds());
        box += fmt::format("    i{} [label={}, fillcolor=\"{}\"];\n", i, Escaped(label),
                           ColourOf(kind));
      }
      if (box.empty()) continue;
      nodes_ += fmt::format("  subgraph cluster_{} {{\n    label={};\n{}  }}\n", r,
                            Quoted(fmt::format("{} ({} {})", rank.name, rank.ranks,
                                               rank.ranks == 1 ? "rank" : "ranks")),
                            box);
    }
  }

  static std::string Escaped(const std::string& label) {
    std::string escaped;
    for (const char c : Quoted(label)) {
      if (c == '\n') {
        escaped += "\\n";
      } else {
        escaped += c;
      }
    }
    return escaped;
  }

  void AddEdges() {
    constexpr std::uint32_t kNone = 0xffffffff;
    std::vector<std::uint32_t> last(program_.streams().size(), kNone);
    for (std::uint32_t i = 0; i < program_.size(); ++i) {
      if (!shown_[i]) continue;
      std::uint32_t& before = last[static_cast<std::size_t>(program_.instructions()[i].stream)];
      bool said = before == kNone;
      for (const InstructionId dependency : program_.dependencies(InstructionId{i})) {
        const auto d = static_cast<std::uint32_t>(dependency);
        if (!shown_[d]) {
          ++hidden_;
          continue;
        }
        said = said || d == before;
        edges_ += fmt::format("  i{} -> i{};\n", d, i);
      }
      if (!said) edges_ += fmt::format("  i{} -> i{} [color=gray, style=dashed];\n", before, i);
      before = i;
    }
  }

  /// From each member to the next; a transfer from its sender.
  void AddMeetings() {
    std::vector<std::vector<std::uint32_t>> members(program_.rendezvous_count());
    for (std::uint32_t i = 0; i < program_.size(); ++i) {
      const RendezvousId meeting = program_.instructions()[i].rendezvous;
      if (shown_[i] && meeting != RendezvousId::kNone) {
        members[static_cast<std::size_t>(meeting)].push_back(i);
      }
    }
    const auto kind_of = [&](std::uint32_t i) {
      return program_.op(program_.instructions()[i]).kind;
    };
    for (std::vector<std::uint32_t>& meeting : members) {
      if (meeting.size() == 2 && kind_of(meeting[0]) == OpKind::kRecv) {
        std::swap(meeting[0], meeting[1]);
      }
      for (std::size_t m = 1; m < meeting.size(); ++m) {
        const bool transfer = meeting.size() == 2 && kind_of(meeting[1]) == OpKind::kRecv;
        edges_ += fmt::format(
            "  i{} -> i{} [{}];\n", meeting[m - 1], meeting[m],
            transfer ? "style=bold, constraint=false" : "dir=none, style=dotted, constraint=false");
      }
    }
  }

  const Program& program_;
  const SimulatedStep& step_;
  const DotChoice& choice_;
  std::vector<bool> shown_;
  std::string nodes_;
  std::string edges_;
  std::int64_t hidden_ = 0;
};

}  // namespace

Result<std::string> ProgramDot(const SimulatedStep& step, const std::string& name,
                               const DotChoice& choice) {
  return Drawing(step, choice).Draw(name);
}

}  // namespace stepcast
