#include "scenarios/export/megatron.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "scenarios/import/imported.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::HasSubstr;
using testing::Not;

const Environment& Shared() {
  static const auto* environment = new Environment(Environment::Load().value());
  return *environment;
}

LoadedScenario Load(const std::string& file, const std::vector<Override>& overrides = {}) {
  const auto scenario = LoadScenario(DataPath("scenarios/" + file), overrides);
  EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
  return scenario.value_or(LoadedScenario{});
}

MegatronLaunch Launch(const LoadedScenario& scenario) {
  const auto launch = MegatronOf(Shared(), scenario);
  EXPECT_TRUE(launch.has_value()) << launch.error().message;
  return launch.value_or(MegatronLaunch{});
}

/// Instructions in the order and the time they run, and memory.
std::string Told(const LoadedScenario& scenario) {
  const auto result = MakeForecast(Shared(), scenario);
  if (!result) return result.error().message;
  std::string told = std::to_string(result->forecast.instructions) + " instructions, " +
                     std::to_string(result->forecast.fingerprint);
  for (const RankMemory& rank : result->forecast.memory) {
    told += " " + std::to_string(rank.peak.count());
  }
  return told;
}

/// The step of the script, as a user would import it.
std::string ToldOfScript(const MegatronLaunch& launch, const v1::Scenario& scenario,
                         std::vector<Override> overrides = {}) {
  const TemporaryDirectory directory;
  ImportOptions options;
  options.cluster = scenario.cluster().name();
  options.framework = scenario.framework();
  options.overrides = std::move(overrides);
  const auto imported = ImportMegatron(directory.Write("run.sh", launch.script), options);
  if (!imported) return imported.error().message;
  return Told(ScenarioFromMessage(imported->scenario, "imported"));
}

class MegatronExportTest : public testing::TestWithParam<const char*> {};

TEST_P(MegatronExportTest, FlagsMakeTheSameStep) {
  const LoadedScenario scenario = Load(GetParam());
  const MegatronLaunch launch = Launch(scenario);
  EXPECT_EQ(launch.unsaid, "");
  EXPECT_EQ(launch.imported_time, launch.step_time);
  EXPECT_EQ(ToldOfScript(launch, scenario.message), Told(scenario)) << launch.script;
}

INSTANTIATE_TEST_SUITE_P(All, MegatronExportTest,
                         testing::Values("import/testdata/gpt_175b.expected.yaml"),
                         [](const testing::TestParamInfo<const char*>& tested) {
                           std::string name = tested.param;
                           name = name.substr(name.rfind('/') + 1);
                           name = name.substr(0, name.find('.'));
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace stepcast
