#include "scenarios/fit/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace stepcast::fit_internal {
namespace {

constexpr int kMostDoublings = 3;  // of a degree

Setting Of(const char* field, int value) {
  return {fmt::format("strategy.{}", field), fmt::format("{}", value)};
}
Setting Of(const char* field, const char* value) {
  return {fmt::format("strategy.{}", field), value};
}

/// Recomputes more than now.
Lever Recomputation(const v1::Strategy& strategy, const ParallelPlan& plan) {
  Lever lever;
  const bool full = plan.recompute == v1::RECOMPUTE_FULL;
  if (plan.recompute == v1::RECOMPUTE_NONE) lever.push_back({Of("recompute", "selective")});
  if (full && plan.recompute_layers_per_stage) {
    const int most = *std::ranges::max_element(plan.layers_per_stage);
    if (*plan.recompute_layers_per_stage < most) {
      lever.push_back({Of("recompute_layers_per_stage", most)});
    }
    return lever;
  }
  if (full && !plan.recompute_layers.empty()) return {{Of("recompute_layer", "[]")}};
  for (const int every : {4, 3, 2}) {
    if (full && every >= plan.recompute_every) continue;
    std::vector<Setting> settings;
    if (!full) settings.push_back(Of("recompute", "full"));
    settings.push_back(Of("recompute_every", every));
    lever.push_back(std::move(settings));
  }
  if (!full) {
    lever.push_back({Of("recompute", "full")});
  } else if (strategy.recompute_every() > 1) {
    lever.push_back({Of("recompute_every", 1)});
  }
  return lever;
}

/// Modules of layers that backward makes again, the cheapest first.
Lever Modules(const TransformerModel& model, const ParallelPlan& plan) {
  struct Module {
    const char* name;
    bool now;
    bool can;
  };
  const std::array<Module, 3> modules = {
      Module{"activation", plan.recompute_activation_functions, true},
      Module{"norm", plan.recompute_norms, true},
      Module{"latent_projection", plan.recompute_latent_projections, model.latent.has_value()}};
  Lever lever;
  for (std::size_t last = 0; last < modules.size(); ++last) {
    if (!modules[last].can || modules[last].now) continue;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < modules.size(); ++i) {
      if (modules[i].now || (i <= last && modules[i].can)) names.emplace_back(modules[i].name);
    }
    lever.push_back({{"strategy.recompute_modules", fmt::format("[{}]", fmt::join(names, ", "))}});
  }
  return lever;
}

/// More micro-batches, each smaller.
Lever MicroBatches(const ParallelPlan& plan) {
  Lever lever;
  for (int size = plan.micro_batch_size / 2; size >= 1; size /= 2) {
    lever.push_back({Of("micro_batch_size", size)});
  }
  return lever;
}

Lever Doubled(const char* field, int now) {
  Lever lever;
  lever.reserve(kMostDoublings);
  for (int i = 1; i <= kMostDoublings; ++i) lever.push_back({Of(field, now << i)});
  return lever;
}

Lever Sharding(const ParallelPlan& plan) {
  Lever lever;
  for (int stage = plan.zero_stage + 1; stage <= 3; ++stage) {
    lever.push_back({Of("zero_stage", stage)});
  }
  return lever;
}

/// Groups that share out more of what they hold copies of.
Lever ShardGroups(const ParallelPlan& plan) {
  Lever lever;
  if (plan.shard_degree == 0) return lever;
  for (int degree = 2 * plan.shard_degree; degree <= plan.replicas(); degree *= 2) {
    lever.push_back({Of("shard_degree", degree)});
  }
  return lever;
}

/// Schedules whose ranks hold fewer micro-batches, or one copy of the weights.
Lever Schedules(const v1::Strategy& strategy, const ParallelPlan& plan) {
  struct Choice {
    v1::Schedule schedule;
    const char* name;
    int virtual_stages;
  };
  constexpr std::array kChoices = {
      Choice{v1::SCHEDULE_ONE_F_ONE_B, "one_f_one_b", 1}, Choice{v1::SCHEDULE_ZB_H1, "zb_h1", 1},
      Choice{v1::SCHEDULE_ZB_V, "zb_v", 2}, Choice{v1::SCHEDULE_DUALPIPE_V, "dualpipe_v", 2}};
  Lever lever;
  if (plan.pipeline == 1) return lever;
  for (const Choice& choice : kChoices) {
    if (choice.schedule == plan.schedule && plan.virtual_stages == choice.virtual_stages) continue;
    std::vector<Setting> settings = {Of("schedule", choice.name)};
    if (strategy.virtual_stages() > 0 && strategy.virtual_stages() != choice.virtual_stages) {
      settings.push_back(Of("virtual_stages", choice.virtual_stages));
    }
    if (!strategy.schedule_file().empty()) settings.push_back(Of("schedule_file", ""));
    lever.push_back(std::move(settings));
  }
  return lever;
}

Lever OffloadOf(const char* field, v1::Offload now) {
  if (now != v1::OFFLOAD_NONE) return {};
  return {{Of(field, "cpu")}};
}

}  // namespace

std::vector<Lever> LeversOf(const v1::Scenario& scenario, const Forecast& forecast) {
  const v1::Strategy& strategy = scenario.strategy();
  const ParallelPlan& plan = forecast.plan;
  std::vector<Lever> levers = {Recomputation(strategy, plan)};
  if (!forecast.other_model) levers.push_back(Modules(forecast.model, plan));
  levers.push_back(MicroBatches(plan));
  if (plan.attention == v1::ATTENTION_KERNEL_UNFUSED && scenario.has_model()) {
    levers.push_back({{Of("attention", "flash")}});
  }
  if (!plan.sequence_parallel) levers.push_back({{Of("sequence_parallel", "true")}});
  levers.push_back(Sharding(plan));
  levers.push_back(ShardGroups(plan));
  levers.push_back(Schedules(strategy, plan));
  levers.push_back(Doubled("tensor_parallel_degree", plan.tensor));
  levers.push_back(Doubled("pipeline_parallel_degree", plan.pipeline));
  levers.push_back(Doubled("context_parallel_degree", plan.context));
  levers.push_back(Doubled("expert_parallel_degree", plan.expert));
  levers.push_back(OffloadOf("optimizer_offload", plan.optimizer_offload));
  levers.push_back(OffloadOf("activation_offload", plan.activation_offload));
  levers.push_back(OffloadOf("parameter_offload", plan.parameter_offload));
  std::erase_if(levers, [](const Lever& lever) { return lever.empty(); });
  return levers;
}

std::vector<Setting> Followers(const v1::Scenario& scenario, const std::vector<Setting>& settings) {
  v1::Scenario changed = scenario;
  SetFields(settings, changed);
  return stepcast::Followers(scenario, changed);
}

}  // namespace stepcast::fit_internal
