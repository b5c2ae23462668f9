#include "profiles/collect/collect.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>

#include "profiles/collect/activity/activity.h"
#include "profiles/collect/cases.h"
#include "profiles/collect/profile_writer.h"
#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

constexpr std::string_view kCommand = "stepcast profile --device cuda";
/// All groups together, in seconds; the rest of a minute, or of seven, is for starting.
constexpr double kQuickSeconds = 54;
constexpr double kFullSeconds = 400;

int ToGpu(DType dtype) {
  switch (dtype) {
    case DType::kFp32:
      return kStepcastGpuFp32;
    case DType::kTf32:
      return kStepcastGpuTf32;
    case DType::kFp16:
      return kStepcastGpuFp16;
    case DType::kFp8:
      return kStepcastGpuFp8;
    default:
      return kStepcastGpuBf16;
  }
}

StepcastGpuGemm GemmToGpu(const Op& op) {
  StepcastGpuGemm gemm{};
  gemm.dtype = ToGpu(op.dtype);
  gemm.layout = op.layout == GemmLayout::kTN   ? kStepcastGpuTn
                : op.layout == GemmLayout::kNN ? kStepcastGpuNn
                                               : kStepcastGpuNt;
  gemm.accumulate = op.accumulate ? 1 : 0;
  gemm.m = op.dims[0];
  gemm.n = op.dims[1];
  gemm.k = op.dims[2];
  gemm.batch = op.dims[3];
  return gemm;
}

StepcastGpuAttention AttentionToGpu(const Op& op) {
  StepcastGpuAttention attention{};
  attention.dtype = ToGpu(op.dtype);
  attention.backward = op.pass == Pass::kBackward ? 1 : 0;
  attention.causal = op.causal ? 1 : 0;
  attention.batch = op.dims[0];
  attention.q_seq = op.dims[1];
  attention.kv_seq = op.dims[2];
  attention.q_heads = op.dims[3];
  attention.kv_heads = op.dims[4];
  attention.head_dim = op.dims[5];
  return attention;
}

/// -1 for operators that the plugin does not have.
int ToGpu(TableOperator op) {
  switch (op) {
    case TableOperator::kCopy:
      return kStepcastGpuCopy;
    case TableOperator::kAdd:
      return kStepcastGpuAdd;
    case TableOperator::kScale:
      return kStepcastGpuScale;
    case TableOperator::kCast:
      return kStepcastGpuCast;
    case TableOperator::kFill:
      return kStepcastGpuFill;
    case TableOperator::kAccumulate:
      return kStepcastGpuAccumulate;
    case TableOperator::kNormReduce:
      return kStepcastGpuNormReduce;
    case TableOperator::kColumnSum:
      return kStepcastGpuColumnSum;
    case TableOperator::kGelu:
      return kStepcastGpuGelu;
    case TableOperator::kSiluAndMul:
      return kStepcastGpuSwiglu;
    case TableOperator::kDropout:
      return kStepcastGpuDropout;
    case TableOperator::kBiasDropoutAdd:
      return kStepcastGpuBiasDropoutAdd;
    case TableOperator::kLayerNorm:
      return kStepcastGpuLayerNorm;
    case TableOperator::kRmsNorm:
      return kStepcastGpuRmsNorm;
    case TableOperator::kSoftmax:
      return kStepcastGpuSoftmax;
    case TableOperator::kCrossEntropy:
      return kStepcastGpuCrossEntropy;
    case TableOperator::kEmbedding:
      return kStepcastGpuEmbedding;
    case TableOperator::kRope:
      return kStepcastGpuRope;
    case TableOperator::kAdam:
      return kStepcastGpuAdam;
    default:
      return -1;
  }
}

StepcastGpuKernel ToGpu(const OperatorCase& one) {
  StepcastGpuKernel kernel{};
  kernel.op = ToGpu(one.op);
  kernel.dtype = one.dtype == DType::kFp32 ? kStepcastGpuFp32 : kStepcastGpuBf16;
  kernel.backward = one.pass == Pass::kBackward ? 1 : 0;
  kernel.rows = one.rows;
  kernel.cols = one.cols;
  kernel.extra = one.extra;
  return kernel;
}

std::string Software(const StepcastGpuFacts& facts) {
  std::string text = fmt::format("driver {}; CUDA runtime {}; cuBLASLt {}", facts.driver,
                                 facts.runtime, facts.cublaslt);
  if (facts.nccl[0] != 0) text += fmt::format("; NCCL {}", facts.nccl);
  if (facts.cudnn[0] != 0) text += fmt::format("; cuDNN {}", facts.cudnn);
  return text;
}

std::string Machine(const StepcastGpuFacts& facts) {
  std::string text =
      fmt::format("{}, {} multiprocessors, {:.1f} GiB, L2 {:.0f} MiB", facts.name,
                  facts.multiprocessors, static_cast<double>(facts.memory_bytes) / (1 << 30),
                  static_cast<double>(facts.l2_bytes) / (1 << 20));
  if (facts.max_sm_clock_mhz > 0) text += fmt::format(", up to {:.0f} MHz", facts.max_sm_clock_mhz);
  if (facts.memory_clock_mhz > 0) {
    text += fmt::format(", memory at {:.0f} MHz", facts.memory_clock_mhz);
  }
  if (facts.power_limit_w > 0) text += fmt::format(", limit {:.0f} W", facts.power_limit_w);
  if (facts.temperature_c > 0) text += fmt::format(", {:.0f} C at the start", facts.temperature_c);
  return text;
}

using ErrorText = std::array<char, 512>;

/// One group while it is measured: counts, keeps the time, and writes now and then.
class Group {
 public:
  Group(const CollectOptions& options, const StepcastGpuFacts& facts, std::string name,
        TableKind kind, std::string method, double seconds)
      : options_(options), seconds_(seconds), start_(options.clock()), written_at_(start_) {
    report_.name = std::move(name);
    Provenance& from = content_.provenance;
    from.kind = kind;
    from.device = options.device.key;
    from.source = kCommand;
    from.licence = "Apache-2.0";
    from.software = Software(facts);
    from.method = std::move(method);
    from.note = fmt::format("{}; measured {}{}", Machine(facts), options.date,
                            options.quick ? ", quick" : "");
    if (!options.device.note.empty()) from.note += "; " + options.device.note;
  }

  void Plan(std::size_t cases) { report_.planned = static_cast<std::int64_t>(cases); }
  void SetFabric(std::string fabric) { content_.provenance.fabric = std::move(fabric); }

  /// False when the time is over, too much failed, or the device is lost.
  bool MayContinue() {
    constexpr int kMostFailuresInARow = 10;
    return !lost_ && failures_in_a_row_ < kMostFailuresInARow && !write_error_ &&
           options_.clock() - start_ < seconds_;
  }

  /// Notes how a case went; true when it was measured.
  bool Note(int status, const ErrorText& error, const std::string& what) {
    if (status == kStepcastGpuOk) {
      failures_in_a_row_ = 0;
      return true;
    }
    std::string message = fmt::format("{}: {}", what, error.data());
    if (status == kStepcastGpuUnsupported) {
      ++report_.unsupported;
      if (report_.first_error.empty()) report_.first_error = std::move(message);
      return false;
    }
    if (report_.failed++ == 0) report_.first_error = std::move(message);
    ++failures_in_a_row_;
    lost_ = status == kStepcastGpuLost;
    return false;
  }

  void AddRow(std::string row) {
    constexpr double kSecondsBetweenWrites = 5;
    content_.rows.push_back(std::move(row));
    const double now = options_.clock();
    if (now - written_at_ > kSecondsBetweenWrites) {
      Write();
      written_at_ = now;
    }
  }

  bool lost() const { return lost_; }

  Result<CollectedGroup> Finish() {
    if (!content_.rows.empty()) Write();
    if (write_error_) return tl::unexpected(*write_error_);
    report_.seconds = options_.clock() - start_;
    if (options_.progress) {
      std::string line = fmt::format("{}: {} of {} measured in {:.1f} s", report_.name,
                                     report_.rows, report_.planned, report_.seconds);
      if (report_.failed > 0) line += fmt::format(", {} FAILED", report_.failed);
      if (report_.unsupported > 0) line += fmt::format(", {} not possible", report_.unsupported);
      if (!report_.first_error.empty()) line += ": " + report_.first_error;
      options_.progress(line);
    }
    return std::move(report_);
  }

 private:
  void Write() {
    report_.rows = static_cast<std::int64_t>(content_.rows.size());
    report_.file = fmt::format("{}/{}.profile", options_.directory, report_.name);
    const auto written = WriteProfile(report_.file, content_, kCommand);
    if (!written) write_error_ = written.error();
  }

  const CollectOptions& options_;
  double seconds_;
  double start_;
  double written_at_;
  ProfileGroup content_;
  CollectedGroup report_;
  int failures_in_a_row_ = 0;
  bool lost_ = false;
  std::optional<Error> write_error_;
};

constexpr std::string_view kTimingMethod =
    "median of 7 batches (4 above 10 ms) of launches back to back, between CUDA events, after "
    "warm-up; below 40 us a launch the batch is one CUDA graph; a time is from start to start of "
    "consecutive launches and so includes the gap between them; normally distributed random data; "
    "operands rotate so that a set is out of the cache when it comes round again, as far as 256 "
    "sets suffice";

class Collector {
 public:
  Collector(const StepcastGpuApi& api, StepcastGpuSession* session, const StepcastGpuFacts& facts,
            const CollectOptions& options)
      : api_(api), session_(session), facts_(facts), options_(options), start_(options.clock()) {}

  Result<Collected> All() {
    const bool quick = options_.quick;
    STEPCAST_RETURN_IF_ERROR(Launches(quick ? 3 : 10));
    STEPCAST_RETURN_IF_ERROR(Bandwidths(quick ? 4 : 12));
    STEPCAST_RETURN_IF_ERROR(HostCopies(quick ? 2 : 5));
    std::vector<GemmGroup> gemms = GemmGroups(quick);
    // The last one fills what time is left.
    GemmGroup last = std::move(gemms.back());
    gemms.pop_back();
    for (const GemmGroup& group : gemms) STEPCAST_RETURN_IF_ERROR(Gemms(group, group.seconds));
    STEPCAST_RETURN_IF_ERROR(Sustained(quick ? 4 : 25));
    STEPCAST_RETURN_IF_ERROR(Interference(quick ? 4 : 25));
    STEPCAST_RETURN_IF_ERROR(Attentions(quick ? 4 : 50));
    STEPCAST_RETURN_IF_ERROR(Operators(quick ? 8 : 60));
    if (facts_.visible_devices > 1) STEPCAST_RETURN_IF_ERROR(Collectives(quick ? 8 : 60));
    const double check_seconds = quick ? 2 : 10;
    STEPCAST_RETURN_IF_ERROR(Gemms(last, std::min(last.seconds, TimeLeft() - check_seconds)));
    // After all times: CUPTI would be in them.
    STEPCAST_RETURN_IF_ERROR(CrossCheck(check_seconds));
    return std::move(collected_);
  }

 private:
  /// A case that was timed with events.
  struct Timed {
    std::string what;
    std::optional<StepcastGpuGemm> gemm;
    std::optional<StepcastGpuKernel> kernel;
    std::optional<StepcastGpuAttention> attention;
    double us = 0;
  };

  /// Launches of one of them, recorded.
  int Record(const Timed& timed, StepcastGpuRecord& record, ErrorText& error) const {
    if (timed.gemm) {
      return api_.record_gemm(session_, &*timed.gemm, &record, error.data(), error.size());
    }
    if (timed.attention) {
      return api_.record_attention(session_, &*timed.attention, &record, error.data(),
                                   error.size());
    }
    return api_.record_kernel(session_, &*timed.kernel, &record, error.data(), error.size());
  }

  double TimeLeft() const {
    return (options_.quick ? kQuickSeconds : kFullSeconds) - (options_.clock() - start_);
  }

  Group Begin(std::string name, TableKind kind, std::string method, double seconds) const {
    if (options_.progress) options_.progress(fmt::format("{} ...", name));
    return {
        options_, facts_, std::move(name), kind, std::move(method), std::min(seconds, TimeLeft())};
  }

  Result<void> End(Group& group) {
    STEPCAST_ASSIGN_OR_RETURN(CollectedGroup report, group.Finish());
    collected_.groups.push_back(std::move(report));
    if (group.lost()) {
      session_ = options_.reopen ? options_.reopen() : nullptr;
      collected_.lost = session_ == nullptr;
    }
    return {};
  }

  Result<void> Gemms(const GemmGroup& what, double seconds) {
    if (collected_.lost) return {};
    const TableKind kind = what.accumulate ? TableKind::kGemmAccumulate : TableKind::kGemm;
    Group group = Begin(what.name, kind,
                        fmt::format("cuBLASLt, the first algorithm of its heuristic, {} MiB of "
                                    "workspace; {}; {}",
                                    facts_.compute_major >= 9 ? 32 : 8, what.what, kTimingMethod),
                        seconds);
    group.Plan(what.products.size());
    for (const Op& op : what.products) {
      if (!group.MayContinue()) break;
      const StepcastGpuGemm gemm = GemmToGpu(op);
      StepcastGpuTiming timing{};
      ErrorText error{};
      const int status = api_.time_gemm(session_, &gemm, &timing, error.data(), error.size());
      if (!group.Note(status, error, Describe(op))) continue;
      timed_.push_back({Describe(op), gemm, {}, {}, timing.median_us});
      group.AddRow(fmt::format("{},{},{},{},{},{},{}", Name(op.dtype), Name(op.layout), op.dims[0],
                               op.dims[1], op.dims[2], op.dims[3], TimeText(timing.median_us)));
    }
    return End(group);
  }

  Result<void> Operators(double seconds) {
    if (collected_.lost) return {};
    Group group = Begin("operators", TableKind::kOperator,
                        fmt::format("kernels of stepcast's own, 16 bytes an access, fp32 "
                                    "arithmetic; {}",
                                    kTimingMethod),
                        seconds);
    const std::vector<OperatorCase> cases = OperatorCases(options_.quick);
    group.Plan(cases.size());
    for (const OperatorCase& one : cases) {
      if (!group.MayContinue()) break;
      const StepcastGpuKernel kernel = ToGpu(one);
      StepcastGpuTiming timing{};
      ErrorText error{};
      const int status = api_.time_kernel(session_, &kernel, &timing, error.data(), error.size());
      const std::string what = fmt::format("{} {} {} {}x{}", Name(one.op), Name(one.pass),
                                           Name(one.dtype), one.rows, one.cols);
      if (!group.Note(status, error, what)) continue;
      timed_.push_back({what, {}, kernel, {}, timing.median_us});
      group.AddRow(fmt::format("{},{},stepcast,{},{},{},{},{}", Name(one.dtype), Name(one.op),
                               Name(one.pass), one.rows, one.cols, one.extra,
                               TimeText(timing.median_us)));
    }
    return End(group);
  }

  Result<void> Attentions(double seconds) {
    if (collected_.lost) return {};
    Group group =
        Begin("attention", TableKind::kAttention,
              fmt::format("cuDNN, the first kernel of its heuristic that can be compiled; "
                          "operands lie as batch, sequence, head, size; scaled, without "
                          "dropout; forward writes the statistics that backward reads; {}",
                          kTimingMethod),
              seconds);
    const std::vector<Op> cases = AttentionCases(options_.quick);
    group.Plan(cases.size());
    for (const Op& op : cases) {
      if (!group.MayContinue()) break;
      const StepcastGpuAttention attention = AttentionToGpu(op);
      StepcastGpuTiming timing{};
      ErrorText error{};
      const int status =
          api_.time_attention(session_, &attention, &timing, error.data(), error.size());
      if (!group.Note(status, error, Describe(op))) continue;
      timed_.push_back({Describe(op), {}, {}, attention, timing.median_us});
      group.AddRow(fmt::format("{},{},cudnn,{},{},{},{},{},{},{},{}", Name(op.dtype), Name(op.pass),
                               op.dims[0], op.dims[1], op.dims[2], op.dims[3], op.dims[4],
                               op.dims[5], op.causal ? 1 : 0, TimeText(timing.median_us)));
    }
    return End(group);
  }

  // Some of the cases that were timed with events, again with CUPTI. A time by events is from start
  // to start and has the gap to the next launch in it; CUPTI's is that of the kernels alone.
  Result<void> CrossCheck(double seconds) {
    constexpr double kShareLess = 0.05;  // CUPTI may say so much more than the events,
    constexpr double kShareMore = 0.1;   // or so much less, and the gap less.
    constexpr double kGapUs = 3;
    const std::size_t most = options_.quick ? 8 : 24;
    if (collected_.lost || timed_.empty()) return {};
    Group group =
        Begin("cupti", TableKind::kParameter,
              "kernels of some of the cases of the other files: median over launches of "
              "the time in which they ran, by the activity records of CUPTI, over the time "
              "from start to start by CUDA events",
              seconds);
    const std::size_t count = std::min(most, timed_.size());
    group.Plan(count);
    std::vector<double> ratios;
    for (std::size_t i = 0; i < count && group.MayContinue(); ++i) {
      const Timed& timed = timed_[i * timed_.size() / count];
      ErrorText error{};
      StepcastGpuRecord record{};
      const int status = Record(timed, record, error);
      if (!group.Note(status, error, timed.what)) {
        if (status == kStepcastGpuUnsupported) break;  // no CUPTI: the same for all
        continue;
      }
      const Result<double> busy_us = BusyUs(record);
      if (!busy_us) {
        Warn(fmt::format("{}: records of CUPTI: {}", timed.what, busy_us.error().message));
        continue;
      }
      ratios.push_back(*busy_us / timed.us);
      if (*busy_us > timed.us * (1 + kShareLess) ||
          timed.us > *busy_us * (1 + kShareMore) + kGapUs) {
        Warn(fmt::format(
            "{}: {:.2f} us by CUPTI's records, {:.2f} us from start to start by CUDA "
            "events; allowed are {:.0f} % more, and {:.0f} % and {} us less",
            timed.what, *busy_us, timed.us, 100 * kShareLess, 100 * kShareMore, kGapUs));
      }
    }
    if (!ratios.empty()) {
      std::sort(ratios.begin(), ratios.end());
      group.AddRow(
          fmt::format("cupti_over_events_ratio,{:.4f},ratio,{:.4f},{:.4f},median and range "
                      "over {} cases",
                      ratios[ratios.size() / 2], ratios.front(), ratios.back(), ratios.size()));
    }
    return End(group);
  }

  /// Median over launches of the time in which their kernels ran.
  static Result<double> BusyUs(const StepcastGpuRecord& record) {
    STEPCAST_ASSIGN_OR_RETURN(
        const ActivityLog log,
        MakeActivityLog({record.activities, static_cast<std::size_t>(record.activity_count)}));
    std::vector<double> busy_us;
    for (const auto& [external, span] : SpansByExternal(log)) {
      busy_us.push_back(span.busy.microseconds());
    }
    if (static_cast<std::int64_t>(busy_us.size()) != record.launches || record.dropped > 0) {
      return InvalidInput(fmt::format("found {} of {} launches, {} records dropped", busy_us.size(),
                                      record.launches, record.dropped));
    }
    std::sort(busy_us.begin(), busy_us.end());
    return busy_us[busy_us.size() / 2];
  }

  void Warn(std::string warning) {
    if (options_.progress) options_.progress("warning: " + warning);
    collected_.warnings.push_back(std::move(warning));
  }

  Result<void> Bandwidths(double seconds) {
    if (collected_.lost) return {};
    struct Pattern {
      int kind;
      const char* name;
    };
    constexpr auto kPatterns = std::to_array<Pattern>({{kStepcastGpuRead, "read"},
                                                       {kStepcastGpuWrite, "write"},
                                                       {kStepcastGpuCopyPattern, "copy"},
                                                       {kStepcastGpuTriad, "triad"}});
    // Blocks of 256 of the 2048 threads that a multiprocessor of data-centre GPUs holds.
    constexpr std::array<int, 4> kBlocks = {1, 2, 4, 8};
    Group group = Begin(
        "bandwidth", TableKind::kBandwidth,
        "kernels of stepcast's own over arrays of 1 GiB; 1, 2, 4 or 8 blocks of 256 threads on "
        "each "
        "multiprocessor, each thread 16 bytes an access; occupancy is resident threads over 2048; "
        "memcpy_device is cudaMemcpyAsync within the device, its occupancy not known",
        seconds);
    group.Plan(kPatterns.size() * kBlocks.size() + 1);
    for (const Pattern& pattern : kPatterns) {
      for (const int blocks : kBlocks) {
        Bandwidth(group, pattern.kind, pattern.name, blocks, 12.5 * blocks);
      }
    }
    Bandwidth(group, kStepcastGpuMemcpyDevice, "memcpy_device", 0, 100);
    return End(group);
  }

  Result<void> HostCopies(double seconds) {
    if (collected_.lost) return {};
    Group group = Begin("host_copies", TableKind::kBandwidth,
                        "cudaMemcpyAsync of 128 MiB between pinned host memory and the device, "
                        "median of 7; bytes are counted once; both ways at once is the sum",
                        seconds);
    group.Plan(3);
    Bandwidth(group, kStepcastGpuHostToDevice, "h2d_pinned", 0, 100);
    Bandwidth(group, kStepcastGpuDeviceToHost, "d2h_pinned", 0, 100);
    Bandwidth(group, kStepcastGpuBothWays, "h2d_and_d2h_pinned", 0, 100);
    return End(group);
  }

  void Bandwidth(Group& group, int kind, std::string_view name, int blocks, double occupancy) {
    if (!group.MayContinue()) return;
    double rate = 0;
    ErrorText error{};
    const int status =
        api_.measure_bandwidth(session_, kind, blocks, &rate, error.data(), error.size());
    if (group.Note(status, error, std::string(name))) {
      group.AddRow(fmt::format("{},{:g},{:.1f}", name, occupancy, rate));
    }
  }

  Result<void> Launches(double seconds) {
    struct Launch {
      int kind;
      std::int64_t argument;
      const char* name;
    };
    constexpr auto kLaunches = std::to_array<Launch>({
        {kStepcastGpuKernelHost, 0, "kernel_launch_host"},
        {kStepcastGpuKernelBackToBack, 0, "kernel_back_to_back"},
        {kStepcastGpuKernelToStart, 0, "kernel_launch_to_seen"},
        {kStepcastGpuKernelAndWait, 0, "kernel_launch_and_synchronize"},
        {kStepcastGpuGraphNode, 1000, "graph_kernel_back_to_back"},
        {kStepcastGpuGraphHost, 1, "graph_launch_host_1_node"},
        {kStepcastGpuGraphHost, 10, "graph_launch_host_10_nodes"},
        {kStepcastGpuGraphHost, 100, "graph_launch_host_100_nodes"},
        {kStepcastGpuGraphHost, 1000, "graph_launch_host_1000_nodes"},
        {kStepcastGpuGemmHost, 0, "cublaslt_matmul_host"},
        {kStepcastGpuEventRecordHost, 0, "event_record_host"},
        {kStepcastGpuEventWaitHost, 0, "stream_wait_event_host"},
        {kStepcastGpuEventHop, 0, "event_hop_between_streams"},
        {kStepcastGpuSynchronizeIdle, 0, "synchronize_idle_stream"},
        {kStepcastGpuMemsetHost, 0, "memset_async_host"},
        {kStepcastGpuMemcpyDeviceHost, 0, "memcpy_device_async_host"},
        {kStepcastGpuMemcpyToDevice, 4096, "h2d_pinned_4_kib"},
        {kStepcastGpuMemcpyToHost, 4096, "d2h_pinned_4_kib"},
        {kStepcastGpuMemcpyToDevice, 1 << 20, "h2d_pinned_1_mib"},
        {kStepcastGpuMemcpyToHost, 1 << 20, "d2h_pinned_1_mib"},
    });
    Group group = Begin(
        "launch", TableKind::kLaunch,
        "medians; *_host: time of the calling thread for one call of many in a row into a stream "
        "with room; *_back_to_back: from start to start of empty kernels that were queued before; "
        "*_to_seen: from the launch until the host sees what the kernel wrote to pinned memory; "
        "event_hop: from one empty kernel to the next on another stream that waits for its event; "
        "*_and_synchronize, synchronize_* and copies: from the call to its completion on an idle "
        "device",
        seconds);
    group.Plan(kLaunches.size());
    for (const Launch& launch : kLaunches) {
      if (!group.MayContinue()) break;
      double us = 0;
      ErrorText error{};
      const int status = api_.measure_launch(session_, launch.kind, launch.argument, &us,
                                             error.data(), error.size());
      if (!group.Note(status, error, launch.name)) continue;
      group.AddRow(fmt::format("{},{}", launch.name, TimeText(us)));
    }
    return End(group);
  }

  static std::string Label(const Op& op) {
    return fmt::format("{}_{}_{}x{}x{}", Name(op.dtype), Name(op.layout), op.dims[0], op.dims[1],
                       op.dims[2]);
  }

  Result<void> Sustained(double seconds) {
    if (collected_.lost) return {};
    std::vector<Op> products = {Op::Gemm(DType::kBf16, GemmLayout::kTN, 8192, 8192, 8192)};
    if (!options_.quick) {
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kTN, 8192, 28672, 8192));
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kNT, 12288, 4096, 4096));
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kTN, 2048, 4096, 4096));
      products.push_back(Op::Gemm(DType::kFp8, GemmLayout::kTN, 8192, 8192, 8192));
      products.push_back(Op::Gemm(DType::kTf32, GemmLayout::kTN, 8192, 8192, 8192));
    }
    Group group = Begin("sustained", TableKind::kParameter,
                        "cuBLASLt; a short run after a pause of a second, then the same product "
                        "again and again for two seconds, of which the last one counts; clock and "
                        "power as NVML gives them while sustained",
                        seconds);
    group.Plan(products.size());
    std::vector<double> ratios;
    for (const Op& op : products) {
      if (!group.MayContinue()) break;
      const StepcastGpuGemm gemm = GemmToGpu(op);
      StepcastGpuSustained result{};
      ErrorText error{};
      const int status =
          api_.sustain_gemm(session_, &gemm, 2.0, &result, error.data(), error.size());
      if (!group.Note(status, error, Describe(op))) continue;
      const std::string label = Label(op);
      const double ratio = result.sustained_us / result.short_us;
      ratios.push_back(ratio);
      group.AddRow(fmt::format("gemm_short_run_us_{},{},us,,,one product in a short run", label,
                               TimeText(result.short_us)));
      group.AddRow(fmt::format("gemm_sustained_us_{},{},us,,,the same product under sustained load",
                               label, TimeText(result.sustained_us)));
      group.AddRow(
          fmt::format("gemm_sustained_ratio_{},{:.4f},ratio,,,sustained over short", label, ratio));
      if (result.sm_clock_mhz > 0) {
        group.AddRow(fmt::format("gemm_sustained_clock_mhz_{},{:.0f},MHz,,,clock while sustained",
                                 label, result.sm_clock_mhz));
      }
      if (result.power_w > 0) {
        group.AddRow(fmt::format("gemm_sustained_power_w_{},{:.0f},W,,,power while sustained",
                                 label, result.power_w));
      }
    }
    if (!ratios.empty()) {
      std::sort(ratios.begin(), ratios.end());
      group.AddRow(
          fmt::format("gemm_sustained_ratio,{:.4f},ratio,{:.4f},{:.4f},median and range over the "
                      "products above",
                      ratios[ratios.size() / 2], ratios.front(), ratios.back()));
    }
    return End(group);
  }

  Result<void> Interference(double seconds) {
    if (collected_.lost) return {};
    struct Companion {
      int kind;
      int multiprocessors;
      std::string name;
    };
    std::vector<Companion> companions;
    for (const int count :
         options_.quick ? std::vector<int>{16} : std::vector<int>{4, 8, 16, 24, 32}) {
      companions.push_back(
          {kStepcastGpuBesideCopyKernel, count, fmt::format("copy_on_{}_multiprocessors", count)});
    }
    companions.push_back({kStepcastGpuBesideHostToDevice, 0, "h2d_pinned"});
    companions.push_back({kStepcastGpuBesideDeviceToHost, 0, "d2h_pinned"});
    std::vector<Op> products = {Op::Gemm(DType::kBf16, GemmLayout::kTN, 8192, 8192, 8192)};
    if (!options_.quick) {
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kTN, 4096, 12288, 4096));
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kNT, 4096, 4096, 8192));
      products.push_back(Op::Gemm(DType::kBf16, GemmLayout::kNN, 2048, 4096, 4096));
    }
    Group group = Begin(
        "interference", TableKind::kParameter,
        "cuBLASLt, back to back for about 30 ms, median of 3, alone and beside another stream; the "
        "copy kernel has one block of 512 threads and 64 KiB of shared memory on each of its "
        "multiprocessors and stands in for a collective; its traffic is read plus written",
        seconds);
    group.Plan(products.size() * companions.size());
    for (const Op& op : products) {
      const StepcastGpuGemm gemm = GemmToGpu(op);
      for (const Companion& companion : companions) {
        if (!group.MayContinue()) break;
        StepcastGpuInterference result{};
        ErrorText error{};
        const int status =
            api_.measure_interference(session_, &gemm, companion.kind, companion.multiprocessors,
                                      &result, error.data(), error.size());
        const std::string label = fmt::format("{}_beside_{}", Label(op), companion.name);
        if (!group.Note(status, error, label)) continue;
        group.AddRow(
            fmt::format("interference_ratio_{},{:.4f},ratio,,,time of the product beside "
                        "the companion over {} us alone",
                        label, result.beside_us / result.alone_us, TimeText(result.alone_us)));
        if (result.companion_alone_gigabytes_per_s > 0) {
          group.AddRow(
              fmt::format("interference_companion_gigabytes_per_s_{},{:.1f},GB/s,,,traffic of the "
                          "companion beside the product; alone {:.1f} GB/s",
                          label, result.companion_beside_gigabytes_per_s,
                          result.companion_alone_gigabytes_per_s));
        }
      }
    }
    return End(group);
  }

  Result<void> Collectives(double seconds) {
    if (collected_.lost) return {};
    Group group =
        Begin("collectives", TableKind::kCollective,
              "NCCL, one process with a thread for each GPU, bf16, out of place; median of "
              "7 batches back to back, the slowest member of each; sendrecv is a ring",
              seconds);
    group.SetFabric("GPUs of one machine");
    constexpr auto kKinds = std::to_array<std::pair<int, TableCollective>>(
        {{kStepcastGpuAllReduce, TableCollective::kAllReduce},
         {kStepcastGpuAllGather, TableCollective::kAllGather},
         {kStepcastGpuReduceScatter, TableCollective::kReduceScatter},
         {kStepcastGpuAllToAll, TableCollective::kAllToAll},
         {kStepcastGpuSendReceive, TableCollective::kSendReceive}});
    std::vector<int> sizes;
    for (int gpus = facts_.visible_devices; gpus >= 2; gpus /= 2) sizes.push_back(gpus);
    constexpr int kSmallestPower = 10;
    constexpr int kLargestPower = 30;
    const int step = options_.quick ? 4 : 1;
    std::vector<StepcastGpuCollective> cases;
    for (const int gpus : sizes) {
      for (const auto& [kind, name] : kKinds) {
        for (int power = kLargestPower; power >= kSmallestPower; power -= step) {
          cases.push_back({kind, gpus, std::int64_t{1} << power});
        }
      }
    }
    group.Plan(cases.size());
    for (const StepcastGpuCollective& one : cases) {
      if (!group.MayContinue()) break;
      StepcastGpuTiming timing{};
      ErrorText error{};
      const int status = api_.time_collective(session_, &one, &timing, error.data(), error.size());
      const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                     [&one](const auto& each) { return each.first == one.kind; });
      const std::string what =
          fmt::format("{} of {} bytes among {}", Name(kind->second), one.bytes, one.gpus);
      if (!group.Note(status, error, what)) continue;
      group.AddRow(fmt::format("{},{},1,{},{}", Name(kind->second), one.gpus, one.bytes,
                               TimeText(timing.median_us)));
    }
    return End(group);
  }

  const StepcastGpuApi& api_;
  StepcastGpuSession* session_;
  const StepcastGpuFacts& facts_;
  const CollectOptions& options_;
  double start_;
  std::vector<Timed> timed_;
  Collected collected_;
};

double SteadySeconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

bool Collected::ok() const {
  return !lost && std::all_of(groups.begin(), groups.end(),
                              [](const CollectedGroup& group) { return group.failed == 0; });
}

std::string Collected::Text() const {
  std::string text = fmt::format("{:<26}{:>7}{:>9}{:>8}{:>9}  file\n", "group", "rows", "planned",
                                 "failed", "seconds");
  for (const CollectedGroup& group : groups) {
    text +=
        fmt::format("{:<26}{:>7}{:>9}{:>8}{:>9.1f}  {}\n", group.name, group.rows, group.planned,
                    group.failed, group.seconds, group.file.empty() ? "-" : group.file);
  }
  for (const std::string& warning : warnings) text += "warning: " + warning + "\n";
  return text;
}

std::string Collected::Json() const {
  nlohmann::ordered_json json;
  json["complete"] = ok();
  json["groups"] = nlohmann::ordered_json::array();
  for (const CollectedGroup& group : groups) {
    json["groups"].push_back({{"name", group.name},
                              {"file", group.file},
                              {"rows", group.rows},
                              {"planned", group.planned},
                              {"unsupported", group.unsupported},
                              {"failed", group.failed},
                              {"first_error", group.first_error},
                              {"seconds", group.seconds}});
  }
  json["warnings"] = warnings;
  return json.dump(2) + "\n";
}

std::string Collected::Csv() const {
  std::string text = "group,file,rows,planned,unsupported,failed,seconds\n";
  for (const CollectedGroup& group : groups) {
    text += fmt::format("{},{},{},{},{},{},{:.1f}\n", group.name, group.file, group.rows,
                        group.planned, group.unsupported, group.failed, group.seconds);
  }
  return text;
}

Result<Collected> CollectGpu(const StepcastGpuApi& api, StepcastGpuSession* session,
                             const StepcastGpuFacts& facts, const CollectOptions& options) {
  std::error_code status;
  std::filesystem::create_directories(options.directory, status);
  if (status) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("{}: cannot be made: {}", options.directory, status.message()));
  }
  CollectOptions complete = options;
  if (!complete.clock) complete.clock = SteadySeconds;
  return Collector(api, session, facts, complete).All();
}

}  // namespace stepcast
