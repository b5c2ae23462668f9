/// \file
/// Random Programs for the tests and benchmarks of passes; the same for the same seed, everywhere.
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "strategies/passes/test_programs.h"

namespace stepcast {

class Random {
 public:
  explicit Random(std::uint64_t seed) : generator_(seed) {}
  /// From `first` to `last`, each as likely but for one in 2^64. The standard library's own
  /// distributions differ from one implementation to the next.
  int Between(int first, int last) {
    return first + static_cast<int>(generator_() % static_cast<std::uint64_t>(last - first + 1));
  }
  bool OneIn(int n) { return Between(1, n) == 1; }
  template <typename T>
  T OneOf(std::initializer_list<T> values) {
    return values.begin()[Between(0, static_cast<int>(values.size()) - 1)];
  }

 private:
  std::mt19937_64 generator_;
};

/// Two ranks with kernels, collectives and messages of 1 to 20 us each: small enough for the best
/// order to be found. Each instruction has a result, which one or two of those after it read, and
/// no host work.
struct SmallStep {
  Program program;
  DataFlow flow;
};
inline SmallStep RandomSmallStep(std::uint64_t seed) {
  Random random(seed);
  HandProgram step;
  const GroupId pair = step.builder.AddGroup({"pair", {0, 1}});
  const int messages = random.Between(1, 3);
  const RendezvousId first = step.builder.NewRendezvous(static_cast<std::size_t>(messages));
  std::vector<int> message_us;
  for (int m = 0; m < messages; ++m) message_us.push_back(random.Between(1, 20));
  for (int rank = 0; rank < 2; ++rank) {
    step.BeginRank();
    const int kernels = random.Between(5, 8);
    int sent = 0;
    std::vector<std::pair<TensorId, InstructionId>> made;
    std::vector<StreamKind> on;
    for (int k = 0; k < kernels + messages; ++k) {
      HandInstruction what;
      what.writes = {step.Tensor()};
      const bool message = sent < messages && (k >= kernels + sent || random.OneIn(3));
      const bool receives = message && rank == 1;
      if (message) {
        what.stream = receives ? StreamKind::kPipelineReceive : StreamKind::kPipelineSend;
        what.rendezvous =
            RendezvousId{static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(sent)};
      } else if (random.OneIn(3)) {
        what.stream = StreamKind::kDataParallel;
      }
      for (int r = random.Between(0, 2); r > 0 && !made.empty() && !receives; --r) {
        const auto chosen =
            static_cast<std::size_t>(random.Between(0, static_cast<int>(made.size()) - 1));
        what.reads.push_back(made[chosen].first);
        if (on[chosen] != what.stream) what.after.push_back(made[chosen].second);
      }
      const int us = message ? message_us[static_cast<std::size_t>(sent++)] : random.Between(1, 20);
      const InstructionId id =
          message ? step.Add(Op::Communication(receives ? OpKind::kRecv : OpKind::kSend,
                                               DType::kBf16, Bytes(us), pair),
                             what)
                  : step.Kernel(us, what);
      made.emplace_back(what.writes[0], id);
      on.push_back(what.stream);
    }
  }
  Program program = step.Build();
  return {std::move(program), std::move(step.flow)};
}

/// A plan for a small transformer on up to 16 ranks, of which some cannot be built.
inline ParallelPlan RandomPlan(Random& random) {
  const int pipeline = random.OneOf({1, 1, 2, 2, 4});
  const int virtual_stages = pipeline > 1 && random.OneIn(4) ? 2 : 1;
  std::vector<int> layers;
  for (int s = 0; s < pipeline * virtual_stages; ++s) layers.push_back(random.Between(1, 2));
  ParallelPlan plan = SmallPlan(
      layers, virtual_stages > 1 ? pipeline * random.Between(1, 2) : random.Between(1, 5));
  plan.pipeline = pipeline;
  plan.virtual_stages = virtual_stages;
  plan.tensor = random.OneOf({1, 1, 2});
  plan.sequence_parallel = plan.tensor > 1 && random.OneIn(2);
  plan.data = random.OneOf({1, 2, 2});
  plan.zero_stage = random.OneOf({0, 1, 2, 3});
  plan.overlap_gradient_reduce = random.OneIn(2);
  plan.reduce_each_micro_batch = random.OneIn(3);
  plan.overlap_parameter_gather = random.OneIn(3);
  plan.reshard_after_forward = random.OneIn(2);
  plan.forward_prefetch = random.Between(0, 1);
  plan.all_gathers_in_flight = random.Between(0, 3);
  plan.gradient_bucket = Bytes(random.OneOf({1, 1 << 14, 1 << 20}));
  plan.recompute = random.OneOf({v1::RECOMPUTE_NONE, v1::RECOMPUTE_NONE, v1::RECOMPUTE_FULL});
  plan.optimizer = random.OneOf({v1::OPTIMIZER_ADAM, v1::OPTIMIZER_SGD});
  if (random.OneIn(4)) plan.pruning.share = 0.5;
  if (pipeline > 1 && virtual_stages == 1) {
    plan.schedule =
        random.OneOf({v1::SCHEDULE_GPIPE, v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1});
  }
  if (virtual_stages > 1) {
    plan.schedule = random.OneOf({v1::SCHEDULE_INTERLEAVED, v1::SCHEDULE_INTERLEAVED,
                                  v1::SCHEDULE_ZB_V, v1::SCHEDULE_DUALPIPE_V});
  }
  plan.global_batch_size = static_cast<std::int64_t>(plan.micro_batches) * plan.data;
  return plan;
}

/// The same in 16 bits or fewer, some of them with experts, casts of weights or what is put off the
/// device: what passes may move, and executors do not run.
struct MixedStep {
  TransformerModel model;
  ParallelPlan plan;
};
inline MixedStep RandomMixedStep(Random& random) {
  ParallelPlan plan = RandomPlan(random);
  plan.precision = random.OneOf({DType::kBf16, DType::kBf16, DType::kFp16});
  plan.matrix_precision = random.OneIn(4) ? DType::kFp8 : plan.precision;
  plan.gradient_dtype = random.OneIn(2) ? DType::kFp32 : plan.precision;
  plan.gradient_reduce_dtype = random.OneIn(2) ? DType::kFp32 : plan.gradient_dtype;
  plan.fp32_parameters = random.OneIn(4);
  plan.autocast = plan.fp32_parameters && random.OneIn(2);
  const auto place = [&] {
    return random.OneIn(4) ? random.OneOf({v1::OFFLOAD_CPU, v1::OFFLOAD_NVME}) : v1::OFFLOAD_NONE;
  };
  plan.activation_offload = place();
  if (plan.zero_stage > 0) plan.optimizer_offload = place();
  if (plan.zero_stage == 3 && plan.optimizer_offload != v1::OFFLOAD_NONE) {
    plan.parameter_offload = place();
  }
  plan.optimizer = random.OneOf({v1::OPTIMIZER_ADAM, v1::OPTIMIZER_SGD, v1::OPTIMIZER_LAMB});
  plan.pruning = {};
  const bool experts = random.OneIn(2) && (plan.tensor == 1 || plan.sequence_parallel);
  if (experts) {
    plan.data = random.OneOf({2, 4});
    plan.expert = random.OneOf({1, 2});
    plan.expert_tensor = 1;
    plan.global_batch_size = static_cast<std::int64_t>(plan.micro_batches) * plan.data;
  }
  TransformerModel model = SmallTransformer(plan);
  if (experts) {
    ExpertLayers& layers = model.experts.emplace();
    layers.count = 4;
    layers.per_token = 2;
    layers.hidden_size = 32;
    layers.shared_hidden_size = random.OneIn(2) ? 32 : 0;
    layers.every = random.Between(1, 2);
  }
  if (random.OneIn(4) && plan.shards() == plan.replicas()) {
    ParallelPlan::GradientCompression& how = plan.gradient_compression.emplace();
    how.kind = v1::GRADIENT_COMPRESSOR_INT8;
    if (plan.zero_stage == 0) {
      how.kind = random.OneOf({v1::GRADIENT_COMPRESSOR_TOP_K, v1::GRADIENT_COMPRESSOR_INT8,
                               v1::GRADIENT_COMPRESSOR_POWER_SGD});
    }
    how.kept = 0.01;
    how.rank = 2;
    how.error_feedback = random.OneIn(2);
  }
  if (plan.zero_stage == 3 && random.OneIn(3)) plan.gather_dtype = DType::kInt8;
  if (plan.optimizer_offload == v1::OFFLOAD_NONE && random.OneIn(4)) {
    plan.pruning.share = 0.5;
    plan.pruning.two_of_four = random.OneIn(2);
  }
  if (random.OneIn(4)) {
    plan.operator_precision[static_cast<std::size_t>(ProductClass::kMlp)] = DType::kInt8;
  }
  return {std::move(model), std::move(plan)};
}

}  // namespace stepcast
