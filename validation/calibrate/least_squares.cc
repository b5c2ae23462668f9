#include "validation/calibrate/least_squares.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stepcast {
namespace {

constexpr double kHuber = 1.345;  // 95 % as efficient as least squares on normal noise
constexpr double kMadToDeviation = 1.4826;
constexpr double kNinetyPercent = 1.6449;
constexpr double kLongestStep = 0.7;  // in a logarithm
constexpr double kSettled = 0.01;     // the same

double Deviation(const Eigen::VectorXd& residuals, double least) {
  std::vector<double> sizes(static_cast<std::size_t>(residuals.size()));
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    sizes[i] = std::abs(residuals[static_cast<Eigen::Index>(i)]);
  }
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return std::max(least, kMadToDeviation * *middle);
}

/// The normal equations of one step from where residuals and sensitivities were taken.
struct Normal {
  Eigen::MatrixXd matrix;
  Eigen::VectorXd right;
};

Normal NormalEquations(const std::vector<FitParameter>& parameters, const Eigen::VectorXd& at,
                       const Eigen::VectorXd& residuals, const Eigen::MatrixXd& sensitivity,
                       double noise, const std::vector<bool>& left_out) {
  const Eigen::Index n = at.size();
  Normal normal{Eigen::MatrixXd::Zero(n, n), Eigen::VectorXd::Zero(n)};
  for (Eigen::Index i = 0; i < residuals.size(); ++i) {
    if (!left_out.empty() && left_out[static_cast<std::size_t>(i)]) continue;
    const double size = std::abs(residuals[i]);
    const double huber = size <= kHuber * noise ? 1 : kHuber * noise / size;
    const double weight = huber / (noise * noise);
    normal.matrix += weight * sensitivity.row(i).transpose() * sensitivity.row(i);
    normal.right += weight * residuals[i] * sensitivity.row(i).transpose();
  }
  for (Eigen::Index j = 0; j < n; ++j) {
    const FitParameter& parameter = parameters[static_cast<std::size_t>(j)];
    const double weight = 1 / (parameter.prior_spread * parameter.prior_spread);
    normal.matrix(j, j) += weight;
    normal.right[j] += weight * (std::log(parameter.prior) - at[j]);
  }
  return normal;
}

std::vector<double> Values(const Eigen::VectorXd& logs) {
  std::vector<double> values(static_cast<std::size_t>(logs.size()));
  for (std::size_t j = 0; j < values.size(); ++j) {
    values[j] = std::exp(logs[static_cast<Eigen::Index>(j)]);
  }
  return values;
}

Eigen::VectorXd Bounded(const std::vector<FitParameter>& parameters, Eigen::VectorXd at) {
  for (Eigen::Index j = 0; j < at.size(); ++j) {
    const FitParameter& parameter = parameters[static_cast<std::size_t>(j)];
    at[j] = std::clamp(at[j], std::log(parameter.low), std::log(parameter.high));
  }
  return at;
}

Eigen::VectorXd ToVector(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// Where a search came to.
struct Found {
  Eigen::VectorXd at;  // logarithms
  Eigen::VectorXd predicted;
  Eigen::MatrixXd sensitivity;
  double noise = 0;
  double misfit = 0;  // minus twice the logarithm of the likelihood, but for a constant
};

class Search {
 public:
  Search(const std::vector<FitParameter>& parameters, const Eigen::VectorXd& target,
         const FitModel& model, const LeastSquaresOptions& options)
      : parameters_(parameters), target_(target), model_(model), options_(options) {}

  Found From(const Eigen::VectorXd& start, const Eigen::VectorXd& predicted);

 private:
  void TakeDifferences();
  double Loss(const Eigen::VectorXd& where, const Eigen::VectorXd& result) const;
  bool Step();

  const std::vector<FitParameter>& parameters_;
  const Eigen::VectorXd& target_;
  const FitModel& model_;
  const LeastSquaresOptions& options_;
  Found now_;
};

void Search::TakeDifferences() {
  for (Eigen::Index j = 0; j < now_.at.size(); ++j) {
    Eigen::VectorXd moved = now_.at;
    moved[j] += options_.step;
    now_.sensitivity.col(j) = (ToVector(model_(Values(moved))) - now_.predicted) / options_.step;
  }
}

double Search::Loss(const Eigen::VectorXd& where, const Eigen::VectorXd& result) const {
  double sum = 0;
  for (Eigen::Index i = 0; i < target_.size(); ++i) {
    const double size = std::abs(target_[i] - result[i]) / now_.noise;
    sum += size <= kHuber ? size * size : kHuber * (2 * size - kHuber);
  }
  for (Eigen::Index j = 0; j < where.size(); ++j) {
    const FitParameter& parameter = parameters_[static_cast<std::size_t>(j)];
    const double off = (where[j] - std::log(parameter.prior)) / parameter.prior_spread;
    sum += off * off;
  }
  return sum;
}

/// Whether it helped.
bool Search::Step() {
  const Eigen::VectorXd residuals = target_ - now_.predicted;
  now_.noise = Deviation(residuals, options_.least_noise);
  const Normal normal =
      NormalEquations(parameters_, now_.at, residuals, now_.sensitivity, now_.noise, {});
  const double before = Loss(now_.at, now_.predicted);
  // More and more along the steepest descent and shorter, until it helps (Marquardt 1963).
  for (const double damping : {0.0, 0.1, 1.0, 10.0}) {
    Eigen::MatrixXd damped = normal.matrix;
    damped.diagonal() *= 1 + damping;
    Eigen::VectorXd step = Eigen::LDLT<Eigen::MatrixXd>(damped).solve(normal.right);
    step = step.cwiseMax(-kLongestStep).cwiseMin(kLongestStep);
    const Eigen::VectorXd next = Bounded(parameters_, now_.at + step);
    const Eigen::VectorXd way = next - now_.at;
    if (way.cwiseAbs().maxCoeff() < kSettled) return false;
    const Eigen::VectorXd result = ToVector(model_(Values(next)));
    if (Loss(next, result) >= before) continue;
    now_.sensitivity +=
        (result - now_.predicted - now_.sensitivity * way) * way.transpose() / way.squaredNorm();
    now_.at = next;
    now_.predicted = result;
    return true;
  }
  return false;
}

Found Search::From(const Eigen::VectorXd& start, const Eigen::VectorXd& predicted) {
  now_ = {start, predicted, Eigen::MatrixXd::Zero(target_.size(), start.size()), 0, 0};
  // Differences now and then, and where those at hand lead nowhere; in between each step corrects
  // them (Broyden 1965).
  constexpr int kStale = 3;
  int age = kStale;
  for (int iteration = 0; iteration < options_.iterations; ++iteration) {
    if (age >= kStale) {
      TakeDifferences();
      age = 0;
    }
    const bool moved = Step();
    if (!moved && age == 0) break;
    age = moved ? age + 1 : kStale;
  }
  if (age > 0) TakeDifferences();
  now_.noise = Deviation(target_ - now_.predicted, options_.least_noise);
  now_.misfit = 2 * static_cast<double>(target_.size()) * std::log(now_.noise) +
                Loss(now_.at, now_.predicted);
  return now_;
}

}  // namespace

LeastSquaresFit FitParameters(const std::vector<FitParameter>& parameters,
                              const std::vector<double>& observed, const FitModel& model,
                              const LeastSquaresOptions& options) {
  const auto n = static_cast<Eigen::Index>(parameters.size());
  const Eigen::VectorXd target = ToVector(observed);
  Eigen::VectorXd believed(n);
  Eigen::VectorXd assumed(n);
  for (Eigen::Index j = 0; j < n; ++j) {
    const FitParameter& parameter = parameters[static_cast<std::size_t>(j)];
    believed[j] = std::log(parameter.prior);
    assumed[j] = parameter.assumed > 0 ? std::log(parameter.assumed) : believed[j];
  }
  believed = Bounded(parameters, believed);
  assumed = Bounded(parameters, assumed);
  LeastSquaresFit fit;
  fit.predicted_before = model(Values(assumed));
  Search search(parameters, target, model, options);
  Found found = search.From(assumed, ToVector(fit.predicted_before));
  if (believed != assumed) {
    const Found other = search.From(believed, ToVector(model(Values(believed))));
    if (other.misfit < found.misfit) found = other;
  }
  for (Eigen::Index j = 0; j < n; ++j) {
    if (found.sensitivity.col(j).isZero()) found.at[j] = assumed[j];  // nothing depends on it
  }
  fit.noise = found.noise;
  fit.sensitivity = found.sensitivity;
  const Normal normal = NormalEquations(parameters, found.at, target - found.predicted,
                                        found.sensitivity, found.noise, {});
  const Eigen::MatrixXd covariance =
      Eigen::LDLT<Eigen::MatrixXd>(normal.matrix).solve(Eigen::MatrixXd::Identity(n, n));
  for (Eigen::Index j = 0; j < n; ++j) {
    const double half = kNinetyPercent * std::sqrt(std::max(0.0, covariance(j, j)));
    fit.low.push_back(std::exp(found.at[j] - half));
    fit.high.push_back(std::exp(found.at[j] + half));
  }
  fit.values = Values(found.at);
  fit.predicted.assign(found.predicted.data(), found.predicted.data() + found.predicted.size());
  return fit;
}

std::vector<double> RefitWithout(const std::vector<FitParameter>& parameters,
                                 const std::vector<double>& observed, const LeastSquaresFit& fit,
                                 const std::vector<bool>& left_out) {
  Eigen::VectorXd at = ToVector(fit.values).array().log().matrix();
  Eigen::VectorXd residuals = ToVector(observed) - ToVector(fit.predicted);
  for (int iteration = 0; iteration < 3; ++iteration) {
    const Normal normal =
        NormalEquations(parameters, at, residuals, fit.sensitivity, fit.noise, left_out);
    const Eigen::VectorXd next =
        Bounded(parameters, at + Eigen::LDLT<Eigen::MatrixXd>(normal.matrix).solve(normal.right));
    residuals -= fit.sensitivity * (next - at);
    at = next;
  }
  return Values(at);
}

}  // namespace stepcast
