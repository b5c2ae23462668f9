#include "scenarios/replay/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "hardware/config/config.h"
#include "profiles/collect/device_key.h"

namespace stepcast {
namespace {

constexpr std::array<ReplayChangeKind, 9> kKinds = {{
    {"collectives", "FACTOR", "Collectives move their bytes FACTOR times as fast"},
    {"hide-collectives", "",
     "Nothing on a device waits for a collective: the most that overlap buys"},
    {"precision", "bf16|fp16", "What is in fp32 and tf32 runs in 16 bits"},
    {"device", "GPU", "Kernels run on another GPU of the catalogue"},
    {"fuse-elementwise", "", "Elementwise kernels that follow each other are launched as one"},
    {"fuse-optimizer", "", "Kernels of the optimizer that follow each other are launched as one"},
    {"cuda-graphs", "", "The host launches a graph in place of kernel after kernel"},
    {"host", "FACTOR", "Host threads are FACTOR times as fast"},
    {"kernel", "PART:FACTOR",
     "Kernels or operators with PART in their name are FACTOR times as fast"},
}};

bool Has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

template <std::size_t N>
bool HasAny(std::string_view text, const std::array<std::string_view, N>& parts) {
  return std::ranges::any_of(parts, [text](std::string_view part) { return Has(text, part); });
}

std::optional<double> Factor(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!(value >= 1e-3 && value <= 1e6)) return std::nullopt;
  return value;
}

/// Of PyTorch's own kernels those that compute each element alone, and its optimizers'.
bool IsElementwise(std::string_view kernel) {
  static constexpr std::array<std::string_view, 3> kParts = {"elementwise", "multi_tensor",
                                                             "dropout"};
  return HasAny(kernel, kParts);
}

/// What `Apply` works on.
class Change {
 public:
  Change(const Replay& replay, std::span<const Recording> recordings,
         const FindReplayDevice& find_device, ReplayState& state)
      : replay_(replay), recordings_(recordings), find_device_(find_device), state_(state) {}

  Result<void> Run(const ReplayChange& change);
  AppliedChange Applied() && { return std::move(applied_); }

 private:
  const ReplayItem& Item(std::size_t i) const { return replay_.items[i]; }
  const RecordedActivity& ActivityOf(const ReplayItem& item) const {
    return recordings_[item.recording].activities[item.index];
  }
  KernelClass Class(const ReplayItem& item) const {
    return ClassOf(recordings_[item.recording], ActivityOf(item));
  }
  const std::string& KernelName(const ReplayItem& item) const {
    return recordings_[item.recording].text(ActivityOf(item).name);
  }
  std::string_view OperatorName(const ReplayItem& item) const {
    const std::uint32_t range = ActivityOf(item).range;
    if (range == kNoIndex) return "";
    const Recording& recording = recordings_[item.recording];
    return recording.text(recording.ranges[range].name);
  }
  void Set(std::size_t i, Duration time) {
    if (time == state_.times[i]) return;
    ++applied_.instructions;
    applied_.removed += state_.times[i] - time;
    state_.times[i] = time;
  }
  template <typename Visit>
  void ForEachActivity(Visit visit) {
    for (std::size_t i = 0; i < replay_.items.size(); ++i) {
      if (Item(i).kind == ReplayItem::Kind::kActivity) visit(i, Item(i));
    }
  }
  void Note(std::string note) {
    if (std::ranges::find(applied_.notes, note) == applied_.notes.end()) {
      applied_.notes.push_back(std::move(note));
    }
  }

  void FasterCollectives(double factor);
  Result<void> Precision(DType to);
  Result<void> OtherDevice(const std::string& name);
  void Fuse(bool optimizer);
  /// By thread: when it waited for something, and where steps begin and end; in order.
  using Moments = std::map<std::uint32_t, std::vector<std::int64_t>>;
  std::vector<Moments> HostMoments() const;
  /// Whether an instruction of a stream waits for another stream.
  bool WaitsForOthers(std::size_t i) const;
  void Graphs();
  Result<ReplayDevice> DeviceOf(std::size_t recording);
  /// By recording, after the changes so far.
  Result<std::vector<ReplayDevice>> DevicesNow();
  /// In what a matrix kernel multiplies after the changes so far.
  std::optional<DType> TypeNow(const ReplayItem& item) const;
  /// How long a matrix kernel takes in another type or on another device: as a square product that
  /// takes as long in the first would take in the second.
  double MatrixRatio(const ReplayDevice& from, DType from_type, const ReplayDevice& to,
                     DType to_type, Duration time);

  const Replay& replay_;
  std::span<const Recording> recordings_;
  const FindReplayDevice& find_device_;
  ReplayState& state_;
  AppliedChange applied_;
  std::map<std::string, ReplayDevice> devices_;
  /// By devices, types, and the logarithm of the time to a percent.
  std::map<std::tuple<std::string, DType, std::string, DType, std::int64_t>, double> ratios_;
};

std::optional<std::int64_t> BytesOf(const Recording& recording, const RecordedActivity& activity) {
  if (activity.collective == kNoIndex) return std::nullopt;
  const RecordedCollective& collective = recording.collectives[activity.collective];
  const std::string& type = recording.text(collective.type);
  static constexpr std::array<std::pair<std::string_view, std::int64_t>, 14> kSizes = {
      {{"Float", 4},
       {"float", 4},
       {"Half", 2},
       {"BFloat16", 2},
       {"Double", 8},
       {"Long", 8},
       {"Int", 4},
       {"Byte", 1},
       {"Char", 1},
       {"Bool", 1},
       {"Short", 2},
       {"Float8_e4m3fn", 1},
       {"Float8_e5m2", 1},
       {"ComplexFloat", 8}}};
  const auto* size = std::ranges::find(kSizes, std::string_view(type),
                                       &std::pair<std::string_view, std::int64_t>::first);
  if (size == kSizes.end()) return std::nullopt;
  return std::max(collective.elements_in, collective.elements_out) * size->second;
}

void Change::FasterCollectives(double factor) {
  // The time that a collective takes whatever its size, by kernel: the smallest intercept of lines
  // through the shortest times of two sizes; nothing where sizes are not known or all one.
  struct Sized {
    std::map<std::int64_t, double> shortest;  // seconds, by bytes
    bool unsized = false;
  };
  std::map<std::pair<std::uint32_t, std::string>, Sized> kinds;
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    if (Class(item) != KernelClass::kCollective) return;
    Sized& sized = kinds[{item.recording, KernelName(item)}];
    const auto bytes = BytesOf(recordings_[item.recording], ActivityOf(item));
    if (!bytes) {
      sized.unsized = true;
      return;
    }
    const double seconds = state_.times[i].seconds();
    const auto [at, added] = sized.shortest.emplace(*bytes, seconds);
    if (!added) at->second = std::min(at->second, seconds);
  });
  std::map<std::pair<std::uint32_t, std::string>, double> latencies;
  bool without = false;
  bool waiting = false;
  for (const auto& [kind, sized] : kinds) {
    double latency = 0;
    if (!sized.unsized && sized.shortest.size() > 1) {
      const auto& [small, small_seconds] = *sized.shortest.begin();
      const auto& [large, large_seconds] = *sized.shortest.rbegin();
      const double slope = (large_seconds - small_seconds) / static_cast<double>(large - small);
      if (slope > 0) {
        latency =
            std::clamp(small_seconds - slope * static_cast<double>(small), 0.0, small_seconds);
      } else {
        waiting = true;
      }
    } else {
      without = true;
    }
    latencies[kind] = latency;
  }
  if (without) {
    Note("Sizes of some collectives are not known, or all one: their whole time is divided.");
  }
  if (waiting) {
    Note(
        "Small collectives last as long as large ones: they wait for other ranks. Their whole time "
        "is divided.");
  }
  if (kinds.empty()) {
    Note("There is no collective in the recording.");
  } else if (recordings_.size() == 1 && recordings_.front().world_size != 1) {
    Note("Of one rank: the time that its collectives wait for other ranks is divided too.");
  }
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    if (Class(item) != KernelClass::kCollective) return;
    const Duration latency = std::min(
        state_.times[i], Duration::Seconds(latencies.at({item.recording, KernelName(item)})));
    Set(i, latency + (state_.times[i] - latency) * (1 / factor));
  });
}

Result<ReplayDevice> Change::DeviceOf(std::size_t recording) {
  const Recording& of = recordings_[recording];
  if (of.devices.empty() || of.devices.front().name.empty()) {
    return InvalidInput(
        fmt::format("{}: the recording does not name its GPU; give it with --device", of.file));
  }
  const std::string& name = of.devices.front().name;
  const auto known = devices_.find(name);
  if (known != devices_.end()) return known->second;
  STEPCAST_ASSIGN_OR_RETURN(ReplayDevice device, find_device_(name));
  return devices_.emplace(name, std::move(device)).first->second;
}

Duration SquareProduct(const ReplayDevice& device, DType type, double extent) {
  const auto n = static_cast<std::int64_t>(std::llround(extent));
  const Op op = Op::Gemm(type, GemmLayout::kTN, n, n, n);
  const std::vector<KernelCosts>& kernels = device.costs->kernels;
  const auto measured =
      std::ranges::find_if(kernels, [&op](const KernelCosts& costs) { return costs.HasRows(op); });
  const KernelCosts& costs = measured == kernels.end() ? kernels.front() : *measured;
  const double own = device.spec.peak_rate(type).flops_per_second();
  const double theirs = costs.measured.peak_rate(type).flops_per_second();
  const double scale = own > 0 && theirs > 0 ? theirs / own : 1;
  return costs.Time(op, "").time * scale;
}

double Change::MatrixRatio(const ReplayDevice& from, DType from_type, const ReplayDevice& to,
                           DType to_type, Duration time) {
  if (time <= Duration()) return 1;
  const auto percent = static_cast<std::int64_t>(std::floor(std::log(time.seconds()) * 100));
  const auto [known, added] =
      ratios_.emplace(std::tuple(from.spec.name, from_type, to.spec.name, to_type, percent), 1.0);
  if (!added) return known->second;
  double low = 16;
  double high = 65536;
  while (high / low > 1.01) {
    const double middle = std::sqrt(low * high);
    (SquareProduct(from, from_type, middle) < time ? low : high) = middle;
  }
  const double before = SquareProduct(from, from_type, high).seconds();
  if (before > 0) known->second = SquareProduct(to, to_type, high).seconds() / before;
  return known->second;
}

std::optional<DType> Change::TypeNow(const ReplayItem& item) const {
  const Recording& recording = recordings_[item.recording];
  std::optional<DType> type = MatrixTypeOf(KernelName(item));
  if (!type && ActivityOf(item).range != kNoIndex) {
    const std::string& types = recording.text(recording.ranges[ActivityOf(item).range].types);
    if (Has(types, "BFloat16")) type = DType::kBf16;
    if (Has(types, "Half")) type = DType::kFp16;
  }
  if (state_.precision && (type == DType::kFp32 || type == DType::kTf32)) return state_.precision;
  return type;
}

Result<std::vector<ReplayDevice>> Change::DevicesNow() {
  std::vector<ReplayDevice> devices;
  for (std::size_t r = 0; r < recordings_.size(); ++r) {
    if (state_.device) {
      devices.push_back(*state_.device);
      continue;
    }
    STEPCAST_ASSIGN_OR_RETURN(ReplayDevice device, DeviceOf(r));
    devices.push_back(std::move(device));
  }
  return devices;
}

Result<void> Change::Precision(DType to) {
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<ReplayDevice> devices, DevicesNow());
  for (const ReplayDevice& device : devices) {
    if (device.spec.peak_rate(to) == FlopRate()) {
      return InvalidInput(
          fmt::format("precision={}: {} does not multiply in it", Name(to), device.spec.name));
    }
  }
  std::int64_t unknown = 0;
  std::int64_t untyped = 0;
  Duration shortest = Duration::Seconds(1);
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    if (ActivityOf(item).kind == ActivityKind::kKernel && state_.times[i] > Duration()) {
      shortest = std::min(shortest, state_.times[i]);
    }
  });
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    const Duration time = state_.times[i];
    const KernelClass of = Class(item);
    if (of == KernelClass::kMatrix) {
      const std::optional<DType> type = TypeNow(item);
      if (!type) {
        ++unknown;
      } else if (*type == DType::kFp32 || *type == DType::kTf32) {
        const ReplayDevice& device = devices[item.recording];
        Set(i, std::min(time, time * MatrixRatio(device, *type, device, to, time)));
      }
      return;
    }
    if (of != KernelClass::kMemoryBound && of != KernelClass::kCollective) return;
    if (replay_.program.instructions()[i].origin.phase == Phase::kOptimizer) return;
    const auto bytes = ElementBytesOf(recordings_[item.recording], ActivityOf(item));
    if (!bytes) ++untyped;
    if (bytes != 4) return;
    // No shorter than the shortest kernel that there is: those are held up by their launch.
    Set(i, of == KernelClass::kCollective ? time * 0.5
                                          : std::max(std::min(time, shortest), time * 0.5));
  });
  state_.precision = to;
  if (unknown > 0) {
    Note(
        fmt::format("{} matrix kernels keep their time: neither their names nor their operators "
                    "say in what they multiply.",
                    unknown));
  }
  if (untyped > 0) {
    Note(
        fmt::format("{} other kernels and collectives keep their time: nothing says that their "
                    "elements have 4 bytes.",
                    untyped));
  }
  Note("Casts are not added. The optimizer stays in fp32.");
  return {};
}

Result<void> Change::OtherDevice(const std::string& name) {
  auto to = find_device_(name);
  if (!to) {
    return MakeError(to.error().code,
                     fmt::format("--change device={}: {}", name, to.error().message));
  }
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<ReplayDevice> devices, DevicesNow());
  std::int64_t unknown = 0;
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    const ReplayDevice& from = devices[item.recording];
    const Duration time = state_.times[i];
    switch (Class(item)) {
      case KernelClass::kMatrix: {
        const std::optional<DType> type = TypeNow(item);
        if (!type || to->spec.peak_rate(*type) == FlopRate() ||
            from.spec.peak_rate(*type) == FlopRate()) {
          ++unknown;
          break;
        }
        Set(i, time * MatrixRatio(from, *type, *to, *type, time));
        break;
      }
      case KernelClass::kMemoryBound:
        Set(i, time * (from.spec.memory / to->spec.memory));
        break;
      case KernelClass::kCollective:
      case KernelClass::kCopy:
      case KernelClass::kOther:
        ++unknown;
        break;
    }
  });
  state_.device = std::move(*to);
  if (unknown > 0) {
    Note(
        fmt::format("{} activities keep their time: collectives, copies, kernels whose names do "
                    "not say what they are, and products in types that one of the GPUs lacks.",
                    unknown));
  }
  return {};
}

std::vector<Change::Moments> Change::HostMoments() const {
  std::vector<Moments> moments(recordings_.size());
  const auto absolute = [this](std::size_t i, Duration time) {
    return replay_.begins_ns[Item(i).recording] + time.picoseconds() / 1000;
  };
  const auto thread_of = [this](std::size_t i) {
    const StreamId stream = replay_.program.instructions()[i].stream;
    return replay_.threads[static_cast<std::size_t>(stream)];
  };
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    if (Item(i).kind != ReplayItem::Kind::kReturn) continue;
    moments[Item(i).recording][thread_of(i)].push_back(absolute(i, replay_.starts[i]));
  }
  for (const ReplayStep& step : replay_.steps) {
    for (const std::optional<InstructionId>& id : {step.begin, step.end}) {
      if (!id) continue;
      const auto i = static_cast<std::size_t>(*id);
      moments[step.recording][thread_of(i)].push_back(
          absolute(i, replay_.starts[i] + replay_.times[i]));
    }
  }
  for (Moments& of_recording : moments) {
    for (auto& [thread, list] : of_recording) std::ranges::sort(list);
  }
  return moments;
}

bool Change::WaitsForOthers(std::size_t i) const {
  const Program& program = replay_.program;
  const StreamId own = program.instructions()[i].stream;
  return std::ranges::any_of(program.dependencies(InstructionId{static_cast<std::uint32_t>(i)}),
                             [&](InstructionId before) {
                               const StreamId stream = program.instruction(before).stream;
                               return stream != own &&
                                      replay_.threads[static_cast<std::size_t>(stream)] == kNoIndex;
                             });
}

/// Elementwise kernels that follow each other on a stream, launched by one thread without a wait
/// or the end of a step in between.
void Change::Fuse(bool optimizer) {
  struct Run {
    std::uint32_t call = kNoIndex;  ///< Of the last member; kNoIndex: there is none.
    std::size_t gap = 0;            ///< The instruction before the next activity; 0: none.
    bool waits = false;             ///< So does the next activity.
  };
  const std::vector<Moments> moments = HostMoments();
  std::map<StreamId, Run> runs;
  // Host time that is gone, by the activity that was launched at its end.
  std::map<std::pair<std::uint32_t, std::uint32_t>, Duration> gone;
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    const ReplayItem& item = Item(i);
    if (item.kind != ReplayItem::Kind::kGap && item.kind != ReplayItem::Kind::kActivity) continue;
    const Instruction& instruction = replay_.program.instructions()[i];
    Run& run = runs[instruction.stream];
    run.waits |= WaitsForOthers(i);
    if (item.kind == ReplayItem::Kind::kGap) {
      run.gap = i + 1;
      continue;
    }
    const Recording& recording = recordings_[item.recording];
    const RecordedActivity& activity = ActivityOf(item);
    const bool in_optimizer = instruction.origin.phase == Phase::kOptimizer;
    const bool member =
        in_optimizer == optimizer && activity.call != kNoIndex && IsElementwise(KernelName(item));
    if (member && run.call != kNoIndex && !run.waits) {
      const RecordedCall& last = recording.calls[run.call];
      const RecordedCall& call = recording.calls[activity.call];
      const auto list = moments[item.recording].find(call.thread);
      bool apart = call.thread != last.thread || call.span.start_ns < last.span.start_ns;
      if (!apart && list != moments[item.recording].end()) {
        const auto next = std::ranges::lower_bound(list->second, last.span.start_ns);
        apart = next != list->second.end() && *next <= call.span.start_ns;
      }
      if (!apart) {
        if (run.gap > 0) Set(run.gap - 1, Duration());
        // What the host does for a launch: the operator around it, else the call alone.
        const RecordedSpan& span =
            activity.range != kNoIndex && recording.ranges[activity.range].thread == call.thread
                ? recording.ranges[activity.range].span
                : call.span;
        gone[{item.recording, item.index}] = Duration::Picoseconds(span.length_ns() * 1000);
      }
    }
    run = Run();
    if (member) run.call = activity.call;
  }
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    const ReplayItem& item = Item(i);
    if (item.kind != ReplayItem::Kind::kHost || item.index == kNoIndex) continue;
    const auto found = gone.find({item.recording, item.index});
    if (found == gone.end()) continue;
    Set(i, std::max(Duration(), state_.times[i] - found->second));
  }
  Note(
      fmt::format("{} launches fewer, with the operators around them on the host. The kernels' own "
                  "times stay: what fusing saves of their memory traffic comes on top.",
                  gone.size()));
}

void Change::Graphs() {
  // The first launch after the host has waited starts the graph.
  std::map<StreamId, bool> launched;
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    const ReplayItem& item = Item(i);
    const StreamId stream = replay_.program.instructions()[i].stream;
    if (item.kind == ReplayItem::Kind::kReturn) launched[stream] = false;
    if (item.kind != ReplayItem::Kind::kHost || item.index == kNoIndex) continue;
    if (launched[stream]) Set(i, Duration());
    launched[stream] = true;
  }
  Note(
      "All that the host does between two waits becomes one launch, also what no graph can hold, "
      "such as reading a batch: the most that graphs can buy.");
}

Result<void> Change::Run(const ReplayChange& change) {
  if (change.name == "collectives") {
    FasterCollectives(change.factor);
  } else if (change.name == "hide-collectives") {
    state_.free_collectives = true;
  } else if (change.name == "precision") {
    return Precision(change.value == "bf16" ? DType::kBf16 : DType::kFp16);
  } else if (change.name == "device") {
    return OtherDevice(change.value);
  } else if (change.name == "fuse-elementwise" || change.name == "fuse-optimizer") {
    Fuse(change.name == "fuse-optimizer");
  } else if (change.name == "cuda-graphs") {
    Graphs();
  } else if (change.name == "host") {
    for (std::size_t i = 0; i < replay_.items.size(); ++i) {
      const ReplayItem::Kind kind = Item(i).kind;
      if (kind == ReplayItem::Kind::kHost || kind == ReplayItem::Kind::kReturn) {
        Set(i, state_.times[i] * (1 / change.factor));
      }
    }
  } else {
    ForEachActivity([&](std::size_t i, const ReplayItem& item) {
      if (Has(KernelName(item), change.kernel) || Has(OperatorName(item), change.kernel)) {
        Set(i, state_.times[i] * (1 / change.factor));
      }
    });
    if (applied_.instructions == 0) {
      return InvalidInput(fmt::format(
          "{}: no kernel or operator of the recording has \"{}\" in its name; stepcast replay "
          "without --change lists those that take longest",
          change.text, change.kernel));
    }
  }
  return {};
}

}  // namespace

std::string_view Name(KernelClass kernel_class) {
  constexpr std::array<std::string_view, 5> kNames = {"matrix", "memory bound", "collective",
                                                      "copy", "other"};
  return kNames[static_cast<std::size_t>(kernel_class)];
}

KernelClass ClassOf(const Recording& recording, const RecordedActivity& activity) {
  switch (activity.kind) {
    case ActivityKind::kCollective:
      return KernelClass::kCollective;
    case ActivityKind::kCopy:
    case ActivityKind::kFill:
      return KernelClass::kCopy;
    case ActivityKind::kKernel:
    case ActivityKind::kOverhead:
      break;
  }
  std::string name = recording.text(activity.name);
  std::ranges::transform(name, name.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  // Of what TorchInductor makes only templates multiply, whatever else is in the name.
  if (name.starts_with("triton_")) {
    return name.starts_with("triton_tem") ? KernelClass::kMatrix : KernelClass::kMemoryBound;
  }
  // Parts of names of cuBLAS, cuDNN, CUTLASS, FlashAttention and PyTorch's own kernels. What goes
  // round products, such as re-layouts and sums of split ones, has their names in its own.
  static constexpr std::array<std::string_view, 26> kMemoryBound = {
      "elementwise",   "splitkreduce",
      "nchwtonhwc",    "nhwctonchw",
      "reduce_kernel", "softmax",
      "_norm",         "norm_",
      "bn_fw",         "bn_bw",
      "batchnorm",     "multi_tensor",
      "dropout",       "pool_",
      "catarray",      "index_",
      "indexing",      "indexselect",
      "embedding",     "gather",
      "scatter",       "nll_loss",
      "gemv",          "reduce_1block",
      "vectorized",    "transpose_readwrite"};
  static constexpr std::array<std::string_view, 17> kMatrix = {
      "gemm",   "xmma",     "cutlass",           "nvjet",  "wgrad",
      "dgrad",  "fprop",    "implicit_convolve", "scudnn", "winograd",
      "flash_", "fmha",     "convolve",          "conv2d", "fft2d",
      "wgmma",  "attention"};
  if (HasAny(name, kMemoryBound)) return KernelClass::kMemoryBound;
  if (HasAny(name, kMatrix)) return KernelClass::kMatrix;
  return KernelClass::kOther;
}

std::optional<DType> MatrixTypeOf(std::string_view kernel) {
  // Parts of names of cuBLAS, cuDNN and CUTLASS: letters of types, shapes of tensor core
  // instructions; the first that is there counts. The fp8 ones name their output's type too, and
  // those of tf32 say fp32.
  static constexpr std::array<std::pair<std::string_view, DType>, 24> kParts = {
      {{"e4m3", DType::kFp8},        {"e5m2", DType::kFp8},        {"tf32", DType::kTf32},
       {"bf16", DType::kBf16},       {"bfloat16", DType::kBf16},   {"fp16", DType::kFp16},
       {"f16", DType::kFp16},        {"half", DType::kFp16},       {"s16816", DType::kFp16},
       {"h16816", DType::kFp16},     {"h1688", DType::kFp16},      {"s884", DType::kFp16},
       {"h884", DType::kFp16},       {"hgemm", DType::kFp16},      {"s1688gemm", DType::kTf32},
       {"s1688fprop", DType::kTf32}, {"s1688dgrad", DType::kTf32}, {"s1688wgrad", DType::kTf32},
       {"f32f32", DType::kFp32},     {"sgemm", DType::kFp32},      {"scudnn", DType::kFp32},
       {"ffma", DType::kFp32},       {"<float", DType::kFp32},     {"fp32", DType::kFp32}}};
  for (const auto& [part, type] : kParts) {
    if (Has(kernel, part)) return type;
  }
  return std::nullopt;
}

std::optional<int> ElementBytesOf(const Recording& recording, const RecordedActivity& activity) {
  static constexpr std::array<std::string_view, 6> kTwo = {"BFloat16", "bfloat16", "bf16",
                                                           "Half",     "half",     "f16"};
  static constexpr std::array<std::string_view, 4> kFour = {"float", "Float", "f32", "fp32"};
  const auto bytes_of = [](std::string_view text) -> std::optional<int> {
    if (HasAny(text, kTwo)) return 2;
    if (HasAny(text, kFour)) return 4;
    return std::nullopt;
  };
  if (activity.collective != kNoIndex) {
    const auto said = bytes_of(recording.text(recording.collectives[activity.collective].type));
    if (said) return said;
  }
  if (activity.range != kNoIndex) {
    const auto said = bytes_of(recording.text(recording.ranges[activity.range].types));
    if (said) return said;
  }
  return bytes_of(recording.text(activity.name));
}

FindReplayDevice ReplayDevicesOf(const Environment& environment) {
  return [&environment](std::string_view name) -> Result<ReplayDevice> {
    STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, environment.catalogue.FindDevice(name));
    STEPCAST_ASSIGN_OR_RETURN(DeviceSpec spec, DeviceSpec::Create(*device));
    STEPCAST_ASSIGN_OR_RETURN(auto costs,
                              environment.profiles->ForDevice(environment.catalogue, *device));
    return ReplayDevice{std::move(spec), std::move(costs)};
  };
}

std::span<const ReplayChangeKind> ReplayChangeKinds() { return kKinds; }

Result<ReplayChange> ParseReplayChange(std::string_view text) {
  ReplayChange change;
  change.text = text;
  const std::size_t equals = text.find('=');
  change.name = text.substr(0, equals);
  if (equals != std::string_view::npos) change.value = text.substr(equals + 1);
  const auto* kind = std::ranges::find(kKinds, change.name, &ReplayChangeKind::name);
  if (kind == kKinds.end()) {
    std::vector<std::string> names;
    names.reserve(kKinds.size());
    for (const ReplayChangeKind& known : kKinds) names.emplace_back(known.name);
    const std::string nearest = NearestName(change.name, names);
    return InvalidInput(fmt::format(
        "--change: found \"{}\", wanted one of {}{}", change.name, fmt::join(names, ", "),
        nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
  }
  const auto wanted = [&](std::string_view what) {
    return InvalidInput(
        fmt::format("--change: found \"{}\", wanted {}{}", text, change.name, what));
  };
  if (kind->value.empty()) {
    if (equals != std::string_view::npos) return wanted(" without a value");
    return change;
  }
  if (kind->value == "FACTOR") {
    const auto factor = Factor(change.value);
    if (!factor) return wanted("=FACTOR, a number from 0.001 to 1000000, such as 2");
    change.factor = *factor;
  } else if (kind->value == "PART:FACTOR") {
    const std::size_t colon = change.value.rfind(':');
    const auto factor = colon == std::string::npos
                            ? std::nullopt
                            : Factor(std::string_view(change.value).substr(colon + 1));
    if (!factor || colon == 0) {
      return wanted("=PART:FACTOR, part of a name and a number, such as kernel=gemm:2");
    }
    change.kernel = change.value.substr(0, colon);
    change.factor = *factor;
  } else if (change.name == "precision") {
    if (change.value != "bf16" && change.value != "fp16") return wanted("=bf16 or =fp16");
  } else if (change.value.empty()) {
    return wanted("=GPU, a name of the hardware catalogue such as h100-sxm5-80gb");
  }
  return change;
}

std::vector<ReplayChange> UsualReplayChanges() {
  std::vector<ReplayChange> changes;
  for (const std::string_view text :
       {"collectives=2", "hide-collectives", "precision=bf16", "fuse-elementwise", "fuse-optimizer",
        "cuda-graphs", "host=2"}) {
    changes.push_back(*ParseReplayChange(text));
  }
  return changes;
}

Result<AppliedChange> Apply(const ReplayChange& change, const Replay& replay,
                            std::span<const Recording> recordings,
                            const FindReplayDevice& find_device, ReplayState& state) {
  Change applied(replay, recordings, find_device, state);
  STEPCAST_RETURN_IF_ERROR(applied.Run(change));
  return std::move(applied).Applied();
}

}  // namespace stepcast
