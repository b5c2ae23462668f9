#include "cli/shell_completion.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/terminal.h"
#include "hardware/topology/catalogue.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/v1/scenario.pb.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/data_path.h"
#include "strategies/plan/framework.h"

namespace stepcast {
namespace {

using Commands = std::span<const CommandDescription>;

std::string Replaced(std::string text, char what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, 1, with);
  }
  return text;
}

/// As one word of sh and zsh, whatever is in it.
std::string Quoted(const std::string& text) { return "'" + Replaced(text, '\'', R"('\'')") + "'"; }

/// A word of fish, in which a backslash counts between quotes too.
std::string QuotedForFish(const std::string& text) {
  return "'" + Replaced(Replaced(text, '\\', R"(\\)"), '\'', R"(\')") + "'";
}

std::vector<std::string> NamesOf(Commands commands) {
  std::vector<std::string> names;
  for (const CommandDescription& command : commands.subspan(1)) names.push_back(command.name);
  return names;
}

// --- bash

/// What is set for a value, and read where values are offered.
std::string BashValue(const ArgumentValue& value) {
  std::string text =
      fmt::format("words={} listed={}", Quoted(fmt::format("{}", fmt::join(value.words, " "))),
                  Quoted(value.listed));
  if (value.goes_on) text += " goes_on=yes";
  if (value.directories) text += " directories=yes";
  if (value.files) {
    text += fmt::format(" files={}",
                        value.suffixes.empty()
                            ? Quoted("*")
                            : Quoted("*" + fmt::format("{}", fmt::join(value.suffixes, " *"))));
  }
  return text;
}

void Append(const std::vector<std::string>& from, std::vector<std::string>& to) {
  to.insert(to.end(), from.begin(), from.end());
}

std::string BashCommand(const CommandDescription& command) {
  std::vector<std::string> flags;
  std::vector<std::string> with_value;
  std::string values;
  // A word that belongs to no flag may be any of them.
  ArgumentValue positional;
  for (const CommandArgument& argument : command.arguments) {
    Append(argument.names, flags);
    const ArgumentValue value = ValueOf(argument.shown);
    if (argument.positional()) {
      Append(value.words, positional.words);
      positional.files |= value.files;
      Append(value.suffixes, positional.suffixes);
      positional.directories |= value.directories;
      if (!value.listed.empty()) positional.listed = value.listed;
    } else if (argument.takes_value()) {
      values +=
          fmt::format("        {}) {} ;;\n", fmt::join(argument.names, "|"), BashValue(value));
      Append(argument.names, with_value);
    }
  }
  values += fmt::format("        '') {} ;;\n", BashValue(positional));
  return fmt::format(
      "    {})\n"
      "      flags={}\n"
      "      [[ {} == *\" $option \"* ]] || option=''\n"
      "      case $option in\n{}      esac\n"
      "      ;;\n",
      command.name.empty() ? "''" : command.name, Quoted(fmt::format("{}", fmt::join(flags, " "))),
      Quoted(fmt::format(" {} ", fmt::join(with_value, " "))), values);
}

constexpr const char* kBashHead =
    R"sh(# Completion of stepcast for bash, made by `stepcast completion bash`.
_stepcast() {
  local typed=${COMP_LINE:0:COMP_POINT} command='' option='' current value word name
  local flags='' words='' listed='' goes_on='' directories='' files='' begun=''
  local -a line=()
  # Words as they are, which bash breaks at = and : as well.
  read -a line <<<"$typed"
  [[ $typed != *[[:space:]] ]] || line+=('')
  current=${line[-1]}
  value=$current
  for word in "${line[@]:1:${#line[@]}-2}"; do
    case " $commands " in *" $word "*) command=$word && break ;; esac
  done
  if [[ $current == --*=* ]]; then
    option=${current%%=*} value=${current#*=}
  elif ((${#line[@]} > 2)) && [[ ${line[-2]} == -* ]]; then
    option=${line[-2]}
  fi
  case $command in
)sh";

constexpr const char* kBashTail = R"sh(  esac
  COMPREPLY=()
  if [[ -z $option && $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$current")
    return
  fi
  # What of the value comes before the word that readline replaces.
  [[ $value != *[=:]* || -z $goes_on ]] || begun=${value%"${value##*[=:]}"}
  mapfile -t COMPREPLY < <(
    compgen -W "$words" -- "$value"
    set -f
    for word in $files; do
      set +f
      compgen -f -X "!$word" -- "$value"
    done
    [[ -z $files$directories ]] || compgen -d -- "$value"
  )
  [[ -z $files$directories ]] || compopt -o filenames 2>/dev/null
  if [[ -n $listed ]] && { [[ -z $files ]] || ((${#COMPREPLY[@]} == 0)) && [[ -n $value ]]; }; then
    while IFS= read -r name; do
      # Files that ship are found by their own name as well.
      [[ $name == "$value"* || -n $files && ${name##*/} == "$value"* ]] && COMPREPLY+=("$name")
    done < <("$1" complete-names "$listed" 2>/dev/null)
  fi
  ((${#COMPREPLY[@]} == 0)) || COMPREPLY=("${COMPREPLY[@]#"$begun"}")
  [[ -z $goes_on ]] || compopt -o nospace 2>/dev/null
}
complete -F _stepcast stepcast
)sh";

std::string BashScript(Commands commands) {
  std::string script = kBashHead;
  const std::string declared = fmt::format(
      "  local commands={}\n", Quoted(fmt::format("{}", fmt::join(NamesOf(commands), " "))));
  script.insert(script.find("  local -a line"), declared);
  for (const CommandDescription& command : commands) {
    std::string one = BashCommand(command);
    // Without a command, commands.
    if (command.name.empty()) {
      one.insert(one.find("        '')"), "        '') words=$commands ;;\n");
    }
    script += one;
  }
  return script + kBashTail;
}

// --- zsh

/// What _arguments does for a value.
std::string ZshAction(const CommandArgument& argument) {
  const ArgumentValue value = ValueOf(argument.shown);
  std::vector<std::string> actions;
  if (!value.words.empty()) {
    actions.push_back(fmt::format("compadd -- {}", fmt::join(value.words, " ")));
  }
  if (value.files) {
    const std::string pattern = fmt::format("{}", fmt::join(value.suffixes, "|"));
    // Without a bar parentheses would mean something else.
    actions.push_back(value.suffixes.empty()       ? "_files"
                      : value.suffixes.size() == 1 ? fmt::format("_files -g \"*{}\"", pattern)
                                                   : fmt::format("_files -g \"*({})\"", pattern));
  }
  if (value.directories) actions.emplace_back("_files -/");
  if (!value.listed.empty()) {
    actions.push_back(fmt::format("_stepcast_names {} {}", value.listed,
                                  value.goes_on ? "-S \"\""
                                  : value.files ? "-U -f"
                                                : ""));
  }
  return actions.empty() ? " " : fmt::format("{{ {} }}", fmt::join(actions, " || "));
}

std::string ZshArgument(const CommandArgument& argument, int& place) {
  // Colons and brackets mean something.
  std::string help = argument.help;
  for (const char c : {'\\', ':', '[', ']'}) help = Replaced(help, c, std::string("\\") + c);
  const std::string shown = Replaced(argument.shown, ':', "\\:");
  if (argument.positional()) {
    return "    " +
           Quoted(fmt::format("{}:{}:{}", argument.repeatable ? "*" : std::to_string(++place),
                              shown, ZshAction(argument))) +
           " \\\n";
  }
  const std::string value =
      argument.takes_value() ? fmt::format(":{}:{}", shown, ZshAction(argument)) : "";
  std::string text;
  for (const std::string& name : argument.names) {
    const std::string others =
        argument.repeatable ? "*" : fmt::format("({})", fmt::join(argument.names, " "));
    // Long ones take their value behind = too.
    const std::string joins = argument.takes_value() && name.starts_with("--") ? "=" : "";
    text +=
        "    " + Quoted(fmt::format("{}{}{}[{}]{}", others, name, joins, help, value)) + " \\\n";
  }
  return text;
}

std::string ZshScript(Commands commands) {
  std::string script =
      "#compdef stepcast\n"
      "# Completion of stepcast for zsh, made by `stepcast completion zsh`.\n"
      "_stepcast_names() {\n"
      "  local list=$1\n"
      "  shift\n"
      "  local -a names\n"
      "  names=(${(f)\"$(_call_program names $stepcast complete-names $list 2>/dev/null)\"})\n"
      "  if [[ $1 == -U ]]; then\n"
      "    # Files that ship, by their own name as well.\n"
      "    names=(${(M)names:#(${(b)PREFIX}*|*/${(b)PREFIX}*)})\n"
      "    [[ -n $PREFIX ]] || return 1\n"
      "  fi\n"
      "  compadd \"$@\" -a names\n"
      "}\n"
      "_stepcast() {\n"
      "  local stepcast=$words[1] state\n"
      "  _arguments -C \\\n";
  int place = 0;
  for (const CommandArgument& argument : commands.front().arguments) {
    script += ZshArgument(argument, place);
  }
  script +=
      "    '1:command:->command' \\\n"
      "    '*::argument:->arguments' && return\n"
      "  case $state in\n"
      "    command)\n"
      "      local -a commands=(\n";
  for (const CommandDescription& command : commands.subspan(1)) {
    script +=
        "        " + Quoted(command.name + ":" + Replaced(command.summary, ':', "\\:")) + "\n";
  }
  script +=
      "      )\n"
      "      _describe command commands\n"
      "      ;;\n"
      "    arguments)\n"
      "      case $words[1] in\n";
  for (const CommandDescription& command : commands.subspan(1)) {
    script += fmt::format("  {})\n    _arguments \\\n", command.name);
    place = 0;
    for (const CommandArgument& argument : command.arguments) {
      script += ZshArgument(argument, place);
    }
    script += "    && return\n    ;;\n";
  }
  return script +
         "      esac\n"
         "      ;;\n"
         "  esac\n"
         "}\n"
         "if [[ $funcstack[1] == _stepcast ]]; then _stepcast \"$@\"; else compdef _stepcast "
         "stepcast; fi\n";
}

// --- fish

/// Options of `complete` for a value.
std::string FishValue(const CommandArgument& argument) {
  const ArgumentValue value = ValueOf(argument.shown);
  std::vector<std::string> offers = value.words;
  for (const std::string& suffix : value.suffixes) {
    offers.push_back("(__fish_complete_suffix " + suffix + ")");
  }
  if (value.directories) offers.emplace_back("(__fish_complete_directories)");
  if (!value.listed.empty()) offers.push_back("(__stepcast_names " + value.listed + ")");
  std::string text = value.files && value.suffixes.empty() ? " -F" : "";
  if (!offers.empty()) {
    text += fmt::format(" -a {}", QuotedForFish(fmt::format("{}", fmt::join(offers, " "))));
  }
  return text;
}

std::string FishCommand(const CommandDescription& command) {
  const std::string begin = fmt::format(
      "complete -c stepcast -n {}",
      QuotedForFish(command.name.empty() ? "__fish_use_subcommand"
                                         : "__fish_seen_subcommand_from " + command.name));
  std::string script;
  for (const CommandArgument& argument : command.arguments) {
    if (argument.positional()) {
      if (const std::string value = FishValue(argument); !value.empty()) {
        script += begin + value + "\n";
      }
      continue;
    }
    script += begin;
    for (const std::string& name : argument.names) {
      script += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (argument.takes_value()) {
      const std::string value = FishValue(argument);
      script += (value.find(" -F") == std::string::npos ? " -x" : " -r") + value;
    }
    script += " -d " + QuotedForFish(argument.help) + "\n";
  }
  return script;
}

std::string FishScript(Commands commands) {
  std::string script =
      "# Completion of stepcast for fish, made by `stepcast completion fish`.\n"
      "function __stepcast_names\n"
      "  set -l line (commandline -opc)\n"
      "  $line[1] complete-names $argv[1] 2>/dev/null\n"
      "end\n"
      "complete -c stepcast -f\n";
  for (const CommandDescription& command : commands.subspan(1)) {
    script += fmt::format("complete -c stepcast -n __fish_use_subcommand -a {} -d {}\n",
                          command.name, QuotedForFish(command.summary));
  }
  for (const CommandDescription& command : commands) script += FishCommand(command);
  return script;
}

// --- Names

/// Paths of fields below `message`, as --set takes them. Lists are not settable by element.
void AddFields(const google::protobuf::Descriptor& message, const std::string& path,
               std::vector<const google::protobuf::Descriptor*>& above,
               std::vector<std::string>& names) {
  above.push_back(&message);
  for (int k = 0; k < message.field_count(); ++k) {
    const google::protobuf::FieldDescriptor& field = *message.field(k);
    const std::string name = path + field.name();
    const google::protobuf::Descriptor* inner = field.message_type();
    if (inner == nullptr) {
      names.push_back(name + "=");
    } else if (!field.is_repeated() &&
               std::find(above.begin(), above.end(), inner) == above.end()) {
      AddFields(*inner, name + ".", above, names);
    }
  }
  above.pop_back();
}

std::vector<std::string> FieldNames() {
  std::vector<std::string> names;
  std::vector<const google::protobuf::Descriptor*> above;
  AddFields(*v1::Scenario::descriptor(), "", above, names);
  return names;
}

Result<std::vector<std::string>> GalleryScenarios() {
  const std::string folder = DataPath("scenarios/gallery");
  std::vector<std::string> files;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; entry != end && !error;
       entry.increment(error)) {
    if (entry->path().extension() == ".yaml") files.push_back(entry->path().string());
  }
  if (error) return MakeError(ErrorCode::kIo, fmt::format("{}: {}", folder, error.message()));
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Result<std::string> CompletionScript(const std::string& shell, Commands commands) {
  static const std::array<std::string, 3> kShells = {"bash", "zsh", "fish"};
  if (shell == "bash") return BashScript(commands);
  if (shell == "zsh") return ZshScript(commands);
  if (shell == "fish") return FishScript(commands);
  const std::string nearest = NearestName(shell, kShells);
  return InvalidInput(
      fmt::format("completion: found \"{}\", wanted bash, zsh or fish{}", shell,
                  nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
}

Result<std::vector<std::string>> CompletionNames(const std::string& list) {
  std::vector<std::string> names;
  if (list == "fields") return FieldNames();
  if (list == "scenarios") return GalleryScenarios();
  if (list == "changes") {
    STEPCAST_ASSIGN_OR_RETURN(const auto changes, LoadChanges(DefaultChangeFile()));
    for (const NamedChange& change : changes) names.push_back(change.message.name());
    return names;
  }
  if (list == "frameworks") {
    STEPCAST_ASSIGN_OR_RETURN(const auto frameworks,
                              FrameworkCatalogue::Load(DefaultFrameworkFile()));
    return frameworks.names();
  }
  if (list == "clusters" || list == "devices" || list == "offers") {
    STEPCAST_ASSIGN_OR_RETURN(const auto catalogue, Catalogue::Load(DefaultCatalogueDirectory()));
    if (list == "devices") {
      for (const auto& device : catalogue.devices()) names.push_back(device.name());
    } else {
      // How many GPUs of it are offered comes next.
      const std::string next = list == "offers" ? ":" : "";
      for (const auto& cluster : catalogue.clusters()) names.push_back(cluster.name() + next);
    }
    return names;
  }
  return InvalidInput(fmt::format("no list of names \"{}\"", list));
}

Outcome RunCompletionCommand(const std::string& shell, Commands commands) {
  const auto script = CompletionScript(shell, commands);
  if (!script) return tl::unexpected(InputFailure(script.error()));
  if (const auto written = WriteToStandardOutput(*script); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

Outcome RunCompleteNamesCommand(const std::string& list) {
  const auto names = CompletionNames(list);
  if (!names) return tl::unexpected(InputFailure(names.error()));
  if (const auto written = WriteToStandardOutput(fmt::format("{}\n", fmt::join(*names, "\n")));
      !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
