#include "strategies/schedule/executable.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

using Fault = std::optional<ScheduleFault>;

Fault At(int rank, std::size_t position, std::string message) {
  return ScheduleFault{ErrorCode::kInvalidInput, std::move(message), rank, position};
}

bool IsForward(const PipelineAction& action) { return action.work == PipelineWork::kForward; }

/// Makes the gradient that the stage before waits for.
bool GivesInputGradient(const PipelineAction& action) {
  return action.work == PipelineWork::kBackward || action.work == PipelineWork::kBackwardInput;
}

PipelineAction WithWork(PipelineAction action, PipelineWork work) {
  action.work = work;
  return action;
}

/// What has been done for one stage and micro-batch, as bits.
enum Done : std::uint8_t {
  kForwardDone = 1,
  kInputGradientDone = 2,
  kWeightGradientDone = 4,
  kAllDone = 7,
};

std::uint8_t Does(const PipelineAction& action) {
  switch (action.work) {
    case PipelineWork::kForward:
      return kForwardDone;
    case PipelineWork::kBackward:
      return kInputGradientDone | kWeightGradientDone;
    case PipelineWork::kBackwardInput:
      return kInputGradientDone;
    case PipelineWork::kBackwardWeight:
      return kWeightGradientDone;
  }
  return 0;
}

/// By stage and micro-batch.
class DoneTable {
 public:
  explicit DoneTable(const PipelineSchedule& schedule)
      : micro_batches_(static_cast<std::size_t>(schedule.micro_batches)),
        done_(static_cast<std::size_t>(schedule.stages) * micro_batches_) {}
  std::uint8_t& operator()(int stage, int micro_batch) {
    return done_[static_cast<std::size_t>(stage) * micro_batches_ +
                 static_cast<std::size_t>(micro_batch)];
  }

 private:
  std::size_t micro_batches_;
  std::vector<std::uint8_t> done_;
};

/// Calls `check(rank, position, action)` on all actions, until one returns a fault.
template <typename Check>
Fault FirstFault(const PipelineSchedule& schedule, Check check) {
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    const auto& order = schedule.orders[static_cast<std::size_t>(rank)];
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (Fault fault = check(rank, i, order[i])) return fault;
    }
  }
  return {};
}

bool SizesAgree(const PipelineSchedule& schedule) {
  const auto ranks = static_cast<std::size_t>(std::max(schedule.ranks, 0));
  if (schedule.ranks < 1 || schedule.stages < 1 || schedule.micro_batches < 1) return false;
  if (schedule.orders.size() != ranks || schedule.stages_of_ranks.size() != ranks) return false;
  for (const auto& stages : schedule.stages_of_ranks) {
    if (stages.size() != schedule.stages_of_ranks.front().size()) return false;
  }
  return schedule.ranks_of_stages.size() == static_cast<std::size_t>(schedule.stages) *
                                                static_cast<std::size_t>(schedule.micro_batches);
}

Fault FindMisplacedAction(const PipelineSchedule& schedule) {
  return FirstFault(schedule, [&](int rank, std::size_t i, const PipelineAction& action) -> Fault {
    if (action.stage < 0 || action.stage >= schedule.stages || action.micro_batch < 0 ||
        action.micro_batch >= schedule.micro_batches) {
      return At(rank, i,
                fmt::format("rank {} does {}, but there are {} stages and {} micro-batches", rank,
                            Describe(action), schedule.stages, schedule.micro_batches));
    }
    const int owner = schedule.RankOf(action.stage, action.micro_batch);
    if (owner != rank) {
      return At(rank, i,
                fmt::format("rank {} does {}, but {} is on rank {}", rank, Describe(action),
                            Describe(WithWork(action, PipelineWork::kForward)), owner));
    }
    if (action.chunk < 0 || action.chunk >= schedule.chunks() ||
        schedule.StageOf(rank, action.chunk) != action.stage) {
      return At(
          rank, i,
          fmt::format("{} of rank {} is not its chunk {}", Describe(action), rank, action.chunk));
    }
    return {};
  });
}

Fault FindRepeatedAction(const PipelineSchedule& schedule) {
  DoneTable done(schedule);
  return FirstFault(schedule, [&](int rank, std::size_t i, const PipelineAction& action) -> Fault {
    std::uint8_t& so_far = done(action.stage, action.micro_batch);
    const bool again = (so_far & Does(action)) != 0;
    so_far = static_cast<std::uint8_t>(so_far | Does(action));
    if (!again) return {};
    return At(rank, i, fmt::format("rank {} does the work of {} twice", rank, Describe(action)));
  });
}

Fault FindMissingAction(const PipelineSchedule& schedule) {
  DoneTable done(schedule);
  for (const auto& order : schedule.orders) {
    for (const PipelineAction& action : order) {
      std::uint8_t& so_far = done(action.stage, action.micro_batch);
      so_far = static_cast<std::uint8_t>(so_far | Does(action));
    }
  }
  for (int stage = 0; stage < schedule.stages; ++stage) {
    for (int mb = 0; mb < schedule.micro_batches; ++mb) {
      const std::uint8_t so_far = done(stage, mb);
      if (so_far == kAllDone) continue;
      char missing = 'W';
      if ((so_far & kInputGradientDone) == 0) missing = 'B';
      if ((so_far & kForwardDone) == 0) missing = 'F';
      const int rank = schedule.RankOf(stage, mb);
      return ScheduleFault{ErrorCode::kInvalidInput,
                           fmt::format("rank {} never does {}{}{}", rank, stage, missing, mb),
                           rank,
                           {}};
    }
  }
  return {};
}

// What a rank itself must have done before: the only waits that its own order decides.
Fault FindActionBeforeItsTime(const PipelineSchedule& schedule) {
  DoneTable done(schedule);
  return FirstFault(schedule, [&](int rank, std::size_t i, const PipelineAction& action) -> Fault {
    std::uint8_t& so_far = done(action.stage, action.micro_batch);
    const auto early = [&](PipelineWork first) {
      return At(rank, i,
                fmt::format("rank {} does {} before {}", rank, Describe(action),
                            Describe(WithWork(action, first))));
    };
    if (!IsForward(action) && (so_far & kForwardDone) == 0) return early(PipelineWork::kForward);
    if (action.work == PipelineWork::kBackwardWeight && (so_far & kInputGradientDone) == 0) {
      return early(PipelineWork::kBackwardInput);
    }
    so_far = static_cast<std::uint8_t>(so_far | Does(action));
    return {};
  });
}

Fault FindWrongPair(const PipelineSchedule& schedule) {
  return FirstFault(schedule, [&](int rank, std::size_t i, const PipelineAction& action) -> Fault {
    if (!action.overlaps_next) return {};
    const auto& order = schedule.orders[static_cast<std::size_t>(rank)];
    if (i + 1 == order.size()) {
      return At(
          rank, i,
          fmt::format("{} overlaps nothing: it is the last of rank {}", Describe(action), rank));
    }
    const PipelineAction& next = order[i + 1];
    const std::string pair = fmt::format("{} and {} overlap", Describe(action), Describe(next));
    if (next.overlaps_next) return At(rank, i, pair + " and a third action; wanted pairs");
    if (IsForward(action) == IsForward(next) ||
        !(IsForward(action) || GivesInputGradient(action)) ||
        !(IsForward(next) || GivesInputGradient(next))) {
      return At(rank, i, pair + "; wanted a forward and a backward");
    }
    if (action.stage == next.stage && action.micro_batch == next.micro_batch) {
      return At(rank, i, pair + ", but one needs the other");
    }
    return {};
  });
}

/// Does what can be done until nothing can.
class Replay {
 public:
  explicit Replay(const PipelineSchedule& schedule)
      : schedule_(schedule), done_(schedule), positions_(schedule.orders.size()) {
    // Ranks to look at; doing an action adds the one that may have waited for it.
    for (int rank = schedule.ranks - 1; rank >= 0; --rank) awake_.push_back(rank);
    while (!awake_.empty()) {
      const int rank = awake_.back();
      awake_.pop_back();
      while (Advance(rank)) {
      }
    }
  }

  std::string DescribeDeadlock();
  bool finished(int rank) const { return position(rank) == Order(rank).size(); }

 private:
  struct Wait {
    PipelineAction action;
    PipelineAction cause;  // of another stage
    int rank_of_cause = 0;
  };

  const std::vector<PipelineAction>& Order(int rank) const {
    return schedule_.orders[static_cast<std::size_t>(rank)];
  }
  std::size_t position(int rank) const { return positions_[static_cast<std::size_t>(rank)]; }
  bool IsDone(const PipelineAction& action) {
    return (done_(action.stage, action.micro_batch) & Does(action)) != 0;
  }
  std::optional<PipelineAction> Cause(const PipelineAction& action) const;
  std::optional<PipelineAction> UndoneCause(const PipelineAction& action);
  bool Advance(int rank);
  void Do(const PipelineAction& action);
  Wait WaitOf(int rank);
  PipelineAction Find(int rank, const PipelineAction& cause) const;

  const PipelineSchedule& schedule_;
  DoneTable done_;
  std::vector<std::size_t> positions_;
  std::vector<int> awake_;
};

// The action of the neighbouring stage whose output this one takes in.
std::optional<PipelineAction> Replay::Cause(const PipelineAction& action) const {
  PipelineAction cause = action;
  if (IsForward(action)) {
    --cause.stage;
    return cause.stage < 0 ? std::optional<PipelineAction>() : cause;
  }
  if (!GivesInputGradient(action)) return {};
  cause.work = PipelineWork::kBackwardInput;
  ++cause.stage;
  return cause.stage == schedule_.stages ? std::optional<PipelineAction>() : cause;
}

std::optional<PipelineAction> Replay::UndoneCause(const PipelineAction& action) {
  const std::optional<PipelineAction> cause = Cause(action);
  return cause.has_value() && !IsDone(*cause) ? cause : std::optional<PipelineAction>();
}

void Replay::Do(const PipelineAction& action) {
  std::uint8_t& so_far = done_(action.stage, action.micro_batch);
  so_far = static_cast<std::uint8_t>(so_far | Does(action));
  const int waiting = IsForward(action) ? action.stage + 1 : action.stage - 1;
  if (action.work != PipelineWork::kBackwardWeight && waiting >= 0 && waiting < schedule_.stages) {
    awake_.push_back(schedule_.RankOf(waiting, action.micro_batch));
  }
}

// A pair starts when both of its actions can.
bool Replay::Advance(int rank) {
  if (finished(rank)) return false;
  const auto& order = Order(rank);
  const std::size_t first = position(rank);
  const std::size_t count = order[first].overlaps_next ? 2 : 1;
  for (std::size_t i = first; i < first + count; ++i) {
    if (UndoneCause(order[i]).has_value()) return false;
  }
  for (std::size_t i = first; i < first + count; ++i) Do(order[i]);
  positions_[static_cast<std::size_t>(rank)] += count;
  return true;
}

PipelineAction Replay::Find(int rank, const PipelineAction& cause) const {
  const auto& order = Order(rank);
  const auto found = std::find_if(order.begin(), order.end(), [&](const PipelineAction& action) {
    return action.stage == cause.stage && action.micro_batch == cause.micro_batch &&
           (Does(action) & Does(cause)) != 0;
  });
  STEPCAST_CHECK(found != order.end()) << "actions are complete";
  return *found;
}

Replay::Wait Replay::WaitOf(int rank) {
  PipelineAction action = Order(rank)[position(rank)];
  if (!UndoneCause(action).has_value()) action = Order(rank)[position(rank) + 1];  // of a pair
  const PipelineAction cause = *UndoneCause(action);
  const int rank_of_cause = schedule_.RankOf(cause.stage, cause.micro_batch);
  return {action, Find(rank_of_cause, cause), rank_of_cause};
}

// Follows waits from the first rank that is stuck until a rank comes again: that is the cycle.
std::string Replay::DescribeDeadlock() {
  int rank = 0;
  while (finished(rank)) ++rank;
  std::vector<bool> seen(schedule_.orders.size());
  while (!seen[static_cast<std::size_t>(rank)]) {
    seen[static_cast<std::size_t>(rank)] = true;
    rank = WaitOf(rank).rank_of_cause;
  }
  constexpr int kMostLinks = 8;
  const int start = rank;
  Wait wait = WaitOf(start);
  std::string text = fmt::format("deadlock: rank {} waits at {} for {} of rank {}", start,
                                 Describe(wait.action), Describe(wait.cause), wait.rank_of_cause);
  for (int links = 1; links <= kMostLinks; ++links) {
    const Wait next = WaitOf(wait.rank_of_cause);
    if (next.action != wait.cause) {
      const auto& order = Order(wait.rank_of_cause);
      const std::size_t at = position(wait.rank_of_cause);
      const bool together =
          order[at].overlaps_next && (order[at] == wait.cause || order[at + 1] == wait.cause);
      text += fmt::format(", which {} {}", together ? "starts with" : "comes after",
                          Describe(next.action));
    }
    if (wait.rank_of_cause == start) return text;
    text +=
        fmt::format(", which waits for {} of rank {}", Describe(next.cause), next.rank_of_cause);
    wait = next;
  }
  return text + ", and so on";
}

Fault FindDeadlock(const PipelineSchedule& schedule) {
  Replay replay(schedule);
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    if (!replay.finished(rank)) {
      return ScheduleFault{ErrorCode::kInfeasible, replay.DescribeDeadlock(), {}, {}};
    }
  }
  return {};
}

}  // namespace

std::optional<ScheduleFault> FindFault(const PipelineSchedule& schedule) {
  if (!SizesAgree(schedule)) {
    return ScheduleFault{
        ErrorCode::kInvalidInput, "the parts of the schedule differ in size", {}, {}};
  }
  // Each step relies on those before it.
  for (const auto find : {FindMisplacedAction, FindRepeatedAction, FindMissingAction,
                          FindActionBeforeItsTime, FindWrongPair, FindDeadlock}) {
    if (Fault fault = find(schedule)) return fault;
  }
  return {};
}

Result<void> CheckExecutable(const PipelineSchedule& schedule) {
  const std::optional<ScheduleFault> fault = FindFault(schedule);
  if (!fault.has_value()) return {};
  return MakeError(fault->code, fault->message);
}

}  // namespace stepcast
