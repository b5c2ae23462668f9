#include <nlohmann/json.hpp>
#include <string>

#include "scenarios/explain/explain.h"
#include "scenarios/explain/words.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;

Json SpansJson(const std::vector<TimeSpan>& spans) {
  Json json = Json::array();
  for (const TimeSpan& span : spans) {
    json.push_back({{"start_s", span.start.seconds()}, {"finish_s", span.finish.seconds()}});
  }
  return json;
}

Json RankJson(const ExplainedRank& rank, int pipeline_rank) {
  Json json;
  json["pipeline_rank"] = pipeline_rank;
  json["ranks"] = rank.ranks;
  json["stages"] = Json::array();
  for (const ExplainedStage& stage : rank.stages) {
    json["stages"].push_back(
        {{"stage", stage.stage}, {"first_layer", stage.first_layer}, {"layers", stage.layers}});
  }
  json["actions"] = Json::array();
  for (const ExplainedAction& action : rank.actions) {
    json["actions"].push_back({{"action", Describe(action.action)},
                               {"start_s", action.time.start.seconds()},
                               {"finish_s", action.time.finish.seconds()},
                               {"overlaps_next", action.action.overlaps_next}});
  }
  json["gradient_reductions"] = SpansJson(rank.reductions);
  json["optimizer"] = SpansJson(rank.updates);
  return json;
}

Json GroupJson(const ExplainedGroup& group) {
  const GroupLinks& links = group.links;
  return {
      {"name", group.name},
      {"ranks", group.ranks},
      {"nodes", links.nodes},
      {"in_node_gigabytes_per_s",
       links.max_ranks_per_node > 1 ? Json(links.scale_up.gigabytes_per_second()) : Json(nullptr)},
      {"between_nodes_gigabytes_per_s",
       links.crosses_nodes()
           ? Json((links.scale_out * links.scale_out_efficiency).gigabytes_per_second())
           : Json(nullptr)}};
}

Json TrafficJson(const RankTraffic& traffic) {
  Json json;
  json["pipeline_ranks"] = traffic.pipeline_ranks;
  json["rows"] = Json::array();
  for (const TrafficRow& row : traffic.rows) {
    json["rows"].push_back({{"phase", Name(row.phase)},
                            {"stream", Name(row.stream)},
                            {"with", row.among},
                            {"members", row.members},
                            {"operator", Name(row.op)},
                            {"micro_batches", row.micro_batches},
                            {"count", row.count},
                            {"message_bytes", row.bytes.count()},
                            {"sent_bytes", row.sent.count()}});
  }
  return json;
}

}  // namespace

std::string ExplanationJson(const Explanation& explanation) {
  Json json;
  json["name"] = explanation.name;
  json["cluster"] = explanation.cluster;
  json["device"] = explanation.device;
  json["framework"] = explanation.framework;
  json["step_time_s"] = explanation.step_time.seconds();
  json["steady_step_time_s"] =
      explanation.steady_step_time ? Json(explanation.steady_step_time->seconds()) : Json(nullptr);
  for (const auto& [label, words] : explain_internal::PlanInWords(explanation)) {
    json["plan"][label] = words;
  }
  json["pipeline"] = Json::array();
  for (std::size_t r = 0; r < explanation.ranks.size(); ++r) {
    json["pipeline"].push_back(RankJson(explanation.ranks[r], static_cast<int>(r)));
  }
  json["groups"] = Json::array();
  for (const ExplainedGroup& group : explanation.groups) json["groups"].push_back(GroupJson(group));
  json["traffic"] = Json::array();
  for (const RankTraffic& traffic : explanation.traffic) {
    json["traffic"].push_back(TrafficJson(traffic));
  }
  constexpr int kIndent = 2;
  // A name that is not UTF-8 must not stop the report.
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace stepcast
