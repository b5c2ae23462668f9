#include "strategies/step/block.h"

namespace stepcast {
namespace {

/// Numbers of the entries in their part of the split.
std::vector<std::int32_t> Renumber(const Block& block) {
  std::vector<std::int32_t> numbers;
  numbers.reserve(block.entries.size());
  std::array<std::int32_t, 2> next{};
  for (const BlockEntry& entry : block.entries) {
    numbers.push_back(next[entry.weight_gradient ? 1 : 0]++);
  }
  return numbers;
}

}  // namespace

Block Concatenate(const Block& first, const Block& second) {
  Block both = first;
  both.matrices.insert(both.matrices.end(), second.matrices.begin(), second.matrices.end());
  const auto offset = static_cast<std::int32_t>(first.entries.size());
  const auto moved = [&](std::int32_t after) {
    if (after >= 0) return static_cast<std::int32_t>(after + offset);
    return after == BlockEntry::kTail ? first.tail : after;
  };
  for (BlockEntry entry : second.entries) {
    for (std::int32_t& after : entry.after) after = moved(after);
    both.entries.push_back(entry);
  }
  both.tail = moved(second.tail);
  return both;
}

SplitBlocks SplitBackward(const Block& block) {
  const std::vector<std::int32_t> numbers = Renumber(block);
  // What stays in the first part waits for what a put-off entry would have waited for.
  const auto resolve = [&](std::int32_t after) {
    while (after >= 0 && block.entries[static_cast<std::size_t>(after)].weight_gradient) {
      after = block.entries[static_cast<std::size_t>(after)].after[0];
    }
    return after >= 0 ? numbers[static_cast<std::size_t>(after)] : after;
  };
  SplitBlocks split;
  std::int32_t joined = BlockEntry::kNone;
  for (const BlockEntry& entry : block.entries) {
    BlockEntry moved = entry;
    if (entry.weight_gradient) {
      for (std::int32_t& after : moved.after) {
        const bool inside =
            after >= 0 && block.entries[static_cast<std::size_t>(after)].weight_gradient;
        after = inside ? numbers[static_cast<std::size_t>(after)] : BlockEntry::kNone;
      }
      if (split.weight.empty()) moved.after[0] = BlockEntry::kTail;
      split.weight.entries.push_back(moved);
      // A collective that ran beside it is waited for by what comes next.
      if (entry.after[1] != BlockEntry::kNone) joined = resolve(entry.after[1]);
      continue;
    }
    moved.after = {resolve(entry.after[0]), resolve(entry.after[1])};
    if (moved.after[1] == BlockEntry::kNone) moved.after[1] = joined;
    joined = BlockEntry::kNone;
    split.input.entries.push_back(moved);
  }
  split.input.tail = resolve(block.tail);
  if (!split.weight.empty()) {
    split.weight.tail = static_cast<std::int32_t>(split.weight.entries.size() - 1);
  }
  return split;
}

Block WithoutAccumulation(const Block& block) {
  std::vector<std::int32_t> numbers;
  numbers.reserve(block.entries.size());
  std::int32_t next = 0;
  for (const BlockEntry& entry : block.entries) numbers.push_back(entry.accumulates ? 0 : next++);
  // What waited for one that is left out waits for what that waited for.
  const auto resolve = [&](std::int32_t after) {
    while (after >= 0 && block.entries[static_cast<std::size_t>(after)].accumulates) {
      after = block.entries[static_cast<std::size_t>(after)].after[0];
    }
    return after >= 0 ? numbers[static_cast<std::size_t>(after)] : after;
  };
  Block rest;
  rest.entries.reserve(static_cast<std::size_t>(next));
  for (const BlockEntry& entry : block.entries) {
    if (entry.accumulates) continue;
    rest.entries.push_back(entry);
    for (std::int32_t& after : rest.entries.back().after) after = resolve(after);
  }
  rest.tail = resolve(block.tail);
  rest.matrices = block.matrices;
  return rest;
}

}  // namespace stepcast
