/// \file
/// The errors that forecasts had, kept in a file, so that nobody makes them worse unawares.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

struct ValidationSet;

/// How a set of runs did. Absent error: no row could be compared.
struct SetError {
  std::optional<double> mape;  ///< A fraction.
  std::size_t compared = 0;    ///< Rows.
};
/// By name of the set, which is that of its file.
using Gate = std::map<std::string, SetError>;

/// A mean absolute error may grow by so much, 0.3 points of a percent.
inline constexpr double kGateTolerance = 0.003;

/// Why a set does not pass.
struct GateFailure {
  std::string set;
  std::string reason;
};
struct GateResult {
  std::string file;
  std::size_t checked = 0;
  std::vector<GateFailure> failures;
};

/// CSV with the columns set, mape_fraction and compared. Errors name file and line: a set that
/// stands twice, a number that is none.
Result<Gate> LoadGate(const std::string& path);

/// kInvalidInput where two files have the same name, which a gate cannot tell apart.
Result<void> CheckSetNames(const std::vector<std::string>& files);

/// Each set against what `gate` holds: one that is not there, compares fewer rows or has grown in
/// error by more than kGateTolerance fails. Sets of the gate that were not validated are left out.
std::vector<GateFailure> CheckGate(const Gate& gate, const std::vector<ValidationSet>& sets);

/// The gate with the errors of today of these sets; others stay.
Gate UpdatedGate(Gate gate, const std::vector<ValidationSet>& sets);

/// As LoadGate() reads it, by name.
std::string GateCsv(const Gate& gate);

}  // namespace stepcast
