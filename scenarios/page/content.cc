#include "scenarios/page/content.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <utility>

#include "scenarios/explain/explain.h"
#include "scenarios/forecast/named_files.h"
#include "scenarios/report/report.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

constexpr std::size_t kLongestShown = 200'000;  // bytes

std::string ShellWord(std::string_view word) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./=:,+@%";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos) {
    return std::string(word);
  }
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

}  // namespace

std::string ShellCommand(std::string_view program, std::span<const char* const> arguments) {
  std::string command(program);
  for (const char* const argument : arguments) command += ' ' + ShellWord(argument);
  return command;
}

PageFile ShownFile(const std::string& path) {
  const auto text = ReadWholeFile(path);
  if (!text) return {path, fmt::format("(not shown: {})", text.error().message)};
  if (text->find('\0') != std::string::npos) {
    return {path, fmt::format("(not shown: {} bytes that are no text)", text->size())};
  }
  if (text->size() > kLongestShown) {
    return {path, fmt::format("(not shown: {} bytes)", text->size())};
  }
  return {path, *text};
}

std::vector<PageFile> PageFiles(const std::vector<std::string>& paths,
                                const LoadedScenario* scenario) {
  std::vector<std::string> all = paths;
  if (scenario != nullptr) {
    all.push_back(scenario->source.file());
    std::set<std::string> text;
    CollectText(scenario->message, text);
    for (const std::string& name : NamedFiles(scenario->directory, text)) {
      all.push_back((std::filesystem::path(scenario->directory) / name).string());
    }
  }
  std::vector<PageFile> files;
  std::set<std::string> seen;
  for (const std::string& path : all) {
    if (seen.insert(path).second) files.push_back(ShownFile(path));
  }
  return files;
}

Result<void> ShowStep(const Environment& environment, const LoadedScenario& scenario,
                      const ForecastResult& result, PageContent& content) {
  content.timeline = TimelineJson(*result.step);
  content.sources = SourcesJson(result.forecast);
  if (result.forecast.plan.pipeline > 1) {
    STEPCAST_ASSIGN_OR_RETURN(const Explanation explanation,
                              ExplainScenario(environment, scenario));
    content.pipeline = PipelineJson(explanation);
  }
  return {};
}

Result<PageContent> ForecastPage(const Environment& environment, const LoadedScenario& scenario,
                                 const ForecastResult& result, const FitReport* fit) {
  PageContent content;
  content.kind = "forecast";
  content.title = result.forecast.name;
  // How long it took is no part of the page: the same forecast gives the same bytes.
  content.report = ForecastJson(result.forecast, /*wall_s=*/0, fit);
  STEPCAST_RETURN_IF_ERROR(ShowStep(environment, scenario, result, content));
  return content;
}

PageContent WhatIfPage(const WhatIf& whatif) {
  PageContent content;
  content.kind = "whatif";
  content.title = whatif.baseline.name;
  content.report = WhatIfJson(whatif);
  return content;
}

}  // namespace stepcast
