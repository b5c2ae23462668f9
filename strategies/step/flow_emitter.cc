#include "strategies/step/flow_emitter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "simulator/base/check.h"
#include "strategies/step/unit_flow.h"

namespace stepcast {
namespace {

// Gradients are clipped to this norm, as most recipes do (Megatron-LM's --clip-grad, for one).
constexpr double kLargestNorm = 1.0;
constexpr std::int64_t kMostDropouts = 64;  // of a unit

/// Whether each micro-batch makes its gradients of the last stage's weights before those of the
/// first one's, where one rank has both.
bool OutputLayerIsFirst(const PipelineSchedule& schedule) {
  std::set<int> made;  // by the last stage
  for (const PipelineAction& action :
       schedule.orders[static_cast<std::size_t>(schedule.RankOf(0, 0))]) {
    if (action.work != PipelineWork::kBackward && action.work != PipelineWork::kBackwardWeight) {
      continue;
    }
    if (action.stage == schedule.stages - 1) made.insert(action.micro_batch);
    if (action.stage == 0 && !made.contains(action.micro_batch)) return false;
  }
  return true;
}

void Append(const std::vector<TensorSlice>& more, std::vector<TensorSlice>& slices) {
  slices.insert(slices.end(), more.begin(), more.end());
}

}  // namespace

// The sum of a table's gradients is used some updates later, and weights that are gathered are
// those of one version.
std::string WhyNoFlow(const ParallelPlan& plan, const PipelineSchedule& schedule,
                      const LayeredModel& model) {
  if (plan.distillation) return "distillation cannot be executed yet; leave distillation out";
  if (!schedule.asynchronous || (plan.zero_stage < 3 && model.tied_parameters == 0)) return "";
  return "pipelines without a flush cannot be executed yet with split weights or tied "
         "embeddings; set strategy.zero_stage below 3 and model.tied_embeddings: no";
}

std::string WhyNotExecutable(const ParallelPlan& plan, const PipelineSchedule& schedule,
                             const LayeredModel& model) {
  if (plan.precision != DType::kFp32) {
    return fmt::format("precision {} cannot be executed yet; set strategy.precision: fp32",
                       Name(plan.precision));
  }
  if (plan.expert > 1) {
    return "expert parallelism cannot be executed yet; set strategy.expert_parallel_degree: 1";
  }
  if (plan.gradients_set_to_none && plan.micro_batches > 1) {
    return "accumulation into gradients that are set to none cannot be executed yet; set "
           "framework_changes.gradients_set_to_none: no";
  }
  if (std::string why = WhyNoFlow(plan, schedule, model); !why.empty()) return why;
  if (AddsTableGradients(model, plan, schedule) && !OutputLayerIsFirst(schedule)) {
    return "a schedule that puts off the gradients of a tied output layer until after those of the "
           "embedding cannot be executed yet; set model.tied_embeddings: no";
  }
  if (plan.input) {
    return "an input pipeline cannot be executed yet; leave training.input out";
  }
  if (plan.optimizer != v1::OPTIMIZER_ADAM && plan.optimizer != v1::OPTIMIZER_SGD &&
      plan.optimizer != v1::OPTIMIZER_NONE) {
    return "this optimizer cannot be executed yet; set strategy.optimizer: adam or sgd";
  }
  if (plan.weight_decay != v1::WEIGHT_DECAY_NONE) {
    return "weight decay cannot be executed yet; set strategy.weight_decay: none";
  }
  if (plan.gradient_compression && (plan.replicas() > 1 || plan.expert_replicas() > 1)) {
    return "compressed gradients cannot be executed yet; leave strategy.gradient_compression out";
  }
  if (plan.activation_offload != v1::OFFLOAD_NONE || plan.optimizer_offload != v1::OFFLOAD_NONE ||
      plan.parameter_offload != v1::OFFLOAD_NONE) {
    return "offload cannot be executed yet; set it to none";
  }
  return "";
}

void FlowEmitter::BeginRankClass(RankClassId rank_class, int pipeline_rank,
                                 const std::vector<Chunk>& chunks) {
  pipeline_rank_ = pipeline_rank;
  weights_.clear();
  experts_.clear();
  owners_.clear();
  outputs_.clear();
  input_gradients_.clear();
  targets_.clear();
  losses_.clear();
  micro_batch_gradients_.clear();
  table_gradients_.clear();
  locals_.clear();
  casts_.clear();
  residents_.clear();
  on_host_.clear();
  bucket_.clear();
  reduced_.clear();
  parts_ = {};
  stored_.clear();
  samples_ = TensorId::kNone;
  gathers_.clear();
  versions_.clear();
  updated_ = 0;
  const auto holds = [&](int stage) {
    return std::any_of(chunks.begin(), chunks.end(),
                       [&](const Chunk& chunk) { return chunk.stage == stage; });
  };
  const bool both = holds(0) && holds(schedule_.stages - 1);
  for (const Chunk& chunk : chunks) {
    for (std::size_t u = 0; u < chunk.units.size(); ++u) {
      const UnitFlow& of = *model_.kind(chunk.units[u].kind).flow;
      const int number = UnitOf(chunk, u);
      const auto hold = [&](FlowUnit unit, std::int64_t elements, std::int64_t borrowed,
                            bool experts) {
        const auto add = [&](TensorRole role) {
          return flow_.AddTensor({role, elements, number, -1, 0, 0});
        };
        unit.rank_class = rank_class;
        unit.unit = number;
        unit.weights = add(TensorRole::kWeights);
        unit.gradients = add(TensorRole::kGradient);
        unit.first_moments = add(TensorRole::kFirstMoment);
        unit.second_moments = add(TensorRole::kSecondMoment);
        const PlacedUnit& placed = chunk.units[u];
        if ((experts ? placed.pruned_of_experts : placed.pruned) > 0) {
          unit.mask = add(TensorRole::kMask);
        }
        owners_[static_cast<std::uint32_t>(unit.gradients)] = {number, experts};
        flow_.AddUnit(unit);
        Weights weights;
        weights.tensors = std::move(unit);
        weights.elements = elements;
        weights.borrowed = borrowed;
        weights.stage = chunk.stage;
        Held(experts)[number] = std::move(weights);
      };
      if (of.expert_elements > 0) hold({}, of.expert_elements, 0, /*experts=*/true);
      if (of.weight_elements == 0) continue;
      FlowUnit unit;
      unit.parts = of.weights;
      std::int64_t elements = of.weight_elements;
      std::int64_t borrowed = 0;
      if (of.weights.back().tied) {
        const FlowWeight& table = of.weights.back();
        if (both) {
          borrowed = table.rows * table.cols;
          elements -= borrowed;
          unit.parts.pop_back();
        } else {
          unit.split_at = table.offset;
        }
      }
      if (number == 0 && model_.tied_parameters > 0) {
        unit.split_at = of.weights.front().rows * of.weights.front().cols;
      }
      hold(std::move(unit), elements, borrowed, /*experts=*/false);
    }
  }
  norm_ = flow_.AddTensor({TensorRole::kScalar, 1, -1, -1, 0, 0});
  if (plan_.precision == DType::kFp16) {
    infinities_ = flow_.AddTensor({TensorRole::kScalar, 1, -1, -1, 0, 0});
  }
}

int FlowEmitter::UnitOf(const Chunk& chunk, std::size_t u) const {
  const int first =
      chunk.stage == 0 ? 0 : static_cast<int>(model_.before.size()) + plan_.FirstLayer(chunk.stage);
  return first + static_cast<int>(u);
}

TensorId FlowEmitter::Made(std::map<std::pair<int, int>, TensorId>& tensors, int unit,
                           int micro_batch, std::int64_t elements) {
  const auto [it, inserted] = tensors.try_emplace({unit, micro_batch}, TensorId::kNone);
  if (inserted) {
    it->second = flow_.AddTensor({TensorRole::kTemporary, elements, -1, -1, 0, 0});
  }
  return it->second;
}

std::vector<TensorSlice> FlowEmitter::SlicesOf(const Weights& weights, TensorId tensor) {
  const std::int64_t at = weights.tensors.split_at;
  if (at == 0 || at == weights.elements) return {{tensor, 0, weights.elements}};
  return {{tensor, 0, at}, {tensor, at, weights.elements - at}};
}

TensorId FlowEmitter::MicroBatchGradient(int unit, int micro_batch, bool experts) {
  const auto [it, inserted] = micro_batch_gradients_.try_emplace(
      {unit, plan_.TileOf(micro_batch), experts ? 1 : 0}, TensorId::kNone);
  if (inserted) {
    it->second = flow_.AddTensor(
        {TensorRole::kTemporary, Held(experts).at(unit).elements, unit, micro_batch, 0, 0});
  }
  return it->second;
}

TensorId FlowEmitter::Gradient(int unit, int micro_batch, bool experts) {
  return plan_.keeps_whole_gradients() ? Held(experts).at(unit).tensors.gradients
                                       : MicroBatchGradient(unit, micro_batch, experts);
}

const FlowEmitter::Weights& FlowEmitter::WeightsOf(TensorId gradients) const {
  const auto [unit, experts] = owners_.at(static_cast<std::uint32_t>(gradients));
  return experts ? experts_.at(unit) : weights_.at(unit);
}

TensorId FlowEmitter::TableGradient(int micro_batch, std::int64_t elements) {
  return Made(table_gradients_, 0, plan_.TileOf(micro_batch), elements);
}

void FlowEmitter::AddedTableGradient(InstructionId id, int micro_batch) {
  const std::int64_t elements = model_.tied_parameters;
  const TensorSlice made{TableGradient(micro_batch, elements), 0, elements};
  const TensorSlice sum{Gradient(0, micro_batch), 0, elements};
  flow_.Set(id, Function::kAccumulate,
            std::array{Use{{made}, Access::kRead, false}, Use{{sum}, Access::kAdd, false}});
}

TensorSlice FlowEmitter::Resolve(const UnitFlow& unit, std::int32_t tensor, const Work& work) {
  using Place = UnitTensor::Place;
  const UnitTensor& of = unit.tensors[static_cast<std::size_t>(tensor)];
  const auto whole = [&](TensorId id) { return TensorSlice{id, 0, of.elements}; };
  const auto given = [&](auto& known, const auto& key, TensorRole role, std::int64_t width,
                         std::int64_t limit) {
    const auto [it, inserted] = known.try_emplace(key, TensorId::kNone);
    if (inserted) {
      it->second = flow_.AddTensor({role, of.elements, work.unit, work.micro_batch, width, limit});
    }
    return whole(it->second);
  };
  Place place = of.place;
  // What is made again is not what was handed on.
  if (place == Place::kOutput && work.recomputed && !work.forward) place = Place::kLocal;
  switch (place) {
    case Place::kInput:
      if (work.unit == 0) {
        // Samples stand for the output of a unit before the first.
        const auto [it, inserted] = outputs_.try_emplace({-1, work.micro_batch}, TensorId::kNone);
        if (inserted) {
          it->second = flow_.AddTensor({TensorRole::kSamples, of.elements, -1, work.micro_batch,
                                        unit.sample_width, unit.sample_limit});
        }
        return whole(it->second);
      }
      return whole(Made(outputs_, work.unit - 1, work.micro_batch, of.elements));
    case Place::kOutput:
      return whole(Made(outputs_, work.unit, work.micro_batch, of.elements));
    case Place::kInputGradient:
      return whole(Made(input_gradients_, work.unit, work.micro_batch, of.elements));
    case Place::kOutputGradient:
      return whole(Made(input_gradients_, work.unit + 1, work.micro_batch, of.elements));
    case Place::kTargets:
      return given(targets_, std::pair(work.unit, work.micro_batch), TensorRole::kTargets,
                   unit.target_width, unit.target_limit);
    case Place::kLoss:
      return given(losses_, Key(work.unit, work.micro_batch, static_cast<int>(of.offset)),
                   TensorRole::kLoss, 0, 0);
    case Place::kWeight:
      return ResolveWeight(of, work, /*experts=*/false);
    case Place::kExpertWeight:
      return ResolveWeight(of, work, /*experts=*/true);
    case Place::kExpertGradient:
      return {Gradient(work.unit, work.micro_batch, /*experts=*/true), of.offset, of.elements};
    case Place::kResident: {
      const auto [it, inserted] = residents_.try_emplace(work.unit, TensorId::kNone);
      if (inserted) {
        it->second = flow_.AddTensor({TensorRole::kWeights, of.elements, work.unit, -1, 0, 0});
      }
      return whole(it->second);
    }
    case Place::kWeightGradient: {
      const std::int64_t own = weights_.at(work.unit).elements;
      if (of.offset >= own) return {Gradient(0, work.micro_batch), of.offset - own, of.elements};
      const bool table = work.unit == 0 && of.offset == 0;
      if (table && AddsTableGradients(model_, plan_, schedule_)) {
        return whole(TableGradient(work.micro_batch, of.elements));
      }
      return {Gradient(work.unit, work.micro_batch), of.offset, of.elements};
    }
    case Place::kPart: {
      TensorSlice part = Resolve(unit, of.of, work);
      return {part.tensor, part.offset + of.offset, of.elements};
    }
    case Place::kLocal:
      if (work.first_gradients && of.of >= 0) return Resolve(unit, of.of, work);
      break;
  }
  const int generation = work.recomputed && !work.forward ? 1 : 0;
  std::vector<TensorId>& locals = locals_[{work.unit, work.micro_batch, generation}];
  locals.resize(unit.tensors.size(), TensorId::kNone);
  TensorId& id = locals[static_cast<std::size_t>(tensor)];
  if (id == TensorId::kNone) {
    id = flow_.AddTensor({TensorRole::kTemporary, of.elements, -1, -1, 0, 0});
  }
  return whole(id);
}

TensorSlice FlowEmitter::ResolveWeight(const UnitTensor& of, const Work& work, bool experts) {
  const Weights& weights = Held(experts).at(work.unit);
  if (weights.gathered != TensorId::kNone) return {weights.gathered, of.offset, of.elements};
  if (of.offset >= weights.elements) {
    return {weights_.at(0).tensors.weights, of.offset - weights.elements, of.elements};
  }
  const auto cast = casts_.find({work.unit, work.micro_batch, experts ? 1 : 0});
  if (cast != casts_.end()) return {cast->second, of.offset, of.elements};
  const int updates = schedule_.WeightVersion(pipeline_rank_, work.micro_batch);
  return {WeightsAfter(work.unit, updates, experts), of.offset, of.elements};
}

void FlowEmitter::CastWeights(InstructionId id, int unit, int micro_batch) {
  const int updates = schedule_.WeightVersion(pipeline_rank_, micro_batch);
  std::vector<Use> uses;
  for (const bool experts : {false, true}) {
    const auto held = Held(experts).find(unit);
    if (held == Held(experts).end()) continue;
    const TensorId cast =
        flow_.AddTensor({TensorRole::kTemporary, held->second.elements, -1, micro_batch, 0, 0});
    casts_[{unit, micro_batch, experts ? 1 : 0}] = cast;
    uses.push_back(flow_.Whole(WeightsAfter(unit, updates, experts), Access::kRead));
    uses.push_back(flow_.Whole(cast, Access::kWrite));
  }
  SetOpaque(id, uses);
}

std::vector<TensorSlice> FlowEmitter::KeptOf(int unit, int micro_batch) const {
  std::vector<TensorSlice> slices;
  const auto add = [&](TensorId id) {
    if (id != TensorId::kNone) slices.push_back({id, 0, flow_.tensor(id).elements});
  };
  const auto input = outputs_.find({unit - 1, micro_batch});
  if (input != outputs_.end()) add(input->second);
  const auto locals = locals_.find({unit, micro_batch, 0});
  if (locals == locals_.end()) return slices;
  for (const TensorId local : locals->second) add(local);
  return slices;
}

void FlowEmitter::StoredActivations(InstructionId id, int unit, int micro_batch) {
  const TensorId host = flow_.AddTensor({TensorRole::kTemporary, 1, -1, micro_batch, 0, 0});
  on_host_[{unit, micro_batch}] = host;
  SetOpaque(id, std::array{Use{KeptOf(unit, micro_batch), Access::kRead, false},
                           flow_.Whole(host, Access::kWrite)});
}

// To where they were: what reads them then waits for it.
void FlowEmitter::LoadedActivations(InstructionId id, int unit, int micro_batch) {
  const auto host = on_host_.find({unit, micro_batch});
  if (host == on_host_.end()) return;  // Found by CheckFlow.
  SetOpaque(id, std::array{flow_.Whole(host->second, Access::kRead),
                           Use{KeptOf(unit, micro_batch), Access::kWrite, false}});
}

void FlowEmitter::Stamped(InstructionId id, const UnitKind& kind, std::int32_t step,
                          const Work& work) {
  if (step < 0) return;
  const UnitStep& of = kind.flow->steps[static_cast<std::size_t>(step)];
  std::vector<Use> uses;
  uses.reserve(of.operands.size());
  const std::size_t units = model_.before.size() + model_.layers.size() + model_.after.size();
  const bool is_last = static_cast<std::size_t>(work.unit) + 1 == units;
  for (const UnitOperand& operand : of.operands) {
    const UnitTensor& tensor = kind.flow->tensors[static_cast<std::size_t>(operand.tensor)];
    // Behind the last unit nothing has made any: backward begins there.
    if (is_last && tensor.place == UnitTensor::Place::kOutputGradient) continue;
    if (work.unit == 0 && tensor.place == UnitTensor::Place::kInput &&
        samples_ != TensorId::kNone) {
      uses.push_back(flow_.Whole(samples_, Access::kRead));
    }
    const bool gradient = tensor.place == UnitTensor::Place::kWeightGradient ||
                          tensor.place == UnitTensor::Place::kExpertGradient;
    const bool first = work.first_gradients && gradient && operand.access == Access::kAdd;
    uses.push_back({{Resolve(*kind.flow, operand.tensor, work)},
                    first ? Access::kWrite : operand.access,
                    false});
  }
  std::array<std::int64_t, 4> extents = of.extents;
  if (of.function == Function::kDropout || of.function == Function::kDropoutAdd ||
      of.function == Function::kAttend) {
    extents[0] += work.unit * kMostDropouts;
    extents[1] = work.micro_batch;
  }
  flow_.Set(id, of.function, uses, of.scale, extents);
}

void FlowEmitter::MadeSamples(InstructionId id, bool ahead) {
  host_samples_ = flow_.AddTensor({TensorRole::kTemporary, 1, -1, -1, 0, 0});
  if (!ahead) samples_ = host_samples_;
  SetOpaque(id, std::array{flow_.Whole(host_samples_, Access::kWrite)});
}

void FlowEmitter::LoadedSamples(InstructionId id, bool ahead) {
  const TensorId here = flow_.AddTensor({TensorRole::kTemporary, 1, -1, -1, 0, 0});
  if (!ahead) samples_ = here;
  SetOpaque(
      id, std::array{flow_.Whole(host_samples_, Access::kRead), flow_.Whole(here, Access::kWrite)});
}

TensorId FlowEmitter::Boundary(bool backward, int stage, int micro_batch) {
  // Between the last unit of one stage and the first of the next.
  const int next =
      static_cast<int>(model_.before.size()) + plan_.FirstLayer(backward ? stage + 1 : stage);
  const auto kind_of = [&](int unit) -> const UnitKind& {
    const auto before = static_cast<int>(model_.before.size());
    const auto layers = static_cast<int>(model_.layers.size());
    if (unit < before) return model_.kind(model_.before[static_cast<std::size_t>(unit)]);
    if (unit < before + layers) {
      return model_.kind(model_.layers[static_cast<std::size_t>(unit - before)]);
    }
    return model_.kind(model_.after[static_cast<std::size_t>(unit - before - layers)]);
  };
  const std::int64_t elements = kind_of(next).flow->tensors.front().elements;
  return backward ? Made(input_gradients_, next, micro_batch, elements)
                  : Made(outputs_, next - 1, micro_batch, elements);
}

void FlowEmitter::Transferred(InstructionId id, bool backward, int stage, int micro_batch,
                              bool sends) {
  const Use use =
      flow_.Whole(Boundary(backward, stage, micro_batch), sends ? Access::kRead : Access::kWrite);
  flow_.Set(id, sends ? Function::kSend : Function::kReceive, {&use, 1});
}

void FlowEmitter::JoinedMessage(InstructionId id, bool backward, int stage, int micro_batch) {
  const Use use = flow_.Whole(Boundary(backward, stage, micro_batch), Access::kAdd);
  SetOpaque(id, {&use, 1});
}

void FlowEmitter::PreparedWeights(InstructionId id, int unit, bool experts) {
  Weights& weights = Held(experts).at(unit);
  weights.prepared = weights.gathered = flow_.AddTensor(
      {TensorRole::kTemporary, weights.elements + weights.borrowed, unit, -1, 0, 0});
  Use in{SlicesOf(weights, weights.tensors.weights), Access::kRead, true};
  if (weights.borrowed > 0) {
    in.slices.push_back({weights_.at(0).tensors.weights, 0, weights.borrowed});
  }
  SetOpaque(id, std::array{std::move(in), flow_.Whole(weights.prepared, Access::kWrite)});
}

void FlowEmitter::GatheredWeights(InstructionId id, int unit, bool experts) {
  Weights& weights = Held(experts).at(unit);
  weights.gathered = flow_.AddTensor(
      {TensorRole::kTemporary, weights.elements + weights.borrowed, unit, -1, 0, 0});
  Use in{SlicesOf(weights, weights.tensors.weights), Access::kRead, true};
  Use out{SlicesOf(weights, weights.gathered), Access::kWrite, false};
  if (weights.borrowed > 0) {
    in.slices.push_back({weights_.at(0).tensors.weights, 0, weights.borrowed});
    out.slices.push_back({weights.gathered, weights.elements, weights.borrowed});
  }
  if (weights.prepared != TensorId::kNone) {
    in = flow_.Whole(std::exchange(weights.prepared, TensorId::kNone), Access::kRead);
  }
  flow_.Set(id, Function::kGather, std::array{std::move(in), std::move(out)});
}

void FlowEmitter::CastGathered(InstructionId id, int unit, bool experts) {
  const Use use = flow_.Whole(Held(experts).at(unit).gathered, Access::kAdd);
  SetOpaque(id, {&use, 1});
}

void FlowEmitter::BeginReduction(bool accumulated) {
  // Whole gradients are summed before they are reduced.
  accumulated_ = accumulated && !plan_.keeps_whole_gradients();
  under_reduction_ = std::exchange(bucket_, {});
  for (const auto& [unit, micro_batch] : under_reduction_) reduced_.insert(unit);
  Reduces(/*experts=*/false);
}

void FlowEmitter::BeginReductionOfRest() {
  accumulated_ = false;
  under_reduction_.clear();
  std::set<int> units;
  for (const bool experts : {false, true}) {
    for (const auto& [unit, weights] : Held(experts)) {
      if (!reduced_.contains(unit)) units.insert(unit);
    }
  }
  for (const int unit : units) under_reduction_.emplace_back(unit, -1);
  Reduces(/*experts=*/false);
}

void FlowEmitter::BeginReductionOfStage(const Chunk& chunk) {
  accumulated_ = false;
  under_reduction_.clear();
  for (std::size_t u = 0; u < chunk.units.size(); ++u) {
    under_reduction_.emplace_back(UnitOf(chunk, u), -1);
  }
  Reduces(/*experts=*/false);
}

void FlowEmitter::Reduces(bool experts) {
  of_experts_ = experts;
  made_.clear();
  kept_.clear();
  for (const auto& [unit, micro_batch] : under_reduction_) {
    const auto held = Held(experts).find(unit);
    if (held == Held(experts).end()) continue;
    const Weights& weights = held->second;
    for (const TensorSlice& slice : SlicesOf(weights, weights.tensors.gradients)) {
      kept_.push_back(slice);
      made_.push_back(slice);
      if (micro_batch >= 0 && !plan_.keeps_whole_gradients()) {
        made_.back().tensor = MicroBatchGradient(unit, micro_batch, experts);
      }
    }
  }
}

void FlowEmitter::Reduced(InstructionId id, std::int64_t first, std::int64_t elements,
                          bool scatters, double scale) {
  std::vector<TensorSlice> made = Cut(made_, first, first + elements);
  std::vector<TensorSlice> kept = Cut(kept_, first, first + elements);
  std::vector<TensorSlice>& parts = parts_[of_experts_ ? 1 : 0];
  if (scatters && !accumulated_) parts.insert(parts.end(), kept.begin(), kept.end());
  if (accumulated_) {
    made_pieces_.insert(made_pieces_.end(), made.begin(), made.end());
    kept_pieces_.insert(kept_pieces_.end(), kept.begin(), kept.end());
  }
  Use out{accumulated_ ? made : std::move(kept), Access::kWrite, scatters};
  flow_.Set(id, Function::kReduce,
            std::array{Use{std::move(made), Access::kRead, false}, std::move(out)}, scale);
}

void FlowEmitter::Compressed(InstructionId id, bool first, bool last, bool scatters) {
  // What was not sent the step before is added to the gradients, and the kernels work in place.
  Use in = first ? Use{made_, Access::kAdd, false} : flow_.Whole(compressed_, Access::kRead);
  if (!last) {
    compressed_ = flow_.AddTensor({TensorRole::kTemporary, 1, -1, -1, 0, 0});
    return SetOpaque(id, std::array{std::move(in), flow_.Whole(compressed_, Access::kWrite)});
  }
  std::vector<TensorSlice>& parts = parts_[of_experts_ ? 1 : 0];
  if (scatters && !accumulated_) parts.insert(parts.end(), kept_.begin(), kept_.end());
  if (accumulated_) {
    made_pieces_ = made_;
    kept_pieces_ = kept_;
  }
  SetOpaque(id,
            std::array{std::move(in), Use{accumulated_ ? made_ : kept_, Access::kWrite, scatters}});
}

void FlowEmitter::ReducedParts(InstructionId id, std::int64_t first, std::int64_t elements,
                               double scale) {
  const std::vector<TensorSlice> slices =
      Cut(accumulated_ ? made_ : kept_, first, first + elements);
  flow_.Set(id, Function::kReduce,
            std::array{Use{slices, Access::kRead, true}, Use{slices, Access::kWrite, true}}, scale);
}

void FlowEmitter::CastGradients(InstructionId id, bool all) {
  if (all)
    return SetOpaque(
        id, std::array{Use{made_, Access::kRead, false}, Use{kept_, Access::kWrite, false}});
  SetOpaque(id, std::array{Use{made_, Access::kAdd, false}});
}

void FlowEmitter::TookGradients(InstructionId id) {
  flow_.Set(id, Function::kCopy,
            std::array{Use{made_, Access::kRead, false}, Use{kept_, Access::kWrite, false}});
}

void FlowEmitter::StoredGradients(InstructionId id) {
  const TensorId host = flow_.AddTensor({TensorRole::kTemporary, 1, -1, -1, 0, 0});
  stored_.push_back({host, 0, 1});
  SetOpaque(id, std::array{Use{kept_, Access::kRead, false}, flow_.Whole(host, Access::kWrite)});
}

void FlowEmitter::AddedParts(InstructionId id) {
  if (made_pieces_.empty()) {  // without a reduction
    made_pieces_ = made_;
    kept_pieces_ = kept_;
  }
  flow_.Set(id, Function::kAccumulate,
            std::array{Use{std::move(made_pieces_), Access::kRead, true},
                       Use{std::move(kept_pieces_), Access::kAdd, true}});
  made_pieces_.clear();
  kept_pieces_.clear();
}

void FlowEmitter::Averaged(InstructionId id) {
  std::vector<TensorSlice> slices = made_;
  Reduces(/*experts=*/true);
  Append(made_, slices);
  Reduces(/*experts=*/false);
  const Use use{std::move(slices), Access::kAdd, false};
  flow_.Set(id, Function::kScale, {&use, 1}, 1.0 / plan_.replicas());
}

std::vector<TensorSlice> FlowEmitter::AllGradients() const {
  std::vector<TensorSlice> slices;
  slices.reserve(weights_.size() + experts_.size());
  for (const auto* held : {&weights_, &experts_}) {
    for (const auto& [unit, weights] : *held) {
      Append(SlicesOf(weights, weights.tensors.gradients), slices);
    }
  }
  return slices;
}

std::vector<TensorSlice> FlowEmitter::UpdatedGradients() const {
  std::vector<TensorSlice> slices;
  const auto add = [&](const std::map<int, Weights>& held, bool splits,
                       const std::vector<TensorSlice>& parts) {
    if (splits) return Append(parts, slices);
    for (const auto& [unit, weights] : held) {
      Append(SlicesOf(weights, weights.tensors.gradients), slices);
    }
  };
  add(weights_, splits_updates(), parts_[0]);
  add(experts_, splits_updates_of_experts(), parts_[1]);
  return slices;
}

std::vector<TensorSlice> FlowEmitter::Beside(const std::vector<TensorSlice>& gradients,
                                             TensorId FlowUnit::*which) const {
  std::vector<TensorSlice> slices = gradients;
  for (TensorSlice& slice : slices) slice.tensor = WeightsOf(slice.tensor).tensors.*which;
  return slices;
}

DataFlow::Use FlowEmitter::Updated(TensorId FlowUnit::*which, Access access) const {
  return {Beside(UpdatedGradients(), which), access, splits_updates()};
}

void FlowEmitter::AddPartialGradients(int unit, TensorId gradients,
                                      std::vector<TensorSlice>& slices) const {
  for (const FlowWeight& weight : weights_.at(unit).tensors.parts) {
    if (weight.partial_gradient) {
      slices.push_back({gradients, weight.offset, weight.rows * weight.cols});
    }
  }
}

void FlowEmitter::SummedPartialGradients(InstructionId id, int unit, int micro_batch) {
  std::vector<TensorSlice> slices;
  AddPartialGradients(unit, Gradient(unit, micro_batch), slices);
  flow_.Set(id, Function::kReduce,
            std::array{Use{slices, Access::kRead, false}, Use{slices, Access::kWrite, false}});
}

void FlowEmitter::SummedPartialGradients(InstructionId flattened, InstructionId summed,
                                         InstructionId back) {
  std::vector<TensorSlice> slices;
  for (const auto& [unit, weights] : weights_) {
    AddPartialGradients(unit, weights.tensors.gradients, slices);
  }
  const TensorId flat = flow_.AddTensor({TensorRole::kTemporary, ElementsOf(slices), -1, -1, 0, 0});
  flow_.Set(flattened, Function::kCopy,
            std::array{Use{slices, Access::kRead, false}, flow_.Whole(flat, Access::kWrite)});
  flow_.Set(summed, Function::kReduce,
            std::array{flow_.Whole(flat, Access::kRead), flow_.Whole(flat, Access::kWrite)});
  flow_.Set(back, Function::kCopy,
            std::array{flow_.Whole(flat, Access::kRead), Use{slices, Access::kWrite, false}});
}

TensorId FlowEmitter::WeightsAfter(int unit, int updates, bool experts) {
  const Weights& weights = Held(experts).at(unit);
  if (updates == 0 || updates == this->updates() || plan_.optimizer == v1::OPTIMIZER_NONE) {
    return weights.tensors.weights;
  }
  const auto [it, inserted] =
      versions_.try_emplace({unit, updates, experts ? 1 : 0}, TensorId::kNone);
  if (inserted) {
    it->second = flow_.AddTensor({TensorRole::kTemporary, weights.elements, unit, -1, 0, 0});
  }
  return it->second;
}

std::vector<TensorSlice> FlowEmitter::NewWeights(std::vector<TensorSlice> gradients, int updates) {
  for (TensorSlice& slice : gradients) {
    const auto [unit, experts] = owners_.at(static_cast<std::uint32_t>(slice.tensor));
    slice.tensor = WeightsAfter(unit, updates, experts);
  }
  return gradients;
}

void FlowEmitter::BeginUpdate() {
  if (schedule_.asynchronous) parts_ = {};
  has_norm_ = false;
}

void FlowEmitter::Optimizer(InstructionId id, const Op& op) {
  const auto gradients = [&](Access access) { return Updated(&FlowUnit::gradients, access); };
  switch (op.kind) {
    case OpKind::kCast: {
      // Gradients to fp32, or new weights from it.
      const bool widens = op.dtype != DType::kFp32;
      Use cast =
          widens ? gradients(Access::kAdd)
                 : Use{NewWeights(UpdatedGradients(), updated_), Access::kAdd, splits_updates()};
      return SetOpaque(id, {&cast, 1});
    }
    case OpKind::kAdd:
    case OpKind::kCopy:
      // Weight decay: from weights to gradients.
      return SetOpaque(
          id, std::array{Updated(&FlowUnit::weights, Access::kRead), gradients(Access::kAdd)});
    case OpKind::kNormReduce: {
      has_norm_ = true;
      // Of weights that two pipeline ranks hold, the first one counts.
      Use counted = gradients(Access::kRead);
      std::erase_if(counted.slices, [&](const TensorSlice& slice) {
        return schedule_.RanksOf(WeightsOf(slice.tensor).stage).front() != pipeline_rank_;
      });
      flow_.Set(id, Function::kSumSquares,
                std::array{std::move(counted), flow_.Whole(norm_, Access::kWrite)});
      return;
    }
    case OpKind::kAllReduce: {
      const TensorId sum = searches_infinities() ? infinities_ : norm_;
      flow_.Set(id, Function::kReduce,
                std::array{flow_.Whole(sum, Access::kRead), flow_.Whole(sum, Access::kWrite)});
      return;
    }
    case OpKind::kScale:
      if (searches_infinities()) {
        return SetOpaque(
            id, std::array{gradients(Access::kAdd), flow_.Whole(infinities_, Access::kWrite)});
      }
      flow_.Set(id, Function::kClip,
                std::array{flow_.Whole(norm_, Access::kRead), gradients(Access::kAdd)},
                kLargestNorm);
      return;
    case OpKind::kAdam: {
      const bool adam = plan_.optimizer == v1::OPTIMIZER_ADAM;
      const bool sgd = plan_.optimizer == v1::OPTIMIZER_SGD;
      // Micro-batches under way still need the weights before.
      const bool in_place = updates() == 1;
      const std::vector<TensorSlice> updated = UpdatedGradients();
      std::vector<Use> uses = {gradients(Access::kRead),
                               {NewWeights(updated, updated_ + 1),
                                in_place ? Access::kAdd : Access::kWrite, splits_updates()},
                               Updated(&FlowUnit::first_moments, Access::kAdd)};
      if (!sgd) uses.push_back(Updated(&FlowUnit::second_moments, Access::kAdd));
      if (!in_place) {
        uses.push_back({NewWeights(updated, updated_), Access::kRead, splits_updates()});
      }
      Function function = adam ? Function::kAdam : Function::kMomentum;
      if (!adam && !sgd) function = Function::kOpaque;
      if (infinities_ != TensorId::kNone) {
        function = Function::kOpaque;  // left out where there are any
        uses.push_back(flow_.Whole(infinities_, Access::kRead));
      }
      flow_.Set(id, function, uses, 1, {updated_, updates(), 0, 0});
      ++updated_;
      return;
    }
    case OpKind::kMask: {
      // Where it prunes nothing, a unit has none.
      std::vector<TensorSlice> pruned = UpdatedGradients();
      std::erase_if(pruned, [&](const TensorSlice& slice) {
        return WeightsOf(slice.tensor).tensors.mask == TensorId::kNone;
      });
      flow_.Set(id, Function::kApplyMask,
                std::array{Use{Beside(pruned, &FlowUnit::mask), Access::kRead, splits_updates()},
                           Use{NewWeights(pruned, updated_), Access::kAdd, splits_updates()}});
      return;
    }
    case OpKind::kFill: {
      // Also what other ranks update: the next step's backward adds to all of it.
      const Use all{AllGradients(), Access::kWrite, false};
      flow_.Set(id, Function::kZero, {&all, 1});
      return;
    }
    default:
      return;  // Found by CheckFlow.
  }
}

void FlowEmitter::SummedTied(InstructionId id) {
  const auto found = std::find_if(weights_.begin(), weights_.end(), [](const auto& entry) {
    return entry.second.tensors.split_at > 0;
  });
  if (found == weights_.end()) return;  // Found by CheckFlow.
  const auto& [unit, weights] = *found;
  const std::vector<TensorSlice> slices = SlicesOf(weights, weights.tensors.gradients);
  const TensorSlice& table = unit == 0 ? slices.front() : slices.back();
  if (splits_updates()) {
    // Both ends must have split it likewise.
    const bool whole =
        std::any_of(parts_[0].begin(), parts_[0].end(), [&](const TensorSlice& part) {
          return part.tensor == table.tensor && part.offset == table.offset &&
                 part.elements == table.elements;
        });
    if (!whole) return;
  }
  const bool own_part = splits_updates();
  flow_.Set(
      id, Function::kReduce,
      std::array{Use{{table}, Access::kRead, own_part}, Use{{table}, Access::kWrite, own_part}});
}

void FlowEmitter::GatheredNewWeights(InstructionId id, bool experts) {
  const std::vector<TensorSlice> slices = NewWeights(parts_[experts ? 1 : 0], updated_);
  flow_.Set(id, Function::kGather,
            std::array{Use{slices, Access::kRead, true}, Use{slices, Access::kWrite, false}});
}

void FlowEmitter::LoadedStates(InstructionId id) {
  SetOpaque(id, std::array{Updated(&FlowUnit::first_moments, Access::kAdd),
                           Updated(&FlowUnit::second_moments, Access::kAdd)});
}

void FlowEmitter::UpdatedOnHost(InstructionId id, bool here) {
  std::vector<Use> uses = {{std::exchange(stored_, {}), Access::kRead, false},
                           Updated(&FlowUnit::first_moments, Access::kAdd),
                           Updated(&FlowUnit::second_moments, Access::kAdd)};
  if (here) {
    uses.push_back(Updated(&FlowUnit::weights, Access::kAdd));
  } else {
    new_weights_ = flow_.AddTensor({TensorRole::kTemporary, 1, -1, -1, 0, 0});
    uses.push_back(flow_.Whole(new_weights_, Access::kWrite));
  }
  SetOpaque(id, uses);
  ++updated_;
}

void FlowEmitter::StoredStates(InstructionId id) {
  SetOpaque(id, std::array{Updated(&FlowUnit::first_moments, Access::kRead),
                           Updated(&FlowUnit::second_moments, Access::kRead)});
}

void FlowEmitter::LoadedNewWeights(InstructionId id) {
  if (new_weights_ == TensorId::kNone) return;  // Found by CheckFlow.
  SetOpaque(id, std::array{flow_.Whole(new_weights_, Access::kRead),
                           Use{NewWeights(UpdatedGradients(), updated_), Access::kWrite,
                               splits_updates()}});
}

void FlowEmitter::StoredNewWeights(InstructionId id) {
  SetOpaque(id, std::array{Updated(&FlowUnit::weights, Access::kAdd)});
}

// As reductions have split them, which come later.
void FlowEmitter::EndRankClass() {
  for (const auto& [id, unit, experts] : gathers_) {
    std::vector<TensorSlice> slices;
    for (const TensorSlice& part : parts_[experts ? 1 : 0]) {
      if (part.tensor == Held(experts).at(unit).tensors.gradients) slices.push_back(part);
    }
    slices = Beside(slices, &FlowUnit::weights);
    flow_.Set(id, Function::kGather,
              std::array{Use{slices, Access::kRead, true}, Use{slices, Access::kWrite, false}});
  }
}

}  // namespace stepcast
