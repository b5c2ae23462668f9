#include "scenarios/sweep/ranking.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace stepcast::sweep_internal {
namespace {

std::optional<double> NumberOf(const std::optional<std::string>& value) {
  if (!value) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
  if (error != std::errc() || end != value->data() + value->size()) return std::nullopt;
  return number;
}

template <typename Key>
std::vector<const SweptPoint*> Best(const SweepResult& result, std::size_t top, const Key& key) {
  std::vector<std::pair<double, const SweptPoint*>> ranked;
  for (const SweptPoint& point : result.points) {
    if (point.status != PointStatus::kFits) continue;
    if (const std::optional<double> value = key(point)) ranked.emplace_back(*value, &point);
  }
  std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
  ranked.resize(std::min(top, ranked.size()));
  std::vector<const SweptPoint*> best;
  best.reserve(ranked.size());
  for (const auto& [value, point] : ranked) best.push_back(point);
  return best;
}

}  // namespace

std::size_t Count(const SweepResult& result, PointStatus status) {
  return static_cast<std::size_t>(std::ranges::count(result.points, status, &SweptPoint::status));
}

std::vector<const SweptPoint*> Fastest(const SweepResult& result, std::size_t top) {
  return Best(result, top,
              [](const SweptPoint& point) { return std::optional(point.SecondsOfWork()); });
}

std::vector<const SweptPoint*> Cheapest(const SweepResult& result, std::size_t top) {
  return Best(result, top, [](const SweptPoint& point) {
    std::optional<double> cost = point.Number(Figure::kUsdPerStep);
    if (cost) *cost /= *point.Number(Figure::kWork);
    return cost;
  });
}

std::optional<Curve> CurveOf(const SweepResult& result) {
  if (result.fields.size() != 1) return std::nullopt;
  std::vector<std::pair<double, const SweptPoint*>> sorted;
  sorted.reserve(result.points.size());
  for (const SweptPoint& point : result.points) {
    const std::optional<double> number = NumberOf(point.values.front());
    if (!number) return std::nullopt;
    sorted.emplace_back(*number, &point);
  }
  std::ranges::stable_sort(sorted, {}, [](const auto& one) { return one.first; });
  Curve curve;
  const bool some_fit = Count(result, PointStatus::kFits) > 0;
  std::vector<double> seconds;
  seconds.reserve(sorted.size());
  for (const auto& [number, point] : sorted) {
    curve.points.push_back(point);
    if (!(some_fit ? point->status == PointStatus::kFits : point->forecast())) continue;
    curve.fitting.push_back(point);
    seconds.push_back(point->SecondsOfWork());
  }
  curve.knee = FindKnee(seconds);
  return curve;
}

}  // namespace stepcast::sweep_internal
