/// \file
/// Pipeline schedules: the order in which each rank of a pipeline does its forwards and backwards.
///
/// p ranks, m micro-batches, v chunks of the model on each rank. A schedule is data: it knows
/// neither times nor layers, and can be replayed, drawn, written to a file and read back. All
/// orders follow published ones; orders.h names the source of each.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

enum class PipelineWork : std::uint8_t {
  kForward,
  kBackward,  ///< Gradients of inputs and of weights.
  kBackwardInput,
  kBackwardWeight,
};

/// One thing that a rank does for one micro-batch in one stage of the model.
struct PipelineAction {
  PipelineWork work = PipelineWork::kForward;
  /// Runs together with the action after it: a forward and a backward (DualPipe). The pair starts
  /// when both can. At most two run together.
  bool overlaps_next = false;
  int stage = 0;  ///< Of the model, 0 to stages - 1.
  int chunk = 0;  ///< Which of this rank's chunks the stage is, 0 to chunks() - 1.
  int micro_batch = 0;

  friend bool operator==(const PipelineAction&, const PipelineAction&) = default;
};

/// As in PyTorch's schedule files: stage, one of F B I W, micro-batch, such as "4F2".
std::string Describe(const PipelineAction& action);

struct PipelineSchedule {
  int ranks = 0;
  int stages = 0;  ///< Parts of the model. DualPipe: as many as ranks, each on two ranks.
  int micro_batches = 0;
  /// A tile: micro-batches that a stage works on unit by unit, each for all of them before the
  /// next.
  int micro_batches_per_unit = 1;
  bool splits_backward = false;  ///< Has kBackwardInput and kBackwardWeight.
  bool asynchronous = false;     ///< No flush: weights change while micro-batches are under way.
  /// Backwards that one optimizer step sums up: all micro-batches unless asynchronous.
  int micro_batches_per_update = 0;
  std::vector<std::vector<PipelineAction>> orders;  ///< By rank.
  std::vector<std::vector<int>> stages_of_ranks;    ///< By rank and chunk.
  std::vector<int> ranks_of_stages;  ///< By stage and micro-batch: [stage * micro_batches + mb].
  std::vector<int> weight_versions_of_ranks;  ///< See `weight_versions`.

  /// Stages that a rank holds, the same number on all ranks.
  int chunks() const { return static_cast<int>(stages_of_ranks.front().size()); }
  int StageOf(int rank, int chunk) const {
    return stages_of_ranks[static_cast<std::size_t>(rank)][static_cast<std::size_t>(chunk)];
  }
  /// Depends on the micro-batch where they enter at both ends: DualPipe, the first half at rank 0.
  int RankOf(int stage, int micro_batch) const {
    return ranks_of_stages[static_cast<std::size_t>(stage) *
                               static_cast<std::size_t>(micro_batches) +
                           static_cast<std::size_t>(micro_batch)];
  }
  /// All ranks with a copy of the stage's weights, ascending: one, or two in DualPipe, which must
  /// then sum their gradients.
  std::vector<int> RanksOf(int stage) const;
  /// Copies of its weights that a rank keeps so that a backward sees those of its forward: 1 where
  /// the pipeline is flushed, p - r for PipeDream, 2 for PipeDream-2BW. DualPipe's two copies are
  /// chunks, not versions.
  int weight_versions(int rank) const {
    return weight_versions_of_ranks[static_cast<std::size_t>(rank)];
  }
  /// How many optimizer steps the weights have behind them that a micro-batch uses on a rank, in
  /// its forward and in its backward. 0 where the pipeline is flushed.
  int WeightVersion(int rank, int micro_batch) const;
  /// Whether the micro-batch is the first, or the last, of its tile.
  bool BeginsTile(int micro_batch) const { return micro_batch % micro_batches_per_unit == 0; }
  bool EndsTile(int micro_batch) const {
    return (micro_batch + 1) % micro_batches_per_unit == 0 || micro_batch + 1 == micro_batches;
  }
  /// From the `first`-th action of a rank on, those of the same tile, which run unit by unit.
  std::span<const PipelineAction> TileAt(int rank, std::size_t first) const;
  /// Whether the rank does an optimizer step right after the action. False where the pipeline is
  /// flushed: there the step follows all actions.
  bool UpdatesAfter(const PipelineAction& action) const;
};

struct ScheduleRequest {
  v1::Schedule schedule = v1::SCHEDULE_UNSPECIFIED;
  int ranks = 1;
  int micro_batches = 1;
  /// Stages of the model on each rank; 0 takes what the schedule prescribes (2 for the V-shaped
  /// ones, what the file says, else 1). DualPipe has 1: its second chunk is a copy.
  int chunks = 0;
  /// PipeDream-2BW alone: micro-batches whose gradients one update sums, at least `ranks` and a
  /// divisor of `micro_batches`; 0 means all of them.
  int micro_batches_per_update = 0;
  /// The interleaved schedule alone: micro-batches that pass through a chunk before the next one
  /// takes over, at least `ranks`, which 0 means.
  int micro_batch_group = 0;
  std::string file_name{};  ///< Of SCHEDULE_FILE, for messages.
  std::string file_text{};  ///< Of SCHEDULE_FILE.
};

/// What the schedule asks of p, m and v, without making it (a file is not read). Messages have no
/// location: they name fields of the strategy and say what to change.
Result<void> CheckRequest(const ScheduleRequest& request);

/// The schedule in which each micro-batch is a tile of so many, the last one of those that are
/// left: as executable, since a tile needs no more than all of the tile before it. `schedule` is
/// flushed, runs no pairs, and has ceil(micro_batches / micro_batches_per_unit) micro-batches.
PipelineSchedule InTiles(const PipelineSchedule& schedule, int micro_batches,
                         int micro_batches_per_unit);

/// The schedule, executable. Messages have no location, but those about a schedule file begin with
/// its own file, line and column.
Result<PipelineSchedule> CreateSchedule(const ScheduleRequest& request);

/// Reads PyTorch's pipeline CSV: one line a rank, cells such as 0F0, 0B0, 0I0, 0W0 and
/// (0F7;7B3)OVERLAP_F_B. An empty cell is idle time. Communication (SEND_F, RECV_F, SEND_B, RECV_B,
/// UNSHARD, RESHARD, REDUCE_GRAD) is skipped, since stepcast adds its own. All else is an error:
/// `FILE:LINE:COLUMN: cell N: …`. The result is executable. `ranks` and `micro_batches` are those
/// that the file must have; absent, it decides.
Result<PipelineSchedule> ParseScheduleFile(std::string_view text, const std::string& file_name,
                                           std::optional<int> ranks = {},
                                           std::optional<int> micro_batches = {});

/// In the same format, without idle cells and communication. What makes a schedule asynchronous
/// cannot be written: PipeDream reads back as 1F1B.
std::string WriteScheduleFile(const PipelineSchedule& schedule);

/// Replays the orders: each stage does each micro-batch once, forward before backward, gradient of
/// inputs before gradient of weights, and no ranks wait for each other forever. The message of a
/// deadlock (kInfeasible) names the cycle.
Result<void> CheckExecutable(const PipelineSchedule& schedule);

}  // namespace stepcast
