#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "scenarios/sweep/sweep.h"

namespace stepcast {
namespace {

constexpr int kMostShards = 1'000'000;

std::optional<int> ParseNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

}  // namespace

std::string Shard::Text() const { return fmt::format("{}/{}", number, count); }

Result<Shard> ParseShard(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size());
  const int number = ParseNumber(text.substr(0, slash)).value_or(0);
  const int count = ParseNumber(text.substr(std::min(slash + 1, text.size()))).value_or(0);
  if (number < 1 || number > count || count > kMostShards) {
    return InvalidInput(
        fmt::format("--shard: found \"{}\", wanted I/N with I from 1 to N, such as 1/4", text));
  }
  return Shard{number, count};
}

Result<std::optional<Shard>> ShardOfSlurm(
    const std::function<std::string(const std::string&)>& variable) {
  const std::string task = variable("SLURM_ARRAY_TASK_ID");
  if (task.empty()) return std::optional<Shard>();
  const std::string step_text = variable("SLURM_ARRAY_TASK_STEP");
  const auto id = ParseNumber(task);
  const auto first = ParseNumber(variable("SLURM_ARRAY_TASK_MIN"));
  const auto last = ParseNumber(variable("SLURM_ARRAY_TASK_MAX"));
  const auto count = ParseNumber(variable("SLURM_ARRAY_TASK_COUNT"));
  const auto step = step_text.empty() ? std::optional<int>(1) : ParseNumber(step_text);
  const bool even = id && first && last && count && step && *step > 0 && *id >= *first &&
                    *id <= *last && (*last - *first) / *step + 1 == *count &&
                    (*id - *first) % *step == 0;
  if (!even) {
    return InvalidInput(fmt::format(
        "the Slurm job array of task {} is not FIRST-LAST or FIRST-LAST:STEP (SLURM_ARRAY_TASK_MIN "
        "{}, MAX {}, STEP {}, COUNT {}), so its tasks do not number the shards; give --shard I/N",
        task, variable("SLURM_ARRAY_TASK_MIN"), variable("SLURM_ARRAY_TASK_MAX"), step_text,
        variable("SLURM_ARRAY_TASK_COUNT")));
  }
  return std::optional(Shard{(*id - *first) / *step + 1, *count});
}

std::string ShardPath(const std::string& path, const Shard& shard) {
  if (shard.count == 1) return path;
  std::filesystem::path name(path);
  name.replace_filename(fmt::format("{}-shard-{}-of-{}{}", name.stem().string(), shard.number,
                                    shard.count, name.extension().string()));
  return name.string();
}

}  // namespace stepcast
