#include "strategies/passes/fuse.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/temporary_directory.h"
#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<FusionRule> ShippedRules() {
  Result<std::vector<FusionRule>> rules = LoadFusionRules(DefaultFusionFile());
  EXPECT_TRUE(rules.has_value()) << rules.error().message;
  return rules ? *std::move(rules) : std::vector<FusionRule>();
}

Result<PassPipeline::Outcome> Fused(const Program& program, const DataFlow* flow) {
  return ApplyPass(std::make_unique<FusePass>(ShippedRules()), program, flow, PriceBySize());
}

// --- By hand.

// A product of 4 rows and 3 columns, its bias, and GELU; backward reads what GELU read.
class BiasGeluTest : public ::testing::Test {
 protected:
  static Op Kernel(OpKind kind, Pass pass = Pass::kForward) {
    return Op::Rowwise(kind, DType::kFp32, pass, 4, 3);
  }
  BiasGeluTest() {
    step_.BeginRank();
    sample_ = step_.Tensor(TensorRole::kSamples);
    weights_ = step_.Tensor(TensorRole::kWeights);
    bias_ = step_.Tensor(TensorRole::kWeights);
    loss_ = step_.Tensor(TensorRole::kLoss);
    x_ = step_.Tensor();
    y_ = step_.Tensor();
  }
  void Add(const Op& op, Function function, std::vector<DataFlow::Use> uses,
           std::vector<BufferEffect> effects = {}) {
    HandInstruction what;
    what.effects = std::move(effects);
    what.origin.phase = op.pass == Pass::kForward ? Phase::kForward : Phase::kBackward;
    step_.flow.Set(step_.Add(op, what), function, uses);
  }
  DataFlow::Use Read(TensorId t) const { return step_.flow.Whole(t, Access::kRead); }
  DataFlow::Use Write(TensorId t) const { return step_.flow.Whole(t, Access::kWrite); }
  DataFlow::Use Change(TensorId t) const { return step_.flow.Whole(t, Access::kAdd); }
  void Forward() {
    Add(Op::Gemm(DType::kFp32, GemmLayout::kTN, 4, 3, 2), Function::kMultiply,
        {Read(sample_), Read(weights_), Write(x_)});
    Add(Kernel(OpKind::kBias), Function::kAddBias, {Change(x_), Read(bias_)});
    Add(Kernel(OpKind::kGelu), Function::kGelu, {Read(x_), Write(y_)});
  }
  void Ends(TensorId last) {
    Add(Kernel(OpKind::kScale, Pass::kBackward), Function::kCopy, {Read(last), Write(loss_)});
  }

  HandProgram step_;
  TensorId sample_{};
  TensorId weights_{};
  TensorId bias_{};
  TensorId loss_{};
  TensorId x_{};
  TensorId y_{};
};

TEST_F(BiasGeluTest, OneKernelAddsTheBiasAlsoInBackward) {
  Forward();
  const TensorId dx = step_.Tensor();
  Add(Kernel(OpKind::kGelu, Pass::kBackward), Function::kGelu, {Read(x_), Read(y_), Write(dx)});
  Ends(dx);
  const Program program = step_.Build();
  const auto outcome = Fused(program, &step_.flow);
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  const Program& fused = outcome->rewritten.program;
  ASSERT_EQ(fused.size(), 4u);
  const DataFlow& flow = *outcome->rewritten.flow;
  const auto operands = [&](std::uint32_t i) {
    std::vector<TensorId> tensors;
    for (const FlowOperand& operand : flow.operands(flow.step(InstructionId{i}))) {
      tensors.push_back(flow.slices(operand).front().tensor);
    }
    return tensors;
  };
  EXPECT_THAT(operands(1), ElementsAre(x_, y_, bias_));
  EXPECT_THAT(operands(2), ElementsAre(x_, y_, dx, bias_));
  // A launch of no time and 4 x 3 elements of 4 bytes, read and written, at 1 TB/s after 1 us.
  const PassReport& report = outcome->reports[0];
  EXPECT_EQ(report.before.makespan - report.after.makespan,
            Duration::Microseconds(1) + Bytes(2 * 4 * 3 * 4) / Bandwidth::GigabytesPerSecond(1000));
  EXPECT_THAT(report.notes, ElementsAre("bias-gelu: applied 1 times."));
}

TEST_F(BiasGeluTest, WhatSomebodyElseReadsIsNotFused) {
  Forward();
  Ends(x_);
  const Program program = step_.Build();
  const auto outcome = Fused(program, &step_.flow);
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->rewritten.program.size(), program.size());
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre("No rule of fusion applies."));
}

TEST_F(BiasGeluTest, WithoutAFlowNothingIsFused) {
  Forward();
  Ends(y_);
  const Program program = step_.Build();
  const auto outcome = Fused(program, nullptr);
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->rewritten.program.size(), program.size());
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre(HasSubstr("Nothing is fused: nothing says")));
}

/// Takes the GELU out and lets the bias stand for it, whatever it reads.
class WrongFusion : public ProgramPass {
 public:
  explicit WrongFusion(TensorId read) : read_(read) {}
  std::string name() const override { return "wrong"; }
  PassPromise promise() const override { return {.same_operators = false}; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext&) const override {
    std::vector<Written> order;
    for (std::uint32_t i = 0; i < program.size(); ++i) order.push_back({{InstructionId{i}}, {}});
    Work work{program.op(program.instructions()[2]), Function::kGelu, {}};
    const FlowStep gelu = flow->step(InstructionId{2});
    const FlowOperand& y = flow->operands(gelu)[1];
    work.uses.push_back(flow->Whole(read_, Access::kRead));
    work.uses.push_back({{flow->slices(y).begin(), flow->slices(y).end()}, Access::kWrite, false});
    order[2] = {{InstructionId{1}, InstructionId{2}}, work};
    order.erase(order.begin() + 1);
    STEPCAST_ASSIGN_OR_RETURN(Rewritten result,
                              Rewrite(program, *flow, FindDependences(program, flow), order));
    result.exchanges = {{{InstructionId{1}, InstructionId{2}}, {InstructionId{1}}}};
    return PassResult{std::move(result), {}};
  }

 private:
  TensorId read_;
};

TEST_F(BiasGeluTest, VerifyFindsAnExchangeThatForgetsAnInput) {
  Forward();
  Ends(y_);
  const Program program = step_.Build();
  const auto outcome =
      ApplyPass(std::make_unique<WrongFusion>(x_), program, &step_.flow, PriceBySize());
  ASSERT_FALSE(outcome.has_value());
  EXPECT_THAT(outcome.error().message,
              HasSubstr("gelu fp32 4x3 (forward, layer 0, micro-batch 0) reads something else than "
                        "what it reads without the pass"));
}

// --- Whole steps: what is fused is what a framework with fused kernels builds.

struct Family {
  std::string name;
  void (*unfuse)(v1::Framework& framework, ParallelPlan& plan, TransformerModel& model);
  std::vector<std::string> rules;
};

void PrintTo(const Family& family, std::ostream* os) { *os << family.name; }

/// Biases, layer norm and GELU in place of Llama's.
void MakeGpt(TransformerModel& model) {
  model.norm = v1::NORM_LAYER_NORM;
  model.activation = v1::ACTIVATION_GELU;
  model.position = v1::POSITION_LEARNED;
  model.biases = true;
}

using Instructions = std::vector<std::string>;

/// By stream, what each instruction is and computes.
std::map<std::uint32_t, Instructions> StreamsOf(const Program& program, const DataFlow& flow) {
  std::map<std::uint32_t, Instructions> streams;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    FlowStep step = flow.step(InstructionId{i});
    // Numbers of a dropout that is none.
    if (step.function == Function::kAttend && step.scale == 1)
      step.extents[0] = step.extents[1] = 0;
    streams[static_cast<std::uint32_t>(instruction.stream)].push_back(
        fmt::format("{} {} {} of {}, accumulates {}, extra {}, causal {}",
                    Describe(program, InstructionId{i}), Name(step.function), step.scale,
                    fmt::join(step.extents, " "), program.op(instruction).accumulate,
                    program.op(instruction).dims[2], program.op(instruction).causal));
  }
  return streams;
}

/// Where two of these differ first; empty if nowhere.
std::string FirstDifference(const std::map<std::uint32_t, Instructions>& actual,
                            const std::map<std::uint32_t, Instructions>& wanted) {
  for (const auto& [stream, instructions] : wanted) {
    const auto found = actual.find(stream);
    if (found == actual.end()) return fmt::format("stream {} has nothing", stream);
    const auto [a, w] = std::mismatch(found->second.begin(), found->second.end(),
                                      instructions.begin(), instructions.end());
    if (a == found->second.end() && w == instructions.end()) continue;
    return fmt::format("found {}, wanted {}", a == found->second.end() ? "the end" : *a,
                       w == instructions.end() ? "the end" : *w);
  }
  return actual.size() == wanted.size() ? "" : "there are other streams";
}

class FamilyTest : public ::testing::TestWithParam<Family> {
 protected:
  struct Built {
    Result<StepWithFlow> fused;
    Result<StepWithFlow> unfused;
  };
  static Result<StepWithFlow> Build(const TransformerModel& model, const ParallelPlan& plan,
                                    const v1::Framework& framework) {
    DataFlow flow;
    STEPCAST_ASSIGN_OR_RETURN(Program program,
                              BuildTransformerStep(model, plan, framework, 1, &flow));
    return StepWithFlow{std::move(program), std::move(flow)};
  }
  static Built BuildBoth(const ParallelPlan& plan) {
    TransformerModel model = SmallTransformer(plan);
    v1::Framework framework = FusedKernels();
    framework.set_fused_softmax(true);
    framework.set_fused_gradient_accumulation(true);
    v1::Framework unfused = framework;
    ParallelPlan unfused_plan = plan;
    GetParam().unfuse(unfused, unfused_plan, model);
    ParallelPlan fused_plan = unfused_plan;
    fused_plan.attention = v1::ATTENTION_KERNEL_FLASH;
    unfused_plan.composed_gate = !unfused.fused_swiglu();
    unfused_plan.composed_norm = !unfused.fused_norm() && model.norm == v1::NORM_RMS_NORM;
    return {Build(model, fused_plan, framework), Build(model, unfused_plan, unfused)};
  }
  void ExpectFusesInto(const ParallelPlan& plan) {
    Built built = BuildBoth(plan);
    ASSERT_TRUE(built.fused.has_value()) << built.fused.error().message;
    ASSERT_TRUE(built.unfused.has_value()) << built.unfused.error().message;
    const StepWithFlow& wanted = *built.fused;
    EXPECT_NE(FirstDifference(StreamsOf(built.unfused->program, built.unfused->flow),
                              StreamsOf(wanted.program, wanted.flow)),
              "");
    const auto outcome = Fused(built.unfused->program, &built.unfused->flow);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
    EXPECT_EQ(FirstDifference(StreamsOf(outcome->rewritten.program, *outcome->rewritten.flow),
                              StreamsOf(wanted.program, wanted.flow)),
              "");
    for (const std::string& rule : GetParam().rules) {
      EXPECT_THAT(outcome->reports[0].notes, Contains(HasSubstr(rule + ": applied ")));
    }
    const Result<StepOutcome> of_wanted = SimulatedOutcome(wanted.program, PriceBySize());
    ASSERT_TRUE(of_wanted.has_value());
    EXPECT_EQ(outcome->reports[0].after.makespan.microseconds(),
              of_wanted->makespan.microseconds());
    EXPECT_EQ(outcome->reports[0].after.peaks, of_wanted->peaks);
  }
};

TEST_P(FamilyTest, OnOneRank) {
  ParallelPlan plan = SmallPlan({2}, 2);
  plan.micro_batch_size = 2;
  plan.global_batch_size = 4;
  ExpectFusesInto(plan);
}

TEST_P(FamilyTest, InAPipelineWithDataParallelRanks) {
  ParallelPlan plan = SmallPlan({2, 1}, 4);
  plan.data = 2;
  plan.global_batch_size = 8;
  plan.zero_stage = 1;
  plan.overlap_gradient_reduce = true;
  ExpectFusesInto(plan);
}

TEST_P(FamilyTest, WithRecomputation) {
  ParallelPlan plan = SmallPlan({2}, 2);
  plan.recompute = v1::RECOMPUTE_FULL;
  ExpectFusesInto(plan);
}

TEST_P(FamilyTest, WithTensorParallelRanks) {
  if (GetParam().name == "cross_entropy") {
    GTEST_SKIP() << "what ranks split is summed kernel by kernel: no rule";
  }
  ParallelPlan plan = SmallPlan({2}, 2);
  plan.tensor = 2;
  ExpectFusesInto(plan);
}

INSTANTIATE_TEST_SUITE_P(
    Fuse, FamilyTest,
    ::testing::Values(Family{"bias_gelu",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel& model) {
                               MakeGpt(model);
                               framework.set_fused_bias_gelu(false);
                             },
                             {"bias-gelu"}},
                      Family{"bias_dropout_add",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel& model) {
                               MakeGpt(model);
                               model.dropout = true;
                               framework.set_fused_bias_dropout_add(false);
                             },
                             {"bias-dropout-add"}},
                      Family{"dropout_add",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel& model) {
                               model.dropout = true;
                               framework.set_fused_bias_dropout_add(false);
                             },
                             {"dropout-add"}},
                      Family{"bias_add",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel& model) {
                               MakeGpt(model);
                               framework.set_fused_bias_dropout_add(false);
                             },
                             {"bias-add"}},
                      Family{"rms_norm",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_norm(false);
                             },
                             {"rms-norm"}},
                      Family{"rms_norm_under_autocast",
                             [](v1::Framework& framework, ParallelPlan& plan, TransformerModel&) {
                               framework.set_fused_norm(false);
                               plan.precision = plan.matrix_precision = DType::kBf16;
                               plan.fp32_parameters = plan.autocast = true;
                             },
                             {"rms-norm"}},
                      Family{"rotary",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_rope(false);
                             },
                             {"rotary"}},
                      Family{"swiglu",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_swiglu(false);
                             },
                             {"swiglu"}},
                      Family{"attention",
                             [](v1::Framework& framework, ParallelPlan& plan, TransformerModel&) {
                               framework.set_fused_softmax(false);
                               plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
                             },
                             {"softmax", "softmax-backward", "attention"}},
                      Family{"attention_dropout",
                             [](v1::Framework&, ParallelPlan& plan, TransformerModel& model) {
                               model.dropout = true;
                               plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
                             },
                             {"attention-dropout"}},
                      Family{"alibi_attention",
                             [](v1::Framework& framework, ParallelPlan& plan,
                                TransformerModel& model) {
                               model.position = v1::POSITION_ALIBI;
                               framework.set_fused_softmax(false);
                               plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
                             },
                             {"alibi-attention"}},
                      Family{"alibi_attention_dropout",
                             [](v1::Framework&, ParallelPlan& plan, TransformerModel& model) {
                               model.position = v1::POSITION_ALIBI;
                               model.dropout = true;
                               plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
                             },
                             {"alibi-attention-dropout"}},
                      Family{"cross_entropy",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_cross_entropy(false);
                             },
                             {"cross-entropy"}},
                      Family{"accumulation",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_gradient_accumulation(false);
                             },
                             {"accumulate-in-product"}},
                      Family{"adam",
                             [](v1::Framework& framework, ParallelPlan&, TransformerModel&) {
                               framework.set_fused_optimizer(false);
                             },
                             {"adam"}},
                      Family{"momentum",
                             [](v1::Framework& framework, ParallelPlan& plan, TransformerModel&) {
                               framework.set_fused_optimizer(false);
                               plan.optimizer = v1::OPTIMIZER_SGD;
                             },
                             {"momentum"}}),
    [](const auto& of) { return of.param.name; });

// --- Rules of users.

class FusionRulesTest : public ::testing::Test {
 protected:
  std::string ErrorOf(const std::string& rules) {
    const auto loaded = LoadFusionRules(directory_.Write("rules.yaml", "rules:\n" + rules));
    return loaded ? "" : loaded.error().message.substr(loaded.error().message.rfind('/') + 1);
  }
  TemporaryDirectory directory_;
};

TEST_F(FusionRulesTest, ErrorsNameLineAndCure) {
  EXPECT_EQ(ErrorOf("  - name: a\n"
                    "    steps: [{name: one, function: gleu, operands: [x, y]}]\n"),
            "rules.yaml:3: rules[0].steps[0].function: \"gleu\" is no function of a data flow; did "
            "you mean \"gelu\"?");
  const std::string steps =
      "  - name: a\n"
      "    steps:\n"
      "      - {name: one, function: silu, operands: [x, y]}\n"
      "      - {name: two, function: gelu, operands: [y, z]}\n"
      "    becomes:\n";
  EXPECT_EQ(ErrorOf(steps + "      - {replaces: [one], function: gelu, operator: gelu, "
                            "operands: [x, z], writes: [z]}\n"),
            "rules.yaml:6: rules[0].becomes: nothing takes the place of step two");
  EXPECT_EQ(ErrorOf(steps + "      - {replaces: [one, tow], function: gelu, operator: gelu, "
                            "operands: [x, z], writes: [z]}\n"),
            "rules.yaml:7: rules[0].becomes[0].replaces: \"tow\" is no step; did you mean "
            "\"two\"?");
  EXPECT_EQ(ErrorOf(steps + "      - {replaces: [one, two], function: gelu, operator: all_reduce, "
                            "operands: [x, z], writes: [z]}\n"),
            "rules.yaml:7: rules[0].becomes[0].operator: \"all_reduce\" is no operator of a "
            "device");
  EXPECT_EQ(ErrorOf(steps + "      - {replaces: [one, two], function: gelu, operator: gelu, "
                            "operands: [x, z], extents: [one.4]}\n"),
            "rules.yaml:7: rules[0].becomes[0].extents[0]: found \"one.4\", wanted a number, or an "
            "extent of a step as STEP.INDEX with an index from 0 to 3");
}

TEST_F(FusionRulesTest, ReplacementsThatCannotBeAreRefused) {
  const std::string steps =
      "  - name: a\n"
      "    steps: [{name: one, function: silu, operands: [x, y]}]\n"
      "    backward: [{name: back, function: silu, operands: [x, dy, dx]}]\n"
      "    becomes:\n"
      "      - {replaces: [back], function: gelu, operator: gelu, operands: [x, dy, dx], writes: "
      "[dx]}\n";
  const auto error_of = [&](const std::string& replacement) {
    return ErrorOf(steps + "      - {replaces: [one], " + replacement + "}\n");
  };
  EXPECT_THAT(
      error_of("function: gelu, operator: gelu, operands: [x, y], writes: [y], shape_of: back"),
      HasSubstr("rules.yaml:7: rules[0].becomes[1]: an instruction of forward can be made of "
                "steps of forward alone"));
  EXPECT_THAT(error_of("function: gelu, operator: gemm"), HasSubstr("wanted at least one operand"));
  EXPECT_THAT(error_of("function: gelu, operator: gelu, operands: [x, y, y], writes: [y]"),
              HasSubstr("y stands twice"));
  EXPECT_THAT(error_of("function: reduce, operator: gelu, operands: [x, y], writes: [y]"),
              HasSubstr("reduce is between ranks"));
}

TEST_F(FusionRulesTest, RulesThatUndoEachOtherEnd) {
  const std::string there = "    becomes: [{replaces: [one], function: ";
  const auto rules = LoadFusionRules(directory_.Write(
      "rules.yaml",
      "rules:\n  - name: there\n    steps: [{name: one, function: rms_norm, operands: [x, y, "
      "w]}]\n" +
          there +
          "layer_norm, operator: layer_norm, operands: [x, y, w], writes: [y]}]\n"
          "  - name: back\n    steps: [{name: one, function: layer_norm, operands: [x, y, w]}]\n" +
          there + "rms_norm, operator: rms_norm, operands: [x, y, w], writes: [y]}]\n"));
  ASSERT_TRUE(rules.has_value()) << rules.error().message;
  const Result<StepWithFlow> step = BuildSmallStep(SmallPlan({1}, 1));
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const auto outcome =
      ApplyPass(std::make_unique<FusePass>(*rules), step->program, &step->flow, PriceBySize());
  ASSERT_FALSE(outcome.has_value());
  EXPECT_THAT(outcome.error().message, HasSubstr("rules of fusion undo each other"));
}

TEST_F(FusionRulesTest, StepsMustBeConnected) {
  EXPECT_EQ(ErrorOf("  - name: a\n"
                    "    steps:\n"
                    "      - {name: one, function: silu, operands: [x, y]}\n"
                    "      - {name: two, function: gelu, operands: [u, v]}\n"),
            "rules.yaml:5: rules[0].steps[1].operands: step two shares no tensor with the steps "
            "before it");
}

}  // namespace
}  // namespace stepcast
