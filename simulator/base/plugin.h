/// \file
/// Libraries that the program loads when it is asked for what they do, and never links.
#pragma once

#include <string>
#include <string_view>

namespace stepcast {

/// Path of the running program; empty if the system does not tell.
std::string ProgramPath();
/// Of a file in the folder of the running program; of one that is installed in PREFIX/bin, what is
/// not there may be in PREFIX/lib/stepcast.
std::string PathBesideProgram(std::string_view name);

/// Why the last library was not loaded.
std::string LoaderMessage();

}  // namespace stepcast
