#include <fmt/format.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "validation/calibrate/calibrate.h"

namespace stepcast {
namespace {

std::string Percent(double fraction) { return fmt::format("{:.1f} %", fraction * 100); }
std::string Signed(double fraction) { return fmt::format("{:+.1f} %", fraction * 100); }

void AddErrors(std::string& text, const char* what, const ErrorSummary& error) {
  if (error.rows == 0) {
    text += fmt::format("  {:<26} {:>6} {:>8} {:>8} {:>8}\n", what, "-", "-", "-", "-");
    return;
  }
  text += fmt::format("  {:<26} {:>6} {:>8} {:>8} {:>8}\n", what, error.rows, Percent(*error.mape),
                      Percent(*error.max_ape), Signed(*error.bias));
}

nlohmann::ordered_json ToJson(const ErrorSummary& error) {
  if (error.rows == 0) return nullptr;
  return {{"rows", error.rows},
          {"mape_fraction", *error.mape},
          {"max_fraction", *error.max_ape},
          {"bias_fraction", *error.bias}};
}

ProfileGroup GroupOf(const Calibration& calibration) {
  ProfileGroup group;
  group.provenance.kind = TableKind::kParameter;
  group.provenance.device = calibration.device;
  group.provenance.source = kCalibrateSource;
  group.provenance.licence = "Apache-2.0";
  group.provenance.software = calibration.framework;
  return group;
}

void AddResidual(ProfileGroup& group, const std::array<double, 3>& residual, const char* of_what) {
  constexpr std::array kShares = {"5", "50", "95"};
  for (std::size_t q = 0; q < kShares.size(); ++q) {
    group.rows.push_back(fmt::format(
        "residual_p{:0>2}_log,{:.4f},log,,,{} % of runs stay below this logarithm of measured over "
        "forecast; {}",
        kShares[q], residual[q], kShares[q], of_what));
  }
}

}  // namespace

ProfileGroup StandingProfile(const Calibration& calibration) {
  ProfileGroup group = GroupOf(calibration);
  group.provenance.method = fmt::format(
      "{} published runs of {} over their forecasts, in which nothing was fitted to them: a fit "
      "did "
      "not hold",
      calibration.runs.size(), fmt::join(calibration.sources, ", "));
  AddResidual(group, calibration.standing_residual, "of runs that no number was fitted to");
  return group;
}

ProfileGroup CalibrationProfile(const Calibration& calibration) {
  ProfileGroup group = GroupOf(calibration);
  group.provenance.method =
      fmt::format("fitted to {} published runs of {}", calibration.runs.size(),
                  fmt::join(calibration.sources, ", "));
  const auto unseen = [&](LeaveOut kind) {
    const ErrorSummary& error = calibration.left_out[static_cast<std::size_t>(kind)];
    return error.rows > 0 ? Percent(*error.mape) : "only one";
  };
  group.provenance.note = fmt::format(
      "mean absolute error {} before and {} after; of what the fit had not seen: models {}, "
      "numbers "
      "of GPUs {}, sources {}",
      Percent(*calibration.assumed.mape), Percent(*calibration.fitted.mape),
      unseen(LeaveOut::kModel), unseen(LeaveOut::kGpus), unseen(LeaveOut::kSource));
  for (const CalibratedParameter& parameter : calibration.parameters) {
    group.rows.push_back(fmt::format("{},{:.4g},{},{:.4g},{:.4g},{}", parameter.name,
                                     parameter.value, parameter.unit, parameter.low, parameter.high,
                                     parameter.meaning));
  }
  const bool one_model = calibration.left_out[static_cast<std::size_t>(LeaveOut::kModel)].rows == 0;
  AddResidual(group, calibration.residual,
              one_model ? "of the fit or of numbers of GPUs that were left out, and what another "
                          "model adds to other fits"
                        : "of models that were left out");
  return group;
}

std::optional<ProfileGroup> UnfittedProfile(const std::vector<Calibration>& calibrations) {
  constexpr std::array kShares = {"05", "50", "95"};
  ProfileGroup group;
  group.provenance.kind = TableKind::kParameter;
  group.provenance.device = "any";
  group.provenance.source = kCalibrateSource;
  group.provenance.licence = "Apache-2.0";
  group.provenance.method =
      "published runs over forecasts with what is assumed for each framework, before any fit; each "
      "pair of framework and device with the same weight";
  std::vector<std::string> counts;
  UnfittedErrors measured;
  for (const bool scaled : {false, true}) {
    UnfittedErrors errors = ErrorsAsAssumed(calibrations, scaled);
    if (errors.pairs < kLeastPairs) continue;
    if (!scaled) {
      measured = errors;
    } else if (measured.pairs > 0) {
      errors.log = Widened(errors.log, measured.log);
    }
    const char* devices = scaled ? "devices that borrow kernels" : "devices with measured kernels";
    counts.push_back(fmt::format("{} runs of {} pairs on {}", errors.runs, errors.pairs, devices));
    for (std::size_t q = 0; q < kShares.size(); ++q) {
      group.rows.push_back(fmt::format(
          "{}_residual_p{}_log,{:.4f},log,,,{} % of runs stay below this logarithm of measured "
          "over "
          "forecast; {}",
          scaled ? "scaled" : "unfitted", kShares[q], errors.log[q], kShares[q], devices));
    }
  }
  if (group.rows.empty()) return std::nullopt;
  if (const std::optional<double> spread = AnotherModelSpread(calibrations)) {
    group.rows.push_back(fmt::format(
        "another_model_spread_log,{:.4f},log,,,standard deviation that forecasts of a model which "
        "a fit "
        "has not seen add to what it leaves of those it has; median over pairs of several models",
        *spread));
  }
  group.provenance.note = fmt::format("{}", fmt::join(counts, "; "));
  return group;
}

std::string TooFewRuns(const RowTally& tally) {
  const auto list = [](const std::map<std::string, std::size_t>& counts) {
    std::vector<std::string> texts;
    texts.reserve(counts.size());
    for (const auto& [what, rows] : counts) texts.push_back(fmt::format("{} {}", what, rows));
    return fmt::format("{}", fmt::join(texts, ", "));
  };
  return fmt::format(
      "No framework has enough runs on one device to be fitted: {} are needed; rows that can be "
      "used: {}; left out: {}; validate says why for each row\n",
      tally.needed, tally.usable.empty() ? "none" : list(tally.usable),
      tally.dropped.empty() ? "none" : list(tally.dropped));
}

std::string CalibrationText(const std::vector<Calibration>& calibrations) {
  std::string text;
  for (const Calibration& calibration : calibrations) {
    if (!text.empty()) text += '\n';
    text += fmt::format("{} on {}: {} runs of {}\n", calibration.framework, calibration.device,
                        calibration.runs.size(), fmt::join(calibration.sources, ", "));
    text += fmt::format("  {:<32} {:>10} {:>10} {:>22}  {}\n", "parameter", "assumed", "fitted",
                        "90 % interval", "unit");
    for (const CalibratedParameter& parameter : calibration.parameters) {
      text += fmt::format("  {:<32} {:>10.4g} {:>10.4g} {:>22}  {}\n", parameter.name,
                          parameter.assumed, parameter.value,
                          fmt::format("{:.3g} to {:.3g}", parameter.low, parameter.high),
                          parameter.unit);
    }
    text += fmt::format("  {:<26} {:>6} {:>8} {:>8} {:>8}\n", "error of the step time", "rows",
                        "mean", "max", "bias");
    AddErrors(text, "as assumed", calibration.assumed);
    AddErrors(text, "fitted, all runs seen", calibration.fitted);
    AddErrors(text, "each model left out", calibration.left_out[0]);
    AddErrors(text, "each GPU count left out", calibration.left_out[1]);
    AddErrors(text, "each source left out", calibration.left_out[2]);
    if (!calibration.holds()) {
      text += fmt::format(
          "  On runs that it has not seen no better than what is assumed, or off by over {:.0f} % "
          "and not twice as good: "
          "not kept.\n",
          Calibration::kMostUnseen * 100);
    }
  }
  return text;
}

std::string CalibrationJson(const std::vector<Calibration>& calibrations) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Calibration& calibration : calibrations) {
    nlohmann::ordered_json parameters = nlohmann::ordered_json::array();
    for (const CalibratedParameter& parameter : calibration.parameters) {
      parameters.push_back({{"name", parameter.name},
                            {"unit", parameter.unit},
                            {"assumed", parameter.assumed},
                            {"value", parameter.value},
                            {"low", parameter.low},
                            {"high", parameter.high},
                            {"meaning", parameter.meaning}});
    }
    nlohmann::ordered_json runs = nlohmann::ordered_json::array();
    for (const CalibratedRun& run : calibration.runs) {
      nlohmann::ordered_json entry = {{"file", run.file},
                                      {"id", run.run.id},
                                      {"measured_s", run.measured_s},
                                      {"assumed_s", run.assumed_s},
                                      {"fitted_s", run.fitted_s}};
      for (std::size_t k = 0; k < kLeaveOutCount; ++k) {
        const std::string name = fmt::format("{}_left_out_s", Name(static_cast<LeaveOut>(k)));
        if (run.left_out_s[k] > 0) {
          entry[name] = run.left_out_s[k];
        } else {
          entry[name] = nullptr;
        }
      }
      runs.push_back(std::move(entry));
    }
    list.push_back({{"framework", calibration.framework},
                    {"device", calibration.device},
                    {"sources", calibration.sources},
                    {"parameters", std::move(parameters)},
                    {"errors",
                     {{"assumed", ToJson(calibration.assumed)},
                      {"fitted", ToJson(calibration.fitted)},
                      {"model_left_out", ToJson(calibration.left_out[0])},
                      {"gpus_left_out", ToJson(calibration.left_out[1])},
                      {"source_left_out", ToJson(calibration.left_out[2])}}},
                    {"residual_log",
                     {{"p05", calibration.residual[0]},
                      {"p50", calibration.residual[1]},
                      {"p95", calibration.residual[2]}}},
                    {"runs", std::move(runs)}});
  }
  return nlohmann::ordered_json{{"calibrations", std::move(list)}}.dump(2) + "\n";
}

std::string CalibrationCsv(const std::vector<Calibration>& calibrations) {
  std::string text = "framework,device,parameter,unit,assumed,value,low,high\n";
  for (const Calibration& calibration : calibrations) {
    for (const CalibratedParameter& parameter : calibration.parameters) {
      text += fmt::format("{},{},{},{},{:.6g},{:.6g},{:.6g},{:.6g}\n", calibration.framework,
                          calibration.device, parameter.name, parameter.unit, parameter.assumed,
                          parameter.value, parameter.low, parameter.high);
    }
  }
  return text;
}

}  // namespace stepcast
