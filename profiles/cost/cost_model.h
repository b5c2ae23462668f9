/// \file
/// Answers "how long does this operator take here", and says where each answer comes from.
#pragma once

#include <map>
#include <string>
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
  /// Later files replace numbers of earlier ones.
  void Add(const Tables& tables);
  /// kNotFound names the parameter and the files that were read.
  Result<double> Get(const std::string& name) const;
  const std::map<std::string, ParameterRow>& all() const { return rows_; }

 private:
  std::map<std::string, ParameterRow> rows_;
  std::vector<std::string> files_;
};

/// What the host thread of a framework costs.
struct HostCosts {
  Duration forward_launch;     ///< One kernel of a forward (or recomputed) pass.
  Duration backward_launch;    ///< One kernel of a backward pass.
  Duration optimizer_launch;   ///< One kernel of the optimizer.
  Duration collective_launch;  ///< One collective or transfer.
  Duration micro_batch;        ///< Once for each forward or backward of a micro-batch.
  Duration step;               ///< Once a step.
  static Result<HostCosts> Create(const Parameters& parameters);
};

struct CostModelOptions {
  std::string profile_directory;
  /// Key of the framework's host parameters.
  std::string host_profile;
};

class CostModel {
 public:
  /// Loads the tables of the topology's device, or of its relative when it has none; `warnings`
  /// then says so.
  static Result<CostModel> Create(const Catalogue& catalogue, const Topology& topology,
                                  const CostModelOptions& options);

  /// Device time of a kernel, collective or transfer.
  Cost DeviceTime(const Program& program, const Op& op) const;
  /// Time of the host thread to launch an instruction, or to do its own work.
  Duration HostTime(const Op& op, Phase phase) const;
  /// Compute takes this share longer beside a data-parallel collective.
  double interference_slowdown() const { return interference_slowdown_; }
  /// The host replays captured graphs: launches cost the host next to nothing.
  void set_cuda_graphs(bool on) { cuda_graphs_ = on; }

  const DeviceSpec& device() const { return device_; }
  const std::vector<std::string>& warnings() const { return warnings_; }
  /// Every file and source that answers may come from.
  const std::vector<Provenance>& provenance() const { return provenance_; }

 private:
  CostModel(DeviceSpec device, DeviceSpec measured, GemmCost gemm, AttentionCost attention,
            RowwiseCost rowwise, CollectiveCost collective, HostCosts host, const Topology& topology)
      : device_(std::move(device)),
        measured_(std::move(measured)),
        gemm_(std::move(gemm)),
        attention_(std::move(attention)),
        rowwise_(std::move(rowwise)),
        collective_(std::move(collective)),
        host_(host),
        topology_(&topology) {}

  DeviceSpec device_;
  DeviceSpec measured_;  // whose rows are used
  GemmCost gemm_;
  AttentionCost attention_;
  RowwiseCost rowwise_;
  CollectiveCost collective_;
  HostCosts host_;
  const Topology* topology_;
  double interference_slowdown_ = 0;
  double gemm_slowdown_ = 1;
  double unaligned_slowdown_ = 1;
  Duration kernel_gap_;
  bool cuda_graphs_ = false;
  std::vector<std::string> warnings_;
  std::vector<Provenance> provenance_;
};

}  // namespace stepcast
