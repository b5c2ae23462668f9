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

#include "validation/execute/execute.h"

namespace stepcast {

/// What ranks leave for the process that started them, in memory they share.
struct ResultSpace {
  std::span<double> losses;  ///< By step and rank: [step * ranks + rank].
  struct Time {
    std::int64_t start = 0;
    std::int64_t finish = 0;
  };
  std::span<Time> times;                      ///< [step * instructions + instruction].
  std::span<std::int64_t> starts;             ///< By step and rank, as losses.
  std::map<int, std::span<float>> gradients;  ///< By unit.
  std::map<int, std::span<float>> weights;
};

class RankProcess {
 public:
  RankProcess(const Executable& executable, const ExecuteOptions& options,
              const Transport& transport, const ResultSpace& results, std::size_t rank);

  /// Runs all steps.
  void Work();
  /// Nanoseconds of a kernel alone: the median of many runs.
  std::int64_t Measure(std::uint32_t instruction);

 private:
  struct Pending {
    std::uint32_t instruction = 0;
    bool done = true;
  };

  std::span<float> Memory(TensorId tensor);
  void Release(TensorId tensor);
  std::span<float> At(const TensorSlice& piece);
  KernelOperand OperandOf(const FlowOperand& operand);
  bool DependsOn(std::uint32_t before, const FlowStep& step) const;
  void FindLastUses();

  void Step(int step);
  void Place(KernelCall& call);
  void RunKernel(std::uint32_t instruction, const FlowStep& step);
  void Issue(std::uint32_t instruction, const FlowStep& step);
  /// Finishes it and those before it on its stream.
  void Finish(std::uint32_t instruction);
  void FinishOne(std::uint32_t instruction);
  void FinishAll();
  void Collect(std::uint32_t instruction, const FlowStep& step);
  void PutIn(const FlowStep& step, std::span<float> box);
  void CollectPassedOn(const FlowStep& step, std::span<const float> box);
  void CollectHeads(const Transport::At& at, const FlowStep& step);
  std::span<const std::int64_t> Positions(std::int64_t length);
  void KeepGradients(const FlowStep& optimizer);
  void KeepWeights();
  void KeepOwn(const FlowOperand& operand, const std::map<int, std::span<float>>& into);

  const Executable& executable_;
  const ExecuteOptions& options_;
  const Transport& transport_;
  const ResultSpace& results_;
  std::size_t rank_;
  const RankClass& rank_class_;

  std::vector<std::vector<float>> memory_;  // by tensor; empty while it holds nothing
  std::map<std::size_t, std::vector<std::vector<float>>> free_;  // by elements
  std::vector<std::vector<TensorId>> last_uses_;                 // by instruction of the class
  std::vector<bool> pending_;                                    // by instruction of the class
  std::map<StreamId, std::vector<std::uint32_t>> on_stream_;     // pending, oldest first
  std::map<StreamId, std::int64_t> link_free_;
  std::map<std::int64_t, std::vector<std::int64_t>> positions_;  // by tokens of a sample here
  std::optional<FlowStep> optimizer_;  // whose operands say what is updated here
  int step_ = 0;
  double loss_ = 0;
  bool kept_gradients_ = false;
};

}  // namespace stepcast
