/// \file
/// How long a matrix product takes: measured rows, and between them a tile model scaled to fit.
///
/// The tile model knows that a product is cut into tiles, that tiles run in waves over the
/// multiprocessors, that the last wave is rarely full, and that all data must pass through memory.
/// Measured time divided by the model's is smooth in the logarithms of m, n and k, so it is this
/// ratio that is interpolated; the steps come back with the model. How strongly waves count
/// differs: kernels that hand their tiles out evenly (persistent, stream-K) hardly know them. The
/// strength is fitted to each grid of rows: that which makes the ratio smoothest.
///
/// Where `stepcast profile` measured the device, its rows correct the others': they know the
/// layouts of both gradients, accumulation into fp32 and the power limit, which grids of forward
/// products measured one by one do not. What they say over what the grid says is interpolated
/// again.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "profiles/cost/device.h"
#include "profiles/tables/tables.h"
#include "simulator/base/units.h"
#include "simulator/program/op.h"

namespace stepcast {

/// Where a forecast time comes from, best first.
enum class CostSource : std::uint8_t {
  kMeasured,      ///< This very shape was measured on this device.
  kInterpolated,  ///< Between or near measured shapes of this device.
  kRoofline,      ///< Outside them: a bound of the device times fitted efficiencies.
  /// The device has no rows: those of a stated relative, or of dense products for 2:4 weights,
  /// scaled by the bounds.
  kScaled,
};
std::string_view Name(CostSource source);

struct Cost {
  Duration time;
  CostSource source = CostSource::kRoofline;
};

/// The time that the tile model alone gives, for the best of several tile shapes. `wave_strength`
/// is from 0, where a part of a wave takes a part of its time, to 1, where it takes all of it.
Duration TileModelTime(const DeviceSpec& device, const Op& gemm, double wave_strength = 1);

class GemmCost {
 public:
  GemmCost(const DeviceSpec& device, const Tables& tables);

  /// `op` is a GEMM. A row of the same type, layout and shape is returned as it was measured; one
  /// of `stepcast profile` goes before others. Without rows for its type the tile model is scaled
  /// by the ratios of a wider type, and in the end by 1.
  Cost Time(const Op& op) const;
  /// Whether rows of this very type (or of the other 16-bit type) were measured.
  bool HasRows(DType dtype) const { return !families_[FamilyOf(dtype)].empty(); }
  /// As fitted to the rows that stand for this type; 1 without any.
  double wave_strength(DType dtype) const { return FamilyFor(dtype).first->wave_strength; }

 private:
  // One measured row.
  struct Sample {
    DType dtype{};
    GemmLayout layout{};
    std::int64_t m = 0;  // of all products of a batch
    std::int64_t n = 0;
    std::int64_t k = 0;
    std::int64_t batch = 1;
    bool accumulate = false;
    double log_ratio = 0;  // measured over modelled time
    bool Measures(const Op& op) const;
  };
  // A row of `stepcast profile` in logarithms; its ratio is over what the family says without it.
  struct Correction {
    Sample sample;
    std::array<double, 3> log_shape{};
  };
  // Rows on a regular grid over (m, n, k).
  struct Grid {
    std::vector<std::int64_t> m, n, k;
    std::vector<double> log_ratio;     // in cells without a row, from those next to it
    std::vector<std::int32_t> sample;  // by cell; -1 without a row
    std::size_t cell(std::size_t i, std::size_t j, std::size_t l) const {
      return (i * n.size() + j) * k.size() + l;
    }
    // From the rows next to the cell on its axes, without its own; says whether some lie on both
    // sides.
    std::pair<double, bool> FromNeighbours(std::size_t cell_index) const;
    void FillGaps();
    // Mean difference between a row and what its neighbours say, in logarithms.
    double Roughness() const;
  };
  struct Family {
    std::vector<Sample> samples;
    std::optional<Grid> grid;  // if the rows form one
    std::vector<Correction> corrections;
    double wave_strength = 1;
    bool empty() const { return samples.empty(); }
  };
  struct Estimate {
    double log_ratio = 0;
    CostSource source = CostSource::kRoofline;
  };

  static std::size_t FamilyOf(DType dtype);
  // The rows of a type or of the one it borrows from, and whether it borrows.
  std::pair<const Family*, bool> FamilyFor(DType dtype) const;
  static Grid MakeGrid(const std::vector<Sample>& samples);
  static Estimate OnGrid(const Family& family, const Op& op);
  /// `without`: a row that is left out.
  static Estimate FromNearest(const Family& family, const Op& op, const Sample* without = nullptr);
  /// How far rows are from what their nearest say: mean absolute logarithm.
  static double Roughness(const Family& family);
  static Estimate Uncorrected(const Family& family, const Op& op);
  static Estimate Correct(const Family& family, const Op& op, Estimate estimate);
  void FitCorrections(const Tables& tables);

  DeviceSpec device_;
  std::array<Family, kDTypeCount> families_;
};

}  // namespace stepcast
