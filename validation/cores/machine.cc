#include "validation/cores/machine.h"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <map>
#include <utility>

namespace stepcast {

Result<Machine> Machine::Load(const std::string& directory, TransportKind transport) {
  std::error_code ignored;
  const std::filesystem::path root(directory);
  const std::string command = fmt::format("stepcast profile --device cpu --out {}", directory);
  if (!std::filesystem::exists(root / "machine.yaml", ignored)) {
    return MakeError(
        ErrorCode::kNotFound,
        fmt::format("{}: no profile of this machine (machine.yaml is missing); measure "
                    "it first: {} --quick",
                    directory, command));
  }
  STEPCAST_ASSIGN_OR_RETURN(Environment environment, Environment::Load(directory));
  STEPCAST_ASSIGN_OR_RETURN(const v1::Cluster* cluster,
                            environment.catalogue.FindCluster(kThisMachine));
  STEPCAST_ASSIGN_OR_RETURN(const v1::Node* node, environment.catalogue.FindNode(cluster->node()));
  if (node->gpus() != CountCores() || node->device() != CoreDeviceName()) {
    return InvalidInput(fmt::format(
        "{}: a profile of {} x {}, but this machine has {} x {}; "
        "measure it: {}",
        directory, node->gpus(), node->device(), CountCores(), CoreDeviceName(), command));
  }
  STEPCAST_ASSIGN_OR_RETURN(const CoreParameters parameters,
                            LoadCoreParameters(directory, node->device()));
  STEPCAST_ASSIGN_OR_RETURN(const TransportKind profiled,
                            ProfiledTransport(directory, node->device()));
  if (node->gpus() > 1 && profiled != transport) {
    return InvalidInput(
        fmt::format("{}: exchanges were measured over {}, and steps are to use {}; measure those: "
                    "{} --transport {}",
                    directory, Name(profiled), Name(transport), command, Name(transport)));
  }
  return Machine(std::move(environment), parameters, transport);
}

Result<ResolvedScenario> Machine::Resolve(LoadedScenario scenario) const {
  scenario.message.mutable_cluster()->set_name(std::string(kThisMachine));
  scenario.message.mutable_cluster()->clear_gpus_per_node();
  // Of frameworks only what they launch counts here: a core has no host thread beside it.
  const bool busy = scenario.message.cluster().gpus() > 1;
  const std::map<std::string, double> host = {
      {"library_gemm_slowdown_ratio", busy ? parameters_.busy_gemm : 1},
      {"attention_slowdown_ratio", busy ? parameters_.busy_attention : 1},
      {"memory_bound_slowdown_ratio", busy ? parameters_.busy_memory_bound : 1},
      {"speed_spread_fraction", parameters_.speed_spread}};
  return stepcast::Resolve(environment_, scenario, &host);
}

CorePrices Machine::Prices(const Executable& executable, const ResolvedScenario& resolved,
                           const LinkSpeed& link, PriceSources* sources) const {
  const Program& program = executable.program;
  const CostModel& model = resolved.cost_model;
  CorePrices prices;
  const bool memory = transport_ == TransportKind::kMemory;
  prices.link = memory ? link : kNoLink;
  // Who waits for MPI does not sleep.
  if (memory) prices.wake = Duration::Microseconds(parameters_.wake_us);
  CoreTimes& times = prices.times;
  times.run.resize(program.size());
  times.put.resize(program.size());
  times.take.resize(program.size());
  std::array<double, 3> seconds{};
  const auto priced = [&seconds](const Cost& cost) {
    const std::size_t of = cost.source == CostSource::kMeasured       ? 0
                           : cost.source == CostSource::kInterpolated ? 1
                                                                      : 2;
    seconds[of] += cost.time.seconds();
    return cost.time;
  };
  for (std::size_t rank = 0; rank < executable.ranks.size(); ++rank) {
    const RankClass& rank_class = program.rank_classes()[rank];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const Instruction& instruction = program.instructions()[i];
      const Op& op = program.op(instruction);
      if (executable.step(rank, i).function == Function::kNothing) continue;
      if (!IsCommunication(op.kind)) {
        times.run[i] = priced(model.DeviceTime(program, op));
      } else if (instruction.rendezvous != RendezvousId::kNone) {
        times.put[i] = priced(model.CoreTime(program, op, CollectiveCost::CorePart::kPut));
        // What goes on in a ring is an exchange of which both ends are one instruction.
        Op taken = op;
        if (executable.step(rank, i).function == Function::kPassOn) taken.kind = OpKind::kRecv;
        times.take[i] = priced(model.CoreTime(program, taken, CollectiveCost::CorePart::kTake));
      }
    }
  }
  const double total = seconds[0] + seconds[1] + seconds[2];
  if (sources != nullptr && total > 0) {
    *sources = {seconds[0] / total, seconds[1] / total, seconds[2] / total};
  }
  return prices;
}

}  // namespace stepcast
