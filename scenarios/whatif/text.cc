#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/report/format.h"
#include "scenarios/report/report.h"
#include "scenarios/whatif/whatif.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::DecimalsFor;
using report_internal::Dollars;
using report_internal::Grouped;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Printable;
using report_internal::SetFlags;
using report_internal::Wrap;
using Status = ChangeOutcome::Status;

constexpr int kMinimumWidth = 80;
constexpr int kIndent = 2;
/// Parts of a step that move by less, of the baseline's step, are not worth a word.
constexpr double kWorthAWord = 0.002;

std::string Gibibytes(Bytes bytes) { return Grouped(bytes.gibibytes(), 1); }

class TextReport {
 public:
  TextReport(const WhatIf& whatif, const TextStyle& style)
      : whatif_(whatif), style_(style), width_(std::max(style.width, kMinimumWidth)) {}

  std::string Write() && {
    Title();
    Table();
    Details();
    Joint();
    Others(Status::kNoEffect, "No effect here");
    Others(Status::kDoesNotApply, "Do not apply");
    Others(Status::kLeftOut, "Left out");
    Pairs();
    Legend();
    return std::move(text_);
  }

 private:
  /// What moves in a breakdown.
  struct Move {
    std::string label;
    Duration before;
    Duration after;
  };

  void Line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }
  std::string Bold(std::string_view text) const {
    return style_.colour ? fmt::format("\x1b[1m{}\x1b[0m", text) : std::string(text);
  }
  void Heading(std::string_view heading) {
    text_ += '\n';
    Line(Bold(heading));
  }
  void Paragraph(std::string_view paragraph, int indent, int hanging) {
    Line(Wrap(std::string(static_cast<std::size_t>(indent), ' ') + Printable(paragraph), width_,
              hanging));
  }

  bool Tokens() const { return !whatif_.baseline.other_model.has_value(); }
  const char* Unit() const { return Tokens() ? "token" : "sample"; }

  std::size_t Count(Status status) const {
    return static_cast<std::size_t>(
        std::ranges::count(whatif_.changes, status, &ChangeOutcome::status));
  }

  void Title() {
    const Forecast& baseline = whatif_.baseline;
    Line(Bold(Printable(baseline.name)));
    std::string line = fmt::format(
        "as it is: {} a step{}, {} {}s/s/GPU, MFU {:.1f} %", HumanTime(baseline.step_time),
        IntervalText(baseline),
        Grouped(baseline.tokens_per_s_per_gpu, DecimalsFor(baseline.tokens_per_s_per_gpu, 4)),
        Unit(), baseline.mfu * 100);
    if (baseline.cost.usd_per_step) {
      line += fmt::format(", {} a step", Dollars(*baseline.cost.usd_per_step));
    }
    if (baseline.cost.usd_total)
      line += fmt::format(", {} in all", Dollars(*baseline.cost.usd_total));
    line += fmt::format(", {} of {} GiB{}", Gibibytes(baseline.peak()),
                        Gibibytes(baseline.memory_capacity), baseline.fits ? "" : ", does not fit");
    Paragraph(line, kIndent, kIndent);
    const auto helping = std::ranges::count_if(whatif_.changes, [](const ChangeOutcome& outcome) {
      return outcome.effect && outcome.effect->helps();
    });
    Paragraph(fmt::format("{} changes of {}: {} forecast, of which {} help; {} without effect, {} "
                          "do not apply, {} left out",
                          whatif_.changes.size(), whatif_.list, Count(Status::kForecast), helping,
                          Count(Status::kNoEffect), Count(Status::kDoesNotApply),
                          Count(Status::kLeftOut)),
              kIndent, kIndent);
  }

  static std::string IntervalText(const Forecast& forecast) {
    if (!forecast.interval) return "";
    return fmt::format(" (90 %: {} to {})", HumanTime(forecast.interval->p05),
                       HumanTime(forecast.interval->p95));
  }

  /// Those that were forecast: by speed-up, those that do not fit behind.
  std::vector<const ChangeOutcome*> Ranked() const {
    std::vector<const ChangeOutcome*> ranked;
    for (const ChangeOutcome& outcome : whatif_.changes) {
      if (outcome.effect) ranked.push_back(&outcome);
    }
    std::ranges::stable_sort(ranked, {}, [](const ChangeOutcome* outcome) {
      return std::pair(!outcome->effect->forecast.fits, -outcome->effect->speed_up);
    });
    return ranked;
  }

  static std::string Signed(double fraction) { return fmt::format("{:+.1f} %", fraction * 100); }
  static std::string RankText(int rank) { return rank > 0 ? fmt::format("{}", rank) : "-"; }
  static std::string_view EvidenceText(Evidence evidence) {
    switch (evidence) {
      case Evidence::kBeyond:
        return "yes";
      case Evidence::kWithin:
        return "no";
      case Evidence::kUnknown:
        return "?";
    }
    return "";
  }

  std::vector<std::string> Row(std::string name, const Effect& effect) const {
    const Forecast& forecast = effect.forecast;
    return {std::move(name),
            HumanTime(forecast.step_time),
            fmt::format("{:.3f}", effect.speed_up),
            std::string(EvidenceText(effect.evidence)),
            forecast.cost.usd_per_step ? Dollars(*forecast.cost.usd_per_step) : "?",
            effect.saving ? Signed(*effect.saving) : "?",
            Gibibytes(forecast.peak()) + (forecast.fits ? "" : "!")};
  }

  void Table() {
    const std::vector<const ChangeOutcome*> ranked = Ranked();
    if (ranked.empty()) return;
    Heading("Changes by speed-up; ranks by time/cost/memory");
    std::vector<std::vector<std::string>> rows{
        {"change", "step", "speed-up", "sure", "$ a step", "saving", "peak GiB", "ranks"}};
    for (const ChangeOutcome* outcome : ranked) {
      rows.push_back(Row(Printable(outcome->change.name()), *outcome->effect));
      rows.back().push_back(fmt::format("{}/{}/{}", RankText(outcome->time_rank),
                                        RankText(outcome->cost_rank),
                                        RankText(outcome->memory_rank)));
    }
    for (const std::string& line : AlignTable(rows)) Line(std::string(kIndent, ' ') + line);
  }

  void Details() {
    const std::vector<const ChangeOutcome*> ranked = Ranked();
    if (ranked.empty()) return;
    Heading("What moves, from the step as it is to the changed one");
    for (const ChangeOutcome* outcome : ranked) {
      const v1::Change& change = outcome->change;
      Paragraph(fmt::format("{}{}{}", change.name(), change.description().empty() ? "" : ": ",
                            change.description()),
                kIndent, kIndent + 2);
      Effects(outcome->settings, *outcome->effect);
      if (!change.not_told().empty()) Detail("not told: " + change.not_told());
    }
  }

  void Detail(const std::string& text) { Paragraph(text, kIndent + 4, kIndent + 6); }

  void Effects(const std::vector<Setting>& settings, const Effect& effect) {
    const Forecast& forecast = effect.forecast;
    // Not wrapped: it is to be pasted.
    if (!settings.empty()) Line(std::string(kIndent + 4, ' ') + Printable(SetFlags(settings)));
    const double scale = WorkOf(whatif_.baseline) / WorkOf(forecast);
    Detail(fmt::format("{}: {}", StepLabel(scale), MovesText(BreakdownMoves(forecast, scale))));
    Detail(fmt::format("critical path: {}", MovesText(PathMoves(forecast, scale))));
    for (const PassReport& pass : forecast.passes) Detail(PassText(pass));
    Detail(TrustText(effect));
    if (forecast.interval) {
      Detail(fmt::format("90 % of such steps: {} to {}", HumanTime(forecast.interval->p05),
                         HumanTime(forecast.interval->p95)));
    }
    if (forecast.cost.usd_total && whatif_.baseline.cost.usd_total) {
      Detail(fmt::format("whole job: {} -> {}", Dollars(*whatif_.baseline.cost.usd_total),
                         Dollars(*forecast.cost.usd_total)));
    }
    for (const std::string& warning : forecast.warnings) {
      if (std::ranges::find(whatif_.baseline.warnings, warning) ==
          whatif_.baseline.warnings.end()) {
        Detail("warning: " + warning);
      }
    }
    if (!forecast.fits) {
      Detail(fmt::format("does not fit: {} GiB, and tensors can use {}", Gibibytes(forecast.peak()),
                         Gibibytes(forecast.allocatable())));
    }
  }

  std::string StepLabel(double scale) const {
    if (scale == 1) return "step";
    return fmt::format("step, for the {}s of one as it is", Unit());
  }

  static std::string PassText(const PassReport& pass) {
    std::string text =
        fmt::format("pass {}: {} moved, {} replaced, {} -> {}", pass.pass, pass.moved,
                    pass.replaced, HumanTime(pass.before.makespan), HumanTime(pass.after.makespan));
    for (const std::string& note : pass.notes) text += "; " + note;
    return text;
  }

  std::vector<Move> BreakdownMoves(const Forecast& forecast, double scale) const {
    std::vector<Move> moves;
    const auto before = whatif_.baseline.breakdown.parts();
    const auto after = forecast.breakdown.parts();
    for (std::size_t i = 0; i < before.size(); ++i) {
      moves.push_back({before[i].label, before[i].time, after[i].time * scale});
    }
    return moves;
  }

  std::vector<Move> PathMoves(const Forecast& forecast, double scale) const {
    std::vector<Move> moves;
    for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
      std::string label(Name(static_cast<TimeCategory>(c)));
      std::ranges::replace(label, '_', ' ');
      moves.push_back(
          {std::move(label), whatif_.baseline.critical_path[c], forecast.critical_path[c] * scale});
    }
    return moves;
  }

  /// The largest first.
  std::string MovesText(std::vector<Move> moves) const {
    const auto size = [](const Move& move) {
      return std::abs(move.after.seconds() - move.before.seconds());
    };
    const double least = whatif_.baseline.step_time.seconds() * kWorthAWord;
    std::erase_if(moves, [&](const Move& move) { return size(move) < least; });
    std::ranges::stable_sort(moves, {}, [&](const Move& move) { return -size(move); });
    if (moves.empty()) {
      return fmt::format("no part moves by {} of the step or more", HumanPercent(kWorthAWord));
    }
    std::string text;
    for (const Move& move : moves) {
      text += fmt::format("{}{} {} -> {}", text.empty() ? "" : "; ", move.label,
                          HumanTime(move.before), HumanTime(move.after));
    }
    return text;
  }

  std::string TrustText(const Effect& effect) const {
    const Forecast& before = whatif_.baseline;
    const Forecast& after = effect.forecast;
    std::string text = fmt::format(
        "kernels' time: measured {} -> {}, interpolated {} -> {}, roofline {} -> {}",
        HumanPercent(before.measured_fraction), HumanPercent(after.measured_fraction),
        HumanPercent(before.interpolated_fraction), HumanPercent(after.interpolated_fraction),
        HumanPercent(before.roofline_fraction), HumanPercent(after.roofline_fraction));
    return text;
  }

  void Joint() {
    const JointEffect& joint = whatif_.joint;
    if (!joint.effect) {
      Heading("Together");
      Paragraph("No change helps.", kIndent, kIndent);
      return;
    }
    Heading("Together: those that help, the largest speed-up first, as long as each still helps");
    for (const std::string& line :
         AlignTable({{"", "step", "speed-up", "sure", "$ a step", "saving", "peak GiB"},
                     Row(fmt::format("{} change{}", joint.changes.size(),
                                     joint.changes.size() == 1 ? "" : "s"),
                         *joint.effect)})) {
      Line(std::string(kIndent, ' ') + line);
    }
    Paragraph(fmt::format("{}", fmt::join(joint.changes, " + ")), kIndent, kIndent + 2);
    Effects(joint.settings, *joint.effect);
    for (const JointEffect::Skipped& one : joint.skipped) {
      Paragraph(fmt::format("without {}: {}", one.change, one.reason), kIndent, kIndent + 2);
    }
  }

  void Others(Status status, std::string_view heading) {
    if (Count(status) == 0) return;
    Heading(heading);
    for (const ChangeOutcome& outcome : whatif_.changes) {
      if (outcome.status != status) continue;
      Paragraph(fmt::format("{}: {}", outcome.change.name(), outcome.reason), kIndent, kIndent + 2);
    }
  }

  void Pairs() {
    if (whatif_.pairs.empty()) return;
    Heading("Pairs: interaction is the joint speed-up over the product of both");
    std::vector<std::vector<std::string>> rows{{"pair", "speed-up", "product", "interaction"}};
    for (const PairOutcome& pair : whatif_.pairs) {
      if (!pair.effect) continue;
      rows.push_back({Printable(pair.first + " + " + pair.second) +
                          (pair.effect->forecast.fits ? "" : " (does not fit)"),
                      fmt::format("{:.3f}", pair.effect->speed_up),
                      fmt::format("{:.3f}", pair.product),
                      fmt::format("{:.3f}", pair.interaction())});
    }
    for (const std::string& line : AlignTable(rows)) Line(std::string(kIndent, ' ') + line);
    for (const PairOutcome& pair : whatif_.pairs) {
      if (pair.effect) continue;
      Paragraph(fmt::format("{} + {}: {}", pair.first, pair.second, pair.reason), kIndent,
                kIndent + 2);
    }
  }

  void Legend() {
    Heading("How to read it");
    Paragraph(
        fmt::format(
            "speed-up: time of a {0} as it is over that with the change, so that changes of "
            "the batch compare{1}; saving: of the cost of a {0}; ranks: among those that fit.",
            Unit(),
            whatif_.baseline.cost.batch_efficiency
                ? fmt::format(", each {} worth what it is of one in small batches", Unit())
                : ""),
        kIndent, kIndent + 2);
    Paragraph(
        "sure: whether the change is more than the 90 % intervals of both forecasts leave open, "
        "taken as independent; ?: no runs say how far such forecasts are off. Speed says nothing "
        "of "
        "how well a model learns.",
        kIndent, kIndent + 2);
    if (std::ranges::any_of(whatif_.changes, [](const ChangeOutcome& outcome) {
          return outcome.effect && !outcome.effect->forecast.fits;
        })) {
      Paragraph("!: more memory than there is.", kIndent, kIndent + 2);
    }
  }

  const WhatIf& whatif_;
  TextStyle style_;
  int width_;
  std::string text_;
};

}  // namespace

std::string WhatIfText(const WhatIf& whatif, const TextStyle& style) {
  return TextReport(whatif, style).Write();
}

}  // namespace stepcast
