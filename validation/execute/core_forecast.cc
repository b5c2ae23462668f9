#include "validation/execute/core_forecast.h"

#include <array>
#include <map>
#include <span>

#include "simulator/engine/engine.h"
#include "simulator/tasks/task_graph.h"
#include "validation/execute/core_order.h"

namespace stepcast {
namespace {

class CoreLowering {
 public:
  CoreLowering(const Executable& executable, const CorePrices& prices)
      : executable_(executable), prices_(prices), tasks_(executable.program.size()) {
    builder_.SetRendezvousCount(executable.program.rendezvous_count());
  }

  Result<CoreForecast> Forecast();

 private:
  struct Tasks {
    TaskId run = TaskId::kNone;  // or the link
    TaskId take = TaskId::kNone;
    TaskId woken = TaskId::kNone;
  };
  struct Link {
    StreamId carries{};
    StreamId brings{};  ///< What others send: both ways at once.
    StreamId wakes{};
  };

  void AddRank();
  TaskId Add(StreamId stream, Duration work, TaskId after = TaskId::kNone,
             RendezvousId rendezvous = RendezvousId::kNone);
  void AddTransfer(std::uint32_t instruction, TaskId put);
  void AddTake(std::uint32_t instruction);

  const Executable& executable_;
  const CorePrices& prices_;
  TaskGraphBuilder builder_;
  std::vector<Tasks> tasks_;  // by instruction
  // Of the rank under way.
  std::size_t rank_ = 0;
  StreamId core_{};
  std::map<StreamId, Link> links_;
};

TaskId CoreLowering::Add(StreamId stream, Duration work, TaskId after, RendezvousId rendezvous) {
  Task task;
  task.stream = stream;
  task.work = work;
  task.rendezvous = rendezvous;
  const std::array dependencies = {after};
  return builder_.Add(task, std::span(dependencies).first(after == TaskId::kNone ? 0 : 1));
}

void CoreLowering::AddTransfer(std::uint32_t i, TaskId put) {
  const Program& program = executable_.program;
  const Instruction& instruction = program.instructions()[i];
  const Op& op = program.op(instruction);
  const Duration carried = CarryTime(op, program.group(op.group).ranks.size(), prices_.link);
  const Link& link = links_.at(instruction.stream);
  Tasks& tasks = tasks_[i];
  const Function function = executable_.step(rank_, i).function;
  tasks.run = tasks.woken = Add(function == Function::kReceive ? link.brings : link.carries,
                                carried, put, instruction.rendezvous);
  // Who slept until others arrived goes on late, if the link was not longer still.
  if (prices_.wake > carried && function != Function::kSend) {
    tasks.woken = Add(link.wakes, prices_.wake - carried, tasks.run);
  }
}

void CoreLowering::AddRank() {
  const Program& program = executable_.program;
  const RankClass& rank_class = program.rank_classes()[rank_];
  builder_.BeginRankClass(rank_class.name);
  core_ = builder_.AddStream(StreamKind::kCompute);
  links_.clear();
  for (std::uint32_t s = 0; s < program.streams().size(); ++s) {
    const Stream& stream = program.streams()[s];
    if (static_cast<std::size_t>(stream.rank_class) != rank_) continue;
    const StreamId carries = builder_.AddStream(stream.kind);
    const StreamId brings = builder_.AddStream(stream.kind);
    links_[StreamId{s}] = {carries, brings, builder_.AddStream(stream.kind)};
  }
  const CoreTimes& times = prices_.times;
  for (const CoreAction& action : OrderOnCore(executable_, rank_)) {
    const std::uint32_t i = action.instruction;
    switch (action.kind) {
      case CoreAction::Kind::kRun:
        tasks_[i].run = Add(core_, times.run[i]);
        break;
      case CoreAction::Kind::kPut:
        AddTransfer(i, Add(core_, times.put[i]));
        break;
      case CoreAction::Kind::kTake:
        // A receiver has put nothing in.
        if (tasks_[i].run == TaskId::kNone) AddTransfer(i, TaskId::kNone);
        tasks_[i].take = Add(core_, times.take[i], tasks_[i].woken);
        break;
    }
  }
}

Result<CoreForecast> CoreLowering::Forecast() {
  for (rank_ = 0; rank_ < executable_.ranks.size(); ++rank_) AddRank();
  const TaskGraph graph = std::move(builder_).Build();
  STEPCAST_ASSIGN_OR_RETURN(const Timeline timeline, Simulate(graph));
  CoreForecast forecast;
  forecast.step_time = timeline.makespan();
  forecast.times.reserve(tasks_.size());
  for (const Tasks& tasks : tasks_) {
    MeasuredTime time{timeline.start(tasks.run), timeline.finish(tasks.run)};
    if (tasks.take != TaskId::kNone) time.finish += graph.task(tasks.take).work;
    forecast.times.push_back(time);
  }
  return forecast;
}

}  // namespace

Result<CoreForecast> ForecastOnCores(const Executable& executable, const CorePrices& prices) {
  return CoreLowering(executable, prices).Forecast();
}

}  // namespace stepcast
