/// \file
/// The database that points of a sweep are kept in. Private to scenarios/sweep.
///
/// Two tables. `sweep` says what the points belong to, as names and values. `points` has a row for
/// each: its number, its key ("path=value path=value"), a column for each field of the sweep, named
/// by its path, then status, reason and a column for each `Figure`. What is not known is NULL.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "scenarios/sweep/sweep.h"
#include "simulator/base/result.h"

namespace stepcast::sweep_internal {

/// What the points of a database belong to.
struct StoreHeader {
  std::string program;
  std::string schema;
  std::string sweep;
  std::string scenario;
  std::string data;
  std::string name;
  std::vector<std::string> fields;
  std::size_t points = 0;  ///< Of the whole sweep.
  Shard shard;

  friend bool operator==(const StoreHeader&, const StoreHeader&) = default;
};

/// What keeps results apart, such as "the scenario"; empty where nothing does. Shards may differ.
std::string Difference(const StoreHeader& one, const StoreHeader& other);

class Store {
 public:
  /// A new one, with its header; `in_order` is for a file that is written once, as a whole.
  static Result<Store> Create(const std::string& path, const StoreHeader& header, bool in_order);
  /// One to add to. Absent where it was not even created whole.
  static Result<std::optional<Store>> Reopen(const std::string& path);
  /// One to read.
  static Result<Store> Open(const std::string& path);

  const StoreHeader& header() const { return header_; }
  /// All of them or none.
  Result<void> Add(std::span<const SweptPoint> points);
  /// By number.
  Result<std::vector<SweptPoint>> Points() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
  };
  Store(std::string path, std::unique_ptr<sqlite3, Close> database)
      : path_(std::move(path)), database_(std::move(database)) {}

  static Result<Store> Connect(const std::string& path, int flags);
  Result<void> Execute(const std::string& sql) const;
  Result<void> Insert(std::span<const SweptPoint> points);
  Result<void> ReadHeader();
  tl::unexpected<Error> Fail() const;

  std::string path_;
  std::unique_ptr<sqlite3, Close> database_;
  StoreHeader header_;
};

/// `points`, sorted by number, as a new file that takes the place of what stood there when it is
/// whole. The same points give the same bytes.
Result<void> WriteStore(const std::string& path, const StoreHeader& header,
                        std::span<const SweptPoint> points);

}  // namespace stepcast::sweep_internal
