#include "strategies/passes/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "strategies/passes/reorder_passes.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

/// What a file with the pass as its content says.
Result<std::unique_ptr<const ProgramPass>> FromYaml(const std::string& text) {
  v1::Pass message;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source,
                            LoadMessageFromYaml(text, "pass.yaml", message));
  return MakePass(message, {source, "", ".", Bytes::Gigabytes(80)});
}

TEST(PassCatalogueTest, APassIsCalledAsItsEntry) {
  for (const PassKind& kind : PassKinds()) {
    const auto made = FromYaml("name: " + std::string(kind.name));
    ASSERT_TRUE(made.has_value()) << made.error().message;
    EXPECT_EQ((*made)->name(), kind.name);
  }
}

TEST(PassCatalogueTest, OptionsOfEntriesAreFieldsOfTheMessage) {
  for (const PassKind& kind : PassKinds()) {
    for (const std::string_view option : kind.options) {
      EXPECT_NE(v1::Pass::descriptor()->FindFieldByName(std::string(option)), nullptr) << option;
    }
  }
}

TEST(PassCatalogueTest, OptionsReachThePass) {
  const auto made = FromYaml("name: hoist-gathers\nmemory: device\nneeded_waits_only: yes\n");
  ASSERT_TRUE(made.has_value()) << made.error().message;
  const auto& pass = dynamic_cast<const HoistGathersPass&>(**made);
  EXPECT_EQ(pass.options().memory_limit, Bytes::Gigabytes(80));
  EXPECT_EQ(pass.promise().listed, ListedDependences::kNeeded);
}

TEST(PassCatalogueTest, UnknownNamesAreErrorsWithACure) {
  const auto made = FromYaml("name: list-shedule\n");
  ASSERT_FALSE(made.has_value());
  EXPECT_THAT(made.error().message,
              HasSubstr("pass.yaml:1: name: found \"list-shedule\", wanted one of list-schedule, "
                        "weight-gradients-last, "));
  EXPECT_THAT(made.error().message, HasSubstr("; did you mean \"list-schedule\"?"));
}

TEST(PassCatalogueTest, OptionsOfOtherPassesAreErrors) {
  const auto made = FromYaml("name: list-schedule\nin_flight: 2\n");
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().message,
            "pass.yaml:2: in_flight: pass list-schedule has no such option; wanted memory, "
            "needed_waits_only, samples");
}

}  // namespace
}  // namespace stepcast
