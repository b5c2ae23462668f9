#include "profiles/tables/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

#include "simulator/base/data_path.h"

namespace stepcast {
namespace {

using std::string_view;

constexpr string_view kMagic = "# stepcast profile ";
constexpr string_view kVersion = "1";
/// Far above any table of measurements; keeps a wrong path from filling the memory.
constexpr std::uintmax_t kMaximumFileBytes = std::uintmax_t{256} << 20;
constexpr std::size_t kMaximumGroups = std::numeric_limits<std::uint16_t>::max();
constexpr std::size_t kMaximumColumns = 12;
/// Eleven days: longer than any kernel; a larger number is a mistake in the unit.
constexpr double kMaximumMicroseconds = 1e12;
constexpr std::int64_t kMaximumInt64 = std::int64_t{1} << 53;
constexpr std::int64_t kMaximumInt32 = std::numeric_limits<std::int32_t>::max();

// Names, in the order of the enumerators.
constexpr auto kKindNames = std::to_array<string_view>(
    {"gemm", "attention", "operator", "collective", "bandwidth", "launch", "parameter",
     "gemm_accumulate", "collective_put", "collective_take", "tiled_gemm"});
constexpr auto kLayoutNames = std::to_array<string_view>({"TN", "NN", "NT", "TT"});
constexpr auto kPassNames = std::to_array<string_view>({"fwd", "bwd"});
constexpr auto kOperatorNames =
    std::to_array<string_view>({"layer_norm",   "rms_norm",      "fused_add_rms_norm",
                                "softmax",      "gelu",          "relu",
                                "squared_relu", "tanh",          "silu_and_mul",
                                "gelu_and_mul", "residual_add",  "add",
                                "mul",          "div",           "pow",
                                "add_scalar",   "mul_scalar",    "div_scalar",
                                "pow_scalar",   "dropout",       "rope",
                                "embedding",    "cross_entropy", "bias_dropout_add",
                                "bias",         "copy",          "cast",
                                "column_sum",   "accumulate",    "fill",
                                "scale",        "norm_reduce",   "adam"});
constexpr auto kCollectiveNames = std::to_array<string_view>(
    {"all_reduce", "all_gather", "reduce_scatter", "alltoall", "sendrecv"});
static_assert(kKindNames.size() == static_cast<std::size_t>(TableKind::kTiledGemm) + 1);
static_assert(kOperatorNames.size() == static_cast<std::size_t>(TableOperator::kAdam) + 1);
static_assert(kCollectiveNames.size() ==
              static_cast<std::size_t>(TableCollective::kSendReceive) + 1);

constexpr auto kDTypeNames = [] {
  std::array<string_view, kDTypeCount> names;
  for (std::size_t i = 0; i < kDTypeCount; ++i) names[i] = Name(static_cast<DType>(i));
  return names;
}();

constexpr auto kGemmColumns =
    std::to_array<string_view>({"dtype", "layout", "m", "n", "k", "batch", "time_us"});
constexpr auto kTiledGemmColumns = std::to_array<string_view>(
    {"order", "tile", "dtype", "layout", "m", "n", "k", "batch", "time_us"});
constexpr auto kAttentionColumns =
    std::to_array<string_view>({"dtype", "pass", "kernel", "batch", "q_seq", "kv_seq", "q_heads",
                                "kv_heads", "head_dim", "causal", "time_us"});
constexpr auto kOperatorColumns =
    std::to_array<string_view>({"dtype", "op", "impl", "pass", "rows", "cols", "extra", "time_us"});
constexpr auto kCollectiveColumns =
    std::to_array<string_view>({"collective", "gpus", "nodes", "bytes", "time_us"});
constexpr auto kBandwidthColumns =
    std::to_array<string_view>({"pattern", "occupancy_percent", "gigabytes_per_s"});
constexpr auto kLaunchColumns = std::to_array<string_view>({"what", "value_us"});
constexpr auto kParameterColumns =
    std::to_array<string_view>({"name", "value", "unit", "low", "high", "meaning"});

constexpr auto kHeaderKeys =
    std::to_array<string_view>({"kind", "device", "source", "path", "licence", "software", "method",
                                "fabric", "note", "columns", "rows"});

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

string_view Trim(string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

/// For messages: in quotes, shortened, and with bytes that a terminal would act on replaced.
std::string Quote(string_view text) {
  constexpr std::size_t kShown = 48;
  std::string out = "\"";
  for (const char c : text.substr(0, kShown)) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte == 0x7f ? '?' : c;
  }
  out += text.size() > kShown ? "...\"" : "\"";
  return out;
}

std::size_t EditDistance(string_view a, string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
    }
  }
  return row[b.size()];
}

/// "; did you mean "x"?" when one is near, else "; known are a, b, c".
std::string Suggestion(string_view found, std::span<const string_view> known) {
  constexpr std::size_t kLongestName = 64;
  const string_view* best = nullptr;
  std::size_t best_distance = std::max<std::size_t>(2, found.size() / 3) + 1;
  if (found.size() <= kLongestName) {
    for (const string_view& name : known) {
      const std::size_t distance = EditDistance(found, name);
      if (distance < best_distance && distance < name.size()) {
        best = &name;
        best_distance = distance;
      }
    }
  }
  if (best != nullptr) return fmt::format("; did you mean \"{}\"?", *best);
  return fmt::format("; known are {}", fmt::join(known, ", "));
}

std::optional<std::size_t> IndexOf(string_view name, std::span<const string_view> known) {
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (known[i] == name) return i;
  }
  return std::nullopt;
}

/// Names of kernels, devices and parameters: no quoting is ever needed to write or print them.
bool IsIdentifier(string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == '/' || c == ':';
  });
}

bool HasControlCharacters(string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
  });
}

/// Takes the fields of a row in the order of the columns; keeps the first mistake.
class RowReader {
 public:
  /// False, with an error, unless the row has exactly one field per column. With
  /// `last_takes_rest`, commas in the last field belong to it.
  bool Split(string_view line, std::span<const string_view> columns, bool last_takes_rest) {
    columns_ = columns;
    next_ = 0;
    std::size_t count = 0;
    const char* begin = line.data();
    const char* const end = line.data() + line.size();
    while (true) {
      const bool rest = last_takes_rest && count + 1 == columns.size();
      const auto* comma = rest ? nullptr
                               : static_cast<const char*>(std::memchr(
                                     begin, ',', static_cast<std::size_t>(end - begin)));
      const char* const stop = comma != nullptr ? comma : end;
      if (count < columns.size()) {
        fields_[count] = Trim(string_view(begin, static_cast<std::size_t>(stop - begin)));
      }
      ++count;
      if (comma == nullptr) break;
      begin = comma + 1;
    }
    if (count == columns.size()) return true;
    const std::string cure = count < columns.size()
                                 ? fmt::format("\"{}\" is the first one missing", columns[count])
                                 : fmt::format("what follows \"{}\" is too much", columns.back());
    error_ = fmt::format("{} fields found, {} wanted ({}); {}", count, columns.size(),
                         fmt::join(columns, ","), cure);
    return false;
  }

  std::int64_t Integer(std::int64_t minimum, std::int64_t maximum) {
    const string_view field = fields_[next_++];
    std::int64_t value = 0;
    const auto [stop, status] = std::from_chars(field.data(), field.data() + field.size(), value);
    const bool whole = stop == field.data() + field.size();
    if (status == std::errc() && whole && value >= minimum && value <= maximum) return value;
    if (status == std::errc::invalid_argument || !whole) {
      Fail("is not a whole number");
    } else {
      Fail(fmt::format("must be from {} to {}", minimum, maximum));
    }
    return minimum;
  }
  /// An extent: at least 1.
  std::int32_t Extent() { return static_cast<std::int32_t>(Integer(1, kMaximumInt32)); }
  std::int64_t LongExtent() { return Integer(1, kMaximumInt64); }

  /// Finite.
  double Number() {
    const string_view field = fields_[next_++];
    double value = 0;
    const auto [stop, status] = std::from_chars(field.data(), field.data() + field.size(), value);
    const bool whole = stop == field.data() + field.size();
    if (status == std::errc() && whole && std::isfinite(value)) return value;
    if (status == std::errc::result_out_of_range && whole) {
      Fail("is too large or too small for a number");
    } else if (status == std::errc() && whole) {
      Fail("must be a finite number");
    } else {
      Fail("is not a number");
    }
    return 1;
  }
  std::optional<double> OptionalNumber() {
    if (fields_[next_].empty()) {
      ++next_;
      return std::nullopt;
    }
    return Number();
  }
  /// Above zero and at most `maximum`.
  double Positive(double maximum) {
    const double value = Number();
    if (!(value > 0) || value > maximum) {
      Fail(fmt::format("must be above 0 and at most {:g}", maximum));
    }
    return value;
  }
  double Time() { return Positive(kMaximumMicroseconds); }

  template <typename Enum>
  Enum Choice(string_view what, std::span<const string_view> names) {
    const string_view field = fields_[next_++];
    if (const auto index = IndexOf(field, names)) return static_cast<Enum>(*index);
    if (error_.empty()) {
      error_ = fmt::format("unknown {} {} in column \"{}\"{}", what, Quote(field),
                           columns_[next_ - 1], Suggestion(field, names));
    }
    return Enum{};
  }
  DType Type() { return Choice<DType>("data type", kDTypeNames); }
  stepcast::Pass Pass() { return Choice<stepcast::Pass>("pass", kPassNames); }
  bool Flag() { return Integer(0, 1) == 1; }

  string_view Identifier() {
    const string_view field = fields_[next_++];
    if (!IsIdentifier(field)) Fail("must be a name of letters, digits and _ - . / :");
    return field;
  }
  string_view Text() {
    const string_view field = fields_[next_++];
    if (field.empty() || HasControlCharacters(field)) Fail("must be text");
    return field;
  }

  bool ok() const { return error_.empty(); }
  const std::string& error() const { return error_; }
  /// For a mistake that concerns several fields.
  void Reject(std::string error) {
    if (error_.empty()) error_ = std::move(error);
  }

 private:
  void Fail(string_view wanted) {
    if (!error_.empty()) return;
    error_ = fmt::format("{} in column \"{}\" {}", Quote(fields_[next_ - 1]), columns_[next_ - 1],
                         wanted);
  }

  std::array<string_view, kMaximumColumns> fields_;
  std::span<const string_view> columns_;
  std::size_t next_ = 0;
  std::string error_;
};

void ReadGemmInto(std::vector<GemmRow>& rows, RowReader& in, std::uint16_t group) {
  GemmRow row;
  row.group = group;
  row.dtype = in.Type();
  row.layout = in.Choice<GemmLayout>("layout", kLayoutNames);
  row.m = in.Extent();
  row.n = in.Extent();
  row.k = in.Extent();
  row.batch = in.Extent();
  row.time_us = in.Time();
  if (in.ok()) rows.push_back(row);
}

void ReadGemm(RowReader& in, std::uint16_t group, Tables& tables) {
  ReadGemmInto(tables.gemm, in, group);
}

void ReadGemmAccumulate(RowReader& in, std::uint16_t group, Tables& tables) {
  ReadGemmInto(tables.gemm_accumulate, in, group);
}

void ReadTiledGemm(RowReader& in, std::uint16_t group, Tables& tables) {
  constexpr std::int64_t kLargestTile = std::numeric_limits<std::uint16_t>::max();
  static const std::array<string_view, kLoopOrderCount> kNames = [] {
    std::array<string_view, kLoopOrderCount> names;
    for (std::size_t i = 0; i < kLoopOrderCount; ++i) names[i] = Name(static_cast<LoopOrder>(i));
    return names;
  }();
  Tiling tiling;
  tiling.order = in.Choice<LoopOrder>("order of loops", kNames);
  tiling.extent = static_cast<std::uint16_t>(in.Integer(1, kLargestTile));
  std::vector<GemmRow> rows;
  ReadGemmInto(rows, in, group);
  for (const GemmRow& row : rows) tables.tiled_gemm.push_back({tiling, row});
}

void ReadAttention(RowReader& in, std::uint16_t group, Tables& tables) {
  AttentionRow row;
  row.group = group;
  row.dtype = in.Type();
  row.pass = in.Pass();
  row.kernel = in.Identifier();
  row.batch = in.Extent();
  row.q_seq = in.Extent();
  row.kv_seq = in.Extent();
  row.q_heads = in.Extent();
  row.kv_heads = in.Extent();
  row.head_dim = in.Extent();
  row.causal = in.Flag();
  row.time_us = in.Time();
  if (in.ok() && row.q_heads % row.kv_heads != 0) {
    in.Reject(fmt::format("{} query heads do not divide evenly among {} key heads", row.q_heads,
                          row.kv_heads));
  }
  if (in.ok()) tables.attention.push_back(std::move(row));
}

void ReadOperator(RowReader& in, std::uint16_t group, Tables& tables) {
  OperatorRow row;
  row.group = group;
  row.dtype = in.Type();
  row.op = in.Choice<TableOperator>("operator", kOperatorNames);
  row.impl = in.Identifier();
  row.pass = in.Pass();
  row.rows = in.LongExtent();
  row.cols = in.LongExtent();
  row.extra = in.Integer(0, kMaximumInt64);
  row.time_us = in.Time();
  if (in.ok() && row.op == TableOperator::kEmbedding && row.extra == 0) {
    in.Reject("an embedding gives the number of rows of its table in column \"extra\", found 0");
  }
  if (in.ok()) tables.operators.push_back(std::move(row));
}

void ReadCollectiveInto(std::vector<CollectiveRow>& rows, RowReader& in, std::uint16_t group) {
  CollectiveRow row;
  row.group = group;
  row.collective = in.Choice<TableCollective>("collective", kCollectiveNames);
  row.gpus = static_cast<std::int32_t>(in.Integer(2, kMaximumInt32));
  row.nodes = in.Extent();
  row.bytes = in.LongExtent();
  row.time_us = in.Time();
  if (in.ok() && row.nodes > row.gpus) {
    in.Reject(fmt::format("{} nodes for {} GPUs; a node has at least one", row.nodes, row.gpus));
  }
  if (in.ok()) rows.push_back(row);
}

void ReadCollective(RowReader& in, std::uint16_t group, Tables& tables) {
  ReadCollectiveInto(tables.collectives, in, group);
}

void ReadCollectivePut(RowReader& in, std::uint16_t group, Tables& tables) {
  ReadCollectiveInto(tables.collective_put, in, group);
}

void ReadCollectiveTake(RowReader& in, std::uint16_t group, Tables& tables) {
  ReadCollectiveInto(tables.collective_take, in, group);
}

void ReadBandwidth(RowReader& in, std::uint16_t group, Tables& tables) {
  BandwidthRow row;
  row.group = group;
  row.pattern = in.Identifier();
  row.occupancy_percent = in.Positive(100);
  row.gigabytes_per_s = in.Positive(1e6);
  if (in.ok()) tables.bandwidth.push_back(std::move(row));
}

void ReadLaunch(RowReader& in, std::uint16_t group, Tables& tables) {
  LaunchRow row;
  row.group = group;
  row.what = in.Identifier();
  row.value_us = in.Time();
  if (in.ok()) tables.launch.push_back(std::move(row));
}

void ReadParameter(RowReader& in, std::uint16_t group, Tables& tables) {
  ParameterRow row;
  row.group = group;
  row.name = in.Identifier();
  row.value = in.Number();
  row.unit = in.Text();
  row.low = in.OptionalNumber();
  row.high = in.OptionalNumber();
  row.meaning = in.Text();
  if (in.ok() &&
      (row.low.value_or(row.value) > row.value || row.high.value_or(row.value) < row.value)) {
    in.Reject(fmt::format("value {:g} of \"{}\" is outside its own interval from {:g} to {:g}",
                          row.value, row.name, row.low.value_or(row.value),
                          row.high.value_or(row.value)));
  }
  if (in.ok()) tables.parameters.push_back(std::move(row));
}

using ReadRow = void (*)(RowReader&, std::uint16_t, Tables&);
ReadRow ReaderOf(TableKind kind) {
  switch (kind) {
    case TableKind::kGemm:
      return ReadGemm;
    case TableKind::kAttention:
      return ReadAttention;
    case TableKind::kOperator:
      return ReadOperator;
    case TableKind::kCollective:
      return ReadCollective;
    case TableKind::kBandwidth:
      return ReadBandwidth;
    case TableKind::kLaunch:
      return ReadLaunch;
    case TableKind::kParameter:
      return ReadParameter;
    case TableKind::kGemmAccumulate:
      return ReadGemmAccumulate;
    case TableKind::kCollectivePut:
      return ReadCollectivePut;
    case TableKind::kCollectiveTake:
      return ReadCollectiveTake;
    case TableKind::kTiledGemm:
      return ReadTiledGemm;
  }
  return nullptr;
}

/// Makes room for that many more rows; at least doubles, so that many groups cost no more than one.
template <typename Row>
void GrowFor(std::size_t more, std::vector<Row>& rows) {
  const std::size_t needed = rows.size() + more;
  if (needed > rows.capacity()) rows.reserve(std::max(needed, 2 * rows.capacity()));
}

/// Parses one file into `tables`, line by line.
class Parser {
 public:
  Parser(string_view text, const std::string& file, Tables& tables)
      : text_(text), file_(file), tables_(tables) {}

  Result<void> Parse();

 private:
  enum class State { kOutside, kHeader, kRows };

  auto Fail(string_view message) const { return FailAt(line_number_, message); }
  tl::unexpected<Error> FailAt(int line, string_view message) const {
    return InvalidInput(fmt::format("{}:{}: {}", file_, line, message));
  }

  Result<void> CheckFirstLine(string_view line) const;
  Result<void> StartGroup();
  Result<void> HeaderLine(string_view line);
  Result<void> StartRows();
  Result<void> RowLine(string_view line);
  Result<void> EndGroup();

  string_view text_;
  const std::string& file_;
  Tables& tables_;

  State state_ = State::kOutside;
  int line_number_ = 0;
  const char* next_line_ = nullptr;
  Provenance group_;
  string_view columns_text_;
  int columns_line_ = 0;
  std::optional<std::int64_t> announced_rows_;
  std::uint32_t keys_seen_ = 0;
  std::span<const string_view> columns_;
  ReadRow read_row_ = nullptr;
  std::uint16_t group_index_ = 0;
  std::int64_t rows_read_ = 0;
};

Result<void> Parser::Parse() {
  if (text_.empty()) {
    return FailAt(
        1, fmt::format("the file is empty; a profile starts with \"{}{}\"", kMagic, kVersion));
  }
  const char* begin = text_.data();
  const char* const end = text_.data() + text_.size();
  while (begin != end) {
    ++line_number_;
    const auto* newline =
        static_cast<const char*>(std::memchr(begin, '\n', static_cast<std::size_t>(end - begin)));
    string_view line(begin, static_cast<std::size_t>((newline ? newline : end) - begin));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line_number_ == 1) {
      STEPCAST_RETURN_IF_ERROR(CheckFirstLine(line));
    }
    if (newline == nullptr) {
      return Fail(
          fmt::format("the last line {} has no line end: the file was cut off", Quote(line)));
    }
    next_line_ = begin = newline + 1;
    line = Trim(line);
    if (line.empty() || line.front() == '#') continue;
    if (line == "[group]") {
      STEPCAST_RETURN_IF_ERROR(StartGroup());
    } else if (state_ == State::kRows) {
      STEPCAST_RETURN_IF_ERROR(RowLine(line));
    } else if (state_ == State::kHeader) {
      if (line == "[rows]") {
        STEPCAST_RETURN_IF_ERROR(StartRows());
      } else {
        STEPCAST_RETURN_IF_ERROR(HeaderLine(line));
      }
    } else {
      return Fail(fmt::format("found {}, wanted \"[group]\"", Quote(line)));
    }
  }
  if (state_ == State::kOutside) return Fail("the profile has no [group]");
  return EndGroup();
}

Result<void> Parser::CheckFirstLine(string_view line) const {
  if (line.substr(0, kMagic.size()) != kMagic) {
    return Fail(fmt::format("not a stepcast profile: the first line is {}, wanted \"{}{}\"",
                            Quote(line), kMagic, kVersion));
  }
  const string_view version = Trim(line.substr(kMagic.size()));
  if (version != kVersion) {
    return Fail(fmt::format("profile format {} is not known; this program reads format {}",
                            Quote(version), kVersion));
  }
  return {};
}

Result<void> Parser::StartGroup() {
  STEPCAST_RETURN_IF_ERROR(EndGroup());
  if (tables_.groups.size() >= kMaximumGroups) {
    return Fail(fmt::format("more than {} groups in all files", kMaximumGroups));
  }
  state_ = State::kHeader;
  group_ = Provenance();
  group_.file = file_;
  group_.line = line_number_;
  columns_text_ = {};
  announced_rows_.reset();
  keys_seen_ = 0;
  rows_read_ = 0;
  return {};
}

Result<void> Parser::HeaderLine(string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == string_view::npos) {
    return Fail(fmt::format("found {}, wanted \"key = value\" or \"[rows]\"", Quote(line)));
  }
  const string_view key = Trim(line.substr(0, equals));
  const string_view value = Trim(line.substr(equals + 1));
  const auto index = IndexOf(key, kHeaderKeys);
  if (!index) {
    return Fail(fmt::format("unknown key {}{}", Quote(key), Suggestion(key, kHeaderKeys)));
  }
  const std::uint32_t bit = 1u << *index;
  if ((keys_seen_ & bit) != 0) return Fail(fmt::format("key \"{}\" is given twice", key));
  keys_seen_ |= bit;
  if (value.empty()) return Fail(fmt::format("key \"{}\" has no value", key));
  if (HasControlCharacters(value)) {
    return Fail(fmt::format("value {} of key \"{}\" has control characters", Quote(value), key));
  }

  if (key == "kind") {
    const auto kind = IndexOf(value, kKindNames);
    if (!kind) {
      return Fail(fmt::format("unknown kind {}{}", Quote(value), Suggestion(value, kKindNames)));
    }
    group_.kind = static_cast<TableKind>(*kind);
  } else if (key == "device") {
    if (!IsIdentifier(value)) {
      return Fail(
          fmt::format("device {} is not a catalogue key such as \"a100-sxm4-80gb\"", Quote(value)));
    }
    group_.device = value;
  } else if (key == "columns") {
    columns_text_ = value;
    columns_line_ = line_number_;
  } else if (key == "rows") {
    std::int64_t rows = 0;
    const auto [stop, status] = std::from_chars(value.data(), value.data() + value.size(), rows);
    if (status != std::errc() || stop != value.data() + value.size() || rows < 1) {
      return Fail(fmt::format("rows = {}: wanted the number of rows, at least 1", Quote(value)));
    }
    announced_rows_ = rows;
  } else if (key == "source") {
    group_.source = value;
  } else if (key == "path") {
    group_.path = value;
  } else if (key == "licence") {
    group_.licence = value;
  } else if (key == "software") {
    group_.software = value;
  } else if (key == "method") {
    group_.method = value;
  } else if (key == "fabric") {
    group_.fabric = value;
  } else {
    group_.note = value;
  }
  return {};
}

Result<void> Parser::StartRows() {
  for (const string_view key : {"kind", "device", "source", "licence", "columns"}) {
    if ((keys_seen_ & (1u << *IndexOf(key, kHeaderKeys))) == 0) {
      return Fail(fmt::format(
          "the group of line {} has no \"{}\"; every group says what, where measured, by whom and "
          "under which licence",
          group_.line, key));
    }
  }
  columns_ = Columns(group_.kind);
  const std::string wanted = fmt::format("{}", fmt::join(columns_, ","));
  std::size_t position = 0;
  for (string_view rest = columns_text_;; ++position) {
    const std::size_t comma = rest.find(',');
    const string_view found = Trim(rest.substr(0, comma));
    if (position >= columns_.size()) {
      return FailAt(columns_line_, fmt::format("column {} is too much for kind {}; wanted {}",
                                               Quote(found), Name(group_.kind), wanted));
    }
    if (found != columns_[position]) {
      return FailAt(
          columns_line_,
          fmt::format("column {} is {}, kind {} wants \"{}\" there; wanted {}", position + 1,
                      Quote(found), Name(group_.kind), columns_[position], wanted));
    }
    if (comma == string_view::npos) break;
    rest.remove_prefix(comma + 1);
  }
  if (position + 1 < columns_.size()) {
    return FailAt(columns_line_, fmt::format("column \"{}\" is missing for kind {}; wanted {}",
                                             columns_[position + 1], Name(group_.kind), wanted));
  }
  // A row is a few bytes long, whatever the file announces.
  constexpr std::size_t kLeastRowBytes = 4;
  const std::size_t expected =
      std::min(static_cast<std::size_t>(announced_rows_.value_or(0)),
               static_cast<std::size_t>(text_.data() + text_.size() - next_line_) / kLeastRowBytes);
  read_row_ = ReaderOf(group_.kind);
  switch (group_.kind) {
    case TableKind::kGemm:
      GrowFor(expected, tables_.gemm);
      break;
    case TableKind::kAttention:
      GrowFor(expected, tables_.attention);
      break;
    case TableKind::kOperator:
      GrowFor(expected, tables_.operators);
      break;
    case TableKind::kCollective:
      GrowFor(expected, tables_.collectives);
      break;
    case TableKind::kBandwidth:
      GrowFor(expected, tables_.bandwidth);
      break;
    case TableKind::kLaunch:
      GrowFor(expected, tables_.launch);
      break;
    case TableKind::kParameter:
      GrowFor(expected, tables_.parameters);
      break;
    case TableKind::kGemmAccumulate:
      GrowFor(expected, tables_.gemm_accumulate);
      break;
    case TableKind::kCollectivePut:
      GrowFor(expected, tables_.collective_put);
      break;
    case TableKind::kCollectiveTake:
      GrowFor(expected, tables_.collective_take);
      break;
    case TableKind::kTiledGemm:
      GrowFor(expected, tables_.tiled_gemm);
      break;
  }
  group_index_ = static_cast<std::uint16_t>(tables_.groups.size());
  tables_.groups.push_back(group_);
  state_ = State::kRows;
  return {};
}

Result<void> Parser::RowLine(string_view line) {
  RowReader in;
  if (in.Split(line, columns_, /*last_takes_rest=*/group_.kind == TableKind::kParameter)) {
    read_row_(in, group_index_, tables_);
  }
  if (!in.ok()) return Fail(in.error());
  if (group_.kind == TableKind::kParameter) tables_.parameters.back().line = line_number_;
  ++rows_read_;
  return {};
}

Result<void> Parser::EndGroup() {
  if (state_ == State::kOutside) return {};
  if (state_ == State::kHeader) {
    return Fail(fmt::format("the group of line {} has no [rows]", group_.line));
  }
  if (rows_read_ == 0) return Fail(fmt::format("the group of line {} is empty", group_.line));
  if (announced_rows_ && *announced_rows_ != rows_read_) {
    return Fail(fmt::format("the group of line {} announces {} rows, found {}{}", group_.line,
                            *announced_rows_, rows_read_,
                            rows_read_ < *announced_rows_ ? "; the file may be cut off" : ""));
  }
  return {};
}

Result<std::string> ReadFile(const std::string& path) {
  std::error_code status;
  const std::filesystem::file_status kind = std::filesystem::status(path, status);
  if (!std::filesystem::exists(kind)) {
    return MakeError(ErrorCode::kNotFound, fmt::format("{}: no such profile", path));
  }
  if (!std::filesystem::is_regular_file(kind)) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: not a regular file", path));
  }
  const std::uintmax_t size = std::filesystem::file_size(path, status);
  if (status) return MakeError(ErrorCode::kIo, fmt::format("{}: {}", path, status.message()));
  if (size > kMaximumFileBytes) {
    return InvalidInput(fmt::format("{}: {} bytes are too many for a profile; at most {}", path,
                                    size, kMaximumFileBytes));
  }
  std::ifstream in(path, std::ios::binary);
  std::string text(size, '\0');
  in.read(text.data(), static_cast<std::streamsize>(size));
  if (!in || static_cast<std::uintmax_t>(in.gcount()) != size) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be read", path));
  }
  return text;
}

}  // namespace

std::string_view Name(TableKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }
std::string_view Name(GemmLayout layout) { return kLayoutNames[static_cast<std::size_t>(layout)]; }
std::string_view Name(Pass pass) { return kPassNames[static_cast<std::size_t>(pass)]; }
std::string_view Name(TableOperator op) { return kOperatorNames[static_cast<std::size_t>(op)]; }
std::string_view Name(TableCollective collective) {
  return kCollectiveNames[static_cast<std::size_t>(collective)];
}

std::span<const std::string_view> Columns(TableKind kind) {
  switch (kind) {
    case TableKind::kGemm:
    case TableKind::kGemmAccumulate:
      return kGemmColumns;
    case TableKind::kAttention:
      return kAttentionColumns;
    case TableKind::kOperator:
      return kOperatorColumns;
    case TableKind::kCollective:
    case TableKind::kCollectivePut:
    case TableKind::kCollectiveTake:
      return kCollectiveColumns;
    case TableKind::kBandwidth:
      return kBandwidthColumns;
    case TableKind::kTiledGemm:
      return kTiledGemmColumns;
    case TableKind::kLaunch:
      return kLaunchColumns;
    case TableKind::kParameter:
      return kParameterColumns;
  }
  return {};
}

Result<void> CheckRow(TableKind kind, std::string_view row) {
  RowReader in;
  Tables tables;
  if (in.Split(row, Columns(kind), /*last_takes_rest=*/kind == TableKind::kParameter)) {
    ReaderOf(kind)(in, 0, tables);
  }
  if (!in.ok()) return InvalidInput(in.error());
  return {};
}

Result<Tables> ParseTables(std::string_view text, const std::string& file) {
  Tables tables;
  STEPCAST_RETURN_IF_ERROR(Parser(text, file, tables).Parse());
  return tables;
}

Result<Tables> LoadTables(std::span<const std::string> paths) {
  Tables tables;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (std::find(paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(i), paths[i]) !=
        paths.begin() + static_cast<std::ptrdiff_t>(i)) {
      return InvalidInput(fmt::format("{}: the profile is listed twice", paths[i]));
    }
    STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadFile(paths[i]));
    STEPCAST_RETURN_IF_ERROR(Parser(text, paths[i], tables).Parse());
  }
  return tables;
}

Result<std::vector<std::string>> FindProfiles(const std::string& directory) {
  std::error_code status;
  if (!std::filesystem::is_directory(directory, status)) {
    return MakeError(ErrorCode::kNotFound, fmt::format("{}: no such directory", directory));
  }
  std::vector<std::string> paths;
  std::filesystem::recursive_directory_iterator entry(directory, status);
  const std::filesystem::recursive_directory_iterator end;
  while (!status && entry != end) {
    if (entry->path().extension() == ".profile" && entry->is_regular_file(status)) {
      paths.push_back(entry->path().string());
    }
    entry.increment(status);
  }
  if (status) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: {}", directory, status.message()));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string DefaultProfileDirectory() { return DataPath("profiles/data"); }

std::string OwnProfileDirectory() {
  const char* directory = std::getenv("STEPCAST_PROFILES");
  return directory == nullptr ? "" : directory;
}

}  // namespace stepcast
