#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <yaml-cpp/yaml.h>

#include "hardware/config/config.h"
#include "hardware/config/enum_names.h"

namespace stepcast {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

void WriteMessage(const Message& message, YAML::Emitter& out);

/// A field, or the `index`-th value of a repeated one.
void WriteValue(const Message& message, const FieldDescriptor& field, int index,
                YAML::Emitter& out) {
  const Reflection& reflection = *message.GetReflection();
  const bool repeated = field.is_repeated();
  const auto number = [&](auto one, auto of_many) {
    out << fmt::format("{}", repeated ? (reflection.*of_many)(message, &field, index)
                                      : (reflection.*one)(message, &field));
  };
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      return number(&Reflection::GetInt32, &Reflection::GetRepeatedInt32);
    case FieldDescriptor::CPPTYPE_INT64:
      return number(&Reflection::GetInt64, &Reflection::GetRepeatedInt64);
    case FieldDescriptor::CPPTYPE_UINT32:
      return number(&Reflection::GetUInt32, &Reflection::GetRepeatedUInt32);
    case FieldDescriptor::CPPTYPE_UINT64:
      return number(&Reflection::GetUInt64, &Reflection::GetRepeatedUInt64);
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return number(&Reflection::GetDouble, &Reflection::GetRepeatedDouble);
    case FieldDescriptor::CPPTYPE_FLOAT:
      return number(&Reflection::GetFloat, &Reflection::GetRepeatedFloat);
    case FieldDescriptor::CPPTYPE_BOOL:
      return number(&Reflection::GetBool, &Reflection::GetRepeatedBool);
    case FieldDescriptor::CPPTYPE_ENUM: {
      const auto& value = repeated ? *reflection.GetRepeatedEnum(message, &field, index)
                                   : *reflection.GetEnum(message, &field);
      out << config_internal::ShortName(value, config_internal::EnumPrefix(*field.enum_type()));
      return;
    }
    case FieldDescriptor::CPPTYPE_STRING:
      out << (repeated ? reflection.GetRepeatedString(message, &field, index)
                       : reflection.GetString(message, &field));
      return;
    case FieldDescriptor::CPPTYPE_MESSAGE:
      WriteMessage(repeated ? reflection.GetRepeatedMessage(message, &field, index)
                            : reflection.GetMessage(message, &field),
                   out);
      return;
  }
}

void WriteMap(const Message& message, const FieldDescriptor& field, YAML::Emitter& out) {
  const Reflection& reflection = *message.GetReflection();
  const auto& entry = *field.message_type();
  out << YAML::BeginMap;
  for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
    const Message& pair = reflection.GetRepeatedMessage(message, &field, i);
    out << YAML::Key;
    WriteValue(pair, *entry.map_key(), 0, out);
    out << YAML::Value;
    WriteValue(pair, *entry.map_value(), 0, out);
  }
  out << YAML::EndMap;
}

void WriteMessage(const Message& message, YAML::Emitter& out) {
  const Reflection& reflection = *message.GetReflection();
  const auto& type = *message.GetDescriptor();
  out << YAML::BeginMap;
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    const int size = field.is_repeated() ? reflection.FieldSize(message, &field)
                                         : static_cast<int>(reflection.HasField(message, &field));
    if (size == 0) continue;
    out << YAML::Key << field.name() << YAML::Value;
    if (field.is_map()) {
      WriteMap(message, field, out);
    } else if (field.is_repeated()) {
      const bool messages = field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
      out << (messages ? YAML::Block : YAML::Flow) << YAML::BeginSeq;
      for (int element = 0; element < size; ++element) WriteValue(message, field, element, out);
      out << YAML::EndSeq;
    } else {
      WriteValue(message, field, 0, out);
    }
  }
  out << YAML::EndMap;
}

}  // namespace

std::string YamlText(const Message& message) {
  YAML::Emitter out;
  WriteMessage(message, out);
  return std::string(out.c_str(), out.size()) + "\n";
}

}  // namespace stepcast
