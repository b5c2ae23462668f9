#include "hardware/config/tree.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/stubs/logging.h>
#include <google/protobuf/text_format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <charconv>
#include <exception>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

namespace stepcast::config_internal {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;
using google::protobuf::TextFormat;

tl::unexpected<Error> Fail(const std::string& file, std::int32_t line, std::string_view what) {
  return InvalidInput(FileLine(file, line) + ": " + std::string(what));
}

/// Grows a tree from begin, end, key and value events, within the limits on depth and size.
/// Methods return false after the first fault, which `fault()` describes.
class TreeBuilder {
 public:
  bool Open(Node::Kind kind, std::int32_t line) {
    if (open_.size() >= static_cast<std::size_t>(kMaxDepth)) {
      return Fault(line, fmt::format("nested deeper than {} levels", kMaxDepth));
    }
    Node node;
    node.kind = kind;
    if (!Label(node, line)) return false;
    open_.push_back(std::move(node));
    return true;
  }

  bool Close() {
    Node node = std::move(open_.back());
    open_.pop_back();
    Place(std::move(node));
    return true;
  }

  bool Key(std::string key, std::int32_t line) {
    pending_key_ = std::move(key);
    pending_line_ = line;
    has_key_ = true;
    return true;
  }

  bool Value(Node::Kind kind, std::string text, bool quoted, std::int32_t line) {
    Node node;
    node.kind = kind;
    node.text = std::move(text);
    node.quoted = quoted;
    if (!Label(node, line)) return false;
    Place(std::move(node));
    return true;
  }

  bool Fault(std::int32_t line, std::string what) {
    if (fault_.empty()) {
      fault_ = std::move(what);
      fault_line_ = line;
    }
    return false;
  }

  /// True when the next scalar is the key of a map's next member.
  bool expects_key() const {
    return !open_.empty() && open_.back().kind == Node::Kind::kMap && !has_key_;
  }
  const std::string& fault() const { return fault_; }
  std::int32_t fault_line() const { return fault_line_; }
  Node& root() { return root_; }

 private:
  /// Gives the node its key and line. A member is located where its key stands.
  bool Label(Node& node, std::int32_t line) {
    node.line = line;
    if (has_key_) {
      node.key = std::move(pending_key_);
      node.line = pending_line_;
      has_key_ = false;
    }
    if (++nodes_ > kMaxNodes) return Fault(line, fmt::format("more than {} values", kMaxNodes));
    return true;
  }

  void Place(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
    } else {
      open_.back().children.push_back(std::move(node));
    }
  }

  std::vector<Node> open_;  ///< From the root to the innermost map or list.
  Node root_;
  std::string pending_key_;
  std::int32_t pending_line_ = 0;
  bool has_key_ = false;
  std::size_t nodes_ = 0;
  std::string fault_;
  std::int32_t fault_line_ = 0;
};

/// Leaves yaml-cpp's parser at the first fault; caught in this file.
struct StopParsing {};

class YamlHandler : public YAML::EventHandler {
 public:
  YamlHandler(const std::string& source, TreeBuilder& builder)
      : source_(source), builder_(builder) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) Stop(mark, "a second document starts here; only one is read");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    Add(mark, "?", anchor, Node::Kind::kNull, NullText(mark));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { StopAtAnchor(mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    Add(mark, tag, anchor, Node::Kind::kScalar, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    Open(mark, tag, anchor, Node::Kind::kList);
  }
  void OnSequenceEnd() override { builder_.Close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    Open(mark, tag, anchor, Node::Kind::kMap);
  }
  void OnMapEnd() override { builder_.Close(); }

 private:
  static std::int32_t Line(const YAML::Mark& mark) { return mark.line + 1; }

  [[noreturn]] void Stop(const YAML::Mark& mark, std::string what) {
    builder_.Fault(Line(mark), std::move(what));
    throw StopParsing{};
  }
  [[noreturn]] void StopAtAnchor(const YAML::Mark& mark) {
    Stop(mark,
         "anchors (&) and aliases (*) are not supported; write the value out where it is used");
  }

  void CheckPlain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) StopAtAnchor(mark);
    if (!tag.empty() && tag != "?" && tag != "!") {
      Stop(mark, "tags (!) are not supported; the field gives the type");
    }
  }

  void Open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            Node::Kind kind) {
    CheckPlain(mark, tag, anchor);
    if (builder_.expects_key()) Stop(mark, "found a list or map as a key, wanted a field name");
    if (!builder_.Open(kind, Line(mark))) throw StopParsing{};
  }

  void Add(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind,
           const std::string& text) {
    CheckPlain(mark, tag, anchor);
    if (tag == "!" && !Closes(mark)) {
      Stop(mark, "the quote that opens here is not closed");
    }
    if (builder_.expects_key()) {
      if (text.empty()) Stop(mark, "found an empty key, wanted a field name");
      if (text == "<<") Stop(mark, "merge keys (<<) are not supported; write the fields out");
      builder_.Key(text, Line(mark));
      return;
    }
    if (!builder_.Value(kind, text, tag == "!", Line(mark))) throw StopParsing{};
  }

  /// Whether the quoted scalar that begins there ends. yaml-cpp takes the rest of the file for its
  /// text if it does not.
  bool Closes(const YAML::Mark& mark) const {
    if (mark.pos < 0 || static_cast<std::size_t>(mark.pos) >= source_.size()) return true;
    std::size_t i = static_cast<std::size_t>(mark.pos);
    const char quote = source_[i];
    if (quote != '"' && quote != '\'') return true;  // A block of text ends by its indent.
    for (++i; i < source_.size(); ++i) {
      if (quote == '"' && source_[i] == '\\') {
        ++i;
      } else if (source_[i] == quote) {
        const bool doubled = quote == '\'' && i + 1 < source_.size() && source_[i + 1] == quote;
        if (!doubled) return true;
        ++i;
      }
    }
    return false;
  }

  /// yaml-cpp drops how a null was written; a text field wants the word.
  std::string NullText(const YAML::Mark& mark) const {
    if (mark.pos < 0 || static_cast<std::size_t>(mark.pos) >= source_.size()) return "";
    const std::string_view rest =
        std::string_view(source_).substr(static_cast<std::size_t>(mark.pos));
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
      if (!rest.starts_with(word)) continue;
      if (rest.size() == word.size()) return std::string(word);
      const char next = rest[word.size()];
      const bool ends = next == ' ' || next == '\n' || next == '\r' || next == '\t' ||
                        next == ',' || next == ']' || next == '}' ||
                        (next == ':' && builder_.expects_key());
      if (ends) return std::string(word);
    }
    return "";
  }

  const std::string& source_;
  TreeBuilder& builder_;
  int documents_ = 0;
};

/// Position of the first byte that is not UTF-8 text, or npos. Control characters are not text.
std::size_t FirstNonText(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x80) {
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') return i;
      if (c == 0x7f) return i;
      ++i;
      continue;
    }
    const int length = c >= 0xf0 && c <= 0xf4  ? 4
                       : c >= 0xe0 && c < 0xf0 ? 3
                       : c >= 0xc2 && c < 0xe0 ? 2
                                               : 0;
    if (length == 0 || i + static_cast<std::size_t>(length) > text.size()) return i;
    std::uint32_t code = c & (0xffU >> (length + 1));
    for (int k = 1; k < length; ++k) {
      const auto next = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
      if ((next & 0xc0) != 0x80) return i;
      code = (code << 6) | (next & 0x3fU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return i;
    i += static_cast<std::size_t>(length);
  }
  return std::string_view::npos;
}

std::int32_t LineAt(std::string_view text, std::size_t position) {
  return 1 + static_cast<std::int32_t>(
                 std::ranges::count(text.substr(0, std::min(position, text.size())), '\n'));
}

Result<void> CheckText(const std::string& text, const std::string& file) {
  if (text.size() > kMaxFileBytes) {
    return Fail(file, 0, fmt::format("larger than {} MiB", kMaxFileBytes >> 20));
  }
  if (const std::size_t bad = FirstNonText(text); bad != std::string::npos) {
    return Fail(file, LineAt(text, bad),
                fmt::format("found byte 0x{:02x}, wanted UTF-8 text",
                            static_cast<unsigned>(static_cast<unsigned char>(text[bad]))));
  }
  return {};
}

/// Whether there is nothing but blanks and `#` comments.
bool IsBlank(std::string_view text) {
  bool comment = false;
  for (const char c : text) {
    if (c == '\n') comment = false;
    if (comment || c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    if (c != '#') return false;
    comment = true;
  }
  return true;
}

std::string WithoutBom(const std::string& text) {
  return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

/// The root may be anything here.
Result<Node> ParseYamlValue(const std::string& source, const std::string& file) {
  TreeBuilder builder;
  try {
    std::istringstream stream(source);
    YAML::Parser parser(stream);
    YamlHandler handler(source, builder);
    while (parser.HandleNextDocument(handler)) {
    }
  } catch (const StopParsing&) {
    return Fail(file, builder.fault_line(), builder.fault());
  } catch (const YAML::Exception& error) {
    std::string what = "not valid YAML: " + error.msg;
    const std::int32_t line = error.mark.is_null() ? 0 : error.mark.line + 1;
    // The most common cause by far, and the parser's message does not name it.
    std::istringstream lines(source);
    std::string text;
    for (std::int32_t number = 1; number <= line && std::getline(lines, text); ++number) {
      if (number + 1 < line) continue;
      const std::size_t start = text.find_first_not_of(" \t");
      if (start != std::string::npos && text.find('\t') < start) {
        what += "; indent with spaces, not tabs";
        break;
      }
    }
    return Fail(file, line, what);
  } catch (const std::exception& error) {
    return Fail(file, 0, fmt::format("not valid YAML: {}", error.what()));
  }
  return std::move(builder.root());
}

Result<Node> RequireMap(Node root, const std::string& file) {
  if (root.kind != Node::Kind::kMap) {
    return Fail(file, root.line,
                root.kind == Node::Kind::kList
                    ? "found a list, wanted fields, as in \"name: value\""
                    : "found a single value, wanted fields, as in \"name: value\"");
  }
  root.line = 0;  // The message as a whole stands in the file, not on its first line.
  return root;
}

/// Counts the lines that a parser has read, without the character it read last: a number is known
/// to be complete only at the character after it.
struct LineCounter {
  std::int32_t line = 1;
  std::int32_t pending = 0;
};

class LineCountingIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  LineCountingIterator() = default;
  LineCountingIterator(const char* position, LineCounter* counter)
      : position_(position), counter_(counter) {}
  reference operator*() const { return *position_; }
  LineCountingIterator& operator++() {
    counter_->line += counter_->pending;
    counter_->pending = *position_ == '\n' ? 1 : 0;
    ++position_;
    return *this;
  }
  LineCountingIterator operator++(int) {
    LineCountingIterator old = *this;
    ++*this;
    return old;
  }
  friend bool operator==(const LineCountingIterator& a, const LineCountingIterator& b) {
    return a.position_ == b.position_;
  }

 private:
  const char* position_ = nullptr;
  LineCounter* counter_ = nullptr;
};

class JsonHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  JsonHandler(const LineCounter& counter, TreeBuilder& builder)
      : counter_(counter), builder_(builder) {}

  bool null() override { return builder_.Value(Node::Kind::kNull, "", false, counter_.line); }
  bool boolean(bool value) override { return Scalar(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return Scalar(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return Scalar(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& text) override { return Scalar(text); }
  bool string(string_t& value) override {
    return builder_.Value(Node::Kind::kScalar, value, true, counter_.line);
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return builder_.Open(Node::Kind::kMap, counter_.line); }
  bool key(string_t& value) override { return builder_.Key(value, counter_.line); }
  bool end_object() override { return builder_.Close(); }
  bool start_array(std::size_t) override { return builder_.Open(Node::Kind::kList, counter_.line); }
  bool end_array() override { return builder_.Close(); }
  bool parse_error(std::size_t, const std::string&,
                   const nlohmann::json::exception& error) override {
    std::string what = error.what();
    // "[json.exception...] parse error at line 3, column 5: WHAT" - the line is printed by us.
    if (const std::size_t column = what.find("column "); column != std::string::npos) {
      if (const std::size_t colon = what.find(": ", column); colon != std::string::npos) {
        what = what.substr(colon + 2);
      }
    } else if (const std::size_t bracket = what.find("] "); bracket != std::string::npos) {
      what = what.substr(bracket + 2);
    }
    return builder_.Fault(counter_.line, "not valid JSON: " + what);
  }

 private:
  bool Scalar(std::string text) {
    return builder_.Value(Node::Kind::kScalar, std::move(text), false, counter_.line);
  }

  const LineCounter& counter_;
  TreeBuilder& builder_;
};

/// Keeps the first error.
class TextErrors : public google::protobuf::io::ErrorCollector {
 public:
  void AddError(int line, google::protobuf::io::ColumnNumber, const std::string& message) override {
    if (!message_.empty()) return;
    line_ = line + 1;
    message_ = message;
  }
  std::int32_t line() const { return line_; }
  const std::string& message() const { return message_; }

 private:
  std::int32_t line_ = 0;
  std::string message_;
};

/// Turns a message into the tree that its text would give.
class MessageReader {
 public:
  explicit MessageReader(const std::string& file) : file_(file) {}

  Result<void> Read(const Message& message, const TextFormat::ParseInfoTree* locations,
                    Node& node) {
    node.kind = Node::Kind::kMap;
    const Reflection& reflection = *message.GetReflection();
    const Descriptor& descriptor = *message.GetDescriptor();
    if (const auto& unknown = reflection.GetUnknownFields(message); !unknown.empty()) {
      return Fail(file_, 0,
                  fmt::format("{} has no field number {}: the file holds another message type, is "
                              "damaged, or was written by a newer version",
                              descriptor.name(), unknown.field(0).number()));
    }
    for (int i = 0; i < descriptor.field_count(); ++i) {
      const FieldDescriptor* field = descriptor.field(i);
      if (field->is_repeated()) {
        STEPCAST_RETURN_IF_ERROR(ReadRepeated(message, *field, locations, node));
        continue;
      }
      const std::int32_t line = Line(locations, field, -1);
      if (line == 0 && !reflection.HasField(message, field)) continue;
      Node child;
      child.key = field->name();
      child.line = line;
      STEPCAST_RETURN_IF_ERROR(ReadValue(message, *field, -1, locations, child));
      node.children.push_back(std::move(child));
    }
    return {};
  }

 private:
  Result<void> ReadRepeated(const Message& message, const FieldDescriptor& field,
                            const TextFormat::ParseInfoTree* locations, Node& node) {
    const int size = message.GetReflection()->FieldSize(message, &field);
    if (size == 0) return {};
    Node list;
    list.key = field.name();
    list.kind = field.is_map() ? Node::Kind::kMap : Node::Kind::kList;
    list.line = Line(locations, &field, 0);
    std::int32_t line = list.line;
    for (int index = 0; index < size; ++index) {
      Node child;
      // "[1, 2]" has one location for all.
      if (const std::int32_t own = Line(locations, &field, index); own != 0) line = own;
      child.line = line;
      STEPCAST_RETURN_IF_ERROR(ReadValue(message, field, index, locations, child));
      if (field.is_map()) {
        Node entry;
        std::string key;
        for (Node& part : child.children) {
          if (part.key == "key") {
            key = part.text;
          } else {
            entry = std::move(part);
          }
        }
        if (entry.kind == Node::Kind::kNull) {
          entry.kind = Node::Kind::kScalar;  // An entry without value has the type's default.
          entry.quoted = true;
        }
        entry.key = std::move(key);
        entry.line = line;
        child = std::move(entry);
      }
      list.children.push_back(std::move(child));
    }
    node.children.push_back(std::move(list));
    return {};
  }

  Result<void> ReadValue(const Message& message, const FieldDescriptor& field, int index,
                         const TextFormat::ParseInfoTree* locations, Node& node) {
    if (++nodes_ > kMaxNodes) return Fail(file_, 0, fmt::format("more than {} values", kMaxNodes));
    const Reflection& reflection = *message.GetReflection();
    const bool repeated = field.is_repeated();
    node.kind = Node::Kind::kScalar;
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE: {
        const Message& child = repeated ? reflection.GetRepeatedMessage(message, &field, index)
                                        : reflection.GetMessage(message, &field);
        return Read(child,
                    locations == nullptr ? nullptr : locations->GetTreeForNested(&field, index),
                    node);
      }
      case FieldDescriptor::CPPTYPE_STRING:
        node.text = repeated ? reflection.GetRepeatedString(message, &field, index)
                             : reflection.GetString(message, &field);
        node.quoted = true;
        break;
      case FieldDescriptor::CPPTYPE_ENUM: {
        const int number = repeated ? reflection.GetRepeatedEnumValue(message, &field, index)
                                    : reflection.GetEnumValue(message, &field);
        const auto* value = field.enum_type()->FindValueByNumber(number);
        node.text = value != nullptr ? value->name() : std::to_string(number);
        break;
      }
      case FieldDescriptor::CPPTYPE_BOOL: {
        const bool value = repeated ? reflection.GetRepeatedBool(message, &field, index)
                                    : reflection.GetBool(message, &field);
        node.text = value ? "true" : "false";
        break;
      }
      case FieldDescriptor::CPPTYPE_INT32:
        node.text = fmt::format("{}", repeated ? reflection.GetRepeatedInt32(message, &field, index)
                                               : reflection.GetInt32(message, &field));
        break;
      case FieldDescriptor::CPPTYPE_INT64:
        node.text = fmt::format("{}", repeated ? reflection.GetRepeatedInt64(message, &field, index)
                                               : reflection.GetInt64(message, &field));
        break;
      case FieldDescriptor::CPPTYPE_UINT32:
        node.text =
            fmt::format("{}", repeated ? reflection.GetRepeatedUInt32(message, &field, index)
                                       : reflection.GetUInt32(message, &field));
        break;
      case FieldDescriptor::CPPTYPE_UINT64:
        node.text =
            fmt::format("{}", repeated ? reflection.GetRepeatedUInt64(message, &field, index)
                                       : reflection.GetUInt64(message, &field));
        break;
      case FieldDescriptor::CPPTYPE_FLOAT:
        node.text = fmt::format("{}", repeated ? reflection.GetRepeatedFloat(message, &field, index)
                                               : reflection.GetFloat(message, &field));
        break;
      case FieldDescriptor::CPPTYPE_DOUBLE:
        node.text =
            fmt::format("{}", repeated ? reflection.GetRepeatedDouble(message, &field, index)
                                       : reflection.GetDouble(message, &field));
        break;
    }
    return {};
  }

  static std::int32_t Line(const TextFormat::ParseInfoTree* locations, const FieldDescriptor* field,
                           int index) {
    if (locations == nullptr) return 0;
    const TextFormat::ParseLocation location = locations->GetLocation(field, index);
    return location.line < 0 ? 0 : location.line + 1;
  }

  const std::string& file_;
  std::size_t nodes_ = 0;
};

/// The text between the n-th pair of double quotes, from 0.
std::string_view Quoted(std::string_view text, int n) {
  for (std::size_t position = 0;; --n) {
    const std::size_t begin = text.find('"', position);
    if (begin == std::string_view::npos) return {};
    const std::size_t end = text.find('"', begin + 1);
    if (end == std::string_view::npos) return {};
    if (n == 0) return text.substr(begin + 1, end - begin - 1);
    position = end + 1;
  }
}

void MarkAsOverride(Node& node, std::int32_t index) {
  node.override_index = index;
  node.line = 0;
  for (Node& child : node.children) MarkAsOverride(child, index);
}

}  // namespace

Result<std::vector<PathStep>> ParsePath(std::string_view path) {
  const auto fail = [&](std::string_view what) {
    return InvalidInput(
        fmt::format("{} is not a field path such as a.b[2].c: {}", Quote(path), what));
  };
  std::vector<PathStep> steps;
  std::size_t position = 0;
  bool wants_name = true;
  while (position < path.size()) {
    if (path[position] == '[') {
      if (steps.empty()) return fail("it starts with an index");
      if (wants_name) return fail("a name is missing before \"[\"");
      const std::size_t begin = position + 1;
      PathStep step;
      if (begin < path.size() && path[begin] == '"') {
        const std::size_t end = path.find("\"]", begin + 1);
        if (end == std::string_view::npos) return fail("\"]\" is missing");
        step.key = path.substr(begin + 1, end - begin - 1);
        position = end + 2;
      } else {
        const std::size_t end = path.find(']', begin);
        if (end == std::string_view::npos) return fail("\"]\" is missing");
        const std::string_view digits = path.substr(begin, end - begin);
        const auto [stop, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), step.index);
        if (digits.empty() || error != std::errc() || stop != digits.data() + digits.size() ||
            step.index < 0) {
          return fail("an index is a whole number from 0");
        }
        position = end + 1;
      }
      steps.push_back(std::move(step));
    } else if (path[position] == '.') {
      if (wants_name) return fail("a name is missing before \".\"");
      wants_name = true;
      ++position;
    } else {
      if (!wants_name) return fail("\".\" is missing after \"]\"");
      const std::size_t end = std::min(path.find_first_of(".[", position), path.size());
      steps.push_back({std::string(path.substr(position, end - position)), -1});
      position = end;
      wants_name = false;
    }
  }
  if (wants_name) return fail(path.empty() ? "it is empty" : "it ends with \".\"");
  if (steps.size() > static_cast<std::size_t>(kMaxDepth)) return fail("it is too deep");
  return steps;
}

std::string FileLine(const std::string& file, std::int32_t line) {
  return line > 0 ? fmt::format("{}:{}", file, line) : file;
}

std::string LocationOf(const Node& node, const std::string& file,
                       std::span<const std::string> override_labels) {
  if (node.override_index >= 0)
    return override_labels[static_cast<std::size_t>(node.override_index)];
  return FileLine(file, node.line);
}

Result<Node> ParseYaml(const std::string& text, const std::string& file) {
  STEPCAST_RETURN_IF_ERROR(CheckText(text, file));
  const std::string source = WithoutBom(text);
  if (IsBlank(source)) return Fail(file, 0, "the file is empty");
  STEPCAST_ASSIGN_OR_RETURN(Node root, ParseYamlValue(source, file));
  return RequireMap(std::move(root), file);
}

Result<Node> ParseJson(const std::string& text, const std::string& file) {
  STEPCAST_RETURN_IF_ERROR(CheckText(text, file));
  const std::string source = WithoutBom(text);
  if (IsBlank(source)) return Fail(file, 0, "the file is empty");
  TreeBuilder builder;
  LineCounter counter;
  JsonHandler handler(counter, builder);
  try {
    const bool whole = nlohmann::json::sax_parse(
        LineCountingIterator(source.data(), &counter),
        LineCountingIterator(source.data() + source.size(), &counter), &handler);
    if (!whole) return Fail(file, builder.fault_line(), builder.fault());
  } catch (const std::exception& error) {
    return Fail(file, counter.line, fmt::format("not valid JSON: {}", error.what()));
  }
  return RequireMap(std::move(builder.root()), file);
}

Result<Node> ParseTextProto(const std::string& text, const std::string& file,
                            const Message& prototype) {
  STEPCAST_RETURN_IF_ERROR(CheckText(text, file));
  const std::string source = WithoutBom(text);
  if (IsBlank(source)) return Fail(file, 0, "the file is empty");
  // What is wrong goes into the Result, not also to stderr.
  const google::protobuf::LogSilencer silencer;
  const std::unique_ptr<Message> message(prototype.New());
  TextErrors errors;
  TextFormat::ParseInfoTree locations;
  TextFormat::Parser parser;
  parser.RecordErrorsTo(&errors);
  parser.WriteLocationsTo(&locations);
  parser.SetRecursionLimit(kMaxDepth);
  if (!parser.ParseFromString(source, message.get())) {
    std::string what = errors.message();
    if (what.ends_with(".")) what.pop_back();
    // 'Message type "x.Y" has no field named "z"' deserves the same help as in YAML.
    if (what.find("has no field named") != std::string::npos) {
      const Descriptor* type = prototype.GetDescriptor()->file()->pool()->FindMessageTypeByName(
          std::string(Quoted(what, 0)));
      if (type != nullptr) what += FieldSuggestion(Quoted(what, 1), *type);
    }
    return Fail(file, errors.line(), "not valid Protobuf text: " + what);
  }
  Node root;
  STEPCAST_RETURN_IF_ERROR(MessageReader(file).Read(*message, &locations, root));
  return root;
}

Result<Node> ParseBinaryProto(const std::string& bytes, const std::string& file,
                              const Message& prototype) {
  if (bytes.empty()) return Fail(file, 0, "the file is empty");
  // What is wrong goes into the Result, not also to stderr.
  const google::protobuf::LogSilencer silencer;
  const std::unique_ptr<Message> message(prototype.New());
  google::protobuf::io::CodedInputStream stream(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                                static_cast<int>(bytes.size()));
  stream.SetRecursionLimit(kMaxDepth);
  if (!message->ParsePartialFromCodedStream(&stream) || !stream.ConsumedEntireMessage()) {
    return Fail(file, 0,
                fmt::format("truncated, damaged or not a binary {}",
                            prototype.GetDescriptor()->full_name()));
  }
  Node root;
  STEPCAST_RETURN_IF_ERROR(MessageReader(file).Read(*message, nullptr, root));
  return root;
}

Result<void> ApplyOverride(const Override& override_value, std::int32_t index,
                           const std::string& label, Node& root) {
  const auto fail = [&](std::string_view what) {
    return InvalidInput(fmt::format("{}: {}", label, what));
  };
  auto steps = ParsePath(override_value.path);
  if (!steps) return fail(steps.error().message);
  if (FirstNonText(override_value.value) != std::string::npos) return fail("wanted UTF-8 text");

  Node value;
  if (auto parsed = ParseYamlValue(override_value.value, label)) {
    value = *std::move(parsed);
  } else {
    value.kind = Node::Kind::kScalar;  // Not YAML, but perhaps text.
  }
  // A text field takes the words as they are typed, whatever they would mean in YAML.
  if (!value.quoted) value.text = override_value.value;
  MarkAsOverride(value, index);

  Node* node = &root;
  std::string path;
  for (const PathStep& step : *steps) {
    const Node::Kind wanted = step.index < 0 ? Node::Kind::kMap : Node::Kind::kList;
    if (node->kind == Node::Kind::kNull) {
      node->kind = wanted;
      node->override_index = index;
      node->text.clear();
    }
    if (node->kind != wanted) {
      return fail(fmt::format("{} is {}", path.empty() ? "the file" : path,
                              wanted == Node::Kind::kMap ? "not a group of fields"
                                                         : "not a list; leave out the index"));
    }
    if (step.index >= 0) {
      const auto position = static_cast<std::size_t>(step.index);
      if (position > node->children.size()) {
        return fail(fmt::format("{} has {} elements; the index may be at most {}", path,
                                node->children.size(), node->children.size()));
      }
      if (position == node->children.size()) node->children.emplace_back().override_index = index;
      node = &node->children[position];
      path += fmt::format("[{}]", step.index);
    } else {
      const auto found = std::ranges::find(node->children, step.key, &Node::key);
      if (found == node->children.end()) {
        Node& child = node->children.emplace_back();
        child.key = step.key;
        child.override_index = index;
        node = &child;
      } else {
        node = &*found;
      }
      path += (path.empty() ? "" : ".") + step.key;
    }
  }
  value.key = node->key;
  *node = std::move(value);
  return {};
}

std::vector<std::string> FieldNames(const Descriptor& descriptor) {
  std::vector<std::string> names;
  names.reserve(static_cast<std::size_t>(descriptor.field_count()));
  for (int i = 0; i < descriptor.field_count(); ++i) names.push_back(descriptor.field(i)->name());
  return names;
}

std::string FieldSuggestion(std::string_view word, const Descriptor& descriptor) {
  const std::vector<std::string> names = FieldNames(descriptor);
  if (const std::string nearest = NearestName(word, names); !nearest.empty()) {
    return fmt::format("; did you mean \"{}\"?", nearest);
  }
  if (names.empty()) return "; it has no fields";
  return fmt::format("; valid fields: {}", fmt::join(names, ", "));
}

std::string Quote(std::string_view text) {
  constexpr std::size_t kLimit = 60;
  std::string quoted = "\"";
  std::size_t length = std::min(text.size(), kLimit);
  // Not in the middle of a UTF-8 sequence.
  while (length < text.size() && length > 0 &&
         (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
    --length;
  }
  for (const char c : text.substr(0, length)) {
    if (c == '\n') {
      quoted += "\\n";
    } else if (c == '\t') {
      quoted += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      quoted += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      quoted += c;
    }
  }
  if (length < text.size()) quoted += "...";
  return quoted + "\"";
}

}  // namespace stepcast::config_internal
