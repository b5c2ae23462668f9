/// \file
/// Which matrix products, attention and memory-bound kernels a collector measures: shapes of
/// training steps, and grids that fill the space between them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "profiles/tables/tables.h"
#include "simulator/program/op.h"

namespace stepcast {

/// Matrix products that are measured and written together, the most useful ones first: what the
/// time does not suffice for is left out from the end.
struct GemmGroup {
  std::string name;         ///< Of the file, without its suffix.
  std::string what;         ///< For the provenance: where the shapes come from.
  bool accumulate = false;  ///< Each product is added to an fp32 output.
  double seconds = 0;       ///< The most that it may take.
  std::vector<Op> products;
};

/// In the order in which to measure them. No product is in two groups. The last group may take all
/// the time that is left.
std::vector<GemmGroup> GemmGroups(bool quick);

/// Fused attention, forward and backward, in the order in which to measure it: heads of common
/// models and of their tensor-parallel parts, sequences of a few thousand tokens first.
std::vector<Op> AttentionCases(bool quick);

/// One kernel bound by memory bandwidth, as a row of an operator table.
struct OperatorCase {
  TableOperator op{};
  DType dtype{};
  Pass pass{};
  std::int64_t rows = 0;
  std::int64_t cols = 0;
  std::int64_t extra = 0;

  friend bool operator==(const OperatorCase&, const OperatorCase&) = default;
};

/// From tensors of 256 KiB, whose time is mostly the kernel's start, to 1 GiB, whose time is all
/// bandwidth.
std::vector<OperatorCase> OperatorCases(bool quick);

}  // namespace stepcast
