/// \file
/// How files write the values of enums. Private to hardware/config.
#pragma once

#include <google/protobuf/descriptor.h>

#include <string>
#include <string_view>

namespace stepcast::config_internal {

/// SCALE_UP_KIND_ for ScaleUpKind, by the Protobuf style guide; empty where a value lacks it.
std::string EnumPrefix(const google::protobuf::EnumDescriptor& type);

/// How people write an enum value: its name without the enum's prefix, in lower case.
std::string ShortName(const google::protobuf::EnumValueDescriptor& value, std::string_view prefix);

}  // namespace stepcast::config_internal
