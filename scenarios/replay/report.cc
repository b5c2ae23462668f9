#include "scenarios/replay/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "scenarios/report/format.h"
#include "scenarios/report/json_parts.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::Grouped;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Json;
using report_internal::Printable;
using report_internal::Wrap;

constexpr int kMinimumWidth = 80;
constexpr std::size_t kKernelsShown = 10;

Duration MeanStep(const Replay& replay, std::span<const Duration> steps, Duration whole) {
  if (replay.steps.empty()) return whole;
  Duration sum;
  for (const Duration step : steps) sum += step;
  return sum * (1 / static_cast<double>(steps.size()));
}

Duration MeasuredStep(const Replay& replay) {
  std::vector<Duration> steps;
  steps.reserve(replay.steps.size());
  for (const ReplayStep& step : replay.steps) steps.push_back(step.measured);
  return MeanStep(replay, steps, replay.measured);
}

/// Spans that may overlap, as they come.
using Spans = std::vector<InstructionTime>;

/// In order and apart.
Spans Union(Spans spans) {
  std::ranges::sort(spans, [](const InstructionTime& a, const InstructionTime& b) {
    return std::pair(a.start, a.finish) < std::pair(b.start, b.finish);
  });
  Spans merged;
  for (const InstructionTime& span : spans) {
    if (!merged.empty() && span.start <= merged.back().finish) {
      merged.back().finish = std::max(merged.back().finish, span.finish);
    } else {
      merged.push_back(span);
    }
  }
  return merged;
}

Duration Length(const Spans& spans) {
  Duration sum;
  for (const InstructionTime& span : spans) sum += span.finish - span.start;
  return sum;
}

ReplayBreakdown BreakdownOf(const Replay& replay, std::span<const Recording> recordings,
                            const ReplayOutcome& outcome) {
  ReplayBreakdown mean;
  const double share = 1 / static_cast<double>(recordings.size());
  for (std::uint32_t r = 0; r < recordings.size(); ++r) {
    const RankClass& rank = replay.program.rank_classes()[r];
    // Steps alone, where there are any.
    Duration begin;
    Duration end = outcome.timeline.makespan();
    bool marked = false;
    for (const ReplayStep& step : replay.steps) {
      if (step.recording != r) continue;
      const auto finish = [&](const std::optional<InstructionId>& id) {
        return id ? outcome.instructions[static_cast<std::size_t>(*id)].finish : Duration();
      };
      if (!marked) begin = finish(step.begin);
      end = finish(step.end);
      marked = true;
    }
    std::array<Spans, 5> spans;  // by KernelClass
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const ReplayItem& item = replay.items[i];
      if (item.kind != ReplayItem::Kind::kActivity) continue;
      const InstructionTime span{std::max(begin, outcome.instructions[i].start),
                                 std::min(end, outcome.instructions[i].finish)};
      if (span.finish <= span.start) continue;
      const KernelClass of = ClassOf(recordings[r], recordings[r].activities[item.index]);
      spans[static_cast<std::size_t>(of)].push_back(span);
    }
    mean.collective_whole +=
        Length(Union(spans[static_cast<std::size_t>(KernelClass::kCollective)])) * share;
    // Each in turn adds what those before it left open.
    Spans all;
    Duration before;
    const auto add = [&](KernelClass of) {
      const Spans& more = spans[static_cast<std::size_t>(of)];
      all.insert(all.end(), more.begin(), more.end());
      all = Union(std::move(all));
      const Duration now = Length(all);
      const Duration added = now - before;
      before = now;
      return added * share;
    };
    mean.matrix += add(KernelClass::kMatrix);
    mean.memory_bound += add(KernelClass::kMemoryBound);
    mean.other += add(KernelClass::kOther);
    mean.copies += add(KernelClass::kCopy);
    mean.collective += add(KernelClass::kCollective);
    mean.idle += (end - begin - before) * share;
    mean.whole += (end - begin) * share;
  }
  return mean;
}

std::vector<KernelTotal> TotalsOf(std::span<const Recording> recordings) {
  std::map<std::string, KernelTotal> totals;
  for (const Recording& recording : recordings) {
    for (const RecordedActivity& activity : recording.activities) {
      const std::string& name = recording.text(activity.name);
      KernelTotal& total = totals[name];
      if (total.count == 0) {
        total.name = name;
        total.kernel_class = ClassOf(recording, activity);
      }
      ++total.count;
      total.total += Duration::Picoseconds(activity.span.length_ns() * 1000);
    }
  }
  std::vector<KernelTotal> sorted;
  sorted.reserve(totals.size());
  for (auto& [name, total] : totals) sorted.push_back(std::move(total));
  std::ranges::stable_sort(sorted, std::greater<>(), &KernelTotal::total);
  return sorted;
}

/// Of a thread: moments as recorded, and when they are now; straight lines in between.
class Clock {
 public:
  void Add(std::int64_t recorded_ns, std::int64_t now_ns) {
    if (!moments_.empty() && recorded_ns <= moments_.back().first) return;
    moments_.emplace_back(recorded_ns, now_ns);
  }
  std::int64_t Now(std::int64_t recorded_ns) const {
    if (moments_.empty()) return recorded_ns;
    const auto after = std::ranges::upper_bound(moments_, recorded_ns, {},
                                                &std::pair<std::int64_t, std::int64_t>::first);
    if (after == moments_.begin()) return after->second + (recorded_ns - after->first);
    const auto& [recorded, now] = *(after - 1);
    if (after == moments_.end()) return now + (recorded_ns - recorded);
    const double share =
        static_cast<double>(recorded_ns - recorded) / static_cast<double>(after->first - recorded);
    return now + std::llround(share * static_cast<double>(after->second - now));
  }
  RecordedSpan Now(const RecordedSpan& span) const {
    return {Now(span.start_ns), Now(span.end_ns)};
  }

 private:
  std::vector<std::pair<std::int64_t, std::int64_t>> moments_;  // in order, by the first
};

/// Of each kind there may be one, but for parts of names.
Result<void> CheckChanges(std::span<const ReplayChange> changes) {
  std::map<std::string, std::string> texts;
  for (const ReplayChange& change : changes) {
    const std::string& key = change.name == "kernel" ? change.text : change.name;
    const auto [other, added] = texts.emplace(key, change.text);
    if (!added) {
      return InvalidInput(fmt::format("--change: found \"{}\" and \"{}\", wanted one of them",
                                      other->second, change.text));
    }
  }
  return {};
}

/// ", but there are ..." with a few names; empty where there are no annotations.
std::string AnnotationsOf(std::span<const Recording> recordings) {
  constexpr std::size_t kMost = 5;
  std::vector<std::string> names;
  for (const Recording& recording : recordings) {
    for (const RecordedRange& range : recording.ranges) {
      if (range.kind != RecordedRange::Kind::kAnnotation || names.size() == kMost) continue;
      const std::string& name = recording.text(range.name);
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  }
  if (names.empty()) return ": there are no annotations at all";
  return fmt::format("; there are {}", fmt::join(names, ", "));
}

/// As much of UTF-8 text as has at most so many bytes, with dots where it was cut.
std::string Cut(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t end = bytes - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

/// Tries changes on one Replay.
class Trial {
 public:
  Trial(std::span<const Recording> recordings, const ReplayRequest& request, const Replay& replay)
      : recordings_(recordings), request_(request), replay_(replay) {}

  /// `retimed`, if given, gets the recordings as they would be.
  Result<ReplayedChange> Try(std::span<const ReplayChange> changes,
                             std::vector<Recording>* retimed = nullptr) const {
    ReplayedChange tried;
    ReplayState state{replay_.times, false};
    for (const ReplayChange& change : changes) {
      tried.text += (tried.text.empty() ? "" : " + ") + change.text;
      STEPCAST_ASSIGN_OR_RETURN(const AppliedChange applied,
                                Apply(change, replay_, recordings_, request_.find_device, state));
      tried.applied.instructions += applied.instructions;
      tried.applied.removed += applied.removed;
      for (const std::string& note : applied.notes) {
        if (std::ranges::find(tried.applied.notes, note) == tried.applied.notes.end()) {
          tried.applied.notes.push_back(note);
        }
      }
    }
    std::optional<Replay> free;
    if (state.free_collectives) {
      ReplayOptions options = request_.options;
      options.free_collectives = true;
      STEPCAST_ASSIGN_OR_RETURN(free, BuildReplay(recordings_, options));
    }
    const Replay& used = free ? *free : replay_;
    const auto simulated = SimulateReplay(used, state.times);
    if (!simulated) {
      return MakeError(simulated.error().code,
                       fmt::format("--change {}: {}", tried.text, simulated.error().message));
    }
    const ReplayOutcome& outcome = *simulated;
    tried.step = MeanStep(used, outcome.steps, outcome.timeline.makespan());
    tried.breakdown = BreakdownOf(used, recordings_, outcome);
    if (retimed != nullptr) *retimed = Retimed(recordings_, used, outcome);
    return tried;
  }

 private:
  std::span<const Recording> recordings_;
  const ReplayRequest& request_;
  const Replay& replay_;
};

Json BreakdownJson(const ReplayBreakdown& breakdown) {
  return {{"whole_s", breakdown.whole.seconds()},
          {"matrix_s", breakdown.matrix.seconds()},
          {"memory_bound_s", breakdown.memory_bound.seconds()},
          {"other_s", breakdown.other.seconds()},
          {"copies_s", breakdown.copies.seconds()},
          {"exposed_collective_s", breakdown.collective.seconds()},
          {"idle_s", breakdown.idle.seconds()},
          {"collective_s", breakdown.collective_whole.seconds()}};
}

Json ChangeJson(const ReplayReport& report, const ReplayedChange& change) {
  Json json;
  json["change"] = Printable(change.text);
  const bool tried = change.failure.empty();
  json["failure"] = tried ? Json(nullptr) : Json(Printable(change.failure));
  json["step_s"] = tried ? Json(change.step.seconds()) : Json(nullptr);
  json["speed_up"] =
      tried && change.step > Duration() ? Json(report.replayed / change.step) : Json(nullptr);
  json["instructions_changed"] = change.applied.instructions;
  json["time_removed_s"] = change.applied.removed.seconds();
  json["breakdown"] = tried ? BreakdownJson(change.breakdown) : Json(nullptr);
  json["notes"] = change.applied.notes;
  return json;
}

}  // namespace

Result<ReplayReport> ReplayAndChange(std::span<const Recording> recordings,
                                     const ReplayRequest& request) {
  STEPCAST_RETURN_IF_ERROR(CheckChanges(request.changes));
  STEPCAST_ASSIGN_OR_RETURN(const Replay replay, BuildReplay(recordings, request.options));
  if (replay.steps.empty() && request.options.step_prefix != ReplayOptions().step_prefix) {
    return InvalidInput(fmt::format("--steps: no annotation begins with \"{}\"{}",
                                    request.options.step_prefix, AnnotationsOf(recordings)));
  }
  STEPCAST_ASSIGN_OR_RETURN(const ReplayOutcome outcome, SimulateReplay(replay, replay.times));
  ReplayReport report;
  for (const Recording& recording : recordings) {
    report.files.push_back(recording.file);
    report.activities += recording.activities.size();
    report.left.insert(report.left.end(), recording.left.begin(), recording.left.end());
  }
  report.tool = recordings.front().tool;
  const std::vector<RecordedDevice>& devices = recordings.front().devices;
  if (!devices.empty()) report.gpu = devices.front().name;
  report.instructions = replay.program.size();
  report.has_steps = !replay.steps.empty();
  report.steps = replay.steps;
  report.replayed_steps = outcome.steps;
  report.measured = MeasuredStep(replay);
  report.replayed = MeanStep(replay, outcome.steps, outcome.timeline.makespan());
  report.error = outcome.timeline.makespan() / replay.measured - 1;
  for (std::size_t s = 0; s < replay.steps.size(); ++s) {
    if (replay.steps[s].measured <= Duration()) continue;
    const double error = outcome.steps[s] / replay.steps[s].measured - 1;
    if (std::abs(error) > std::abs(report.error)) report.error = error;
  }
  for (std::size_t i = 0; i < replay.starts.size(); ++i) {
    const double off = std::abs((outcome.instructions[i].start - replay.starts[i]).seconds()) /
                       replay.measured.seconds();
    report.worst_start_error = std::max(report.worst_start_error, off);
  }
  report.breakdown = BreakdownOf(replay, recordings, outcome);
  report.kernels = TotalsOf(recordings);
  report.notes = replay.notes;
  if (request.retimed && request.changes.empty()) {
    report.retimed = Retimed(recordings, replay, outcome);
  }
  if (!request.try_changes) return report;
  const Trial trial(recordings, request, replay);
  const bool usual = request.changes.empty();
  const std::vector<ReplayChange> changes = usual ? UsualReplayChanges() : request.changes;
  for (const ReplayChange& change : changes) {
    auto tried = trial.Try({&change, 1});
    if (tried) {
      report.changes.push_back(std::move(*tried));
    } else if (usual) {
      ReplayedChange failed;
      failed.text = change.text;
      failed.failure = tried.error().message;
      report.changes.push_back(std::move(failed));
    } else {
      return tl::unexpected(tried.error());
    }
  }
  std::ranges::stable_sort(report.changes, [](const ReplayedChange& a, const ReplayedChange& b) {
    return std::pair(!a.failure.empty(), a.step) < std::pair(!b.failure.empty(), b.step);
  });
  if (!usual && (changes.size() > 1 || request.retimed)) {
    STEPCAST_ASSIGN_OR_RETURN(ReplayedChange joint,
                              trial.Try(changes, request.retimed ? &report.retimed : nullptr));
    if (changes.size() > 1) report.joint = std::move(joint);
  }
  return report;
}

std::vector<Recording> Retimed(std::span<const Recording> recordings, const Replay& replay,
                               const ReplayOutcome& outcome) {
  const auto to_ns = [](Duration time) {
    return static_cast<std::int64_t>(std::llround(static_cast<double>(time.picoseconds()) * 1e-3));
  };
  std::vector<Recording> retimed(recordings.begin(), recordings.end());
  std::vector<std::vector<Clock>> clocks;
  for (const Recording& recording : recordings) clocks.emplace_back(recording.threads.size());
  for (std::size_t i = 0; i < replay.items.size(); ++i) {
    const ReplayItem& item = replay.items[i];
    const InstructionTime& now = outcome.instructions[i];
    const std::int64_t begin = replay.begins_ns[item.recording];
    if (item.kind == ReplayItem::Kind::kActivity) {
      retimed[item.recording].activities[item.index].span = {begin + to_ns(now.start),
                                                             begin + to_ns(now.finish)};
    }
    const StreamId stream = replay.program.instructions()[i].stream;
    const std::uint32_t thread = replay.threads[static_cast<std::size_t>(stream)];
    if (thread == kNoIndex) continue;
    Clock& clock = clocks[item.recording][thread];
    clock.Add(begin + to_ns(replay.starts[i]), begin + to_ns(now.start));
    clock.Add(begin + to_ns(replay.starts[i] + replay.times[i]), begin + to_ns(now.finish));
  }
  for (std::size_t r = 0; r < retimed.size(); ++r) {
    for (RecordedCall& call : retimed[r].calls) call.span = clocks[r][call.thread].Now(call.span);
    for (RecordedRange& range : retimed[r].ranges) {
      range.span = clocks[r][range.thread].Now(range.span);
    }
    // As the profiler recorded them, they say nothing of what is now.
    retimed[r].waits.clear();
    retimed[r].whole_microseconds = false;
    FinishRecording(retimed[r]);
  }
  return retimed;
}

std::string ReplayText(const ReplayReport& report, const TextStyle& style) {
  const int width = std::max(style.width, kMinimumWidth);
  std::string text;
  const auto paragraph = [&](const std::string& what) {
    text += Wrap("  " + what, width, 4) + "\n";
  };
  for (const std::string& file : report.files) text += Printable(file) + "\n";
  paragraph(fmt::format(
      "{}, {}{}, {} activities of the device{}", Printable(report.tool),
      report.files.size() == 1 ? "1 recording" : fmt::format("{} recordings", report.files.size()),
      report.gpu.empty() ? "" : fmt::format(" of {}", Printable(report.gpu)),
      Grouped(static_cast<double>(report.activities), 0), report.files.size() == 1 ? "" : "s"));
  const std::string_view what = report.has_steps ? "step" : "recording";
  text += "\nReplay\n";
  std::vector<std::vector<std::string>> table = {{"  ", "measured", "replayed", "error"}};
  const auto error = [](Duration replayed, Duration measured) {
    return measured > Duration() ? fmt::format("{:+.3f} %", 100 * (replayed / measured - 1)) : "?";
  };
  for (std::size_t s = 0; s < report.steps.size(); ++s) {
    const ReplayStep& step = report.steps[s];
    const std::string of =
        report.files.size() > 1 ? fmt::format(", recording {}", step.recording + 1) : "";
    table.push_back({fmt::format("  {}{}", Printable(step.name), of), HumanTime(step.measured),
                     HumanTime(report.replayed_steps[s]),
                     error(report.replayed_steps[s], step.measured)});
  }
  table.push_back({fmt::format("  {}", report.has_steps ? "mean" : "whole recording"),
                   HumanTime(report.measured), HumanTime(report.replayed),
                   error(report.replayed, report.measured)});
  for (const std::string& line : AlignTable(table)) text += line + "\n";
  text += "\nWhere a device's time goes\n";
  table.clear();
  const double whole = report.breakdown.whole.seconds();
  const auto part = [&](std::string_view name, Duration time) {
    table.push_back({fmt::format("  {}", name), HumanTime(time),
                     HumanPercent(whole > 0 ? time.seconds() / whole : 0)});
  };
  part("matrix kernels", report.breakdown.matrix);
  part("kernels bound by memory", report.breakdown.memory_bound);
  part("other kernels", report.breakdown.other);
  part("copies and fills", report.breakdown.copies);
  part("collectives beside nothing else", report.breakdown.collective);
  part("idle", report.breakdown.idle);
  for (const std::string& line : AlignTable(table)) text += line + "\n";
  if (report.breakdown.collective_whole > Duration()) {
    paragraph(
        fmt::format("Collectives take {} in all.", HumanTime(report.breakdown.collective_whole)));
  }
  text += "\nKernels that take longest\n";
  table = {{"  total", "count", "mean", "class"}};
  const std::size_t shown = std::min(kKernelsShown, report.kernels.size());
  for (std::size_t k = 0; k < shown; ++k) {
    const KernelTotal& kernel = report.kernels[k];
    table.push_back({fmt::format("  {}", HumanTime(kernel.total)),
                     Grouped(static_cast<double>(kernel.count), 0),
                     HumanTime(kernel.total * (1 / static_cast<double>(kernel.count))),
                     std::string(Name(kernel.kernel_class))});
  }
  std::vector<std::string> lines = AlignTable(table);
  for (std::size_t k = 0; k < lines.size(); ++k) {
    std::string name = k == 0 ? "name" : Printable(report.kernels[k - 1].name);
    // A name of a template may have hundreds of characters.
    const std::size_t room = static_cast<std::size_t>(width) > lines[k].size() + 8
                                 ? static_cast<std::size_t>(width) - lines[k].size() - 2
                                 : 8;
    text += lines[k] + "  " + Cut(std::move(name), room) + "\n";
  }
  if (!report.changes.empty()) {
    text +=
        fmt::format("\nWhat changes would buy, of a {} of {}\n", what, HumanTime(report.replayed));
    table = {{"  change", std::string(what), "saves", "speed-up", "idle", "exposed collectives"}};
    const auto row = [&](const ReplayedChange& change, const std::string& name) {
      if (!change.failure.empty()) return;
      const double of = change.breakdown.whole.seconds();
      const auto share = [of](Duration time) {
        return HumanPercent(of > 0 ? time.seconds() / of : 0);
      };
      table.push_back(
          {fmt::format("  {}", Printable(name)), HumanTime(change.step),
           fmt::format("{:.1f} %", 100 * (1 - change.step / report.replayed)),
           change.step > Duration() ? fmt::format("{:.3f}", report.replayed / change.step) : "?",
           share(change.breakdown.idle), share(change.breakdown.collective)});
    };
    for (const ReplayedChange& change : report.changes) row(change, change.text);
    if (report.joint) row(*report.joint, "all of them");
    for (const std::string& line : AlignTable(table)) text += line + "\n";
    for (const ReplayedChange& change : report.changes) {
      if (!change.failure.empty()) {
        paragraph(
            fmt::format("{}: not tried. {}", Printable(change.text), Printable(change.failure)));
      }
    }
    text += "\nWhat they assume\n";
    for (const ReplayedChange& change : report.changes) {
      if (change.applied.notes.empty()) continue;
      std::string notes;
      for (const std::string& note : change.applied.notes) notes += " " + note;
      paragraph(fmt::format("{}:{}", Printable(change.text), Printable(notes)));
    }
    paragraph(
        "All: what waits for what stays; a change says what the host, the order of streams and the "
        "waits that were recorded make of it.");
  }
  if (!report.notes.empty() || !report.left.empty()) text += "\nNotes\n";
  for (const std::string& note : report.notes) paragraph(Printable(note));
  for (const ImportCount& left : report.left) {
    paragraph(Printable(fmt::format("Left: {} {}{}{}", left.count, left.what,
                                    left.why.empty() ? "" : ": ", left.why)));
  }
  return text;
}

std::string ReplayJson(const ReplayReport& report) {
  Json json;
  json["files"] = Json::array();
  for (const std::string& file : report.files) json["files"].push_back(Printable(file));
  json["tool"] = Printable(report.tool);
  json["gpu"] = report.gpu.empty() ? Json(nullptr) : Json(Printable(report.gpu));
  json["activities"] = report.activities;
  json["instructions"] = report.instructions;
  json["steps"] = Json::array();
  for (std::size_t s = 0; s < report.steps.size(); ++s) {
    json["steps"].push_back({{"name", Printable(report.steps[s].name)},
                             {"recording", report.steps[s].recording},
                             {"measured_s", report.steps[s].measured.seconds()},
                             {"replayed_s", report.replayed_steps[s].seconds()}});
  }
  json["measured_s"] = report.measured.seconds();
  json["replayed_s"] = report.replayed.seconds();
  json["error"] = report.error;
  json["worst_start_error"] = report.worst_start_error;
  json["breakdown"] = BreakdownJson(report.breakdown);
  json["kernels"] = Json::array();
  for (const KernelTotal& kernel : report.kernels) {
    json["kernels"].push_back({{"name", Printable(kernel.name)},
                               {"class", Name(kernel.kernel_class)},
                               {"count", kernel.count},
                               {"total_s", kernel.total.seconds()}});
  }
  json["changes"] = Json::array();
  for (const ReplayedChange& change : report.changes) {
    json["changes"].push_back(ChangeJson(report, change));
  }
  json["joint"] = report.joint ? ChangeJson(report, *report.joint) : Json(nullptr);
  json["notes"] = report.notes;
  json["left"] = Json::array();
  for (const ImportCount& left : report.left) {
    json["left"].push_back(
        {{"what", Printable(left.what)}, {"count", left.count}, {"why", Printable(left.why)}});
  }
  return report_internal::Written(json);
}

std::string ReplayCsv(const ReplayReport& report) {
  std::string text;
  const auto line = [&](const Json& json) {
    const report_internal::CsvLines lines = report_internal::Flattened(json);
    if (text.empty()) text = lines.names + "\n";
    text += lines.values + "\n";
  };
  ReplayedChange none;
  none.text = "as recorded";
  none.step = report.replayed;
  none.breakdown = report.breakdown;
  const auto add = [&](const ReplayedChange& change) {
    Json json = ChangeJson(report, change);
    if (json["breakdown"].is_null()) {
      json["breakdown"] = BreakdownJson({});
      for (auto& part : json["breakdown"]) part = nullptr;
    }
    json.erase("notes");
    line(json);
  };
  add(none);
  for (const ReplayedChange& change : report.changes) add(change);
  if (report.joint) add(*report.joint);
  return text;
}

}  // namespace stepcast
