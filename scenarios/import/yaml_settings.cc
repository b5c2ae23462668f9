#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <cstddef>
#include <map>
#include <utility>

#include "scenarios/import/settings.h"

namespace stepcast::import_internal {
namespace {

class Reader {
 public:
  Reader(const std::string& file, int deepest) : file_(file), deepest_(deepest) {}

  Result<void> ReadMap(const YAML::Node& map, int depth) {
    std::map<std::string, int> lines;
    for (const auto& entry : map) {
      const int line = entry.first.Mark().line + 1;
      const std::string where = fmt::format("{}:{}", file_, line);
      if (!entry.first.IsScalar()) return InvalidInput(where + ": wanted a name");
      const std::string& name = entry.first.Scalar();
      STEPCAST_RETURN_IF_ERROR(CountRead(name, where));
      // yaml-cpp keeps both.
      const auto [earlier, added] = lines.emplace(name, line);
      if (!added) {
        return InvalidInput(
            fmt::format("{}: \"{}\" is given again, after line {}; keep one of them", where,
                        Clipped(name), earlier->second));
      }
      const YAML::Node& value = entry.second;
      if (value.IsNull()) continue;
      if (value.IsMap()) {
        if (depth >= deepest_) return InvalidInput(where + ": sections are nested too deeply");
        STEPCAST_RETURN_IF_ERROR(ReadMap(value, depth + 1));
        continue;
      }
      STEPCAST_RETURN_IF_ERROR(Add(name, value, where));
    }
    return {};
  }

  std::vector<Given> Take() { return std::move(settings_); }

 private:
  Result<void> Add(const std::string& name, const YAML::Node& value, const std::string& where) {
    Given given;
    given.where = where;
    given.name = name;
    given.written = name + ":";
    if (value.IsSequence()) {
      for (const YAML::Node& element : value) {
        if (!element.IsScalar()) return InvalidInput(where + ": wanted a list of values");
        given.values.push_back(element.Scalar());
      }
    } else {
      given.values.push_back(value.Scalar());
    }
    for (const std::string& text : given.values) {
      given.written += " ";
      given.written += text;
    }
    STEPCAST_RETURN_IF_ERROR(CountRead(given.written, where));
    settings_.push_back(std::move(given));
    return {};
  }

  /// Aliases can say much in few bytes, so that what they stand for has a limit too.
  Result<void> CountRead(const std::string& text, const std::string& where) {
    constexpr std::size_t kMostRead = 4 << 20;
    read_ += text.size() + 1;
    if (read_ <= kMostRead) return {};
    return InvalidInput(fmt::format(
        "{}: with its aliases written out, the file has more than {} MiB", where, kMostRead >> 20));
  }

  const std::string& file_;
  int deepest_;
  std::size_t read_ = 0;
  std::vector<Given> settings_;
};

}  // namespace

Result<std::vector<Given>> ReadYamlSettings(const std::string& text, const std::string& file,
                                            int deepest, std::string_view wanted) {
  YAML::Node root;
  try {
    root = YAML::Load(text);
  } catch (const YAML::Exception& error) {
    constexpr std::size_t kLongestMessage = 400;
    return InvalidInput(
        fmt::format("{}:{}: {}", file, error.mark.line + 1, Clipped(error.msg, kLongestMessage)));
  }
  if (!root.IsMap()) return InvalidInput(fmt::format("{}: wanted {}", file, wanted));
  Reader reader(file, deepest);
  STEPCAST_RETURN_IF_ERROR(reader.ReadMap(root, 0));
  return reader.Take();
}

}  // namespace stepcast::import_internal
