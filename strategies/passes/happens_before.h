/// \file
/// What has finished when an instruction starts, by streams, waits and the host thread: a vector
/// clock for each instruction (Fidge 1988; Mattern 1989), with one place for each stream. Private
/// to passes/.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/program/program.h"

namespace stepcast {

/// Of one rank class. Instructions are given in an order of issue, under the numbers that they have
/// in the class, counted from 0.
class HappensBefore {
 public:
  HappensBefore(const Program& program, RankClassId rank_class);
  /// Of a class with the same streams that has so many instructions.
  HappensBefore(const Program& program, RankClassId rank_class, std::size_t instructions);
  /// Of the class as it is.
  static HappensBefore Of(const Program& program, RankClassId rank_class);

  /// The next one: it waits for the one before it on its stream, and for what the host has waited
  /// for when it launches it.
  void Begin(std::uint32_t number, const Instruction& instruction);
  /// It also waits for one that came before. Says whether that is news.
  bool WaitFor(std::uint32_t before);
  void End();

  std::size_t size() const { return place_.size(); }  ///< Instructions of the class.
  /// Whether one has finished whenever the other starts. Both have been given.
  bool Finishes(std::uint32_t before, std::uint32_t after) const;

 private:
  using Clock = std::vector<std::uint32_t>;
  static void Join(Clock& clock, const std::uint32_t* other);
  const std::uint32_t* ClockOf(std::uint32_t number) const {
    return clocks_.data() + static_cast<std::size_t>(number) * streams_;
  }

  std::vector<std::uint32_t> local_;   // by stream: its number in the class
  std::size_t streams_ = 0;            // of the class
  std::vector<std::uint32_t> clocks_;  // by instruction and stream: how far it is at its end
  std::vector<std::uint32_t> stream_of_;
  std::vector<std::uint32_t> place_;  // on its stream, from 1
  std::vector<Clock> tails_;          // by stream
  Clock host_;
  // Of the one under way.
  Clock now_;
  std::uint32_t number_ = 0;
  bool blocks_host_ = false;
};

}  // namespace stepcast
