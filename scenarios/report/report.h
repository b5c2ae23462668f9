/// \file
/// A forecast as people and programs read it: text, JSON, CSV.
///
/// The same forecast gives the same bytes: no clock, locale or environment enters. What the
/// terminal can show comes in as a `TextStyle`; the time the forecast took comes in as a number.
#pragma once

#include <string>

#include "scenarios/fit/fit.h"
#include "scenarios/forecast/forecast.h"

namespace stepcast {

/// What the reader's terminal can show.
struct TextStyle {
  bool unicode = false;  ///< Bars and dots beyond ASCII.
  bool colour = false;   ///< ANSI escape sequences.
  int width = 80;        ///< Columns; lines are wrapped to it. At least 80 are used.
};

/// Verdict, where the time goes, memory, cost, and how far to trust it. Ends with a newline. `fit`,
/// here and below, says why a forecast does not fit and what does.
std::string ForecastText(const Forecast& forecast, const TextStyle& style,
                         const FitReport* fit = nullptr);

/// One object; the names of its fields are an interface. `wall_s` is how long the forecast took,
/// in seconds. What is not known is null. Ends with a newline.
std::string ForecastJson(const Forecast& forecast, double wall_s, const FitReport* fit = nullptr);

/// One line of names and one of values, quoted as RFC 4180 says; lines end with \n. The columns are
/// the same for all forecasts, so that lines can be joined; what is not known is empty. Ends with a
/// newline.
std::string ForecastCsv(const Forecast& forecast, double wall_s, const FitReport* fit = nullptr);

}  // namespace stepcast
