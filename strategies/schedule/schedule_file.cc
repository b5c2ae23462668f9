// PyTorch's pipeline CSV (torch/distributed/pipelining/schedules.py: _load_csv, _Action.from_str).
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "strategies/schedule/executable.h"
#include "strategies/schedule/schedule.h"

namespace stepcast {
namespace {

constexpr std::string_view kOverlap = "OVERLAP_F_B";
constexpr std::string_view kWanted =
    "an action such as 0F3, 0B3, 0I3, 0W3, (0F7;7B3)OVERLAP_F_B, or a communication such as "
    "0SEND_F3";

/// Where an action stands in the file.
struct Cell {
  std::size_t number = 0;  ///< In its line, from 1.
  std::size_t column = 0;  ///< Of its first byte, from 1.
};

std::string_view Trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Part of a file as it can be printed: short, and without control characters.
std::string Quoted(std::string_view text) {
  constexpr std::size_t kMost = 40;
  std::string quoted = "\"";
  for (const char c : text.substr(0, kMost)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7f) {
      quoted += fmt::format("\\x{:02x}", byte);
    } else {
      quoted += c;
    }
  }
  return quoted + (text.size() > kMost ? "\"…" : "\"");
}

/// Takes a number of at most 9 digits off the front of `text`.
std::optional<int> TakeNumber(std::string_view& text) {
  constexpr std::size_t kMostDigits = 9;
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || digits > kMostDigits) return {};
  int number = 0;
  std::from_chars(text.data(), text.data() + digits, number);
  text.remove_prefix(digits);
  return number;
}

std::string_view TakeName(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() &&
         ((text[length] >= 'A' && text[length] <= 'Z') || text[length] == '_')) {
    ++length;
  }
  const std::string_view name = text.substr(0, length);
  text.remove_prefix(length);
  return name;
}

bool IsTransfer(std::string_view name) {
  constexpr std::array<std::string_view, 4> kNames = {"SEND_F", "RECV_F", "SEND_B", "RECV_B"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool IsSharding(std::string_view name) {
  constexpr std::array<std::string_view, 3> kNames = {"UNSHARD", "RESHARD", "REDUCE_GRAD"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::optional<PipelineWork> WorkNamed(std::string_view name) {
  if (name == "F") return PipelineWork::kForward;
  if (name == "B") return PipelineWork::kBackward;
  if (name == "I") return PipelineWork::kBackwardInput;
  if (name == "W") return PipelineWork::kBackwardWeight;
  return {};
}

/// One action, or one that is skipped.
struct Read {
  bool valid = false;
  std::optional<PipelineAction> action{};
};

Read ReadAction(std::string_view text) {
  const std::optional<int> stage = TakeNumber(text);
  if (!stage.has_value()) return {};
  const std::string_view name = TakeName(text);
  if (IsSharding(name)) return {text.empty(), {}};
  const std::optional<int> micro_batch = TakeNumber(text);
  if (!micro_batch.has_value() || !text.empty()) return {};
  if (IsTransfer(name)) return {true, {}};
  const std::optional<PipelineWork> work = WorkNamed(name);
  if (!work.has_value()) return {};
  PipelineAction action;
  action.work = *work;
  action.stage = *stage;
  action.micro_batch = *micro_batch;
  return {true, action};
}

/// "(0F7;7B3)OVERLAP_F_B": two actions, else nothing.
std::vector<PipelineAction> ReadOverlap(std::string_view text) {
  const std::size_t middle = text.find(';');
  const std::size_t end = text.find(')');
  if (middle == std::string_view::npos || end == std::string_view::npos || middle > end) return {};
  if (Trimmed(text.substr(end + 1)) != kOverlap) return {};
  const Read first = ReadAction(Trimmed(text.substr(1, middle - 1)));
  const Read second = ReadAction(Trimmed(text.substr(middle + 1, end - middle - 1)));
  if (!first.action.has_value() || !second.action.has_value()) return {};
  std::vector<PipelineAction> pair = {*first.action, *second.action};
  pair[0].overlaps_next = true;
  return pair;
}

class ScheduleFile {
 public:
  ScheduleFile(std::string_view text, const std::string& name, std::optional<int> micro_batches)
      : name_(name), micro_batches_(micro_batches), text_(text) {}

  Result<PipelineSchedule> Parse(std::optional<int> ranks);

 private:
  /// A forward and where it stands.
  struct Forward {
    int stage = 0;
    int micro_batch = 0;
    int rank = 0;
    std::size_t position = 0;

    std::pair<int, int> key() const { return {stage, micro_batch}; }
  };

  auto Complain(std::string message) const {
    return InvalidInput(fmt::format("{}: {}", name_, message));
  }
  auto ComplainAt(int rank, const Cell& cell, std::string message) const {
    return InvalidInput(
        fmt::format("{}:{}:{}: cell {}: {}", name_, rank + 1, cell.column, cell.number, message));
  }
  auto ComplainAt(int rank, std::size_t position, std::string message) const {
    const auto r = static_cast<std::size_t>(rank);
    return ComplainAt(rank, cells_[r][position], std::move(message));
  }

  Result<void> ReadLines(std::optional<int> ranks);
  Result<void> ReadLine(int rank, std::string_view line);
  Result<void> ReadCell(int rank, const Cell& cell, std::string_view text);
  Result<void> Add(int rank, const Cell& cell, const PipelineAction& action);
  void CountStagesAndMicroBatches();
  std::vector<Forward> ForwardsByStage() const;
  Result<void> PlaceStages();
  Result<void> NumberChunks();
  Result<void> CheckFaults() const;
  void FillIn();

  const std::string& name_;
  std::optional<int> micro_batches_;  // that the file must have
  std::string_view text_;
  PipelineSchedule schedule_;
  std::vector<std::vector<Cell>> cells_;  // of the actions in schedule_.orders
};

Result<void> ScheduleFile::Add(int rank, const Cell& cell, const PipelineAction& action) {
  if (micro_batches_.has_value() && action.micro_batch >= *micro_batches_) {
    return ComplainAt(rank, cell,
                      fmt::format("found {}, but the step has {} micro-batches; change the file, "
                                  "global_batch_size or micro_batch_size",
                                  Describe(action), *micro_batches_));
  }
  schedule_.orders.back().push_back(action);
  cells_.back().push_back(cell);
  return {};
}

Result<void> ScheduleFile::ReadCell(int rank, const Cell& cell, std::string_view text) {
  if (text.front() == '(') {
    const std::vector<PipelineAction> pair = ReadOverlap(text);
    for (const PipelineAction& action : pair) {
      STEPCAST_RETURN_IF_ERROR(Add(rank, cell, action));
    }
    if (!pair.empty()) return {};
  } else if (const Read read = ReadAction(text); read.valid) {
    return read.action.has_value() ? Add(rank, cell, *read.action) : Result<void>();
  }
  return ComplainAt(rank, cell, fmt::format("found {}, wanted {}", Quoted(text), kWanted));
}

Result<void> ScheduleFile::ReadLine(int rank, std::string_view line) {
  schedule_.orders.emplace_back();
  cells_.emplace_back();
  std::size_t begin = 0;
  for (std::size_t number = 1; begin <= line.size(); ++number) {
    const std::size_t end = std::min(line.find(',', begin), line.size());
    const std::string_view text = Trimmed(line.substr(begin, end - begin));
    if (!text.empty()) {
      const Cell cell{number, static_cast<std::size_t>(text.data() - line.data()) + 1};
      STEPCAST_RETURN_IF_ERROR(ReadCell(rank, cell, text));
    }
    begin = end + 1;
  }
  if (!schedule_.orders.back().empty()) return {};
  return InvalidInput(
      fmt::format("{}:{}: rank {} does nothing; wanted one line a rank, with actions such as 0F3",
                  name_, rank + 1, rank));
}

Result<void> ScheduleFile::ReadLines(std::optional<int> ranks) {
  std::string_view rest = text_;
  if (rest.substr(0, 3) == "\xef\xbb\xbf") rest.remove_prefix(3);  // byte order mark
  const std::size_t last = rest.find_last_not_of(" \t\r\n");
  if (last == std::string_view::npos) return Complain("is empty; wanted one line a rank");
  rest = rest.substr(0, last + 1);
  const auto lines = std::count(rest.begin(), rest.end(), '\n') + 1;
  if (ranks.has_value() && lines != *ranks) {
    return Complain(fmt::format(
        "found {} lines, one a rank, wanted {}; change the file or pipeline_parallel_degree", lines,
        *ranks));
  }
  for (int rank = 0; !rest.empty(); ++rank) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    STEPCAST_RETURN_IF_ERROR(ReadLine(rank, rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

void ScheduleFile::CountStagesAndMicroBatches() {
  schedule_.ranks = static_cast<int>(schedule_.orders.size());
  schedule_.micro_batches = micro_batches_.value_or(0);
  for (const auto& order : schedule_.orders) {
    for (const PipelineAction& action : order) {
      schedule_.stages = std::max(schedule_.stages, action.stage + 1);
      schedule_.micro_batches = std::max(schedule_.micro_batches, action.micro_batch + 1);
    }
  }
}

std::vector<ScheduleFile::Forward> ScheduleFile::ForwardsByStage() const {
  std::vector<Forward> forwards;
  for (int rank = 0; rank < schedule_.ranks; ++rank) {
    const auto& order = schedule_.orders[static_cast<std::size_t>(rank)];
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (order[i].work == PipelineWork::kForward) {
        forwards.push_back({order[i].stage, order[i].micro_batch, rank, i});
      }
    }
  }
  std::stable_sort(forwards.begin(), forwards.end(),
                   [](const Forward& a, const Forward& b) { return a.key() < b.key(); });
  return forwards;
}

// The rank that does a stage's forward of a micro-batch holds the stage. Tables are made only after
// all forwards were found: a number in the file can be large, but not the number of its cells.
Result<void> ScheduleFile::PlaceStages() {
  const std::vector<Forward> forwards = ForwardsByStage();
  PipelineAction wanted;
  const auto count_on = [&] {
    if (++wanted.micro_batch == schedule_.micro_batches) {
      wanted.micro_batch = 0;
      ++wanted.stage;
    }
  };
  const auto complain = [&] {
    return Complain(fmt::format("no rank does {}; wanted stages 0 to {} for micro-batches 0 to {}",
                                Describe(wanted), schedule_.stages - 1,
                                schedule_.micro_batches - 1));
  };
  for (std::size_t i = 0; i < forwards.size(); ++i) {
    const Forward& found = forwards[i];
    if (i > 0 && found.key() == forwards[i - 1].key()) {
      const Forward& first = forwards[i - 1];
      const Cell& other = cells_[static_cast<std::size_t>(first.rank)][first.position];
      return ComplainAt(found.rank, found.position,
                        fmt::format("{}F{} is also on line {}, cell {}; wanted it once",
                                    found.stage, found.micro_batch, first.rank + 1, other.number));
    }
    if (found.key() != std::pair(wanted.stage, wanted.micro_batch)) return complain();
    schedule_.ranks_of_stages.push_back(found.rank);
    count_on();
  }
  if (wanted.stage != schedule_.stages) return complain();
  return {};
}

Result<void> ScheduleFile::NumberChunks() {
  auto& held = schedule_.stages_of_ranks;
  held.resize(schedule_.orders.size());
  const auto m = static_cast<std::size_t>(schedule_.micro_batches);
  for (std::size_t i = 0; i < schedule_.ranks_of_stages.size(); ++i) {
    const auto stage = static_cast<int>(i / m);
    auto& stages = held[static_cast<std::size_t>(schedule_.ranks_of_stages[i])];
    if (stages.empty() || stages.back() != stage) stages.push_back(stage);
  }
  for (std::size_t rank = 0; rank < held.size(); ++rank) {
    if (held[rank].size() != held[0].size()) {
      return InvalidInput(
          fmt::format("{}:{}: rank {} holds {} of the stages, rank 0 holds {}; wanted equally many",
                      name_, rank + 1, rank, held[rank].size(), held[0].size()));
    }
    for (PipelineAction& action : schedule_.orders[rank]) {
      const auto chunk = std::lower_bound(held[rank].begin(), held[rank].end(), action.stage);
      action.chunk = static_cast<int>(chunk - held[rank].begin());
    }
  }
  return {};
}

Result<void> ScheduleFile::CheckFaults() const {
  const std::optional<ScheduleFault> fault = FindFault(schedule_);
  if (!fault.has_value()) return {};
  if (fault->position.has_value())
    return ComplainAt(*fault->rank, *fault->position, fault->message);
  const std::string line = fault->rank.has_value() ? fmt::format(":{}", *fault->rank + 1) : "";
  return MakeError(fault->code, fmt::format("{}{}: {}", name_, line, fault->message));
}

void ScheduleFile::FillIn() {
  schedule_.micro_batches_per_update = schedule_.micro_batches;
  schedule_.weight_versions_of_ranks.assign(schedule_.orders.size(), 1);
  for (const auto& order : schedule_.orders) {
    for (const PipelineAction& action : order) {
      schedule_.splits_backward |= action.work == PipelineWork::kBackwardInput;
    }
  }
}

Result<PipelineSchedule> ScheduleFile::Parse(std::optional<int> ranks) {
  STEPCAST_RETURN_IF_ERROR(ReadLines(ranks));
  CountStagesAndMicroBatches();
  STEPCAST_RETURN_IF_ERROR(PlaceStages());
  STEPCAST_RETURN_IF_ERROR(NumberChunks());
  STEPCAST_RETURN_IF_ERROR(CheckFaults());
  FillIn();
  return std::move(schedule_);
}

}  // namespace

Result<PipelineSchedule> ParseScheduleFile(std::string_view text, const std::string& file_name,
                                           std::optional<int> ranks,
                                           std::optional<int> micro_batches) {
  return ScheduleFile(text, file_name, micro_batches).Parse(ranks);
}

std::string WriteScheduleFile(const PipelineSchedule& schedule) {
  std::string text;
  for (const auto& order : schedule.orders) {
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (i > 0) text += ',';
      if (order[i].overlaps_next && i + 1 < order.size()) {
        text += fmt::format("({};{}){}", Describe(order[i]), Describe(order[i + 1]), kOverlap);
        ++i;
      } else {
        text += Describe(order[i]);
      }
    }
    text += '\n';
  }
  return text;
}

}  // namespace stepcast
