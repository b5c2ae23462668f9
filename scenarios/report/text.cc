#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/report/format.h"
#include "scenarios/report/report.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::Columns;
using report_internal::DecimalsFor;
using report_internal::Grouped;
using report_internal::HumanCount;
using report_internal::HumanHours;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Printable;
using report_internal::SetFlags;
using report_internal::Wrap;

constexpr int kMinimumWidth = 80;
constexpr int kIndent = 2;

// How a loss reads in "18 % of the step is ...". Empty for what is no loss, and for the input,
// which is a constant of the framework: no simulation shows it.
std::string_view LossInWords(std::string_view part) {
  if (part == "exposed_tensor_parallel") return "exposed tensor-parallel communication";
  if (part == "exposed_data_parallel") return "exposed data-parallel communication";
  if (part == "exposed_pipeline") return "exposed pipeline transfers";
  if (part == "exposed_expert") return "exposed expert-parallel communication";
  if (part == "exposed_context") return "exposed context-parallel communication";
  if (part == "exposed_offload") return "exposed offload transfers";
  if (part == "pipeline_bubble") return "pipeline bubble";
  if (part == "optimizer") return "the optimizer";
  if (part == "host") return "waiting for the host to launch kernels";
  return "";
}

std::string_view ScheduleInWords(v1::Schedule schedule) {
  switch (schedule) {
    case v1::SCHEDULE_GPIPE:
      return "GPipe";
    case v1::SCHEDULE_INTERLEAVED:
      return "interleaved 1F1B";
    case v1::SCHEDULE_BREADTH_FIRST:
      return "breadth-first";
    case v1::SCHEDULE_ZB_H1:
      return "zero bubble H1";
    case v1::SCHEDULE_ZB_H2:
      return "zero bubble H2";
    case v1::SCHEDULE_ZB_V:
      return "zero bubble V";
    case v1::SCHEDULE_DUALPIPE:
      return "DualPipe";
    case v1::SCHEDULE_DUALPIPE_V:
      return "DualPipeV";
    case v1::SCHEDULE_PIPEDREAM:
      return "PipeDream";
    case v1::SCHEDULE_PIPEDREAM_2BW:
      return "PipeDream-2BW";
    case v1::SCHEDULE_FILE:
      return "schedule from a file";
    default:
      return "1F1B";
  }
}

/// Such as "tensor 8 x context 2 x pipeline 4 x data 2, expert 8".
std::string DegreesInWords(const Forecast& forecast) {
  const ParallelPlan& plan = forecast.plan;
  std::string text = fmt::format("tensor {}", plan.tensor);
  if (plan.context > 1) text += fmt::format(" x context {}", plan.context);
  text += fmt::format(" x pipeline {} x data {}", plan.pipeline, plan.data);
  if (forecast.other_model && plan.expert > 1) {
    text += fmt::format(", tables over {} ranks", plan.expert);
  } else if (plan.expert > 1) {
    text += fmt::format(", expert {}", plan.expert);
    if (plan.expert_tensor != plan.tensor) text += fmt::format(" of tensor {}", plan.expert_tensor);
  }
  return text;
}

std::string TeacherInWords(const ParallelPlan& plan) {
  const ParallelPlan::Distillation& how = *plan.distillation;
  const std::string logits =
      how.logits > 0 ? fmt::format("{} logits of each token", how.logits) : "all logits";
  if (how.teacher == nullptr) return logits + ", read from drives";
  const auto& [model, of] = *how.teacher;
  const std::string text =
      fmt::format("{} parameters, {}",
                  HumanCount(static_cast<double>(model.parameters(of.sequence_length))), logits);
  if (how.teacher_gpus == 0) return text + ", on the same GPUs";
  return text + fmt::format(", on {} GPUs of its own", of.gpus());
}

std::string ShardingInWords(const ParallelPlan& plan) {
  std::string text = fmt::format("ZeRO-{}", plan.zero_stage);
  if (plan.shards() < plan.replicas()) text += fmt::format(" over {} ranks", plan.shards());
  return text;
}

/// How many layers are of which kind, such as " (23 state-space, 6 attention, 23 experts)"; empty
/// where all are attention and an MLP.
std::string PatternInWords(const TransformerModel& model) {
  static constexpr std::array<std::pair<char, const char*>, 4> kWords = {
      {{'M', "state-space"}, {'*', "attention"}, {'-', "MLP"}, {'E', "experts"}}};
  std::string text;
  for (const auto& [letter, word] : kWords) {
    const auto count = std::count(model.layer_pattern.begin(), model.layer_pattern.end(), letter);
    if (count == 0) continue;
    text += fmt::format("{}{} {}", text.empty() ? " (" : ", ", count, word);
  }
  if (!text.empty()) text += ")";
  return text;
}

std::string ModelInWords(const Forecast& forecast) {
  if (const auto& other = forecast.other_model) {
    return fmt::format("{}, {} parameters, {} layers", Printable(other->description),
                       HumanCount(static_cast<double>(other->parameters)), other->layers);
  }
  const TransformerModel& model = forecast.model;
  const auto parameters = static_cast<double>(model.parameters(forecast.plan.sequence_length));
  std::string heads;
  if (model.attends()) {
    heads = fmt::format(", {} heads{}", model.attention_heads,
                        model.kv_heads == model.attention_heads
                            ? std::string()
                            : fmt::format(" ({} for keys and values)", model.kv_heads));
  }
  return fmt::format("{} parameters, {} layers{}, hidden size {}{}, vocabulary {}",
                     HumanCount(parameters), model.layers, PatternInWords(model), model.hidden_size,
                     heads, model.vocabulary_size);
}

class TextReport {
 public:
  TextReport(const Forecast& forecast, const TextStyle& style, const FitReport* fit)
      : forecast_(forecast),
        style_(style),
        fit_(fit),
        width_(std::max(style.width, kMinimumWidth)) {}

  std::string Write() && {
    Title();
    Verdict();
    Passes();
    Breakdown();
    Memory();
    if (fit_ != nullptr) {
      OutOfMemoryCause();
      NearestFit();
    }
    Cost();
    Sources();
    Measured();
    Warnings();
    return std::move(text_);
  }

 private:
  enum class Ink { kBold, kGood, kBad, kBar, kLoss };

  std::string Inked(Ink ink, std::string_view text) const {
    if (!style_.colour) return std::string(text);
    const char* code = "";
    switch (ink) {
      case Ink::kBold:
        code = "1";
        break;
      case Ink::kGood:
        code = "32";
        break;
      case Ink::kBad:
        code = "1;31";
        break;
      case Ink::kBar:
        code = "36";
        break;
      case Ink::kLoss:
        code = "33";
        break;
    }
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
  }

  void Line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }
  void Heading(std::string_view heading) {
    text_ += '\n';
    Line(Inked(Ink::kBold, heading));
  }
  void Paragraph(std::string_view paragraph, int hanging = kIndent) {
    Line(Wrap(std::string(kIndent, ' ') + std::string(paragraph), width_, hanging));
  }

  void Title() {
    const ParallelPlan& plan = forecast_.plan;
    Line(Inked(Ink::kBold, Printable(forecast_.name)));
    const auto line = [this](std::string_view label, std::string_view value) {
      constexpr int kLabelWidth = 10;
      Paragraph(fmt::format("{:<10}{}", label, value), kIndent + kLabelWidth);
    };
    line("model", ModelInWords(forecast_));
    line("machine",
         fmt::format("{} x {}, cluster {}", forecast_.gpus, forecast_.device, forecast_.cluster));
    std::string layout = DegreesInWords(forecast_);
    if (plan.sequence_parallel) layout += ", sequence parallel";
    if (plan.pipeline > 1) {
      layout += fmt::format(", {}", ScheduleInWords(plan.schedule));
      if (plan.virtual_stages > 1) layout += fmt::format(" of {} chunks", plan.virtual_stages);
    }
    if (plan.zero_stage > 0) layout += ", " + ShardingInWords(plan);
    if (plan.recompute != v1::RECOMPUTE_NONE) {
      layout += fmt::format(", {} recomputation", report_internal::Name(plan.recompute));
    }
    if (const std::string modules = report_internal::RecomputedModules(plan); !modules.empty()) {
      layout += fmt::format(", recomputed {}", modules);
    }
    if (plan.mlp_chunks > 1) layout += fmt::format(", MLPs in {} parts", plan.mlp_chunks);
    if (plan.loss_chunks > 1) layout += fmt::format(", loss in {} parts", plan.loss_chunks);
    if (plan.gradient_compression && (plan.replicas() > 1 || plan.expert_replicas() > 1)) {
      layout += ", gradients " + report_internal::ReducedForm(plan);
    }
    if (plan.gather_dtype)
      layout += fmt::format(", weights gathered in {}", Name(*plan.gather_dtype));
    if (plan.pruning.two_of_four) {
      layout += ", two of four weights pruned";
    } else if (plan.pruning.masks()) {
      layout += fmt::format(", {:.3g} % of weights pruned", plan.pruning.share * 100);
    }
    line("layout", layout);
    if (plan.distillation) line("teacher", TeacherInWords(plan));
    line("batch",
         fmt::format(
             "{} samples{}; {} micro-batch{} of {} on each data-parallel "
             "rank{}",
             plan.global_batch_size,
             forecast_.other_model ? std::string()
                                   : fmt::format(" of {} tokens", plan.sequence_length),
             plan.micro_batches, plan.micro_batches == 1 ? "" : "es", plan.micro_batch_size,
             plan.micro_batches_per_unit == 1
                 ? std::string()
                 : fmt::format(", {} at once through each unit", plan.micro_batches_per_unit)));
    line("software",
         fmt::format("{}, {}{}{}", forecast_.framework, Name(plan.precision),
                     forecast_.other_model
                         ? std::string()
                         : fmt::format(", {} attention", report_internal::Name(plan.attention)),
                     plan.cuda_graphs ? ", CUDA graphs" : ""));
  }

  const RankMemory* FullestRank() const {
    const auto fullest = std::ranges::max_element(forecast_.memory, {}, &RankMemory::peak);
    return fullest == forecast_.memory.end() ? nullptr : &*fullest;
  }

  void Verdict() {
    std::string verdict = fmt::format(
        "{} a step, {} {}/s/GPU, MFU {:.1f} %", HumanTime(forecast_.step_time),
        Grouped(forecast_.tokens_per_s_per_gpu, DecimalsFor(forecast_.tokens_per_s_per_gpu, 4)),
        forecast_.other_model ? "samples" : "tokens", forecast_.mfu * 100);
    const ParallelPlan& plan = forecast_.plan;
    if (plan.matrix_precision != plan.precision) {
      verdict += fmt::format(" of the {} peak", Name(plan.precision));
    }
    // Only recomputation makes them differ.
    if (std::abs(forecast_.hfu - forecast_.mfu) >= 0.0005) {
      verdict += fmt::format(" (HFU {:.1f} %)", forecast_.hfu * 100);
    }
    const std::string fits = forecast_.fits ? "fits" : "does not fit";
    std::string memory;
    if (const RankMemory* fullest = FullestRank(); fullest != nullptr) {
      memory = fmt::format(" ({} of {} GiB)", Grouped(fullest->peak.gibibytes(), 1),
                           Grouped(forecast_.memory_capacity.gibibytes(), 1));
    }
    std::string loss;
    const auto parts = forecast_.breakdown.parts();
    const auto largest = std::ranges::max_element(parts, {}, [](const StepBreakdown::Part& part) {
      return LossInWords(part.name).empty() ? Duration() : part.time;
    });
    if (forecast_.step_time > Duration() && !LossInWords(largest->name).empty() &&
        largest->time > Duration()) {
      const bool tables =
          forecast_.other_model && std::string_view(largest->name) == "exposed_expert";
      loss = fmt::format("Dominant loss: {} of the step is {}.",
                         HumanPercent(largest->time / forecast_.step_time),
                         tables ? "exposed exchange of embeddings" : LossInWords(largest->name));
    }
    if (const Duration input = forecast_.breakdown.input;
        input > Duration() && (loss.empty() || input > largest->time)) {
      loss += fmt::format("{}Input, {} of the step, is {}.", loss.empty() ? "" : " ",
                          HumanPercent(input / forecast_.step_time),
                          forecast_.plan.input
                              ? "the wait for samples and a constant of the framework"
                              : "a constant of the framework: data loading is not simulated");
    }
    text_ += '\n';
    if (forecast_.interval.has_value()) {
      // Where half of such runs took clearly longer or shorter than forecast, that is to be seen.
      constexpr double kWorthSaying = 0.05;
      const Duration middle = forecast_.interval->p50;
      const bool says = std::abs(middle / forecast_.step_time - 1) >= kWorthSaying;
      verdict = fmt::format("{} (90 %: {} to {}{}){}", HumanTime(forecast_.step_time),
                            HumanTime(forecast_.interval->p05), HumanTime(forecast_.interval->p95),
                            says ? fmt::format(", median {}", HumanTime(middle)) : "",
                            verdict.substr(HumanTime(forecast_.step_time).size()));
    }
    // Colour takes no columns, so it is put in after wrapping.
    std::string wrapped =
        Wrap(std::string(kIndent, ' ') + verdict + ", " + fits + memory, width_, kIndent);
    Replace(wrapped, verdict, Inked(Ink::kBold, verdict));
    Replace(wrapped, fits + memory, Inked(forecast_.fits ? Ink::kGood : Ink::kBad, fits + memory));
    Line(wrapped);
    if (!loss.empty()) Paragraph(loss);
  }

  void Passes() {
    if (forecast_.passes.empty()) return;
    Heading("What passes did");
    std::vector<std::vector<std::string>> rows{
        {"pass", "moved", "replaced", "step before", "after", "change"}};
    for (const PassReport& pass : forecast_.passes) {
      const double change = pass.before.makespan > Duration()
                                ? (pass.after.makespan / pass.before.makespan - 1) * 100
                                : 0;
      rows.push_back({pass.pass, Grouped(static_cast<double>(pass.moved), 0),
                      Grouped(static_cast<double>(pass.replaced), 0),
                      HumanTime(pass.before.makespan), HumanTime(pass.after.makespan),
                      fmt::format("{:+.2f} %", change)});
    }
    for (const std::string& line : AlignTable(rows)) Line(std::string(kIndent, ' ') + line);
    for (const PassReport& pass : forecast_.passes) {
      for (const std::string& note : pass.notes) {
        Paragraph(fmt::format("{}: {}", pass.pass, Printable(note)), kIndent + 2);
      }
    }
  }

  static void Replace(std::string& text, const std::string& part, const std::string& with) {
    if (const std::size_t at = text.find(part); at != std::string::npos) {
      text.replace(at, part.size(), with);
    }
  }

  std::string Bar(double fraction, int columns) const {
    const double length = std::clamp(fraction, 0.0, 1.0) * columns;
    if (!style_.unicode) return std::string(static_cast<std::size_t>(std::lround(length)), '#');
    // Blocks of one to eight eighths of a column.
    static constexpr const char* kEighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const auto eighths = static_cast<int>(std::lround(length * 8));
    std::string bar;
    for (int i = 0; i < eighths / 8; ++i) bar += "█";
    return bar + kEighths[eighths % 8];
  }

  std::string PartLabel(const StepBreakdown::Part& part) const {
    const std::string_view name = part.name;
    if (name == "input" && !forecast_.plan.input) return "input (a constant)";
    if (name == "exposed_expert" && forecast_.other_model) return "embeddings, exposed";
    return part.label;
  }

  void Breakdown() {
    std::string heading = "Where the step time goes";
    if (forecast_.plan.pipeline > 1) {
      heading += fmt::format(" (stage {}, the busiest)", forecast_.busiest_stage);
    }
    Heading(heading);
    const Duration step = forecast_.step_time;
    const bool seconds = step.seconds() >= 0.99995;
    const auto in_unit = [seconds](Duration time) {
      return seconds ? time.seconds() : time.milliseconds();
    };
    const int decimals = DecimalsFor(in_unit(step), 5);
    const auto percent = [&step](Duration time) {
      const double share = step > Duration() ? time / step * 100 : 0;
      return share > 0 && share < 0.05 ? std::string("<0.1 %") : fmt::format("{:.1f} %", share);
    };
    std::vector<std::vector<std::string>> rows;
    std::vector<StepBreakdown::Part> shown;
    for (const StepBreakdown::Part& part : forecast_.breakdown.parts()) {
      if (part.time == Duration()) continue;
      shown.push_back(part);
      rows.push_back({PartLabel(part),
                      Grouped(in_unit(part.time), decimals) + (seconds ? " s" : " ms"),
                      percent(part.time)});
    }
    rows.push_back(
        {"step", Grouped(in_unit(step), decimals) + (seconds ? " s" : " ms"), percent(step)});
    const std::vector<std::string> lines = AlignTable(rows);
    int table_width = 0;
    for (const std::string& line : lines) table_width = std::max(table_width, Columns(line));
    constexpr int kLongestBar = 40;
    const int room = std::min(width_ - kIndent - table_width - 2, kLongestBar);
    double longest = 0;
    for (const StepBreakdown::Part& part : shown) {
      if (step > Duration()) longest = std::max(longest, part.time / step);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::string line = std::string(kIndent, ' ') + lines[i];
      if (i < shown.size() && longest > 0 && room > 0) {
        // The longest bar fills the room; all bars are on one scale.
        const std::string bar = Bar(shown[i].time / step / longest, room);
        if (!bar.empty()) {
          const int gap = table_width - Columns(lines[i]) + 2;
          line.append(static_cast<std::size_t>(gap), ' ');
          line += Inked(LossInWords(shown[i].name).empty() ? Ink::kBar : Ink::kLoss, bar);
        }
      }
      Line(line);
    }
  }

  void Memory() {
    if (forecast_.memory.empty()) return;
    Heading(fmt::format("Memory of a GPU at its fullest, in GiB ({:.1f} available)",
                        forecast_.memory_capacity.gibibytes()));
    struct Group {
      int first = 0;
      int last = 0;
      const RankMemory* memory = nullptr;
    };
    std::vector<Group> groups;
    for (const RankMemory& rank : forecast_.memory) {
      if (!groups.empty() && groups.back().memory->by_category == rank.by_category &&
          groups.back().memory->peak == rank.peak) {
        groups.back().last = rank.stage;
      } else {
        groups.push_back({rank.stage, rank.stage, &rank});
      }
    }
    const RankMemory* fullest = FullestRank();
    constexpr double kWide = 99.995;  // GiB; more take a digit more before the point.
    const int decimals = fullest->peak.gibibytes() < kWide ? 2 : 1;
    std::vector<std::vector<std::string>> rows{{"stage"}};
    for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) {
      rows[0].emplace_back(Name(static_cast<MemoryCategory>(c)));
    }
    rows[0].emplace_back("peak");
    std::vector<bool> too_much{false};
    const std::vector<std::size_t> shown = GroupsToShow(groups.size(), FullestGroup(groups));
    for (std::size_t i = 0; i < shown.size(); ++i) {
      if (i > 0 && shown[i] != shown[i - 1] + 1) {
        rows.push_back({"..."});
        too_much.push_back(false);
      }
      const Group& group = groups[shown[i]];
      std::vector<std::string> row{group.first == group.last
                                       ? fmt::format("{}", group.first)
                                       : fmt::format("{}-{}", group.first, group.last)};
      for (const Bytes bytes : group.memory->by_category) {
        row.push_back(Grouped(bytes.gibibytes(), decimals));
      }
      row.push_back(Grouped(group.memory->peak.gibibytes(), decimals));
      too_much.push_back(group.memory->peak > forecast_.allocatable());
      rows.push_back(std::move(row));
    }
    const std::vector<std::string> lines = AlignTable(rows);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string mark = too_much[i] ? "  " + Inked(Ink::kBad, "too much") : "";
      Line(std::string(kIndent, ' ') + lines[i] + mark);
    }
    MemoryNote();
  }

  void MemoryNote() {
    const auto any = [this](MemoryCategory category, auto wanted) {
      const auto c = static_cast<std::size_t>(category);
      return std::ranges::any_of(forecast_.memory, [c, wanted](const RankMemory& rank) {
        return wanted(rank.by_category[c]);
      });
    };
    std::string note = forecast_.memory.size() == 1
                           ? "What is held at the moment of the peak"
                           : "Each row is what is held at the moment of that stage's peak";
    if (any(MemoryCategory::kActivations, [](Bytes bytes) { return bytes == Bytes(); })) {
      note += ", which is in the optimizer's step where no activations are held";
    }
    note += ".";
    if (any(MemoryCategory::kBuffers, [](Bytes bytes) { return bytes > Bytes(); })) {
      note +=
          " Buffers: the driver's context, workspaces of libraries, communicators, and copies that "
          "the optimizer makes.";
    }
    Paragraph(note);
  }

  static std::string InGibibytes(Bytes bytes) {
    return fmt::format("{} GiB", Grouped(bytes.gibibytes(), 1));
  }

  void OutOfMemoryCause() {
    const OutOfMemory& cause = fit_->cause;
    Heading("Why it does not fit");
    const std::string where =
        forecast_.plan.pipeline > 1 ? fmt::format("Stage {}", cause.stage) : "A GPU";
    std::string text =
        fmt::format("{} needs {}, {} more than the {} there are", where, InGibibytes(cause.needed),
                    InGibibytes(cause.excess()), InGibibytes(cause.available));
    if (forecast_.allocator_margin > 0) {
      text += fmt::format(" beside the {} that fragments take",
                          HumanPercent(forecast_.allocator_margin));
    }
    text += ". ";
    const Bytes largest = cause.of(cause.largest);
    const Bytes rest = cause.needed - largest;
    const std::string micro_batches =
        cause.largest == MemoryCategory::kActivations && cause.micro_batches_in_flight > 0
            ? fmt::format(", of {} micro-batch{} in flight", cause.micro_batches_in_flight,
                          cause.micro_batches_in_flight == 1 ? "" : "es")
            : std::string();
    text += fmt::format("Most is {}: {}{}; all else takes {}{}.", Name(cause.largest),
                        InGibibytes(largest), micro_batches, InGibibytes(rest),
                        rest > cause.available ? " and would not fit either" : "");
    Paragraph(text);
    if (!cause.during) {
      Paragraph("It is held from before the step to after it.");
      return;
    }
    Paragraph(
        fmt::format("The peak comes about {} into the step, in {} of micro-batch {}, layer {}.",
                    HumanTime(cause.time), PhaseInWords(cause.during->phase),
                    cause.during->micro_batch, cause.during->layer));
  }

  static std::string_view PhaseInWords(Phase phase) {
    switch (phase) {
      case Phase::kRecompute:
        return "the recomputation";
      case Phase::kBackward:
        return "the backward";
      case Phase::kGradientReduce:
        return "the reduction of gradients";
      case Phase::kOptimizer:
        return "the optimizer after the backward";
      default:
        return "the forward";
    }
  }

  void NearestFit() {
    const std::string changes =
        fmt::format("{} change{}", fit_->most_changes, fit_->most_changes == 1 ? "" : "s");
    if (fit_->proposals.empty()) {
      Heading("Nothing near was found that fits");
      Paragraph(
          fmt::format("Tried: up to {} on up to {} GPUs.", changes, Grouped(fit_->most_gpus, 0)));
    } else {
      const FitProposal& nearest = fit_->proposals.front();
      Heading(fmt::format(
          "Nearest that fits: {} change{}{}", nearest.changes, nearest.changes == 1 ? "" : "s",
          nearest.gpus == forecast_.gpus ? std::string()
                                         : fmt::format(" and {} GPUs", Grouped(nearest.gpus, 0))));
      for (const FitProposal& proposal : fit_->proposals) Proposal(proposal);
    }
    Paragraph(fmt::format(
        "{} configurations considered: {} cannot be, {} need too much in any case, {} were "
        "forecast{}.{}",
        Grouped(static_cast<double>(fit_->considered), 0),
        Grouped(static_cast<double>(fit_->refused), 0),
        Grouped(static_cast<double>(fit_->ruled_out), 0),
        Grouped(static_cast<double>(fit_->forecast), 0), NotForecast(),
        fit_->limit_reached ? " The search came to its limit: others may be nearer." : ""));
  }

  // Those that might fit and were not forecast: once there are enough proposals, for their least
  // possible time; else for the limits of the search.
  std::string NotForecast() const {
    const std::size_t named = fit_->refused + fit_->ruled_out + fit_->forecast;
    if (named >= fit_->considered) return "";
    return fmt::format(
        ", {} {}", Grouped(static_cast<double>(fit_->considered - named), 0),
        fit_->limit_reached ? "cannot be faster or were left out" : "cannot be faster");
  }

  void Proposal(const FitProposal& proposal) {
    // Not wrapped: it is to be pasted.
    Line(std::string(kIndent, ' ') + Inked(Ink::kBold, SetFlags(proposal.settings)));
    const double change = proposal.step_time / forecast_.step_time - 1;
    Line(fmt::format("      {}, {} a step ({}{:.1f} %)", InGibibytes(proposal.peak),
                     HumanTime(proposal.step_time), change < 0 ? "" : "+", change * 100));
  }

  template <typename Groups>
  static std::size_t FullestGroup(const Groups& groups) {
    std::size_t fullest = 0;
    for (std::size_t i = 1; i < groups.size(); ++i) {
      if (groups[i].memory->peak > groups[fullest].memory->peak) fullest = i;
    }
    return fullest;
  }

  // All of a few; of many the ends and the fullest.
  static std::vector<std::size_t> GroupsToShow(std::size_t count, std::size_t fullest) {
    constexpr std::size_t kMany = 10;
    constexpr std::size_t kAtEachEnd = 3;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < count; ++i) {
      if (count <= kMany || i < kAtEachEnd || i + kAtEachEnd >= count || i == fullest) {
        shown.push_back(i);
      }
    }
    return shown;
  }

  void Cost() {
    const ForecastCost& cost = forecast_.cost;
    if (!cost.usd_per_step && !cost.hours_total && !cost.batch_efficiency) return;
    Heading("Cost");
    if (cost.usd_per_step) {
      Paragraph(fmt::format(
          "${} a step, at ${:.2f} a GPU-hour ({})",
          Grouped(*cost.usd_per_step, std::max(2, DecimalsFor(*cost.usd_per_step, 3))),
          cost.usd_per_gpu_hour,
          cost.price_source == "scenario" ? "as the scenario says" : Printable(cost.price_source)));
    }
    if (cost.tokens_per_usd) {
      Paragraph(fmt::format("{} {} a dollar", Grouped(*cost.tokens_per_usd, 0),
                            forecast_.other_model ? "samples" : "tokens"));
    }
    if (cost.goodput) Goodput(*cost.goodput);
    if (cost.hours_total) {
      std::string total = fmt::format("whole job: {}", HumanHours(*cost.hours_total));
      if (cost.usd_total) total += fmt::format(", ${}", Grouped(*cost.usd_total, 0));
      if (cost.energy_kwh_total) {
        total +=
            fmt::format(", {} kWh{} with hosts and cooling where their power is known",
                        Grouped(*cost.energy_kwh_total, 0),
                        cost.power_follows_load ? "," : " at most, GPUs at their power limit,");
      }
      if (cost.co2_kg_total) {
        total += fmt::format("; {} t of CO2", Grouped(*cost.co2_kg_total / 1000, 1));
      }
      Paragraph(total);
    }
    if (cost.batch_efficiency) {
      std::string steps = fmt::format(
          "at this batch a sample is worth {} of one in small batches, by the critical batch size "
          "that the scenario gives",
          HumanPercent(*cost.batch_efficiency));
      if (cost.steps_total) steps += fmt::format("; {} steps", Grouped(*cost.steps_total, 0));
      Paragraph(steps);
    }
  }

  void Goodput(const ForecastCost::Goodput& goodput) {
    std::string line =
        fmt::format("goodput {}: a failure every {}, a checkpoint of {} every {} of work",
                    HumanPercent(goodput.fraction), HumanHours(goodput.mtbf_hours),
                    HumanHours(goodput.checkpoint_s / 3600), HumanHours(goodput.interval_s / 3600));
    const bool best = goodput.interval_s == goodput.best_interval_s;
    line += best ? " (the best interval, after Daly)"
                 : fmt::format(" (best: {})", HumanHours(goodput.best_interval_s / 3600));
    if (goodput.straggler_factor > 1) {
      line += fmt::format("; slow GPUs make steps {:.3f} times as long in the mean",
                          goodput.straggler_factor);
    }
    if (goodput.failures) line += fmt::format("; {} failures", Grouped(*goodput.failures, 1));
    Paragraph(line);
  }

  void Sources() {
    Heading("Where the numbers come from");
    Paragraph(fmt::format("{} of device time is measured, {} interpolated, {} roofline",
                          HumanPercent(forecast_.measured_fraction),
                          HumanPercent(forecast_.interpolated_fraction),
                          HumanPercent(forecast_.roofline_fraction)));
    Paragraph(fmt::format("{} instructions on {} rank class{} simulated as {} tasks",
                          Grouped(static_cast<double>(forecast_.instructions), 0),
                          forecast_.rank_classes, forecast_.rank_classes == 1 ? "" : "es",
                          Grouped(static_cast<double>(forecast_.tasks), 0)));
  }

  void Measured() {
    if (!forecast_.measured_step_time_s || *forecast_.measured_step_time_s <= 0) return;
    Heading("Against a real run");
    const double measured = *forecast_.measured_step_time_s;
    const double error = forecast_.step_time.seconds() / measured - 1;
    const std::string verdict =
        std::abs(error) < 5e-5
            ? std::string("the same")
            : fmt::format("{} too {}", HumanPercent(std::abs(error)), error > 0 ? "long" : "short");
    Paragraph(fmt::format("measured {}, forecast {}: {}", HumanTime(Duration::Seconds(measured)),
                          HumanTime(forecast_.step_time), verdict));
    if (!forecast_.measured_source.empty()) {
      Paragraph("source: " + Printable(forecast_.measured_source), kIndent + 8);
    }
  }

  void Warnings() {
    if (forecast_.warnings.empty()) return;
    Heading("Warnings");
    for (const std::string& warning : forecast_.warnings) {
      Paragraph("- " + Printable(warning), kIndent + 2);
    }
  }

  const Forecast& forecast_;
  TextStyle style_;
  const FitReport* fit_;
  int width_;
  std::string text_;
};

}  // namespace

std::string ForecastText(const Forecast& forecast, const TextStyle& style, const FitReport* fit) {
  return TextReport(forecast, style, fit).Write();
}

}  // namespace stepcast
