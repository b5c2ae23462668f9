#include "validation/runs/configuration.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "validation/runs/text.h"

namespace stepcast {
namespace {

using Parts = std::vector<std::string>;

std::string Trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

/// What stands between `separators`, without spaces around it and without what is empty.
Parts Split(const std::string& text, const char* separators) {
  Parts parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    std::string part = Trimmed(std::string_view(text).substr(begin, end - begin));
    if (!part.empty()) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

bool Matches(const std::string& text, const std::string& pattern) {
  return ::fnmatch(Lower(pattern).c_str(), text.c_str(), /*flags=*/0) == 0;
}

/// Takes the parts out that match one of the patterns.
template <typename Patterns>
std::string Without(const std::string& text, const char* separators, const char* joint,
                    const Patterns& patterns) {
  if (patterns.empty()) return text;
  Parts parts = Split(text, separators);
  std::erase_if(parts, [&patterns](const std::string& part) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&part](const std::string& pattern) { return Matches(part, pattern); });
  });
  return fmt::format("{}", fmt::join(parts, joint));
}

std::string WithoutText(const std::string& text, const std::string& part) {
  if (part.empty()) return text;
  std::string rest;
  std::size_t begin = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, begin)) {
    rest.append(text, begin, at - begin);
    begin = at + part.size();
  }
  return rest.append(text, begin);
}

bool IsOf(const MeasuredRun& run, const std::string& source) {
  return Contains(run.source, source);
}

std::string WithoutIgnored(std::string text, const MeasuredRun& run, const std::string& column,
                           const v1::EffectFile& file) {
  for (const v1::IgnoredText& ignored : file.ignored()) {
    if (ignored.column() != column || !IsOf(run, ignored.source())) continue;
    for (const std::string& part : ignored.texts()) text = WithoutText(text, Lower(part));
    text = Without(text, ";", "; ", ignored.items());
    text = Without(text, " _", " ", ignored.words());
  }
  return text;
}

/// The value that the notes give a choice, which is taken out of them; nothing where they give
/// none.
std::string TakeChoice(std::string& notes, const v1::NoteChoice& choice) {
  Parts items = Split(notes, ";");
  const std::string key = Lower(choice.key()) + "=";
  std::string found;
  for (std::string& item : items) {
    if (!choice.item().empty() && Matches(item, choice.item())) {
      found = choice.value().empty() ? item : Lower(choice.value());
      item.clear();
      break;
    }
    const std::size_t at = choice.key().empty() ? std::string::npos : item.find(key);
    if (at == std::string::npos || (at > 0 && item[at - 1] != ' ')) continue;
    const std::size_t begin = at + key.size();
    const std::size_t end = std::min(item.find(' ', begin), item.size());
    found = item.substr(begin, end - begin);
    item.erase(at, end - at);
    break;
  }
  std::erase(items, "");
  notes = fmt::format("{}", fmt::join(items, "; "));
  return found;
}

double ForecastOfSample(const ValidatedRun& row) { return row.forecast_s / row.samples; }

template <typename OfRow>
double MedianOf(const std::vector<const ValidatedRun*>& rows, OfRow of_row) {
  std::vector<double> values;
  values.reserve(rows.size());
  for (const ValidatedRun* row : rows) values.push_back(of_row(*row));
  return Quantile(std::move(values), 0.5);
}

}  // namespace

ConfigurationReader::ConfigurationReader(const v1::EffectFile& file, const MeasuredRun& any_row)
    : file_(file) {
  const std::set<std::string> results(file.results().begin(), file.results().end());
  for (const auto& [column, cell] : any_row.cells) {
    if (results.count(column) == 0) columns_.push_back(column);
  }
  from_table_ = columns_.size();
  for (const v1::NoteChoice& choice : file.choices()) {
    const auto from_notes = columns_.begin() + static_cast<std::ptrdiff_t>(from_table_);
    if (std::find(from_notes, columns_.end(), choice.column()) == columns_.end()) {
      columns_.push_back(choice.column());
    }
  }
}

std::vector<std::string> ConfigurationReader::Read(const MeasuredRun& run) const {
  std::vector<std::string> values(columns_.size());
  const auto notes_cell = run.cells.find("notes");
  std::string notes = notes_cell == run.cells.end() ? "" : Lower(notes_cell->second);
  for (const v1::NoteChoice& choice : file_.choices()) {
    if (!IsOf(run, choice.source())) continue;
    const auto at = static_cast<std::size_t>(
        std::find(columns_.begin() + static_cast<std::ptrdiff_t>(from_table_), columns_.end(),
                  choice.column()) -
        columns_.begin());
    const std::string found = TakeChoice(notes, choice);
    if (!found.empty()) values[at] = found;
    if (values[at].empty()) values[at] = Lower(choice.otherwise());
  }
  for (std::size_t c = 0; c < from_table_; ++c) {
    const auto cell = run.cells.find(columns_[c]);
    std::string text = cell == run.cells.end() ? "" : Lower(Plain(cell->second));
    if (columns_[c] == "notes") text = notes;
    values[c] = Trimmed(WithoutIgnored(std::move(text), run, columns_[c], file_));
  }
  return values;
}

double MeasuredOfSample(const ValidatedRun& row) { return *row.measured_s / row.samples; }

std::vector<Configuration> Configurations(const ValidationSet& set,
                                          const ConfigurationReader& reader) {
  std::vector<Configuration> found;
  std::map<std::vector<std::string>, std::size_t> places;
  for (const ValidatedRun& row : set.runs) {
    if (!row.error.has_value() || !(row.samples > 0)) continue;
    std::vector<std::string> values = reader.Read(row.run);
    const auto [place, added] = places.emplace(values, found.size());
    if (added) found.push_back({std::move(values), {}});
    found[place->second].rows.push_back(&row);
  }
  for (Configuration& configuration : found) {
    configuration.measured_s = MedianOf(configuration.rows, MeasuredOfSample);
    configuration.forecast_s = MedianOf(configuration.rows, ForecastOfSample);
  }
  return found;
}

}  // namespace stepcast
