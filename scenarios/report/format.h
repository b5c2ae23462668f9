/// \file
/// Numbers and words as reports print them. Private to scenarios/: report and explain.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/fit/fit.h"
#include "simulator/base/printable.h"
#include "simulator/base/units.h"
#include "strategies/plan/plan.h"

namespace stepcast::report_internal {

/// "1,234.5": digits in groups of three.
std::string Grouped(double value, int decimals);

/// Decimals that show about `significant` digits of a number of this size, at most 9.
int DecimalsFor(double value, int significant);

/// "$1,234", "$0.0829"; "?" where it is not known.
std::string Dollars(const std::optional<double>& usd);

/// "1.420 s", "142.0 ms", "8.500 us": four digits.
std::string HumanTime(Duration time);

/// "8.03 billion", "355 million".
std::string HumanCount(double count);

/// "5.9 hours", "77 days", "1.3 years".
std::string HumanHours(double hours);

/// "18 %", "1.6 %", "0.02 %", "0 %": two digits below ten percent.
std::string HumanPercent(double fraction);

using stepcast::Printable;

/// Columns that UTF-8 text takes, one for each code point.
int Columns(std::string_view text);

/// Breaks at spaces so that no line exceeds `width` columns; lines after the first start with
/// `indent` spaces. A single long word stays whole. No newline at the end.
std::string Wrap(std::string_view text, int width, int indent);

/// Cells in columns two spaces apart; the first column is aligned left, others right.
std::vector<std::string> AlignTable(const std::vector<std::vector<std::string>>& rows);

/// "--set path=value" for each, quoted where a shell needs it.
std::string SetFlags(const std::vector<Setting>& settings);

/// Such as "norms and activation functions"; empty where layers keep all.
std::string RecomputedModules(const ParallelPlan& plan);

/// What data-parallel ranks send each other of a gradient, such as "in bf16".
std::string ReducedForm(const ParallelPlan& plan);

/// Value names as scenario files write them.
std::string_view Name(v1::Schedule schedule);
std::string_view Name(v1::Recompute recompute);
std::string_view Name(v1::AttentionKernel kernel);

}  // namespace stepcast::report_internal
