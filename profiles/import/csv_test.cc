#include "profiles/import/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

const Catalogue& Machines() {
  static const auto kCatalogue = Catalogue::Load(DefaultCatalogueDirectory());
  EXPECT_TRUE(kCatalogue.has_value());
  return *kCatalogue;
}

CsvImportOptions Options() {
  CsvImportOptions options;
  options.device = "h100-sxm5-80gb";
  options.licence = "Apache-2.0";
  return options;
}

Result<ImportedProfile> Import(const std::string& text,
                               const CsvImportOptions& options = Options()) {
  return ImportCsv(text, "mine.csv", Machines(), options);
}

std::string ErrorOf(const std::string& text, const CsvImportOptions& options = Options()) {
  const auto imported = Import(text, options);
  return imported.has_value() ? "no error" : imported.error().message;
}

/// What the loader of profiles makes of it.
Tables Loaded(const ImportedProfile& imported) {
  const auto tables = ParseTables(ProfileText(imported.groups.front(), "test"), "test.profile");
  EXPECT_TRUE(tables.has_value()) << tables.error().message;
  return tables.has_value() ? *tables : Tables();
}

TEST(CsvImportTest, ColumnsTellTheKindOfTableInAnyOrder) {
  const auto imported =
      Import("time_us,m,n,k,dtype,layout\r\n12.5,64,128,256,bf16,TN\r\n25,128,128,256,bf16,NT\r\n");
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  ASSERT_EQ(imported->groups.size(), 1);
  EXPECT_EQ(imported->groups[0].provenance.device, "h100-sxm5-80gb");
  EXPECT_EQ(imported->groups[0].provenance.licence, "Apache-2.0");
  EXPECT_EQ(imported->groups[0].rows,
            (std::vector<std::string>{"bf16,TN,64,128,256,1,12.5", "bf16,NT,128,128,256,1,25"}));
  EXPECT_EQ(Loaded(*imported).gemm.size(), 2);
  EXPECT_EQ(imported->taken.front().count, 2);
}

TEST(CsvImportTest, EveryKindOfTable) {
  struct Case {
    std::string text;
    TableKind kind;
  };
  const std::vector<Case> cases = {
      {"dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us\n"
       "bf16,fwd,flash,1,4096,4096,32,8,128,1,310\n",
       TableKind::kAttention},
      {"dtype,op,impl,pass,rows,cols,time_us\nbf16,rms_norm,eager,fwd,4096,8192,55\n",
       TableKind::kOperator},
      {"collective,gpus,nodes,bytes,time_us\nall_reduce,8,1,1048576,40\n", TableKind::kCollective},
      {"pattern,occupancy_percent,gigabytes_per_s\ncopy,100,2800\n", TableKind::kBandwidth},
      {"what,value_us\ngraph_launch,6\n", TableKind::kLaunch},
      {"name,value,unit,meaning\nx,1,us,\"a text, with a comma\"\n", TableKind::kParameter},
      {"order,tile,dtype,layout,m,n,k,time_us\nmnk,64,fp32,TN,64,64,64,9\n", TableKind::kTiledGemm},
  };
  for (const Case& one : cases) {
    const auto imported = Import(one.text);
    ASSERT_TRUE(imported.has_value()) << imported.error().message;
    EXPECT_EQ(imported->groups.front().provenance.kind, one.kind);
    EXPECT_EQ(Loaded(*imported).row_count(), 1);
  }
}

TEST(CsvImportTest, AFlagTellsTablesOfTheSameColumnsApart) {
  CsvImportOptions options = Options();
  options.table = "gemm_accumulate";
  const auto imported = Import("dtype,layout,m,n,k,time_us\nbf16,NT,64,64,64,5\n", options);
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(Loaded(*imported).gemm_accumulate.size(), 1);
  options.table = "gem";
  EXPECT_NE(ErrorOf("dtype\n", options).find("--table: found \"gem\""), std::string::npos);
  EXPECT_NE(ErrorOf("dtype\n", options).find("did you mean \"gemm\"?"), std::string::npos);
}

TEST(CsvImportTest, TimesMayBeInOtherUnits) {
  const auto imported = Import(
      "collective,gpus,nodes,bytes,time_ms\nall_reduce,8,1,1024,0.0123\nall_reduce,8,1,2048,2\n");
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(imported->groups[0].rows,
            (std::vector<std::string>{"all_reduce,8,1,1024,12.3", "all_reduce,8,1,2048,2000"}));
  EXPECT_EQ(Import("what,value_ns\nlaunch,2500\n")->groups[0].rows.front(), "launch,2.5");
}

TEST(CsvImportTest, TakesTheMedianOfWhatWasMeasuredAgain) {
  const auto imported = Import("what,value_us\nlaunch,5\ngraph,9\nlaunch,3\nlaunch,4\n");
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(imported->groups[0].rows, (std::vector<std::string>{"launch,4", "graph,9"}));
  EXPECT_EQ(imported->taken.front().count, 2);
  ASSERT_EQ(imported->left.size(), 1);
  EXPECT_EQ(imported->left.front().count, 2);
}

TEST(CsvImportTest, ReadsQuotedCellsAndTheMarkOfSpreadsheets) {
  const auto imported = Import("\xEF\xBB\xBF\"what\",\"value_us\"\r\n\"launch\",\" 4.5 \"\r\n");
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(imported->groups[0].rows.front(), "launch,4.5");
}

TEST(CsvImportTest, NamesLineAndColumnOfAMistake) {
  const std::string gemm = "dtype,layout,m,n,k,time_us\n";
  EXPECT_EQ(ErrorOf("dtype,layout,m,n,k,time_ud\nbf16,TN,1,1,1,1\n"),
            "mine.csv:1: unknown column \"time_ud\"; did you mean \"time_us\"?; table gemm has "
            "dtype, layout, m, n, k, batch, time_us");
  EXPECT_EQ(ErrorOf("dtype,layout,m,n,time_us\nbf16,TN,1,1,1\n"),
            "mine.csv:1: column \"k\" is missing; table gemm has dtype, layout, m, n, k, batch, "
            "time_us");
  EXPECT_EQ(ErrorOf(gemm + "bf16,TN,64,64,64,5\nbf16,TN,64.5,64,64,5\n"),
            "mine.csv:3: \"64.5\" in column \"m\" is not a whole number");
  EXPECT_EQ(ErrorOf(gemm + "bf17,TN,64,64,64,5\n"),
            "mine.csv:2: unknown data type \"bf17\" in column \"dtype\"; did you mean \"bf16\"?");
  EXPECT_EQ(ErrorOf(gemm + "bf16,TN,64,64,64,nan\n"),
            "mine.csv:2: \"nan\" in column \"time_us\" must be a finite number");
  EXPECT_EQ(ErrorOf(gemm + "bf16,TN,64,64,64\n"), "mine.csv:2: 5 cells, wanted 6 as in the header");
  EXPECT_EQ(ErrorOf("what,value_us\n\"a\nb\",1\nc,\"2,5\"\n"),
            "mine.csv:3: \"a?b\" in column \"what\" must be a name of letters, digits and _ - . / "
            ":");
  EXPECT_EQ(ErrorOf("what,value_us\nc,\"2,5\"\n"),
            "mine.csv:2: \"2,5\" in column \"value_us\" has a comma, which a profile cannot hold");
  EXPECT_EQ(ErrorOf("what,value_ms\nc,fast\n"),
            "mine.csv:2: \"fast\" in column \"value_ms\" is not a number");
  EXPECT_EQ(ErrorOf("what;value_us\na;1\n"),
            "mine.csv:1: found one column, \"what;value_us\", wanted columns with commas between");
  EXPECT_EQ(ErrorOf("what,value_us\n"), "mine.csv:1: the file has a header and no rows");
  EXPECT_EQ(ErrorOf("name,value,unit,meaning\nx,1,us,a\nx,2,us,a\ny,1,us,a\ny,3,us,a\n"),
            "mine.csv:3: parameter \"x\" stands in line 2 already");
  EXPECT_EQ(ErrorOf("what,value_us\n\"a,1\n"),
            "mine.csv:3: not valid CSV: error parsing data while strict checking enabled; quote "
            "cells that hold commas or quotes");
}

TEST(CsvImportTest, TimesAreThoseThatAClockShows) {
  const auto error = [](const std::string& column, const std::string& time) {
    return ErrorOf("dtype,layout,m,n,k," + column + "\nbf16,TN,64,128,256," + time + "\n");
  };
  EXPECT_EQ(error("time_us", "1e-300"),
            "mine.csv:2: found 1e-300 us in column \"time_us\", wanted from 0.001 to 1e12 us");
  EXPECT_EQ(error("time_ns", "0.9"),
            "mine.csv:2: found 0.0009 us in column \"time_ns\", wanted from 0.001 to 1e12 us");
  EXPECT_NE(error("time_s", "1.1e6"), "no error");
  EXPECT_EQ(error("time_us", "0.001"), "no error");
  EXPECT_EQ(error("time_s", "1e6"), "no error");
}

TEST(CsvImportTest, WantsADeviceOfTheCatalogue) {
  EXPECT_EQ(ErrorOf("what,value_us\na,1\n", {}),
            "mine.csv: nothing says which GPU it was measured on; give --device NAME, of the "
            "catalogue");
  CsvImportOptions options;
  options.device = "h100-sxm5-80gbb";
  EXPECT_NE(ErrorOf("what,value_us\na,1\n", options).find("h100-sxm5-80gb"), std::string::npos);
}

}  // namespace
}  // namespace stepcast
