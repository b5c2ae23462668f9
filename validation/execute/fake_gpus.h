/// \file
/// GPUs in host memory, for tests: they carry out launch lists as devices might.
///
/// Streams run in an order that is drawn anew for each seed; only stream order, events, host waits
/// and the meeting of communicators hold them back. A plan that lacks a wait, or that makes ranks
/// wait for each other, therefore gives wrong numbers or stops with some seed. Functions are those
/// of cuda/functions.h, in blocks of one thread; products are those of the CPU executor.
#pragma once

#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <vector>

#include "validation/execute/gpu_executor_api.h"

namespace stepcast {

class FakeGpus {
 public:
  explicit FakeGpus(std::uint32_t seed) : random_(seed) {}

  /// The plan must outlive this. `ids` by communicator of the plan: equal ones meet.
  void Add(std::size_t rank, const StepcastGpuPlan& plan,
           const StepcastGpuExecutorSettings& settings);
  void Connect(std::size_t rank, std::vector<std::uint32_t> ids);
  std::vector<float>& memory(std::size_t rank) { return ranks_[rank].memory; }

  /// Carries out launches [first, last) of every rank. Empty when all is well, else who waits for
  /// what. Events of earlier ranges of a step stay.
  struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;
  };
  std::string Run(const std::vector<Range>& ranges, int step);

  /// When the launches of a rank ran, counted in launches of all ranks: start and end.
  struct Ran {
    std::int64_t start = -1;
    std::int64_t end = -1;
  };
  const std::vector<Ran>& ran(std::size_t rank) const { return ranks_[rank].ran; }

 private:
  /// Launches that run as one: several only where they are grouped.
  using Unit = std::vector<std::int64_t>;
  struct Rank {
    StepcastGpuPlan plan{};
    StepcastGpuExecutorSettings settings{};
    std::vector<float> memory;
    std::vector<std::uint32_t> ids;
    std::vector<std::deque<Unit>> streams;
    std::vector<int> recorded;  // by event: how often the host has launched it
    std::vector<int> happened;
    std::int64_t host = 0;  // next launch
    std::int64_t last = 0;
    std::vector<Ran> ran;
  };
  /// A unit at the head of its stream.
  struct Head {
    std::size_t rank = 0;
    std::size_t stream = 0;
  };

  bool LaunchNext(Rank& rank);
  bool RunHead(const Head& head, int step);
  void Compute(Rank& rank, const StepcastGpuLaunch& launch, int step);
  /// Of members in their order, the same number of launches of each.
  std::string Exchange(const std::vector<Head>& members);
  std::string Waiting() const;

  std::mt19937 random_;
  std::vector<Rank> ranks_;
  std::int64_t time_ = 0;
  std::string error_;
};

/// What `FunctionCall` needs of a block on the host: one thread that is all of them.
struct HostBlock {
  std::vector<float> numbers;
  HostBlock();
  static int index() { return 0; }
  static int blocks() { return 1; }
  static int thread() { return 0; }
  static int threads() { return 1; }
  static void Sync() {}
  static double Sum(double x) { return x; }
  static float Max(float x) { return x; }
  float* scratch() { return numbers.data(); }
};

}  // namespace stepcast
