#include "cli/terminal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stepcast {
namespace {

constexpr int kWidest = 100;

std::string Variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

void PrepareStandardStreams() {
  std::signal(SIGPIPE, SIG_IGN);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is the closed one. Read-only for standard output, so that writing
    // to it still fails.
    ::open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY);
  }
}

TerminalFacts LookAtTerminal() {
  TerminalFacts facts;
  facts.is_terminal = ::isatty(STDOUT_FILENO) == 1;
  if (winsize size{}; facts.is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    facts.columns = size.ws_col;
  }
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (facts.locale.empty()) facts.locale = Variable(name);
  }
  facts.no_colour = !Variable("NO_COLOR").empty() || Variable("TERM") == "dumb";
  return facts;
}

TextStyle StyleFor(const TerminalFacts& facts) {
  std::string locale = facts.locale;
  std::ranges::transform(locale, locale.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  TextStyle style;
  style.unicode =
      locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  style.colour = facts.is_terminal && !facts.no_colour;
  style.width = facts.columns > 0 ? std::min(facts.columns, kWidest) : kWidest;
  return style;
}

void ShowProgress(std::string_view text, bool last) {
  fmt::print(stderr, "\r{}{}", text, last ? "\n" : "");
  std::fflush(stderr);
}

Result<void> WriteToStandardOutput(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno == EAGAIN) {
        // Some programs hand their children a pipe that does not block.
        pollfd ready{STDOUT_FILENO, POLLOUT, 0};
        ::poll(&ready, 1, /*timeout=*/-1);
        continue;
      }
      return MakeError(ErrorCode::kIo,
                       fmt::format("standard output: cannot be written: {}", std::strerror(errno)));
    }
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

}  // namespace stepcast
