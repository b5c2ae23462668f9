/// \file
/// Answers "how long does this operator take here", and says where each answer comes from.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "hardware/topology/topology.h"
#include "profiles/cost/attention_cost.h"
#include "profiles/cost/collective_cost.h"
#include "profiles/cost/device.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/cost/rowwise_cost.h"
#include "profiles/tables/tables.h"
#include "simulator/base/result.h"
#include "simulator/program/program.h"

namespace stepcast {

/// Fitted numbers by name, from profile files.
class Parameters {
 public:
  /// What a file holds beside the numbers that forecasts use.
  enum class Others : std::uint8_t { kRefused, kMeasurements };

  /// Later files replace numbers of earlier ones. Errors name file and line: a value that cannot
  /// be, another unit, a number given twice in one file, or an unknown name where only those that
  /// forecasts use belong.
  Result<void> Add(const Tables& tables, Others others = Others::kRefused);
  /// kNotFound names the parameter and the files that were read.
  Result<double> Get(const std::string& name) const;
  const std::map<std::string, ParameterRow>& all() const { return rows_; }
  /// "file:line" of a number that was read.
  std::string Location(const std::string& name) const;

 private:
  std::map<std::string, ParameterRow> rows_;
  std::map<std::string, std::string> row_files_;  // by name
  std::vector<std::string> files_;
};

/// Logarithm of measured over forecast step time that 5 %, 50 % and 95 % of runs stay below.
struct Residual {
  std::array<double, 3> log{};
  std::string_view basis;  ///< Of which runs, in words.
};

struct DeviceCosts;

/// What a framework costs beside its kernels: its host thread, and libraries of another day than
/// those that the kernels were measured with. What can only be seen in whole runs comes from runs
/// of the framework on the device, see validation/calibrate.
struct HostCosts {
  Duration forward_launch;     ///< One kernel of a forward (or recomputed) pass.
  Duration backward_launch;    ///< One kernel of a backward pass.
  Duration optimizer_launch;   ///< One kernel of the optimizer.
  Duration collective_launch;  ///< One collective or transfer.
  /// The code of a layer, each time its forward runs: of its modules, of its checkpoint.
  Duration layer;
  Duration micro_batch;  ///< Once for each forward or backward of a micro-batch.
  Duration step;         ///< Once a step.
  Duration sample;       ///< To fetch a sample, where the framework waits for that.
  // Times over those of the measured rows.
  double gemm_slowdown = 1;
  double attention_slowdown = 1;
  double memory_bound_slowdown = 1;
  double scale_up_slowdown = 1;   ///< Collectives inside a node.
  double scale_out_slowdown = 1;  ///< Collectives and transfers between nodes.
  /// Standard deviation of when the members of a collective come to it: all wait for the last, of
  /// eight 1.4 times as long. Ranks that do the same work are one in the engine, and never apart.
  Duration collective_skew;
  /// The same of an all-to-all, whose members have different numbers of tokens before it too;
  /// `collective_skew` where no profile gives it.
  Duration exchange_skew;
  // In place of the device's, if fitted.
  std::optional<double> interference_slowdown;
  /// Idle time of the device between two kernels: more than its own where the host does not run
  /// ahead, as with blocking launches.
  std::optional<double> kernel_gap_us;
  /// Standard deviation of the speed of GPUs of one job; all wait for the slowest.
  double speed_spread = 0;
  std::optional<Residual> residual;
  std::vector<std::string> warnings;
  std::vector<Provenance> provenance;

  static Result<HostCosts> Create(const Parameters& parameters);
  /// Sets one number by its name in profiles, microseconds or a ratio; kNotFound for other names,
  /// kInvalidInput for a value that cannot be.
  Result<void> Set(const std::string& name, double value);
  /// Its value now; the device's where none of its own is set.
  Result<double> Get(const std::string& name, const DeviceCosts& device) const;
};

/// What was fitted to the kernels measured on one device.
struct KernelCosts {
  DeviceSpec measured;
  GemmCost gemm;
  AttentionCost attention;
  RowwiseCost rowwise;
  std::map<Tiling, GemmCost> tiled{};  ///< Products in loops of stepcast's own, as measured.

  /// Whether rows of the operator's kind and type were measured.
  bool HasRows(const Op& op) const;
  /// `attention` is a library of attention kernels, see `AttentionCost`.
  Cost Time(const Op& op, std::string_view attention) const;
};

/// Everything that prices kernels and collectives of one device.
struct DeviceCosts {
  DeviceSpec device;
  /// Of the device, if it has rows, then of its relatives, nearest first; at least one. The first
  /// with rows for an operator prices it.
  std::vector<KernelCosts> kernels;
  CollectiveCost collective;
  double interference_slowdown = 0;
  double unaligned_slowdown = 1;  ///< Rows of a GEMM's operands off 16 bytes.
  double off_line_slowdown = 1;   ///< On 16 bytes, but off 128.
  Duration kernel_gap;
  // Of copies between device and host, and of an optimizer there; per node, bytes a second.
  double host_link_efficiency = 1;
  double host_memory = 0;  ///< Where the catalogue does not say, as the next.
  double host_nvme = 0;
  double host_adam_efficiency = 1;
  bool scaled = false;  ///< Its 16-bit matrix products are those of a relative.
  std::vector<std::string> warnings;
  std::vector<Provenance> provenance;
};

/// Loads profiles and keeps what it fitted, so that many forecasts pay for it once. Safe to share
/// between threads.
class ProfileStore {
 public:
  /// `machine`, if given, is a directory that `stepcast profile --device cpu` wrote: its folders
  /// of devices come before those of `directory`. Rows of a device in `own` come before both, as
  /// MergeTables has it.
  explicit ProfileStore(std::string directory, std::string machine = "", std::string own = "")
      : directory_(std::move(directory)), machine_(std::move(machine)), own_(std::move(own)) {}

  /// The device's own rows, and for kinds of operators without any those of its relatives; warnings
  /// say so.
  Result<std::shared_ptr<const DeviceCosts>> ForDevice(const Catalogue& catalogue,
                                                       const v1::Device& device);
  /// Of a framework on a device. Numbers fitted to runs of both take precedence; else those of its
  /// runs on the nearest relative, with a warning; else what the host profile assumes.
  Result<HostCosts> ForHost(const Catalogue& catalogue, const std::string& host_profile,
                            const std::string& framework, const v1::Device& device);
  /// How far forecasts are off where no runs of the framework on the device were fitted, and, for a
  /// scaled device, none of its kernels measured. Nothing where that is not known.
  Result<std::optional<Residual>> UnfittedResidual(bool scaled);

 private:
  /// Where rows of the device are, without `own`; empty if there are none.
  std::string FolderOf(const std::string& device) const;
  /// The rows of a device; nothing where there are none.
  Result<std::optional<Tables>> RowsOf(const std::string& device) const;

  std::string directory_;
  std::string machine_;
  std::string own_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const DeviceCosts>> devices_;
  std::map<std::string, HostCosts> hosts_;  // by host profile, framework and device
  std::optional<Parameters> unfitted_;
};

class CostModel {
 public:
  static Result<CostModel> Create(const Catalogue& catalogue, Topology topology,
                                  ProfileStore& store, const std::string& host_profile,
                                  const std::string& framework = "");

  /// Device time of a kernel, collective or transfer.
  Cost DeviceTime(const Program& program, const Op& op) const;
  /// Time of the host thread before each forward of a layer, beside its launches.
  Duration LayerHostTime() const { return cuda_graphs_ ? Duration() : host_.layer; }
  /// Time of a CPU core on its rank's part of a collective or transfer between cores of one
  /// machine.
  Cost CoreTime(const Program& program, const Op& op, CollectiveCost::CorePart part) const;
  /// Time of the host thread to launch an instruction, or to do its own work.
  Duration HostTime(const Op& op, Phase phase) const;
  /// Compute takes this share longer beside a data-parallel collective.
  double interference_slowdown() const {
    return host_.interference_slowdown.value_or(costs_->interference_slowdown);
  }
  /// The host replays captured graphs: launches cost the host next to nothing.
  void set_cuda_graphs(bool on) { cuda_graphs_ = on; }
  /// The library whose attention kernels the framework runs; empty if it is not known.
  void set_attention_library(std::string library) { attention_library_ = std::move(library); }

  /// Whether the device's profile has rows of products in these loops; the error says which it has.
  Result<void> CheckTiling(const Tiling& tiling) const;

  const DeviceSpec& device() const { return costs_->device; }
  const Topology& topology() const { return topology_; }
  const std::vector<std::string>& warnings() const { return warnings_; }
  /// Every source that answers may come from.
  const std::vector<Provenance>& provenance() const { return provenance_; }
  const HostCosts& host() const { return host_; }
  /// In place of what profiles say.
  void set_host(HostCosts host);

 private:
  CostModel(std::shared_ptr<const DeviceCosts> costs, HostCosts host, Topology topology);

  Duration OffloadTime(const Op& op) const;
  Cost TwoOfFourTime(const Program& program, const Op& op) const;
  /// A kernel's time in this framework and job over the measured rows'.
  double Slowdown(const Op& op) const;

  std::shared_ptr<const DeviceCosts> costs_;
  HostCosts host_;
  Duration kernel_gap_;
  Topology topology_;
  double slowest_ = 1;  ///< Time of the slowest GPU of the job over the mean.
  std::vector<std::string> warnings_;
  std::vector<Provenance> provenance_;
  bool cuda_graphs_ = false;
  std::string attention_library_;
};

}  // namespace stepcast
