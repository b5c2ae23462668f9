#include "profiles/recording/nsight.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <span>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "simulator/base/sqlite_statement.h"

namespace stepcast {
namespace {

/// 104 days after the start of the session; a later moment is a mistake.
constexpr std::int64_t kLastNanosecond = 9'000'000'000'000'000;
constexpr std::int64_t kLargestId = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kLargestBytes = std::int64_t{1} << 53;
constexpr int kLongestText = 1 << 24;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeadBytes = 100;

struct Close {
  void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
/// For messages: one line, not long.
std::string Shown(std::string_view text, std::size_t length) {
  std::string shown;
  for (const char c : text.substr(0, length)) {
    const auto byte = static_cast<unsigned char>(c);
    shown += byte < 0x20 || byte == 0x7f ? ' ' : c;
  }
  return text.size() > length ? shown + "..." : shown;
}

/// Of a path as SQLite wants it, where "?" and "%" would mean something.
std::string UriOf(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '?' || c == '#' || c == '%') {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      uri += c;
    }
  }
  // Nobody writes it meanwhile, so it needs neither locks nor files beside it.
  return uri + "?mode=ro&immutable=1";
}

std::string_view TextOf(sqlite3_stmt* statement, int column) {
  const auto* const text =
      reinterpret_cast<const char*>(sqlite3_column_text(statement, column));  // NOLINT
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  return text == nullptr ? std::string_view() : std::string_view(text, size);
}

class Database {
 public:
  static Result<Database> Open(const std::string& path) {
    std::error_code failed;
    const auto kind = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(kind)) {
      return MakeError(ErrorCode::kNotFound, fmt::format("{}: no such file", path));
    }
    if (!std::filesystem::is_regular_file(kind)) {
      return InvalidInput(fmt::format(
          "{}: found a folder, pipe or device, wanted an export of Nsight Systems", path));
    }
    const std::uintmax_t bytes = std::filesystem::file_size(path, failed);
    std::string head(kHeadBytes, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (!in.is_open() || failed) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be read", path));
    }
    STEPCAST_RETURN_IF_ERROR(CheckHead(
        std::string_view(head).substr(0, static_cast<std::size_t>(in.gcount())), bytes, path));
    for (const std::string_view suffix : {"-journal", "-wal"}) {
      const std::string beside = path + std::string(suffix);
      if (std::filesystem::file_size(beside, failed) > 0 && !failed) {
        return InvalidInput(fmt::format(
            "{}: {} stands beside it, so it is being written or was not finished; export it again",
            path, beside));
      }
    }
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(UriOf(path).c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Database database(path, bytes, raw);
    if (code != SQLITE_OK) return database.Fail();
    STEPCAST_RETURN_IF_ERROR(database.Prepare());
    return database;
  }

  static Result<Database> OpenBytes(std::string_view bytes, const std::string& name) {
    STEPCAST_RETURN_IF_ERROR(CheckHead(bytes.substr(0, kHeadBytes), bytes.size(), name));
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    Database database(name, bytes.size(), raw);
    if (code != SQLITE_OK) return database.Fail();
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (copy == nullptr) return MakeError(ErrorCode::kIo, fmt::format("{}: no memory", name));
    std::copy(bytes.begin(), bytes.end(), copy);
    if (sqlite3_deserialize(raw, "main", copy, size, size,
                            SQLITE_DESERIALIZE_READONLY | SQLITE_DESERIALIZE_FREEONCLOSE) !=
        SQLITE_OK) {
      return database.Fail();
    }
    STEPCAST_RETURN_IF_ERROR(database.Prepare());
    return database;
  }

  const std::string& name() const { return name_; }
  /// More rows than that do not fit into the file, whatever its pages say: a row that counts here
  /// has times of six bytes each, and its own head.
  std::int64_t most_rows() const { return most_rows_; }
  const std::map<std::string, std::vector<std::string>, std::less<>>& tables() const {
    return tables_;
  }
  bool Has(std::string_view table) const { return tables_.contains(table); }

  Result<SqliteStatement> Compile(const std::string& sql) const {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(database_.get(), sql.c_str(), -1, &raw, nullptr);
    SqliteStatement statement(raw);
    if (code != SQLITE_OK) return Fail();
    return statement;
  }

  tl::unexpected<Error> Fail() const {
    const int code = sqlite3_errcode(database_.get()) & 0xff;
    const char* const message = sqlite3_errmsg(database_.get());
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_ERROR ||
        code == SQLITE_TOOBIG) {
      return InvalidInput(
          fmt::format("{}: found no whole database ({}): it is damaged or was cut off; wanted an "
                      "SQLite export of Nsight Systems",
                      name_, message));
    }
    return MakeError(ErrorCode::kIo, fmt::format("{}: {}", name_, message));
  }

 private:
  Database(std::string name, std::uintmax_t bytes, sqlite3* database)
      : name_(std::move(name)),
        most_rows_(static_cast<std::int64_t>(std::max<std::uintmax_t>(bytes / 16, 4096))),
        database_(database) {}

  /// Of the first bytes of a file and the size of all: https://www.sqlite.org/fileformat.html,
  /// section 1.3. SQLite itself would take a page that was cut as one that ends in zeros.
  static Result<void> CheckHead(std::string_view head, std::uintmax_t bytes,
                                const std::string& name) {
    if (!head.starts_with(kMagic)) {
      return InvalidInput(
          fmt::format("{}: {}, wanted an SQLite export of Nsight Systems; make it of a report with "
                      "\"nsys export --type sqlite\"",
                      name, head.empty() ? "the file is empty" : "found no SQLite database"));
    }
    if (head.size() < kHeadBytes) {
      return InvalidInput(fmt::format("{}: found {} bytes, wanted {} at least: it was cut off",
                                      name, bytes, kHeadBytes));
    }
    const auto number = [head](std::size_t at, std::size_t size) {
      std::uintmax_t value = 0;
      for (const char c : head.substr(at, size)) value = value << 8 | static_cast<unsigned char>(c);
      return value;
    };
    std::uintmax_t page = number(16, 2);
    if (page == 1) page = 65536;
    // The number of pages is right if the program that wrote last knew to write it.
    const std::uintmax_t pages = number(24, 4) == number(92, 4) ? number(28, 4) : 0;
    if (page == 0 || bytes % page != 0 || pages * page > bytes) {
      return InvalidInput(fmt::format(
          "{}: found {} bytes, wanted {}: it is damaged or was cut off", name, bytes,
          page == 0 || pages == 0 ? "whole pages" : fmt::format("{} pages of {}", pages, page)));
    }
    return {};
  }

  /// Nothing of a foreign file may do more than hold data.
  Result<void> Prepare() {
    sqlite3_extended_result_codes(database_.get(), 1);
    sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(database_.get(), SQLITE_LIMIT_LENGTH, kLongestText);
    if (sqlite3_exec(database_.get(), "PRAGMA query_only = 1; PRAGMA cell_size_check = 1;", nullptr,
                     nullptr, nullptr) != SQLITE_OK) {
      return Fail();
    }
    // Views and virtual tables would run what the file says.
    STEPCAST_ASSIGN_OR_RETURN(
        const SqliteStatement names,
        Compile("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(names.get())) == SQLITE_ROW) {
      const std::string table(TextOf(names.get(), 0));
      STEPCAST_ASSIGN_OR_RETURN(const SqliteStatement columns,
                                Compile(fmt::format("PRAGMA table_info({})", QuotedName(table))));
      std::vector<std::string>& listed = tables_[table];
      int column = SQLITE_ROW;
      while ((column = sqlite3_step(columns.get())) == SQLITE_ROW) {
        listed.emplace_back(TextOf(columns.get(), 1));
      }
      if (column != SQLITE_DONE) return Fail();
    }
    if (step != SQLITE_DONE) return Fail();
    return {};
  }

  std::string name_;
  std::int64_t most_rows_ = 0;
  std::unique_ptr<sqlite3, Close> database_;
  std::map<std::string, std::vector<std::string>, std::less<>> tables_;
};

struct Column {
  std::string_view name;
  bool required = false;
};
constexpr std::array<Column, 0> kNoColumn{};

/// The rows of a table, one after the other in its order. Keeps the first mistake of a row, so that
/// the columns of one are read without asking after each.
class TableReader {
 public:
  /// Columns that the table lacks read as NULL; kInvalidInput if it lacks a required one.
  static Result<TableReader> Open(const Database& database, std::string_view table,
                                  std::span<const Column> columns) {
    const std::vector<std::string>& present = database.tables().find(table)->second;
    std::string sql = columns.empty() ? "SELECT 1" : "SELECT ";
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const bool has = std::ranges::find(present, columns[c].name) != present.end();
      if (!has && columns[c].required) {
        return InvalidInput(fmt::format("{}: table {} has no column \"{}\"; it has {}",
                                        database.name(), table, columns[c].name,
                                        Shown(fmt::format("{}", fmt::join(present, ", ")), 400)));
      }
      if (c > 0) sql += ", ";
      sql += has ? QuotedName(columns[c].name) : "NULL";
    }
    STEPCAST_ASSIGN_OR_RETURN(SqliteStatement statement,
                              database.Compile(sql + " FROM " + QuotedName(table)));
    return TableReader(database, table, columns, std::move(statement));
  }

  /// False after the last row. The mistake of the row before, if it had one.
  Result<bool> Next() {
    if (!error_.empty()) return InvalidInput(error_);
    const int step = sqlite3_step(statement_.get());
    if (step == SQLITE_DONE) return false;
    if (step != SQLITE_ROW) return database_->Fail();
    if (++row_ > database_->most_rows()) {
      return InvalidInput(
          fmt::format("{}: table {} has more rows than fit into the file; it is damaged",
                      database_->name(), table_));
    }
    return true;
  }

  std::optional<std::int64_t> Integer(std::size_t column, std::int64_t low, std::int64_t high) {
    const auto c = static_cast<int>(column);
    const int type = sqlite3_column_type(statement_.get(), c);
    if (type == SQLITE_NULL) {
      if (columns_[column].required) {
        Reject(fmt::format("found NULL in \"{}\", wanted a whole number", columns_[column].name));
      }
      return std::nullopt;
    }
    if (type != SQLITE_INTEGER) {
      const std::string found =
          type == SQLITE_BLOB ? "bytes" : fmt::format("\"{}\"", Shown(Text(column), 40));
      Reject(
          fmt::format("found {} in \"{}\", wanted a whole number", found, columns_[column].name));
      return std::nullopt;
    }
    const std::int64_t value = sqlite3_column_int64(statement_.get(), c);
    if (value < low || value > high) {
      Reject(fmt::format("found {} in \"{}\", wanted {} to {}", value, columns_[column].name, low,
                         high));
      return std::nullopt;
    }
    return value;
  }
  std::uint32_t Id(std::size_t column) {
    return static_cast<std::uint32_t>(Integer(column, 0, kLargestId).value_or(0));
  }
  std::optional<std::uint64_t> Global(std::size_t column) {
    const auto value = Integer(column, std::numeric_limits<std::int64_t>::min(),
                               std::numeric_limits<std::int64_t>::max());
    if (!value) return std::nullopt;
    return static_cast<std::uint64_t>(*value);
  }
  /// Of columns 0 and 1.
  RecordedSpan Span() {
    RecordedSpan span;
    span.start_ns = Integer(0, 0, kLastNanosecond).value_or(0);
    span.end_ns = Integer(1, 0, kLastNanosecond).value_or(span.start_ns);
    if (span.end_ns < span.start_ns) {
      Reject(fmt::format("ends at {} ns, before its start at {} ns", span.end_ns, span.start_ns));
      span.end_ns = span.start_ns;
    }
    return span;
  }
  /// Valid until the next row; empty for NULL.
  std::string_view Text(std::size_t column) {
    return TextOf(statement_.get(), static_cast<int>(column));
  }

  void Reject(const std::string& what) {
    if (error_.empty()) {
      error_ = fmt::format("{}: table {}, row {}: {}", database_->name(), table_, row_, what);
    }
  }

 private:
  TableReader(const Database& database, std::string_view table, std::span<const Column> columns,
              SqliteStatement statement)
      : database_(&database), table_(table), columns_(columns), statement_(std::move(statement)) {}

  const Database* database_;
  std::string_view table_;
  std::span<const Column> columns_;
  SqliteStatement statement_;
  std::int64_t row_ = 0;
  std::string error_;
};

/// "cudaLaunchKernel_ptsz_v7000" is cudaLaunchKernel.
std::string_view WithoutVersion(std::string_view name) {
  const std::size_t at = name.rfind("_v");
  if (at != std::string_view::npos && at + 2 < name.size() &&
      name.find_first_not_of("0123456789", at + 2) == std::string_view::npos) {
    name = name.substr(0, at);
  }
  for (const std::string_view stream : {"_ptsz", "_ptds"}) {
    if (name.ends_with(stream)) name.remove_suffix(stream.size());
  }
  return name;
}

/// What emit_nvtx of PyTorch puts behind a name (torch/csrc/profiler/util.cpp, getNvtxStr):
/// ", seq = 12, op_id = 42, sizes = [[128, 1024], []], input_op_ids = [(41,0)]", any of them.
struct NvtxName {
  std::string_view name;
  std::int64_t sequence = -1;
  std::uint64_t operation = 0;
  std::string shapes;  ///< JSON with no spaces; empty if there are none.
  bool is_operator = false;
};

template <typename Number>
Number NumberAt(std::string_view text, Number otherwise) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() ? number : otherwise;
}

std::string ShapesAt(std::string_view text) {
  std::string shapes;
  int depth = 0;
  for (const char c : text) {
    if (c == ' ') continue;
    if (c != '[' && c != ']' && c != ',' && c != '-' && (c < '0' || c > '9')) return "";
    shapes += c;
    depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (depth == 0) return nlohmann::json::accept(shapes) ? shapes : "";
  }
  return "";  // Cut off.
}

NvtxName ParseNvtxName(std::string_view text) {
  NvtxName parsed;
  std::size_t end = text.size();
  const auto value = [&](std::string_view key) -> std::optional<std::string_view> {
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos) return std::nullopt;
    end = std::min(end, at);
    return text.substr(at + key.size());
  };
  if (const auto sequence = value(", seq = ")) {
    parsed.sequence = NumberAt<std::int64_t>(*sequence, -1);
  }
  if (const auto operation = value(", op_id = ")) {
    parsed.operation = NumberAt<std::uint64_t>(*operation, 0);
  }
  if (const auto sizes = value(", sizes = ")) parsed.shapes = ShapesAt(*sizes);
  (void)value(", input_op_ids = ");
  parsed.name = text.substr(0, end);
  const std::string_view first = parsed.name.substr(0, parsed.name.find(' '));
  const bool qualified = first.find("::") != std::string_view::npos && !first.starts_with("::");
  parsed.is_operator = parsed.sequence >= 0 || qualified;
  return parsed;
}

/// "2024.6.2.225-246235244400v0" without what follows the third number.
std::string_view ShortVersion(std::string_view version) {
  std::size_t end = 0;
  for (int dots = 0; end < version.size(); ++end) {
    const char c = version[end];
    if (c == '.' && ++dots == 3) break;
    if (c != '.' && (c < '0' || c > '9')) break;
  }
  return version.substr(0, end);
}

CopyDirection DirectionOf(std::int64_t kind) {
  switch (kind) {
    case 1:   // HtoD
    case 3:   // HtoA
    case 11:  // unified HtoD
      return CopyDirection::kToDevice;
    case 2:
    case 4:
    case 12:
      return CopyDirection::kToHost;
    case 5:  // between arrays of the device, and memory
    case 6:
    case 7:
    case 8:
      return CopyDirection::kWithinDevice;
    case 10:  // PtoP
    case 13:  // unified DtoD, which moves pages
      return CopyDirection::kBetweenDevices;
    default:
      return CopyDirection::kOther;
  }
}

constexpr std::array<std::string_view, 14> kCopyNames = {"Unknown", "HtoD", "DtoH", "HtoA", "AtoH",
                                                         "AtoA",    "AtoD", "DtoA", "DtoD", "HtoH",
                                                         "PtoP",    "HtoD", "DtoH", "DtoD"};
constexpr std::array<std::string_view, 8> kMemoryNames = {
    "Pageable", "Pinned",        "Device",         "Array",
    "Managed",  "Device Static", "Managed Static", "Unknown"};

std::string_view MemoryName(std::optional<std::int64_t> kind) {
  const auto index = static_cast<std::size_t>(kind.value_or(7));
  return kMemoryNames[std::min(index, kMemoryNames.size() - 1)];
}

class NsightReader {
 public:
  NsightReader(const Database& database, Recording& recording)
      : database_(database), recording_(recording), texts_(recording) {}

  Result<void> Read() {
    STEPCAST_RETURN_IF_ERROR(CheckIsExport());
    STEPCAST_RETURN_IF_ERROR(ReadVersion());
    STEPCAST_RETURN_IF_ERROR(ReadCalls());
    STEPCAST_RETURN_IF_ERROR(ReadKernels());
    STEPCAST_RETURN_IF_ERROR(ReadCopies());
    STEPCAST_RETURN_IF_ERROR(ReadFills());
    if (recording_.activities.empty()) return NoWork();
    STEPCAST_RETURN_IF_ERROR(ReadWaits());
    STEPCAST_RETURN_IF_ERROR(ReadRanges());
    STEPCAST_RETURN_IF_ERROR(ReadDevices());
    STEPCAST_RETURN_IF_ERROR(NameThreads());
    STEPCAST_RETURN_IF_ERROR(ReadDiagnostics());
    STEPCAST_RETURN_IF_ERROR(CountOthers());
    LeaveCounted();
    FinishRecording(recording_);
    return {};
  }

 private:
  static constexpr std::string_view kKernels = "CUPTI_ACTIVITY_KIND_KERNEL";
  static constexpr std::string_view kCopies = "CUPTI_ACTIVITY_KIND_MEMCPY";
  static constexpr std::string_view kFills = "CUPTI_ACTIVITY_KIND_MEMSET";
  static constexpr std::string_view kCalls = "CUPTI_ACTIVITY_KIND_RUNTIME";
  static constexpr std::string_view kWaits = "CUPTI_ACTIVITY_KIND_SYNCHRONIZATION";
  static constexpr std::string_view kGraphs = "CUPTI_ACTIVITY_KIND_GRAPH_TRACE";
  static constexpr std::string_view kRanges = "NVTX_EVENTS";

  Result<void> CheckIsExport() const {
    for (const std::string_view table : {"META_DATA_EXPORT", "StringIds"}) {
      if (database_.Has(table)) return {};
    }
    for (const std::string_view table : {kKernels, kCalls, kRanges}) {
      if (database_.Has(table)) return {};
    }
    std::vector<std::string> names;
    for (const auto& [name, columns] : database_.tables()) names.push_back(name);
    return InvalidInput(fmt::format(
        "{}: found a database with {}, wanted an export of Nsight Systems, which has tables "
        "StringIds and {}",
        database_.name(),
        names.empty()
            ? "no tables"
            : fmt::format("tables {}", Shown(fmt::format("{}", fmt::join(names, ", ")), 200)),
        kKernels));
  }

  tl::unexpected<Error> NoWork() {
    std::int64_t graphs = 0;
    if (database_.Has(kGraphs)) {
      const auto counted = Count(kGraphs);
      if (!counted) return tl::unexpected(counted.error());
      graphs = *counted;
    }
    if (graphs > 0) {
      return InvalidInput(fmt::format(
          "{}: found {} launches of CUDA graphs as a whole (table {}) and no kernels, wanted the "
          "kernels in them; record with \"nsys profile --cuda-graph-trace=node\"",
          database_.name(), graphs, kGraphs));
    }
    return InvalidInput(
        fmt::format("{}: found {}, and neither copies nor fills, wanted work of a GPU; record with "
                    "\"nsys profile -t cuda,nvtx\"",
                    database_.name(),
                    database_.Has(kKernels) ? fmt::format("table {} without rows", kKernels)
                                            : fmt::format("no table {}", kKernels)));
  }

  /// Rows of a table, one by one: SQLite's own count would follow damaged pages without end.
  Result<std::int64_t> Count(std::string_view table) const {
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, table, kNoColumn));
    std::int64_t count = 0;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return count;
      ++count;
    }
  }

  Result<void> ReadVersion() {
    recording_.tool = "Nsight Systems";
    if (!database_.Has("META_DATA_EXPORT")) return {};
    constexpr auto kColumns = std::to_array<Column>({{"name"}, {"value"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                              TableReader::Open(database_, "META_DATA_EXPORT", kColumns));
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      const std::string_view name = rows.Text(0);
      if (name == "EXPORT_PRODUCT_VERSION") {
        recording_.tool = fmt::format("Nsight Systems {}", ShortVersion(rows.Text(1)));
      } else if (name == "EXPORT_SCHEMA_VERSION" || name == "EXPORT_SCHEMA_VERSION_MAJOR") {
        constexpr int kLatestMajor = 3;
        if (NumberAt<int>(rows.Text(1), 0) > kLatestMajor) {
          recording_.left.push_back(
              {"schema version " + Shown(rows.Text(1), 20), 1,
               fmt::format("known are versions up to {}; columns may mean something else",
                           kLatestMajor)});
        }
      }
    }
  }

  /// Room for the rows of a table, as its highest row number says, which costs one search.
  template <typename Row>
  Result<void> Reserve(std::string_view table, std::vector<Row>& list) const {
    const auto statement = database_.Compile("SELECT max(rowid) FROM " + QuotedName(table));
    if (!statement) return {};  // A table without row numbers; the list grows as it needs.
    if (sqlite3_step(statement->get()) != SQLITE_ROW) return database_.Fail();
    const std::int64_t rows = sqlite3_column_int64(statement->get(), 0);
    list.reserve(list.size() + static_cast<std::size_t>(
                                   std::clamp<std::int64_t>(rows, 0, database_.most_rows())));
    return {};
  }

  // Index into `processes`. A process of another machine may have the same number; then it gets one
  // that has the machine in it.
  std::uint32_t Process(std::uint64_t global) {
    const std::uint64_t whole = global >> 24;
    const auto [at, added] =
        processes_.try_emplace(whole, static_cast<std::uint32_t>(recording_.processes.size()));
    if (added) {
      const auto number = static_cast<std::int64_t>(whole & 0xffffff);
      const bool taken =
          std::ranges::find(recording_.processes, number) != recording_.processes.end();
      recording_.processes.push_back(taken ? static_cast<std::int64_t>(whole) : number);
    }
    return at->second;
  }
  std::uint32_t Thread(std::uint64_t global) {
    const auto [at, added] =
        threads_.try_emplace(global, static_cast<std::uint32_t>(recording_.threads.size()));
    if (added) {
      recording_.threads.push_back(
          {Process(global), static_cast<std::int64_t>(global & 0xffffff), ""});
    }
    return at->second;
  }
  /// Of what the device did. Without a number: of the only process, or of none that is known.
  std::uint32_t ProcessOfWork(std::optional<std::uint64_t> global) {
    // Old exports write 0 where there is nothing.
    if (global.value_or(0) != 0) return Process(*global);
    if (recording_.processes.size() == 1) return 0;
    if (!recording_.threads.empty()) ++without_process_;
    return Process(0);
  }

  /// Valid until the next string is looked up; empty where there is none.
  Result<std::string_view> StringText(std::int64_t id) {
    if (!string_) STEPCAST_RETURN_IF_ERROR(OpenStrings());
    if (!copied_strings_.empty()) {
      const auto found = copied_strings_.find(id);
      return found == copied_strings_.end() ? std::string_view() : found->second;
    }
    sqlite3_reset(string_.get());
    sqlite3_bind_int64(string_.get(), 1, id);
    const int step = sqlite3_step(string_.get());
    if (step != SQLITE_ROW && step != SQLITE_DONE) return database_.Fail();
    return step == SQLITE_ROW ? TextOf(string_.get(), 0) : std::string_view();
  }
  Result<void> OpenStrings() {
    if (!database_.Has("StringIds")) {
      return InvalidInput(
          fmt::format("{}: found no table StringIds, which has the names", database_.name()));
    }
    constexpr auto kColumns = std::to_array<Column>({{"id", true}, {"value", true}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                              TableReader::Open(database_, "StringIds", kColumns));
    STEPCAST_ASSIGN_OR_RETURN(
        string_, database_.Compile("SELECT value FROM StringIds WHERE id = ? LIMIT 1"));
    STEPCAST_ASSIGN_OR_RETURN(
        const SqliteStatement key,
        database_.Compile("SELECT count(*) FROM pragma_table_info('StringIds') "
                          "WHERE name = 'id' AND pk = 1 AND upper(type) = 'INTEGER'"));
    if (sqlite3_step(key.get()) != SQLITE_ROW) return database_.Fail();
    if (sqlite3_column_int(key.get(), 0) == 1) return {};
    // A copy that another program made: without the key, each search would read the whole table.
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      const auto id = rows.Integer(0, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max());
      if (id) copied_strings_.try_emplace(*id, rows.Text(1));
    }
  }
  Result<TextId> String(std::int64_t id) {
    const auto known = strings_.find(id);
    if (known != strings_.end()) return known->second;
    STEPCAST_ASSIGN_OR_RETURN(const std::string_view value, StringText(id));
    const TextId text = texts_.Intern(value);
    strings_.emplace(id, text);
    return text;
  }
  /// Of the first of these columns that names one.
  Result<TextId> StringOf(TableReader& rows, std::span<const std::size_t> columns) {
    for (const std::size_t column : columns) {
      const auto id = rows.Integer(column, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max());
      if (!id) continue;
      STEPCAST_ASSIGN_OR_RETURN(const TextId text, String(*id));
      if (text != TextId::kNone) return text;
    }
    return TextId::kNone;
  }

  Result<void> ReadCalls() {
    if (!database_.Has(kCalls)) return {};
    constexpr auto kColumns = std::to_array<Column>(
        {{"start", true}, {"end", true}, {"globalTid"}, {"correlationId"}, {"nameId", true}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kCalls, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kCalls, recording_.calls));
    struct Named {
      TextId name{};
      RecordedCall::Kind kind{};
    };
    std::unordered_map<std::int64_t, Named> names;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      RecordedCall call;
      call.span = rows.Span();
      const auto thread = rows.Global(2);
      call.correlation = rows.Id(3);
      const auto id = rows.Integer(4, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max());
      if (!id) continue;  // A mistake, which the next row tells.
      if (!thread) {
        ++left_[{"calls of CUDA", "they name no thread"}];
        continue;
      }
      auto named = names.find(*id);
      if (named == names.end()) {
        STEPCAST_ASSIGN_OR_RETURN(const TextId whole, String(*id));
        // A copy: interning may move what the recording holds.
        const std::string name(WithoutVersion(recording_.text(whole)));
        named = names.emplace(*id, Named{texts_.Intern(name), CallKindOf(name)}).first;
      }
      call.name = named->second.name;
      call.kind = named->second.kind;
      call.thread = Thread(*thread);
      recording_.calls.push_back(call);
    }
  }

  Result<void> ReadKernels() {
    if (!database_.Has(kKernels)) return {};
    constexpr auto kColumns = std::to_array<Column>({{"start", true},
                                                     {"end", true},
                                                     {"deviceId"},
                                                     {"contextId"},
                                                     {"streamId"},
                                                     {"correlationId"},
                                                     {"globalPid"},
                                                     {"demangledName"},
                                                     {"shortName"},
                                                     {"mangledName"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kKernels, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kKernels, recording_.activities));
    std::unordered_map<TextId, NcclKernel> collectives;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      RecordedActivity& kernel = Work(rows, ActivityKind::kKernel);
      constexpr std::array<std::size_t, 3> kNames = {7, 8, 9};
      STEPCAST_ASSIGN_OR_RETURN(kernel.name, StringOf(rows, kNames));
      if (kernel.name == TextId::kNone) {
        rows.Reject("names no kernel: neither demangledName nor shortName is in StringIds");
        continue;
      }
      const auto [nccl, added] = collectives.try_emplace(kernel.name);
      if (added) nccl->second = NcclKernelOf(recording_.text(kernel.name));
      kernel.nccl = nccl->second;
      if (kernel.nccl != NcclKernel::kNone) kernel.kind = ActivityKind::kCollective;
    }
  }

  /// Of columns 0 to 6: start, end, deviceId, contextId, streamId, correlationId, globalPid.
  RecordedActivity& Work(TableReader& rows, ActivityKind kind) {
    RecordedActivity& work = recording_.activities.emplace_back();
    work.kind = kind;
    work.span = rows.Span();
    work.device = rows.Id(2);
    work.context = rows.Id(3);
    work.stream = rows.Id(4);
    work.correlation = rows.Id(5);
    work.process = ProcessOfWork(rows.Global(6));
    return work;
  }

  Result<void> ReadCopies() {
    if (!database_.Has(kCopies)) return {};
    constexpr auto kColumns = std::to_array<Column>({{"start", true},
                                                     {"end", true},
                                                     {"deviceId"},
                                                     {"contextId"},
                                                     {"streamId"},
                                                     {"correlationId"},
                                                     {"globalPid"},
                                                     {"bytes"},
                                                     {"copyKind"},
                                                     {"srcKind"},
                                                     {"dstKind"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kCopies, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kCopies, recording_.activities));
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      RecordedActivity& copy = Work(rows, ActivityKind::kCopy);
      copy.bytes = rows.Integer(7, 0, kLargestBytes).value_or(0);
      const std::uint32_t kind = rows.Id(8);
      copy.direction = DirectionOf(kind);
      // As Kineto calls them.
      copy.name = texts_.Intern(fmt::format(
          "Memcpy {} ({} -> {})", kCopyNames[kind < kCopyNames.size() ? kind : 0],
          MemoryName(rows.Integer(9, 0, kLargestId)), MemoryName(rows.Integer(10, 0, kLargestId))));
    }
  }

  Result<void> ReadFills() {
    if (!database_.Has(kFills)) return {};
    constexpr auto kColumns = std::to_array<Column>({{"start", true},
                                                     {"end", true},
                                                     {"deviceId"},
                                                     {"contextId"},
                                                     {"streamId"},
                                                     {"correlationId"},
                                                     {"globalPid"},
                                                     {"bytes"},
                                                     {"memKind"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kFills, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kFills, recording_.activities));
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      RecordedActivity& fill = Work(rows, ActivityKind::kFill);
      fill.bytes = rows.Integer(7, 0, kLargestBytes).value_or(0);
      fill.name =
          texts_.Intern(fmt::format("Memset ({})", MemoryName(rows.Integer(8, 0, kLargestId))));
    }
  }

  Result<void> ReadWaits() {
    if (!database_.Has(kWaits)) return {};
    constexpr auto kColumns = std::to_array<Column>({{"start", true},
                                                     {"end", true},
                                                     {"deviceId"},
                                                     {"streamId"},
                                                     {"correlationId"},
                                                     {"globalPid"},
                                                     {"syncType"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kWaits, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kWaits, recording_.waits));
    constexpr std::int64_t kNoId = -1;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      RecordedWait wait;
      wait.span = rows.Span();
      wait.device = static_cast<std::uint32_t>(rows.Integer(2, kNoId, kLargestId).value_or(kNoId));
      // Where there is none it is the largest number, which is kNoIndex.
      wait.stream = static_cast<std::uint32_t>(rows.Integer(3, kNoId, kLargestId).value_or(kNoId));
      wait.correlation = rows.Id(4);
      wait.process = ProcessOfWork(rows.Global(5));
      switch (rows.Integer(6, kNoId, kLargestId).value_or(0)) {
        case 1:
          wait.kind = RecordedWait::Kind::kEvent;
          break;
        case 2:
          wait.kind = RecordedWait::Kind::kStreamWaitsForEvent;
          break;
        case 3:
          wait.kind = RecordedWait::Kind::kStream;
          break;
        case 4:
          wait.kind = RecordedWait::Kind::kContext;
          break;
        default:
          ++left_[{"synchronisations", "of a kind that is not known"}];
          continue;
      }
      recording_.waits.push_back(wait);
    }
  }

  Result<void> ReadRanges() {
    if (!database_.Has(kRanges)) return {};
    constexpr auto kColumns = std::to_array<Column>({{"start", true},
                                                     {"end"},
                                                     {"eventType"},
                                                     {"text"},
                                                     {"textId"},
                                                     {"globalTid"},
                                                     {"endGlobalTid"}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows, TableReader::Open(database_, kRanges, kColumns));
    STEPCAST_RETURN_IF_ERROR(Reserve(kRanges, recording_.ranges));
    struct Named {
      TextId name{};
      TextId shapes{};
      std::int64_t sequence = -1;
      std::uint64_t operation = 0;
      RecordedRange::Kind kind{};
    };
    const auto parse = [this](std::string_view text) {
      const NvtxName parsed = ParseNvtxName(text);
      return Named{
          texts_.Intern(parsed.name), texts_.Intern(parsed.shapes), parsed.sequence,
          parsed.operation,
          parsed.is_operator ? RecordedRange::Kind::kOperator : RecordedRange::Kind::kAnnotation};
    };
    std::unordered_map<std::int64_t, Named> registered;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) break;
      RecordedRange range;
      range.span.start_ns = rows.Integer(0, 0, kLastNanosecond).value_or(0);
      const auto end = rows.Integer(1, -1, kLastNanosecond);
      const std::int64_t type = rows.Integer(2, 0, kLargestId).value_or(kPushPop);
      const auto id = rows.Integer(4, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max());
      const auto thread = rows.Global(5);
      const auto end_thread = rows.Global(6);
      if (type == kDomain) continue;
      if (type != kPushPop) {
        ++left_[{type == kMark       ? "marks of NVTX"
                 : type == kStartEnd ? "ranges of NVTX from start to end"
                                     : "other events of NVTX",
                 type == kMark       ? "they have no length"
                 : type == kStartEnd ? "they need not nest; those of push and pop are read"
                                     : "neither pushed nor popped"}];
        continue;
      }
      // Old exports have no NULL.
      if (!end || (*end <= 0 && range.span.start_ns > 0)) {
        ++left_[{"ranges of NVTX", "they go on after the end of the recording"}];
        continue;
      }
      range.span.end_ns = *end;
      if (*end < range.span.start_ns) {
        rows.Reject(
            fmt::format("ends at {} ns, before its start at {} ns", *end, range.span.start_ns));
        continue;
      }
      if (!thread || (end_thread.value_or(0) != 0 && *end_thread != *thread)) {
        ++left_[{"ranges of NVTX", "of no thread, or of two"}];
        continue;
      }
      Named named;
      if (const std::string_view text = rows.Text(3); !text.empty()) {
        named = parse(text);
      } else if (id) {
        auto known = registered.find(*id);
        if (known == registered.end()) {
          STEPCAST_ASSIGN_OR_RETURN(const std::string_view value, StringText(*id));
          known = registered.emplace(*id, parse(value)).first;
        }
        named = known->second;
      }
      if (named.name == TextId::kNone) {
        ++left_[{"ranges of NVTX", "they have no name"}];
        continue;
      }
      range.kind = named.kind;
      range.thread = Thread(*thread);
      range.name = named.name;
      range.shapes = named.shapes;
      range.external = named.operation;
      range.sequence = named.sequence;
      recording_.ranges.push_back(range);
    }
    LeaveCrossing();
    return {};
  }

  /// Ranges of one domain nest, those of two may cross: then the one that began first stays.
  void LeaveCrossing() {
    const auto key = [](const RecordedRange& range) {
      return std::tuple(range.thread, range.span.start_ns, -range.span.end_ns);
    };
    std::ranges::stable_sort(recording_.ranges, {}, key);
    std::vector<RecordedRange> open;
    const auto crosses = [&open](const RecordedRange& range) {
      while (!open.empty() && (open.back().thread != range.thread ||
                               open.back().span.end_ns <= range.span.start_ns)) {
        open.pop_back();
      }
      if (!open.empty() && open.back().span.end_ns < range.span.end_ns) return true;
      open.push_back(range);
      return false;
    };
    const auto crossing = std::erase_if(recording_.ranges, crosses);
    if (crossing > 0) {
      left_[{"ranges of NVTX", "they begin in a range of another domain and end after it"}] +=
          static_cast<std::int64_t>(crossing);
    }
  }

  /// A process may see the GPUs under numbers of its own, so (process, number) is looked up.
  Result<void> ReadDevices() {
    constexpr std::int64_t kMostGpus = 1'000'000;
    std::map<std::uint32_t, RecordedDevice> gpus;
    if (database_.Has("TARGET_INFO_GPU")) {
      constexpr auto kColumns =
          std::to_array<Column>({{"id", true}, {"name"}, {"totalMemory"}, {"smCount"}});
      STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                                TableReader::Open(database_, "TARGET_INFO_GPU", kColumns));
      while (true) {
        STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
        if (!more) break;
        const auto id = static_cast<std::uint32_t>(rows.Integer(0, 0, kMostGpus).value_or(0));
        RecordedDevice& gpu = gpus[id];
        gpu.number = id;
        gpu.memory_bytes = rows.Integer(2, 0, kLargestBytes).value_or(0);
        gpu.multiprocessors = static_cast<int>(rows.Integer(3, 0, kMostGpus).value_or(0));
        gpu.name = Shown(rows.Text(1), 200);
      }
    }
    std::map<std::pair<std::int64_t, std::int64_t>, std::uint32_t> gpu_of;
    constexpr std::int64_t kAnyProcess = -1;
    if (database_.Has("TARGET_INFO_CUDA_DEVICE")) {
      constexpr auto kColumns = std::to_array<Column>({{"gpuId", true}, {"cudaId", true}, {"pid"}});
      STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                                TableReader::Open(database_, "TARGET_INFO_CUDA_DEVICE", kColumns));
      while (true) {
        STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
        if (!more) break;
        const auto gpu = rows.Integer(0, 0, kMostGpus);
        const auto number = rows.Integer(1, 0, kLargestId);
        const auto process = rows.Integer(2, kAnyProcess, kLargestId);
        if (gpu && number) {
          gpu_of[{process.value_or(kAnyProcess), *number}] = static_cast<std::uint32_t>(*gpu);
        }
      }
    }
    AssignDevices(gpus, gpu_of);
    return {};
  }

  void AssignDevices(const std::map<std::uint32_t, RecordedDevice>& gpus,
                     const std::map<std::pair<std::int64_t, std::int64_t>, std::uint32_t>& gpu_of) {
    // By process and the number that it uses; those that nothing tells after the others.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
    std::set<std::uint32_t> with_work;
    for (const RecordedActivity& work : recording_.activities) {
      numbers[{work.process, work.device}] = kNoIndex;
      with_work.insert(work.process);
    }
    std::uint32_t next = gpus.empty() ? 0 : gpus.rbegin()->first + 1;
    for (const auto& [pair, gpu] : gpu_of) next = std::max(next, gpu + 1);
    std::int64_t unknown = 0;
    for (auto& [used, number] : numbers) {
      const std::int64_t process = recording_.processes[used.first] & 0xffffff;
      auto found = gpu_of.find({process, used.second});
      if (found == gpu_of.end()) found = gpu_of.find({-1, used.second});
      if (found != gpu_of.end()) {
        number = found->second;
      } else if (gpu_of.empty() && with_work.size() == 1) {
        number = used.second;
      } else {
        number = next++;
        ++unknown;
      }
    }
    if (unknown > 0) {
      recording_.left.push_back({"GPUs of processes", unknown,
                                 "TARGET_INFO_CUDA_DEVICE does not have them; each is taken for a "
                                 "GPU of its own"});
    }
    std::set<std::uint32_t> devices;
    for (RecordedActivity& work : recording_.activities) {
      work.device = numbers.at({work.process, work.device});
      devices.insert(work.device);
    }
    for (RecordedWait& wait : recording_.waits) {
      const auto number = numbers.find({wait.process, wait.device});
      wait.device = number == numbers.end() ? kNoIndex : number->second;
    }
    // Where the file does not say which GPU it was, it is known if there is but one kind.
    const bool alike = std::ranges::all_of(gpus, [&gpus](const auto& gpu) {
      const RecordedDevice& first = gpus.begin()->second;
      return gpu.second.name == first.name && gpu.second.memory_bytes == first.memory_bytes;
    });
    for (const std::uint32_t device : devices) {
      const bool told =
          std::ranges::any_of(gpu_of, [&](const auto& pair) { return pair.second == device; });
      const auto gpu = gpus.find(device);
      RecordedDevice& recorded = recording_.devices.emplace_back();
      if (told && gpu != gpus.end()) {
        recorded = gpu->second;
      } else if (!told && alike && !gpus.empty()) {
        recorded = gpus.begin()->second;
      }
      recorded.number = device;
    }
  }

  Result<void> NameThreads() {
    if (!database_.Has("ThreadNames")) return {};
    constexpr auto kColumns = std::to_array<Column>({{"nameId", true}, {"globalTid", true}});
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                              TableReader::Open(database_, "ThreadNames", kColumns));
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) return {};
      const auto name = rows.Integer(0, std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::int64_t>::max());
      const auto global = rows.Global(1);
      if (!name || !global) continue;
      const auto thread = threads_.find(*global);
      if (thread == threads_.end()) continue;
      STEPCAST_ASSIGN_OR_RETURN(const std::string_view text, StringText(*name));
      recording_.threads[thread->second].name = Shown(text, 200);
    }
  }

  /// What the tool itself says of the recording; severity 1 is information.
  Result<void> ReadDiagnostics() {
    if (!database_.Has("DIAGNOSTIC_EVENT")) return {};
    constexpr auto kColumns = std::to_array<Column>({{"severity"}, {"text"}});
    constexpr std::size_t kMostDiagnostics = 10;
    constexpr std::size_t kShownBytes = 200;
    STEPCAST_ASSIGN_OR_RETURN(TableReader rows,
                              TableReader::Open(database_, "DIAGNOSTIC_EVENT", kColumns));
    std::vector<ImportCount> told;
    std::int64_t more_of_them = 0;
    while (true) {
      STEPCAST_ASSIGN_OR_RETURN(const bool more, rows.Next());
      if (!more) break;
      if (rows.Integer(0, 0, kLargestId).value_or(0) <= 1) continue;
      const std::string text = "diagnostics: " + Shown(rows.Text(1), kShownBytes);
      const auto known = std::ranges::find(told, text, &ImportCount::what);
      if (known != told.end()) {
        ++known->count;
      } else if (told.size() < kMostDiagnostics) {
        told.push_back({text, 1, "the profiler reports it; the recording may lack events"});
      } else {
        ++more_of_them;
      }
    }
    std::ranges::move(told, std::back_inserter(recording_.left));
    if (more_of_them > 0) {
      recording_.left.push_back({"other diagnostics", more_of_them, "only the first are listed"});
    }
    return {};
  }

  Result<void> CountOthers() {
    for (const auto& [table, columns] : database_.tables()) {
      constexpr auto kRead =
          std::to_array<std::string_view>({kKernels, kCopies, kFills, kCalls, kWaits, kRanges});
      const bool timed = std::ranges::find(columns, "start") != columns.end();
      if (!timed || std::ranges::find(kRead, table) != kRead.end()) continue;
      STEPCAST_ASSIGN_OR_RETURN(const std::int64_t rows, Count(table));
      if (rows == 0) continue;
      left_[{fmt::format("rows of {}", Shown(table, 60)),
             table == kGraphs ? "CUDA graphs as a whole, whose kernels were not recorded"
                              : "nothing is made of this table"}] += rows;
    }
    return {};
  }

  void LeaveCounted() {
    for (const auto& [what, count] : left_) {
      recording_.left.push_back({what.first, count, what.second});
    }
    if (without_process_ > 0) {
      recording_.left.push_back({"processes of device work", without_process_,
                                 "not known, so the work is joined with no call"});
    }
  }

  static constexpr std::int64_t kMark = 34;
  static constexpr std::int64_t kPushPop = 59;
  static constexpr std::int64_t kStartEnd = 60;
  static constexpr std::int64_t kDomain = 75;

  const Database& database_;
  Recording& recording_;
  TextTable texts_;
  std::unordered_map<std::uint64_t, std::uint32_t> processes_;  ///< By the id above the thread's.
  std::unordered_map<std::uint64_t, std::uint32_t> threads_;    ///< By globalTid.
  SqliteStatement string_;
  std::unordered_map<std::int64_t, TextId> strings_;
  std::unordered_map<std::int64_t, std::string> copied_strings_;
  /// What, and why.
  std::map<std::pair<std::string, std::string>, std::int64_t> left_;
  std::int64_t without_process_ = 0;
};

Result<Recording> ReadFrom(const Database& database) {
  Recording recording;
  recording.file = database.name();
  STEPCAST_RETURN_IF_ERROR(NsightReader(database, recording).Read());
  return recording;
}

}  // namespace

Result<Recording> ReadNsightExport(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(const Database database, Database::Open(path));
  return ReadFrom(database);
}

Result<Recording> ReadNsightExportBytes(std::string_view bytes, const std::string& name) {
  STEPCAST_ASSIGN_OR_RETURN(const Database database, Database::OpenBytes(bytes, name));
  return ReadFrom(database);
}

}  // namespace stepcast
