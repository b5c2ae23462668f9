/// \file
/// Programs, prices and whole steps for the tests of passes.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "simulator/engine/engine.h"
#include "strategies/lower/lower.h"
#include "strategies/passes/pass.h"
#include "strategies/transformer/fused_framework.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {

/// A kernel of the test takes as many microseconds as its first dimension says, a collective as
/// many as its bytes; launches take `launch`, the host's own work 7 us.
inline Pricing PriceByFirstDimension(Duration launch = {}) {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    return Cost{
        IsHost(op.kind) ? Duration() : Duration::Microseconds(static_cast<double>(op.dims[0])),
        CostSource::kRoofline};
  };
  pricing.host = [launch](const Op& op, Phase) {
    return op.kind == OpKind::kHostWork ? Duration::Microseconds(7) : launch;
  };
  return pricing;
}

/// Of a device of 1 TFLOP/s and 1 TB/s, with links of 50 GB/s and 5 us: small models then have
/// kernels and transfers of like sizes.
inline Pricing PriceBySize(Duration launch = {}) {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    Duration time;
    if (IsCommunication(op.kind)) {
      time = Bytes(op.dims[0]) / Bandwidth::GigabytesPerSecond(50) + Duration::Microseconds(5);
    } else if (!IsHost(op.kind)) {
      time = ArithmeticWork(op) / FlopRate::TeraflopsPerSecond(1) +
             MemoryTraffic(op) / Bandwidth::GigabytesPerSecond(1000) + Duration::Microseconds(1);
    }
    return Cost{time, CostSource::kRoofline};
  };
  pricing.host = [launch](const Op& op, Phase) {
    return op.kind == OpKind::kHostWork ? Duration::Microseconds(2) : launch;
  };
  return pricing;
}

/// How the engine runs it.
inline Result<StepOutcome> SimulatedOutcome(const Program& program, const Pricing& pricing) {
  const LoweredProgram lowered = Lower(program, pricing);
  STEPCAST_ASSIGN_OR_RETURN(const Timeline timeline, Simulate(lowered.graph));
  StepOutcome outcome{timeline.makespan(), {}};
  for (const MemoryPeak& peak : timeline.memory_peaks()) outcome.peaks.push_back(peak.total);
  return outcome;
}

inline PassContext ContextOf(const Pricing& pricing) {
  return {[pricing](const Program&) { return pricing; },
          [pricing](const Program& program) { return SimulatedOutcome(program, pricing); }};
}

/// Applies a pass and verifies what it made.
inline Result<PassPipeline::Outcome> ApplyPass(std::unique_ptr<const ProgramPass> pass,
                                               const Program& program, const DataFlow* flow,
                                               const Pricing& pricing) {
  PassPipeline pipeline;
  pipeline.Add(std::move(pass));
  return pipeline.Apply(program, flow, ContextOf(pricing));
}

/// One instruction of a `HandProgram`.
struct HandInstruction {
  StreamKind stream = StreamKind::kCompute;
  std::vector<TensorId> reads{};
  std::vector<TensorId> writes{};
  std::vector<InstructionId> after{};
  std::vector<BufferEffect> effects{};
  RendezvousId rendezvous = RendezvousId::kNone;
  Origin origin{};
};

/// Builds a Program with its flow by hand. Kernels read and write whole tensors of one element.
class HandProgram {
 public:
  RankClassId BeginRank() {
    const RankClassId id = builder.BeginRankClass({.name = "rank"});
    for (std::size_t k = 0; k < kStreamKindCount; ++k) {
      streams_[k] = builder.AddStream(static_cast<StreamKind>(k));
    }
    return id;
  }
  TensorId Tensor(TensorRole role = TensorRole::kTemporary) {
    return flow.AddTensor({.role = role, .elements = 1});
  }
  /// Of `us` microseconds, by `PriceByFirstDimension`.
  InstructionId Kernel(std::int64_t us, const HandInstruction& what = {}) {
    return Add(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, us, 1), what);
  }
  InstructionId Add(const Op& op, const HandInstruction& what = {}) {
    Instruction instruction;
    instruction.op = builder.AddOp(op);
    instruction.stream = streams_[static_cast<std::size_t>(what.stream)];
    instruction.rendezvous = what.rendezvous;
    instruction.origin = what.origin;
    instruction.blocks_host = op.kind == OpKind::kHostSync;
    instruction.posted_ahead = op.kind == OpKind::kRecv;
    const InstructionId id = builder.Add(instruction, what.after, what.effects);
    if (IsHost(op.kind)) return id;
    std::vector<DataFlow::Use> uses;
    for (const TensorId t : what.reads) uses.push_back(flow.Whole(t, Access::kRead));
    for (const TensorId t : what.writes) uses.push_back(flow.Whole(t, Access::kWrite));
    flow.Set(id, Function::kOpaque, uses);
    return id;
  }
  Program Build() {
    Result<Program> program = std::move(builder).Build();
    EXPECT_TRUE(program.has_value()) << program.error().message;
    return std::move(program).value();
  }

  ProgramBuilder builder;
  DataFlow flow;

 private:
  std::array<StreamId, kStreamKindCount> streams_{};
};

/// A step and what its instructions compute.
struct StepWithFlow {
  Program program;
  DataFlow flow;
};

/// As many layers as the plan says; small enough to be drawn.
inline TransformerModel SmallTransformer(const ParallelPlan& plan) {
  TransformerModel model;
  model.layers = 0;
  for (const int layers : plan.layers_per_stage) model.layers += layers;
  model.hidden_size = 64;
  model.ffn_hidden_size = 96;
  model.attention_heads = 4;
  model.kv_heads = 4;
  model.head_size = 16;
  model.vocabulary_size = 64;
  model.norm = v1::NORM_RMS_NORM;
  model.activation = v1::ACTIVATION_SWIGLU;
  model.position = v1::POSITION_ROTARY;
  model.biases = false;
  model.tied_embeddings = false;
  model.dropout = false;
  return model;
}

/// One rank, one sample a micro-batch.
inline ParallelPlan SmallPlan(std::vector<int> layers_per_stage, int micro_batches) {
  ParallelPlan plan;
  plan.precision = plan.matrix_precision = DType::kFp32;
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;
  plan.pipeline = static_cast<int>(layers_per_stage.size());
  plan.layers_per_stage = std::move(layers_per_stage);
  plan.micro_batches = micro_batches;
  plan.global_batch_size = micro_batches;
  plan.sequence_length = 32;
  plan.gradient_bucket = Bytes(1 << 16);
  plan.vocabulary_multiple = 1;
  return plan;
}

inline Result<StepWithFlow> BuildStepWithFlow(const TransformerModel& model,
                                              const ParallelPlan& plan,
                                              const v1::Framework& framework = FusedKernels()) {
  DataFlow flow;
  STEPCAST_ASSIGN_OR_RETURN(Program program,
                            BuildTransformerStep(model, plan, framework, 1, &flow));
  return StepWithFlow{std::move(program), std::move(flow)};
}
inline Result<StepWithFlow> BuildSmallStep(const ParallelPlan& plan,
                                           const v1::Framework& framework = FusedKernels()) {
  return BuildStepWithFlow(SmallTransformer(plan), plan, framework);
}

}  // namespace stepcast
