// The bytes of a scenario file, up to its forecast.
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

const Environment& Shipped() {
  static const Result<Environment> kEnvironment = Environment::Load();
  STEPCAST_CHECK(kEnvironment.has_value()) << kEnvironment.error().message;
  return *kEnvironment;
}

// What the schema allows may take a minute, as absurd_size_test shows; here it is time that counts.
bool IsSmall(const v1::Scenario& scenario, const ParallelPlan& plan) {
  constexpr std::int64_t kMostWork = 3000;
  constexpr int kMostPasses = 2;
  constexpr int kMostSamples = 4;
  for (const auto& pass : scenario.passes()) {
    if (pass.samples() > kMostSamples) return false;
  }
  std::int64_t work = std::accumulate(plan.layers_per_stage.begin(), plan.layers_per_stage.end(),
                                      std::int64_t{plan.stages()});
  for (const int factor : {plan.micro_batches, plan.context, plan.mlp_chunks, plan.loss_chunks}) {
    if (work > kMostWork) return false;
    work *= factor;
  }
  return work <= kMostWork && scenario.passes_size() <= kMostPasses;
}

void ForecastBytes(const std::string& text) {
  LoadedScenario scenario;
  Result<SourceMap> source = LoadMessageFromYaml(text, "fuzz.yaml", scenario.message);
  if (!source) return;
  scenario.source = *std::move(source);
  scenario.directory = "/nonexistent";
  const auto resolved = Resolve(Shipped(), scenario);
  if (!resolved || !IsSmall(scenario.message, resolved->plan)) return;
  const auto result = MakeForecast(Shipped(), scenario);
  if (!result) return;
  STEPCAST_CHECK(result->forecast.step_time >= Duration());
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  stepcast::ForecastBytes(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
