/// \file
/// Text of files and users, as a terminal or a comment can show it.
#pragma once

#include <string>
#include <string_view>

namespace stepcast {

/// One line: replaces control characters, which a terminal might obey, those that turn the
/// direction of what follows, and invalid UTF-8. A new line or a tab becomes a space.
std::string Printable(std::string_view text);

/// The same, line by line: those of the text stay.
std::string PrintableLines(std::string_view text);

}  // namespace stepcast
