#include "profiles/cost/cost_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

// Launching one node of a captured graph: no framework, only the driver's queue.
constexpr double kGraphNodeMicroseconds = 0.1;

Result<Tables> LoadDirectory(const std::string& directory) {
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> files, FindProfiles(directory));
  return LoadTables(files);
}

bool HasFolder(const std::string& root, const std::string& name) {
  std::error_code error;
  return !name.empty() && std::filesystem::is_directory(std::filesystem::path(root) / name, error);
}

// How much of a type's elements must line up for wide loads: 16 bytes.
bool Unaligned(const Op& op) {
  const auto elements = static_cast<std::int64_t>(16 / BytesPerElement(op.dtype));
  return op.dims[1] % elements != 0 || op.dims[2] % elements != 0;
}

}  // namespace

void Parameters::Add(const Tables& tables) {
  for (const ParameterRow& row : tables.parameters) rows_[row.name] = row;
  for (const Provenance& group : tables.groups) {
    if (group.kind == TableKind::kParameter) files_.push_back(group.file);
  }
}

Result<double> Parameters::Get(const std::string& name) const {
  const auto it = rows_.find(name);
  if (it != rows_.end()) return it->second.value;
  return MakeError(ErrorCode::kNotFound, fmt::format("parameter {} is in none of the profiles {}", name,
                                                     fmt::join(files_, ", ")));
}

Result<HostCosts> HostCosts::Create(const Parameters& parameters) {
  HostCosts costs;
  const auto get = [&](const char* name, Duration& value) -> Result<void> {
    STEPCAST_ASSIGN_OR_RETURN(const double us, parameters.Get(name));
    value = Duration::Microseconds(us);
    return {};
  };
  STEPCAST_RETURN_IF_ERROR(get("host_forward_launch_us", costs.forward_launch));
  STEPCAST_RETURN_IF_ERROR(get("host_backward_launch_us", costs.backward_launch));
  STEPCAST_RETURN_IF_ERROR(get("host_optimizer_launch_us", costs.optimizer_launch));
  STEPCAST_RETURN_IF_ERROR(get("host_collective_launch_us", costs.collective_launch));
  STEPCAST_RETURN_IF_ERROR(get("host_micro_batch_us", costs.micro_batch));
  STEPCAST_RETURN_IF_ERROR(get("host_step_us", costs.step));
  return costs;
}

Result<CostModel> CostModel::Create(const Catalogue& catalogue, const Topology& topology,
                                    const CostModelOptions& options) {
  const std::string& root = options.profile_directory;
  std::vector<std::string> warnings;
  STEPCAST_ASSIGN_OR_RETURN(DeviceSpec device, DeviceSpec::Create(topology.device()));
  // The device's own rows, or those of a relative.
  const v1::Device* measured_device = &topology.device();
  for (int step = 0; !HasFolder(root, measured_device->name()); ++step) {
    if (measured_device->relative().empty() || step == 8) {
      return MakeError(ErrorCode::kNotFound,
                       fmt::format("{}: no measured rows for device {} nor for a relative of it; add "
                                   "some or name a `relative` in the hardware catalogue",
                                   root, topology.device().name()));
    }
    STEPCAST_ASSIGN_OR_RETURN(measured_device, catalogue.FindDevice(measured_device->relative()));
  }
  STEPCAST_ASSIGN_OR_RETURN(DeviceSpec measured, DeviceSpec::Create(*measured_device));
  if (measured.name != device.name) {
    warnings.push_back(fmt::format(
        "{} has no measured rows: times are those of {}, scaled by peak rate and memory bandwidth",
        device.name, measured.name));
  }
  const std::filesystem::path path(root);
  STEPCAST_ASSIGN_OR_RETURN(const Tables common, LoadDirectory((path / "common").string()));
  STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadDirectory((path / measured.name).string()));
  const std::string host_folder = (path / "host" / options.host_profile).string();
  if (!HasFolder((path / "host").string(), options.host_profile)) {
    return MakeError(ErrorCode::kNotFound, fmt::format("{}: no host profile of that name", host_folder));
  }
  STEPCAST_ASSIGN_OR_RETURN(const Tables host_tables, LoadDirectory(host_folder));
  Parameters parameters;
  parameters.Add(common);
  parameters.Add(tables);
  parameters.Add(host_tables);
  STEPCAST_ASSIGN_OR_RETURN(const HostCosts host, HostCosts::Create(parameters));
  STEPCAST_ASSIGN_OR_RETURN(const double ratio, parameters.Get("attention_backward_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double memory_share, parameters.Get("memory_efficiency_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double floor_us, parameters.Get("kernel_floor_us"));
  STEPCAST_ASSIGN_OR_RETURN(const double scale_up, parameters.Get("scale_up_efficiency_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double interference, parameters.Get("interference_slowdown_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double gemm_slowdown, parameters.Get("gemm_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double unaligned, parameters.Get("gemm_unaligned_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double gap_us, parameters.Get("kernel_gap_us"));

  CostModel model(device, measured, GemmCost(measured, tables), AttentionCost(measured, tables, ratio),
                  RowwiseCost(measured, tables, memory_share, Duration::Microseconds(floor_us)),
                  CollectiveCost(measured.name == device.name ? tables : Tables(), scale_up), host,
                  topology);
  model.interference_slowdown_ = interference;
  model.gemm_slowdown_ = gemm_slowdown;
  model.unaligned_slowdown_ = unaligned;
  model.kernel_gap_ = Duration::Microseconds(gap_us);
  model.warnings_ = std::move(warnings);
  for (const Tables* part : {&common, &tables, &host_tables}) {
    model.provenance_.insert(model.provenance_.end(), part->groups.begin(), part->groups.end());
  }
  return model;
}

Cost CostModel::DeviceTime(const Program& program, const Op& op) const {
  if (IsHost(op.kind)) return {Duration(), CostSource::kMeasured};
  if (IsCommunication(op.kind)) {
    const GroupLinks links = topology_->Links(program.group(op.group).ranks);
    return collective_.Time(op.kind, Bytes(op.dims[0]), links);
  }
  Cost cost;
  if (op.kind == OpKind::kGemm) {
    cost = gemm_.Time(op);
    cost.time = cost.time * gemm_slowdown_;
    if (Unaligned(op)) {
      cost.time = cost.time * unaligned_slowdown_;
      cost.source = CostSource::kRoofline;
    }
  } else if (op.kind == OpKind::kAttention) {
    cost = attention_.Time(op);
  } else {
    cost = rowwise_.Time(op);
  }
  if (measured_.name != device_.name) {
    // Between the bounds that apply: arithmetic for matrices, memory for the rest.
    const bool matrix = IsMatrix(op.kind);
    const double ratio = matrix ? measured_.peak_rate(op.dtype).flops_per_second() /
                                      device_.peak_rate(op.dtype).flops_per_second()
                                : measured_.memory / device_.memory;
    cost.time = cost.time * ratio;
    cost.source = CostSource::kScaled;
  }
  cost.time += kernel_gap_;
  return cost;
}

Duration CostModel::HostTime(const Op& op, Phase phase) const {
  if (op.kind == OpKind::kHostSync) return Duration();
  if (op.kind == OpKind::kHostWork) {
    return static_cast<HostWorkKind>(op.dims[0]) == HostWorkKind::kStep ? host_.step : host_.micro_batch;
  }
  if (cuda_graphs_) return Duration::Microseconds(kGraphNodeMicroseconds);
  if (IsCommunication(op.kind)) return host_.collective_launch;
  switch (phase) {
    case Phase::kBackward:
      return host_.backward_launch;
    case Phase::kOptimizer:
    case Phase::kGradientReduce:
      return host_.optimizer_launch;
    default:
      return host_.forward_launch;
  }
}

}  // namespace stepcast
