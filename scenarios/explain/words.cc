#include "scenarios/explain/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "scenarios/report/format.h"

namespace stepcast::explain_internal {
namespace {

using report_internal::DecimalsFor;
using report_internal::Grouped;

std::string Counted(std::int64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", Grouped(static_cast<double>(count), 0), count == 1 ? one : many);
}

std::string Degrees(const Explanation& explanation) {
  const ParallelPlan& plan = explanation.plan;
  std::string text =
      fmt::format("tensor {} x context {} x data {} x pipeline {} = {}", plan.tensor, plan.context,
                  plan.data, plan.pipeline, Counted(plan.gpus(), "rank", "ranks"));
  if (plan.sequence_parallel) text += "; sequence parallel between the tensor-parallel ranks";
  if (plan.context > 1) {
    text += plan.context_kind == v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL
                ? "; context parallel by all-to-all of heads"
                : "; context parallel by a ring of keys and values";
  }
  if (!explanation.has_tokens && plan.expert > 1) {
    text +=
        fmt::format("; {} share out the embedding tables", Counted(plan.expert, "rank", "ranks"));
  } else if (plan.expert > 1 || plan.expert_tensor != plan.tensor) {
    text += fmt::format(
        "; {} share the experts of a layer{}", Counted(plan.expert, "rank", "ranks"),
        plan.expert_tensor > 1 ? fmt::format(", each split over {}", plan.expert_tensor) : "");
  }
  return text;
}

std::string RankOrder(const ParallelPlan& plan) {
  static constexpr std::array<std::string_view, kDimensionCount> kNames = {"tensor", "context",
                                                                           "data", "pipeline"};
  std::string order;
  std::string distances;
  int distance = 1;
  for (const Dimension dimension : plan.rank_order) {
    if (!order.empty()) order += "-";
    order += ShortName(dimension);
    if (plan.Size(dimension) > 1) {
      distances +=
          fmt::format("{}{}-parallel neighbours are {} apart", distances.empty() ? "" : ", ",
                      kNames[static_cast<std::size_t>(dimension)], distance);
    }
    distance *= plan.Size(dimension);
  }
  if (distances.empty()) return order + ", innermost first; one rank has no neighbours";
  return fmt::format("{}, innermost first: {}", order, distances);
}

std::string Batch(const Explanation& explanation) {
  const ParallelPlan& plan = explanation.plan;
  std::string text = fmt::format(
      "{}{} a step: {} of {} on each of {}", Counted(plan.global_batch_size, "sample", "samples"),
      explanation.has_tokens ? fmt::format(" of {} tokens", plan.sequence_length) : "",
      Counted(plan.micro_batches, "micro-batch", "micro-batches"),
      Counted(plan.micro_batch_size, "sample", "samples"),
      Counted(plan.data, "data-parallel rank", "data-parallel ranks"));
  if (plan.context > 1) {
    text +=
        fmt::format("; a rank has {} tokens of a sample", plan.local_length(plan.sequence_length));
  }
  return text;
}

std::string ScheduleInWords(const Explanation& explanation) {
  const ParallelPlan& plan = explanation.plan;
  if (plan.pipeline == 1 && plan.virtual_stages == 1) {
    if (plan.micro_batches_per_unit > 1) {
      return fmt::format(
          "no pipeline: forward and backward of {} micro-batches at once, each unit for all of "
          "them "
          "before the next one, gradients added up, then the optimizer",
          plan.micro_batches_per_unit);
    }
    return plan.micro_batches == 1
               ? "no pipeline: one forward, one backward, then the optimizer"
               : "no pipeline: forward and backward of one micro-batch after the other, gradients "
                 "added up, then the optimizer";
  }
  std::string text;
  switch (plan.schedule) {
    case v1::SCHEDULE_GPIPE:
      text = "GPipe: all forwards, then all backwards";
      break;
    case v1::SCHEDULE_INTERLEAVED:
      text =
          "interleaved 1F1B: one forward, one backward in turn, over several virtual stages of "
          "each "
          "rank";
      break;
    case v1::SCHEDULE_BREADTH_FIRST:
      text =
          "breadth-first: all forwards of a virtual stage before those of the next, backwards the "
          "same way";
      break;
    case v1::SCHEDULE_ZB_H1:
      text =
          "zero bubble H1: gradients of weights are put off to fill the bubble, in the memory of "
          "1F1B";
      break;
    case v1::SCHEDULE_ZB_H2:
      text =
          "zero bubble H2: gradients of weights are put off until there is no bubble, in twice the "
          "memory of 1F1B";
      break;
    case v1::SCHEDULE_ZB_V:
      text =
          "zero bubble V: two virtual stages a rank, down the pipeline and back up; gradients of "
          "weights fill the bubble";
      break;
    case v1::SCHEDULE_DUALPIPE:
      text =
          "DualPipe: micro-batches enter at both ends, forwards run beside backwards; each rank "
          "holds two stages, each stage is on two ranks";
      break;
    case v1::SCHEDULE_DUALPIPE_V:
      text =
          "DualPipeV: two virtual stages a rank, down the pipeline and back up, forwards run "
          "beside "
          "backwards";
      break;
    case v1::SCHEDULE_PIPEDREAM:
      text =
          "PipeDream: 1F1B without a flush, an optimizer step after each backward, weights stashed";
      break;
    case v1::SCHEDULE_PIPEDREAM_2BW:
      text = "PipeDream-2BW: 1F1B without a flush, two versions of the weights";
      break;
    case v1::SCHEDULE_FILE:
      text = "as the schedule file says";
      break;
    default:
      text = "1F1B: after a warm-up one forward, one backward in turn, with a flush at the end";
      break;
  }
  if (plan.micro_batches_per_unit > 1) {
    text += fmt::format(
        "; in place of a micro-batch come {} at once, each unit for all of them before the next "
        "one",
        plan.micro_batches_per_unit);
  }
  if (explanation.schedule.asynchronous) {
    text += "; what follows is the first global batch, from an empty pipeline until it has drained";
  }
  return text;
}

std::string UnitsAhead(int units) {
  if (units == 0) return "when their unit begins";
  return Counted(units, "unit", "units") + " before";
}

std::string Sharding(const ParallelPlan& plan, const PipelineSchedule& schedule) {
  const bool copies = schedule.chunks() * schedule.ranks > schedule.stages;
  if (copies && plan.zero_stage == 0) {
    return "none: each stage is on two pipeline ranks, whole";
  }
  if (!copies && plan.replicas() == 1 && plan.expert_replicas() == 1) {
    return "none: no two ranks have the same weights";
  }
  if (plan.zero_stage == 0 || plan.shards() == 1) {
    return fmt::format("none: {} hold the same weights, gradients and optimizer states",
                       Counted(plan.replicas(), "rank", "ranks"));
  }
  static constexpr std::array<std::string_view, 4> kWhat = {
      "", "optimizer states", "optimizer states and gradients",
      "optimizer states, gradients and weights"};
  const int split = std::max(plan.zero_stage, plan.keeps_whole_gradients() ? 0 : 2);
  std::string text = fmt::format("ZeRO-{}: {} are split over {} ranks", plan.zero_stage,
                                 kWhat[static_cast<std::size_t>(split)], plan.shards());
  if (plan.shards() < plan.replicas()) {
    text +=
        fmt::format(", of which there are {} with the same parts", plan.replicas() / plan.shards());
  }
  if (plan.expert_shards() != plan.shards()) {
    text +=
        fmt::format(", those of experts over {}", Counted(plan.expert_shards(), "rank", "ranks"));
  }
  if (plan.shards_parameters()) {
    text += plan.reshard_after_forward
                ? "; weights are gathered for each forward and again for each backward"
                : "; weights are gathered once for forward and backward";
    text += fmt::format(", asked for in forward {}, in backward {}",
                        UnitsAhead(plan.forward_prefetch), UnitsAhead(plan.backward_prefetch));
    if (plan.gather_dtype) text += fmt::format(", in blocks of {}", Name(*plan.gather_dtype));
  } else if (plan.overlap_parameter_gather) {
    text += "; new weights are gathered beside the next forward";
  }
  return text;
}

std::string Gradients(const Explanation& explanation) {
  const ParallelPlan& plan = explanation.plan;
  const PipelineSchedule& schedule = explanation.schedule;
  std::string text = fmt::format("kept in {}", Name(plan.gradient_dtype));
  if (schedule.chunks() * schedule.ranks > schedule.stages) {
    return text +
           fmt::format(", summed in {} over all ranks that hold a stage, after the last backward",
                       Name(plan.gradient_reduce_dtype));
  }
  if (plan.replicas() == 1 && plan.expert_replicas() == 1) return text;
  text += fmt::format(", reduced {} {}", report_internal::ReducedForm(plan),
                      !plan.reduce_each_micro_batch ? "once a step"
                      : plan.micro_batches_per_unit > 1
                          ? fmt::format("after each {} micro-batches", plan.micro_batches_per_unit)
                          : "after each micro-batch");
  if (plan.overlap_gradient_reduce && !schedule.asynchronous) {
    // No unit is as small as a byte.
    text += plan.gradient_bucket <= Bytes(1)
                ? ", beside backward unit by unit"
                : fmt::format(", beside backward in buckets of at least {}",
                              HumanBytes(static_cast<double>(plan.gradient_bucket.count())));
  }
  return text;
}

std::string RecomputedLayers(const ParallelPlan& plan) {
  switch (plan.recompute) {
    case v1::RECOMPUTE_SELECTIVE:
      return "selective: the core of attention runs forward again before backward";
    case v1::RECOMPUTE_FULL: {
      std::string text = "full: layers keep their input only and run forward again before backward";
      if (!plan.recompute_layers.empty()) {
        text += fmt::format(", {} {}", plan.recompute_layers.size() == 1 ? "layer" : "layers",
                            fmt::join(plan.recompute_layers, ", "));
      } else if (plan.recompute_layers_per_stage) {
        text += fmt::format(", but {} of each stage",
                            Counted(*plan.recompute_layers_per_stage, "layer", "layers"));
      }
      if (plan.recompute_every > 1) text += fmt::format(", one in {}", plan.recompute_every);
      return text;
    }
    default:
      return "none";
  }
}

std::string Recomputation(const ParallelPlan& plan) {
  const std::string modules = report_internal::RecomputedModules(plan);
  if (modules.empty()) return RecomputedLayers(plan);
  return fmt::format("{}; backward makes again: {}", RecomputedLayers(plan), modules);
}

std::string Offloading(const ParallelPlan& plan) {
  std::string text;
  const auto add = [&text](v1::Offload offload, std::string_view what) {
    if (offload == v1::OFFLOAD_NONE || offload == v1::OFFLOAD_UNSPECIFIED) return;
    text += fmt::format("{}{} to {}", text.empty() ? "" : ", ", what,
                        offload == v1::OFFLOAD_NVME ? "NVMe" : "the host's memory");
  };
  add(plan.activation_offload, "activations");
  add(plan.optimizer_offload, "optimizer states and their update");
  add(plan.parameter_offload, "weights");
  return text.empty() ? "none" : text;
}

std::string Precision(const ParallelPlan& plan) {
  std::string text = fmt::format("layers compute in {}", Name(plan.precision));
  if (plan.matrix_precision != plan.precision) {
    text += fmt::format(", their matrix products in {}", Name(plan.matrix_precision));
  }
  constexpr std::array<std::pair<ProductClass, std::string_view>, 4> kClasses = {
      {{ProductClass::kAttentionProjection, "projections of attention"},
       {ProductClass::kAttention, "the core of attention"},
       {ProductClass::kMlp, "MLPs"},
       {ProductClass::kOutputLayer, "the output layer"}}};
  for (const auto& [of, name] : kClasses) {
    const std::optional<DType>& dtype = plan.operator_precision[static_cast<std::size_t>(of)];
    if (dtype) text += fmt::format(", {} in {}", name, Name(*dtype));
  }
  if (plan.pruning.two_of_four) {
    text += ", with two of each four weights zero";
  } else if (plan.pruning.masks()) {
    text += fmt::format(", with {:.3g} % of the weights masked", plan.pruning.share * 100);
  }
  if (plan.expert > 1 && plan.dispatch_precision != plan.precision) {
    text += fmt::format(", tokens go to experts in {}", Name(plan.dispatch_precision));
  }
  if (plan.fp32_parameters) text += "; weights are kept in fp32 and cast before use";
  return text;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> PlanInWords(const Explanation& explanation) {
  const ParallelPlan& plan = explanation.plan;
  return {{"degrees", Degrees(explanation)},
          {"rank order", RankOrder(plan)},
          {"batch", Batch(explanation)},
          {"schedule", ScheduleInWords(explanation)},
          {"sharding", Sharding(plan, explanation.schedule)},
          {"gradients", Gradients(explanation)},
          {"recompute", Recomputation(plan)},
          {"offload", Offloading(plan)},
          {"precision", Precision(plan)}};
}

std::string StagesInWords(const Explanation& explanation, const ExplainedRank& rank) {
  const int last = explanation.schedule.stages - 1;
  std::string text;
  for (const ExplainedStage& stage : rank.stages) {
    std::vector<std::string> parts;
    if (stage.stage == 0 && explanation.has_tokens) parts.emplace_back("embedding");
    if (stage.layers == 1) parts.push_back(fmt::format("layer {}", stage.first_layer));
    if (stage.layers > 1) {
      parts.push_back(
          fmt::format("layers {}-{}", stage.first_layer, stage.first_layer + stage.layers - 1));
    }
    if (stage.layers == 0) parts.emplace_back("no layers");
    if (stage.stage == last && explanation.has_tokens) parts.emplace_back("output layer");
    text += fmt::format("{}stage {}: {}", text.empty() ? "" : "; ", stage.stage,
                        fmt::join(parts, ", "));
  }
  return text;
}

std::string Abbreviated(const std::vector<int>& ranks) {
  constexpr std::size_t kFew = 4;
  if (ranks.size() < 3) return fmt::format("{}", fmt::join(ranks, ","));
  bool even = true;
  const int distance = ranks[1] - ranks[0];
  for (std::size_t i = 2; i < ranks.size(); ++i) even &= ranks[i] - ranks[i - 1] == distance;
  if (even && distance == 1) return fmt::format("{}-{}", ranks.front(), ranks.back());
  if (ranks.size() <= kFew) return fmt::format("{}", fmt::join(ranks, ","));
  if (even) return fmt::format("{},{},...,{}", ranks[0], ranks[1], ranks.back());
  std::string runs;
  std::size_t count = 0;
  for (std::size_t first = 0; first < ranks.size(); ++count) {
    std::size_t last = first;
    while (last + 1 < ranks.size() && ranks[last + 1] == ranks[last] + 1) ++last;
    runs += fmt::format("{}{}", first == 0 ? "" : ",", ranks[first]);
    if (last > first) runs += fmt::format("-{}", ranks[last]);
    first = last + 1;
  }
  if (count <= kFew) return runs;
  return fmt::format("{},...,{}", fmt::join(ranks.begin(), ranks.begin() + kFew, ","),
                     ranks.back());
}

std::string HumanBytes(double bytes) {
  static constexpr std::array<std::string_view, 5> kUnits = {"B", "KiB", "MiB", "GiB", "TiB"};
  constexpr double kUnit = 1024;
  std::size_t unit = 0;
  while (bytes >= 999.5 && unit + 1 < kUnits.size()) {
    bytes /= kUnit;
    ++unit;
  }
  const int decimals = unit == 0 || bytes == 0 ? 0 : std::min(DecimalsFor(bytes, 3), 3);
  return fmt::format("{} {}", Grouped(bytes, decimals), kUnits[unit]);
}

}  // namespace stepcast::explain_internal
