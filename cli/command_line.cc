#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace stepcast {
namespace {

// Help breaks its lines itself.
std::string InOneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// Lines of a footer after one with "Example".
std::vector<std::string> ExamplesOf(const std::string& footer) {
  std::vector<std::string> examples;
  bool found = false;
  for (std::size_t begin = 0; begin < footer.size();) {
    const std::size_t end = std::min(footer.find('\n', begin), footer.size());
    const std::string line = footer.substr(begin, end - begin);
    begin = end + 1;
    if (found && line.starts_with("  ")) examples.push_back(line.substr(2));
    found = found || line.starts_with("Example");
  }
  return examples;
}

CommandArgument Describe(const CLI::Option& option) {
  CommandArgument argument;
  for (const std::string& name : option.get_snames()) argument.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) argument.names.push_back("--" + name);
  argument.help = InOneLine(option.get_description());
  argument.required = option.get_required();
  argument.repeatable = option.get_items_expected_max() > 1;
  if (argument.positional() && option.get_type_name().empty()) {
    argument.shown = option.get_name(/*positional=*/true);
  } else if (option.get_items_expected_max() > 0) {
    argument.shown = option.get_type_name();
  }
  return argument;
}

CommandDescription Describe(const CLI::App& command) {
  CommandDescription description;
  if (command.get_parent() != nullptr) description.name = command.get_name();
  description.summary = command.get_description();
  if (description.summary.ends_with('.')) description.summary.pop_back();
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_group().empty()) description.arguments.push_back(Describe(*option));
  }
  description.examples = ExamplesOf(command.get_footer());
  return description;
}

void AddAlternative(const std::string& shown, ArgumentValue& value) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kLists = {
      {{"CHANGE", "changes"},
       {"CLUSTER", "clusters"},
       {"CLUSTER:", "offers"},
       {"DEVICE", "devices"},
       {"FRAMEWORK", "frameworks"},
       {"PATH=", "fields"}}};
  if (std::islower(static_cast<unsigned char>(shown.front())) != 0) {
    value.words.push_back(shown);
  } else if (shown == "SCENARIO") {
    value.files = true;
    value.suffixes = {".yaml", ".json", ".textproto", ".pb"};
    value.listed = "scenarios";
  } else if (shown == "SHARD") {
    value.files = true;
    value.suffixes = {".db"};
  } else if (shown == "DIR") {
    value.directories = true;
  } else if (shown.starts_with("FILE")) {
    value.files = true;
    if (const std::size_t dot = shown.find('.'); dot != std::string::npos) {
      value.suffixes.push_back(shown.substr(dot));
    }
  }
  for (const auto& [name, list] : kLists) {
    if (!shown.starts_with(name)) continue;
    value.listed = list;
    value.goes_on = shown.find_first_of("=:") != std::string::npos;
  }
}

}  // namespace

ArgumentValue ValueOf(const std::string& shown) {
  ArgumentValue value;
  for (std::size_t begin = 0; begin < shown.size();) {
    const std::size_t end = std::min(shown.find('|', begin), shown.size());
    if (end > begin) AddAlternative(shown.substr(begin, end - begin), value);
    begin = end + 1;
  }
  return value;
}

std::vector<CommandDescription> DescribeCommands(const CLI::App& app) {
  std::vector<CommandDescription> commands = {Describe(app)};
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_group().empty()) commands.push_back(Describe(*command));
  }
  return commands;
}

}  // namespace stepcast
