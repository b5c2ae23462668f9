#include "scenarios/import/settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

#include "hardware/config/config.h"

namespace stepcast::import_internal {

std::string Clipped(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  // Bytes 10xxxxxx continue a character.
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "...";
}

std::string NearestSetting(std::string_view name, const std::vector<std::string>& names) {
  return name.size() > kMostWritten ? "" : NearestName(name, names);
}

Result<std::string> ReadConfiguration(const std::string& path) {
  constexpr std::size_t kMostBytes = 1 << 20;
  STEPCAST_ASSIGN_OR_RETURN(std::string text, ReadTextFile(path));
  if (text.size() > kMostBytes) {
    return InvalidInput(fmt::format("{}: found {} bytes, wanted a configuration of at most {} MiB",
                                    path, text.size(), kMostBytes >> 20));
  }
  return text;
}

void Settings::Add(Given given) {
  // What is given last counts, as argparse has it.
  const auto [it, added] = last_.emplace(given.name, given_.size());
  if (!added) {
    kept_[it->second] = {SettingUse::kIgnored, fmt::format("given again: {}", given.where), true};
    it->second = given_.size();
  }
  given_.push_back(std::move(given));
  kept_.emplace_back();
}

const Given* Settings::Find(std::string_view name) const {
  const auto it = last_.find(name);
  return it == last_.end() ? nullptr : &given_[it->second];
}

void Settings::Fail(Error error) {
  if (!error_) error_ = std::move(error);
}

void Settings::Reject(std::string_view name, const std::string& what) {
  const Given* given = Find(name);
  Fail({ErrorCode::kInvalidInput,
        given == nullptr ? what
                         : fmt::format("{}: {}: {}", given->where, Clipped(given->written), what)});
}

std::string Settings::At(std::string_view name) const {
  const Given* given = Find(name);
  return given == nullptr ? "" : fmt::format("{}: {}", given->where, Clipped(given->written));
}

void Settings::Note(std::string_view name, SettingUse use, std::string what) {
  const Given* given = Find(name);
  if (given == nullptr) return;
  kept_[static_cast<std::size_t>(given - given_.data())] = {use, std::move(what), true};
}

const std::string* Settings::Value(std::string_view name, std::string_view field) {
  const Given* given = Find(name);
  if (given == nullptr || error_) return nullptr;
  if (!given->unknown.empty()) {
    Reject(name, fmt::format("{} is set elsewhere; say what it is, for instance with --env",
                             Clipped(given->unknown)));
    return nullptr;
  }
  if (given->values.size() != 1) {
    Reject(name, fmt::format("found {} values, wanted one", given->values.size()));
    return nullptr;
  }
  Note(name, SettingUse::kUsed, std::string(field));
  return given->values.data();
}

bool Settings::Flag(std::string_view name, std::string_view field) {
  const Given* given = Find(name);
  if (given == nullptr || error_) return false;
  if (!given->values.empty()) {
    Reject(name, fmt::format("found \"{}\" after a flag that takes no value",
                             Clipped(given->values.front())));
    return false;
  }
  Note(name, SettingUse::kUsed, std::string(field));
  return true;
}

namespace {

/// The text as a number; whole ones may be written 5e8.
std::optional<double> Number(const std::string& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
    return std::nullopt;
  }
  return number;
}

}  // namespace

std::optional<std::int64_t> Settings::Whole(std::string_view name, std::string_view field,
                                            std::int64_t least, std::int64_t most) {
  const std::string* value = Value(name, field);
  if (value == nullptr) return std::nullopt;
  const auto number = Number(*value);
  if (!number || *number != std::floor(*number) || *number < static_cast<double>(least) ||
      *number > static_cast<double>(most)) {
    Reject(name, fmt::format("found \"{}\", wanted a whole number from {} to {}", Clipped(*value),
                             least, most));
    return std::nullopt;
  }
  return static_cast<std::int64_t>(*number);
}

std::optional<double> Settings::Real(std::string_view name, std::string_view field, double least,
                                     double most) {
  const std::string* value = Value(name, field);
  if (value == nullptr) return std::nullopt;
  const auto number = Number(*value);
  if (!number || *number < least || *number > most) {
    Reject(name, fmt::format("found \"{}\", wanted a number from {} to {}", Clipped(*value), least,
                             most));
    return std::nullopt;
  }
  return number;
}

std::optional<std::string> Settings::Text(std::string_view name, std::string_view field) {
  const std::string* value = Value(name, field);
  return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<std::string> Settings::Choice(std::string_view name, std::string_view field,
                                            const std::vector<std::string>& choices) {
  const std::string* value = Value(name, field);
  if (value == nullptr) return std::nullopt;
  if (std::ranges::find(choices, *value) == choices.end()) {
    const std::string nearest = NearestSetting(*value, choices);
    Reject(name, fmt::format(
                     "found \"{}\", wanted one of {}{}", Clipped(*value), fmt::join(choices, ", "),
                     nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
    return std::nullopt;
  }
  return *value;
}

std::vector<std::string> Settings::List(std::string_view name, std::string_view field) {
  const Given* given = Find(name);
  if (given == nullptr || error_) return {};
  if (!given->unknown.empty() || given->values.empty()) {
    Reject(name, given->values.empty() ? "wanted at least one value"
                                       : fmt::format("{} is set elsewhere; say what it is, for "
                                                     "instance with --env",
                                                     Clipped(given->unknown)));
    return {};
  }
  Note(name, SettingUse::kUsed, std::string(field));
  return given->values;
}

bool Overridden(const ImportOptions& options, std::string_view path) {
  return std::ranges::find(options.overrides, path, &Override::path) != options.overrides.end();
}

std::optional<std::int64_t> OverriddenWhole(const ImportOptions& options, std::string_view path) {
  std::optional<std::int64_t> whole;
  // The last one counts.
  for (const Override& set : options.overrides) {
    if (set.path != path) continue;
    std::string digits = set.value;
    std::erase(digits, '_');
    const auto number = Number(digits);
    whole.reset();
    if (number && *number >= 0 && *number <= 1e9 && *number == std::floor(*number)) {
      whole = static_cast<std::int64_t>(*number);
    }
  }
  return whole;
}

std::vector<SettingNote> Settings::Notes(std::string_view otherwise) const {
  std::vector<SettingNote> notes;
  for (std::size_t i = 0; i < given_.size(); ++i) {
    const Kept& kept = kept_[i];
    notes.push_back({given_[i].where, given_[i].written, kept.use,
                     kept.said ? kept.what : std::string(otherwise)});
  }
  return notes;
}

Error UnknownSettings(const std::vector<std::string>& unknown, std::string_view of) {
  // File, line and the nearest name stand beside what was written, which callers have clipped.
  constexpr std::size_t kMostText = 1000;
  std::vector<std::string> named;
  for (const std::string& setting : unknown) {
    if (named.size() == kMostUnknown) break;
    named.push_back(Clipped(setting, kMostText));
  }
  const std::size_t shown = named.size();
  return {ErrorCode::kInvalidInput,
          fmt::format(
              "{}{}: not known of {}; correct {}, or say --allow-unknown to leave {} out",
              fmt::join(named, "; "),
              unknown.size() > shown ? fmt::format("; and {} more", unknown.size() - shown) : "",
              of, unknown.size() == 1 ? "it" : "them", unknown.size() == 1 ? "it" : "them")};
}

}  // namespace stepcast::import_internal
