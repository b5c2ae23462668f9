#include "profiles/tables/tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

constexpr char kMagic[] = "# stepcast profile 1\n";

std::string Header(const std::string& kind, const std::string& columns) {
  return "[group]\nkind = " + kind + "\ndevice = a100-sxm4-80gb\nsource = us/ours@1\n" +
         "licence = MIT\ncolumns = " + columns + "\n[rows]\n";
}

constexpr char kGemmColumnsText[] = "dtype,layout,m,n,k,batch,time_us";
constexpr char kCollectiveColumnsText[] = "collective,gpus,nodes,bytes,time_us";

/// A file with one GEMM group; the rows start in line 9.
std::string GemmFile(const std::string& rows) {
  return kMagic + Header("gemm", kGemmColumnsText) + rows;
}

std::string ErrorOf(const std::string& text) {
  const Result<Tables> tables = ParseTables(text, "x.profile");
  if (tables.has_value()) return "no error";
  EXPECT_EQ(tables.error().code, ErrorCode::kInvalidInput);
  return tables.error().message;
}

TEST(TablesTest, OneFileHoldsGroupsOfEveryKind) {
  const std::string text =
      std::string(kMagic) +
      "\n# A comment, and a blank line above.\n"
      "[group]\n"
      "kind = gemm\n"
      "device = h100-sxm5-80gb\n"
      "source = them/theirs@abc\n"
      "path = a/b = c\n"
      "licence = Apache-2.0\n"
      "software = cuBLAS 12\n"
      "method = median of 20\n"
      "fabric = none\n"
      "note = resolution 1 us\n"
      "rows = 2\n"
      "columns = dtype,layout,m,n,k,batch,time_us\n"
      "[rows]\n"
      "bf16,TN,64,128,256,1,3.21\n"
      "# Between rows, too.\n"
      "fp8, NT, 65536, 51200, 1, 4, 1.5e3\n" +
      Header("attention",
             "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us") +
      "bf16,bwd,flash3,2,4096,2048,32,8,128,1,900\n" +
      Header("operator", "dtype,op,impl,pass,rows,cols,extra,time_us") +
      "fp16,embedding,eager,fwd,4096,5120,32000,12\n" +
      Header("collective", kCollectiveColumnsText) + "all_gather,16,2,17179869184,70000\n" +
      Header("bandwidth", "pattern,occupancy_percent,gigabytes_per_s") + "triad,62.5,1750\n" +
      Header("launch", "what,value_us") + "graph_launch,1.25\n" +
      Header("parameter", "name,value,unit,low,high,meaning") +
      "gemm.efficiency,0.8,fraction,0.75,0.85,share of the peak, large shapes\n"
      "offset,-1,us,,,may be below zero\n" +
      Header("gemm_accumulate", kGemmColumnsText) + "bf16,NT,4096,4096,8192,1,420\n" +
      Header("collective_put", kCollectiveColumnsText) + "all_reduce,2,1,4096,1.5\n" +
      Header("collective_take", kCollectiveColumnsText) + "all_reduce,2,1,4096,2.5\n" +
      Header("tiled_gemm", "order,tile,dtype,layout,m,n,k,batch,time_us") +
      "nkm,64,fp32,NN,64,128,256,1,90\n";
  const Result<Tables> loaded = ParseTables(text, "x.profile");
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  const Tables& tables = *loaded;

  EXPECT_EQ(tables.row_count(), 13u);
  EXPECT_EQ(tables.collective_put[0].time_us, 1.5);
  EXPECT_EQ(tables.collective_take[0].time_us, 2.5);
  ASSERT_EQ(tables.groups.size(), 11u);
  const Provenance& first = tables.groups[0];
  EXPECT_EQ(first.file, "x.profile");
  EXPECT_EQ(first.line, 4);
  EXPECT_EQ(first.kind, TableKind::kGemm);
  EXPECT_EQ(first.device, "h100-sxm5-80gb");
  EXPECT_EQ(first.source, "them/theirs@abc");
  EXPECT_EQ(first.path, "a/b = c");
  EXPECT_EQ(first.licence, "Apache-2.0");
  EXPECT_EQ(first.software, "cuBLAS 12");
  EXPECT_EQ(first.method, "median of 20");
  EXPECT_EQ(first.fabric, "none");
  EXPECT_EQ(first.note, "resolution 1 us");
  EXPECT_EQ(tables.groups[1].fabric, "");

  ASSERT_EQ(tables.gemm.size(), 2u);
  EXPECT_EQ(tables.gemm[0].dtype, DType::kBf16);
  EXPECT_EQ(tables.gemm[0].layout, GemmLayout::kTN);
  EXPECT_EQ(tables.gemm[0].m, 64);
  EXPECT_EQ(tables.gemm[0].n, 128);
  EXPECT_EQ(tables.gemm[0].k, 256);
  EXPECT_EQ(tables.gemm[0].batch, 1);
  EXPECT_EQ(tables.gemm[0].time_us, 3.21);
  EXPECT_EQ(tables.gemm[1].layout, GemmLayout::kNT);
  EXPECT_EQ(tables.gemm[1].time_us, 1500);
  EXPECT_EQ(tables.gemm[1].group, 0);

  ASSERT_EQ(tables.attention.size(), 1u);
  EXPECT_EQ(tables.attention[0].pass, Pass::kBackward);
  EXPECT_EQ(tables.attention[0].kernel, "flash3");
  EXPECT_EQ(tables.attention[0].q_seq, 4096);
  EXPECT_EQ(tables.attention[0].kv_seq, 2048);
  EXPECT_EQ(tables.attention[0].kv_heads, 8);
  EXPECT_TRUE(tables.attention[0].causal);
  EXPECT_EQ(tables.attention[0].group, 1);

  ASSERT_EQ(tables.operators.size(), 1u);
  EXPECT_EQ(tables.operators[0].op, TableOperator::kEmbedding);
  EXPECT_EQ(tables.operators[0].impl, "eager");
  EXPECT_EQ(tables.operators[0].extra, 32000);

  ASSERT_EQ(tables.collectives.size(), 1u);
  EXPECT_EQ(tables.collectives[0].collective, TableCollective::kAllGather);
  EXPECT_EQ(tables.collectives[0].gpus, 16);
  EXPECT_EQ(tables.collectives[0].nodes, 2);
  EXPECT_EQ(tables.collectives[0].bytes, 17179869184);

  ASSERT_EQ(tables.bandwidth.size(), 1u);
  EXPECT_EQ(tables.bandwidth[0].occupancy_percent, 62.5);
  ASSERT_EQ(tables.launch.size(), 1u);
  EXPECT_EQ(tables.launch[0].value_us, 1.25);

  ASSERT_EQ(tables.parameters.size(), 2u);
  EXPECT_EQ(tables.parameters[0].low, 0.75);
  EXPECT_EQ(tables.parameters[0].meaning, "share of the peak, large shapes");
  EXPECT_EQ(tables.parameters[1].value, -1);
  EXPECT_FALSE(tables.parameters[1].low.has_value());
  EXPECT_FALSE(tables.parameters[1].high.has_value());
  EXPECT_EQ(tables.parameters[1].group, 6);

  // Never mixed with products that only write.
  ASSERT_EQ(tables.gemm_accumulate.size(), 1u);
  EXPECT_EQ(tables.gemm_accumulate[0].layout, GemmLayout::kNT);
  EXPECT_EQ(tables.gemm_accumulate[0].k, 8192);
  EXPECT_EQ(tables.gemm_accumulate[0].group, 7);
  ASSERT_EQ(tables.tiled_gemm.size(), 1u);
  EXPECT_EQ(tables.tiled_gemm[0].tiling, (Tiling{LoopOrder::kNkm, 64}));
  EXPECT_EQ(tables.tiled_gemm[0].gemm.layout, GemmLayout::kNN);
  EXPECT_EQ(tables.tiled_gemm[0].gemm.time_us, 90);
  EXPECT_EQ(tables.tiled_gemm[0].gemm.group, 10);
}

TEST(TablesTest, WindowsLineEndsAreFine) {
  std::string text;
  for (const char c : GemmFile("bf16,TN,64,128,256,1,3.21\n")) {
    if (c == '\n') text += '\r';
    text += c;
  }
  const Result<Tables> tables = ParseTables(text, "x.profile");
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  EXPECT_EQ(tables->gemm.at(0).time_us, 3.21);
  EXPECT_EQ(tables->groups.at(0).licence, "MIT");
}

TEST(TablesTest, EveryNameInTheFormatParsesBack) {
  for (int i = 0; i <= static_cast<int>(TableOperator::kAdam); ++i) {
    const auto op = static_cast<TableOperator>(i);
    const std::string text = std::string(kMagic) +
                             Header("operator", "dtype,op,impl,pass,rows,cols,extra,time_us") +
                             "bf16," + std::string(Name(op)) + ",eager,fwd,1,1,1,1\n";
    const Result<Tables> tables = ParseTables(text, "x.profile");
    ASSERT_TRUE(tables.has_value()) << tables.error().message;
    EXPECT_EQ(tables->operators.at(0).op, op);
  }
  for (int i = 0; i <= static_cast<int>(TableCollective::kSendReceive); ++i) {
    const auto collective = static_cast<TableCollective>(i);
    const std::string text = std::string(kMagic) + Header("collective", kCollectiveColumnsText) +
                             std::string(Name(collective)) + ",2,1,1,1\n";
    const Result<Tables> tables = ParseTables(text, "x.profile");
    ASSERT_TRUE(tables.has_value()) << tables.error().message;
    EXPECT_EQ(tables->collectives.at(0).collective, collective);
  }
  EXPECT_EQ(Name(TableKind::kParameter), "parameter");
  EXPECT_EQ(Name(TableKind::kGemmAccumulate), "gemm_accumulate");
  EXPECT_EQ(Name(GemmLayout::kTT), "TT");
  EXPECT_EQ(Name(Pass::kBackward), "bwd");
  EXPECT_EQ(Columns(TableKind::kLaunch).size(), 2u);
}

struct BadText {
  std::string name;
  std::string text;
  std::string error;  ///< Part of the message.
};

void PrintTo(const BadText& bad, std::ostream* out) { *out << bad.name; }

class BadTextTest : public ::testing::TestWithParam<BadText> {};

TEST_P(BadTextTest, IsReportedWithLineAndCure) {
  EXPECT_THAT(ErrorOf(GetParam().text), HasSubstr(GetParam().error));
}

const std::string kHead = kMagic;
const std::string kParameterHeader = Header("parameter", "name,value,unit,low,high,meaning");

INSTANTIATE_TEST_SUITE_P(
    Row, BadTextTest,
    ::testing::Values(
        BadText{"NotANumber", GemmFile("bf16,TN,64,128,256,1,3.21\nbf16,TN,64,12x,256,1,3.2\n"),
                "x.profile:10: \"12x\" in column \"n\" is not a whole number"},
        BadText{"FractionalExtent", GemmFile("bf16,TN,6.5,1,1,1,3\n"),
                "x.profile:9: \"6.5\" in column \"m\" is not a whole number"},
        BadText{"ZeroExtent", GemmFile("bf16,TN,0,1,1,1,3\n"),
                "x.profile:9: \"0\" in column \"m\" must be from 1 to 2147483647"},
        BadText{"NegativeExtent", GemmFile("bf16,TN,1,1,-4,1,3\n"),
                "x.profile:9: \"-4\" in column \"k\" must be from 1 to 2147483647"},
        BadText{"ExtentAbove32Bits", GemmFile("bf16,TN,2147483648,1,1,1,3\n"),
                "\"2147483648\" in column \"m\" must be from 1 to 2147483647"},
        BadText{"ExtentAbove64Bits", GemmFile("bf16,TN,99999999999999999999999,1,1,1,3\n"),
                "in column \"m\" must be from 1 to 2147483647"},
        BadText{"EmptyField", GemmFile("bf16,TN,,1,1,1,3\n"),
                "\"\" in column \"m\" is not a whole number"},
        BadText{"ZeroTime", GemmFile("bf16,TN,1,1,1,1,0\n"),
                "x.profile:9: \"0\" in column \"time_us\" must be above 0 and at most 1e+12"},
        BadText{"NegativeTime", GemmFile("bf16,TN,1,1,1,1,-3.5\n"),
                "\"-3.5\" in column \"time_us\" must be above 0"},
        BadText{"NanTime", GemmFile("bf16,TN,1,1,1,1,nan\n"),
                "\"nan\" in column \"time_us\" must be a finite number"},
        BadText{"InfiniteTime", GemmFile("bf16,TN,1,1,1,1,inf\n"),
                "\"inf\" in column \"time_us\" must be a finite number"},
        BadText{"TimeOutOfRange", GemmFile("bf16,TN,1,1,1,1,1e999\n"),
                "\"1e999\" in column \"time_us\" is too large or too small for a number"},
        BadText{"HugeTime", GemmFile("bf16,TN,1,1,1,1,1e13\n"),
                "\"1e13\" in column \"time_us\" must be above 0 and at most 1e+12"},
        BadText{"TimeWithUnit", GemmFile("bf16,TN,1,1,1,1,3us\n"),
                "\"3us\" in column \"time_us\" is not a number"},
        BadText{"UnknownType", GemmFile("bf61,TN,1,1,1,1,3\n"),
                "x.profile:9: unknown data type \"bf61\" in column \"dtype\"; did you mean "
                "\"bf16\"?"},
        BadText{"UnknownLayout", GemmFile("bf16,CN,1,1,1,1,3\n"),
                "unknown layout \"CN\" in column \"layout\"; did you mean \"TN\"?"},
        BadText{"LayoutFarFromAny", GemmFile("bf16,row-major,1,1,1,1,3\n"),
                "unknown layout \"row-major\" in column \"layout\"; known are TN, NN, NT, TT"},
        BadText{"TooFewFields", GemmFile("bf16,TN,64,128,256,1\n"),
                "x.profile:9: 6 fields found, 7 wanted (dtype,layout,m,n,k,batch,time_us); "
                "\"time_us\" is the first one missing"},
        BadText{"TooManyFields", GemmFile("bf16,TN,64,128,256,1,3,4\n"),
                "8 fields found, 7 wanted (dtype,layout,m,n,k,batch,time_us); what follows "
                "\"time_us\" is too much"},
        BadText{"CommasOnly", GemmFile(std::string(5000, ',') + "\n"), "5001 fields found"},
        BadText{"UnknownOperator",
                kHead + Header("operator", "dtype,op,impl,pass,rows,cols,extra,time_us") +
                    "bf16,layernorm,eager,fwd,1,1,0,1\n",
                "unknown operator \"layernorm\" in column \"op\"; did you mean \"layer_norm\"?"},
        BadText{"EmbeddingWithoutTable",
                kHead + Header("operator", "dtype,op,impl,pass,rows,cols,extra,time_us") +
                    "bf16,embedding,eager,fwd,1,1,0,1\n",
                "an embedding gives the number of rows of its table in column \"extra\""},
        BadText{"KernelNameWithSpaces",
                kHead +
                    Header("attention",
                           "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,"
                           "causal,time_us") +
                    "bf16,fwd,flash 3,1,1,1,1,1,64,0,1\n",
                "\"flash 3\" in column \"kernel\" must be a name of letters"},
        BadText{"CausalIsNeitherZeroNorOne",
                kHead +
                    Header("attention",
                           "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,"
                           "causal,time_us") +
                    "bf16,fwd,flash,1,1,1,1,1,64,2,1\n",
                "\"2\" in column \"causal\" must be from 0 to 1"},
        BadText{"HeadsDoNotDivide",
                kHead +
                    Header("attention",
                           "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,"
                           "causal,time_us") +
                    "bf16,fwd,flash,1,1,1,12,8,64,0,1\n",
                "12 query heads do not divide evenly among 8 key heads"},
        BadText{"UnknownCollective",
                kHead + Header("collective", kCollectiveColumnsText) + "allreduce,8,1,1,1\n",
                "unknown collective \"allreduce\" in column \"collective\"; did you mean "
                "\"all_reduce\"?"},
        BadText{"CollectiveOfOne",
                kHead + Header("collective", kCollectiveColumnsText) + "all_reduce,1,1,1,1\n",
                "\"1\" in column \"gpus\" must be from 2"},
        BadText{"MoreNodesThanGpus",
                kHead + Header("collective", kCollectiveColumnsText) + "all_reduce,2,4,1,1\n",
                "4 nodes for 2 GPUs"},
        BadText{"OccupancyAboveHundred",
                kHead + Header("bandwidth", "pattern,occupancy_percent,gigabytes_per_s") +
                    "read,120,1\n",
                "\"120\" in column \"occupancy_percent\" must be above 0 and at most 100"},
        BadText{"ParameterOutsideItsInterval", kHead + kParameterHeader + "x,2,us,0,1,why\n",
                "value 2 of \"x\" is outside its own interval from 0 to 1"},
        BadText{"ParameterWithoutMeaning", kHead + kParameterHeader + "x,2,us,0,1,\n",
                "\"\" in column \"meaning\" must be text"},
        BadText{"ParameterWithTooFewFields", kHead + kParameterHeader + "x,2,us\n",
                "3 fields found, 6 wanted"}),
    [](const auto& param_info) { return param_info.param.name; });

std::string Replace(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), with);
}

const std::string kGood = GemmFile("bf16,TN,64,128,256,1,3.21\n");

INSTANTIATE_TEST_SUITE_P(
    File, BadTextTest,
    ::testing::Values(
        BadText{"Empty", "", "x.profile:1: the file is empty; a profile starts with"},
        BadText{"OnlyTheFirstLine", kMagic, "x.profile:1: the profile has no [group]"},
        BadText{"Csv", "gpu,dtype,m\nA100,bf16,1\n",
                "x.profile:1: not a stepcast profile: the first line is \"gpu,dtype,m\", wanted "
                "\"# stepcast profile 1\""},
        BadText{"BinaryGarbage",
                std::string("\x7f"
                            "ELF\x02\x01\0\0\x1b[31m\n",
                            14),
                "x.profile:1: not a stepcast profile: the first line is \"?ELF????"},
        BadText{"LaterVersion", "# stepcast profile 2\n",
                "profile format \"2\" is not known; this program reads format 1"},
        BadText{"CutInsideARow", kGood + "bf16,TN,64,128,256,1,3.",
                "x.profile:10: the last line \"bf16,TN,64,128,256,1,3.\" has no line end: the file "
                "was cut off"},
        BadText{"CutInsideAHeader", kMagic + std::string("[group]\nkind = gemm\n"),
                "x.profile:3: the group of line 2 has no [rows]"},
        BadText{"CutAtALineEnd", Replace(kGood, "[rows]", "rows = 2\n[rows]"),
                "x.profile:10: the group of line 2 announces 2 rows, found 1; the file may be cut"},
        BadText{"MoreRowsThanAnnounced",
                Replace(kGood, "[rows]", "rows = 1\n[rows]") + "bf16,TN,1,1,1,1,1\n",
                "announces 1 rows, found 2"},
        BadText{"RowsIsNotANumber", Replace(kGood, "[rows]", "rows = many\n[rows]"),
                "x.profile:8: rows = \"many\": wanted the number of rows"},
        BadText{"GroupWithoutRows", GemmFile(""), "x.profile:8: the group of line 2 is empty"},
        BadText{"GroupFollowsAnEmptyOne", GemmFile("") + Header("gemm", kGemmColumnsText),
                "x.profile:9: the group of line 2 is empty"},
        BadText{"RowsBeforeAGroup", kMagic + std::string("bf16,TN,1,1,1,1,1\n"),
                "x.profile:2: found \"bf16,TN,1,1,1,1,1\", wanted \"[group]\""},
        BadText{"HeaderLineWithoutEquals", Replace(kGood, "licence = MIT", "licence: MIT"),
                "x.profile:6: found \"licence: MIT\", wanted \"key = value\" or \"[rows]\""},
        BadText{"NoLicence", Replace(kGood, "licence = MIT\n", ""),
                "x.profile:7: the group of line 2 has no \"licence\""},
        BadText{"EmptyLicence", Replace(kGood, "licence = MIT", "licence ="),
                "x.profile:6: key \"licence\" has no value"},
        BadText{"NoSource", Replace(kGood, "source = us/ours@1\n", ""),
                "the group of line 2 has no \"source\""},
        BadText{"NoKind", Replace(kGood, "kind = gemm\n", ""),
                "the group of line 2 has no \"kind\""},
        BadText{"NoDevice", Replace(kGood, "device = a100-sxm4-80gb\n", ""),
                "the group of line 2 has no \"device\""},
        BadText{"NoColumns", Replace(kGood, "columns = dtype,layout,m,n,k,batch,time_us\n", ""),
                "the group of line 2 has no \"columns\""},
        BadText{"UnknownKind", Replace(kGood, "kind = gemm", "kind = gem"),
                "x.profile:3: unknown kind \"gem\"; did you mean \"gemm\"?"},
        BadText{"UnknownKey", Replace(kGood, "licence =", "license ="),
                "x.profile:6: unknown key \"license\"; did you mean \"licence\"?"},
        BadText{"KeyTwice", Replace(kGood, "licence = MIT", "licence = MIT\nlicence = MIT"),
                "x.profile:7: key \"licence\" is given twice"},
        BadText{"DeviceIsNoKey", Replace(kGood, "a100-sxm4-80gb", "NVIDIA A100"),
                "x.profile:4: device \"NVIDIA A100\" is not a catalogue key"},
        BadText{"ControlCharacters", Replace(kGood, "us/ours", "us\x1b[2J"),
                "x.profile:5: value \"us?[2J@1\" of key \"source\" has control characters"},
        BadText{"MissingColumn", Replace(kGood, ",batch", ""),
                "x.profile:7: column 6 is \"time_us\", kind gemm wants \"batch\" there; wanted "
                "dtype,layout,m,n,k,batch,time_us"},
        BadText{"MissingLastColumn", Replace(kGood, ",time_us", ""),
                "x.profile:7: column \"time_us\" is missing for kind gemm"},
        BadText{"WrongColumn", Replace(kGood, "time_us", "time_ms"),
                "column 7 is \"time_ms\", kind gemm wants \"time_us\" there"},
        BadText{"ExtraColumn", Replace(kGood, "time_us", "time_us,n_src"),
                "x.profile:7: column \"n_src\" is too much for kind gemm"}),
    [](const auto& param_info) { return param_info.param.name; });

TEST(TablesTest, NoPrefixOfAFileCrashes) {
  const std::string text = GemmFile("bf16,TN,64,128,256,1,3.21\n");
  for (std::size_t size = 0; size < text.size(); ++size) {
    EXPECT_FALSE(ParseTables(std::string_view(text).substr(0, size), "x.profile").has_value())
        << size;
  }
}

class TablesFileTest : public ::testing::Test {
 protected:
  std::string Write(const std::string& name, const std::string& text) const {
    return directory_.Write(name, text);
  }

  TemporaryDirectory directory_;
};

TEST_F(TablesFileTest, FilesAreMergedAndRowsKeepTheirGroup) {
  const std::vector<std::string> paths = {
      Write("a.profile", GemmFile("bf16,TN,64,128,256,1,3.21\n")),
      Write("b.profile", GemmFile("bf16,TN,64,128,256,1,4\nbf16,TN,64,128,512,1,5\n"))};
  const Result<Tables> tables = LoadTables(paths);
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  ASSERT_EQ(tables->gemm.size(), 3u);
  EXPECT_EQ(tables->groups.at(tables->gemm[0].group).file, paths[0]);
  EXPECT_EQ(tables->groups.at(tables->gemm[2].group).file, paths[1]);
}

TEST_F(TablesFileTest, AMissingFileIsNotFound) {
  const std::vector<std::string> paths = {directory_.Path("none.profile")};
  const Result<Tables> tables = LoadTables(paths);
  ASSERT_FALSE(tables.has_value());
  EXPECT_EQ(tables.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(tables.error().message, paths[0] + ": no such profile");
}

TEST_F(TablesFileTest, ADirectoryIsNotAProfile) {
  const std::vector<std::string> paths = {directory_.path()};
  const Result<Tables> tables = LoadTables(paths);
  ASSERT_FALSE(tables.has_value());
  EXPECT_EQ(tables.error().code, ErrorCode::kIo);
}

TEST_F(TablesFileTest, AFileListedTwiceIsRejected) {
  const std::string path = Write("a.profile", GemmFile("bf16,TN,64,128,256,1,3.21\n"));
  const Result<Tables> tables = LoadTables(std::vector<std::string>{path, path});
  ASSERT_FALSE(tables.has_value());
  EXPECT_EQ(tables.error().message, path + ": the profile is listed twice");
}

TEST_F(TablesFileTest, ProfilesAreFoundInSortedOrderAtAnyDepth) {
  const std::string b = Write("sub/b.profile", "");
  const std::string c = Write("c.profile", "");
  Write("README.md", "");
  const Result<std::vector<std::string>> found = FindProfiles(directory_.path());
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(*found, (std::vector<std::string>{c, b}));

  const Result<std::vector<std::string>> none = FindProfiles(directory_.Path("none"));
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().code, ErrorCode::kNotFound);
}

TEST(DefaultProfileDirectoryTest, TheEnvironmentOverridesTheSourceTree) {
  ::unsetenv("STEPCAST_DATA_DIR");
  EXPECT_TRUE(std::filesystem::is_directory(DefaultProfileDirectory()));
  ::setenv("STEPCAST_DATA_DIR", "/opt/stepcast", /*overwrite=*/1);
  EXPECT_EQ(DefaultProfileDirectory(), "/opt/stepcast/profiles/data");
  ::unsetenv("STEPCAST_DATA_DIR");
}

}  // namespace
}  // namespace stepcast
