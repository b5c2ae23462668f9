#include "profiles/import/recorded_operator.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <utility>

namespace stepcast {
namespace {

constexpr NoRow kNoShapes = "their shapes were not recorded (record_shapes=True)";
constexpr NoRow kNoTypes = "nothing says their data types";
constexpr NoRow kOtherShapes = "shapes that no row has";
constexpr NoRow kOtherType = "a data type that no row has";
constexpr NoRow kNotDense = "tensors whose elements do not lie side by side";
constexpr NoRow kNoValues = "nothing says what their arguments were";
constexpr NoRow kHostCopy = "copies from or to the host";

/// A tensor, or a list of them, or something else.
struct Input {
  bool tensor = false;
  std::vector<std::int64_t> extents;
  std::vector<std::int64_t> strides;  ///< Empty where not recorded.
  std::string type;
  std::string value;

  std::size_t rank() const { return extents.size(); }
};

std::optional<std::vector<std::int64_t>> Numbers(const nlohmann::json& list) {
  if (!list.is_array()) return std::nullopt;
  std::vector<std::int64_t> numbers;
  for (const auto& number : list) {
    if (!number.is_number_integer()) return std::nullopt;
    const auto value = number.get<std::int64_t>();
    if (value < 0) return std::nullopt;
    numbers.push_back(value);
  }
  return numbers;
}

nlohmann::json ListOf(std::string_view text) {
  auto list = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  return list.is_array() ? std::move(list) : nlohmann::json::array();
}

std::vector<Input> InputsOf(const RecordedOperator& recorded) {
  const nlohmann::json shapes = ListOf(recorded.shapes);
  const nlohmann::json types = ListOf(recorded.types);
  const nlohmann::json strides = ListOf(recorded.strides);
  const nlohmann::json values = ListOf(recorded.values);
  std::vector<Input> inputs(shapes.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    Input& input = inputs[i];
    if (i < types.size() && types[i].is_string()) input.type = types[i].get<std::string>();
    if (i < values.size() && values[i].is_string()) input.value = values[i].get<std::string>();
    auto extents = Numbers(shapes[i]);
    input.tensor = extents.has_value();
    if (!extents) continue;
    input.extents = *std::move(extents);
    if (i >= strides.size()) continue;
    auto steps = Numbers(strides[i]);
    if (steps && steps->size() == input.rank()) input.strides = *std::move(steps);
  }
  return inputs;
}

std::optional<DType> TypeOf(std::string_view name) {
  constexpr auto kTypes =
      std::to_array<std::pair<std::string_view, DType>>({{"float", DType::kFp32},
                                                         {"double", DType::kFp64},
                                                         {"c10::Half", DType::kFp16},
                                                         {"c10::BFloat16", DType::kBf16},
                                                         {"c10::Float8_e4m3fn", DType::kFp8},
                                                         {"c10::Float8_e5m2", DType::kFp8},
                                                         {"long int", DType::kInt64},
                                                         {"long", DType::kInt64},
                                                         {"int", DType::kInt32},
                                                         {"signed char", DType::kInt8},
                                                         {"bool", DType::kBool}});
  const auto* it = std::ranges::find(kTypes, name, &std::pair<std::string_view, DType>::first);
  return it == kTypes.end() ? std::nullopt : std::optional(it->second);
}

/// The product, where it is a number of elements that a row may have.
std::optional<std::int64_t> Elements(std::span<const std::int64_t> extents) {
  constexpr std::int64_t kMost = std::int64_t{1} << 53;
  std::int64_t elements = 1;
  for (const std::int64_t extent : extents) {
    if (extent <= 0 || __builtin_mul_overflow(elements, extent, &elements) || elements > kMost) {
      return std::nullopt;
    }
  }
  return elements;
}

/// All elements lie in one stretch, in any order of the dimensions.
bool IsDense(const Input& input) {
  if (input.strides.empty()) return true;  // Not known to be otherwise.
  std::vector<std::pair<std::int64_t, std::int64_t>> steps;
  for (std::size_t i = 0; i < input.rank(); ++i) {
    if (input.extents[i] != 1) steps.emplace_back(input.strides[i], input.extents[i]);
  }
  std::ranges::sort(steps);
  std::int64_t step = 1;
  for (const auto& [stride, extent] : steps) {
    if (stride != step || __builtin_mul_overflow(step, extent, &step)) return false;
  }
  return true;
}

/// In the order of the dimensions.
bool IsContiguous(const Input& input) {
  std::int64_t step = 1;
  for (std::size_t i = input.rank(); i-- > 0;) {
    if (input.extents[i] == 1) continue;
    if (input.strides[i] != step || __builtin_mul_overflow(step, input.extents[i], &step)) {
      return false;
    }
  }
  return true;
}

bool Has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool AllNames(const RecordedOperator& recorded, std::string_view part) {
  return std::ranges::all_of(recorded.activities,
                             [part](const OperatorActivity& of) { return Has(of.name, part); });
}

// Matrix products.

struct ProductOperands {
  std::string_view name;
  std::size_t a = 0;
  std::size_t b = 1;
  std::size_t rank = 2;
};
constexpr auto kProducts = std::to_array<ProductOperands>({{"aten::mm", 0, 1, 2},
                                                           {"aten::addmm", 1, 2, 2},
                                                           {"aten::_addmm_activation", 1, 2, 2},
                                                           {"aten::bmm", 0, 1, 3},
                                                           {"aten::baddbmm", 1, 2, 3},
                                                           {"aten::_scaled_mm", 0, 1, 2}});

bool IsProductKernel(std::string_view name) {
  return Has(name, "gemm") || Has(name, "Gemm") || Has(name, "nvjet") || Has(name, "gemv") ||
         Has(name, "cutlass");
}

bool AddsParts(std::string_view name) {
  return Has(name, "splitK") || Has(name, "SplitK") || Has(name, "split_k");
}

/// Of fp32 operands: whether tensor cores round them to TF32. Nothing where no name says.
std::optional<DType> Fp32Product(std::string_view kernel) {
  if (Has(kernel, "tf32") || Has(kernel, "s1688gemm")) return DType::kTf32;
  if (Has(kernel, "sgemm") || Has(kernel, "ffma") || Has(kernel, "f32f32_f32f32") ||
      Has(kernel, "gemv")) {
    return DType::kFp32;
  }
  return std::nullopt;
}

/// Of operands whose types were not recorded, as in exports of Nsight Systems: what cuBLAS and
/// CUTLASS put into names, such as "ampere_fp16_s16816gemm_fp16_128x64_nn" and
/// "sm90_xmma_gemm_bf16bf16_bf16f32_f32_tn_n". A letter before the shape of the instruction is the
/// accumulator's, unless it is "h".
std::optional<DType> TypeNamed(std::string_view kernel) {
  if (Has(kernel, "bf16")) return DType::kBf16;
  constexpr auto kHalf = std::to_array<std::string_view>(
      {"fp16", "f16f16", "_f16_", "h884gemm", "h1688gemm", "h16816gemm", "hgemm"});
  if (std::ranges::any_of(kHalf, [kernel](std::string_view part) { return Has(kernel, part); })) {
    return DType::kFp16;
  }
  const bool any_type = Has(kernel, "gemv") && !Has(kernel, "tf32") && !Has(kernel, "sgemm");
  return any_type || !Fp32Product(kernel) ? std::nullopt : std::optional(DType::kFp32);
}

/// "tn" of "ampere_sgemm_32x32_sliced1x4_tn", which cuBLAS means as `GemmLayout` does.
std::optional<GemmLayout> LayoutNamed(std::string_view kernel) {
  constexpr auto kNames =
      std::to_array<std::pair<std::string_view, GemmLayout>>({{"_tn", GemmLayout::kTN},
                                                              {"_nn", GemmLayout::kNN},
                                                              {"_nt", GemmLayout::kNT},
                                                              {"_tt", GemmLayout::kTT}});
  for (const auto& [name, layout] : kNames) {
    for (std::size_t at = kernel.find(name); at != std::string_view::npos;
         at = kernel.find(name, at + 1)) {
      const std::size_t after = at + name.size();
      if (after == kernel.size() || kernel[after] == '_' ||
          std::isalnum(static_cast<unsigned char>(kernel[after])) == 0) {
        return layout;
      }
    }
  }
  return std::nullopt;
}

enum class Order : std::uint8_t { kUnknown, kRows, kColumns, kNeither };

/// Of the last two dimensions: which elements lie side by side.
Order OrderOf(const Input& input) {
  if (input.strides.empty()) return Order::kUnknown;
  const std::size_t rows = input.rank() - 2;
  const std::size_t columns = input.rank() - 1;
  if (input.strides[columns] == 1 && input.strides[rows] >= input.extents[columns]) {
    return Order::kRows;
  }
  if (input.strides[rows] == 1 && input.strides[columns] >= input.extents[rows]) {
    return Order::kColumns;
  }
  return Order::kNeither;
}

tl::expected<ProfileRow, NoRow> ProductRow(const RecordedOperator& recorded,
                                           const std::vector<Input>& inputs,
                                           const ProductOperands& of) {
  if (inputs.empty()) return tl::unexpected(kNoShapes);
  std::string_view kernel;
  for (const OperatorActivity& activity : recorded.activities) {
    if (activity.kind == ActivityKind::kFill || AddsParts(activity.name)) continue;
    if (!IsProductKernel(activity.name) || !kernel.empty()) {
      return tl::unexpected(NoRow("more than one kernel, or one that is no product's"));
    }
    kernel = activity.name;
  }
  if (kernel.empty()) return tl::unexpected(NoRow("no kernel that is a product's"));
  if (inputs.size() <= of.b) return tl::unexpected(kOtherShapes);
  const Input& a = inputs[of.a];
  const Input& b = inputs[of.b];
  if (a.rank() != of.rank || b.rank() != of.rank) return tl::unexpected(kOtherShapes);
  const std::size_t row = of.rank - 2;
  const std::int64_t m = a.extents[row];
  const std::int64_t k = a.extents[row + 1];
  const std::int64_t n = b.extents[row + 1];
  const std::int64_t batch = of.rank == 3 ? a.extents[0] : 1;
  if (b.extents[row] != k || (of.rank == 3 && b.extents[0] != batch)) {
    return tl::unexpected(kOtherShapes);
  }
  for (const std::int64_t extent : {m, n, k, batch}) {
    if (extent < 1 || extent > std::numeric_limits<std::int32_t>::max()) {
      return tl::unexpected(kOtherShapes);
    }
  }
  std::optional<DType> type = TypeOf(a.type);
  if (recorded.types.empty()) {
    type = TypeNamed(kernel);
    if (!type) return tl::unexpected(kNoTypes);
  } else if (!type || TypeOf(b.type) != type) {
    return tl::unexpected(kOtherType);
  }
  if (*type == DType::kFp32) {
    type = Fp32Product(kernel);
    if (!type) return tl::unexpected(NoRow("nothing says whether fp32 was multiplied as TF32"));
  } else if (*type != DType::kFp16 && *type != DType::kBf16 && *type != DType::kFp64 &&
             *type != DType::kFp8) {
    return tl::unexpected(kOtherType);
  }
  std::optional<GemmLayout> layout = LayoutNamed(kernel);
  const Order order_a = OrderOf(a);
  const Order order_b = OrderOf(b);
  if (order_a == Order::kNeither || order_b == Order::kNeither) return tl::unexpected(kNotDense);
  if (order_a != Order::kUnknown && order_b != Order::kUnknown) {
    const bool a_transposed = order_a == Order::kColumns;
    layout = order_b == Order::kColumns ? (a_transposed ? GemmLayout::kTT : GemmLayout::kTN)
                                        : (a_transposed ? GemmLayout::kNT : GemmLayout::kNN);
  } else if (!layout && recorded.around == "aten::linear") {
    layout = GemmLayout::kTN;
  }
  if (!layout) return tl::unexpected(NoRow("nothing says how their operands lie in memory"));
  return ProfileRow{TableKind::kGemm,
                    fmt::format("{},{},{},{},{},{}", Name(*type), Name(*layout), m, n, k, batch)};
}

// Attention.

struct AttentionOperands {
  std::string_view name;
  Pass pass{};
  std::size_t query = 0;  ///< Keys follow it.
  std::size_t dropout = 0;
  std::size_t causal = 0;
};
constexpr auto kAttentions = std::to_array<AttentionOperands>(
    {{"aten::_flash_attention_forward", Pass::kForward, 0, 7, 8},
     {"aten::_flash_attention_backward", Pass::kBackward, 1, 10, 11}});

tl::expected<ProfileRow, NoRow> AttentionRowOf(const std::vector<Input>& inputs,
                                               const AttentionOperands& of) {
  if (inputs.empty()) return tl::unexpected(kNoShapes);
  if (inputs.size() <= of.causal) return tl::unexpected(kOtherShapes);
  const std::string& causal = inputs[of.causal].value;
  const std::string& dropout = inputs[of.dropout].value;
  if (causal != "True" && causal != "False") return tl::unexpected(kNoValues);
  double rate = 1;
  const auto [end, error] = std::from_chars(dropout.data(), dropout.data() + dropout.size(), rate);
  if (error != std::errc()) return tl::unexpected(kNoValues);
  if (rate != 0) return tl::unexpected(NoRow("attention with dropout"));
  // Batch, sequence, heads, size; sequences of different lengths have no dimension of the batch.
  const Input& query = inputs[of.query];
  const Input& key = inputs[of.query + 1];
  if (query.rank() != 4 || key.rank() != 4) return tl::unexpected(kOtherShapes);
  const auto type = TypeOf(query.type);
  if (!type || (*type != DType::kFp16 && *type != DType::kBf16)) {
    return tl::unexpected(kOtherType);
  }
  const auto& q = query.extents;
  const auto& k = key.extents;
  for (const std::int64_t extent : {q[0], q[1], q[2], q[3], k[1], k[2]}) {
    if (extent < 1 || extent > std::numeric_limits<std::int32_t>::max()) {
      return tl::unexpected(kOtherShapes);
    }
  }
  if (k[0] != q[0] || k[3] != q[3] || q[2] % k[2] != 0) return tl::unexpected(kOtherShapes);
  return ProfileRow{TableKind::kAttention,
                    fmt::format("{},{},flash,{},{},{},{},{},{},{}", Name(*type), Name(of.pass),
                                q[0], q[1], k[1], q[2], k[2], q[3], causal == "True" ? 1 : 0)};
}

// Operators bound by memory.

/// Rows and columns of a tensor: its last dimension are the columns.
struct Shape {
  std::int64_t rows = 1;
  std::int64_t columns = 1;
};
std::optional<Shape> ShapeOf(const Input& input) {
  if (!input.tensor || input.extents.empty()) return std::nullopt;
  const auto all = Elements(input.extents);
  if (!all) return std::nullopt;
  return Shape{*all / input.extents.back(), input.extents.back()};
}

struct Elementwise {
  TableOperator op{};
  std::string_view implementation = "eager";
  Pass pass = Pass::kForward;
  std::size_t input = 0;  ///< Whose shape and type the row has.
  std::int64_t extra = 0;
};

tl::expected<ProfileRow, NoRow> OperatorRowOf(const std::vector<Input>& inputs,
                                              const Elementwise& of) {
  if (inputs.size() <= of.input) return tl::unexpected(kOtherShapes);
  const Input& input = inputs[of.input];
  const auto shape = ShapeOf(input);
  if (!shape) return tl::unexpected(kOtherShapes);
  const auto type = TypeOf(input.type);
  if (!type) return tl::unexpected(kOtherType);
  if (!IsDense(input)) return tl::unexpected(kNotDense);
  return ProfileRow{TableKind::kOperator,
                    fmt::format("{},{},{},{},{},{},{}", Name(*type), Name(of.op), of.implementation,
                                Name(of.pass), shape->rows, shape->columns, of.extra)};
}

const std::string& ValueOf(const std::vector<Input>& inputs, std::size_t index) {
  static const std::string kNone;
  return index < inputs.size() ? inputs[index].value : kNone;
}

/// Two tensors, or a tensor and a number.
tl::expected<ProfileRow, NoRow> BinaryRow(std::string_view name, bool in_place,
                                          const std::vector<Input>& inputs) {
  if (inputs.size() < 2 || !inputs[0].tensor || !inputs[1].tensor) {
    return tl::unexpected(kOtherShapes);
  }
  const Input& first = inputs[0];
  const Input& second = inputs[1];
  Elementwise row;
  if (second.extents.empty()) {
    row.op = name == "aten::add"   ? TableOperator::kAddScalar
             : name == "aten::div" ? TableOperator::kDivScalar
             : name == "aten::pow" ? TableOperator::kPowScalar
             : in_place            ? TableOperator::kScale
                                   : TableOperator::kMulScalar;
    return OperatorRowOf(inputs, row);
  }
  if (!IsDense(second)) return tl::unexpected(kNotDense);
  if (name == "aten::add" && first.rank() > 1 && second.rank() == 1 &&
      second.extents.back() == first.extents.back() && first.type == second.type) {
    row.op = TableOperator::kBias;
    return OperatorRowOf(inputs, row);
  }
  if (first.extents != second.extents) return tl::unexpected(kOtherShapes);
  if (first.strides != second.strides) return tl::unexpected(kNotDense);
  if (first.type != second.type) {
    const bool accumulates = name == "aten::add" && in_place && first.type == "float" &&
                             (second.type == "c10::Half" || second.type == "c10::BFloat16");
    if (!accumulates) return tl::unexpected(NoRow("tensors of two data types"));
    row.op = TableOperator::kAccumulate;
    row.input = 1;
    return OperatorRowOf(inputs, row);
  }
  row.op = name == "aten::add"   ? TableOperator::kAdd
           : name == "aten::div" ? TableOperator::kDiv
           : name == "aten::pow" ? TableOperator::kPow
                                 : TableOperator::kMul;
  return OperatorRowOf(inputs, row);
}

tl::expected<ProfileRow, NoRow> CopyRow(const RecordedOperator& recorded,
                                        const std::vector<Input>& inputs) {
  if (inputs.size() < 2 || inputs[0].extents != inputs[1].extents) {
    return tl::unexpected(kOtherShapes);
  }
  const Input& to = inputs[0];
  const Input& from = inputs[1];
  const bool steps = !to.strides.empty() && !from.strides.empty();
  const bool plain = steps ? IsContiguous(to) && IsContiguous(from)
                           : AllNames(recorded, "vectorized_elementwise") ||
                                 AllNames(recorded, "unrolled_elementwise") ||
                                 AllNames(recorded, "Memcpy");
  if (!plain) return tl::unexpected(kNotDense);
  Elementwise row;
  row.op = TableOperator::kCopy;
  row.input = 1;
  if (from.type != to.type) {
    const auto type = TypeOf(to.type);
    if (!type) return tl::unexpected(kOtherType);
    row.op = TableOperator::kCast;
    constexpr std::int64_t kBitsOfByte = 8;
    row.extra = internal::kDTypes[static_cast<std::size_t>(*type)].bits / kBitsOfByte;
  }
  return OperatorRowOf(inputs, row);
}

/// Of norms over the last dimension alone: the list of extents is an argument, or else follows from
/// the weight.
bool NormsLast(const std::vector<Input>& inputs, std::size_t input, std::size_t list,
               std::size_t weight) {
  if (inputs.size() <= input || inputs[input].extents.empty()) return false;
  const std::int64_t last = inputs[input].extents.back();
  if (const std::string& value = ValueOf(inputs, list); !value.empty()) {
    return value == fmt::format("[{}]", last);
  }
  return inputs.size() > weight && inputs[weight].extents == std::vector<std::int64_t>{last};
}

tl::expected<ProfileRow, NoRow> NormRow(const std::vector<Input>& inputs, Elementwise row,
                                        std::size_t list, std::size_t weight) {
  if (!NormsLast(inputs, row.input, list, weight)) return tl::unexpected(kOtherShapes);
  return OperatorRowOf(inputs, row);
}

/// Softmax along `dimension`, an argument.
tl::expected<ProfileRow, NoRow> SoftmaxRow(const std::vector<Input>& inputs, Pass pass,
                                           std::size_t dimension) {
  if (inputs.empty()) return tl::unexpected(kNoShapes);
  const std::string& value = ValueOf(inputs, dimension);
  if (value.empty()) return tl::unexpected(kNoValues);
  if (value != "-1" && value != fmt::format("{}", inputs[0].rank() - 1)) {
    return tl::unexpected(NoRow("softmax along another dimension than the last"));
  }
  if (pass == Pass::kForward && ValueOf(inputs, 2) == "True") {
    return tl::unexpected(NoRow("softmax from 16 to 32 bits"));
  }
  Elementwise row;
  row.op = TableOperator::kSoftmax;
  row.pass = pass;
  return OperatorRowOf(inputs, row);
}

tl::expected<ProfileRow, NoRow> GeluRow(const std::vector<Input>& inputs, Pass pass,
                                        std::size_t approximate) {
  const std::string& value = ValueOf(inputs, approximate);
  if (value != "none" && value != "tanh") return tl::unexpected(kNoValues);
  Elementwise row;
  row.op = TableOperator::kGelu;
  row.implementation = value == "tanh" ? "eager_tanh" : "eager";
  row.pass = pass;
  return OperatorRowOf(inputs, row);
}

tl::expected<ProfileRow, NoRow> EmbeddingRow(const std::vector<Input>& inputs) {
  if (inputs.size() < 3 || inputs[0].rank() != 2) return tl::unexpected(kOtherShapes);
  const auto rows = Elements(inputs[2].extents);
  const auto type = TypeOf(inputs[0].type);
  if (!rows || !Elements(inputs[0].extents)) return tl::unexpected(kOtherShapes);
  if (!type) return tl::unexpected(kOtherType);
  return ProfileRow{TableKind::kOperator, fmt::format("{},{},eager,fwd,{},{},{}", Name(*type),
                                                      Name(TableOperator::kEmbedding), *rows,
                                                      inputs[0].extents[1], inputs[0].extents[0])};
}

tl::expected<ProfileRow, NoRow> ColumnSumRow(const std::vector<Input>& inputs) {
  if (inputs.empty() || inputs[0].rank() != 2) return tl::unexpected(kOtherShapes);
  const std::string& along = ValueOf(inputs, 1);
  if (along.empty()) return tl::unexpected(kNoValues);
  if (along != "[0]") return tl::unexpected(NoRow("sums along another dimension than the first"));
  if (!inputs[0].strides.empty() && !IsContiguous(inputs[0])) return tl::unexpected(kNotDense);
  Elementwise row;
  row.op = TableOperator::kColumnSum;
  return OperatorRowOf(inputs, row);
}

bool IsUnary(std::string_view name, Elementwise& row) {
  constexpr auto kUnary = std::to_array<std::pair<std::string_view, Elementwise>>(
      {{"aten::relu", {.op = TableOperator::kRelu}},
       {"aten::clamp_min", {.op = TableOperator::kRelu}},  // Of relu_, until PyTorch 2.0.
       {"aten::threshold_backward", {.op = TableOperator::kRelu, .pass = Pass::kBackward}},
       {"aten::tanh", {.op = TableOperator::kTanh}},
       {"aten::native_dropout", {.op = TableOperator::kDropout}},
       {"aten::native_dropout_backward", {.op = TableOperator::kDropout, .pass = Pass::kBackward}},
       {"aten::zero", {.op = TableOperator::kFill}},
       {"aten::fill", {.op = TableOperator::kFill}}});
  const auto* it =
      std::ranges::find(kUnary, name, &std::pair<std::string_view, Elementwise>::first);
  if (it == kUnary.end()) return false;
  row = it->second;
  return true;
}

constexpr auto kOthers = std::to_array<std::string_view>(
    {"aten::add", "aten::mul", "aten::div", "aten::pow", "aten::copy", "aten::native_layer_norm",
     "aten::native_layer_norm_backward", "aten::_fused_rms_norm", "aten::_fused_rms_norm_backward",
     "aten::_softmax", "aten::_softmax_backward_data", "aten::gelu", "aten::gelu_backward",
     "aten::sum"});

}  // namespace

tl::expected<ProfileRow, NoRow> RowOf(const RecordedOperator& recorded) {
  std::string_view name = recorded.name;
  const bool in_place = name.ends_with('_');
  if (in_place) name.remove_suffix(1);
  if (const auto* of = std::ranges::find(kProducts, name, &ProductOperands::name);
      of != kProducts.end()) {
    return ProductRow(recorded, InputsOf(recorded), *of);
  }
  if (const auto* of = std::ranges::find(kAttentions, name, &AttentionOperands::name);
      of != kAttentions.end()) {
    return AttentionRowOf(InputsOf(recorded), *of);
  }
  const bool embedding = name == "aten::index_select" && recorded.around == "aten::embedding";
  Elementwise unary;
  const bool is_unary = IsUnary(name, unary);
  if (!embedding && !is_unary && std::ranges::find(kOthers, name) == kOthers.end()) {
    return tl::unexpected(NoRow());
  }
  for (const OperatorActivity& activity : recorded.activities) {
    const bool stays = activity.kind == ActivityKind::kKernel ||
                       activity.kind == ActivityKind::kFill ||
                       (activity.kind == ActivityKind::kCopy &&
                        activity.direction == CopyDirection::kWithinDevice);
    if (!stays) return tl::unexpected(kHostCopy);
  }
  const std::vector<Input> inputs = InputsOf(recorded);
  if (inputs.empty()) return tl::unexpected(kNoShapes);
  if (recorded.types.empty()) return tl::unexpected(kNoTypes);
  if (embedding) return EmbeddingRow(inputs);
  if (is_unary) return OperatorRowOf(inputs, unary);
  if (name == "aten::copy") return CopyRow(recorded, inputs);
  if (name == "aten::sum") return ColumnSumRow(inputs);
  if (name == "aten::_softmax") return SoftmaxRow(inputs, Pass::kForward, 1);
  if (name == "aten::_softmax_backward_data") return SoftmaxRow(inputs, Pass::kBackward, 2);
  if (name == "aten::gelu") return GeluRow(inputs, Pass::kForward, 1);
  if (name == "aten::gelu_backward") return GeluRow(inputs, Pass::kBackward, 2);
  if (name == "aten::native_layer_norm") {
    return NormRow(inputs, {.op = TableOperator::kLayerNorm}, 1, 2);
  }
  if (name == "aten::native_layer_norm_backward") {
    return NormRow(inputs, {.op = TableOperator::kLayerNorm, .pass = Pass::kBackward, .input = 1},
                   2, 5);
  }
  if (name == "aten::_fused_rms_norm") {
    return NormRow(inputs, {.op = TableOperator::kRmsNorm, .implementation = "aten"}, 1, 2);
  }
  if (name == "aten::_fused_rms_norm_backward") {
    return NormRow(inputs,
                   {.op = TableOperator::kRmsNorm,
                    .implementation = "aten",
                    .pass = Pass::kBackward,
                    .input = 1},
                   2, 4);
  }
  return BinaryRow(name, in_place, inputs);
}

}  // namespace stepcast
