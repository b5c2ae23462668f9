/// \file
/// Which kernels of the CPU executor are measured, each with the row of a table that it becomes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "profiles/tables/tables.h"
#include "validation/execute/probe.h"

namespace stepcast {

struct KernelCase {
  ProbeKernel kernel;
  std::string row;  ///< As in a file, without the last column, the time.
  /// Cases of one chain are measured one right after the other, in order.
  std::optional<int> chain{};
};

/// Cases that are written to one file.
struct KernelGroup {
  std::string name;  ///< Of the file, without its suffix.
  TableKind kind{};
  std::string what;  ///< For the provenance.
  std::vector<KernelCase> cases;
};

/// Matrix products, attention and all other kernels. `quick` leaves out sizes between and beyond.
std::vector<KernelGroup> KernelGroups(bool quick);

/// Products in a type that steps are not executed in.
std::vector<Op> LibraryProducts(DType dtype, bool quick);

/// Some kernels of each kind that a slowdown may depend on.
struct NeighbourCase {
  std::string_view parameter;  ///< Such as "busy_cores_gemm_slowdown_ratio".
  std::vector<KernelCase> cases;
};
std::vector<NeighbourCase> NeighbourCases();

/// Copies as much as no cache holds.
ProbeKernel LargeCopy();
/// What costs next to nothing beside being called.
ProbeKernel SmallestKernel();

}  // namespace stepcast
