#include "validation/cores/profile_cores.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "profiles/collect/profile_writer.h"
#include "profiles/cost/cost_model.h"
#include "profiles/tables/tables.h"
#include "simulator/base/median.h"
#include "simulator/base/whole_file.h"
#include "validation/cores/kernel_cases.h"
#include "validation/execute/execute.h"
#include "validation/execute/library_products.h"
#include "validation/execute/probe.h"

namespace stepcast {
namespace {

constexpr std::string_view kCommand = "stepcast profile --device cpu";
constexpr double kGiga = 1e9;
// Operands that one probe rotates over: more than the cache of a core (1 to 2 MiB) and about what
// micro-batches of the models touch that cores train, so that operands which the kernel before did
// not write come from where they come from in a step.
constexpr std::int64_t kWorkingSet = std::int64_t{8} << 20;
/// Products of the library that share the time of a probe.
constexpr double kTogether = 4;

double SecondsNow() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// As the system names the processor; empty if it does not.
std::string ProcessorName() {
  std::ifstream in("/proc/cpuinfo");
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("model name")) continue;
    const std::size_t colon = line.find(": ");
    if (colon != std::string::npos) return line.substr(colon + 2);
  }
  return "";
}

/// Lower-case letters, digits and single hyphens.
std::string Slug(const std::string& text) {
  std::string slug;
  for (const char c : text) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (c >= 'A' && c <= 'Z') {
      slug += static_cast<char>(c - 'A' + 'a');
    } else if (kept) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

/// For a shell.
std::string Quoted(const std::string& word) {
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

TableCollective TableName(OpKind kind) {
  switch (kind) {
    case OpKind::kAllReduce:
      return TableCollective::kAllReduce;
    case OpKind::kAllGather:
      return TableCollective::kAllGather;
    case OpKind::kReduceScatter:
      return TableCollective::kReduceScatter;
    case OpKind::kAllToAll:
      return TableCollective::kAllToAll;
    default:
      return TableCollective::kSendReceive;
  }
}

class CoreCollector {
 public:
  explicit CoreCollector(const ProfileCoresOptions& options)
      : options_(options),
        cores_(CountCores()),
        processor_(ProcessorName()),
        seconds_per_probe_(options.quick ? 0.1 : 0.25),
        device_(CoreDeviceName()) {}

  Result<Collected> All();

 private:
  void Say(std::string_view line) const {
    if (options_.progress) options_.progress(line);
  }
  /// Medians of what a rank spends, by instruction of the probe.
  Result<CoreTimes> Measure(const Executable& executable) const;
  /// Microseconds of each kernel: the mean over so many cores that all run it.
  Result<std::vector<double>> TimesOf(std::span<const KernelCase> cases, int ranks,
                                      std::string_view name) const;
  Result<void> Write(const std::string& name, TableKind kind, std::string method,
                     std::vector<std::string> rows, double since, std::string fabric = "");
  Result<void> Kernels(const KernelGroup& group);
  /// Products in other types than steps are executed in, as far as the library has them.
  Result<void> OtherTypes();
  Result<void> Bandwidths();
  Result<void> Exchanges();
  Result<std::vector<ExchangeTime>> ExchangesInMemory(std::span<const ExchangeShape> shapes,
                                                      int ranks) const;
  Result<std::vector<ExchangeTime>> ExchangesOverMpi(int ranks) const;
  Result<void> BusyRatios();
  Result<void> Parameters();
  Result<void> WriteMachine() const;

  const ProfileCoresOptions& options_;
  int cores_;
  std::string processor_;
  double seconds_per_probe_;
  std::string device_;
  Collected collected_;
  double best_flops_ = 0;                                        // a second
  std::map<DType, double> other_flops_;                          // the same in other types
  double copy_bytes_ = 0;                                        // a second, read and written
  std::map<std::string_view, std::vector<double>> busy_ratios_;  // by parameter
};

Result<CoreTimes> CoreCollector::Measure(const Executable& executable) const {
  constexpr int kFewest = 5;
  constexpr int kMost = 60;
  ExecuteOptions options;
  options.link = kNoLink;
  options.steps = kFewest;
  const double start = SecondsNow();
  STEPCAST_ASSIGN_OR_RETURN(CoreTimes times, MeasureCores(executable, options));
  double round = 0;
  const RankClass& first = executable.program.rank_classes().front();
  for (std::uint32_t i = 0; i < first.last_instruction; ++i) {
    round += (times.run[i] + times.put[i] + times.take[i]).seconds();
  }
  const double left = seconds_per_probe_ - (SecondsNow() - start);
  options.steps = static_cast<int>(std::min<double>(kMost, left / round));
  if (options.steps <= kFewest) return times;
  return MeasureCores(executable, options);
}

/// Which cases each probe measures, in order. Large and small ones are dealt out in turn, so that
/// all have about as much; chains stay together.
std::vector<std::vector<std::size_t>> DealOut(std::span<const KernelCase> cases) {
  std::int64_t bytes = 0;
  std::int64_t lots = 0;
  const auto begins_lot = [&](std::size_t k) {
    return k == 0 || !cases[k].chain || cases[k].chain != cases[k - 1].chain;
  };
  for (std::size_t k = 0; k < cases.size(); ++k) {
    bytes += cases[k].kernel.footprint().count();
    lots += begins_lot(k) ? 1 : 0;
  }
  std::vector<std::vector<std::size_t>> probes(
      static_cast<std::size_t>(std::clamp<std::int64_t>(bytes / kWorkingSet, 1, lots)));
  std::size_t lot = 0;
  for (std::size_t k = 0; k < cases.size(); ++k) {
    if (k > 0 && begins_lot(k)) ++lot;
    probes[lot % probes.size()].push_back(k);
  }
  return probes;
}

Result<std::vector<double>> CoreCollector::TimesOf(std::span<const KernelCase> cases, int ranks,
                                                   std::string_view name) const {
  const std::vector<std::vector<std::size_t>> probes = DealOut(cases);
  std::vector<double> times(cases.size());
  std::size_t done = 0;
  for (std::size_t p = 0; p < probes.size(); ++p) {
    Probe probe(ranks);
    for (const std::size_t k : probes[p]) probe.AddKernel(cases[k].kernel);
    STEPCAST_ASSIGN_OR_RETURN(const Executable executable, probe.Build());
    STEPCAST_ASSIGN_OR_RETURN(const CoreTimes measured, Measure(executable));
    for (std::size_t i = 0; i < probes[p].size(); ++i) {
      for (int rank = 0; rank < ranks; ++rank) {
        const std::uint32_t at = probe.InstructionOf(i, static_cast<std::size_t>(rank));
        times[probes[p][i]] += measured.run[at].microseconds() / ranks;
      }
    }
    done += probes[p].size();
    if (!name.empty() && (p + 1) % 10 == 0) {
      Say(fmt::format("{}: {} of {}", name, done, cases.size()));
    }
  }
  return times;
}

Result<void> CoreCollector::Write(const std::string& name, TableKind kind, std::string method,
                                  std::vector<std::string> rows, double since, std::string fabric) {
  ProfileGroup group;
  group.provenance.kind = kind;
  group.provenance.device = device_;
  group.provenance.source = fmt::format("{}{}", kCommand, options_.quick ? " --quick" : "");
  group.provenance.licence = "Apache-2.0";
  group.provenance.software =
      "oneDNN for matrix products that are not tiled, loops of stepcast for the rest";
  group.provenance.method = std::move(method);
  group.provenance.fabric = std::move(fabric);
  group.provenance.note = fmt::format("measured {} on {} cores of \"{}\", each rank pinned to one",
                                      options_.date, cores_, processor_);
  CollectedGroup result;
  result.name = name;
  result.rows = result.planned = std::ssize(rows);
  result.seconds = SecondsNow() - since;
  group.rows = std::move(rows);
  const std::filesystem::path folder = std::filesystem::path(options_.directory) / device_;
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("{}: cannot be made: {}", folder.string(), failed.message()));
  }
  result.file = (folder / (name + ".profile")).string();
  STEPCAST_RETURN_IF_ERROR(WriteProfile(result.file, group, kCommand));
  Say(fmt::format("{}: {} rows in {:.1f} s", name, result.rows, result.seconds));
  collected_.groups.push_back(std::move(result));
  return {};
}

constexpr std::string_view kMethod =
    "one core, the others idle; kernels one after the other in rounds, each on tensors of its own, "
    "together about 8 MiB, so that weights and what a forward kept come from beyond the core's own "
    "cache as in a step, while what the kernel before would have written has just been written; "
    "those of an update one after the other on the same gradients; from the end of what comes "
    "before to its end; median of the rounds that no other process disturbed";

Result<void> CoreCollector::Kernels(const KernelGroup& group) {
  const double since = SecondsNow();
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<double> times, TimesOf(group.cases, 1, group.name));
  std::vector<std::string> rows;
  rows.reserve(times.size());
  for (std::size_t i = 0; i < times.size(); ++i) {
    rows.push_back(fmt::format("{},{}", group.cases[i].row, TimeText(times[i])));
    if (group.kind == TableKind::kGemm) {
      best_flops_ =
          std::max(best_flops_, ArithmeticWork(group.cases[i].kernel.op).count() / times[i] * 1e6);
    }
  }
  return Write(group.name, group.kind, fmt::format("{}; {}", group.what, kMethod), std::move(rows),
               since);
}

Result<void> CoreCollector::OtherTypes() {
  for (const DType dtype : {DType::kBf16, DType::kFp16}) {
    const double since = SecondsNow();
    const std::vector<Op> products = LibraryProducts(dtype, options_.quick);
    const double seconds = seconds_per_probe_ * static_cast<double>(products.size()) / kTogether;
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::optional<double>> times,
                              TimeLibraryProducts(products, seconds));
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < products.size(); ++i) {
      if (!times[i]) continue;
      const Op& op = products[i];
      double& best = other_flops_[dtype];
      best = std::max(best, ArithmeticWork(op).count() / *times[i] * 1e6);
      rows.push_back(fmt::format("{},{},{},{},{},1,{}", Name(dtype), Name(op.layout), op.dims[0],
                                 op.dims[1], op.dims[2], TimeText(*times[i])));
    }
    if (rows.empty()) {
      Say(fmt::format("gemm_{}: oneDNN has no kernels for it on this processor", Name(dtype)));
      continue;
    }
    STEPCAST_RETURN_IF_ERROR(Write(
        fmt::format("gemm_{}", Name(dtype)), TableKind::kGemm,
        "matrix products in the layouts of forward and both gradients; oneDNN's primitive; one "
        "core, the others idle; one after the other in rounds, each on operands of its own; "
        "from the call to its end; median of the rounds; no step is executed in this type",
        std::move(rows), since));
  }
  return {};
}

Result<void> CoreCollector::Bandwidths() {
  const double since = SecondsNow();
  const KernelCase copy{LargeCopy(), ""};
  std::vector<std::string> rows;
  for (int busy = 1; busy <= cores_;
       busy = busy == cores_ ? cores_ + 1 : std::min(2 * busy, cores_)) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<double> times, TimesOf({&copy, 1}, busy, ""));
    const double rate =
        static_cast<double>(MemoryTraffic(copy.kernel.op).count()) * busy / times[0] * 1e6;
    if (busy == 1) copy_bytes_ = rate;
    rows.push_back(fmt::format("copy,{:.4g},{:.3f}", 100.0 * busy / cores_, rate / kGiga));
  }
  return Write("bandwidth", TableKind::kBandwidth,
               "64 MiB copied by each of some cores at once; bytes read and written, of all "
               "together",
               std::move(rows), since);
}

Result<std::vector<ExchangeTime>> CoreCollector::ExchangesInMemory(
    std::span<const ExchangeShape> shapes, int ranks) const {
  Probe probe(ranks);
  for (const ExchangeShape& shape : shapes) probe.AddExchange(shape.kind, shape.bytes);
  STEPCAST_ASSIGN_OR_RETURN(const Executable executable, probe.Build());
  STEPCAST_ASSIGN_OR_RETURN(const CoreTimes times, Measure(executable));
  return SlowestMembers(probe, times, shapes);
}

Result<std::vector<ExchangeTime>> CoreCollector::ExchangesOverMpi(int ranks) const {
  std::string command;
  for (const std::string& word : MpiCommand({ranks, options_.transport})) {
    command += Quoted(word) + " ";
  }
  command += fmt::format("measure-exchanges{}", options_.quick ? " --quick" : "");
  // NOLINTNEXTLINE(cert-env33-c): of fixed words and the path of this program, quoted
  FILE* const pipe = ::popen(command.c_str(), "re");
  if (pipe == nullptr) return MakeError(ErrorCode::kIo, "no process: " + command);
  std::vector<ExchangeTime> times;
  double put = 0;
  double take = 0;
  while (std::fscanf(pipe, "%lf,%lf", &put, &take) == 2) {
    times.push_back({Duration::Microseconds(put), Duration::Microseconds(take)});
  }
  if (const int status = ::pclose(pipe); status != 0) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("measuring over MPI failed (status {}): {}", status, command));
  }
  return times;
}

Result<void> CoreCollector::Exchanges() {
  const double since = SecondsNow();
  std::vector<std::string> put;
  std::vector<std::string> take;
  for (int ranks = 2; ranks <= cores_;
       ranks = ranks == cores_ ? cores_ + 1 : std::min(2 * ranks, cores_)) {
    std::vector<ExchangeShape> shapes;
    std::vector<ExchangeTime> times;
    for (const auto& group : ProfiledExchanges(ranks, options_.quick)) {
      shapes.insert(shapes.end(), group.begin(), group.end());
      if (options_.transport != TransportKind::kMemory) continue;
      STEPCAST_ASSIGN_OR_RETURN(const std::vector<ExchangeTime> of_group,
                                ExchangesInMemory(group, ranks));
      times.insert(times.end(), of_group.begin(), of_group.end());
    }
    if (options_.transport != TransportKind::kMemory) {
      STEPCAST_ASSIGN_OR_RETURN(times, ExchangesOverMpi(ranks));
    }
    if (times.size() != shapes.size()) {
      return MakeError(ErrorCode::kIo, fmt::format("exchanges among {} ranks: found {} times, "
                                                   "wanted {}",
                                                   ranks, times.size(), shapes.size()));
    }
    for (std::size_t s = 0; s < shapes.size(); ++s) {
      const auto row = [&](Duration time) {
        return fmt::format("{},{},1,{},{}", Name(TableName(shapes[s].kind)), ranks,
                           shapes[s].bytes.count(), TimeText(std::max(time.microseconds(), 0.001)));
      };
      put.push_back(row(times[s].put));
      take.push_back(row(times[s].take));
    }
    Say(fmt::format("exchanges: among {} ranks", ranks));
  }
  if (put.empty()) return {};
  const std::string fabric = FabricOf(options_.transport);
  const bool memory = options_.transport == TransportKind::kMemory;
  const std::string method =
      memory ? "what the core of a rank does for an exchange, all ranks at once and without "
               "waiting for each other or for a link; median of the rounds that no other process "
               "disturbed"
             : "messages between all members, each of which then makes its result; the slowest "
               "member; median of the rounds that no other process disturbed";
  STEPCAST_RETURN_IF_ERROR(Write(
      "collective_put", TableKind::kCollectivePut,
      (memory ? "copying into the message: " : "copying into messages, and beginning: ") + method,
      std::move(put), since, fabric));
  return Write(
      "collective_take", TableKind::kCollectiveTake,
      (memory ? "summing or copying what all have put in: "
              : "from when all have begun, waiting for messages, then summing or copying: ") +
          method,
      std::move(take), since, fabric);
}

/// Alone and beside busy cores in turn, so that what changes slowly hits both.
Result<void> CoreCollector::BusyRatios() {
  if (cores_ < 2) return {};
  for (const NeighbourCase& one : NeighbourCases()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<double> alone, TimesOf(one.cases, 1, ""));
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<double> busy, TimesOf(one.cases, cores_, ""));
    std::vector<double>& ratios = busy_ratios_[one.parameter];
    for (std::size_t k = 0; k < alone.size(); ++k) ratios.push_back(busy[k] / alone[k]);
  }
  return {};
}

Result<void> CoreCollector::Parameters() {
  const double since = SecondsNow();
  std::vector<std::string> rows;
  const auto add = [&rows](std::string_view name, double value, std::string_view unit,
                           std::string_view meaning) {
    rows.push_back(fmt::format("{},{:.5g},{},,,{}", name, value, unit, meaning));
  };
  for (const NeighbourCase& one : NeighbourCases()) {
    const std::vector<double>& ratios = busy_ratios_[one.parameter];
    // Cores do not speed each other up; what is below one is noise.
    add(one.parameter, ratios.empty() ? 1 : std::max(1.0, Median(ratios)), "ratio",
        "time when all cores run the same over that on one core alone; the median over kernels, at "
        "least 1");
  }
  const std::vector<KernelCase> many(64, KernelCase{SmallestKernel(), ""});
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<double> dispatch, TimesOf(many, 1, ""));
  add("core_dispatch_us", Median(dispatch), "us",
      "a kernel on one number; contained in the times of all kernels");
  add("kernel_gap_us", 0, "us", "times of kernels are from the end of the one before");
  add("kernel_floor_us", Median(dispatch), "us", "as core_dispatch_us");
  STEPCAST_ASSIGN_OR_RETURN(const Duration wake, MeasureWaking());
  add("core_wake_us", wake.microseconds(), "us",
      "from when a message is there until the core goes on that slept for it");
  STEPCAST_ASSIGN_OR_RETURN(const double spread, MeasureSpeedSpread(cores_));
  add("core_speed_spread_fraction", spread, "fraction",
      "standard deviation of the time that equal work of some ten milliseconds takes on all cores "
      "at "
      "once");
  return Write("parameters", TableKind::kParameter, "see each meaning", std::move(rows), since);
}

Result<void> CoreCollector::WriteMachine() const {
  const auto bytes = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) *
                     static_cast<std::int64_t>(sysconf(_SC_PAGE_SIZE));
  const std::string source = fmt::format("{}, {}", kCommand, options_.date);
  const LinkSpeed link;
  std::string peaks =
      fmt::format("      - {{dtype: fp32, tflop_per_s: {:.5f}}}\n", best_flops_ / 1e12);
  for (const auto& [dtype, flops] : other_flops_) {
    peaks += fmt::format("      - {{dtype: {}, tflop_per_s: {:.5f}}}\n", Name(dtype), flops / 1e12);
  }
  const std::string text = fmt::format(
      "# Written by {}.\n"
      "devices:\n"
      "  - name: {}\n"
      "    vendor: CPU\n"
      "    architecture: cpu\n"
      "    multiprocessors: 1\n"
      "    peak:\n"
      "{}"
      "    memory_bytes: {}\n"
      "    memory_gigabytes_per_s: {:.3f}\n"
      "    scale_up_gigabytes_per_s: {:g}\n"
      "    source: \"{}\"\n"
      "    notes: \"one core; rates of the fastest matrix product and of a copy, as measured; "
      "memory "
      "is an equal share of the machine's; the link between ranks is stated\"\n"
      "nodes:\n"
      "  - name: {}\n"
      "    device: {}\n"
      "    gpus: {}\n"
      "    scale_up: nvswitch\n"
      "    scale_up_latency_us: {:g}\n"
      "    network: none\n"
      "    cpu: \"{}\"\n"
      "    source: \"{}\"\n"
      "clusters:\n"
      "  - name: {}\n"
      "    node: {}\n"
      "    max_nodes: 1\n"
      "    source: \"{}\"\n",
      kCommand, device_, peaks, bytes / cores_, copy_bytes_ / kGiga,
      link.bandwidth.gigabytes_per_second(), source, kThisMachine, device_, cores_,
      link.latency.microseconds(), Slug(processor_), source, kThisMachine, kThisMachine, source);
  const std::string path = (std::filesystem::path(options_.directory) / "machine.yaml").string();
  const auto written = WriteWholeFile(path, text);
  if (!written) {
    return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
  }
  return {};
}

Result<Collected> CoreCollector::All() {
  Say(fmt::format("{} cores of \"{}\": {}", cores_, processor_, device_));
  // Again and again, since what disturbs the other cores for a second would else be taken for how
  // they always are.
  STEPCAST_RETURN_IF_ERROR(BusyRatios());
  for (const KernelGroup& group : KernelGroups(options_.quick)) {
    STEPCAST_RETURN_IF_ERROR(Kernels(group));
    STEPCAST_RETURN_IF_ERROR(BusyRatios());
  }
  STEPCAST_RETURN_IF_ERROR(OtherTypes());
  STEPCAST_RETURN_IF_ERROR(Bandwidths());
  STEPCAST_RETURN_IF_ERROR(Exchanges());
  STEPCAST_RETURN_IF_ERROR(Parameters());
  STEPCAST_RETURN_IF_ERROR(WriteMachine());
  return std::move(collected_);
}

}  // namespace

std::vector<std::vector<ExchangeShape>> ProfiledExchanges(int ranks, bool quick) {
  constexpr std::array kKinds = {OpKind::kAllReduce, OpKind::kAllGather, OpKind::kReduceScatter,
                                 OpKind::kAllToAll, OpKind::kSend};
  constexpr int kSmallestPower = 8;
  constexpr int kLargestPower = 24;
  constexpr int kSmallPower = 20;  // up to there all sizes are measured together
  std::vector<std::vector<ExchangeShape>> groups(1);
  for (int power = kSmallestPower; power <= kLargestPower; power += quick ? 2 : 1) {
    for (const OpKind kind : kKinds) {
      if (kind == OpKind::kSend && ranks > 2) continue;
      if (power > kSmallPower) groups.emplace_back();
      groups[power > kSmallPower ? groups.size() - 1 : 0].push_back(
          {kind, Bytes(std::int64_t{1} << power), ranks});
    }
  }
  return groups;
}

Result<std::string> ExchangesOfJob(const MpiWorld& world, bool quick) {
  ExecuteOptions options;
  options.mpi = &world;
  options.steps = quick ? 12 : 40;
  std::string lines;
  for (const std::vector<ExchangeShape>& shapes : ProfiledExchanges(world.size(), quick)) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<ExchangeTime> times,
                              MeasureShapes(shapes, options));
    for (const ExchangeTime& time : times) {
      lines += fmt::format("{},{}\n", time.put.microseconds(), time.take.microseconds());
    }
  }
  return lines;
}

std::string CoreDeviceName() {
  const std::string processor = Slug(ProcessorName());
  return (processor.empty() ? std::string("cpu") : processor) + "-core";
}

Result<Collected> ProfileCores(const ProfileCoresOptions& options) {
  return CoreCollector(options).All();
}

Result<TransportKind> ProfiledTransport(const std::string& directory, const std::string& device) {
  const std::filesystem::path file =
      std::filesystem::path(directory) / device / "collective_put.profile";
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return TransportKind::kMemory;
  const std::string name = file.string();
  STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadTables({&name, 1}));
  for (const TransportKind kind : {TransportKind::kMpi, TransportKind::kMpiTcp}) {
    for (const Provenance& provenance : tables.groups) {
      if (provenance.fabric == FabricOf(kind)) return kind;
    }
  }
  return TransportKind::kMemory;
}

Result<CoreParameters> LoadCoreParameters(const std::string& directory, const std::string& device) {
  const std::string file =
      (std::filesystem::path(directory) / device / "parameters.profile").string();
  STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadTables({&file, 1}));
  Parameters parameters;
  STEPCAST_RETURN_IF_ERROR(parameters.Add(tables, Parameters::Others::kMeasurements));
  CoreParameters core;
  STEPCAST_ASSIGN_OR_RETURN(core.busy_gemm, parameters.Get("busy_cores_gemm_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(core.busy_attention,
                            parameters.Get("busy_cores_attention_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(core.busy_memory_bound,
                            parameters.Get("busy_cores_memory_bound_slowdown_ratio"));
  STEPCAST_ASSIGN_OR_RETURN(core.wake_us, parameters.Get("core_wake_us"));
  STEPCAST_ASSIGN_OR_RETURN(core.speed_spread, parameters.Get("core_speed_spread_fraction"));
  return core;
}

}  // namespace stepcast
