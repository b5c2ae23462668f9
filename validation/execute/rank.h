/// \file
/// One rank of a step under execution: its tensors, and its way through its instructions. Private
/// to the executor.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "validation/execute/core_order.h"
#include "validation/execute/execute.h"

namespace stepcast {

/// What ranks leave for the process that started them, in memory they share.
struct ResultSpace {
  std::span<double> losses;  ///< By step and rank: [step * ranks + rank].
  struct Time {
    std::int64_t start = 0;
    std::int64_t finish = 0;
    // Of the core, in nanoseconds; of an exchange between ranks.
    std::int64_t put = 0;
    std::int64_t take = 0;
    /// When its core went on, having waited for it.
    std::int64_t woken = 0;
  };
  std::span<Time> times;           ///< [step * instructions + instruction].
  std::span<std::int64_t> starts;  ///< By step and rank, as losses.
  std::span<std::int64_t> ends;
  /// In which something else ran on the rank's core, in nanoseconds.
  std::span<std::int64_t> displaced;
  std::map<int, std::span<float>> gradients;  ///< By unit.
  std::map<int, std::span<float>> weights;
};

class RankProcess {
 public:
  RankProcess(const Executable& executable, const ExecuteOptions& options, Transport& transport,
              const ResultSpace& results, std::size_t rank);

  /// Runs all steps.
  void Work();
  /// Runs all steps without waiting for other ranks or links: only what the core itself does. Of a
  /// kernel, `start` to `finish` is from the end of what the core did before.
  void WorkAlone() { WorkThrough(/*exchanges=*/false); }
  /// As `WorkAlone`, but exchanges are made, each when all ranks are ready for it: for those of a
  /// `Probe`, which all ranks come to in the same order.
  void WorkInStep() { WorkThrough(/*exchanges=*/true); }

 private:
  std::span<float> Memory(TensorId tensor);
  void Release(TensorId tensor);
  std::span<float> At(const TensorSlice& piece);
  KernelOperand OperandOf(const FlowOperand& operand);
  void FindLastUses();

  void Step(int step);
  void WorkThrough(bool exchanges);
  void Place(KernelCall& call);
  void RunKernel(std::uint32_t instruction, const FlowStep& step);
  void Run(std::uint32_t instruction, const FlowStep& step);
  void Take(std::uint32_t instruction, const FlowStep& step);
  void Collect(std::uint32_t instruction, const FlowStep& step);
  /// Copies what the rank puts in.
  void PutIn(const FlowStep& step, std::span<float> box);
  void CollectPassedOn(const FlowStep& step, std::span<const float> box);
  void CollectHeads(const Transport::At& at, const FlowStep& step);
  std::span<const std::int64_t> Positions(std::int64_t length);
  void BeginStep(int step);
  void EndStep();
  /// How long this thread has waited for its core so far, in nanoseconds; 0 if nobody counts it.
  std::int64_t Displaced();
  void FillOwnWeights();
  ResultSpace::Time& TimeOf(std::uint32_t instruction) const;
  std::size_t slot() const {  // of step and rank
    return static_cast<std::size_t>(step_ - 1) * executable_.ranks.size() + rank_;
  }
  void KeepGradients(const FlowStep& optimizer);
  void KeepWeights();
  void KeepOwn(const FlowOperand& operand, const std::map<int, std::span<float>>& into);

  const Executable& executable_;
  const ExecuteOptions& options_;
  Transport& transport_;
  const ResultSpace& results_;
  std::size_t rank_;
  const RankClass& rank_class_;

  std::vector<std::vector<float>> memory_;  // by tensor; empty while it holds nothing
  std::map<std::size_t, std::vector<std::vector<float>>> free_;  // by elements
  std::vector<std::vector<TensorId>> last_uses_;                 // by instruction of the class
  std::vector<CoreAction> order_;
  std::map<StreamId, std::int64_t> link_free_;
  std::map<std::int64_t, std::vector<std::int64_t>> positions_;  // by tokens of a sample here
  std::optional<FlowStep> optimizer_;  // whose operands say what is updated here
  int schedule_ = -1;                  // the system's file about this thread
  std::int64_t displaced_ = 0;
  int step_ = 0;
  double loss_ = 0;
  bool kept_gradients_ = false;
};

}  // namespace stepcast
