/// \file
/// The queue of future events: a four-ary heap, which moves less memory than a binary one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "simulator/base/check.h"
#include "simulator/base/units.h"

namespace stepcast {

struct Event {
  Duration time;
  std::uint32_t task = 0;  ///< Below 2^31.
  bool is_start = false;
};

/// Events leave by time, equal times in the order in which they came. Holds up to 2^32 events in
/// its life, which 2^31 tasks with a start and an end each do not exceed.
class EventHeap {
 public:
  static constexpr std::size_t BytesPerEvent() { return sizeof(Entry); }

  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }

  void Push(const Event& event) {
    STEPCAST_CHECK(next_sequence_ >> 32 == 0) << "too many events";
    const Entry entry{event.time.picoseconds(), next_sequence_ << 32 |
                                                    std::uint64_t{event.task} << 1 |
                                                    std::uint64_t{event.is_start}};
    ++next_sequence_;
    std::size_t i = entries_.size();
    entries_.push_back(entry);
    while (i > 0) {
      const std::size_t parent = (i - 1) / kArity;
      if (!Before(entry, entries_[parent])) break;
      entries_[i] = entries_[parent];
      i = parent;
    }
    entries_[i] = entry;
  }

  /// The heap must not be empty.
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
    return {Duration::Picoseconds(top.time), static_cast<std::uint32_t>(top.key) >> 1,
            (top.key & 1) != 0};
  }

 private:
  static constexpr std::size_t kArity = 4;

  struct Entry {
    std::int64_t time = 0;
    std::uint64_t key = 0;  // sequence, then task, then kind; unique, so only the sequence decides
  };
  static bool Before(const Entry& a, const Entry& b) {
    return a.time != b.time ? a.time < b.time : a.key < b.key;
  }

  std::vector<Entry> entries_;
  std::uint64_t next_sequence_ = 0;
};

}  // namespace stepcast
