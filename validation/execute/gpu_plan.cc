#include "validation/execute/gpu_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "validation/execute/cuda/functions.h"
#include "validation/execute/rank_data.h"

namespace stepcast {
namespace {

/// Numbers; 256 bytes, as cudaMalloc aligns.
constexpr std::int64_t kAlignment = 64;
/// More waiting launches than a stream of CUDA takes without holding up the host.
constexpr std::size_t kMostPostedReceives = 900;

std::int64_t Aligned(std::int64_t elements) {
  return (elements + kAlignment - 1) / kAlignment * kAlignment;
}

/// Memory that pieces are taken from and given back to, first fit. It grows as needed.
class Pool {
 public:
  std::int64_t Take(std::int64_t elements) {
    const std::int64_t size = Aligned(std::max<std::int64_t>(elements, 1));
    for (auto it = free_.begin(); it != free_.end(); ++it) {
      if (it->second < size) continue;
      const std::int64_t offset = it->first;
      const std::int64_t left = it->second - size;
      free_.erase(it);
      if (left > 0) free_[offset + size] = left;
      return offset;
    }
    const std::int64_t offset = size_;
    size_ += size;
    return offset;
  }
  void Give(std::int64_t offset, std::int64_t elements) {
    std::int64_t size = Aligned(std::max<std::int64_t>(elements, 1));
    const auto after = free_.lower_bound(offset);
    if (after != free_.begin()) {
      const auto before = std::prev(after);
      if (before->first + before->second == offset) {
        offset = before->first;
        size += before->second;
        free_.erase(before);
      }
    }
    if (after != free_.end() && offset + size == after->first) {
      size += after->second;
      free_.erase(after);
    }
    free_[offset] = size;
  }
  std::int64_t size() const { return size_; }

 private:
  std::map<std::int64_t, std::int64_t> free_;  // elements by offset
  std::int64_t size_ = 0;
};

/// By stream: how many of its instructions are known to be done.
using Clock = std::vector<std::uint32_t>;

void Join(Clock& clock, const Clock& other) {
  for (std::size_t s = 0; s < clock.size(); ++s) clock[s] = std::max(clock[s], other[s]);
}

/// Members of each instruction between ranks, and its communicator.
struct Meeting {
  std::uint32_t communicator = 0;
  int members = 0;
  int own = 0;
  std::uint32_t order = 0;  ///< Among those of the communicator on this rank.
};

/// By instruction of the executed program; `communicators` counts them.
Result<std::map<std::uint32_t, Meeting>> Meet(const Executable& executable,
                                              std::uint32_t& communicators) {
  const Program& program = executable.program;
  struct Member {
    int own = 0;
    std::uint32_t instruction = 0;
  };
  std::map<RendezvousId, std::vector<Member>> met;
  std::map<std::uint32_t, Meeting> meetings;
  for (std::uint32_t r = 0; r < executable.ranks.size(); ++r) {
    const RankClass& rank_class = program.rank_classes()[r];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const Instruction& instruction = program.instructions()[i];
      if (!IsBetweenRanks(executable.step(r, i).function) ||
          instruction.rendezvous == RendezvousId::kNone) {
        continue;
      }
      const std::vector<int>& ranks = program.group(program.op(instruction).group).ranks;
      const auto own = std::find(ranks.begin(), ranks.end(), executable.ranks[r].rank);
      if (own == ranks.end()) {
        return InvalidInput(fmt::format("{}: rank {} is not in its group",
                                        Describe(program, InstructionId{i}),
                                        executable.ranks[r].rank));
      }
      const int place = static_cast<int>(own - ranks.begin());
      met[instruction.rendezvous].push_back({place, i});
      meetings[i] = {0, static_cast<int>(ranks.size()), place, 0};
    }
  }
  // Launches of the same streams share a communicator: who, and on which stream of each.
  using Key = std::vector<std::pair<int, StreamId>>;
  std::map<Key, std::uint32_t> known;
  for (auto& [rendezvous, members] : met) {
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
      return std::pair(a.own, a.instruction) < std::pair(b.own, b.instruction);
    });
    Key key;
    for (const Member& member : members) {
      key.emplace_back(member.own, program.instructions()[member.instruction].stream);
    }
    const int wanted = meetings.at(members.front().instruction).members;
    if (static_cast<int>(members.size()) != wanted) {
      return InvalidInput(fmt::format("{}: found {} members, wanted {}",
                                      Describe(program, InstructionId{members[0].instruction}),
                                      members.size(), wanted));
    }
    const auto [it, inserted] =
        known.try_emplace(std::move(key), static_cast<std::uint32_t>(known.size()));
    for (const Member& member : members) {
      meetings.at(member.instruction).communicator = it->second;
    }
  }
  communicators = static_cast<std::uint32_t>(known.size());
  // Members must launch in the same order, else they wait for each other forever.
  std::map<std::pair<std::uint32_t, int>, std::uint32_t> next;  // by communicator and member
  std::map<RendezvousId, std::pair<std::uint32_t, std::uint32_t>> orders;
  for (auto& [i, meeting] : meetings) {
    meeting.order = next[{meeting.communicator, meeting.own}]++;
    const auto [it, first] =
        orders.try_emplace(program.instructions()[i].rendezvous, std::pair(meeting.order, i));
    if (!first && it->second.first != meeting.order) {
      return InvalidInput(
          fmt::format("{} is number {} of its streams, where the other end is number {}: {}",
                      Describe(program, InstructionId{i}), meeting.order, it->second.first,
                      Describe(program, InstructionId{it->second.second})));
    }
  }
  return meetings;
}

class RankPlanner {
 public:
  RankPlanner(const Executable& executable, std::size_t rank,
              const std::map<std::uint32_t, Meeting>& meetings)
      : executable_(executable),
        program_(executable.program),
        rank_(rank),
        rank_class_(executable.program.rank_classes()[rank]),
        meetings_(meetings),
        first_(rank_class_.first_instruction),
        nodes_(rank_class_.last_instruction - first_) {}

  Result<GpuPlan> Plan() {
    STEPCAST_RETURN_IF_ERROR(FindOrder());
    STEPCAST_RETURN_IF_ERROR(FindWaits());
    PlaceCommunicators();
    STEPCAST_RETURN_IF_ERROR(PlaceMemory());
    return Emit();
  }

 private:
  /// What is planned of one instruction.
  struct Node {
    FlowStep step;
    bool launches = false;  ///< Else it is the host's, or nothing to do.
    int stream = -1;
    std::uint32_t place = 0;                ///< On its stream, from 1.
    Clock done;                             ///< What is done when it is.
    std::vector<std::uint32_t> waits;       ///< Of its stream for instructions of others.
    std::vector<std::uint32_t> host_waits;  ///< Of the host, after it.
    std::set<std::uint32_t> frontier;       ///< Of one without launches: what comes before it.
    int event = -1;
    std::int64_t scratch = 0;  ///< Elements.
    std::int64_t scratch_at = -1;
  };
  /// One touch of a tensor.
  struct Touch {
    std::uint32_t node = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    bool reads = false;
    bool writes = false;
  };
  struct Home {
    int pool = -1;  ///< Stream, or `streams_` for what is kept.
    std::int64_t at = 0;
  };

  const Instruction& At(std::uint32_t node) const { return program_.instructions()[first_ + node]; }
  std::string Named(std::uint32_t node) const {
    return Describe(program_, InstructionId{first_ + node});
  }
  const Op& OpOf(std::uint32_t node) const { return program_.op(At(node)); }

  /// What GPUs do not execute yet, though CPU cores do.
  Result<void> CheckFunction(std::uint32_t n, const FlowStep& step) const {
    bool known = true;
    switch (step.function) {
      case Function::kMultiply:
      case Function::kCopy:
      case Function::kTakePart:
      case Function::kReduce:
      case Function::kGather:
      case Function::kJoin:
      case Function::kReduceToParts:
      case Function::kReduceCrossEntropy:
      case Function::kSend:
      case Function::kReceive:
        break;
      case Function::kAttend:  // without dropout and ALiBi
        known = step.scale >= 1 && step.extents[2] == 0;
        break;
      case Function::kAdam:
      case Function::kMomentum:  // one update a step
        known = step.extents[1] <= 1;
        break;
      default: {
        StepcastGpuLaunch launch{};
        launch.function = static_cast<std::int32_t>(step.function);
        known = cuda::Stages(launch) > 0;
      }
    }
    if (known && executable_.context == 1) return {};
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: {} executed on CPU cores only so far; take --device cpu", Named(n),
                    executable_.context > 1 ? "context parallelism is" : "this kernel is"));
  }

  Result<void> FindOrder() {
    std::map<StreamId, int> streams;
    for (std::uint32_t n = 0; n < nodes_.size(); ++n) {
      Node& node = nodes_[n];
      node.step = executable_.step(rank_, first_ + n);
      const Function function = node.step.function;
      node.launches = function != Function::kNothing &&
                      (!IsBetweenRanks(function) || At(n).rendezvous != RendezvousId::kNone);
      node.launches = node.launches && node.step.operands > 0;
      if (!node.launches) continue;
      STEPCAST_RETURN_IF_ERROR(CheckFunction(n, node.step));
      streams.try_emplace(At(n).stream, 0);
    }
    for (auto& [id, number] : streams) number = streams_++;
    std::set<int> begun;  // streams with something that is not posted ahead
    std::vector<std::uint32_t> rest;
    for (std::uint32_t n = 0; n < nodes_.size(); ++n) {
      Node& node = nodes_[n];
      if (node.launches) node.stream = streams.at(At(n).stream);
      const bool ahead = node.launches && At(n).posted_ahead &&
                         node.step.function == Function::kReceive && !begun.contains(node.stream) &&
                         program_.dependencies(InstructionId{first_ + n}).empty();
      if (node.launches && !ahead) begun.insert(node.stream);
      (ahead ? order_ : rest).push_back(n);
    }
    if (order_.size() > kMostPostedReceives) {
      return MakeError(
          ErrorCode::kUnsupported,
          fmt::format("rank {} posts {} receives ahead, more than the {} that wait on "
                      "a GPU; take fewer micro-batches",
                      executable_.ranks[rank_].rank, order_.size(), kMostPostedReceives));
    }
    order_.insert(order_.end(), rest.begin(), rest.end());
    return {};
  }

  /// Slices of an operand as launches touch them: a gather has all parts, not its own.
  std::vector<TensorSlice> PiecesOfOperand(const Node& node, std::size_t operand) const {
    const FlowOperand& of = executable_.flow.operands(node.step)[operand];
    std::vector<TensorSlice> pieces = PiecesOf(executable_, rank_, of);
    if (node.step.function == Function::kSumSquares && operand == 0) {
      pieces = CountedOnce(executable_, rank_, pieces);
    }
    return pieces;
  }

  Result<void> FindWaits() {
    const auto streams = static_cast<std::size_t>(streams_);
    std::vector<Clock> tails(streams, Clock(streams, 0));
    std::map<StreamId, std::uint32_t> last;  // of each stream
    Clock host(streams, 0);
    std::map<TensorId, std::vector<Touch>> touched;
    for (const std::uint32_t n : order_) {
      Node& node = nodes_[n];
      std::set<std::uint32_t> needed;
      const auto need = [&](std::uint32_t before) {
        const Node& of = nodes_[before];
        if (of.launches) {
          needed.insert(before);
        } else {
          needed.insert(of.frontier.begin(), of.frontier.end());
        }
      };
      for (const InstructionId before : program_.dependencies(InstructionId{first_ + n})) {
        need(static_cast<std::uint32_t>(before) - first_);
      }
      // The one before it on its stream.
      if (const auto found = last.find(At(n).stream); found != last.end()) need(found->second);
      last[At(n).stream] = n;
      Clock clock = host;
      if (node.launches) {
        Join(clock, tails[static_cast<std::size_t>(node.stream)]);
        WaitFor(needed, clock, node.waits);
        STEPCAST_RETURN_IF_ERROR(FindConflicts(n, clock, touched));
        node.place =
            tails[static_cast<std::size_t>(node.stream)][static_cast<std::size_t>(node.stream)] + 1;
        node.done = std::move(clock);
        node.done[static_cast<std::size_t>(node.stream)] = node.place;
        tails[static_cast<std::size_t>(node.stream)] = node.done;
        if (At(n).blocks_host) {
          node.host_waits.push_back(n);
          Join(host, node.done);
        }
        continue;
      }
      if (At(n).blocks_host || OpOf(n).kind == OpKind::kHostSync) {
        WaitFor(needed, host, node.host_waits);
      } else {
        node.frontier = std::move(needed);
      }
    }
    for (const Node& node : nodes_) {
      for (const auto* waits : {&node.waits, &node.host_waits}) {
        for (const std::uint32_t before : *waits) {
          if (nodes_[before].event < 0) nodes_[before].event = events_++;
        }
      }
    }
    return {};
  }

  // The latest ones first: what they waited for needs no wait.
  void WaitFor(const std::set<std::uint32_t>& needed, Clock& clock,
               std::vector<std::uint32_t>& waits) const {
    for (auto it = needed.rbegin(); it != needed.rend(); ++it) {
      const Node& before = nodes_[*it];
      if (clock[static_cast<std::size_t>(before.stream)] >= before.place) continue;
      waits.push_back(*it);
      Join(clock, before.done);
    }
    std::reverse(waits.begin(), waits.end());
  }

  Result<void> FindConflicts(std::uint32_t n, Clock& clock,
                             std::map<TensorId, std::vector<Touch>>& touched) {
    Node& node = nodes_[n];
    const std::span<const FlowOperand> operands = executable_.flow.operands(node.step);
    for (std::size_t o = 0; o < operands.size(); ++o) {
      for (const TensorSlice& piece : PiecesOfOperand(node, o)) {
        if (piece.elements == 0) continue;
        const Touch touch{n, piece.offset, piece.offset + piece.elements,
                          operands[o].access != Access::kWrite,
                          operands[o].access != Access::kRead};
        std::vector<Touch>& before = touched[piece.tensor];
        for (const Touch& other : before) {
          const Node& of = nodes_[other.node];
          const bool overlaps = other.begin < touch.end && touch.begin < other.end;
          if (!overlaps || (!other.writes && !touch.writes) || other.node == n) continue;
          if (of.stream == node.stream) continue;
          if (clock[static_cast<std::size_t>(of.stream)] >= of.place) continue;
          if (other.writes && touch.reads) {
            return InvalidInput(fmt::format("{} reads what {} writes, and nothing makes it wait",
                                            Named(n), Named(other.node)));
          }
          node.waits.push_back(other.node);
          ++added_waits_;
          Join(clock, of.done);
        }
        // Those that this one comes after, and covers, will not be asked about again.
        std::erase_if(before, [&](const Touch& other) {
          const Node& of = nodes_[other.node];
          const bool after =
              of.stream == node.stream || clock[static_cast<std::size_t>(of.stream)] >= of.place;
          return other.node != n && after && touch.begin <= other.begin && other.end <= touch.end &&
                 (touch.writes || !other.writes);
        });
        before.push_back(touch);
      }
    }
    return {};
  }

  // In the order of all ranks, in which they are made.
  void PlaceCommunicators() {
    std::map<std::uint32_t, Meeting> used;
    for (std::uint32_t n = 0; n < nodes_.size(); ++n) {
      if (const auto found = meetings_.find(first_ + n); found != meetings_.end()) {
        used.try_emplace(found->second.communicator, found->second);
      }
    }
    for (const auto& [id, meeting] : used) {
      communicator_of_[id] = static_cast<int>(plan_.communicators.size());
      plan_.communicator_ids.push_back(id);
      plan_.communicators.push_back({meeting.members, meeting.own});
    }
  }

  /// Parts of slices that NCCL needs to be as long as each other, and here are not.
  bool IsUneven(const TensorSlice& slice) const { return slice.elements % executable_.shards != 0; }
  std::int64_t PartLength(const TensorSlice& slice) const {
    return (slice.elements + executable_.shards - 1) / executable_.shards;
  }
  bool Scatters(const Node& node) const {
    const auto operands = executable_.flow.operands(node.step);
    return node.step.function == Function::kReduce && operands.back().own_part &&
           !operands.front().own_part;
  }

  Result<std::int64_t> ScratchOf(std::uint32_t n) {
    const Node& node = nodes_[n];
    const auto operands = executable_.flow.operands(node.step);
    if (node.step.function == Function::kGather || Scatters(node)) {
      const int members = meetings_.at(first_ + n).members;
      if (members != executable_.shards) {
        return InvalidInput(fmt::format("{}: found {} members, wanted the {} that split weights",
                                        Named(n), members, executable_.shards));
      }
      std::int64_t elements = 0;
      for (const TensorSlice& slice : executable_.flow.slices(operands.back())) {
        if (!IsUneven(slice)) continue;
        elements += Aligned(PartLength(slice) * members) + Aligned(PartLength(slice));
      }
      return elements;
    }
    const bool merges = node.step.function == Function::kReduceCrossEntropy;
    if (merges || (IsBetweenRanks(node.step.function) && node.step.function != Function::kReduce)) {
      for (const FlowOperand& operand : operands) {
        if (operand.slices == 1) continue;
        return MakeError(ErrorCode::kUnsupported,
                         fmt::format("{}: of {} pieces, which GPUs do not exchange yet; take "
                                     "--device cpu",
                                     Named(n), operand.slices));
      }
    }
    if ((IsBetweenRanks(node.step.function) && !merges) || node.step.function == Function::kCopy ||
        node.step.function == Function::kTakePart) {
      return 0;
    }
    if (operands.size() > STEPCAST_GPU_MOST_OPERANDS) {
      return MakeError(ErrorCode::kUnsupported, Named(n) + ": more operands than a launch has");
    }
    if (node.step.function == Function::kMultiply && OpOf(n).dims[3] != 1) {
      return MakeError(ErrorCode::kUnsupported,
                       Named(n) + ": batched products are not executed on GPUs yet");
    }
    if (OpOf(n).tiling.is_set()) {
      return MakeError(ErrorCode::kUnsupported,
                       Named(n) + ": strategy.core_gemm: loops of CPU cores, not of GPUs");
    }
    const StepcastGpuLaunch launch = FunctionLaunch(n, /*place=*/false);
    std::int64_t elements = cuda::WorkspaceElements(launch, plan_.pieces.data());
    if (merges) {
      elements =
          Aligned(elements) + launch.extents[0] * executable_.flow.slices(operands[1])[0].elements;
    }
    plan_.pieces.clear();
    return elements;
  }

  Result<void> PlaceMemory() {
    struct Life {
      std::uint32_t first = 0;  ///< Places in `order_`.
      std::uint32_t last = 0;
      std::set<int> streams;
    };
    std::map<TensorId, Life> lives;
    for (std::uint32_t at = 0; at < order_.size(); ++at) {
      const Node& node = nodes_[order_[at]];
      if (!node.launches) continue;
      for (const FlowOperand& operand : executable_.flow.operands(node.step)) {
        for (const TensorSlice& slice : executable_.flow.slices(operand)) {
          const auto [it, added] = lives.try_emplace(slice.tensor, Life{at, at, {}});
          it->second.last = at;
          it->second.streams.insert(node.stream);
        }
      }
    }
    // Weights of a unit are kept even where nothing on this rank uses them.
    for (const FlowUnit& unit : executable_.flow.units()) {
      if (static_cast<std::uint32_t>(unit.rank_class) == executable_.ranks[rank_].folded_class) {
        lives.try_emplace(unit.weights, Life{});
      }
    }
    std::vector<Pool> pools(static_cast<std::size_t>(streams_) + 1);
    std::vector<std::vector<TensorId>> begin(order_.size());
    std::vector<std::vector<TensorId>> end(order_.size());
    for (const auto& [tensor, life] : lives) {
      const FlowTensor& of = executable_.flow.tensor(tensor);
      if (of.role == TensorRole::kTemporary && life.streams.size() == 1) {
        begin[life.first].push_back(tensor);
        end[life.last].push_back(tensor);
        continue;
      }
      homes_[tensor] = {streams_, pools.back().Take(of.elements)};
    }
    for (std::uint32_t at = 0; at < order_.size(); ++at) {
      Node& node = nodes_[order_[at]];
      if (!node.launches) continue;
      Pool& pool = pools[static_cast<std::size_t>(node.stream)];
      for (const TensorId tensor : begin[at]) {
        homes_[tensor] = {node.stream, pool.Take(executable_.flow.tensor(tensor).elements)};
      }
      STEPCAST_ASSIGN_OR_RETURN(node.scratch, ScratchOf(order_[at]));
      if (node.scratch > 0) {
        node.scratch_at = pool.Take(node.scratch);
        pool.Give(node.scratch_at, node.scratch);
      }
      for (const TensorId tensor : end[at]) {
        pool.Give(homes_.at(tensor).at, executable_.flow.tensor(tensor).elements);
      }
    }
    std::vector<std::int64_t> bases;
    for (const Pool& pool : pools) {
      bases.push_back(plan_.arena_elements);
      plan_.arena_elements += pool.size();
    }
    plan_.offsets.assign(executable_.flow.tensors().size(), -1);
    for (const auto& [tensor, home] : homes_) {
      plan_.offsets[static_cast<std::size_t>(tensor)] =
          bases[static_cast<std::size_t>(home.pool)] + home.at;
    }
    for (Node& node : nodes_) {
      if (node.scratch_at >= 0) node.scratch_at += bases[static_cast<std::size_t>(node.stream)];
    }
    return {};
  }

  StepcastGpuOperand Operand(std::span<const StepcastGpuPiece> pieces, Access access) {
    const auto first = static_cast<std::uint32_t>(plan_.pieces.size());
    plan_.pieces.insert(plan_.pieces.end(), pieces.begin(), pieces.end());
    return {first, static_cast<std::uint32_t>(pieces.size()), static_cast<std::int32_t>(access), 0};
  }
  StepcastGpuPiece Placed(const TensorSlice& slice) const {
    return {plan_.offsets[static_cast<std::size_t>(slice.tensor)] + slice.offset, slice.elements};
  }

  StepcastGpuLaunch Blank(std::uint32_t n, int kind) const {
    StepcastGpuLaunch launch{};
    launch.kind = kind;
    launch.stream = nodes_[n].stream;
    launch.event = -1;
    launch.communicator = -1;
    launch.peer = -1;
    launch.instruction = first_ + n;
    launch.workspace = -1;
    launch.scale = 1;
    return launch;
  }

  /// Of the function of an instruction; without places, only the sizes of operands are right.
  StepcastGpuLaunch FunctionLaunch(std::uint32_t n, bool place) {
    const Node& node = nodes_[n];
    const Op& op = OpOf(n);
    StepcastGpuLaunch launch = Blank(n, kStepcastGpuLaunchFunction);
    launch.function = static_cast<std::int32_t>(node.step.function);
    launch.backward = op.pass == Pass::kBackward ? 1 : 0;
    launch.causal = op.causal ? 1 : 0;
    launch.layout = static_cast<std::int32_t>(op.layout);
    std::copy(op.dims.begin(), op.dims.end(), launch.dims);
    const auto extents = ExtentsOf(executable_, rank_, op, node.step);
    std::copy(extents.begin(), extents.end(), launch.extents);
    if (node.step.function == Function::kReduceCrossEntropy) {
      launch.extents[0] = meetings_.at(first_ + n).members;
    }
    launch.scale = node.step.scale;
    launch.workspace = place ? node.scratch_at : -1;
    const auto operands = executable_.flow.operands(node.step);
    launch.operands = static_cast<std::uint32_t>(operands.size());
    for (std::size_t o = 0; o < operands.size(); ++o) {
      std::vector<StepcastGpuPiece> pieces;
      for (const TensorSlice& slice : PiecesOfOperand(node, o)) {
        pieces.push_back(place ? Placed(slice) : StepcastGpuPiece{0, slice.elements});
      }
      launch.operand[o] = Operand(pieces, operands[o].access);
    }
    return launch;
  }

  void AddTwo(std::uint32_t n, int kind, StepcastGpuPiece from, StepcastGpuPiece to) {
    StepcastGpuLaunch launch = Blank(n, kind);
    launch.operands = 2;
    launch.operand[0] = Operand({&from, 1}, Access::kRead);
    launch.operand[1] = Operand({&to, 1}, Access::kWrite);
    if (kind != kStepcastGpuLaunchCopy) launch.communicator = CommunicatorOf(n);
    plan_.launches.push_back(launch);
  }
  int CommunicatorOf(std::uint32_t n) const {
    return communicator_of_.at(meetings_.at(first_ + n).communicator);
  }

  void EmitFunction(std::uint32_t n) {
    const Node& node = nodes_[n];
    StepcastGpuLaunch launch = FunctionLaunch(n, /*place=*/true);
    if (node.step.function == Function::kMultiply && launch.operands > 3) {
      StepcastGpuLaunch bias = Blank(n, kStepcastGpuLaunchFunction);
      bias.function = static_cast<std::int32_t>(Function::kAddBias);
      bias.operands = 2;
      bias.operand[0] = launch.operand[2];
      bias.operand[0].access = static_cast<std::int32_t>(Access::kAdd);
      bias.operand[1] = launch.operand[3];
      launch.operands = 3;
      plan_.launches.push_back(launch);
      plan_.launches.push_back(bias);
      return;
    }
    plan_.launches.push_back(launch);
    const bool of_loss =
        node.step.function == Function::kCrossEntropy && OpOf(n).pass == Pass::kForward;
    if (of_loss) AddLoss(node);
  }
  void AddLoss(const Node& node) {
    plan_.losses.push_back(
        executable_.flow.slices(executable_.flow.operands(node.step).back()).front().tensor);
  }

  // Pieces of the one need not be as long as those of the other.
  void EmitCopy(std::uint32_t n) {
    const std::vector<TensorSlice> into = PiecesOfOperand(nodes_[n], 1);
    std::size_t piece = 0;
    StepcastGpuPiece to = Placed(into.front());
    for (const TensorSlice& slice : PiecesOfOperand(nodes_[n], 0)) {
      StepcastGpuPiece from = Placed(slice);
      while (from.elements > 0) {
        while (to.elements == 0) to = Placed(into[++piece]);
        const std::int64_t count = std::min(from.elements, to.elements);
        AddTwo(n, kStepcastGpuLaunchCopy, {from.offset, count}, {to.offset, count});
        from = {from.offset + count, from.elements - count};
        to = {to.offset + count, to.elements - count};
      }
    }
  }

  void EmitTakePart(std::uint32_t n) {
    const Node& node = nodes_[n];
    const StepcastGpuPiece from = Placed(PiecesOfOperand(node, 0).front());
    const StepcastGpuPiece to = Placed(PiecesOfOperand(node, 1).front());
    const std::int64_t first = ExtentsOf(executable_, rank_, OpOf(n), node.step)[0];
    AddTwo(n, kStepcastGpuLaunchCopy, {from.offset + first, to.elements}, to);
  }

  void EmitTransfer(std::uint32_t n) {
    const Node& node = nodes_[n];
    const bool sends = node.step.function == Function::kSend;
    StepcastGpuLaunch launch = Blank(n, sends ? kStepcastGpuLaunchSend : kStepcastGpuLaunchReceive);
    launch.communicator = CommunicatorOf(n);
    launch.peer = 1 - meetings_.at(first_ + n).own;
    launch.operands = 1;
    const StepcastGpuPiece piece = Placed(PiecesOfOperand(node, 0).front());
    launch.operand[0] = Operand({&piece, 1}, sends ? Access::kRead : Access::kWrite);
    plan_.launches.push_back(launch);
  }

  void EmitReduceCrossEntropy(std::uint32_t n) {
    const Node& node = nodes_[n];
    StepcastGpuLaunch launch = FunctionLaunch(n, /*place=*/true);
    const StepcastGpuPiece own = Placed(PiecesOfOperand(node, 0).front());
    const std::int64_t rows = own.elements / cuda::kTermsOfRow;
    const StepcastGpuPiece all{node.scratch_at + Aligned(rows), own.elements * launch.extents[0]};
    AddTwo(n, kStepcastGpuLaunchAllGather, own, all);
    launch.operand[0] = Operand({&all, 1}, Access::kRead);
    plan_.launches.push_back(launch);
    AddLoss(node);
  }

  void EmitCollective(std::uint32_t n) {
    const Node& node = nodes_[n];
    const auto operands = executable_.flow.operands(node.step);
    const bool gathers = node.step.function == Function::kGather;
    const bool scatters = Scatters(node);
    struct Move {
      StepcastGpuPiece from;
      StepcastGpuPiece to;
    };
    std::vector<Move> before;
    std::vector<Move> between;
    std::vector<Move> after;
    std::int64_t scratch = node.scratch_at;
    if (!gathers && !scatters) {
      const std::vector<TensorSlice> in = PiecesOfOperand(node, 0);
      const std::vector<TensorSlice> out = PiecesOfOperand(node, operands.size() - 1);
      for (std::size_t s = 0; s < out.size(); ++s)
        between.push_back({Placed(in[s]), Placed(out[s])});
    } else {
      const auto in = executable_.flow.slices(operands.front());
      const auto out = executable_.flow.slices(operands.back());
      const int shard = executable_.ranks[rank_].shard_index;
      for (std::size_t s = 0; s < out.size(); ++s) {
        const StepcastGpuPiece whole = Placed(gathers ? out[s] : in[s]);
        const StepcastGpuPiece own =
            Placed(PartOf(gathers ? in[s] : out[s], executable_.shards, shard));
        if (!IsUneven(out[s])) {
          between.push_back(gathers ? Move{own, whole} : Move{whole, own});
          continue;
        }
        const std::int64_t part = PartLength(out[s]);
        const StepcastGpuPiece all{scratch, part * executable_.shards};
        const StepcastGpuPiece one{scratch + Aligned(all.elements), part};
        scratch = one.offset + Aligned(part);
        const StepcastGpuPiece whole_copy{all.offset, whole.elements};
        const StepcastGpuPiece own_copy{one.offset, own.elements};
        if (gathers) {
          before.push_back({own, own_copy});
          between.push_back({one, all});
          after.push_back({whole_copy, whole});
        } else {
          before.push_back({whole, whole_copy});
          between.push_back({all, one});
          after.push_back({own_copy, own});
        }
      }
    }
    const auto is_empty = [](const Move& move) { return move.to.elements == 0; };
    for (auto* moves : {&before, &between, &after}) std::erase_if(*moves, is_empty);
    for (const Move& move : before) AddTwo(n, kStepcastGpuLaunchCopy, move.from, move.to);
    const bool grouped = between.size() > 1;
    if (grouped) plan_.launches.push_back(Blank(n, kStepcastGpuLaunchGroupStart));
    for (const Move& move : between) {
      AddTwo(n,
             gathers    ? kStepcastGpuLaunchAllGather
             : scatters ? kStepcastGpuLaunchReduceScatter
                        : kStepcastGpuLaunchAllReduce,
             move.from, move.to);
    }
    if (grouped) plan_.launches.push_back(Blank(n, kStepcastGpuLaunchGroupEnd));
    for (const Move& move : after) AddTwo(n, kStepcastGpuLaunchCopy, move.from, move.to);
    if (gathers || node.step.scale == 1) return;
    StepcastGpuLaunch scale = Blank(n, kStepcastGpuLaunchFunction);
    scale.function = static_cast<std::int32_t>(Function::kScale);
    scale.scale = node.step.scale;
    scale.operands = 1;
    std::vector<StepcastGpuPiece> pieces;
    for (const TensorSlice& slice : PiecesOfOperand(node, operands.size() - 1)) {
      pieces.push_back(Placed(slice));
    }
    scale.operand[0] = Operand(pieces, Access::kAdd);
    plan_.launches.push_back(scale);
  }

  Result<GpuPlan> Emit() {
    plan_.first_launch.resize(nodes_.size());
    plan_.last_launch.resize(nodes_.size());
    std::optional<std::size_t> update;
    for (const std::uint32_t n : order_) {
      const Node& node = nodes_[n];
      const Function function = node.step.function;
      const bool updates = function == Function::kSumSquares || function == Function::kAdam ||
                           function == Function::kMomentum;
      if (updates && !update) update = plan_.launches.size();
      for (const std::uint32_t before : node.waits) {
        StepcastGpuLaunch wait = Blank(n, kStepcastGpuLaunchWait);
        wait.event = nodes_[before].event;
        plan_.launches.push_back(wait);
      }
      plan_.first_launch[n] = static_cast<std::uint32_t>(plan_.launches.size());
      if (node.launches) {
        switch (function) {
          case Function::kSend:
          case Function::kReceive:
            EmitTransfer(n);
            break;
          case Function::kReduceCrossEntropy:
            EmitReduceCrossEntropy(n);
            break;
          case Function::kReduce:
          case Function::kGather:
            EmitCollective(n);
            break;
          case Function::kJoin:
            AddTwo(n, kStepcastGpuLaunchAllGather, Placed(PiecesOfOperand(node, 0).front()),
                   Placed(PiecesOfOperand(node, 1).front()));
            break;
          case Function::kReduceToParts:
            AddTwo(n, kStepcastGpuLaunchReduceScatter, Placed(PiecesOfOperand(node, 0).front()),
                   Placed(PiecesOfOperand(node, 1).front()));
            break;
          case Function::kCopy:
            EmitCopy(n);
            break;
          case Function::kTakePart:
            EmitTakePart(n);
            break;
          default:
            EmitFunction(n);
        }
      }
      plan_.last_launch[n] = static_cast<std::uint32_t>(plan_.launches.size());
      if (node.event >= 0) {
        StepcastGpuLaunch record = Blank(n, kStepcastGpuLaunchRecord);
        record.event = node.event;
        plan_.launches.push_back(record);
      }
      for (const std::uint32_t before : node.host_waits) {
        StepcastGpuLaunch wait = Blank(n, kStepcastGpuLaunchHostWait);
        wait.event = nodes_[before].event;
        plan_.launches.push_back(wait);
      }
    }
    plan_.update = update.value_or(plan_.launches.size());
    plan_.streams = streams_;
    plan_.events = events_;
    plan_.added_waits = added_waits_;
    return std::move(plan_);
  }

  const Executable& executable_;
  const Program& program_;
  std::size_t rank_;
  const RankClass& rank_class_;
  const std::map<std::uint32_t, Meeting>& meetings_;
  std::uint32_t first_;
  std::vector<Node> nodes_;           // by instruction of the rank
  std::vector<std::uint32_t> order_;  // of launches
  int streams_ = 0;
  int events_ = 0;
  int added_waits_ = 0;
  std::map<TensorId, Home> homes_;
  std::map<std::uint32_t, int> communicator_of_;  // by number among all ranks
  GpuPlan plan_;
};

}  // namespace

StepcastGpuPlan GpuPlan::View() const {
  StepcastGpuPlan view{};
  view.launches = launches.data();
  view.pieces = pieces.data();
  view.communicators = communicators.data();
  view.launch_count = static_cast<std::int64_t>(launches.size());
  view.piece_count = static_cast<std::int64_t>(pieces.size());
  view.arena_elements = arena_elements;
  view.streams = streams;
  view.events = events;
  view.communicator_count = static_cast<std::int32_t>(communicators.size());
  return view;
}

Result<GpuPlans> PlanForGpus(const Executable& executable) {
  GpuPlans plans;
  STEPCAST_ASSIGN_OR_RETURN(const auto meetings, Meet(executable, plans.communicators));
  for (std::size_t rank = 0; rank < executable.ranks.size(); ++rank) {
    STEPCAST_ASSIGN_OR_RETURN(GpuPlan plan, RankPlanner(executable, rank, meetings).Plan());
    plans.ranks.push_back(std::move(plan));
  }
  return plans;
}

}  // namespace stepcast
