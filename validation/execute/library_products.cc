#include "validation/execute/library_products.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <dnnl.hpp>
#include <utility>

#include "simulator/base/median.h"
#include "validation/execute/processes.h"

namespace stepcast {
namespace {

using dnnl::memory;

std::optional<memory::data_type> TypeOf(DType dtype) {
  switch (dtype) {
    case DType::kFp32:
      return memory::data_type::f32;
    case DType::kBf16:
      return memory::data_type::bf16;
    case DType::kFp16:
      return memory::data_type::f16;
    default:
      return std::nullopt;
  }
}

/// A product with operands of its own. Row-major C[m,n] = A[m,k] B[k,n], of which A or B may lie
/// transposed, as the layout of `op` says.
struct Prepared {
  dnnl::matmul product;
  memory a, b, c;
  std::vector<double> times_us;
};

std::optional<Prepared> Prepare(const Op& op, const dnnl::engine& engine) {
  const std::optional<memory::data_type> type = TypeOf(op.dtype);
  if (!type) return std::nullopt;
  const auto [m, n, k] = std::array{op.dims[0], op.dims[1], op.dims[2]};
  const bool transposed_a = op.layout == GemmLayout::kNT || op.layout == GemmLayout::kTT;
  const bool transposed_b = op.layout == GemmLayout::kTN || op.layout == GemmLayout::kTT;
  const auto layout = [](bool transposed) {
    return transposed ? memory::format_tag::ba : memory::format_tag::ab;
  };
  const memory::desc a({m, k}, *type, layout(transposed_a));
  const memory::desc b({k, n}, *type, layout(transposed_b));
  const memory::desc c({m, n}, *type, layout(false));
  try {
    const dnnl::matmul::desc what(a, b, c);
    Prepared prepared{dnnl::matmul(dnnl::matmul::primitive_desc(what, engine)),
                      memory(a, engine),
                      memory(b, engine),
                      memory(c, engine),
                      {}};
    // Small numbers of each type, no two neighbours alike: in 16 bits 0x3c01 to 0x3c40 are near one
    // in fp16 and near 0.008 in bf16; as fp32 pairs of them are too.
    for (const memory* operand : {&prepared.a, &prepared.b}) {
      auto* const words = static_cast<std::uint16_t*>(operand->get_data_handle());
      for (std::size_t i = 0; i < operand->get_desc().get_size() / 2; ++i) {
        words[i] = static_cast<std::uint16_t>(0x3c01 + i % 64);
      }
    }
    return prepared;
  } catch (const dnnl::error&) {
    return std::nullopt;  // No implementation of it.
  }
}

/// Microseconds of each product, negative without a kernel.
void TimeHere(std::span<const Op> products, double seconds, std::span<double> medians) {
  constexpr int kFewestRounds = 3;
  using Clock = std::chrono::steady_clock;
  const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  dnnl::stream stream(engine);
  std::vector<std::optional<Prepared>> prepared;
  prepared.reserve(products.size());
  for (const Op& op : products) prepared.push_back(Prepare(op, engine));
  const Clock::time_point start = Clock::now();
  for (int round = 0; round < kFewestRounds ||
                      std::chrono::duration<double>(Clock::now() - start).count() < seconds;
       ++round) {
    for (std::optional<Prepared>& one : prepared) {
      if (!one) continue;
      const Clock::time_point before = Clock::now();
      one->product.execute(
          stream, {{DNNL_ARG_SRC, one->a}, {DNNL_ARG_WEIGHTS, one->b}, {DNNL_ARG_DST, one->c}});
      stream.wait();
      const std::chrono::duration<double, std::micro> took = Clock::now() - before;
      // The first one makes what it needs.
      if (round > 0) one->times_us.push_back(took.count());
    }
    if (std::none_of(prepared.begin(), prepared.end(),
                     [](const auto& one) { return one.has_value(); })) {
      break;
    }
  }
  for (std::size_t i = 0; i < prepared.size(); ++i) {
    medians[i] = prepared[i] ? Median(std::move(prepared[i]->times_us)) : -1;
  }
}

}  // namespace

Result<std::vector<std::optional<double>>> TimeLibraryProducts(std::span<const Op> products,
                                                               double seconds) {
  STEPCAST_ASSIGN_OR_RETURN(const SharedMemory memory,
                            SharedMemory::Create((products.size() + 1) * sizeof(double)));
  const std::span<double> medians = At<double>(memory, 0, products.size());
  STEPCAST_RETURN_IF_ERROR(RunInProcesses(1, [&](int index) {
    BecomeRank(index);
    TimeHere(products, seconds, medians);
    return 0;
  }));
  std::vector<std::optional<double>> times;
  for (const double median : medians) {
    times.push_back(median < 0 ? std::nullopt : std::optional<double>(median));
  }
  return times;
}

}  // namespace stepcast
