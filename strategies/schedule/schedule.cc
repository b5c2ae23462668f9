#include "strategies/schedule/schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "strategies/schedule/orders.h"

namespace stepcast {
namespace {

// 2 GB of them; a Program of that many would be far larger.
constexpr double kMaxActions = 1e8;

constexpr std::string_view kChangeMicroBatches = "change global_batch_size or micro_batch_size";

enum class Placement {
  kLoop,      ///< Rank r holds stages r, r + p, r + 2p and so on.
  kV,         ///< Stages r and 2p - 1 - r.
  kBothWays,  ///< Stages r and p - 1 - r, each a copy of what another rank holds.
};

enum class Chunks {
  kOne,
  kTwo,
  kSeveral,  ///< 2 or more.
  kAny,
};

struct Family {
  v1::Schedule schedule;
  std::string_view name;  ///< In messages.
  Placement placement;
  Chunks chunks;
  std::vector<PipelineAction> (*order)(const PipelineShape& shape, int rank);
};

constexpr std::array kFamilies = {
    Family{v1::SCHEDULE_GPIPE, "GPipe", Placement::kLoop, Chunks::kOne, GpipeOrder},
    Family{v1::SCHEDULE_ONE_F_ONE_B, "1F1B", Placement::kLoop, Chunks::kOne,
           OneForwardOneBackwardOrder},
    Family{v1::SCHEDULE_INTERLEAVED, "the interleaved schedule", Placement::kLoop, Chunks::kSeveral,
           InterleavedOrder},
    Family{v1::SCHEDULE_BREADTH_FIRST, "the breadth-first schedule", Placement::kLoop, Chunks::kAny,
           BreadthFirstOrder},
    Family{v1::SCHEDULE_ZB_H1, "ZB-H1", Placement::kLoop, Chunks::kAny, ZbH1Order},
    Family{v1::SCHEDULE_ZB_H2, "ZB-H2", Placement::kLoop, Chunks::kOne, ZbH2Order},
    Family{v1::SCHEDULE_ZB_V, "ZB-V", Placement::kV, Chunks::kTwo, ZbVOrder},
    Family{v1::SCHEDULE_DUALPIPE, "DualPipe", Placement::kBothWays, Chunks::kOne, DualPipeOrder},
    Family{v1::SCHEDULE_DUALPIPE_V, "DualPipeV", Placement::kV, Chunks::kTwo, DualPipeVOrder},
    Family{v1::SCHEDULE_PIPEDREAM, "PipeDream", Placement::kLoop, Chunks::kOne,
           OneForwardOneBackwardOrder},
    Family{v1::SCHEDULE_PIPEDREAM_2BW, "PipeDream-2BW", Placement::kLoop, Chunks::kOne,
           OneForwardOneBackwardOrder},
};

const Family* FindFamily(v1::Schedule schedule) {
  const auto* const family =
      std::find_if(kFamilies.begin(), kFamilies.end(),
                   [schedule](const Family& one) { return one.schedule == schedule; });
  return family == kFamilies.end() ? nullptr : family;
}

/// Stages of the model on a rank: what was asked for or what the family prescribes.
int ModelChunks(const Family& family, int requested) {
  if (requested != 0) return requested;
  return family.chunks == Chunks::kTwo ? 2 : 1;
}

Result<void> CheckChunks(const Family& family, int chunks) {
  switch (family.chunks) {
    case Chunks::kOne:
      if (chunks == 1) return {};
      if (family.schedule == v1::SCHEDULE_DUALPIPE) {
        return InvalidInput(
            fmt::format("virtual_stages of {} is not for DualPipe, whose ranks hold one stage and "
                        "a copy of another's; leave it out, or use dualpipe_v",
                        chunks));
      }
      return InvalidInput(fmt::format(
          "virtual_stages of {} needs the interleaved schedule, breadth_first or zb_h1", chunks));
    case Chunks::kTwo:
      if (chunks == 2) return {};
      return InvalidInput(fmt::format("{} needs virtual_stages of 2, not {}", family.name, chunks));
    case Chunks::kSeveral:
      if (chunks >= 2) return {};
      return InvalidInput(fmt::format("{} needs virtual_stages of 2 or more", family.name));
    case Chunks::kAny:
      break;
  }
  return {};
}

/// Of Megatron Core's larger groups of micro-batches.
Result<void> CheckLargerGroups(const PipelineShape& shape) {
  const int last = shape.micro_batches % shape.group;
  if (shape.group >= shape.ranks && (last == 0 || last >= shape.ranks)) return {};
  return InvalidInput(fmt::format(
      "micro_batch_group of {}: wanted at least the pipeline ({}), and as many micro-batches, of "
      "{}, in the last group; change it",
      shape.group, shape.ranks, shape.micro_batches));
}

Result<void> CheckGroupsOfMicroBatches(const Family& family, const PipelineShape& shape) {
  if (shape.group > 0) return CheckLargerGroups(shape);
  if (shape.micro_batches % shape.ranks == 0) return {};
  return InvalidInput(
      fmt::format("{} needs micro-batches ({}) in multiples of the pipeline ({}){}; {}",
                  family.name, shape.micro_batches, shape.ranks,
                  family.schedule == v1::SCHEDULE_ZB_H1 ? " where virtual_stages is above 1" : "",
                  kChangeMicroBatches));
}

Result<void> CheckTwiceThePipeline(const Family& family, const PipelineShape& shape) {
  if (shape.micro_batches >= 2 * static_cast<std::int64_t>(shape.ranks)) return {};
  return InvalidInput(
      fmt::format("{} needs micro-batches ({}) of at least twice the pipeline ({}); {}, or use a "
                  "smaller pipeline_parallel_degree",
                  family.name, shape.micro_batches, shape.ranks, kChangeMicroBatches));
}

Result<void> CheckDualPipe(const Family& family, const PipelineShape& shape) {
  if (shape.ranks % 2 != 0) {
    return InvalidInput(fmt::format(
        "DualPipe needs an even pipeline_parallel_degree, not {}; change it, or use dualpipe_v",
        shape.ranks));
  }
  if (shape.micro_batches % 2 != 0) {
    return InvalidInput(
        fmt::format("DualPipe needs an even number of micro-batches, not {}: half of them enter at "
                    "each end; {}",
                    shape.micro_batches, kChangeMicroBatches));
  }
  return CheckTwiceThePipeline(family, shape);
}

Result<void> CheckUpdates(const ScheduleRequest& request) {
  const int group = request.micro_batches_per_update;
  if (request.schedule != v1::SCHEDULE_PIPEDREAM_2BW) {
    if (group == 0) return {};
    return InvalidInput("micro-batches per update are for PipeDream-2BW only");
  }
  const int summed = group == 0 ? request.micro_batches : group;
  if (summed < request.ranks) {
    return InvalidInput(
        fmt::format("PipeDream-2BW needs micro-batches per update ({}) of at least the pipeline "
                    "({}), or two versions of the weights are not enough; {}",
                    summed, request.ranks, kChangeMicroBatches));
  }
  if (request.micro_batches % summed != 0) {
    return InvalidInput(fmt::format(
        "PipeDream-2BW needs micro-batches ({}) in multiples of those of one update ({})",
        request.micro_batches, summed));
  }
  return {};
}

Result<void> CheckShape(const Family& family, const PipelineShape& shape) {
  switch (family.schedule) {
    case v1::SCHEDULE_INTERLEAVED:
      if (shape.ranks < 2) {
        return InvalidInput("the interleaved schedule needs a pipeline of 2 or more");
      }
      return CheckGroupsOfMicroBatches(family, shape);
    case v1::SCHEDULE_ZB_H1:
      return shape.chunks == 1 ? Result<void>() : CheckGroupsOfMicroBatches(family, shape);
    case v1::SCHEDULE_DUALPIPE:
      return CheckDualPipe(family, shape);
    case v1::SCHEDULE_DUALPIPE_V:
      return CheckTwiceThePipeline(family, shape);
    default:
      return {};
  }
}

Result<void> CheckGroup(const ScheduleRequest& request) {
  if (request.micro_batch_group == 0 || request.schedule == v1::SCHEDULE_INTERLEAVED) return {};
  return InvalidInput("micro_batch_group is for the interleaved schedule only; leave it out");
}

Result<void> CheckCounts(const ScheduleRequest& request) {
  if (request.ranks >= 1 && request.micro_batches >= 1 && request.chunks >= 0 &&
      request.micro_batches_per_update >= 0) {
    return {};
  }
  return InvalidInput(fmt::format(
      "a pipeline of {}, {} micro-batches and virtual_stages of {}: wanted 1 or more of each",
      request.ranks, request.micro_batches, request.chunks));
}

Result<void> CheckSize(const PipelineShape& shape) {
  constexpr double kActionsOfMicroBatch = 3;
  if (kActionsOfMicroBatch * shape.ranks * shape.chunks * shape.micro_batches <= kMaxActions) {
    return {};
  }
  return InvalidInput(
      fmt::format("a pipeline of {} with {} virtual stages a rank and {} micro-batches is more "
                  "than can be simulated; use fewer micro-batches",
                  shape.ranks, shape.chunks, shape.micro_batches));
}

PipelineShape ShapeOf(const ScheduleRequest& request, const Family& family) {
  return {request.ranks, request.micro_batches, ModelChunks(family, request.chunks),
          request.micro_batch_group};
}

/// The stages that a rank holds, by chunk.
std::vector<int> StagesOfRank(Placement placement, const PipelineShape& shape, int rank) {
  switch (placement) {
    case Placement::kLoop: {
      std::vector<int> stages;
      stages.reserve(static_cast<std::size_t>(shape.chunks));
      for (int c = 0; c < shape.chunks; ++c) stages.push_back(c * shape.ranks + rank);
      return stages;
    }
    case Placement::kV:
      return {rank, 2 * shape.ranks - 1 - rank};
    case Placement::kBothWays: {
      const int near = std::min(rank, shape.ranks - 1 - rank);
      return {near, shape.ranks - 1 - near};
    }
  }
  return {};
}

void Place(PipelineSchedule& schedule, Placement placement, const PipelineShape& shape) {
  for (int rank = 0; rank < shape.ranks; ++rank) {
    schedule.stages_of_ranks.push_back(StagesOfRank(placement, shape, rank));
  }
  schedule.stages = placement == Placement::kBothWays
                        ? shape.ranks
                        : shape.ranks * static_cast<int>(schedule.stages_of_ranks[0].size());
  const auto m = static_cast<std::size_t>(shape.micro_batches);
  schedule.ranks_of_stages.resize(static_cast<std::size_t>(schedule.stages) * m);
  for (int rank = 0; rank < shape.ranks; ++rank) {
    auto& order = schedule.orders[static_cast<std::size_t>(rank)];
    for (PipelineAction& action : order) {
      action.stage = schedule.StageOf(rank, action.chunk);
      schedule.ranks_of_stages[static_cast<std::size_t>(action.stage) * m +
                               static_cast<std::size_t>(action.micro_batch)] = rank;
    }
  }
}

int WeightVersions(v1::Schedule schedule, int ranks, int rank) {
  if (schedule == v1::SCHEDULE_PIPEDREAM) return ranks - rank;
  return schedule == v1::SCHEDULE_PIPEDREAM_2BW ? 2 : 1;
}

int MicroBatchesPerUpdate(const ScheduleRequest& request) {
  if (request.schedule == v1::SCHEDULE_PIPEDREAM) return 1;
  return request.micro_batches_per_update == 0 ? request.micro_batches
                                               : request.micro_batches_per_update;
}

bool SplitsBackward(const std::vector<PipelineAction>& order) {
  return std::any_of(order.begin(), order.end(), [](const PipelineAction& action) {
    return action.work == PipelineWork::kBackwardInput;
  });
}

PipelineSchedule Assemble(const ScheduleRequest& request, const Family& family) {
  const PipelineShape shape = ShapeOf(request, family);
  PipelineSchedule schedule;
  schedule.ranks = request.ranks;
  schedule.micro_batches = request.micro_batches;
  schedule.asynchronous =
      request.schedule == v1::SCHEDULE_PIPEDREAM || request.schedule == v1::SCHEDULE_PIPEDREAM_2BW;
  schedule.micro_batches_per_update = MicroBatchesPerUpdate(request);
  for (int rank = 0; rank < request.ranks; ++rank) {
    schedule.orders.push_back(family.order(shape, rank));
    schedule.splits_backward |= SplitsBackward(schedule.orders.back());
    schedule.weight_versions_of_ranks.push_back(
        WeightVersions(request.schedule, request.ranks, rank));
  }
  Place(schedule, family.placement, shape);
  return schedule;
}

Result<PipelineSchedule> ReadFromRequest(const ScheduleRequest& request) {
  STEPCAST_ASSIGN_OR_RETURN(PipelineSchedule schedule,
                            ParseScheduleFile(request.file_text, request.file_name, request.ranks,
                                              request.micro_batches));
  const int stages_a_rank = schedule.stages / schedule.ranks;
  if (request.chunks != 0 && request.chunks != stages_a_rank) {
    return InvalidInput(fmt::format(
        "virtual_stages of {}, but {} has {} stages on {} ranks; change it, or leave it out",
        request.chunks, request.file_name, schedule.stages, schedule.ranks));
  }
  return schedule;
}

}  // namespace

std::string Describe(const PipelineAction& action) {
  constexpr std::string_view kLetters = "FBIW";
  return fmt::format("{}{}{}", action.stage, kLetters[static_cast<std::size_t>(action.work)],
                     action.micro_batch);
}

std::vector<int> PipelineSchedule::RanksOf(int stage) const {
  std::vector<int> holders;
  for (int rank = 0; rank < ranks; ++rank) {
    const auto& held = stages_of_ranks[static_cast<std::size_t>(rank)];
    if (std::find(held.begin(), held.end(), stage) != held.end()) holders.push_back(rank);
  }
  return holders;
}

int PipelineSchedule::WeightVersion(int rank, int micro_batch) const {
  // A rank with n versions lets n - 1 updates pass between a micro-batch's turn and its weights.
  return std::max(0, micro_batch / micro_batches_per_update - (weight_versions(rank) - 1));
}

bool PipelineSchedule::UpdatesAfter(const PipelineAction& action) const {
  const bool completes =
      action.work == PipelineWork::kBackward || action.work == PipelineWork::kBackwardWeight;
  return asynchronous && completes && (action.micro_batch + 1) % micro_batches_per_update == 0;
}

std::span<const PipelineAction> PipelineSchedule::TileAt(int rank, std::size_t first) const {
  const std::span<const PipelineAction> rest =
      std::span(orders[static_cast<std::size_t>(rank)]).subspan(first);
  if (micro_batches_per_unit == 1) return rest.first(1);
  const auto end = std::find_if(rest.begin(), rest.end(), [&](const PipelineAction& action) {
    return action.work != rest.front().work || action.chunk != rest.front().chunk ||
           action.micro_batch / micro_batches_per_unit !=
               rest.front().micro_batch / micro_batches_per_unit;
  });
  return {rest.begin(), end};
}

PipelineSchedule InTiles(const PipelineSchedule& schedule, int micro_batches,
                         int micro_batches_per_unit) {
  if (micro_batches_per_unit == 1) return schedule;
  PipelineSchedule whole = schedule;
  whole.micro_batches = whole.micro_batches_per_update = micro_batches;
  whole.micro_batches_per_unit = micro_batches_per_unit;
  for (std::vector<PipelineAction>& order : whole.orders) {
    std::vector<PipelineAction> tiles = std::exchange(order, {});
    for (PipelineAction& action : tiles) {
      const int first = action.micro_batch * micro_batches_per_unit;
      const int end = std::min(first + micro_batches_per_unit, micro_batches);
      for (action.micro_batch = first; action.micro_batch < end; ++action.micro_batch) {
        order.push_back(action);
      }
    }
  }
  whole.ranks_of_stages.clear();
  for (int stage = 0; stage < schedule.stages; ++stage) {
    for (int micro_batch = 0; micro_batch < micro_batches; ++micro_batch) {
      whole.ranks_of_stages.push_back(schedule.RankOf(stage, micro_batch / micro_batches_per_unit));
    }
  }
  return whole;
}

Result<void> CheckRequest(const ScheduleRequest& request) {
  STEPCAST_RETURN_IF_ERROR(CheckGroup(request));
  STEPCAST_RETURN_IF_ERROR(CheckCounts(request));
  STEPCAST_RETURN_IF_ERROR(CheckUpdates(request));
  if (request.schedule == v1::SCHEDULE_FILE) return {};
  const Family* const family = FindFamily(request.schedule);
  if (family == nullptr) return InvalidInput("no pipeline schedule is given; set schedule");
  const PipelineShape shape = ShapeOf(request, *family);
  STEPCAST_RETURN_IF_ERROR(CheckChunks(*family, shape.chunks));
  STEPCAST_RETURN_IF_ERROR(CheckSize(shape));
  return CheckShape(*family, shape);
}

Result<PipelineSchedule> CreateSchedule(const ScheduleRequest& request) {
  STEPCAST_RETURN_IF_ERROR(CheckRequest(request));
  if (request.schedule == v1::SCHEDULE_FILE) return ReadFromRequest(request);
  return Assemble(request, *FindFamily(request.schedule));
}

}  // namespace stepcast
