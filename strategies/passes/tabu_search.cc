#include "strategies/passes/tabu_search.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <tuple>

namespace stepcast {
namespace {

constexpr std::uint64_t kSeed = 1;
// Steps for which two may not change back: a number drawn from here on, up to twice as much.
constexpr std::uint64_t kTenure = 4;
// Steps without a better makespan, before the best orders are shaken.
constexpr int kPatience = 60;
constexpr int kShakes = 4;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Vertices are instructions, or rendezvous with all their members. Paths lead along dependences
/// and along streams.
class TabuSearch {
 public:
  TabuSearch(const Program& program, const MeetingGraph& graph)
      : program_(program), graph_(graph) {}

  void Prepare(std::span<const Duration> durations, std::span<const std::uint32_t> order,
               std::span<const Duration> starts);
  void Improve(std::int64_t effort);
  StreamOrders Best();

 private:
  /// Where a vertex is on one of its streams.
  struct Seat {
    std::uint32_t stream = 0;
    std::uint32_t place = 0;
  };
  /// The one at `place` of a stream and the next one.
  struct Swap {
    std::uint32_t stream = 0;
    std::uint32_t place = 0;
  };
  using Lists = std::vector<std::vector<std::uint32_t>>;

  std::uint32_t FirstOf(const Swap& swap) const { return orders_[swap.stream][swap.place]; }
  std::uint32_t SecondOf(const Swap& swap) const { return orders_[swap.stream][swap.place + 1]; }
  std::uint32_t PreviousOn(const Seat& seat) const {
    return seat.place == 0 ? kNone : orders_[seat.stream][seat.place - 1];
  }
  std::uint32_t NextOn(const Seat& seat) const {
    const std::vector<std::uint32_t>& order = orders_[seat.stream];
    return seat.place + 1 == order.size() ? kNone : order[seat.place + 1];
  }

  void TakeSeats();
  bool Evaluate();
  Duration LowerBound() const;
  std::vector<Swap> CriticalSwaps() const;
  Duration Promise(const Swap& swap) const;
  Duration ReadyWithout(std::uint32_t v, const Swap& swap, std::uint32_t instead) const;
  Duration AfterWithout(std::uint32_t v, const Swap& swap, std::uint32_t instead) const;
  void Exchange(const Swap& swap);
  bool Step();
  void Shake();
  void Keep();

  const Program& program_;
  const MeetingGraph& graph_;
  std::mt19937_64 random_{kSeed};

  // By vertex.
  std::vector<Duration> work_;
  Lists before_;
  Lists after_;
  std::vector<std::vector<Seat>> seats_;
  std::vector<Duration> head_;  // when it starts
  std::vector<Duration> tail_;  // from its start to the end
  std::vector<std::uint32_t> waiting_;
  std::vector<std::uint32_t> sequence_;  // each after all that it waits for
  // By stream.
  Lists orders_;
  std::vector<std::uint8_t> fixed_;

  std::int64_t effort_ = 0;
  std::int64_t step_ = 0;
  /// Until which step two may not be put into this order.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> tabu_;
  Duration makespan_;
  Duration best_makespan_ = Duration::Max();
  Lists best_orders_;
  std::vector<std::uint32_t> best_sequence_;
};

void TabuSearch::Prepare(std::span<const Duration> durations, std::span<const std::uint32_t> order,
                         std::span<const Duration> starts) {
  const std::size_t count = graph_.size();
  work_.resize(count);
  before_.resize(count);
  after_.resize(count);
  seats_.resize(count);
  head_.resize(count);
  tail_.resize(count);
  orders_.resize(program_.streams().size());
  for (const Stream& stream : program_.streams()) {
    fixed_.push_back(stream.kind == StreamKind::kHost ? 1 : 0);
  }
  std::vector<Duration> start(count);
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const std::uint32_t v = graph_.vertex(InstructionId{i});
    work_[v] = std::max(work_[v], durations[i]);
    start[v] = std::max(start[v], starts[i]);
    orders_[static_cast<std::size_t>(program_.instructions()[i].stream)].push_back(v);
  }
  for (const auto& [from, to] : graph_.edges()) {
    if (from == to) continue;
    after_[from].push_back(to);
    before_[to].push_back(from);
  }
  std::vector<std::uint32_t> place(count);
  for (std::uint32_t n = 0; n < count; ++n) place[order[n]] = n;
  for (std::vector<std::uint32_t>& stream : orders_) {
    std::sort(stream.begin(), stream.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(start[a], place[a]) < std::pair(start[b], place[b]);
    });
  }
  TakeSeats();
}

void TabuSearch::TakeSeats() {
  for (std::vector<Seat>& seats : seats_) seats.clear();
  for (std::uint32_t s = 0; s < orders_.size(); ++s) {
    for (std::uint32_t p = 0; p < orders_[s].size(); ++p) seats_[orders_[s][p]].push_back({s, p});
  }
}

// False if the orders contradict each other.
bool TabuSearch::Evaluate() {
  const std::size_t count = work_.size();
  effort_ -= static_cast<std::int64_t>(count);
  waiting_.assign(count, 0);
  sequence_.clear();
  for (std::uint32_t v = 0; v < count; ++v) {
    waiting_[v] = static_cast<std::uint32_t>(before_[v].size());
    for (const Seat& seat : seats_[v]) waiting_[v] += seat.place > 0 ? 1 : 0;
    if (waiting_[v] == 0) sequence_.push_back(v);
    head_[v] = Duration();
  }
  makespan_ = Duration();
  for (std::size_t n = 0; n < sequence_.size(); ++n) {
    const std::uint32_t v = sequence_[n];
    const Duration end = head_[v] + work_[v];
    makespan_ = std::max(makespan_, end);
    const auto reach = [&](std::uint32_t next) {
      head_[next] = std::max(head_[next], end);
      if (--waiting_[next] == 0) sequence_.push_back(next);
    };
    for (const std::uint32_t next : after_[v]) reach(next);
    for (const Seat& seat : seats_[v]) {
      if (const std::uint32_t next = NextOn(seat); next != kNone) reach(next);
    }
  }
  if (sequence_.size() < count) return false;
  for (std::size_t n = count; n-- > 0;) {
    const std::uint32_t v = sequence_[n];
    Duration rest;
    for (const std::uint32_t next : after_[v]) rest = std::max(rest, tail_[next]);
    for (const Seat& seat : seats_[v]) {
      if (const std::uint32_t next = NextOn(seat); next != kNone) {
        rest = std::max(rest, tail_[next]);
      }
    }
    tail_[v] = work_[v] + rest;
  }
  return true;
}

// Longest paths along dependences; for each stream the least that comes before its work, that work,
// and the least that comes after.
Duration TabuSearch::LowerBound() const {
  const std::size_t count = work_.size();
  std::vector<Duration> head(count);
  std::vector<Duration> tail(count);
  Duration bound;
  for (const std::uint32_t v : sequence_) {
    for (const std::uint32_t b : before_[v]) head[v] = std::max(head[v], head[b] + work_[b]);
  }
  for (std::size_t n = count; n-- > 0;) {
    const std::uint32_t v = sequence_[n];
    for (const std::uint32_t next : after_[v]) {
      tail[v] = std::max(tail[v], work_[next] + tail[next]);
    }
    bound = std::max(bound, head[v] + work_[v] + tail[v]);
  }
  for (const std::vector<std::uint32_t>& order : orders_) {
    if (order.empty()) continue;
    Duration least_before = Duration::Max();
    Duration least_after = Duration::Max();
    Duration work;
    for (const std::uint32_t v : order) {
      least_before = std::min(least_before, head[v]);
      least_after = std::min(least_after, tail[v]);
      work += work_[v];
    }
    bound = std::max(bound, least_before + work + least_after);
  }
  return bound;
}

std::vector<TabuSearch::Swap> TabuSearch::CriticalSwaps() const {
  std::vector<Swap> swaps;
  for (std::uint32_t s = 0; s < orders_.size(); ++s) {
    if (fixed_[s] != 0) continue;
    for (std::uint32_t p = 0; p + 1 < orders_[s].size(); ++p) {
      const std::uint32_t u = orders_[s][p];
      const std::uint32_t v = orders_[s][p + 1];
      if (head_[u] + work_[u] != head_[v] || head_[v] + tail_[v] != makespan_ ||
          head_[u] + tail_[u] != makespan_) {
        continue;
      }
      if (std::find(after_[u].begin(), after_[u].end(), v) != after_[u].end()) continue;
      swaps.push_back({s, p});
    }
  }
  return swaps;
}

// When `v` could start if `instead` came right before it on the stream of the swap.
Duration TabuSearch::ReadyWithout(std::uint32_t v, const Swap& swap, std::uint32_t instead) const {
  Duration ready = instead == kNone ? Duration() : head_[instead] + work_[instead];
  for (const std::uint32_t b : before_[v]) ready = std::max(ready, head_[b] + work_[b]);
  for (const Seat& seat : seats_[v]) {
    const std::uint32_t b = seat.stream == swap.stream ? kNone : PreviousOn(seat);
    if (b != kNone) ready = std::max(ready, head_[b] + work_[b]);
  }
  return ready;
}

// What follows the end of `v` if `instead` came right after it on the stream of the swap.
Duration TabuSearch::AfterWithout(std::uint32_t v, const Swap& swap, std::uint32_t instead) const {
  Duration rest = instead == kNone ? Duration() : tail_[instead];
  for (const std::uint32_t next : after_[v]) rest = std::max(rest, tail_[next]);
  for (const Seat& seat : seats_[v]) {
    const std::uint32_t next = seat.stream == swap.stream ? kNone : NextOn(seat);
    if (next != kNone) rest = std::max(rest, tail_[next]);
  }
  return rest;
}

// The longest path through either after the swap, with heads and tails of others as they are now
// (Taillard, equations 1 to 4): at most the makespan that it gives.
Duration TabuSearch::Promise(const Swap& swap) const {
  const std::uint32_t u = FirstOf(swap);
  const std::uint32_t v = SecondOf(swap);
  const Duration v_start = ReadyWithout(v, swap, PreviousOn({swap.stream, swap.place}));
  const Duration u_start = std::max(v_start + work_[v], ReadyWithout(u, swap, kNone));
  const Duration u_tail = work_[u] + AfterWithout(u, swap, NextOn({swap.stream, swap.place + 1}));
  const Duration v_tail = work_[v] + std::max(u_tail, AfterWithout(v, swap, kNone));
  return std::max(v_start + v_tail, u_start + u_tail);
}

void TabuSearch::Exchange(const Swap& swap) {
  std::vector<std::uint32_t>& order = orders_[swap.stream];
  std::swap(order[swap.place], order[swap.place + 1]);
  for (const std::uint32_t p : {swap.place, swap.place + 1}) {
    for (Seat& seat : seats_[order[p]]) {
      if (seat.stream == swap.stream) seat.place = p;
    }
  }
}

// False if no swap is left to try.
bool TabuSearch::Step() {
  ++step_;
  std::optional<Swap> chosen;
  // Those that are not tabu or promise more than was ever found; then what promises most; then the
  // one that has been tabu for longest.
  std::tuple<bool, Duration, std::int64_t> least;
  for (const Swap& swap : CriticalSwaps()) {
    const auto until = tabu_.find({SecondOf(swap), FirstOf(swap)});
    const std::int64_t barred = until == tabu_.end() ? 0 : until->second;
    if (barred == std::numeric_limits<std::int64_t>::max()) continue;
    const Duration promise = Promise(swap);
    const bool tabu = barred >= step_ && promise >= best_makespan_;
    const std::tuple key(tabu, tabu ? Duration() : promise, barred);
    if (chosen && key >= least) continue;
    least = key;
    chosen = swap;
  }
  if (!chosen) return false;
  const std::pair undone(FirstOf(*chosen), SecondOf(*chosen));
  Exchange(*chosen);
  if (!Evaluate()) {
    // Of no duration in between: a path leads from one to the other all the same.
    Exchange(*chosen);
    Evaluate();
    tabu_[{undone.second, undone.first}] = std::numeric_limits<std::int64_t>::max();
    return true;
  }
  tabu_[undone] = step_ + static_cast<std::int64_t>(kTenure + random_() % (kTenure + 1));
  return true;
}

// Some of the swaps on longest paths, whatever they promise.
void TabuSearch::Shake() {
  orders_ = best_orders_;
  TakeSeats();
  Evaluate();
  tabu_.clear();
  for (int k = 0; k < kShakes; ++k) {
    const std::vector<Swap> swaps = CriticalSwaps();
    if (swaps.empty()) return;
    const Swap swap = swaps[random_() % swaps.size()];
    Exchange(swap);
    if (Evaluate()) continue;
    Exchange(swap);
    Evaluate();
  }
}

void TabuSearch::Keep() {
  best_makespan_ = makespan_;
  best_orders_ = orders_;
  best_sequence_ = sequence_;
}

void TabuSearch::Improve(std::int64_t effort) {
  effort_ = effort;
  if (!Evaluate()) return;
  Keep();
  const Duration bound = LowerBound();
  int idle = 0;
  while (effort_ > 0 && best_makespan_ > bound) {
    if (!Step()) {
      // A longest path of dependences alone: nothing is better.
      if (CriticalSwaps().empty()) return;
      idle = kPatience;
    }
    ++idle;
    if (makespan_ < best_makespan_) {
      Keep();
      idle = 0;
    }
    if (idle >= kPatience) {
      Shake();
      if (makespan_ < best_makespan_) Keep();
      idle = 0;
    }
  }
}

StreamOrders TabuSearch::Best() {
  StreamOrders result;
  result.makespan = best_makespan_;
  orders_ = best_orders_;
  TakeSeats();
  Evaluate();
  std::vector<std::uint32_t> by_start(work_.size());
  std::vector<std::uint32_t> place(work_.size());
  for (std::uint32_t n = 0; n < sequence_.size(); ++n) place[sequence_[n]] = n;
  std::iota(by_start.begin(), by_start.end(), 0);
  std::sort(by_start.begin(), by_start.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(head_[a], place[a]) < std::pair(head_[b], place[b]);
  });
  for (std::uint32_t n = 0; n < by_start.size(); ++n) place[by_start[n]] = n;
  std::vector<std::vector<InstructionId>> on_stream(orders_.size());
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const InstructionId id{i};
    result.priorities.push_back(-static_cast<std::int64_t>(place[graph_.vertex(id)]));
    on_stream[static_cast<std::size_t>(program_.instruction(id).stream)].push_back(id);
  }
  for (std::vector<InstructionId>& stream : on_stream) {
    std::sort(stream.begin(), stream.end(), [&](InstructionId a, InstructionId b) {
      return place[graph_.vertex(a)] < place[graph_.vertex(b)];
    });
    for (std::size_t k = 1; k < stream.size(); ++k) {
      result.issued_after.emplace_back(stream[k - 1], stream[k]);
    }
  }
  return result;
}

}  // namespace

Result<StreamOrders> ImproveStreamOrders(const Program& program, const MeetingGraph& graph,
                                         std::span<const Duration> durations,
                                         std::span<const Duration> starts, std::int64_t effort) {
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::uint32_t> order, graph.Order());
  TabuSearch search(program, graph);
  search.Prepare(durations, order, starts);
  search.Improve(effort);
  return search.Best();
}

}  // namespace stepcast
