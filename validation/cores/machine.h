/// \file
/// This machine as `stepcast profile --device cpu` measured it: what forecasts of steps on its
/// cores come from.
#pragma once

#include <string>

#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "validation/cores/profile_cores.h"
#include "validation/execute/core_forecast.h"
#include "validation/execute/executable.h"

namespace stepcast {

/// Where the time of a forecast on cores comes from; shares add up to 1.
struct PriceSources {
  double measured = 0;
  double interpolated = 0;
  double roofline = 0;  ///< And whatever else is no measurement of such an operator.
};

class Machine {
 public:
  /// Of a directory that `ProfileCores` wrote. kNotFound, with the command to run, where there is
  /// none; kInvalidInput where it is of another machine than this one, or its exchanges went over
  /// something else than those of the steps to come.
  static Result<Machine> Load(const std::string& directory, TransportKind transport);

  /// The scenario on the cores of this machine, whatever cluster it names. The errors of
  /// `stepcast::Resolve`.
  Result<ResolvedScenario> Resolve(LoadedScenario scenario) const;

  /// Times of the cores for each instruction, from measured tables. Over MPI `link` is of no use:
  /// it costs cores what it takes.
  CorePrices Prices(const Executable& executable, const ResolvedScenario& resolved,
                    const LinkSpeed& link, PriceSources* sources = nullptr) const;

 private:
  Machine(Environment environment, const CoreParameters& parameters, TransportKind transport)
      : environment_(std::move(environment)), parameters_(parameters), transport_(transport) {}
  Environment environment_;
  CoreParameters parameters_;
  TransportKind transport_;
};

}  // namespace stepcast
