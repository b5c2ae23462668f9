#include "simulator/trace/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace stepcast {
namespace {

std::string DescribeSpan(const Trace& trace, const TraceSpan& span) {
  return fmt::format("\"{}\" ({} to {} ps)", trace.text(span.name), span.start.picoseconds(),
                     span.finish.picoseconds());
}

}  // namespace

Result<void> WalkSpans(const Trace& trace, const TraceVisitor& visitor) {
  std::vector<std::uint32_t> order(trace.spans().size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&trace](std::uint32_t a, std::uint32_t b) {
    const TraceSpan& x = trace.spans()[a];
    const TraceSpan& y = trace.spans()[b];
    if (x.track != y.track) return x.track < y.track;
    if (x.start != y.start) return x.start < y.start;
    // An outer span before an inner one that starts with it.
    return x.finish != y.finish ? x.finish > y.finish : a < b;
  });
  std::vector<TraceSpanId> open;
  const auto end_last = [&] {
    visitor.end(open.back());
    open.pop_back();
  };
  for (const std::uint32_t index : order) {
    const TraceSpan& span = trace.spans()[index];
    while (!open.empty() && (trace.span(open.back()).track != span.track ||
                             trace.span(open.back()).finish <= span.start)) {
      end_last();
    }
    if (!open.empty() && trace.span(open.back()).finish < span.finish) {
      const TraceTrack& track = trace.tracks()[static_cast<std::size_t>(span.track)];
      return InvalidInput(fmt::format("track \"{}\": {} overlaps {}; spans of a track must nest",
                                      track.name, DescribeSpan(trace, span),
                                      DescribeSpan(trace, trace.span(open.back()))));
    }
    visitor.begin(TraceSpanId(index));
    open.push_back(TraceSpanId(index));
  }
  while (!open.empty()) end_last();
  return {};
}

FlowIndex::FlowIndex(const Trace& trace) {
  std::vector<Entry> from;
  std::vector<Entry> to;
  for (std::uint32_t f = 0; f < trace.flows().size(); ++f) {
    from.push_back({trace.flows()[f].from, f});
    to.push_back({trace.flows()[f].to, f});
  }
  from_ = Sort(std::move(from));
  to_ = Sort(std::move(to));
}

FlowIndex::Side FlowIndex::Sort(std::vector<Entry> entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.span != b.span ? a.span < b.span : a.flow < b.flow;
  });
  Side side;
  for (const Entry& entry : entries) {
    side.spans.push_back(entry.span);
    side.flows.push_back(entry.flow);
  }
  return side;
}

std::span<const std::uint32_t> FlowIndex::Of(const Side& side, TraceSpanId id) {
  const auto [first, last] = std::equal_range(side.spans.begin(), side.spans.end(), id);
  return {side.flows.data() + (first - side.spans.begin()),
          side.flows.data() + (last - side.spans.begin())};
}

}  // namespace stepcast
