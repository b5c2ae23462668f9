/// \file
/// What single design choices bought in measured runs, against what forecasts say that they buy.
///
/// Two rows of a file that differ in one choice alone make a pair; the speed-up between them is
/// compared, not their step times, so that errors that both forecasts share cancel.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "validation/runs/validate.h"
#include "validation/v1/effects.pb.h"

namespace stepcast {

/// What counts as one design choice.
class EffectCatalogue {
 public:
  /// Errors name file and line: no such file, an effect that stands twice or has a column that
  /// neither run tables nor notes have, patterns of one side only, a choice that nothing can tell.
  static Result<EffectCatalogue> Load(const std::string& path);
  const v1::EffectFile& file() const { return file_; }

 private:
  v1::EffectFile file_;
};

std::string DefaultEffectFile();

/// A column in which two runs differ.
struct EffectChange {
  std::string column, from, to;  ///< In lower case; empty where it is not stated.
};

/// Two configurations that differ in one choice, each the median of its rows.
struct EffectPair {
  std::string effect;
  std::size_t set = 0;                 ///< Of the sets that were studied.
  const ValidatedRun* from = nullptr;  ///< The first of its rows, as `to`.
  const ValidatedRun* to = nullptr;
  std::size_t from_rows = 1, to_rows = 1;  ///< That say the same.
  std::vector<EffectChange> changes;
  /// Time of a sample before over time after.
  double measured = 1, forecast = 1;

  /// A fraction.
  double error() const { return forecast / measured - 1; }
};

/// How far apart rows of one configuration are, in one file.
struct Repeats {
  std::size_t pairs = 0;  ///< Of two rows.
  /// Of |time of one / time of the other - 1|: what a forecast without error would be off by, were
  /// each run of a pair measured once. Absent without a pair.
  std::optional<double> median;
};

/// Speed-ups of several pairs.
struct SpeedUps {
  double median = 1, low = 1, high = 1;
};

/// Pairs of one effect, in one file or in all.
struct EffectSummary {
  std::string effect;
  std::optional<std::size_t> set;  ///< Absent for all files.
  std::size_t pairs = 0;
  SpeedUps measured, forecast;
  ErrorSummary errors;  ///< Of the forecast speed-up over the measured one.
  /// Pairs whose measured effect is larger than what repeats differ by, and those of them that the
  /// forecast has in the right direction.
  std::size_t clear = 0, right = 0;
};

struct EffectStudy {
  std::vector<std::string> files;        ///< Names of the sets.
  std::vector<EffectPair> pairs;         ///< By effect as in the catalogue, then as in the files.
  std::vector<EffectSummary> by_file;    ///< Of each effect, each file that has a pair.
  std::vector<EffectSummary> by_effect;  ///< Of each effect with a pair, all files.
  EffectSummary total;
  /// Of effects that change what a program does, and of those that only lay it out anew; absent
  /// without a pair.
  std::optional<EffectSummary> programs, layouts;
  /// Median over `by_file` of their median errors: no file counts more because it has more rows.
  std::optional<double> median_of_medians;
  std::vector<std::string> without_pairs;  ///< Effects.
  /// By file, in the order of the sets.
  std::vector<Repeats> repeats;
  /// Median of those of the files; it stands in for files without repeats.
  std::optional<double> usual_repeats;
  /// Median over pairs of what repeats differ by in their file, or usually.
  std::optional<double> repeats_of_pairs;
  /// Pairs that one effect might tell apart, were a column not left open in one of the two rows, by
  /// that column.
  std::map<std::string, std::size_t> left_out;

  /// What repeats differ by in the file of a pair; nothing where no file has any.
  std::optional<double> RepeatsOf(std::size_t set) const;
};

/// Over the rows with a forecast and a measurement. `sets` must outlive the result.
EffectStudy StudyEffects(const std::vector<ValidationSet>& sets, const EffectCatalogue& catalogue);

}  // namespace stepcast
