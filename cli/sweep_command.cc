#include "cli/sweep_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/page/content.h"
#include "scenarios/sweep/sweep.h"

namespace stepcast {
namespace {

/// Of both files that go by this name.
Result<void> CheckOut(const std::string& out, const std::vector<std::string>& inputs) {
  if (std::filesystem::path(out).extension() != ".db") {
    return InvalidInput(
        fmt::format("--out {}: wanted a name that ends in .db, such as sweep.db", out));
  }
  STEPCAST_RETURN_IF_ERROR(CheckOutputFile("--out", out, inputs));
  return CheckOutputFile("--out", CsvPath(out), inputs);
}

Result<Shard> ShardOf(const SweepFlags& flags) {
  if (!flags.shard.empty()) return ParseShard(flags.shard);
  STEPCAST_ASSIGN_OR_RETURN(const std::optional<Shard> slurm,
                            ShardOfSlurm([](const std::string& name) {
                              const char* const value = std::getenv(name.c_str());
                              return std::string(value == nullptr ? "" : value);
                            }));
  if (slurm) {
    fmt::print(stderr, "shard {}, as a task of the Slurm job array\n", slurm->Text());
  }
  return slurm.value_or(Shard{});
}

/// A line of standard error: how far it is, how fast it goes, and how long it will take.
class ProgressBar {
 public:
  void operator()(std::size_t done, std::size_t all) {
    const auto now = Clock::now();
    if (!started_) {
      started_ = now;
      first_ = done;
    }
    const bool last = done == all;
    if (shown_ && !last && now - *shown_ < std::chrono::milliseconds(100)) return;
    shown_ = now;
    const std::chrono::duration<double> elapsed = now - *started_;
    std::string line = fmt::format("{} {} of {} points", Bar(done, all), done, all);
    if (done > first_ && elapsed.count() > 0) {
      const double rate = static_cast<double>(done - first_) / elapsed.count();
      line += fmt::format(", {:.1f}/s", rate);
      if (!last) line += fmt::format(", {} left", Left(static_cast<double>(all - done) / rate));
    }
    ShowProgress(fmt::format("{:<76}", line), last);
  }

 private:
  using Clock = std::chrono::steady_clock;

  static std::string Bar(std::size_t done, std::size_t all) {
    constexpr std::size_t kColumns = 24;
    const std::size_t full = all == 0 ? kColumns : done * kColumns / all;
    return fmt::format("[{}{}]", std::string(full, '#'), std::string(kColumns - full, '.'));
  }
  static std::string Left(double seconds) {
    if (seconds < 90) return fmt::format("{:.0f} s", seconds);
    if (seconds < 90 * 60) return fmt::format("{:.0f} min", seconds / 60);
    return fmt::format("{:.1f} h", seconds / 3600);
  }

  std::optional<Clock::time_point> started_;
  std::optional<Clock::time_point> shown_;
  std::size_t first_ = 0;
};

Outcome Print(const SweepResult& result, OutputFormat format, std::size_t top) {
  std::string report;
  switch (format) {
    case OutputFormat::kText:
      report = SweepText(result, top, StyleFor(LookAtTerminal()));
      break;
    case OutputFormat::kJson:
      report = SweepJson(result, top);
      break;
    case OutputFormat::kCsv:
      report = SweepCsv(result);
      break;
  }
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

Result<void> WritePage(const ReportPageFlags& flags, const SweepResult& result, std::size_t top,
                       std::vector<PageFile> files) {
  PageContent page;
  page.kind = "sweep";
  page.title = result.name;
  page.files = std::move(files);
  page.report = SweepJson(result, top);
  return WriteReportPage(flags, std::move(page));
}

tl::unexpected<Failure> BadInput(const Error& error) { return tl::unexpected(InputFailure(error)); }
/// Of what reads and writes.
tl::unexpected<Failure> Failed(const Error& error) {
  return tl::unexpected(error.code == ErrorCode::kIo ? OutputFailure(error) : InputFailure(error));
}

}  // namespace

Outcome RunSweepCommand(const SweepFlags& flags) {
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return BadInput(common.error());
  const auto top = ParseNumber<std::size_t>("--top", flags.top, 1, 10'000);
  if (!top) return BadInput(top.error());
  const auto shard = ShardOf(flags);
  if (!shard) return BadInput(shard.error());
  if (flags.out.empty() && (flags.resume || !flags.shard.empty())) {
    return BadInput({ErrorCode::kInvalidInput,
                     fmt::format("{} needs --out FILE.db", flags.resume ? "--resume" : "--shard")});
  }
  if (!flags.out.empty()) {
    if (const auto checked = CheckOut(ShardPath(flags.out, *shard), {flags.file}); !checked) {
      return BadInput(checked.error());
    }
  }
  std::vector<std::string> others = {flags.file};
  if (!flags.out.empty()) others.push_back(ShardPath(flags.out, *shard));
  if (const auto checked = CheckReportPage(flags.report, others); !checked) {
    return BadInput(checked.error());
  }
  const auto sweep = LoadSweep(flags.file, common->overrides, flags.over);
  if (!sweep) return BadInput(sweep.error());
  const auto environment = Environment::Load();
  if (!environment) return BadInput(environment.error());
  KeepFreedMemory();
  SweepOptions options;
  options.threads = common->threads;
  options.shard = *shard;
  options.out = flags.out;
  options.resume = flags.resume;
  options.program = flags.program;
  if (::isatty(STDERR_FILENO) == 1) {
    options.progress = [bar = ProgressBar()](std::size_t done, std::size_t all) mutable {
      bar(done, all);
    };
  }
  const auto result = RunSweep(*environment, *sweep, options);
  if (!result) return Failed(result.error());
  if (flags.report.wanted()) {
    auto files = PageFiles({flags.file}, &sweep->source.scenario);
    if (const auto written = WritePage(flags.report, *result, *top, std::move(files)); !written) {
      return Failed(written.error());
    }
  }
  return Print(*result, common->format, *top);
}

Outcome RunMergeCommand(const MergeFlags& flags) {
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return BadInput(common.error());
  if (!common->overrides.empty()) {
    return BadInput(
        {ErrorCode::kInvalidInput, "--set: merge reads results, which it cannot change"});
  }
  const auto top = ParseNumber<std::size_t>("--top", flags.top, 1, 10'000);
  if (!top) return BadInput(top.error());
  if (const auto checked = CheckOut(flags.out, flags.files); !checked) {
    return BadInput(checked.error());
  }
  std::vector<std::string> others = flags.files;
  others.push_back(flags.out);
  if (const auto checked = CheckReportPage(flags.report, others); !checked) {
    return BadInput(checked.error());
  }
  const auto result = MergeSweeps(flags.files, flags.out);
  if (!result) return Failed(result.error());
  if (flags.report.wanted()) {
    if (const auto written = WritePage(flags.report, *result, *top, {}); !written) {
      return Failed(written.error());
    }
  }
  return Print(*result, common->format, *top);
}

}  // namespace stepcast
