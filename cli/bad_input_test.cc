// Whatever a user can get wrong gives exit code 2, one line on standard error that says where and
// what to do, and nothing on standard output.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "cli/process.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast::testing {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// A scenario without a fault. Tests count its lines.
constexpr const char* kScenario =
    "model:\n"                         // 1
    "  family: llama\n"                // 2
    "  layers: 8\n"                    // 3
    "  hidden_size: 1024\n"            // 4
    "  ffn_hidden_size: 4096\n"        // 5
    "  attention_heads: 16\n"          // 6
    "  kv_heads: 8\n"                  // 7
    "  vocabulary_size: 32000\n"       // 8
    "cluster:\n"                       // 9
    "  name: dgx-h100-ndr\n"           // 10
    "  gpus: 8\n"                      // 11
    "strategy:\n"                      // 12
    "  tensor_parallel_degree: 2\n"    // 13
    "  pipeline_parallel_degree: 2\n"  // 14
    "  micro_batch_size: 1\n"          // 15
    "training:\n"                      // 16
    "  global_batch_size: 16\n"        // 17
    "  sequence_length: 1024\n"        // 18
    "framework: megatron-core\n";      // 19

std::string Edited(const std::string& from, const std::string& to) {
  std::string text = kScenario;
  const std::size_t at = text.find(from);
  STEPCAST_CHECK(at != std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

void ExpectBadInput(const ProcessResult& result) {
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, StartsWith("error: "));
  EXPECT_THAT(result.err, EndsWith("\n"));
  EXPECT_LT(result.err.size(), 2000U);
  EXPECT_LT(result.seconds, 60);
}

TEST(BadInputTest, TheScenarioThatTestsEditIsFine) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  const ProcessResult result = RunStepcast({"forecast", "scenario.yaml"}, directory.path());
  EXPECT_EQ(result.exit_code, 0) << result.err;
}

// One edit of the scenario.
struct Edit {
  const char* name;
  const char* from;
  const char* to;
  int line;                        ///< That the message must name; 0 for the file as a whole.
  std::vector<const char*> words;  ///< That it must contain: what is wrong, what to do.
};
std::ostream& operator<<(std::ostream& stream, const Edit& edit) { return stream << edit.name; }

class BadScenarioTest : public ::testing::TestWithParam<Edit> {};

TEST_P(BadScenarioTest, IsRefusedWithLineAndCure) {
  const Edit& edit = GetParam();
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", Edited(edit.from, edit.to));
  const ProcessResult result = RunStepcast({"forecast", "scenario.yaml"}, directory.path());
  ExpectBadInput(result);
  EXPECT_THAT(result.err,
              StartsWith(edit.line == 0 ? std::string("error: scenario.yaml: ")
                                        : fmt::format("error: scenario.yaml:{}: ", edit.line)));
  for (const char* word : edit.words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Values, BadScenarioTest,
    ::testing::ValuesIn(std::vector<Edit>{
        {"UnknownField", "layers: 8", "layer: 8", 3, {"\"layer\"", "did you mean \"layers\""}},
        {"FieldInTheWrongGroup",
         "  micro_batch_size: 1\n",
         "  sequence_length: 1024\n",
         15,
         {"sequence_length", "it belongs in training"}},
        {"LetterOfAPattern",
         "layers: 8",
         "layer_pattern: \"*X\"",
         3,
         {"letter 2 of layer_pattern is \"X\"", "wanted M (state space)"}},
        {"PatternWithoutItsShape",
         "layers: 8",
         "layer_pattern: \"*M\"",
         3,
         {"letter 2", "M (a state-space mixer), but state_space is missing"}},
        {"TextForANumber", "layers: 8", "layers: eight", 3, {"\"eight\"", "wanted a whole number"}},
        {"QuotedNumber", "layers: 8", "layers: \"8\"", 3, {"without quotes"}},
        {"ListForANumber", "layers: 8", "layers: [8]", 3, {"a list", "wanted a whole number"}},
        {"GroupForANumber", "layers: 8", "layers: {a: 8}", 3, {"wanted a whole number"}},
        {"NothingForANumber", "layers: 8", "layers:", 3, {"nothing", "wanted a whole number"}},
        {"NumberForAGroup",
         "cluster:\n  name: dgx-h100-ndr\n  gpus: 8\n",
         "cluster: 8\n",
         9,
         {"\"8\"", "wanted a group of fields"}},
        {"NumberForAFlag",
         "  micro_batch_size: 1\n",
         "  sequence_parallel: 1\n",
         15,
         {"wanted true or false"}},
        {"Negative", "layers: 8", "layers: -8", 3, {"\"-8\"", "wanted at least 1"}},
        {"Zero", "gpus: 8", "gpus: 0", 11, {"\"0\"", "wanted at least 1"}},
        {"Fraction", "layers: 8", "layers: 8.5", 3, {"\"8.5\"", "wanted a whole number"}},
        {"NotANumber",
         "  sequence_length: 1024",
         "  sequence_length: 1024\n  tokens_total: .nan",
         19,
         {"finite"}},
        {"Infinite",
         "  sequence_length: 1024",
         "  sequence_length: 1024\n  tokens_total: .inf",
         19,
         {"finite"}},
        {"Huge", "layers: 8", "layers: 1e30", 3, {"\"1e30\"", "wanted"}},
        {"TooManyLayers", "layers: 8", "layers: 10001", 3, {"wanted at most 10000"}},
        {"TooManyGpusForTheCatalogue",
         "gpus: 8",
         "gpus: 10000001",
         11,
         {"wanted at most 10000000"}},
        {"TwiceTheSameField",
         "layers: 8",
         "layers: 8\n  layers: 9",
         4,
         {"layers", "given twice", "scenario.yaml:3", "remove one"}},
        {"MissingRequiredGroup",
         "training:\n  global_batch_size: 16\n  sequence_length: 1024\n",
         "",
         0,
         {"\"training\" is missing", "global_batch_size"}},
        {"MissingRequiredField", "  name: dgx-h100-ndr\n", "", 9, {"\"name\" is missing"}},
        {"MissingModelSize",
         "  vocabulary_size: 32000\n",
         "",
         1,
         {"model.vocabulary_size is missing", "huggingface_config"}},
        {"UnknownFamily", "family: llama", "family: lama", 2, {"\"lama\"", "gpt, llama"}},
        {"UnknownCluster", "dgx-h100-ndr", "dgx-h100-ndrr", 10, {"dgx-h100-ndrr", "dgx-h100-ndr"}},
        {"UnknownFramework",
         "megatron-core",
         "megatron-cor",
         19,
         {"megatron-cor", "megatron-core"}},
        {"UnknownPrecision", "  micro_batch_size: 1", "  precision: bf61", 15, {"bf61", "bf16"}},
        {"UnsupportedPrecision",
         "  micro_batch_size: 1",
         "  precision: int8",
         15,
         {"int8", "bf16"}},
        {"PrecisionThatTheDeviceLacks",
         "  micro_batch_size: 1",
         "  matrix_precision: fp4",
         15,
         {"strategy.matrix_precision fp4", "h100-sxm5-80gb has no peak rate",
          "wanted fp32, tf32, fp16, bf16, fp8"}},
        {"UnknownReduceType",
         "  micro_batch_size: 1",
         "  gradient_reduce_dtype: fp23",
         15,
         {"fp23", "fp32"}},
        {"UnknownEnumValue",
         "  micro_batch_size: 1",
         "  recompute: selectve",
         15,
         {"\"selectve\"", "did you mean \"selective\""}},
        {"ZeroStageThatIsNone",
         "  micro_batch_size: 1",
         "  zero_stage: 4",
         15,
         {"wanted at most 3"}},
        {"DegreesDoNotDivideTheGpus",
         "pipeline_parallel_degree: 2",
         "pipeline_parallel_degree: 3",
         14,
         {"does not divide 8 GPUs", "change a degree"}},
        {"DataDegreeDoesNotFit",
         "  micro_batch_size: 1",
         "  data_parallel_degree: 3",
         15,
         {"data degree 3", "leave data_parallel_degree out to use 2"}},
        {"TensorDegreeDoesNotDivideTheHeads",
         "attention_heads: 16",
         "attention_heads: 15",
         6,
         {"15 attention heads do not divide hidden size 1024", "change one"}},
        {"TensorDegreeDoesNotDivideKvHeads",
         "kv_heads: 8",
         "kv_heads: 5",
         7,
         {"5 key-value heads do not divide 16"}},
        {"TensorDegreeDoesNotDivideTheMlp",
         "ffn_hidden_size: 4096",
         "ffn_hidden_size: 4095",
         13,
         {"does not divide 4095", "ffn_hidden_size"}},
        {"GpusFillNoWholeNode", "gpus: 8", "gpus: 12", 11, {"12"}},
        {"BatchDoesNotSplit",
         "global_batch_size: 16",
         "global_batch_size: 15",
         15,
         {"global batch 15", "14 and 16"}},
        {"TooManyMicroBatches",
         "global_batch_size: 16",
         "global_batch_size: 1000000",
         17,
         {"500000 micro-batches", "at most 65535"}},
        {"MoreStagesThanLayers", "layers: 8", "layers: 1", 14, {"1 layers", "use fewer"}},
        {"LayersPerStageWrongSum",
         "  micro_batch_size: 1",
         "  layers_per_stage: [4, 5]",
         15,
         {"adds up to 9", "8 layers"}},
        {"LayersPerStageWrongCount",
         "  micro_batch_size: 1",
         "  layers_per_stage: [4, 2, 2]",
         15,
         {"3 entries", "2 stages"}},
        {"LayersPerStageNoList",
         "  micro_batch_size: 1",
         "  layers_per_stage: 8",
         15,
         {"write [8]"}},
        {"LayersPerStageNegative",
         "  micro_batch_size: 1",
         "  layers_per_stage: [9, -1]",
         15,
         {"\"-1\"", "wanted at least 0"}},
        {"SequenceParallelWithoutTensor",
         "tensor_parallel_degree: 2\n",
         "sequence_parallel: true\n",
         13,
         {"needs a tensor degree above 1"}},
        {"SequenceDoesNotSplit",
         "sequence_length: 1024\n",
         "sequence_length: 1023\nstrategy: {tensor_parallel_degree: 2}\n",
         19,
         {"given twice"}},
        {"InterleavedWithOddMicroBatches",
         "  micro_batch_size: 1",
         "  virtual_stages: 2\n  micro_batch_size: 8",
         15,
         {"micro-batches (1)", "multiples of the pipeline (2)", "change global_batch_size"}},
        {"InterleavedWithoutPipeline",
         "  pipeline_parallel_degree: 2",
         "  virtual_stages: 2",
         14,
         {"needs a pipeline of 2 or more"}},
        {"InterleavedWithoutChunks",
         "  micro_batch_size: 1",
         "  schedule: interleaved",
         15,
         {"virtual_stages of 2 or more"}},
        {"ChunksWithoutInterleaved",
         "  micro_batch_size: 1",
         "  schedule: gpipe\n  virtual_stages: 2",
         15,
         {"needs the interleaved schedule"}},
        {"MoreOfANodeThanItHas",
         "  gpus: 8\n",
         "  gpus: 8\n  gpus_per_node: 16\n",
         11,
         {"16 GPUs of each node", "has 8"}},
        {"MissingHuggingFaceFile",
         "  family: llama",
         "  huggingface_config: missing.json",
         2,
         {"missing.json"}},
        {"MeasurementWithoutSource",
         "framework: megatron-core",
         "measured:\n  step_time_s: 1",
         19,
         {"\"source\" is missing"}},
        {"TabInTheIndent", "  layers: 8", "\tlayers: 8", 3, {}},
        {"BracketNotClosed", "layers: 8", "layers: [8", 4, {}},
        {"CyclicAlias",
         "model:\n",
         "model: &loop\n  more: *loop\n",
         1,
         {"anchors (&) and aliases (*) are not supported", "write the value out"}},
        {"UnknownAlias", "layers: 8", "layers: *eight", 3, {"anchor is not defined"}},
    }),
    [](const ::testing::TestParamInfo<Edit>& test) { return test.param.name; });

// A file that is broken as a whole.
struct BrokenFile {
  const char* name;
  const char* file;
  std::string content;
  const char* where;  ///< How the message must start after "error: ".
  std::vector<const char*> words;
};
std::ostream& operator<<(std::ostream& stream, const BrokenFile& broken) {
  return stream << broken.name;
}

class BrokenFileTest : public ::testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenFileTest, IsRefusedWithItsName) {
  const BrokenFile& broken = GetParam();
  const TemporaryDirectory directory;
  directory.Write(broken.file, broken.content);
  const ProcessResult result = RunStepcast({"forecast", broken.file}, directory.path());
  ExpectBadInput(result);
  EXPECT_THAT(result.err, StartsWith(std::string("error: ") + broken.where));
  for (const char* word : broken.words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenFileTest,
    ::testing::ValuesIn(std::vector<BrokenFile>{
        {"Empty", "empty.yaml", "", "empty.yaml", {}},
        {"OnlyAComment", "comment.yaml", "# nothing\n", "comment.yaml", {}},
        {"AList", "list.yaml", "- model\n", "list.yaml:1: ", {}},
        {"AWord", "word.yaml", "model\n", "word.yaml:1: ", {}},
        {"TruncatedJson", "cut.json", "{\n\"model\": {\"layers\": 8,\n", "cut.json:", {}},
        {"JsonWithATrailingComma",
         "comma.json",
         "{\"model\": {\"layers\": 8,}}",
         "comma.json:1: ",
         {}},
        {"JsonWithAKeyTwice",
         "twice.json",
         "{\"model\": {},\n\"model\": {}}",
         "twice.json:2: ",
         {"twice"}},
        {"EmptyJson", "empty.json", "", "empty.json", {}},
        // Field 3, length 100, and then only two bytes.
        {"TruncatedProtobuf", "cut.pb", std::string("\x1a\x64\x0a\x05", 4), "cut.pb", {}},
        {"RandomBytesAsProtobuf",
         "noise.pb",
         "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
         "noise.pb",
         {}},
        {"EmptyProtobuf", "empty.pb", "", "empty.pb", {"the file is empty"}},
        {"BadTextProto", "bad.textproto", "model {\n  layers: eight\n}\n", "bad.textproto:2", {}},
        {"BinaryAsYaml", "binary.yaml", std::string("\x00\x01\x02\xff", 4), "binary.yaml", {}},
        {"DoubleQuoteNotClosed",
         "quote.yaml",
         "model:\n  layers: 8\ndescription: \"eight \\\" layers\ncluster:\n  gpus: 8\n",
         "quote.yaml:3: ",
         {"the quote that opens here is not closed"}},
        {"SingleQuoteNotClosed",
         "quote.yaml",
         "model:\n  layers: 8\ndescription: 'it''s\ncluster:\n  gpus: 8\n",
         "quote.yaml:3: ",
         {"the quote that opens here is not closed"}},
        {"DeeplyNested", "deep.yaml", std::string(100000, '['), "deep.yaml", {}},
        {"UnknownSuffix", "scenario.toml", "model = 1", "scenario.toml: ", {".yaml", ".json"}},
    }),
    [](const ::testing::TestParamInfo<BrokenFile>& test) { return test.param.name; });

// A Hugging Face config.json beside a good scenario.
struct BrokenConfig {
  const char* name;
  const char* content;
  std::vector<const char*> words;
};
std::ostream& operator<<(std::ostream& stream, const BrokenConfig& broken) {
  return stream << broken.name;
}

class BrokenConfigTest : public ::testing::TestWithParam<BrokenConfig> {};

TEST_P(BrokenConfigTest, IsRefusedWithBothFiles) {
  const BrokenConfig& broken = GetParam();
  const TemporaryDirectory directory;
  directory.Write("config.json", broken.content);
  const std::string text = Edited(
      "  family: llama\n  layers: 8\n  hidden_size: 1024\n  ffn_hidden_size: 4096\n"
      "  attention_heads: 16\n  kv_heads: 8\n  vocabulary_size: 32000\n",
      "  huggingface_config: config.json\n");
  directory.Write("scenario.yaml", text);
  const ProcessResult result = RunStepcast({"forecast", "scenario.yaml"}, directory.path());
  ExpectBadInput(result);
  EXPECT_THAT(result.err, StartsWith("error: scenario.yaml:2: "));
  EXPECT_THAT(result.err, HasSubstr("config.json"));
  for (const char* word : broken.words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenConfigTest,
    ::testing::ValuesIn(std::vector<BrokenConfig>{
        {"Empty", "", {"not valid JSON"}},
        {"Truncated", R"({"model_type": "llama")", {"not valid JSON"}},
        {"AList", "[]", {"wanted a JSON object"}},
        {"NoModelType", R"({"hidden_size": 8})", {"model_type"}},
        {"UnknownModelType", R"({"model_type": "mamba"})", {"mamba", "Mamba-1", "by hand"}},
        {"ModelTypeThatIsNoText", R"({"model_type": 1})", {"model_type"}},
        {"NegativeSize",
         R"({"model_type": "llama", "hidden_size": -4096})",
         {"hidden_size", "-4096", "wanted a whole number from 1"}},
        {"SizeThatIsText",
         R"({"model_type": "llama", "num_hidden_layers": "32"})",
         {"num_hidden_layers", "wanted a whole number from 1"}},
        {"FractionalSize",
         R"({"model_type": "llama", "num_hidden_layers": 32.5})",
         {"num_hidden_layers", "32.5"}},
        {"HugeSize", R"({"model_type": "llama", "vocab_size": 1e300})", {"vocab_size"}},
        {"SizeBeyondTheSchema",
         R"({"model_type": "llama", "num_hidden_layers": 999999999})",
         {"num_hidden_layers", "999999999", "10000"}},
        {"FlagThatIsANumber",
         R"({"model_type": "llama", "tie_word_embeddings": 1})",
         {"tie_word_embeddings", "true or false"}},
        {"MixerHeadsDoNotDivide",
         R"({"model_type": "bamba", "attn_layer_indices": [9], "mamba_n_heads": 100})",
         {"mamba_n_heads", "100 heads do not divide the 8192 columns"}},
        {"HeadsDoNotDivide",
         R"({"model_type": "llama", "hidden_size": 4096, "num_attention_heads": 30})",
         {"30 attention heads do not divide"}},
    }),
    [](const ::testing::TestParamInfo<BrokenConfig>& test) { return test.param.name; });

// Arguments after "forecast scenario.yaml", or all of them.
struct Arguments {
  const char* name;
  std::vector<std::string> arguments;
  std::vector<const char*> words;
};
std::ostream& operator<<(std::ostream& stream, const Arguments& arguments) {
  return stream << arguments.name;
}

class BadFlagTest : public ::testing::TestWithParam<Arguments> {};

TEST_P(BadFlagTest, IsRefusedWithTheFlag) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  std::filesystem::create_symlink("scenario.yaml", directory.path() + "/scenario.html");
  std::vector<std::string> arguments = {"forecast", "scenario.yaml"};
  arguments.insert(arguments.end(), GetParam().arguments.begin(), GetParam().arguments.end());
  const ProcessResult result = RunStepcast(arguments, directory.path());
  ExpectBadInput(result);
  for (const char* word : GetParam().words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Flags, BadFlagTest,
    ::testing::ValuesIn(std::vector<Arguments>{
        {"SetWithoutValue",
         {"--set", "model.layers"},
         {"error: --set model.layers: ", "path=value"}},
        {"SetWithoutPath", {"--set", "=8"}, {"error: --set =8: "}},
        {"SetUnknownField",
         {"--set", "model.layer=8"},
         {"error: --set model.layer=8: ", "did you mean \"layers\""}},
        {"SetUnknownGroup",
         {"--set", "modl.layers=8"},
         {"error: --set modl.layers=8: ", "\"model\""}},
        {"SetWrongType", {"--set", "model.layers=eight"}, {"error: --set model.layers=eight: "}},
        {"SetNegative",
         {"--set", "cluster.gpus=-8"},
         {"error: --set cluster.gpus=-8: ", "at least 1"}},
        {"SetHuge", {"--set", "cluster.gpus=99999999999999999999"}, {"error: --set cluster.gpus="}},
        {"SetNotANumber",
         {"--set", "training.tokens_total=nan"},
         {"error: --set training.tokens_total=nan: ", "finite"}},
        {"SetInsideAScalar",
         {"--set", "model.layers.more=8"},
         {"error: --set model.layers.more=8: "}},
        {"SetIndexOfNoList", {"--set", "model[0].layers=8"}, {"error: --set model[0].layers=8: "}},
        {"SetIndexFarOut",
         {"--set", "strategy.layers_per_stage[1000000000]=8"},
         {"error: --set strategy.layers_per_stage[1000000000]=8: "}},
        {"SetBrokenYaml",
         {"--set", "strategy.layers_per_stage=[4, 4"},
         {"error: --set strategy.layers_per_stage=[4, 4: "}},
        {"SetDegreeThatDoesNotDivide",
         {"--set", "strategy.pipeline_parallel_degree=3"},
         {"error: --set strategy.pipeline_parallel_degree=3: ", "does not divide 8 GPUs"}},
        {"SetEmpty", {"--set", ""}, {"error: --set "}},
        {"SetNothing", {"--set"}, {"--set"}},
        {"UnknownFormat", {"--format=xml"}, {"error: --format: ", "text, json or csv"}},
        {"MisspeltFormat", {"--format=jsn"}, {"did you mean json?"}},
        {"NoThreads", {"--threads=0"}, {"error: --threads: ", "from 1 to"}},
        {"NegativeThreads", {"--threads=-1"}, {"error: --threads: "}},
        {"ThreadsThatAreText", {"--threads", "many"}, {"error: --threads: ", "\"many\""}},
        {"TooManyThreads", {"--threads", "99999999999"}, {"error: --threads: "}},
        {"UnknownOption", {"--foramt=json"}, {"unknown option --foramt", "did you mean --format?"}},
        {"UnknownShortOption", {"-x"}, {"unknown option -x", "--help"}},
        {"TwoScenarios", {"other.yaml"}, {"unexpected argument \"other.yaml\""}},
        {"TraceOfUnknownKind",
         {"--trace", "step.txt"},
         {"error: --trace step.txt: ", ".pftrace", ".json"}},
        {"TraceWithoutName", {"--trace", ""}, {"--trace"}},
        {"TraceWithoutSuffix", {"--trace", "step"}, {"error: --trace step: ", ".pftrace"}},
        {"ReportOfUnknownKind",
         {"--report", "page.pdf"},
         {"error: --report page.pdf: ", "ends in .html"}},
        {"ReportWithoutName", {"--report", ""}, {"--report"}},
        {"ReportInMissingFolder",
         {"--report", "missing/page.html"},
         {"error: --report missing/page.html: ", "No such file"}},
        {"ReportOverTheScenario",
         {"--report", "scenario.html"},
         {"error: --report scenario.html: ", "this is scenario.yaml too"}},
    }),
    [](const ::testing::TestParamInfo<Arguments>& test) { return test.param.name; });

class BadCommandLineTest : public ::testing::TestWithParam<Arguments> {};

TEST_P(BadCommandLineTest, IsRefusedWithACure) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  directory.Write("bad.csv", "id,gpu\nrow\n");
  directory.Write("empty.csv", "");
  std::filesystem::copy_file("validation/runs/testdata/runs.csv", directory.path() + "/runs.csv");
  directory.Write("gate.csv", "set,mape_fraction,compared\nruns.csv,0.9,7\n");
  directory.Write("nan.csv", "set,mape_fraction,compared\nruns.csv,nan,7\n");
  std::filesystem::create_symlink("/dev/zero", directory.path() + "/zero.csv");
  std::filesystem::create_symlink("/dev/zero", directory.path() + "/zero.yaml");
  directory.Write("broken.0.et", "{}");
  directory.Write("large.csv", "");
  std::filesystem::resize_file(directory.path() + "/large.csv", std::uintmax_t{3} << 30);
  STEPCAST_CHECK(::mkfifo((directory.path() + "/pipe.csv").c_str(), 0600) == 0);
  std::filesystem::create_directory(directory.path() + "/directory.yaml");
  std::filesystem::create_directory(directory.path() + "/directory");
  const ProcessResult result = RunStepcast(GetParam().arguments, directory.path());
  ExpectBadInput(result);
  for (const char* word : GetParam().words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    CommandLines, BadCommandLineTest,
    ::testing::ValuesIn(std::vector<Arguments>{
        {"NoCommand", {}, {"a command is missing", "forecast", "--help"}},
        {"UnknownCommand",
         {"forcast", "scenario.yaml"},
         {"unknown command \"forcast\"", "did you mean forecast?"}},
        {"NoScenario", {"forecast"}, {"SCENARIO", "--help"}},
        {"ServePortThatIsText",
         {"serve", "--port", "http"},
         {"error: --port: found \"http\"", "from 0 to 65535"}},
        {"ServePortTooLarge", {"serve", "--port=65536"}, {"error: --port: ", "from 0 to 65535"}},
        {"ServeToOthers",
         {"serve", "--host", "0.0.0.0"},
         {"error: --host 0.0.0.0: ", "--allow-remote"}},
        {"ServeOnNoAddress",
         {"serve", "--host", "nowhere", "--allow-remote", "--port=0"},
         {"error: --host: found \"nowhere\"", "127.0.0.1"}},
        {"ServeMissingScenario",
         {"serve", "missing.yaml"},
         {"error: missing.yaml: no such scenario or directory"}},
        {"ServeNoScenario", {"serve", "bad.csv"}, {"error: bad.csv: wanted a scenario in YAML"}},
        {"ServeMissingRoot",
         {"serve", "--root", "missing"},
         {"error: --root missing: ", "directory"}},
        {"ServeScenarioOutsideOfRoot",
         {"serve", "scenario.yaml", "--root", "directory"},
         {"error: scenario.yaml: ", "in directory"}},
        {"ServeTwoDirectories", {"serve", "directory", "--root", "."}, {"error: --root: "}},
        {"MissingFile", {"forecast", "missing.yaml"}, {"error: missing.yaml: no such file"}},
        {"MissingFileOfUnknownKind", {"forecast", "missing"}, {"error: missing: no such file"}},
        {"Directory", {"forecast", "directory"}, {"error: directory: found a directory"}},
        {"DirectoryWithSuffix",
         {"forecast", "directory.yaml"},
         {"error: directory.yaml: found a directory", "wanted a file"}},
        {"EmptyName", {"forecast", ""}, {"no such file"}},
        {"FileAsDirectory",
         {"forecast", "scenario.yaml/scenario.yaml"},
         {"error: scenario.yaml/scenario.yaml: "}},
        {"ReplayOfNothing", {"replay"}, {"RECORDING is required", "--help"}},
        {"ReplayOfNoTrace", {"replay", "runs.csv"}, {"runs.csv: byte 1: not JSON"}},
        {"ReplayOfAMissingFile",
         {"replay", "absent.json"},
         {"absent.json: cannot be read: No such file"}},
        {"ReplayWithAnUnknownChange",
         {"replay", "runs.csv", "--change", "colectives=2"},
         {"--change: found \"colectives\"", "did you mean \"collectives\"?"}},
        {"ReplayWithChangesAndWithout",
         {"replay", "runs.csv", "--change", "host=2", "--no-changes"},
         {"--no-changes: means nothing beside --change"}},
        {"ReplayWithAField",
         {"replay", "runs.csv", "--set", "cluster.gpus=8"},
         {"--set: means nothing to a recording"}},
        {"ReplayOverItself",
         {"replay", "runs.csv", "--trace", "runs.csv"},
         {"--trace runs.csv", "name another file"}},
        {"ReplayIntoAPackedFile",
         {"replay", "runs.csv", "--trace", "trace.json.gz"},
         {"trace.json.gz", ".gz"}},
        {"ReplayTwice", {"replay", "runs.csv", "./runs.csv"}, {"found ./runs.csv twice"}},
        {"ReplayIntoNoDirectory",
         {"replay", "runs.csv", "--trace", "absent/trace.json"},
         {"--trace absent/trace.json"}},
        {"ImportOfWhat", {"import"}, {"kind is required", "--help"}},
        {"ImportOfUnknownKind",
         {"import", "megatrn", "run.sh", "--out", "run.yaml"},
         {"KIND: found \"megatrn\"", "did you mean \"megatron\"?"}},
        {"ImportWithoutCluster",
         {"import", "megatron", "scenario.yaml", "--out", "run.yaml"},
         {"--cluster is missing", "hardware/catalogue/clusters.yaml"}},
        {"ImportOntoUnknownCluster",
         {"import", "megatron", "scenario.yaml", "--cluster", "dgx-h100", "--out", "run.yaml"},
         {"dgx-h100", "did you mean"}},
        {"ImportOverItself",
         {"import", "megatron", "scenario.yaml", "--cluster", "dgx-h100-ndr", "--out",
          "scenario.yaml"},
         {"--out scenario.yaml", "name another file"}},
        {"ImportOfAScenarioAsYaml",
         {"import", "megatron", "scenario.yaml", "--cluster", "dgx-h100-ndr", "--out", "run.yaml"},
         {"scenario.yaml:", "not known of Megatron-LM", "--allow-unknown"}},
        {"ImportWithABrokenVariable",
         {"import", "megatron", "scenario.yaml", "--cluster", "dgx-h100-ndr", "--env", "X", "--out",
          "o"},
         {"--env: found \"X\", wanted NAME=VALUE"}},
        {"ImportWithAFlagOfAnotherKind",
         {"import", "nccl-tests", "runs.csv", "--cluster", "dgx-h100-ndr", "--out", "o.profile"},
         {"--cluster: means nothing to nccl-tests"}},
        {"ImportOfATraceWithAFlagOfLogs",
         {"import", "kineto", "runs.csv", "--collective", "all_reduce", "--out", "o.profile"},
         {"--collective: means nothing to kineto"}},
        {"ImportOfALogWithAFlagOfTraces",
         {"import", "nccl-tests", "runs.csv", "--gpus-per-node", "8", "--out", "o.profile"},
         {"--gpus-per-node: means nothing to nccl-tests"}},
        {"ImportOfATraceOnHalfANode",
         {"import", "kineto", "runs.csv", "--gpus-per-node", "0.5", "--out", "o.profile"},
         {"--gpus-per-node", "0.5"}},
        {"ImportOfNoTrace",
         {"import", "kineto", "runs.csv", "--out", "o.profile"},
         {"runs.csv: byte 1: not JSON"}},
        {"ImportOfNoLog",
         {"import", "nccl-tests", "runs.csv", "--out", "o.profile"},
         {"runs.csv: found no run of nccl-tests"}},
        {"ImportOfOtherCsv",
         {"import", "csv", "runs.csv", "--device", "h100-sxm5-80gb", "--out", "o.profile"},
         {"runs.csv:1: unknown column \"", "; table "}},
        {"ImportOfCsvWithoutADevice",
         {"import", "csv", "runs.csv", "--out", "o.profile"},
         {"runs.csv: nothing says which GPU it was measured on; give --device NAME"}},
        {"ImportOfALogWithAFlagOfCsv",
         {"import", "nccl-tests", "runs.csv", "--table", "gemm", "--out", "o.profile"},
         {"--table: means nothing to nccl-tests"}},
        {"ImportOfCsvWithAFlagOfLogs",
         {"import", "csv", "runs.csv", "--allow-incomplete", "--out", "o.profile"},
         {"--allow-incomplete: means nothing to csv"}},
        {"ImportOfNoDatabase",
         {"import", "nsight", "runs.csv", "--out", "o.profile"},
         {"runs.csv: found no SQLite database", "nsys export --type sqlite"}},
        {"ImportOfAHugeFile",
         {"import", "nccl-tests", "large.csv", "--out", "o.profile"},
         {"large.csv", "64 MiB"}},
        {"ImportWithoutOut",
         {"import", "megatron", "scenario.yaml", "--cluster", "dgx-h100-ndr"},
         {"--out is required: where the scenario is written"}},
        {"ImportOfNoTraces",
         {"import", "chakra", "traces/step"},
         {"error: traces/step.0.et: no such file, wanted traces of all ranks"}},
        {"ImportOfABrokenTrace",
         {"import", "chakra", "broken"},
         {"error: broken.0.et: record 0 at byte 0: found "}},
        {"ImportOfTracesIntoAScenario",
         {"import", "chakra", "traces/step", "--out", "run.yaml"},
         {"--out: means nothing to chakra"}},
        {"ImportOfAScenarioAsATrace",
         {"import", "megatron", "scenario.yaml", "--trace", "t.json", "--out", "run.yaml"},
         {"--trace: means nothing to megatron"}},
        {"FrameworkOfNoNetwork",
         {"import", "chakra", "traces/step", "--framework", "megatron-core"},
         {"--framework: only with --cluster"}},
        {"TraceOfUnknownKind",
         {"import", "chakra", "traces/step", "--trace", "t.txt"},
         {"--trace t.txt"}},
        {"ExportOfUnknownKind",
         {"export", "astra", "scenario.yaml", "--out", "o"},
         {"KIND: found \"astra\", wanted one of chakra, dot, hta, kineto, megatron, topology"}},
        {"ExportOfALayerAsTraces",
         {"export", "chakra", "scenario.yaml", "--layer", "1", "--out", "o"},
         {"--stage, --layer and --micro-batch: mean nothing to chakra"}},
        {"ExportOfNoLayer",
         {"export", "dot", "scenario.yaml", "--layer", "x", "--out", "o"},
         {"--layer"}},
        {"ExportIntoAFile",
         {"export", "chakra", "scenario.yaml", "--out", "runs.csv"},
         {"--out runs.csv: found a file, wanted a directory"}},
        {"ExportOutOfTheDirectory",
         {"export", "chakra", "scenario.yaml", "--out", "o", "--set", "name=../evil"},
         {"error: scenario.yaml: found name \"../evil\"", "--set name=step"}},
        {"DotAsJson",
         {"export", "dot", "scenario.yaml", "--format", "json", "--out", "o"},
         {"error: --format: means nothing to dot"}},
        {"TopologyAsJson",
         {"export", "topology", "scenario.yaml", "--format", "json", "--out", "o"},
         {"error: --format: means nothing to topology"}},
        {"ExpandedTopology",
         {"export", "topology", "scenario.yaml", "--expand-ranks", "--out", "o"},
         {"--expand-ranks: means nothing to topology"}},
        {"KinetoOfAScenario",
         {"export", "kineto", "scenario.yaml", "--set", "a=1", "--out", "o"},
         {"--set: means nothing to kineto"}},
        {"KinetoOfNoRecording", {"export", "kineto", "runs.csv", "--out", "o"}, {"runs.csv"}},
        {"HtaIntoAFile",
         {"export", "hta", "scenario.yaml", "--out", "runs.csv"},
         {"--out runs.csv: found a file, wanted a directory"}},
        {"ExportOntoADirectory",
         {"export", "topology", "scenario.yaml", "--out", "directory"},
         {"--out directory: found a directory, wanted a file"}},
        {"NoRuns", {"validate"}, {"--runs", "--device cpu"}},
        {"SuiteOfRuns",
         {"validate", "--runs", "runs.csv", "--suite", "quick"},
         {"error: --suite: only with --device cpu"}},
        {"RunsOnADevice",
         {"validate", "--device", "cpu", "--runs", "runs.csv"},
         {"error: --runs: not with --device cpu"}},
        {"ValidateOnADevice",
         {"validate", "--device", "tpu"},
         {"error: --device: found \"tpu\", wanted cpu"}},
        {"UnknownSuite",
         {"validate", "--device", "cpu", "--suite", "slow"},
         {"error: --suite: found \"slow\", wanted quick, full, loop-order, weight-buffers or a "
          "file with cases"}},
        {"SuiteWithoutAProfile",
         {"validate", "--device", "cpu", "--profile", "missing"},
         {"error: --profile missing: ", "stepcast profile --device cpu --out missing --quick"}},
        {"SuiteWithSet",
         {"validate", "--device", "cpu", "--set", "cluster.gpus=1"},
         {"--set is not supported by validate yet"}},
        {"SuiteAsCsv",
         {"validate", "--device", "cpu", "--format", "csv"},
         {"error: --format=csv: with --device, text or json"}},
        {"ProfileNowhere",
         {"profile", "--device", "cpu", "--out", ""},
         {"error: --out: found nothing"}},
        {"ProfileOfAGpuNowhere", {"profile", "--device", "cuda"}, {"error: --out: found nothing"}},
        {"MissingRuns", {"validate", "--runs", "missing.csv"}, {"error: missing.csv"}},
        {"EmptyRuns", {"validate", "--runs", "empty.csv"}, {"error: empty.csv"}},
        {"BadRuns", {"validate", "--runs", "bad.csv"}, {"error: bad.csv"}},
        {"CalibrateIntoAFile",
         {"calibrate", "--runs", "bad.csv", "--out", "empty.csv"},
         {"error: --out empty.csv: found a file, wanted a directory"}},
        {"CalibrateBelowAFile",
         {"calibrate", "--runs", "bad.csv", "--out", "empty.csv/fitted"},
         {"error: --out empty.csv/fitted: cannot make the directory"}},
        {"DeviceAsRuns",
         {"validate", "--runs", "zero.csv"},
         {"error: zero.csv: found a pipe or device, wanted a file"}},
        {"PipeAsRuns",
         {"validate", "--runs", "pipe.csv"},
         {"error: pipe.csv: found a pipe or device, wanted a file"}},
        {"LargeRuns",
         {"validate", "--runs", "large.csv"},
         {"error: large.csv: larger than 64 MiB"}},
        {"DeviceAsScenario",
         {"forecast", "zero.yaml"},
         {"error: zero.yaml: found a pipe or device, wanted a file"}},
        {"BadTolerance",
         {"validate", "--runs", "bad.csv", "--tolerance", "-1"},
         {"error: --tolerance: ", "fraction"}},
        {"ToleranceThatIsNone",
         {"validate", "--runs", "bad.csv", "--tolerance", "nan"},
         {"error: --tolerance: "}},
        {"ByColumnOfNoTable",
         {"validate", "--runs", "runs.csv", "--by", "tp,n_gpu"},
         {"error: --by: no table has the column n_gpu; did you mean n_gpus?"}},
        {"ByColumnTwice",
         {"validate", "--runs", "runs.csv", "--by", "tp,tp"},
         {"error: --by: tp stands twice"}},
        {"ByNothing", {"validate", "--runs", "runs.csv", "--by", ""}, {"error: --by: "}},
        {"ByNothingInBetween",
         {"validate", "--runs", "runs.csv", "--by", "tp,,pp"},
         {"error: --by: found a column without a name"}},
        {"WorstThatIsText",
         {"validate", "--runs", "runs.csv", "--worst", "all"},
         {"error: --worst is \"all\", wanted a whole number"}},
        {"WorstBelowNone",
         {"validate", "--runs", "runs.csv", "--worst=-1"},
         {"error: --worst is \"-1\""}},
        {"ScatterOverTheRuns",
         {"validate", "--runs", "runs.csv", "--scatter", "./runs.csv"},
         {"error: --scatter ./runs.csv: this is runs.csv too; name another file"}},
        {"ScatterOverTheGate",
         {"validate", "--runs", "runs.csv", "--gate", "gate.csv", "--scatter", "gate.csv"},
         {"error: --scatter gate.csv: this is gate.csv too"}},
        {"ScatterIntoADirectory",
         {"validate", "--runs", "runs.csv", "--scatter", "directory"},
         {"error: --scatter directory: found a directory, wanted a file"}},
        {"ScatterIntoADevice",
         {"validate", "--runs", "runs.csv", "--scatter", "zero.csv"},
         {"error: --scatter zero.csv: found a pipe or device, wanted a file"}},
        {"ScatterNowhere",
         {"validate", "--runs", "runs.csv", "--scatter", "missing/scatter.csv"},
         {"error: --scatter missing/scatter.csv: cannot be written: "}},
        {"MissingGate",
         {"validate", "--runs", "runs.csv", "--gate", "missing.csv"},
         {"error: --gate missing.csv: "}},
        {"GateThatIsNone",
         {"validate", "--runs", "runs.csv", "--gate", "runs.csv"},
         {"error: --gate runs.csv:1: found the columns id,source,gpu,"}},
        {"GateWithoutANumber",
         {"validate", "--runs", "runs.csv", "--gate", "nan.csv"},
         {"error: --gate nan.csv:2: mape_fraction is \"nan\""}},
        {"GateOfTwoFilesOfOneName",
         {"validate", "--runs", "runs.csv", "directory/../runs.csv", "--gate", "gate.csv"},
         {"error: --gate: two files of runs are called runs.csv"}},
        {"UpdateOfNoGate",
         {"validate", "--runs", "runs.csv", "--update-gate"},
         {"error: --update-gate: there is no --gate FILE"}},
        {"UpdateOfAGateNowhere",
         {"validate", "--runs", "runs.csv", "--gate", "missing/gate.csv", "--update-gate"},
         {"error: --gate missing/gate.csv: cannot be written: "}},
        {"EffectsAndGroupsInOneCsv",
         {"validate", "--runs", "runs.csv", "--effects", "--by", "tp", "--format=csv"},
         {"error: --effects, --choices, --by: in --format=csv, which holds one table",
          "wanted one of them"}},
        {"EffectsOnCores",
         {"validate", "--device", "cpu", "--effects"},
         {"error: --effects: not with --device cpu"}},
        {"DocumentOverTheScatter",
         {"validate", "--runs", "runs.csv", "--scatter", "out", "--document", "./out"},
         {"error: --document ./out: this is out too; name another file"}},
        {"DocumentNowhere",
         {"validate", "--runs", "runs.csv", "--document", "missing/accuracy.md"},
         {"error: --document missing/accuracy.md: cannot be written: "}},
        {"ExplainNothing", {"explain"}, {"SCENARIO", "--help"}},
        {"ExplainMissingFile", {"explain", "missing.yaml"}, {"error: missing.yaml: no such file"}},
        {"ExplainAsTable",
         {"explain", "scenario.yaml", "--format=csv"},
         {"error: --format: ", "wanted text or json"}},
        {"ExplainTooNarrow",
         {"explain", "scenario.yaml", "--width", "10"},
         {"error: --width: found \"10\"", "from 60 to"}},
        {"ExplainWidthThatIsText",
         {"explain", "scenario.yaml", "--width=wide"},
         {"error: --width: ", "\"wide\""}},
        {"ExplainDegreeThatDoesNotDivide",
         {"explain", "scenario.yaml", "--set", "strategy.pipeline_parallel_degree=3"},
         {"error: --set strategy.pipeline_parallel_degree=3: ", "does not divide 8 GPUs"}},
        {"WhatIfNothing", {"whatif"}, {"SCENARIO", "--help"}},
        {"WhatIfMissingFile", {"whatif", "missing.yaml"}, {"error: missing.yaml: no such file"}},
        {"WhatIfOfAnUnknownChange",
         {"whatif", "scenario.yaml", "--change", "zero1"},
         {"error: --change: found \"zero1\", wanted one of ", "did you mean zero-1?"}},
        {"WhatIfOfANamelessChange",
         {"whatif", "scenario.yaml", "--change", ""},
         {"error: --change: found nothing"}},
        {"WhatIfWithMissingChanges",
         {"whatif", "scenario.yaml", "--changes", "missing.yaml"},
         {"error: missing.yaml: no such file"}},
        {"WhatIfWithChangesThatAreNone",
         {"whatif", "scenario.yaml", "--changes", "scenario.yaml"},
         {"error: scenario.yaml:1: ", "valid fields: changes"}},
        {"WhatIfOfAScenarioThatCannotBe",
         {"whatif", "scenario.yaml", "--set", "strategy.pipeline_parallel_degree=3"},
         {"error: --set strategy.pipeline_parallel_degree=3: ", "does not divide 8 GPUs"}},
        {"SweepNothing", {"sweep"}, {"FILE", "--help"}},
        {"SweepMissingFile",
         {"sweep", "missing.yaml", "--over", "strategy.zero_stage=1"},
         {"error: missing.yaml: no such file"}},
        {"SweepOverNothing",
         {"sweep", "scenario.yaml"},
         {"error: scenario.yaml: nothing to sweep over; wanted --over PATH=VALUES"}},
        {"SweepOverAnUnknownField",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stag=1"},
         {"error: --over strategy.zero_stag=1: ", "zero_stage"}},
        {"SweepOverAValueThatCannotBe",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1..4"},
         {"error: --over strategy.zero_stage=1..4: ", "4"}},
        {"SweepIntoAText",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1", "--out", "sweep.csv"},
         {"error: --out sweep.csv: wanted a name that ends in .db"}},
        {"SweepIntoAMissingFolder",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1", "--out", "missing/a.db"},
         {"error: --out missing/a.db: cannot be written: "}},
        {"SweepResumedFromNothing",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1", "--resume"},
         {"error: --resume needs --out FILE.db"}},
        {"SweepOfAShardThatIsNone",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1", "--shard", "3/2"},
         {"error: --shard: found \"3/2\", wanted I/N"}},
        {"SweepOfNoTop",
         {"sweep", "scenario.yaml", "--over", "strategy.zero_stage=1", "--top", "0"},
         {"error: --top: found \"0\""}},
        {"MergeNothing", {"merge", "--out", "a.db"}, {"SHARD", "--help"}},
        {"MergeMissingFile",
         {"merge", "missing.db", "--out", "a.db"},
         {"error: missing.db: no such file"}},
        {"MergeOfAScenario",
         {"merge", "scenario.yaml", "--out", "a.db"},
         {"error: scenario.yaml: found no whole database"}},
        {"PassThatIsNone",
         {"forecast", "scenario.yaml", "--set", "passes=[{name: list-shedule}]"},
         {"error: --set passes=", "did you mean \"list-schedule\"?"}},
        {"OptionOfAnotherPass",
         {"forecast", "scenario.yaml", "--set", "passes=[{name: list-schedule, in_flight: 2}]"},
         {"error: --set passes=", "pass list-schedule has no such option; wanted memory"}},
        {"SetForRuns",
         {"validate", "--runs", "bad.csv", "--set", "cluster.gpus=8"},
         {"--set is not supported by validate yet"}},
    }),
    [](const ::testing::TestParamInfo<Arguments>& test) { return test.param.name; });

TEST(BadInputTest, TheScenarioIsNotOverwrittenByItsTrace) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  std::filesystem::create_symlink("scenario.yaml", directory.path() + "/link.json");
  const ProcessResult result =
      RunStepcast({"forecast", "scenario.yaml", "--trace", "link.json"}, directory.path());
  ExpectBadInput(result);
  EXPECT_THAT(result.err, HasSubstr("this is the scenario itself"));
}

TEST(BadInputTest, ChakraTracesAreNotOverwrittenByTheStepOfThem) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  const ProcessResult exported = RunStepcast(
      {"export", "chakra", "scenario.yaml", "--out", ".", "--set", "name=t"}, directory.path());
  ASSERT_EQ(exported.exit_code, 0) << exported.err;
  std::filesystem::create_symlink("t.3.et", directory.path() + "/link.json");
  std::filesystem::copy_file(directory.path() + "/comm_groups.json",
                             directory.path() + "/other.json");
  const auto import = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"import", "chakra", "t"});
    return RunStepcast(more, directory.path());
  };
  const ProcessResult groups = import({"--trace", "comm_groups.json"});
  ExpectBadInput(groups);
  EXPECT_THAT(groups.err, HasSubstr("--trace comm_groups.json: this is comm_groups.json too"));
  const ProcessResult named = import({"--groups", "other.json", "--trace", "other.json"});
  ExpectBadInput(named);
  EXPECT_THAT(named.err, HasSubstr("--trace other.json: this is other.json too"));
  const ProcessResult rank = import({"--trace", "link.json"});
  ExpectBadInput(rank);
  EXPECT_THAT(rank.err, HasSubstr("--trace link.json: this is t.3.et too"));
  EXPECT_EQ(import({"--trace", "step.json"}).exit_code, 0);
}

// A terminal might obey what a file says.
TEST(BadInputTest, ErrorsHaveNoControlCharacters) {
  const TemporaryDirectory directory;
  directory.Write("table.csv", "\"a\x1b[2J\xff\xc2\x9b\u202eµ\",b\n1,2\n");
  directory.Write("scenario.yaml", kScenario);
  const ProcessResult table = RunStepcast(
      {"import", "csv", "table.csv", "--out", "o.profile", "--device", "h100-sxm5-80gb"},
      directory.path());
  ExpectBadInput(table);
  EXPECT_THAT(table.err, HasSubstr("unknown column \"a?[2J??????µ\""));
  ASSERT_EQ(RunStepcast({"export", "chakra", "scenario.yaml", "--out", ".", "--set", "name=t"},
                        directory.path())
                .exit_code,
            0);
  directory.Write("groups.json", "{\"\\u001b[2J\": [99]}");
  const ProcessResult groups =
      RunStepcast({"import", "chakra", "t", "--groups", "groups.json"}, directory.path());
  ExpectBadInput(groups);
  EXPECT_THAT(groups.err, HasSubstr("groups.json: group \"?[2J\": found member 99"));
  const ProcessResult flag =
      RunStepcast({"forecast", "scenario.yaml", "--trace", "a\x1b[2J"}, directory.path());
  ExpectBadInput(flag);
  EXPECT_THAT(flag.err, HasSubstr("--trace a?[2J: "));
}

// Not after a search whose plan is then lost.
TEST(BadInputTest, APlanOfAModelThatMegatronHasNotIsRefusedAtOnce) {
  const TemporaryDirectory directory;
  std::filesystem::copy_file("scenarios/gallery/resnet-50-on-8-a100.yaml",
                             directory.path() + "/resnet.yaml");
  const ProcessResult result = RunStepcast(
      {"plan", "resnet.yaml", "--megatron", "run.sh", "--report", "plan.html"}, directory.path());
  ExpectBadInput(result);
  EXPECT_THAT(result.err, StartsWith("error: resnet.yaml:"));
  EXPECT_THAT(result.err, HasSubstr("found a model that is no transformer, wanted a decoder"));
  EXPECT_FALSE(std::filesystem::exists(directory.path() + "/plan.html"));
}

TEST(BadInputTest, FileWithoutPermissionIsNamed) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("secret.yaml", kScenario);
  std::filesystem::permissions(path, std::filesystem::perms::none);
  const ProcessResult result = RunStepcast({"forecast", "secret.yaml"}, directory.path());
  if (result.exit_code == 0) GTEST_SKIP() << "this user reads every file";
  ExpectBadInput(result);
  EXPECT_THAT(result.err, StartsWith("error: secret.yaml: "));
}

}  // namespace
}  // namespace stepcast::testing
