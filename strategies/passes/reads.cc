#include "strategies/passes/reads.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stepcast {
namespace {

bool IsLeft(TensorRole role) {
  return role != TensorRole::kTemporary && role != TensorRole::kScalar;
}

/// What it writes it shares with others: gradients of queries, keys and values are columns of one
/// tensor, those of a gate and its value too.
bool WritesInPart(Function function) {
  switch (function) {
    case Function::kValueGradient:
    case Function::kQueryGradient:
    case Function::kKeyGradient:
    case Function::kGate:
    case Function::kSilu:
    case Function::kRingAttend:
    case Function::kPassOn:
    case Function::kOpaque:  // Perhaps.
      return true;
    default:
      return false;
  }
}

/// Sorts, and puts neighbours of one writer together.
void Normalise(std::vector<ReadOf>& reads) {
  std::sort(reads.begin(), reads.end());
  std::size_t kept = 0;
  for (const ReadOf& read : reads) {
    if (kept > 0) {
      ReadOf& last = reads[kept - 1];
      if (std::tie(last.tensor, last.writer) == std::tie(read.tensor, read.writer) &&
          read.begin <= last.end) {
        last.end = std::max(last.end, read.end);
        continue;
      }
    }
    reads[kept++] = read;
  }
  reads.resize(kept);
}

}  // namespace

Reads::Reads(const Program& program, const DataFlow& flow, std::span<const std::uint32_t> actor_of,
             std::size_t actors)
    : segments_(flow.tensors().size()), reads_(actors) {
  for (std::size_t t = 0; t < segments_.size(); ++t) {
    const FlowTensor& tensor = flow.tensors()[t];
    segments_[t] = {{0, tensor.elements, {}}};
    if (IsLeft(tensor.role)) segments_[t].front().writers = {kBefore};
  }
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const FlowStep step = flow.step(InstructionId{i});
    const std::uint32_t actor = actor_of[i];
    for (const FlowOperand& operand : flow.operands(step)) {
      if (operand.access == Access::kWrite || actor >= actors) continue;
      for (const TensorSlice& slice : flow.slices(operand)) Read(slice, actor, reads_[actor]);
    }
    for (const FlowOperand& operand : flow.operands(step)) {
      if (operand.access == Access::kRead) continue;
      for (const TensorSlice& slice : flow.slices(operand)) {
        Write(slice, actor, WritesInPart(step.function));
      }
    }
  }
  for (std::vector<ReadOf>& reads : reads_) Normalise(reads);
  for (std::uint32_t t = 0; t < segments_.size(); ++t) {
    if (!IsLeft(flow.tensors()[t].role)) continue;
    Read({TensorId{t}, 0, flow.tensors()[t].elements}, kBefore - 1, left_);
  }
  Normalise(left_);
}

void Reads::Read(const TensorSlice& slice, std::uint32_t actor, std::vector<ReadOf>& into) const {
  const std::int64_t end = slice.offset + slice.elements;
  for (const Segment& segment : segments_[static_cast<std::size_t>(slice.tensor)]) {
    if (segment.end <= slice.offset) continue;
    if (segment.begin >= end) break;
    for (const std::uint32_t writer : segment.writers) {
      if (writer == actor) continue;
      into.push_back({slice.tensor, writer, std::max(segment.begin, slice.offset),
                      std::min(segment.end, end)});
    }
  }
}

void Reads::Write(const TensorSlice& slice, std::uint32_t actor, bool in_part) {
  if (slice.elements == 0) return;
  const std::int64_t end = slice.offset + slice.elements;
  std::vector<Segment>& segments = segments_[static_cast<std::size_t>(slice.tensor)];
  std::vector<Segment> now;
  now.reserve(segments.size() + 2);
  for (const Segment& segment : segments) {
    const std::int64_t from = std::max(segment.begin, slice.offset);
    const std::int64_t to = std::min(segment.end, end);
    if (from >= to) {
      now.push_back(segment);
      continue;
    }
    if (segment.begin < from) now.push_back({segment.begin, from, segment.writers});
    if (in_part) {
      now.push_back({from, to, segment.writers});
      std::vector<std::uint32_t>& writers = now.back().writers;
      if (std::ranges::find(writers, actor) == writers.end()) writers.push_back(actor);
    } else if (from == slice.offset) {
      now.push_back({slice.offset, end, {actor}});
    }
    if (to < segment.end) now.push_back({to, segment.end, segment.writers});
  }
  segments = std::move(now);
}

}  // namespace stepcast
