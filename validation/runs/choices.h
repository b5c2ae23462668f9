/// \file
/// Whether the layout that is forecast to be the fastest is the fastest: of measured runs of one
/// job that differ in their layout alone, what choosing by forecasts loses.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "validation/runs/effects.h"
#include "validation/runs/validate.h"

namespace stepcast {

/// One layout of a group; times are of a step, each the median of its rows.
struct MeasuredLayout {
  const ValidatedRun* row = nullptr;  ///< The first.
  std::size_t rows = 1;               ///< That say the same.
  double measured_s = 0;
  double forecast_s = 0;
  /// Column and value, of those in which layouts of the group differ; empty where it is not stated.
  std::vector<std::pair<std::string, std::string>> settings;
};

/// Rows of a file with the same model, machine, batch and all else that is no layout.
struct ChoiceGroup {
  std::size_t set = 0;                  ///< Of the sets that were studied.
  std::vector<MeasuredLayout> layouts;  ///< At least two, in the order of the file.
  std::size_t chosen = 0;               ///< Forecast to be the fastest; the first of equals.
  std::size_t best = 0;                 ///< Measured to be.

  /// What the choice takes longer than the best, as a fraction.
  double regret() const { return layouts[chosen].measured_s / layouts[best].measured_s - 1; }
};

/// A choice is good if it takes at most so much longer than the best.
inline constexpr double kGoodChoice = 0.05;

struct ChoiceSummary {
  std::optional<std::size_t> set;  ///< Absent for all files.
  std::size_t groups = 0;
  std::size_t layouts = 0;
  std::size_t good = 0;  ///< Groups.
  /// Share of groups in which a choice at random is good, on average: how easy the choice is.
  double good_at_random = 0;
  double median_regret = 0;
  double worst_regret = 0;
};

struct ChoiceStudy {
  std::vector<std::string> files;      ///< Names of the sets.
  std::vector<ChoiceGroup> groups;     ///< As in the files.
  std::vector<ChoiceSummary> by_file;  ///< Of files with a group.
  std::optional<ChoiceSummary> total;  ///< Absent without a group.
};

/// Over the rows with a forecast and a measurement. `sets` must outlive the result.
ChoiceStudy StudyChoices(const std::vector<ValidationSet>& sets, const EffectCatalogue& catalogue);

}  // namespace stepcast
