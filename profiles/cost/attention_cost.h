/// \file
/// How long fused attention takes, from measured rows and the work it does.
#pragma once

#include <array>
#include <map>
#include <vector>

#include "profiles/cost/device.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/tables/tables.h"
#include "simulator/program/op.h"

namespace stepcast {

class AttentionCost {
 public:
  /// `backward_ratio` is time backward over time forward where no backward was measured.
  AttentionCost(const DeviceSpec& device, const Tables& tables, double backward_ratio);

  /// A row of the same type and shape is returned as it was measured.
  Cost Time(const Op& op) const;
  bool HasRows() const { return !points_.empty(); }

 private:
  // Type, pass, mask and extents.
  using Key = std::array<std::int64_t, 9>;
  static Key KeyOf(const Op& op);
  struct Point {
    bool causal = false;
    bool backward = false;
    int head_dim = 0;
    double log_sequence = 0;
    double log_rows = 0;   // batch x heads
    double log_ratio = 0;  // measured over bound
  };
  // Bound by arithmetic or memory, with a fixed cost.
  Duration Bound(const Op& op) const;
  bool Nearest(const Op& op, bool backward, double& log_ratio, CostSource& source) const;

  DeviceSpec device_;
  std::map<Key, double> measured_us_;
  std::vector<Point> points_;
  double backward_ratio_;
};

}  // namespace stepcast
