/// \file
/// Published training runs: rows of a CSV file, and the scenario that each describes.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "hardware/topology/catalogue.h"
#include "scenarios/v1/scenario.pb.h"
#include "simulator/base/result.h"
#include "validation/v1/sources.pb.h"

namespace stepcast {

/// One row of a runs file. Numbers that the source does not give are absent.
struct MeasuredRun {
  int line = 0;
  bool in_samples = false;  ///< Of a table that counts samples, whatever the model.
  std::string id;
  std::string source;
  std::string gpu;
  std::string model;
  std::string schedule;
  std::string sharding;  ///< "none", "zero1", "fsdp2:8", ...
  std::string sequence_parallel;
  std::string recompute;
  std::string dtype;
  std::string attention;
  std::string offload;
  std::string notes;
  std::optional<double> gpus_per_node, gpus, layers, hidden, heads, kv_heads, ffn, vocabulary,
      sequence_length, global_batch, micro_batch, tensor, pipeline, data, context, expert,
      virtual_stages, step_time_s, tokens_per_s_per_gpu, model_tflops_per_gpu, samples_per_s,
      memory_gb;
  // From notes only.
  std::optional<double> accumulation, rank_batch, nodes, experts, experts_per_token, expert_hidden,
      expert_tensor, multi_token_layers;
  std::optional<double> step_batch;  ///< Samples of a step, from its parts; wins over global_batch.
  std::map<std::string, std::string> cells;  ///< The whole row as written, by column.

  /// The step time, also where only the throughput is given; absent for runs that failed, and for
  /// those of which only the FLOP/s are given, whose source must say how it counts them.
  std::optional<double> MeasuredStepTime() const;
};

/// A runs file.
struct RunTable {
  std::string path;
  std::vector<std::string> columns;
  std::vector<MeasuredRun> runs;
};

/// Reads a runs file; columns may stand in any order, unknown ones are ignored. Errors name file
/// and line: a missing column, a number that is none, a row with too few cells.
Result<RunTable> LoadRunTable(const std::string& path);
/// Its rows.
Result<std::vector<MeasuredRun>> LoadRuns(const std::string& path);

/// Clusters, frameworks and defaults behind the sources of runs.
class RunSources {
 public:
  static Result<RunSources> Load(const std::string& path);
  const v1::RunSource* Find(const MeasuredRun& run) const;
  /// What is known of its model beside the row; null when nothing is.
  const v1::RunModel* FindModel(const MeasuredRun& run) const;
  /// Why its model cannot be simulated; null when it can.
  const v1::NotModelled* FindNotModelled(const MeasuredRun& run) const;
  /// The cluster for a device that no source names; empty when there is none.
  std::string DefaultCluster(const std::string& device, int gpus_per_node = 0) const;
  const std::string& default_framework() const { return file_.default_framework(); }

 private:
  v1::RunSourceFile file_;
};

std::string DefaultRunSourceFile();

/// The most of what is counted in a column or in notes, and the longest step, in seconds.
inline constexpr double kLargestCount = 1e7;
inline constexpr double kLongestStep = 1e6;
inline constexpr double kShortestStep = 1e-6;

/// The number that `column` holds, also those from notes; null for a column without numbers.
std::optional<double> MeasuredRun::*NumberColumn(const std::string& column);

/// The columns of both kinds of run tables that are read.
std::vector<std::string> RunColumns();

/// The scenario of a run, and what had to be assumed. kUnsupported or kInvalidInput says why a row
/// cannot be simulated.
struct RunScenario {
  v1::Scenario scenario;
  std::vector<std::string> assumptions;
  /// Samples whose time the row gives, of those of the scenario's step.
  double timed_samples = 0;
  std::optional<double> measured_s;  ///< Absent for runs that failed.
  std::optional<double> measured_memory_bytes;
  v1::MemoryMeasure memory_measure = v1::MEMORY_MEASURE_UNSPECIFIED;
  v1::MemoryOwner memory_owner = v1::MEMORY_OWNER_UNSPECIFIED;
};
Result<RunScenario> ScenarioOfRun(const MeasuredRun& run, const RunSources& sources,
                                  const Catalogue& catalogue);

}  // namespace stepcast
