/// \file
/// A report as one HTML file for a browser: charts, an interactive timeline, what it rests on and
/// how to get it again. The file needs no network and no other file.
///
/// The same content gives the same bytes. Nothing of the content can become markup or code: it
/// travels as JSON, which the page's script turns into text nodes, and a content security policy
/// keeps the page from loading anything.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "scenarios/explain/explain.h"
#include "scenarios/forecast/forecast.h"

namespace stepcast {

/// A file that the report was made from, shown as it is.
struct PageFile {
  std::string name;
  std::string text;
};

struct PageContent {
  std::string kind;  ///< The command: "forecast", "whatif", "sweep", "plan", "scale" or "validate".
  std::string program;  ///< Whose report it is, such as "stepcast 0.1.0".
  std::string title;
  std::string command;  ///< To be typed for the same report.
  std::vector<PageFile> files{};
  std::string report;      ///< The command's report as JSON.
  std::string forecast{};  ///< Of a layout that the report is about, as JSON; empty for none.
  // Of the step of the report, or of `forecast`.
  std::string timeline{};  ///< From `TimelineJson`; empty for none.
  std::string pipeline{};  ///< From `PipelineJson`; empty for none.
  std::string sources{};   ///< From `SourcesJson`; empty for none.
};

/// The page. `report` and what follows it have to be JSON; what is not UTF-8 in the other texts is
/// replaced.
std::string ReportPage(const PageContent& content);

struct TimelineOptions {
  /// Of a step with more instructions, neighbours on a stream that belong together are joined:
  /// first those of one layer, then, if those are too many as well, those of one micro-batch and
  /// chunk.
  std::size_t most_spans = 300'000;
};

/// A step for the page: rank classes, streams and spans. Times are whole nanoseconds, rounded as in
/// traces. Spans of a stream follow one another in base64 (RFC 4648) of varints (base 128, low
/// groups first; signed ones in zigzag), for each span: gap to the span before (signed), length,
/// label, then layer, micro-batch and chunk as differences to the span before (signed), and, in
/// joined timelines, the number of instructions and the time they work.
std::string TimelineJson(const SimulatedStep& step, const TimelineOptions& options = {});

/// Which micro-batch each pipeline rank works on, and when, for the page. Times are as above.
std::string PipelineJson(const Explanation& explanation);

/// The measurements that a forecast rests on, each source once, for the page.
std::string SourcesJson(const Forecast& forecast);

}  // namespace stepcast
