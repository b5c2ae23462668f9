#include "strategies/passes/exact_order.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "strategies/passes/meeting_graph.h"

namespace stepcast {
namespace {

/// Vertices are instructions, or rendezvous with all their members.
class Search {
 public:
  Search(const Program& program, const MeetingGraph& graph, std::vector<Duration> tails,
         std::int64_t most_nodes)
      : program_(program),
        graph_(graph),
        tails_(std::move(tails)),
        nodes_left_(most_nodes),
        most_nodes_(most_nodes) {}

  Result<ExactOrder> Run(const Dependences& dependences, std::span<const Duration> durations);

 private:
  struct Choice {
    std::uint32_t vertex = 0;
    Duration start;
  };

  void Prepare(const Dependences& dependences, std::span<const Duration> durations);
  void Branch(Duration last_start);
  Duration EarliestStart(std::uint32_t v) const;
  Duration Bound() const;
  void Place(const Choice& choice, Duration last_start);
  std::vector<InstructionId> OrderOf(const std::vector<std::uint32_t>& sequence) const;

  const Program& program_;
  const MeetingGraph& graph_;
  std::vector<Duration> tails_;  // with its own work
  std::int64_t nodes_left_;
  std::int64_t most_nodes_;

  // By vertex.
  std::vector<Duration> work_;
  std::vector<std::vector<std::uint32_t>> before_;  // that must have finished
  std::vector<std::vector<std::uint32_t>> after_;   // that wait in any way
  std::vector<std::uint32_t> waiting_;
  std::vector<std::vector<std::size_t>> streams_;
  std::vector<Duration> finish_;
  std::vector<std::uint8_t> placed_;
  // By stream.
  std::vector<Duration> free_;
  std::vector<std::vector<std::uint32_t>> on_stream_;

  std::vector<std::uint32_t> sequence_;
  std::vector<std::uint32_t> best_;
  Duration makespan_;  // so far
  Duration best_makespan_ = Duration::Max();
};

void Search::Prepare(const Dependences& dependences, std::span<const Duration> durations) {
  const std::size_t count = graph_.size();
  work_.resize(count);
  before_.resize(count);
  after_.resize(count);
  waiting_.resize(count);
  streams_.resize(count);
  finish_.resize(count);
  placed_.resize(count);
  free_.resize(program_.streams().size());
  on_stream_.resize(program_.streams().size());
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const std::uint32_t v = graph_.vertex(InstructionId{i});
    const auto stream = static_cast<std::size_t>(program_.instructions()[i].stream);
    work_[v] = std::max(work_[v], durations[i]);
    streams_[v].push_back(stream);
    on_stream_[stream].push_back(v);
    for (const Dependence& needed : dependences.of(InstructionId{i})) {
      const std::uint32_t before = graph_.vertex(needed.before);
      if (MustFinish(needed.kind)) before_[v].push_back(before);
      after_[before].push_back(v);
      ++waiting_[v];
    }
  }
}

Duration Search::EarliestStart(std::uint32_t v) const {
  Duration start;
  for (const std::uint32_t before : before_[v]) start = std::max(start, finish_[before]);
  for (const std::size_t stream : streams_[v]) start = std::max(start, free_[stream]);
  return start;
}

// No schedule that goes on from here ends before.
Duration Search::Bound() const {
  Duration bound = makespan_;
  for (std::uint32_t v = 0; v < work_.size(); ++v) {
    if (placed_[v] == 0) bound = std::max(bound, EarliestStart(v) + tails_[v]);
  }
  for (std::size_t s = 0; s < free_.size(); ++s) {
    Duration left;
    Duration least_after = Duration::Max();
    for (const std::uint32_t v : on_stream_[s]) {
      if (placed_[v] != 0) continue;
      left += work_[v];
      least_after = std::min(least_after, tails_[v] - work_[v]);
    }
    if (left > Duration()) bound = std::max(bound, free_[s] + left + least_after);
  }
  return bound;
}

void Search::Place(const Choice& choice, Duration last_start) {
  const std::uint32_t v = choice.vertex;
  const Duration makespan = makespan_;
  std::vector<Duration> freed;
  for (const std::size_t stream : streams_[v]) freed.push_back(free_[stream]);
  finish_[v] = choice.start + work_[v];
  for (const std::size_t stream : streams_[v]) free_[stream] = finish_[v];
  for (const std::uint32_t next : after_[v]) --waiting_[next];
  makespan_ = std::max(makespan_, finish_[v]);
  placed_[v] = 1;
  sequence_.push_back(v);
  Branch(std::max(last_start, choice.start));
  sequence_.pop_back();
  placed_[v] = 0;
  finish_[v] = Duration();  // what is not placed bounds nothing
  makespan_ = makespan;
  for (const std::uint32_t next : after_[v]) ++waiting_[next];
  for (std::size_t k = 0; k < freed.size(); ++k) free_[streams_[v][k]] = freed[k];
}

void Search::Branch(Duration last_start) {
  if (--nodes_left_ < 0) return;
  if (sequence_.size() == work_.size()) {
    if (makespan_ < best_makespan_) {
      best_makespan_ = makespan_;
      best_ = sequence_;
    }
    return;
  }
  if (Bound() >= best_makespan_) return;
  std::vector<Choice> choices;
  Duration first_end = Duration::Max();
  for (std::uint32_t v = 0; v < work_.size(); ++v) {
    if (placed_[v] != 0 || waiting_[v] > 0) continue;
    choices.push_back({v, EarliestStart(v)});
    first_end = std::min(first_end, choices.back().start + work_[v]);
  }
  // What could be done by the time that another starts goes before it; what could have started
  // before the last one was looked at there.
  std::erase_if(choices, [&](const Choice& choice) {
    const bool momentary = work_[choice.vertex] == Duration();
    return choice.start < last_start ||
           (momentary ? choice.start > first_end : choice.start >= first_end);
  });
  std::sort(choices.begin(), choices.end(), [this](const Choice& a, const Choice& b) {
    return std::pair(tails_[b.vertex], a.vertex) < std::pair(tails_[a.vertex], b.vertex);
  });
  for (const Choice& choice : choices) Place(choice, last_start);
}

std::vector<InstructionId> Search::OrderOf(const std::vector<std::uint32_t>& sequence) const {
  std::vector<std::uint32_t> place(sequence.size());
  for (std::uint32_t n = 0; n < sequence.size(); ++n) place[sequence[n]] = n;
  std::vector<InstructionId> order;
  for (const RankClass& rank : program_.rank_classes()) {
    const std::size_t first = order.size();
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      order.push_back(InstructionId{i});
    }
    std::sort(order.begin() + static_cast<std::ptrdiff_t>(first), order.end(),
              [&](InstructionId a, InstructionId b) {
                return place[graph_.vertex(a)] < place[graph_.vertex(b)];
              });
  }
  return order;
}

Result<ExactOrder> Search::Run(const Dependences& dependences,
                               std::span<const Duration> durations) {
  Prepare(dependences, durations);
  Branch(Duration());
  if (nodes_left_ < 0) {
    return MakeError(
        ErrorCode::kInfeasible,
        fmt::format("the best order of {} instructions takes more than {} steps to find",
                    program_.size(), most_nodes_));
  }
  return ExactOrder{OrderOf(best_), best_makespan_, most_nodes_ - nodes_left_};
}

}  // namespace

Result<ExactOrder> FindExactOrder(const Program& program, const Dependences& dependences,
                                  std::span<const Duration> durations, std::int64_t most_nodes) {
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (!IsHost(program.op(instruction).kind) && !instruction.blocks_host) continue;
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: the best order is searched without hosts only",
                                 Describe(program, InstructionId{i})));
  }
  const MeetingGraph graph(program, dependences);
  STEPCAST_ASSIGN_OR_RETURN(std::vector<Duration> tails, graph.LongestPaths(durations));
  return Search(program, graph, std::move(tails), most_nodes).Run(dependences, durations);
}

}  // namespace stepcast
