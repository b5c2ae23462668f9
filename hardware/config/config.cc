#include "hardware/config/config.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <limits>
#include <utility>

#include "hardware/config/enum_names.h"
#include "hardware/config/scalars.h"
#include "hardware/config/tree.h"
#include "hardware/v1/rules.pb.h"

namespace stepcast {
namespace {

using config_internal::EnumPrefix;
using config_internal::FieldSuggestion;
using config_internal::Node;
using config_internal::PathStep;
using config_internal::Quote;
using config_internal::ShortName;
using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

std::string Normalized(std::string_view word) {
  std::string normal(word);
  std::ranges::transform(normal, normal.begin(), [](char c) {
    return c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return normal;
}

/// The path of a field with this name somewhere below `root`, for one written in the wrong place;
/// empty when there is none or it is the root's own.
std::string FindElsewhere(std::string_view name, const Descriptor& root) {
  std::vector<std::pair<const Descriptor*, std::string>> queue{{&root, ""}};
  std::vector<const Descriptor*> seen{&root};
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const auto [type, path] = queue[next];
    for (int i = 0; i < type->field_count(); ++i) {
      const FieldDescriptor* field = type->field(i);
      if (field->name() == name) return path.empty() ? "the top level" : path;
      if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE || field->is_map()) continue;
      const Descriptor* child = field->message_type();
      if (std::ranges::find(seen, child) != seen.end()) continue;
      seen.push_back(child);
      queue.emplace_back(child, (path.empty() ? "" : path + ".") + field->name() +
                                    (field->is_repeated() ? "[]" : ""));
    }
  }
  return "";
}

std::string DescribeFound(const Node& node) {
  switch (node.kind) {
    case Node::Kind::kNull:
      return "nothing";
    case Node::Kind::kScalar:
      return node.quoted ? "the text " + Quote(node.text) : Quote(node.text);
    case Node::Kind::kList:
      return "a list";
    case Node::Kind::kMap:
      return "a group of fields";
  }
  return "";
}

/// What the field takes, for "wanted ...".
std::string DescribeWanted(const FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT32:
    case FieldDescriptor::CPPTYPE_UINT64:
      return "a whole number";
    case FieldDescriptor::CPPTYPE_FLOAT:
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return "a number";
    case FieldDescriptor::CPPTYPE_BOOL:
      return "true or false";
    case FieldDescriptor::CPPTYPE_STRING:
      return "text";
    case FieldDescriptor::CPPTYPE_ENUM: {
      const std::string prefix = EnumPrefix(*field.enum_type());
      std::string wanted = "one of ";
      for (int i = 0, listed = 0; i < field.enum_type()->value_count(); ++i) {
        const EnumValueDescriptor& value = *field.enum_type()->value(i);
        if (value.name().ends_with("_UNSPECIFIED")) continue;
        wanted += (listed++ > 0 ? ", " : "") + ShortName(value, prefix);
      }
      return wanted;
    }
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return fmt::format("a group of fields ({})",
                         fmt::join(config_internal::FieldNames(*field.message_type()), ", "));
  }
  return "";
}

/// Gives a tree of values to a message, field by field, and checks the fields' rules.
class Mapper {
 public:
  Mapper(const std::string& file, const std::vector<std::string>& override_labels,
         const Descriptor& root, bool json)
      : file_(file), override_labels_(override_labels), root_(root), json_(json) {}

  /// `path_` names the message in errors; it is restored on success only, as errors end the load.
  Result<void> MapMessage(Node& node, Message& message) {
    const Descriptor& descriptor = *message.GetDescriptor();
    std::vector<const Node*> written(static_cast<std::size_t>(descriptor.field_count()), nullptr);
    std::vector<const Node*> chosen(static_cast<std::size_t>(descriptor.real_oneof_decl_count()),
                                    nullptr);
    const std::size_t length = path_.size();
    for (Node& child : node.children) {
      const FieldDescriptor* field = FindField(descriptor, child.key);
      if (field == nullptr) return UnknownField(child, descriptor);
      child.key = field->name();
      if (!path_.empty()) path_ += '.';
      path_ += child.key;
      const Node*& earlier = written[static_cast<std::size_t>(field->index())];
      if (earlier != nullptr) {
        return Fail(child, fmt::format("given twice, first at {}; remove one", Location(*earlier)));
      }
      earlier = &child;
      if (const auto* oneof = field->real_containing_oneof(); oneof != nullptr) {
        const Node*& other = chosen[static_cast<std::size_t>(oneof->index())];
        if (other != nullptr) {
          return Fail(child, fmt::format("excludes \"{}\", given at {}; remove one", other->key,
                                         Location(*other)));
        }
        other = &child;
      }
      STEPCAST_RETURN_IF_ERROR(MapField(child, *field, message));
      path_.resize(length);
    }
    for (int i = 0; i < descriptor.field_count(); ++i) {
      const FieldDescriptor& field = *descriptor.field(i);
      if (written[static_cast<std::size_t>(i)] != nullptr) continue;
      if (!field.options().GetExtension(v1::rule).required()) continue;
      return Fail(node,
                  fmt::format("\"{}\" is missing; wanted {}", field.name(),
                              (field.is_repeated() ? "a list of " : "") + DescribeWanted(field)));
    }
    return {};
  }

 private:
  std::string Location(const Node& node) const {
    return config_internal::LocationOf(node, file_, override_labels_);
  }

  tl::unexpected<Error> Fail(const Node& node, std::string_view what) const {
    return InvalidInput(path_.empty() ? fmt::format("{}: {}", Location(node), what)
                                      : fmt::format("{}: {}: {}", Location(node), path_, what));
  }
  tl::unexpected<Error> FailValue(const Node& node, std::string_view wanted) const {
    return Fail(node, fmt::format("found {}, {}", DescribeFound(node), wanted));
  }

  const FieldDescriptor* FindField(const Descriptor& descriptor, const std::string& name) const {
    const FieldDescriptor* field = descriptor.FindFieldByName(name);
    // Protobuf's own JSON printer writes lowerCamelCase.
    if (field == nullptr && json_) field = descriptor.FindFieldByCamelcaseName(name);
    return field;
  }

  tl::unexpected<Error> UnknownField(const Node& node, const Descriptor& descriptor) const {
    std::string suggestion = FieldSuggestion(node.key, descriptor);
    if (suggestion.find("did you mean") == std::string::npos) {
      if (const std::string place = FindElsewhere(node.key, root_); !place.empty()) {
        suggestion = fmt::format("; it belongs in {}", place);
      }
    }
    return Fail(node,
                fmt::format("no field {} in {}{}", Quote(node.key), descriptor.name(), suggestion));
  }

  Result<void> MapField(Node& node, const FieldDescriptor& field, Message& message) {
    if (field.is_map()) return MapEntries(node, field, message);
    if (!field.is_repeated()) return MapValue(node, field, message);
    if (node.kind != Node::Kind::kList) {
      std::string cure;
      if (node.kind == Node::Kind::kScalar) cure = fmt::format("; write [{}]", node.text);
      if (node.kind == Node::Kind::kMap) cure = "; start each element with \"- \"";
      if (node.kind == Node::Kind::kNull) cure = "; write [] for an empty one";
      return FailValue(node, fmt::format("wanted a list of {}{}", DescribeWanted(field), cure));
    }
    if (node.children.empty() && field.options().GetExtension(v1::rule).required()) {
      return Fail(node, "found an empty list, wanted at least one element");
    }
    const std::size_t length = path_.size();
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      path_ += fmt::format("[{}]", i);
      STEPCAST_RETURN_IF_ERROR(MapValue(node.children[i], field, message));
      path_.resize(length);
    }
    return {};
  }

  Result<void> MapEntries(Node& node, const FieldDescriptor& field, Message& message) {
    const FieldDescriptor& key_field = *field.message_type()->map_key();
    const FieldDescriptor& value_field = *field.message_type()->map_value();
    if (node.kind != Node::Kind::kMap) {
      return FailValue(node, fmt::format("wanted entries \"name: value\", each value {}",
                                         DescribeWanted(value_field)));
    }
    std::vector<const Node*> by_key;
    by_key.reserve(node.children.size());
    for (const Node& child : node.children) by_key.push_back(&child);
    std::ranges::stable_sort(by_key, {}, [](const Node* entry) { return entry->key; });
    const auto twin = std::ranges::adjacent_find(
        by_key, [](const Node* a, const Node* b) { return a->key == b->key; });
    const std::size_t length = path_.size();
    if (twin != by_key.end()) {
      path_ += '.' + (*twin)->key;
      return Fail(**(twin + 1),
                  fmt::format("given twice, first at {}; remove one", Location(**twin)));
    }
    for (Node& child : node.children) {
      path_ += '.' + child.key;
      Message* entry = message.GetReflection()->AddMessage(&message, &field);
      Node key;
      key.kind = Node::Kind::kScalar;
      key.text = child.key;
      key.line = child.line;
      key.override_index = child.override_index;
      STEPCAST_RETURN_IF_ERROR(MapValue(key, key_field, *entry));
      STEPCAST_RETURN_IF_ERROR(MapValue(child, value_field, *entry));
      path_.resize(length);
    }
    return {};
  }

  /// One value: the field's own, or an element appended to it.
  Result<void> MapValue(Node& node, const FieldDescriptor& field, Message& message) {
    const Reflection& reflection = *message.GetReflection();
    const bool repeated = field.is_repeated();
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      if (node.kind != Node::Kind::kMap) {
        return FailValue(node, "wanted " + DescribeWanted(field) +
                                   (node.kind == Node::Kind::kNull ? "; write {} for none" : ""));
      }
      return MapMessage(node, repeated ? *reflection.AddMessage(&message, &field)
                                       : *reflection.MutableMessage(&message, &field));
    }
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
      return MapText(node, field, message);
    }
    if (node.kind != Node::Kind::kScalar) return FailValue(node, "wanted " + DescribeWanted(field));
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_ENUM) return MapEnum(node, field, message);

    // Protobuf's own JSON printer quotes 64-bit integers, for the sake of JavaScript.
    const bool wide = field.cpp_type() == FieldDescriptor::CPPTYPE_INT64 ||
                      field.cpp_type() == FieldDescriptor::CPPTYPE_UINT64;
    if (node.quoted && !(json_ && wide)) {
      return FailValue(node, fmt::format("wanted {} without quotes", DescribeWanted(field)));
    }
    const bool byte_units = field.name() == "bytes" || field.name().ends_with("_bytes");
    const auto set = [&](auto parsed, auto setter, auto adder) -> Result<void> {
      if (!parsed) return FailValue(node, parsed.error());
      STEPCAST_RETURN_IF_ERROR(CheckRange(node, field, static_cast<double>(*parsed)));
      if (repeated) {
        (reflection.*adder)(&message, &field, *parsed);
      } else {
        (reflection.*setter)(&message, &field, *parsed);
      }
      return {};
    };
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_INT32: {
        using Limits = std::numeric_limits<std::int32_t>;
        return set(
            config_internal::ParseInteger(node.text, Limits::min(), Limits::max(), byte_units)
                .map([](std::int64_t value) { return static_cast<std::int32_t>(value); }),
            &Reflection::SetInt32, &Reflection::AddInt32);
      }
      case FieldDescriptor::CPPTYPE_INT64: {
        using Limits = std::numeric_limits<std::int64_t>;
        return set(
            config_internal::ParseInteger(node.text, Limits::min(), Limits::max(), byte_units),
            &Reflection::SetInt64, &Reflection::AddInt64);
      }
      case FieldDescriptor::CPPTYPE_UINT32: {
        constexpr auto kMax = std::numeric_limits<std::uint32_t>::max();
        return set(config_internal::ParseUnsigned(node.text, kMax, byte_units)
                       .map([](std::uint64_t value) { return static_cast<std::uint32_t>(value); }),
                   &Reflection::SetUInt32, &Reflection::AddUInt32);
      }
      case FieldDescriptor::CPPTYPE_UINT64: {
        constexpr auto kMax = std::numeric_limits<std::uint64_t>::max();
        return set(config_internal::ParseUnsigned(node.text, kMax, byte_units),
                   &Reflection::SetUInt64, &Reflection::AddUInt64);
      }
      case FieldDescriptor::CPPTYPE_FLOAT: {
        constexpr double kMax = std::numeric_limits<float>::max();
        return set(config_internal::ParseNumber(node.text, kMax, byte_units).map([](double value) {
          return static_cast<float>(value);
        }),
                   &Reflection::SetFloat, &Reflection::AddFloat);
      }
      case FieldDescriptor::CPPTYPE_DOUBLE: {
        constexpr double kMax = std::numeric_limits<double>::max();
        return set(config_internal::ParseNumber(node.text, kMax, byte_units),
                   &Reflection::SetDouble, &Reflection::AddDouble);
      }
      default:
        return set(config_internal::ParseBool(node.text), &Reflection::SetBool,
                   &Reflection::AddBool);
    }
  }

  Result<void> MapText(Node& node, const FieldDescriptor& field, Message& message) {
    const bool written = node.kind == Node::Kind::kScalar || !node.text.empty() ||
                         (node.kind == Node::Kind::kNull && node.override_index >= 0);
    if (!written) {
      return FailValue(node, node.kind == Node::Kind::kNull
                                 ? "wanted text; write \"\" for an empty one"
                                 : "wanted text");
    }
    if (node.text.empty() && field.options().GetExtension(v1::rule).required()) {
      return Fail(node, "found empty text, wanted some");
    }
    const Reflection& reflection = *message.GetReflection();
    if (field.is_repeated()) {
      reflection.AddString(&message, &field, node.text);
    } else {
      reflection.SetString(&message, &field, node.text);
    }
    return {};
  }

  Result<void> MapEnum(const Node& node, const FieldDescriptor& field, Message& message) {
    const EnumDescriptor& type = *field.enum_type();
    const std::string prefix = EnumPrefix(type);
    const std::string word = Normalized(node.text);
    const EnumValueDescriptor* value = nullptr;
    std::vector<std::string> names;
    for (int i = 0; i < type.value_count(); ++i) {
      const EnumValueDescriptor& candidate = *type.value(i);
      // The zero of an enum means that nothing was chosen, so it cannot be chosen.
      if (candidate.name().ends_with("_UNSPECIFIED")) continue;
      names.push_back(ShortName(candidate, prefix));
      if (word == names.back() || word == Normalized(candidate.name())) value = &candidate;
    }
    if (value == nullptr) {
      std::string wanted = "wanted " + DescribeWanted(field);
      if (const std::string nearest = NearestName(node.text, names); !nearest.empty()) {
        wanted += fmt::format("; did you mean \"{}\"?", nearest);
      }
      return FailValue(node, wanted);
    }
    const Reflection& reflection = *message.GetReflection();
    if (field.is_repeated()) {
      reflection.AddEnum(&message, &field, value);
    } else {
      reflection.SetEnum(&message, &field, value);
    }
    return {};
  }

  Result<void> CheckRange(const Node& node, const FieldDescriptor& field, double value) const {
    const v1::FieldRule& rule = field.options().GetExtension(v1::rule);
    if (rule.has_greater_than() && !(value > rule.greater_than())) {
      return FailValue(node, fmt::format("wanted more than {}", rule.greater_than()));
    }
    if (rule.has_minimum() && !(value >= rule.minimum())) {
      return FailValue(node, fmt::format("wanted at least {}", rule.minimum()));
    }
    if (rule.has_maximum() && !(value <= rule.maximum())) {
      return FailValue(node, fmt::format("wanted at most {}", rule.maximum()));
    }
    return {};
  }

  const std::string& file_;
  const std::vector<std::string>& override_labels_;
  const Descriptor& root_;
  bool json_;
  std::string path_;
};

enum class Format { kYaml, kJson, kTextProto, kBinaryProto };

Result<SourceMap> LoadTree(Result<Node> tree, const std::string& name, Message& message,
                           std::span<const Override> overrides, bool json) {
  if (!tree) return tl::make_unexpected(std::move(tree).error());
  auto root = std::make_shared<Node>(*std::move(tree));
  std::vector<std::string> labels;
  for (const Override& one : overrides) {
    labels.push_back(fmt::format("--set {}={}", one.path, one.value));
  }
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    STEPCAST_RETURN_IF_ERROR(config_internal::ApplyOverride(
        overrides[i], static_cast<std::int32_t>(i), labels[i], *root));
  }
  message.Clear();
  Mapper mapper(name, labels, *message.GetDescriptor(), json);
  STEPCAST_RETURN_IF_ERROR(mapper.MapMessage(*root, message));
  return SourceMap(name, std::move(root), std::move(labels));
}

Result<SourceMap> LoadText(const std::string& text, const std::string& name, Format format,
                           Message& message, std::span<const Override> overrides) {
  switch (format) {
    case Format::kYaml:
      return LoadTree(config_internal::ParseYaml(text, name), name, message, overrides, false);
    case Format::kJson:
      return LoadTree(config_internal::ParseJson(text, name), name, message, overrides, true);
    case Format::kTextProto:
      return LoadTree(config_internal::ParseTextProto(text, name, message), name, message,
                      overrides, false);
    case Format::kBinaryProto:
      return LoadTree(config_internal::ParseBinaryProto(text, name, message), name, message,
                      overrides, false);
  }
  return InvalidInput(name + ": unknown format");
}

/// Edits from one word to the other: insert, delete, replace, swap neighbours.
std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] =
          std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

}  // namespace

SourceMap::SourceMap(std::string file, std::shared_ptr<const Node> root,
                     std::vector<std::string> override_labels)
    : file_(std::move(file)),
      root_(std::move(root)),
      override_labels_(std::move(override_labels)) {}

namespace {

/// Follows the path as far as it was written. `whole` tells whether that was to its end.
const Node* Follow(const Node* root, std::string_view field_path, bool& whole) {
  whole = false;
  if (root == nullptr) return nullptr;
  const auto steps = config_internal::ParsePath(field_path);
  if (!steps) return root;
  const Node* node = root;
  for (const PathStep& step : *steps) {
    const Node* next = nullptr;
    if (step.index >= 0) {
      if (node->kind == Node::Kind::kList &&
          static_cast<std::size_t>(step.index) < node->children.size()) {
        next = &node->children[static_cast<std::size_t>(step.index)];
      }
    } else if (node->kind == Node::Kind::kMap) {
      const auto found = std::ranges::find(node->children, step.key, &Node::key);
      if (found != node->children.end()) next = &*found;
    }
    if (next == nullptr) return node;
    node = next;
  }
  whole = true;
  return node;
}

}  // namespace

std::string SourceMap::Location(std::string_view field_path) const {
  bool whole = false;
  const Node* node = Follow(root_.get(), field_path, whole);
  if (node == nullptr) return file_;
  return config_internal::LocationOf(*node, file_, override_labels_);
}

bool SourceMap::Has(std::string_view field_path) const {
  bool whole = false;
  Follow(root_.get(), field_path, whole);
  return whole;
}

Result<Override> ParseOverride(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    return InvalidInput(fmt::format("--set {}: found no \"=\", wanted path=value", text));
  }
  Override parsed{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
  if (auto steps = config_internal::ParsePath(parsed.path); !steps) {
    return InvalidInput(fmt::format("--set {}: {}", text, steps.error().message));
  }
  return parsed;
}

Result<SourceMap> LoadMessage(const std::string& path, Message& message,
                              std::span<const Override> overrides) {
  const std::string suffix = std::filesystem::path(path).extension().string();
  Format format = Format::kYaml;
  if (suffix == ".yaml" || suffix == ".yml") {
    format = Format::kYaml;
  } else if (suffix == ".json") {
    format = Format::kJson;
  } else if (suffix == ".textproto") {
    format = Format::kTextProto;
  } else if (suffix == ".pb") {
    format = Format::kBinaryProto;
  } else {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
      return MakeError(ErrorCode::kNotFound, path + ": no such file");
    }
    if (std::filesystem::is_directory(path, ignored)) {
      return InvalidInput(path + ": found a directory, wanted a file");
    }
    return InvalidInput(
        fmt::format("{}: found suffix {}, wanted .yaml, .yml, .json, .textproto "
                    "or .pb",
                    path, Quote(suffix)));
  }
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(path));
  return LoadText(text, path, format, message, overrides);
}

Result<std::string> ReadTextFile(const std::string& path) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return MakeError(ErrorCode::kNotFound, path + ": no such file");
  }
  if (error) return MakeError(ErrorCode::kIo, fmt::format("{}: {}", path, error.message()));
  if (std::filesystem::is_directory(status)) {
    return InvalidInput(path + ": found a directory, wanted a file");
  }
  if (!std::filesystem::is_regular_file(status)) {
    return InvalidInput(path + ": found a pipe or device, wanted a file");
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return MakeError(ErrorCode::kIo, path + ": cannot be opened for reading");
  std::string content;
  std::vector<char> buffer(1 << 16);
  while (stream) {
    stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    content.append(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    // Not by the size that the file system states: what lies in /proc has none.
    if (content.size() > config_internal::kMaxFileBytes) {
      return InvalidInput(
          fmt::format("{}: larger than {} MiB", path, config_internal::kMaxFileBytes >> 20));
    }
  }
  if (stream.bad()) return MakeError(ErrorCode::kIo, path + ": reading failed");
  return content;
}

Result<SourceMap> LoadMessageFromYaml(const std::string& text, const std::string& name,
                                      Message& message, std::span<const Override> overrides) {
  return LoadText(text, name, Format::kYaml, message, overrides);
}

std::string NearestName(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t kLongest = 100;  // Nobody mistypes more, and the cost is quadratic.
  if (word.empty() || word.size() > kLongest) return "";
  const std::string wanted = Normalized(word);
  std::string nearest;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongest) continue;
    const std::string name = Normalized(candidate);
    std::size_t distance = EditDistance(wanted, name);
    const std::size_t shorter = std::min(wanted.size(), name.size());
    const bool near =
        distance <= std::max<std::size_t>(1, std::max(wanted.size(), name.size()) / 3) &&
        distance < shorter;
    // A word cut short or written too long, such as "tensor_parallel" for "tensor_parallel_degree".
    const bool prefix = shorter >= 3 && (name.starts_with(wanted) || wanted.starts_with(name));
    if (!near && !prefix) continue;
    if (prefix && !near) distance = std::max(wanted.size(), name.size());
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

}  // namespace stepcast
