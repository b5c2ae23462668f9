/// \file
/// Standard output and what it is connected to.
#pragma once

#include <string>
#include <string_view>

#include "scenarios/report/report.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Makes sure that a file opened later never takes the number of a standard stream that the caller
/// closed, and that a reader who goes away is an error rather than a signal. Once, at the start.
void PrepareStandardStreams();

/// What the style of a report depends on; the environment as a value, for tests.
struct TerminalFacts {
  bool is_terminal = false;
  int columns = 0;         ///< 0 when not known.
  std::string locale{};    ///< LC_ALL, LC_CTYPE or LANG, whichever is set first.
  bool no_colour = false;  ///< NO_COLOR is set and not empty, or TERM is "dumb".
};

/// Of standard output.
TerminalFacts LookAtTerminal();

/// Bars beyond ASCII where the locale says UTF-8; colour on terminals; as wide as the terminal, up
/// to 100 columns, and 100 where there is none.
TextStyle StyleFor(const TerminalFacts& facts);

/// Rewrites one line of standard error, where a person watches it; the last time it stays.
void ShowProgress(std::string_view text, bool last);

/// kIo says why: nobody reads, no space left.
Result<void> WriteToStandardOutput(std::string_view text);

}  // namespace stepcast
