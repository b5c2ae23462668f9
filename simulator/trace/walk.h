/// \file
/// The order in which trace writers visit spans and arrows.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/trace/trace.h"

namespace stepcast {

struct TraceVisitor {
  std::function<void(TraceSpanId)> begin;
  std::function<void(TraceSpanId)> end;
};

/// Visits track by track in order of time; an inner span begins after the outer one and ends before
/// it. kInvalidInput if two spans of a track overlap without nesting; the message names both.
Result<void> WalkSpans(const Trace& trace, const TraceVisitor& visitor);

/// Arrows by span, as indices into `Trace::flows()`.
class FlowIndex {
 public:
  explicit FlowIndex(const Trace& trace);
  std::span<const std::uint32_t> from(TraceSpanId id) const { return Of(from_, id); }
  std::span<const std::uint32_t> to(TraceSpanId id) const { return Of(to_, id); }

 private:
  struct Entry {
    TraceSpanId span{};
    std::uint32_t flow = 0;
  };
  struct Side {
    std::vector<TraceSpanId> spans;  // sorted, one for each flow
    std::vector<std::uint32_t> flows;
  };
  static Side Sort(std::vector<Entry> entries);
  static std::span<const std::uint32_t> Of(const Side& side, TraceSpanId id);

  Side from_;
  Side to_;
};

}  // namespace stepcast
