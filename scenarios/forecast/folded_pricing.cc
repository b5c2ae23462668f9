#include "scenarios/forecast/folded_pricing.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "hardware/topology/topology.h"
#include "simulator/base/check.h"
#include "strategies/step/groups.h"
#include "strategies/step/instances.h"

namespace stepcast {
namespace {

/// The communicators that lie otherwise than the first of their kind, one of each sort.
class OtherPlaces {
 public:
  OtherPlaces(const Topology& topology, const Program& program, const ParallelPlan& plan);

  const std::vector<GroupId>& of(GroupId group) const {
    return others_[static_cast<std::size_t>(group)];
  }
  /// Has the groups, and no instructions.
  const Program& program() const { return program_->value(); }

 private:
  std::vector<std::vector<GroupId>> others_;  // by group of the folded Program
  std::unique_ptr<Result<Program>> program_;
};

OtherPlaces::OtherPlaces(const Topology& topology, const Program& program, const ParallelPlan& plan)
    : others_(program.groups().size()) {
  const StageOrder order(plan);
  ProgramBuilder builder;
  for (std::size_t g = 0; g < others_.size(); ++g) {
    const Group& group = program.groups()[g];
    if (group.ranks.size() < 2) continue;
    // Those of a teacher on GPUs of its own, which are behind the plan's.
    if (std::ranges::max(group.ranks) >= plan.gpus()) continue;
    const int pipeline = order.PlaceOf(group.ranks.front()).pipeline;
    std::vector<GroupLinks> seen = {topology.Links(group.ranks)};
    for (std::vector<int>& ranks :
         GroupPattern(order, group).Instances(order, pipeline, plan.stage_ranks())) {
      const GroupLinks links = topology.Links(ranks);
      if (std::find(seen.begin(), seen.end(), links) != seen.end()) continue;
      seen.push_back(links);
      others_[g].push_back(builder.AddGroup({group.name, std::move(ranks)}));
    }
  }
  program_ = std::make_unique<Result<Program>>(std::move(builder).Build());
  STEPCAST_CHECK(program_->has_value()) << "nothing in it can be wrong";
}

}  // namespace

Pricing FoldedPricing(const CostModel& model, const Program& program, const ParallelPlan& plan) {
  Pricing pricing = PricingOf(model, program);
  const auto places = std::make_shared<const OtherPlaces>(model.topology(), program, plan);
  pricing.device = [&model, places, of_first = pricing.device](const Op& op) {
    Cost slowest = of_first(op);
    if (op.group == GroupId::kNone) return slowest;
    for (const GroupId other : places->of(op.group)) {
      Op there = op;
      there.group = other;
      const Cost cost = model.DeviceTime(places->program(), there);
      if (cost.time > slowest.time) slowest = cost;
    }
    return slowest;
  };
  return pricing;
}

}  // namespace stepcast
