#include "scenarios/page/live_page.h"

#include <fmt/format.h>

#include "scenarios/page/assets.h"

namespace stepcast {

std::string LivePage(std::string_view program) {
  return fmt::format(
      "<!doctype html>\n"
      "<html lang=\"en\">\n"
      "<head>\n"
      "<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<title>stepcast</title>\n"
      "<link rel=\"icon\" href=\"data:,\">\n"
      "<link rel=\"stylesheet\" href=\"/page.css\">\n"
      "</head>\n"
      "<body>\n"
      "<noscript>This page needs its script, which the browser did not run.</noscript>\n"
      "<div id=\"page\"></div>\n"
      "<script type=\"application/json\" id=\"data\">"
      "{{\"kind\":\"live\",\"program\":\"{}\"}}</script>\n"
      "<script src=\"/page.js\"></script>\n"
      "</body>\n"
      "</html>\n",
      program);
}

std::string_view LivePageStyle() { return page_internal::Style(); }
std::string_view LivePageScript() { return page_internal::Script(); }

}  // namespace stepcast
