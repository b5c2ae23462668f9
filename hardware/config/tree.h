/// \file
/// What a configuration file says before it is given meaning: maps, lists and scalars with lines.
/// Private to hardware/config.
#pragma once

#include <google/protobuf/message.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"

namespace stepcast::config_internal {

inline constexpr int kMaxDepth = 64;
inline constexpr std::size_t kMaxFileBytes = std::size_t{64} << 20;
/// A file of brackets and commas alone must not exhaust the memory.
inline constexpr std::size_t kMaxNodes = 4'000'000;

/// A value in a file.
struct Node {
  enum class Kind : std::uint8_t { kNull, kScalar, kList, kMap };

  Kind kind = Kind::kNull;
  bool quoted = false;               ///< Written in quotes, thus text and not a number.
  std::int32_t override_index = -1;  ///< The override that wrote it, or -1 for the file.
  std::int32_t line = 0;             ///< From 1; 0 where the format has no lines.
  std::string key;                   ///< Within a map.
  std::string text;                  ///< Of a scalar; of a null as it was written.
  std::vector<Node> children;        ///< Of a map or a list, in order.
};

/// One step of a field path: a map key, or an index into a list.
struct PathStep {
  std::string key;
  std::ptrdiff_t index = -1;  ///< Not negative for an index; then `key` is empty.
};

/// Splits "a.b[2].c". A key with dots is written `labels["a.b"]`.
Result<std::vector<PathStep>> ParsePath(std::string_view path);

/// "file:line", "file", or "--set path=value" for what an override wrote.
std::string LocationOf(const Node& node, const std::string& file,
                       std::span<const std::string> override_labels);

/// "file:line", or "file" when the line is not known.
std::string FileLine(const std::string& file, std::int32_t line);

/// Reads YAML or JSON text into a tree whose root is a map. Errors carry file and line.
Result<Node> ParseYaml(const std::string& text, const std::string& file);
Result<Node> ParseJson(const std::string& text, const std::string& file);

/// Reads Protobuf text format or binary as a message of `prototype`'s type, then turns that into a
/// tree, so that overrides and rules treat all formats alike.
Result<Node> ParseTextProto(const std::string& text, const std::string& file,
                            const google::protobuf::Message& prototype);
Result<Node> ParseBinaryProto(const std::string& bytes, const std::string& file,
                              const google::protobuf::Message& prototype);

/// Writes the override with the given index into the tree.
Result<void> ApplyOverride(const Override& override_value, std::int32_t index,
                           const std::string& label, Node& root);

/// Field names of a message, in declaration order.
std::vector<std::string> FieldNames(const google::protobuf::Descriptor& descriptor);

/// `; did you mean "x"?` or `; valid fields: a, b, c`, for an unknown field of a message.
std::string FieldSuggestion(std::string_view word, const google::protobuf::Descriptor& descriptor);

/// `"text"`, shortened and with control characters escaped, for messages.
std::string Quote(std::string_view text);

}  // namespace stepcast::config_internal
