/// \file
/// A pass for tests: any order that dependences allow.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "strategies/passes/list_schedule.h"
#include "strategies/passes/reorder_passes.h"

namespace stepcast {

/// The same for the same seed. Memory has no limit.
class RandomOrderPass : public ReorderingPass {
 public:
  RandomOrderPass(std::uint64_t seed, ReorderOptions options)
      : ReorderingPass(std::move(options)), seed_(seed) {}
  std::string name() const override { return "random-order"; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override {
    std::mt19937_64 random(seed_);
    std::vector<std::int64_t> priorities(program.size());
    for (std::int64_t& priority : priorities) {
      priority = static_cast<std::int64_t>(random() % 1'000'000);
    }
    const Dependences needed = FindDependences(program, flow, options().listed);
    STEPCAST_ASSIGN_OR_RETURN(
        const ListScheduleResult schedule,
        ListSchedule(program, needed, TimesOf(program, context.pricing(program)),
                     {.priorities = priorities}));
    STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten, Reorder(program, flow, needed, schedule.order));
    return PassResult{std::move(rewritten), {}};
  }

 private:
  std::uint64_t seed_;
};

}  // namespace stepcast
