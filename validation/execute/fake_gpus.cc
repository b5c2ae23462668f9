#include "validation/execute/fake_gpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

#include "simulator/base/check.h"
#include "validation/execute/cuda/functions.h"
#include "validation/execute/kernels.h"

namespace stepcast {
namespace {

bool IsBetweenRanks(const StepcastGpuLaunch& launch) {
  return launch.kind >= kStepcastGpuLaunchAllReduce && launch.kind <= kStepcastGpuLaunchReceive;
}

}  // namespace

HostBlock::HostBlock() : numbers(2 * cuda::kChunk) {}

void FakeGpus::Add(std::size_t number, const StepcastGpuPlan& plan,
                   const StepcastGpuExecutorSettings& settings) {
  if (number >= ranks_.size()) ranks_.resize(number + 1);
  Rank& rank = ranks_[number];
  rank.plan = plan;
  rank.settings = settings;
  rank.memory.resize(static_cast<std::size_t>(plan.arena_elements));
  rank.streams.resize(static_cast<std::size_t>(plan.streams));
  rank.recorded.resize(static_cast<std::size_t>(plan.events));
  rank.happened.resize(static_cast<std::size_t>(plan.events));
  rank.ran.resize(static_cast<std::size_t>(plan.launch_count));
}

void FakeGpus::Connect(std::size_t rank, std::vector<std::uint32_t> ids) {
  ranks_[rank].ids = std::move(ids);
}

// The host's next launch goes to its stream; a host wait holds it up.
bool FakeGpus::LaunchNext(Rank& rank) {
  if (rank.host >= rank.last) return false;
  const StepcastGpuLaunch& launch = rank.plan.launches[rank.host];
  const auto event = static_cast<std::size_t>(launch.event);
  if (launch.kind == kStepcastGpuLaunchHostWait) {
    if (rank.recorded[event] == 0) error_ = "the host waits for an event that nobody records";
    if (rank.happened[event] < rank.recorded[event]) return false;
    ++rank.host;
    return true;
  }
  if (launch.kind == kStepcastGpuLaunchRecord) ++rank.recorded[event];
  if (launch.kind == kStepcastGpuLaunchWait && rank.recorded[event] == 0) {
    error_ = fmt::format("launch {} waits for an event that is not recorded yet", rank.host);
  }
  Unit unit{rank.host++};
  if (launch.kind == kStepcastGpuLaunchGroupStart) {
    unit.clear();
    while (rank.plan.launches[rank.host].kind != kStepcastGpuLaunchGroupEnd) {
      unit.push_back(rank.host++);
    }
    ++rank.host;
  }
  rank.streams[static_cast<std::size_t>(launch.stream)].push_back(std::move(unit));
  return true;
}

void FakeGpus::Compute(Rank& rank, const StepcastGpuLaunch& launch, int step) {
  cuda::FunctionCall call{launch, rank.memory.data(), rank.plan.pieces, rank.settings, step};
  if (launch.kind == kStepcastGpuLaunchCopy) {
    STEPCAST_CHECK(call.size(0) == call.size(1));
    std::memmove(call.data(1), call.data(0),
                 static_cast<std::size_t>(call.size(0)) * sizeof(float));
    return;
  }
  const auto function = static_cast<Function>(launch.function);
  if (function != Function::kMultiply) {
    const int stages = cuda::Stages(launch);
    STEPCAST_CHECK(stages > 0);
    HostBlock block;
    for (int stage = 0; stage < stages; ++stage) cuda::ComputeStage(block, call, stage);
    return;
  }
  KernelCall product;
  product.op.layout = static_cast<GemmLayout>(launch.layout);
  std::copy(std::begin(launch.dims), std::end(launch.dims), product.op.dims.begin());
  product.function = function;
  for (std::uint32_t o = 0; o < launch.operands; ++o) {
    const auto i = static_cast<int>(o);
    product.operands.push_back({{{call.data(i), static_cast<std::size_t>(call.size(i))}},
                                static_cast<Access>(launch.operand[o].access)});
  }
  stepcast::Compute(product);
}

std::string FakeGpus::Exchange(const std::vector<Head>& members) {
  const std::size_t count = members.size();
  const auto unit = [&](std::size_t m) -> const Unit& {
    return ranks_[members[m].rank].streams[members[m].stream].front();
  };
  const auto launch = [&](std::size_t m, std::size_t k) -> const StepcastGpuLaunch& {
    return ranks_[members[m].rank].plan.launches[unit(m)[k]];
  };
  const auto piece = [&](std::size_t m, std::size_t k, int operand) {
    Rank& rank = ranks_[members[m].rank];
    const StepcastGpuPiece& of = rank.plan.pieces[launch(m, k).operand[operand].first_piece];
    return std::span<float>(rank.memory.data() + of.offset, static_cast<std::size_t>(of.elements));
  };
  for (std::size_t k = 0; k < unit(0).size(); ++k) {
    std::vector<std::vector<float>> in;
    const bool transfers = launch(0, k).kind >= kStepcastGpuLaunchSend;
    for (std::size_t m = 0; m < count; ++m) {
      if (unit(m).size() != unit(0).size()) return "members group differently";
      if (!transfers && launch(m, k).kind != launch(0, k).kind) return "members launch differently";
      const std::span<float> from = piece(m, k, 0);
      in.emplace_back(from.begin(), from.end());
    }
    if (transfers) {
      const std::size_t sender = launch(0, k).kind == kStepcastGpuLaunchSend ? 0 : 1;
      if (launch(sender, k).kind != kStepcastGpuLaunchSend ||
          launch(1 - sender, k).kind != kStepcastGpuLaunchReceive || in[0].size() != in[1].size()) {
        return "a send that does not meet its receive";
      }
      std::copy(in[sender].begin(), in[sender].end(), piece(1 - sender, k, 0).begin());
      continue;
    }
    const std::size_t part = std::min(in[0].size(), piece(0, k, 1).size());
    for (std::size_t m = 0; m < count; ++m) {
      const std::span<float> out = piece(m, k, 1);
      const int kind = launch(m, k).kind;
      const std::size_t wanted_in = kind == kStepcastGpuLaunchReduceScatter ? part * count : part;
      const std::size_t wanted_out = kind == kStepcastGpuLaunchAllGather ? part * count : part;
      if (in[m].size() != wanted_in || out.size() != wanted_out) return "sizes that do not match";
      for (std::size_t i = 0; i < out.size(); ++i) {
        if (kind == kStepcastGpuLaunchAllGather) {
          out[i] = in[i / part][i % part];
          continue;
        }
        const std::size_t at = kind == kStepcastGpuLaunchReduceScatter ? m * part + i : i;
        float sum = 0;
        for (std::size_t other = 0; other < count; ++other) sum += in[other][at];
        out[i] = sum;
      }
    }
  }
  return "";
}

bool FakeGpus::RunHead(const Head& head, int step) {
  Rank& rank = ranks_[head.rank];
  const Unit unit = rank.streams[head.stream].front();
  const StepcastGpuLaunch& launch = rank.plan.launches[unit.front()];
  const auto event = static_cast<std::size_t>(launch.event);
  const auto finish = [&](const Head& of) {
    Rank& at = ranks_[of.rank];
    for (const std::int64_t i : at.streams[of.stream].front()) {
      at.ran[static_cast<std::size_t>(i)] = {time_, time_ + 1};
    }
    at.streams[of.stream].pop_front();
  };
  if (launch.kind == kStepcastGpuLaunchWait) {
    if (rank.happened[event] < rank.recorded[event]) return false;
    finish(head);
    return true;
  }
  if (launch.kind == kStepcastGpuLaunchRecord) {
    ++rank.happened[event];
    finish(head);
    return true;
  }
  if (!IsBetweenRanks(launch)) {
    Compute(rank, launch, step);
    finish(head);
    ++time_;
    return true;
  }
  const auto own = static_cast<std::size_t>(launch.communicator);
  const std::uint32_t id = rank.ids[own];
  const auto count = static_cast<std::size_t>(rank.plan.communicators[own].members);
  std::vector<Head> members(count);
  std::size_t here = 0;
  for (std::size_t r = 0; r < ranks_.size(); ++r) {
    const Rank& other = ranks_[r];
    for (std::size_t s = 0; s < other.streams.size(); ++s) {
      if (other.streams[s].empty()) continue;
      const StepcastGpuLaunch& first = other.plan.launches[other.streams[s].front().front()];
      if (!IsBetweenRanks(first)) continue;
      const auto of = static_cast<std::size_t>(first.communicator);
      if (other.ids[of] != id) continue;
      members[static_cast<std::size_t>(other.plan.communicators[of].own)] = {r, s};
      ++here;
    }
  }
  if (here < count) return false;
  error_ = here > count ? "more members than a communicator has" : Exchange(members);
  for (const Head& member : members) finish(member);
  ++time_;
  return true;
}

std::string FakeGpus::Waiting() const {
  std::string text = "nothing can go on:";
  for (std::size_t r = 0; r < ranks_.size(); ++r) {
    const Rank& rank = ranks_[r];
    if (rank.host < rank.last) text += fmt::format(" rank {} host at launch {};", r, rank.host);
    for (std::size_t s = 0; s < rank.streams.size(); ++s) {
      if (rank.streams[s].empty()) continue;
      text +=
          fmt::format(" rank {} stream {} at launch {};", r, s, rank.streams[s].front().front());
    }
  }
  return text;
}

std::string FakeGpus::Run(const std::vector<Range>& ranges, int step) {
  error_.clear();
  for (std::size_t r = 0; r < ranks_.size(); ++r) {
    ranks_[r].host = ranges[r].first;
    ranks_[r].last = ranges[r].last;
    if (ranges[r].first != 0) continue;
    std::fill(ranks_[r].recorded.begin(), ranks_[r].recorded.end(), 0);
    std::fill(ranks_[r].happened.begin(), ranks_[r].happened.end(), 0);
  }
  for (;;) {
    // Everything that may go on, in an order that is drawn.
    constexpr std::size_t kHost = ~std::size_t{0};
    std::vector<Head> heads;
    for (std::size_t r = 0; r < ranks_.size(); ++r) {
      if (ranks_[r].host < ranks_[r].last) heads.push_back({r, kHost});
      for (std::size_t s = 0; s < ranks_[r].streams.size(); ++s) {
        if (!ranks_[r].streams[s].empty()) heads.push_back({r, s});
      }
    }
    if (heads.empty()) return "";
    std::shuffle(heads.begin(), heads.end(), random_);
    bool moved = false;
    for (const Head& head : heads) {
      moved = head.stream == kHost ? LaunchNext(ranks_[head.rank]) : RunHead(head, step);
      if (!error_.empty()) return error_;
      if (moved) break;
    }
    if (!moved) return Waiting();
  }
}

}  // namespace stepcast
