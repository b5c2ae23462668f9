#include "scenarios/forecast/forecast.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tbb/global_control.h>

#include <string>
#include <utility>

#include "scenarios/forecast/scenario.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

/// A small transformer on a pipeline of four GPUs.
Forecast ForecastOf(const std::string& strategy, int micro_batches) {
  LoadedScenario scenario;
  auto source = LoadMessageFromYaml(
      "model: {family: gpt, layers: 12, hidden_size: 1536, attention_heads: 12,\n"
      "        vocabulary_size: 51200}\n"
      "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
      "training: {global_batch_size: " +
          std::to_string(micro_batches) +
          ", sequence_length: 1024}\n"
          "framework: megatron-core\n"
          "strategy: {micro_batch_size: 1, pipeline_parallel_degree: 4, " +
          strategy + "}\n",
      "s.yaml", scenario.message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  if (!source.has_value()) return {};
  scenario.source = std::move(*source);
  auto result = MakeForecast(SharedEnvironment(), scenario);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return result.has_value() ? std::move(result->forecast) : Forecast();
}

Result<ForecastResult> WithPasses(const std::string& precision, const std::string& passes,
                                  const ForecastOptions& options = {}) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(
      scenario.source,
      LoadMessageFromYaml(
          "model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16,\n"
          "        vocabulary_size: 32000}\n"
          "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
          "training: {global_batch_size: 16, sequence_length: 1024}\n"
          "framework: megatron-core\n"
          "strategy: {pipeline_parallel_degree: 2, micro_batch_size: 1, precision: " +
              precision + "}\npasses: [" + passes + "]\n",
          "s.yaml", scenario.message));
  return MakeForecast(SharedEnvironment(), scenario, options);
}

/// A small transformer on eight GPUs of a cluster, with more lines.
Result<ForecastResult> Small(const std::string& strategy, const std::string& more = "",
                             const std::string& cluster = "dgx-h100-ndr",
                             const ForecastOptions& options = {}) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(
      scenario.source,
      LoadMessageFromYaml("model: {family: gpt, layers: 8, hidden_size: 2048, "
                          "attention_heads: 16, vocabulary_size: 32000}\n"
                          "cluster: {name: " +
                              cluster +
                              ", gpus: 8}\n"
                              "training: {global_batch_size: 32, sequence_length: 2048}\n"
                              "framework: megatron-core\n"
                              "strategy: {micro_batch_size: 1" +
                              strategy + "}\n" + more,
                          "s.yaml", scenario.message));
  return MakeForecast(SharedEnvironment(), scenario, options);
}
std::string ComplaintOfSmall(const std::string& strategy, const std::string& more = "",
                             const std::string& cluster = "dgx-h100-ndr",
                             const ForecastOptions& options = {}) {
  const auto result = Small(strategy, more, cluster, options);
  return result.has_value() ? "accepted" : result.error().message;
}

// With a flush, and without: then a shorter run is analysed too.
TEST(ForecastTest, AnyNumberOfThreadsGivesTheSame) {
  for (const std::string schedule : {"one_f_one_b", "pipedream"}) {
    const auto with = [&schedule](std::size_t threads) {
      const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
      return ForecastOf("schedule: " + schedule, /*micro_batches=*/16);
    };
    const Forecast one = with(1);
    const Forecast many = with(8);
    EXPECT_GT(one.step_time, Duration());
    EXPECT_EQ(one.fingerprint, many.fingerprint);
    EXPECT_EQ(one.step_time, many.step_time);
    EXPECT_EQ(one.busiest_stage, many.busiest_stage);
    EXPECT_EQ(one.critical_path, many.critical_path);
    const auto parts = one.breakdown.parts();
    for (std::size_t p = 0; p < parts.size(); ++p) {
      EXPECT_EQ(parts[p].time, many.breakdown.parts()[p].time) << parts[p].name;
    }
    EXPECT_EQ(one.measured_fraction, many.measured_fraction);
    EXPECT_EQ(one.hfu, many.hfu);
  }
}

// Products of forward are at best twice as fast, and they are less than a third of all.
TEST(CompressionForecastTest, TwoOfFourIsFasterAndSaysWhatIsAssumed) {
  const auto dense = Small("");
  const auto sparse = Small(", pruning: {two_of_four: yes}");
  ASSERT_TRUE(dense.has_value() && sparse.has_value()) << sparse.error().message;
  EXPECT_LT(sparse->forecast.step_time, dense->forecast.step_time);
  EXPECT_GT(sparse->forecast.step_time, dense->forecast.step_time * (1 - 1.0 / 6));
  EXPECT_THAT(sparse->forecast.warnings,
              testing::Contains(AllOf(HasSubstr("measured nowhere: assumed"),
                                      HasSubstr("a peak rate 2 times theirs"))));
  EXPECT_GT(sparse->forecast.roofline_fraction, dense->forecast.roofline_fraction);
  EXPECT_THAT(ComplaintOfSmall(", pruning: {two_of_four: yes}, precision: fp16", "", "aws-p3"),
              AllOf(testing::StartsWith("s.yaml:5: "), HasSubstr("v100-sxm2-16gb"),
                    HasSubstr("wanted pruning.unstructured")));
}

TEST(CompressionForecastTest, IntegersNeedADeviceThatMultipliesThem) {
  EXPECT_EQ(ComplaintOfSmall(", matrix_precision: int8"), "accepted");
  EXPECT_THAT(ComplaintOfSmall(", matrix_precision: int8, precision: fp16", "", "aws-p3"),
              HasSubstr("no peak rate for it in the hardware catalogue"));
  EXPECT_THAT(
      ComplaintOfSmall(", precision: fp16, operator_precision: [{operators: mlp, dtype: fp8}]", "",
                       "aws-p3"),
      AllOf(testing::StartsWith("s.yaml:5: "), HasSubstr("strategy.operator_precision fp8")));
}

constexpr const char* kTeacher =
    "distillation: {teacher: {family: gpt, layers: 16, hidden_size: 4096, attention_heads: 32, "
    "vocabulary_size: 32000}, ";

// On the same GPUs the teacher's forward comes on top; on as many others it runs beside, and all of
// them are paid for.
TEST(DistillationTest, ATeacherTakesTimeOrGpus) {
  const auto alone = Small("");
  const auto same = Small("", kTeacher + std::string("place: same_gpus}"));
  const auto others = Small("", kTeacher + std::string("place: other_gpus}"));
  ASSERT_TRUE(alone.has_value());
  ASSERT_TRUE(same.has_value()) << same.error().message;
  ASSERT_TRUE(others.has_value()) << others.error().message;
  EXPECT_GT(same->forecast.step_time, alone->forecast.step_time * 1.5);
  EXPECT_GT(same->forecast.peak(), alone->forecast.peak());
  EXPECT_EQ(others->forecast.plan.data, 4) << "half of the GPUs are the teacher's";
  EXPECT_EQ(others->forecast.rank_classes, 2U);
  EXPECT_EQ(others->forecast.gpus, 8);
  EXPECT_DOUBLE_EQ(
      *others->forecast.cost.usd_per_step,
      others->forecast.step_time.seconds() / 3600 * 8 * others->forecast.cost.usd_per_gpu_hour);
  // Twice the micro-batches on each student, while the teacher works on the next one.
  EXPECT_LT(others->forecast.step_time, same->forecast.step_time * 2.0);
  const auto cached = Small("", "distillation: {place: cached, logits_per_token: 32}");
  ASSERT_TRUE(cached.has_value()) << cached.error().message;
  EXPECT_LT(cached->forecast.step_time, alone->forecast.step_time * 1.1);
}

TEST(DistillationTest, RefusesWhatCannotBe) {
  const auto complaint = [](const std::string& distillation, const std::string& strategy = "",
                            const ForecastOptions& options = {}) {
    return ComplaintOfSmall(strategy, distillation, "dgx-h100-ndr", options);
  };
  EXPECT_THAT(complaint("distillation: {place: same_gpus}"),
              AllOf(testing::StartsWith("s.yaml:6: "), HasSubstr("\"teacher\" is missing")));
  EXPECT_THAT(complaint("distillation: {place: cached, gpus_per_replica: 2}"),
              HasSubstr("give place: other_gpus"));
  EXPECT_THAT(complaint("distillation: {place: cached, logits_per_token: 32001}"),
              HasSubstr("32001 logits of a vocabulary of 32000"));
  EXPECT_THAT(complaint("distillation: {teacher: {family: gpt, layers: 2, hidden_size: 256, "
                        "attention_heads: 4, vocabulary_size: 50257}}"),
              HasSubstr("the teacher has 50257 words and the student 32000"));
  EXPECT_THAT(complaint(kTeacher + std::string("place: other_gpus, gpus_per_replica: 2}")),
              AllOf(testing::StartsWith("s.yaml:2: "), HasSubstr("wanted 6 or 9")));
  EXPECT_THAT(complaint(kTeacher + std::string("}"), ", pipeline_parallel_degree: 2"),
              HasSubstr("not in 2 pipeline stages; wanted place: other_gpus"));
  EXPECT_THAT(complaint("distillation: {teacher: {family: gpt, layers: 2, hidden_size: 768, "
                        "attention_heads: 3, vocabulary_size: 32000}}",
                        ", tensor_parallel_degree: 2"),
              HasSubstr("the teacher cannot run there: "));
  EXPECT_THAT(complaint(kTeacher + std::string("precision: int4}")),
              HasSubstr("unknown data type \"int4\""));
  EXPECT_THAT(complaint(kTeacher + std::string("place: other_gpus}"), "", {.expand_ranks = true}),
              HasSubstr("leave --expand-ranks out"));
}

// What stages wait for, gradients of inputs, comes before what only the optimizer does.
TEST(ForecastPassesTest, AreAppliedAndSayWhatTheyDid) {
  const auto without = WithPasses("fp32", "");
  const auto with = WithPasses("fp32", "{name: defer-weight-gradients}");
  ASSERT_TRUE(without.has_value() && with.has_value());
  EXPECT_TRUE(without->forecast.passes.empty());
  ASSERT_EQ(with->forecast.passes.size(), 1U);
  const PassReport& report = with->forecast.passes[0];
  EXPECT_EQ(report.pass, "defer-weight-gradients");
  EXPECT_GT(report.moved, 0U);
  EXPECT_EQ(report.replaced, 0U);
  EXPECT_EQ(report.before.makespan, without->forecast.step_time);
  EXPECT_EQ(report.after.makespan, with->forecast.step_time);
  EXPECT_LT(report.after.makespan, report.before.makespan);
  EXPECT_LE(with->forecast.peak(), without->forecast.peak());
  // The same work, and all of it.
  EXPECT_EQ(with->forecast.instructions, without->forecast.instructions);
  // Kernels that a collective slows in parts are rounded for each part.
  EXPECT_NEAR(with->forecast.breakdown.compute.microseconds(),
              without->forecast.breakdown.compute.microseconds(), 1e-3);
}

TEST(ForecastPassesTest, RewrittenStepsExpandToTheSameTime) {
  const auto folded = WithPasses("fp32", "{name: defer-weight-gradients}");
  const auto expanded =
      WithPasses("fp32", "{name: defer-weight-gradients}", {.expand_ranks = true});
  ASSERT_TRUE(folded.has_value() && expanded.has_value());
  EXPECT_EQ(expanded->forecast.rank_classes, 4U);
  EXPECT_EQ(expanded->forecast.step_time, folded->forecast.step_time);
}

TEST(ForecastPassesTest, StepsThatNoExecutorRunsAreRewrittenAsWell) {
  const auto with = WithPasses("bf16", "{name: defer-weight-gradients}");
  ASSERT_TRUE(with.has_value()) << with.error().message;
  const PassReport& report = with->forecast.passes[0];
  EXPECT_GT(report.moved, 0U);
  EXPECT_LT(report.after.makespan, report.before.makespan);
  for (const std::string& warning : with->forecast.warnings) {
    EXPECT_EQ(warning.find("each stream keeps its order"), std::string::npos) << warning;
  }
}

TEST(ForecastPassesTest, StepsWithoutAFlowKeepTheOrderOfStreamsAndSaySo) {
  const auto with = WithPasses("bf16, schedule: pipedream", "{name: defer-weight-gradients}");
  ASSERT_TRUE(with.has_value()) << with.error().message;
  EXPECT_EQ(with->forecast.passes[0].moved, 0U);
  ASSERT_FALSE(with->forecast.warnings.empty());
  EXPECT_NE(with->forecast.warnings.back().find("each stream keeps its order"), std::string::npos);
}

TEST(ForecastPassesTest, UnknownPassesAreErrorsWithLineAndCure) {
  const auto with = WithPasses("fp32", "{name: list-shedule}");
  ASSERT_FALSE(with.has_value());
  EXPECT_NE(with.error().message.find("s.yaml:7: passes[0].name: found \"list-shedule\""),
            std::string::npos)
      << with.error().message;
  EXPECT_NE(with.error().message.find("did you mean \"list-schedule\"?"), std::string::npos);
}

// Recomputation adds a forward to a forward and two, however many batches are simulated.
TEST(ForecastTest, RecomputationAddsAsMuchWithoutAFlush) {
  const auto again = [](const std::string& schedule) {
    const Forecast forecast = ForecastOf("recompute: full, schedule: " + schedule, 8);
    return forecast.hfu / forecast.mfu;
  };
  const double flushed = again("one_f_one_b");
  EXPECT_GT(flushed, 1.2);
  EXPECT_LT(flushed, 4.0 / 3);
  EXPECT_NEAR(again("pipedream"), flushed, 1e-9);
  EXPECT_NEAR(again("pipedream_2bw"), flushed, 1e-9);
}

TEST(ForecastTest, NoPartOfASteadyStepIsNegative) {
  for (const char* const schedule : {"pipedream", "pipedream_2bw"}) {
    for (const char* const layers :
         {"[3, 3, 3, 3]", "[6, 2, 2, 2]", "[1, 5, 5, 1]", "[2, 2, 2, 6]", "[0, 6, 6, 0]"}) {
      for (const int micro_batches : {1, 4, 5, 8}) {
        if (micro_batches < 4 && std::string(schedule) == "pipedream_2bw") continue;
        SCOPED_TRACE(std::string(schedule) + " " + layers + " " + std::to_string(micro_batches));
        const Forecast forecast = ForecastOf(
            std::string("schedule: ") + schedule + ", layers_per_stage: " + layers, micro_batches);
        Duration sum;
        for (const StepBreakdown::Part& part : forecast.breakdown.parts()) {
          EXPECT_GE(part.time, Duration()) << part.name;
          sum += part.time;
        }
        EXPECT_EQ(sum, forecast.step_time);
        Duration critical;
        for (const Duration time : forecast.critical_path) {
          EXPECT_GE(time, Duration());
          critical += time;
        }
        EXPECT_EQ(critical, forecast.step_time);
      }
    }
  }
}

/// A small transformer on one GPU whose sixteen samples are made like this.
Result<Forecast> WithInput(const std::string& input, const std::string& strategy = "") {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(
      scenario.source,
      LoadMessageFromYaml(
          "model: {family: gpt, layers: 4, hidden_size: 1024, attention_heads: 16,\n"
          "        vocabulary_size: 32000}\n"
          "cluster: {name: dgx-h100-ndr, gpus: 1}\n"
          "training: {global_batch_size: 16, sequence_length: 1024" +
              input + "}\nframework: megatron-core\nstrategy: {micro_batch_size: 4" + strategy +
              "}\n",
          "s.yaml", scenario.message));
  STEPCAST_ASSIGN_OR_RETURN(ForecastResult result, MakeForecast(SharedEnvironment(), scenario));
  return std::move(result.forecast);
}

TEST(InputPipelineTest, SamplesThatAreReadyInTimeCostNothing) {
  const auto without = WithInput("");
  // Sixteen samples of 1 ms by four processes take 4 ms.
  const auto with = WithInput(", input: {worker_us_per_sample: 1000, workers: 4}");
  ASSERT_TRUE(without.has_value() && with.has_value());
  ASSERT_GT(without->step_time, Duration::Microseconds(4000));
  EXPECT_EQ(with->step_time, without->step_time);
  EXPECT_THAT(with->warnings, ::testing::Not(::testing::Contains(HasSubstr("input-bound"))));
}

TEST(InputPipelineTest, AStepTakesAsLongAsItsSamples) {
  // 16 x 100 ms by two processes.
  const auto slow = WithInput(", input: {worker_us_per_sample: 100e3, workers: 2}");
  ASSERT_TRUE(slow.has_value());
  EXPECT_NEAR(slow->step_time.seconds(), 0.8, 0.01);
  EXPECT_GT(slow->breakdown.input, Duration::Seconds(0.4));
  ASSERT_THAT(slow->warnings, ::testing::Contains(HasSubstr("input-bound")));
  // As many workers as it asks for are enough.
  const std::string& warning = slow->warnings.back();
  const auto at = warning.find("samples; ");
  const std::string workers = warning.substr(at + 9, warning.find(' ', at + 9) - at - 9);
  const auto enough = WithInput(", input: {worker_us_per_sample: 100e3, workers: " + workers + "}");
  ASSERT_TRUE(enough.has_value());
  EXPECT_LT(enough->step_time, slow->step_time * 0.5);
  EXPECT_THAT(enough->warnings, ::testing::Not(::testing::Contains(HasSubstr("input-bound"))));
}

TEST(InputPipelineTest, StorageAndTheHostLinkHoldUpToo) {
  // 16 samples of 100 MB at 2 GB/s.
  const auto stored = WithInput(
      ", input: {worker_us_per_sample: 1, stored_bytes_per_sample: 1e8, storage_gigabytes_per_s: "
      "2}");
  ASSERT_TRUE(stored.has_value());
  EXPECT_NEAR(stored->step_time.seconds(), 0.8, 0.01);
  EXPECT_THAT(stored->warnings, ::testing::Contains(HasSubstr("times as fast a storage")));
  const auto plain = WithInput("");
  const auto first = WithInput(
      ", input: {worker_us_per_sample: 1000, device_bytes_per_sample: 1e7, prefetch: no}");
  ASSERT_TRUE(plain.has_value() && first.has_value());
  // Nothing else goes on in the meantime, and 160 MB take over 2 ms on any PCIe of today.
  EXPECT_GT(first->step_time, plain->step_time + Duration::Microseconds(16e3 + 2e3));
  EXPECT_LT(first->step_time, plain->step_time + Duration::Microseconds(16e3 + 20e3));
}

// Samples that are being made hold up neither activations on their way to the host nor themselves.
TEST(InputPipelineTest, OtherTransfersDoNotWaitForSamples) {
  const auto time = [](const std::string& input) {
    const auto forecast = WithInput(input, ", recompute: full, activation_offload: cpu");
    EXPECT_TRUE(forecast.has_value()) << forecast.error().message;
    return forecast->step_time;
  };
  const Duration without = time("");
  ASSERT_GT(without, Duration::Microseconds(8000));
  // Made in 6.4 ms; the host starts one copy more.
  const Duration with = time(", input: {worker_us_per_sample: 400, device_bytes_per_sample: 1000}");
  EXPECT_NEAR(with.seconds(), without.seconds(), 50e-6);
}

TEST(InputPipelineTest, AmountsWithoutARateAreAnError) {
  const auto wrong = WithInput(", input: {worker_us_per_sample: 1, stored_bytes_per_sample: 1e8}");
  ASSERT_FALSE(wrong.has_value());
  EXPECT_THAT(wrong.error().message, HasSubstr("wanted storage_gigabytes_per_s too"));
}

}  // namespace
}  // namespace stepcast
