#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/explain/explain.h"
#include "scenarios/explain/gantt.h"
#include "scenarios/explain/words.h"
#include "scenarios/report/format.h"

namespace stepcast {
namespace {

using explain_internal::Abbreviated;
using explain_internal::Chart;
using explain_internal::HumanBytes;
using report_internal::DecimalsFor;
using report_internal::Grouped;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Printable;
using report_internal::Wrap;

constexpr int kIndent = 2;
constexpr int kLabelWidth = 11;
constexpr std::size_t kMostActions = 60;
constexpr std::size_t kMostTables = 3;

using Table = std::vector<std::vector<std::string>>;

/// Cells two spaces apart, the first `left` columns aligned left, others right.
std::vector<std::string> Align(const Table& rows, std::size_t left) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
  }
  std::vector<std::string> lines;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c > 0) line += "  ";
      line += c < left ? fmt::format("{:<{}}", row[c], widths[c])
                       : fmt::format("{:>{}}", row[c], widths[c]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

class TextWriter {
 public:
  TextWriter(const Explanation& explanation, int width)
      : explanation_(explanation), width_(std::max(width, kNarrowestExplanation)) {}

  std::string Write() && {
    Title();
    Plan();
    Stages();
    Groups();
    Traffic();
    Timeline();
    Orders();
    return std::move(text_);
  }

 private:
  void Line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }
  void Heading(std::string_view heading) {
    text_ += '\n';
    Line(Wrap(heading, width_, kIndent));
  }
  void Paragraph(std::string_view paragraph, int hanging = kIndent) {
    Line(Wrap(std::string(kIndent, ' ') + std::string(paragraph), width_, hanging));
  }
  void Rows(const Table& table, std::size_t left) {
    for (const std::string& line : Align(table, left)) Line(std::string(kIndent, ' ') + line);
  }

  void Title() {
    Line(Printable(explanation_.name));
    Paragraph(fmt::format("{} on {} x {}, cluster {}; {}", explanation_.framework,
                          explanation_.plan.gpus(), explanation_.device, explanation_.cluster,
                          StepInWords()));
  }

  std::string StepInWords() const {
    const std::string time = HumanTime(explanation_.step_time);
    if (explanation_.steady_step_time) {
      return fmt::format("{} a step in steady state; {} for the first, shown here",
                         HumanTime(*explanation_.steady_step_time), time);
    }
    if (!explanation_.schedule.asynchronous) return time + " a step";
    return time + " for the first step, in which the pipeline fills and drains";
  }

  void Plan() {
    Heading("Plan");
    for (const auto& [label, words] : explain_internal::PlanInWords(explanation_)) {
      Paragraph(fmt::format("{:<{}}{}", label, kLabelWidth, words), kIndent + kLabelWidth);
    }
  }

  bool has_pipeline() const { return explanation_.plan.pipeline > 1; }

  void Stages() {
    Heading(has_pipeline() ? fmt::format("What each pipeline rank holds ({} {} each)",
                                         explanation_.plan.stage_ranks(),
                                         explanation_.plan.stage_ranks() == 1 ? "GPU" : "GPUs")
                           : "What each rank holds");
    Table table;
    for (std::size_t r = 0; r < explanation_.ranks.size(); ++r) {
      const std::vector<int>& members = explanation_.ranks[r].ranks;
      const std::string ranks =
          fmt::format("{} {}", members.size() == 1 ? "rank" : "ranks", Abbreviated(members));
      table.push_back({has_pipeline() ? fmt::format("pipeline rank {}", r) : ranks,
                       has_pipeline() ? ranks : ""});
    }
    const std::vector<std::string> labels = Align(table, 2);
    std::size_t widest = 0;
    for (const std::string& label : labels) widest = std::max(widest, label.size());
    for (std::size_t r = 0; r < labels.size(); ++r) {
      Paragraph(fmt::format("{:<{}}  {}", labels[r], widest,
                            explain_internal::StagesInWords(explanation_, explanation_.ranks[r])),
                kIndent + static_cast<int>(widest) + 2);
    }
  }

  void Groups() {
    Heading(fmt::format("Groups of rank {}", explanation_.ranks.front().ranks.front()));
    if (explanation_.groups.empty()) {
      Paragraph("none: it talks to no other rank");
      return;
    }
    Table table = {{"group", "ranks", "size", "nodes", "in a node", "between nodes"}};
    bool across = false;
    for (const ExplainedGroup& group : explanation_.groups) {
      const GroupLinks& links = group.links;
      const auto bandwidth = [](Bandwidth of) {
        const double value = of.gigabytes_per_second();
        return fmt::format("{} GB/s", Grouped(value, std::min(DecimalsFor(value, 3), 2)));
      };
      across |= links.crosses_nodes();
      table.push_back(
          {group.name, Abbreviated(group.ranks), fmt::format("{}", group.ranks.size()),
           fmt::format("{}", links.nodes),
           links.max_ranks_per_node > 1 ? bandwidth(links.scale_up) : "-",
           links.crosses_nodes() ? bandwidth(links.scale_out * links.scale_out_efficiency) : "-"});
    }
    Rows(table, 2);
    std::string note = "Bandwidth of one member, one direction: in a node what the links carry";
    if (across) {
      note +=
          "; between nodes what large messages reach while all GPUs of its node use the network";
    }
    Paragraph(note + ".");
  }

  std::string TableTitle(const RankTraffic& traffic) const {
    if (!has_pipeline()) return "A rank";
    return fmt::format("A rank of pipeline {} {}",
                       traffic.pipeline_ranks.size() == 1 ? "rank" : "ranks",
                       Abbreviated(traffic.pipeline_ranks));
  }

  void Traffic() {
    Heading("What is sent");
    const std::size_t kinds = explanation_.traffic.size();
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < kinds; ++i) {
      if (kinds <= kMostTables || i == 0 || i == kinds / 2 || i + 1 == kinds) shown.push_back(i);
    }
    bool any = false;
    for (const RankTraffic& traffic : explanation_.traffic) any |= !traffic.rows.empty();
    if (!any) {
      Paragraph("nothing");
      return;
    }
    Paragraph(
        "Messages are counted as nccl-tests does: the whole buffer of a collective. Sent is what "
        "leaves the rank where a collective goes around a ring; 1 GiB is 1024 MiB. n is a number "
        "of "
        "instructions, /mb for each micro-batch that passes through the rank, - where it is not "
        "done "
        "for each.");
    if (shown.size() < kinds) {
      Paragraph(
          fmt::format("Of {} kinds of pipeline rank the first, a middle one and the last; "
                      "--format=json has all.",
                      kinds));
    }
    for (const std::size_t i : shown) TrafficTable(explanation_.traffic[i]);
  }

  void TrafficTable(const RankTraffic& traffic) {
    Table table = {
        {"phase", "with", "operator", "n/mb", "bytes/mb", "n/step", "bytes/step", "sent/step"}};
    for (const TrafficRow& row : traffic.rows) {
      std::string count = "-";
      std::string bytes = "-";
      if (row.micro_batches > 0) {
        count = fmt::format("{}", row.count / row.micro_batches);
        bytes = HumanBytes(static_cast<double>(row.bytes.count()) / row.micro_batches);
      }
      const bool ring = row.stream == StreamKind::kContextParallel;
      const bool named = (row.op == OpKind::kSend && !ring) || row.op == OpKind::kRecv ||
                         IsOffload(row.op) || row.stream == StreamKind::kPipelineSend;
      table.push_back(
          {row.phase == Phase::kGradientReduce ? "gradients" : std::string(Name(row.phase)),
           named ? row.among : fmt::format("{} of {}", row.among, row.members),
           std::string(Name(row.op)), count, bytes, Grouped(static_cast<double>(row.count), 0),
           HumanBytes(static_cast<double>(row.bytes.count())),
           row.sent.count() == 0 ? "-" : HumanBytes(static_cast<double>(row.sent.count()))});
    }
    text_ += '\n';
    Paragraph(TableTitle(traffic) + (traffic.rows.empty() ? ": nothing" : ""));
    if (!traffic.rows.empty()) Rows(table, 3);
  }

  std::string Part(const TimeSpan& window) const {
    return HumanPercent((window.finish - window.start) / explanation_.step_time);
  }

  void Timeline() {
    Heading(fmt::format("Timeline of the {}step, {}, as simulated",
                        explanation_.schedule.asynchronous ? "first " : "",
                        HumanTime(explanation_.step_time)));
    const std::size_t digits = fmt::format("{}", explanation_.ranks.size() - 1).size();
    const std::string name = has_pipeline() ? "pipeline rank " : "rank ";
    const int frame = kIndent + static_cast<int>(name.size() + digits) + 3;
    const int columns = std::max(width_ - frame, 20);
    const std::vector<Chart> charts = explain_internal::DrawCharts(explanation_, columns);
    for (std::size_t i = 0; i < charts.size(); ++i) {
      const Chart& chart = charts[i];
      if (charts.size() > 1) {
        if (i > 0) text_ += '\n';
        Paragraph(fmt::format("the {} {} of it", i == 0 ? "first" : "last", Part(chart.window)));
      }
      const std::string from = HumanTime(chart.window.start);
      const std::string to = HumanTime(chart.window.finish);
      const auto margin = static_cast<std::size_t>(frame - 1);
      const auto room = static_cast<std::size_t>(columns);
      const std::size_t gap = room > from.size() + to.size() ? room - from.size() - to.size() : 1;
      Line(fmt::format("{}{}{}{}", std::string(margin, ' '), from, std::string(gap, ' '), to));
      for (std::size_t r = 0; r < chart.rows.size(); ++r) {
        Line(fmt::format("{}{}{:>{}} |{}|", std::string(kIndent, ' '), name, r, digits,
                         chart.rows[r]));
      }
    }
    if (charts.size() > 1) {
      Paragraph(fmt::format(
          "{} do not fit on {} columns: the step's first and last part are shown; "
          "--width N draws more.",
          explanation_.plan.micro_batches == 1 ? "The cells" : "All micro-batches", width_));
    }
    Paragraph(explain_internal::Legend(explanation_));
  }

  void Orders() {
    Heading("Order (stage, F B I or W, micro-batch), not to scale");
    const std::string name = has_pipeline() ? "pipeline rank " : "rank ";
    const std::size_t digits = fmt::format("{}", explanation_.ranks.size() - 1).size();
    for (std::size_t r = 0; r < explanation_.ranks.size(); ++r) {
      Paragraph(fmt::format("{}{:>{}}  {}", name, r, digits,
                            explain_internal::OrderInWords(explanation_, static_cast<int>(r),
                                                           kMostActions)),
                kIndent * 2 + static_cast<int>(name.size() + digits));
    }
  }

  const Explanation& explanation_;
  int width_;
  std::string text_;
};

}  // namespace

std::string ExplanationText(const Explanation& explanation, int width) {
  return TextWriter(explanation, width).Write();
}

}  // namespace stepcast
