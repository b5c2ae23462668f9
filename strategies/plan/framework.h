/// \file
/// The catalogue of training frameworks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

class FrameworkCatalogue {
 public:
  /// Errors name file and line.
  static Result<FrameworkCatalogue> Load(const std::string& path);
  /// kNotFound suggests the nearest name.
  Result<v1::Framework> Find(std::string_view name) const;
  std::vector<std::string> names() const;

 private:
  v1::FrameworkFile file_;
};

/// Whether scale, mask and softmax are one kernel where a rank has so many heads, all samples of a
/// micro-batch together.
bool FusesSoftmax(const v1::Framework& framework, std::int64_t heads);

/// `strategies/catalogue/frameworks.yaml` below STEPCAST_DATA_DIR, or below the source tree.
std::string DefaultFrameworkFile();

}  // namespace stepcast
