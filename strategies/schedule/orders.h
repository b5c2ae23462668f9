/// \file
/// The published orders, one function each: what one rank does, by chunk and micro-batch.
///
/// `stage` is left 0: where chunks lie is not the business of an order. Private to the library.
#pragma once

#include <vector>

#include "strategies/schedule/schedule.h"

namespace stepcast {

struct PipelineShape {
  int ranks = 1;          ///< p
  int micro_batches = 1;  ///< m
  int chunks = 1;         ///< v, of a rank
  int group = 0;          ///< Micro-batches that pass through a chunk before the next; 0 is p.

  int group_size() const { return group > 0 ? group : ranks; }
};

/// All forwards, then all backwards in the same order of micro-batches, as in PyTorch (Huang et
/// al., GPipe, 2019).
std::vector<PipelineAction> GpipeOrder(const PipelineShape& shape, int rank);

/// p - 1 - r forwards, then forwards and backwards in turn (PipeDream-Flush; Narayanan et al., SOSP
/// 2019 and ICML 2021; warm-up as in Megatron-LM). Without flush it is PipeDream's and 2BW's order.
std::vector<PipelineAction> OneForwardOneBackwardOrder(const PipelineShape& shape, int rank);

/// The same over v chunks: groups of p micro-batches pass through all chunks before the next group
/// (Narayanan et al., arXiv 2104.04473, section 2.2). m is a multiple of p. Megatron Core allows
/// larger groups, of which the last one may have fewer micro-batches, but p at least.
std::vector<PipelineAction> InterleavedOrder(const PipelineShape& shape, int rank);

/// Each chunk does all micro-batches before the next one does any; backwards start from the last
/// micro-batch, as in PyTorch's ScheduleLoopedBFS (Lamy-Poirier, arXiv 2211.05953).
std::vector<PipelineAction> BreadthFirstOrder(const PipelineShape& shape, int rank);

/// 1F1B whose weight gradients lag r backwards behind (Qi et al., Zero Bubble, arXiv 2401.10241,
/// section 3; PyTorch's ScheduleInterleavedZeroBubble, also for v > 1 with m a multiple of p).
std::vector<PipelineAction> ZbH1Order(const PipelineShape& shape, int rank);

/// 2(p - r) - 1 forwards, so that the first backward arrives without a wait, and weight gradients
/// that lag 2r backwards behind: 2p - 1 micro-batches are held on each rank, and with equal times
/// of F, I and W none waits (arXiv 2401.10241, section 2.3 and table 1). The search of the authors'
/// code counts half of a micro-batch as freed by I and so puts off up to twice as many.
std::vector<PipelineAction> ZbH2Order(const PipelineShape& shape, int rank);

/// Two chunks in a V: chunk 0 on the way down, chunk 1 on the way back (arXiv 2401.10241, section
/// 6, and PyTorch's ScheduleZBVZeroBubble).
std::vector<PipelineAction> ZbVOrder(const PipelineShape& shape, int rank);

/// Half of the micro-batches enter at each end. Chunk 0 works for those of the nearer end, which
/// come first, chunk 1 for the others (DeepSeek-V3, arXiv 2412.19437, section 3.2.1, and its code).
/// p and m even, m >= 2p.
std::vector<PipelineAction> DualPipeOrder(const PipelineShape& shape, int rank);

/// DualPipe on its upper half of ranks, which do the work of the lower half too: two chunks in a V
/// (DeepSeek's DualPipe code; PyTorch's ScheduleDualPipeV). m >= 2p.
std::vector<PipelineAction> DualPipeVOrder(const PipelineShape& shape, int rank);

}  // namespace stepcast
