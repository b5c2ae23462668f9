/// \file
/// What is the same in every page. Private to scenarios/page; the definitions are made from
/// web/bundle when the library is built.
#pragma once

#include <string_view>

namespace stepcast::page_internal {

std::string_view Style();   ///< CSS.
std::string_view Script();  ///< JavaScript: charts and page in one; holds no "</script".

}  // namespace stepcast::page_internal
