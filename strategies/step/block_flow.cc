#include "strategies/step/block_flow.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "strategies/step/accumulate.h"
#include "strategies/step/unit_flow.h"

namespace stepcast {
namespace {

using Place = UnitTensor::Place;

constexpr std::int32_t kNone = BlockEntry::kNone;

/// Which end of the model a unit is, where both share a table.
enum class Shares : std::uint8_t { kNothing, kTableFirst, kTableLast };

class BlockDescriber {
 public:
  BlockDescriber(UnitKind& kind, Shares shares, std::int64_t table, const ParallelPlan& plan,
                 const ProgramBuilder& builder)
      : kind_(kind),
        builder_(builder),
        several_((plan.keeps_whole_gradients() && plan.micro_batches > 1) || SumsTiles(plan)) {
    input_ = Add(Place::kInput);
    output_ = Add(Place::kOutput);
    input_gradient_ = Add(Place::kInputGradient);
    output_gradient_ = Add(Place::kOutputGradient);
    kept_.push_back(Add(Place::kLocal));
    AddWeights(shares, table);
  }

  UnitFlow Describe() && {
    Write(kind_.forward, /*backward=*/false);
    sink_ = 0;
    Write(kind_.recompute, /*backward=*/false);
    ShareOutGradients();
    Write(kind_.backward, /*backward=*/true);
    return std::move(flow_);
  }

 private:
  std::int32_t Add(Place place, std::int64_t elements = 1, std::int64_t offset = 0) {
    flow_.tensors.push_back({place, elements, offset});
    return static_cast<std::int32_t>(flow_.tensors.size() - 1);
  }
  bool IsDevice(const BlockEntry& entry) const { return !IsHost(builder_.op(entry.op).kind); }
  /// By entry: a kernel that makes gradients of weights, and nothing else that is read. Not one
  /// whose result something on the chain takes, as the collective of an embedding's backward does.
  static std::vector<bool> OnlyAdds(const Block& block) {
    std::vector<bool> only(block.entries.size());
    std::vector<bool> taken(block.entries.size());
    for (std::size_t i = block.entries.size(); i-- > 0;) {
      const BlockEntry& entry = block.entries[i];
      only[i] = entry.weight_gradient && entry.stream == StreamKind::kCompute && !taken[i];
      if (!entry.weight_gradient || only[i]) continue;
      for (const std::int32_t before : entry.after) {
        if (before >= 0) taken[static_cast<std::size_t>(before)] = true;
      }
    }
    return only;
  }

  void AddWeights(Shares shares, std::int64_t table);
  void AddPart(std::int64_t elements, bool partial, bool tied);
  void ShareOutGradients();
  void Write(Block& block, bool backward);
  std::int32_t LastOfChain(const Block& block) const;

  UnitKind& kind_;
  const ProgramBuilder& builder_;
  bool several_;
  UnitFlow flow_;
  std::int32_t input_ = kNone;
  std::int32_t output_ = kNone;
  std::int32_t input_gradient_ = kNone;
  std::int32_t output_gradient_ = kNone;
  std::vector<std::int32_t> kept_;  // from forward to backward: of the last kernel, and of those
                                    // that none waits for
  std::size_t sink_ = 0;            // of the latter, so many in this block
  std::vector<std::int32_t> weights_;
  std::int32_t resident_ = kNone;
  struct Part {
    Place place = Place::kWeightGradient;
    std::int64_t elements = 0;
    std::int64_t offset = 0;
    bool table = false;
  };
  std::vector<Part> gradients_;
  std::vector<std::int32_t> by_chain_;  // gradients that kernels make on their way
  std::vector<std::int32_t> by_rest_;   // those of kernels that make nothing else
};

void BlockDescriber::AddPart(std::int64_t elements, bool partial, bool tied) {
  if (elements <= 0) return;
  FlowWeight weight;
  weight.offset = flow_.weight_elements;
  weight.cols = elements;
  weight.partial_gradient = partial;
  weight.tied = tied;
  flow_.weights.push_back(std::move(weight));
  weights_.push_back(Add(Place::kWeight, elements, flow_.weight_elements));
  gradients_.push_back({Place::kWeightGradient, elements, flow_.weight_elements});
  flow_.weight_elements += elements;
}

void BlockDescriber::AddWeights(Shares shares, std::int64_t table) {
  const bool shared = shares != Shares::kNothing;
  const std::int64_t rest = kind_.parameters - kind_.partial_gradients - (shared ? table : 0);
  if (shares == Shares::kTableFirst) {
    AddPart(table, false, false);
    gradients_.back().table = true;
  }
  AddPart(kind_.partial_gradients, true, false);
  AddPart(rest, false, false);
  if (shares == Shares::kTableLast) {
    AddPart(table, false, true);
    gradients_.back().table = true;
  }
  if (kind_.expert_parameters > 0) {
    flow_.expert_elements = kind_.expert_parameters;
    weights_.push_back(Add(Place::kExpertWeight, flow_.expert_elements));
    gradients_.push_back({Place::kExpertGradient, flow_.expert_elements, 0});
  }
  if (kind_.resident.count() > 0) resident_ = Add(Place::kResident);
}

// Kernels on the way to the gradient of the input may make gradients of weights as well, such as
// those of norms. One element stands for these: whoever reads all then waits for both.
void BlockDescriber::ShareOutGradients() {
  bool any_chain = false;
  bool any_rest = false;
  const std::vector<bool> only_adds = OnlyAdds(kind_.backward);
  for (std::size_t i = 0; i < only_adds.size(); ++i) {
    // One that adds is left out where there is nothing to add to.
    if (!IsDevice(kind_.backward.entries[i]) || kind_.backward.entries[i].accumulates) continue;
    (only_adds[i] ? any_rest : any_chain) = true;
  }
  bool given = !any_chain;
  for (const Part& part : gradients_) {
    const auto add = [&](std::vector<std::int32_t>& to, std::int64_t offset,
                         std::int64_t elements) {
      to.push_back(Add(part.place, elements, part.offset + offset));
    };
    if (!any_rest) {
      add(by_chain_, 0, part.elements);
    } else if (!given && !part.table && part.elements > 1) {
      given = true;
      add(by_chain_, 0, 1);
      add(by_rest_, 1, part.elements - 1);
    } else {
      add(by_rest_, 0, part.elements);
    }
  }
}

/// The entry that what follows the block waits for, but for gradients of weights.
std::int32_t BlockDescriber::LastOfChain(const Block& block) const {
  const std::vector<bool> only_adds = OnlyAdds(block);
  std::int32_t last = block.tail;
  while (last >= 0 && only_adds[static_cast<std::size_t>(last)]) {
    last = block.entries[static_cast<std::size_t>(last)].after[0];
  }
  return last;
}

void BlockDescriber::Write(Block& block, bool backward) {
  const std::size_t count = block.entries.size();
  const std::int32_t last = LastOfChain(block);
  const std::vector<bool> only_adds = OnlyAdds(block);
  std::vector<std::int32_t> made(count, kNone);
  std::vector<bool> read(count);
  std::array<std::int32_t, kStreamKindCount> on_stream{};
  on_stream.fill(kNone);
  bool adds_first = true;
  for (std::size_t i = 0; i < count; ++i) {
    BlockEntry& entry = block.entries[i];
    if (!IsDevice(entry)) continue;
    UnitStep step{Function::kOpaque, {}, 1, {}};
    const auto reads = [&](std::int32_t tensor) {
      const auto same = [&](const UnitOperand& operand) { return operand.tensor == tensor; };
      if (std::any_of(step.operands.begin(), step.operands.end(), same)) return;
      step.operands.push_back({tensor, Access::kRead});
    };
    bool begins = true;
    const auto follows = [&](std::int32_t before) {
      while (before >= 0 && made[static_cast<std::size_t>(before)] == kNone) {
        before = block.entries[static_cast<std::size_t>(before)].after[0];
      }
      if (before < 0) return;
      begins = false;
      read[static_cast<std::size_t>(before)] = true;
      reads(made[static_cast<std::size_t>(before)]);
    };
    for (const std::int32_t before : entry.after) follows(before);
    std::int32_t& before_on_stream = on_stream[static_cast<std::size_t>(entry.stream)];
    follows(before_on_stream);
    if (begins) {
      reads(backward ? output_gradient_ : input_);
      if (backward) {
        for (const std::int32_t kept : kept_) reads(kept);
      }
      for (const std::int32_t weight : weights_) reads(weight);
      if (resident_ != kNone) reads(resident_);
    }
    if (only_adds[i]) {
      const Access access = several_ || !adds_first ? Access::kAdd : Access::kWrite;
      for (const std::int32_t gradient : by_rest_.empty() ? by_chain_ : by_rest_) {
        step.operands.push_back({gradient, access});
      }
      adds_first = false;
    } else {
      const bool ends = static_cast<std::int32_t>(i) == last;
      const std::int32_t result = backward ? input_gradient_ : output_;
      made[i] = ends ? result : Add(Place::kLocal);
      step.operands.push_back({made[i], Access::kWrite});
      before_on_stream = static_cast<std::int32_t>(i);
      if (ends && !backward) step.operands.push_back({kept_.front(), Access::kWrite});
      if (ends && backward) {
        const Access access = several_ ? Access::kAdd : Access::kWrite;
        for (const std::int32_t gradient : by_chain_) step.operands.push_back({gradient, access});
        if (resident_ != kNone) step.operands.push_back({resident_, Access::kAdd});
      }
    }
    entry.flow = static_cast<std::int32_t>(flow_.steps.size());
    flow_.steps.push_back(std::move(step));
  }
  if (backward) return;
  // Backward may need what nothing in the block waits for.
  for (std::size_t i = 0; i < count; ++i) {
    if (made[i] == kNone || read[i] || static_cast<std::int32_t>(i) == last) continue;
    if (++sink_ == kept_.size()) kept_.push_back(Add(Place::kLocal));
    flow_.steps[static_cast<std::size_t>(block.entries[i].flow)].operands.push_back(
        {kept_[sink_], Access::kWrite});
  }
}

}  // namespace

void DescribeBlocks(LayeredModel& model, const ParallelPlan& plan, const ProgramBuilder& builder) {
  for (std::size_t k = 0; k < model.kinds.size(); ++k) {
    UnitKind& kind = model.kinds[k];
    Shares shares = Shares::kNothing;
    const auto number = static_cast<int>(k);
    if (model.tied_parameters > 0) {
      if (!model.before.empty() && model.before.front() == number) shares = Shares::kTableFirst;
      if (!model.after.empty() && model.after.front() == number) shares = Shares::kTableLast;
    }
    std::string refused = kind.flow == nullptr ? kind.name : kind.flow->refused;
    UnitFlow flow = BlockDescriber(kind, shares, model.tied_parameters, plan, builder).Describe();
    flow.refused = std::move(refused);
    kind.flow = std::make_shared<const UnitFlow>(std::move(flow));
  }
}

}  // namespace stepcast
