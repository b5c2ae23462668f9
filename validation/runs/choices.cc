#include "validation/runs/choices.h"

#include <algorithm>
#include <map>
#include <set>

#include "validation/runs/configuration.h"

namespace stepcast {
namespace {

/// Columns, by number, that a planner chooses.
std::set<std::size_t> LayoutColumns(const v1::EffectFile& file,
                                    const std::vector<std::string>& columns) {
  std::set<std::size_t> found;
  for (const std::string& name : file.layout()) {
    const auto at = std::find(columns.begin(), columns.end(), name);
    if (at != columns.end()) found.insert(static_cast<std::size_t>(at - columns.begin()));
  }
  return found;
}

/// What leaves columns open that another one states, and says the same in all others, may be a
/// repeat of that one or another layout.
void LeaveOutOpen(const std::set<std::size_t>& layout, std::vector<const Configuration*>& group) {
  const std::vector<const Configuration*> all = group;
  std::erase_if(group, [&](const Configuration* one) {
    return std::ranges::any_of(all, [&](const Configuration* other) {
      return other != one && std::ranges::all_of(layout, [&](std::size_t c) {
               return one->values[c].empty() || one->values[c] == other->values[c];
             });
    });
  });
}

ChoiceGroup GroupOf(const std::vector<const Configuration*>& configurations,
                    const std::set<std::size_t>& layout, const std::vector<std::string>& columns) {
  ChoiceGroup group;
  for (const Configuration* configuration : configurations) {
    const ValidatedRun& row = *configuration->rows.front();
    MeasuredLayout& one = group.layouts.emplace_back();
    one.row = &row;
    one.rows = configuration->rows.size();
    one.measured_s = configuration->measured_s * row.samples;
    one.forecast_s = configuration->forecast_s * row.samples;
    for (const std::size_t c : layout) {
      const bool differs = std::ranges::any_of(configurations, [&](const Configuration* other) {
        return other->values[c] != configuration->values[c];
      });
      if (differs) one.settings.emplace_back(columns[c], configuration->values[c]);
    }
  }
  const auto least = [&](double MeasuredLayout::*time) {
    return static_cast<std::size_t>(std::ranges::min_element(group.layouts, {}, time) -
                                    group.layouts.begin());
  };
  group.chosen = least(&MeasuredLayout::forecast_s);
  group.best = least(&MeasuredLayout::measured_s);
  return group;
}

void StudySet(const ValidationSet& set, std::size_t index, const v1::EffectFile& file,
              ChoiceStudy& study) {
  study.files.push_back(SetName(set.file));
  if (set.runs.empty()) return;
  const ConfigurationReader reader(file, set.runs.front().run);
  const std::vector<Configuration> configurations = Configurations(set, reader);
  const std::set<std::size_t> layout = LayoutColumns(file, reader.columns());
  std::vector<std::vector<const Configuration*>> groups;
  std::map<std::vector<std::string>, std::size_t> places;
  for (const Configuration& configuration : configurations) {
    std::vector<std::string> same = configuration.values;
    for (const std::size_t c : layout) same[c].clear();
    const auto [place, added] = places.emplace(std::move(same), groups.size());
    if (added) groups.emplace_back();
    groups[place->second].push_back(&configuration);
  }
  for (std::vector<const Configuration*>& group : groups) {
    LeaveOutOpen(layout, group);
    if (group.size() < 2) continue;
    study.groups.push_back(GroupOf(group, layout, reader.columns()));
    study.groups.back().set = index;
  }
}

/// Of at least one group.
ChoiceSummary Summarize(const std::vector<const ChoiceGroup*>& groups) {
  ChoiceSummary summary;
  summary.groups = groups.size();
  std::vector<double> regrets;
  for (const ChoiceGroup* group : groups) {
    const double most = group->layouts[group->best].measured_s * (1 + kGoodChoice);
    const auto good = std::ranges::count_if(
        group->layouts, [&](const MeasuredLayout& layout) { return layout.measured_s <= most; });
    const auto layouts = group->layouts.size();
    summary.layouts += layouts;
    summary.good += group->layouts[group->chosen].measured_s <= most ? 1 : 0;
    summary.good_at_random += static_cast<double>(good) / static_cast<double>(layouts);
    regrets.push_back(group->regret());
  }
  summary.good_at_random /= static_cast<double>(groups.size());
  summary.worst_regret = *std::ranges::max_element(regrets);
  summary.median_regret = Quantile(std::move(regrets), 0.5);
  return summary;
}

}  // namespace

ChoiceStudy StudyChoices(const std::vector<ValidationSet>& sets, const EffectCatalogue& catalogue) {
  ChoiceStudy study;
  for (std::size_t s = 0; s < sets.size(); ++s) StudySet(sets[s], s, catalogue.file(), study);
  std::vector<const ChoiceGroup*> all;
  std::map<std::size_t, std::vector<const ChoiceGroup*>> by_set;
  for (const ChoiceGroup& group : study.groups) {
    all.push_back(&group);
    by_set[group.set].push_back(&group);
  }
  for (const auto& [set, groups] : by_set) {
    study.by_file.push_back(Summarize(groups));
    study.by_file.back().set = set;
  }
  if (!all.empty()) study.total = Summarize(all);
  return study;
}

}  // namespace stepcast
