#include "validation/runs/effects.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"
#include "validation/runs/configuration.h"
#include "validation/runs/text.h"

namespace stepcast {
namespace {

// --- One file.

Repeats RepeatsAmong(const std::vector<Configuration>& configurations) {
  std::vector<double> apart;
  for (const Configuration& configuration : configurations) {
    const auto& rows = configuration.rows;
    for (std::size_t a = 0; a < rows.size(); ++a) {
      for (std::size_t b = a + 1; b < rows.size(); ++b) {
        apart.push_back(std::abs(MeasuredOfSample(*rows[a]) / MeasuredOfSample(*rows[b]) - 1));
      }
    }
  }
  Repeats repeats = {apart.size(), std::nullopt};
  if (!apart.empty()) repeats.median = Quantile(std::move(apart), 0.5);
  return repeats;
}

// --- Which effect two configurations differ in.

/// Columns, by number, in which two configurations differ.
struct Difference {
  std::vector<std::size_t> stated;  ///< In both.
  std::vector<std::size_t> open;    ///< One does not state it.
};

/// Nothing where more than `most` differ that both state.
std::optional<Difference> DifferenceOf(const Configuration& a, const Configuration& b,
                                       std::size_t most) {
  Difference difference;
  for (std::size_t c = 0; c < a.values.size(); ++c) {
    if (a.values[c] == b.values[c]) continue;
    const bool open = a.values[c].empty() || b.values[c].empty();
    (open ? difference.open : difference.stated).push_back(c);
    if (difference.stated.size() > most) return std::nullopt;
  }
  return difference;
}

bool MatchesAny(const std::string& text,
                const google::protobuf::RepeatedPtrField<std::string>& of) {
  return std::any_of(of.begin(), of.end(), [&text](const std::string& pattern) {
    return ::fnmatch(Lower(pattern).c_str(), text.c_str(), /*flags=*/0) == 0;
  });
}

/// Numbers by size, then words; parts of a text likewise: "zero1:8" before "zero1:16".
bool ComesBefore(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    double left = 0;
    double right = 0;
    const auto end_a = std::from_chars(a.data(), a.data() + a.size(), left);
    const auto end_b = std::from_chars(b.data(), b.data() + b.size(), right);
    const bool numbers = end_a.ec == std::errc() && end_b.ec == std::errc();
    if (numbers && left != right) return left < right;
    if (!numbers && a.front() != b.front()) return a.front() < b.front();
    a.remove_prefix(numbers ? static_cast<std::size_t>(end_a.ptr - a.data()) : 1);
    b.remove_prefix(numbers ? static_cast<std::size_t>(end_b.ptr - b.data()) : 1);
  }
  return a.size() < b.size();
}

/// An effect with the columns of one table.
struct TableEffect {
  const v1::Effect* effect;
  std::vector<std::size_t> columns, along;
  std::vector<std::pair<std::size_t, std::string>> unless;  ///< Column and value.

  /// Whether all of its columns differ, and nothing else but what may.
  bool Fits(const std::vector<std::size_t>& difference) const {
    const auto among = [](const std::vector<std::size_t>& all, std::size_t column) {
      return std::find(all.begin(), all.end(), column) != all.end();
    };
    return std::all_of(columns.begin(), columns.end(),
                       [&](std::size_t column) { return among(difference, column); }) &&
           std::all_of(difference.begin(), difference.end(), [&](std::size_t column) {
             return among(columns, column) || among(along, column);
           });
  }
  /// Whether it may leave these open in one row.
  bool AllowsOpen(const std::vector<std::size_t>& open) const {
    return std::all_of(open.begin(), open.end(), [this](std::size_t column) {
      return std::find(along.begin(), along.end(), column) != along.end();
    });
  }
  /// Whether the choice does something in such a run.
  bool Matters(const Configuration& configuration) const {
    return std::none_of(unless.begin(), unless.end(), [&configuration](const auto& cell) {
      return configuration.values[cell.first] == cell.second;
    });
  }
  /// Whether `a` is before the choice and `b` after it.
  bool LeadsTo(const Configuration& a, const Configuration& b) const {
    const std::string& from = a.values[columns.front()];
    const std::string& to = b.values[columns.front()];
    if (effect->from().empty()) return ComesBefore(from, to);
    return MatchesAny(from, effect->from()) && MatchesAny(to, effect->to()) &&
           !(MatchesAny(to, effect->from()) && MatchesAny(from, effect->to()) &&
             !ComesBefore(from, to));
  }
};

/// Those whose columns the table has.
std::vector<TableEffect> EffectsOf(const v1::EffectFile& file,
                                   const std::vector<std::string>& columns) {
  const auto find = [&columns](const auto& names) {
    std::vector<std::size_t> places;
    for (const std::string& name : names) {
      const auto at = std::find(columns.begin(), columns.end(), name);
      if (at != columns.end()) places.push_back(static_cast<std::size_t>(at - columns.begin()));
    }
    return places;
  };
  std::vector<TableEffect> effects;
  for (const v1::Effect& effect : file.effects()) {
    TableEffect found = {&effect, find(effect.columns()), find(effect.along()), {}};
    for (const v1::EffectCell& cell : effect.unless()) {
      const auto at = std::find(columns.begin(), columns.end(), cell.column());
      if (at == columns.end()) continue;
      found.unless.emplace_back(at - columns.begin(), Lower(cell.value()));
    }
    const bool whole = found.columns.size() == static_cast<std::size_t>(effect.columns_size());
    if (whole) effects.push_back(std::move(found));
  }
  return effects;
}

/// Looks for pairs in one file.
class PairFinder {
 public:
  PairFinder(std::size_t set, const std::vector<std::string>& columns,
             const std::vector<TableEffect>& effects, EffectStudy& study)
      : set_(set), columns_(columns), effects_(effects), study_(study) {
    for (const TableEffect& effect : effects) {
      most_ = std::max(most_, effect.columns.size() + effect.along.size());
    }
  }

  void Compare(const Configuration& a, const Configuration& b) {
    const auto difference = DifferenceOf(a, b, most_);
    if (!difference) return;
    std::vector<std::size_t> all = difference->stated;
    all.insert(all.end(), difference->open.begin(), difference->open.end());
    for (const TableEffect& effect : effects_) {
      if (!effect.Fits(all) || !effect.AllowsOpen(difference->open)) continue;
      if (!effect.Matters(a) || !effect.Matters(b)) continue;
      if (effect.LeadsTo(a, b)) return Add(effect, a, b, all);
      if (effect.LeadsTo(b, a)) return Add(effect, b, a, all);
    }
    LeaveOut(*difference, all);
  }

 private:
  void Add(const TableEffect& effect, const Configuration& from, const Configuration& to,
           std::vector<std::size_t> differing) {
    EffectPair pair;
    pair.effect = effect.effect->name();
    pair.set = set_;
    pair.from = from.rows.front();
    pair.to = to.rows.front();
    pair.from_rows = from.rows.size();
    pair.to_rows = to.rows.size();
    std::sort(differing.begin(), differing.end());
    for (const std::size_t c : differing) {
      pair.changes.push_back({columns_[c], from.values[c], to.values[c]});
    }
    pair.measured = from.measured_s / to.measured_s;
    pair.forecast = from.forecast_s / to.forecast_s;
    study_.pairs.push_back(std::move(pair));
  }

  void LeaveOut(const Difference& difference, const std::vector<std::size_t>& all) {
    if (difference.open.empty()) return;
    const bool might_be =
        std::any_of(effects_.begin(), effects_.end(), [&](const TableEffect& effect) {
          return effect.Fits(all) || (!difference.stated.empty() && effect.Fits(difference.stated));
        });
    if (might_be) ++study_.left_out[columns_[difference.open.front()]];
  }

  std::size_t set_;
  const std::vector<std::string>& columns_;
  const std::vector<TableEffect>& effects_;
  EffectStudy& study_;
  std::size_t most_ = 0;
};

void StudySet(const ValidationSet& set, std::size_t index, const v1::EffectFile& file,
              EffectStudy& study) {
  study.files.push_back(SetName(set.file));
  study.repeats.emplace_back();
  if (set.runs.empty()) return;
  const ConfigurationReader reader(file, set.runs.front().run);
  const std::vector<Configuration> configurations = Configurations(set, reader);
  study.repeats.back() = RepeatsAmong(configurations);
  const std::vector<TableEffect> effects = EffectsOf(file, reader.columns());
  PairFinder finder(index, reader.columns(), effects, study);
  for (std::size_t a = 0; a < configurations.size(); ++a) {
    for (std::size_t b = a + 1; b < configurations.size(); ++b) {
      finder.Compare(configurations[a], configurations[b]);
    }
  }
}

// --- What the pairs add up to.

SpeedUps Summary(std::vector<double> values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  SpeedUps summary = {1, *low, *high};
  summary.median = Quantile(std::move(values), 0.5);
  return summary;
}

/// Of at least one pair.
EffectSummary SummarizePairs(const std::vector<const EffectPair*>& pairs,
                             const EffectStudy& study) {
  EffectSummary summary;
  summary.effect = pairs.front()->effect;
  summary.pairs = pairs.size();
  std::vector<double> measured;
  std::vector<double> forecast;
  std::vector<double> errors;
  for (const EffectPair* pair : pairs) {
    measured.push_back(pair->measured);
    forecast.push_back(pair->forecast);
    errors.push_back(pair->error());
    if (std::abs(pair->measured - 1) <= study.RepeatsOf(pair->set).value_or(0)) continue;
    ++summary.clear;
    if ((pair->measured > 1) == (pair->forecast > 1) && pair->forecast != 1) ++summary.right;
  }
  summary.measured = Summary(std::move(measured));
  summary.forecast = Summary(std::move(forecast));
  summary.errors = SummarizeErrors(errors);
  return summary;
}

void SummarizeStudy(const v1::EffectFile& file, EffectStudy& study) {
  std::vector<const EffectPair*> all;
  std::vector<const EffectPair*> programs;
  std::vector<const EffectPair*> layouts;
  std::vector<double> medians;
  for (const v1::Effect& effect : file.effects()) {
    std::map<std::size_t, std::vector<const EffectPair*>> by_set;
    std::vector<const EffectPair*> of_effect;
    for (const EffectPair& pair : study.pairs) {
      if (pair.effect != effect.name()) continue;
      by_set[pair.set].push_back(&pair);
      of_effect.push_back(&pair);
    }
    if (of_effect.empty()) study.without_pairs.push_back(effect.name());
    for (const auto& [set, pairs] : by_set) {
      study.by_file.push_back(SummarizePairs(pairs, study));
      study.by_file.back().set = set;
      medians.push_back(*study.by_file.back().errors.median_ape);
    }
    if (!of_effect.empty()) study.by_effect.push_back(SummarizePairs(of_effect, study));
    all.insert(all.end(), of_effect.begin(), of_effect.end());
    std::vector<const EffectPair*>& kind = effect.layout() ? layouts : programs;
    kind.insert(kind.end(), of_effect.begin(), of_effect.end());
  }
  if (all.empty()) return;
  const auto summarize = [&study](const std::vector<const EffectPair*>& pairs) {
    EffectSummary summary = SummarizePairs(pairs, study);
    summary.effect.clear();
    return summary;
  };
  study.total = summarize(all);
  if (!programs.empty()) study.programs = summarize(programs);
  if (!layouts.empty()) study.layouts = summarize(layouts);
  study.median_of_medians = Quantile(std::move(medians), 0.5);
}

void SummarizeRepeats(EffectStudy& study) {
  std::vector<double> of_files;
  for (const Repeats& repeats : study.repeats) {
    if (repeats.median.has_value()) of_files.push_back(*repeats.median);
  }
  if (of_files.empty()) return;
  study.usual_repeats = Quantile(std::move(of_files), 0.5);
  std::vector<double> of_pairs;
  for (const EffectPair& pair : study.pairs) of_pairs.push_back(*study.RepeatsOf(pair.set));
  if (!of_pairs.empty()) study.repeats_of_pairs = Quantile(std::move(of_pairs), 0.5);
}

// --- The catalogue.

/// Of the field that stands at `path`.
Result<void> CheckColumns(const google::protobuf::RepeatedPtrField<std::string>& columns,
                          const std::string& path, const SourceMap& map,
                          const std::vector<std::string>& known) {
  for (int c = 0; c < columns.size(); ++c) {
    if (std::find(known.begin(), known.end(), columns[c]) != known.end()) continue;
    const std::string nearest = NearestName(columns[c], known);
    return InvalidInput(
        fmt::format("{}: {} is no column of a run table, and no choice that notes tell{}",
                    map.Location(fmt::format("{}[{}]", path, c)), columns[c],
                    nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
  }
  return {};
}

Result<void> CheckEffect(const v1::EffectFile& file, int index, const SourceMap& map,
                         const std::vector<std::string>& known) {
  const v1::Effect& effect = file.effects(index);
  const std::string path = fmt::format("effects[{}]", index);
  STEPCAST_RETURN_IF_ERROR(CheckColumns(effect.columns(), path + ".columns", map, known));
  STEPCAST_RETURN_IF_ERROR(CheckColumns(effect.along(), path + ".along", map, known));
  google::protobuf::RepeatedPtrField<std::string> unless;
  for (const v1::EffectCell& cell : effect.unless()) *unless.Add() = cell.column();
  return CheckColumns(unless, path + ".unless", map, known);
}

Result<void> CheckChoices(const v1::EffectFile& file, const SourceMap& map) {
  for (int i = 0; i < file.choices_size(); ++i) {
    const v1::NoteChoice& choice = file.choices(i);
    const std::string where = map.Location(fmt::format("choices[{}]", i));
    if (choice.key().empty() == choice.item().empty()) {
      return InvalidInput(
          fmt::format("{}: found {} for the choice {}, wanted one of them", where,
                      choice.key().empty() ? "neither a key nor an item" : "a key and an item",
                      choice.column()));
    }
    if (choice.value().empty() || !choice.item().empty()) continue;
    return InvalidInput(
        fmt::format("{}: the choice {} has a value but no item that would have it; the value of a "
                    "key stands in the notes",
                    where, choice.column()));
  }
  return {};
}

}  // namespace

std::string DefaultEffectFile() { return DataPath("validation/catalogue/effects.yaml"); }

Result<EffectCatalogue> EffectCatalogue::Load(const std::string& path) {
  EffectCatalogue catalogue;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap map, LoadMessage(path, catalogue.file_));
  const v1::EffectFile& file = catalogue.file_;
  STEPCAST_RETURN_IF_ERROR(CheckChoices(file, map));
  std::vector<std::string> known = RunColumns();
  for (const v1::NoteChoice& choice : file.choices()) known.push_back(choice.column());
  STEPCAST_RETURN_IF_ERROR(CheckColumns(file.layout(), "layout", map, known));
  std::set<std::string> names;
  for (int i = 0; i < file.effects_size(); ++i) {
    const v1::Effect& effect = file.effects(i);
    const std::string where = map.Location(fmt::format("effects[{}].name", i));
    if (!names.insert(effect.name()).second) {
      return InvalidInput(fmt::format("{}: the effect \"{}\" stands twice", where, effect.name()));
    }
    if (effect.from().empty() != effect.to().empty()) {
      return InvalidInput(
          fmt::format("{}: the effect \"{}\" has values {} only; wanted from and to", where,
                      effect.name(), effect.to().empty() ? "before it" : "after it"));
    }
    STEPCAST_RETURN_IF_ERROR(CheckEffect(file, i, map, known));
  }
  return catalogue;
}

std::optional<double> EffectStudy::RepeatsOf(std::size_t set) const {
  return repeats[set].median.has_value() ? repeats[set].median : usual_repeats;
}

EffectStudy StudyEffects(const std::vector<ValidationSet>& sets, const EffectCatalogue& catalogue) {
  EffectStudy study;
  for (std::size_t s = 0; s < sets.size(); ++s) StudySet(sets[s], s, catalogue.file(), study);
  SummarizeRepeats(study);
  SummarizeStudy(catalogue.file(), study);
  return study;
}

}  // namespace stepcast
