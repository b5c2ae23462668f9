/// \file
/// Writes the DataFlow of a step while its Program is built: from tensors as units name them to
/// those of a rank class. Private to the step.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "simulator/program/data_flow.h"
#include "strategies/plan/plan.h"
#include "strategies/schedule/schedule.h"
#include "strategies/step/layered_model.h"
#include "strategies/step/placement.h"

namespace stepcast {

/// Why a step under this plan cannot be executed, as far as units do not say so themselves; empty
/// if it can. It may have a flow all the same.
std::string WhyNotExecutable(const ParallelPlan& plan, const PipelineSchedule& schedule,
                             const LayeredModel& model);

/// Why it is not known what depends on what in such a step; empty if it is.
std::string WhyNoFlow(const ParallelPlan& plan, const PipelineSchedule& schedule,
                      const LayeredModel& model);

class FlowEmitter {
 public:
  FlowEmitter(DataFlow& flow, const ParallelPlan& plan, const PipelineSchedule& schedule,
              const LayeredModel& model)
      : flow_(flow), plan_(plan), schedule_(schedule), model_(model) {}

  void BeginRankClass(RankClassId rank_class, int pipeline_rank, const std::vector<Chunk>& chunks);

  /// A unit of the model, counted in its order, at work on a micro-batch.
  struct Work {
    int unit = 0;
    int micro_batch = 0;
    bool forward = false;     ///< The first one, not what is made again.
    bool recomputed = false;  ///< Backward reads what was made again.
    /// Gradients that kernels make apart, to be added to others, are those that are kept.
    bool first_gradients = false;
  };
  int UnitOf(const Chunk& chunk, std::size_t u) const;
  void Stamped(InstructionId id, const UnitKind& kind, std::int32_t step, const Work& work);
  /// A message into a stage: activations forward, gradients backward.
  void Transferred(InstructionId id, bool backward, int stage, int micro_batch, bool sends);
  /// Samples are made on the host, then brought to the device. `ahead`: those of the next step.
  void MadeSamples(InstructionId id, bool ahead);
  void LoadedSamples(InstructionId id, bool ahead);
  /// Of a message that each tensor-parallel rank has received a part of.
  void JoinedMessage(InstructionId id, bool backward, int stage, int micro_batch);

  /// Of a table that both ends of the model share: the embedding's gradient is added to that of the
  /// output layer. See `AddsTableGradients`.
  void AddedTableGradient(InstructionId id, int micro_batch);

  // `experts`: of the weights of experts, here and below.
  /// zero_stage 3: the own part of a unit's weights is brought from the host or cast, and what is
  /// gathered of it is gathered then.
  void PreparedWeights(InstructionId id, int unit, bool experts);
  /// zero_stage 3: the weights of a unit are gathered anew.
  void GatheredWeights(InstructionId id, int unit, bool experts);
  /// What was prepared or gathered is cast in its place.
  void CastGathered(InstructionId id, int unit, bool experts);
  /// All weights of a unit are cast for a micro-batch.
  void CastWeights(InstructionId id, int unit, int micro_batch);
  /// What forward keeps leaves the device, and comes back.
  void StoredActivations(InstructionId id, int unit, int micro_batch);
  void LoadedActivations(InstructionId id, int unit, int micro_batch);
  /// A unit's gradients are ready to be reduced.
  void AddToBucket(int unit, int micro_batch) { bucket_.emplace_back(unit, micro_batch); }
  void DropBucket() { bucket_.clear(); }
  /// What is reduced next: the bucket, or all that no bucket held. `accumulated`: added to the
  /// parts of earlier micro-batches.
  void BeginReduction(bool accumulated);
  void BeginReductionOfRest();
  /// All weights of one stage, whichever buckets there were.
  void BeginReductionOfStage(const Chunk& chunk);
  /// Of what is reduced, the weights of experts or the others; it begins with these.
  void Reduces(bool experts);
  /// `parts` of the bucket, starting at element `first`.
  void Reduced(InstructionId id, std::int64_t first, std::int64_t elements, bool scatters,
               double scale);
  /// One of the operators that reduce the bucket by way of something smaller, the first or the last
  /// of them or one between.
  void Compressed(InstructionId id, bool first, bool last, bool scatters);
  /// Of parts that a reduction has scattered, between the ranks that have the same.
  void ReducedParts(InstructionId id, std::int64_t first, std::int64_t elements, double scale);
  void AddedParts(InstructionId id);
  /// Before anything is reduced, by a kernel that changes the type. `all`: nothing is.
  void CastGradients(InstructionId id, bool all);
  /// Nothing is reduced: they become those that are kept.
  void TookGradients(InstructionId id);
  void Averaged(InstructionId id);
  /// What was reduced, or would be, is on the host as well.
  void StoredGradients(InstructionId id);

  /// Gradients that are sums over tensor-parallel ranks: of a unit after a micro-batch, or of all
  /// units by way of one tensor.
  void SummedPartialGradients(InstructionId id, int unit, int micro_batch);
  void SummedPartialGradients(InstructionId flattened, InstructionId summed, InstructionId back);

  void Optimizer(InstructionId id, const Op& op);
  // Where the host updates them.
  void LoadedStates(InstructionId id);
  /// `here`: weights that are kept on the host.
  void UpdatedOnHost(InstructionId id, bool here);
  void StoredStates(InstructionId id);
  void LoadedNewWeights(InstructionId id);
  /// New weights are written to where they are kept.
  void StoredNewWeights(InstructionId id);
  void GatheredNewWeights(InstructionId id, bool experts);
  /// At the beginning of the step, beside forward: what the one before updated.
  void GathersNewWeights(InstructionId id, int unit, bool experts) {
    gathers_.push_back({id, unit, experts});
  }
  /// Without a flush there are several updates in a step.
  void BeginUpdate();
  /// After the last instruction of a rank class.
  void EndRankClass();
  /// Gradients of a table that the first and the last stage hold.
  void SummedTied(InstructionId id);

 private:
  using Key = std::tuple<int, int, int>;  // unit, micro-batch, generation
  using Use = DataFlow::Use;
  struct Weights {
    FlowUnit tensors;
    TensorId prepared = TensorId::kNone;  // the own part
    TensorId gathered = TensorId::kNone;
    std::int64_t elements = 0;
    std::int64_t borrowed = 0;  ///< After these: the table of the first unit.
    int stage = 0;
  };

  TensorId Made(std::map<std::pair<int, int>, TensorId>& tensors, int unit, int micro_batch,
                std::int64_t elements);
  TensorSlice Resolve(const UnitFlow& unit, std::int32_t tensor, const Work& work);
  /// All elements of a tensor that is as large as the weights of the unit.
  static std::vector<TensorSlice> SlicesOf(const Weights& weights, TensorId tensor);
  TensorId MicroBatchGradient(int unit, int micro_batch, bool experts);
  /// Where a unit's backward leaves its gradients.
  TensorId Gradient(int unit, int micro_batch, bool experts = false);
  /// What the weights of a unit are read from.
  TensorSlice ResolveWeight(const UnitTensor& of, const Work& work, bool experts);
  TensorId Boundary(bool backward, int stage, int micro_batch);
  /// What forward of a unit reads and keeps.
  std::vector<TensorSlice> KeptOf(int unit, int micro_batch) const;
  /// The embedding's own one of a shared table.
  TensorId TableGradient(int micro_batch, std::int64_t elements);
  /// The same elements of another tensor of the unit, such as its weights for its gradients.
  std::vector<TensorSlice> Beside(const std::vector<TensorSlice>& gradients,
                                  TensorId FlowUnit::*which) const;
  std::vector<TensorSlice> AllGradients() const;
  std::vector<TensorSlice> UpdatedGradients() const;
  void SetOpaque(InstructionId id, std::span<const Use> uses) {
    flow_.Set(id, Function::kOpaque, uses);
  }
  std::map<int, Weights>& Held(bool experts) { return experts ? experts_ : weights_; }
  const Weights& WeightsOf(TensorId gradients) const;
  /// Of a unit's gradients, those that are sums over tensor-parallel ranks.
  void AddPartialGradients(int unit, TensorId gradients, std::vector<TensorSlice>& slices) const;
  /// Gradients that the optimizer sees here.
  Use Updated(TensorId FlowUnit::*which, Access access) const;
  /// Weights of a unit after so many updates of this step; the last ones are those that stay.
  TensorId WeightsAfter(int unit, int updates, bool experts = false);
  /// Of these gradients, after the update under way.
  std::vector<TensorSlice> NewWeights(std::vector<TensorSlice> gradients, int updates);
  int updates() const {
    return schedule_.asynchronous ? schedule_.micro_batches / schedule_.micro_batches_per_update
                                  : 1;
  }
  bool splits_updates() const { return plan_.zero_stage > 0 && plan_.shards() > 1; }
  /// Of an update's kernels: loss scales come before the norm.
  bool searches_infinities() const { return plan_.precision == DType::kFp16 && !has_norm_; }
  bool splits_updates_of_experts() const {
    return plan_.zero_stage > 0 && plan_.expert_shards() > 1;
  }

  DataFlow& flow_;
  const ParallelPlan& plan_;
  const PipelineSchedule& schedule_;
  const LayeredModel& model_;

  // Of the rank class under way.
  int pipeline_rank_ = 0;
  std::map<int, Weights> weights_;                           // by unit
  std::map<int, Weights> experts_;                           // the same
  std::map<std::uint32_t, std::pair<int, bool>> owners_;     // units, of experts; by gradient
  std::map<std::pair<int, int>, TensorId> outputs_;          // by unit and micro-batch
  std::map<std::pair<int, int>, TensorId> input_gradients_;  // the same
  std::map<std::pair<int, int>, TensorId> targets_;
  std::map<Key, TensorId> losses_;                 // the last number: of its parts
  std::map<Key, TensorId> micro_batch_gradients_;  // the last number: of experts
  std::map<std::pair<int, int>, TensorId> table_gradients_;
  std::map<Key, std::vector<TensorId>> locals_;
  std::map<Key, TensorId> casts_;                     // of weights; the last number: of experts
  std::map<int, TensorId> residents_;                 // by unit
  std::map<std::pair<int, int>, TensorId> on_host_;   // activations, by unit and micro-batch
  std::vector<std::pair<int, int>> bucket_;           // units with the micro-batch that they are of
  std::set<int> reduced_;                             // units
  std::vector<std::pair<int, int>> under_reduction_;  // as in bucket_; -1: what is kept
  std::vector<TensorSlice> made_;                     // under reduction
  std::vector<TensorSlice> kept_;                     // the same elements of what is kept
  bool accumulated_ = false;
  // Of both, as collectives cut them: each piece is split by itself.
  std::vector<TensorSlice> made_pieces_;
  std::vector<TensorSlice> kept_pieces_;
  // Of gradients, as they were scattered: those of experts second.
  std::array<std::vector<TensorSlice>, 2> parts_;
  bool of_experts_ = false;  // under reduction
  TensorId compressed_ = TensorId::kNone;
  TensorId samples_ = TensorId::kNone;  // of this step, where they were made in it
  TensorId host_samples_ = TensorId::kNone;
  TensorId norm_ = TensorId::kNone;
  TensorId infinities_ = TensorId::kNone;
  bool has_norm_ = false;                   // of this update
  std::vector<TensorSlice> stored_;         // gradients on the host
  TensorId new_weights_ = TensorId::kNone;  // on the host
  struct NewGather {
    InstructionId id{};
    int unit = 0;
    bool experts = false;
  };
  std::vector<NewGather> gathers_;
  std::map<Key, TensorId> versions_;  // of weights, by unit, updates and whether of experts
  int updated_ = 0;                   // times, in this step
};

}  // namespace stepcast
