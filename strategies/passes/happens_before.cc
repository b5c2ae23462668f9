#include "strategies/passes/happens_before.h"

#include <algorithm>

namespace stepcast {

HappensBefore::HappensBefore(const Program& program, RankClassId rank_class)
    : HappensBefore(
          program, rank_class,
          program.rank_classes()[static_cast<std::size_t>(rank_class)].last_instruction -
              program.rank_classes()[static_cast<std::size_t>(rank_class)].first_instruction) {}

HappensBefore::HappensBefore(const Program& program, RankClassId rank_class,
                             std::size_t instructions)
    : local_(program.streams().size()) {
  for (std::size_t s = 0; s < program.streams().size(); ++s) {
    if (program.streams()[s].rank_class != rank_class) continue;
    local_[s] = static_cast<std::uint32_t>(streams_++);
  }
  clocks_.resize(instructions * streams_);
  stream_of_.resize(instructions);
  place_.resize(instructions);
  tails_.assign(streams_, Clock(streams_));
  host_.resize(streams_);
}

HappensBefore HappensBefore::Of(const Program& program, RankClassId rank_class) {
  HappensBefore result(program, rank_class);
  const RankClass& rank = program.rank_classes()[static_cast<std::size_t>(rank_class)];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    result.Begin(i - rank.first_instruction, program.instructions()[i]);
    for (const InstructionId before : program.dependencies(InstructionId{i})) {
      result.WaitFor(static_cast<std::uint32_t>(before) - rank.first_instruction);
    }
    result.End();
  }
  return result;
}

void HappensBefore::Join(Clock& clock, const std::uint32_t* other) {
  for (std::size_t s = 0; s < clock.size(); ++s) clock[s] = std::max(clock[s], other[s]);
}

void HappensBefore::Begin(std::uint32_t number, const Instruction& instruction) {
  number_ = number;
  blocks_host_ = instruction.blocks_host;
  const std::uint32_t stream = local_[static_cast<std::size_t>(instruction.stream)];
  stream_of_[number] = stream;
  now_ = tails_[stream];
  place_[number] = now_[stream] + 1;
  if (!instruction.posted_ahead) Join(now_, host_.data());
}

bool HappensBefore::WaitFor(std::uint32_t before) {
  if (now_[stream_of_[before]] >= place_[before]) return false;
  Join(now_, ClockOf(before));
  return true;
}

void HappensBefore::End() {
  const std::uint32_t stream = stream_of_[number_];
  now_[stream] = place_[number_];
  std::copy(now_.begin(), now_.end(),
            clocks_.begin() + static_cast<std::ptrdiff_t>(number_ * streams_));
  tails_[stream] = now_;
  if (blocks_host_) Join(host_, now_.data());
}

bool HappensBefore::Finishes(std::uint32_t before, std::uint32_t after) const {
  if (stream_of_[before] == stream_of_[after]) return place_[before] < place_[after];
  return ClockOf(after)[stream_of_[before]] >= place_[before];
}

}  // namespace stepcast
