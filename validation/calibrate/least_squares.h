/// \file
/// Least squares for numbers above zero, in logarithms: a factor of two up counts as much as one
/// down. Knows nothing of forecasts.
#pragma once

#include <Eigen/Core>
#include <functional>
#include <string>
#include <vector>

namespace stepcast {

/// A number to be found, and what was believed of it before.
struct FitParameter {
  std::string name;
  double prior = 1;         ///< Where the search begins.
  double prior_spread = 1;  ///< Standard deviation of its logarithm before anything is measured.
  double low = 0;           ///< Bounds.
  double high = 0;
  /// What forecasts use without a fit, where that is not the prior; else 0.
  double assumed = 0;
};

/// Logarithm of what each observation would be with these values of the parameters.
using FitModel = std::function<std::vector<double>(const std::vector<double>& values)>;

struct LeastSquaresOptions {
  int iterations = 20;
  double step = 0.08;  ///< In the logarithm, for differences.
  /// Noise of the logarithm of an observation is at least this.
  double least_noise = 0.02;
};

struct LeastSquaresFit {
  std::vector<double> values;
  std::vector<double> low, high;         ///< 90 % intervals, by parameter.
  double noise = 0;                      ///< Standard deviation of the logarithm of observations.
  std::vector<double> predicted_before;  ///< Logarithms, as assumed.
  std::vector<double> predicted;         ///< At `values`.
  Eigen::MatrixXd sensitivity;  ///< By observation and parameter: d predicted / d ln value.
};

/// Gauss-Newton, damped where it does not help, with the priors as observations of their own and
/// Huber's weights against outliers; from what is assumed and, where that is something else, from
/// the priors: the likelier of the two. What nothing depends on stays as assumed. `observed`:
/// logarithms, at least one.
LeastSquaresFit FitParameters(const std::vector<FitParameter>& parameters,
                              const std::vector<double>& observed, const FitModel& model,
                              const LeastSquaresOptions& options = {});

/// The values without some of the observations, from the sensitivities of the whole fit.
std::vector<double> RefitWithout(const std::vector<FitParameter>& parameters,
                                 const std::vector<double>& observed, const LeastSquaresFit& fit,
                                 const std::vector<bool>& left_out);

}  // namespace stepcast
