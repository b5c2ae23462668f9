// Reports of a suite that was executed.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "scenarios/report/format.h"
#include "validation/cores/suite.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
using report_internal::HumanTime;

constexpr std::size_t kShownPairs = 10;
constexpr std::size_t kWorstRows = 10;

Json Number(const std::optional<double>& value) {
  return value.has_value() ? Json(*value) : Json(nullptr);
}

std::string Percent(const std::optional<double>& value) {
  return value ? fmt::format("{:.1f} %", *value * 100) : "-";
}

Json RowJson(const SuiteRow& row) {
  return {{"id", row.name},
          {"model", row.model},
          {"ranks", row.ranks},
          {"measured_s", row.measured.seconds()},
          {"measured_p25_s", row.p25.seconds()},
          {"measured_p75_s", row.p75.seconds()},
          {"steps", row.steps},
          {"disturbed", row.disturbed},
          {"forecast_s", row.forecast.seconds()},
          {"error", row.error()},
          {"measured_fraction", row.sources.measured},
          {"interpolated_fraction", row.sources.interpolated},
          {"roofline_fraction", row.sources.roofline}};
}

Json ExperimentJson(const SuiteResult& result, const Experiment& experiment) {
  Json json = {{"name", experiment.name},
               {"kendall_tau", Number(experiment.kendall_tau)},
               {"pairs", experiment.pairs()},
               {"wrong_pairs", experiment.wrong_pairs},
               {"clear_pairs", experiment.clear_pairs},
               {"wrong_clear_pairs", experiment.wrong_clear_pairs},
               {"variants", Json::array()}};
  for (const Experiment::Variant& variant : experiment.variants) {
    json["variants"].push_back({{"id", result.rows[variant.row].name},
                                {"forecast_place", variant.forecast_place},
                                {"measured_place", variant.measured_place}});
  }
  return json;
}

std::string OrderText(const std::optional<double>& tau, std::size_t wrong, std::size_t pairs) {
  return fmt::format("Kendall tau {}; {} of {} pairs in the wrong order",
                     tau ? fmt::format("{:.3f}", *tau) : "-", wrong, pairs);
}

std::string ExperimentText(const SuiteResult& result, const Experiment& experiment) {
  std::string text =
      fmt::format("\n  {:<38}{:>10}{:>10}{:>12}{:>12}\n", "order of " + experiment.name, "forecast",
                  "measured", "forecast", "measured");
  for (const Experiment::Variant& variant : experiment.variants) {
    const SuiteRow& row = result.rows[variant.row];
    text += fmt::format("  {:<38}{:>10}{:>10}{:>12}{:>12}\n", row.name, variant.forecast_place,
                        variant.measured_place, HumanTime(row.forecast), HumanTime(row.measured));
  }
  return text +
         fmt::format("  {}; of {} clear of each other's spread, {}\n",
                     OrderText(experiment.kendall_tau, experiment.wrong_pairs, experiment.pairs()),
                     experiment.clear_pairs, experiment.wrong_clear_pairs);
}

std::vector<const SuiteRow*> WorstFirst(const SuiteResult& result) {
  std::vector<const SuiteRow*> rows;
  for (const SuiteRow& row : result.rows) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const SuiteRow* a, const SuiteRow* b) {
    return std::abs(a->error()) > std::abs(b->error());
  });
  return rows;
}

}  // namespace

std::string SuiteText(const SuiteResult& result) {
  std::string text = fmt::format(
      "{} suite on {} cores of this machine\n  {:<38}{:>6}{:>12}{:>12}{:>9}{:>9}\n", result.suite,
      CountCores(), "case", "ranks", "forecast", "measured", "error", "spread");
  for (const SuiteRow& row : result.rows) {
    text += fmt::format("  {:<38}{:>6}{:>12}{:>12}{:>+7.1f} %{:>7.1f} %{}\n", row.name, row.ranks,
                        HumanTime(row.forecast), HumanTime(row.measured), 100 * row.error(),
                        100 * (row.p75 / row.p25 - 1), row.disturbed ? " disturbed" : "");
  }
  const ErrorSummary& errors = result.errors;
  text += fmt::format(
      "\n  {} cases: mean absolute error {}, median {}, largest {}, bias {}\n"
      "  order: {}\n",
      result.rows.size(), Percent(errors.mape), Percent(errors.median_ape), Percent(errors.max_ape),
      Percent(errors.bias),
      OrderText(result.kendall_tau, result.wrong_pairs.size(),
                result.rows.size() * (result.rows.size() - 1) / 2));
  for (std::size_t i = 0; i < std::min(kShownPairs, result.wrong_pairs.size()); ++i) {
    const WrongPair& pair = result.wrong_pairs[i];
    text += fmt::format("    {} is {:.1f} % faster than {}, forecast {:.1f} % slower\n",
                        result.rows[pair.faster].name, 100 * pair.measured_gap,
                        result.rows[pair.slower].name, 100 * pair.forecast_gap);
  }
  if (result.wrong_pairs.size() > kShownPairs) {
    text += fmt::format("    and {} closer ones\n", result.wrong_pairs.size() - kShownPairs);
  }
  for (const Experiment& experiment : result.experiments) {
    text += ExperimentText(result, experiment);
  }
  for (const SuiteResult::Skipped& skipped : result.skipped) {
    text += fmt::format("  left out {}: {}\n", skipped.name, skipped.reason);
  }
  text +=
      "\nMeasured: median of the steps that no other process disturbed. Spread: between the "
      "quarters\n"
      "of them. Forecast: measured tables of this machine, put together by the simulator.\n";
  return text;
}

std::string SuiteJson(const SuiteResult& result, bool with_rows) {
  const ErrorSummary& errors = result.errors;
  Json set = {{"file", result.suite},
              {"rows", result.rows.size() + result.skipped.size()},
              {"simulated", result.rows.size()},
              {"compared", errors.rows},
              {"mape", Number(errors.mape)},
              {"median_ape", Number(errors.median_ape)},
              {"p90_ape", Number(errors.p90_ape)},
              {"max_ape", Number(errors.max_ape)},
              {"bias", Number(errors.bias)},
              {"kendall_tau", Number(result.kendall_tau)},
              {"pairs", result.rows.size() * (result.rows.size() - 1) / 2}};
  set["wrong_pairs"] = Json::array();
  for (const WrongPair& pair : result.wrong_pairs) {
    set["wrong_pairs"].push_back({{"faster", result.rows[pair.faster].name},
                                  {"slower", result.rows[pair.slower].name},
                                  {"measured_gap", pair.measured_gap},
                                  {"forecast_gap", pair.forecast_gap}});
  }
  set["experiments"] = Json::array();
  for (const Experiment& experiment : result.experiments) {
    set["experiments"].push_back(ExperimentJson(result, experiment));
  }
  set["skipped"] = Json::array();
  for (const SuiteResult::Skipped& skipped : result.skipped) {
    set["skipped"].push_back({{"id", skipped.name}, {"reason", skipped.reason}});
  }
  set["worst"] = Json::array();
  const std::vector<const SuiteRow*> worst = WorstFirst(result);
  for (std::size_t i = 0; i < std::min(kWorstRows, worst.size()); ++i) {
    set["worst"].push_back(RowJson(*worst[i]));
  }
  Json document;
  document["sets"] = Json::array({std::move(set)});
  if (with_rows) {
    document["rows"] = Json::array();
    for (const SuiteRow& row : result.rows) document["rows"].push_back(RowJson(row));
  }
  return document.dump(2) + "\n";
}

}  // namespace stepcast
