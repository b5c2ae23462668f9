#include "hardware/config/enum_names.h"

#include <algorithm>
#include <cctype>

namespace stepcast::config_internal {

std::string EnumPrefix(const google::protobuf::EnumDescriptor& type) {
  const std::string& name = type.name();
  const auto upper = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
  std::string prefix;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool starts_word = i > 0 && upper(name[i]) &&
                             (!upper(name[i - 1]) || (i + 1 < name.size() && !upper(name[i + 1])));
    if (starts_word) prefix += '_';
    prefix += static_cast<char>(std::toupper(static_cast<unsigned char>(name[i])));
  }
  prefix += '_';
  for (int i = 0; i < type.value_count(); ++i) {
    const std::string& value = type.value(i)->name();
    if (!value.starts_with(prefix) || value.size() == prefix.size()) return "";
  }
  return prefix;
}

std::string ShortName(const google::protobuf::EnumValueDescriptor& value, std::string_view prefix) {
  std::string name = value.name().substr(prefix.size());
  std::ranges::transform(name, name.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return name;
}

}  // namespace stepcast::config_internal
