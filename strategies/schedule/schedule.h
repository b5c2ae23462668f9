/// \file
/// Pipeline schedules: the order in which one pipeline rank does forwards and backwards.
///
/// p ranks, m micro-batches, v chunks (virtual stages) a rank. Virtual stage s of p*v lies on rank
/// s mod p as chunk s / p. Orders are those of Megatron-LM and PyTorch: GPipe (Huang et al. 2019),
/// 1F1B with flush (Narayanan et al., SOSP 2019) and interleaved 1F1B (arXiv 2104.04473, section
/// 2.2).
#pragma once

#include <vector>

#include "simulator/base/result.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

struct PipelineAction {
  bool backward = false;
  int chunk = 0;
  int micro_batch = 0;

  friend bool operator==(const PipelineAction&, const PipelineAction&) = default;
};

/// What the schedule asks of p, m and v; the message has no location.
Result<void> CheckSchedule(v1::Schedule schedule, int ranks, int micro_batches, int chunks);

/// The actions of one rank in order. `CheckSchedule` must hold.
std::vector<PipelineAction> PipelineOrder(v1::Schedule schedule, int ranks, int rank,
                                          int micro_batches, int chunks);

}  // namespace stepcast
