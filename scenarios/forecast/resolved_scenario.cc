#include "scenarios/forecast/resolved_scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hardware/topology/topology.h"
#include "strategies/step/groups.h"

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

/// As the rows of profiles name it.
std::string ProfileName(v1::AttentionLibrary library) {
  switch (library) {
    case v1::ATTENTION_LIBRARY_FLASH:
      return "flash";
    case v1::ATTENTION_LIBRARY_CUDNN:
      return "cudnn";
    default:
      return "";
  }
}

/// The device's rate in the type that a field gives.
Result<void> CheckRate(const DeviceSpec& device, DType dtype, const std::string& location,
                       std::string_view field) {
  if (device.peak_rate(dtype) > FlopRate()) return {};
  std::vector<std::string_view> known;
  for (const DType other : {DType::kFp32, DType::kTf32, DType::kFp16, DType::kBf16, DType::kFp8,
                            DType::kFp4, DType::kInt8}) {
    if (device.peak_rate(other) > FlopRate()) known.push_back(Name(other));
  }
  return MakeError(
      ErrorCode::kInfeasible,
      fmt::format("{}: {} {}: {} has no peak rate for it in the hardware catalogue; wanted {}",
                  location, field, Name(dtype), device.name, fmt::join(known, ", ")));
}

/// A product in a type that the device cannot multiply has no time.
Result<void> CheckPrecisions(const LoadedScenario& scenario, const ParallelPlan& plan,
                             const DeviceSpec& device) {
  const auto check = [&](const char* field, DType dtype) {
    return CheckRate(device, dtype, scenario.source.Location(field), field);
  };
  STEPCAST_RETURN_IF_ERROR(check("strategy.precision", plan.precision));
  STEPCAST_RETURN_IF_ERROR(check("strategy.matrix_precision", plan.matrix_precision));
  for (const std::optional<DType>& dtype : plan.operator_precision) {
    if (dtype) STEPCAST_RETURN_IF_ERROR(check("strategy.operator_precision", *dtype));
  }
  if (plan.distillation && plan.distillation->teacher != nullptr) {
    const ParallelPlan& teacher = plan.distillation->teacher->plan;
    STEPCAST_RETURN_IF_ERROR(check("distillation.precision", teacher.precision));
    STEPCAST_RETURN_IF_ERROR(check("distillation.precision", teacher.matrix_precision));
  }
  if (!plan.pruning.two_of_four) return {};
  for (const ProductClass of :
       {ProductClass::kAttentionProjection, ProductClass::kMlp, ProductClass::kOtherLinear}) {
    const DType dtype = plan.product_dtype(of);
    if (device.two_of_four_rate(dtype) > FlopRate()) continue;
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("{}: the hardware catalogue knows no rate of {} at which it "
                                 "multiplies {} with two of four weights; wanted "
                                 "pruning.unstructured, or a device with sparse tensor cores",
                                 scenario.source.Location("strategy.pruning.two_of_four"),
                                 device.name, Name(dtype)));
  }
  return {};
}

/// Replicas on a node share its storage. The last one of a pipeline over several nodes counts as if
/// all of it were on one.
Result<std::optional<ParallelPlan::Input>> InputOf(const LoadedScenario& scenario,
                                                   const ParallelPlan& plan,
                                                   const Topology& topology) {
  const v1::Training& training = scenario.message.training();
  if (!training.has_input()) return std::optional<ParallelPlan::Input>();
  const v1::InputPipeline& input = training.input();
  if (input.stored_bytes_per_sample() > 0 && input.storage_gigabytes_per_s() <= 0) {
    return MakeError(
        ErrorCode::kInvalidInput,
        fmt::format(
            "{}: stored_bytes_per_sample without a rate; wanted storage_gigabytes_per_s too",
            scenario.source.Location("training.input.stored_bytes_per_sample")));
  }
  const int loaders =
      std::max(1, std::min(topology.node().gpus(), topology.gpus()) / (plan.tensor * plan.context));
  ParallelPlan::Input made;
  made.fetching.processes = std::max(1, input.workers());
  made.fetching.sample_ns = std::llround(input.worker_us_per_sample() * 1e3);
  made.fetching.sample_bytes = std::llround(input.stored_bytes_per_sample());
  if (made.fetching.sample_bytes > 0) {
    made.fetching.bytes_per_s = std::max<std::int64_t>(
        1, std::llround(input.storage_gigabytes_per_s() * 1e9 / std::min(loaders, plan.data)));
  }
  made.device_bytes = std::llround(input.device_bytes_per_sample());
  constexpr double kMostBytes = 1e15;
  const double samples = static_cast<double>(plan.micro_batch_size) * plan.micro_batches;
  if (static_cast<double>(made.device_bytes) * samples > kMostBytes) {
    return MakeError(
        ErrorCode::kInvalidInput,
        fmt::format("{}: the {:.0f} samples of a step take more than 1e15 bytes; wanted less",
                    scenario.source.Location("training.input.device_bytes_per_sample"), samples));
  }
  made.ahead = !input.has_prefetch() || input.prefetch();
  return made;
}

}  // namespace

Result<ResolvedScenario> Resolve(const Environment& environment, const LoadedScenario& scenario,
                                 const std::map<std::string, double>* host_parameters,
                                 KernelTimes kernel_times) {
  STEPCAST_ASSIGN_OR_RETURN(v1::Framework framework, ChooseFramework(environment, scenario));
  STEPCAST_ASSIGN_OR_RETURN(Topology topology, ChooseTopology(environment, scenario));
  STEPCAST_ASSIGN_OR_RETURN(ModelChoice model, ModelChoice::Create(scenario));
  STEPCAST_ASSIGN_OR_RETURN(ParallelPlan plan, model.Plan(scenario, framework));
  STEPCAST_ASSIGN_OR_RETURN(plan.input, InputOf(scenario, plan, topology));
  plan.expert_nodes = NodesOfExperts(plan, topology.node().gpus());
  STEPCAST_ASSIGN_OR_RETURN(CostModel cost_model,
                            CostModel::Create(environment.catalogue, std::move(topology),
                                              *environment.profiles, framework.host_profile(),
                                              host_parameters == nullptr ? framework.name() : ""));
  cost_model.set_attention_library(ProfileName(framework.attention_library()));
  STEPCAST_RETURN_IF_ERROR(CheckPrecisions(scenario, plan, cost_model.device()));
  if (kernel_times == KernelTimes::kOfCostModel) {
    if (const auto known = cost_model.CheckTiling(plan.tiling); !known) {
      return MakeError(known.error().code,
                       fmt::format("{}: {}", scenario.source.Location("strategy.core_gemm"),
                                   known.error().message));
    }
  }
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
