#include "strategies/plan/distillation.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace stepcast {
namespace {

int OrOne(int value) { return std::max(1, value); }

v1::TeacherPlace PlaceOf(const v1::Distillation& message) {
  return message.place() == v1::TEACHER_PLACE_UNSPECIFIED ? v1::TEACHER_PLACE_SAME_GPUS
                                                          : message.place();
}

/// The part of the student's strategy that its teacher follows.
v1::Strategy StrategyOfTeacher(const v1::Distillation& message, const v1::Strategy& student,
                               const TransformerModel& teacher, const ParallelPlan& plan) {
  v1::Strategy strategy;
  strategy.set_micro_batch_size(plan.micro_batch_size);
  strategy.set_attention(plan.attention);
  strategy.set_precision(std::string(Name(plan.precision)));
  strategy.set_optimizer(v1::OPTIMIZER_NONE);
  // In few bits only products are computed, and weights kept.
  const std::optional<DType> dtype = FindDType(message.precision());
  if (dtype && BytesPerElement(*dtype) < 2) {
    strategy.set_matrix_precision(message.precision());
  } else if (!message.precision().empty()) {
    strategy.set_precision(message.precision());
  }
  if (PlaceOf(message) == v1::TEACHER_PLACE_OTHER_GPUS) {
    strategy.set_tensor_parallel_degree(OrOne(message.gpus_per_replica()));
    strategy.set_sequence_parallel(student.sequence_parallel() &&
                                   strategy.tensor_parallel_degree() > 1);
    return strategy;
  }
  strategy.set_tensor_parallel_degree(plan.tensor);
  strategy.set_context_parallel_degree(plan.context);
  strategy.set_context_parallel_kind(plan.context_kind);
  strategy.set_sequence_parallel(plan.sequence_parallel);
  strategy.set_rank_order(student.rank_order());
  if (teacher.experts) strategy.set_expert_parallel_degree(plan.expert);
  return strategy;
}

}  // namespace

Result<int> StudentGpus(const v1::Distillation& message, const v1::Strategy& strategy, int gpus,
                        const SourceMap& source) {
  if (PlaceOf(message) != v1::TEACHER_PLACE_OTHER_GPUS) {
    if (message.gpus_per_replica() == 0) return gpus;
    return InvalidInput(
        fmt::format("{}: gpus_per_replica are a teacher's own; leave it out, or give place: "
                    "other_gpus",
                    source.Location("distillation.gpus_per_replica")));
  }
  const std::int64_t student = std::int64_t{OrOne(strategy.tensor_parallel_degree())} *
                               OrOne(strategy.pipeline_parallel_degree()) *
                               OrOne(strategy.context_parallel_degree());
  const std::int64_t teacher = OrOne(message.gpus_per_replica());
  const std::int64_t each = student + teacher;
  if (gpus % each == 0) return static_cast<int>(gpus / each * student);
  const std::int64_t below = gpus / each * each;
  return InvalidInput(fmt::format(
      "{}: {} GPUs are no multiple of the {} of a replica and its teacher's {}; wanted {}{}",
      source.Location("cluster.gpus"), gpus, student, teacher,
      below > 0 ? fmt::format("{} or ", below) : "", below + each));
}

Result<ParallelPlan::Distillation> CreateDistillation(
    const v1::Distillation& message, const v1::Strategy& strategy, const v1::Framework& framework,
    const TransformerModel& student, const ParallelPlan& plan, const PlanContext& context,
    const SourceMap& source) {
  ParallelPlan::Distillation made;
  made.place = PlaceOf(message);
  made.logits = message.logits_per_token();
  const std::string at = source.Location("distillation");
  if (student.has_classifier() || student.patches || student.decoder_layers > 0 ||
      student.multi_token_layers > 0) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: a student predicts words, one after the other; not classes, "
                                 "and with one output layer",
                                 at));
  }
  if (made.logits > student.vocabulary_size) {
    return InvalidInput(fmt::format("{}: {} logits of a vocabulary of {}; leave it out for all",
                                    source.Location("distillation.logits_per_token"), made.logits,
                                    student.vocabulary_size));
  }
  if (plan.loss_chunks > 1 || plan.micro_batches_per_unit > 1) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format(
            "{}: a student with a teacher beside strategy.{}: what the teacher says comes for "
            "a micro-batch as a whole; leave one of the two out",
            at, plan.loss_chunks > 1 ? "loss_chunks" : "micro_batches_per_unit"));
  }
  if (made.place == v1::TEACHER_PLACE_CACHED) {
    if (message.precision().empty()) return made;
    return InvalidInput(
        fmt::format("{}: nothing runs a teacher whose words are cached; leave precision out",
                    source.Location("distillation.precision")));
  }
  if (!message.has_teacher()) {
    return InvalidInput(
        fmt::format("{}: \"teacher\" is missing; wanted a transformer, or place: cached", at));
  }
  if (made.place == v1::TEACHER_PLACE_SAME_GPUS && plan.pipeline > 1) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: a teacher on the student's GPUs runs whole on each of them, and not in {} "
                    "pipeline stages; wanted place: other_gpus or cached, or tensor parallelism",
                    source.Location("distillation.place"), plan.pipeline));
  }
  STEPCAST_ASSIGN_OR_RETURN(
      TransformerModel model,
      CreateTransformer(message.teacher(), source, "distillation.teacher", context.directory));
  const std::string at_teacher = source.Location("distillation.teacher");
  if (model.vocabulary_size != student.vocabulary_size) {
    return InvalidInput(
        fmt::format("{}: the teacher has {} words and the student {}; logits are compared word by "
                    "word",
                    at_teacher, model.vocabulary_size, student.vocabulary_size));
  }
  if (model.has_classifier() || model.patches || model.decoder_layers > 0) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: a teacher predicts words, one after the other", at_teacher));
  }
  // It does not learn, and looks no further than its student.
  model.dropout = false;
  model.multi_token_layers = 0;
  PlanContext of_teacher = context;
  if (made.place == v1::TEACHER_PLACE_OTHER_GPUS) {
    made.teacher_gpus = OrOne(message.gpus_per_replica());
    of_teacher.gpus = plan.data * made.teacher_gpus;
  }
  auto layout = CreatePlan(StrategyOfTeacher(message, strategy, model, plan), framework, model,
                           of_teacher, source);
  if (!layout.has_value()) {
    return MakeError(layout.error().code, fmt::format("{}: the teacher cannot run there: {}",
                                                      at_teacher, layout.error().message));
  }
  made.teacher = std::make_shared<const Teacher>(Teacher{std::move(model), std::move(*layout)});
  return made;
}

}  // namespace stepcast
