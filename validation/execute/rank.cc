#include "validation/execute/rank.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "simulator/base/check.h"
#include "validation/execute/rank_data.h"

namespace stepcast {
namespace {

/// Keys and values: a tensor of their own, or their columns in one with queries.
struct RowsOfKeys {
  RowsOfKeys(const FlowStep& step, std::span<float> of, std::size_t elements)
      : tensor(of), width(static_cast<std::size_t>(2 * step.extents[1] * step.extents[2])) {
    const auto queries = static_cast<std::size_t>(step.extents[0] * step.extents[2]);
    if (of.size() != elements) {
      skipped = queries;
      STEPCAST_CHECK(of.size() / (queries + width) * width == elements);
    }
  }
  void CopyTo(std::span<float> box) const {
    const std::size_t row = width + skipped;
    for (std::size_t r = 0; r * row < tensor.size(); ++r) {
      std::copy_n(tensor.data() + r * row + skipped, width, box.data() + r * width);
    }
  }
  void CopyFrom(std::span<const float> box) const {
    const std::size_t row = width + skipped;
    for (std::size_t r = 0; r * row < tensor.size(); ++r) {
      std::copy_n(box.data() + r * width, width, tensor.data() + r * row + skipped);
    }
  }

  std::span<float> tensor;
  std::size_t width = 0;
  std::size_t skipped = 0;  // columns of queries
};

/// From when all ranks have met to the start of a step: long enough for the last of them to wake.
constexpr std::int64_t kStartDelay = 300'000;

}  // namespace

RankProcess::RankProcess(const Executable& executable, const ExecuteOptions& options,
                         Transport& transport, const ResultSpace& results, std::size_t rank)
    : executable_(executable),
      options_(options),
      transport_(transport),
      results_(results),
      rank_(rank),
      rank_class_(executable.program.rank_classes()[rank]),
      memory_(executable.flow.tensors().size()),
      order_(OrderOnCore(executable, rank)) {
  last_uses_.resize(rank_class_.last_instruction - rank_class_.first_instruction);
  FindLastUses();
}

// A tensor that a collective or transfer uses is kept until the step ends, since these finish late.
void RankProcess::FindLastUses() {
  std::map<TensorId, std::uint32_t> last;
  std::map<TensorId, bool> kept;
  for (std::uint32_t i = rank_class_.first_instruction; i < rank_class_.last_instruction; ++i) {
    const FlowStep step = executable_.step(rank_, i);
    if (step.function == Function::kAdam || step.function == Function::kMomentum) {
      optimizer_ = step;
    }
    for (const FlowOperand& operand : executable_.flow.operands(step)) {
      for (const TensorSlice& slice : executable_.flow.slices(operand)) {
        if (executable_.flow.tensor(slice.tensor).role != TensorRole::kTemporary) continue;
        last[slice.tensor] = i;
        kept[slice.tensor] = kept[slice.tensor] || IsBetweenRanks(step.function);
      }
    }
  }
  for (const auto& [tensor, instruction] : last) {
    const std::uint32_t when = kept[tensor] ? rank_class_.last_instruction - 1 : instruction;
    last_uses_[when - rank_class_.first_instruction].push_back(tensor);
  }
}

std::span<float> RankProcess::Memory(TensorId tensor) {
  std::vector<float>& memory = memory_[static_cast<std::size_t>(tensor)];
  const FlowTensor& of = executable_.flow.tensor(tensor);
  if (memory.empty() && of.elements > 0) {
    std::vector<std::vector<float>>& free = free_[static_cast<std::size_t>(of.elements)];
    if (free.empty()) {
      memory.resize(static_cast<std::size_t>(of.elements));
    } else {
      memory = std::move(free.back());
      free.pop_back();
    }
    if (options_.poison) {
      std::fill(memory.begin(), memory.end(), std::numeric_limits<float>::quiet_NaN());
    }
    FillGiven(executable_, options_, rank_, tensor, memory);
  }
  return memory;
}

void RankProcess::Release(TensorId tensor) {
  std::vector<float>& memory = memory_[static_cast<std::size_t>(tensor)];
  if (memory.empty()) return;
  free_[memory.size()].push_back(std::move(memory));
  memory.clear();
}

std::span<float> RankProcess::At(const TensorSlice& piece) {
  return Memory(piece.tensor)
      .subspan(static_cast<std::size_t>(piece.offset), static_cast<std::size_t>(piece.elements));
}

KernelOperand RankProcess::OperandOf(const FlowOperand& operand) {
  KernelOperand result;
  result.access = operand.access;
  for (const TensorSlice& piece : PiecesOf(executable_, rank_, operand)) {
    result.pieces.push_back(At(piece));
  }
  return result;
}

// All of the first operand, or of what goes on in a ring, keys and values and their gradients.
void RankProcess::PutIn(const FlowStep& step, std::span<float> box) {
  const std::span<const FlowOperand> operands = executable_.flow.operands(step);
  if (step.function != Function::kPassOn) {
    for (const std::span<float> piece : OperandOf(operands.front()).pieces) {
      std::copy(piece.begin(), piece.end(), box.begin());
      box = box.subspan(piece.size());
    }
    STEPCAST_CHECK(box.empty());
    return;
  }
  const bool keys = (step.extents[3] & 1) != 0;
  const bool gradients = (step.extents[3] & 2) != 0;
  const std::size_t each = box.size() / (keys && gradients ? 2 : 1);
  std::size_t next = 0;
  const auto part = [&] {
    return RowsOfKeys(step, OperandOf(operands[next++]).pieces.front(), each);
  };
  if (keys) {
    part().CopyTo(box);
    box = box.subspan(each);
  }
  if (gradients) part().CopyTo(box);
}

void RankProcess::CollectPassedOn(const FlowStep& step, std::span<const float> box) {
  const std::span<const FlowOperand> operands = executable_.flow.operands(step);
  const std::size_t each = box.size() / ((step.extents[3] & 3) == 3 ? 2 : 1);
  for (const FlowOperand& operand : operands) {
    if (operand.access == Access::kRead) continue;
    RowsOfKeys(step, OperandOf(operand).pieces.front(), each).CopyFrom(box.first(each));
    box = box.subspan(each);
  }
}

// Columns of queries, keys and values are dealt out by heads, each for itself.
void RankProcess::CollectHeads(const Transport::At& at, const FlowStep& step) {
  const Transport::Members members = transport_.MembersOf(at);
  const auto ranks = static_cast<std::int64_t>(members.count);
  const auto [length, queries, keys, unused] = step.extents;
  const std::span<float> out = OperandOf(executable_.flow.operands(step).back()).pieces.front();
  const std::int64_t all = queries + 2 * keys;
  const bool to_heads = step.function == Function::kToHeads;
  const std::int64_t batch = static_cast<std::int64_t>(out.size()) / (length * all);
  for (std::int64_t m = 0; m < ranks; ++m) {
    const std::span<const float> from = transport_.ContributionOf(at, static_cast<std::size_t>(m));
    // Whose sequence is at hand, and whose heads.
    const auto own = static_cast<std::int64_t>(members.own);
    const std::int64_t part = to_heads ? m : own;
    const std::int64_t heads = to_heads ? own : m;
    for (std::int64_t row = 0; row < batch * length; ++row) {
      const std::int64_t whole_row = row / length * length * ranks + part * length + row % length;
      std::int64_t first = 0;  // of the columns of one kind, among those of all heads
      for (const std::int64_t columns : {queries, keys, keys}) {
        const std::int64_t count = columns / ranks;
        const std::int64_t of_all = row * all + first + heads * count;
        const std::int64_t of_heads = whole_row * (all / ranks) + first / ranks;
        std::copy_n(from.begin() + (to_heads ? of_all : of_heads), count,
                    out.begin() + (to_heads ? of_heads : of_all));
        first += columns;
      }
    }
  }
}

std::span<const std::int64_t> RankProcess::Positions(std::int64_t length) {
  if (executable_.context == 1) return {};
  std::vector<std::int64_t>& positions = positions_[length];
  for (auto token = static_cast<std::int64_t>(positions.size()); token < length; ++token) {
    positions.push_back(
        PositionOf(executable_, executable_.ranks[rank_].context_index, token, length));
  }
  return positions;
}

// From what all members put in to what this one gets.
void RankProcess::Collect(std::uint32_t instruction, const FlowStep& step) {
  if (step.function == Function::kSend) return;
  const Transport::At at{rank_, instruction};
  const Transport::Members members = transport_.MembersOf(at);
  const std::span<const FlowOperand> operands = executable_.flow.operands(step);
  const FlowOperand& out = operands.back();
  const std::span<const TensorSlice> slices = executable_.flow.slices(out);
  const int shards = executable_.shards;
  const int own = executable_.ranks[rank_].shard_index;
  if (step.function == Function::kReceive) {
    const std::span<const float> sent = transport_.ContributionOf(at, 1 - members.own);
    const std::span<float> into = At(slices.front());
    STEPCAST_CHECK(sent.size() == into.size());
    std::copy(sent.begin(), sent.end(), into.begin());
    return;
  }
  if (step.function == Function::kReduceCrossEntropy) {
    std::vector<std::span<const float>> terms;
    for (std::size_t m = 0; m < members.count; ++m)
      terms.push_back(transport_.ContributionOf(at, m));
    const TensorSlice& merged = executable_.flow.slices(operands[1]).front();
    const float loss = MergeLossTerms(terms, At(merged));
    At(slices.front())[0] = loss;
    loss_ += loss;
    return;
  }
  if (step.function == Function::kReduceMaximum || step.function == Function::kReduceLoss) {
    const auto piece = [&](std::size_t operand) {
      return At(executable_.flow.slices(operands[operand]).front());
    };
    const bool sums = step.function == Function::kReduceLoss;
    const std::span<float> all = piece(1);
    for (std::size_t m = 0; m < members.count; ++m) {
      const std::span<const float> from = transport_.ContributionOf(at, m);
      for (std::size_t i = 0; i < all.size(); ++i) {
        const float x = from[i];
        all[i] = m == 0 ? x : sums ? all[i] + x : std::max(all[i], x);
      }
    }
    if (!sums) return;
    const float loss = MeanLoss(piece(2), piece(3), all);
    piece(4)[0] = loss;
    loss_ += loss;
    return;
  }
  if (step.function == Function::kPassOn) {
    return CollectPassedOn(
        step, transport_.ContributionOf(at, (members.own + members.count - 1) % members.count));
  }
  if (step.function == Function::kToHeads || step.function == Function::kToSequence) {
    return CollectHeads(at, step);
  }
  if (step.function == Function::kJoin) {
    std::span<float> left = At(slices.front());
    for (std::size_t m = 0; m < members.count; ++m) {
      const std::span<const float> from = transport_.ContributionOf(at, m);
      std::copy(from.begin(), from.end(), left.begin());
      left = left.subspan(from.size());
    }
    STEPCAST_CHECK(left.empty());
    return;
  }
  if (step.function == Function::kReduceToParts) {
    const std::span<float> part = At(slices.front());
    for (std::size_t m = 0; m < members.count; ++m) {
      const std::span<const float> from = transport_.ContributionOf(at, m);
      STEPCAST_CHECK(from.size() == part.size() * members.count);
      for (std::size_t i = 0; i < part.size(); ++i) {
        const float x = from[members.own * part.size() + i];
        part[i] = m == 0 ? x : part[i] + x;
      }
    }
    return;
  }
  const auto scale = static_cast<float>(step.scale);
  const bool scatters = step.function == Function::kReduce && out.own_part && !operands[0].own_part;
  if (scatters || step.function == Function::kGather) {
    STEPCAST_CHECK(members.count == static_cast<std::size_t>(shards));
  }
  std::vector<std::size_t> at_member(members.count, 0);  // next element of each contribution
  for (const TensorSlice& slice : slices) {
    if (step.function == Function::kGather) {
      for (std::size_t m = 0; m < members.count; ++m) {
        const std::span<float> into = At(PartOf(slice, shards, static_cast<int>(m)));
        const std::span<const float> from = transport_.ContributionOf(at, m);
        std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(at_member[m]), into.size(),
                    into.begin());
        at_member[m] += into.size();
      }
      continue;
    }
    const TensorSlice piece = out.own_part ? PartOf(slice, shards, own) : slice;
    const std::span<float> into = At(piece);
    // Of a reduce-scatter the contributions are whole.
    const std::int64_t skipped = scatters ? piece.offset - slice.offset : 0;
    for (std::size_t m = 0; m < members.count; ++m) {
      const std::span<const float> from = transport_.ContributionOf(at, m).subspan(
          at_member[m] + static_cast<std::size_t>(skipped), into.size());
      for (std::size_t i = 0; i < into.size(); ++i) into[i] = m == 0 ? from[i] : into[i] + from[i];
      at_member[m] += scatters ? static_cast<std::size_t>(slice.elements) : into.size();
    }
    for (float& x : into) x *= scale;
  }
}

ResultSpace::Time& RankProcess::TimeOf(std::uint32_t instruction) const {
  return results_
      .times[static_cast<std::size_t>(step_ - 1) * executable_.program.size() + instruction];
}

void RankProcess::Take(std::uint32_t instruction, const FlowStep& step) {
  std::int64_t& link_free = link_free_[executable_.program.instructions()[instruction].stream];
  const Transport::Carried carried = transport_.Await({rank_, instruction}, step_, link_free);
  link_free = carried.end;
  const std::int64_t began = Now();
  Collect(instruction, step);
  ResultSpace::Time& time = TimeOf(instruction);
  time.take = Now() - began;
  time.start = carried.start;
  time.finish = carried.end + time.take;
  time.woken = carried.waited ? began : 0;
}

void RankProcess::KeepOwn(const FlowOperand& operand, const std::map<int, std::span<float>>& into) {
  for (const TensorSlice& piece : PiecesOf(executable_, rank_, operand)) {
    KeepPiece(executable_, rank_, piece, At(piece), into);
  }
}

void RankProcess::KeepGradients(const FlowStep& optimizer) {
  if (kept_gradients_) return;
  kept_gradients_ = true;
  KeepOwn(executable_.flow.operands(optimizer)[0], results_.gradients);
}

// Where the rows of dropout are in the global batch.
void RankProcess::Place(KernelCall& call) {
  const Executable::Rank& rank = executable_.ranks[rank_];
  KernelCall::Place& place = call.place;
  place.seed = options_.seed;
  place.context = executable_.context;
  place.context_index = rank.context_index;
  const auto place_heads = [&](std::int64_t heads) {
    const int split = executable_.splits_heads ? executable_.context : 1;
    const int index = executable_.splits_heads ? rank.context_index : 0;
    place.heads = heads * executable_.tensor * split;
    place.first_head = heads * (rank.tensor_index * split + index);
  };
  switch (call.function) {
    case Function::kAlibi:
      return place_heads(call.extents[0]);
    case Function::kRotate:
    case Function::kTimesCosine:
    case Function::kTimesSine:
    case Function::kLookUpPosition:
      place.positions = Positions(call.extents[0]);
      return;
    default:
      break;
  }
  if (call.function != Function::kAttend && call.function != Function::kDropout &&
      call.function != Function::kDropoutAdd) {
    return;
  }
  const std::int64_t micro_batch = call.extents[1];
  place.first_sample =
      (static_cast<std::int64_t>(rank.data_index) * executable_.micro_batches + micro_batch) *
          executable_.micro_batch_size +
      options_.first_sample;
  if (call.function == Function::kAttend) {
    return place_heads(call.op.dims[3]);
  }
  if (call.extents[3] > 0) return place_heads(call.extents[3]);
  place.positions = Positions(call.extents[2]);
  // Of a sequence that tensor-parallel ranks split each has a part.
  const std::int64_t rows = call.op.dims[0];
  const bool part = rows < executable_.micro_batch_size * call.extents[2];
  place.first_row = part ? rows * rank.tensor_index : 0;
}

void RankProcess::RunKernel(std::uint32_t instruction, const FlowStep& step) {
  const Program& program = executable_.program;
  const Op& op = program.op(program.instructions()[instruction]);
  KernelCall call{op, step.function,      step.scale, ExtentsOf(executable_, rank_, op, step),
                  {}, options_.optimizer, step_};
  const std::span<const FlowOperand> operands = executable_.flow.operands(step);
  call.operands.reserve(operands.size());
  for (const FlowOperand& operand : operands) call.operands.push_back(OperandOf(operand));
  if (step.function == Function::kSumSquares && !operands.empty()) {
    call.operands[0].pieces.clear();
    for (const TensorSlice& piece :
         CountedOnce(executable_, rank_, PiecesOf(executable_, rank_, operands[0]))) {
      call.operands[0].pieces.push_back(At(piece));
    }
  }
  Place(call);
  Compute(call);
  const bool whole_loss = step.function == Function::kCrossEntropy ||
                          (step.function == Function::kSumExponentials && call.operands.size() > 3);
  if (whole_loss && call.op.pass == Pass::kForward) {
    loss_ += call.operands.back().data()[0];
  }
}

void RankProcess::Run(std::uint32_t instruction, const FlowStep& step) {
  const bool updates = step.function == Function::kSumSquares || step.function == Function::kAdam ||
                       step.function == Function::kMomentum;
  if (updates && optimizer_) KeepGradients(*optimizer_);
  ResultSpace::Time& time = TimeOf(instruction);
  time.start = Now();
  if (step.function != Function::kNothing && !IsBetweenRanks(step.function)) {
    RunKernel(instruction, step);
  }
  time.finish = Now();
  if (instruction + 1 == rank_class_.last_instruction) return;
  for (const TensorId tensor : last_uses_[instruction - rank_class_.first_instruction]) {
    Release(tensor);
  }
}

// The second number is the time spent runnable, but not running.
std::int64_t RankProcess::Displaced() {
  if (schedule_ < 0) schedule_ = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
  std::array<char, 64> text{};
  if (schedule_ < 0 || pread(schedule_, text.data(), text.size() - 1, 0) <= 0) return 0;
  const char* second = std::strchr(text.data(), ' ');
  return second == nullptr ? 0 : std::strtoll(second, nullptr, 10);
}

void RankProcess::BeginStep(int step) {
  step_ = step;
  loss_ = 0;
  displaced_ = Displaced();
}

void RankProcess::EndStep() {
  results_.displaced[slot()] = Displaced() - displaced_;
  for (const TensorId tensor : last_uses_.back()) Release(tensor);
  // Tensor-parallel ranks know the same loss.
  results_.losses[slot()] = loss_ / executable_.micro_batches / executable_.loss_parts /
                            executable_.replicas / executable_.tensor;
}

void RankProcess::Step(int step) {
  BeginStep(step);
  results_.starts[slot()] = Now();
  for (const CoreAction& action : order_) {
    const std::uint32_t i = action.instruction;
    const FlowStep of = executable_.step(rank_, i);
    switch (action.kind) {
      case CoreAction::Kind::kRun:
        Run(i, of);
        break;
      case CoreAction::Kind::kPut: {
        const std::int64_t began = Now();
        PutIn(of, transport_.Contribution({rank_, i}));
        transport_.Arrive({rank_, i}, step_);
        TimeOf(i).put = Now() - began;
        break;
      }
      case CoreAction::Kind::kTake:
        Take(i, of);
        break;
    }
  }
  results_.ends[slot()] = Now();
  EndStep();
}

void RankProcess::FillOwnWeights() {
  for (const FlowUnit& unit : executable_.flow.units()) {
    if (static_cast<std::uint32_t>(unit.rank_class) == executable_.ranks[rank_].folded_class) {
      FillWeights(executable_, options_, rank_, unit, Memory(unit.weights));
      if (unit.mask != TensorId::kNone) {
        FillMask(executable_, options_, rank_, unit, Memory(unit.mask));
      }
    }
  }
}

void RankProcess::Work() {
  FillOwnWeights();
  for (int step = 1; step <= options_.steps; ++step) {
    SleepUntil(transport_.Barrier(2 * std::int64_t{step} - 1) + kStartDelay);
    Step(step);
    transport_.Barrier(2 * std::int64_t{step});
  }
  if (optimizer_) KeepOwn(executable_.flow.operands(*optimizer_)[1], results_.weights);
}

void RankProcess::WorkThrough(bool exchanges) {
  FillOwnWeights();
  kept_gradients_ = true;  // nobody asks for them
  for (int step = 1; step <= options_.steps; ++step) {
    SleepUntil(transport_.Barrier(step) + kStartDelay);
    BeginStep(step);
    std::int64_t before = Now();
    results_.starts[slot()] = before;
    for (const CoreAction& action : order_) {
      const std::uint32_t i = action.instruction;
      const FlowStep of = executable_.step(rank_, i);
      ResultSpace::Time& time = TimeOf(i);
      if (action.kind == CoreAction::Kind::kRun) Run(i, of);
      if (action.kind == CoreAction::Kind::kPut) {
        PutIn(of, transport_.Contribution({rank_, i}));
        if (exchanges) transport_.Arrive({rank_, i}, step_);
      }
      if (action.kind == CoreAction::Kind::kTake) {
        // Who sends has been ready since it put its message in.
        if (exchanges && of.function != Function::kSend) {
          transport_.Barrier(step_);
          before = Now();
        }
        if (exchanges) transport_.Await({rank_, i}, step_, 0);
        Collect(i, of);
      }
      const std::int64_t now = Now();
      if (action.kind == CoreAction::Kind::kRun) {
        time.start = before;
        time.finish = now;
      } else {
        (action.kind == CoreAction::Kind::kPut ? time.put : time.take) = now - before;
      }
      before = now;
    }
    results_.ends[slot()] = before;
    EndStep();
  }
}

}  // namespace stepcast
