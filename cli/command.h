/// \file
/// What all commands of `stepcast` have in common.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"

namespace stepcast {

/// The exit codes that scripts rely on.
enum class ExitCode : int {
  kDone = 0,
  kCheckFailed = 1,  ///< Ran, and a check failed.
  kBadInput = 2,     ///< A file, a flag or a request that cannot be.
  kOther = 3,        ///< Output that cannot be written, a missing GPU, a bug.
};

/// Why a command gave up.
struct Failure {
  ExitCode exit = ExitCode::kOther;
  std::string message;
};
using Outcome = tl::expected<ExitCode, Failure>;

/// For errors of what the user gave: flags, files, what they ask for.
Failure InputFailure(const Error& error);
/// For errors in writing results.
Failure OutputFailure(const Error& error);

enum class OutputFormat { kText, kJson, kCsv };

/// Options of every command, as written.
struct CommonFlags {
  std::string format = "text";
  std::vector<std::string> set;
  std::string threads;
};

/// The same, checked.
struct CommonOptions {
  OutputFormat format = OutputFormat::kText;
  std::vector<Override> overrides;
  int threads = 0;  ///< 0 is all cores.
};
Result<CommonOptions> CheckCommonFlags(const CommonFlags& flags);

/// What a report says in the format that is asked for, of which the others are not made.
using ReportIn = std::function<std::string()>;
std::string Formatted(OutputFormat format, const ReportIn& text, const ReportIn& json,
                      const ReportIn& csv);

/// For commands of many forecasts: one after the other takes and frees as much; given back in
/// between, the system would clear the same pages each time, a sixth of all work.
void KeepFreedMemory();

}  // namespace stepcast
