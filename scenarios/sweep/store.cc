#include "scenarios/sweep/store.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>

#include "scenarios/sweep/point.h"
#include "simulator/base/check.h"
#include "simulator/base/sqlite_statement.h"

namespace stepcast::sweep_internal {
namespace {

/// Of both tables.
constexpr std::string_view kFormat = "1";

std::string_view TypeOf(Figure figure) {
  switch (figure) {
    case Figure::kBasis:
    case Figure::kWarnings:
      return "TEXT";
    case Figure::kGpus:
    case Figure::kFits:
    case Figure::kPeakBytes:
    case Figure::kAllocatableBytes:
    case Figure::kParametersBytes:
    case Figure::kGradientsBytes:
    case Figure::kOptimizerBytes:
    case Figure::kActivationsBytes:
    case Figure::kBuffersBytes:
      return "INTEGER";
    default:
      return "REAL";
  }
}

/// Fields have no type: a value stays as it was written, and whole numbers are kept as such.
std::string CreateTables(const StoreHeader& header) {
  std::string sql =
      "CREATE TABLE sweep (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;\n"
      "CREATE TABLE points (point INTEGER PRIMARY KEY, key TEXT NOT NULL";
  for (const std::string& field : header.fields) sql += ", " + QuotedName(field);
  sql += ", status TEXT NOT NULL, reason TEXT";
  for (std::size_t f = 0; f < kFigureCount; ++f) {
    const auto figure = static_cast<Figure>(f);
    sql += fmt::format(", {} {}", QuotedName(Name(figure)), TypeOf(figure));
  }
  return sql + ");\n";
}

std::string SqlText(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') quoted += '\'';
    quoted += c;
  }
  return quoted + '\'';
}

std::vector<std::pair<std::string, std::string>> Pairs(const StoreHeader& header) {
  return {{"format", std::string(kFormat)},
          {"program", header.program},
          {"schema_digest", header.schema},
          {"sweep_digest", header.sweep},
          {"scenario_digest", header.scenario},
          {"data_digest", header.data},
          {"name", header.name},
          {"fields", nlohmann::json(header.fields)
                         .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)},
          {"points", fmt::format("{}", header.points)},
          {"shard", header.shard.Text()}};
}

std::string Text(sqlite3_stmt* statement, int column) {
  const auto* const bytes = sqlite3_column_blob(statement, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

bool IsPlainInteger(const std::string& text, std::int64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() &&
         fmt::format("{}", number) == text;
}

void BindText(sqlite3_stmt* statement, int place, const std::string& text) {
  sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Bind(sqlite3_stmt* statement, const SweptPoint& point,
          const std::vector<std::string>& fields) {
  int place = 1;
  sqlite3_bind_int64(statement, place++, static_cast<sqlite3_int64>(point.number));
  BindText(statement, place++, KeyOf(point, fields));
  for (const std::optional<std::string>& value : point.values) {
    std::int64_t number = 0;
    if (!value) {
      sqlite3_bind_null(statement, place);
    } else if (IsPlainInteger(*value, number)) {
      sqlite3_bind_int64(statement, place, number);
    } else {
      BindText(statement, place, *value);
    }
    ++place;
  }
  BindText(statement, place++, std::string(Name(point.status)));
  if (point.reason.empty()) {
    sqlite3_bind_null(statement, place++);
  } else {
    BindText(statement, place++, point.reason);
  }
  for (const FigureValue& value : point.figures) {
    if (const auto* const number = std::get_if<std::int64_t>(&value)) {
      sqlite3_bind_int64(statement, place, *number);
    } else if (const auto* const real = std::get_if<double>(&value)) {
      sqlite3_bind_double(statement, place, *real);
    } else if (const auto* const text = std::get_if<std::string>(&value)) {
      BindText(statement, place, *text);
    } else {
      sqlite3_bind_null(statement, place);
    }
    ++place;
  }
}

/// Nothing where a row is none that a sweep writes.
std::optional<SweptPoint> PointOf(sqlite3_stmt* row, const StoreHeader& header) {
  SweptPoint point;
  int column = 0;
  point.number = static_cast<std::size_t>(sqlite3_column_int64(row, column++));
  ++column;  // The key follows from the values.
  for (std::size_t f = 0; f < header.fields.size(); ++f, ++column) {
    auto& value = point.values.emplace_back();
    if (sqlite3_column_type(row, column) != SQLITE_NULL) value = Text(row, column);
  }
  const std::string status = Text(row, column++);
  bool known = false;
  for (const PointStatus one :
       {PointStatus::kFits, PointStatus::kDoesNotFit, PointStatus::kImpossible}) {
    if (status != Name(one)) continue;
    point.status = one;
    known = true;
  }
  point.reason = Text(row, column++);
  for (FigureValue& value : point.figures) {
    switch (sqlite3_column_type(row, column)) {
      case SQLITE_INTEGER:
        value = std::int64_t{sqlite3_column_int64(row, column)};
        break;
      case SQLITE_FLOAT:
        value = sqlite3_column_double(row, column);
        break;
      case SQLITE_TEXT:
        value = Text(row, column);
        break;
      default:
        break;
    }
    ++column;
  }
  // What reports take for granted.
  const auto sound = [&point](Figure figure) {
    const std::optional<double> number = point.Number(figure);
    return number && *number >= 0 && *number < 1e30;
  };
  const bool is_forecast = point.status != PointStatus::kImpossible;
  if (!known || (is_forecast &&
                 !(sound(Figure::kStepTime) && sound(Figure::kWork) && sound(Figure::kPeakBytes) &&
                   sound(Figure::kMfu) && sound(Figure::kStall)))) {
    return std::nullopt;
  }
  return point;
}

}  // namespace

std::string Difference(const StoreHeader& one, const StoreHeader& other) {
  const auto differ = [&](std::string StoreHeader::*part, std::string_view what) {
    return one.*part == other.*part ? std::string() : std::string(what);
  };
  if (one.program != other.program) {
    return fmt::format("the program ({} and {})", one.program, other.program);
  }
  for (const std::string& difference :
       {differ(&StoreHeader::schema, "the schema of scenarios and results"),
        differ(&StoreHeader::sweep, "the sweep: its fields or values"),
        differ(&StoreHeader::scenario, "the scenario or a file that it names"),
        differ(&StoreHeader::data, "the data: machines, frameworks or profiles")}) {
    if (!difference.empty()) return difference;
  }
  return "";
}

Result<Store> Store::Connect(const std::string& path, int flags) {
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
  Store store(path, std::unique_ptr<sqlite3, Close>(database));
  if (code != SQLITE_OK) return store.Fail();
  sqlite3_extended_result_codes(database, 1);
  return store;
}

tl::unexpected<Error> Store::Fail() const {
  const int code = sqlite3_errcode(database_.get()) & 0xff;
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
    return InvalidInput(
        fmt::format("{}: another process writes it; wait for it, or give each "
                    "process its own --shard or --out",
                    path_));
  }
  if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) {
    return InvalidInput(
        fmt::format("{}: found no whole database ({}), wanted one that stepcast "
                    "sweep wrote; remove it, or give another name",
                    path_, sqlite3_errmsg(database_.get())));
  }
  return MakeError(ErrorCode::kIo, fmt::format("{}: {}", path_, sqlite3_errmsg(database_.get())));
}

Result<void> Store::Execute(const std::string& sql) const {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return Fail();
  }
  return {};
}

Result<Store> Store::Create(const std::string& path, const StoreHeader& header, bool in_order) {
  STEPCAST_ASSIGN_OR_RETURN(Store store, Connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
  store.header_ = header;
  // A journal of its own beside the file, which shared file systems bear; none for a file that
  // takes its name when it is whole.
  STEPCAST_RETURN_IF_ERROR(store.Execute(
      fmt::format("PRAGMA page_size = 4096; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = "
                  "{}; PRAGMA synchronous = NORMAL;",
                  in_order ? "OFF" : "DELETE")));
  std::string sql = "BEGIN EXCLUSIVE;\n" + CreateTables(header);
  for (const auto& [name, value] : Pairs(header)) {
    sql += fmt::format("INSERT INTO sweep VALUES ({}, {});\n", SqlText(name), SqlText(value));
  }
  STEPCAST_RETURN_IF_ERROR(store.Execute(sql + "COMMIT;"));
  return store;
}

Result<std::optional<Store>> Store::Reopen(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(Store store, Connect(path, SQLITE_OPEN_READWRITE));
  // What was being written when the process ended is taken back here.
  STEPCAST_RETURN_IF_ERROR(store.Execute(
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE; COMMIT;"));
  sqlite3_stmt* raw = nullptr;
  if (sqlite3_prepare_v2(store.database_.get(), "SELECT count(*) FROM sqlite_schema", -1, &raw,
                         nullptr) != SQLITE_OK) {
    return store.Fail();
  }
  const SqliteStatement statement(raw);
  if (sqlite3_step(raw) != SQLITE_ROW) return store.Fail();
  if (sqlite3_column_int(raw, 0) == 0) return std::optional<Store>();
  STEPCAST_RETURN_IF_ERROR(store.ReadHeader());
  return std::optional<Store>(std::move(store));
}

Result<Store> Store::Open(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return MakeError(ErrorCode::kNotFound, fmt::format("{}: no such file", path));
  }
  if (!std::filesystem::is_regular_file(path, ignored)) {
    return InvalidInput(fmt::format(
        "{}: found a folder, pipe or device, wanted a database of stepcast sweep", path));
  }
  STEPCAST_ASSIGN_OR_RETURN(Store store, Connect(path, SQLITE_OPEN_READONLY));
  STEPCAST_RETURN_IF_ERROR(store.ReadHeader());
  return store;
}

Result<void> Store::ReadHeader() {
  const auto no_sweep = [this](const std::string& what) {
    return InvalidInput(
        fmt::format("{}: found {}, wanted a database of stepcast sweep", path_, what));
  };
  sqlite3_stmt* raw = nullptr;
  const int code =
      sqlite3_prepare_v2(database_.get(), "SELECT name, value FROM sweep", -1, &raw, nullptr);
  if (code == SQLITE_ERROR) return no_sweep(sqlite3_errmsg(database_.get()));
  if (code != SQLITE_OK) return Fail();
  const SqliteStatement statement(raw);
  std::map<std::string, std::string> values;
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(raw)) == SQLITE_ROW) values[Text(raw, 0)] = Text(raw, 1);
  if (step != SQLITE_DONE) return Fail();
  if (values["format"] != kFormat) {
    return no_sweep(fmt::format("format \"{}\", not {}", values["format"], kFormat));
  }
  header_.program = values["program"];
  header_.schema = values["schema_digest"];
  header_.sweep = values["sweep_digest"];
  header_.scenario = values["scenario_digest"];
  header_.data = values["data_digest"];
  header_.name = values["name"];
  const auto shard = ParseShard(values["shard"]);
  std::int64_t points = 0;
  const auto fields = nlohmann::json::parse(values["fields"], nullptr, /*allow_exceptions=*/false);
  const bool are_fields =
      fields.is_array() &&
      std::ranges::all_of(fields, [](const nlohmann::json& field) { return field.is_string(); });
  constexpr std::int64_t kMostPoints = 100'000'000;
  if (!shard || !IsPlainInteger(values["points"], points) || points < 0 || points > kMostPoints ||
      !are_fields) {
    return no_sweep("a header that is not one");
  }
  header_.shard = *shard;
  header_.points = static_cast<std::size_t>(points);
  header_.fields = fields.get<std::vector<std::string>>();
  return {};
}

Result<void> Store::Add(std::span<const SweptPoint> points) {
  STEPCAST_RETURN_IF_ERROR(Execute("BEGIN"));
  if (auto inserted = Insert(points); !inserted) {
    sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    return inserted;
  }
  return Execute("COMMIT");
}

Result<void> Store::Insert(std::span<const SweptPoint> points) {
  std::string sql = "INSERT INTO points VALUES (?";
  for (std::size_t i = 1; i < 4 + header_.fields.size() + kFigureCount; ++i) sql += ",?";
  sqlite3_stmt* raw = nullptr;
  if (sqlite3_prepare_v2(database_.get(), (sql + ")").c_str(), -1, &raw, nullptr) != SQLITE_OK) {
    return Fail();
  }
  const SqliteStatement statement(raw);
  for (const SweptPoint& point : points) {
    sqlite3_reset(raw);
    Bind(raw, point, header_.fields);
    if (sqlite3_step(raw) != SQLITE_DONE) return Fail();
  }
  return {};
}

Result<std::vector<SweptPoint>> Store::Points() const {
  sqlite3_stmt* raw = nullptr;
  if (sqlite3_prepare_v2(database_.get(), "SELECT * FROM points ORDER BY point", -1, &raw,
                         nullptr) != SQLITE_OK) {
    return Fail();
  }
  const SqliteStatement statement(raw);
  if (static_cast<std::size_t>(sqlite3_column_count(raw)) !=
      4 + header_.fields.size() + kFigureCount) {
    return InvalidInput(fmt::format("{}: found other columns than this stepcast writes", path_));
  }
  std::vector<SweptPoint> points;
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
    std::optional<SweptPoint> point = PointOf(raw, header_);
    if (!point) {
      return InvalidInput(fmt::format("{}: row {} of its points is none that a sweep writes", path_,
                                      points.size() + 1));
    }
    points.push_back(*std::move(point));
  }
  if (step != SQLITE_DONE) return Fail();
  return points;
}

Result<void> WriteStore(const std::string& path, const StoreHeader& header,
                        std::span<const SweptPoint> points) {
  const std::string part = fmt::format("{}.part.{}", path, ::getpid());
  std::error_code failed;
  std::filesystem::remove(part, failed);
  {
    STEPCAST_ASSIGN_OR_RETURN(Store store, Store::Create(part, header, /*in_order=*/true));
    STEPCAST_RETURN_IF_ERROR(store.Add(points));
  }
  std::filesystem::rename(part, path, failed);
  if (failed) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("{}: cannot be written: {}", path, failed.message()));
  }
  return {};
}

}  // namespace stepcast::sweep_internal
