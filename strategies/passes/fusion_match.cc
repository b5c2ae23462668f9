#include "strategies/passes/fusion_match.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace stepcast {
namespace {

constexpr InstructionId kUnmatched = kRemoved;

std::uint32_t Number(InstructionId id) { return static_cast<std::uint32_t>(id); }

bool Overlap(const TensorSlice& a, const TensorSlice& b) {
  return a.tensor == b.tensor && a.offset < b.offset + b.elements &&
         b.offset < a.offset + a.elements;
}

/// Bytes that a kernel moves for an element when it touches each operand once, all in fp32.
std::int64_t BytesMoved(const Work& work) {
  constexpr std::int64_t kElement = 4;
  std::int64_t bytes = 0;
  for (const DataFlow::Use& use : work.uses) {
    bytes += (use.access == Access::kAdd ? 2 : 1) * kElement;
  }
  return bytes;
}

}  // namespace

FusionMatcher::FusionMatcher(const Program& program, const DataFlow& flow,
                             const Dependences& dependences)
    : program_(program),
      flow_(flow),
      dependences_(dependences),
      users_(flow.tensors().size()),
      taken_(program.size()) {
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const InstructionId id{i};
    const FlowStep step = flow.step(id);
    if (step.function == Function::kNothing) continue;
    by_function_[step.function].push_back(id);
    for (const FlowOperand& operand : flow.operands(step)) {
      for (const TensorSlice& slice : flow.slices(operand)) {
        std::vector<InstructionId>& users = users_[static_cast<std::size_t>(slice.tensor)];
        if (users.empty() || users.back() != id) users.push_back(id);
      }
    }
  }
}

BoundTensor FusionMatcher::Bound(const FlowOperand& operand) const {
  const std::span<const TensorSlice> slices = flow_.slices(operand);
  return {{slices.begin(), slices.end()}, operand.own_part};
}

std::vector<FusionMatch> FusionMatcher::FindAll(std::span<const FusionRule> rules) {
  std::vector<FusionMatch> matches;
  for (const FusionRule& rule : rules) {
    for (const InstructionId first : by_function_[rule.steps.front().function]) {
      std::optional<FusionMatch> match = MatchAt(rule, first);
      if (!match) continue;
      for (const InstructionId id : match->steps) taken_[Number(id)] = 1;
      matches.push_back(*std::move(match));
    }
  }
  return matches;
}

std::optional<FusionMatch> FusionMatcher::MatchAt(const FusionRule& rule, InstructionId first) {
  FusionMatch match;
  match.rule = &rule;
  match.steps.assign(rule.steps.size(), kUnmatched);
  Binding binding(rule.tensors);
  if (!IsSamePlace(match, 0, first) || !Bind(rule.steps.front(), first, binding)) return {};
  match.steps.front() = first;
  if (!Extend(1, rule.forward_steps, match, binding)) return {};
  // What backward does not read has none.
  if (!Extend(rule.forward_steps, rule.steps.size(), match, binding)) {
    match.steps.resize(rule.forward_steps);
  }
  for (std::optional<BoundTensor>& tensor : binding) {
    match.tensors.push_back(tensor ? *std::move(tensor) : BoundTensor{});
  }
  if (!MakeWrites(match) || !IsRight(match)) return {};
  return match;
}

// Of one layer and micro-batch, those of each pass of one phase on one stream, and nothing between
// ranks or for the host.
bool FusionMatcher::IsSamePlace(const FusionMatch& match, std::size_t step,
                                InstructionId id) const {
  const Instruction& instruction = At(id);
  if (taken_[Number(id)] != 0 || instruction.blocks_host ||
      instruction.rendezvous != RendezvousId::kNone || IsCommunication(OpOf(id).kind)) {
    return false;
  }
  if (match.steps.front() == kUnmatched) return true;
  const Instruction& of_rule = At(match.steps.front());
  const Origin& a = of_rule.origin;
  const Origin& b = instruction.origin;
  const auto class_of = [&](const Instruction& of) {
    return program_.stream(of.stream).rank_class;
  };
  if (a.layer != b.layer || a.micro_batch != b.micro_batch || a.chunk != b.chunk ||
      class_of(of_rule) != class_of(instruction)) {
    return false;
  }
  const std::size_t forward = match.rule->forward_steps;
  for (std::size_t other = 0; other < match.steps.size(); ++other) {
    if (match.steps[other] == kUnmatched || (other < forward) != (step < forward)) continue;
    const Instruction& beside = At(match.steps[other]);
    return beside.stream == instruction.stream && beside.origin.phase == b.phase;
  }
  return true;
}

bool FusionMatcher::IsInOrder(const FusionMatch& match, std::size_t step, InstructionId id) {
  for (std::size_t other = 0; other < match.steps.size(); ++other) {
    const InstructionId matched = match.steps[other];
    if (matched != kUnmatched && (matched == id || (other < step) != (matched < id))) return false;
  }
  return true;
}

bool FusionMatcher::Bind(const RuleStep& step, InstructionId id, Binding& binding) const {
  const FlowStep flow = flow_.step(id);
  if (flow.function != step.function || flow.operands != step.operands.size()) return false;
  if (step.pass && OpOf(id).pass != *step.pass) return false;
  const std::span<const FlowOperand> operands = flow_.operands(flow);
  for (std::size_t o = 0; o < operands.size(); ++o) {
    std::optional<BoundTensor>& tensor = binding[step.operands[o]];
    BoundTensor bound = Bound(operands[o]);
    if (tensor && *tensor != bound) return false;
    tensor = std::move(bound);
  }
  return true;
}

bool FusionMatcher::Extend(std::size_t visit, std::size_t end, FusionMatch& match,
                           Binding& binding) const {
  if (visit == end) return true;
  const std::size_t step = match.rule->visits[visit];
  const RuleStep& of = match.rule->steps[step];
  const auto known = std::ranges::find_if(of.operands, [&](std::size_t tensor) {
    return binding[tensor] && !binding[tensor]->slices.empty();
  });
  if (known == of.operands.end()) return false;
  const auto tensor = static_cast<std::size_t>(binding[*known]->slices.front().tensor);
  for (const InstructionId id : users_[tensor]) {
    if (!IsInOrder(match, step, id) || !IsSamePlace(match, step, id)) continue;
    Binding extended = binding;
    if (!Bind(of, id, extended)) continue;
    match.steps[step] = id;
    if (Extend(visit + 1, end, match, extended)) {
      binding = std::move(extended);
      return true;
    }
    match.steps[step] = kUnmatched;
  }
  return false;
}

std::int64_t FusionMatcher::Value(const FusionMatch& match, const RuleExtent& extent) const {
  if (extent.step < 0) return extent.number;
  const auto step = static_cast<std::size_t>(extent.step);
  if (step >= match.steps.size()) return 0;
  return flow_.step(match.steps[step]).extents[extent.index];
}

Access FusionMatcher::AccessBefore(const FusionMatch& match, const RuleReplacement& replacement,
                                   std::size_t tensor) const {
  for (const std::size_t step : replacement.replaces) {
    const std::vector<std::size_t>& operands = match.rule->steps[step].operands;
    const auto found = std::find(operands.begin(), operands.end(), tensor);
    if (found == operands.end()) continue;
    const FlowStep flow = flow_.step(match.steps[step]);
    return flow_.operands(flow)[static_cast<std::size_t>(found - operands.begin())].access;
  }
  return Access::kRead;
}

std::optional<Work> FusionMatcher::WorkOf(const FusionMatch& match,
                                          const RuleReplacement& replacement) const {
  Work work;
  work.function = replacement.function;
  for (const RuleReplacement::Operand& operand : replacement.operands) {
    const BoundTensor& tensor = match.tensors[operand.tensor];
    if (tensor.slices.empty()) return {};
    const Access access =
        operand.access ? *operand.access : AccessBefore(match, replacement, operand.tensor);
    work.uses.push_back({tensor.slices, access, tensor.own_part});
  }
  if (replacement.scale_of) work.scale = flow_.step(match.steps[*replacement.scale_of]).scale;
  for (std::size_t e = 0; e < work.extents.size(); ++e) {
    work.extents[e] = Value(match, replacement.extents[e]);
  }
  const std::optional<Op> op = OpFor(match, replacement, work);
  if (!op) return {};
  work.op = *op;
  return work;
}

std::optional<Op> FusionMatcher::OpFor(const FusionMatch& match, const RuleReplacement& replacement,
                                       const Work& work) const {
  const InstructionId shape = match.steps[replacement.shape_of];
  const Op& like = OpOf(shape);
  const Pass pass = replacement.pass.value_or(like.pass);
  const bool causal = replacement.causal && Value(match, *replacement.causal) == 1;
  if (replacement.kind == OpKind::kAttention) {
    const auto& [heads, kv_heads, size, rest] = flow_.step(shape).extents;
    if (like.kind != OpKind::kGemm || heads <= 0 || kv_heads <= 0 || size <= 0) return {};
    const auto& [queries, keys, inner, products, unused, none] = like.dims;
    if (products % heads != 0 || inner != size) return {};
    return Op::Attention(like.dtype, pass, causal, products / heads, queries, keys, heads, kv_heads,
                         size);
  }
  if (replacement.kind == OpKind::kGemm) {
    if (like.kind != OpKind::kGemm) return {};
    Op op = like;
    op.accumulate = work.uses.back().access == Access::kAdd;
    for (const std::size_t step : replacement.replaces) {
      // It adds to fp32 only.
      const Op& added = OpOf(match.steps[step]);
      if (op.accumulate && added.kind == OpKind::kAdd && added.dtype != DType::kFp32) return {};
    }
    return op;
  }
  if (!IsRowwise(like.kind)) return {};
  Op op = Op::Rowwise(replacement.kind, like.dtype, pass, like.dims[0], like.dims[1]);
  // Moments may be narrower than fp32, and one kernel may be there already.
  if (replacement.kind == OpKind::kAdam) op.dims[2] = std::min(like.dims[2], BytesMoved(work));
  op.causal = causal;
  return op;
}

bool FusionMatcher::MakeWrites(FusionMatch& match) const {
  bool news = false;
  for (const RuleReplacement& replacement : match.rule->becomes) {
    if (replacement.backward && !match.has_backward()) continue;
    std::optional<Work> work = WorkOf(match, replacement);
    if (!work) return false;
    Written written;
    for (const std::size_t step : replacement.replaces) written.of.push_back(match.steps[step]);
    std::sort(written.of.begin(), written.of.end());
    const InstructionId last = written.of.back();
    news |= written.of.size() > 1 || OpOf(last) != work->op ||
            flow_.step(last).function != work->function;
    written.work = std::move(work);
    match.writes.push_back(std::move(written));
  }
  return news;
}

bool FusionMatcher::IsRight(const FusionMatch& match) const {
  return ScalesAreTakenOver(match) && IntermediatesAreOwn(match) && OperandsStay(match) &&
         CanBePutOff(match);
}

bool FusionMatcher::ScalesAreTakenOver(const FusionMatch& match) const {
  for (std::size_t step = 0; step < match.steps.size(); ++step) {
    const double scale = flow_.step(match.steps[step]).scale;
    const std::optional<RuleExtent>& root = match.rule->steps[step].scale_is_root_of;
    if (root) {
      const std::int64_t of = Value(match, *root);
      if (of <= 0 || scale != 1 / std::sqrt(static_cast<double>(of))) return false;
      continue;
    }
    const bool taken = std::ranges::any_of(
        match.rule->becomes,
        [&](const RuleReplacement& replacement) { return replacement.scale_of == step; });
    if (scale != 1 && !taken) return false;
  }
  return true;
}

// A tensor that no replacement names, and one that it only reads though steps change it, holds
// something else afterwards, or nothing.
bool FusionMatcher::IntermediatesAreOwn(const FusionMatch& match) const {
  for (std::size_t t = 0; t < match.tensors.size(); ++t) {
    const BoundTensor& tensor = match.tensors[t];
    if (tensor.slices.empty()) continue;
    bool changed = false;  // by steps
    for (std::size_t step = 0; step < match.steps.size(); ++step) {
      const std::vector<std::size_t>& named = match.rule->steps[step].operands;
      const std::span<const FlowOperand> operands = flow_.operands(flow_.step(match.steps[step]));
      for (std::size_t o = 0; o < named.size(); ++o) {
        changed |= named[o] == t && operands[o].access != Access::kRead;
      }
    }
    bool named = false;    // by what takes their place
    bool written = false;  // the same
    for (const Written& write : match.writes) {
      for (const DataFlow::Use& use : write.work->uses) {
        named |= use.slices == tensor.slices;
        written |= use.slices == tensor.slices && use.access != Access::kRead;
      }
    }
    if (written || (named && !changed)) continue;
    for (const TensorSlice& slice : tensor.slices) {
      if (flow_.tensor(slice.tensor).role != TensorRole::kTemporary) return false;
      // Others may come before those that change what is still read.
      for (const InstructionId user : users_[static_cast<std::size_t>(slice.tensor)]) {
        if (named && user < match.steps.front()) continue;
        if (std::ranges::find(match.steps, user) == match.steps.end()) return false;
      }
    }
  }
  return true;
}

bool FusionMatcher::Touches(std::span<const InstructionId> instructions, TensorId tensor) const {
  const std::vector<InstructionId>& users = users_[static_cast<std::size_t>(tensor)];
  return std::ranges::any_of(
      instructions, [&](InstructionId id) { return std::ranges::binary_search(users, id); });
}

// What is read must still be what the steps read. Weights that are gathered for forward are not
// there for backward.
bool FusionMatcher::OperandsStay(const FusionMatch& match) const {
  for (const Written& write : match.writes) {
    for (const DataFlow::Use& use : write.work->uses) {
      if (use.access == Access::kWrite) continue;
      for (const TensorSlice& slice : use.slices) {
        const FlowTensor& tensor = flow_.tensor(slice.tensor);
        const bool own = Touches(write.of, slice.tensor);
        const bool gathered =
            tensor.role == TensorRole::kTemporary && tensor.unit >= 0 && tensor.micro_batch < 0;
        if (gathered && !own) return false;
        // From where it was read.
        std::uint32_t from = Number(write.of.back());
        for (const InstructionId id : own ? write.of : match.steps) {
          if (Touches({&id, 1}, slice.tensor)) from = std::min(from, Number(id));
        }
        if (IsChanged(match, slice, from, Number(write.of.back()))) return false;
      }
    }
  }
  return true;
}

// Whether one that is no step of the match writes it in between.
bool FusionMatcher::IsChanged(const FusionMatch& match, const TensorSlice& slice,
                              std::uint32_t from, std::uint32_t until) const {
  const auto& users = users_[static_cast<std::size_t>(slice.tensor)];
  for (auto it = std::upper_bound(users.begin(), users.end(), InstructionId{from});
       it != users.end() && Number(*it) < until; ++it) {
    if (std::ranges::find(match.steps, *it) != match.steps.end()) continue;
    for (const FlowOperand& operand : flow_.operands(flow_.step(*it))) {
      if (operand.access == Access::kRead) continue;
      for (const TensorSlice& other : flow_.slices(operand)) {
        if (Overlap(slice, other)) return true;
      }
    }
  }
  return false;
}

// Each is put off to where the last one is that the same instruction takes the place of: nobody in
// between may come after it.
bool FusionMatcher::CanBePutOff(const FusionMatch& match) const {
  for (const Written& write : match.writes) {
    const std::uint32_t last = Number(write.of.back());
    for (std::uint32_t i = Number(write.of.front()) + 1; i < last; ++i) {
      if (std::ranges::binary_search(write.of, InstructionId{i})) continue;
      for (const Dependence& dependence : dependences_.of(InstructionId{i})) {
        if (std::ranges::binary_search(write.of, dependence.before)) return false;
      }
    }
  }
  return true;
}

Bytes HeldBytes(const DataFlow& flow, const FusionMatch& match, const std::vector<RuleHeld>& held) {
  double bytes = 0;
  for (const RuleHeld& of : held) {
    const DType dtype = match.writes.front().work->op.dtype;
    double more = static_cast<double>(ElementsOf(match.tensors[of.tensor].slices)) *
                  of.bytes_per_element.value_or(BytesPerElement(dtype));
    if (of.divided_by) {
      const RuleExtent& by = *of.divided_by;
      const std::int64_t value =
          by.step < 0 ? by.number
                      : flow.step(match.steps[static_cast<std::size_t>(by.step)]).extents[by.index];
      if (value > 1) more /= static_cast<double>(value);
    }
    bytes += more;
  }
  return Bytes(static_cast<std::int64_t>(bytes + 0.5));
}

}  // namespace stepcast
