/// \file
/// `stepcast serve`: a page to edit scenarios on, for a browser on this machine.
#pragma once

#include <string>

#include "cli/command.h"

namespace stepcast {

struct ServeFlags {
  std::string what;  ///< A scenario, or a directory of them; empty for the current one.
  std::string port;
  std::string host = "127.0.0.1";
  bool allow_remote = false;
  std::string root;
  std::string threads;
  std::string program;  ///< Name and version of this one.
};

Outcome RunServeCommand(const ServeFlags& flags);

}  // namespace stepcast
