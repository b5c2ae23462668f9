/// \file
/// Settings of a configuration while an importer reads them: what was given, what it became.
/// Private to scenarios/import.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/import/imported.h"
#include "simulator/base/result.h"

namespace stepcast::import_internal {

/// One setting as it was written.
struct Given {
  std::string name;                 ///< By which the importer asks for it.
  std::string written;              ///< As it stands in the file, with its values.
  std::vector<std::string> values;  ///< None for a bare flag.
  std::string unknown;              ///< What of the values is not known; empty: nothing.
  std::string where;
};

/// The first thing that is wrong is kept; what is read after it means nothing.
class Settings {
 public:
  void Add(Given given);
  const std::vector<Given>& given() const { return given_; }

  bool Has(std::string_view name) const { return Find(name) != nullptr; }
  /// Whether a bare flag was given, which then was used for `field`.
  bool Flag(std::string_view name, std::string_view field);
  /// Within a range; the field that it becomes is noted.
  std::optional<std::int64_t> Whole(std::string_view name, std::string_view field,
                                    std::int64_t least = 1, std::int64_t most = 1'000'000'000);
  std::optional<double> Real(std::string_view name, std::string_view field, double least = 0,
                             double most = 1e18);
  std::optional<std::string> Text(std::string_view name, std::string_view field);
  /// One of these.
  std::optional<std::string> Choice(std::string_view name, std::string_view field,
                                    const std::vector<std::string>& choices);
  std::vector<std::string> List(std::string_view name, std::string_view field);

  /// Says what became of a setting; later notes replace earlier ones.
  void Note(std::string_view name, SettingUse use, std::string what);
  /// "run.sh:12: --flag 3", or nothing where it was not given.
  std::string At(std::string_view name) const;
  /// Where a setting stands, or else where they all come from.
  void Reject(std::string_view name, const std::string& what);
  void Fail(Error error);
  const std::optional<Error>& error() const { return error_; }

  /// Those that nothing was said of are `kIgnored`, with this reason.
  std::vector<SettingNote> Notes(std::string_view otherwise) const;

 private:
  struct Kept {
    SettingUse use = SettingUse::kIgnored;
    std::string what;
    bool said = false;
  };
  const Given* Find(std::string_view name) const;
  /// The one value of a setting.
  const std::string* Value(std::string_view name, std::string_view field);

  std::vector<Given> given_;
  std::vector<Kept> kept_;                                ///< By `given_`.
  std::map<std::string, std::size_t, std::less<>> last_;  ///< Of each name, into `given_`.
  std::optional<Error> error_;
};

/// Characters of what was written that a message shows at most.
inline constexpr std::size_t kMostWritten = 120;

/// The text, its end as "..." where it is longer. No character of UTF-8 is cut in two.
std::string Clipped(std::string_view text, std::size_t most = kMostWritten);

/// The nearest name for "did you mean"; empty where none is near or the name is absurdly long.
std::string NearestSetting(std::string_view name, const std::vector<std::string>& names);

/// The text of a configuration. As `ReadTextFile`, but of at most 1 MiB: what is larger was not
/// written by a person and would take long to read.
Result<std::string> ReadConfiguration(const std::string& path);

/// The settings of a YAML file and of its sections, `name` as the file has it; those without a
/// value are left out. kInvalidInput: no YAML, or not `wanted`; a name that a section has twice,
/// sections in more than `deepest` others, aliases that stand for megabytes.
Result<std::vector<Given>> ReadYamlSettings(const std::string& text, const std::string& file,
                                            int deepest, std::string_view wanted);

/// Whether the user replaces a field of the scenario.
bool Overridden(const ImportOptions& options, std::string_view path);

/// The whole number, not below 0, that it is replaced by; nothing where it is none.
std::optional<std::int64_t> OverriddenWhole(const ImportOptions& options, std::string_view path);

/// Settings that are named in one error at most.
inline constexpr std::size_t kMostUnknown = 8;

/// The error for settings that are not known, each as "FILE:LINE: setting (did you mean that?)".
Error UnknownSettings(const std::vector<std::string>& unknown, std::string_view of);

}  // namespace stepcast::import_internal
