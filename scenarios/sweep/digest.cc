#include "scenarios/sweep/digest.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <filesystem>
#include <set>
#include <system_error>
#include <vector>

#include "hardware/topology/catalogue.h"
#include "profiles/tables/tables.h"
#include "scenarios/forecast/named_files.h"
#include "simulator/base/whole_file.h"
#include "strategies/plan/framework.h"

namespace stepcast::sweep_internal {
namespace {

namespace fs = std::filesystem;
using google::protobuf::FileDescriptor;
using google::protobuf::Message;

/// Parts that go into one digest; each with its length, so that none runs into the next.
class Content {
 public:
  void Add(const std::string& part) { bytes_ += fmt::format("{}:{}", part.size(), part); }
  std::string Digest() const {
    boost::uuids::name_generator_sha1 generator(boost::uuids::ns::oid());
    return boost::uuids::to_string(generator(bytes_));
  }

 private:
  std::string bytes_;
};

std::string Serialized(const Message& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  coded.SetSerializationDeterministic(true);
  message.SerializeToCodedStream(&coded);
  coded.Trim();
  return bytes;
}

void AddSchema(const FileDescriptor& file, std::set<std::string>& seen, Content& content) {
  if (!seen.insert(file.name()).second) return;
  for (int i = 0; i < file.dependency_count(); ++i) AddSchema(*file.dependency(i), seen, content);
  google::protobuf::FileDescriptorProto proto;
  file.CopyTo(&proto);
  content.Add(Serialized(proto));
}

std::string SweepDigest(const Sweep& sweep) {
  Content content;
  for (const SweepAxis& axis : sweep.axes) {
    content.Add(fmt::format("axis of {}", axis.choices.size()));
    for (const std::vector<Setting>& choice : axis.choices) {
      content.Add(fmt::format("choice of {}", choice.size()));
      for (const Setting& setting : choice) {
        content.Add(setting.path);
        content.Add(setting.value);
      }
    }
  }
  return content.Digest();
}

Result<std::string> ScenarioDigest(const Sweep& sweep) {
  const LoadedScenario& scenario = sweep.source.scenario;
  Content content;
  content.Add(Serialized(scenario.message));
  std::set<std::string> text;
  CollectText(scenario.message, text);
  for (const SweepAxis& axis : sweep.axes) {
    for (const std::vector<Setting>& choice : axis.choices) {
      std::vector<Override> overrides;
      bool holds_messages = false;
      for (const Setting& setting : choice) {
        text.insert(setting.value);
        overrides.push_back({setting.path, setting.value});
        holds_messages |= setting.value.find_first_of("{[") != std::string::npos;
      }
      if (!holds_messages) continue;
      // What cannot be loaded by itself says so at its points.
      if (const auto loaded = sweep.source.with(overrides)) CollectText(loaded->message, text);
    }
  }
  for (const std::string& name : NamedFiles(scenario.directory, text)) {
    const fs::path path = fs::path(scenario.directory) / name;
    STEPCAST_ASSIGN_OR_RETURN(const std::string bytes, ReadWholeFile(path.string()));
    content.Add(name);
    content.Add(bytes);
  }
  return content.Digest();
}

Result<std::string> DataDigest() {
  Content content;
  std::vector<fs::path> roots = {DefaultCatalogueDirectory(),
                                 fs::path(DefaultFrameworkFile()).parent_path(),
                                 DefaultProfileDirectory()};
  if (const std::string own = OwnProfileDirectory(); !own.empty()) roots.emplace_back(own);
  for (const fs::path& root : roots) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator it(root, failed), end; !failed && it != end;
         it.increment(failed)) {
      if (it->is_regular_file(failed)) files.push_back(it->path());
    }
    if (failed) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: {}", root.string(), failed.message()));
    }
    std::ranges::sort(files);
    for (const fs::path& path : files) {
      STEPCAST_ASSIGN_OR_RETURN(const std::string bytes, ReadWholeFile(path.string()));
      content.Add(path.lexically_relative(root).string());
      content.Add(bytes);
    }
  }
  return content.Digest();
}

}  // namespace

Result<Digests> DigestsOf(const Sweep& sweep) {
  Digests digests;
  Content schema;
  std::set<std::string> seen;
  AddSchema(*v1::Scenario::descriptor()->file(), seen, schema);
  for (std::size_t f = 0; f < kFigureCount; ++f) {
    schema.Add(std::string(Name(static_cast<Figure>(f))));
  }
  digests.schema = schema.Digest();
  digests.sweep = SweepDigest(sweep);
  STEPCAST_ASSIGN_OR_RETURN(digests.scenario, ScenarioDigest(sweep));
  STEPCAST_ASSIGN_OR_RETURN(digests.data, DataDigest());
  return digests;
}

}  // namespace stepcast::sweep_internal
