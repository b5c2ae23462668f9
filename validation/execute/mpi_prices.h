/// \file
/// What exchanges over MPI cost the cores of ranks.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "validation/execute/execute.h"
#include "validation/execute/probe.h"

namespace stepcast {

/// An exchange that a `Probe` can measure.
struct ExchangeShape {
  OpKind kind = OpKind::kSend;
  Bytes bytes;  ///< In the convention of `Op`.
  int members = 2;

  friend auto operator<=>(const ExchangeShape&, const ExchangeShape&) = default;
};

struct ExchangeTime {
  Duration put;   ///< To copy what a member puts in, and to begin. The slowest member's.
  Duration take;  ///< From when all have begun until the slowest member has its result.
};

/// The slowest members' of each exchange of a probe that has nothing but these.
std::vector<ExchangeTime> SlowestMembers(const Probe& probe, const CoreTimes& times,
                                         std::span<const ExchangeShape> shapes);

/// All of `shapes` have the same members, no more than the job has ranks. By shape. The errors of
/// `MeasureExchanges`.
Result<std::vector<ExchangeTime>> MeasureShapes(std::span<const ExchangeShape> shapes,
                                                const ExecuteOptions& options);

/// Replaces what `times` says of exchanges between ranks of the step by what such exchanges take
/// over MPI, each measured by itself. What goes round in a ring is measured as the all-gather that
/// it is there. The errors of `MeasureExchanges`.
Result<void> PriceExchanges(const Executable& executable, const ExecuteOptions& options,
                            CoreTimes& times);

}  // namespace stepcast
