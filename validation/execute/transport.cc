#include "validation/execute/transport.h"

#include <fmt/format.h>
#include <sched.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <map>
#include <memory>
#include <utility>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

constexpr std::size_t kLine = 64;                         // bytes of a cache line
constexpr std::size_t kMostBytes = std::size_t{8} << 30;  // of the messages of a step
constexpr std::int64_t kNanoseconds = 1'000'000'000;
// A sleeper wakes up to 70 us late on a virtual machine.
constexpr std::int64_t kLateWaking = 100'000;
// A barrier is not used again before all have left it.
constexpr std::size_t kBarriers = 2;

std::size_t RoundUp(std::size_t value, std::size_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

std::size_t PartOf(std::int64_t elements, int shards, int index) {
  const std::int64_t part = (elements + shards - 1) / shards;
  const std::int64_t begin = std::min(part * index, elements);
  return static_cast<std::size_t>(std::min(part, elements - begin));
}

/// Elements that a rank puts into the exchange.
std::size_t Contributed(const Executable& executable, std::size_t rank, const FlowStep& step,
                        const Op& op) {
  if (step.function == Function::kReceive) return 0;
  // Keys and values may be columns of an operand.
  if (step.function == Function::kPassOn) {
    return static_cast<std::size_t>(op.dims[0] / ByteSize(op.dtype, 1).count());
  }
  const FlowOperand& in = executable.flow.operands(step).front();
  std::size_t elements = 0;
  for (const TensorSlice& slice : executable.flow.slices(in)) {
    elements += in.own_part
                    ? PartOf(slice.elements, executable.shards, executable.ranks[rank].shard_index)
                    : static_cast<std::size_t>(slice.elements);
  }
  return elements;
}

}  // namespace

struct alignas(kLine) MemoryTransport::Meeting {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  std::int64_t round;
  std::uint32_t expected;
  std::uint32_t arrived;
  std::int64_t last_arrival;
};

std::int64_t Now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * kNanoseconds + time.tv_nsec;
}

void SleepUntil(std::int64_t nanoseconds) {
  const std::int64_t early = nanoseconds - kLateWaking;
  if (Now() < early) {
    const timespec time{early / kNanoseconds, early % kNanoseconds};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr) == EINTR) {
    }
  }
  while (Now() < nanoseconds) sched_yield();
}

Duration CarryTime(const Op& op, std::size_t members, const LinkSpeed& link) {
  const auto n = static_cast<double>(members);
  double share = 1;
  if (op.kind == OpKind::kAllReduce) share = 2 * (n - 1) / n;
  if (op.kind == OpKind::kAllGather || op.kind == OpKind::kReduceScatter) share = (n - 1) / n;
  const Bytes carried(static_cast<std::int64_t>(static_cast<double>(op.dims[0]) * share));
  return link.latency + carried / link.bandwidth;
}

Result<SharedMemory> SharedMemory::Create(std::size_t bytes) {
  void* data = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                    MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (data == MAP_FAILED) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("no {} bytes of shared memory: {}", bytes, std::strerror(errno)));
  }
  return SharedMemory(static_cast<std::byte*>(data), bytes);
}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), bytes_(other.bytes_) {}

SharedMemory::~SharedMemory() {
  if (data_ != nullptr) munmap(data_, bytes_);
}

MemoryTransport::Meeting& MemoryTransport::meeting(std::uint32_t index) const {
  return reinterpret_cast<Meeting*>(memory().data())[index];
}

Result<Transport::Layout> Transport::LayOut(const Executable& executable, const LinkSpeed& link) {
  const Program& program = executable.program;
  std::map<int, std::uint32_t> number_of;  // of a rank's class, by rank
  for (std::uint32_t r = 0; r < executable.ranks.size(); ++r) {
    number_of[executable.ranks[r].rank] = r;
  }
  Layout layout;
  layout.mails.resize(program.size());
  std::map<RendezvousId, std::pair<std::uint32_t, std::uint32_t>> known;  // meeting, first member
  for (std::uint32_t r = 0; r < executable.ranks.size(); ++r) {
    const RankClass& rank_class = program.rank_classes()[r];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const Instruction& instruction = program.instructions()[i];
      const Op& op = program.op(instruction);
      if (!IsCommunication(op.kind) || instruction.rendezvous == RendezvousId::kNone) continue;
      const std::vector<int>& ranks = program.group(op.group).ranks;
      const auto [it, inserted] = known.try_emplace(
          instruction.rendezvous, static_cast<std::uint32_t>(layout.expected.size()),
          static_cast<std::uint32_t>(layout.members.size()));
      if (inserted) {
        // A receive is posted ahead: its transfer begins when the sender is there.
        const Function function = executable.step(r, i).function;
        const bool transfer = function == Function::kSend || function == Function::kReceive;
        layout.expected.push_back(transfer ? 1 : static_cast<std::uint32_t>(ranks.size()));
        for (const int rank : ranks) layout.members.push_back({0, 0, number_of.at(rank)});
      }
      Mail& mail = layout.mails[i];
      mail.meeting = it->second.first;
      mail.first_member = it->second.second;
      mail.members = static_cast<std::uint32_t>(ranks.size());
      const auto own = std::find(ranks.begin(), ranks.end(), executable.ranks[r].rank);
      STEPCAST_CHECK(own != ranks.end());
      mail.own = static_cast<std::uint32_t>(own - ranks.begin());
      mail.wire = CarryTime(op, ranks.size(), link);
      layout.members[mail.first_member + mail.own].elements =
          Contributed(executable, r, executable.step(r, i), op);
    }
  }
  for (Box& box : layout.members) {
    box.offset = layout.floats;
    layout.floats += RoundUp(box.elements, kLine / sizeof(float));
  }
  const std::size_t bytes = layout.floats * sizeof(float);
  if (bytes > kMostBytes) {
    return MakeError(
        ErrorCode::kInfeasible,
        fmt::format("the messages of one step take {} MiB, more than the {} MiB that are executed; "
                    "take fewer ranks, micro-batches or a smaller model",
                    bytes >> 20U, kMostBytes >> 20U));
  }
  return layout;
}

std::span<float> Transport::BoxOf(const Box& box) const {
  return {reinterpret_cast<float*>(memory_.data() + boxes_at_) + box.offset, box.elements};
}

Transport::Members Transport::MembersOf(const At& at) const {
  const Mail& mail = MailOf(at);
  if (mail.members == 0) return {};
  return {mail.members, mail.own};
}

std::span<float> Transport::Contribution(const At& at) const {
  const Mail& mail = MailOf(at);
  return BoxOf(layout_.members[mail.first_member + mail.own]);
}

std::span<const float> Transport::ContributionOf(const At& at, std::size_t member) const {
  return BoxOf(layout_.members[MailOf(at).first_member + member]);
}

void Transport::FillContributions() const {
  std::fill_n(reinterpret_cast<float*>(memory_.data() + boxes_at_), layout_.floats, 1.0F);
}

Result<std::unique_ptr<Transport>> MemoryTransport::Create(const Executable& executable,
                                                           const LinkSpeed& link) {
  STEPCAST_ASSIGN_OR_RETURN(Layout layout, LayOut(executable, link));
  // Meetings of all ranks, between steps.
  layout.expected.insert(layout.expected.end(), kBarriers,
                         static_cast<std::uint32_t>(executable.ranks.size()));
  const std::size_t boxes_at = layout.expected.size() * sizeof(Meeting);
  STEPCAST_ASSIGN_OR_RETURN(SharedMemory memory,
                            SharedMemory::Create(boxes_at + layout.floats * sizeof(float)));
  std::unique_ptr<MemoryTransport> transport(
      new MemoryTransport(std::move(layout), std::move(memory), boxes_at));
  pthread_mutexattr_t shared_mutex;
  pthread_mutexattr_init(&shared_mutex);
  pthread_mutexattr_setpshared(&shared_mutex, PTHREAD_PROCESS_SHARED);
  pthread_condattr_t shared_condition;
  pthread_condattr_init(&shared_condition);
  pthread_condattr_setpshared(&shared_condition, PTHREAD_PROCESS_SHARED);
  const std::vector<std::uint32_t>& expected = transport->layout().expected;
  for (std::uint32_t m = 0; m < expected.size(); ++m) {
    Meeting& meeting = transport->meeting(m);
    pthread_mutex_init(&meeting.mutex, &shared_mutex);
    pthread_cond_init(&meeting.changed, &shared_condition);
    meeting.expected = expected[m];
  }
  pthread_condattr_destroy(&shared_condition);
  pthread_mutexattr_destroy(&shared_mutex);
  return transport;
}

void MemoryTransport::Join(Meeting& meeting, std::int64_t round) {
  pthread_mutex_lock(&meeting.mutex);
  if (meeting.round != round) {
    meeting.round = round;
    meeting.arrived = 0;
    meeting.last_arrival = 0;
  }
  ++meeting.arrived;
  meeting.last_arrival = std::max(meeting.last_arrival, Now());
  if (meeting.arrived == meeting.expected) pthread_cond_broadcast(&meeting.changed);
  pthread_mutex_unlock(&meeting.mutex);
}

void MemoryTransport::Arrive(const At& at, std::int64_t round) {
  Join(meeting(MailOf(at).meeting), round);
}

Transport::Carried MemoryTransport::Await(const At& at, std::int64_t round,
                                          std::int64_t link_free) {
  const Mail& mail = MailOf(at);
  Meeting& met = meeting(mail.meeting);
  Carried carried;
  pthread_mutex_lock(&met.mutex);
  while (met.round != round || met.arrived < met.expected) {
    carried.waited = true;
    pthread_cond_wait(&met.changed, &met.mutex);
  }
  carried.start = std::max(met.last_arrival, link_free);
  pthread_mutex_unlock(&met.mutex);
  carried.end = carried.start + static_cast<std::int64_t>(mail.wire.nanoseconds());
  SleepUntil(carried.end);
  return carried;
}

std::int64_t MemoryTransport::Barrier(std::int64_t round) {
  const std::size_t which =
      layout().expected.size() - kBarriers + static_cast<std::size_t>(round) % kBarriers;
  Meeting& met = meeting(static_cast<std::uint32_t>(which));
  Join(met, round);
  pthread_mutex_lock(&met.mutex);
  while (met.round == round && met.arrived < met.expected) {
    pthread_cond_wait(&met.changed, &met.mutex);
  }
  const std::int64_t last = met.last_arrival;
  pthread_mutex_unlock(&met.mutex);
  return last;
}

}  // namespace stepcast
