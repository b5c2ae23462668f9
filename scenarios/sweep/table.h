/// \file
/// Points in CSV, line by line. Private to scenarios/sweep.
#pragma once

#include <string>
#include <vector>

#include "scenarios/sweep/sweep.h"

namespace stepcast::sweep_internal {

/// Both end with a newline.
std::string CsvHeader(const std::vector<std::string>& fields);
std::string CsvLine(const SweptPoint& point, const std::vector<std::string>& fields);

}  // namespace stepcast::sweep_internal
