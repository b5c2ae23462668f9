/// \file
/// Many points of one scenario: fields with many values each, forecast on all cores.
///
/// Points are numbered from 0 in a *canonical order*: the list of combinations, and below each
/// entry the grid, its last axis fastest. What a sweep finds depends on the number of a point
/// alone, never on threads, shards or interruptions, and its files are the same bytes however they
/// came about.
///
/// While a sweep runs, finished points are committed to `OUT.partial`, an SQLite database, and
/// those before which none is missing are appended to the table in CSV. At the end the rows are
/// written in order to a new database, which takes the name OUT, and the partial one is removed. A
/// process that is killed loses the points that were being computed or written;
/// `SweepOptions::resume` goes on with the rest.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scenarios/forecast/scenario.h"
#include "scenarios/forecast/setting.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Values that some fields take together, or one field alone.
struct SweepAxis {
  std::vector<std::vector<Setting>> choices;
  std::string where;  ///< "FILE:LINE" or the flag, for errors.
};

/// A scenario and the points to forecast. Safe to share between threads.
struct Sweep {
  std::string name;
  ScenarioSource source;
  std::vector<SweepAxis> axes;      ///< The first one changes slowest.
  std::vector<std::string> fields;  ///< All that some point sets, each once.

  std::size_t size() const;
  std::vector<Setting> SettingsOf(std::size_t point) const;
};

/// What to sweep over besides what a file says: "PATH=VALUES" with values as in `v1::SweepAxis`,
/// separated by commas outside of brackets.
using SweptFields = std::vector<std::string>;

/// Reads a sweep, or a scenario where `over` says what to sweep; `over` are further axes of a
/// sweep. `overrides` hold for all points. Errors, also those of each value by itself, name file,
/// line and cure.
Result<Sweep> LoadSweep(const std::string& path, std::span<const Override> overrides,
                        const SweptFields& over);

/// Part `number` of `count`, from 1: the points whose number has the remainder `number - 1`.
struct Shard {
  int number = 1;
  int count = 1;

  bool Has(std::size_t point) const {
    return point % static_cast<std::size_t>(count) == static_cast<std::size_t>(number - 1);
  }
  std::string Text() const;  ///< "1/4".
  friend bool operator==(const Shard&, const Shard&) = default;
};
/// "I/N".
Result<Shard> ParseShard(std::string_view text);
/// That of a task in a Slurm job array, from what `variable` says of SLURM_ARRAY_TASK_ID and the
/// like; absent outside of one. Tasks that are not evenly spaced are an error.
Result<std::optional<Shard>> ShardOfSlurm(
    const std::function<std::string(const std::string&)>& variable);
/// "sweep.db" to "sweep-shard-1-of-4.db"; as it is for one shard.
std::string ShardPath(const std::string& path, const Shard& shard);

/// What is known of a point. Names in files and units are those of `Name(Figure)`.
enum class Figure : std::uint8_t {
  kStepTime,
  kP05,
  kP50,
  kP95,
  kBasis,
  kTokensPerSecond,
  kSamplesPerSecond,
  kWork,
  kMfu,
  kHfu,
  kGpus,
  kUsdPerStep,
  kUsdTotal,
  kHoursTotal,
  kEnergyTotal,
  kFits,
  kPeakBytes,
  kAllocatableBytes,
  kParametersBytes,  ///< From here on what the peak consists of, by `MemoryCategory`.
  kGradientsBytes,
  kOptimizerBytes,
  kActivationsBytes,
  kBuffersBytes,
  kStall,
  kCompute,  ///< From here on the parts of the step, in the order of `StepBreakdown::parts`.
  kExposedTensorParallel,
  kExposedDataParallel,
  kExposedPipeline,
  kExposedExpert,
  kExposedContext,
  kExposedOffload,
  kPipelineBubble,
  kOptimizer,
  kHost,
  kInput,
  kMeasuredFraction,
  kInterpolatedFraction,
  kRooflineFraction,
  kWarnings,
};
inline constexpr std::size_t kFigureCount = static_cast<std::size_t>(Figure::kWarnings) + 1;
std::string_view Name(Figure figure);

/// Absent where it is not known.
using FigureValue = std::variant<std::monostate, std::int64_t, double, std::string>;

enum class PointStatus : std::uint8_t {
  kFits,
  kDoesNotFit,  ///< Forecast, as if memory were large enough.
  kImpossible,  ///< The fields contradict each other, or the scenario's.
};
std::string_view Name(PointStatus status);

struct SweptPoint {
  std::size_t number = 0;
  std::vector<std::optional<std::string>> values{};  ///< By field of the sweep.
  PointStatus status = PointStatus::kImpossible;
  std::string reason{};  ///< Of all that do not fit.
  std::array<FigureValue, kFigureCount> figures{};

  bool forecast() const { return status != PointStatus::kImpossible; }
  const FigureValue& figure(Figure which) const { return figures[static_cast<std::size_t>(which)]; }
  /// Absent where it is not known or is text.
  std::optional<double> Number(Figure which) const;
  /// Step time in seconds over its tokens (samples, for models without tokens), by which points of
  /// different batches compare.
  double SecondsOfWork() const { return *Number(Figure::kStepTime) / *Number(Figure::kWork); }

  friend bool operator==(const SweptPoint&, const SweptPoint&) = default;
};

struct SweepResult {
  std::string name;
  std::vector<std::string> fields;
  std::size_t all = 0;  ///< Points of the sweep.
  Shard shard;
  std::vector<SweptPoint> points;  ///< By number; those of the shard.
  std::size_t resumed = 0;         ///< Of them, those that were there already.
};

struct SweepOptions {
  int threads = 0;  ///< 0 is all cores.
  Shard shard{};
  std::string out{};    ///< A database "*.db"; empty for none. Its name for a shard is `ShardPath`.
  bool resume = false;  ///< Goes on with what `out` holds; starts where there is nothing.
  std::string program{};  ///< Whose forecasts they are, with its version.
  /// How many points are done, of how many, not by several threads at once. The first call says how
  /// many were there.
  std::function<void(std::size_t done, std::size_t all)> progress{};
};

/// A point that cannot be is one of the result. Errors: `out` exists or belongs to another sweep
/// (kInvalidInput), cannot be written (kIo).
Result<SweepResult> RunSweep(const Environment& environment, const Sweep& sweep,
                             const SweepOptions& options);

/// Joins shards to what one process would have written. kInvalidInput says what keeps them apart
/// (another program, schema, sweep, scenario or data) or which points are missing.
Result<SweepResult> MergeSweeps(const std::vector<std::string>& files, const std::string& out);

/// Beside a database.
std::string CsvPath(const std::string& database);

/// As people read it: the fastest and the cheapest points, what cannot be and why, and for one
/// field of numbers the curve and its knee. `top` points of each list. Ends with a newline.
struct TextStyle;
std::string SweepText(const SweepResult& result, std::size_t top, const TextStyle& style);
/// One object; the names of its fields are an interface. Ends with a newline.
std::string SweepJson(const SweepResult& result, std::size_t top);
/// A line for each point: what is in the file.
std::string SweepCsv(const SweepResult& result);

}  // namespace stepcast
