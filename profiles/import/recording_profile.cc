#include "profiles/import/recording_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "profiles/collect/device_key.h"
#include "profiles/import/recorded_operator.h"
#include "simulator/base/median.h"

namespace stepcast {
namespace {

constexpr double kLeastUs = 0.001;
constexpr double kMostUs = 1e12;
/// Start and length are rounded each: a time of 5 us may be off by a fifth.
constexpr double kLeastWholeUs = 5;

double Microseconds(const RecordedSpan& span) {
  return static_cast<double>(span.length_ns()) / 1000;
}

/// Counts of what was left, by what and why, in the order in which they were met.
class Counts {
 public:
  void Add(const std::string& what, std::string_view why, std::int64_t count = 1) {
    const auto [it, added] = places_.try_emplace({what, std::string(why)}, counts_.size());
    if (added) {
      counts_.push_back({what, count, std::string(why)});
    } else {
      counts_[it->second].count += count;
    }
  }
  const std::vector<ImportCount>& counts() const { return counts_; }

 private:
  std::map<std::pair<std::string, std::string>, std::size_t> places_;
  std::vector<ImportCount> counts_;
};

/// By activity: something else of the device ran at the same time, on another stream.
std::vector<bool> RanBesideOthers(const Recording& recording) {
  const std::vector<RecordedActivity>& all = recording.activities;
  std::vector<bool> beside(all.size());
  const auto stream_of = [&](std::size_t i) { return std::tuple(all[i].context, all[i].stream); };
  struct Running {
    std::vector<std::size_t> alone;  ///< Nothing beside them so far; of each stream the last.
    // The one that ends last, and the one of another stream that does.
    std::optional<std::size_t> last;
    std::optional<std::size_t> other;
  };
  std::map<std::uint32_t, Running> devices;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Running& running = devices[all[i].device];
    const std::int64_t start = all[i].span.start_ns;
    const auto overlaps = [&](std::size_t of) {
      return stream_of(of) != stream_of(i) && all[of].span.end_ns > start;
    };
    if (all[i].span.length_ns() == 0) continue;
    beside[i] =
        (running.last && overlaps(*running.last)) || (running.other && overlaps(*running.other));
    std::erase_if(running.alone, [&](std::size_t of) {
      if (overlaps(of)) beside[of] = true;
      return beside[of] || all[of].span.end_ns <= start || stream_of(of) == stream_of(i);
    });
    if (!beside[i]) running.alone.push_back(i);
    const auto ends_after = [&](const std::optional<std::size_t>& of) {
      return !of || all[i].span.end_ns > all[*of].span.end_ns;
    };
    if (ends_after(running.last)) {
      if (running.last && stream_of(*running.last) != stream_of(i)) running.other = running.last;
      running.last = i;
    } else if (stream_of(*running.last) != stream_of(i) && ends_after(running.other)) {
      running.other = i;
    }
  }
  return beside;
}

/// By range: the operator around it; kNoIndex: none.
std::vector<std::uint32_t> OperatorsAround(const Recording& recording) {
  std::vector<std::uint32_t> around(recording.ranges.size(), kNoIndex);
  std::vector<std::vector<std::uint32_t>> open(recording.threads.size());
  for (std::uint32_t r = 0; r < recording.ranges.size(); ++r) {
    const RecordedRange& range = recording.ranges[r];
    if (range.kind != RecordedRange::Kind::kOperator) continue;
    std::vector<std::uint32_t>& stack = open[range.thread];
    while (!stack.empty() && recording.ranges[stack.back()].span.end_ns < range.span.end_ns) {
      stack.pop_back();
    }
    if (!stack.empty()) around[r] = stack.back();
    stack.push_back(r);
  }
  return around;
}

struct CollectiveKey {
  TableCollective collective{};
  std::int32_t gpus = 0;
  std::int32_t nodes = 0;
  std::int64_t bytes = 0;
  friend auto operator<=>(const CollectiveKey&, const CollectiveKey&) = default;
};

std::optional<int> BytesOfElement(std::string_view type) {
  constexpr auto kTypes = std::to_array<std::pair<std::string_view, int>>({{"Float", 4},
                                                                           {"Double", 8},
                                                                           {"Half", 2},
                                                                           {"BFloat16", 2},
                                                                           {"Byte", 1},
                                                                           {"Char", 1},
                                                                           {"Bool", 1},
                                                                           {"Short", 2},
                                                                           {"Int", 4},
                                                                           {"Long", 8},
                                                                           {"Float8_e4m3fn", 1},
                                                                           {"Float8_e5m2", 1}});
  const auto* it = std::ranges::find(kTypes, type, &std::pair<std::string_view, int>::first);
  return it == kTypes.end() ? std::nullopt : std::optional(it->second);
}

/// A name of the file for a message.
std::string Word(std::string_view name) {
  constexpr std::size_t kMost = 60;
  std::string word(name.substr(0, kMost));
  for (char& c : word) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '_') c = '?';
  }
  return word;
}

/// Of what c10d calls "allreduce", "all_gather_into_tensor", "_reduce_scatter_base_coalesced"; and
/// which kernel of NCCL does it.
std::optional<std::pair<TableCollective, NcclKernel>> CollectiveNamed(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c != '_') letters += c;
  }
  if (letters.starts_with("allreduce")) {
    return std::pair(TableCollective::kAllReduce, NcclKernel::kAllReduce);
  }
  if (letters.starts_with("allgather")) {
    return std::pair(TableCollective::kAllGather, NcclKernel::kAllGather);
  }
  if (letters.starts_with("reducescatter")) {
    return std::pair(TableCollective::kReduceScatter, NcclKernel::kReduceScatter);
  }
  if (letters == "alltoall" || letters == "alltoallbase" || letters == "alltoallsingle") {
    return std::pair(TableCollective::kAllToAll, NcclKernel::kSendReceive);
  }
  return std::nullopt;
}

std::string RowCount(const ProfileGroup& group) {
  return fmt::format("{} {}", group.rows.size(), group.rows.size() == 1 ? "row" : "rows");
}

class Builder {
 public:
  Builder(const Recording& recording, const Catalogue& catalogue,
          const RecordingProfileOptions& options)
      : recording_(recording), catalogue_(catalogue), options_(options) {}

  Result<ImportedProfile> Build() {
    STEPCAST_RETURN_IF_ERROR(FindDevice());
    beside_ = RanBesideOthers(recording_);
    TakeOperators();
    TakeCollectives();
    TakeLaunches();
    TakeSteps();
    return Finish();
  }

 private:
  using OperatorKey = std::vector<std::uint32_t>;

  Result<void> FindDevice();
  void TakeOperators();
  tl::expected<ProfileRow, NoRow> RowOfRange(std::uint32_t r, std::uint32_t around,
                                             const std::vector<std::uint32_t>& activities);
  void TakeCollectives();
  tl::expected<CollectiveKey, NoRow> KeyOf(const RecordedActivity& activity) const;
  std::optional<std::int32_t> NodesOf(const RecordedCollective& collective) const;
  void TakeLaunches();
  void AddLaunch(std::string_view what, const std::vector<double>& us);
  void TakeSteps();
  ProfileGroup Group(TableKind kind, std::string method) const;
  Result<ImportedProfile> Finish();

  const Recording& recording_;
  const Catalogue& catalogue_;
  const RecordingProfileOptions& options_;
  std::string device_;
  std::vector<bool> beside_;
  std::map<OperatorKey, tl::expected<ProfileRow, NoRow>> known_;
  std::map<ProfileRow, std::vector<double>> operators_;
  std::map<CollectiveKey, std::vector<double>> collectives_;
  std::vector<std::string> launches_;
  std::vector<ImportCount> launches_taken_;
  Counts left_;
};

Result<void> Builder::FindDevice() {
  if (!options_.device.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, catalogue_.FindDevice(options_.device));
    device_ = device->name();
    return {};
  }
  std::set<std::uint32_t> numbers;
  for (const RecordedActivity& activity : recording_.activities) numbers.insert(activity.device);
  std::set<std::string> names;
  for (const RecordedDevice& device : recording_.devices) {
    if (numbers.contains(device.number) && !device.name.empty()) names.insert(device.name);
  }
  if (names.empty()) {
    return InvalidInput(
        fmt::format("{}: nothing says which GPU it ran on; give --device NAME", recording_.file));
  }
  if (names.size() > 1) {
    return InvalidInput(
        fmt::format("{}: it ran on \"{}\" and on \"{}\"; give --device NAME to "
                    "import it as one of them",
                    recording_.file, *names.begin(), *std::next(names.begin())));
  }
  const DeviceKey found = FindDeviceKey(catalogue_, *names.begin());
  if (!found.note.empty()) {
    return InvalidInput(
        fmt::format("{}: it ran on \"{}\", which is no device of the catalogue; "
                    "give --device NAME",
                    recording_.file, *names.begin()));
  }
  device_ = found.key;
  return {};
}

tl::expected<ProfileRow, NoRow> Builder::RowOfRange(std::uint32_t r, std::uint32_t around,
                                                    const std::vector<std::uint32_t>& activities) {
  const RecordedRange& range = recording_.ranges[r];
  const TextId around_name = around == kNoIndex ? TextId::kNone : recording_.ranges[around].name;
  OperatorKey key;
  for (const TextId id :
       {range.name, around_name, range.shapes, range.types, range.strides, range.values}) {
    key.push_back(static_cast<std::uint32_t>(id));
  }
  for (const std::uint32_t a : activities) {
    const RecordedActivity& activity = recording_.activities[a];
    key.push_back(static_cast<std::uint32_t>(activity.name));
    key.push_back(static_cast<std::uint32_t>(activity.kind));
    key.push_back(static_cast<std::uint32_t>(activity.direction));
  }
  const auto known = known_.find(key);
  if (known != known_.end()) return known->second;
  RecordedOperator recorded;
  recorded.name = recording_.text(range.name);
  recorded.around = recording_.text(around_name);
  recorded.shapes = recording_.text(range.shapes);
  recorded.types = recording_.text(range.types);
  recorded.strides = recording_.text(range.strides);
  recorded.values = recording_.text(range.values);
  for (const std::uint32_t a : activities) {
    const RecordedActivity& activity = recording_.activities[a];
    recorded.activities.push_back(
        {recording_.text(activity.name), activity.kind, activity.direction});
  }
  return known_.try_emplace(std::move(key), RowOf(recorded)).first->second;
}

void Builder::TakeOperators() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> launched;  // Range, activity.
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    const RecordedActivity& activity = recording_.activities[a];
    if (activity.kind == ActivityKind::kCollective) continue;
    if (activity.range == kNoIndex) {
      left_.Add("kernels, copies and fills", "no operator that was recorded launched them");
    } else {
      launched.emplace_back(activity.range, a);
    }
  }
  std::ranges::sort(launched);
  const std::vector<std::uint32_t> around = OperatorsAround(recording_);
  std::vector<std::uint32_t> activities;
  for (std::size_t begin = 0; begin < launched.size();) {
    const std::uint32_t r = launched[begin].first;
    activities.clear();
    double us = 0;
    bool beside = false;
    std::size_t end = begin;
    for (; end < launched.size() && launched[end].first == r; ++end) {
      const std::uint32_t a = launched[end].second;
      activities.push_back(a);
      us += Microseconds(recording_.activities[a].span);
      beside = beside || beside_[a];
    }
    begin = end;
    const auto row = RowOfRange(r, around[r], activities);
    const std::string& name = recording_.text(recording_.ranges[r].name);
    if (!row) {
      if (row.error().empty()) {
        left_.Add("other operators", "profiles have no row for them");
      } else {
        left_.Add(name, row.error());
      }
    } else if (beside) {
      left_.Add(name, "something else ran on the device at the same time");
    } else if (!(us >= kLeastUs && us <= kMostUs)) {
      left_.Add(name, "a time that rounds to nothing, or of weeks");
    } else if (recording_.whole_microseconds && us < kLeastWholeUs) {
      left_.Add(name,
                fmt::format("shorter than {} us, in a trace of whole microseconds", kLeastWholeUs));
    } else {
      operators_[*row].push_back(us);
    }
  }
}

/// Ranks that follow each other share a node, as launchers place them.
std::optional<std::int32_t> Builder::NodesOf(const RecordedCollective& collective) const {
  const bool given = options_.gpus_of_node > 0;
  const auto of_node = given ? static_cast<std::int64_t>(options_.gpus_of_node)
                             : static_cast<std::int64_t>(recording_.devices.size());
  // One GPU in sight is what launchers show to each process.
  if (!given && of_node < 2) return std::nullopt;
  if (recording_.world_size > 0 && recording_.world_size <= of_node) return 1;
  const auto ranks = nlohmann::json::parse(recording_.text(collective.group_ranks), nullptr,
                                           /*allow_exceptions=*/false);
  if (!ranks.is_array() || ranks.size() != static_cast<std::size_t>(collective.group_size)) {
    return std::nullopt;
  }
  std::set<std::int64_t> nodes;
  for (const auto& rank : ranks) {
    if (!rank.is_number_unsigned()) return std::nullopt;
    nodes.insert(
        static_cast<std::int64_t>(rank.get<std::uint64_t>() / static_cast<std::uint64_t>(of_node)));
  }
  return static_cast<std::int32_t>(nodes.size());
}

tl::expected<CollectiveKey, NoRow> Builder::KeyOf(const RecordedActivity& activity) const {
  if (activity.collective == kNoIndex) {
    return tl::unexpected(NoRow("nothing says what they moved (record_shapes=True)"));
  }
  const RecordedCollective& collective = recording_.collectives[activity.collective];
  const auto named = CollectiveNamed(recording_.text(collective.name));
  if (!named) return tl::unexpected(NoRow("profiles have no row for them"));
  if (named->second != activity.nccl) {
    return tl::unexpected(NoRow("the kernel is that of another collective"));
  }
  const auto element = BytesOfElement(recording_.text(collective.type));
  if (!element) return tl::unexpected(NoRow("a data type whose size is not known"));
  if (collective.group_size < 2) return tl::unexpected(NoRow("a group of fewer than two"));
  CollectiveKey key;
  key.collective = named->first;
  key.gpus = collective.group_size;
  // The whole of what a member puts in or, of an all-gather, gets.
  const std::int64_t elements = key.collective == TableCollective::kAllGather
                                    ? collective.elements_out
                                    : collective.elements_in;
  if (elements < 1 || __builtin_mul_overflow(elements, std::int64_t{*element}, &key.bytes)) {
    return tl::unexpected(NoRow("a size of nothing"));
  }
  const auto nodes = NodesOf(collective);
  if (!nodes) {
    return tl::unexpected(
        NoRow("nothing says on how many nodes their ranks are (--gpus-per-node)"));
  }
  key.nodes = *nodes;
  return key;
}

void Builder::TakeCollectives() {
  for (const RecordedActivity& activity : recording_.activities) {
    if (activity.kind != ActivityKind::kCollective) continue;
    const std::string what =
        activity.collective == kNoIndex
            ? "collectives"
            : "collectives " +
                  Word(recording_.text(recording_.collectives[activity.collective].name));
    const auto key = KeyOf(activity);
    const double us = Microseconds(activity.span);
    if (!key) {
      left_.Add(what, key.error());
    } else if (!(us >= kLeastUs && us <= kMostUs)) {
      left_.Add(what, "a time that rounds to nothing, or of weeks");
    } else {
      collectives_[*key].push_back(us);
    }
  }
}

void Builder::AddLaunch(std::string_view what, const std::vector<double>& us) {
  constexpr std::size_t kEnough = 10;
  if (us.size() < kEnough) return;
  const double median = Median(us);
  if (!(median >= kLeastUs && median <= kMostUs)) return;
  launches_.push_back(fmt::format("{},{}", what, TimeText(median)));
  launches_taken_.push_back({fmt::format("{}, median {} us", what, TimeText(median)),
                             static_cast<std::int64_t>(us.size()), ""});
}

void Builder::TakeLaunches() {
  const auto is_kernel = [&](const RecordedCall& call) {
    return call.kind == RecordedCall::Kind::kLaunch &&
           recording_.text(call.name).find("Launch") != std::string::npos;
  };
  const std::int64_t kernels = std::ranges::count_if(recording_.calls, is_kernel);
  if (kernels == 0) return;
  if (recording_.with_stack) {
    left_.Add("launches of kernels",
              "frames of Python were recorded (with_stack), which slows them", kernels);
    return;
  }
  std::vector<double> lengths;
  std::vector<double> intervals;
  std::vector<std::optional<RecordedSpan>> last(recording_.threads.size());
  for (const RecordedCall& call : recording_.calls) {
    std::optional<RecordedSpan>& before = last[call.thread];
    switch (call.kind) {
      case RecordedCall::Kind::kStreamSynchronize:
      case RecordedCall::Kind::kEventSynchronize:
      case RecordedCall::Kind::kDeviceSynchronize:
        before.reset();  // The thread waits.
        break;
      default:
        break;
    }
    if (!is_kernel(call)) continue;
    // A call of the runtime may make one of the driver.
    if (before && call.span.start_ns < before->end_ns) continue;
    lengths.push_back(Microseconds(call.span));
    if (before) {
      intervals.push_back(static_cast<double>(call.span.start_ns - before->start_ns) / 1000);
    }
    before = call.span;
  }
  // From the call until the kernel starts, where its stream had nothing else to do.
  std::vector<double> delays;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::int64_t> busy_until;
  for (const RecordedActivity& activity : recording_.activities) {
    const auto [until, first] = busy_until.try_emplace(
        std::tuple(activity.device, activity.context, activity.stream), activity.span.end_ns);
    if (!first && activity.call != kNoIndex && activity.kind == ActivityKind::kKernel) {
      const RecordedCall& call = recording_.calls[activity.call];
      if (is_kernel(call) && until->second < call.span.start_ns &&
          activity.span.start_ns > call.span.start_ns) {
        delays.push_back(static_cast<double>(activity.span.start_ns - call.span.start_ns) / 1000);
      }
    }
    until->second = std::max(until->second, activity.span.end_ns);
  }
  AddLaunch("traced_kernel_launch_host", lengths);
  AddLaunch("traced_launch_to_launch", intervals);
  AddLaunch("traced_launch_to_start", delays);
}

void Builder::TakeSteps() {
  const auto steps = StepsOf(recording_);
  if (!steps) {
    left_.Add("steps", "no annotation ProfilerStep#N: the profiler had no schedule", 0);
    return;
  }
  std::vector<double> us;
  for (const RecordedSpan& step : steps->steps) us.push_back(Microseconds(step));
  const double median = Median(us);
  if (!(median >= kLeastUs && median <= kMostUs)) {
    left_.Add("steps", "a time that rounds to nothing, or of weeks",
              static_cast<std::int64_t>(us.size()));
    return;
  }
  launches_.push_back(fmt::format("traced_step,{}", TimeText(median)));
  launches_taken_.push_back({fmt::format("steps, median {:.3f} ms", median / 1000),
                             static_cast<std::int64_t>(us.size()), ""});
}

ProfileGroup Builder::Group(TableKind kind, std::string method) const {
  ProfileGroup group;
  group.provenance.kind = kind;
  group.provenance.device = device_;
  group.provenance.source = fmt::format("{}, {}", recording_.tool, recording_.file);
  group.provenance.licence = options_.licence;
  if (!recording_.nccl_version.empty()) {
    group.provenance.software = fmt::format("NCCL {}", recording_.nccl_version);
  }
  group.provenance.method = std::move(method);
  if (recording_.whole_microseconds) group.provenance.note = "times are whole microseconds";
  return group;
}

Result<ImportedProfile> Builder::Finish() {
  ImportedProfile imported;
  constexpr std::string_view kBusy =
      "time that the operator's kernels took on the device, without gaps between them, in a trace "
      "of "
      "training; median over those with the same inputs that ran beside nothing else";
  struct Kind {
    TableKind kind;
    std::string_view what;
  };
  for (const auto& [kind, what] :
       {Kind{TableKind::kGemm, "matrix products"}, Kind{TableKind::kAttention, "attention"},
        Kind{TableKind::kOperator, "operators bound by memory"}}) {
    ProfileGroup group = Group(kind, std::string(kBusy));
    std::int64_t count = 0;
    for (const auto& [row, us] : operators_) {
      if (row.kind != kind) continue;
      count += static_cast<std::int64_t>(us.size());
      group.rows.push_back(fmt::format("{},{}", row.columns, TimeText(Median(us))));
    }
    if (group.rows.empty()) continue;
    imported.taken.push_back({fmt::format("{}, as {}", what, RowCount(group)), count, ""});
    imported.groups.push_back(std::move(group));
  }
  if (!collectives_.empty()) {
    ProfileGroup group = Group(
        TableKind::kCollective,
        fmt::format(
            "shortest kernel of those of the same size, as the others waited longer for other "
            "ranks; waiting may be in it still. Ranks that follow each other share a node of "
            "{} GPUs",
            options_.gpus_of_node > 0 ? static_cast<std::size_t>(options_.gpus_of_node)
                                      : recording_.devices.size()));
    group.provenance.fabric = options_.fabric;
    std::int64_t count = 0;
    for (const auto& [key, us] : collectives_) {
      count += static_cast<std::int64_t>(us.size());
      group.rows.push_back(fmt::format("{},{},{},{},{}", Name(key.collective), key.gpus, key.nodes,
                                       key.bytes, TimeText(*std::ranges::min_element(us))));
    }
    imported.taken.push_back({fmt::format("collectives, as {}", RowCount(group)), count, ""});
    imported.groups.push_back(std::move(group));
  }
  if (!launches_.empty()) {
    ProfileGroup group = Group(
        TableKind::kLaunch,
        "medians in a trace of training, which the profiler slows; traced_kernel_launch_host: a "
        "call "
        "that launches a kernel; traced_launch_to_launch: from one such call to the next of its "
        "thread, where the thread does not wait between; traced_launch_to_start: from the call to "
        "the "
        "kernel's start where its stream was idle; traced_step: a whole step");
    group.rows = launches_;
    imported.groups.push_back(std::move(group));
    imported.taken.insert(imported.taken.end(), launches_taken_.begin(), launches_taken_.end());
  }
  imported.left = left_.counts();
  imported.left.insert(imported.left.end(), recording_.left.begin(), recording_.left.end());
  if (!imported.groups.empty()) return imported;
  std::string why;
  for (const ImportCount& left : left_.counts()) {
    why += fmt::format("{}{} {}: {}", why.empty() ? "" : "; ", left.count, left.what, left.why);
  }
  return InvalidInput(fmt::format("{}: no row can be taken{}", recording_.file,
                                  why.empty() ? "" : " (" + why + ")"));
}

}  // namespace

Result<ImportedProfile> ProfileOf(const Recording& recording, const Catalogue& catalogue,
                                  const RecordingProfileOptions& options) {
  return Builder(recording, catalogue, options).Build();
}

}  // namespace stepcast
