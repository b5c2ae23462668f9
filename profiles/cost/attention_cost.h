/// \file
/// How long fused attention takes, from measured rows and the work it does.
#pragma once

#include <array>
#include <map>
#include <string_view>
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

  /// A row of the same type and shape is returned as it was measured. Rows of the library of
  /// kernels
  /// ("flash" for FlashAttention 2, "cudnn") count where it was measured in both passes; else those
  /// of the first that was.
  Cost Time(const Op& op, std::string_view library = {}) const;
  bool HasRows() const { return !libraries_.front().points.empty(); }

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
  struct Library {
    std::string_view name;  // Empty: rows of all, where none was measured in both passes.
    std::map<Key, double> measured_us;
    std::vector<Point> points;
  };
  // Bound by arithmetic or memory, with a fixed cost.
  Duration Bound(const Op& op) const;
  Library ReadLibrary(const Tables& tables, std::string_view name) const;
  bool Nearest(const Library& library, const Op& op, bool backward, double& log_ratio,
               CostSource& source) const;
  Cost TimeIn(const Library& library, const Op& op) const;

  DeviceSpec device_;
  std::vector<Library> libraries_;  // At least one; the first stands for what was not measured.
  double backward_ratio_;
};

}  // namespace stepcast
