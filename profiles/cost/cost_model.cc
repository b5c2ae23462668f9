#include "profiles/cost/cost_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/math/distributions/normal.hpp>
#include <filesystem>
#include <set>
#include <string_view>

#include "hardware/config/config.h"
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

// Rows of operands should start at multiples of 16 bytes, what one load takes, and run best from
// multiples of a 128-byte cache line.
bool Aligned(const Op& op, double bytes) {
  const auto elements = static_cast<std::int64_t>(bytes / BytesPerElement(op.dtype));
  return op.dims[1] % elements == 0 && op.dims[2] % elements == 0;
}

// Gradients of weights have rows of m and n instead of n and k.
bool CanLoadWhole(const Op& op) {
  const auto elements = static_cast<std::int64_t>(16 / BytesPerElement(op.dtype));
  const std::int64_t other = op.layout == GemmLayout::kNT ? op.dims[0] : op.dims[2];
  return op.dims[1] % elements == 0 && other % elements == 0;
}

// The matrix units load whole operands only; plain cores, which fp32 and fp64 run on, lose at most
// a tenth to odd sizes (NeuSight's rows of A100, H100 and V100).
bool OnMatrixUnits(DType dtype) { return dtype != DType::kFp32 && dtype != DType::kFp64; }

// What arithmetic or memory takes at the least, whichever is more. Above zero.
double BoundSeconds(const DeviceSpec& device, const Op& op) {
  const double work = ArithmeticWork(op).count();
  const double arithmetic = work > 0 ? work / device.peak_rate(op.dtype).flops_per_second() : 0;
  const double memory =
      static_cast<double>(MemoryTraffic(op).count() + 1) / device.memory.bytes_per_second();
  return std::max(arithmetic, memory);
}

constexpr int kMostRelatives = 8;

const KernelCosts& KernelsFor(const std::vector<KernelCosts>& kernels, const Op& op) {
  for (const KernelCosts& candidate : kernels) {
    if (candidate.HasRows(op)) return candidate;
  }
  return kernels.front();
}

// Matrix units compute in 16 bits first of all, cores of a CPU in fp32.
DType UsualType(const DeviceSpec& device) { return device.is_core ? DType::kFp32 : DType::kBf16; }

bool IsScaled(const DeviceSpec& device, const std::vector<KernelCosts>& kernels) {
  const Op product = Op::Gemm(UsualType(device), GemmLayout::kTN, 64, 64, 64);
  const KernelCosts& used = KernelsFor(kernels, product);
  return used.measured.name != device.name || !used.HasRows(product);
}

// Each order and tile by its own rows, as a library's products are by theirs.
std::map<Tiling, GemmCost> TiledCosts(const DeviceSpec& device, const Tables& tables) {
  std::map<Tiling, Tables> of_loops;
  for (const TiledGemmRow& row : tables.tiled_gemm) {
    Tables& own = of_loops[row.tiling];
    own.groups = tables.groups;
    own.gemm.push_back(row.gemm);
  }
  std::map<Tiling, GemmCost> costs;
  for (const auto& [tiling, own] : of_loops) costs.emplace(tiling, GemmCost(device, own));
  return costs;
}

// Which rows of relatives stand in, for the operators that matter most.
std::vector<std::string> Warnings(const DeviceSpec& device,
                                  const std::vector<KernelCosts>& kernels) {
  if (kernels.front().measured.name != device.name) {
    return {fmt::format(
        "{} has no measured rows: times are those of {}, scaled by peak rate and memory bandwidth",
        device.name, kernels.front().measured.name)};
  }
  std::vector<std::string> warnings;
  const DType dtype = UsualType(device);
  const std::array<std::pair<const char*, Op>, 2> operators = {
      {{device.is_core ? "fp32 matrix products" : "16-bit matrix products",
        Op::Gemm(dtype, GemmLayout::kTN, 64, 64, 64)},
       {"fused attention", Op::Attention(dtype, Pass::kForward, true, 1, 64, 64, 1, 1, 64)}}};
  for (const auto& [name, op] : operators) {
    const KernelCosts& used = KernelsFor(kernels, op);
    if (!used.HasRows(op)) {
      warnings.push_back(fmt::format("{} has no measured rows of {}: times are a share of its peak",
                                     device.name, name));
    } else if (used.measured.name != device.name) {
      warnings.push_back(fmt::format(
          "{} has no measured rows of {}: times are those of {}, scaled by peak rate and memory "
          "bandwidth",
          device.name, name, used.measured.name));
    }
  }
  return warnings;
}

// Processes work on samples of their own; storage gives them to all at its rate.
Duration FetchTime(const Op& op) {
  const double work = static_cast<double>(op.dims[2]) * 1e-9 / static_cast<double>(op.dims[1]);
  const double read =
      op.dims[4] > 0 ? static_cast<double>(op.dims[3]) / static_cast<double>(op.dims[4]) : 0;
  return Duration::Seconds(static_cast<double>(op.dims[0]) * std::max(work, read));
}

}  // namespace

bool KernelCosts::HasRows(const Op& op) const {
  if (op.kind == OpKind::kGemm && op.tiling.is_set()) return tiled.contains(op.tiling);
  if (op.kind == OpKind::kGemm) return gemm.HasRows(op.dtype);
  if (op.kind == OpKind::kAttention) return attention.HasRows();
  return rowwise.HasRows(op.kind, op.pass);
}

Cost KernelCosts::Time(const Op& op, std::string_view library) const {
  if (op.kind == OpKind::kGemm && op.tiling.is_set()) {
    const auto of_loops = tiled.find(op.tiling);
    STEPCAST_CHECK(of_loops != tiled.end()) << "no rows of " << Describe(op.tiling);
    return of_loops->second.Time(op);
  }
  if (op.kind == OpKind::kGemm) return gemm.Time(op);
  if (op.kind == OpKind::kAttention) return attention.Time(op, library);
  return rowwise.Time(op);
}

namespace {

/// What a number of profiles may be. A fit or a measurement never comes near the bounds; beyond
/// them is a wrong unit or a slip of the pen.
struct ParameterRange {
  std::string_view name;
  std::string_view unit;
  double low;
  double high;
};
// Of a kernel's launch, and of what happens once a micro-batch or a step.
constexpr double kLongestLaunch = 1e5;
constexpr double kLongestWork = 1e7;
constexpr double kLeastSlowdown = 0.05;
constexpr double kMostSlowdown = 100;
constexpr double kLeastEfficiency = 1e-3;
constexpr double kMostEfficiency = 1.5;
constexpr double kLeastRate = 1e-3;
constexpr double kMostRate = 1e6;
constexpr double kMostResidual = 5;
constexpr ParameterRange kParameterRanges[] = {
    {"host_forward_launch_us", "us", 0, kLongestLaunch},
    {"host_backward_launch_us", "us", 0, kLongestLaunch},
    {"host_optimizer_launch_us", "us", 0, kLongestLaunch},
    {"host_collective_launch_us", "us", 0, kLongestLaunch},
    {"host_layer_us", "us", 0, kLongestWork},
    {"host_micro_batch_us", "us", 0, kLongestWork},
    {"host_sample_us", "us", 0, kLongestWork},
    {"host_step_us", "us", 0, kLongestWork},
    {"kernel_floor_us", "us", 0, kLongestLaunch},
    {"kernel_gap_us", "us", 0, kLongestLaunch},
    {"library_gemm_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"attention_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"attention_backward_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"memory_bound_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"scale_up_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"scale_out_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"gemm_unaligned_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"gemm_off_line_slowdown_ratio", "ratio", kLeastSlowdown, kMostSlowdown},
    {"memory_efficiency_fraction", "fraction", kLeastEfficiency, kMostEfficiency},
    {"scale_up_efficiency_fraction", "fraction", kLeastEfficiency, kMostEfficiency},
    {"host_link_efficiency_fraction", "fraction", kLeastEfficiency, kMostEfficiency},
    {"host_adam_efficiency_fraction", "fraction", kLeastEfficiency, kMostEfficiency},
    {"interference_slowdown_fraction", "fraction", 0, 9},
    {"speed_spread_fraction", "fraction", 0, 1},
    {"collective_skew_us", "us", 0, 1e6},
    {"exchange_skew_us", "us", 0, 1e6},
    {"host_memory_gigabytes_per_s", "GB/s", kLeastRate, kMostRate},
    {"host_nvme_gigabytes_per_s", "GB/s", kLeastRate, kMostRate},
    {"residual_p05_log", "log", -kMostResidual, kMostResidual},
    {"residual_p50_log", "log", -kMostResidual, kMostResidual},
    {"residual_p95_log", "log", -kMostResidual, kMostResidual},
    {"unfitted_residual_p05_log", "log", -kMostResidual, kMostResidual},
    {"unfitted_residual_p50_log", "log", -kMostResidual, kMostResidual},
    {"unfitted_residual_p95_log", "log", -kMostResidual, kMostResidual},
    {"scaled_residual_p05_log", "log", -kMostResidual, kMostResidual},
    {"scaled_residual_p50_log", "log", -kMostResidual, kMostResidual},
    {"scaled_residual_p95_log", "log", -kMostResidual, kMostResidual},
    {"another_model_spread_log", "log", 0, kMostResidual}};

const ParameterRange* FindRange(std::string_view name) {
  const auto* found = std::find_if(std::begin(kParameterRanges), std::end(kParameterRanges),
                                   [&](const ParameterRange& range) { return range.name == name; });
  return found == std::end(kParameterRanges) ? nullptr : found;
}

Result<void> CheckValue(const ParameterRange& range, double value) {
  if (value >= range.low && value <= range.high) return {};  // not if it is no number
  return InvalidInput(fmt::format("{} is {:g}, wanted from {:g} to {:g} ({})", range.name, value,
                                  range.low, range.high, range.unit));
}

Error UnknownParameter(const std::string& name) {
  std::vector<std::string> known;
  known.reserve(std::size(kParameterRanges));
  for (const ParameterRange& range : kParameterRanges) known.emplace_back(range.name);
  const std::string nearest = NearestName(name, known);
  return {ErrorCode::kInvalidInput,
          fmt::format("unknown parameter {}; {}", name,
                      nearest.empty() ? fmt::format("known are {}", fmt::join(known, ", "))
                                      : fmt::format("did you mean {}?", nearest))};
}

}  // namespace

Result<void> Parameters::Add(const Tables& tables, Others others) {
  std::set<std::pair<std::string, std::string>> seen;  // file, name
  for (const ParameterRow& row : tables.parameters) {
    const std::string& file = tables.groups[row.group].file;
    const auto fail = [&](std::string_view what) {
      return InvalidInput(fmt::format("{}:{}: {}", file, row.line, what));
    };
    if (const ParameterRange* range = FindRange(row.name); range != nullptr) {
      if (row.unit != range->unit) {
        return fail(fmt::format("{} is in \"{}\", wanted \"{}\"", row.name, row.unit, range->unit));
      }
      if (const auto fits = CheckValue(*range, row.value); !fits) {
        return fail(fits.error().message);
      }
      if (!seen.emplace(file, row.name).second) {
        return fail(fmt::format("{} is given twice in this file; remove one", row.name));
      }
    } else if (others == Others::kRefused) {
      return fail(UnknownParameter(row.name).message);
    }
    rows_[row.name] = row;
    row_files_[row.name] = file;
  }
  for (const Provenance& group : tables.groups) {
    if (group.kind == TableKind::kParameter) files_.push_back(group.file);
  }
  return {};
}

std::string Parameters::Location(const std::string& name) const {
  const auto row = rows_.find(name);
  if (row == rows_.end()) return fmt::format("{}", fmt::join(files_, ", "));
  return fmt::format("{}:{}", row_files_.at(name), row->second.line);
}

Result<double> Parameters::Get(const std::string& name) const {
  const auto it = rows_.find(name);
  if (it != rows_.end()) return it->second.value;
  return MakeError(ErrorCode::kNotFound, fmt::format("parameter {} is in none of the profiles {}",
                                                     name, fmt::join(files_, ", ")));
}

namespace {

/// A number of `HostCosts` as profiles name it: a duration in microseconds or a ratio.
struct HostParameter {
  const char* name;
  bool required;
  Duration HostCosts::*duration = nullptr;
  double HostCosts::*ratio = nullptr;
};
constexpr HostParameter kHostParameters[] = {
    {"host_forward_launch_us", true, &HostCosts::forward_launch},
    {"host_backward_launch_us", true, &HostCosts::backward_launch},
    {"host_optimizer_launch_us", true, &HostCosts::optimizer_launch},
    {"host_collective_launch_us", true, &HostCosts::collective_launch},
    {"host_layer_us", false, &HostCosts::layer},
    {"host_micro_batch_us", true, &HostCosts::micro_batch},
    {"host_sample_us", false, &HostCosts::sample},
    {"host_step_us", true, &HostCosts::step},
    {"library_gemm_slowdown_ratio", true, nullptr, &HostCosts::gemm_slowdown},
    {"attention_slowdown_ratio", false, nullptr, &HostCosts::attention_slowdown},
    {"memory_bound_slowdown_ratio", false, nullptr, &HostCosts::memory_bound_slowdown},
    {"scale_up_slowdown_ratio", false, nullptr, &HostCosts::scale_up_slowdown},
    {"scale_out_slowdown_ratio", false, nullptr, &HostCosts::scale_out_slowdown},
    {"speed_spread_fraction", false, nullptr, &HostCosts::speed_spread},
    {"collective_skew_us", false, &HostCosts::collective_skew},
    {"exchange_skew_us", false, &HostCosts::exchange_skew}};
/// One that stands in for the device's.
struct DeviceParameter {
  const char* name;
  std::optional<double> HostCosts::*value;
  double (*of_device)(const DeviceCosts&);
};
constexpr DeviceParameter kDeviceParameters[] = {
    {"interference_slowdown_fraction", &HostCosts::interference_slowdown,
     [](const DeviceCosts& device) { return device.interference_slowdown; }},
    {"kernel_gap_us", &HostCosts::kernel_gap_us,
     [](const DeviceCosts& device) { return device.kernel_gap.microseconds(); }}};

}  // namespace

Result<void> HostCosts::Set(const std::string& name, double value) {
  if (const ParameterRange* range = FindRange(name); range != nullptr) {
    STEPCAST_RETURN_IF_ERROR(CheckValue(*range, value));
  }
  for (const DeviceParameter& parameter : kDeviceParameters) {
    if (name != parameter.name) continue;
    this->*parameter.value = value;
    return {};
  }
  for (const HostParameter& parameter : kHostParameters) {
    if (name != parameter.name) continue;
    if (parameter.duration != nullptr) {
      this->*parameter.duration = Duration::Microseconds(value);
    } else {
      this->*parameter.ratio = value;
    }
    return {};
  }
  return MakeError(ErrorCode::kNotFound,
                   fmt::format("{} is no parameter of a framework on a device", name));
}

Result<double> HostCosts::Get(const std::string& name, const DeviceCosts& device) const {
  for (const DeviceParameter& parameter : kDeviceParameters) {
    if (name != parameter.name) continue;
    return (this->*parameter.value).value_or(parameter.of_device(device));
  }
  for (const HostParameter& parameter : kHostParameters) {
    if (name != parameter.name) continue;
    if (parameter.duration != nullptr) return (this->*parameter.duration).microseconds();
    return this->*parameter.ratio;
  }
  return MakeError(ErrorCode::kNotFound,
                   fmt::format("{} is no parameter of a framework on a device", name));
}

namespace {

constexpr std::string_view kFittedOnRelative =
    "runs of frameworks that were not fitted, about a fit to runs on a relative of the device";

constexpr std::string_view kNotFitted =
    "runs of this framework on this device, to which nothing was fitted";

/// Whether a file says how far forecasts are off, and changes none.
bool HoldsResidualsOnly(const Tables& tables) {
  return std::all_of(tables.parameters.begin(), tables.parameters.end(),
                     [](const ParameterRow& row) { return row.name.starts_with("residual_"); });
}

/// The three numbers whose names begin with `prefix`; nothing where there are none.
Result<std::optional<Residual>> ResidualOf(const Parameters& parameters, std::string_view prefix,
                                           std::string_view basis) {
  Residual residual{{}, basis};
  std::vector<std::string> given;
  constexpr std::array kShares = {"05", "50", "95"};
  for (std::size_t q = 0; q < kShares.size(); ++q) {
    const std::string name = fmt::format("{}residual_p{}_log", prefix, kShares[q]);
    const auto it = parameters.all().find(name);
    if (it == parameters.all().end()) continue;
    residual.log[q] = it->second.value;
    given.push_back(name);
  }
  if (given.empty()) return std::nullopt;
  if (given.size() < kShares.size()) {
    return InvalidInput(fmt::format(
        "{}: {} needs the other two of {}residual_p05_log, residual_p50_log and residual_p95_log",
        parameters.Location(given.front()), given.front(), prefix));
  }
  if (!std::is_sorted(residual.log.begin(), residual.log.end())) {
    return InvalidInput(
        fmt::format("{}: {} {:g}, residual_p50_log {:g} and residual_p95_log {:g} do not rise",
                    parameters.Location(given.front()), given.front(), residual.log[0],
                    residual.log[1], residual.log[2]));
  }
  return residual;
}

}  // namespace

Result<HostCosts> HostCosts::Create(const Parameters& parameters) {
  HostCosts costs;
  const auto find = [&](const std::string& name) -> std::optional<double> {
    const auto it = parameters.all().find(name);
    if (it == parameters.all().end()) return std::nullopt;
    return it->second.value;
  };
  for (const HostParameter& parameter : kHostParameters) {
    const std::optional<double> value = find(parameter.name);
    if (value) {
      STEPCAST_RETURN_IF_ERROR(costs.Set(parameter.name, *value));
    } else if (parameter.required) {
      return tl::unexpected(parameters.Get(parameter.name).error());
    }
  }
  if (!find("exchange_skew_us")) costs.exchange_skew = costs.collective_skew;
  for (const DeviceParameter& parameter : kDeviceParameters) {
    costs.*parameter.value = find(parameter.name);
  }
  STEPCAST_ASSIGN_OR_RETURN(
      costs.residual,
      ResidualOf(parameters, "", "runs of this framework on this device, left out of its fit"));
  return costs;
}

std::string ProfileStore::FolderOf(const std::string& device) const {
  for (const std::string& root : {machine_, directory_}) {
    if (!root.empty() && HasFolder(root, device)) {
      return (std::filesystem::path(root) / device).string();
    }
  }
  return "";
}

Result<std::optional<Tables>> ProfileStore::RowsOf(const std::string& device) const {
  std::optional<Tables> rows;
  if (const std::string folder = FolderOf(device); !folder.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(rows, LoadDirectory(folder));
  }
  if (own_.empty() || !HasFolder(own_, device)) return rows;
  STEPCAST_ASSIGN_OR_RETURN(Tables own,
                            LoadDirectory((std::filesystem::path(own_) / device).string()));
  if (!rows) return std::optional(std::move(own));
  STEPCAST_ASSIGN_OR_RETURN(Tables merged, MergeTables(own, *rows));
  return std::optional(std::move(merged));
}

namespace {

/// The device, and those that stand in for it, the nearest first.
Result<std::vector<const v1::Device*>> WithRelatives(const Catalogue& catalogue,
                                                     const v1::Device& device) {
  std::vector<const v1::Device*> found = {&device};
  while (found.size() < kMostRelatives && !found.back()->relative().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const v1::Device* next,
                              catalogue.FindDevice(found.back()->relative()));
    found.push_back(next);
  }
  return found;
}

struct Fit {
  const v1::Device* device;
  std::string folder;
};
/// What was fitted to runs of a framework on the device or a relative of it, the nearest first, and
/// of each device in the order of `places`.
Result<std::vector<Fit>> FitsOf(const Catalogue& catalogue, const std::string& framework,
                                const v1::Device& device,
                                std::initializer_list<std::string> places) {
  std::vector<Fit> fits;
  if (framework.empty()) return fits;
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<const v1::Device*> devices,
                            WithRelatives(catalogue, device));
  for (const v1::Device* one : devices) {
    for (const std::string& place : places) {
      if (place.empty()) continue;
      const std::filesystem::path runs = std::filesystem::path(place) / "framework" / framework;
      if (HasFolder(runs.string(), one->name()))
        fits.push_back({one, (runs / one->name()).string()});
    }
  }
  return fits;
}

/// Among the rows of a device nobody would read a number of a framework.
Result<void> CheckOfDevice(const Tables& tables) {
  for (const ParameterRow& row : tables.parameters) {
    const bool of_host = std::ranges::any_of(kHostParameters, [&](const HostParameter& parameter) {
      return row.name == parameter.name;
    });
    if (!of_host) continue;
    const Provenance& group = tables.groups[row.group];
    return InvalidInput(
        fmt::format("{}:{}: found {} among the rows of {}, wanted it with those of a framework on "
                    "it, in framework/NAME/{}/",
                    group.file, row.line, row.name, group.device, group.device));
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<const DeviceCosts>> ProfileStore::ForDevice(const Catalogue& catalogue,
                                                                   const v1::Device& wanted) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (const auto it = devices_.find(wanted.name()); it != devices_.end()) return it->second;
  STEPCAST_ASSIGN_OR_RETURN(DeviceSpec device, DeviceSpec::Create(wanted));
  const std::filesystem::path path(directory_);
  STEPCAST_ASSIGN_OR_RETURN(const Tables common, LoadDirectory((path / "common").string()));
  // The device and its relatives, as far as they have rows.
  std::vector<DeviceSpec> measured;
  std::vector<Tables> tables;
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<const v1::Device*> relatives,
                            WithRelatives(catalogue, wanted));
  for (const v1::Device* relative : relatives) {
    STEPCAST_ASSIGN_OR_RETURN(std::optional<Tables> rows, RowsOf(relative->name()));
    if (!rows) continue;
    STEPCAST_ASSIGN_OR_RETURN(DeviceSpec spec, DeviceSpec::Create(*relative));
    measured.push_back(std::move(spec));
    tables.push_back(*std::move(rows));
  }
  if (measured.empty()) {
    return MakeError(ErrorCode::kNotFound,
                     fmt::format("{}: no measured rows for device {} nor for a relative of it; add "
                                 "some or name a `relative` in the hardware catalogue",
                                 directory_, wanted.name()));
  }
  Parameters parameters;
  STEPCAST_RETURN_IF_ERROR(parameters.Add(common));
  for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
    STEPCAST_RETURN_IF_ERROR(CheckOfDevice(*it));
    STEPCAST_RETURN_IF_ERROR(parameters.Add(*it, Parameters::Others::kMeasurements));
  }
  STEPCAST_ASSIGN_OR_RETURN(const double ratio, parameters.Get("attention_backward_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double memory_share,
                            parameters.Get("memory_efficiency_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double floor_us, parameters.Get("kernel_floor_us"));
  STEPCAST_ASSIGN_OR_RETURN(const double scale_up, parameters.Get("scale_up_efficiency_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double interference,
                            parameters.Get("interference_slowdown_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double unaligned,
                            parameters.Get("gemm_unaligned_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double off_line, parameters.Get("gemm_off_line_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(const double gap_us, parameters.Get("kernel_gap_us"));
  STEPCAST_ASSIGN_OR_RETURN(const double host_link,
                            parameters.Get("host_link_efficiency_fraction"));
  STEPCAST_ASSIGN_OR_RETURN(const double host_memory,
                            parameters.Get("host_memory_gigabytes_per_s"));
  STEPCAST_ASSIGN_OR_RETURN(const double nvme, parameters.Get("host_nvme_gigabytes_per_s"));
  STEPCAST_ASSIGN_OR_RETURN(const double host_adam,
                            parameters.Get("host_adam_efficiency_fraction"));
  std::vector<KernelCosts> kernels;
  std::vector<Provenance> provenance = common.groups;
  for (std::size_t i = 0; i < measured.size(); ++i) {
    kernels.push_back(
        {measured[i], GemmCost(measured[i], tables[i]),
         AttentionCost(measured[i], tables[i], ratio),
         RowwiseCost(measured[i], tables[i], memory_share, Duration::Microseconds(floor_us)),
         TiledCosts(measured[i], tables[i])});
    provenance.insert(provenance.end(), tables[i].groups.begin(), tables[i].groups.end());
  }
  // Links differ more between relatives than kernels do: a relative's collectives do not count.
  const bool own = measured.front().name == device.name;
  auto costs = std::make_shared<const DeviceCosts>(DeviceCosts{
      device, kernels, CollectiveCost(own ? tables.front() : Tables(), scale_up), interference,
      unaligned, off_line, Duration::Microseconds(gap_us), host_link, host_memory * 1e9, nvme * 1e9,
      host_adam, IsScaled(device, kernels), Warnings(device, kernels), std::move(provenance)});
  devices_.emplace(wanted.name(), costs);
  return costs;
}

Result<HostCosts> ProfileStore::ForHost(const Catalogue& catalogue, const std::string& host_profile,
                                        const std::string& framework, const v1::Device& device) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const std::string key = fmt::format("{}/{}/{}", host_profile, framework, device.name());
  if (const auto it = hosts_.find(key); it != hosts_.end()) return it->second;
  const std::filesystem::path root(directory_);
  const std::string folder = (root / "host").string();
  if (!HasFolder(folder, host_profile)) {
    return MakeError(ErrorCode::kNotFound,
                     fmt::format("{}: no host profile \"{}\"", folder, host_profile));
  }
  STEPCAST_ASSIGN_OR_RETURN(const Tables assumed,
                            LoadDirectory((root / "host" / host_profile).string()));
  Parameters parameters;
  STEPCAST_RETURN_IF_ERROR(parameters.Add(assumed));
  std::vector<Provenance> provenance = assumed.groups;
  std::vector<std::string> warnings;
  bool own = true;
  std::optional<Tables> residuals;  // of the device, about numbers of a relative or assumed ones
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<Fit> fits,
                            FitsOf(catalogue, framework, device, {own_, directory_}));
  for (const auto& [fitted_on, folder_of_fit] : fits) {
    STEPCAST_ASSIGN_OR_RETURN(const Tables fitted, LoadDirectory(folder_of_fit));
    const bool only_residuals = HoldsResidualsOnly(fitted);
    // Residuals of a relative are of no use, nor are those that ship beside one's own.
    if (only_residuals && (fitted_on != &device || residuals)) continue;
    provenance.insert(provenance.end(), fitted.groups.begin(), fitted.groups.end());
    if (only_residuals) {
      residuals = fitted;
      continue;
    }
    STEPCAST_RETURN_IF_ERROR(parameters.Add(fitted));
    own = fitted_on == &device;
    if (!own) {
      warnings.push_back(
          fmt::format("no runs of {} on {} were fitted: what it adds to kernels is "
                      "that of its runs on {}",
                      framework, device.name(), fitted_on->name()));
    }
    break;
  }
  if (residuals) STEPCAST_RETURN_IF_ERROR(parameters.Add(*residuals));
  STEPCAST_ASSIGN_OR_RETURN(HostCosts host, HostCosts::Create(parameters));
  if (residuals && host.residual) host.residual->basis = kNotFitted;
  // What is left of a fit on a relative is not known here.
  if (!own && !residuals) host.residual = Residual{{}, kFittedOnRelative};
  host.warnings = std::move(warnings);
  host.provenance = std::move(provenance);
  hosts_.emplace(key, host);
  return host;
}

Result<std::optional<Residual>> ProfileStore::UnfittedResidual(bool scaled) {
  const std::filesystem::path file =
      std::filesystem::path(directory_) / "framework" / "unfitted.profile";
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return std::nullopt;
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!unfitted_) {
    const std::array files = {file.string()};
    STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadTables(files));
    Parameters parameters;
    STEPCAST_RETURN_IF_ERROR(parameters.Add(tables));
    unfitted_ = std::move(parameters);
  }
  if (scaled) return ResidualOf(*unfitted_, "scaled_", "runs on devices without measured kernels");
  return ResidualOf(*unfitted_, "unfitted_", "runs of frameworks that were not fitted");
}

Result<CostModel> CostModel::Create(const Catalogue& catalogue, Topology topology,
                                    ProfileStore& store, const std::string& host_profile,
                                    const std::string& framework) {
  STEPCAST_ASSIGN_OR_RETURN(auto costs, store.ForDevice(catalogue, topology.device()));
  STEPCAST_ASSIGN_OR_RETURN(HostCosts host,
                            store.ForHost(catalogue, host_profile, framework, topology.device()));
  const bool borrowed = host.residual && host.residual->basis == kFittedOnRelative;
  if ((!host.residual || borrowed) && !framework.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(host.residual, store.UnfittedResidual(costs->scaled));
    if (borrowed && host.residual) {
      // The fit has taken out what most forecasts are off by; how far they scatter stays.
      const double middle = host.residual->log[1];
      for (double& log : host.residual->log) log -= middle;
      host.residual->basis = kFittedOnRelative;
    }
  }
  return CostModel(std::move(costs), std::move(host), std::move(topology));
}

namespace {

/// Of so many standard normal numbers (Blom 1958); 0 for one.
double ExpectedLargest(std::size_t count) {
  if (count < 2) return 0;
  const auto n = static_cast<double>(count);
  return boost::math::quantile(boost::math::normal(), (n - 0.375) / (n + 0.25));
}

}  // namespace

CostModel::CostModel(std::shared_ptr<const DeviceCosts> costs, HostCosts host, Topology topology)
    : costs_(std::move(costs)), topology_(std::move(topology)) {
  set_host(std::move(host));
}

void CostModel::set_host(HostCosts host) {
  host_ = std::move(host);
  warnings_ = costs_->warnings;
  provenance_ = costs_->provenance;
  slowest_ = 1;
  kernel_gap_ =
      host_.kernel_gap_us ? Duration::Microseconds(*host_.kernel_gap_us) : costs_->kernel_gap;
  warnings_.insert(warnings_.end(), host_.warnings.begin(), host_.warnings.end());
  provenance_.insert(provenance_.end(), host_.provenance.begin(), host_.provenance.end());
  slowest_ += host_.speed_spread * ExpectedLargest(static_cast<std::size_t>(topology_.gpus()));
}

double CostModel::Slowdown(const Op& op) const {
  if (op.kind == OpKind::kGemm) return host_.gemm_slowdown * slowest_;
  if (op.kind == OpKind::kAttention) return host_.attention_slowdown * slowest_;
  return host_.memory_bound_slowdown * slowest_;
}

// The GPUs of a node do the same at the same time, so each has an equal share of what they have in
// common: that of max-min fairness.
Duration CostModel::OffloadTime(const Op& op) const {
  const DeviceCosts& costs = *costs_;
  const v1::Node& node = topology_.node();
  const double gpus = std::min(node.gpus(), topology_.gpus());
  const auto bytes = static_cast<double>(op.dims[0]);
  const auto given = [](double gigabytes, double otherwise) {
    return gigabytes > 0 ? gigabytes * 1e9 : otherwise;
  };
  const double memory = given(node.host_memory_gigabytes_per_s(), costs.host_memory) / gpus;
  if (op.kind == OpKind::kHostAdam) {
    return Duration::Seconds(bytes / (memory * costs.host_adam_efficiency));
  }
  const double link = given(topology_.device().pcie_gigabytes_per_s(), costs.host_memory) *
                      costs.host_link_efficiency / std::max(1, node.gpus_per_host_link());
  double rate = std::min(link, memory);
  if (static_cast<HostMemory>(op.dims[1]) == HostMemory::kNvme) {
    rate = std::min(rate, given(node.nvme_gigabytes_per_s(), costs.host_nvme) / gpus);
  }
  return Duration::Seconds(bytes / rate);
}

Cost CostModel::DeviceTime(const Program& program, const Op& op) const {
  const DeviceCosts& costs = *costs_;
  if (IsHost(op.kind)) return {Duration(), CostSource::kMeasured};
  if (op.kind == OpKind::kTimed) {
    return {Duration::Picoseconds(op.dims[0]), CostSource::kMeasured};
  }
  if (IsCommunication(op.kind)) {
    const GroupLinks links = topology_.Links(program.group(op.group).ranks);
    InNodes inside;
    if (op.kind == OpKind::kAllToAll && links.crosses_nodes()) {
      inside = {Bytes(op.dims[1]), host_.scale_up_slowdown / host_.scale_out_slowdown};
    }
    Cost cost = costs.collective.Time(op.kind, Bytes(op.dims[0]), links, inside);
    cost.time =
        cost.time * (links.crosses_nodes() ? host_.scale_out_slowdown : host_.scale_up_slowdown);
    // A transfer's ends meet in the engine already.
    const bool meets = op.kind != OpKind::kSend && op.kind != OpKind::kRecv;
    if (meets && cost.time > Duration()) {
      const Duration skew =
          op.kind == OpKind::kAllToAll ? host_.exchange_skew : host_.collective_skew;
      cost.time += skew * ExpectedLargest(program.group(op.group).ranks.size());
    }
    return cost;
  }
  if (IsOffload(op.kind)) return {OffloadTime(op), CostSource::kRoofline};
  if (op.kind == OpKind::kFetch) return {FetchTime(op), CostSource::kRoofline};
  if (op.kind == OpKind::kGemm && op.sparse) return TwoOfFourTime(program, op);
  const KernelCosts& kernels = KernelsFor(costs.kernels, op);
  // A relative that cannot multiply in the type stands in with one of its own.
  Op measured_op = op;
  if (op.kind == OpKind::kGemm && kernels.measured.peak_rate(op.dtype) == FlopRate()) {
    measured_op.dtype = DType::kBf16;
  }
  Cost cost = kernels.Time(measured_op, attention_library_);
  cost.time = cost.time * Slowdown(op);
  if (op.kind == OpKind::kGemm && OnMatrixUnits(op.dtype)) {
    if (!CanLoadWhole(op)) {
      cost.time = cost.time * costs.unaligned_slowdown;
      cost.source = CostSource::kRoofline;
    } else if (op.dims[3] == 1 && !Aligned(op, 128)) {
      // Batched products are small; what they lose to odd sizes is in the tile model.
      cost.time = cost.time * costs.off_line_slowdown;
    }
  }
  if (kernels.measured.name != costs.device.name) {
    const double waves = kernels.gemm.wave_strength(measured_op.dtype);
    const double ratio = op.kind == OpKind::kGemm
                             ? TileModelTime(costs.device, op, waves) /
                                   TileModelTime(kernels.measured, measured_op, waves)
                             : BoundSeconds(costs.device, op) / BoundSeconds(kernels.measured, op);
    cost.time = cost.time * ratio;
    cost.source = CostSource::kScaled;
  }
  cost.time += kernel_gap_;
  return cost;
}

// No profile has such products. Assumed: a kernel falls short of the bounds of the tile model as
// far as that of the dense product does. The bounds know the higher peak rate and the packed
// weights.
Cost CostModel::TwoOfFourTime(const Program& program, const Op& op) const {
  Op dense = op;
  dense.sparse = false;
  const double waves = KernelsFor(costs_->kernels, dense).gemm.wave_strength(dense.dtype);
  const double ratio =
      TileModelTime(costs_->device, op, waves) / TileModelTime(costs_->device, dense, waves);
  const Duration kernel = DeviceTime(program, dense).time - kernel_gap_;
  return {kernel * ratio + kernel_gap_, CostSource::kScaled};
}

Result<void> CostModel::CheckTiling(const Tiling& tiling) const {
  if (!tiling.is_set()) return {};
  if (!costs_->device.is_core) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("stepcast's own loops multiply on CPU cores only, not on {}",
                                 costs_->device.name));
  }
  std::vector<std::string> measured;
  for (const auto& [known, cost] : costs_->kernels.front().tiled) {
    if (known == tiling) return {};
    measured.push_back(Describe(known));
  }
  return MakeError(ErrorCode::kNotFound,
                   fmt::format("the profile of {} has no products in loops {}; it has {}",
                               costs_->device.name, Describe(tiling),
                               measured.empty() ? std::string("none: measure this machine again")
                                                : fmt::format("{}", fmt::join(measured, ", "))));
}

Cost CostModel::CoreTime(const Program& program, const Op& op,
                         CollectiveCost::CorePart part) const {
  const auto ranks = static_cast<int>(program.group(op.group).ranks.size());
  return costs_->collective.CoreTime(part, op.kind, Bytes(op.dims[0]), ranks);
}

Duration CostModel::HostTime(const Op& op, Phase phase) const {
  // What was recorded has its launches as instructions of their own.
  if (op.kind == OpKind::kHostSync || op.kind == OpKind::kTimed) return Duration();
  if (op.kind == OpKind::kHostWork) {
    switch (static_cast<HostWorkKind>(op.dims[0])) {
      case HostWorkKind::kStep:
        return host_.step * op.dims[1];
      case HostWorkKind::kMicroBatch:
        return host_.micro_batch * op.dims[1];
      case HostWorkKind::kSample:
        return host_.sample * op.dims[1];
    }
  }
  if (op.kind == OpKind::kFetch) return Duration();  // Other processes start by themselves.
  if (cuda_graphs_) return Duration::Microseconds(kGraphNodeMicroseconds);
  if (IsCommunication(op.kind) || IsOffload(op.kind)) return host_.collective_launch;
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
