/// \file
/// How long kernels bound by memory bandwidth take: the bytes they must move, over the bandwidth
/// that kernels of that kind were measured to reach. On a core of a CPU, whose caches hold most
/// tensors and whose arithmetic is often slower than they are, a kind's time by bytes is
/// interpolated between the measured sizes.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "profiles/cost/device.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/tables/tables.h"
#include "simulator/program/op.h"

namespace stepcast {

/// A measured kernel, as the operator that it stands for.
struct RowwiseSample {
  Op op;
  const OperatorRow* row = nullptr;
};
/// The rows that price a kind: those of the first implementation that training frameworks run which
/// was measured in that pass and width of elements (`wide`: more than two bytes), else of inference
/// stacks; tensors that no cache holds alone. Pointers are into `tables`.
std::vector<RowwiseSample> RowwiseSamples(const Tables& tables, OpKind kind, Pass pass, bool wide);

class RowwiseCost {
 public:
  /// `default_efficiency` is the share of the memory bandwidth that kinds without rows reach, and
  /// `floor` the time of the smallest kernel.
  RowwiseCost(const DeviceSpec& device, const Tables& tables, double default_efficiency,
              Duration floor);

  Cost Time(const Op& op) const;
  /// Share of the memory bandwidth with large tensors, as fitted; nothing where no rows were found.
  /// Types of up to two and of four bytes are fitted apart where both were measured.
  std::optional<double> MeasuredEfficiency(OpKind kind, Pass pass,
                                           DType dtype = DType::kBf16) const {
    return efficiency_[Index(kind, pass)][IsWide(dtype)];
  }
  bool HasRows(OpKind kind, Pass pass) const {
    return !series_[Index(kind, pass)].empty() || MeasuredEfficiency(kind, pass).has_value();
  }

 private:
  static std::size_t Index(OpKind kind, Pass pass) {
    return 2 * static_cast<std::size_t>(kind) + static_cast<std::size_t>(pass);
  }
  static bool IsWide(DType dtype) { return BytesPerElement(dtype) > 2; }
  /// Rows of one traffic, by their median.
  struct Sample {
    double log_bytes = 0;
    double log_us = 0;
  };
  void Fit(const Tables& tables, OpKind kind, Pass pass);
  void FitSeries(const Tables& tables, OpKind kind, Pass pass);
  Cost InSeries(const std::vector<Sample>& series, const Op& op) const;

  DeviceSpec device_;
  double default_efficiency_;
  Duration floor_;
  std::array<std::array<std::optional<double>, 2>, 2 * kOpKindCount> efficiency_;
  std::array<std::vector<Sample>, 2 * kOpKindCount> series_;  // ascending; of cores only
};

}  // namespace stepcast
