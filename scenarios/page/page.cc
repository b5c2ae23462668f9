#include "scenarios/page/page.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "scenarios/page/assets.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;

/// JSON that may stand in a script element. The characters that could end the element, start a
/// comment in it or, in old readers, end a line occur within strings only, where an escape means
/// the same.
std::string ForScript(std::string_view json) {
  std::string safe;
  safe.reserve(json.size() + json.size() / 64);
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    const std::string_view rest = json.substr(i, 3);
    if (c == '<') {
      safe += "\\u003c";
    } else if (c == '>') {
      safe += "\\u003e";
    } else if (c == '&') {
      safe += "\\u0026";
    } else if (rest == "\u2028" || rest == "\u2029") {
      safe += rest == "\u2028" ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string ForElement(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '&':
        safe += "&amp;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

/// As a JSON string; what is not UTF-8 is replaced.
std::string Quoted(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string FilesJson(const std::vector<PageFile>& files) {
  std::string json = "[";
  for (const PageFile& file : files) {
    if (json.size() > 1) json += ',';
    json += "{\"name\":" + Quoted(file.name) + ",\"text\":" + Quoted(file.text) + "}";
  }
  return json + "]";
}

/// JSON from elsewhere, without spaces between; null for none.
std::string Given(const std::string& json) {
  if (json.empty()) return "null";
  const Json parsed = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  STEPCAST_CHECK(!parsed.is_discarded()) << "what the page was given is no JSON";
  return parsed.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string DataJson(const PageContent& content) {
  return "{\"kind\":" + Quoted(content.kind) + ",\"program\":" + Quoted(content.program) +
         ",\"title\":" + Quoted(content.title) + ",\"command\":" + Quoted(content.command) +
         ",\"files\":" + FilesJson(content.files) + ",\"report\":" + Given(content.report) +
         ",\"forecast\":" + Given(content.forecast) + ",\"timeline\":" + Given(content.timeline) +
         ",\"pipeline\":" + Given(content.pipeline) + ",\"sources\":" + Given(content.sources) +
         "}";
}

}  // namespace

std::string ReportPage(const PageContent& content) {
  const std::string_view style = page_internal::Style();
  const std::string_view script = page_internal::Script();
  const std::string data = ForScript(DataJson(content));
  // Replaced as in the data.
  const std::string title = Json::parse(Quoted(content.title)).get<std::string>();
  std::string page;
  page.reserve(style.size() + script.size() + data.size() + 2000);
  page +=
      "<!doctype html>\n"
      "<html lang=\"en\">\n"
      "<head>\n"
      "<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n";
  page += "<title>" + ForElement(title) + "</title>\n";
  page += "<style>\n";
  page += style;
  page +=
      "</style>\n"
      "</head>\n"
      "<body>\n"
      "<noscript>This report draws itself with a script, which the browser did not run. The "
      "figures are in the JSON at the end of the file.</noscript>\n"
      "<div id=\"page\"></div>\n"
      "<script type=\"application/json\" id=\"data\">";
  page += data;
  page += "</script>\n<script>\n";
  page += script;
  page += "</script>\n</body>\n</html>\n";
  return page;
}

std::string SourcesJson(const Forecast& forecast) {
  Json sources = Json::array();
  for (const Provenance& group : forecast.provenance) {
    Json entry = {{"source", group.source},
                  {"device", group.device},
                  {"software", group.software},
                  {"licence", group.licence}};
    if (std::ranges::find(sources, entry) == sources.end()) sources.push_back(std::move(entry));
  }
  return sources.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace stepcast
