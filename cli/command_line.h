/// \file
/// What the command line takes, as data read off the CLI11 app: shell completions and manual pages
/// are made from it, so that they know every flag that the program has.
///
/// What a value may be follows from how help names it, `type_name`, or the name of a positional
/// argument that has none: alternatives apart by `|`, of which those in lower case are words to be
/// typed, and the others stand for something (`ValueOf`).
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace stepcast {

/// What can be typed as a value.
struct ArgumentValue {
  std::vector<std::string> words;
  bool files = false;
  std::vector<std::string> suffixes;  ///< Of files, such as ".csv"; empty for any.
  bool directories = false;
  std::string listed;    ///< A list of `complete-names`, such as "changes"; empty for none.
  bool goes_on = false;  ///< More follows in the same word, as after "PATH=".
};

/// FILE and FILE.csv are files, DIR is a directory; SCENARIO, CHANGE, CLUSTER, CLUSTER:...,
/// FRAMEWORK, DEVICE and PATH=... have lists of names. Of others, such as N, nothing is known.
ArgumentValue ValueOf(const std::string& shown);

struct CommandArgument {
  std::vector<std::string> names;  ///< "-h", "--help"; none of a positional argument.
  std::string shown;               ///< What stands for the value; empty of a flag without one.
  std::string help;                ///< In one line.
  bool required = false;
  bool repeatable = false;

  bool positional() const { return names.empty(); }
  bool takes_value() const { return !shown.empty(); }
};

struct CommandDescription {
  std::string name;     ///< Empty of the program itself.
  std::string summary;  ///< A sentence without its full stop.
  std::vector<CommandArgument> arguments;
  std::vector<std::string> examples;
};

/// The program, then its commands as help lists them.
std::vector<CommandDescription> DescribeCommands(const CLI::App& app);

}  // namespace stepcast
