#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "scenarios/page/page.h"
#include "scenarios/report/format.h"
#include "simulator/trace/trace.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 4> kLetters = {"F", "B", "I", "W"};  // By PipelineWork.

Json SpanJson(const TimeSpan& time) {
  return {ToTraceNanoseconds(time.start), ToTraceNanoseconds(time.finish)};
}

Json ActionJson(const PipelineAction& action) {
  return {kLetters[static_cast<std::size_t>(action.work)], action.stage, action.micro_batch};
}

/// Two actions that run together are one span.
Json ActionsJson(const ExplainedRank& rank) {
  Json json = Json::array();
  for (std::size_t a = 0; a < rank.actions.size(); ++a) {
    const auto& [action, time] = rank.actions[a];
    Json entry;
    entry["does"] = Json::array({ActionJson(action)});
    TimeSpan span = time;
    if (action.overlaps_next && a + 1 < rank.actions.size()) {
      const auto& [other, other_time] = rank.actions[++a];
      entry["does"].push_back(ActionJson(other));
      span.start = std::min(span.start, other_time.start);
      span.finish = std::max(span.finish, other_time.finish);
    }
    entry["ns"] = SpanJson(span);
    json.push_back(std::move(entry));
  }
  return json;
}

}  // namespace

std::string PipelineJson(const Explanation& explanation) {
  Json json;
  json["schedule"] = report_internal::Name(explanation.plan.schedule);
  json["flushed"] = !explanation.schedule.asynchronous;
  json["end_ns"] = ToTraceNanoseconds(explanation.step_time);
  json["ranks"] = Json::array();
  for (const ExplainedRank& rank : explanation.ranks) {
    Json entry;
    entry["stages"] = Json::array();
    for (const ExplainedStage& stage : rank.stages) entry["stages"].push_back(stage.stage);
    entry["actions"] = ActionsJson(rank);
    entry["updates_ns"] = Json::array();
    for (const TimeSpan& update : rank.updates) entry["updates_ns"].push_back(SpanJson(update));
    json["ranks"].push_back(std::move(entry));
  }
  return json.dump();
}

}  // namespace stepcast
