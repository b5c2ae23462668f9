#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "scenarios/report/format.h"
#include "scenarios/report/json_parts.h"
#include "scenarios/report/report.h"

namespace stepcast {
namespace {

using report_internal::BreakdownJson;
using report_internal::CostJson;
using report_internal::CriticalPathJson;
using report_internal::IntervalJson;
using report_internal::Json;
using report_internal::OrNull;
using report_internal::PassesJson;
using report_internal::ProvenanceJson;

Json OrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json ModelJson(const Forecast& forecast) {
  Json json;
  if (forecast.other_model) {
    json["description"] = forecast.other_model->description;
    json["parameters"] = forecast.other_model->parameters;
    json["layers"] = forecast.other_model->layers;
    return json;
  }
  const TransformerModel& model = forecast.model;
  json["parameters"] = model.parameters(forecast.plan.sequence_length);
  json["layers"] = model.layers;
  json["hidden_size"] = model.hidden_size;
  json["ffn_hidden_size"] = model.ffn_hidden_size;
  json["attention_heads"] = model.attention_heads;
  json["kv_heads"] = model.kv_heads;
  json["head_size"] = model.head_size;
  json["vocabulary_size"] = model.vocabulary_size;
  if (!model.layer_pattern.empty()) json["layer_pattern"] = model.layer_pattern;
  return json;
}

Json ParallelismJson(const ParallelPlan& plan) {
  Json json;
  json["tensor_parallel_degree"] = plan.tensor;
  json["pipeline_parallel_degree"] = plan.pipeline;
  json["data_parallel_degree"] = plan.data;
  json["context_parallel_degree"] = plan.context;
  json["expert_parallel_degree"] = plan.expert;
  json["expert_tensor_parallel_degree"] = plan.expert_tensor;
  json["virtual_stages"] = plan.virtual_stages;
  json["sequence_parallel"] = plan.sequence_parallel;
  json["schedule"] = report_internal::Name(plan.schedule);
  json["zero_stage"] = plan.zero_stage;
  json["shard_degree"] = plan.shards();
  json["recompute"] = report_internal::Name(plan.recompute);
  Json modules = Json::array();
  if (plan.recompute_norms) modules.push_back("norm");
  if (plan.recompute_latent_projections) modules.push_back("latent_projection");
  if (plan.recompute_activation_functions) modules.push_back("activation");
  json["recompute_modules"] = std::move(modules);
  json["attention"] = report_internal::Name(plan.attention);
  json["precision"] = Name(plan.precision);
  json["global_batch_size"] = plan.global_batch_size;
  json["sequence_length"] = plan.sequence_length;
  json["micro_batch_size"] = plan.micro_batch_size;
  json["micro_batches"] = plan.micro_batches;
  json["layers_per_stage"] = plan.layers_per_stage;
  return json;
}

// Null where it fits, field by field: so that lines of CSV have the same columns.
Json CauseJson(const FitReport* fit) {
  const auto or_null = [fit](auto value) { return fit != nullptr ? Json(value()) : Json(nullptr); };
  const auto during = [fit](auto value) {
    return fit != nullptr && fit->cause.during ? Json(value(*fit->cause.during)) : Json(nullptr);
  };
  Json json;
  json["stage"] = or_null([&] { return fit->cause.stage; });
  json["category"] = or_null([&] { return Name(fit->cause.largest); });
  json["needed_bytes"] = or_null([&] { return fit->cause.needed.count(); });
  json["available_bytes"] = or_null([&] { return fit->cause.available.count(); });
  json["excess_bytes"] = or_null([&] { return fit->cause.excess().count(); });
  json["time_s"] = or_null([&] { return fit->cause.time.seconds(); });
  json["phase"] = during([](const Origin& origin) { return Name(origin.phase); });
  json["layer"] = during([](const Origin& origin) { return origin.layer; });
  json["micro_batch"] = during([](const Origin& origin) { return origin.micro_batch; });
  json["micro_batches_in_flight"] = or_null([&] { return fit->cause.micro_batches_in_flight; });
  return json;
}

Json NearestFitJson(const FitReport* fit) {
  const FitProposal* nearest =
      fit != nullptr && !fit->proposals.empty() ? &fit->proposals.front() : nullptr;
  const auto of_nearest = [nearest](auto value) {
    return nearest != nullptr ? Json(value(*nearest)) : Json(nullptr);
  };
  const auto or_null = [fit](auto value) { return fit != nullptr ? Json(value()) : Json(nullptr); };
  Json json;
  json["set"] = of_nearest(
      [](const FitProposal& proposal) { return report_internal::SetFlags(proposal.settings); });
  json["changes"] = of_nearest([](const FitProposal& proposal) { return proposal.changes; });
  json["gpus"] = of_nearest([](const FitProposal& proposal) { return proposal.gpus; });
  json["peak_bytes"] =
      of_nearest([](const FitProposal& proposal) { return proposal.peak.count(); });
  json["step_time_s"] =
      of_nearest([](const FitProposal& proposal) { return proposal.step_time.seconds(); });
  json["most_changes"] = or_null([&] { return fit->most_changes; });
  json["most_gpus"] = or_null([&] { return fit->most_gpus; });
  json["considered"] = or_null([&] { return fit->considered; });
  json["refused"] = or_null([&] { return fit->refused; });
  json["ruled_out"] = or_null([&] { return fit->ruled_out; });
  json["forecast"] = or_null([&] { return fit->forecast; });
  json["limit_reached"] = or_null([&] { return fit->limit_reached; });
  if (fit == nullptr) return json;
  Json proposals = Json::array();
  for (const FitProposal& proposal : fit->proposals) {
    Json entry;
    Json settings = Json::array();
    for (const Setting& setting : proposal.settings) {
      settings.push_back(fmt::format("{}={}", setting.path, setting.value));
    }
    entry["set"] = std::move(settings);
    entry["changes"] = proposal.changes;
    entry["gpus"] = proposal.gpus;
    entry["peak_bytes"] = proposal.peak.count();
    entry["step_time_s"] = proposal.step_time.seconds();
    proposals.push_back(std::move(entry));
  }
  // A list of none is left out, so that lines of CSV have the same columns.
  if (!proposals.empty()) json["proposals"] = std::move(proposals);
  return json;
}

Json MemoryJson(const Forecast& forecast, const FitReport* fit) {
  Json json;
  json["capacity_bytes"] = forecast.memory_capacity.count();
  json["fits"] = forecast.fits;
  Json ranks = Json::array();
  for (const RankMemory& rank : forecast.memory) {
    Json entry;
    entry["stage"] = rank.stage;
    for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) {
      entry[fmt::format("{}_bytes", Name(static_cast<MemoryCategory>(c)))] =
          rank.by_category[c].count();
    }
    entry["peak_bytes"] = rank.peak.count();
    ranks.push_back(std::move(entry));
  }
  json["peak_bytes"] = forecast.peak().count();
  json["ranks"] = std::move(ranks);
  json["out_of_memory"] = CauseJson(fit);
  json["nearest_fit"] = NearestFitJson(fit);
  return json;
}

Json MeasuredJson(const Forecast& forecast) {
  Json json;
  json["step_time_s"] = OrNull(forecast.measured_step_time_s);
  json["source"] = OrNull(forecast.measured_source);
  json["error_fraction"] =
      forecast.measured_step_time_s && *forecast.measured_step_time_s > 0
          ? Json(forecast.step_time.seconds() / *forecast.measured_step_time_s - 1)
          : Json(nullptr);
  return json;
}

Json ToJson(const Forecast& forecast, double wall_s, const FitReport* fit) {
  Json json;
  json["name"] = forecast.name;
  json["step_time_s"] = forecast.step_time.seconds();
  json["interval"] = IntervalJson(forecast.interval);
  json[forecast.other_model ? "samples_per_s_per_gpu" : "tokens_per_s_per_gpu"] =
      forecast.tokens_per_s_per_gpu;
  json["model_tflop_per_s_per_gpu"] = forecast.model_tflop_per_s_per_gpu;
  json["mfu"] = forecast.mfu;
  json["hfu"] = forecast.hfu;
  json["peak_dtype"] = Name(forecast.plan.precision);  // of both
  json["breakdown"] = BreakdownJson(forecast);
  json["critical_path"] = CriticalPathJson(forecast);
  json["busiest_stage"] = forecast.busiest_stage;
  json["memory"] = MemoryJson(forecast, fit);
  json["cost"] = CostJson(forecast.cost);
  json["provenance"] = ProvenanceJson(forecast);
  json["instructions"] = forecast.instructions;
  json["tasks"] = forecast.tasks;
  json["rank_classes"] = forecast.rank_classes;
  json["model"] = ModelJson(forecast);
  json["cluster"] = forecast.cluster;
  json["device"] = forecast.device;
  json["gpus"] = forecast.gpus;
  json["framework"] = forecast.framework;
  json["parallelism"] = ParallelismJson(forecast.plan);
  json["measured"] = MeasuredJson(forecast);
  // Left out where there are none, so that lines of CSV have the same columns.
  if (!forecast.passes.empty()) json["passes"] = PassesJson(forecast);
  json["warnings"] = forecast.warnings;
  // 64 bits are more than a JSON number keeps in most readers.
  json["fingerprint"] = fmt::format("{:016x}", forecast.fingerprint);
  json["wall_s"] = wall_s;
  return json;
}

}  // namespace

std::string ForecastJson(const Forecast& forecast, double wall_s, const FitReport* fit) {
  return report_internal::Written(ToJson(forecast, wall_s, fit));
}

std::string ForecastCsv(const Forecast& forecast, double wall_s, const FitReport* fit) {
  const report_internal::CsvLines lines = report_internal::Flattened(ToJson(forecast, wall_s, fit));
  return lines.names + "\n" + lines.values + "\n";
}

}  // namespace stepcast
