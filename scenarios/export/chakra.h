/// \file
/// A simulated step as Chakra execution traces, one file for each rank, and what ASTRA-sim needs
/// beside them.
///
/// Nodes are instructions: kernels (COMP_NODE), collectives, sends and receives, transfers between
/// device and host (MEM_*_NODE) and work of the host (COMP_NODE with is_cpu_op). Each depends on
/// the one before it on its stream, on what the Program says, and on the host's work before its
/// launch, all as data_deps. Sizes of collectives are in the convention of nccl-tests.
///
/// Durations are whole microseconds in the format. They are rounded so that the durations of a
/// stream add up to within a microsecond of what they are; the attribute `duration_ps` has each
/// exactly. Other attributes have what a simulation of the traces needs so as to take exactly as
/// long, see scenarios/chakra/chakra.h; readers that do not know them leave them out.
#pragma once

#include <cstdint>
#include <string>

#include "hardware/topology/topology.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/result.h"

namespace stepcast {

struct ChakraFiles {
  std::int64_t ranks = 0;
  std::int64_t nodes = 0;  ///< Over all ranks.
  std::int64_t bytes = 0;
};

/// Whether `name` can begin the names of files; kInvalidInput where it would lead elsewhere.
Result<void> CheckTraceName(const std::string& name);

/// Writes `directory`/`name`.RANK.et for every rank, comm_groups.json, network.yml, system.json and
/// memory.json. `step` has a rank class for each rank (ForecastOptions::expand_ranks).
/// kInvalidInput where it has not, where `name` cannot begin the names of files, or where the
/// directory has other traces, which would stay; kIo where a file cannot be written.
Result<ChakraFiles> WriteChakra(const SimulatedStep& step, const Topology& topology,
                                const std::string& directory, const std::string& name);

}  // namespace stepcast
