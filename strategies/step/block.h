/// \file
/// A block: instructions that are issued in the same order again and again, such as the forward of
/// one layer. Built once, then stamped into the Program for each layer and micro-batch.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "simulator/program/program.h"

namespace stepcast {

struct BlockEntry {
  static constexpr std::int32_t kNone = -1;
  static constexpr std::int32_t kTail = -2;  ///< What came before the block.
  OpId op{};
  StreamKind stream = StreamKind::kCompute;
  Phase phase = Phase::kForward;
  /// Belongs to the gradients of weights, which a schedule may put off.
  bool weight_gradient = false;
  /// Adds a gradient, which a kernel before has made apart, to the one that is kept.
  bool accumulates = false;
  /// Of a collective that other pipeline ranks take part in; such a block is stamped once.
  RendezvousId rendezvous = RendezvousId::kNone;
  /// Entries of the block that must finish first, besides the one before on the same stream.
  std::array<std::int32_t, 2> after = {kNone, kNone};
  /// What it computes: a step of the unit's flow, where that was asked for.
  std::int32_t flow = kNone;
};

/// A matrix of weights on this rank whose gradient a block makes.
struct WeightMatrix {
  std::int64_t rows = 1;
  std::int64_t cols = 1;
  std::int64_t count = 1;  ///< Of this shape, such as those of experts.
  bool experts = false;
  bool prunable = false;  ///< Of a linear layer that pruning is about.

  std::int64_t elements() const { return rows * cols * count; }
  friend bool operator==(const WeightMatrix&, const WeightMatrix&) = default;
};

struct Block {
  std::vector<BlockEntry> entries;
  std::vector<WeightMatrix> matrices;
  /// The entry that must finish before what follows may start.
  std::int32_t tail = BlockEntry::kTail;

  bool empty() const { return entries.empty(); }
};

/// One after the other.
Block Concatenate(const Block& first, const Block& second);

/// The block without, and with only, the gradients of weights. The second runs after the first.
struct SplitBlocks {
  Block input;
  Block weight;
};
SplitBlocks SplitBackward(const Block& block);

/// The block of a first micro-batch, before which there is nothing to add its gradients to: what
/// makes them leaves them where they are kept, as autograd does.
Block WithoutAccumulation(const Block& block);

class UnitRecorder;

/// Writes a block. Each step waits for the one before, but for those started beside it.
class BlockWriter {
 public:
  BlockWriter(ProgramBuilder& builder, Phase phase, UnitRecorder* recorder = nullptr)
      : builder_(builder), phase_(phase), recorder_(recorder) {}

  /// To be told what each entry computes; null unless the step is to be executed.
  UnitRecorder* recorder() const { return recorder_; }
  /// Of the entry just written.
  void set_flow(std::int32_t step) { block_.entries.back().flow = step; }

  void set_phase(Phase phase) { phase_ = phase; }
  /// Of the entry just written.
  void set_accumulates() { block_.entries.back().accumulates = true; }
  /// Of what is written from now on.
  void set_weight_gradient(bool on) { weight_gradient_ = on; }
  /// Whose gradient is made here.
  void AddMatrix(const WeightMatrix& matrix) { block_.matrices.push_back(matrix); }
  /// A kernel on the compute stream.
  void Compute(const Op& op) { block_.tail = Append(op, StreamKind::kCompute, block_.tail); }
  /// A collective that what follows waits for.
  void Communicate(const Op& op, StreamKind stream, RendezvousId rendezvous = RendezvousId::kNone) {
    block_.tail = Append(op, stream, block_.tail);
    block_.entries.back().rendezvous = rendezvous;
  }
  /// A collective that runs beside what follows, until `Join`.
  std::int32_t CommunicateBeside(const Op& op, StreamKind stream) {
    return Append(op, stream, block_.tail);
  }
  /// The host waits for what was written so far before it launches more.
  void SyncHost() { Append(Op::HostSync(), StreamKind::kHost, block_.tail); }
  /// What follows also waits for `entry`.
  void Join(std::int32_t entry) { joined_ = entry; }
  Block Take() && { return std::move(block_); }

 private:
  std::int32_t Append(const Op& op, StreamKind stream, std::int32_t after) {
    BlockEntry entry;
    entry.op = builder_.AddOp(op);
    entry.stream = stream;
    entry.phase = phase_;
    entry.weight_gradient = weight_gradient_;
    entry.after = {after, joined_};
    joined_ = BlockEntry::kNone;
    block_.entries.push_back(entry);
    return static_cast<std::int32_t>(block_.entries.size() - 1);
  }

  ProgramBuilder& builder_;
  Phase phase_;
  UnitRecorder* recorder_;
  bool weight_gradient_ = false;
  Block block_;
  std::int32_t joined_ = BlockEntry::kNone;
};

}  // namespace stepcast
