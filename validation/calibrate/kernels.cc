#include "validation/calibrate/kernels.h"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "profiles/cost/leave_out.h"
#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

template <typename Row>
void KeepDevice(std::vector<Row>& rows, const Tables& tables, const std::string& device) {
  std::erase_if(rows, [&](const Row& row) { return tables.groups[row.group].device != device; });
}

Tables OfDevice(const Tables& all, const std::string& device) {
  Tables tables = all;
  KeepDevice(tables.gemm, all, device);
  KeepDevice(tables.gemm_accumulate, all, device);
  KeepDevice(tables.attention, all, device);
  KeepDevice(tables.operators, all, device);
  KeepDevice(tables.collectives, all, device);
  return tables;
}

nlohmann::ordered_json Json(const KernelErrors& kind) {
  const ErrorSummary& errors = kind.errors;
  return {{"what", kind.what},          {"rows", errors.rows},
          {"mape", *errors.mape},       {"median_ape", *errors.median_ape},
          {"p90_ape", *errors.p90_ape}, {"max_ape", *errors.max_ape},
          {"bias", *errors.bias}};
}

}  // namespace

Result<std::vector<DeviceKernelErrors>> KernelsLeftOut(const Catalogue& catalogue,
                                                       const std::string& directory,
                                                       const std::string& device) {
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> files, FindProfiles(directory));
  STEPCAST_ASSIGN_OR_RETURN(const Tables all, LoadTables(files));
  std::map<std::string, DeviceSpec> devices;
  for (const Provenance& group : all.groups) {
    if (device.empty() ? devices.contains(group.device) : group.device != device) continue;
    const auto found = catalogue.FindDevice(group.device);
    if (!found) continue;  // "any"
    STEPCAST_ASSIGN_OR_RETURN(DeviceSpec spec, DeviceSpec::Create(**found));
    devices.insert_or_assign(group.device, std::move(spec));
  }
  std::vector<DeviceKernelErrors> result;
  for (const auto& [name, spec] : devices) {
    DeviceKernelErrors errors{name, 0, {}};
    for (const LeftOutErrors& kind : ErrorsLeftOut(spec, OfDevice(all, name))) {
      errors.kinds.push_back({kind.what, SummarizeErrors(kind.errors)});
      errors.rows += kind.errors.size();
    }
    if (errors.rows > 0) result.push_back(std::move(errors));
  }
  if (!result.empty()) return result;
  return MakeError(
      ErrorCode::kNotFound,
      fmt::format("{}: found no rows of kernels or collectives{}, wanted profiles as `stepcast "
                  "profile` writes them",
                  directory, device.empty() ? "" : " of " + device));
}

std::string KernelErrorsText(const std::vector<DeviceKernelErrors>& devices) {
  std::string text;
  for (const DeviceKernelErrors& device : devices) {
    text += fmt::format("{}: {} rows, each forecast from those of other shapes\n", device.device,
                        device.rows);
    text += fmt::format("  {:<34}{:>6}{:>9}{:>9}{:>9}{:>9}{:>9}\n", "error of the time", "rows",
                        "mean", "median", "p90", "max", "bias");
    for (const KernelErrors& kind : device.kinds) {
      const ErrorSummary& e = kind.errors;
      text += fmt::format("  {:<34}{:>6}{:>7.1f} %{:>7.1f} %{:>7.1f} %{:>7.1f} %{:>+7.1f} %\n",
                          kind.what, e.rows, *e.mape * 100, *e.median_ape * 100, *e.p90_ape * 100,
                          *e.max_ape * 100, *e.bias * 100);
    }
    text += "\n";
  }
  return text +
         "Ten times a tenth of the shapes, all kernels of each, is left out of the fit. Mean, "
         "median, "
         "90th\npercentile and largest are of absolute errors; bias is the mean signed error.\n";
}

std::string KernelErrorsJson(const std::vector<DeviceKernelErrors>& devices) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const DeviceKernelErrors& device : devices) {
    nlohmann::ordered_json kinds = nlohmann::ordered_json::array();
    for (const KernelErrors& kind : device.kinds) kinds.push_back(Json(kind));
    list.push_back({{"device", device.device}, {"rows", device.rows}, {"kinds", std::move(kinds)}});
  }
  const nlohmann::ordered_json json = {{"devices", std::move(list)}};
  return json.dump(2) + "\n";
}

std::string KernelErrorsCsv(const std::vector<DeviceKernelErrors>& devices) {
  std::string csv = "device,what,rows,mape,median_ape,p90_ape,max_ape,bias\n";
  for (const DeviceKernelErrors& device : devices) {
    for (const KernelErrors& kind : device.kinds) {
      const ErrorSummary& e = kind.errors;
      csv += fmt::format("{},{},{},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g}\n", device.device, kind.what,
                         e.rows, *e.mape, *e.median_ape, *e.p90_ape, *e.max_ape, *e.bias);
    }
  }
  return csv;
}

}  // namespace stepcast
