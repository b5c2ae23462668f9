/// \file
/// Chakra execution traces as a Program, and the step that they make.
///
/// A file for each rank, as MLCommons Chakra and ASTRA-sim name and frame them. Nodes of computing,
/// memory and the host become operators that are known by their time; communication becomes real
/// operators, which take as long as the traces say or as a network takes for them. What an export
/// of stepcast has beside the public format is read back, so that the step takes exactly as long:
///
/// | of a node | |
/// | --- | --- |
/// | `duration_ps` | in place of whole microseconds |
/// | `stream` | number of the serial stream that it runs on; `tid` for host threads |
/// | `host_ps` | time of the one host thread that launches all, or of its own work |
/// | `posted_ahead`, `blocks_host` | as in `Instruction` |
/// | `phase` | part of the step, forward if it is missing |
/// | `pg_name` of a send | each rank of the group sends to the next at once |
/// | `shift` | of the receive that goes with it: the id of the send |
///
/// and of a file `streams` (what each is for), `ranks`, `interference_slowdown`.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "profiles/cost/cost_model.h"
#include "profiles/import/imported_profile.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {

struct ChakraOptions {
  /// Communicator groups, as ASTRA-sim's --comm-group-configuration; empty: comm_groups.json beside
  /// the traces, if it is there.
  std::string groups_file;
};

/// What a node was, beside its time.
struct ChakraWork {
  std::string name;
  Duration host;         ///< To launch it, or its own where `of_host`.
  bool of_host = false;  ///< Work of the host thread that launches everything else.

  friend auto operator<=>(const ChakraWork&, const ChakraWork&) = default;
};

/// A rank class for each rank. In a kTimed operator dims[1] is an index into `works`; in
/// communication dims[1] is the recorded time in picoseconds and dims[2] that index, so that Ops
/// which are equal took as long.
struct ChakraStep {
  explicit ChakraStep(Program made) : program(std::move(made)) {}

  Program program;
  std::vector<ChakraWork> works;
  double interference_slowdown = 0;
  std::int64_t nodes = 0;
  std::int64_t communication = 0;          ///< Nodes that a network can price.
  std::int64_t untimed_communication = 0;  ///< Of these, without a duration.
  std::vector<ImportCount> taken;
  std::vector<ImportCount> left;
  std::vector<std::string> warnings;
};

/// The files that `ReadChakra` reads: those of all ranks, then that of the groups, if there is one.
Result<std::vector<std::string>> ChakraInputs(const std::string& prefix,
                                              const ChakraOptions& options = {});

/// Reads `prefix`.RANK.et, or .et.gz, of all ranks from 0 on. Errors name file, record, byte and
/// node: a file that is cut off or no trace, a record above 16 MiB, a rank without a file, a
/// dependency that is not in the file or leads back to its node, a group that is not known, a send
/// without its receive, a collective to which not all of its group come.
Result<ChakraStep> ReadChakra(const std::string& prefix, const ChakraOptions& options = {});

/// Durations as recorded; those of communication from `network`, if it is given. Both must outlive
/// the result.
Pricing PricingOf(const ChakraStep& step, const CostModel* network = nullptr);

/// Of nodes, for `BuildTrace`. The step must outlive the result.
OpNames NamesOf(const ChakraStep& step);

/// A cluster of the catalogue, to price communication. `framework`: of the catalogue, or empty for
/// what is measured of the bare collectives.
Result<CostModel> NetworkOf(const Environment& environment, const std::string& cluster, int gpus,
                            const std::string& framework = "");

/// Ready for `Simulate`. kInvalidInput where no communication has a duration, nor a network to
/// price it, and where durations add up to more than a step can take.
Result<LoweredProgram> LowerChakra(const ChakraStep& step, const CostModel* network = nullptr);

}  // namespace stepcast
