#include "scenarios/explain/explain.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "simulator/base/check.h"
#include "strategies/lower/program_trace.h"
#include "strategies/step/step.h"

namespace stepcast {
namespace {

/// All ranks of a pipeline rank, ascending.
std::vector<int> RanksOfStage(const ParallelPlan& plan, int pipeline_rank) {
  std::vector<int> ranks;
  ranks.reserve(static_cast<std::size_t>(plan.stage_ranks()));
  Coordinates at{};
  at[static_cast<std::size_t>(Dimension::kPipeline)] = pipeline_rank;
  for (int tensor = 0; tensor < plan.tensor; ++tensor) {
    at[static_cast<std::size_t>(Dimension::kTensor)] = tensor;
    for (int context = 0; context < plan.context; ++context) {
      at[static_cast<std::size_t>(Dimension::kContext)] = context;
      for (int data = 0; data < plan.data; ++data) {
        at[static_cast<std::size_t>(Dimension::kData)] = data;
        ranks.push_back(plan.Rank(at));
      }
    }
  }
  std::ranges::sort(ranks);
  return ranks;
}

/// The pipeline rank that a global rank belongs to.
int PipelineRankOf(const ParallelPlan& plan, int rank) {
  for (const Dimension dimension : plan.rank_order) {
    if (dimension == Dimension::kPipeline) return rank % plan.pipeline;
    rank /= plan.Size(dimension);
  }
  return 0;
}

void Extend(TimeSpan& span, const InstructionTime& time, bool& empty) {
  span.start = empty ? time.start : std::min(span.start, time.start);
  span.finish = empty ? time.finish : std::max(span.finish, time.finish);
  empty = false;
}

/// Makes one of spans that touch, and leaves out those of no length.
void Merge(std::vector<TimeSpan>& spans) {
  std::erase_if(spans, [](const TimeSpan& span) { return span.start == span.finish; });
  std::ranges::sort(spans, {},
                    [](const TimeSpan& span) { return std::pair(span.start, span.finish); });
  std::vector<TimeSpan> merged;
  for (const TimeSpan& span : spans) {
    if (!merged.empty() && span.start <= merged.back().finish) {
      merged.back().finish = std::max(merged.back().finish, span.finish);
    } else {
      merged.push_back(span);
    }
  }
  spans = std::move(merged);
}

/// Whether an action of this kind of stream holds up what its rank does next.
bool IsOfLayers(StreamKind kind) {
  return kind == StreamKind::kCompute || kind == StreamKind::kTensorParallel ||
         kind == StreamKind::kContextParallel || kind == StreamKind::kExpertParallel;
}

/// When a rank does what. Every action starts with work of the host, in the order of the schedule;
/// those that run together start one after the other and then mix.
void FillTimes(const SimulatedStep& step, const std::vector<InstructionTime>& times,
               const RankClass& rank_class, const PipelineSchedule& schedule, ExplainedRank& rank) {
  const Program& program = step.program;
  const std::vector<PipelineAction>& order =
      schedule.orders[static_cast<std::size_t>(rank_class.stage)];
  std::vector<bool> empty(order.size(), true);
  for (const PipelineAction& action : order) rank.actions.push_back({action, {}});
  // Actions begun, and how many of them, the latest, run together.
  std::size_t begun = 0;
  std::size_t together = 1;
  for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    const Op& op = program.op(instruction);
    const Origin& origin = instruction.origin;
    if (op.kind == OpKind::kHostWork &&
        op.dims[0] == static_cast<std::int64_t>(HostWorkKind::kMicroBatch)) {
      ++begun;
      STEPCAST_CHECK(begun <= order.size()) << "the program has more actions than the schedule";
      if (begun > 1 && order[begun - 2].overlaps_next) {
        together = 2;
      } else if (begun == 1 || schedule.BeginsTile(order[begun - 1].micro_batch)) {
        together = 1;
      } else {
        ++together;  // of one tile
      }
      continue;
    }
    const StreamKind stream = program.stream(instruction.stream).kind;
    if (stream == StreamKind::kHost) continue;
    if (origin.phase == Phase::kGradientReduce) {
      rank.reductions.push_back({times[i].start, times[i].finish});
    } else if (origin.phase == Phase::kOptimizer) {
      rank.updates.push_back({times[i].start, times[i].finish});
    } else if (origin.phase != Phase::kInput && IsOfLayers(stream)) {
      const bool forward = origin.phase == Phase::kForward;
      for (std::size_t k = 0; k < std::min(together, begun); ++k) {
        const std::size_t a = begun - 1 - k;
        const PipelineAction& action = order[a];
        // The parts of what the next action receives are gathered before it begins.
        if (action.micro_batch != origin.micro_batch || action.chunk != origin.chunk ||
            (action.work == PipelineWork::kForward) != forward) {
          continue;
        }
        bool none = empty[a];
        Extend(rank.actions[a].time, times[i], none);
        empty[a] = none;
        break;
      }
    }
  }
  STEPCAST_CHECK(begun == order.size()) << "the program has fewer actions than the schedule";
  // A stage without layers takes no time.
  Duration last;
  for (std::size_t a = 0; a < order.size(); ++a) {
    if (empty[a]) rank.actions[a].time = {last, last};
    last = std::max(last, rank.actions[a].time.finish);
  }
  Merge(rank.reductions);
  Merge(rank.updates);
}

/// How a pipeline rank speaks of the others in a group of several pipeline ranks.
std::string PairInWords(const ParallelPlan& plan, int pipeline_rank, const std::set<int>& ranks) {
  const int p = plan.pipeline;
  for (const int peer : ranks) {
    if (peer == pipeline_rank) continue;
    if (p == 2) return "other pipeline rank";
    if (peer == (pipeline_rank + 1) % p) return "next pipeline rank";
    if (peer == (pipeline_rank + p - 1) % p) return "previous pipeline rank";
    return "another pipeline rank";
  }
  return "itself";
}

Bytes SentAround(OpKind op, Bytes bytes, int members) {
  const std::int64_t others = members - 1;
  switch (op) {
    case OpKind::kAllReduce:
      return Bytes(static_cast<std::int64_t>(2.0 * static_cast<double>(bytes.count()) *
                                             static_cast<double>(others) / members));
    case OpKind::kAllGather:
    case OpKind::kReduceScatter:
    case OpKind::kAllToAll:
      return Bytes(static_cast<std::int64_t>(static_cast<double>(bytes.count()) *
                                             static_cast<double>(others) / members));
    case OpKind::kSend:
    case OpKind::kStore:
      return bytes;
    default:
      return {};
  }
}

/// What one rank of a class says to others and to its host.
std::vector<TrafficRow> TrafficOf(const Program& program, const ParallelPlan& plan,
                                  const RankClass& rank_class, int micro_batches) {
  using Key = std::tuple<Phase, StreamKind, std::string, int, OpKind>;
  struct Sum {
    TrafficRow row;
    std::vector<bool> seen;  // by micro-batch
  };
  std::map<std::pair<GroupId, bool>, std::string> names;
  const auto name_of = [&](const Op& op) -> const std::string& {
    const bool transfer = op.kind == OpKind::kSend || op.kind == OpKind::kRecv;
    auto [it, inserted] = names.try_emplace({op.group, transfer});
    if (!inserted) return it->second;
    const Group& group = program.group(op.group);
    if (std::ranges::max(group.ranks) >= plan.gpus()) return it->second = "teacher";
    std::set<int> pipeline_ranks;
    for (const int rank : group.ranks) pipeline_ranks.insert(PipelineRankOf(plan, rank));
    const bool pair = group.ranks.size() == 2 && pipeline_ranks.size() == 2;
    if (transfer && pipeline_ranks.size() == 1) {
      it->second = "next in " + group.name;  // Around the ring of its members.
    } else if (transfer) {
      it->second = PairInWords(plan, rank_class.stage, pipeline_ranks);
    } else if (pair && group.name.starts_with("stages")) {
      it->second = "first and last stage";  // Of tied embeddings.
    } else {
      // "copies of stage 3" is the same for all ranks: "copies".
      it->second = group.name.substr(0, group.name.find(" of stage"));
    }
    return it->second;
  };
  std::map<Key, Sum> sums;
  for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    const Op& op = program.op(instruction);
    const bool moves =
        IsCommunication(op.kind) || op.kind == OpKind::kStore || op.kind == OpKind::kLoad;
    if (!moves) continue;
    const StreamKind stream = program.stream(instruction.stream).kind;
    const bool offload = IsOffload(op.kind);
    const int members = offload ? 1 : static_cast<int>(program.group(op.group).ranks.size());
    const std::string among =
        !offload ? name_of(op)
                 : (op.dims[1] == static_cast<std::int64_t>(HostMemory::kNvme) ? "NVMe" : "host");
    Sum& sum = sums[{instruction.origin.phase, stream, among, members, op.kind}];
    TrafficRow& row = sum.row;
    row.phase = instruction.origin.phase;
    row.stream = stream;
    row.among = among;
    row.members = members;
    row.op = op.kind;
    ++row.count;
    const Bytes bytes(op.dims[0]);
    row.bytes += bytes;
    row.sent += SentAround(op.kind, bytes, members);
    sum.seen.resize(static_cast<std::size_t>(micro_batches));
    if (instruction.origin.micro_batch < micro_batches) {
      sum.seen[instruction.origin.micro_batch] = true;
    }
  }
  std::vector<TrafficRow> rows;
  for (auto& [key, sum] : sums) {
    const auto seen = static_cast<int>(std::ranges::count(sum.seen, true));
    // All micro-batches pass through a rank; what only some of them do is not done for each.
    const bool each =
        sum.row.phase != Phase::kOptimizer && seen == micro_batches && sum.row.count % seen == 0;
    sum.row.micro_batches = each ? seen : 0;
    rows.push_back(std::move(sum.row));
  }
  return rows;
}

std::vector<ExplainedGroup> GroupsOfFirstRank(const Program& program, const RankClass& rank_class,
                                              const Topology& topology) {
  std::set<GroupId> used;
  for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
    const Op& op = program.op(program.instructions()[i]);
    if (IsCommunication(op.kind)) used.insert(op.group);
  }
  std::vector<ExplainedGroup> groups;
  for (const GroupId id : used) {
    const Group& group = program.group(id);
    if (group.ranks.size() < 2) continue;
    std::string name = group.name;
    constexpr std::string_view kPair = "stages ";  // They are named after pipeline ranks.
    if (name.starts_with(kPair)) name.replace(0, kPair.size(), "pipeline ranks ");
    groups.push_back({std::move(name), group.ranks, topology.Links(group.ranks)});
  }
  return groups;
}

/// Recommenders have no experts: ranks share out tables in their place.
void NameTables(Explanation& explanation) {
  const auto rename = [](std::string& name) {
    if (name == "expert") name = "tables";
  };
  for (ExplainedGroup& group : explanation.groups) rename(group.name);
  for (RankTraffic& traffic : explanation.traffic) {
    for (TrafficRow& row : traffic.rows) rename(row.among);
  }
}

}  // namespace

Explanation ExplainStep(const Forecast& forecast, const SimulatedStep& step,
                        const PipelineSchedule& schedule, const Topology& topology) {
  Explanation explanation;
  const ParallelPlan& plan = forecast.plan;
  explanation.name = forecast.name;
  explanation.has_tokens = !forecast.other_model.has_value();
  explanation.cluster = forecast.cluster;
  explanation.device = forecast.device;
  explanation.framework = forecast.framework;
  explanation.plan = plan;
  explanation.schedule = schedule;
  explanation.step_time = step.timeline.makespan();
  const std::vector<InstructionTime> times =
      InstructionTimes(step.program, step.lowered, step.timeline);
  // A teacher on GPUs of its own comes behind those that train, and is not explained.
  STEPCAST_CHECK(step.program.rank_classes().size() >= schedule.orders.size());
  const auto classes = step.program.rank_classes().first(schedule.orders.size());
  for (std::size_t r = 0; r < classes.size(); ++r) {
    ExplainedRank rank;
    rank.ranks = RanksOfStage(plan, static_cast<int>(r));
    for (const int stage : schedule.stages_of_ranks[r]) {
      rank.stages.push_back(
          {stage, plan.FirstLayer(stage), plan.layers_per_stage[static_cast<std::size_t>(stage)]});
    }
    FillTimes(step, times, classes[r], schedule, rank);
    explanation.ranks.push_back(std::move(rank));
    std::vector<TrafficRow> rows =
        TrafficOf(step.program, plan, classes[r], schedule.micro_batches);
    const auto same = std::ranges::find(explanation.traffic, rows, &RankTraffic::rows);
    if (same == explanation.traffic.end()) {
      explanation.traffic.push_back({{static_cast<int>(r)}, std::move(rows)});
    } else {
      same->pipeline_ranks.push_back(static_cast<int>(r));
    }
  }
  explanation.groups = GroupsOfFirstRank(step.program, classes.front(), topology);
  if (!explanation.has_tokens) NameTables(explanation);
  return explanation;
}

Result<Explanation> ExplainScenario(const Environment& environment,
                                    const LoadedScenario& scenario) {
  STEPCAST_ASSIGN_OR_RETURN(const ForecastResult result,
                            MakeForecast(environment, scenario, {.one_batch = true}));
  STEPCAST_ASSIGN_OR_RETURN(const PipelineSchedule schedule, ScheduleOf(result.forecast.plan));
  STEPCAST_ASSIGN_OR_RETURN(
      const Topology topology,
      Topology::Create(environment.catalogue, scenario.message.cluster().name(),
                       scenario.message.cluster().gpus()));
  Explanation explanation = ExplainStep(result.forecast, *result.step, schedule, topology);
  if (schedule.asynchronous) {
    STEPCAST_ASSIGN_OR_RETURN(const ForecastResult steady, MakeForecast(environment, scenario));
    explanation.steady_step_time = steady.forecast.step_time;
  }
  return explanation;
}

}  // namespace stepcast
