#include "scenarios/forecast/named_files.h"

#include <google/protobuf/descriptor.h>

#include <filesystem>
#include <system_error>

namespace stepcast {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

void CollectText(const Message& message, std::set<std::string>& text) {
  const google::protobuf::Reflection& reflection = *message.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection.ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    const int count = field->is_repeated() ? reflection.FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      if (field->cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
        text.insert(field->is_repeated() ? reflection.GetRepeatedString(message, field, i)
                                         : reflection.GetString(message, field));
      } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
        CollectText(field->is_repeated() ? reflection.GetRepeatedMessage(message, field, i)
                                         : reflection.GetMessage(message, field),
                    text);
      }
    }
  }
}

std::vector<std::string> NamedFiles(const std::string& directory,
                                    const std::set<std::string>& text) {
  std::vector<std::string> names;
  for (const std::string& name : text) {
    std::error_code not_a_path;
    const std::filesystem::path path = std::filesystem::path(directory) / name;
    if (!name.empty() && std::filesystem::is_regular_file(path, not_a_path)) names.push_back(name);
  }
  return names;
}

}  // namespace stepcast
