#include "strategies/passes/dependences.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "strategies/passes/touches.h"

namespace stepcast {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

bool IsTailPhase(Phase phase) {
  return phase == Phase::kGradientReduce || phase == Phase::kOptimizer;
}

bool Allocates(const Program& program, InstructionId id) {
  const std::span<const BufferEffect> effects = program.effects(id);
  return std::any_of(effects.begin(), effects.end(),
                     [](const BufferEffect& effect) { return effect.use == BufferUse::kAllocate; });
}

}  // namespace

bool DataDecides(const Program& program, const DataFlow& flow, InstructionId before,
                 InstructionId after) {
  const auto computes = [&](InstructionId id) {
    return flow.step(id).function != Function::kNothing;
  };
  return computes(before) && computes(after) && !Allocates(program, after);
}

/// Walks each rank class in program order.
class DependenceFinder {
 public:
  DependenceFinder(const Program& program, const DataFlow* flow, ListedDependences listed)
      : program_(program),
        flow_(flow),
        listed_(listed),
        touches_(flow == nullptr ? 0 : flow->tensors().size()) {}

  Dependences Find() && {
    last_on_stream_.assign(program_.streams().size(), kNone);
    last_meeting_.assign(program_.streams().size(), kNone);
    for (const RankClass& rank : program_.rank_classes()) {
      BeginRankClass();
      for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) Visit(i);
      FindLifetimes(rank);
    }
    return std::move(found_);
  }

 private:
  /// Virtual stage, layer and micro-batch, and whether it is forward.
  using Place = std::tuple<int, int, int, Phase>;

  const Instruction& At(std::uint32_t i) const { return program_.instructions()[i]; }
  const Op& OpOf(std::uint32_t i) const { return program_.op(At(i)); }
  bool Computes(std::uint32_t i) const {
    return flow_ != nullptr && flow_->step(InstructionId{i}).function != Function::kNothing;
  }
  bool IsBarrier(std::uint32_t i) const {
    return At(i).blocks_host || OpOf(i).kind == OpKind::kHostSync;
  }

  void BeginRankClass();
  void Visit(std::uint32_t i);
  void Need(std::uint32_t before, DependenceKind kind);
  void VisitListed(std::uint32_t i);
  void VisitData(std::uint32_t i);
  void VisitStream(std::uint32_t i);
  void VisitHost(std::uint32_t i);
  void Close();

  // Buffers.
  struct Open {
    std::uint32_t allocated = 0;
    std::vector<std::uint32_t> named;  ///< Users that name it.
  };
  void FindLifetimes(const RankClass& rank);
  void AddLifetime(BufferId buffer, const Open& open, std::uint32_t end, bool freed);
  std::vector<std::uint32_t> UsersByPlace(BufferId buffer, std::uint32_t begin,
                                          std::uint32_t end) const;
  std::vector<std::uint32_t> TailUsers(std::uint32_t begin, std::uint32_t end,
                                       const std::vector<std::uint32_t>& users) const;
  std::set<TensorId> TensorsOf(const std::vector<std::uint32_t>& instructions) const;
  bool TouchesOneOf(std::uint32_t i, const std::set<TensorId>& tensors) const;

  const Program& program_;
  const DataFlow* flow_;
  ListedDependences listed_;
  Dependences found_;
  Touches touches_;
  std::vector<Dependence> edges_;  // of the instruction under way

  // Of the rank class under way.
  std::vector<std::uint32_t> last_on_stream_;  // by stream
  std::vector<std::uint32_t> last_meeting_;    // the same: with a rendezvous
  std::vector<std::uint32_t> segment_;         // issued since the last barrier
  std::uint32_t barrier_ = kNone;
  std::uint32_t step_work_ = kNone;
  std::map<std::pair<int, int>, std::uint32_t> host_work_;            // by chunk and micro-batch
  std::map<Place, std::uint32_t> layer_begins_;                       // by place
  std::map<std::pair<int, int>, std::vector<std::uint32_t>> placed_;  // by chunk and layer
  std::vector<std::uint32_t> tail_;  // reductions and the optimizer
};

void DependenceFinder::BeginRankClass() {
  segment_.clear();
  barrier_ = step_work_ = kNone;
  host_work_.clear();
  layer_begins_.clear();
  placed_.clear();
  tail_.clear();
}

void DependenceFinder::Need(std::uint32_t before, DependenceKind kind) {
  if (before != kNone) edges_.push_back({InstructionId{before}, kind});
}

void DependenceFinder::Visit(std::uint32_t i) {
  VisitListed(i);
  VisitData(i);
  VisitStream(i);
  VisitHost(i);
  Close();
  const Origin& origin = At(i).origin;
  placed_[{origin.chunk, origin.layer}].push_back(i);
  if (IsTailPhase(origin.phase)) tail_.push_back(i);
}

void DependenceFinder::VisitListed(std::uint32_t i) {
  const InstructionId id{i};
  for (const InstructionId before : program_.dependencies(id)) {
    const auto b = static_cast<std::uint32_t>(before);
    const bool send = OpOf(b).kind == OpKind::kSend;
    bool decided = false;
    if (flow_ != nullptr && listed_ == ListedDependences::kNeeded) {
      decided = DataDecides(program_, *flow_, before, id);
    } else if (listed_ == ListedDependences::kNeededOfSends) {
      // The end of a send frees no memory that a kernel could be waiting for.
      decided = send && Computes(b) && Computes(i);
    }
    if (!decided) Need(b, DependenceKind::kListed);
  }
}

void DependenceFinder::VisitData(std::uint32_t i) {
  if (flow_ == nullptr) return;
  for (const std::uint32_t before : touches_.Add(*flow_, InstructionId{i})) {
    Need(before, DependenceKind::kData);
  }
}

void DependenceFinder::VisitStream(std::uint32_t i) {
  const auto stream = static_cast<std::size_t>(At(i).stream);
  if (!Computes(i) && !IsHost(OpOf(i).kind)) Need(last_on_stream_[stream], DependenceKind::kStream);
  if (flow_ != nullptr && Computes(i) && last_on_stream_[stream] != kNone &&
      !Computes(last_on_stream_[stream])) {
    Need(last_on_stream_[stream], DependenceKind::kStream);
  }
  last_on_stream_[stream] = i;
  if (At(i).rendezvous == RendezvousId::kNone) return;
  Need(last_meeting_[stream], DependenceKind::kRendezvous);
  last_meeting_[stream] = i;
}

// What is posted ahead is not held up by the host, so its place among what the host does is open.
void DependenceFinder::VisitHost(std::uint32_t i) {
  const Instruction& instruction = At(i);
  if (instruction.posted_ahead) return;
  const std::pair<int, int> place = {instruction.origin.chunk, instruction.origin.micro_batch};
  Need(barrier_, DependenceKind::kHost);
  if (IsHost(OpOf(i).kind)) {
    // The host's own work in its order.
    for (std::size_t s = segment_.size(); s-- > 0;) {
      if (!IsHost(OpOf(segment_[s]).kind)) continue;
      Need(segment_[s], DependenceKind::kHost);
      break;
    }
  } else {
    Need(step_work_, DependenceKind::kHost);
    // Weights and gradients have no samples: they wait for no micro-batch's.
    const bool of_batch = program_.stream(instruction.stream).kind != StreamKind::kDataParallel;
    const auto work = host_work_.find(place);
    if (of_batch && work != host_work_.end()) Need(work->second, DependenceKind::kHost);
  }
  const Origin& origin = instruction.origin;
  const Place of_layer = {origin.chunk, origin.layer, origin.micro_batch, origin.phase};
  if (const auto begins = layer_begins_.find(of_layer); begins != layer_begins_.end()) {
    Need(begins->second, DependenceKind::kHost);
  }
  if (instruction.begins_layer) layer_begins_[of_layer] = i;
  if (IsBarrier(i)) {
    for (const std::uint32_t before : segment_) Need(before, DependenceKind::kHost);
    segment_.clear();
    barrier_ = i;
    return;
  }
  segment_.push_back(i);
  if (OpOf(i).kind != OpKind::kHostWork) return;
  if (static_cast<HostWorkKind>(OpOf(i).dims[0]) == HostWorkKind::kStep) {
    step_work_ = i;
  } else {
    host_work_[place] = i;
  }
}

// Each of those before once, with a reason that asks for its end if there is one.
void DependenceFinder::Close() {
  const auto key = [](const Dependence& d) { return std::pair(d.before, d.kind); };
  std::sort(edges_.begin(), edges_.end(),
            [&](const Dependence& a, const Dependence& b) { return key(a) < key(b); });
  for (const Dependence& edge : edges_) {
    const bool first = found_.edges_.size() == found_.offsets_.back() ||
                       found_.edges_.back().before != edge.before;
    if (first) found_.edges_.push_back(edge);
  }
  found_.offsets_.push_back(static_cast<std::uint32_t>(found_.edges_.size()));
  edges_.clear();
}

void DependenceFinder::FindLifetimes(const RankClass& rank) {
  std::map<BufferId, Open> open;
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    for (const BufferEffect& effect : program_.effects(InstructionId{i})) {
      if (effect.use == BufferUse::kAllocate) {
        open[effect.buffer] = {i, {}};
        continue;
      }
      const auto found = open.find(effect.buffer);
      if (found == open.end()) continue;
      if (effect.use == BufferUse::kFree) {
        AddLifetime(effect.buffer, found->second, i, /*freed=*/true);
        open.erase(found);
      } else {
        found->second.named.push_back(i);
      }
    }
  }
  if (rank.first_instruction == rank.last_instruction) return;
  for (const auto& [buffer, held] : open) {
    AddLifetime(buffer, held, rank.last_instruction - 1, /*freed=*/false);
  }
}

void DependenceFinder::AddLifetime(BufferId buffer, const Open& open, std::uint32_t end,
                                   bool freed) {
  std::vector<std::uint32_t> users =
      open.named.empty() && freed ? UsersByPlace(buffer, open.allocated, end) : open.named;
  users.push_back(open.allocated);
  if (freed) users.push_back(end);
  std::sort(users.begin(), users.end());
  users.erase(std::unique(users.begin(), users.end()), users.end());
  BufferLifetime lifetime{buffer, freed, static_cast<std::uint32_t>(found_.users_.size()), 0};
  for (const std::uint32_t user : users) found_.users_.push_back(InstructionId{user});
  lifetime.last_user = static_cast<std::uint32_t>(found_.users_.size());
  found_.lifetimes_.push_back(lifetime);
}

std::vector<std::uint32_t> DependenceFinder::UsersByPlace(BufferId buffer, std::uint32_t begin,
                                                          std::uint32_t end) const {
  const MemoryCategory category = program_.buffer(buffer).category;
  std::vector<std::uint32_t> users;
  for (const std::uint32_t of : {begin, end}) {
    const Origin& place = At(of).origin;
    const auto found = placed_.find({place.chunk, place.layer});
    if (found == placed_.end()) continue;
    const std::vector<std::uint32_t>& all = found->second;
    for (auto it = std::upper_bound(all.begin(), all.end(), begin); it != all.end() && *it < end;
         ++it) {
      if (IsHost(OpOf(*it).kind)) continue;
      if (category == MemoryCategory::kActivations &&
          At(*it).origin.micro_batch != place.micro_batch) {
        continue;
      }
      if (IsTailPhase(At(*it).origin.phase)) continue;  // below
      users.push_back(*it);
    }
  }
  if (category == MemoryCategory::kActivations || category == MemoryCategory::kParameters) {
    return users;
  }
  const std::vector<std::uint32_t> tail = TailUsers(begin, end, users);
  users.insert(users.end(), tail.begin(), tail.end());
  return users;
}

std::vector<std::uint32_t> DependenceFinder::TailUsers(
    std::uint32_t begin, std::uint32_t end, const std::vector<std::uint32_t>& users) const {
  std::vector<std::uint32_t> layer = {begin};
  for (const std::uint32_t user : users) {
    if (At(user).origin.layer == At(begin).origin.layer) layer.push_back(user);
  }
  const std::set<TensorId> tensors = TensorsOf(layer);
  std::vector<std::uint32_t> tail;
  for (auto it = std::upper_bound(tail_.begin(), tail_.end(), begin);
       it != tail_.end() && *it < end; ++it) {
    if (IsHost(OpOf(*it).kind)) continue;
    if (!Computes(*it) || TouchesOneOf(*it, tensors)) tail.push_back(*it);
  }
  return tail;
}

std::set<TensorId> DependenceFinder::TensorsOf(
    const std::vector<std::uint32_t>& instructions) const {
  std::set<TensorId> tensors;
  if (flow_ == nullptr) return tensors;
  for (const std::uint32_t i : instructions) {
    for (const FlowOperand& operand : flow_->operands(flow_->step(InstructionId{i}))) {
      if (operand.access == Access::kRead) continue;
      for (const TensorSlice& slice : flow_->slices(operand)) tensors.insert(slice.tensor);
    }
  }
  return tensors;
}

bool DependenceFinder::TouchesOneOf(std::uint32_t i, const std::set<TensorId>& tensors) const {
  for (const FlowOperand& operand : flow_->operands(flow_->step(InstructionId{i}))) {
    for (const TensorSlice& slice : flow_->slices(operand)) {
      if (tensors.contains(slice.tensor)) return true;
    }
  }
  return false;
}

Dependences FindDependences(const Program& program, const DataFlow* flow,
                            ListedDependences listed) {
  return DependenceFinder(program, flow, listed).Find();
}

}  // namespace stepcast
