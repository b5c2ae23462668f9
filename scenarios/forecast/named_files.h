/// \file
/// Files that a scenario names, such as the config.json of its model.
#pragma once

#include <google/protobuf/message.h>

#include <set>
#include <string>
#include <vector>

namespace stepcast {

/// All text in a message: any of it may name a file.
void CollectText(const google::protobuf::Message& message, std::set<std::string>& text);

/// Those of `text` that are paths of files from `directory`, as they stand there, in their order.
std::vector<std::string> NamedFiles(const std::string& directory,
                                    const std::set<std::string>& text);

}  // namespace stepcast
