/// \file
/// A model as operators of one sample, unit by unit, in the plan's type: what families without
/// tokens (convolutional networks, recommenders, perceptrons, lists of operators) are brought to.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/step/step.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Path of a field of the message at `prefix`, which is empty for a whole file.
inline std::string FieldPath(const std::string& prefix, const std::string& field) {
  return prefix.empty() ? field : prefix + "." + field;
}

/// An instruction for one sample. Its type is the plan's unless `fixed_type`.
struct SampleOp {
  static constexpr int kNoDimension = -1;
  enum class Role : std::uint8_t {
    kKernel,
    /// An all-to-all between all ranks; `op.dims[0]` counts elements of one rank's samples.
    kExchange,
    /// The same, beside what follows up to the next kernel that `joins`.
    kExchangeBeside,
  };

  /// What it computes, for steps that are executed.
  enum class Meaning : std::uint8_t {
    kUnknown,
    kLinear,
    kLinearOfSamples,  ///< The same, of the samples themselves.
    kBias,
    kRectify,
    kCrossEntropy,
    kInputGradient,
    kWeightGradient,
    kBiasGradient,
    kRectifyGradient,
    kCrossEntropyGradient,
    kConvolution,
    kConvolutionOfSamples,
    kPoolMaximum,  ///< Reads; the one that writes is kPooled.
    kPoolMean,
    kPooled,
    kPoolGradientRead,
    kPoolGradient,
    kDropout,
    kDropoutGradient,
  };

  Op op{};
  int batch_dimension = 0;  ///< Of `op.dims`, the one that grows with the samples.
  Meaning meaning = Meaning::kUnknown;
  /// Of images: side of the input, side of the window, stride, channels of the input.
  std::array<std::int64_t, 4> extents{};
  Role role = Role::kKernel;
  bool fixed_type = false;
  bool joins = false;
  bool weight_gradient = false;
  bool of_linear = false;       ///< A GEMM of a linear layer.
  bool forward_only = false;    ///< Backward does nothing for it.
  bool can_accumulate = false;  ///< A GEMM that may add to an fp32 gradient by itself.
  std::int64_t weights = 0;     ///< Whose gradient this makes, to be added to the one kept.
};

/// What is sharded, recomputed and given to a pipeline stage as a whole.
struct OperatorUnit {
  std::string name;
  std::vector<SampleOp> forward;
  std::vector<SampleOp> backward;
  std::int64_t parameters = 0;
  /// Weights that all ranks share out and update row by row (tables), in fp32 with `table_states`
  /// more numbers for them.
  std::int64_t table_parameters = 0;
  std::int64_t table_states = 0;
  std::int64_t largest_tensor = 0;
  std::int64_t activations = 0;  ///< Elements of one sample kept from forward to backward.
  std::int64_t input = 0;        ///< Elements of one sample.
  std::int64_t output = 0;       ///< Elements of one sample.
};

struct OperatorModel {
  std::string description;  ///< As reports call it, such as "resnet-50".
  std::vector<OperatorUnit> kinds;
  // Indices into `kinds`, as in LayeredModel.
  std::vector<int> before;
  std::vector<int> layers;
  std::vector<int> after;

  int AddKind(OperatorUnit unit) {
    kinds.push_back(std::move(unit));
    return static_cast<int>(kinds.size() - 1);
  }
  bool has_tables() const;
  std::int64_t parameters() const;
  /// Multiply-adds times two of one sample's forward.
  Flops forward_flops() const;
  /// Forward, and twice that backward of what has one.
  Flops step_flops(std::int64_t samples) const;
};

/// Writes a unit in the order of its forward; each call adds what it takes backward, too. Extents
/// are those of one sample.
class UnitWriter {
 public:
  explicit UnitWriter(std::string name) { unit_.name = std::move(name); }

  struct Convolution {
    std::int64_t size = 1;  ///< Side of the input.
    std::int64_t in = 1;    ///< Channels.
    std::int64_t out = 1;
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    std::int64_t groups = 1;
    bool bias = false;
    bool of_input = false;  ///< Reads the samples themselves: no gradient of its input.

    /// Padded so that a stride of 1 keeps the side.
    std::int64_t output_size() const { return (size + stride - 1) / stride; }
  };

  /// rows x in times in x out, with weights.
  void Linear(std::int64_t rows, std::int64_t in, std::int64_t out, bool bias,
              bool of_input = false);
  /// As the GEMMs that implicit-GEMM kernels run (cuDNN, arXiv 1410.0759, section 3): forward of
  /// pixels x out x (in kernel^2), and the same of the gradients of input and weights.
  void Convolve(const Convolution& shape);
  /// Batch norm with ReLU, two passes over the tensor: statistics, then the output. `residual` is
  /// added in the second pass.
  void BatchNorm(std::int64_t rows, std::int64_t channels, bool residual = false);
  /// A product without weights, such as attention scores: batch x (rows x inner times inner x
  /// columns).
  void Product(std::int64_t batch, std::int64_t rows, std::int64_t columns, std::int64_t inner);
  void Attention(bool causal, std::int64_t batch, std::int64_t queries, std::int64_t keys,
                 std::int64_t heads, std::int64_t kv_heads, std::int64_t head_size);
  /// A kernel bound by memory bandwidth, forward and backward. `keeps`: its input is kept.
  void Rowwise(OpKind kind, std::int64_t rows, std::int64_t cols, bool keeps,
               std::int64_t extra = 0);
  /// ReLU, in a kernel of its own.
  void Rectify(std::int64_t rows, std::int64_t cols);
  void Dropout(std::int64_t rows, std::int64_t cols);
  struct Pooling {
    std::int64_t size = 1;  ///< Side of the input.
    std::int64_t window = 1;
    std::int64_t stride = 1;
    bool mean = false;  ///< Else the maximum.

    std::int64_t output_size() const { return (size + stride - 1) / stride; }
  };
  void Pool(const Pooling& shape, std::int64_t channels);
  void Loss(std::int64_t columns);

  /// One more instruction, in that pass alone.
  void ForwardOnly(const SampleOp& op) {
    unit_.forward.push_back(op);
    unit_.forward.back().forward_only = true;
  }
  void BackwardOnly(const SampleOp& op) { backward_.push_back({op}); }
  /// The last of backward.
  void BackwardLast(const SampleOp& op) { backward_.insert(backward_.begin(), {op}); }
  void Keep(std::int64_t elements) { unit_.activations += elements; }
  void AddParameters(std::int64_t count) { unit_.parameters += count; }

  /// `output` elements are handed on.
  OperatorUnit Take(std::int64_t input, std::int64_t output) &&;

 private:
  void Weights(std::int64_t count);

  OperatorUnit unit_;
  std::vector<std::vector<SampleOp>> backward_;  ///< In the order of forward.
};

/// The plan of such a model. Errors name what makes no sense for it: what splits tokens, heads or
/// experts.
Result<ParallelPlan> CreateOperatorPlan(const v1::Strategy& strategy,
                                        const v1::Framework& framework, const OperatorModel& model,
                                        PlanContext context, const SourceMap& source);

/// `with_flow`: with what the blocks compute, where the family says so.
LayeredModel OperatorUnits(ProgramBuilder& builder, const PlanGroups& groups,
                           const OperatorModel& model, const ParallelPlan& plan,
                           const v1::Framework& framework, bool with_flow = false);

}  // namespace stepcast
