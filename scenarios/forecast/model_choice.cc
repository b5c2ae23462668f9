#include "scenarios/forecast/model_choice.h"

#include <fmt/format.h>

#include <utility>

#include "strategies/convolution/convolution.h"
#include "strategies/operator_list/operator_list.h"
#include "strategies/perceptron/perceptron.h"
#include "strategies/plan/distillation.h"
#include "strategies/recommender/recommender.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {

Result<ModelChoice> ModelChoice::Create(const LoadedScenario& scenario) {
  const v1::Scenario& message = scenario.message;
  const auto of = [](auto model) -> Result<ModelChoice> {
    if (!model.has_value()) return tl::make_unexpected(std::move(model).error());
    return ModelChoice(Model(std::move(*model)));
  };
  switch (message.trained_case()) {
    case v1::Scenario::kModel:
      return of(CreateTransformer(message.model(), scenario.source, "model", scenario.directory));
    case v1::Scenario::kConvolutional:
      return of(CreateConvolutional(message.convolutional(), scenario.source, "convolutional"));
    case v1::Scenario::kRecommender:
      return of(CreateRecommender(message.recommender(), scenario.source, "recommender"));
    case v1::Scenario::kPerceptron:
      return ModelChoice(CreatePerceptron(message.perceptron()));
    case v1::Scenario::kOperators:
      return of(CreateOperatorList(message.operators(), scenario.source, "operators",
                                   scenario.directory));
    case v1::Scenario::TRAINED_NOT_SET:
      break;
  }
  return InvalidInput(fmt::format(
      "{}: \"model\" is missing; wanted model (a transformer), convolutional, recommender, "
      "perceptron or operators",
      scenario.source.Location("")));
}

std::string ModelChoice::description() const {
  const auto* operators = std::get_if<OperatorModel>(&model_);
  return operators != nullptr ? operators->description : "transformer";
}

std::int64_t ModelChoice::layers() const {
  if (const TransformerModel* model = transformer()) return model->layers;
  return static_cast<std::int64_t>(std::get<OperatorModel>(model_).layers.size());
}

std::int64_t ModelChoice::parameters(std::int64_t sequence_length) const {
  if (const TransformerModel* model = transformer()) return model->parameters(sequence_length);
  return std::get<OperatorModel>(model_).parameters();
}

Flops ModelChoice::step_flops(std::int64_t samples, std::int64_t sequence_length) const {
  if (const TransformerModel* model = transformer()) {
    return model->step_flops(samples, sequence_length);
  }
  return std::get<OperatorModel>(model_).step_flops(samples);
}

Result<ParallelPlan> ModelChoice::Plan(const LoadedScenario& scenario,
                                       const v1::Framework& framework) const {
  const v1::Scenario& message = scenario.message;
  const v1::Training& training = message.training();
  PlanContext context{message.cluster().gpus(), training.global_batch_size(),
                      training.sequence_length(), scenario.directory};
  const TransformerModel* model = transformer();
  if (model == nullptr) {
    if (message.has_distillation()) {
      return MakeError(ErrorCode::kUnsupported,
                       fmt::format("{}: students are transformers; leave distillation of {} out",
                                   scenario.source.Location("distillation"), description()));
    }
    if (training.sequence_length() > 1) {
      return InvalidInput(fmt::format("{}: samples of {} have no tokens; leave sequence_length out",
                                      scenario.source.Location("training.sequence_length"),
                                      description()));
    }
    if (training.has_tokens_total()) {
      return InvalidInput(fmt::format("{}: samples of {} have no tokens; give samples_total",
                                      scenario.source.Location("training.tokens_total"),
                                      description()));
    }
    return CreateOperatorPlan(message.strategy(), framework, std::get<OperatorModel>(model_),
                              context, scenario.source);
  }
  if (context.sequence_length == 0 && model->patches) {
    context.sequence_length = model->patches->tokens();
  }
  if (context.sequence_length == 0) {
    return InvalidInput(
        fmt::format("{}: \"sequence_length\" is missing; wanted the tokens of a sample",
                    scenario.source.Location("training")));
  }
  if (!message.has_distillation()) {
    return CreatePlan(message.strategy(), framework, *model, context, scenario.source);
  }
  const v1::Distillation& distillation = message.distillation();
  STEPCAST_ASSIGN_OR_RETURN(
      context.gpus, StudentGpus(distillation, message.strategy(), context.gpus, scenario.source));
  STEPCAST_ASSIGN_OR_RETURN(ParallelPlan plan, CreatePlan(message.strategy(), framework, *model,
                                                          context, scenario.source));
  STEPCAST_ASSIGN_OR_RETURN(plan.distillation,
                            CreateDistillation(distillation, message.strategy(), framework, *model,
                                               plan, context, scenario.source));
  return plan;
}

LayeredModel ModelChoice::Units(ProgramBuilder& builder, const PlanGroups& groups,
                                const ParallelPlan& plan, const v1::Framework& framework,
                                bool with_flow) const {
  if (const TransformerModel* model = transformer()) {
    return TransformerUnits(builder, groups, *model, plan, framework, with_flow);
  }
  return OperatorUnits(builder, groups, std::get<OperatorModel>(model_), plan, framework,
                       with_flow);
}

Result<Program> ModelChoice::Step(const ParallelPlan& plan, const v1::Framework& framework,
                                  int batches, DataFlow* flow) const {
  return BuildStep(
      plan, framework,
      [&](ProgramBuilder& builder, const PlanGroups& groups) {
        return Units(builder, groups, plan, framework, flow != nullptr);
      },
      batches, flow, MakeTeacherUnits(plan, framework));
}

}  // namespace stepcast
