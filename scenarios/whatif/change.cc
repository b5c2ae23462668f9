#include "scenarios/whatif/change.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include "simulator/base/data_path.h"
#include "strategies/operator_list/operator_list.h"
#include "strategies/passes/catalogue.h"
#include "strategies/step/optimizer.h"

namespace stepcast {
namespace {

bool IsNameCharacter(char c) {
  return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// What a change needs: "NAME OPERATOR NUMBER".
struct Comparison {
  std::string name;
  std::string sign;
  std::int64_t number = 0;

  bool Holds(std::int64_t value) const {
    if (sign == "=") return value == number;
    if (sign == "!=") return value != number;
    if (sign == "<") return value < number;
    if (sign == "<=") return value <= number;
    if (sign == ">") return value > number;
    return value >= number;
  }
};

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::optional<Comparison> ParseComparison(std::string_view text) {
  text = Trimmed(text);
  const auto name_end = std::ranges::find_if_not(text, IsNameCharacter);
  Comparison comparison{std::string(text.begin(), name_end), "", 0};
  std::string_view rest = Trimmed({name_end, text.end()});
  const auto sign_end = std::ranges::find_if_not(
      rest, [](char c) { return c == '<' || c == '>' || c == '=' || c == '!'; });
  comparison.sign = std::string(rest.begin(), sign_end);
  rest = Trimmed({sign_end, rest.end()});
  constexpr std::array<std::string_view, 6> kSigns = {"=", "!=", "<", "<=", ">", ">="};
  const auto [end, error] =
      std::from_chars(rest.data(), rest.data() + rest.size(), comparison.number);
  const bool whole = error == std::errc() && end == rest.data() + rest.size();
  const bool known = std::ranges::find(kSigns, comparison.sign) != kSigns.end();
  if (comparison.name.empty() || !known || !whole) return std::nullopt;
  return comparison;
}

/// Names of numbers are fixed; these are all of them, for messages.
std::vector<std::string> NumberNames() {
  return {"attention_heads",
          "context_parallel_degree",
          "data_parallel_degree",
          "expert_parallel_degree",
          "ffn_hidden_size",
          "global_batch_size",
          "gpus",
          "gpus_per_node",
          "head_size",
          "kv_heads",
          "layers",
          "micro_batch_size",
          "micro_batches",
          "optimizer_moments",
          "pipeline_parallel_degree",
          "replicas",
          "sequence_length",
          "tensor_parallel_degree",
          "virtual_stages",
          "zero_stage"};
}

std::string UnknownNumber(std::string_view name) {
  const std::vector<std::string> names = NumberNames();
  const std::string nearest = NearestName(name, names);
  return fmt::format("\"{}\" is no number of a scenario, wanted one of {}{}", name,
                     fmt::join(names, ", "),
                     nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest));
}

bool IsNumberName(std::string_view name) {
  const std::vector<std::string> names = NumberNames();
  return std::ranges::find(names, name) != names.end();
}

/// Names after `$` in a value.
std::vector<std::string> NamesIn(std::string_view value) {
  std::vector<std::string> names;
  for (std::size_t at = value.find('$'); at != std::string_view::npos;
       at = value.find('$', at + 1)) {
    std::size_t end = at + 1;
    while (end < value.size() && IsNameCharacter(value[end])) ++end;
    names.emplace_back(value.substr(at + 1, end - at - 1));
  }
  return names;
}

/// The value with numbers in place of names.
std::string Substituted(std::string_view value, const ScenarioNumbers& numbers) {
  std::string text;
  for (std::size_t i = 0; i < value.size();) {
    if (value[i] != '$') {
      text += value[i++];
      continue;
    }
    std::size_t end = i + 1;
    while (end < value.size() && IsNameCharacter(value[end])) ++end;
    text += fmt::format("{}", numbers.find(value.substr(i + 1, end - i - 1))->second);
    i = end;
  }
  return text;
}

/// The list of changes of a file, checked.
class Checker {
 public:
  Checker(const SourceMap& source, std::string directory)
      : source_(source), directory_(std::move(directory)) {}

  Result<std::vector<NamedChange>> Check(
      const google::protobuf::RepeatedPtrField<v1::Change>& changes) const {
    std::vector<NamedChange> checked;
    std::map<std::string, std::string> seen;
    for (int i = 0; i < changes.size(); ++i) {
      const v1::Change& change = changes.Get(i);
      const std::string path = fmt::format("changes[{}]", i);
      const std::string where = source_.Location(path + ".name");
      const auto [first, is_new] = seen.emplace(change.name(), where);
      if (!is_new) {
        return InvalidInput(
            fmt::format("{}: change \"{}\" is there already, at {}; give it another name", where,
                        change.name(), first->second));
      }
      STEPCAST_RETURN_IF_ERROR(CheckOne(change, path));
      checked.push_back({change, where});
    }
    return checked;
  }

 private:
  Result<void> CheckOne(const v1::Change& change, const std::string& path) const {
    if (change.set().empty() && change.passes().empty()) {
      return InvalidInput(fmt::format("{}: change \"{}\" changes nothing; wanted set or passes",
                                      source_.Location(path), change.name()));
    }
    for (int i = 0; i < change.set_size(); ++i) {
      const std::string field = fmt::format("{}.set[{}]", path, i);
      const auto parsed = ParseOverride(change.set(i));
      if (!parsed) return Fail(field, parsed.error().message);
      for (const std::string& name : NamesIn(parsed->value)) {
        if (!IsNumberName(name)) return Fail(field, UnknownNumber(name));
      }
      if (parsed->value.find('$') != std::string::npos) {
        STEPCAST_RETURN_IF_ERROR(CheckExpression(parsed->value, field));
      }
      if (parsed->path == "passes" || parsed->path.starts_with("passes[")) {
        return Fail(field, "found passes; list them under passes of the change");
      }
    }
    for (int i = 0; i < change.needs_size(); ++i) {
      const std::string field = fmt::format("{}.needs[{}]", path, i);
      const auto comparison = ParseComparison(change.needs(i));
      if (!comparison) {
        return Fail(field,
                    fmt::format("found \"{}\", wanted a comparison with a whole number, such "
                                "as \"tensor_parallel_degree > 1\"",
                                change.needs(i)));
      }
      if (!IsNumberName(comparison->name)) return Fail(field, UnknownNumber(comparison->name));
    }
    for (int i = 0; i < change.passes_size(); ++i) {
      const auto made = MakePass(
          change.passes(i), {source_, fmt::format("{}.passes[{}]", path, i), directory_, Bytes()});
      if (!made) return tl::make_unexpected(made.error());
    }
    return {};
  }

  /// With numbers that most others divide, so that what is left can only be wrong as it is written.
  Result<void> CheckExpression(const std::string& value, const std::string& field) const {
    constexpr std::int64_t kManyDivisors = 720'720;
    ScenarioNumbers numbers;
    for (const std::string& name : NamesIn(value)) numbers[name] = kManyDivisors;
    const auto evaluated = EvaluateExtent(Substituted(value, numbers));
    if (evaluated || evaluated.error().message.find("does not divide") != std::string::npos) {
      return {};
    }
    return Fail(field, fmt::format("found \"{}\", wanted an expression of whole numbers, such as "
                                   "\"$micro_batch_size * 2\"",
                                   value));
  }

  Result<void> Fail(const std::string& field, const std::string& what) const {
    return InvalidInput(fmt::format("{}: {}: {}", source_.Location(field), field, what));
  }

  const SourceMap& source_;
  std::string directory_;
};

/// Settings of all changes, in their order, each field once.
class SettingList {
 public:
  /// kInfeasible names who set the field otherwise.
  Result<void> Add(const std::string& change, Setting setting) {
    for (const auto& [other, by] : settings_) {
      if (other == setting) return {};
      if (!Overlap(other.path, setting.path)) continue;
      return MakeError(ErrorCode::kInfeasible, fmt::format("contradicts {}, which sets {} to {}",
                                                           by, other.path, other.value));
    }
    settings_.emplace_back(std::move(setting), change);
    return {};
  }
  std::vector<Setting> Take() && {
    std::vector<Setting> list;
    list.reserve(settings_.size());
    for (auto& [setting, by] : settings_) list.push_back(std::move(setting));
    return list;
  }

 private:
  std::vector<std::pair<Setting, std::string>> settings_;
};

Result<void> CheckNeeds(const v1::Change& change, const ScenarioNumbers& numbers) {
  for (const std::string& text : change.needs()) {
    const std::optional<Comparison> comparison = ParseComparison(text);
    const auto value = numbers.find(comparison->name);
    if (comparison->Holds(value->second)) continue;
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("needs {}, and it is {}", Trimmed(text), value->second));
  }
  return {};
}

/// Its settings as numbers are.
Result<void> AddSettings(const v1::Change& change, const ScenarioNumbers& numbers,
                         SettingList& settings) {
  for (const std::string& text : change.set()) {
    STEPCAST_ASSIGN_OR_RETURN(Override one, ParseOverride(text));
    if (one.value.find('$') != std::string::npos) {
      const std::string expression = Substituted(one.value, numbers);
      const auto value = EvaluateExtent(expression);
      if (!value) {
        return MakeError(
            ErrorCode::kInfeasible,
            fmt::format("{} would be {}, which is no whole number above 0", one.path, expression));
      }
      one.value = fmt::format("{}", *value);
    }
    STEPCAST_RETURN_IF_ERROR(
        settings.Add(change.name(), {std::move(one.path), std::move(one.value)}));
  }
  return {};
}

std::vector<Override> OverridesOf(const std::vector<Setting>& settings) {
  std::vector<Override> overrides;
  overrides.reserve(settings.size());
  for (const Setting& setting : settings) overrides.push_back({setting.path, setting.value});
  return overrides;
}

/// What a number makes of a field may be out of its range: then the change does not apply. Else the
/// change itself is wrong.
Error LoadError(const NamedChange& change, Error error) {
  const bool computed = std::ranges::any_of(change.message.set(), [](const std::string& text) {
    return text.find('$') != std::string::npos;
  });
  if (computed) return {ErrorCode::kInfeasible, std::move(error.message)};
  error.message =
      fmt::format("{}: change {}: {}", change.where, change.message.name(), error.message);
  return error;
}

}  // namespace

std::string DefaultChangeFile() { return DataPath("scenarios/catalogue/changes.yaml"); }

Result<std::vector<NamedChange>> LoadChanges(const std::string& file) {
  v1::ChangeFile message;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source, LoadMessage(file, message));
  return Checker(source, ".").Check(message.changes());
}

Result<std::vector<NamedChange>> ChangesOf(const LoadedScenario& scenario) {
  return Checker(scenario.source, scenario.directory).Check(scenario.message.changes());
}

Result<ChosenChanges> ChooseChanges(const LoadedScenario& scenario, const ChangeRequest& request) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<NamedChange> changes, ChangesOf(scenario));
  const bool lists = !changes.empty();
  if (!request.file.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<NamedChange> more, LoadChanges(request.file));
    for (const NamedChange& change : more) {
      const auto same = std::ranges::find_if(changes, [&](const NamedChange& one) {
        return one.message.name() == change.message.name();
      });
      if (same == changes.end()) changes.push_back(change);
    }
  }
  const std::string whose = !request.file.empty() && lists ? "the scenario and " + request.file
                            : !request.file.empty()        ? request.file
                                                           : std::string("the scenario");
  if (request.names.empty() && !changes.empty()) {
    return ChosenChanges{std::move(changes), /*by_name=*/false, whose};
  }
  STEPCAST_ASSIGN_OR_RETURN(std::vector<NamedChange> gallery, LoadChanges(DefaultChangeFile()));
  if (request.names.empty()) return ChosenChanges{std::move(gallery), false, "the gallery"};
  changes.insert(changes.end(), std::make_move_iterator(gallery.begin()),
                 std::make_move_iterator(gallery.end()));
  ChosenChanges chosen{{}, /*by_name=*/true, "those asked for"};
  std::set<std::string> taken;
  for (const std::string& name : request.names) {
    const auto found = std::ranges::find_if(
        changes, [&](const NamedChange& one) { return one.message.name() == name; });
    if (found == changes.end()) {
      std::vector<std::string> names;
      names.reserve(changes.size());
      for (const NamedChange& one : changes) names.push_back(one.message.name());
      const std::string similar = NearestName(name, names);
      return InvalidInput(
          fmt::format("--change: found \"{}\", wanted one of {}{}", name, fmt::join(names, ", "),
                      similar.empty() ? "" : fmt::format("; did you mean {}?", similar)));
    }
    if (taken.insert(name).second) chosen.changes.push_back(*found);
  }
  return chosen;
}

ScenarioNumbers NumbersOf(const LoadedScenario& scenario, const ResolvedScenario& resolved) {
  const ParallelPlan& plan = resolved.plan;
  const Topology& topology = resolved.cost_model.topology();
  const int asked = scenario.message.cluster().gpus_per_node();
  // 0 where there are none.
  const TransformerModel* model = resolved.model.transformer();
  const auto of_model = [model](std::int64_t TransformerModel::*width) {
    return model == nullptr ? 0 : model->*width;
  };
  return {{"attention_heads", of_model(&TransformerModel::attention_heads)},
          {"context_parallel_degree", plan.context},
          {"data_parallel_degree", plan.data},
          {"expert_parallel_degree", plan.expert},
          {"ffn_hidden_size", of_model(&TransformerModel::ffn_hidden_size)},
          {"global_batch_size", plan.global_batch_size},
          {"gpus", plan.gpus()},
          {"gpus_per_node", asked > 0 ? asked : topology.node().gpus()},
          {"head_size", of_model(&TransformerModel::head_size)},
          {"kv_heads", of_model(&TransformerModel::kv_heads)},
          {"layers", resolved.model.layers()},
          {"micro_batch_size", plan.micro_batch_size},
          {"micro_batches", plan.micro_batches},
          {"optimizer_moments", OptimizerMoments(plan.optimizer)},
          {"pipeline_parallel_degree", plan.pipeline},
          {"replicas", plan.replicas()},
          {"sequence_length", plan.sequence_length},
          {"tensor_parallel_degree", plan.tensor},
          {"virtual_stages", plan.virtual_stages},
          {"zero_stage", plan.zero_stage}};
}

Result<ScenarioSource> ScenarioSource::FromFile(const std::string& path,
                                                std::span<const Override> overrides) {
  STEPCAST_ASSIGN_OR_RETURN(LoadedScenario scenario, LoadScenario(path, overrides));
  const std::vector<Override> first(overrides.begin(), overrides.end());
  return ScenarioSource{std::move(scenario), [path, first](std::span<const Override> more) {
                          std::vector<Override> all = first;
                          all.insert(all.end(), more.begin(), more.end());
                          return LoadScenario(path, all);
                        }};
}

Result<ChangedScenario> ApplySettings(const ScenarioSource& source, std::vector<Setting> settings) {
  const std::vector<Setting> given = settings;
  const auto sets = [&given](std::string_view path) {
    return std::ranges::any_of(given, [&](const Setting& one) { return Overlap(one.path, path); });
  };
  const bool price_is_set = sets("cluster.usd_per_gpu_hour");
  ChangedScenario changed{{}, std::move(settings)};
  STEPCAST_ASSIGN_OR_RETURN(changed.scenario, source.with(OverridesOf(changed.settings)));
  std::vector<Setting> followers = Followers(source.scenario.message, changed.scenario.message);
  std::erase_if(followers, [&](const Setting& one) { return sets(one.path); });
  if (!followers.empty()) {
    changed.settings.insert(changed.settings.end(), std::make_move_iterator(followers.begin()),
                            std::make_move_iterator(followers.end()));
    STEPCAST_ASSIGN_OR_RETURN(changed.scenario, source.with(OverridesOf(changed.settings)));
  }
  v1::Scenario& message = changed.scenario.message;
  // A price of this cluster says nothing of another one.
  if (message.cluster().name() != source.scenario.message.cluster().name() && !price_is_set) {
    message.mutable_cluster()->clear_usd_per_gpu_hour();
  }
  return changed;
}

Result<ChangedScenario> ApplyChanges(const ScenarioSource& source, const ScenarioNumbers& numbers,
                                     std::span<const NamedChange* const> changes) {
  SettingList list;
  for (const NamedChange* change : changes) {
    STEPCAST_RETURN_IF_ERROR(CheckNeeds(change->message, numbers));
    STEPCAST_RETURN_IF_ERROR(AddSettings(change->message, numbers, list));
  }
  Result<ChangedScenario> changed = ApplySettings(source, std::move(list).Take());
  if (!changed) return tl::make_unexpected(LoadError(*changes.back(), std::move(changed).error()));
  v1::Scenario& message = changed->scenario.message;
  for (const NamedChange* change : changes)
    message.mutable_passes()->MergeFrom(change->message.passes());
  return changed;
}

}  // namespace stepcast
