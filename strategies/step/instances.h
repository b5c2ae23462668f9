/// \file
/// The communicators that one of a rank class stands for.
///
/// A class of several ranks names those of its first rank; each other rank has one of the same
/// shape, moved along. What differs is where they lie: of two groups of six ranks on nodes of
/// eight, one is inside a node and the other is not.
#pragma once

#include <vector>

#include "simulator/program/program.h"
#include "strategies/step/groups.h"

namespace stepcast {

/// A communicator as a pattern: the same on all ranks of a stage, moved along. Its members in one
/// stage are `count` ranks, `stride` apart in the order of the stage.
class GroupPattern {
 public:
  /// `group` is that of the first rank of its stage.
  GroupPattern(const StageOrder& order, const Group& group);

  int count() const { return count_; }
  /// Has members on several pipeline ranks.
  bool crosses_stages() const { return crosses_stages_; }
  /// Which of the communicators of this pattern a rank is in, by its place in the stage.
  int InstanceOf(int place) const { return place / (stride_ * count_) * stride_ + place % stride_; }
  /// Members of the one that the rank is in. Those of a pattern that crosses stages do not depend
  /// on `pipeline`.
  std::vector<int> RanksAt(const StageOrder& order, int pipeline, int place) const;
  /// All of them, of one pipeline rank: the first is the group itself there.
  std::vector<std::vector<int>> Instances(const StageOrder& order, int pipeline,
                                          int stage_ranks) const;

 private:
  struct Member {
    int pipeline = 0;
    int place = 0;  ///< In its stage.
  };
  /// How far its members are from those of the first one.
  int OffsetOf(int place) const { return place - place / stride_ % count_ * stride_; }

  std::vector<Member> members_;
  int count_ = 1;
  int stride_ = 1;
  bool crosses_stages_ = false;
};

}  // namespace stepcast
