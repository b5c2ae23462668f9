/// \file
/// How long kernels bound by memory bandwidth take: the bytes they must move, over the bandwidth
/// that kernels of that kind were measured to reach.
#pragma once

#include <array>
#include <optional>

#include "profiles/cost/device.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/tables/tables.h"
#include "simulator/program/op.h"

namespace stepcast {

class RowwiseCost {
 public:
  /// `default_efficiency` is the share of the memory bandwidth that kinds without rows reach, and
  /// `floor` the time of the smallest kernel.
  RowwiseCost(const DeviceSpec& device, const Tables& tables, double default_efficiency,
              Duration floor);

  Cost Time(const Op& op) const;
  /// Share of the memory bandwidth with large tensors, as fitted; nothing where no rows were found.
  std::optional<double> MeasuredEfficiency(OpKind kind, Pass pass) const {
    return efficiency_[Index(kind, pass)];
  }

 private:
  static std::size_t Index(OpKind kind, Pass pass) {
    return 2 * static_cast<std::size_t>(kind) + static_cast<std::size_t>(pass);
  }
  void Fit(const Tables& tables, OpKind kind, Pass pass);

  DeviceSpec device_;
  double default_efficiency_;
  Duration floor_;
  std::array<std::optional<double>, 2 * kOpKindCount> efficiency_;
};

}  // namespace stepcast
