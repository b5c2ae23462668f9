#include "validation/execute/mpi_transport.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace stepcast {

Result<std::unique_ptr<Transport>> MpiTransport::Create(const Executable& executable,
                                                        const MpiWorld& world) {
  STEPCAST_ASSIGN_OR_RETURN(Layout layout, LayOut(executable, {}));
  for (const Box& box : layout.members) {
    if (box.elements <= std::numeric_limits<int>::max()) continue;
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("a message of {} numbers is longer than MPI takes at once; take "
                                 "a smaller model",
                                 box.elements));
  }
  const std::size_t bytes = std::max<std::size_t>(1, layout.floats * sizeof(float));
  STEPCAST_ASSIGN_OR_RETURN(SharedMemory memory, SharedMemory::Create(bytes));
  return std::unique_ptr<Transport>(new MpiTransport(std::move(layout), std::move(memory), world,
                                                     static_cast<int>(executable.ranks.size())));
}

MpiTransport::~MpiTransport() {
  for (auto& [instruction, requests] : under_way_) world_.Wait(requests);
}

void MpiTransport::Arrive(const At& at, std::int64_t /*round*/) {
  const Mail& mail = MailOf(at);
  const Box& own = layout().members[mail.first_member + mail.own];
  std::vector<MpiRequest>& requests = under_way_[at.instruction];
  world_.Wait(requests);  // What was sent in the round before: its box is written again.
  requests.clear();
  const auto tag = static_cast<int>(mail.meeting);
  for (std::uint32_t m = 0; m < mail.members; ++m) {
    const Box& box = layout().members[mail.first_member + m];
    const auto other = static_cast<int>(box.rank);
    if (m == mail.own) continue;
    if (box.elements > 0) requests.push_back(world_.Receive(BoxOf(box), other, tag));
    if (own.elements > 0) requests.push_back(world_.Send(BoxOf(own), other, tag));
  }
}

Transport::Carried MpiTransport::Await(const At& at, std::int64_t round,
                                       std::int64_t /*link_free*/) {
  Carried carried;
  carried.start = Now();
  const Mail& mail = MailOf(at);
  const std::span boxes = std::span(layout().members).subspan(mail.first_member, mail.members);
  const bool receives = std::ranges::any_of(
      boxes, [&](const Box& box) { return &box != &boxes[mail.own] && box.elements > 0; });
  // What a rank only sends has a box of its own until the next round; nobody waits for a receiver.
  if (receives) {
    std::vector<MpiRequest>& requests = under_way_[at.instruction];
    if (requests.empty()) Arrive(at, round);  // A receiver has not come before.
    world_.Wait(requests);
    requests.clear();
  }
  carried.end = Now();
  return carried;
}

std::int64_t MpiTransport::Barrier(std::int64_t /*round*/) {
  world_.Barrier(ranks_);
  return Now();
}

}  // namespace stepcast
