#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/report/format.h"
#include "scenarios/report/report.h"
#include "scenarios/sweep/ranking.h"
#include "scenarios/sweep/sweep.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::DecimalsFor;
using report_internal::Dollars;
using report_internal::Grouped;
using report_internal::HumanTime;
using report_internal::Printable;
using report_internal::SetFlags;
using report_internal::Wrap;
using sweep_internal::Count;
using sweep_internal::Curve;

constexpr int kMinimumWidth = 80;
constexpr int kIndent = 2;
/// Parts of the step that vary by less, of the longest step, are not in the curve.
constexpr double kWorthAColumn = 0.002;
constexpr std::size_t kMostReasons = 20;

Duration Seconds(double seconds) { return Duration::Seconds(seconds); }
std::string Gibibytes(double bytes) {
  return Grouped(Bytes(static_cast<std::int64_t>(bytes)).gibibytes(), 1);
}
class TextReport {
 public:
  TextReport(const SweepResult& result, std::size_t top, const TextStyle& style)
      : result_(result), top_(top), style_(style), width_(std::max(style.width, kMinimumWidth)) {}

  std::string Write() && {
    Title();
    const std::optional<Curve> curve = sweep_internal::CurveOf(result_);
    if (curve) {
      CurveTable(*curve);
      KneeText(*curve);
    } else {
      List("Fastest that fit", sweep_internal::Fastest(result_, top_));
      const auto cheapest = sweep_internal::Cheapest(result_, top_);
      if (cheapest != sweep_internal::Fastest(result_, top_)) {
        List("Cheapest that fit", cheapest);
      }
    }
    Reasons("Do not fit", PointStatus::kDoesNotFit);
    Reasons("Impossible", PointStatus::kImpossible);
    Legend(curve.has_value());
    return std::move(text_);
  }

 private:
  void Line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }
  void Heading(std::string_view heading) {
    text_ += '\n';
    Line(style_.colour ? fmt::format("\x1b[1m{}\x1b[0m", heading) : std::string(heading));
  }
  void Paragraph(std::string_view paragraph, int indent) {
    Line(Wrap(std::string(static_cast<std::size_t>(indent), ' ') + Printable(paragraph), width_,
              indent + 2));
  }
  void Table(const std::vector<std::vector<std::string>>& rows) {
    for (const std::string& line : AlignTable(rows)) Line(std::string(kIndent, ' ') + line);
  }

  /// Of models without tokens samples count, also where others have them.
  bool Tokens() const {
    return std::ranges::all_of(result_.points, [](const SweptPoint& point) {
      return point.status == PointStatus::kImpossible ||
             point.Number(Figure::kTokensPerSecond).has_value();
    });
  }
  Figure Rate() const { return Tokens() ? Figure::kTokensPerSecond : Figure::kSamplesPerSecond; }
  const char* Unit() const { return Tokens() ? "token" : "sample"; }

  static std::string HeadingOf(const std::string& field) {
    return Printable(field.substr(field.rfind('.') + 1));
  }

  void Title() {
    Line(style_.colour ? fmt::format("\x1b[1m{}\x1b[0m", Printable(result_.name))
                       : Printable(result_.name));
    std::string line =
        fmt::format("{} points over {}", result_.points.size(), fmt::join(result_.fields, ", "));
    if (result_.shard.count > 1) {
      line = fmt::format("shard {} of {}: {} of {} points over {}", result_.shard.number,
                         result_.shard.count, result_.points.size(), result_.all,
                         fmt::join(result_.fields, ", "));
    }
    Paragraph(
        fmt::format("{}: {} fit, {} do not fit, {} impossible", line,
                    Count(result_, PointStatus::kFits), Count(result_, PointStatus::kDoesNotFit),
                    Count(result_, PointStatus::kImpossible)),
        kIndent);
  }

  static std::string TimeOf(const SweptPoint& point, Figure figure) {
    return HumanTime(Seconds(*point.Number(figure)));
  }
  static std::string IntervalOf(const SweptPoint& point) {
    if (!point.Number(Figure::kP05)) return "?";
    return fmt::format("{} to {}", TimeOf(point, Figure::kP05), TimeOf(point, Figure::kP95));
  }

  void List(std::string_view heading, const std::vector<const SweptPoint*>& points) {
    if (points.empty()) return;
    Heading(fmt::format("{}, by {} of a {}", heading, heading[0] == 'F' ? "time" : "cost", Unit()));
    std::vector<std::vector<std::string>> rows{{"point", "step", "90 %",
                                                fmt::format("{}s/s", Unit()), "MFU", "$ a step",
                                                "stall", "peak GiB"}};
    for (const SweptPoint* point : points) {
      const double rate = point->Number(Rate()).value_or(0);
      rows.push_back({fmt::format("{}", point->number), TimeOf(*point, Figure::kStepTime),
                      IntervalOf(*point), Grouped(rate, DecimalsFor(rate, 4)),
                      fmt::format("{:.1f} %", *point->Number(Figure::kMfu) * 100),
                      Dollars(point->Number(Figure::kUsdPerStep)), TimeOf(*point, Figure::kStall),
                      Gibibytes(*point->Number(Figure::kPeakBytes))});
    }
    Table(rows);
    // Not wrapped: they are to be pasted.
    for (const SweptPoint* point : points) {
      Line(fmt::format("{:>{}}: {}", point->number, kIndent + 5, Printable(FlagsOf(*point))));
    }
  }

  std::string FlagsOf(const SweptPoint& point) const {
    std::vector<Setting> settings;
    for (std::size_t f = 0; f < result_.fields.size(); ++f) {
      if (point.values[f]) settings.push_back({result_.fields[f], *point.values[f]});
    }
    return SetFlags(settings);
  }

  /// Parts of the step that vary.
  std::vector<Figure> Varying(const Curve& curve) const {
    std::vector<Figure> varying;
    for (auto f = static_cast<std::size_t>(Figure::kCompute);
         f <= static_cast<std::size_t>(Figure::kInput); ++f) {
      double least = INFINITY;
      double most = 0;
      double longest = 0;
      for (const SweptPoint* point : curve.points) {
        if (!point->forecast()) continue;
        const double seconds = *point->Number(static_cast<Figure>(f));
        least = std::min(least, seconds);
        most = std::max(most, seconds);
        longest = std::max(longest, *point->Number(Figure::kStepTime));
      }
      if (most - least >= kWorthAColumn * longest && most > least) {
        varying.push_back(static_cast<Figure>(f));
      }
    }
    return varying;
  }

  /// "exposed_data_parallel" as a heading: "data parallel".
  static std::string Label(Figure part) {
    std::string label(Name(part));
    label = label.substr(label.find('.') + 1);
    constexpr std::string_view kExposed = "exposed_";
    if (label.starts_with(kExposed)) label = label.substr(kExposed.size());
    std::ranges::replace(label, '_', ' ');
    return label;
  }

  void CurveTable(const Curve& curve) {
    Heading(fmt::format("Curve over {}", Printable(result_.fields.front())));
    const std::vector<Figure> varying = Varying(curve);
    std::vector<std::vector<std::string>> rows{
        {HeadingOf(result_.fields.front()), "step", "90 %", "$ a step", "peak GiB", "stall"}};
    for (const Figure part : varying) rows.front().push_back(Label(part));
    for (const SweptPoint* point : curve.points) {
      rows.push_back({Printable(*point->values.front())});
      if (!point->forecast()) {
        rows.back().resize(rows.front().size(), "-");
        continue;
      }
      for (std::string cell : {TimeOf(*point, Figure::kStepTime), IntervalOf(*point),
                               Dollars(point->Number(Figure::kUsdPerStep)),
                               Gibibytes(*point->Number(Figure::kPeakBytes)) +
                                   (point->status == PointStatus::kDoesNotFit ? "!" : ""),
                               TimeOf(*point, Figure::kStall)}) {
        rows.back().push_back(std::move(cell));
      }
      for (const Figure part : varying) rows.back().push_back(TimeOf(*point, part));
    }
    Table(rows);
  }

  void KneeText(const Curve& curve) {
    if (curve.fitting.empty()) return;
    Heading("Knee");
    const std::string& field = result_.fields.front();
    if (!curve.knee) {
      Paragraph(fmt::format("None: no value is faster than {}={}.", field,
                            *curve.fitting.front()->values.front()),
                kIndent);
      return;
    }
    const auto at = [&](std::size_t place) -> const SweptPoint& { return *curve.fitting[place]; };
    const auto value = [&](std::size_t place) { return *at(place).values.front(); };
    const auto described = [&](std::size_t place) {
      return fmt::format("{}={}: {} a step, of which {} stall, {} GiB", field, value(place),
                         TimeOf(at(place), Figure::kStepTime), TimeOf(at(place), Figure::kStall),
                         Gibibytes(*at(place).Number(Figure::kPeakBytes)));
    };
    const double gain = 1 - at(curve.knee->best).SecondsOfWork() / at(0).SecondsOfWork();
    const auto share = [&](std::size_t place) {
      const double all = at(0).SecondsOfWork() - at(curve.knee->best).SecondsOfWork();
      return (at(0).SecondsOfWork() - at(place).SecondsOfWork()) / all * 100;
    };
    if (curve.knee->bend == curve.knee->enough) {
      Paragraph(described(curve.knee->bend), kIndent);
    } else {
      Paragraph(fmt::format("bends most at {}", described(curve.knee->bend)), kIndent);
      Paragraph(fmt::format("enough is {}", described(curve.knee->enough)), kIndent);
    }
    Paragraph(
        fmt::format("The most that any value takes off the time of a {} at {}={} is {:.1f} %; "
                    "{:.0f} % of that at the bend, all at {}.",
                    Unit(), field, value(0), gain * 100, share(curve.knee->bend),
                    value(curve.knee->enough)),
        kIndent);
  }

  void Reasons(std::string_view heading, PointStatus status) {
    std::vector<std::pair<std::string, std::vector<const SweptPoint*>>> reasons;
    std::size_t others = 0;
    for (const SweptPoint& point : result_.points) {
      if (point.status != status) continue;
      // What a forecast needs is different for each.
      const std::string reason = status == PointStatus::kDoesNotFit ? std::string() : point.reason;
      const auto found =
          std::ranges::find_if(reasons, [&](const auto& one) { return one.first == reason; });
      if (found != reasons.end()) {
        found->second.push_back(&point);
      } else if (reasons.size() < kMostReasons) {
        reasons.push_back({reason, {&point}});
      } else {
        ++others;
      }
    }
    if (reasons.empty()) return;
    Heading(heading);
    for (const auto& [reason, points] : reasons) {
      const auto nearest = std::ranges::min_element(points, {}, [](const SweptPoint* point) {
        return point->Number(Figure::kPeakBytes).value_or(0);
      });
      Paragraph(fmt::format("{} point{}{}{}: {}", points.size(), points.size() == 1 ? "" : "s",
                            points.size() == 1 ? ", " : ", such as ", FlagsOf(**nearest),
                            (*nearest)->reason),
                kIndent);
    }
    if (others > 0) Paragraph(fmt::format("and {} more, for other reasons", others), kIndent);
  }

  void Legend(bool curve) {
    Heading("How to read it");
    Paragraph(
        "stall: time that the busiest rank neither computes nor launches, since it waits for "
        "transfers, other ranks or input; the rest of the columns after it are parts of the step "
        "that vary.",
        kIndent);
    if (curve) {
      Paragraph(
          fmt::format("knee: where the time of a {} bends most, farthest below the straight line "
                      "from the first value to the last that is as good as the best; enough: the "
                      "first value that leaves {:.1f} % of the gain or less. Values count as "
                      "equally far apart, and those that do not fit do not count.",
                      Unit(), sweep_internal::kNothing * 100),
          kIndent);
    }
    if (Count(result_, PointStatus::kDoesNotFit) > 0 && curve) {
      Paragraph("!: more memory than there is.", kIndent);
    }
    Paragraph("90 %: where the step time lies with that probability; ?: not known.", kIndent);
  }

  const SweepResult& result_;
  std::size_t top_;
  TextStyle style_;
  int width_;
  std::string text_;
};

}  // namespace

std::string SweepText(const SweepResult& result, std::size_t top, const TextStyle& style) {
  return TextReport(result, top, style).Write();
}

}  // namespace stepcast
