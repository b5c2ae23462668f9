#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "scenarios/sweep/sweep.h"
#include "scenarios/v1/sweep.pb.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

namespace fs = std::filesystem;

/// All in memory at the end, some 600 bytes each.
constexpr std::size_t kMostPoints = 1'000'000;

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::optional<std::int64_t> WholeNumber(std::string_view text) {
  text = Trimmed(text);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// "A..B", "A..B+S" or "A..B*F" in numbers, or the value itself.
Result<std::vector<std::string>> Expanded(std::string_view value) {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return std::vector<std::string>{std::string(value)};
  std::string_view last = value.substr(dots + 2);
  const std::size_t sign = last.find_first_of("+*");
  const bool times = sign != std::string_view::npos && last[sign] == '*';
  const auto step = sign == std::string_view::npos ? std::optional<std::int64_t>(1)
                                                   : WholeNumber(last.substr(sign + 1));
  const auto from = WholeNumber(value.substr(0, dots));
  const auto to = WholeNumber(last.substr(0, sign));
  // A path such as "../a.json", say: no range.
  if (!from && !to) return std::vector<std::string>{std::string(value)};
  constexpr std::int64_t kLargest = std::int64_t{1} << 40;
  const auto fits = [](std::int64_t number) { return number >= 0 && number <= kLargest; };
  if (!from || !to || !step || !fits(*from) || !fits(*to) || !fits(*step) || *from > *to ||
      *step < (times ? 2 : 1) || (times && *from == 0)) {
    return InvalidInput(
        fmt::format("found \"{}\", wanted whole numbers from 0 to 2^40 as in 1..8, "
                    "0..64+16 or 1..64*2, upwards",
                    value));
  }
  std::vector<std::string> numbers;
  for (std::int64_t number = *from; number <= *to;) {
    if (numbers.size() == kMostPoints) {
      return InvalidInput(
          fmt::format("found \"{}\", wanted at most {} values", value, kMostPoints));
    }
    numbers.push_back(fmt::format("{}", number));
    number = times ? number * *step : number + *step;
  }
  return numbers;
}

/// At commas outside of brackets and quotes.
std::vector<std::string> SplitValues(std::string_view text) {
  std::vector<std::string> values(1);
  int depth = 0;
  char quote = 0;
  for (const char c : text) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      --depth;
    } else if (c == ',' && depth == 0) {
      values.emplace_back();
      continue;
    }
    values.back() += c;
  }
  for (std::string& value : values) value = std::string(Trimmed(value));
  return values;
}

/// A sweep while it is put together.
class Loader {
 public:
  Loader(std::string path, std::span<const Override> overrides, const SweptFields& over)
      : path_(std::move(path)), overrides_(overrides.begin(), overrides.end()), over_(over) {}

  Result<Sweep> Load() && {
    v1::Sweep file;
    Result<SourceMap> source = LoadMessage(path_, file);
    const bool is_sweep = source.has_value();
    if (is_sweep) {
      STEPCAST_RETURN_IF_ERROR(OfFile(file, *source));
    } else {
      STEPCAST_RETURN_IF_ERROR(OfScenario(std::move(source).error()));
    }
    STEPCAST_RETURN_IF_ERROR(AddFlags());
    if (sweep_.axes.empty()) {
      return InvalidInput(fmt::format(
          "{}: nothing to sweep over; wanted --over PATH=VALUES, such as --over "
          "strategy.micro_batch_size=1,2,4{}",
          path_, is_sweep ? ", or grid or points in the sweep" : ", or a sweep (scenario, grid)"));
    }
    STEPCAST_RETURN_IF_ERROR(CheckFields());
    STEPCAST_RETURN_IF_ERROR(CheckSize());
    STEPCAST_RETURN_IF_ERROR(CheckValues());
    STEPCAST_RETURN_IF_ERROR(CheckTwice());
    return std::move(sweep_);
  }

 private:
  Result<void> OfFile(const v1::Sweep& file, const SourceMap& source);
  Result<void> OfScenario(Error of_sweep);
  Result<void> AddFlags();
  Result<void> AddAxis(const std::string& field, const std::vector<std::string>& values,
                       const std::string& where);
  Result<void> CheckFields();
  Result<void> CheckSize() const;
  Result<void> CheckValues() const;
  Result<void> CheckTwice() const;

  std::string path_;
  std::vector<Override> overrides_;
  const SweptFields& over_;
  Sweep sweep_;
};

Result<void> Loader::OfFile(const v1::Sweep& file, const SourceMap& source) {
  sweep_.name = file.name().empty() ? fs::path(path_).stem().string() : file.name();
  std::vector<Override> all;
  all.reserve(static_cast<std::size_t>(file.set_size()));
  for (int i = 0; i < file.set_size(); ++i) {
    Result<Override> one = ParseOverride(file.set(i));
    if (!one) {
      return InvalidInput(
          fmt::format("{}: {}", source.Location(fmt::format("set[{}]", i)), one.error().message));
    }
    all.push_back(*std::move(one));
  }
  all.insert(all.end(), overrides_.begin(), overrides_.end());
  overrides_ = std::move(all);
  const std::string scenario = (fs::path(path_).parent_path() / file.scenario()).string();
  Result<ScenarioSource> loaded = ScenarioSource::FromFile(scenario, overrides_);
  if (!loaded) {
    if (loaded.error().code == ErrorCode::kNotFound) {
      return MakeError(
          ErrorCode::kNotFound,
          fmt::format("{}: scenario: {}", source.Location("scenario"), loaded.error().message));
    }
    return tl::make_unexpected(std::move(loaded).error());
  }
  sweep_.source = *std::move(loaded);
  if (file.points_size() > 0) {
    SweepAxis axis{{}, source.Location("points")};
    for (int i = 0; i < file.points_size(); ++i) {
      std::vector<Setting>& choice = axis.choices.emplace_back();
      for (int j = 0; j < file.points(i).set_size(); ++j) {
        Result<Override> one = ParseOverride(file.points(i).set(j));
        if (!one) {
          return InvalidInput(fmt::format("{}: {}",
                                          source.Location(fmt::format("points[{}].set[{}]", i, j)),
                                          one.error().message));
        }
        choice.push_back({std::move(one->path), std::move(one->value)});
      }
    }
    sweep_.axes.push_back(std::move(axis));
  }
  for (int i = 0; i < file.grid_size(); ++i) {
    const v1::SweepAxis& axis = file.grid(i);
    STEPCAST_RETURN_IF_ERROR(AddAxis(axis.field(), {axis.values().begin(), axis.values().end()},
                                     source.Location(fmt::format("grid[{}]", i))));
  }
  return {};
}

Result<void> Loader::OfScenario(Error of_sweep) {
  Result<ScenarioSource> loaded = ScenarioSource::FromFile(path_, overrides_);
  if (!loaded) {
    // A file with this field is a sweep, and else a scenario.
    const auto text = ReadTextFile(path_);
    const bool names_one =
        text && (text->starts_with("scenario:") || text->find("\nscenario:") != std::string::npos);
    return tl::make_unexpected(names_one ? std::move(of_sweep) : std::move(loaded).error());
  }
  sweep_.source = *std::move(loaded);
  sweep_.name = sweep_.source.scenario.message.name();
  return {};
}

Result<void> Loader::AddFlags() {
  for (const std::string& text : over_) {
    const std::string where = fmt::format("--over {}", text);
    const auto parsed = ParseOverride(text);
    if (!parsed) {
      return InvalidInput(
          fmt::format("{}: wanted PATH=VALUES, such as strategy.micro_batch_size=1,2,4", where));
    }
    STEPCAST_RETURN_IF_ERROR(AddAxis(parsed->path, SplitValues(parsed->value), where));
  }
  return {};
}

Result<void> Loader::AddAxis(const std::string& field, const std::vector<std::string>& values,
                             const std::string& where) {
  SweepAxis axis{{}, where};
  for (const std::string& value : values) {
    const auto expanded = Expanded(value);
    if (!expanded) {
      return InvalidInput(fmt::format("{}: {}: {}", where, field, expanded.error().message));
    }
    for (const std::string& one : *expanded) axis.choices.push_back({{field, one}});
  }
  if (axis.choices.empty()) {
    return InvalidInput(fmt::format("{}: {}: found no values, wanted at least one", where, field));
  }
  sweep_.axes.push_back(std::move(axis));
  return {};
}

/// Each field has one value in a point.
Result<void> Loader::CheckFields() {
  std::vector<std::pair<std::string, std::size_t>> seen;  // field, axis
  for (std::size_t a = 0; a < sweep_.axes.size(); ++a) {
    const SweepAxis& axis = sweep_.axes[a];
    const auto fail = [&axis](const std::string& field, const std::string& other) {
      return InvalidInput(
          fmt::format("{}: {} is set twice in one point, here and by {}; leave one "
                      "of them out",
                      axis.where, field, other));
    };
    for (const std::vector<Setting>& choice : axis.choices) {
      for (std::size_t i = 0; i < choice.size(); ++i) {
        const std::string& field = choice[i].path;
        for (std::size_t j = 0; j < i; ++j) {
          if (Overlap(field, choice[j].path)) return fail(field, choice[j].path);
        }
        for (const auto& [other, of] : seen) {
          if (of != a && Overlap(field, other)) {
            return fail(field, fmt::format("{}: {}", sweep_.axes[of].where, other));
          }
        }
        if (std::ranges::find(sweep_.fields, field) == sweep_.fields.end()) {
          sweep_.fields.push_back(field);
          seen.emplace_back(field, a);
        }
      }
    }
  }
  return {};
}

Result<void> Loader::CheckSize() const {
  double points = 1;
  for (const SweepAxis& axis : sweep_.axes) points *= static_cast<double>(axis.choices.size());
  if (points > static_cast<double>(kMostPoints)) {
    return InvalidInput(
        fmt::format("{}: a sweep of {:.4g} points, and one holds {} at most; take fewer values",
                    path_, points, kMostPoints));
  }
  return {};
}

/// What a value is wrong by itself is a mistake; what is wrong in company is a result.
Result<void> Loader::CheckValues() const {
  for (const SweepAxis& axis : sweep_.axes) {
    for (const std::vector<Setting>& choice : axis.choices) {
      std::vector<Override> overrides;
      overrides.reserve(choice.size());
      for (const Setting& setting : choice) overrides.push_back({setting.path, setting.value});
      if (const auto loaded = sweep_.source.with(overrides); !loaded) {
        return InvalidInput(fmt::format("{}: {}", axis.where, loaded.error().message));
      }
    }
  }
  return {};
}

Result<void> Loader::CheckTwice() const {
  for (const SweepAxis& axis : sweep_.axes) {
    std::set<std::vector<std::pair<std::string, std::string>>> seen;
    for (const std::vector<Setting>& choice : axis.choices) {
      std::vector<std::pair<std::string, std::string>> key;
      key.reserve(choice.size());
      for (const Setting& setting : choice) key.emplace_back(setting.path, setting.value);
      std::ranges::sort(key);
      if (seen.insert(key).second) continue;
      std::string text;
      for (const Setting& setting : choice) {
        text += fmt::format("{}{}={}", text.empty() ? "" : " ", setting.path, setting.value);
      }
      return InvalidInput(
          fmt::format("{}: {} is there twice; leave one of them out", axis.where, text));
    }
  }
  return {};
}

}  // namespace

std::size_t Sweep::size() const {
  std::size_t points = 1;
  for (const SweepAxis& axis : axes) points *= axis.choices.size();
  return points;
}

std::vector<Setting> Sweep::SettingsOf(std::size_t point) const {
  std::vector<std::size_t> choices(axes.size());
  for (std::size_t a = axes.size(); a-- > 0;) {
    choices[a] = point % axes[a].choices.size();
    point /= axes[a].choices.size();
  }
  STEPCAST_CHECK(point == 0);
  std::vector<Setting> settings;
  for (std::size_t a = 0; a < axes.size(); ++a) {
    const std::vector<Setting>& choice = axes[a].choices[choices[a]];
    settings.insert(settings.end(), choice.begin(), choice.end());
  }
  return settings;
}

Result<Sweep> LoadSweep(const std::string& path, std::span<const Override> overrides,
                        const SweptFields& over) {
  return Loader(path, overrides, over).Load();
}

}  // namespace stepcast
