#include "scenarios/forecast/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace stepcast {

bool Overlap(std::string_view a, std::string_view b) {
  const std::string_view shorter = a.size() <= b.size() ? a : b;
  const std::string_view longer = a.size() <= b.size() ? b : a;
  if (!longer.starts_with(shorter)) return false;
  return longer.size() == shorter.size() || longer[shorter.size()] == '.' ||
         longer[shorter.size()] == '[';
}

std::vector<Setting> Followers(const v1::Scenario& before, const v1::Scenario& after) {
  const v1::Strategy& was = before.strategy();
  const v1::Strategy& is = after.strategy();
  std::vector<Setting> followers;
  const auto degree = [](std::int64_t written) { return std::max<std::int64_t>(1, written); };
  const std::int64_t split = degree(is.tensor_parallel_degree()) *
                             degree(is.pipeline_parallel_degree()) *
                             degree(is.context_parallel_degree());
  const std::int64_t data = after.cluster().gpus() / split;
  if (is.data_parallel_degree() > 0 && data > 0 && is.data_parallel_degree() != data) {
    followers.push_back({"strategy.data_parallel_degree", fmt::format("{}", data)});
  }
  const bool other_stages = was.pipeline_parallel_degree() != is.pipeline_parallel_degree() ||
                            was.virtual_stages() != is.virtual_stages() ||
                            was.schedule() != is.schedule();
  if (other_stages && is.layers_per_stage_size() > 0) {
    followers.push_back({"strategy.layers_per_stage", "[]"});
  }
  return followers;
}

}  // namespace stepcast
