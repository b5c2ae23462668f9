#include "strategies/passes/list_schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <set>
#include <tuple>
#include <utility>

namespace stepcast {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

class Scheduler {
 public:
  Scheduler(const Program& program, const Dependences& dependences, const InstructionTimes& times,
            const ListScheduleRequest& request)
      : program_(program), dependences_(dependences), times_(times), request_(request) {}

  Result<ListScheduleResult> Run();

 private:
  /// What waits for an instruction: for its end, or for its being issued.
  struct Successor {
    std::uint32_t id = 0;
    bool end = false;
  };
  /// Work of the host alone is done when something launched after it is.
  bool IsHostWork(std::uint32_t i) const { return program_.op(At(i)).kind == OpKind::kHostWork; }
  const Instruction& At(std::uint32_t i) const { return program_.instructions()[i]; }
  std::size_t StreamOf(std::uint32_t i) const { return static_cast<std::size_t>(At(i).stream); }
  std::size_t ClassOf(std::uint32_t i) const {
    return static_cast<std::size_t>(program_.stream(At(i).stream).rank_class);
  }
  bool MayMove(std::uint32_t i) const {
    return request_.may_move.empty() || request_.may_move[i] != 0;
  }

  void Prepare();
  void PrepareFixedOrder();
  void PrepareRendezvous();
  void PrepareBuffers();
  void Wait(std::uint32_t before, std::uint32_t after, bool end);
  void Satisfy(std::uint32_t i);
  void Offer(std::uint32_t i);
  bool StartOne(std::size_t stream);
  bool CanStart(std::uint32_t i) const;
  bool Fits(std::uint32_t i) const;
  void Start(std::uint32_t i);
  Duration Issue(std::uint32_t i);
  void FlushHostWork(std::size_t c, std::uint32_t up_to);
  void TakeBuffers(std::uint32_t i);
  void Finish(std::uint32_t i);
  bool ForceOne();
  /// Those that start together, itself among them.
  std::span<const std::uint32_t> MembersOf(std::uint32_t i) const;

  const Program& program_;
  const Dependences& dependences_;
  const InstructionTimes& times_;
  const ListScheduleRequest& request_;

  // By instruction.
  std::vector<std::vector<Successor>> successors_;
  std::vector<std::uint32_t> waiting_;
  std::vector<std::uint32_t> host_work_;  // the last work of the host that must be done before
  std::vector<std::int64_t> priority_;
  std::vector<std::uint8_t> started_;
  std::vector<std::uint32_t> alone_;              // itself
  std::vector<std::vector<std::uint32_t>> uses_;  // lifetimes
  // By rendezvous.
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::uint32_t> absent_;
  // By stream.
  using Key = std::pair<std::int64_t, std::uint32_t>;  // minus priority, instruction
  std::vector<std::set<Key>> offered_;
  std::vector<Duration> free_at_;
  // By rank class.
  std::vector<Duration> host_free_;
  std::vector<std::vector<std::uint32_t>> host_queue_;  // work of the host, in order
  std::vector<std::size_t> host_done_;
  std::vector<std::vector<InstructionId>> orders_;
  std::vector<std::int64_t> held_;
  // By lifetime.
  std::vector<std::uint32_t> users_left_;
  std::vector<std::uint8_t> taken_;

  using End = std::tuple<Duration, std::uint32_t>;
  std::priority_queue<End, std::vector<End>, std::greater<>> ends_;
  Duration now_;
  std::size_t left_ = 0;
  ListScheduleResult result_;
};

void Scheduler::Wait(std::uint32_t before, std::uint32_t after, bool end) {
  successors_[before].push_back({after, end});
  ++waiting_[after];
}

void Scheduler::Prepare() {
  const std::size_t count = program_.size();
  successors_.resize(count);
  waiting_.assign(count, 0);
  host_work_.assign(count, kNone);
  started_.assign(count, 0);
  alone_.resize(count);
  std::iota(alone_.begin(), alone_.end(), 0);
  priority_.assign(request_.priorities.begin(), request_.priorities.end());
  offered_.resize(program_.streams().size());
  free_at_.resize(program_.streams().size());
  const std::size_t classes = program_.rank_classes().size();
  host_free_.resize(classes);
  host_queue_.resize(classes);
  host_done_.resize(classes);
  orders_.resize(classes);
  result_.starts.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (IsHostWork(i)) {
      host_queue_[ClassOf(i)].push_back(i);
      continue;
    }
    ++left_;
    for (const Dependence& needed : dependences_.of(InstructionId{i})) {
      const auto before = static_cast<std::uint32_t>(needed.before);
      if (IsHostWork(before)) {
        host_work_[i] = host_work_[i] == kNone ? before : std::max(host_work_[i], before);
      } else {
        Wait(before, i, MustFinish(needed.kind));
      }
    }
  }
  for (const auto& [before, after] : request_.issued_after) {
    const auto b = static_cast<std::uint32_t>(before);
    const auto a = static_cast<std::uint32_t>(after);
    if (!IsHostWork(b) && !IsHostWork(a)) Wait(b, a, /*end=*/false);
  }
  PrepareFixedOrder();
  PrepareRendezvous();
  PrepareBuffers();
}

void Scheduler::PrepareFixedOrder() {
  std::vector<std::uint32_t> last(program_.streams().size(), kNone);
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    if (IsHostWork(i) || MayMove(i)) continue;
    std::uint32_t& before = last[StreamOf(i)];
    if (before != kNone) Wait(before, i, /*end=*/false);
    before = i;
  }
}

void Scheduler::PrepareRendezvous() {
  members_.resize(program_.rendezvous_count());
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    if (At(i).rendezvous == RendezvousId::kNone) continue;
    members_[static_cast<std::size_t>(At(i).rendezvous)].push_back(i);
  }
  absent_.reserve(members_.size());
  for (const std::vector<std::uint32_t>& members : members_) {
    absent_.push_back(static_cast<std::uint32_t>(members.size()));
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    for (const std::uint32_t m : members) highest = std::max(highest, priority_[m]);
    for (const std::uint32_t m : members) priority_[m] = highest;
  }
}

void Scheduler::PrepareBuffers() {
  const std::span<const BufferLifetime> lifetimes = dependences_.lifetimes();
  uses_.resize(program_.size());
  taken_.assign(lifetimes.size(), 0);
  for (std::uint32_t l = 0; l < lifetimes.size(); ++l) {
    const std::span<const InstructionId> users = dependences_.users(lifetimes[l]);
    // What is never freed has one user more.
    users_left_.push_back(static_cast<std::uint32_t>(users.size()) + (lifetimes[l].freed ? 0 : 1));
    for (const InstructionId user : users) uses_[static_cast<std::size_t>(user)].push_back(l);
  }
  for (const RankClass& rank : program_.rank_classes()) {
    held_.push_back(0);
    for (const Bytes bytes : rank.resident) held_.back() += bytes.count();
  }
}

std::span<const std::uint32_t> Scheduler::MembersOf(std::uint32_t i) const {
  const RendezvousId rendezvous = At(i).rendezvous;
  if (rendezvous == RendezvousId::kNone) return {&alone_[i], 1};
  return members_[static_cast<std::size_t>(rendezvous)];
}

void Scheduler::Satisfy(std::uint32_t i) {
  if (--waiting_[i] == 0) Offer(i);
}

// It could start, and with it its partners if this is the last of them.
void Scheduler::Offer(std::uint32_t i) {
  if (At(i).rendezvous != RendezvousId::kNone &&
      --absent_[static_cast<std::size_t>(At(i).rendezvous)] > 0) {
    return;
  }
  for (const std::uint32_t m : MembersOf(i)) offered_[StreamOf(m)].insert({-priority_[m], m});
}

bool Scheduler::Fits(std::uint32_t i) const {
  if (request_.memory_limits.empty()) return true;
  std::int64_t more = 0;
  for (const std::uint32_t l : uses_[i]) {
    if (taken_[l] == 0) more += program_.buffer(dependences_.lifetimes()[l].buffer).bytes.count();
  }
  return more == 0 || held_[ClassOf(i)] + more <= request_.memory_limits[ClassOf(i)].count();
}

bool Scheduler::CanStart(std::uint32_t i) const {
  const std::span<const std::uint32_t> members = MembersOf(i);
  return std::all_of(members.begin(), members.end(),
                     [this](std::uint32_t m) { return free_at_[StreamOf(m)] <= now_ && Fits(m); });
}

void Scheduler::FlushHostWork(std::size_t c, std::uint32_t up_to) {
  std::size_t& done = host_done_[c];
  for (; done < host_queue_[c].size() && host_queue_[c][done] <= up_to; ++done) {
    const std::uint32_t work = host_queue_[c][done];
    result_.starts[work] = host_free_[c];
    host_free_[c] += times_.host[work];
    orders_[c].push_back(InstructionId{work});
  }
}

// Says when the device has it.
Duration Scheduler::Issue(std::uint32_t i) {
  const std::size_t c = ClassOf(i);
  // What blocks the host does so after the work that it does before.
  if (At(i).blocks_host) {
    FlushHostWork(c, i);
  } else if (host_work_[i] != kNone) {
    FlushHostWork(c, host_work_[i]);
  }
  orders_[c].push_back(InstructionId{i});
  if (At(i).posted_ahead) return now_;
  host_free_[c] += times_.host[i];
  return std::max(now_, host_free_[c]);
}

void Scheduler::TakeBuffers(std::uint32_t i) {
  for (const std::uint32_t l : uses_[i]) {
    if (taken_[l] != 0) continue;
    taken_[l] = 1;
    held_[ClassOf(i)] += program_.buffer(dependences_.lifetimes()[l].buffer).bytes.count();
  }
}

void Scheduler::Start(std::uint32_t i) {
  const std::span<const std::uint32_t> members = MembersOf(i);
  Duration start = now_;
  Duration work;
  for (const std::uint32_t m : members) {
    offered_[StreamOf(m)].erase({-priority_[m], m});
    start = std::max(start, Issue(m));
    work = std::max(work, times_.device[m]);
    started_[m] = 1;
    --left_;
  }
  for (const std::uint32_t m : members) {
    result_.starts[m] = start;
    free_at_[StreamOf(m)] = start + work;
    result_.makespan = std::max(result_.makespan, start + work);
    if (At(m).blocks_host) host_free_[ClassOf(m)] = start + work;
    TakeBuffers(m);
    ends_.emplace(start + work, m);
    for (const Successor& next : successors_[m]) {
      if (!next.end) Satisfy(next.id);
    }
  }
}

void Scheduler::Finish(std::uint32_t i) {
  for (const Successor& next : successors_[i]) {
    if (next.end) Satisfy(next.id);
  }
  for (const std::uint32_t l : uses_[i]) {
    if (--users_left_[l] > 0) continue;
    held_[ClassOf(i)] -= program_.buffer(dependences_.lifetimes()[l].buffer).bytes.count();
  }
}

bool Scheduler::StartOne(std::size_t stream) {
  if (free_at_[stream] > now_) return false;
  for (const auto& [key, i] : offered_[stream]) {
    if (!CanStart(i)) continue;
    Start(i);
    return true;
  }
  return false;
}

// Memory keeps everything from starting: the first of today's order does so all the same.
bool Scheduler::ForceOne() {
  std::uint32_t first = kNone;
  for (const std::set<Key>& offered : offered_) {
    for (const auto& [key, i] : offered) first = std::min(first, i);
  }
  if (first == kNone) return false;
  Start(first);
  return true;
}

Result<ListScheduleResult> Scheduler::Run() {
  Prepare();
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    if (waiting_[i] == 0 && !IsHostWork(i)) Offer(i);
  }
  while (true) {
    // What one starts may let another start, on a stream that was asked before.
    for (bool started = true; started;) {
      started = false;
      for (std::size_t s = 0; s < offered_.size(); ++s) started |= StartOne(s);
    }
    if (ends_.empty()) {
      if (left_ == 0 || !ForceOne()) break;
      continue;
    }
    now_ = std::get<0>(ends_.top());
    while (!ends_.empty() && std::get<0>(ends_.top()) == now_) {
      const std::uint32_t i = std::get<1>(ends_.top());
      ends_.pop();
      Finish(i);
    }
  }
  if (left_ > 0) {
    const auto stuck = std::find_if(started_.begin(), started_.end(),
                                    [](std::uint8_t started) { return started == 0; });
    std::uint32_t i = static_cast<std::uint32_t>(stuck - started_.begin());
    while (IsHostWork(i) || started_[i] != 0) ++i;
    return InvalidInput(
        fmt::format("{} waits for what waits for it", Describe(program_, InstructionId{i})));
  }
  for (std::size_t c = 0; c < orders_.size(); ++c) {
    FlushHostWork(c, kNone);
    result_.order.insert(result_.order.end(), orders_[c].begin(), orders_[c].end());
  }
  return std::move(result_);
}

}  // namespace

InstructionTimes TimesOf(const Program& program, const Pricing& pricing) {
  std::vector<Duration> device;
  device.reserve(program.ops().size());
  for (const Op& op : program.ops()) device.push_back(pricing.device(op).time);
  std::vector<std::array<Duration, kPhaseCount>> host(program.ops().size());
  for (std::size_t o = 0; o < host.size(); ++o) {
    for (std::size_t p = 0; p < kPhaseCount; ++p) {
      host[o][p] = pricing.host(program.ops()[o], static_cast<Phase>(p));
    }
  }
  InstructionTimes times;
  times.device.reserve(program.size());
  times.host.reserve(program.size());
  for (const Instruction& instruction : program.instructions()) {
    const auto op = static_cast<std::size_t>(instruction.op);
    times.device.push_back(device[op]);
    times.host.push_back(host[op][static_cast<std::size_t>(instruction.origin.phase)]);
    if (instruction.begins_layer) times.host.back() += pricing.layer_host;
  }
  return times;
}

Result<ListScheduleResult> ListSchedule(const Program& program, const Dependences& dependences,
                                        const InstructionTimes& times,
                                        const ListScheduleRequest& request) {
  return Scheduler(program, dependences, times, request).Run();
}

}  // namespace stepcast
