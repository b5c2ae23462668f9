/// \file
/// What a whole job costs beside its steps: failures and checkpoints, energy and carbon, and
/// machines of one's own.
///
/// Failures are those of a Poisson process: J. T. Daly, "A higher order estimate of the optimum
/// checkpoint interval for restart dumps", Future Generation Computer Systems 22 (2006), where the
/// expected time of a job is equation 20 and the best interval equation 37; the first-order one is
/// J. W. Young, "A first order approximation to the optimum checkpoint interval", CACM 17 (1974).
#pragma once

#include <cstdint>
#include <optional>

#include "scenarios/v1/scenario.pb.h"

namespace stepcast {

/// All in seconds.
struct FailureModel {
  double mtbf = 0;        ///< Of the job: any of its GPUs ends it. Above 0.
  double restart = 0;     ///< From a failure to the next step.
  double checkpoint = 0;  ///< That steps wait for one to be written.
};

/// Work between two checkpoints for which a job is done soonest, after Daly: above 0 where
/// checkpoints take time. With two checkpoints or more in a mean time between failures, and as a
/// rule below, within a part in a thousand of the optimum of `TimePerWork`.
double DalyInterval(const FailureModel& model);
/// The root of twice checkpoint times mtbf.
double YoungInterval(const FailureModel& model);

/// Seconds that the job takes, in the mean, for each second of steps, with a checkpoint after every
/// `interval` seconds of work: 1 would be without failures and checkpoints. What was done since the
/// last checkpoint is lost, restarts may fail too. Infinite where no interval is likely to end.
double TimePerWork(const FailureModel& model, double interval);

/// Factor by which steps take longer in the mean: each of `gpus` is slow for a `share` of the time,
/// independently, and all wait for it, so that a step takes `slowdown` times as long.
double StragglerFactor(double gpus, double share, double slowdown);

/// What a GPU-hour in use costs its owner, without electricity: capital paid back in equal parts
/// over its years with interest, less what it is sold for in the end, and yearly costs, over the
/// hours that the cluster is used.
double OwnedUsdPerGpuHour(const v1::Ownership& ownership);

/// Mean power over the limit of a GPU that computes for a share of its time and waits for the rest.
double PowerFraction(double busy, double idle_fraction);

}  // namespace stepcast
