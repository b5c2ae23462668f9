/// \file
/// What all users of SQLite's C interface need.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>

namespace stepcast {

struct FinalizeStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using SqliteStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// A name of a table or column as SQL writes it.
inline std::string QuotedName(std::string_view name) {
  std::string quoted = "\"";
  for (const char c : name) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace stepcast
