#include "strategies/schedule/schedule.h"

#include <fmt/format.h>

#include <algorithm>

#include "simulator/base/check.h"

namespace stepcast {

namespace {

PipelineAction Action(PipelineWork work, int chunk, int micro_batch) {
  PipelineAction action;
  action.work = work;
  action.chunk = chunk;
  action.micro_batch = micro_batch;
  action.backward = work != PipelineWork::kForward;
  return action;
}

}  // namespace

Result<void> CheckSchedule(v1::Schedule schedule, int ranks, int micro_batches, int chunks) {
  if (schedule != v1::SCHEDULE_GPIPE && schedule != v1::SCHEDULE_ONE_F_ONE_B &&
      schedule != v1::SCHEDULE_INTERLEAVED) {
    return MakeError(ErrorCode::kUnsupported, "this schedule cannot be simulated yet");
  }
  if (schedule == v1::SCHEDULE_INTERLEAVED) {
    if (chunks < 2) {
      return InvalidInput("the interleaved schedule needs virtual_stages of 2 or more");
    }
    if (ranks < 2) return InvalidInput("the interleaved schedule needs a pipeline of 2 or more");
    if (micro_batches % ranks != 0) {
      return InvalidInput(fmt::format(
          "the interleaved schedule needs micro-batches ({}) in multiples of the pipeline ({}); "
          "change global_batch_size or micro_batch_size",
          micro_batches, ranks));
    }
  } else if (chunks != 1) {
    return InvalidInput(fmt::format("virtual_stages of {} needs the interleaved schedule", chunks));
  }
  return {};
}

std::vector<PipelineAction> PipelineOrder(v1::Schedule schedule, int ranks, int rank,
                                          int micro_batches, int chunks) {
  STEPCAST_CHECK(CheckSchedule(schedule, ranks, micro_batches, chunks).has_value());
  const int total = micro_batches * chunks;
  std::vector<PipelineAction> forwards;
  std::vector<PipelineAction> backwards;
  if (schedule == v1::SCHEDULE_INTERLEAVED) {
    // Groups of p micro-batches pass through all chunks before the next group.
    for (int first = 0; first < micro_batches; first += ranks) {
      for (int c = 0; c < chunks; ++c) {
        for (int mb = first; mb < first + ranks; ++mb) {
          forwards.push_back(Action(PipelineWork::kForward, c, mb));
          backwards.push_back(Action(PipelineWork::kBackward, chunks - 1 - c, mb));
        }
      }
    }
  } else {
    for (int mb = 0; mb < micro_batches; ++mb) {
      forwards.push_back(Action(PipelineWork::kForward, 0, mb));
      backwards.push_back(Action(PipelineWork::kBackward, 0, mb));
    }
  }
  int warmup = total;  // GPipe
  if (schedule == v1::SCHEDULE_ONE_F_ONE_B) warmup = std::min(ranks - 1 - rank, total);
  if (schedule == v1::SCHEDULE_INTERLEAVED) {
    warmup = std::min((chunks - 1) * ranks + 2 * (ranks - 1 - rank), total);
  }
  std::vector<PipelineAction> order;
  order.reserve(2 * static_cast<std::size_t>(total));
  int next_backward = 0;
  for (int i = 0; i < total; ++i) {
    order.push_back(forwards[static_cast<std::size_t>(i)]);
    if (i >= warmup) order.push_back(backwards[static_cast<std::size_t>(next_backward++)]);
  }
  while (next_backward < total)
    order.push_back(backwards[static_cast<std::size_t>(next_backward++)]);
  return order;
}

}  // namespace stepcast
