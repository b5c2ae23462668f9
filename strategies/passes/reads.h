/// \file
/// Who reads what of whom. Private to passes/.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"

namespace stepcast {

/// Elements that one actor reads as another one has written them last; some of them, where several
/// have written a part each.
struct ReadOf {
  TensorId tensor{};
  std::uint32_t writer = 0;  ///< kBefore: as they were before the step.
  std::int64_t begin = 0;
  std::int64_t end = 0;

  friend auto operator<=>(const ReadOf&, const ReadOf&) = default;
};

/// Each instruction belongs to an actor. Of the own parts of slices, all of the slices count.
class Reads {
 public:
  static constexpr std::uint32_t kBefore = 0xffffffff;

  /// `actor_of`: by instruction. What those read that are not below `actors` is not kept.
  Reads(const Program& program, const DataFlow& flow, std::span<const std::uint32_t> actor_of,
        std::size_t actors);

  /// From others, sorted; neighbouring elements of one writer are together.
  const std::vector<ReadOf>& of(std::uint32_t actor) const { return reads_[actor]; }
  /// The same of weights, gradients, optimizer states and losses when the step ends.
  const std::vector<ReadOf>& left() const { return left_; }

 private:
  struct Segment {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::vector<std::uint32_t> writers;
  };

  void Read(const TensorSlice& slice, std::uint32_t actor, std::vector<ReadOf>& into) const;
  /// `in_part`: not all of the elements, which nobody says.
  void Write(const TensorSlice& slice, std::uint32_t actor, bool in_part);

  std::vector<std::vector<Segment>> segments_;  // by tensor, in order, without gaps
  std::vector<std::vector<ReadOf>> reads_;      // by actor
  std::vector<ReadOf> left_;
};

}  // namespace stepcast
