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
    {"precision", "bf16|fp16", "Products in fp32 and tf32 run in 16 bits, tensors take half"},
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
  void Graphs();
  Result<ReplayDevice> DeviceOf(std::size_t recording);
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
  for (const auto& [kind, sized] : kinds) {
    double latency = 0;
    if (!sized.unsized && sized.shortest.size() > 1) {
      const auto& [small, small_seconds] = *sized.shortest.begin();
      const auto& [large, large_seconds] = *sized.shortest.rbegin();
      const double slope = (large_seconds - small_seconds) / static_cast<double>(large - small);
      latency = std::clamp(small_seconds - slope * static_cast<double>(small), 0.0, small_seconds);
    } else {
      without = true;
    }
    latencies[kind] = latency;
  }
  if (without) {
    Note("Sizes of some collectives are not known, or all one: their whole time is divided.");
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
  double low = 16;
  double high = 65536;
  while (high / low > 1.01) {
    const double middle = std::sqrt(low * high);
    (SquareProduct(from, from_type, middle) < time ? low : high) = middle;
  }
  const double before = SquareProduct(from, from_type, high).seconds();
  return before > 0 ? SquareProduct(to, to_type, high).seconds() / before : 1;
}

Result<void> Change::Precision(DType to) {
  std::int64_t unknown = 0;
  Duration shortest = Duration::Seconds(1);
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    if (ActivityOf(item).kind == ActivityKind::kKernel && state_.times[i] > Duration()) {
      shortest = std::min(shortest, state_.times[i]);
    }
  });
  std::map<std::size_t, ReplayDevice> of;
  for (std::size_t r = 0; r < recordings_.size(); ++r) {
    STEPCAST_ASSIGN_OR_RETURN(ReplayDevice device, DeviceOf(r));
    if (device.spec.peak_rate(to) == FlopRate()) {
      return InvalidInput(
          fmt::format("precision={}: {} does not multiply in it", Name(to), device.spec.name));
    }
    of.emplace(r, std::move(device));
  }
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    const Duration time = state_.times[i];
    switch (Class(item)) {
      case KernelClass::kMatrix: {
        const std::optional<DType> type = MatrixTypeOf(KernelName(item));
        if (!type) {
          ++unknown;
        } else if (*type == DType::kFp32 || *type == DType::kTf32) {
          const ReplayDevice& device = of.at(item.recording);
          Set(i, std::min(time, time * MatrixRatio(device, *type, device, to, time)));
        }
        break;
      }
      case KernelClass::kMemoryBound:
        // No shorter than the shortest kernel that there is: those are held up by their launch.
        if (OperatorName(item).starts_with("Optimizer") ||
            replay_.program.instructions()[i].origin.phase == Phase::kOptimizer) {
          break;
        }
        Set(i, std::max(std::min(time, shortest), time * 0.5));
        break;
      case KernelClass::kCollective:
        Set(i, time * 0.5);
        break;
      case KernelClass::kCopy:
      case KernelClass::kOther:
        break;
    }
  });
  if (unknown > 0) {
    Note(
        fmt::format("{} matrix kernels keep their time: their names do not say in what they "
                    "multiply.",
                    unknown));
  }
  Note(
      "Tensors and gradients are taken to be of 4 bytes now; casts are not added. The optimizer "
      "stays in fp32.");
  return {};
}

Result<void> Change::OtherDevice(const std::string& name) {
  STEPCAST_ASSIGN_OR_RETURN(const ReplayDevice to, find_device_(name));
  std::int64_t unknown = 0;
  std::map<std::size_t, ReplayDevice> of;
  for (std::size_t r = 0; r < recordings_.size(); ++r) {
    STEPCAST_ASSIGN_OR_RETURN(ReplayDevice device, DeviceOf(r));
    of.emplace(r, std::move(device));
  }
  ForEachActivity([&](std::size_t i, const ReplayItem& item) {
    const ReplayDevice& from = of.at(item.recording);
    const Duration time = state_.times[i];
    switch (Class(item)) {
      case KernelClass::kMatrix: {
        const std::optional<DType> type = MatrixTypeOf(KernelName(item));
        if (!type || to.spec.peak_rate(*type) == FlopRate()) {
          ++unknown;
          break;
        }
        Set(i, time * MatrixRatio(from, *type, to, *type, time));
        break;
      }
      case KernelClass::kMemoryBound:
        Set(i, time * (from.spec.memory.bytes_per_second() / to.spec.memory.bytes_per_second()));
        break;
      case KernelClass::kCollective:
      case KernelClass::kCopy:
      case KernelClass::kOther:
        ++unknown;
        break;
    }
  });
  if (unknown > 0) {
    Note(
        fmt::format("{} activities keep their time: collectives, copies, and kernels whose names "
                    "do not say what they are.",
                    unknown));
  }
  return {};
}

/// Runs of instructions that a stream does one after the other, all of one thread's launches.
void Change::Fuse(bool optimizer) {
  // By stream, the last activity of a run that is open.
  std::map<StreamId, bool> open;
  // Instructions of the host that only lead to a launch that is gone now.
  std::set<std::pair<std::uint32_t, std::uint32_t>> gone;
  std::map<StreamId, std::size_t> gaps;
  std::int64_t launches = 0;
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    const ReplayItem& item = Item(i);
    const Instruction& instruction = replay_.program.instructions()[i];
    if (item.kind == ReplayItem::Kind::kGap) gaps[instruction.stream] = i;
    if (item.kind != ReplayItem::Kind::kActivity) continue;
    const bool fits = optimizer ? instruction.origin.phase == Phase::kOptimizer
                                : instruction.origin.phase != Phase::kOptimizer;
    const bool member = fits && IsElementwise(KernelName(item));
    bool& running = open[instruction.stream];
    if (member && running) {
      const auto gap = gaps.find(instruction.stream);
      if (gap != gaps.end()) Set(gap->second, Duration());
      gone.emplace(item.recording, item.index);
      ++launches;
    }
    running = member;
    gaps.erase(instruction.stream);
  }
  for (std::size_t i = 0; i < replay_.items.size(); ++i) {
    const ReplayItem& item = Item(i);
    if (item.kind != ReplayItem::Kind::kHost || item.index == kNoIndex) continue;
    if (gone.contains({item.recording, item.index})) Set(i, Duration());
  }
  Note(
      fmt::format("{} launches fewer. The kernels' own times stay: what fusing saves of their "
                  "memory traffic is not known without shapes, and comes on top.",
                  launches));
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
  // Parts of names of cuBLAS, cuDNN and CUTLASS: shapes of tensor core instructions and letters of
  // types; the first that is there counts.
  static constexpr std::array<std::pair<std::string_view, DType>, 17> kParts = {
      {{"tf32", DType::kTf32},
       {"s1688gemm", DType::kTf32},
       {"s1688fprop", DType::kTf32},
       {"s1688dgrad", DType::kTf32},
       {"s1688wgrad", DType::kTf32},
       {"bf16", DType::kBf16},
       {"s16816", DType::kFp16},
       {"f16f16", DType::kFp16},
       {"h16816", DType::kFp16},
       {"h1688", DType::kFp16},
       {"s884", DType::kFp16},
       {"e4m3", DType::kFp8},
       {"hgemm", DType::kFp16},
       {"f32f32", DType::kFp32},
       {"sgemm", DType::kFp32},
       {"scudnn", DType::kFp32},
       {"ffma", DType::kFp32}}};
  for (const auto& [part, type] : kParts) {
    if (Has(kernel, part)) return type;
  }
  if (Has(kernel, "<float") || Has(kernel, "implicit_convolve_sgemm")) return DType::kFp32;
  return std::nullopt;
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
