/// \file
/// Passes over what ranks exchange: collectives in pieces or put together, and messages beside
/// compute. Each needs a flow. None takes what lengthens the step as simulated, or lets a rank hold
/// more at once: the report says so then.
#pragma once

#include <string>

#include "simulator/base/units.h"
#include "strategies/passes/pass.h"

namespace stepcast {

/// Bytes that a collective is cut into where nobody says how many: the buckets of PyTorch's DDP
/// (`bucket_cap_mb` of torch.nn.parallel.DistributedDataParallel).
inline constexpr Bytes kDefaultPiece(25 << 20);

/// Reductions and gathers between data-parallel ranks in pieces of at most `most` bytes, each of
/// which starts when its part of the input is there, and whose users wait for that part alone.
/// Where ranks keep a part each, pieces end where such parts do, so that everyone keeps the same;
/// one that has nowhere to end stays whole.
class SplitCollectivesPass : public ProgramPass {
 public:
  explicit SplitCollectivesPass(Bytes most = kDefaultPiece) : most_(most) {}
  std::string name() const override { return "split-collectives"; }
  PassPromise promise() const override { return {.same_operators = false}; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  Bytes most_;
};

/// Neighbours on the stream of data-parallel ranks that are of one kind, type and communicator
/// become one of at most `most` bytes: fewer latencies. It starts where the last of them would, so
/// that it must not be needed before.
class MergeCollectivesPass : public ProgramPass {
 public:
  explicit MergeCollectivesPass(Bytes most = kDefaultPiece) : most_(most) {}
  std::string name() const override { return "merge-collectives"; }
  PassPromise promise() const override { return {.same_operators = false}; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  Bytes most_;
};

/// Messages between stages beside compute: the host no longer waits for them, and kernels wait for
/// what they read rather than for the end of what was sent before. Receives are posted ahead in all
/// Programs.
class OverlapTransfersPass : public ProgramPass {
 public:
  std::string name() const override { return "overlap-transfers"; }
  PassPromise promise() const override {
    return {.may_remove = true, .listed = ListedDependences::kNeededOfSends};
  }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;
};

}  // namespace stepcast
