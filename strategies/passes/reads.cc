#include "strategies/passes/reads.h"

#include <algorithm>
#include <tuple>

namespace stepcast {
namespace {

bool IsLeft(TensorRole role) {
  return role != TensorRole::kTemporary && role != TensorRole::kScalar;
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
    segments_[t] = {{0, flow.tensors()[t].elements, kBefore}};
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
      for (const TensorSlice& slice : flow.slices(operand)) Write(slice, actor);
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
    if (segment.end <= slice.offset || segment.writer == actor) continue;
    if (segment.begin >= end) break;
    into.push_back({slice.tensor, segment.writer, std::max(segment.begin, slice.offset),
                    std::min(segment.end, end)});
  }
}

void Reads::Write(const TensorSlice& slice, std::uint32_t actor) {
  if (slice.elements == 0) return;
  const std::int64_t end = slice.offset + slice.elements;
  std::vector<Segment>& segments = segments_[static_cast<std::size_t>(slice.tensor)];
  std::vector<Segment> now;
  now.reserve(segments.size() + 2);
  for (const Segment& segment : segments) {
    if (segment.begin < slice.offset) {
      now.push_back({segment.begin, std::min(segment.end, slice.offset), segment.writer});
    }
    if (segment.begin <= slice.offset && slice.offset < segment.end) {
      now.push_back({slice.offset, end, actor});
    }
    if (segment.end > end) {
      now.push_back({std::max(segment.begin, end), segment.end, segment.writer});
    }
  }
  segments = std::move(now);
}

}  // namespace stepcast
