#include "validation/execute/tiled_product.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

enum Axis : std::uint8_t { kM, kN, kK, kAxes };

/// Outermost first.
constexpr std::array<Axis, kAxes> AxesOf(LoopOrder order) {
  switch (order) {
    case LoopOrder::kMnk:
      return {kM, kN, kK};
    case LoopOrder::kMkn:
      return {kM, kK, kN};
    case LoopOrder::kNmk:
      return {kN, kM, kK};
    case LoopOrder::kNkm:
      return {kN, kK, kM};
    case LoopOrder::kKmn:
      return {kK, kM, kN};
    case LoopOrder::kKnm:
      break;
  }
  return {kK, kN, kM};
}

/// Elements from one row to the next and from one column to the next.
struct Strides {
  std::int64_t row = 0;
  std::int64_t col = 0;
};

/// Where a tile is in its matrix, in elements, and how much of it is inside.
struct Part {
  std::int64_t row = -1;
  std::int64_t col = -1;
  std::int64_t rows = 0;
  std::int64_t cols = 0;

  bool operator==(const Part&) const = default;
};

/// A tile of a matrix, row-major and dense.
struct Tile {
  std::vector<float> values;
  Part part{};

  /// Whether the matrix has another part there than asked for.
  bool MovesTo(const Part& to) {
    if (part == to) return false;
    part = to;
    return true;
  }
  // The source is read in the order in which it lies.
  void CopyFrom(const float* matrix, Strides strides, std::int64_t width) {
    const float* from = matrix + part.row * strides.row + part.col * strides.col;
    float* const to = values.data();
    if (strides.col == 1) {
      for (std::int64_t i = 0; i < part.rows; ++i) {
        std::copy_n(from + i * strides.row, part.cols, to + i * width);
      }
      return;
    }
    for (std::int64_t j = 0; j < part.cols; ++j) {
      for (std::int64_t i = 0; i < part.rows; ++i) to[i * width + j] = from[j * strides.col + i];
    }
  }
};

/// Adds the product of two dense tiles; four inner steps for each time that the output is touched,
/// their sums one after the other.
void AddProduct(const Tile& a, const Tile& b, Tile& c, std::int64_t width) {
  const std::int64_t inner = a.part.cols;
  const std::int64_t cols = b.part.cols;
  for (std::int64_t i = 0; i < a.part.rows; ++i) {
    const float* const factors = a.values.data() + i * width;
    float* __restrict const sums = c.values.data() + i * width;
    std::int64_t p = 0;
    for (; p + 4 <= inner; p += 4) {
      const float a0 = factors[p];
      const float a1 = factors[p + 1];
      const float a2 = factors[p + 2];
      const float a3 = factors[p + 3];
      const float* __restrict const b0 = b.values.data() + p * width;
      const float* __restrict const b1 = b0 + width;
      const float* __restrict const b2 = b1 + width;
      const float* __restrict const b3 = b2 + width;
      for (std::int64_t j = 0; j < cols; ++j) {
        sums[j] = sums[j] + a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
      }
    }
    for (; p < inner; ++p) {
      const float factor = factors[p];
      const float* __restrict const row = b.values.data() + p * width;
      for (std::int64_t j = 0; j < cols; ++j) sums[j] += factor * row[j];
    }
  }
}

class TiledProduct {
 public:
  TiledProduct(const Op& op, const float* a, const float* b, float* c, bool adds)
      : a_(a), b_(b), c_(c), adds_(adds), width_(op.tiling.extent), extents_{} {
    for (std::size_t axis = 0; axis < kAxes; ++axis) extents_[axis] = op.dims[axis];
    // The first letter is of B, the second of A: see `GemmLayout`.
    const bool a_turned = op.layout == GemmLayout::kNT || op.layout == GemmLayout::kTT;
    const bool b_turned = op.layout == GemmLayout::kTN || op.layout == GemmLayout::kTT;
    const auto [m, n, k] = extents_;
    of_a_ = a_turned ? Strides{1, m} : Strides{k, 1};
    of_b_ = b_turned ? Strides{1, k} : Strides{n, 1};
  }

  void Compute(LoopOrder order) {
    const auto [outer, middle, inner] = AxesOf(order);
    std::array<std::int64_t, kAxes> at{};
    for (at[outer] = 0; at[outer] < extents_[outer]; at[outer] += width_) {
      for (at[middle] = 0; at[middle] < extents_[middle]; at[middle] += width_) {
        for (at[inner] = 0; at[inner] < extents_[inner]; at[inner] += width_) Visit(at);
      }
    }
    PutOutputBack();
  }

 private:
  /// Buffers of a thread, so that a product does not pay for memory each time.
  static Tile& Buffer(std::size_t matrix, std::int64_t width) {
    thread_local std::array<Tile, 3> tiles;
    Tile& tile = tiles[matrix];
    tile.values.resize(static_cast<std::size_t>(width * width));
    tile.part = Part{};
    return tile;
  }
  Part At(const std::array<std::int64_t, kAxes>& at, Axis rows, Axis cols) const {
    return {at[rows], at[cols], std::min(width_, extents_[rows] - at[rows]),
            std::min(width_, extents_[cols] - at[cols])};
  }

  void Visit(const std::array<std::int64_t, kAxes>& at) {
    if (tile_a_.MovesTo(At(at, kM, kK))) tile_a_.CopyFrom(a_, of_a_, width_);
    if (tile_b_.MovesTo(At(at, kK, kN))) tile_b_.CopyFrom(b_, of_b_, width_);
    if (const Part part = At(at, kM, kN); tile_c_.part != part) {
      PutOutputBack();
      tile_c_.part = part;
      // Whatever the order, along the inner extent tiles come first to last.
      if (at[kK] == 0 && !adds_) {
        std::fill_n(tile_c_.values.begin(), part.rows * width_, 0.0F);
      } else {
        tile_c_.CopyFrom(c_, {extents_[kN], 1}, width_);
      }
    }
    AddProduct(tile_a_, tile_b_, tile_c_, width_);
  }

  void PutOutputBack() {
    const Part& part = tile_c_.part;
    for (std::int64_t i = 0; i < part.rows; ++i) {
      std::copy_n(tile_c_.values.data() + i * width_, part.cols,
                  c_ + (part.row + i) * extents_[kN] + part.col);
    }
  }

  const float* a_;
  const float* b_;
  float* c_;
  bool adds_;
  std::int64_t width_;
  std::array<std::int64_t, kAxes> extents_;
  Strides of_a_;
  Strides of_b_;
  Tile& tile_a_ = Buffer(0, width_);
  Tile& tile_b_ = Buffer(1, width_);
  Tile& tile_c_ = Buffer(2, width_);
};

}  // namespace

void MultiplyInTiles(const Op& op, const float* a, const float* b, float* c, bool adds) {
  STEPCAST_CHECK(op.tiling.is_set() && op.dims[3] == 1);
  TiledProduct(op, a, b, c, adds).Compute(op.tiling.order);
}

}  // namespace stepcast
