#include "validation/runs/gate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/base/temporary_directory.h"
#include "validation/runs/validate.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

ValidationSet SetWith(const std::string& file, std::optional<double> mape, std::size_t compared) {
  ValidationSet set;
  set.file = file;
  set.total.mape = mape;
  set.total.rows = compared;
  return set;
}

const Gate kStored = {{"a.csv", {0.10, 50}}, {"none.csv", {std::nullopt, 0}}};

TEST(GateTest, AllowsThreeTenthsOfAPoint) {
  EXPECT_TRUE(CheckGate(kStored, {SetWith("runs/a.csv", 0.1029, 50)}).empty());
  EXPECT_TRUE(CheckGate(kStored, {SetWith("a.csv", 0.05, 60)}).empty());
  const auto failures = CheckGate(kStored, {SetWith("runs/a.csv", 0.1031, 50)});
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0].set, "a.csv");
  EXPECT_EQ(failures[0].reason,
            "mean absolute error 10.31 %, 10.00 % before (at most 0.3 points more)");
}

TEST(GateTest, FewerRowsFailHoweverGoodTheyAre) {
  const auto failures = CheckGate(kStored, {SetWith("a.csv", 0.01, 49)});
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0].reason, "49 rows compared, 50 before");
  EXPECT_EQ(CheckGate(kStored, {SetWith("a.csv", std::nullopt, 0)}).size(), 1u);
}

TEST(GateTest, ASetThatIsNotStoredFails) {
  const auto failures = CheckGate(kStored, {SetWith("new.csv", 0.01, 3)});
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_THAT(failures[0].reason, HasSubstr("not stored"));
}

TEST(GateTest, ASetWithoutComparedRowsMayGetSome) {
  EXPECT_TRUE(CheckGate(kStored, {SetWith("none.csv", std::nullopt, 0)}).empty());
  EXPECT_TRUE(CheckGate(kStored, {SetWith("none.csv", 0.5, 3)}).empty());
}

TEST(GateTest, AnUpdateKeepsWhatWasNotValidated) {
  const Gate updated = UpdatedGate(kStored, {SetWith("b/new.csv", 0.123456, 7)});
  EXPECT_EQ(GateCsv(updated),
            "set,mape_fraction,compared\na.csv,0.10000,50\nnew.csv,0.12346,7\nnone.csv,,0\n");
}

TEST(GateTest, IsReadAsItIsWritten) {
  const TemporaryDirectory directory;
  const Result<Gate> gate = LoadGate(directory.Write("gate.csv", GateCsv(kStored)));
  ASSERT_TRUE(gate.has_value()) << gate.error().message;
  EXPECT_EQ(GateCsv(*gate), GateCsv(kStored));
}

// The rounding of a stored error never makes the set it is of fail.
TEST(GateTest, PassesWhatItWasWrittenFor) {
  const ValidationSet set = SetWith("a.csv", 0.123454999, 7);
  EXPECT_TRUE(CheckGate(UpdatedGate({}, {set}), {set}).empty());
}

TEST(GateTest, FilesOfOneNameCannotBeToldApart) {
  EXPECT_TRUE(CheckSetNames({"a/x.csv", "a/y.csv"}).has_value());
  EXPECT_THAT(CheckSetNames({"a/x.csv", "b/x.csv"}).error().message,
              HasSubstr("two files of runs are called x.csv"));
}

struct BadGate {
  const char* name;
  const char* text;
  const char* message;  ///< Behind the file's name.
};

class BadGateTest : public ::testing::TestWithParam<BadGate> {};

TEST_P(BadGateTest, IsRefusedWithItsLine) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("gate.csv", GetParam().text);
  const Result<Gate> gate = LoadGate(path);
  ASSERT_FALSE(gate.has_value());
  EXPECT_THAT(gate.error().message, ::testing::StartsWith(path + GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadGateTest,
    ::testing::Values(
        BadGate{"Empty", "", ": the file is empty"},
        BadGate{"OtherColumns", "set,mape,compared\n", ":1: found the columns set,mape,compared"},
        BadGate{"NotANumber", "set,mape_fraction,compared\na.csv,0.1,3\nb.csv,nan,3\n",
                ":3: mape_fraction is \"nan\""},
        BadGate{"Negative", "set,mape_fraction,compared\na.csv,-0.1,3\n",
                ":2: mape_fraction is \"-0.1\""},
        BadGate{"PartOfARow", "set,mape_fraction,compared\na.csv,0.1,3.5\n",
                ":2: compared is \"3.5\", wanted a whole number"},
        BadGate{"Twice", "set,mape_fraction,compared\na.csv,0.1,3\na.csv,0.2,3\n",
                ":3: a.csv stands twice"},
        BadGate{"ErrorOfNoRow", "set,mape_fraction,compared\na.csv,0.1,0\n",
                ":2: mape_fraction is \"0.1\" of 0 rows"},
        BadGate{"NoName", "set,mape_fraction,compared\n,0.1,3\n", ":2: the row names no set"},
        BadGate{"CellTooFew", "set,mape_fraction,compared\na.csv,0.1\n", ":2: 2 cells, wanted 3"}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stepcast
