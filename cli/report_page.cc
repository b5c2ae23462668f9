#include "cli/report_page.h"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "cli/output_file.h"

namespace stepcast {
Result<void> CheckReportPage(const ReportPageFlags& flags, const std::vector<std::string>& others) {
  if (!flags.wanted()) return {};
  const std::string extension = std::filesystem::path(flags.file).extension().string();
  if (extension != ".html" && extension != ".htm") {
    return InvalidInput(fmt::format(
        "--report {}: wanted a name that ends in .html, such as report.html", flags.file));
  }
  return CheckOutputFile("--report", flags.file, others);
}

Result<void> WriteReportPage(const ReportPageFlags& flags, PageContent content) {
  content.program = flags.program;
  content.command = flags.command;
  return WriteOutputFile("--report", flags.file, ReportPage(content));
}

}  // namespace stepcast
