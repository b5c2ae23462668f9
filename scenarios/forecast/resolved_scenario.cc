#include "scenarios/forecast/resolved_scenario.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "hardware/topology/topology.h"

namespace stepcast {
namespace {

Result<v1::Framework> ChooseFramework(const Environment& environment,
                                      const LoadedScenario& scenario) {
  const std::string name =
      scenario.message.framework().empty() ? "megatron-core" : scenario.message.framework();
  auto framework = environment.frameworks.Find(name);
  if (!framework.has_value()) {
    return MakeError(
        framework.error().code,
        fmt::format("{}: {}", scenario.source.Location("framework"), framework.error().message));
  }
  framework->MergeFrom(scenario.message.framework_changes());
  return framework;
}

Result<Topology> ChooseTopology(const Environment& environment, const LoadedScenario& scenario) {
  const v1::ClusterChoice& choice = scenario.message.cluster();
  auto topology =
      Topology::Create(environment.catalogue, choice.name(), choice.gpus(), choice.gpus_per_node());
  if (topology.has_value()) return topology;
  const char* field =
      topology.error().code == ErrorCode::kNotFound ? "cluster.name" : "cluster.gpus";
  return MakeError(topology.error().code, fmt::format("{}: {}", scenario.source.Location(field),
                                                      topology.error().message));
}

}  // namespace

Result<ResolvedScenario> Resolve(const Environment& environment, const LoadedScenario& scenario,
                                 const std::map<std::string, double>* host_parameters) {
  STEPCAST_ASSIGN_OR_RETURN(v1::Framework framework, ChooseFramework(environment, scenario));
  STEPCAST_ASSIGN_OR_RETURN(Topology topology, ChooseTopology(environment, scenario));
  STEPCAST_ASSIGN_OR_RETURN(ModelChoice model, ModelChoice::Create(scenario));
  STEPCAST_ASSIGN_OR_RETURN(ParallelPlan plan, model.Plan(scenario, framework));
  STEPCAST_ASSIGN_OR_RETURN(CostModel cost_model,
                            CostModel::Create(environment.catalogue, std::move(topology),
                                              *environment.profiles, framework.host_profile(),
                                              host_parameters == nullptr ? framework.name() : ""));
  if (host_parameters != nullptr) {
    HostCosts host = cost_model.host();
    for (const auto& [name, value] : *host_parameters) {
      STEPCAST_RETURN_IF_ERROR(host.Set(name, value));
    }
    cost_model.set_host(std::move(host));
  }
  cost_model.set_cuda_graphs(plan.cuda_graphs);
  return ResolvedScenario{std::move(framework), std::move(model), std::move(plan),
                          std::move(cost_model)};
}

}  // namespace stepcast
