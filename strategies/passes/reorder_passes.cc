#include "strategies/passes/reorder_passes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <utility>

#include "strategies/passes/list_schedule.h"
#include "strategies/passes/meeting_graph.h"
#include "strategies/passes/roles.h"
#include "strategies/passes/tabu_search.h"

namespace stepcast {
namespace {

/// A Program on its way to another order.
struct Reordering {
  const Program& program;
  const DataFlow* flow;
  const PassContext& context;
  Dependences dependences;
  StepOutcome before;
  std::vector<Bytes> limits;
};

Result<Reordering> Prepare(const Program& program, const DataFlow* flow, const PassContext& context,
                           const ReorderOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(StepOutcome before, context.simulate(program));
  std::vector<Bytes> limits = options.memory_limits;
  if (limits.empty()) limits = before.peaks;
  if (options.memory_limits.empty() && options.memory_limit) {
    // What is too much already may stay so.
    for (Bytes& limit : limits) limit = std::max(limit, *options.memory_limit);
  }
  if (limits.size() != program.rank_classes().size()) {
    return InvalidInput(fmt::format("{} limits of memory for {} rank classes", limits.size(),
                                    program.rank_classes().size()));
  }
  return Reordering{program,           flow,
                    context,           FindDependences(program, flow, options.listed),
                    std::move(before), std::move(limits)};
}

/// The first rank class that holds more than it may.
std::optional<std::size_t> OverLimit(const Reordering& task, const StepOutcome& outcome) {
  for (std::size_t c = 0; c < task.limits.size(); ++c) {
    if (outcome.peaks[c] > task.limits[c]) return c;
  }
  return std::nullopt;
}

/// In this order, unless memory does not suffice.
Result<PassResult> Take(const Reordering& task, std::span<const InstructionId> order) {
  STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten,
                            Reorder(task.program, task.flow, task.dependences, order));
  STEPCAST_ASSIGN_OR_RETURN(const StepOutcome outcome, task.context.simulate(rewritten.program));
  if (const std::optional<std::size_t> c = OverLimit(task, outcome)) {
    return Unchanged(fmt::format(
        "The order is as it was: the other one takes {} bytes on {}, and {} are "
        "allowed.",
        outcome.peaks[*c].count(), task.program.rank_classes()[*c].name, task.limits[*c].count()));
  }
  return PassResult{std::move(rewritten), {}};
}

/// Each instruction by its key, of equal ones the first, as far as dependences allow.
Result<std::vector<InstructionId>> OrderByKeys(const Reordering& task,
                                               const std::vector<std::int64_t>& keys) {
  const std::size_t count = task.program.size();
  std::vector<std::vector<std::uint32_t>> after(count);
  std::vector<std::uint32_t> waiting(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (const Dependence& needed : task.dependences.of(InstructionId{i})) {
      after[static_cast<std::size_t>(needed.before)].push_back(i);
      ++waiting[i];
    }
  }
  std::vector<InstructionId> order;
  order.reserve(count);
  using Entry = std::pair<std::int64_t, std::uint32_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
  for (const RankClass& rank : task.program.rank_classes()) {
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      if (waiting[i] == 0) ready.emplace(keys[i], i);
    }
    while (!ready.empty()) {
      const std::uint32_t i = ready.top().second;
      ready.pop();
      order.push_back(InstructionId{i});
      for (const std::uint32_t next : after[i]) {
        if (--waiting[next] == 0) ready.emplace(keys[next], next);
      }
    }
  }
  return order;
}

using Pairs = std::vector<std::pair<InstructionId, InstructionId>>;

/// Keeps the best order so far.
class Best {
 public:
  Best(const Reordering& task, const InstructionTimes& times)
      : task_(task), times_(times), makespan_(task.before.makespan) {}

  Result<void> Try(std::span<const std::int64_t> priorities, const Pairs& issued_after = {}) {
    STEPCAST_ASSIGN_OR_RETURN(ListScheduleResult schedule,
                              ListSchedule(task_.program, task_.dependences, times_,
                                           {.priorities = priorities,
                                            .memory_limits = task_.limits,
                                            .issued_after = issued_after}));
    STEPCAST_ASSIGN_OR_RETURN(
        Rewritten rewritten, Reorder(task_.program, task_.flow, task_.dependences, schedule.order));
    STEPCAST_ASSIGN_OR_RETURN(const StepOutcome outcome, task_.context.simulate(rewritten.program));
    if (OverLimit(task_, outcome)) return {};
    if (outcome.makespan >= makespan_) return {};
    makespan_ = outcome.makespan;
    best_.emplace(std::move(rewritten));
    best_starts_ = std::move(schedule.starts);
    return {};
  }
  /// Goes on from the best by local search: `ImproveStreamOrders`.
  Result<void> TrySearch(const MeetingGraph& graph, std::int64_t effort);

  std::optional<Rewritten>& best() { return best_; }

 private:
  const Reordering& task_;
  const InstructionTimes& times_;
  Duration makespan_;
  std::optional<Rewritten> best_;
  std::vector<Duration> best_starts_;  // by instruction; empty while the order as it was is best
};

Result<void> Best::TrySearch(const MeetingGraph& graph, std::int64_t effort) {
  std::vector<Duration> starts = best_starts_;
  for (std::uint32_t i = 0; starts.size() < task_.program.size(); ++i) {
    starts.push_back(Duration::Picoseconds(i));  // as it was
  }
  STEPCAST_ASSIGN_OR_RETURN(
      const StreamOrders orders,
      ImproveStreamOrders(task_.program, graph, times_.device, starts, effort));
  if (orders.makespan >= makespan_) return {};
  STEPCAST_RETURN_IF_ERROR(Try(orders.priorities, orders.issued_after));
  // Where memory or hosts forbid the very same, something like it.
  if (makespan_ > orders.makespan) return Try(orders.priorities);
  return {};
}

constexpr std::uint64_t kSeed = 1;
constexpr std::int64_t kNoisePermille = 200;

std::vector<std::int64_t> WithNoise(std::span<const std::int64_t> priorities,
                                    std::mt19937_64& random) {
  std::vector<std::int64_t> noisy(priorities.begin(), priorities.end());
  for (std::int64_t& priority : noisy) {
    const auto draw = static_cast<std::int64_t>(random() % (2 * kNoisePermille + 1));
    priority += priority / 1000 * (draw - kNoisePermille);
  }
  return noisy;
}

}  // namespace

Result<PassResult> ListSchedulePass::Apply(const Program& program, const DataFlow* flow,
                                           const PassContext& context) const {
  STEPCAST_ASSIGN_OR_RETURN(const Reordering task, Prepare(program, flow, context, options()));
  const InstructionTimes times = TimesOf(program, context.pricing(program));
  const MeetingGraph graph(program, task.dependences);
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<Duration> longest, graph.LongestPaths(times.device));
  std::vector<std::int64_t> path(program.size());
  std::vector<std::int64_t> position(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    path[i] = longest[graph.vertex(InstructionId{i})].picoseconds();
    position[i] = -static_cast<std::int64_t>(i);
  }
  Best best(task, times);
  STEPCAST_RETURN_IF_ERROR(best.Try(path));
  STEPCAST_RETURN_IF_ERROR(best.Try(position));
  std::mt19937_64 random(kSeed);
  for (int s = 0; s < samples_; ++s) {
    STEPCAST_RETURN_IF_ERROR(best.Try(WithNoise(path, random)));
  }
  STEPCAST_RETURN_IF_ERROR(best.TrySearch(graph, effort_));
  if (!best.best()) return Unchanged("No order was found that takes less time.");
  return PassResult{*std::move(best.best()), {}};
}

Result<PassResult> WeightGradientsLastPass::Apply(const Program& program, const DataFlow* flow,
                                                  const PassContext& context) const {
  STEPCAST_ASSIGN_OR_RETURN(const Reordering task, Prepare(program, flow, context, options()));
  if (flow == nullptr) {
    return Unchanged("Nothing says which kernels make gradients of weights.");
  }
  const std::vector<std::uint8_t> last = WeightGradients(program, *flow);
  if (until_ == Until::kIdleTime) {
    const InstructionTimes times = TimesOf(program, context.pricing(program));
    std::vector<std::int64_t> priorities(program.size());
    for (std::uint32_t i = 0; i < program.size(); ++i) {
      priorities[i] = -static_cast<std::int64_t>(i + (last[i] != 0 ? program.size() : 0));
    }
    STEPCAST_ASSIGN_OR_RETURN(
        const ListScheduleResult schedule,
        ListSchedule(program, task.dependences, times,
                     {.priorities = priorities, .may_move = last, .memory_limits = task.limits}));
    return Take(task, schedule.order);
  }
  const std::vector<std::uint32_t> next = NextAction(program);
  std::vector<std::int64_t> keys(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    // Just before what comes next.
    keys[i] = 2 * static_cast<std::int64_t>(last[i] != 0 ? next[i] : i) - (last[i] != 0 ? 1 : 0);
  }
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<InstructionId> order, OrderByKeys(task, keys));
  return Take(task, order);
}

Result<PassResult> HoistGathersPass::Apply(const Program& program, const DataFlow* flow,
                                           const PassContext& context) const {
  STEPCAST_ASSIGN_OR_RETURN(const Reordering task, Prepare(program, flow, context, options()));
  const std::vector<std::uint8_t> gathers = WeightGathers(program);
  const InstructionTimes times = TimesOf(program, context.pricing(program));
  std::vector<std::int64_t> priorities(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    priorities[i] = -static_cast<std::int64_t>(i);
  }
  // Weights that are gathered, each after the use of those that were `in_flight` before.
  std::vector<std::pair<InstructionId, InstructionId>> after;
  std::map<std::size_t, std::vector<const BufferLifetime*>> held;  // by rank class
  for (const BufferLifetime& lifetime : task.dependences.lifetimes()) {
    const InstructionId first = task.dependences.users(lifetime).front();
    if (gathers[static_cast<std::size_t>(first)] == 0) continue;
    const StreamId stream = program.instruction(first).stream;
    held[static_cast<std::size_t>(program.stream(stream).rank_class)].push_back(&lifetime);
  }
  for (auto& [c, weights] : held) {
    std::sort(weights.begin(), weights.end(), [&](const auto* a, const auto* b) {
      return task.dependences.users(*a).front() < task.dependences.users(*b).front();
    });
    const auto limit = static_cast<std::size_t>(in_flight_);
    for (std::size_t k = limit; limit > 0 && k < weights.size(); ++k) {
      const InstructionId gather = task.dependences.users(*weights[k]).front();
      for (const InstructionId user : task.dependences.users(*weights[k - limit])) {
        if (user < gather) after.emplace_back(user, gather);
      }
    }
  }
  STEPCAST_ASSIGN_OR_RETURN(const ListScheduleResult schedule,
                            ListSchedule(program, task.dependences, times,
                                         {.priorities = priorities,
                                          .may_move = gathers,
                                          .memory_limits = task.limits,
                                          .issued_after = after}));
  return Take(task, schedule.order);
}

Result<PassResult> NeededFirstPass::Apply(const Program& program, const DataFlow* flow,
                                          const PassContext& context) const {
  STEPCAST_ASSIGN_OR_RETURN(const Reordering task, Prepare(program, flow, context, options()));
  const std::vector<std::uint8_t> reductions = GradientReductions(program);
  const std::vector<std::uint32_t> needed = FirstNeeded(program, task.dependences, reductions);
  const InstructionTimes times = TimesOf(program, context.pricing(program));
  std::vector<std::int64_t> priorities(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    priorities[i] = -static_cast<std::int64_t>(reductions[i] != 0 ? needed[i] : i);
  }
  STEPCAST_ASSIGN_OR_RETURN(
      const ListScheduleResult schedule,
      ListSchedule(
          program, task.dependences, times,
          {.priorities = priorities, .may_move = reductions, .memory_limits = task.limits}));
  return Take(task, schedule.order);
}

}  // namespace stepcast
