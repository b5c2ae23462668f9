#include "validation/execute/probe.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "simulator/base/check.h"
#include "validation/execute/execute.h"

namespace stepcast {
namespace {

constexpr std::int64_t kElementBytes = 4;
constexpr std::int64_t kColumnsOfHeads = 256;  // as kernels have that are measured by their bytes

TensorId AddTensor(DataFlow& flow, const ProbeOperand& operand) {
  FlowTensor tensor;
  tensor.role = TensorRole::kSamples;
  tensor.elements = operand.elements;
  tensor.micro_batch = 0;
  tensor.width = std::max<std::int64_t>(1, operand.elements);
  tensor.limit = operand.limit;
  return flow.AddTensor(tensor);
}

}  // namespace

Bytes ProbeKernel::footprint() const {
  std::int64_t elements = 0;
  for (const ProbeOperand& operand : operands) elements += operand.elements;
  return Bytes(elements * kElementBytes);
}

std::size_t Probe::AddKernel(ProbeKernel kernel) {
  entries_.push_back({std::move(kernel), false});
  return entries_.size() - 1;
}

std::size_t Probe::AddExchange(OpKind kind, Bytes bytes) {
  STEPCAST_CHECK(ranks_ > 1);
  Entry entry;
  entry.kernel.op = Op::Communication(kind, DType::kFp32, bytes, GroupId::kNone);
  entry.is_exchange = true;
  entries_.push_back(std::move(entry));
  return entries_.size() - 1;
}

// A transfer goes there and back. What follows an exchange waits for it. What a kernel reads may be
// written before it.
std::size_t Probe::InstructionsOf(const Entry& entry) {
  if (!entry.is_exchange) return entry.kernel.fresh ? 2 : 1;
  return entry.kernel.op.kind == OpKind::kSend ? 3 : 2;
}

std::uint32_t Probe::InstructionOf(std::size_t number, std::size_t rank, bool back) const {
  std::size_t before = 0;
  std::size_t all = 0;
  for (std::size_t e = 0; e < entries_.size(); ++e) {
    if (e < number) before += InstructionsOf(entries_[e]);
    if (e == number && !entries_[e].is_exchange) before += InstructionsOf(entries_[e]) - 1;
    all += InstructionsOf(entries_[e]);
  }
  return static_cast<std::uint32_t>(rank * all + before + (back ? 1 : 0));
}

Result<Executable> Probe::Build() const {
  ProgramBuilder builder;
  DataFlow flow;
  Group everyone{"all", std::vector<int>(static_cast<std::size_t>(ranks_))};
  std::iota(everyone.ranks.begin(), everyone.ranks.end(), 0);
  const GroupId all = builder.AddGroup(everyone);
  std::vector<GroupId> pairs;
  for (int rank = 0; rank + 1 < ranks_; rank += 2) {
    pairs.push_back(builder.AddGroup({"pair", {rank, rank + 1}}));
  }
  std::vector<RendezvousId> meetings;  // by entry; of transfers that of the first pair there
  for (const Entry& entry : entries_) {
    const bool transfer = entry.is_exchange && entry.kernel.op.kind == OpKind::kSend;
    meetings.push_back(entry.is_exchange ? builder.NewRendezvous(transfer ? 2 * pairs.size() : 1)
                                         : RendezvousId::kNone);
  }
  for (int rank = 0; rank < ranks_; ++rank) {
    RankClass rank_class;
    rank_class.name = "rank";
    rank_class.first_rank = rank;
    builder.BeginRankClass(std::move(rank_class));
    const StreamId core = builder.AddStream(StreamKind::kCompute);
    const StreamId exchanges = builder.AddStream(StreamKind::kDataParallel);
    std::map<int, TensorId> shared;
    const auto tensor_of = [&](const ProbeOperand& operand) {
      if (!operand.shared) return AddTensor(flow, operand);
      const auto [it, added] = shared.try_emplace(*operand.shared);
      if (added) it->second = AddTensor(flow, operand);
      return it->second;
    };
    const auto pair = static_cast<std::size_t>(rank / 2);
    for (std::size_t e = 0; e < entries_.size(); ++e) {
      const auto& [kernel, is_exchange] = entries_[e];
      Instruction instruction;
      if (!is_exchange) {
        instruction.stream = core;
        std::vector<DataFlow::Use> uses;
        for (const ProbeOperand& operand : kernel.operands) {
          uses.push_back(flow.Whole(tensor_of(operand), operand.access));
        }
        if (kernel.fresh) {
          const std::int64_t elements = kernel.operands[*kernel.fresh].elements;
          instruction.op =
              builder.AddOp(Op::Rowwise(OpKind::kScale, DType::kFp32, Pass::kForward, 1, elements));
          DataFlow::Use written = uses[*kernel.fresh];
          written.access = Access::kAdd;
          flow.Set(builder.Add(instruction), Function::kScale, {&written, 1});
        }
        instruction.op = builder.AddOp(kernel.op);
        flow.Set(builder.Add(instruction), kernel.function, uses, kernel.scale, kernel.extents);
        continue;
      }
      Op op = kernel.op;
      const std::int64_t elements = op.dims[0] / kElementBytes;
      const auto tensor = [&](Access access) {
        return flow.Whole(AddTensor(flow, {elements, access, 0}), access);
      };
      instruction.stream = exchanges;
      InstructionId last{};
      if (op.kind == OpKind::kSend) {
        // The last rank of an odd number has no partner.
        op.group = pair < pairs.size() ? pairs[pair] : all;
        for (const bool back : {false, true}) {
          const bool sends = (rank % 2 == 0) != back;
          op.kind = sends ? OpKind::kSend : OpKind::kRecv;
          instruction.op = builder.AddOp(op);
          instruction.rendezvous =
              pair < pairs.size()
                  ? RendezvousId{static_cast<std::uint32_t>(meetings[e]) +
                                 static_cast<std::uint32_t>(2 * pair + (back ? 1 : 0))}
                  : RendezvousId::kNone;
          last = builder.Add(instruction);
          const DataFlow::Use use = tensor(sends ? Access::kRead : Access::kWrite);
          flow.Set(last, sends ? Function::kSend : Function::kReceive, {&use, 1});
        }
      } else {
        op.group = all;
        instruction.op = builder.AddOp(op);
        instruction.rendezvous = meetings[e];
        last = builder.Add(instruction);
        DataFlow::Use in = tensor(Access::kRead);
        DataFlow::Use out = tensor(Access::kWrite);
        in.own_part = op.kind == OpKind::kAllGather;
        out.own_part = op.kind == OpKind::kReduceScatter;
        Function function = Function::kReduce;
        std::array<std::int64_t, 4> extents{};
        if (op.kind == OpKind::kAllGather) function = Function::kGather;
        if (op.kind == OpKind::kAllToAll) {
          // Rows of a sample, whose columns go to the ranks.
          const std::int64_t columns = std::min(kColumnsOfHeads, elements);
          function = Function::kToHeads;
          extents = {elements / columns, columns, 0, 0};
        }
        flow.Set(last, function, std::array{std::move(in), std::move(out)}, 1, extents);
      }
      Instruction after;
      after.op = builder.AddOp(Op::HostSync());
      after.stream = core;
      builder.Add(after, {&last, 1});
    }
  }
  STEPCAST_ASSIGN_OR_RETURN(Program program, std::move(builder).Build());
  Executable executable{std::move(program), std::move(flow), {}};
  executable.shards = ranks_;
  executable.replicas = ranks_;
  for (int rank = 0; rank < ranks_; ++rank) {
    const auto number = static_cast<std::size_t>(rank);
    executable.ranks.push_back({rank, rank, 0, 0, rank, static_cast<std::uint32_t>(rank),
                                executable.program.rank_classes()[number].first_instruction});
  }
  return executable;
}

Result<Duration> MeasureWaking() {
  constexpr int kMessages = 100;
  constexpr int kSteps = 3;
  // Some hundred microseconds, in which the other rank falls asleep.
  constexpr std::int64_t kElements = 1 << 20;
  if (CountCores() < 2) return Duration();
  Probe probe(2);
  std::vector<std::size_t> messages;
  const Op busy = Op::Rowwise(OpKind::kFill, DType::kFp32, Pass::kForward, 1, kElements);
  for (int i = 0; i < kMessages; ++i) {
    probe.AddKernel({busy, Function::kZero, {{kElements, Access::kWrite, 0}}});
    messages.push_back(probe.AddExchange(OpKind::kSend, Bytes(kElementBytes)));
  }
  STEPCAST_ASSIGN_OR_RETURN(const Executable executable, probe.Build());
  ExecuteOptions options;
  options.steps = kSteps;
  options.link = {Bandwidth::GigabytesPerSecond(1000), Duration()};
  STEPCAST_ASSIGN_OR_RETURN(const Execution execution, Execute(executable, options));
  std::vector<Duration> late;
  for (const std::vector<Duration>& of_step : execution.woken_late) {
    for (const Duration time : of_step) {
      if (time > Duration()) late.push_back(time);
    }
  }
  if (late.empty()) return Duration();
  const auto middle = late.begin() + static_cast<std::ptrdiff_t>(late.size() / 2);
  std::nth_element(late.begin(), middle, late.end());
  return *middle;
}

Result<double> MeasureSpeedSpread(int cores) {
  constexpr int kSteps = 40;
  constexpr int kKernels = 20;
  constexpr std::int64_t kExtent = 256;
  if (cores < 2) return 0;
  Probe probe(cores);
  const Op product = Op::Gemm(DType::kFp32, GemmLayout::kTN, kExtent, kExtent, kExtent);
  const std::int64_t elements = kExtent * kExtent;
  std::size_t last = 0;
  for (int i = 0; i < kKernels; ++i) {
    last = probe.AddKernel({product,
                            Function::kMultiply,
                            {{elements, Access::kRead, 0},
                             {elements, Access::kRead, 0},
                             {elements, Access::kWrite, 0}}});
  }
  STEPCAST_ASSIGN_OR_RETURN(const Executable executable, probe.Build());
  ExecuteOptions options;
  options.steps = kSteps;
  STEPCAST_ASSIGN_OR_RETURN(const Execution execution, Execute(executable, options));
  const auto undisturbed =
      std::count(execution.disturbed.begin() + 1, execution.disturbed.end(), false);
  double deviations = 0;
  int count = 0;
  for (std::size_t step = 1; step < execution.times.size(); ++step) {
    if (execution.disturbed[step] && undisturbed > 0) continue;
    double sum = 0;
    double squares = 0;
    for (int rank = 0; rank < cores; ++rank) {
      const std::uint32_t at = probe.InstructionOf(last, static_cast<std::size_t>(rank));
      const double time = execution.times[step][at].finish.seconds();
      sum += time;
      squares += time * time;
    }
    const double mean = sum / cores;
    deviations += std::sqrt(std::max(0.0, squares - sum * mean) / (cores - 1)) / mean;
    ++count;
  }
  return count == 0 ? 0 : deviations / count;
}

}  // namespace stepcast
