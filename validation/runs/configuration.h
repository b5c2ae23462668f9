/// \file
/// What a row of a run table says of its run, in a form in which rows can be compared. Private to
/// the effects and choices.
#pragma once

#include <string>
#include <vector>

#include "validation/runs/runs.h"
#include "validation/runs/validate.h"
#include "validation/v1/effects.pb.h"

namespace stepcast {

/// Reads the rows of one table. Keeps a reference to `file`.
class ConfigurationReader {
 public:
  ConfigurationReader(const v1::EffectFile& file, const MeasuredRun& any_row);

  /// What is compared: columns of the table, `notes` among them, and those that notes tell.
  const std::vector<std::string>& columns() const { return columns_; }
  /// A value for each, in lower case, without what does not matter; empty where it is not stated.
  std::vector<std::string> Read(const MeasuredRun& run) const;

 private:
  const v1::EffectFile& file_;
  std::vector<std::string> columns_;
  std::size_t from_table_ = 0;  ///< So many of the columns; the others are from notes.
};

/// Rows that say the same.
struct Configuration {
  std::vector<std::string> values;  ///< By column of the reader.
  std::vector<const ValidatedRun*> rows;
  double measured_s = 0;  ///< Of a sample, median of the rows; likewise forecast.
  double forecast_s = 0;
};

double MeasuredOfSample(const ValidatedRun& row);

/// Of the rows with a forecast and a measurement, in the order of their first rows.
std::vector<Configuration> Configurations(const ValidationSet& set,
                                          const ConfigurationReader& reader);

}  // namespace stepcast
