/// \file
/// The layouts that a planner considers. Private to scenarios/planner and scenarios/serve.
#pragma once

#include <cstddef>
#include <vector>

#include "hardware/topology/topology.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/planner/planner.h"
#include "simulator/base/result.h"

namespace stepcast::planner_internal {

/// Values that are tried by themselves, of fields that `pinned` does not name.
std::vector<PlanDimension> DefaultDimensions(const v1::Scenario& scenario, const ModelChoice& model,
                                             const v1::Framework& framework, const v1::Node& node,
                                             int gpus);

/// Every combination of the dimensions that could be a plan: degrees divide the GPUs and samples
/// the replicas, and a value that changes nothing stands for all of its kind. kLimit where there
/// are more than `most`.
struct Space {
  std::vector<Layout> layouts;
  bool cut = false;  ///< There were more than `most`.
};
Space Enumerate(const v1::Scenario& scenario, const ModelChoice& model,
                const std::vector<PlanDimension>& dimensions, std::size_t offer, int gpus,
                int gpus_per_node, std::size_t most);

}  // namespace stepcast::planner_internal
