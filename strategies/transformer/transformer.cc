#include "strategies/transformer/transformer.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "simulator/base/check.h"
#include "strategies/transformer/experts.h"
#include "strategies/transformer/layer.h"

namespace stepcast {
namespace {

std::int64_t TableWeights(const TransformerModel& model, const ParallelPlan& plan) {
  if (model.patches) return model.embedding_parameters();
  return plan.PaddedVocabulary(model) / plan.tensor * model.hidden_size;
}

/// Down-projections of latent attention are on every tensor-parallel rank, the rest is split.
std::int64_t AttentionWeights(const TransformerModel& model, const ParallelPlan& plan) {
  const std::int64_t h = model.hidden_size;
  const std::int64_t output = h * model.query_width() / plan.tensor;
  if (!model.latent) return h * plan.LocalQkvWidth(model) + output;
  const LatentHeads& l = *model.latent;
  const std::int64_t heads = plan.LocalHeads(model);
  const std::int64_t queries = l.query_rank > 0
                                   ? l.query_rank * (h + 1 + heads * model.query_head_size())
                                   : h * heads * model.query_head_size();
  return queries + h * (l.key_value_rank + l.rotary_size) + l.key_value_rank +
         l.key_value_rank * heads * (l.head_size + l.value_size) + output;
}

/// Bytes between forward and backward.
struct Kept {
  double kept = 0;
  double made_again = 0;  ///< By the backward of the layer.

  /// A tensor that one of the two holds.
  void Add(double bytes, bool again) { (again ? made_again : kept) += bytes; }
  Kept& operator+=(const Kept& other) {
    kept += other.kept;
    made_again += other.made_again;
    return *this;
  }
};

/// Latent vectors, as they are and normed, and the queries, keys and values made of them.
Kept LatentActivations(const TransformerModel& model, const ParallelPlan& plan, double tokens) {
  const double e = BytesPerElement(plan.precision);
  const double in = BytesPerElement(plan.kept_inputs());
  const LatentHeads& l = *model.latent;
  const auto latent = static_cast<double>(l.query_rank + l.key_value_rank);
  const double heads = static_cast<double>(model.attention_heads) / plan.tensor;
  const auto query = static_cast<double>(model.query_head_size());
  const auto key_value = query + static_cast<double>(model.value_head_size());
  Kept bytes;
  bytes.Add(tokens * e * (latent + static_cast<double>(l.rotary_size)), false);
  bytes.Add(tokens * in * latent, plan.recompute_norms);
  bytes.Add(tokens * e * heads * query, plan.recompute_latent_projections && l.query_rank > 0);
  bytes.Add(tokens * e * heads * key_value, plan.recompute_latent_projections);
  return bytes;
}

/// Inputs and outputs of an activation function of that width, which a linear layer reads.
Kept InnerActivations(const TransformerModel& model, const ParallelPlan& plan, double rows,
                      double width) {
  const double in = BytesPerElement(plan.kept_inputs());
  const bool again = plan.recompute_activation_functions;
  Kept bytes;
  bytes.Add(rows * width * (model.gated() ? 2 : 1) * (again ? in : BytesPerElement(plan.precision)),
            false);
  bytes.Add(rows * width * in, again);
  // The gate's function, before it multiplies.
  if (model.gated() && plan.composed_gate) {
    bytes.Add(rows * width * BytesPerElement(plan.precision), again);
  }
  // x/2, the tanh and one more than it, beside x and the result.
  if (plan.composed_activation)
    bytes.Add(rows * width * 3 * BytesPerElement(plan.precision), again);
  return bytes;
}

/// Activations of a layer's attention, beside those of its norm and its dropout.
Kept AttentionActivations(const TransformerModel& model, const ParallelPlan& plan, double tokens,
                          double keys) {
  const double e = BytesPerElement(plan.precision);
  const double t = plan.tensor;
  const double query = static_cast<double>(model.query_width());
  const auto heads = static_cast<double>(model.attention_heads);
  // Queries, keys, values and the input of the projection.
  Kept bytes;
  bytes.kept = tokens * e * query / t;
  if (model.latent) {
    bytes += LatentActivations(model, plan, tokens);
  } else {
    bytes.kept += tokens * e * static_cast<double>(plan.LocalQkvWidth(model));
  }
  if (plan.attention == v1::ATTENTION_KERNEL_UNFUSED) {
    // Probabilities, their dropout mask and the masked probabilities.
    const double wide = plan.composed_softmax ? BytesPerElement(DType::kFp32) : 0;
    bytes.Add(heads / t * tokens * keys * (wide + (model.dropout ? 2 * e + 1 : e)),
              plan.recompute == v1::RECOMPUTE_SELECTIVE);
  } else if (plan.attention == v1::ATTENTION_KERNEL_FLASH) {
    // The row statistics of the softmax, in fp32.
    bytes.kept += 4 * tokens * heads / t;
  }
  return bytes;
}

/// Of the outputs of a layer's norms, copies that are cast beside the first: under autocast each
/// linear layer that reads one casts it by itself.
double MoreCasts(const TransformerModel& model, const ParallelPlan& plan, const LayerKind& kind) {
  if (!plan.autocast) return 0;
  const double mlp = kind.has_mlp() ? LinearLayersOfMlp(model, plan, kind) - 1 : 0;
  return static_cast<double>(kind.attentions() * (LinearLayersOfAttention(plan) - 1)) + mlp;
}

/// Of an element that a norm reads: a composed norm keeps it in fp32, and normed before it is
/// scaled.
double NormInputBytes(const ParallelPlan& plan) {
  const double residual = BytesPerElement(plan.residual_dtype());
  return plan.composed_norm ? BytesPerElement(DType::kFp32) + residual : residual;
}

}  // namespace

// Matrices and the biases of column-parallel layers are split; norms and the other biases are not.
LayerWeights WeightsOfLayer(const TransformerModel& model, const ParallelPlan& plan,
                            const LayerKind& kind) {
  const std::int64_t h = model.hidden_size;
  const std::int64_t attentions = kind.attentions();
  LayerWeights weights;
  weights.dense = attentions * AttentionWeights(model, plan) +
                  model.norms_per_layer(kind) * model.final_norm_parameters();
  if (kind.form == LayerForm::kStateSpace) {
    const StateSpace local = model.state_space->Split(plan.tensor);
    weights.dense += h * (local.projected() + local.inner()) + local.small_parameters();
    return weights;
  }
  if (model.has_qkv_biases() && !model.latent)
    weights.dense += attentions * plan.LocalQkvWidth(model);
  if (model.biases) weights.dense += attentions * h;
  if (model.qk_norm) weights.dense += attentions * 2 * model.head_size;
  if (!kind.has_mlp()) return weights;
  if (!kind.experts) {
    const std::int64_t ffn = model.ffn_hidden_size / plan.tensor;
    const std::int64_t up = model.gated() ? 2 * ffn : ffn;
    weights.dense += h * (up + ffn) + (model.biases ? up + h : 0);
    return weights;
  }
  const ExpertLayers& experts = *model.experts;
  weights.dense += h * experts.count +
                   model.mlp_parameters(experts.shared_hidden_size) / plan.tensor +
                   model.latent_parameters();
  weights.experts = model.expert_parameters(experts.count / plan.expert) / plan.expert_tensor;
  return weights;
}

LayerActivations ActivationsOfLayer(const TransformerModel& model, const ParallelPlan& plan,
                                    const LayerKind& kind) {
  const double e = BytesPerElement(plan.precision);
  const double in = BytesPerElement(plan.kept_inputs());
  const double t = plan.tensor;
  const double length =
      static_cast<double>(plan.local_length(model.tokens(kind, plan.sequence_length)));
  const double tokens = static_cast<double>(plan.micro_batch_size) * length;
  const double h = static_cast<double>(model.hidden_size);
  const double split = plan.sequence_parallel ? t : 1;
  // Inputs of the norms and of the column-parallel layers, and the dropout masks.
  const auto branches = static_cast<double>(kind.branches());
  const bool dropout = model.dropout && kind.form != LayerForm::kStateSpace;
  // The router's input is not narrow.
  const double wide = kind.has_mlp() && kind.experts ? 1 : 0;
  Kept bytes;
  // Parallel branches read the same input, and where they share its norm the same output.
  const double inputs = model.has_parallel_branches(kind) ? 1 : branches;
  const auto outputs = static_cast<double>(model.norms_per_layer(kind));
  const double residual = NormInputBytes(plan);
  bytes.Add(tokens * h * (inputs * residual + (dropout ? branches : 0)) / split, false);
  bytes.Add(tokens * h * ((outputs + MoreCasts(model, plan, kind) - wide) * in + wide * e) / split,
            plan.recompute_norms);
  // Casts of the weights, which biases and norms add little to.
  if (plan.autocast) bytes.kept += e * static_cast<double>(WeightsOfLayer(model, plan, kind).all());
  const auto rounded = [](const Kept& sum) {
    const auto whole = [](double value) { return Bytes(static_cast<std::int64_t>(value + 0.5)); };
    return LayerActivations{whole(sum.kept), whole(sum.made_again)};
  };
  if (kind.form == LayerForm::kStateSpace) {
    // What the input projection gives, the scan's output, and that normed.
    const StateSpace local = model.state_space->Split(plan.tensor);
    bytes.kept += tokens * e * static_cast<double>(local.projected() + 2 * local.inner());
    return rounded(bytes);
  }
  if (kind.attends()) {
    // Unfused scores are over the whole sequence; with fewer keys only where attention crosses
    // over.
    bytes += AttentionActivations(model, plan, tokens, length * plan.context);
  }
  if (kind.cross_attention) {
    const auto keys = static_cast<double>(plan.sequence_length);
    bytes += AttentionActivations(model, plan, tokens, keys);
  }
  if (!kind.has_mlp()) return rounded(bytes);
  if (!kind.experts) {
    const double part = tokens / plan.mlp_chunks;
    const Kept inner =
        InnerActivations(model, plan, part, static_cast<double>(model.ffn_hidden_size) / t);
    if (plan.mlp_chunks == 1) {
      bytes += inner;
      return rounded(bytes);
    }
    // Of one part at a time, both forward and backward.
    const double working = inner.kept + inner.made_again;
    bytes.made_again += working;
    LayerActivations activations = rounded(bytes);
    activations.working = Bytes(static_cast<std::int64_t>(working + 0.5));
    return activations;
  }
  const ExpertLayers& experts = *model.experts;
  const std::int64_t routed =
      RoutedTokens(plan, plan.micro_batch_size * static_cast<std::int64_t>(length));
  const ExpertTokens load = TokensOfExperts(experts, plan, routed);
  const auto received = static_cast<double>(load.received());
  // What experts return, tokens as received, and inside the experts; the router's probabilities in
  // fp32.
  const auto inside = static_cast<double>(model.expert_width());
  if (plan.keeps_expert_outputs) bytes.kept += e * inside * static_cast<double>(load.sent);
  bytes.kept +=
      in * inside * received + 4 * static_cast<double>(routed) * static_cast<double>(experts.count);
  bytes += InnerActivations(model, plan, received,
                            static_cast<double>(experts.hidden_size) / plan.expert_tensor);
  bytes +=
      InnerActivations(model, plan, tokens, static_cast<double>(experts.shared_hidden_size) / t);
  // The input of the projection back from the experts' width; that of the one to it is kept anyway.
  bytes.kept += in * static_cast<double>(routed * experts.latent_size);
  return rounded(bytes);
}

namespace {

/// Weights of a layer that tensor-parallel ranks hold alike, while each sees its part of the
/// sequence only, or, where queries and keys are normed, of the heads: their gradients are sums
/// over these ranks. Norms, routers and the biases of row-parallel layers; the down-projections of
/// latent attention, which are not split.
std::int64_t PartialGradients(const TransformerModel& model, const ParallelPlan& plan,
                              const LayerKind& kind) {
  if (plan.tensor == 1) return 0;
  const std::int64_t attentions = kind.attentions();
  std::int64_t partial = model.qk_norm ? attentions * 2 * model.head_size : 0;
  if (!plan.sequence_parallel) return partial;
  const std::int64_t h = model.hidden_size;
  partial += model.norms_per_layer(kind) * model.final_norm_parameters();
  if (kind.form == LayerForm::kStateSpace) return partial;
  if (model.latent && kind.attends()) {
    const LatentHeads& l = *model.latent;
    partial += attentions *
               (l.query_rank * (h + 1) + h * (l.key_value_rank + l.rotary_size) + l.key_value_rank);
  }
  if (model.biases) partial += attentions * h;
  if (!kind.has_mlp()) return partial;
  if (kind.experts) return partial + h * model.experts->count + model.latent_parameters();
  return partial + (model.biases ? h : 0);
}

}  // namespace

Bytes LayerActivationBytes(const TransformerModel& model, const ParallelPlan& plan,
                           const LayerKind& kind) {
  return ActivationsOfLayer(model, plan, kind).kept;
}

namespace {

/// What of a model or plan no recorder follows; empty if there is nothing.
const char* WhyNotExecutable(const TransformerModel& model, const ParallelPlan& plan) {
  if (model.experts) return "experts";
  if (model.state_space) return "state-space layers";
  if (model.latent) return "latent attention";
  if (model.patches) return "image patches";
  if (model.qk_norm) return "norms of queries and keys";
  if (model.parallel_residual) return "parallel branches";
  if (model.decoder_layers > 0) return "an encoder with a decoder";
  if (model.embedding_norm) return "a norm of the embedding";
  if (model.head_transform) return "a transform before the output layer";
  if (model.segments > 0) return "segments";
  if (model.activation != v1::ACTIVATION_GELU && !model.gated()) return "this activation function";
  if (model.kv_heads % plan.tensor != 0) return "key-value heads on several tensor-parallel ranks";
  const bool ring = plan.context > 1 && plan.context_kind == v1::CONTEXT_PARALLEL_KIND_RING;
  if (ring && model.dropout) return "dropout in a ring of context-parallel ranks";
  if (ring && model.position == v1::POSITION_ALIBI) {
    return "ALiBi in a ring of context-parallel ranks";
  }
  if (plan.context > 1 && !ring && plan.LocalKeyValueHeads(model) % plan.context != 0) {
    return "key-value heads on several context-parallel ranks";
  }
  if (plan.recompute_norms || plan.recompute_activation_functions) return "recompute_modules";
  if (plan.composed_activation) return "an activation function of several kernels";
  if (plan.pruning.two_of_four) return "products of weights of which two of each four are zero";
  return "";
}

/// Builds the units of one model, kind by kind.
class UnitMaker {
 public:
  UnitMaker(ProgramBuilder& builder, const PlanGroups& groups, const TransformerModel& model,
            const ParallelPlan& plan, const v1::Framework& framework, bool with_flow)
      : builder_(builder),
        groups_(groups),
        model_(model),
        plan_(plan),
        framework_(framework),
        with_flow_(with_flow) {}

  LayeredModel Make() {
    units_.before.push_back(Add(Embedding()));
    std::vector<std::pair<LayerKind, int>> known;
    const auto kind_of = [&](std::int64_t layer) {
      const LayerKind kind = model_.kind(layer);
      const auto same = [&](const auto& entry) { return entry.first == kind; };
      const auto found = std::find_if(known.begin(), known.end(), same);
      if (found != known.end()) return found->second;
      known.emplace_back(kind, Add(Layer(kind)));
      return known.back().second;
    };
    units_.layers.reserve(static_cast<std::size_t>(model_.layers));
    for (std::int64_t layer = 0; layer < model_.layers; ++layer) {
      units_.layers.push_back(kind_of(layer));
    }
    units_.after.push_back(Add(Head()));
    for (std::int64_t i = 0; i < model_.multi_token_layers; ++i) {
      units_.after.push_back(Add(FurtherToken(i)));
    }
    if (model_.tied_embeddings && !model_.patches) {
      units_.tied_parameters = TableWeights(model_, plan_);
    }
    return std::move(units_);
  }

 private:
  int Add(UnitKind kind) {
    units_.kinds.push_back(std::move(kind));
    return static_cast<int>(units_.kinds.size() - 1);
  }
  LayerBlocks Blocks(const LayerKind& kind = {}, UnitRecorder* recorder = nullptr) const {
    return {builder_, model_, plan_, framework_, groups_, kind, recorder};
  }
  /// Writes the forward and the backward of a unit, and what they compute.
  void WriteBlocks(UnitKind& unit, const LayerKind& kind, Block (LayerBlocks::*forward)() const,
                   Block (LayerBlocks::*backward)() const) const {
    std::optional<UnitRecorder> recorder;
    if (with_flow_) {
      recorder.emplace(plan_);
      recorder->Refuse(WhyNotExecutable(model_, plan_));
    }
    const LayerBlocks blocks = Blocks(kind, recorder ? &*recorder : nullptr);
    unit.forward = (blocks.*forward)();
    if (recorder) recorder->ForwardEnds();
    unit.backward = (blocks.*backward)();
    if (!recorder) return;
    unit.flow = std::make_shared<const UnitFlow>(std::move(*recorder).Take(
        unit.name, unit.forward, unit.backward, unit.parameters, unit.partial_gradients, builder_));
  }
  std::int64_t Tokens(const LayerKind& kind) const {
    return plan_.micro_batch_size * plan_.local_length(model_.tokens(kind, plan_.sequence_length));
  }
  void SetOutput(UnitKind& unit, const LayerKind& kind) const {
    unit.whole_output = Tokens(kind) * model_.hidden_size;
    // The encoder's output goes through the decoder for its cross attention.
    if (kind.cross_attention) {
      unit.whole_output += Tokens({false, false, false}) * model_.hidden_size;
    }
    const std::int64_t split = plan_.sequence_parallel ? plan_.tensor : 1;
    unit.output = ByteSize(plan_.precision, unit.whole_output / split);
  }

  static const char* NameOf(const LayerKind& kind) {
    switch (kind.form) {
      case LayerForm::kAttention:
        return "attention layer";
      case LayerForm::kStateSpace:
        return "state-space layer";
      case LayerForm::kMlp:
        return kind.experts ? "experts layer" : "MLP layer";
      case LayerForm::kAttentionAndMlp:
        break;
    }
    return kind.experts ? "layer with experts" : "layer";
  }
  /// Columns of the widest linear layer on a rank, of those with as many rows as the hidden size.
  std::int64_t WidestLinear(const LayerKind& kind) const {
    if (kind.form == LayerForm::kStateSpace) {
      return model_.state_space->Split(plan_.tensor).projected();
    }
    std::int64_t mlp = model_.ffn_hidden_size;
    if (kind.form == LayerForm::kMlp && kind.experts) {
      mlp = std::max(model_.experts->hidden_size, model_.experts->shared_hidden_size);
    }
    std::int64_t widest = 1;
    if (kind.has_mlp()) widest = std::max(widest, (model_.gated() ? 2 : 1) * mlp / plan_.tensor);
    if (kind.attends()) widest = std::max(widest, plan_.LocalQkvWidth(model_));
    return widest;
  }

  UnitKind Embedding() const {
    const LayerKind kind{false, false, model_.decoder_layers == 0};
    UnitKind unit;
    unit.name = "embedding";
    unit.largest_tensor = TableWeights(model_, plan_);
    unit.parameters = unit.largest_tensor + model_.position_parameters(plan_.sequence_length) +
                      model_.segments * model_.hidden_size;
    if (model_.patches) unit.parameters += model_.hidden_size;
    if (model_.embedding_norm) {
      unit.parameters += model_.final_norm_parameters();
      if (plan_.splits_sequence()) unit.partial_gradients = model_.final_norm_parameters();
    }
    WriteBlocks(unit, kind, &LayerBlocks::EmbeddingForward, &LayerBlocks::EmbeddingBackward);
    SetOutput(unit, kind);
    return unit;
  }

  UnitKind Layer(const LayerKind& kind) const {
    UnitKind unit;
    unit.name = NameOf(kind);
    const LayerWeights weights = WeightsOfLayer(model_, plan_, kind);
    unit.parameters = weights.dense;
    unit.partial_gradients = PartialGradients(model_, plan_, kind);
    WriteBlocks(unit, kind, &LayerBlocks::Forward, &LayerBlocks::Backward);
    unit.recompute = Blocks(kind).Recompute();
    // The same kernels once more.
    for (std::size_t i = 0; i < unit.recompute.entries.size(); ++i) {
      unit.recompute.entries[i].flow = unit.forward.entries[i].flow;
    }
    unit.expert_parameters = weights.experts;
    unit.largest_tensor = model_.hidden_size * WidestLinear(kind);
    const LayerActivations activations = ActivationsOfLayer(model_, plan_, kind);
    unit.activations = activations.kept;
    unit.made_again = activations.made_again;
    unit.forward_working = activations.working;
    SetOutput(unit, kind);
    // Of the type that residuals are in.
    unit.input = Bytes(unit.output.count() / ByteSize(plan_.precision, 1).count() *
                       ByteSize(plan_.residual_dtype(), 1).count());
    if (plan_.recompute_per_operator) KeepByOperator(unit, kind);
    return unit;
  }

  // Queries and values, one input of the activation function and the MLP's output of the layer's
  // products, what attention keeps, and the layer's input; of layers without both parts, what those
  // have. Never more than all that a layer keeps.
  void KeepByOperator(UnitKind& unit, const LayerKind& kind) const {
    const std::int64_t query = model_.query_width() / plan_.tensor;
    const std::int64_t keys_values = plan_.LocalQkvWidth(model_) - query;
    std::int64_t widths = 0;
    if (kind.attends()) widths += 2 * query + keys_values / 2;
    if (kind.has_mlp()) {
      const std::int64_t inner = kind.experts
                                     ? model_.experts->hidden_size * model_.experts->per_token
                                     : model_.ffn_hidden_size;
      widths += inner / plan_.tensor + model_.hidden_size;
    }
    const Bytes kept =
        std::min(unit.activations, unit.input + ByteSize(plan_.precision, Tokens(kind) * widths));
    unit.made_again += unit.activations - kept;
    unit.activations = unit.input = kept;
  }

  UnitKind Head() const {
    const LayerKind kind{false, false, true};
    UnitKind unit;
    unit.name = "output layer";
    unit.parameters = model_.final_norm_parameters();
    const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
    unit.largest_tensor = columns * model_.hidden_size;
    // A tied table belongs to it where the embedding is on another rank.
    unit.parameters += unit.largest_tensor + (model_.has_classifier() ? columns : 0);
    if (model_.head_transform) {
      unit.parameters +=
          model_.hidden_size * (model_.hidden_size + 1) + model_.final_norm_parameters();
    }
    // All but the table.
    if (plan_.splits_sequence()) {
      unit.partial_gradients =
          unit.parameters - unit.largest_tensor - (model_.has_classifier() ? columns : 0);
    }
    WriteBlocks(unit, kind, &LayerBlocks::HeadForward, &LayerBlocks::HeadBackward);
    unit.activations = HeadActivations(kind);
    if (plan_.autocast) unit.activations += ByteSize(plan_.precision, unit.largest_tensor);
    SetLoss(unit, kind);
    if (plan_.distillation) {
      unit.teacher_logits = Blocks(kind).LogitBytes(plan_.distillation->logits);
      // The student's logits, or the logarithm of their softmax, beside what cross-entropy makes.
      unit.loss += ByteSize(plan_.logit_dtype(), Logits(kind));
    }
    unit.input = unit.activations;
    SetOutput(unit, kind);
    return unit;
  }

  std::int64_t Logits(const LayerKind& kind) const {
    return Blocks(kind).predicted_tokens() * (plan_.PaddedOutput(model_) / plan_.tensor);
  }

  // Logits, in whose place their gradients are at last, and the inputs of the final norm and of the
  // output layer (arXiv 2205.05198, section 4.3).
  Bytes HeadActivations(const LayerKind& kind) const {
    const LayerBlocks blocks = Blocks(kind);
    const std::int64_t element = ByteSize(plan_.precision, 1).count();
    const std::int64_t split = plan_.sequence_parallel ? plan_.tensor : 1;
    // Of the transform three more, at what is predicted.
    const std::int64_t inputs =
        Tokens(kind) + (model_.head_transform ? 3 * blocks.kept_predicted_tokens() * split : 0);
    const std::int64_t residuals = Tokens(kind) * static_cast<std::int64_t>(NormInputBytes(plan_));
    // In parts, the gradient of the output layer's input takes the place of this, and logits are
    // not kept.
    const std::int64_t logits = plan_.loss_chunks == 1 ? Logits(kind) : 0;
    return ByteSize(plan_.logit_dtype(), logits) +
           Bytes((inputs * element + residuals) * model_.hidden_size / split);
  }

  // A kernel that works in place, as Megatron-LM's, keeps a copy of the logits in fp32 until it has
  // become their gradient, and that is cast. PyTorch's own cross-entropy keeps the logarithm of the
  // softmax in fp32 in place of the logits; in backward come its gradient and that of its input,
  // both in fp32. A compiled one makes the gradients in one pass.
  void SetLoss(UnitKind& unit, const LayerKind& kind) const {
    const std::int64_t element = ByteSize(plan_.logit_dtype(), 1).count();
    const std::int64_t logits = Logits(kind) / plan_.loss_chunks;
    const bool in_place = framework_.has_in_place_cross_entropy()
                              ? framework_.in_place_cross_entropy()
                              : framework_.fused_cross_entropy();
    if (framework_.compiled_cross_entropy()) {
      unit.loss_gradient = Bytes(logits * element);
    } else if (in_place) {
      unit.loss = Bytes(logits * 4);
    } else {
      unit.loss = Bytes(logits * (4 - element));
      unit.loss_gradient = Bytes(logits * 2 * 4);
    }
    if (plan_.loss_chunks == 1) return;
    // All that one part takes, while forward works on it.
    unit.forward_working = Bytes(logits * element) + std::exchange(unit.loss, Bytes()) +
                           std::exchange(unit.loss_gradient, Bytes());
    unit.forward_gradients =
        ByteSize(plan_.precision, plan_.PaddedOutput(model_) / plan_.tensor * model_.hidden_size);
  }

  // The layers of one module one after the other, between what joins two inputs and the output
  // layer.
  UnitKind FurtherToken(std::int64_t index) const {
    const std::vector<LayerKind> kinds = model_.further_token_kinds(index);
    const LayerKind& kind = kinds.front();
    const LayerBlocks blocks = Blocks(kind);
    UnitKind unit = Layer(kind);
    for (std::size_t i = 1; i < kinds.size(); ++i) {
      const UnitKind next = Layer(kinds[i]);
      unit.forward = Concatenate(unit.forward, next.forward);
      unit.backward = Concatenate(next.backward, unit.backward);
      unit.parameters += next.parameters;
      unit.expert_parameters += next.expert_parameters;
      unit.partial_gradients += next.partial_gradients;
      unit.largest_tensor = std::max(unit.largest_tensor, next.largest_tensor);
      unit.activations += next.activations;
      unit.made_again += next.made_again;
      unit.forward_working = std::max(unit.forward_working, next.forward_working);
    }
    unit.name = "layer for a further token";
    unit.flow = nullptr;
    unit.forward =
        Concatenate(Concatenate(blocks.FurtherTokenForward(), unit.forward), blocks.HeadForward());
    Block loss = blocks.HeadBackward();
    loss.matrices.clear();  // that of the output layer is the model's
    unit.backward = Concatenate(Concatenate(loss, unit.backward), blocks.FurtherTokenBackward());
    const std::int64_t h = model_.hidden_size;
    // The word table and the output layer are those of the model.
    unit.parameters += 2 * h * h + 2 * model_.final_norm_parameters();
    if (plan_.splits_sequence()) {
      unit.partial_gradients += 2 * h * h + 2 * model_.final_norm_parameters();
    }
    if (model_.multi_token_shared && index > 0) {
      unit.parameters = unit.expert_parameters = unit.partial_gradients = 0;
      unit.backward.matrices.clear();
    }
    unit.activations += HeadActivations(kind);
    const Bytes working = unit.forward_working;
    SetLoss(unit, kind);
    unit.forward_working = std::max(unit.forward_working, working);
    // Those of the model's output layer, held like what else forward keeps.
    unit.activations += std::exchange(unit.forward_gradients, Bytes());
    unit.activations += ByteSize(plan_.precision, 3 * Tokens(kind) * h);
    unit.input = unit.activations;
    return unit;
  }

  ProgramBuilder& builder_;
  const PlanGroups& groups_;
  const TransformerModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  bool with_flow_;
  LayeredModel units_;
};

/// The forward of one unit of a teacher, whose activations are gone after it.
UnitKind TeacherUnit(std::string name, Block forward, std::int64_t parameters, Bytes activations) {
  UnitKind unit;
  unit.name = std::move(name);
  unit.forward = std::move(forward);
  unit.parameters = parameters;
  unit.activations = activations;
  return unit;
}

LayeredModel TeacherUnits(ProgramBuilder& builder, const PlanGroups& groups, const Teacher& teacher,
                          const v1::Framework& framework, const ParallelPlan& student) {
  const TransformerModel& model = teacher.model;
  const ParallelPlan& plan = teacher.plan;
  const auto blocks = [&](const LayerKind& kind) {
    return LayerBlocks(builder, model, plan, framework, groups, kind);
  };
  LayeredModel units;
  const auto add = [&](UnitKind unit) {
    units.kinds.push_back(std::move(unit));
    return static_cast<int>(units.kinds.size() - 1);
  };
  const LayerKind ends{false, false, true};
  const std::int64_t tokens = blocks(ends).predicted_tokens();
  const std::int64_t h = model.hidden_size;
  units.before.push_back(add(TeacherUnit(
      "embedding", blocks(ends).EmbeddingForward(),
      TableWeights(model, plan) + model.position_parameters(plan.sequence_length) +
          model.segments * h + (model.embedding_norm ? model.final_norm_parameters() : 0),
      ByteSize(plan.precision, tokens * h))));
  std::vector<std::pair<LayerKind, int>> known;
  for (std::int64_t layer = 0; layer < model.layers; ++layer) {
    const LayerKind kind = model.kind(layer);
    auto found = std::ranges::find(known, kind, &std::pair<LayerKind, int>::first);
    if (found == known.end()) {
      const LayerWeights weights = WeightsOfLayer(model, plan, kind);
      const LayerActivations activations = ActivationsOfLayer(model, plan, kind);
      UnitKind unit = TeacherUnit("layer", blocks(kind).Forward(), weights.dense,
                                  activations.kept + activations.made_again);
      unit.expert_parameters = weights.experts;
      known.emplace_back(kind, add(std::move(unit)));
      found = known.end() - 1;
    }
    units.layers.push_back(found->second);
  }
  const std::int64_t chosen = student.distillation->logits;
  const std::int64_t columns = plan.PaddedOutput(model) / plan.tensor;
  UnitKind head =
      TeacherUnit("output layer", blocks(ends).LogitsForward(chosen),
                  model.final_norm_parameters() + columns * h +
                      (model.head_transform ? h * (h + 1) + model.final_norm_parameters() : 0),
                  ByteSize(plan.precision, tokens * h));
  head.teacher_logits = blocks(ends).LogitBytes(chosen);
  // All of them are made, whatever of them is kept.
  if (chosen > 0) head.activations += blocks(ends).LogitBytes(0);
  units.after.push_back(add(std::move(head)));
  if (model.tied_embeddings) units.tied_parameters = TableWeights(model, plan);
  return units;
}

}  // namespace

MakeUnits MakeTeacherUnits(const ParallelPlan& student, const v1::Framework& framework) {
  if (!student.distillation || student.distillation->teacher == nullptr) return {};
  return [&](ProgramBuilder& builder, const PlanGroups& groups) {
    return TeacherUnits(builder, groups, *student.distillation->teacher, framework, student);
  };
}

LayeredModel TransformerUnits(ProgramBuilder& builder, const PlanGroups& groups,
                              const TransformerModel& model, const ParallelPlan& plan,
                              const v1::Framework& framework, bool with_flow) {
  return UnitMaker(builder, groups, model, plan, framework, with_flow).Make();
}

StageWeights WeightsOfStage(const TransformerModel& model, const ParallelPlan& plan, int stage) {
  ProgramBuilder builder;
  const Result<PipelineSchedule> schedule = ScheduleOf(plan);
  STEPCAST_CHECK(schedule.has_value());
  return WeightsOfRank(TransformerUnits(builder, PlanGroups(), model, plan, v1::Framework()), plan,
                       *schedule, stage);
}

Result<Program> BuildTransformerStep(const TransformerModel& model, const ParallelPlan& plan,
                                     const v1::Framework& framework, int batches, DataFlow* flow) {
  return BuildStep(
      plan, framework,
      [&](ProgramBuilder& builder, const PlanGroups& groups) {
        return TransformerUnits(builder, groups, model, plan, framework, flow != nullptr);
      },
      batches, flow, MakeTeacherUnits(plan, framework));
}

}  // namespace stepcast
