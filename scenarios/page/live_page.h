/// \file
/// The page of `stepcast serve`, which asks a server for what it shows.
#pragma once

#include <string>
#include <string_view>

namespace stepcast {

/// Loads /page.css and /page.js from where it comes itself, and nothing from elsewhere. `program`
/// as in PageContent.
std::string LivePage(std::string_view program);
std::string_view LivePageStyle();
std::string_view LivePageScript();

}  // namespace stepcast
