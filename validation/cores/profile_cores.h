/// \file
/// Measures the cores of this machine as ranks use them, and writes what it finds as `.profile`
/// files and a machine for the catalogue.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/collect/collect.h"
#include "simulator/base/result.h"
#include "validation/execute/mpi_prices.h"
#include "validation/execute/mpi_world.h"

namespace stepcast {

/// Name of the cluster in the machine file.
inline constexpr std::string_view kThisMachine = "this-machine";
/// Where `stepcast profile --device cpu` writes, and forecasts look, unless told otherwise.
inline constexpr std::string_view kDefaultMachineProfile = "machine-profile";

struct ProfileCoresOptions {
  std::string directory;  ///< Made when it does not exist.
  bool quick = false;     ///< Fewer sizes, within a minute.
  /// What is between ranks.
  TransportKind transport = TransportKind::kMemory;
  std::string date;  ///< YYYY-MM-DD, for the provenance.
  /// One line at a time, without line end. May be empty.
  std::function<void(std::string_view line)> progress;
};

/// Exchanges among so many ranks that a profile has, in groups that are measured together.
std::vector<std::vector<ExchangeShape>> ProfiledExchanges(int ranks, bool quick);

/// For a process of the job that `ProfileCores` starts to measure exchanges over MPI: microseconds
/// to put in and to take out, a line for each of `ProfiledExchanges` in order. The errors of
/// `MeasureExchanges`.
Result<std::string> ExchangesOfJob(const MpiWorld& world, bool quick);

/// The catalogue's name of a core of this machine, after its processor.
std::string CoreDeviceName();

/// Writes DIRECTORY/machine.yaml last, so that a directory with it is complete. kIo.
Result<Collected> ProfileCores(const ProfileCoresOptions& options);

/// Numbers of a profile that are of no table, as measured.
struct CoreParameters {
  // Times over those of one core, where all cores of the machine are busy.
  double busy_gemm = 1;
  double busy_attention = 1;
  double busy_memory_bound = 1;
  double wake_us = 0;       ///< How late a core goes on that slept until another's message came.
  double speed_spread = 0;  ///< Standard deviation of the time of equal work on several cores.
};
/// What exchanges in a directory that `ProfileCores` wrote were measured over. Errors as of
/// `LoadTables`; kMemory where there are none, on a single core.
Result<TransportKind> ProfiledTransport(const std::string& directory, const std::string& device);
/// Of the device in a directory that `ProfileCores` wrote. Errors name the file and what is
/// missing.
Result<CoreParameters> LoadCoreParameters(const std::string& directory, const std::string& device);

}  // namespace stepcast
