#include "scenarios/import/shell.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <span>
#include <sstream>
#include <utility>

#include "hardware/config/config.h"

namespace stepcast {
namespace {

constexpr std::size_t kDeepestNesting = 64;
constexpr std::size_t kLongestText = 1 << 20;
// Around the name of what is not known, within text.
constexpr char kUnknownBegin = '\x01';
constexpr char kUnknownEnd = '\x02';

/// Text that remembers the line each character was written in.
struct Text {
  std::string chars;
  std::vector<int> lines;

  void Add(char c, int line) {
    chars += c;
    lines.push_back(line);
  }
  void Add(std::string_view text, int line) {
    for (const char c : text) Add(c, line);
  }
  void Add(const Text& text) {
    chars += text.chars;
    lines.insert(lines.end(), text.lines.begin(), text.lines.end());
  }
  bool known() const { return chars.find(kUnknownBegin) == std::string::npos; }
};

Text Unknown(std::string_view what, int line) {
  Text text;
  text.Add(kUnknownBegin, line);
  text.Add(what, line);
  text.Add(kUnknownEnd, line);
  return text;
}

/// A word as it is being put together, its unquoted expansions split at blanks.
struct Word {
  Text text{};
  std::string pattern{};  ///< As ShellWord has it.
  bool quoted = false;
  int line = 0;

  void Add(char c, int at, bool in_quotes = false) {
    text.Add(c, at);
    if (in_quotes && std::string_view("*?[]\\").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  void Add(const Text& more, bool in_quotes) {
    for (std::size_t i = 0; i < more.chars.size(); ++i)
      Add(more.chars[i], more.lines[i], in_quotes);
  }
};

ShellWord Plain(const Word& word) {
  ShellWord plain;
  plain.line = word.text.lines.empty() ? word.line : word.text.lines.front();
  plain.quoted = word.quoted;
  plain.pattern = word.pattern;
  bool unknown = false;
  for (const char c : word.text.chars) {
    if (c == kUnknownBegin) {
      unknown = true;
      if (!plain.unknown.empty()) plain.unknown += ' ';
    } else if (c == kUnknownEnd) {
      unknown = false;
    } else {
      (unknown ? plain.unknown : plain.text) += c;
    }
  }
  return plain;
}

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool IsNameStart(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool IsNameChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Whole numbers as $(( )) computes them; nothing where the text is anything else.
class Arithmetic {
 public:
  explicit Arithmetic(std::string_view text) : text_(text) {}

  std::optional<std::int64_t> Evaluate() {
    const auto value = Sum(0);
    Skip();
    return at_ == text_.size() ? value : std::nullopt;
  }

 private:
  using Value = std::optional<std::int64_t>;

  void Skip() {
    while (at_ < text_.size() && IsBlank(text_[at_])) ++at_;
  }
  bool Take(char c) {
    Skip();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  Value Sum(std::size_t depth) {
    Value left = Product(depth);
    while (left) {
      const bool plus = Take('+');
      if (!plus && !Take('-')) break;
      const Value right = Product(depth);
      std::int64_t result = 0;
      if (!right || (plus ? __builtin_add_overflow(*left, *right, &result)
                          : __builtin_sub_overflow(*left, *right, &result))) {
        return std::nullopt;
      }
      left = result;
    }
    return left;
  }
  Value Product(std::size_t depth) {
    Value left = Atom(depth);
    while (left) {
      const char op = Take('*') ? '*' : Take('/') ? '/' : Take('%') ? '%' : ' ';
      if (op == ' ') break;
      const Value right = Atom(depth);
      if (!right || (op != '*' && (*right == 0 || *right == -1))) return std::nullopt;
      std::int64_t result = 0;
      if (op == '*' && __builtin_mul_overflow(*left, *right, &result)) return std::nullopt;
      left = op == '*' ? result : op == '/' ? *left / *right : *left % *right;
    }
    return left;
  }
  Value Atom(std::size_t depth) {
    if (depth > kDeepestNesting) return std::nullopt;
    if (Take('(')) {
      const Value inner = Sum(depth + 1);
      return Take(')') ? inner : std::nullopt;
    }
    Skip();
    std::int64_t number = 0;
    const auto [end, error] =
        std::from_chars(text_.data() + at_, text_.data() + text_.size(), number);
    if (error != std::errc()) return std::nullopt;
    at_ = static_cast<std::size_t>(end - text_.data());
    return number;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::optional<std::int64_t> WholeNumber(const std::string& text) {
  return Arithmetic(text).Evaluate();
}

enum class Truth : std::uint8_t { kFalse, kTrue, kUnknown };
Truth Not(Truth truth) {
  return truth == Truth::kUnknown ? truth : truth == Truth::kTrue ? Truth::kFalse : Truth::kTrue;
}

/// What [ ] says of words, which are without their brackets; `patterns`: of [[ ]].
Truth Test(std::span<const ShellWord> words, bool patterns) {
  // && binds more tightly than ||.
  for (const bool either : {true, false}) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& text = words[i].text;
      const bool splits = either ? text == "||" || text == "-o" : text == "&&" || text == "-a";
      if (words[i].quoted || !splits) continue;
      const Truth left = Test(words.first(i), patterns);
      const Truth right = Test(words.subspan(i + 1), patterns);
      const Truth decides = either ? Truth::kTrue : Truth::kFalse;
      if (left == decides || right == decides) return decides;
      return left == Truth::kUnknown || right == Truth::kUnknown ? Truth::kUnknown : Not(decides);
    }
  }
  if (!words.empty() && words.front().text == "!" && !words.front().quoted) {
    return Not(Test(words.subspan(1), patterns));
  }
  const auto truth = [](bool value) { return value ? Truth::kTrue : Truth::kFalse; };
  for (const ShellWord& word : words) {
    if (!word.unknown.empty()) return Truth::kUnknown;
  }
  if (words.size() == 1) return truth(!words[0].text.empty());
  if (words.size() == 2 && words[0].text == "-z") return truth(words[1].text.empty());
  if (words.size() == 2 && words[0].text == "-n") return truth(!words[1].text.empty());
  if (words.size() != 3) return Truth::kUnknown;
  const std::string& op = words[1].text;
  const std::string& left = words[0].text;
  const std::string& right = words[2].text;
  if (op == "=" || op == "==" || op == "!=") {
    const bool same =
        patterns ? ::fnmatch(words[2].pattern.c_str(), left.c_str(), 0) == 0 : left == right;
    return truth(same == (op != "!="));
  }
  const auto a = WholeNumber(left);
  const auto b = WholeNumber(right);
  if (!a || !b) return Truth::kUnknown;
  if (op == "-eq") return truth(*a == *b);
  if (op == "-ne") return truth(*a != *b);
  if (op == "-lt") return truth(*a < *b);
  if (op == "-le") return truth(*a <= *b);
  if (op == "-gt") return truth(*a > *b);
  if (op == "-ge") return truth(*a >= *b);
  return Truth::kUnknown;
}

/// Reads and runs a script in one pass.
class Reader {
 public:
  Reader(std::string_view text, const std::string& name,
         const std::map<std::string, std::string>& environment)
      : text_(text), name_(name) {
    for (const auto& [variable, value] : environment) {
      Text known;
      known.Add(value, 0);
      own_.variables[variable] = {known};
      own_.pinned.insert(variable);
    }
  }

  Result<ShellScript> Read() {
    STEPCAST_RETURN_IF_ERROR(ReadAll());
    std::vector<std::string> names;
    for (const auto& [variable, value] : own_.variables) {
      if (!own_.pinned.contains(variable)) names.push_back(variable);
    }
    for (const std::string& variable : own_.pinned) {
      if (own_.used.contains(variable)) continue;
      const std::string nearest = NearestName(variable, names);
      return InvalidInput(
          fmt::format("--env {}: {} has no such variable{}", variable, name_,
                      nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
    }
    return std::move(own_.script);
  }

 private:
  using Value = std::vector<Text>;

  struct Function {
    std::string body;
    int line = 0;
  };
  /// What all pieces of a script have in common.
  struct State {
    std::map<std::string, Value> variables;
    std::map<std::string, Function> functions;
    std::set<std::string> pinned;  ///< That keep their values.
    std::set<std::string> used;    ///< That the script reads or sets.
    int calls = 0;                 ///< Of functions and pieces.
    ShellScript script;
  };

  Result<void> ReadAll() {
    STEPCAST_RETURN_IF_ERROR(ReadList());
    if (blocks_.empty()) return {};
    return Fail(blocks_.back().line, fmt::format("\"{}\" has no end", blocks_.back().word));
  }

  struct Block {
    std::string word;  ///< That opened it.
    int line = 0;
    Truth runs = Truth::kTrue;    ///< What is inside now.
    Truth taken = Truth::kFalse;  ///< Whether a branch before it was.
    std::string case_word{};      ///< Of `case`.
    bool case_known = false;
    bool awaits_pattern = false;
    std::string function{};                                 ///< Whose body it is.
    std::size_t start = 0;                                  ///< Of that body.
    std::optional<std::map<std::string, Value>> outside{};  ///< Variables, for a subshell.
  };

  tl::unexpected<Error> Fail(int line, std::string_view what) const {
    return InvalidInput(fmt::format("{}:{}: {}", name_, line, what));
  }

  tl::unexpected<Error> TooLong() const {
    return Fail(line_, "what variables stand for grows beyond a million characters");
  }

  char Peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool AtEnd() const { return at_ >= text_.size(); }
  char Next() {
    const char c = text_[at_++];
    if (c == '\n') ++line_;
    return c;
  }
  bool Starts(std::string_view word) const { return text_.substr(at_).starts_with(word); }

  /// Of everything around, whether what stands here runs.
  Truth Runs() const {
    Truth runs = base_;
    for (const Block& block : blocks_) {
      if (block.runs == Truth::kFalse) return Truth::kFalse;
      if (block.runs == Truth::kUnknown) runs = Truth::kUnknown;
    }
    return runs;
  }

  // ---- Words.

  Value Lookup(const std::string& variable) const {
    state_->used.insert(variable);
    const auto it = state_->variables.find(variable);
    return it == state_->variables.end() ? Value{Unknown("$" + variable, line_)} : it->second;
  }
  static Text Joined(const Value& value) {
    Text text;
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (i > 0) text.Add(' ', value[i].lines.empty() ? 0 : value[i].lines.front());
      text.Add(value[i]);
    }
    return text;
  }

  /// Text up to the bracket that closes the one that was read.
  Result<std::string> Balanced(char open, char close, int from) {
    std::string inside;
    int depth = 1;
    while (!AtEnd()) {
      const char c = Next();
      if (c == '\\' && !AtEnd()) {
        inside += c;
        inside += Next();
        continue;
      }
      if (c == '\'' && open == '(') {
        inside += c;
        while (!AtEnd() && Peek() != '\'') inside += Next();
        if (!AtEnd()) inside += Next();
        continue;
      }
      if (c == close && --depth == 0) return inside;
      if (c == open && open != close) ++depth;
      inside += c;
    }
    return Fail(from, fmt::format("\"{}\" is not closed", open));
  }

  /// A piece of a script as the text that it stands for, as within double quotes.
  Result<Text> ExpandText(const std::string& text, int line, std::size_t depth) {
    if (depth > kDeepestNesting) return Fail(line, "expansions are nested too deeply");
    Reader inner(text, name_, {});
    inner.state_ = state_;
    inner.line_ = line;
    inner.depth_ = depth + 1;
    Text expanded;
    while (!inner.AtEnd()) {
      if (inner.Peek() == '"' || inner.Peek() == '\'') {
        inner.Next();
        continue;
      }
      if (inner.Peek() == '$') {
        STEPCAST_ASSIGN_OR_RETURN(const Value value, inner.ReadExpansion());
        expanded.Add(Joined(value));
      } else {
        const int at = inner.line_;
        expanded.Add(inner.Next(), at);
      }
    }
    return expanded;
  }

  /// After "$" of what `Peek` shows; more than one value for arrays.
  Result<Value> ReadExpansion() {
    const int line = line_;
    Next();  // $
    if (Starts("((")) {
      Next();
      Next();
      STEPCAST_ASSIGN_OR_RETURN(std::string inside, Balanced('(', ')', line));
      if (Peek() == ')') Next();
      return Value{Calculate(inside, line)};
    }
    if (Peek() == '(') {
      Next();
      STEPCAST_ASSIGN_OR_RETURN(const std::string inside, Balanced('(', ')', line));
      return Value{Unknown(fmt::format("$({})", inside), line)};
    }
    if (Peek() == '{') {
      Next();
      STEPCAST_ASSIGN_OR_RETURN(const std::string inside, Balanced('{', '}', line));
      return ExpandParameter(inside, line);
    }
    std::string variable;
    if (IsNameStart(Peek())) {
      while (!AtEnd() && IsNameChar(Peek())) variable += Next();
      Value value = Lookup(variable);
      if (value.empty()) return Value{Text{}};
      return Value{value.front()};  // Of an array the first, as bash has it.
    }
    if (!AtEnd() && (std::isdigit(static_cast<unsigned char>(Peek())) != 0 ||
                     std::string_view("@*#?!-$").find(Peek()) != std::string_view::npos)) {
      variable += Next();
      state_->used.insert(variable);
      const auto known = state_->variables.find(variable);
      if (known != state_->variables.end()) return known->second;
      if (variable == "@" || variable == "*") return Arguments(line);
      return Value{Unknown("$" + variable, line)};
    }
    Text dollar;
    dollar.Add('$', line);
    return Value{dollar};
  }

  /// Further arguments of the script are taken to be none.
  Value Arguments(int line) {
    if (Runs() != Truth::kFalse) Note(line, "$@, the arguments of the script, is taken for empty");
    return {};
  }
  void Note(int line, const std::string& what) {
    std::string note = fmt::format("line {}: {}", line, what);
    std::vector<std::string>& notes = state_->script.notes;
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
  }
  /// What a variable is from here on cannot be told.
  void Forget(const std::string& variable, const std::string& by) {
    state_->used.insert(variable);
    if (state_->pinned.contains(variable) || Here() == Truth::kFalse) return;
    state_->variables[variable] = {
        Unknown(fmt::format("${} (set in line {} by {})", variable, line_, by), line_)};
  }
  /// Every variable that an arithmetic expression sets.
  void ForgetSet(std::string_view expression, const std::string& by) {
    for (std::size_t i = 0; i < expression.size();) {
      if (!IsNameStart(expression[i])) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < expression.size() && IsNameChar(expression[end])) ++end;
      Forget(std::string(expression.substr(i, end - i)), by);
      i = end;
    }
  }

  Text Calculate(const std::string& expression, int line) {
    std::string numbers;
    for (std::size_t i = 0; i < expression.size();) {
      if (expression[i] == '$' || expression[i] == '{' || expression[i] == '}' ||
          expression[i] == '"') {
        ++i;
        continue;
      }
      if (!IsNameStart(expression[i])) {
        numbers += expression[i++];
        continue;
      }
      std::string variable;
      while (i < expression.size() && IsNameChar(expression[i])) variable += expression[i++];
      const Value value = Lookup(variable);
      Text text = value.empty() ? Text{} : value.front();
      if (!text.known()) return text;
      numbers += " (" + text.chars + ") ";
    }
    const auto result = Arithmetic(numbers).Evaluate();
    if (!result) return Unknown(fmt::format("$(({}))", expression), line);
    Text text;
    text.Add(fmt::format("{}", *result), line);
    return text;
  }

  /// What stands between ${ and }.
  Result<Value> ExpandParameter(const std::string& inside, int line) {
    std::size_t end = 0;
    while (end < inside.size() && IsNameChar(inside[end])) ++end;
    const std::string variable = inside.substr(0, end);
    const std::string rest = inside.substr(end);
    const bool special = variable.empty() && (rest == "@" || rest == "*");
    if (special) {
      const auto known = state_->variables.find(rest);
      return known == state_->variables.end() ? Arguments(line) : known->second;
    }
    if (rest.starts_with('#') && variable.empty()) return Value{Count(rest.substr(1), line)};
    state_->used.insert(variable);
    const auto it = state_->variables.find(variable);
    if (variable.empty()) return Value{Unknown("${" + inside + "}", line)};
    if (rest.empty()) {
      const Value value = Lookup(variable);
      return value.empty() ? Value{Text{}} : Value{value.front()};
    }
    if (rest == "[@]" || rest == "[*]") return Lookup(variable);
    const bool colon = rest.front() == ':';
    const char op = rest.size() > (colon ? 1 : 0) ? rest[colon ? 1 : 0] : '\0';
    if (op == '-' || op == '=') {
      const bool set =
          it != state_->variables.end() && !(colon && Joined(it->second).chars.empty());
      if (set) return it->second;
      STEPCAST_ASSIGN_OR_RETURN(Text word, ExpandText(rest.substr(colon ? 2 : 1), line, depth_));
      if (op == '=' && Runs() == Truth::kTrue) state_->variables[variable] = {word};

      return Value{word};
    }
    if (op == '+') {
      if (it == state_->variables.end() || (colon && Joined(it->second).chars.empty())) {
        return Value{Text{}};
      }
      STEPCAST_ASSIGN_OR_RETURN(Text word, ExpandText(rest.substr(colon ? 2 : 1), line, depth_));
      return Value{word};
    }
    if (op == '?') return Lookup(variable);
    return Value{Unknown("${" + inside + "}", line)};
  }

  /// ${#NAME} or ${#NAME[@]}.
  Text Count(std::string name, int line) {
    const bool elements = name.ends_with("[@]") || name.ends_with("[*]");
    if (elements) name.resize(name.size() - 3);
    const Value value = Lookup(name);
    const bool known = std::ranges::all_of(value, &Text::known);
    if (!known) return Unknown(fmt::format("${{#{}}}", name), line);
    const std::size_t count = elements        ? value.size()
                              : value.empty() ? 0
                                              : value.front().chars.size();
    Text text;
    text.Add(fmt::format("{}", count), line);
    return text;
  }

  /// Words that the next word of the script becomes: none, one, or more where expansions are split.
  /// `split` is off for values of assignments.
  Result<void> ReadWord(bool split, std::vector<Word>& words) {
    Word word;
    word.line = line_;
    bool begun = false;
    const auto expand = [&](const Value& value, bool quoted) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        if (i > 0) {  // Elements of an array are words of their own.
          words.push_back(std::move(word));
          word = Word{};
          word.line = line_;
        }
        if (quoted || !split) {
          word.Add(value[i], quoted);
          word.quoted = word.quoted || quoted;
          begun = true;
          continue;
        }
        bool unknown = false;
        for (std::size_t c = 0; c < value[i].chars.size(); ++c) {
          const char letter = value[i].chars[c];
          if (letter == kUnknownBegin) unknown = true;
          if (letter == kUnknownEnd) unknown = false;
          if (!unknown && IsBlank(letter)) {
            if (begun) words.push_back(std::move(word));
            word = Word{};
            word.line = value[i].lines[c];
            begun = false;
          } else {
            word.Add(letter, value[i].lines[c]);
            begun = true;
          }
        }
      }
    };
    while (!AtEnd()) {
      if (word.text.chars.size() > kLongestText || words.size() > kLongestText) {
        return TooLong();
      }
      const char c = Peek();
      if (IsBlank(c) || c == ';' || c == '&' || c == '|' || c == '(' || c == ')' || c == '<' ||
          c == '>') {
        break;
      }
      const int line = line_;
      if (c == kUnknownBegin) {  // Of a piece: what was not known outside of it.
        CopyUnknown(word);
        begun = true;
      } else if (c == '\\') {
        Next();
        if (AtEnd()) break;
        const std::size_t rest = text_.find_first_not_of(" \t", at_);
        if (rest != at_ && rest != std::string_view::npos && text_[rest] == '\n') {
          return Fail(line, "found a blank after the backslash that ends this line, wanted none");
        }
        const char escaped = Next();
        if (escaped == '\n') {
          if (!begun) break;
          continue;
        }
        word.Add(escaped, line, /*in_quotes=*/true);
        begun = true;
      } else if (c == '\'') {
        Next();
        word.quoted = begun = true;
        while (!AtEnd() && Peek() != '\'') {
          const int at = line_;
          word.Add(Next(), at, /*in_quotes=*/true);
        }
        if (AtEnd()) return Fail(line, "the quote ' is not closed");
        Next();
      } else if (c == '"') {
        Next();
        STEPCAST_RETURN_IF_ERROR(ReadQuoted(line, word, begun, expand));
      } else if (c == '`') {
        Next();
        STEPCAST_ASSIGN_OR_RETURN(const std::string inside, Balanced('`', '`', line));
        word.Add(Unknown("`" + inside + "`", line), /*in_quotes=*/false);
        begun = true;
      } else if (c == '$') {
        STEPCAST_ASSIGN_OR_RETURN(const Value value, ReadExpansion());
        expand(value, /*quoted=*/false);
      } else {
        word.Add(Next(), line);
        begun = true;
      }
    }
    if (begun) words.push_back(std::move(word));
    return {};
  }

  void CopyUnknown(Word& word) {
    while (!AtEnd()) {
      const int line = line_;
      const char c = Next();
      word.Add(c, line);
      if (c == kUnknownEnd) break;
    }
  }

  template <typename Expand>
  Result<void> ReadQuoted(int from, Word& word, bool& begun, const Expand& expand) {
    bool empty_array = false;
    const bool alone = word.text.chars.empty();
    word.quoted = true;
    while (!AtEnd() && Peek() != '"') {
      const int line = line_;
      if (word.text.chars.size() > kLongestText) return TooLong();
      if (Peek() == kUnknownBegin) {
        CopyUnknown(word);
      } else if (Peek() == '\\' && at_ + 1 < text_.size()) {
        Next();
        const char escaped = Next();
        if (escaped == '\n') continue;
        if (std::string_view("\"\\$`").find(escaped) == std::string_view::npos) {
          word.Add('\\', line, /*in_quotes=*/true);
        }
        word.Add(escaped, line, /*in_quotes=*/true);
      } else if (Peek() == '$') {
        STEPCAST_ASSIGN_OR_RETURN(const Value value, ReadExpansion());
        if (value.empty()) empty_array = true;
        expand(value, /*quoted=*/true);
      } else {
        word.Add(Next(), line, /*in_quotes=*/true);
      }
    }
    if (AtEnd()) return Fail(from, "the quote \" is not closed");
    Next();
    // "${ARRAY[@]}" of nothing is no word.
    begun = begun || !(empty_array && alone && word.text.chars.empty());
    return {};
  }

  // ---- Commands.

  void SkipBlanks() {
    while (!AtEnd()) {
      if (Peek() == ' ' || Peek() == '\t' || Peek() == '\r') {
        Next();
      } else if (Peek() == '\\' && Peek(1) == '\n') {
        Next();
        Next();
      } else {
        break;
      }
    }
  }

  Result<void> ReadComment() {
    const int line = line_;
    std::string comment;
    while (!AtEnd() && Peek() != '\n') comment += Next();
    constexpr std::string_view kSlurm = "#SBATCH";
    if (!comment.starts_with(kSlurm)) return {};
    std::vector<std::string> words;
    std::istringstream all(comment.substr(kSlurm.size()));
    for (std::string word; all >> word && !word.starts_with('#');) words.push_back(word);
    for (std::size_t i = 0; i < words.size(); ++i) {
      std::string option = words[i];
      std::string value;
      if (!option.starts_with('-')) continue;
      const std::size_t equals = option.find('=');
      if (equals != std::string::npos) {
        value = option.substr(equals + 1);
        option.resize(equals);
      } else if (!option.starts_with("--") && option.size() > 2) {  // -N4
        value = option.substr(2);
        option.resize(2);
      } else if (i + 1 < words.size() && !words[i + 1].starts_with('-')) {
        value = words[++i];
      }
      option.erase(0, option.find_first_not_of('-'));
      if (option == "N") option = "nodes";
      if (option == "n") option = "ntasks";
      state_->script.slurm[option] = {value, "", line};
      SetSlurmVariables(option, value, line);
    }
    return {};
  }

  /// What Slurm tells a job that was submitted so.
  void SetSlurmVariables(const std::string& option, const std::string& value, int line) {
    const std::map<std::string, std::vector<std::string>> known = {
        {"nodes", {"SLURM_NNODES", "SLURM_JOB_NUM_NODES"}},
        {"ntasks", {"SLURM_NTASKS", "SLURM_NPROCS"}},
        {"ntasks-per-node", {"SLURM_NTASKS_PER_NODE"}},
        {"gpus-per-node", {"SLURM_GPUS_PER_NODE", "SLURM_GPUS_ON_NODE"}}};
    const auto it = known.find(option);
    if (it == known.end() || value.find_first_not_of("0123456789") != std::string::npos) return;
    for (const std::string& variable : it->second) {
      Text text;
      text.Add(value, line);
      if (!state_->variables.contains(variable)) state_->variables[variable] = {text};
    }
  }

  /// Skips the bodies of here-documents that the last line began.
  void SkipHereDocuments() {
    for (const auto& [word, tabs] : here_documents_) {
      while (!AtEnd()) {
        std::string line;
        while (!AtEnd() && Peek() != '\n') line += Next();
        if (!AtEnd()) Next();
        if (tabs) line.erase(0, std::min(line.find_first_not_of('\t'), line.size()));
        if (line == word) break;
      }
    }
    here_documents_.clear();
  }

  Result<void> ReadRedirection() {
    const bool here = Starts("<<") && !Starts("<<<");
    const bool tabs = Starts("<<-");
    while (!AtEnd() && (Peek() == '<' || Peek() == '>' || Peek() == '&' || Peek() == '|')) Next();
    if (tabs && Peek() == '-') Next();
    if (Peek() == '(') {  // Of a command's output.
      Next();
      return Balanced('(', ')', line_).map([](const std::string&) {});
    }
    SkipBlanks();
    std::vector<Word> target;
    STEPCAST_RETURN_IF_ERROR(ReadWord(/*split=*/false, target));
    if (here && !target.empty()) here_documents_.emplace_back(Plain(target.front()).text, tabs);
    return {};
  }

  Result<void> ReadList() {
    while (!AtEnd()) {
      SkipBlanks();
      if (AtEnd()) break;
      if (Peek() == '\n') {
        Next();
        EndChain();
        SkipHereDocuments();
        continue;
      }
      if (Peek() == '#') {
        STEPCAST_RETURN_IF_ERROR(ReadComment());
        continue;
      }
      STEPCAST_RETURN_IF_ERROR(ReadCommand());
      SkipBlanks();
      // What follows && runs where the command succeeded, which is known of tests only.
      if (Starts("&&") || Starts("||")) {
        const bool both = Peek() == '&';
        chain_ = both ? last_ : Not(last_);
        chain_assumed_ = both && last_assumed_;
        at_ += 2;
        while (!AtEnd() && (IsBlank(Peek()) || (Peek() == '\\' && Peek(1) == '\n'))) Next();
      } else if (Starts(";;")) {
        at_ += 2;
        EndChain();
        if (!blocks_.empty() && blocks_.back().word == "case") {
          blocks_.back().runs = Truth::kFalse;
          blocks_.back().awaits_pattern = true;
        }
        STEPCAST_RETURN_IF_ERROR(ReadCasePattern());
      } else if (Peek() == ';' || Peek() == '&' || Peek() == '|') {
        Next();
        EndChain();
      }
    }
    return {};
  }
  void EndChain() {
    chain_ = Truth::kTrue;
    chain_assumed_ = false;
  }

  /// Within `case`, where a pattern or `esac` is next.
  Result<void> ReadCasePattern() {
    if (blocks_.empty() || !blocks_.back().awaits_pattern || !Pattern()) return {};
    Block& block = blocks_.back();
    block.awaits_pattern = false;
    std::string patterns;
    const int line = line_;
    while (!AtEnd() && Peek() != ')') patterns += Next();
    if (AtEnd()) return Fail(line, "a pattern of \"case\" has no \")\"");
    Next();
    bool matches = false;
    while (!patterns.empty()) {
      const std::size_t bar = std::min(patterns.find('|'), patterns.size());
      std::string pattern = patterns.substr(0, bar);
      patterns.erase(0, std::min(bar + 1, patterns.size()));
      std::erase_if(pattern,
                    [](char c) { return IsBlank(c) || c == '"' || c == '\'' || c == '('; });
      matches = matches || ::fnmatch(pattern.c_str(), block.case_word.c_str(), 0) == 0;
    }
    if (!block.case_known) {
      block.runs = Truth::kUnknown;
    } else if (matches && block.taken == Truth::kFalse) {
      block.runs = block.taken = Truth::kTrue;
    }
    return {};
  }
  /// Skips blank lines and comments; whether anything but `esac` follows.
  bool Pattern() {
    while (!AtEnd()) {
      if (IsBlank(Peek())) {
        Next();
      } else if (Peek() == '#') {
        while (!AtEnd() && Peek() != '\n') Next();
      } else {
        break;
      }
    }
    return !AtEnd() && !(Starts("esac") && !IsNameChar(Peek(4)));
  }

  /// NAME=, NAME+= or NAME=( at the position; its name, and what follows it.
  struct AssignmentHead {
    std::string name;
    bool append = false;
    bool array = false;
    bool element = false;
  };
  std::optional<AssignmentHead> TakeAssignment() {
    std::size_t end = at_;
    if (AtEnd() || !IsNameStart(text_[end])) return std::nullopt;
    while (end < text_.size() && IsNameChar(text_[end])) ++end;
    AssignmentHead head{.name = std::string(text_.substr(at_, end - at_))};
    if (end < text_.size() && text_[end] == '[') {  // Of one element.
      const std::size_t close = text_.find(']', end);
      const std::size_t blank = std::min(text_.find_first_of(" \t\n", end), text_.size());
      if (close > blank) return std::nullopt;
      end = close + 1;
      head.element = true;
    }
    if (text_.substr(end).starts_with("+=")) {
      head.append = true;
      ++end;
    }
    if (end >= text_.size() || text_[end] != '=') return std::nullopt;
    at_ = end + 1;
    head.array = Peek() == '(';
    return head;
  }

  Result<void> ReadAssignment(const AssignmentHead& head) {
    Value value;
    const int line = line_;
    if (head.array) {
      Next();
      std::vector<Word> words;
      while (true) {
        while (!AtEnd() && (IsBlank(Peek()) || (Peek() == '\\' && Peek(1) == '\n'))) Next();
        if (AtEnd()) return Fail(line, fmt::format("the list {}=( has no end", head.name));
        if (Peek() == ')') break;
        if (Peek() == '#') {
          while (!AtEnd() && Peek() != '\n') Next();
          continue;
        }
        const std::size_t before = at_;
        STEPCAST_RETURN_IF_ERROR(ReadWord(/*split=*/true, words));
        if (at_ == before) return Fail(line_, fmt::format("found \"{}\" in a list", Peek()));
      }
      Next();
      for (Word& word : words) value.push_back(std::move(word.text));
    } else {
      std::vector<Word> words;
      STEPCAST_RETURN_IF_ERROR(ReadWord(/*split=*/false, words));
      Text text;
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text.Add(' ', words[i].line);
        text.Add(words[i].text);
      }
      value = {text};
    }
    Assign(head, std::move(value), line);
    return {};
  }

  void Assign(const AssignmentHead& head, Value value, int line) {
    const Truth runs = Here();
    state_->used.insert(head.name);
    if (runs == Truth::kFalse || state_->pinned.contains(head.name)) return;
    if (head.element) return Forget(head.name, "its element");
    if (runs == Truth::kUnknown) {
      value = {
          Unknown(fmt::format("${} (set in line {} under a condition)", head.name, line), line)};
    } else if (head.append) {
      Value old = state_->variables.contains(head.name) ? state_->variables[head.name] : Value{};
      if (head.array) {
        old.insert(old.end(), value.begin(), value.end());
        value = std::move(old);
      } else {
        Text text = Joined(old);
        text.Add(Joined(value));
        value = {text};
      }
    }
    state_->variables[head.name] = std::move(value);
  }

  Truth Here() const {
    const Truth around = Runs();
    if (around == Truth::kFalse || chain_ == Truth::kFalse) return Truth::kFalse;
    return around == Truth::kUnknown || chain_ == Truth::kUnknown ? Truth::kUnknown : Truth::kTrue;
  }

  Result<void> ReadCommand() {
    const int line = line_;
    if (Starts("((")) return ReadArithmeticCommand();
    STEPCAST_ASSIGN_OR_RETURN(const bool grouped, TakeGroup());
    if (grouped) return {};
    std::vector<Word> words;
    bool only_assignments = true;
    bool brackets = false;
    while (!AtEnd()) {
      SkipBlanks();
      if (AtEnd() || Peek() == '\n') break;
      if (brackets && (Starts("&&") || Starts("||"))) {
        Word joint{.line = line_};
        for (const char sign : text_.substr(at_, 2)) joint.Add(sign, line_);
        words.push_back(std::move(joint));
        at_ += 2;
        continue;
      }
      if (brackets && (Peek() == '<' || Peek() == '>' || Peek() == '(' || Peek() == ')')) {
        Word sign{.line = line_};
        const int at = line_;
        sign.Add(Next(), at);
        words.push_back(std::move(sign));
        continue;
      }
      if (Peek() == ';' || Peek() == '|' || Peek() == ')') break;
      if (Peek() == '&' && Peek(1) != '>') break;
      if (Peek() == '#') {
        STEPCAST_RETURN_IF_ERROR(ReadComment());
        break;
      }
      if (Peek() == '<' || Peek() == '>' || Peek() == '&') {
        // A number before it is a file's, not a word.
        if (!words.empty() && at_ > 0 &&
            std::isdigit(static_cast<unsigned char>(text_[at_ - 1])) != 0 &&
            words.back().text.chars.size() == 1) {
          words.pop_back();
        }
        STEPCAST_RETURN_IF_ERROR(ReadRedirection());
        continue;
      }
      if (Peek() == '(' && words.size() == 1 && words[0].text.chars == "for") {
        Next();
        STEPCAST_RETURN_IF_ERROR(Balanced('(', ')', line).map([](const std::string&) {}));
        continue;
      }
      if (Peek() == '(') {
        if (words.size() != 1) return Fail(line_, "found \"(\" here");
        return BeginFunction(Plain(words.front()).text, line);
      }
      const bool declares = !words.empty() && Declares(Plain(words.front()).text);
      if ((only_assignments && words.empty()) || declares) {
        if (const auto head = TakeAssignment()) {
          if (in_function_ && declares) HideLocal(head->name);
          STEPCAST_RETURN_IF_ERROR(ReadAssignment(*head));
          continue;
        }
      }
      only_assignments = false;
      const std::size_t before = at_;
      STEPCAST_RETURN_IF_ERROR(ReadWord(/*split=*/true, words));
      if (at_ == before) return Fail(line_, fmt::format("found \"{}\", wanted a word", Peek()));
      if (words.size() == 1 && !words[0].quoted && words[0].text.chars == "[[") brackets = true;
      if (brackets && !words.empty() && words.back().text.chars == "]]") brackets = false;
      // After these words of bash another command begins.
      if (words.size() == 1 && !words[0].quoted && IsKeyword(words[0].text.chars)) break;
      if (words.size() == 3 && words[0].text.chars == "case" && words[2].text.chars == "in") break;
      if (words.size() == 2 && !words[0].quoted && words[0].text.chars == "function") {
        return BeginFunction(Plain(words[1]).text, line);
      }
    }
    return RunCommand(line, words);
  }

  /// (( ... )) as a command.
  Result<void> ReadArithmeticCommand() {
    const int line = line_;
    at_ += 2;
    STEPCAST_ASSIGN_OR_RETURN(const std::string inside, Balanced('(', ')', line));
    if (Peek() == ')') Next();
    const bool sets = inside.find("++") != std::string::npos ||
                      inside.find("--") != std::string::npos ||
                      inside.find('=') != std::string::npos;
    if (sets) ForgetSet(inside, "((...))");
    SetLast(Truth::kUnknown, /*assumed=*/false);
    return {};
  }

  /// "{" and "(" begin a group, which runs where what is before it lets it; "}" and ")" end it.
  Result<bool> TakeGroup() {
    const char c = Peek();
    const bool brace =
        (c == '{' || c == '}') &&
        (IsBlank(Peek(1)) || std::string_view(";)&|").find(Peek(1)) != std::string_view::npos ||
         at_ + 1 >= text_.size());
    if (c == '(' || (c == '{' && brace)) {
      Block group;
      group.word = std::string(1, c);
      group.line = line_;
      group.runs = chain_assumed_ && chain_ == Truth::kUnknown ? Truth::kTrue : chain_;
      if (c == '(') group.outside = state_->variables;
      if (blocks_.size() >= kDeepestNesting) return Fail(line_, "blocks are nested too deeply");
      blocks_.push_back(std::move(group));
      EndChain();
      Next();
      return true;
    }
    if (c == ')' || (c == '}' && brace)) {
      const std::string_view open = c == ')' ? "(" : "{";
      if (blocks_.empty() || blocks_.back().word != open) {
        return Fail(line_, fmt::format("found \"{}\" here", c));
      }
      Block group = std::move(blocks_.back());
      blocks_.pop_back();
      if (!group.function.empty() && Here() != Truth::kFalse) {
        state_->functions[group.function] = {
            std::string(text_.substr(group.start, at_ - group.start)), group.line};
      }
      if (group.outside) state_->variables = std::move(*group.outside);
      Next();
      SetLast(Truth::kUnknown, /*assumed=*/true);
      return true;
    }
    return false;
  }

  /// After the name of a function, at "(" or what follows it.
  Result<void> BeginFunction(const std::string& name, int line) {
    if (Peek() == '(') Next();
    SkipBlanks();
    if (Peek() == ')') Next();
    while (!AtEnd() && IsBlank(Peek())) Next();
    if (Peek() != '{' && Peek() != '(') {
      return Fail(line, fmt::format("the function {} has no body", name));
    }
    Block body;
    body.word = std::string(1, Peek());
    body.line = line_;
    body.runs = Truth::kFalse;
    Next();
    body.function = name;
    body.start = at_;
    if (blocks_.size() >= kDeepestNesting) return Fail(line, "blocks are nested too deeply");
    blocks_.push_back(std::move(body));
    EndChain();
    return {};
  }

  void HideLocal(const std::string& name) {
    if (Here() == Truth::kFalse || locals_.contains(name)) return;
    const auto it = state_->variables.find(name);
    locals_[name] = it == state_->variables.end() ? std::nullopt : std::optional(it->second);
  }

  /// Runs a piece of script in place of a command: a function, or what eval or bash -c is given.
  Result<void> RunPiece(const std::string& text, int line, const std::vector<Word>* arguments,
                        std::vector<ShellWord> prefix) {
    constexpr int kMostCalls = 1000;
    if (depth_ >= kDeepestNesting || ++state_->calls > kMostCalls) {
      return Fail(line_, "functions call each other too often");
    }
    Reader inner(text, name_, {});
    inner.state_ = state_;
    inner.line_ = line;
    inner.depth_ = depth_ + 1;
    inner.base_ = HereOrAssumed();
    inner.in_function_ = arguments != nullptr;
    inner.prefix_ = std::move(prefix);
    std::map<std::string, std::optional<Value>> outer;
    const auto set = [&](const std::string& name, std::optional<Value> value) {
      const auto it = state_->variables.find(name);
      outer[name] = it == state_->variables.end() ? std::nullopt : std::optional(it->second);
      if (value) {
        state_->variables[name] = *std::move(value);
      } else {
        state_->variables.erase(name);
      }
    };
    if (arguments != nullptr) {
      constexpr std::size_t kNumbered = 9;
      Value all;
      for (std::size_t i = 1; i < arguments->size(); ++i) all.push_back((*arguments)[i].text);
      for (std::size_t i = 0; i < kNumbered; ++i) {
        set(fmt::format("{}", i + 1), i < all.size() ? Value{all[i]} : Value{Text{}});
      }
      set("@", all);
      set("*", all);
    }
    STEPCAST_RETURN_IF_ERROR(inner.ReadAll());
    for (auto* hidden : {&inner.locals_, &outer}) {
      for (auto& [name, value] : *hidden) {
        if (value) {
          state_->variables[name] = std::move(*value);
        } else {
          state_->variables.erase(name);
        }
      }
    }
    return {};
  }

  static bool Declares(std::string_view word) {
    return word == "export" || word == "declare" || word == "local" || word == "readonly" ||
           word == "typeset";
  }
  static bool IsKeyword(std::string_view word) {
    return word == "if" || word == "elif" || word == "then" || word == "else" || word == "fi" ||
           word == "while" || word == "until" || word == "do" || word == "done" || word == "!" ||
           word == "time" || word == "esac" || word == "exec";
  }

  Result<void> RunCommand(int line, const std::vector<Word>& words) {
    if (words.empty()) return {};
    const std::string first = words[0].quoted ? "" : Plain(words[0]).text;
    const auto open = [&](Truth runs) {
      if (blocks_.size() >= kDeepestNesting) return false;
      blocks_.push_back({.word = first, .line = line, .runs = runs});
      return true;
    };
    const auto in = [&](std::string_view word) {
      return !blocks_.empty() && blocks_.back().word == word;
    };
    const tl::unexpected<Error> unexpected = Fail(line, fmt::format("found \"{}\" here", first));
    if (first == "if" || first == "while" || first == "until" || first == "for" ||
        first == "select" || first == "case") {
      const bool branch = first == "if" || first == "case";
      if (!open(branch ? Truth::kTrue : Truth::kUnknown)) {
        return Fail(line, "blocks are nested too deeply");
      }
      Block& block = blocks_.back();
      if (first == "if") awaits_condition_ = true;
      if (first == "for" && words.size() > 1) Forget(Plain(words[1]).text, "a loop");
      if (first == "case") {
        const ShellWord of = words.size() > 1 ? Plain(words[1]) : ShellWord{};
        block.case_word = of.text;
        block.case_known = of.unknown.empty();
        block.runs = Truth::kFalse;
        block.awaits_pattern = true;
        return ReadCasePattern();
      }
      return {};
    }
    if (first == "then") {
      if (!in("if") || !awaits_condition_) return unexpected;
      awaits_condition_ = false;
      Block& block = blocks_.back();
      if (block.runs == Truth::kTrue || last_ == Truth::kFalse) block.runs = last_;
      EndChain();
      return {};
    }
    if (first == "do") return {};
    if (first == "elif" || first == "else") {
      if (!in("if")) return unexpected;
      Block& block = blocks_.back();
      if (block.runs == Truth::kTrue) block.taken = Truth::kTrue;
      if (block.runs == Truth::kUnknown && block.taken == Truth::kFalse) {
        block.taken = Truth::kUnknown;
      }
      block.runs = Not(block.taken);
      last_ = Truth::kTrue;
      awaits_condition_ = first == "elif";
      return {};
    }
    if (first == "fi" || first == "done" || first == "esac") {
      const bool closes = first == "fi" ? in("if")
                          : first == "esac"
                              ? in("case")
                              : in("for") || in("while") || in("until") || in("select");
      if (!closes) return unexpected;
      blocks_.pop_back();
      return {};
    }
    if (first == "!") negate_ = !negate_;
    if (first == "!" || first == "time" || first == "exec") return {};
    return RunPlainCommand(line, words, first);
  }

  void SetLast(Truth last, bool assumed) {
    last_ = last;
    last_assumed_ = assumed && last == Truth::kUnknown;
    if (negate_) {
      last_ = Not(last_);
      last_assumed_ = false;
    }
    negate_ = false;
  }
  /// With commands before && taken to succeed, as whoever wrote the script expects.
  Truth HereOrAssumed() const {
    const Truth here = Here();
    return here == Truth::kUnknown && chain_assumed_ && Runs() == Truth::kTrue ? Truth::kTrue
                                                                               : here;
  }

  /// Whether a command of bash itself always succeeds.
  static bool Succeeds(std::string_view word) {
    constexpr std::array<std::string_view, 12> kWords = {"true",   ":",     "echo",    "printf",
                                                         "export", "set",   "shopt",   "ulimit",
                                                         "umask",  "local", "declare", "unset"};
    return std::ranges::find(kWords, word) != kWords.end();
  }

  Result<void> RunPlainCommand(int line, const std::vector<Word>& words, const std::string& first) {
    ShellCommand command;
    command.line = line;
    for (const Word& word : words) command.words.push_back(Plain(word));
    const bool test = first == "[" || first == "[[" || first == "test";
    // What && or || leave out leaves the success of what was before it.
    if (chain_ == Truth::kFalse) {
      negate_ = false;
      return {};
    }
    const std::span<const ShellWord> said(command.words);
    const std::size_t frame = first == "test" ? 1 : 2;
    Truth result = Succeeds(first) ? Truth::kTrue : Truth::kUnknown;
    if (test && said.size() >= frame) {
      result = Test(said.subspan(1, said.size() - frame), first == "[[");
    }
    if (first == "false") result = Truth::kFalse;
    if (chain_ == Truth::kUnknown && !chain_assumed_) result = Truth::kUnknown;
    SetLast(result, /*assumed=*/!test && (chain_ == Truth::kTrue || chain_assumed_));
    if (awaits_condition_ || test || Here() == Truth::kFalse) return {};
    STEPCAST_ASSIGN_OR_RETURN(const bool done, RunBuiltin(words, command.words, first));
    if (done) return {};
    command.certain = HereOrAssumed() == Truth::kTrue;
    command.words.insert(command.words.begin(), prefix_.begin(), prefix_.end());
    state_->script.commands.push_back(std::move(command));
    return {};
  }

  /// Commands that change variables, run other text or print; whether it was one.
  Result<bool> RunBuiltin(const std::vector<Word>& words, const std::vector<ShellWord>& plain,
                          const std::string& first) {
    const auto is = [&](std::initializer_list<std::string_view> names) {
      return std::ranges::find(names, first) != names.end();
    };
    if (const auto it = state_->functions.find(first); it != state_->functions.end()) {
      const Function function = it->second;
      STEPCAST_RETURN_IF_ERROR(RunPiece(function.body, function.line, &words, prefix_));
      return true;
    }
    if (first == "eval") {
      std::string text;
      for (std::size_t i = 1; i < words.size(); ++i)
        text += (i > 1 ? " " : "") + words[i].text.chars;
      STEPCAST_RETURN_IF_ERROR(RunPiece(text, plain.front().line, nullptr, prefix_));
      return true;
    }
    if (first == "set" && plain.size() > 1 && plain[1].text == "--") {
      Value all;
      for (std::size_t i = 2; i < words.size(); ++i) all.push_back(words[i].text);
      state_->variables["@"] = state_->variables["*"] = std::move(all);
    }
    if (first == "printf" && plain.size() > 2 && plain[1].text == "-v")
      Forget(plain[2].text, first);
    if (is({"let"})) {
      for (const ShellWord& word : plain) {
        if (&word != &plain.front()) ForgetSet(word.text, first);
      }
    }
    if (is({"read", "mapfile", "readarray", "getopts", "unset"})) {
      for (const ShellWord& word : plain) {
        if (&word != &plain.front() && !word.text.empty() && IsNameStart(word.text.front())) {
          Forget(word.text, first);
        }
      }
    }
    if (is({"source", "."})) {
      Note(plain.front().line,
           fmt::format("{} {} is not read", first, plain.size() > 1 ? plain[1].text : ""));
      return true;
    }
    if (is({"shift", "set", "printf", "let", "read", "mapfile", "readarray", "getopts", "unset",
            "echo", "export", "declare", "local", "readonly", "typeset", "cat", "logger"})) {
      return true;
    }
    return RunShell(words, plain);
  }

  /// "bash -c '...'", also after the words of a launcher.
  Result<bool> RunShell(const std::vector<Word>& words, const std::vector<ShellWord>& plain) {
    for (std::size_t i = 0; i + 2 < plain.size(); ++i) {
      const std::string program = plain[i].text.substr(plain[i].text.rfind('/') + 1);
      const std::string& option = plain[i + 1].text;
      const bool shell = program == "bash" || program == "sh" || program == "zsh";
      if (!shell || !option.starts_with('-') || option.starts_with("--") || !option.ends_with('c'))
        continue;
      std::vector<ShellWord> prefix = prefix_;
      prefix.insert(prefix.end(), plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(i));
      const std::map<std::string, Value> outside = state_->variables;
      STEPCAST_RETURN_IF_ERROR(
          RunPiece(words[i + 2].text.chars, plain[i + 2].line, nullptr, std::move(prefix)));
      state_->variables = outside;
      return true;
    }
    return false;
  }

  std::string_view text_;
  const std::string& name_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::size_t depth_ = 0;
  State own_;
  State* state_ = &own_;       ///< Of a piece, the script's.
  Truth base_ = Truth::kTrue;  ///< Whether the piece runs.
  bool in_function_ = false;
  std::map<std::string, std::optional<Value>> locals_;  ///< What they hide.
  std::vector<ShellWord> prefix_;                       ///< Of the command that runs the piece.
  std::vector<Block> blocks_;
  Truth chain_ = Truth::kTrue;  ///< Whether && and || let the next command run.
  Truth last_ = Truth::kTrue;   ///< Whether the last command succeeded.
  bool last_assumed_ = false;   ///< It is a command that people expect to succeed.
  bool chain_assumed_ = false;  ///< So is all that && waits for.
  bool negate_ = false;
  bool awaits_condition_ = false;
  std::vector<std::pair<std::string, bool>> here_documents_;
};

}  // namespace

Result<ShellScript> ReadShellScript(std::string_view text, const std::string& name,
                                    const std::map<std::string, std::string>& environment) {
  if (text.size() > kLongestText) {
    return InvalidInput(fmt::format("{}: found {} bytes, wanted a shell script of at most {}", name,
                                    text.size(), kLongestText));
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\0' && text[i] != kUnknownBegin && text[i] != kUnknownEnd) continue;
    return InvalidInput(fmt::format(
        "{}:{}: found a control character, wanted the text of a shell script", name,
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(i), '\n')));
  }
  std::string script;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') script += text[i];
  }
  return Reader(script, name, environment).Read();
}

}  // namespace stepcast
