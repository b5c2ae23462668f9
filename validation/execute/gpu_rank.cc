#include "validation/execute/gpu_rank.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include "profiles/collect/activity/activity.h"
#include "profiles/collect/gpu_api.h"
#include "validation/execute/rank_data.h"

namespace stepcast {
namespace {

using ErrorText = std::array<char, 512>;

constexpr double kTimeoutSeconds = 120;

/// The optimizer of a rank, whose operands say what it updates.
std::optional<FlowStep> OptimizerOf(const Executable& executable, std::size_t rank) {
  const RankClass& rank_class = executable.program.rank_classes()[rank];
  for (std::uint32_t i = rank_class.last_instruction; i-- > rank_class.first_instruction;) {
    const FlowStep step = executable.step(rank, i);
    if (step.function == Function::kAdam || step.function == Function::kMomentum) return step;
  }
  return std::nullopt;
}

}  // namespace

void Leave(const std::string& text, GpuMeeting::Text& in) {
  const std::size_t size = std::min(text.size(), in.size() - 1);
  std::copy_n(text.begin(), size, in.begin());
  in[size] = 0;
}

Result<GpuMeeting> GpuMeeting::Create(std::size_t ranks, std::size_t communicators) {
  Layout layout;
  const std::size_t barrier = layout.Add<pthread_barrier_t>(1);
  const std::size_t ids = layout.Add<Id>(communicators);
  const std::size_t failures = layout.Add<Text>(ranks);
  const std::size_t notes = layout.Add<Text>(ranks);
  STEPCAST_ASSIGN_OR_RETURN(SharedMemory memory, SharedMemory::Create(layout.bytes()));
  GpuMeeting meeting(std::move(memory));
  meeting.barrier_ = At<pthread_barrier_t>(meeting.memory_, barrier, 1).data();
  meeting.ids_ = At<Id>(meeting.memory_, ids, communicators);
  for (Id& id : meeting.ids_) new (&id) Id{};
  meeting.failures_ = At<Text>(meeting.memory_, failures, ranks);
  meeting.notes_ = At<Text>(meeting.memory_, notes, ranks);
  pthread_barrierattr_t shared;
  pthread_barrierattr_init(&shared);
  pthread_barrierattr_setpshared(&shared, PTHREAD_PROCESS_SHARED);
  pthread_barrier_init(meeting.barrier_, &shared, static_cast<unsigned>(ranks));
  pthread_barrierattr_destroy(&shared);
  return meeting;
}

void GpuMeeting::Barrier() const { pthread_barrier_wait(barrier_); }

void GpuMeeting::Publish(std::uint32_t communicator, const StepcastGpuId& id) const {
  ids_[communicator].id = id;
  ids_[communicator].ready.store(1, std::memory_order_release);
}

Result<StepcastGpuId> GpuMeeting::Await(std::uint32_t communicator) const {
  constexpr std::int64_t kPause = 1'000'000;
  const std::int64_t until = Now() + static_cast<std::int64_t>(kTimeoutSeconds * 1e9);
  while (ids_[communicator].ready.load(std::memory_order_acquire) == 0) {
    if (Now() > until) {
      return MakeError(ErrorCode::kGpu,
                       fmt::format("the first member of communicator {} did not come within {} s",
                                   communicator, kTimeoutSeconds));
    }
    SleepUntil(Now() + kPause);
  }
  return ids_[communicator].id;
}

Result<GpuRank> GpuRank::Open(const StepcastGpuExecutorApi& api, const Executable& executable,
                              const GpuPlan& plan, const ExecuteOptions& options, std::size_t rank,
                              int device) {
  GpuRank opened(api, executable, plan, options, rank);
  STEPCAST_RETURN_IF_ERROR(opened.Begin(device));
  return opened;
}

// Calls a function of the plugin; its message becomes the error.
#define STEPCAST_CALL_PLUGIN(what, function, ...)                                             \
  do {                                                                                        \
    ErrorText text{};                                                                         \
    if (api_->function(__VA_ARGS__, text.data(), text.size()) != kStepcastGpuOk) {            \
      return MakeError(                                                                       \
          ErrorCode::kGpu,                                                                    \
          fmt::format("rank {}: {}: {}", executable_->ranks[rank_].rank, what, text.data())); \
    }                                                                                         \
  } while (false)

Result<void> GpuRank::Begin(int device) {
  const StepcastGpuPlan view = plan_->View();
  const OptimizerSettings& optimizer = options_->optimizer;
  const StepcastGpuExecutorSettings settings{optimizer.learning_rate, optimizer.beta1,
                                             optimizer.beta2, optimizer.epsilon, kTimeoutSeconds};
  StepcastGpuExecutor* executor = nullptr;
  STEPCAST_CALL_PLUGIN(fmt::format("GPU {}", device), open, device, &view, &settings, &executor);
  executor_ = Executor(executor, api_->close);
  for (std::size_t t = 0; t < plan_->offsets.size(); ++t) {
    if (plan_->offsets[t] < 0) continue;
    const TensorId tensor{static_cast<std::uint32_t>(t)};
    const FlowTensor& of = executable_->flow.tensor(tensor);
    if (of.role == TensorRole::kTemporary) continue;  // written before it is read
    std::vector<float> numbers(static_cast<std::size_t>(of.elements),
                               std::numeric_limits<float>::quiet_NaN());
    FillGiven(*executable_, *options_, rank_, tensor, numbers);
    STEPCAST_RETURN_IF_ERROR(Write(tensor, numbers));
  }
  for (const FlowUnit& unit : executable_->flow.units()) {
    if (static_cast<std::uint32_t>(unit.rank_class) != executable_->ranks[rank_].folded_class) {
      continue;
    }
    std::vector<float> numbers(
        static_cast<std::size_t>(executable_->flow.tensor(unit.weights).elements));
    FillWeights(*executable_, *options_, rank_, unit, numbers);
    STEPCAST_RETURN_IF_ERROR(Write(unit.weights, numbers));
    if (unit.mask == TensorId::kNone) continue;
    FillMask(*executable_, *options_, rank_, unit, numbers);
    STEPCAST_RETURN_IF_ERROR(Write(unit.mask, numbers));
  }
  return {};
}

Result<void> GpuRank::Write(TensorId tensor, std::span<const float> numbers) {
  STEPCAST_CALL_PLUGIN("writing a tensor", write, executor_.get(),
                       plan_->offsets[static_cast<std::size_t>(tensor)], numbers.data(),
                       static_cast<std::int64_t>(numbers.size()));
  return {};
}

Result<std::vector<float>> GpuRank::Read(const TensorSlice& piece) {
  std::vector<float> numbers(static_cast<std::size_t>(piece.elements));
  if (numbers.empty()) return numbers;
  STEPCAST_CALL_PLUGIN("reading a tensor", read, executor_.get(),
                       plan_->offsets[static_cast<std::size_t>(piece.tensor)] + piece.offset,
                       numbers.data(), piece.elements);
  return numbers;
}

Result<void> GpuRank::Connect(const GpuMeeting& meeting) {
  std::vector<StepcastGpuId> ids(plan_->communicators.size());
  for (std::size_t c = 0; c < ids.size(); ++c) {
    if (plan_->communicators[c].own != 0) continue;
    STEPCAST_CALL_PLUGIN("an id for a communicator", make_id, &ids[c]);
    meeting.Publish(plan_->communicator_ids[c], ids[c]);
  }
  for (std::size_t c = 0; c < ids.size(); ++c) {
    STEPCAST_ASSIGN_OR_RETURN(ids[c], meeting.Await(plan_->communicator_ids[c]));
  }
  if (ids.empty()) return {};
  STEPCAST_CALL_PLUGIN("connecting with other ranks", connect, executor_.get(), ids.data());
  return {};
}

Result<void> GpuRank::Keep(std::size_t operand, const std::map<int, std::span<float>>& into) {
  const std::optional<FlowStep> optimizer = OptimizerOf(*executable_, rank_);
  if (!optimizer) return {};
  const FlowOperand& of = executable_->flow.operands(*optimizer)[operand];
  for (const TensorSlice& piece : PiecesOf(*executable_, rank_, of)) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<float> values, Read(piece));
    KeepPiece(*executable_, rank_, piece, values, into);
  }
  return {};
}

// Of the first step in two parts: gradients are read between them. It is not timed.
Result<void> GpuRank::Step(int step, const GpuMeeting& meeting, const ResultSpace& results) {
  const auto update = static_cast<std::int64_t>(plan_->update);
  const auto all = static_cast<std::int64_t>(plan_->launches.size());
  const std::size_t slot = static_cast<std::size_t>(step - 1) * executable_->ranks.size() + rank_;
  StepcastGpuRunReport report{};
  results.starts[slot] = Now();
  std::int64_t from = 0;
  if (step == 1) {
    STEPCAST_CALL_PLUGIN("step 1", run, executor_.get(), 0, update, step, &report);
    STEPCAST_RETURN_IF_ERROR(KeepTimes(step, report, meeting, results));
    STEPCAST_RETURN_IF_ERROR(Keep(0, results.gradients));
    from = update;
  }
  STEPCAST_CALL_PLUGIN(fmt::format("step {}", step), run, executor_.get(), from, all, step,
                       &report);
  results.ends[slot] = Now();
  STEPCAST_RETURN_IF_ERROR(KeepTimes(step, report, meeting, results));
  double loss = 0;
  for (const TensorId tensor : plan_->losses) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<float> value, Read({tensor, 0, 1}));
    loss += value.front();
  }
  // Tensor-parallel ranks know the same loss.
  results.losses[slot] = loss / executable_->micro_batches / executable_->loss_parts /
                         executable_->replicas / executable_->tensor;
  return {};
}

Result<void> GpuRank::KeepTimes(int step, const StepcastGpuRunReport& report,
                                const GpuMeeting& meeting, const ResultSpace& results) const {
  const auto log =
      MakeActivityLog({report.activities, static_cast<std::size_t>(report.activity_count)});
  if (!log) {
    return MakeError(ErrorCode::kGpu,
                     fmt::format("rank {}: what the GPU did in step {}: {}",
                                 executable_->ranks[rank_].rank, step, log.error().message));
  }
  const RankClass& rank_class = executable_->program.rank_classes()[rank_];
  const std::span<ResultSpace::Time> times =
      results.times.subspan(static_cast<std::size_t>(step - 1) * executable_->program.size(),
                            executable_->program.size());
  for (const auto& [external, span] : SpansByExternal(*log)) {
    if (external == 0 || external > plan_->launches.size()) continue;  // not ours
    ResultSpace::Time& time = times[plan_->launches[external - 1].instruction];
    const std::int64_t start = span.start_ns + report.clock_offset_ns;
    time.start = time.finish == 0 ? start : std::min(time.start, start);
    time.finish = std::max(time.finish, span.end_ns + report.clock_offset_ns);
  }
  // What launches nothing is done with what it depends on.
  int missing = 0;
  const std::size_t slot = static_cast<std::size_t>(step - 1) * executable_->ranks.size() + rank_;
  for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
    if (times[i].finish != 0) continue;
    std::int64_t last = results.starts[slot];
    for (const InstructionId before : executable_->program.dependencies(InstructionId{i})) {
      last = std::max(last, times[static_cast<std::size_t>(before)].finish);
    }
    const std::uint32_t n = i - rank_class.first_instruction;
    if (plan_->first_launch[n] == plan_->last_launch[n]) {
      times[i] = {last, last};
    } else {
      ++missing;
    }
  }
  std::string note = report.note == nullptr ? "" : report.note;
  const auto add = [&note](const std::string& text) { note += (note.empty() ? "" : "; ") + text; };
  if (report.dropped > 0) {
    add(fmt::format("{} records of what the GPU did were lost in step {}", report.dropped, step));
  }
  // The first step is in two parts, and not timed.
  if (missing > 0 && step > 1) {
    add(fmt::format("{} instructions of rank {} have no times in step {}", missing,
                    executable_->ranks[rank_].rank, step));
  }
  if (!note.empty()) Leave(note, meeting.note(rank_));
  return {};
}

Result<void> GpuRank::Work(const GpuMeeting& meeting, const ResultSpace& results) {
  STEPCAST_RETURN_IF_ERROR(Connect(meeting));
  for (int step = 1; step <= options_->steps; ++step) {
    meeting.Barrier();
    STEPCAST_RETURN_IF_ERROR(Step(step, meeting, results));
    meeting.Barrier();
  }
  return Keep(1, results.weights);
}

Result<Duration> GpuRank::Measure(std::uint32_t instruction) {
  const std::uint32_t n =
      instruction - executable_->program.rank_classes()[rank_].first_instruction;
  double us = 0;
  STEPCAST_CALL_PLUGIN("measuring a kernel", measure, executor_.get(),
                       std::int64_t{plan_->first_launch[n]}, std::int64_t{plan_->last_launch[n]},
                       &us);
  return Duration::Microseconds(us);
}

}  // namespace stepcast
