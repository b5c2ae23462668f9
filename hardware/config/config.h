/// \file
/// Loads files that people write (YAML, JSON, Protobuf text and binary) into Protobuf messages.
///
/// The message type is the schema: fields are found by reflection, so one loader serves machines,
/// scenarios and whatever comes later. Whatever the file says that the schema does not is an error
/// "FILE:LINE: what was found, what was wanted, cure"; nothing is skipped and nothing is guessed.
/// The rules of `hardware/v1/rules.proto` are checked on the way.
///
/// How values are written:
/// - an enum value by its short name (`nvswitch` or `NVSWITCH` for SCALE_UP_KIND_NVSWITCH; `-` may
///   stand for `_`) or its full name;
/// - numbers as 1000, 1_000, 1e12; integers may use an exponent or a point when the value is whole;
///   fields that end in `_bytes` also take a unit: 80GB (1e9) or 80GiB (2^30);
/// - booleans as true, false, yes, no;
/// - text as it stands: `name: no` is the text "no". Numbers are never quoted.
#pragma once

#include <google/protobuf/message.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

namespace config_internal {
struct Node;
}  // namespace config_internal

/// Remembers where each field of a loaded message was written. Cheap to copy.
class SourceMap {
 public:
  SourceMap() = default;
  SourceMap(std::string file, std::shared_ptr<const config_internal::Node> root,
            std::vector<std::string> override_labels);

  /// "file:line" of the field, a dotted path such as "strategy.tensor_parallel_degree" or
  /// "devices[2].peak[0].dtype"; of the nearest enclosing field that was written if the field
  /// itself was not; or "file" where no line is known. "--set path=value" for overridden fields.
  std::string Location(std::string_view field_path) const;
  /// Whether the field was written explicitly, be it with its default value.
  bool Has(std::string_view field_path) const;
  /// The file's name as messages print it.
  const std::string& file() const { return file_; }

 private:
  std::string file_;
  std::shared_ptr<const config_internal::Node> root_;
  std::vector<std::string> override_labels_;
};

/// One field to be replaced after a file was read: `--set path=value`.
struct Override {
  std::string path;   ///< "a.b[2].c"; missing fields on the way are created, [size] appends.
  std::string value;  ///< YAML: a scalar, or `[1, 2]`, or `{a: 1}`. Text fields take it verbatim.
};

/// Splits "path=value" at the first '='. kInvalidInput names what is wrong with it.
Result<Override> ParseOverride(std::string_view text);

/// Reads `path` into `message`, which is cleared first; the suffix tells the format: .yaml, .yml,
/// .json, .textproto or .pb. Errors: kNotFound (no such file), kIo (cannot be read), else
/// kInvalidInput; the message's content is then unspecified.
Result<SourceMap> LoadMessage(const std::string& path, google::protobuf::Message& message,
                              std::span<const Override> overrides = {});

/// Same from YAML text in memory; `name` is used in messages.
Result<SourceMap> LoadMessageFromYaml(const std::string& text, const std::string& name,
                                      google::protobuf::Message& message,
                                      std::span<const Override> overrides = {});

/// The message as YAML, its fields in the order of the schema and those that are not set left out.
/// LoadMessageFromYaml makes an equal message of it, if the message keeps the rules.
std::string YamlText(const google::protobuf::Message& message);

/// The whole of a text file that a user names. kNotFound, kIo or kInvalidInput: only regular files,
/// and of at most 64 MiB, so that neither a pipe nor a wrong path holds the program up.
Result<std::string> ReadTextFile(const std::string& path);

/// The nearest of `candidates` by edit distance (swapped neighbours count one, case and `-`/`_` do
/// not matter), for "did you mean"; empty where none is near. The first of equals wins.
std::string NearestName(std::string_view word, std::span<const std::string> candidates);

}  // namespace stepcast
