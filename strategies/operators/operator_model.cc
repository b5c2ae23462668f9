#include "strategies/operators/operator_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include "strategies/step/accumulate.h"
#include "strategies/step/block.h"
#include "strategies/step/unit_flow.h"

namespace stepcast {
namespace {

// The type is set when the plan is known.
constexpr DType kOfPlan = DType::kBf16;

using Meaning = SampleOp::Meaning;

SampleOp Kernel(const Op& op, int batch_dimension = 0, Meaning meaning = Meaning::kUnknown) {
  SampleOp sample;
  sample.op = op;
  sample.meaning = meaning;
  sample.batch_dimension = batch_dimension;
  return sample;
}

SampleOp RowwiseOp(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols,
                   std::int64_t extra = 0) {
  return Kernel(Op::Rowwise(kind, kOfPlan, pass, rows, cols, extra));
}

/// Extents of a GEMM that a batch can grow along.
constexpr int kRows = 0;
constexpr int kInner = 2;
constexpr int kBatch = 3;

SampleOp WeightGradient(std::int64_t rows, std::int64_t cols, std::int64_t inner,
                        std::int64_t batch, bool can_accumulate) {
  SampleOp op = Kernel(Op::Gemm(kOfPlan, GemmLayout::kNT, rows, cols, inner, batch), kInner);
  op.weight_gradient = true;
  op.can_accumulate = can_accumulate;
  op.weights = rows * cols * batch;
  return op;
}

SampleOp BiasGradient(std::int64_t rows, std::int64_t cols) {
  SampleOp op = RowwiseOp(OpKind::kColumnSum, Pass::kBackward, rows, cols);
  op.weight_gradient = true;
  op.weights = cols;
  return op;
}

/// Arithmetic of one sample's forward, each operator times its `weight`.
template <typename Weight>
Flops Sum(const OperatorModel& model, const Weight& weight) {
  Flops work;
  for (const std::vector<int>* part : {&model.before, &model.layers, &model.after}) {
    for (const int kind : *part) {
      for (const SampleOp& sample : model.kinds[static_cast<std::size_t>(kind)].forward) {
        work += ArithmeticWork(sample.op) * weight(sample);
      }
    }
  }
  return work;
}

}  // namespace

bool OperatorModel::has_tables() const {
  return std::any_of(kinds.begin(), kinds.end(),
                     [](const OperatorUnit& unit) { return unit.table_parameters > 0; });
}

std::int64_t OperatorModel::parameters() const {
  std::int64_t count = 0;
  for (const std::vector<int>* part : {&before, &layers, &after}) {
    for (const int kind : *part) {
      const OperatorUnit& unit = kinds[static_cast<std::size_t>(kind)];
      count += unit.parameters + unit.table_parameters;
    }
  }
  return count;
}

Flops OperatorModel::forward_flops() const {
  return Sum(*this, [](const SampleOp&) { return 1.0; });
}

Flops OperatorModel::step_flops(std::int64_t samples) const {
  const Flops one = Sum(*this, [](const SampleOp& op) { return op.forward_only ? 1.0 : 3.0; });
  return one * static_cast<double>(samples);
}

void UnitWriter::Weights(std::int64_t count) {
  unit_.parameters += count;
  unit_.largest_tensor = std::max(unit_.largest_tensor, count);
}

void UnitWriter::Linear(std::int64_t rows, std::int64_t in, std::int64_t out, bool bias,
                        bool of_input) {
  unit_.forward.push_back(Kernel(Op::Gemm(kOfPlan, GemmLayout::kTN, rows, out, in), 0,
                                 of_input ? Meaning::kLinearOfSamples : Meaning::kLinear));
  unit_.forward.back().of_linear = true;
  if (bias) {
    unit_.forward.push_back(RowwiseOp(OpKind::kBias, Pass::kForward, rows, out));
    unit_.forward.back().meaning = Meaning::kBias;
  }
  std::vector<SampleOp> backward;
  if (!of_input) {
    backward.push_back(
        Kernel(Op::Gemm(kOfPlan, GemmLayout::kNN, rows, in, out), 0, Meaning::kInputGradient));
    backward.back().of_linear = true;
  }
  backward.push_back(WeightGradient(out, in, rows, 1, /*can_accumulate=*/true));
  backward.back().meaning = Meaning::kWeightGradient;
  backward.back().of_linear = true;
  if (bias) {
    backward.push_back(BiasGradient(rows, out));
    backward.back().meaning = Meaning::kBiasGradient;
  }
  backward_.push_back(std::move(backward));
  Weights(in * out);
  if (bias) unit_.parameters += out;
  unit_.activations += rows * in;
}

void UnitWriter::Convolve(const Convolution& shape) {
  const std::int64_t side = shape.output_size();
  const std::int64_t pixels = side * side;
  const std::int64_t window = shape.kernel * shape.kernel;
  const std::int64_t in = shape.in / shape.groups;
  const std::int64_t out = shape.out / shape.groups;
  const bool whole = shape.groups == 1;  // what is executed
  unit_.forward.push_back(
      Kernel(Op::Gemm(kOfPlan, GemmLayout::kTN, pixels, out, in * window, shape.groups)));
  if (whole) {
    unit_.forward.back().meaning =
        shape.of_input ? Meaning::kConvolutionOfSamples : Meaning::kConvolution;
    unit_.forward.back().extents = {shape.size, shape.kernel, shape.stride, shape.in};
  }
  if (shape.bias) {
    unit_.forward.push_back(RowwiseOp(OpKind::kBias, Pass::kForward, pixels, shape.out));
    unit_.forward.back().meaning = Meaning::kBias;
  }
  std::vector<SampleOp> backward;
  if (!shape.of_input) {
    // Of each input pixel, one in stride^2 of the window's taps meets an output.
    const std::int64_t taps =
        std::max<std::int64_t>(1, out * window / (shape.stride * shape.stride));
    backward.push_back(Kernel(
        Op::Gemm(kOfPlan, GemmLayout::kNN, shape.size * shape.size, in, taps, shape.groups)));
    if (whole) backward.back().meaning = Meaning::kInputGradient;
  }
  backward.push_back(
      WeightGradient(out, in * window, pixels, shape.groups, /*can_accumulate=*/false));
  if (whole) backward.back().meaning = Meaning::kWeightGradient;
  if (shape.bias) {
    backward.push_back(BiasGradient(pixels, shape.out));
    backward.back().meaning = Meaning::kBiasGradient;
  }
  backward_.push_back(std::move(backward));
  Weights(in * window * shape.out);
  if (shape.bias) unit_.parameters += shape.out;
  unit_.activations += shape.size * shape.size * shape.in;
}

void UnitWriter::BatchNorm(std::int64_t rows, std::int64_t channels, bool residual) {
  unit_.forward.push_back(RowwiseOp(OpKind::kNormReduce, Pass::kForward, rows, channels));
  unit_.forward.push_back(
      RowwiseOp(residual ? OpKind::kAdd : OpKind::kScale, Pass::kForward, rows, channels));
  // Sums over the input and its gradient, then both again for the gradient of the input.
  SampleOp sums = RowwiseOp(OpKind::kNormReduce, Pass::kBackward, rows, 2 * channels);
  sums.weights = 2 * channels;
  backward_.push_back({sums, RowwiseOp(OpKind::kAdd, Pass::kBackward, rows, channels)});
  unit_.parameters += 2 * channels;
  unit_.activations += rows * channels;
}

void UnitWriter::Product(std::int64_t batch, std::int64_t rows, std::int64_t columns,
                         std::int64_t inner) {
  const auto gemm = [&](GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k) {
    return Kernel(Op::Gemm(kOfPlan, layout, m, n, k, batch), kBatch);
  };
  unit_.forward.push_back(gemm(GemmLayout::kTN, rows, columns, inner));
  backward_.push_back(
      {gemm(GemmLayout::kNN, rows, inner, columns), gemm(GemmLayout::kNT, columns, inner, rows)});
  unit_.activations += batch * inner * (rows + columns);
}

void UnitWriter::Attention(bool causal, std::int64_t batch, std::int64_t queries, std::int64_t keys,
                           std::int64_t heads, std::int64_t kv_heads, std::int64_t head_size) {
  const auto attention = [&](Pass pass) {
    return Kernel(
        Op::Attention(kOfPlan, pass, causal, batch, queries, keys, heads, kv_heads, head_size));
  };
  unit_.forward.push_back(attention(Pass::kForward));
  backward_.push_back({attention(Pass::kBackward)});
  unit_.activations += batch * head_size * (2 * queries * heads + 2 * keys * kv_heads);
}

void UnitWriter::Rowwise(OpKind kind, std::int64_t rows, std::int64_t cols, bool keeps,
                         std::int64_t extra) {
  unit_.forward.push_back(RowwiseOp(kind, Pass::kForward, rows, cols, extra));
  backward_.push_back({RowwiseOp(kind, Pass::kBackward, rows, cols, extra)});
  if (keeps) unit_.activations += rows * cols;
}

void UnitWriter::Rectify(std::int64_t rows, std::int64_t cols) {
  Rowwise(OpKind::kScale, rows, cols, /*keeps=*/false);
  unit_.forward.back().meaning = Meaning::kRectify;
  backward_.back().back().meaning = Meaning::kRectifyGradient;
}

void UnitWriter::Dropout(std::int64_t rows, std::int64_t cols) {
  Rowwise(OpKind::kDropout, rows, cols, /*keeps=*/false);
  unit_.forward.back().meaning = Meaning::kDropout;
  backward_.back().back().meaning = Meaning::kDropoutGradient;
}

// Forward reads inputs and writes outputs, backward the other way round.
void UnitWriter::Pool(const Pooling& shape, std::int64_t channels) {
  const std::int64_t inputs = shape.size * shape.size;
  const std::int64_t outputs = shape.output_size() * shape.output_size();
  const auto kernel = [&](OpKind kind, Pass pass, std::int64_t rows, Meaning meaning) {
    SampleOp op = RowwiseOp(kind, pass, rows, channels);
    op.meaning = meaning;
    op.extents = {shape.size, shape.window, shape.stride, channels};
    return op;
  };
  unit_.forward.push_back(kernel(OpKind::kNormReduce, Pass::kForward, inputs,
                                 shape.mean ? Meaning::kPoolMean : Meaning::kPoolMaximum));
  unit_.forward.push_back(kernel(OpKind::kFill, Pass::kForward, outputs, Meaning::kPooled));
  backward_.push_back(
      {kernel(OpKind::kNormReduce, Pass::kBackward, outputs, Meaning::kPoolGradientRead),
       kernel(OpKind::kFill, Pass::kBackward, inputs, Meaning::kPoolGradient)});
  unit_.activations += outputs * channels;
}

void UnitWriter::Loss(std::int64_t columns) {
  Rowwise(OpKind::kCrossEntropy, 1, columns, /*keeps=*/true);
  unit_.forward.back().meaning = Meaning::kCrossEntropy;
  backward_.back().back().meaning = Meaning::kCrossEntropyGradient;
}

OperatorUnit UnitWriter::Take(std::int64_t input, std::int64_t output) && {
  for (auto group = backward_.rbegin(); group != backward_.rend(); ++group) {
    unit_.backward.insert(unit_.backward.end(), group->begin(), group->end());
  }
  unit_.input = input;
  unit_.output = output;
  return std::move(unit_);
}

namespace {

/// More than a step keeps of all samples of a rank, in bytes.
constexpr double kMostBytes = 4e18;
// One kernel beyond these would take days on the slowest device.
constexpr double kMostKernelFlops = 1e18;
constexpr double kMostKernelBytes = 1e16;

Result<void> CheckMeaning(const v1::Strategy& strategy, const OperatorModel& model,
                          const SourceMap& source) {
  const auto refuse = [&](const char* field, const char* why) -> Result<void> {
    return InvalidInput(
        fmt::format("{}: {} has {}; use data parallelism (zero_stage 1 to 3 to "
                    "save memory) or pipeline parallelism",
                    source.Location(field), model.description, why));
  };
  if (strategy.tensor_parallel_degree() > 1) {
    return refuse("strategy.tensor_parallel_degree", "no layers that tensor parallelism splits");
  }
  if (strategy.sequence_parallel()) {
    return refuse("strategy.sequence_parallel", "no sequence that could be split");
  }
  if (strategy.context_parallel_degree() > 1) {
    return refuse("strategy.context_parallel_degree", "no sequence that could be split");
  }
  if (strategy.expert_parallel_degree() > 1 || strategy.expert_tensor_parallel_degree() > 1) {
    return refuse(strategy.expert_parallel_degree() > 1 ? "strategy.expert_parallel_degree"
                                                        : "strategy.expert_tensor_parallel_degree",
                  "no experts");
  }
  if (strategy.recompute() == v1::RECOMPUTE_SELECTIVE) {
    return InvalidInput(fmt::format(
        "{}: selective recomputation is that of attention in a transformer; {} can have "
        "recompute: full",
        source.Location("strategy.recompute"), model.description));
  }
  if (strategy.recompute_modules_size() > 0) {
    return refuse("strategy.recompute_modules", "no modules of a transformer's layer");
  }
  if (strategy.mlp_chunks() > 1) return refuse("strategy.mlp_chunks", "no tokens");
  if (strategy.loss_chunks() > 1) return refuse("strategy.loss_chunks", "no tokens");
  if (model.has_tables() && strategy.micro_batches_per_unit() > 1) {
    return InvalidInput(fmt::format(
        "{}: the tables of {} are updated in the backward of each micro-batch, before the next "
        "one's forward; leave it out",
        source.Location("strategy.micro_batches_per_unit"), model.description));
  }
  for (const char* field : {"strategy.matrix_precision", "strategy.dispatch_precision"}) {
    const bool given = std::string_view(field) == "strategy.matrix_precision"
                           ? !strategy.matrix_precision().empty()
                           : !strategy.dispatch_precision().empty();
    if (given) {
      return MakeError(ErrorCode::kUnsupported,
                       fmt::format("{}: {} is computed in one type; leave it out and set precision",
                                   source.Location(field), model.description));
    }
  }
  if (strategy.operator_precision_size() > 0) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: {} is computed in one type; leave it out and set precision",
                    source.Location("strategy.operator_precision"), model.description));
  }
  if (strategy.pruning().two_of_four()) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: products of two of four weights are known of transformers alone; {} can "
                    "have pruning.unstructured",
                    source.Location("strategy.pruning.two_of_four"), model.description));
  }
  const auto has_linear = [](const OperatorUnit& unit) {
    return std::ranges::any_of(unit.backward, &SampleOp::of_linear);
  };
  if (strategy.pruning().unstructured() > 0 && std::ranges::none_of(model.kinds, has_linear)) {
    return InvalidInput(fmt::format("{}: {} has no linear layer that could be pruned; leave it out",
                                    source.Location("strategy.pruning.unstructured"),
                                    model.description));
  }
  if (model.has_tables() && strategy.pipeline_parallel_degree() > 1) {
    return InvalidInput(fmt::format(
        "{}: the tables of {} are shared out between all ranks, which a pipeline has no place for; "
        "leave it out",
        source.Location("strategy.pipeline_parallel_degree"), model.description));
  }
  if (model.before.empty() && strategy.layers_per_stage_size() > 1 &&
      strategy.layers_per_stage(0) == 0) {
    return InvalidInput(
        fmt::format("{}: layers_per_stage[0] is 0, and {} has nothing before its "
                    "layers that the first stage could hold",
                    source.Location("strategy.layers_per_stage"), model.description));
  }
  return {};
}

}  // namespace

Result<ParallelPlan> CreateOperatorPlan(const v1::Strategy& strategy,
                                        const v1::Framework& framework, const OperatorModel& model,
                                        PlanContext context, const SourceMap& source) {
  STEPCAST_RETURN_IF_ERROR(CheckMeaning(strategy, model, source));
  // What is left to check is the number of layers, batches and degrees: a transformer of a single
  // head and column stands in.
  TransformerModel stand_in;
  stand_in.layers = static_cast<std::int64_t>(model.layers.size());
  stand_in.hidden_size = stand_in.ffn_hidden_size = 1;
  stand_in.attention_heads = stand_in.kv_heads = stand_in.head_size = 1;
  stand_in.vocabulary_size = 1;
  context.sequence_length = 1;
  STEPCAST_ASSIGN_OR_RETURN(ParallelPlan plan,
                            CreatePlan(strategy, framework, stand_in, context, source));
  double kept = 0;
  bool too_long = false;
  const auto look_at = [&](const std::vector<SampleOp>& ops) {
    for (const SampleOp& sample : ops) {
      const double samples = plan.micro_batch_size;
      too_long = too_long || ArithmeticWork(sample.op).count() * samples > kMostKernelFlops ||
                 static_cast<double>(MemoryTraffic(sample.op).count()) * samples > kMostKernelBytes;
    }
  };
  for (const std::vector<int>* part : {&model.before, &model.layers, &model.after}) {
    for (const int kind : *part) {
      const OperatorUnit& unit = model.kinds[static_cast<std::size_t>(kind)];
      kept += static_cast<double>(unit.activations) + static_cast<double>(unit.output);
      look_at(unit.forward);
      look_at(unit.backward);
    }
  }
  constexpr double kBytesOfElement = 4;
  if (too_long ||
      kept * kBytesOfElement * plan.micro_batch_size * plan.micro_batches > kMostBytes) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches of {} samples are more than one simulation can hold",
        source.Has("strategy.micro_batch_size") ? source.Location("strategy.micro_batch_size")
                                                : source.Location("training.global_batch_size"),
        plan.micro_batches, plan.micro_batch_size));
  }
  if (model.has_tables()) plan.expert = plan.stage_ranks();
  return plan;
}

namespace {

class BlockMaker {
 public:
  BlockMaker(ProgramBuilder& builder, const PlanGroups& groups, const ParallelPlan& plan,
             const v1::Framework& framework)
      : builder_(builder), groups_(groups), plan_(plan), framework_(framework) {}

  Block Make(const std::vector<SampleOp>& ops, Phase phase,
             UnitRecorder* recorder = nullptr) const {
    BlockWriter writer(builder_, phase, recorder);
    std::int32_t beside = BlockEntry::kNone;
    for (const SampleOp& sample : ops) {
      Op op = sample.op;
      if (!sample.fixed_type) op.dtype = plan_.precision;
      if (sample.batch_dimension != SampleOp::kNoDimension) {
        op.dims[static_cast<std::size_t>(sample.batch_dimension)] *= plan_.micro_batch_size;
      }
      if (sample.role != SampleOp::Role::kKernel) {
        if (plan_.stage_ranks() == 1) continue;
        const Op exchange = Op::Communication(OpKind::kAllToAll, op.dtype,
                                              ByteSize(op.dtype, op.dims[0]), groups_.expert);
        if (sample.role == SampleOp::Role::kExchange) {
          writer.Communicate(exchange, StreamKind::kExpertParallel);
        } else {
          beside = writer.CommunicateBeside(exchange, StreamKind::kExpertParallel);
        }
        continue;
      }
      if (sample.joins && beside != BlockEntry::kNone) writer.Join(beside);
      const bool fused = sample.can_accumulate && FusesAccumulation(plan_, framework_);
      if (fused) op.accumulate = true;
      if (sample.of_linear) op.tiling = plan_.tiling;
      if (sample.weight_gradient && op.kind == OpKind::kGemm) {
        writer.AddMatrix({op.dims[0], op.dims[1], op.dims[3], false, sample.of_linear});
      }
      writer.set_weight_gradient(sample.weight_gradient);
      writer.Compute(op);
      if (recorder != nullptr) Record(writer, sample, op);
      if (sample.weights > 0 && !fused) {
        AccumulateGradient(writer, plan_, framework_, plan_.precision, sample.weights, 1);
      }
      writer.set_weight_gradient(false);
    }
    return std::move(writer).Take();
  }

 private:
  /// Says what the kernel just written computes; of an unknown one, nothing.
  void Record(BlockWriter& writer, const SampleOp& sample, const Op& op) const {
    const double pruned = sample.of_linear ? plan_.pruning.share : 0;
    UnitRecorder& recorder = *writer.recorder();
    const std::int64_t rows = op.dims[0];
    const std::int64_t cols = op.dims[1];
    switch (sample.meaning) {
      case Meaning::kUnknown:
        break;
      case Meaning::kConvolutionOfSamples:
        recorder.Reads(sample.extents[0] * sample.extents[0] * sample.extents[3], 0);
        recorder.Convolve(writer, rows, cols, sample.extents);
        break;
      case Meaning::kConvolution:
        recorder.Convolve(writer, rows, cols, sample.extents);
        break;
      case Meaning::kPoolMaximum:
      case Meaning::kPoolMean:
        recorder.Pool(
            writer,
            sample.meaning == Meaning::kPoolMean ? Function::kPoolMean : Function::kPoolMaximum,
            sample.extents);
        break;
      case Meaning::kPooled:
      case Meaning::kPoolGradientRead:
        recorder.Copy(writer);
        break;
      case Meaning::kPoolGradient:
        recorder.PoolGradient(writer);
        break;
      case Meaning::kDropout:
        recorder.Dropout(writer, 1);
        break;
      case Meaning::kDropoutGradient:
        recorder.DropoutGradient(writer);
        break;
      case Meaning::kLinearOfSamples:
        recorder.PruneNext(pruned);
        recorder.Reads(op.dims[2], 0);
        recorder.Linear(writer, rows, op.dims[2], cols, /*bias=*/false);
        break;
      case Meaning::kLinear:
        recorder.PruneNext(pruned);
        recorder.Linear(writer, rows, op.dims[2], cols, /*bias=*/false);
        break;
      case Meaning::kBias:
        recorder.Bias(writer, rows, cols);
        break;
      case Meaning::kRectify:
        recorder.Activation(writer, Function::kRectify, rows, cols, /*bias=*/false);
        break;
      case Meaning::kCrossEntropy:
        recorder.CrossEntropy(writer, rows, cols);
        recorder.Predicts(1, cols);
        break;
      case Meaning::kInputGradient:
        recorder.LinearGradient();
        recorder.InputGradient(writer);
        break;
      case Meaning::kWeightGradient:
        // Of a layer that reads samples this comes first.
        if (!recorder.in_linear_gradient()) recorder.LinearGradient();
        recorder.WeightGradient(writer, op.accumulate);
        recorder.LinearGradientEnds();
        break;
      case Meaning::kBiasGradient:
        recorder.BiasGradient(writer);
        break;
      case Meaning::kRectifyGradient:
        recorder.ActivationGradient(writer);
        break;
      case Meaning::kCrossEntropyGradient:
        recorder.CrossEntropyGradient(writer, rows, cols);
        break;
    }
  }

  ProgramBuilder& builder_;
  const PlanGroups& groups_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
};

}  // namespace

LayeredModel OperatorUnits(ProgramBuilder& builder, const PlanGroups& groups,
                           const OperatorModel& model, const ParallelPlan& plan,
                           const v1::Framework& framework, bool with_flow) {
  const BlockMaker blocks(builder, groups, plan, framework);
  LayeredModel units;
  units.before = model.before;
  units.layers = model.layers;
  units.after = model.after;
  for (const OperatorUnit& of : model.kinds) {
    UnitKind unit;
    unit.name = of.name;
    std::optional<UnitRecorder> recorder;
    if (with_flow) recorder.emplace(plan);
    UnitRecorder* const told = recorder ? &*recorder : nullptr;
    unit.forward = blocks.Make(of.forward, Phase::kForward, told);
    if (recorder) recorder->ForwardEnds();
    unit.recompute = blocks.Make(of.forward, Phase::kRecompute);
    unit.backward = blocks.Make(of.backward, Phase::kBackward, told);
    if (recorder) {
      // The same kernels once more.
      for (std::size_t i = 0; i < unit.recompute.entries.size(); ++i) {
        unit.recompute.entries[i].flow = unit.forward.entries[i].flow;
      }
      unit.flow = std::make_shared<const UnitFlow>(
          std::move(*recorder).Take(of.name, unit.forward, unit.backward, of.parameters,
                                    /*partial_gradients=*/0, builder));
    }
    unit.parameters = of.parameters;
    unit.largest_tensor = of.largest_tensor;
    const std::int64_t ranks = plan.stage_ranks();
    unit.resident =
        ByteSize(DType::kFp32, (of.table_parameters + of.table_states + ranks - 1) / ranks);
    unit.activations = ByteSize(plan.precision, of.activations * plan.micro_batch_size);
    unit.input = ByteSize(plan.precision, of.input * plan.micro_batch_size);
    unit.whole_output = of.output * plan.micro_batch_size;
    unit.output = ByteSize(plan.precision, unit.whole_output);
    units.kinds.push_back(std::move(unit));
  }
  return units;
}

}  // namespace stepcast
