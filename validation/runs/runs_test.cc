#include "validation/runs/runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "simulator/base/temporary_directory.h"
#include "strategies/model/model.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr char kRuns[] = "validation/runs/testdata/runs.csv";

// --- CSV files.

/// Columns in an order of their own, with one that nobody knows.
constexpr char kHeader[] =
    "notes,id,source,gpu,extra,gpus_per_node,n_gpus,model,layers,hidden,heads,kv_heads,ffn,vocab,"
    "seq_len,global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,"
    "sequence_parallel,recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,mem_"
    "gb";
constexpr char kRow[] =
    "n,a,s,A100,x,8,16,GPT,24,1024,16,16,4096,50257,2048,64,2,2,2,4,1,1,1,1f1b,none,no,full,fp16,"
    "unfused,none,1.5,,40";

class CsvTest : public ::testing::Test {
 protected:
  Result<std::vector<MeasuredRun>> Load(const std::string& text) const {
    return LoadRuns(directory_.Write("r.csv", text));
  }
  std::vector<MeasuredRun> LoadOrDie(const std::string& text) const {
    const Result<std::vector<MeasuredRun>> runs = Load(text);
    EXPECT_TRUE(runs.has_value()) << runs.error().message;
    return runs.value_or(std::vector<MeasuredRun>());
  }
  std::string Complaint(const std::string& text) const {
    const Result<std::vector<MeasuredRun>> runs = Load(text);
    if (runs.has_value()) return "accepted";
    EXPECT_EQ(runs.error().code, ErrorCode::kInvalidInput);
    return runs.error().message;
  }
  /// The row with one cell replaced.
  static std::string With(const std::string& cell, const std::string& replacement) {
    std::string row = kRow;
    const std::size_t at = row.find("," + cell + ",");
    EXPECT_NE(at, std::string::npos) << cell;
    return std::string(kHeader) + "\n" + row.replace(at + 1, cell.size(), replacement) + "\n";
  }

  TemporaryDirectory directory_;
};

TEST_F(CsvTest, ColumnsAreFoundByName) {
  const std::vector<MeasuredRun> runs = LoadOrDie(std::string(kHeader) + "\n" + kRow + "\n");
  ASSERT_EQ(runs.size(), 1u);
  const MeasuredRun& run = runs[0];
  EXPECT_EQ(run.line, 2);
  EXPECT_EQ(run.id, "a");
  EXPECT_EQ(run.gpu, "A100");
  EXPECT_EQ(run.gpus, 16);
  EXPECT_EQ(run.sequence_length, 2048);
  EXPECT_EQ(run.recompute, "full");
  EXPECT_EQ(run.step_time_s, 1.5);
  EXPECT_EQ(run.tokens_per_s_per_gpu, std::nullopt);
  EXPECT_EQ(run.memory_gb, 40);
  EXPECT_EQ(run.notes, "n");
}

TEST_F(CsvTest, QuotesAndWindowsLinesAreRead) {
  const std::string first = With("x", "\"one, \"\"two\"\"\"");
  std::string windows;
  for (const char c : first) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  for (const std::string& text : {first, windows, "\xEF\xBB\xBF" + first}) {
    const std::vector<MeasuredRun> runs = LoadOrDie(text);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0].id, "a");
    EXPECT_EQ(runs[0].memory_gb, 40);
  }
  const std::vector<MeasuredRun> quoted = LoadOrDie(With("A100", "\"A, \"\"100\"\"\""));
  EXPECT_EQ(quoted[0].gpu, "A, \"100\"");
}

TEST_F(CsvTest, BlankLinesAndAMissingLastNewlineAreNoRows) {
  const std::string text = std::string(kHeader) + "\n\n" + kRow + "\n\n" + kRow;
  const std::vector<MeasuredRun> runs = LoadOrDie(text);
  ASSERT_EQ(runs.size(), 2u);
  EXPECT_EQ(runs[0].line, 3);
  EXPECT_EQ(runs[1].line, 5);
}

// A cell over two lines: the row ends on the third line of the file.
TEST_F(CsvTest, CellsMayHoldLines) {
  const std::vector<MeasuredRun> runs = LoadOrDie(With("x", "\"two\nlines\"") + kRow + "\n");
  ASSERT_EQ(runs.size(), 2u);
  EXPECT_EQ(runs[0].line, 3);
  EXPECT_EQ(runs[1].line, 4);
}

// "not stated, likely" is marked by a question mark.
TEST_F(CsvTest, LikelyValuesCount) {
  EXPECT_EQ(LoadOrDie(With("50257", "51200?"))[0].vocabulary, 51200);
  EXPECT_EQ(LoadOrDie(With("50257", ""))[0].vocabulary, std::nullopt);
}

TEST_F(CsvTest, WrongNumbersAreNamedWithTheirLine) {
  EXPECT_THAT(Complaint(With("1024", "1k")),
              AllOf(HasSubstr("r.csv:2: hidden is \"1k\", wanted a whole number from 1 to")));
  EXPECT_THAT(Complaint(With("1024", "-5")), HasSubstr("hidden is \"-5\""));
  EXPECT_THAT(Complaint(With("1024", "0")), HasSubstr("hidden is \"0\""));
  EXPECT_THAT(Complaint(With("1024", "2.5")),
              HasSubstr("hidden is \"2.5\", wanted a whole number"));
  EXPECT_THAT(Complaint(With("1024", "1e12")), HasSubstr("hidden is \"1e12\""));
  EXPECT_THAT(Complaint(With("1.5", "nan")),
              HasSubstr("r.csv:2: iter_time_s is \"nan\", wanted a number from 1e-06 to"));
  EXPECT_THAT(Complaint(With("1.5", "1.5 s")), HasSubstr("iter_time_s is \"1.5 s\""));
  for (const char* time : {"inf", "1e-310", "1e7", "1e-7"}) {
    EXPECT_THAT(Complaint(With("1.5", time)), HasSubstr("r.csv:2: iter_time_s is")) << time;
  }
  EXPECT_THAT(Complaint(std::string(kHeader) + "\n" + kRow + "\n" +
                        With("1024", "x").substr(sizeof(kHeader))),
              HasSubstr("r.csv:3: hidden"));
}

TEST_F(CsvTest, MissingColumnsAreNamedWithTheNearest) {
  std::string header = kHeader;
  header.replace(header.find("seq_len"), 7, "seq_length");
  EXPECT_THAT(
      Complaint(header + "\n" + kRow + "\n"),
      AllOf(HasSubstr("r.csv:1: column seq_len is missing (did you mean it by \"seq_length\"?)"),
            HasSubstr("wanted the columns of LLM training runs: id,source")));
  header = kHeader;
  header.replace(header.find("extra"), 5, "notes");
  EXPECT_THAT(Complaint(header + "\n"), HasSubstr("r.csv:1: column notes stands twice"));
}

TEST_F(CsvTest, BrokenRowsAreNamedWithTheirLine) {
  EXPECT_THAT(Complaint(std::string(kHeader) + "\n" + kRow + ",more\n"),
              HasSubstr("r.csv:2: 34 cells, wanted 33 as in the header"));
  EXPECT_THAT(Complaint(std::string(kHeader) + "\na,b\n"),
              HasSubstr("r.csv:2: 2 cells, wanted 33"));
  EXPECT_THAT(Complaint(With("x", "\"never closed")), HasSubstr("not valid CSV"));
  EXPECT_THAT(Complaint(With("x", "\"closed\" early")),
              AllOf(HasSubstr("r.csv:2: not valid CSV"), HasSubstr("quote cells")));
  EXPECT_THAT(Complaint(With("a", "")), HasSubstr("r.csv:2: the row has no id"));
}

TEST_F(CsvTest, EmptyFilesAreNoTables) {
  EXPECT_THAT(Complaint(""), HasSubstr("r.csv: the file is empty; wanted a header line and rows"));
  EXPECT_THAT(LoadOrDie(std::string(kHeader) + "\n"), IsEmpty());
}

TEST(RunsTest, ADirectoryIsNoFile) {
  const auto runs = LoadRuns("validation");
  ASSERT_FALSE(runs.has_value());
  EXPECT_EQ(runs.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(runs.error().message, "validation: found a directory, wanted a file");
}

TEST(RunsTest, AMissingFileIsNotFound) {
  const auto runs = LoadRuns("nowhere.csv");
  ASSERT_FALSE(runs.has_value());
  EXPECT_EQ(runs.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(runs.error().message, StartsWith("nowhere.csv: "));
}

// 16 samples of 1024 tokens at 20000 tokens/s on each of 8 GPUs.
TEST(RunsTest, ThroughputGivesTheStepTime) {
  MeasuredRun run;
  EXPECT_EQ(run.MeasuredStepTime(), std::nullopt);
  run.tokens_per_s_per_gpu = 20000;
  EXPECT_EQ(run.MeasuredStepTime(), std::nullopt);
  run.gpus = 8;
  run.global_batch = 16;
  run.sequence_length = 1024;
  EXPECT_DOUBLE_EQ(*run.MeasuredStepTime(), 16.0 * 1024 / 20000 / 8);
  run.step_time_s = 0.5;
  EXPECT_EQ(run.MeasuredStepTime(), 0.5);
}

// --- From a row to a scenario.

class ScenarioOfRunTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    shared_catalogue = new Catalogue(*Catalogue::Load(DefaultCatalogueDirectory()));
    Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
    ASSERT_TRUE(sources.has_value()) << sources.error().message;
    shared_sources = new RunSources(*std::move(sources));
  }
  static void TearDownTestSuite() {
    delete shared_catalogue;
    delete shared_sources;
  }
  static MeasuredRun Row(const std::string& id) {
    const auto runs = LoadRuns(kRuns);
    EXPECT_TRUE(runs.has_value()) << runs.error().message;
    for (const MeasuredRun& run : *runs) {
      if (run.id == id) return run;
    }
    ADD_FAILURE() << "no row " << id;
    return {};
  }
  static RunScenario Map(const MeasuredRun& run) {
    Result<RunScenario> scenario = ScenarioOfRun(run, *shared_sources, *shared_catalogue);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    return scenario.value_or(RunScenario());
  }
  static std::string Reason(const MeasuredRun& run) {
    const Result<RunScenario> scenario = ScenarioOfRun(run, *shared_sources, *shared_catalogue);
    return scenario.has_value() ? "simulated" : scenario.error().message;
  }

  static inline Catalogue* shared_catalogue = nullptr;
  static inline RunSources* shared_sources = nullptr;
};

TEST_F(ScenarioOfRunTest, SingleGpuTypeNamesAndSourceDefaultsFillTheGaps) {
  const RunScenario run = Map(Row("vtrain-a"));
  const v1::Scenario& s = run.scenario;
  EXPECT_EQ(s.name(), "vtrain-a");
  EXPECT_EQ(s.model().family(), "gpt");
  EXPECT_EQ(s.model().layers(), 8);
  EXPECT_EQ(s.model().vocabulary_size(), 50257);
  EXPECT_EQ(s.cluster().name(), "a100-hdr-800g");
  EXPECT_EQ(s.cluster().gpus(), 16);
  EXPECT_EQ(s.framework(), "megatron-deepspeed");
  EXPECT_EQ(s.strategy().tensor_parallel_degree(), 2);
  EXPECT_EQ(s.strategy().pipeline_parallel_degree(), 2);
  EXPECT_EQ(s.strategy().micro_batch_size(), 4);
  EXPECT_EQ(s.strategy().recompute(), v1::RECOMPUTE_FULL);
  EXPECT_EQ(s.strategy().precision(), "fp16");
  EXPECT_EQ(s.strategy().attention(), v1::ATTENTION_KERNEL_UNFUSED);
  EXPECT_FALSE(s.strategy().sequence_parallel());
  EXPECT_EQ(s.strategy().zero_stage(), 0);
  EXPECT_EQ(s.training().global_batch_size(), 32);
  EXPECT_EQ(s.training().sequence_length(), 512);
  EXPECT_THAT(run.assumptions, Contains("vocabulary not stated: 50257"));
}

TEST_F(ScenarioOfRunTest, InterleavingSelectiveRecomputationAndSequenceParallelismAreKept) {
  const RunScenario run = Map(Row("selective"));
  EXPECT_EQ(run.scenario.strategy().virtual_stages(), 3);
  EXPECT_EQ(run.scenario.strategy().recompute(), v1::RECOMPUTE_SELECTIVE);
  EXPECT_TRUE(run.scenario.strategy().sequence_parallel());
  EXPECT_EQ(run.scenario.cluster().name(), "dgx-a100-80gb-hdr");
  EXPECT_EQ(run.scenario.framework(), "megatron-lm-2021");
  EXPECT_TRUE(run.scenario.framework_changes().fused_gradient_accumulation());
  EXPECT_THAT(run.assumptions, IsEmpty());
}

TEST_F(ScenarioOfRunTest, TheFirstOfSeveralPrecisionsCounts) {
  const RunScenario run = Map(Row("bloom"));
  EXPECT_EQ(run.scenario.strategy().precision(), "bf16");
  EXPECT_EQ(run.scenario.strategy().zero_stage(), 1);
  EXPECT_EQ(run.scenario.model().position(), v1::POSITION_ALIBI);
  EXPECT_EQ(run.scenario.model().vocabulary_size(), 250880);
  EXPECT_EQ(run.scenario.cluster().name(), "jean-zay-a100");
}

TEST_F(ScenarioOfRunTest, ZeroOverAllRanksIsZero) {
  MeasuredRun row = Row("intern");
  RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().zero_stage(), 1);
  EXPECT_EQ(run.scenario.model().family(), "llama");
  EXPECT_EQ(run.scenario.model().ffn_hidden_size(), 2816);
  EXPECT_EQ(run.scenario.strategy().attention(), v1::ATTENTION_KERNEL_FLASH);
  EXPECT_THAT(run.assumptions, Not(Contains(HasSubstr("optimizer states"))));
  row.sharding = "zero1:4";
  EXPECT_EQ(Map(row).scenario.strategy().shard_degree(), 4);
  row.sharding = "zero1:3";
  EXPECT_THAT(Map(row).assumptions, Contains("sharding \"zero1:3\": over all 8 ranks"));
}

TEST_F(ScenarioOfRunTest, WhatARowDoesNotSayIsAssumedAloud) {
  MeasuredRun row = Row("ci");
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().zero_stage(), 1);
  EXPECT_EQ(run.scenario.model().kv_heads(), 2);
  // 16 samples over 4 data-parallel ranks: 4 each, in one micro-batch of at most 8.
  EXPECT_EQ(run.scenario.strategy().micro_batch_size(), 4);
  EXPECT_THAT(run.assumptions,
              AllOf(Contains("vocabulary not stated: 32000"), Contains("micro-batch not stated: 4"),
                    Contains(StartsWith("cluster not stated: "))));
  row.heads.reset();
  row.recompute.clear();
  row.dtype.clear();
  row.data = 2;
  EXPECT_THAT(
      Map(row).assumptions,
      AllOf(Contains("attention heads not stated: 8"), Contains("recomputation not stated: none"),
            Contains("precision not stated: bf16"),
            Contains("dp is 2 in the row; GPUs / (tp x pp x cp) = 4 is used")));
}

TEST_F(ScenarioOfRunTest, VirtualStagesOfAnInterleavedScheduleAreTheFewestThatDivide) {
  MeasuredRun row = Row("selective");
  row.virtual_stages.reset();
  row.layers = 18;  // 9 a rank
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().virtual_stages(), 3);
  EXPECT_THAT(run.assumptions, Contains("virtual stages not stated: 3, the fewest above 1"));
}

TEST_F(ScenarioOfRunTest, EveryKindOfSplittingIsRead) {
  EXPECT_EQ(Map(Row("moe")).scenario.strategy().expert_parallel_degree(), *Row("moe").expert);
  EXPECT_EQ(Map(Row("moe")).scenario.model().experts().count(), 8);
  EXPECT_EQ(Map(Row("context")).scenario.strategy().context_parallel_degree(),
            *Row("context").context);
  EXPECT_EQ(Map(Row("fsdp")).scenario.strategy().zero_stage(), 3);
  MeasuredRun row = Row("ci");
  row.sharding = "zero2";
  EXPECT_EQ(Map(row).scenario.strategy().zero_stage(), 2);
  row.dtype = "MXFP8";
  EXPECT_EQ(Map(row).scenario.strategy().matrix_precision(), "fp8");
  EXPECT_EQ(Map(row).scenario.strategy().precision(), "bf16");
  row.dtype = "NVFP4";
  EXPECT_EQ(Map(row).scenario.strategy().matrix_precision(), "fp4");
  row.model = "BERT-Large";
  EXPECT_EQ(Map(row).scenario.model().family(), "bert");
  row.recompute = "selective(every other layer)";
  EXPECT_EQ(Map(row).scenario.strategy().recompute_every(), 2);
}

TEST_F(ScenarioOfRunTest, WhatIsNotModelledIsSkippedWithItsReason) {
  MeasuredRun row = Row("moe");
  row.model = "Grok-1";
  EXPECT_THAT(Reason(row), HasSubstr("its experts are not in the catalogue of models"));
  row = Row("ci");
  row.model = "Llama LoRA";
  EXPECT_THAT(Reason(row), HasSubstr("fine-tuning"));
  row = Row("ci");
  row.offload = "optimizer to cpu";
  EXPECT_THAT(Reason(row), HasSubstr("offload \"optimizer to cpu\" does not say of what"));
  row = Row("ci");
  row.recompute = "sometimes";
  EXPECT_THAT(Reason(row), HasSubstr("recomputation \"sometimes\" is not known"));
  row = Row("ci");
  row.sharding = "magic";
  EXPECT_THAT(Reason(row), HasSubstr("sharding \"magic\" is not known"));
}

TEST_F(ScenarioOfRunTest, ModelsWithExpertsMayHaveAFrameworkOfTheirOwn) {
  MeasuredRun row = Row("ci");
  row.source = "NVIDIA-NeMo/Megatron-Bridge docs";
  row.model = "LLAMA3_8B";
  EXPECT_EQ(Map(row).scenario.framework(), "megatron-bridge");
  row.experts = 8;
  row.experts_per_token = 2;
  EXPECT_EQ(Map(row).scenario.framework(), "megatron-bridge-moe");
}

TEST_F(ScenarioOfRunTest, AttentionLibrariesAreTakenFromTheRow) {
  MeasuredRun row = Row("ci");
  EXPECT_EQ(Map(row).scenario.framework_changes().attention_library(),
            v1::ATTENTION_LIBRARY_UNSPECIFIED);
  row.attention = "sdpa-flash";
  EXPECT_EQ(Map(row).scenario.framework_changes().attention_library(), v1::ATTENTION_LIBRARY_FLASH);
  row.attention = "cudnn";
  EXPECT_EQ(Map(row).scenario.framework_changes().attention_library(), v1::ATTENTION_LIBRARY_CUDNN);
  EXPECT_EQ(Map(row).scenario.strategy().attention(), v1::ATTENTION_KERNEL_FLASH);
}

// Our own runs say in their notes what weights and states are, and what ran.
TEST_F(ScenarioOfRunTest, NotesSayHabitsOfTheFramework) {
  MeasuredRun row = Row("ci");
  row.source = "stepcast profiles/collect/torch_profile.py";
  row.model = "gpt2-350m";
  row.notes = "eager; fp32 weights, gradients and states; autocast to bf16; dropout 0; more";
  v1::Scenario s = Map(row).scenario;
  EXPECT_EQ(s.framework(), "pytorch-ddp");
  EXPECT_FALSE(s.framework_changes().has_autocast());
  EXPECT_EQ(s.model().dropout(), 0);
  row.notes = "eager; weights, gradients and states in bf16; dropout 0.1; more";
  s = Map(row).scenario;
  EXPECT_TRUE(s.framework_changes().has_master_weights());
  EXPECT_FALSE(s.framework_changes().master_weights());
  EXPECT_EQ(s.strategy().moment_dtype(), "bf16");
  EXPECT_FALSE(s.model().has_dropout());
  row.notes = "eager; bf16 weights, fp32 gradients, master weights and states; more";
  row.model = "tinyllama-1.1b";
  s = Map(row).scenario;
  EXPECT_EQ(s.framework_changes().gradient_type(), v1::GRADIENT_TYPE_FP32);
  EXPECT_FALSE(s.framework_changes().has_master_weights());
  EXPECT_TRUE(s.framework_changes().separate_projections());
}

// nvidia-smi's figures are in 1e9 bytes of the whole device, torchtitan's in GiB of what its
// allocator reserved.
TEST_F(ScenarioOfRunTest, MemoryIsCountedAsTheSourceCounts) {
  MeasuredRun row = Row("vtrain-a");
  EXPECT_EQ(Map(row).measured_memory_bytes, std::nullopt);
  row.memory_gb = 40;
  EXPECT_EQ(Map(row).measured_memory_bytes, 40e9);
  EXPECT_EQ(Map(row).memory_measure, v1::MEMORY_MEASURE_UNSPECIFIED);
  row.source = "pytorch/torchtitan benchmarks";
  EXPECT_EQ(Map(row).measured_memory_bytes, 40.0 * (1 << 30));
  EXPECT_EQ(Map(row).memory_measure, v1::MEMORY_MEASURE_RESERVED);
}

// Shapes from the technical reports: parameters, those that work on a token, and what
// Megatron-Bridge takes for the work of a token, model_tflops_per_gpu over tokens_per_s_per_gpu of
// its summary. It counts half of attention's square and, for mixers, an inner width of twice the
// hidden size.
struct HybridFacts {
  const char* model;
  double parameters;
  double active;
  double work;
};

TEST_F(ScenarioOfRunTest, HybridsHaveTheSizesOfTheirReports) {
  // Lightning has no report; without the layers for further tokens it is Nano.
  constexpr std::array<HybridFacts, 3> kFacts = {
      {{"Nemotron_3_Nano", 31.6e9, 3.6e9, 776e12 / 34816},
       {"Nemotron_3_Super", 120.6e9, 12.7e9, 600e12 / 7040},
       {"Nemotron_3_5_Lightning", 31.6e9, 3.6e9, 807e12 / 28672}}};
  for (const HybridFacts& facts : kFacts) {
    SCOPED_TRACE(facts.model);
    MeasuredRun row = Row("ci");
    row.model = facts.model;
    const v1::RunModel* known = shared_sources->FindModel(row);
    ASSERT_NE(known, nullptr);
    const Result<TransformerModel> model =
        CreateTransformer(known->transformer(), SourceMap(), "", ".");
    ASSERT_TRUE(model.has_value()) << model.error().message;
    constexpr std::int64_t kLength = 8192;
    TransformerModel alone = *model;
    alone.multi_token_layers = 0;
    EXPECT_NEAR(static_cast<double>(alone.parameters(kLength)) / facts.parameters, 1, 0.02);
    EXPECT_NEAR(static_cast<double>(alone.active_parameters(kLength)) / facts.active, 1, 0.02);
    TransformerModel counted = *model;
    counted.state_space->heads = 2 * model->hidden_size / model->state_space->head_size;
    const auto attentions = static_cast<double>(
        std::count(model->layer_pattern.begin(), model->layer_pattern.end(), '*') +
        model->multi_token_layers);
    const double half_square =
        6.0 * static_cast<double>(kLength) * static_cast<double>(model->query_width());
    const double work = counted.step_flops(1, kLength).count() / static_cast<double>(kLength);
    EXPECT_NEAR((work - attentions * half_square) / facts.work, 1, 0.02);
  }
}

TEST_F(ScenarioOfRunTest, HybridsAreSimulated) {
  MeasuredRun row = Row("ci");
  row.model = "Nemotron_3_Nano";
  row.layers.reset();
  row.hidden.reset();
  row.heads.reset();
  row.kv_heads.reset();
  row.ffn.reset();
  row.vocabulary.reset();
  const v1::Transformer model = Map(row).scenario.model();
  EXPECT_EQ(model.layer_pattern().size(), 52u);
  EXPECT_EQ(model.experts().count(), 128);
  row.model = "Nemotron_3_Ultra";
  EXPECT_THAT(Reason(row), HasSubstr("which of its layers are state-space mixers"));
}

TEST_F(ScenarioOfRunTest, WhatIsMissingOrImpossibleIsNamed) {
  const auto without = [](std::optional<double> MeasuredRun::*column) {
    MeasuredRun row = Row("ci");
    (row.*column).reset();
    return Reason(row);
  };
  EXPECT_EQ(without(&MeasuredRun::layers), "column layers is empty");
  EXPECT_EQ(without(&MeasuredRun::hidden), "column hidden is empty");
  EXPECT_EQ(without(&MeasuredRun::sequence_length), "column seq_len is empty");
  EXPECT_EQ(without(&MeasuredRun::global_batch), "column global_batch is empty");
  EXPECT_EQ(without(&MeasuredRun::gpus), "column n_gpus is empty");
  MeasuredRun row = Row("ci");
  row.gpu = "A1000-SXM";
  EXPECT_THAT(Reason(row), HasSubstr("A1000-SXM"));
  row = Row("ci");
  row.tensor = row.pipeline = 1e7;
  EXPECT_THAT(Reason(row), HasSubstr("tp 10000000 x pp 10000000 does not divide 8 GPUs"));
}

// --- Rows that count samples.

constexpr char kSampleHeader[] =
    "id,source,gpu,gpus_per_node,n_gpus,model,dtype,batch_per_gpu,global_batch,tp,pp,dp,"
    "parallelism,"
    "iter_time_s,samples_per_s,mem_gb,notes\n";

TEST_F(CsvTest, SamplesPerSecondMakeATableOfTheirOwn) {
  const std::vector<MeasuredRun> runs =
      LoadOrDie(std::string(kSampleHeader) +
                "a,s,V100-16GB,8,8,ResNet-50,mixed(fp16),256,2048,1,1,8,DDP/Horovod,,8192,6.5,n\n");
  ASSERT_EQ(runs.size(), 1u);
  EXPECT_TRUE(runs[0].in_samples);
  EXPECT_EQ(runs[0].micro_batch, 256);
  EXPECT_EQ(runs[0].sharding, "DDP/Horovod");
  EXPECT_EQ(runs[0].MeasuredStepTime(), 0.25) << "2048 samples at 8192 a second";
  EXPECT_THAT(Complaint("id,samples_per_s\n"),
              AllOf(HasSubstr("column source is missing"),
                    HasSubstr("wanted the columns of training runs counted in samples: id,")));
}

MeasuredRun SampleRow(const std::string& source, const std::string& model, const std::string& dtype,
                      const std::string& notes) {
  MeasuredRun run;
  run.in_samples = true;
  run.id = "sample";
  run.source = "NVIDIA/DeepLearningExamples " + source;
  run.gpu = "V100-32GB";
  run.model = model;
  run.dtype = dtype;
  run.sharding = "DDP/Horovod";
  run.notes = notes;
  run.gpus_per_node = run.gpus = 8;
  run.samples_per_s = 1024;
  return run;
}

TEST_F(ScenarioOfRunTest, ConvolutionalNetworksAreRunInTheBatchOfTheNotes) {
  MeasuredRun row = SampleRow("TensorFlow/Classification/ConvNets/resnet50v1.5/README.md",
                              "Classification/ConvNets/resnet50v1.5", "mixed(fp16)",
                              "row: GPUs=8; Batch Size / GPU=128 (FP32) / 256 (AMP)");
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.convolutional().name(), "resnet-50");
  EXPECT_EQ(run.scenario.cluster().name(), "dgx-1-v100-32gb-edr");
  EXPECT_EQ(run.scenario.strategy().precision(), "fp16");
  EXPECT_EQ(run.scenario.strategy().micro_batch_size(), 256);
  EXPECT_EQ(run.scenario.training().global_batch_size(), 2048);
  EXPECT_EQ(run.scenario.training().sequence_length(), 0);
  EXPECT_EQ(run.measured_s, 2.0) << "2048 samples at 1024 a second";
  row.gpus_per_node = row.gpus = 16;
  EXPECT_EQ(Map(row).scenario.cluster().name(), "dgx-2-edr");
  row.model = "Segmentation/nnUNet";
  EXPECT_THAT(Reason(row), HasSubstr("U-Nets"));
  row.model = "Recommendation/Unheard";
  EXPECT_THAT(Reason(row), HasSubstr("Unheard is not in the catalogue of models"));
}

TEST_F(ScenarioOfRunTest, ABatchThatNoRowSaysIsAssumedAloud) {
  const RunScenario run = Map(SampleRow("MxNet/Classification/RN50v1.5/README.md",
                                        "Classification/RN50v1.5", "fp32", "row: GPUs=8"));
  EXPECT_EQ(run.scenario.strategy().micro_batch_size(), 128);
  EXPECT_THAT(run.assumptions, Contains("batch not stated: 128 on each GPU"));
  EXPECT_THAT(run.assumptions, Contains("data loading is not modelled"));
}

// 4096 samples of each GPU in 64 micro-batches; the row's time is that of one of them, 64 x 8.
TEST_F(ScenarioOfRunTest, AccumulatedBatchesAreSplitAndPredictTheMaskedWordsAlone) {
  MeasuredRun row = SampleRow(
      "PyTorch/LanguageModeling/BERT/README.md", "LanguageModeling/BERT", "mixed(fp16)",
      "Pre-training NVIDIA DGX-1 With 32G; row: GPUs=8; Batch size / GPU (FP32 and FP16)="
      "4096 and 4096; Accumulation steps (FP32 and FP16)=128 and 64; Sequence length=128");
  row.step_time_s = 0.5;
  row.global_batch = 512;
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.model().layers(), 24);
  EXPECT_EQ(run.scenario.model().predicted_positions(), 20);
  EXPECT_EQ(run.scenario.training().sequence_length(), 128);
  EXPECT_EQ(run.scenario.strategy().micro_batch_size(), 64);
  EXPECT_EQ(run.scenario.training().global_batch_size(), 32768);
  EXPECT_EQ(run.timed_samples, 512);
  EXPECT_EQ(run.measured_s, 0.5);
  row.notes.replace(row.notes.find("length=128"), 10, "length=512");
  EXPECT_EQ(Map(row).scenario.training().sequence_length(), 288) << "in bins, shorter on the mean";
}

TEST_F(ScenarioOfRunTest, AnswersHaveAnOutputLayerOfTheirOwn) {
  const RunScenario run =
      Map(SampleRow("TensorFlow/LanguageModeling/BERT/README.md", "LanguageModeling/BERT", "fp32",
                    "Fine-tuning training performance for SQuAD v1.1; row: GPUs=8; "
                    "Batch size / GPU: mixed precision, FP32=4,2"));
  EXPECT_EQ(run.scenario.strategy().micro_batch_size(), 2);
  EXPECT_EQ(run.scenario.model().output_classes(), 2);
  EXPECT_FALSE(run.scenario.model().head_transform());
  EXPECT_EQ(run.scenario.training().sequence_length(), 384);
}

// --- Facts that notes give.

TEST_F(ScenarioOfRunTest, ExpertsAreReadFromFlags) {
  MeasuredRun row = Row("ci");
  row.source = "NVIDIA/Megatron-LM tests/functional_tests/made-up";
  row.model = "moe:tiny";
  row.expert = 2;
  row.notes = "num-experts=8; moe-router-topk=2; moe-ffn-hidden-size=1024; swiglu=True";
  const v1::Scenario scenario = Map(row).scenario;
  EXPECT_EQ(scenario.model().experts().count(), 8);
  EXPECT_EQ(scenario.model().experts().per_token(), 2);
  EXPECT_EQ(scenario.model().experts().hidden_size(), 1024);
  EXPECT_EQ(scenario.model().activation(), v1::ACTIVATION_SWIGLU);
  EXPECT_EQ(scenario.strategy().expert_tensor_parallel_degree(), 0) << "as tensor, the default";
  row.notes += "; expert-tensor-parallel-size=1";
  EXPECT_EQ(Map(row).scenario.strategy().expert_tensor_parallel_degree(), 1);
}

TEST_F(ScenarioOfRunTest, FactsMayChangeTheFramework) {
  MeasuredRun row = Row("ci");
  row.source = "NVIDIA/Megatron-LM tests/functional_tests/made-up";
  row.model = "gpt:tiny";
  row.notes = "transformer-impl=local";
  const v1::Scenario plain = Map(row).scenario;
  EXPECT_EQ(plain.framework(), "megatron-core-tests-local");
  EXPECT_EQ(plain.strategy().attention(), v1::ATTENTION_KERNEL_UNFUSED);
  EXPECT_FALSE(plain.framework_changes().has_fused_cross_entropy());
  row.notes = "overlap-grad-reduce=True; cross-entropy-loss-fusion=True";
  const v1::Scenario fused = Map(row).scenario;
  EXPECT_TRUE(fused.framework_changes().fused_cross_entropy());
  EXPECT_TRUE(fused.strategy().overlap_gradient_reduce());
  EXPECT_EQ(fused.framework(), "megatron-core-tests");
  row.model = "gpt:tiny_1node";
  EXPECT_EQ(Map(row).scenario.framework(), "megatron-core-tests-slow-input");
  row.model = "moe:tiny_muon";
  EXPECT_THAT(Reason(row), HasSubstr("Muon"));
}

// NeMo's formula gives the TFLOP/s that Megatron-Bridge prints beside tokens/s for Llama 3 8B:
// 31,508 tokens/s and 1,622 TFLOP/s on GB200.
TEST_F(ScenarioOfRunTest, FlopsMakeAStepTimeWhereTheSourceSaysHowItCountsThem) {
  MeasuredRun row = Row("ci");
  row.source = "NVIDIA/NeMo docs/source/performance/performance_long_sequence.md";
  row.model = "LLAMA3-8B";
  row.notes = "with CP";
  row.gpu = "B200";
  row.gpus = 8;
  row.layers = 32;
  row.hidden = 4096;
  row.heads = 32;
  row.kv_heads = 8;
  row.ffn = 14336;
  row.vocabulary = 128256;
  row.sequence_length = 8192;
  row.global_batch = 128;
  row.micro_batch = row.tensor = row.pipeline = row.context = row.expert = 1;
  row.virtual_stages = std::nullopt;
  row.step_time_s = row.tokens_per_s_per_gpu = std::nullopt;
  row.model_tflops_per_gpu = 1622;
  const RunScenario run = Map(row);
  ASSERT_TRUE(run.measured_s.has_value());
  EXPECT_NEAR(128.0 * 8192 / 8 / *run.measured_s, 31508, 0.0005 * 31508);
  EXPECT_THAT(run.assumptions, Contains(HasSubstr("derived from 1622 TFLOP/s a GPU")));
  row.model_tflops_per_gpu = std::nullopt;
  EXPECT_FALSE(Map(row).measured_s.has_value());
  row.model_tflops_per_gpu = 1e-9;
  EXPECT_THAT(Reason(row), HasSubstr("wanted from 1e-06 to 1000000"));
  row.notes = "without CP, best config not given";
  EXPECT_THAT(Reason(row), HasSubstr("is not given"));
}

TEST_F(ScenarioOfRunTest, TheTensorDegreeOfTheNotesWins) {
  MeasuredRun row = Row("ci");
  row.source = "bigscience-workshop/bigscience experiments/gpt2.md";
  row.gpu = "V100-SXM2-32GB";
  row.sharding = "zero(see notes)";
  row.tensor = 4;
  row.notes = "section 'Megatron + Deepspeed ZeRO (old branch)'; raw row: GPUs=8 TP=2 DP=4";
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().tensor_parallel_degree(), 2);
  EXPECT_EQ(run.scenario.strategy().zero_stage(), 3);
  EXPECT_THAT(run.assumptions, Contains("tp is 4 in the row; 2 of its notes is used"));
}

// 16 GPUs, pipeline of 8 and no replicas: two tensor-parallel ranks, whatever the column says.
TEST_F(ScenarioOfRunTest, StatedDegreesSayTheOneThatDoesNotFit) {
  MeasuredRun row = Row("ci");
  row.gpus = 16;
  row.tensor = 4;
  row.pipeline = 8;
  row.data = 1;
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().tensor_parallel_degree(), 2);
  EXPECT_THAT(run.assumptions, Contains("tp is 4 in the row; GPUs / (pp x cp x dp) = 2 is used"));
}

// 64 GPUs and 4 samples: 16 ranks for each, 8 of them within a node.
TEST_F(ScenarioOfRunTest, ALayoutThatNoColumnSaysLeavesEachReplicaASample) {
  MeasuredRun row = Row("ci");
  row.gpus = 64;
  row.global_batch = 4;
  row.tensor.reset();
  row.pipeline.reset();
  const RunScenario run = Map(row);
  EXPECT_EQ(run.scenario.strategy().tensor_parallel_degree(), 8);
  EXPECT_EQ(run.scenario.strategy().pipeline_parallel_degree(), 2);
  row.tensor = row.pipeline = 1;
  row.data = 32;
  EXPECT_THAT(Reason(row),
              HasSubstr("the row contradicts itself: tp x pp x cp x dp = 32 of 64 GPUs"));
}

// Five and ten micro-batches on four pipeline ranks pass in groups of five; three are too few.
TEST_F(ScenarioOfRunTest, UnevenInterleavingRunsInLargerGroups) {
  MeasuredRun row = Row("ci");
  row.tensor = 1;
  row.pipeline = 4;
  row.virtual_stages = 2;
  row.micro_batch = 1;
  row.global_batch = 10;
  EXPECT_EQ(Map(row).scenario.strategy().micro_batch_group(), 5);
  EXPECT_EQ(Map(row).scenario.strategy().schedule(), v1::SCHEDULE_UNSPECIFIED);
  row.global_batch = 20;
  EXPECT_EQ(Map(row).scenario.strategy().micro_batch_group(), 5);
  row.global_batch = 6;
  EXPECT_EQ(Map(row).scenario.strategy().schedule(), v1::SCHEDULE_BREADTH_FIRST);
  row.global_batch = 16;
  EXPECT_EQ(Map(row).scenario.strategy().micro_batch_group(), 0);
  EXPECT_EQ(Map(row).scenario.strategy().schedule(), v1::SCHEDULE_UNSPECIFIED);
}

TEST(RunSourcesTest, AColumnWithoutNumbersIsRefused) {
  const TemporaryDirectory directory;
  const auto sources = RunSources::Load(
      directory.Write("s.yaml",
                      "default_framework: x\nsources:\n- match: m\n  reason: r\n  note_columns:\n"
                      "  - {key: k, column: gpu}\n"));
  ASSERT_FALSE(sources.has_value());
  EXPECT_THAT(sources.error().message,
              AllOf(HasSubstr("s.yaml:6: gpu is no column of numbers"), HasSubstr("rank_batch")));
}

TEST(RunSourcesTest, FactsOfAColumnThatNoTableHasAreRefused) {
  const TemporaryDirectory directory;
  const auto sources = RunSources::Load(directory.Write(
      "s.yaml",
      "default_framework: x\nsources:\n- match: m\n  reason: r\n  facts:\n  - reason: because\n"
      "    cells: [{column: mikro_batch, value: \"1\"}]\n"));
  ASSERT_FALSE(sources.has_value());
  EXPECT_THAT(sources.error().message,
              HasSubstr("s.yaml:7: mikro_batch is no column of a run table; did you mean "
                        "micro_batch?"));
}

// What a source says of rows with a value in a column holds for those alone.
TEST_F(ScenarioOfRunTest, FactsMayHoldForValuesOfColumns) {
  const TemporaryDirectory directory;
  const auto sources = RunSources::Load(directory.Write(
      "s.yaml",
      "default_framework: megatron-core\nsources:\n- match: vTrain\n  cluster: a100-hdr-800g\n"
      "  reason: r\n  facts:\n  - reason: not padded\n"
      "    cells: [{column: tp, value: \"2\"}, {column: pp, value: \"2\"}]\n"
      "    framework_changes: {vocabulary_multiple: 1}\n"));
  ASSERT_TRUE(sources.has_value()) << sources.error().message;
  MeasuredRun row = Row("vtrain-a");
  const auto with = ScenarioOfRun(row, *sources, *shared_catalogue);
  ASSERT_TRUE(with.has_value()) << with.error().message;
  EXPECT_EQ(with->scenario.framework_changes().vocabulary_multiple(), 1);
  EXPECT_THAT(with->assumptions, Contains("not padded"));
  row.cells["pp"] = "4";
  const auto without = ScenarioOfRun(row, *sources, *shared_catalogue);
  ASSERT_TRUE(without.has_value()) << without.error().message;
  EXPECT_EQ(without->scenario.framework_changes().vocabulary_multiple(), 0);
}

TEST(RunSourcesTest, EveryShippedSourceNamesAClusterThatExists) {
  const Result<Catalogue> catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  ASSERT_TRUE(sources.has_value()) << sources.error().message;
  for (const v1::Device& device : catalogue->devices()) {
    const std::string cluster = sources->DefaultCluster(device.name());
    if (cluster.empty()) continue;
    EXPECT_TRUE(catalogue->FindCluster(cluster).has_value()) << cluster;
  }
  EXPECT_EQ(sources->DefaultCluster("abacus"), "");
  EXPECT_FALSE(RunSources::Load("nowhere.yaml").has_value());
}

}  // namespace
}  // namespace stepcast
