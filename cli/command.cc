#include "cli/command.h"

#include <fmt/format.h>
#include <malloc.h>

#include <array>
#include <charconv>
#include <utility>

namespace stepcast {
namespace {

Result<OutputFormat> ParseFormat(const std::string& text) {
  static const std::array<std::string, 3> kNames = {"text", "json", "csv"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (text == kNames[i]) return static_cast<OutputFormat>(i);
  }
  const std::string nearest = NearestName(text, kNames);
  return InvalidInput(
      fmt::format("--format: found \"{}\", wanted text, json or csv{}", text,
                  nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
}

Result<int> ParseThreads(const std::string& text) {
  constexpr int kMost = 1024;
  int threads = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), threads);
  if (error != std::errc() || end != text.data() + text.size() || threads < 1 || threads > kMost) {
    return InvalidInput(fmt::format(
        "--threads: found \"{}\", wanted a whole number from 1 to {}; leave it out for all cores",
        text, kMost));
  }
  return threads;
}

}  // namespace

std::string Formatted(OutputFormat format, const ReportIn& text, const ReportIn& json,
                      const ReportIn& csv) {
  switch (format) {
    case OutputFormat::kJson:
      return json();
    case OutputFormat::kCsv:
      return csv();
    case OutputFormat::kText:
      break;
  }
  return text();
}

void KeepFreedMemory() {
#ifdef __GLIBC__
  constexpr int kOneGibibyte = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, kOneGibibyte);
  mallopt(M_TRIM_THRESHOLD, kOneGibibyte);
  mallopt(M_TOP_PAD, kOneGibibyte / 16);
#endif
}

Failure InputFailure(const Error& error) {
  return {error.code == ErrorCode::kGpu ? ExitCode::kOther : ExitCode::kBadInput, error.message};
}

Failure OutputFailure(const Error& error) { return {ExitCode::kOther, error.message}; }

Result<CommonOptions> CheckCommonFlags(const CommonFlags& flags) {
  CommonOptions options;
  STEPCAST_ASSIGN_OR_RETURN(options.format, ParseFormat(flags.format));
  for (const std::string& text : flags.set) {
    STEPCAST_ASSIGN_OR_RETURN(Override one, ParseOverride(text));
    options.overrides.push_back(std::move(one));
  }
  if (!flags.threads.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(options.threads, ParseThreads(flags.threads));
  }
  return options;
}

}  // namespace stepcast
