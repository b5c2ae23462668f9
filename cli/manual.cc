#include "cli/manual.h"

#include <fmt/format.h>

#include <cctype>
#include <filesystem>
#include <system_error>

#include "cli/output_file.h"

namespace stepcast {
namespace {

/// Text that means what it says: no escapes, no requests, and hyphens that can be copied.
std::string Escaped(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if (c == '\'') {
      escaped += "\\(aq";
    } else if (c == '`') {
      escaped += "\\(ga";
    } else if (c == '~') {
      escaped += "\\(ti";
    } else if (c == '^') {
      escaped += "\\(ha";
    } else {
      escaped += c;
    }
  }
  if (escaped.starts_with('.')) escaped.insert(0, "\\&");
  return escaped;
}

std::string Upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

std::string PageName(const CommandDescription& command) {
  return command.name.empty() ? "stepcast" : "stepcast-" + command.name;
}

/// What stands for a value, in italics but for the bars between alternatives.
std::string Shown(const std::string& text) { return "\\fI" + Escaped(text) + "\\fP"; }

/// A flag with its value, as in a list.
std::string Head(const CommandArgument& argument) {
  if (argument.positional()) return Shown(argument.shown) + (argument.repeatable ? "..." : "");
  std::string text;
  for (const std::string& name : argument.names) {
    text += (text.empty() ? "\\fB" : ", \\fB") + Escaped(name) + "\\fP";
  }
  return argument.takes_value() ? text + " " + Shown(argument.shown) : text;
}

std::string Sentence(std::string text) {
  if (!text.empty() && text.back() != '.') text += '.';
  return Escaped(text);
}

std::string Synopsis(const CommandDescription& command) {
  if (command.name.empty()) {
    return ".B stepcast\n\\fICOMMAND\\fP [\\fIARGUMENT\\fP...]\n.br\n"
           ".B stepcast\n\\fICOMMAND\\fP \\fB\\-\\-help\\fP\n";
  }
  std::string text = ".B stepcast " + Escaped(command.name) + "\n";
  for (const bool positional : {true, false}) {
    for (const CommandArgument& argument : command.arguments) {
      if (argument.positional() != positional || argument.help.starts_with("Print this help")) {
        continue;
      }
      const std::string head = Head(argument);
      text += argument.required ? head : "[" + head + "]";
      text += argument.repeatable && !positional ? "...\n" : "\n";
    }
  }
  return text;
}

std::string Arguments(const CommandDescription& command) {
  std::string text;
  for (const CommandArgument& argument : command.arguments) {
    text += ".TP\n" + Head(argument) + "\n" + Sentence(argument.help) + "\n";
  }
  return text;
}

std::string Examples(const CommandDescription& command) {
  std::string text = ".EX\n";
  for (const std::string& example : command.examples) text += Escaped(example) + "\n";
  return text + ".EE\n";
}

constexpr const char* kExitStatus =
    ".SH EXIT STATUS\n"
    ".TP\n.B 0\nDone.\n"
    ".TP\n.B 1\nRan, and a check failed.\n"
    ".TP\n.B 2\nBad input: a file, a flag or a request that cannot be.\n"
    ".TP\n.B 3\nAnything else, such as output that cannot be written or a GPU that is missing.\n";

constexpr const char* kEnvironment =
    ".SH ENVIRONMENT\n"
    ".TP\n.B STEPCAST_DATA_DIR\n"
    "Where machines, profiles, frameworks and the gallery are read, in place of those that are\n"
    "installed with the program.\n"
    ".TP\n.B STEPCAST_PROFILES\n"
    "A directory of profiles of one's own, one folder for each device, that come before those; in\n"
    ".I framework\n"
    "what\n"
    ".B stepcast calibrate \\-\\-out\n"
    "fitted to one's own runs.\n"
    ".TP\n.B STEPCAST_CUDA_PLUGIN\n"
    "The library that measures and runs on NVIDIA GPUs, in place of the one beside the program.\n"
    ".TP\n.B NO_COLOR\n"
    "No colours on terminals, if it is set and not empty.\n";

}  // namespace

std::vector<ManualPage> ManualPages(std::span<const CommandDescription> commands,
                                    const std::string& version, const std::string& date) {
  std::vector<ManualPage> pages;
  for (const CommandDescription& command : commands) {
    const std::string name = PageName(command);
    std::string summary = command.summary;
    if (!summary.empty()) {
      summary.front() =
          static_cast<char>(std::tolower(static_cast<unsigned char>(summary.front())));
    }
    std::string text = fmt::format(
        ".\\\" Made by the program itself, from what its command line takes.\n"
        ".TH {} 1 \"{}\" \"stepcast {}\" \"User Commands\"\n"
        ".SH NAME\n{} \\- {}\n"
        ".SH SYNOPSIS\n{}",
        Upper(name), date, version, Escaped(name), Escaped(summary), Synopsis(command));
    text += ".SH DESCRIPTION\n" + Sentence(command.summary) + "\n";
    text += "Results go to standard output, messages to standard error.\n";
    if (command.name.empty()) {
      text += ".SH COMMANDS\n";
      for (const CommandDescription& other : commands.subspan(1)) {
        text += fmt::format(".TP\n.B {}\n{}\n", Escaped(other.name), Sentence(other.summary));
      }
    }
    text += ".SH OPTIONS\n" + Arguments(command) + kExitStatus + kEnvironment;
    if (!command.examples.empty()) text += ".SH EXAMPLES\n" + Examples(command);
    text += ".SH SEE ALSO\n";
    for (const CommandDescription& other : commands) {
      if (other.name == command.name || (!command.name.empty() && !other.name.empty())) continue;
      text += fmt::format(".BR {} (1){}\n", Escaped(PageName(other)),
                          command.name.empty() && &other != &commands.back() ? "," : "");
    }
    pages.push_back({name + ".1", std::move(text)});
  }
  return pages;
}

Outcome RunManualCommand(const std::string& directory, std::span<const CommandDescription> commands,
                         const std::string& version, const std::string& date) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  for (const ManualPage& page : ManualPages(commands, version, date)) {
    const auto written = WriteOutputFile("manual", directory + "/" + page.file, page.text);
    if (!written) return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
