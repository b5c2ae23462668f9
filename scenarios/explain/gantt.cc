#include "scenarios/explain/gantt.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

namespace stepcast::explain_internal {
namespace {

constexpr std::string_view kLetters = "FBIW";  // By PipelineWork.
constexpr std::string_view kFills = "-=<~";
constexpr char kPairFill = '#';
constexpr char kIdle = '.';
constexpr char kReduction = 'R';
constexpr char kUpdate = 'O';
// Of the shortest kind of action in a chart of the whole step.
constexpr int kLeastColumns = 2;

/// One action, or several that run together.
struct Cell {
  std::size_t kind = 0;  ///< PipelineWork; one past the last for a pair.
  TimeSpan time;
  std::string label;
  char letter = 'F';  ///< Where the label does not fit.
  char fill = '-';
};
constexpr std::size_t kPair = kLetters.size();

/// Actions that overlap have a label in common. With several stages on a rank, labels can name the
/// stage.
std::vector<Cell> CellsOf(const ExplainedRank& rank, const PipelineSchedule& schedule,
                          bool with_stages) {
  const auto label = [with_stages](const PipelineAction& action) {
    return with_stages ? Describe(action)
                       : fmt::format("{}{}", kLetters[static_cast<std::size_t>(action.work)],
                                     action.micro_batch);
  };
  std::vector<Cell> cells;
  for (std::size_t a = 0; a < rank.actions.size(); ++a) {
    const auto& [action, time] = rank.actions[a];
    const auto kind = static_cast<std::size_t>(action.work);
    Cell cell{kind, time, label(action), kLetters[kind], kFills[kind]};
    if (action.overlaps_next && a + 1 < rank.actions.size()) {
      const auto& [other, other_time] = rank.actions[++a];
      cell.kind = kPair;
      cell.time.start = std::min(time.start, other_time.start);
      cell.time.finish = std::max(time.finish, other_time.finish);
      cell.label = fmt::format("{}&{}", cell.label, label(other));
      cell.letter = '&';
      cell.fill = kPairFill;
    }
    const bool tile = !schedule.EndsTile(action.micro_batch);
    while (!schedule.EndsTile(rank.actions[a].action.micro_batch)) {
      const TimeSpan& other = rank.actions[++a].time;
      cell.time.start = std::min(cell.time.start, other.start);
      cell.time.finish = std::max(cell.time.finish, other.finish);
    }
    if (tile) cell.label += fmt::format("-{}", rank.actions[a].action.micro_batch);
    cells.push_back(std::move(cell));
  }
  return cells;
}

bool HasPairs(const PipelineSchedule& schedule) {
  return std::ranges::any_of(schedule.orders, [](const auto& order) {
    return std::ranges::any_of(order, &PipelineAction::overlaps_next);
  });
}

class Painter {
 public:
  Painter(const TimeSpan& window, int columns) : window_(window), columns_(columns) {}

  int Column(Duration time) const {
    const double length = (window_.finish - window_.start).seconds();
    if (!(length > 0)) return 0;
    const double at = (time - window_.start).seconds() / length * columns_;
    return static_cast<int>(std::clamp<long>(std::lround(at), 0, columns_));
  }

  void Paint(const Cell& cell, bool letters, std::string& row) const {
    const int first = Column(cell.time.start);
    const int last = Column(cell.time.finish);
    if (first == last || cell.time.finish <= window_.start || cell.time.start >= window_.finish) {
      return;
    }
    std::fill(row.begin() + first, row.begin() + last, cell.fill);
    if (cell.time.start < window_.start) return;  // Its label is before the window.
    const auto room = static_cast<std::size_t>(last - first);
    if (cell.label.size() < room) {
      std::ranges::copy(cell.label, row.begin() + first);
    } else if (letters) {
      row[static_cast<std::size_t>(first)] = cell.letter;
      if (cell.kind == kPair) return;
      // The last digits of the micro-batch, as many as there is room for.
      const std::size_t digits = std::min(room - 1, cell.label.size() - 1);
      std::copy(cell.label.end() - static_cast<std::ptrdiff_t>(digits), cell.label.end(),
                row.begin() + first + 1);
    }
  }

  /// At least one column, so that a short one is seen.
  void PaintUpdate(const TimeSpan& time, std::string& row) const {
    if (time.finish <= window_.start || time.start >= window_.finish) return;
    const int first = std::min(Column(time.start), columns_ - 1);
    const int last = std::max(Column(time.finish), first + 1);
    std::fill(row.begin() + first, row.begin() + last, kUpdate);
  }

  /// Where nothing else is drawn.
  void PaintReduction(const TimeSpan& time, std::string& row) const {
    for (int c = Column(time.start); c < Column(time.finish); ++c) {
      char& at = row[static_cast<std::size_t>(c)];
      if (at == kIdle) at = kReduction;
    }
  }

 private:
  TimeSpan window_;
  int columns_;
};

/// Columns a second that give each kind of action, by its median, room for its longest label; and
/// those that the shortest kind needs at least.
struct Scales {
  double labelled = 0;
  double least = 0;
  double forward = 0;  ///< The same for forwards alone.
};
Scales ScalesFor(const std::vector<std::vector<Cell>>& cells) {
  std::array<std::vector<double>, kPair + 1> seconds;
  std::array<std::size_t, kPair + 1> longest{};
  for (const std::vector<Cell>& of_rank : cells) {
    for (const Cell& cell : of_rank) {
      const double length = (cell.time.finish - cell.time.start).seconds();
      if (length > 0) seconds[cell.kind].push_back(length);
      longest[cell.kind] = std::max(longest[cell.kind], cell.label.size());
    }
  }
  Scales scales;
  for (std::size_t k = 0; k < seconds.size(); ++k) {
    if (seconds[k].empty()) continue;
    const auto middle = seconds[k].begin() + static_cast<std::ptrdiff_t>(seconds[k].size() / 2);
    std::nth_element(seconds[k].begin(), middle, seconds[k].end());
    scales.labelled = std::max(scales.labelled, static_cast<double>(longest[k] + 1) / *middle);
    scales.least = std::max(scales.least, kLeastColumns / *middle);
    if (k == static_cast<std::size_t>(PipelineWork::kForward)) {
      scales.forward = kLeastColumns / *middle;
    }
  }
  return scales;
}

/// So much of a long step that labels fit; more, where forwards can still be told apart, until each
/// rank has begun its backwards.
Duration WindowLength(const Explanation& explanation, const std::vector<std::vector<Cell>>& cells,
                      const Scales& scales, int columns) {
  constexpr double kAndSomeMore = 1.25;
  double warm = 0;
  for (std::size_t r = 0; r < cells.size(); ++r) {
    const auto backward = std::ranges::find_if(cells[r], [](const Cell& cell) {
      return cell.kind != static_cast<std::size_t>(PipelineWork::kForward);
    });
    if (backward != cells[r].end()) warm = std::max(warm, backward->time.start.seconds());
  }
  double seconds = std::max(columns / scales.labelled, warm * kAndSomeMore);
  if (scales.forward > 0) seconds = std::min(seconds, columns / scales.forward);
  return std::min(Duration::Seconds(seconds), explanation.step_time);
}

}  // namespace

std::vector<Chart> DrawCharts(const Explanation& explanation, int columns) {
  // Where pairs share a cell, the stages of both would not fit.
  const bool with_stages = explanation.schedule.chunks() > 1 && !HasPairs(explanation.schedule);
  const Duration step = explanation.step_time;
  const auto cells_of_all = [&explanation](bool stages) {
    std::vector<std::vector<Cell>> cells;
    for (const ExplainedRank& rank : explanation.ranks) {
      cells.push_back(CellsOf(rank, explanation.schedule, stages));
    }
    return cells;
  };
  bool stages = with_stages;
  std::vector<std::vector<Cell>> cells = cells_of_all(stages);
  Scales scales = ScalesFor(cells);
  std::vector<TimeSpan> windows;
  const double whole = columns / step.seconds();
  if (whole >= scales.least) {
    if (stages && whole < scales.labelled) cells = cells_of_all(stages = false);
    windows.push_back({Duration(), step});
  } else {
    const Duration length = std::min(WindowLength(explanation, cells, scales, columns),
                                     Duration::Seconds(step.seconds() / 2));
    if (stages && columns / length.seconds() < scales.labelled) {
      cells = cells_of_all(stages = false);
    }
    windows.push_back({Duration(), length});
    windows.push_back({step - length, step});
  }
  std::vector<Chart> charts;
  for (const TimeSpan& window : windows) {
    Chart chart{window, {}};
    const Painter painter(window, columns);
    for (std::size_t r = 0; r < cells.size(); ++r) {
      std::string row(static_cast<std::size_t>(columns), kIdle);
      // A letter before a label that starts with a stage could be read as part of it.
      for (const Cell& cell : cells[r]) painter.Paint(cell, /*letters=*/!stages, row);
      for (const TimeSpan& time : explanation.ranks[r].updates) painter.PaintUpdate(time, row);
      for (const TimeSpan& time : explanation.ranks[r].reductions)
        painter.PaintReduction(time, row);
      chart.rows.push_back(std::move(row));
    }
    charts.push_back(std::move(chart));
  }
  return charts;
}

std::string Legend(const Explanation& explanation) {
  bool split = false;
  bool whole = false;
  for (const auto& order : explanation.schedule.orders) {
    for (const PipelineAction& action : order) {
      split |= action.work == PipelineWork::kBackwardInput;
      whole |= action.work == PipelineWork::kBackward;
    }
  }
  std::string legend = "F- forward";
  if (whole) legend += ", B= backward";
  if (split) legend += ", I< backward for inputs, W~ backward for weights";
  if (HasPairs(explanation.schedule)) legend += ", &# a forward and a backward together";
  const auto any = [&explanation](std::vector<TimeSpan> ExplainedRank::*spans) {
    return std::ranges::any_of(
        explanation.ranks, [spans](const ExplainedRank& rank) { return !(rank.*spans).empty(); });
  };
  if (any(&ExplainedRank::reductions)) legend += ", R gradients reduced with nothing else to do";
  if (any(&ExplainedRank::updates)) legend += ", O optimizer (a column at least)";
  return legend +
         ", . idle. The number is the micro-batch, its last digits where there is no room for all.";
}

std::string OrderInWords(const Explanation& explanation, int rank, std::size_t most) {
  const PipelineSchedule& schedule = explanation.schedule;
  const std::vector<PipelineAction>& order = schedule.orders[static_cast<std::size_t>(rank)];
  std::vector<std::string> words;
  for (std::size_t a = 0; a < order.size(); ++a) {
    const std::size_t first = a;
    std::string word = Describe(order[a]);
    if (order[a].overlaps_next && a + 1 < order.size()) {
      word = fmt::format("({};{})", word, Describe(order[++a]));
    }
    for (std::size_t i = first; i <= a; ++i) {
      if (schedule.UpdatesAfter(order[i])) word += " O";
    }
    words.push_back(std::move(word));
  }
  const bool updates = explanation.plan.optimizer != v1::OPTIMIZER_NONE;
  if (!schedule.asynchronous && updates) words.emplace_back("O");
  if (words.size() > most) {
    // Two thirds from the start, where a schedule shows its pattern.
    const std::size_t head = most * 2 / 3;
    const std::size_t left_out = words.size() - most;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(head),
                words.begin() + static_cast<std::ptrdiff_t>(head + left_out));
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(head),
                 fmt::format("... ({} more) ...", left_out));
  }
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace stepcast::explain_internal
