#include "scenarios/serve/served_files.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
namespace fs = std::filesystem;

/// Sweeps, changes and the like lie beside scenarios too.
bool HasCluster(const std::string& text) {
  return text.starts_with("cluster:") || text.find("\ncluster:") != std::string::npos;
}

bool IsScenario(const fs::path& path, const std::string& folder) {
  const fs::path extension = path.extension();
  if (extension != ".yaml" && extension != ".yml") return false;
  std::error_code error;
  if (!fs::is_regular_file(path, error) || !LiesBelow(path.string(), folder)) return false;
  const std::uintmax_t bytes = fs::file_size(path, error);
  if (error || bytes > kMostScenarioBytes) return false;
  const auto text = ReadWholeFile(path.string());
  return text.has_value() && HasCluster(*text);
}

/// Collects the files that a message names.
class Walk {
 public:
  Walk(const LoadedScenario& scenario, const std::string& folder)
      : scenario_(scenario), folder_(folder) {}

  Result<std::vector<std::string>> Files() && {
    STEPCAST_RETURN_IF_ERROR(Visit(scenario_.message, ""));
    return std::move(files_);
  }

 private:
  Result<void> Visit(const Message& message, const std::string& prefix) {
    const google::protobuf::Reflection& reflection = *message.GetReflection();
    std::vector<const FieldDescriptor*> fields;
    reflection.ListFields(message, &fields);
    for (const FieldDescriptor* field : fields) {
      const std::string name = prefix.empty() ? field->name() : prefix + "." + field->name();
      const int count = field->is_repeated() ? reflection.FieldSize(message, field) : 1;
      for (int i = 0; i < count; ++i) {
        const std::string path = field->is_repeated() ? fmt::format("{}[{}]", name, i) : name;
        if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
          STEPCAST_RETURN_IF_ERROR(Visit(field->is_repeated()
                                             ? reflection.GetRepeatedMessage(message, field, i)
                                             : reflection.GetMessage(message, field),
                                         path));
        } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
          STEPCAST_RETURN_IF_ERROR(Check(*field, path,
                                         field->is_repeated()
                                             ? reflection.GetRepeatedString(message, field, i)
                                             : reflection.GetString(message, field)));
        }
      }
    }
    return {};
  }

  Result<void> Check(const FieldDescriptor& field, const std::string& path,
                     const std::string& text) {
    const FieldReads reads = ReadsOf(field.full_name());
    if (text.empty() || reads == FieldReads::kNothing) return {};
    if (reads == FieldReads::kFolder) {
      if (text.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos && text != "." &&
          text != "..") {
        return {};
      }
      return InvalidInput(fmt::format("{}: {}: wanted a name, without slashes",
                                      scenario_.source.Location(path), path));
    }
    const fs::path file =
        fs::path(text).is_absolute() ? fs::path(text) : fs::path(scenario_.directory) / text;
    if (folder_.empty() || !LiesBelow(file.string(), folder_)) {
      return InvalidInput(
          fmt::format("{}: {}: found a file that is not below {}; stepcast serve reads no other, "
                      "stepcast forecast does",
                      scenario_.source.Location(path), path, folder_));
    }
    files_.push_back(file.string());
    return {};
  }

  const LoadedScenario& scenario_;
  const std::string& folder_;
  std::vector<std::string> files_;
};

}  // namespace

FieldReads ReadsOf(std::string_view field) {
  constexpr std::array<std::string_view, 4> kFiles = {
      "stepcast.v1.OperatorList.file", "stepcast.v1.Pass.rules",
      "stepcast.v1.Strategy.schedule_file", "stepcast.v1.Transformer.huggingface_config"};
  // Measurements of frameworks are looked up by these.
  constexpr std::array<std::string_view, 2> kFolders = {"stepcast.v1.Framework.host_profile",
                                                        "stepcast.v1.Framework.name"};
  if (std::ranges::find(kFiles, field) != kFiles.end()) return FieldReads::kFile;
  if (std::ranges::find(kFolders, field) != kFolders.end()) return FieldReads::kFolder;
  return FieldReads::kNothing;
}

bool LiesBelow(const std::string& path, const std::string& folder) {
  if (path.find('\0') != std::string::npos) return false;
  std::error_code error;
  const fs::path real = fs::weakly_canonical(path, error);
  if (error) return false;
  const fs::path real_folder = fs::canonical(folder, error);
  if (error) return false;
  const auto [end, rest] =
      std::mismatch(real_folder.begin(), real_folder.end(), real.begin(), real.end());
  return end == real_folder.end() && rest != real.end();
}

std::optional<ServedFile> ScenarioAt(const std::string& path, const std::string& folder,
                                     bool shipped) {
  const fs::path name = fs::path(path).filename();
  if (folder.empty() || path.find('\0') != std::string::npos || name.empty() ||
      (fs::path(folder) / name).string() != path || !IsScenario(path, folder)) {
    return std::nullopt;
  }
  return ServedFile{path, folder, shipped};
}

std::vector<ServedFile> ScenariosIn(const std::string& folder, bool shipped) {
  std::vector<ServedFile> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path path = fs::path(folder) / entry->path().filename();
    if (IsScenario(path, folder)) files.push_back({path.string(), folder, shipped});
  }
  std::ranges::sort(files, {}, &ServedFile::path);
  return files;
}

Result<std::vector<std::string>> FilesWithin(const LoadedScenario& scenario,
                                             const std::string& folder) {
  return Walk(scenario, folder).Files();
}

}  // namespace stepcast
