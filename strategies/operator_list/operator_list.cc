#include "strategies/operator_list/operator_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

constexpr std::int64_t kMostExtent = 1'000'000'000'000;
/// Weights of a product, elements of a tensor.
constexpr double kMostElements = 1e15;
constexpr int kDeepest = 50;
/// Written out, of all units together: a step is made of each of them, forward and backward.
constexpr std::int64_t kMostOperators = 1'000'000;

/// expression = term {(+|-) term}; term = factor {(*|/) factor}; factor = number | ( expression ).
class ExtentParser {
 public:
  explicit ExtentParser(std::string_view text) : text_(text) {}

  Result<std::int64_t> Parse() {
    const std::optional<std::int64_t> value = Expression(0);
    Skip();
    if (value && at_ < text_.size()) Fail(fmt::format("\"{}\" is left over", text_.substr(at_)));
    if (value && error_.empty() && (*value < 1 || *value > kMostExtent)) {
      Fail(fmt::format("it is {}, wanted from 1 to {}", *value, kMostExtent));
    }
    if (!error_.empty()) {
      return InvalidInput(
          fmt::format("\"{}\": {}; wanted a whole number, or such ones with + - * / and brackets",
                      text_, error_));
    }
    return *value;
  }

 private:
  void Skip() {
    while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
  }
  std::nullopt_t Fail(std::string what) {
    if (error_.empty()) error_ = std::move(what);
    return std::nullopt;
  }
  /// The next character if it is one of `wanted`.
  std::optional<char> Take(std::string_view wanted) {
    Skip();
    if (at_ >= text_.size() || wanted.find(text_[at_]) == std::string_view::npos) return {};
    return text_[at_++];
  }

  std::optional<std::int64_t> Expression(int depth) {
    if (depth > kDeepest) return Fail("too many brackets");
    std::optional<std::int64_t> value = Term(depth);
    while (value) {
      const std::optional<char> sign = Take("+-");
      if (!sign) break;
      const std::optional<std::int64_t> next = Term(depth);
      if (!next) return std::nullopt;
      value = Bounded(static_cast<double>(*value), *sign, *value, *next);
    }
    return value;
  }

  std::optional<std::int64_t> Term(int depth) {
    std::optional<std::int64_t> value = Factor(depth);
    while (value) {
      const std::optional<char> sign = Take("*/");
      if (!sign) break;
      const std::optional<std::int64_t> next = Factor(depth);
      if (!next) return std::nullopt;
      value = Bounded(static_cast<double>(*value), *sign, *value, *next);
    }
    return value;
  }

  std::optional<std::int64_t> Factor(int depth) {
    if (Take("(")) {
      const std::optional<std::int64_t> value = Expression(depth + 1);
      if (value && !Take(")")) return Fail("a bracket is not closed");
      return value;
    }
    Skip();
    std::int64_t value = 0;
    const std::size_t begin = at_;
    while (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_])) != 0) {
      value = value * 10 + (text_[at_++] - '0');
      if (value > kMostExtent) return Fail("a number is too large");
    }
    if (at_ == begin) {
      return Fail(at_ < text_.size() ? fmt::format("'{}' is no number", text_[at_])
                                     : std::string("a number is missing at the end"));
    }
    return value;
  }

  std::optional<std::int64_t> Bounded(double as_double, char sign, std::int64_t a, std::int64_t b) {
    if (sign == '/') {
      if (b == 0 || a % b != 0) return Fail(fmt::format("{} does not divide {}", b, a));
      return a / b;
    }
    const auto other = static_cast<double>(b);
    const double result = sign == '*'   ? as_double * other
                          : sign == '+' ? as_double + other
                                        : as_double - other;
    if (result > static_cast<double>(kMostExtent) || result < -static_cast<double>(kMostExtent)) {
      return Fail("a value is too large");
    }
    return sign == '*' ? a * b : sign == '+' ? a + b : a - b;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string error_;
};

struct RowKind {
  const char* name;
  OpKind kind;
  bool keeps;  ///< Backward needs the input.
};
constexpr std::array<RowKind, 11> kRowKinds = {{{"layer_norm", OpKind::kLayerNorm, true},
                                                {"rms_norm", OpKind::kRmsNorm, true},
                                                {"softmax", OpKind::kSoftmax, true},
                                                {"dropout", OpKind::kDropout, false},
                                                {"gelu", OpKind::kGelu, true},
                                                {"swiglu", OpKind::kSwiglu, true},
                                                {"add", OpKind::kAdd, false},
                                                {"copy", OpKind::kCopy, false},
                                                {"scale", OpKind::kScale, false},
                                                {"embedding", OpKind::kEmbedding, false},
                                                {"cross_entropy", OpKind::kCrossEntropy, true}}};

/// Reads the operators of one file.
class ListReader {
 public:
  ListReader(const SourceMap& source, std::string prefix)
      : source_(source), prefix_(std::move(prefix)) {}

  Result<OperatorModel> Read(const v1::OperatorList& list) {
    OperatorModel model;
    model.description = "operator list";
    constexpr int kMostUnits = 10'000;
    std::int64_t operators = 0;
    for (int i = 0; i < list.units_size(); ++i) {
      const v1::OperatorUnit& written = list.units(i);
      const std::string path = FieldPath(prefix_, fmt::format("units[{}]", i));
      const int repeat = std::max(1, written.repeat());
      std::int64_t in_unit = 0;
      for (const v1::Operator& of : written.operators()) in_unit += std::max(1, of.repeat());
      operators += in_unit * repeat;
      if (operators > kMostOperators) {
        return InvalidInput(fmt::format(
            "{}: with {} operators in each of {} repetitions the list has more than {} operators",
            source_.Location(path), in_unit, repeat, kMostOperators));
      }
      STEPCAST_ASSIGN_OR_RETURN(OperatorUnit unit, Unit(written, path, model.layers.empty()));
      if (unit.name.empty()) unit.name = fmt::format("unit {}", i);
      const int kind = model.AddKind(std::move(unit));
      if (static_cast<int>(model.layers.size()) + repeat > kMostUnits) {
        return InvalidInput(
            fmt::format("{}: more than {} units", source_.Location(path), kMostUnits));
      }
      model.layers.insert(model.layers.end(), static_cast<std::size_t>(repeat), kind);
    }
    return model;
  }

 private:
  Result<std::int64_t> Extent(const std::string& text, const std::string& path,
                              std::int64_t when_absent = 0) const {
    if (text.empty() && when_absent > 0) return when_absent;
    if (text.empty()) {
      return InvalidInput(fmt::format("{}: {} is missing", source_.Location(path), path));
    }
    auto value = EvaluateExtent(text);
    if (!value.has_value()) {
      return InvalidInput(
          fmt::format("{}: {} {}", source_.Location(path), path, value.error().message));
    }
    return value;
  }

  Result<void> Bounded(double elements, const std::string& path) const {
    if (elements <= kMostElements) return {};
    return InvalidInput(fmt::format("{}: {} elements, wanted at most {}", source_.Location(path),
                                    elements, kMostElements));
  }

  /// What an operator hands on.
  Result<std::int64_t> Add(UnitWriter& w, const v1::Operator& of, const std::string& path,
                           bool of_input) const {
    if (of.kind() == "attention") return AddAttention(w, of, path);
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t rows, Extent(of.rows(), path + ".rows", 1));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t columns, Extent(of.columns(), path + ".columns"));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t batch, Extent(of.batch(), path + ".batch", 1));
    STEPCAST_RETURN_IF_ERROR(Bounded(
        static_cast<double>(rows) * static_cast<double>(columns) * static_cast<double>(batch),
        path));
    if (of.kind() == "gemm") {
      STEPCAST_ASSIGN_OR_RETURN(const std::int64_t inner, Extent(of.inner(), path + ".inner"));
      const double both = static_cast<double>(rows) + static_cast<double>(columns);
      STEPCAST_RETURN_IF_ERROR(
          Bounded(both * static_cast<double>(inner) * static_cast<double>(batch), path));
      if (of.weights() && batch > 1) {
        return InvalidInput(
            fmt::format("{}: a product with weights has no batch; count it into rows",
                        source_.Location(path + ".batch")));
      }
      if (of.bias() && !of.weights()) {
        return InvalidInput(
            fmt::format("{}: a bias needs weights: yes", source_.Location(path + ".bias")));
      }
      if (of.weights() && of.forward_only()) {
        return InvalidInput(
            fmt::format("{}: weights that backward makes no gradient of are frozen, which is not "
                        "modelled; leave out weights: yes",
                        source_.Location(path + ".forward_only")));
      }
      if (of.weights()) {
        w.Linear(rows, inner, columns, of.bias(), of_input);
      } else if (of.forward_only()) {
        SampleOp op;
        op.op = Op::Gemm(DType::kBf16, GemmLayout::kTN, rows, columns, inner, batch);
        op.batch_dimension = 3;
        w.ForwardOnly(op);
      } else {
        w.Product(batch, rows, columns, inner);
      }
      return rows * columns * batch;
    }
    for (const RowKind& known : kRowKinds) {
      if (of.kind() != known.name) continue;
      if (of.forward_only()) {
        SampleOp op;
        op.op = Op::Rowwise(known.kind, DType::kBf16, Pass::kForward, rows * batch, columns);
        w.ForwardOnly(op);
      } else {
        w.Rowwise(known.kind, rows * batch, columns, known.keeps);
      }
      return rows * columns * batch;
    }
    std::vector<std::string> names = {"gemm", "attention"};
    for (const RowKind& known : kRowKinds) names.emplace_back(known.name);
    const std::string near = NearestName(of.kind(), names);
    return InvalidInput(fmt::format(
        "{}: unknown kind \"{}\"; wanted {}{}", source_.Location(path + ".kind"), of.kind(),
        fmt::join(names, ", "), near.empty() ? "" : fmt::format(" (did you mean {}?)", near)));
  }

  Result<std::int64_t> AddAttention(UnitWriter& w, const v1::Operator& of,
                                    const std::string& path) const {
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t batch, Extent(of.batch(), path + ".batch", 1));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t queries, Extent(of.queries(), path + ".queries"));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t keys, Extent(of.keys(), path + ".keys", queries));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t heads, Extent(of.heads(), path + ".heads"));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t kv_heads,
                              Extent(of.kv_heads(), path + ".kv_heads", heads));
    STEPCAST_ASSIGN_OR_RETURN(const std::int64_t size, Extent(of.head_size(), path + ".head_size"));
    if (heads % kv_heads != 0) {
      return InvalidInput(fmt::format("{}: {} key-value heads do not divide {} heads",
                                      source_.Location(path + ".kv_heads"), kv_heads, heads));
    }
    const double tokens = static_cast<double>(queries) + static_cast<double>(keys);
    STEPCAST_RETURN_IF_ERROR(Bounded(4 * tokens * static_cast<double>(batch) *
                                         static_cast<double>(heads) * static_cast<double>(size),
                                     path));
    if (of.forward_only()) {
      SampleOp op;
      op.op = Op::Attention(DType::kBf16, Pass::kForward, of.causal(), batch, queries, keys, heads,
                            kv_heads, size);
      w.ForwardOnly(op);
    } else {
      w.Attention(of.causal(), batch, queries, keys, heads, kv_heads, size);
    }
    return batch * queries * heads * size;
  }

  Result<OperatorUnit> Unit(const v1::OperatorUnit& written, const std::string& path,
                            bool first) const {
    UnitWriter w(written.name());
    std::int64_t output = 0;
    for (int i = 0; i < written.operators_size(); ++i) {
      const std::string at = fmt::format("{}.operators[{}]", path, i);
      for (int r = 0; r < std::max(1, written.operators(i).repeat()); ++r) {
        STEPCAST_ASSIGN_OR_RETURN(output,
                                  Add(w, written.operators(i), at, first && i == 0 && r == 0));
      }
    }
    if (!written.more_parameters().empty()) {
      STEPCAST_ASSIGN_OR_RETURN(const std::int64_t more,
                                Extent(written.more_parameters(), path + ".more_parameters"));
      w.AddParameters(more);
    }
    STEPCAST_ASSIGN_OR_RETURN(output, Extent(written.output(), path + ".output", output));
    OperatorUnit unit = std::move(w).Take(output, output);
    if (!written.activations().empty()) {
      STEPCAST_ASSIGN_OR_RETURN(unit.activations,
                                Extent(written.activations(), path + ".activations"));
    }
    return unit;
  }

  const SourceMap& source_;
  std::string prefix_;
};

}  // namespace

Result<std::int64_t> EvaluateExtent(std::string_view text) { return ExtentParser(text).Parse(); }

Result<OperatorModel> CreateOperatorList(const v1::OperatorList& message, const SourceMap& source,
                                         const std::string& prefix, const std::string& directory) {
  if (message.file().empty() == (message.units_size() == 0)) {
    return InvalidInput(fmt::format("{}: give a file or units{}", source.Location(prefix),
                                    message.file().empty() ? "" : ", not both"));
  }
  if (message.file().empty()) return ListReader(source, prefix).Read(message);
  std::filesystem::path path(message.file());
  if (path.is_relative()) path = std::filesystem::path(directory) / path;
  v1::OperatorList from_file;
  auto file_source = LoadMessage(path.string(), from_file);
  if (!file_source.has_value()) {
    return MakeError(file_source.error().code,
                     fmt::format("{}: {}", source.Location(FieldPath(prefix, "file")),
                                 file_source.error().message));
  }
  if (!from_file.file().empty() || from_file.units_size() == 0) {
    return InvalidInput(fmt::format("{}: wanted a list of units, and no other file",
                                    file_source->Location("file")));
  }
  auto model = ListReader(*file_source, "").Read(from_file);
  if (model.has_value()) {
    model->description = fmt::format("operators of {}", path.filename().string());
  }
  return model;
}

}  // namespace stepcast
