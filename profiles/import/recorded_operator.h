/// \file
/// Which row of a profile an operator of PyTorch is, as a profiler recorded it.
///
/// Arguments have the order of aten/src/ATen/native/native_functions.yaml of PyTorch 2. What a
/// recording does not tell (steps between elements, inputs that are no tensors) is told by the
/// names of the kernels where these are enough; else there is no row.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "profiles/collect/activity/activity.h"
#include "profiles/tables/tables.h"

namespace stepcast {

/// Something that the operator itself ran on the device, not an operator within it.
struct OperatorActivity {
  std::string_view name;
  ActivityKind kind = ActivityKind::kKernel;
  CopyDirection direction = CopyDirection::kOther;
};

struct RecordedOperator {
  std::string_view name;    ///< "aten::addmm".
  std::string_view around;  ///< The operator around it; empty: none.
  // As `RecordedRange` has them; empty where they were not recorded.
  std::string_view shapes;
  std::string_view types;
  std::string_view strides;
  std::string_view values;
  std::vector<OperatorActivity> activities;
};

struct ProfileRow {
  TableKind kind{};
  std::string columns;  ///< But for the time, without the comma before it.

  friend auto operator<=>(const ProfileRow&, const ProfileRow&) = default;
};

/// Why there is no row; empty: profiles have none for such operators.
using NoRow = std::string_view;

tl::expected<ProfileRow, NoRow> RowOf(const RecordedOperator& recorded);

}  // namespace stepcast
