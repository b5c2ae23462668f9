/// \file
/// The queue of future events: a four-ary heap, which moves less memory than a binary one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "simulator/base/units.h"

namespace stepcast {

struct Event {
  Duration time;
  std::uint32_t task = 0;
  bool is_start = false;
};

/// Events leave by time, equal times in the order in which they came.
class EventHeap {
 public:
  static constexpr std::size_t BytesPerEvent() { return sizeof(Entry); }

  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }

  void Push(const Event& event) {
    entries_.push_back(Entry{event.time.picoseconds(), next_sequence_++, event.task, event.is_start});
    std::size_t i = entries_.size() - 1;
    const Entry entry = entries_[i];
    while (i > 0) {
      const std::size_t parent = (i - 1) / kArity;
      if (!Before(entry, entries_[parent])) break;
      entries_[i] = entries_[parent];
      i = parent;
    }
    entries_[i] = entry;
  }

  Event Pop() {
    const Entry top = entries_.front();
    const Entry last = entries_.back();
    entries_.pop_back();
    const std::size_t count = entries_.size();
    if (count > 0) {
      std::size_t i = 0;
      while (true) {
        const std::size_t first = i * kArity + 1;
        if (first >= count) break;
        const std::size_t end = first + kArity < count ? first + kArity : count;
        std::size_t least = first;
        for (std::size_t c = first + 1; c < end; ++c) {
          if (Before(entries_[c], entries_[least])) least = c;
        }
        if (!Before(entries_[least], last)) break;
        entries_[i] = entries_[least];
        i = least;
      }
      entries_[i] = last;
    }
    return {Duration::Picoseconds(top.time), top.task, top.is_start};
  }

 private:
  static constexpr std::size_t kArity = 4;

  struct Entry {
    std::int64_t time = 0;
    std::uint64_t sequence = 0;
    std::uint32_t task = 0;
    bool is_start = false;
  };
  static bool Before(const Entry& a, const Entry& b) {
    return a.time != b.time ? a.time < b.time : a.sequence < b.sequence;
  }

  std::vector<Entry> entries_;
  std::uint64_t next_sequence_ = 0;
};

}  // namespace stepcast
