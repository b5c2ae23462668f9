#include "profiles/recording/kineto.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>
#include <utility>

#include "profiles/recording/byte_source.h"

namespace stepcast {
namespace {

/// What the parser reads: the pieces of a source as one text.
class Text {
 public:
  explicit Text(ByteSource& source) : source_(source) {}

  bool Ended() { return at_ == end_ && !Refill(); }
  char Current() const { return *at_; }
  void Advance() { ++at_; }
  std::uint64_t offset() const { return before_ + static_cast<std::uint64_t>(at_ - piece_.data()); }
  /// Something was made of what has been read: it may be forgotten.
  void Understood() { understood_ = offset(); }
  /// Why the text ended, where not by its end.
  const std::optional<Error>& error() const { return error_; }
  bool too_long() const { return too_long_; }

  /// The parser keeps a name or number until its end. Lists of inputs of the largest models are
  /// many short ones.
  static constexpr std::uint64_t kLongest = std::uint64_t{4} << 20;

 private:
  bool Refill() {
    if (error_ || too_long_) return false;
    before_ += piece_.size();
    piece_ = {};
    at_ = end_ = piece_.data();
    if (before_ - understood_ > kLongest) {
      too_long_ = true;
      return false;
    }
    auto next = source_.Next();
    if (!next) {
      error_ = next.error();
      return false;
    }
    piece_ = *next;
    at_ = piece_.data();
    end_ = at_ + piece_.size();
    return at_ != end_;
  }

  ByteSource& source_;
  std::string_view piece_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  std::uint64_t before_ = 0;
  std::uint64_t understood_ = 0;
  std::optional<Error> error_;
  bool too_long_ = false;
};

class TextIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  explicit TextIterator(Text* text) : text_(text) {}  ///< Null: the end.
  char operator*() const { return text_->Current(); }
  TextIterator& operator++() {
    text_->Advance();
    return *this;
  }
  TextIterator operator++(int) {
    TextIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const TextIterator& a, const TextIterator& b) {
    const bool a_ended = a.text_ == nullptr || a.text_->Ended();
    const bool b_ended = b.text_ == nullptr || b.text_->Ended();
    return a_ended == b_ended;
  }

 private:
  Text* text_;
};

/// One value that has no parts.
struct Token {
  enum class Kind : std::uint8_t { kOther, kWhole, kNegative, kFraction, kText };
  Kind kind = Kind::kOther;  ///< kOther: null, true and false.
  std::uint64_t whole = 0;   ///< Of kNegative as its distance from zero.
  std::string_view text;     ///< Of kFraction as written.

  std::optional<std::int64_t> integer() const {
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if ((kind != Kind::kWhole && kind != Kind::kNegative) || whole > kMost) return std::nullopt;
    const auto value = static_cast<std::int64_t>(whole);
    return kind == Kind::kNegative ? -value : value;
  }
  std::optional<std::uint64_t> from_zero() const {
    return kind == Kind::kWhole ? std::optional(whole) : std::nullopt;
  }
  std::string shown() const {
    switch (kind) {
      case Kind::kOther:
        return "null, true or false";
      case Kind::kWhole:
        return fmt::format("{}", whole);
      case Kind::kNegative:
        return fmt::format("-{}", whole);
      case Kind::kFraction:
        return std::string(text.substr(0, 40));
      case Kind::kText:
        return fmt::format("\"{}\"", text.substr(0, 40));
    }
    return "";
  }
};

/// A number of microseconds.
struct Moment {
  bool given = false;
  bool wrong = false;  ///< No number, or beyond `kMostUs`.
  std::int64_t ns = 0;
  /// What to add if the digits behind the point are whole nanoseconds.
  std::int16_t unpadded_ns = 0;
  int digits = 0;        ///< Behind the point.
  bool leading = false;  ///< The first of several is a zero.
};
constexpr std::int64_t kMostUs = std::int64_t{4'000'000'000} * 1'000'000;  // A century and more.

Moment MomentOf(const Token& token) {
  Moment moment;
  moment.given = true;
  if (const auto whole = token.integer()) {
    moment.wrong = *whole > kMostUs || *whole < -kMostUs;
    if (!moment.wrong) moment.ns = *whole * 1000;
    return moment;
  }
  moment.wrong = true;
  if (token.kind != Token::Kind::kFraction) return moment;
  std::string_view text = token.text;
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (text.find_first_of("eE") != std::string_view::npos || point == std::string_view::npos) {
    double us = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), us);
    if (error != std::errc() || !(us <= static_cast<double>(kMostUs))) return moment;
    const double whole = std::floor(us);
    moment.ns = static_cast<std::int64_t>(whole) * 1000 + std::llround((us - whole) * 1000);
  } else {
    std::int64_t us = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + point, us);
    if (error != std::errc() || us > kMostUs) return moment;
    const std::string_view fraction = text.substr(point + 1);
    std::int64_t ns = 0;
    std::int64_t as_written = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::int64_t digit = i < fraction.size() ? fraction[i] - '0' : 0;
      ns = ns * 10 + digit;
      if (i < fraction.size()) as_written = ns;
    }
    if (fraction.size() > 3 && fraction[3] >= '5') ++ns;
    moment.ns = us * 1000 + ns;
    moment.digits = static_cast<int>(std::min<std::size_t>(fraction.size(), 4));
    moment.leading = fraction.size() > 1 && fraction[0] == '0';
    if (fraction.size() < 3) {
      moment.unpadded_ns = static_cast<std::int16_t>(as_written - ns);
    }
  }
  moment.wrong = false;
  if (negative) moment.ns = -moment.ns;
  return moment;
}

/// Of a process, thread or stream, which older traces name in words.
struct Number {
  bool given = false;
  bool words = false;
  std::int64_t value = 0;
  std::string text;  ///< The words.
};

/// What becomes of an event.
enum class Fate : std::uint8_t {
  kOperator,
  kAnnotation,
  kCall,
  kKernel,
  kCopy,
  kFill,
  kWait,
  kFrame,  ///< Of Python.
  kLeft,
};

struct Category {
  std::string_view name;  ///< In lower case: older traces have capitals.
  Fate fate = Fate::kLeft;
  std::string_view why;
};
constexpr auto kCategories = std::to_array<Category>({
    {"cpu_op", Fate::kOperator, ""},
    {"operator", Fate::kOperator, ""},
    {"user_annotation", Fate::kAnnotation, ""},
    {"cuda_runtime", Fate::kCall, ""},
    {"cuda_driver", Fate::kCall, ""},
    {"runtime", Fate::kCall, ""},
    {"kernel", Fate::kKernel, ""},
    {"gpu_memcpy", Fate::kCopy, ""},
    {"memcpy", Fate::kCopy, ""},
    {"gpu_memset", Fate::kFill, ""},
    {"memset", Fate::kFill, ""},
    {"cuda_sync", Fate::kWait, ""},
    {"python_function", Fate::kFrame, "frames of Python; only that there are any is kept"},
    {"python", Fate::kFrame, "frames of Python; only that there are any is kept"},
    {"gpu_user_annotation", Fate::kLeft, "annotations again, as spans of a stream"},
    {"ac2g", Fate::kLeft, "arrows; numbers of calls say the same"},
    {"async", Fate::kLeft, "arrows; numbers of calls say the same"},
    {"fwdbwd", Fate::kLeft, "arrows; sequence numbers say the same"},
    {"forward_backward", Fate::kLeft, "arrows; sequence numbers say the same"},
    {"cpu_instant_event", Fate::kLeft, "memory, which takes no time"},
    {"overhead", Fate::kLeft, "the profiler's own work"},
    {"trace", Fate::kLeft, "when the profiler was on"},
    {"cuda_event", Fate::kLeft, "records of events; the calls that made them are kept"},
});

/// Arguments that are used.
enum class Argument : std::uint8_t {
  kNone,
  kExternal,
  kSequence,
  kShapes,
  kTypes,
  kStrides,
  kValues,
  kCorrelation,
  kDevice,
  kContext,
  kStream,
  kBytes,
  kSyncKind,
  kWaitStream,
  kWaitCorrelation,
  kCollective,
  kElementsIn,
  kElementsOut,
  kGroupSize,
  kElementType,
  kGroupName,
  kGroupRanks,
  kName,  ///< Of a thread.
};
constexpr auto kArgumentNames = std::to_array<std::pair<std::string_view, Argument>>({
    {"External id", Argument::kExternal},
    {"external id", Argument::kExternal},
    {"Sequence number", Argument::kSequence},
    {"Input Dims", Argument::kShapes},
    {"Input dims", Argument::kShapes},
    {"Input type", Argument::kTypes},
    {"Input Strides", Argument::kStrides},
    {"Concrete Inputs", Argument::kValues},
    {"correlation", Argument::kCorrelation},
    {"device", Argument::kDevice},
    {"context", Argument::kContext},
    {"stream", Argument::kStream},
    {"bytes", Argument::kBytes},
    {"cuda_sync_kind", Argument::kSyncKind},
    {"wait_on_stream", Argument::kWaitStream},
    {"wait_on_cuda_event_record_corr_id", Argument::kWaitCorrelation},
    {"Collective name", Argument::kCollective},
    {"In msg nelems", Argument::kElementsIn},
    {"Out msg nelems", Argument::kElementsOut},
    {"Group size", Argument::kGroupSize},
    {"dtype", Argument::kElementType},
    {"Process Group Name", Argument::kGroupName},
    {"Process Group Ranks", Argument::kGroupRanks},
    {"name", Argument::kName},
});

/// A whole number below 2^32, where there is one.
struct Small {
  bool given = false;
  bool wrong = false;
  std::uint32_t value = 0;
};

/// One event as the file has it. It is filled again and again, so that texts keep their memory.
struct Event {
  std::string phase;
  std::string category;
  std::string name;
  bool named = false;
  bool arguments = false;  ///< Has any.
  Number process;
  Number thread;
  Moment start;
  Moment length;
  std::optional<std::uint64_t> external;
  std::optional<std::int64_t> sequence;
  std::string shapes;
  std::string types;
  std::string strides;
  std::string values;
  Small correlation;
  Small device;
  Small context;
  Small stream;
  std::int64_t bytes = 0;
  std::string sync_kind;
  Small wait_stream;
  Small wait_correlation;
  std::string collective;
  std::int64_t elements_in = 0;
  std::int64_t elements_out = 0;
  std::int32_t group_size = 0;
  std::string element_type;
  std::string group_name;
  std::string group_ranks;
  std::string argument_name;

  void Clear() {
    for (std::string* text :
         {&phase, &category, &name, &shapes, &types, &strides, &values, &sync_kind, &collective,
          &element_type, &group_name, &group_ranks, &argument_name}) {
      text->clear();
    }
    named = arguments = false;
    for (Number* number : {&process, &thread}) {
      number->given = number->words = false;
      number->value = 0;
      number->text.clear();
    }
    start = length = {};
    external.reset();
    sequence.reset();
    for (Small* small :
         {&correlation, &device, &context, &stream, &wait_stream, &wait_correlation}) {
      *small = {};
    }
    bytes = elements_in = elements_out = 0;
    group_size = 0;
  }
};

/// Of the name that Kineto gives a copy, such as "Memcpy HtoD (Pageable -> Device)".
CopyDirection DirectionOf(std::string_view name) {
  const auto has = [&](std::string_view word) { return name.find(word) != std::string_view::npos; };
  if (has("HtoD")) return CopyDirection::kToDevice;
  if (has("DtoH")) return CopyDirection::kToHost;
  if (has("DtoD")) return CopyDirection::kWithinDevice;
  if (has("PtoP")) return CopyDirection::kBetweenDevices;
  return CopyDirection::kOther;
}

std::optional<RecordedWait::Kind> WaitKindOf(std::string_view name) {
  if (name == "Stream Wait Event") return RecordedWait::Kind::kStreamWaitsForEvent;
  if (name == "Event Sync") return RecordedWait::Kind::kEvent;
  if (name == "Stream Sync") return RecordedWait::Kind::kStream;
  if (name == "Context Sync") return RecordedWait::Kind::kContext;
  return std::nullopt;
}

/// Without a version's suffix, as in "cudaStreamGetCaptureInfo_v2", or that of per-thread streams,
/// as in "cudaLaunchKernel_ptsz".
std::string_view WithoutSuffix(std::string_view name) {
  while (true) {
    const std::size_t at = name.rfind('_');
    if (at == std::string_view::npos || at == 0) return name;
    const std::string_view suffix = name.substr(at + 1);
    const bool version = suffix.size() > 1 && suffix[0] == 'v' &&
                         suffix.find_first_not_of("0123456789", 1) == std::string_view::npos;
    if (!version && suffix != "ptsz" && suffix != "ptds") return name;
    name = name.substr(0, at);
  }
}

/// What failed, counted by what and why, in the order of the file.
class LeftCounts {
 public:
  void Add(std::string_view what, std::string_view why, std::int64_t count = 1) {
    constexpr std::size_t kMost = 64;
    const auto find = [&](std::string_view name) {
      return std::ranges::find_if(
          counts_, [&](const ImportCount& of) { return of.what == name && of.why == why; });
    };
    auto found = find(what);
    if (found == counts_.end() && counts_.size() >= kMost) {
      what = "other kinds";
      found = find(what);
    }
    if (found == counts_.end()) {
      counts_.push_back({std::string(what), count, std::string(why)});
    } else {
      found->count += count;
    }
  }
  std::vector<ImportCount> Take() { return std::move(counts_); }

 private:
  std::vector<ImportCount> counts_;
};

/// Makes a Recording of what the parser finds. Its functions are those that nlohmann::json calls;
/// false ends the reading.
class Handler {
 public:
  Handler(Text& text, const std::string& name) : text_(text), texts_(recording_), name_(name) {
    recording_.file = name;
    recording_.tool = "Kineto";
  }

  bool null() { return Scalar({}); }
  bool boolean(bool) { return Scalar({}); }
  bool number_integer(std::int64_t value) {
    Token token;
    token.kind = value < 0 ? Token::Kind::kNegative : Token::Kind::kWhole;
    token.whole =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    return Scalar(token);
  }
  bool number_unsigned(std::uint64_t value) {
    Token token;
    token.kind = Token::Kind::kWhole;
    token.whole = value;
    return Scalar(token);
  }
  bool number_float(double, const std::string& text) {
    Token token;
    token.kind = Token::Kind::kFraction;
    token.text = text;
    return Scalar(token);
  }
  bool string(std::string& text) {
    Token token;
    token.kind = Token::Kind::kText;
    token.text = text;
    return Scalar(token);
  }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return Open(/*list=*/false); }
  bool start_array(std::size_t) { return Open(/*list=*/true); }
  bool end_object() { return Close(/*list=*/false); }
  bool end_array() { return Close(/*list=*/true); }
  bool key(std::string& key);
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::json::exception& error);

  Result<Recording> Finish();
  const Error& error() const { return error_; }

 private:
  enum class Section : std::uint8_t { kOther, kEvents, kDevices, kDistributed };
  enum class Field : std::uint8_t {
    kOther,
    kPhase,
    kCategory,
    kName,
    kProcess,
    kThread,
    kStart,
    kLength,
    kArguments
  };
  /// Times of one event of a list to which nanoseconds are to be added.
  struct Unpadded {
    Fate fate{};
    std::size_t index = 0;
    std::int16_t start_ns = 0;
    std::int16_t length_ns = 0;
  };

  bool Open(bool list);
  bool Close(bool list);
  bool Scalar(const Token& token);
  bool EventScalar(const Token& token);
  void ArgumentScalar(const Token& token);
  void Collect(const Token& token);
  void Collect(std::string_view text);

  bool Fail(std::string message) {
    error_ = {ErrorCode::kInvalidInput, std::move(message)};
    return false;
  }
  bool FailEvent(std::string_view what);
  bool TakeEvent();
  bool TakeHost(Fate fate);
  bool TakeActivity(Fate fate);
  bool TakeWait();
  bool ReadSpan(bool host, RecordedSpan& span, bool& taken);
  void NoteFractions(Fate fate, std::size_t index);
  std::uint32_t CollectiveOf();
  std::int64_t NumberOf(const Number& number);
  std::uint32_t ProcessOf(std::int64_t number);
  std::uint32_t ThreadOf();

  RecordedSpan& SpanOf(Fate fate, std::size_t index);
  void ApplyUnpadded();
  void DropCallsAsExternals();
  void AssignProcesses();
  void JoinCollectives();
  std::uint32_t EnclosingCollective(const RecordedCall& call) const;

  Text& text_;
  Recording recording_;
  TextTable texts_;
  const std::string& name_;
  Error error_;
  LeftCounts left_;

  // Where the parser is.
  int depth_ = 0;  ///< Lists and objects that are open.
  bool root_ = false;
  Section section_ = Section::kOther;
  std::string root_key_;
  std::string inner_key_;  ///< Of devices and of the run.
  Field field_ = Field::kOther;
  Argument argument_ = Argument::kNone;
  std::string* collecting_ = nullptr;  ///< The JSON text of a list, while it is read.
  bool events_seen_ = false;
  std::int64_t event_number_ = -1;  ///< Of the last that has begun.
  Event event_;

  std::optional<std::uint64_t> base_ns_;
  bool any_fraction_ = false;
  bool padded_ = false;    ///< A fraction begins with zero, or has more digits than three.
  std::int64_t full_ = 0;  ///< Fractions of three digits.
  std::vector<Unpadded> unpadded_;
  bool external_is_operator_ = false;
  std::map<std::string, std::int64_t, std::less<>> words_;
  std::map<std::int64_t, std::uint32_t> processes_;
  std::map<std::pair<std::int64_t, std::int64_t>, std::uint32_t> threads_;
  std::pair<std::int64_t, std::int64_t> last_thread_;
  std::optional<std::uint32_t> last_thread_index_;
  std::map<std::pair<std::int64_t, std::int64_t>, std::string> thread_names_;
  /// Of "record_param_comms": an operator as its index into `ranges`, until these are put in order.
  struct OperatorCollective {
    std::size_t range = 0;
    std::uint32_t collective = 0;
    std::uint32_t thread = 0;
    RecordedSpan span;
  };
  std::vector<OperatorCollective> operator_collectives_;
};

constexpr int kDeepest = 64;  ///< Lists in lists. Kineto writes seven.

/// For messages: the first of a text, without what a terminal might obey.
std::string Shortened(std::string_view text) {
  constexpr std::size_t kMost = 120;
  std::size_t size = std::min(text.size(), kMost);
  if (size < text.size()) {
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
  }
  std::string shown(text.substr(0, size));
  for (char& c : shown) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  }
  if (size < text.size()) shown += "...";
  return shown;
}

bool Handler::FailEvent(std::string_view what) {
  return Fail(event_.named ? fmt::format("{}: event {} ({}): {}", name_, event_number_,
                                         Shortened(event_.name), what)
                           : fmt::format("{}: event {}: {}", name_, event_number_, what));
}

bool Handler::parse_error(std::size_t position, const std::string&,
                          const nlohmann::json::exception& error) {
  const std::string where = event_number_ < 0 || section_ != Section::kEvents
                                ? ""
                                : fmt::format(", after event {} began", event_number_);
  if (text_.error()) {
    error_ = *text_.error();
    error_.message += where;
    return false;
  }
  if (text_.too_long()) {
    return Fail(fmt::format("{}: byte {}{}: found a name, number or gap of more than {} bytes",
                            name_, text_.offset(), where, Text::kLongest));
  }
  if (text_.Ended()) {
    return Fail(
        text_.offset() == 0
            ? fmt::format("{}: the file is empty, wanted a trace of Kineto", name_)
            : fmt::format("{}: the text ends at byte {}{}, wanted a whole trace; it was cut off",
                          name_, text_.offset(), where));
  }
  // "[json.exception...] parse error at line 3, column 5: WHAT": the place is told by the byte.
  std::string_view what = error.what();
  const std::size_t column = what.find("column ");
  const std::size_t colon = what.find(": ", column == std::string_view::npos ? 0 : column);
  if (colon != std::string_view::npos) what = what.substr(colon + 2);
  return Fail(fmt::format("{}: byte {}{}: not JSON: {}", name_, position, where, Shortened(what)));
}

bool Handler::Open(bool list) {
  text_.Understood();
  if (depth_ == kDeepest) {
    return Fail(
        fmt::format("{}: byte {}: found lists more than {} deep", name_, text_.offset(), kDeepest));
  }
  if (collecting_ != nullptr) {
    Collect(list ? "[" : "{");
    ++depth_;
    return true;
  }
  ++depth_;
  if (depth_ == 1) {
    root_ = !list;
    return root_ || Fail(fmt::format("{}: found a list, wanted the object of a trace of Kineto, "
                                     "with a list \"traceEvents\"",
                                     name_));
  }
  if (depth_ == 2) {
    section_ = Section::kOther;
    if (list && root_key_ == "traceEvents") {
      if (events_seen_) return Fail(fmt::format("{}: found two lists \"traceEvents\"", name_));
      section_ = Section::kEvents;
      events_seen_ = true;
    } else if (list && root_key_ == "deviceProperties") {
      section_ = Section::kDevices;
    } else if (!list && root_key_ == "distributedInfo") {
      section_ = Section::kDistributed;
    }
    inner_key_.clear();
    return true;
  }
  if (depth_ == 3 && section_ == Section::kDevices && !list) {
    recording_.devices.emplace_back();
    inner_key_.clear();
  }
  if (section_ != Section::kEvents) return true;
  if (depth_ == 3) {
    ++event_number_;
    event_.Clear();
    field_ = Field::kOther;
    return !list || FailEvent("found a list, wanted an object");
  }
  if (depth_ == 4) {
    if (field_ == Field::kArguments) {
      if (list) return FailEvent("found a list \"args\", wanted an object");
      event_.arguments = true;
    }
    argument_ = Argument::kNone;
    return true;
  }
  if (depth_ == 5 && list && field_ == Field::kArguments) {
    if (argument_ == Argument::kShapes) collecting_ = &event_.shapes;
    if (argument_ == Argument::kTypes) collecting_ = &event_.types;
    if (argument_ == Argument::kStrides) collecting_ = &event_.strides;
    if (argument_ == Argument::kValues) collecting_ = &event_.values;
    if (argument_ == Argument::kGroupRanks) collecting_ = &event_.group_ranks;
    if (collecting_ != nullptr) {
      collecting_->clear();
      Collect("[");
    }
  }
  return true;
}

bool Handler::Close(bool list) {
  text_.Understood();
  --depth_;
  if (collecting_ != nullptr) {
    // What follows brings the comma.
    *collecting_ += list ? ']' : '}';
    if (depth_ == 4) collecting_ = nullptr;
    return true;
  }
  if (section_ == Section::kEvents && depth_ == 2) return TakeEvent();
  if (depth_ == 1) section_ = Section::kOther;
  return true;
}

/// Adds a value to the text of a list, after a comma where one stands before it.
void Handler::Collect(std::string_view text) {
  if (!collecting_->empty()) {
    const char last = collecting_->back();
    if (last != '[' && last != '{' && last != ':') *collecting_ += ',';
  }
  *collecting_ += text;
}

void Handler::Collect(const Token& token) {
  switch (token.kind) {
    case Token::Kind::kOther:
      return Collect("null");
    case Token::Kind::kWhole:
    case Token::Kind::kNegative: {
      std::array<char, 24> digits{};
      char* begin = digits.data();
      if (token.kind == Token::Kind::kNegative) *begin++ = '-';
      const auto [end, error] = std::to_chars(begin, digits.data() + digits.size(), token.whole);
      return Collect({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    case Token::Kind::kFraction:
      return Collect(token.text);
    case Token::Kind::kText: {
      const bool plain = std::ranges::all_of(token.text, [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
      });
      if (!plain) return Collect(nlohmann::json(std::string(token.text)).dump());
      Collect("\"");
      *collecting_ += token.text;
      *collecting_ += '"';
      return;
    }
  }
}

bool Handler::key(std::string& key) {
  text_.Understood();
  if (collecting_ != nullptr) {
    Token token;
    token.kind = Token::Kind::kText;
    token.text = key;
    Collect(token);
    *collecting_ += ':';
    return true;
  }
  if (depth_ == 1) {
    root_key_ = key;
    return true;
  }
  if (section_ == Section::kDistributed && depth_ == 2) inner_key_ = key;
  if (section_ == Section::kDevices && depth_ == 3) inner_key_ = key;
  if (section_ != Section::kEvents) return true;
  if (depth_ == 3) {
    constexpr auto kFields =
        std::to_array<std::pair<std::string_view, Field>>({{"ph", Field::kPhase},
                                                           {"cat", Field::kCategory},
                                                           {"name", Field::kName},
                                                           {"pid", Field::kProcess},
                                                           {"tid", Field::kThread},
                                                           {"ts", Field::kStart},
                                                           {"dur", Field::kLength},
                                                           {"args", Field::kArguments}});
    const auto* it = std::ranges::find(kFields, key, &std::pair<std::string_view, Field>::first);
    field_ = it == kFields.end() ? Field::kOther : it->second;
  } else if (depth_ == 4 && field_ == Field::kArguments) {
    const auto* it =
        std::ranges::find(kArgumentNames, key, &std::pair<std::string_view, Argument>::first);
    argument_ = it == kArgumentNames.end() ? Argument::kNone : it->second;
  }
  return true;
}

bool Handler::Scalar(const Token& token) {
  text_.Understood();
  if (depth_ == 0) {
    return Fail(
        fmt::format("{}: found {}, wanted the object of a trace of Kineto", name_, token.shown()));
  }
  if (collecting_ != nullptr) {
    Collect(token);
    return true;
  }
  if (depth_ == 1) {
    if (root_key_ == "traceEvents") {
      return Fail(fmt::format("{}: found no list \"traceEvents\" but {}, wanted a trace of Kineto",
                              name_, token.shown()));
    }
    if (root_key_ == "with_stack") recording_.with_stack = token.from_zero().value_or(0) != 0;
    if (root_key_ == "baseTimeNanoseconds") {
      constexpr std::uint64_t kMost = 4'000'000'000'000'000'000;  // In the year 2096.
      base_ns_ = token.from_zero();
      if (!base_ns_ || *base_ns_ > kMost) {
        return Fail(
            fmt::format("{}: \"baseTimeNanoseconds\": found {}, wanted nanoseconds since "
                        "1970, at most {}",
                        name_, token.shown(), kMost));
      }
    }
    return true;
  }
  if (section_ == Section::kDistributed && depth_ == 2) {
    const std::int64_t number = token.integer().value_or(-1);
    const bool small = number >= 0 && number <= std::numeric_limits<int>::max();
    if (inner_key_ == "rank" && small) recording_.rank = static_cast<int>(number);
    if (inner_key_ == "world_size" && small) recording_.world_size = static_cast<int>(number);
    if (inner_key_ == "nccl_version") recording_.nccl_version = token.text;
  }
  if (section_ == Section::kDevices && depth_ == 3) {
    if (recording_.devices.empty()) return true;
    RecordedDevice& device = recording_.devices.back();
    const std::int64_t number = std::max<std::int64_t>(token.integer().value_or(0), 0);
    const std::int64_t small = std::min<std::int64_t>(number, std::numeric_limits<int>::max());
    if (inner_key_ == "id") device.number = static_cast<std::uint32_t>(small);
    if (inner_key_ == "name") device.name = token.text;
    if (inner_key_ == "totalGlobalMem") device.memory_bytes = number;
    if (inner_key_ == "numSms") device.multiprocessors = static_cast<int>(small);
  }
  if (section_ != Section::kEvents) return true;
  if (depth_ == 2) {
    ++event_number_;
    event_.Clear();
    return FailEvent(fmt::format("found {}, wanted an object", token.shown()));
  }
  if (depth_ == 3) return EventScalar(token);
  if (depth_ == 4 && field_ == Field::kArguments) ArgumentScalar(token);
  return true;
}

bool Handler::EventScalar(const Token& token) {
  const bool text = token.kind == Token::Kind::kText;
  const auto number = [&](Number& of) {
    of.given = true;
    std::string_view digits = token.text;
    if (const auto value = token.integer()) {
      of.value = *value;
      return;
    }
    if (!text) {
      of.given = false;
      return;
    }
    // "7", and "stream 7" of older traces, but not "Spans".
    if (digits.starts_with("stream ")) digits.remove_prefix(7);
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), of.value);
    of.words = error != std::errc() || end != digits.data() + digits.size();
    if (of.words) of.text = token.text;
  };
  switch (field_) {
    case Field::kPhase:
      event_.phase = token.text;
      break;
    case Field::kCategory:
      event_.category = text ? token.text : "";
      break;
    case Field::kName:
      event_.named = text;
      event_.name = text ? token.text : "";
      break;
    case Field::kProcess:
      number(event_.process);
      break;
    case Field::kThread:
      number(event_.thread);
      break;
    case Field::kStart:
      event_.start = MomentOf(token);
      break;
    case Field::kLength:
      event_.length = MomentOf(token);
      break;
    case Field::kArguments:
    case Field::kOther:
      break;
  }
  return true;
}

void Handler::ArgumentScalar(const Token& token) {
  const bool text = token.kind == Token::Kind::kText;
  const auto small = [&](Small& of) {
    of.given = true;
    const auto value = token.from_zero();
    of.wrong = !value || *value > std::numeric_limits<std::uint32_t>::max();
    of.value = of.wrong ? 0 : static_cast<std::uint32_t>(*value);
  };
  const auto count = [&] { return std::max<std::int64_t>(token.integer().value_or(0), 0); };
  switch (argument_) {
    case Argument::kExternal:
      event_.external = token.from_zero();
      break;
    case Argument::kSequence:
      event_.sequence = token.integer();
      break;
    case Argument::kCorrelation:
      small(event_.correlation);
      break;
    case Argument::kDevice:
      small(event_.device);
      break;
    case Argument::kContext:
      small(event_.context);
      break;
    case Argument::kStream:
      small(event_.stream);
      break;
    case Argument::kWaitStream:
      small(event_.wait_stream);
      break;
    case Argument::kWaitCorrelation:
      small(event_.wait_correlation);
      break;
    case Argument::kBytes:
      event_.bytes = count();
      break;
    case Argument::kElementsIn:
      event_.elements_in = count();
      break;
    case Argument::kElementsOut:
      event_.elements_out = count();
      break;
    case Argument::kGroupSize:
      event_.group_size = static_cast<std::int32_t>(
          std::min<std::int64_t>(count(), std::numeric_limits<std::int32_t>::max()));
      break;
    case Argument::kSyncKind:
      event_.sync_kind = token.text;
      break;
    case Argument::kCollective:
      event_.collective = text ? token.text : "";
      break;
    case Argument::kElementType:
      event_.element_type = text ? token.text : "";
      break;
    case Argument::kGroupName:
      event_.group_name = text ? token.text : "";
      break;
    case Argument::kGroupRanks:
      // A text of a list; of large groups with a gap, which is worth nothing.
      if (text && token.text.find("...") == std::string_view::npos) {
        event_.group_ranks.clear();
        std::ranges::copy_if(token.text, std::back_inserter(event_.group_ranks),
                             [](char c) { return c != ' '; });
      }
      break;
    case Argument::kName:
      event_.argument_name = text ? token.text : "";
      break;
    case Argument::kShapes:
    case Argument::kTypes:
    case Argument::kStrides:
    case Argument::kValues:
    case Argument::kNone:
      break;
  }
}

bool Handler::TakeEvent() {
  if (event_.phase == "M") {
    if (event_.name == "thread_name" && !event_.argument_name.empty()) {
      thread_names_.try_emplace({NumberOf(event_.process), NumberOf(event_.thread)},
                                event_.argument_name);
    } else {
      left_.Add("names of processes and places in lists", "for display");
    }
    return true;
  }
  const bool whole = event_.phase == "X";
  const Category* category = nullptr;
  for (const Category& known : kCategories) {
    if (std::ranges::equal(known.name, event_.category, [](char a, char b) {
          return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
        })) {
      category = &known;
      break;
    }
  }
  if (category == nullptr || (!whole && category->fate != Fate::kLeft)) {
    const std::string kind = event_.category.empty() ? "events without a category"
                                                     : "events of " + Shortened(event_.category);
    left_.Add(whole ? kind : fmt::format("{}, phase \"{}\"", kind, Shortened(event_.phase)),
              event_.category.empty() ? "marks for display" : "a kind that is not known here");
    return true;
  }
  switch (category->fate) {
    case Fate::kOperator:
    case Fate::kAnnotation:
    case Fate::kCall:
      return TakeHost(category->fate);
    case Fate::kKernel:
    case Fate::kCopy:
    case Fate::kFill:
      return TakeActivity(category->fate);
    case Fate::kWait:
      return TakeWait();
    case Fate::kFrame:
      recording_.with_stack = true;
      break;
    case Fate::kLeft:
      break;
  }
  left_.Add(fmt::format("events of {}", category->name), category->why);
  return true;
}

/// `taken` is false for what a host's thread began and did not end while the profiler was on.
bool Handler::ReadSpan(bool host, RecordedSpan& span, bool& taken) {
  taken = true;
  if (!event_.start.given || event_.start.wrong || event_.start.ns < 0 || !event_.length.given ||
      event_.length.wrong || (event_.length.ns < 0 && !host)) {
    return FailEvent("\"ts\" and \"dur\" must be microseconds, 0 or more, and of this century");
  }
  if (event_.length.ns < 0) {
    left_.Add(fmt::format("events of {}", Shortened(event_.category)),
              "a length below zero: they had not ended when the profiler was stopped");
    taken = false;
    return true;
  }
  span.start_ns = event_.start.ns;
  span.end_ns = event_.start.ns + event_.length.ns;
  if (span.end_ns > kMostUs * 1000) {
    return FailEvent("\"ts\" and \"dur\" together are beyond this century");
  }
  return true;
}

void Handler::NoteFractions(Fate fate, std::size_t index) {
  for (const Moment* moment : {&event_.start, &event_.length}) {
    if (moment->digits == 0) continue;
    any_fraction_ = true;
    if (moment->leading || moment->digits > 3) padded_ = true;
    if (moment->digits == 3) ++full_;
  }
  if (event_.start.unpadded_ns != 0 || event_.length.unpadded_ns != 0) {
    Unpadded unpadded;
    unpadded.fate = fate;
    unpadded.index = index;
    unpadded.start_ns = event_.start.unpadded_ns;
    unpadded.length_ns = event_.length.unpadded_ns;
    // None of it matters once one fraction shows that zeros are written.
    if (!padded_) unpadded_.push_back(unpadded);
  }
}

std::int64_t Handler::NumberOf(const Number& number) {
  if (!number.words) return number.value;
  constexpr std::int64_t kFirst = -1'000'000'000;  // Far from what a system gives.
  const auto found = words_.find(number.text);
  if (found != words_.end()) return found->second;
  const std::int64_t made = kFirst - static_cast<std::int64_t>(words_.size());
  words_.emplace(number.text, made);
  return made;
}

std::uint32_t Handler::ProcessOf(std::int64_t number) {
  std::vector<std::int64_t>& processes = recording_.processes;
  const auto [it, added] =
      processes_.try_emplace(number, static_cast<std::uint32_t>(processes.size()));
  if (added) processes.push_back(number);
  return it->second;
}

std::uint32_t Handler::ThreadOf() {
  const std::pair key(NumberOf(event_.process), NumberOf(event_.thread));
  if (last_thread_index_ && key == last_thread_) return *last_thread_index_;
  const auto [it, added] =
      threads_.try_emplace(key, static_cast<std::uint32_t>(recording_.threads.size()));
  if (added) {
    RecordedThread thread;
    thread.process = ProcessOf(key.first);
    thread.number = key.second;
    if (event_.thread.words) thread.name = event_.thread.text;
    recording_.threads.push_back(std::move(thread));
  }
  last_thread_ = key;
  last_thread_index_ = it->second;
  return it->second;
}

bool Handler::TakeHost(Fate fate) {
  if (!event_.named) return FailEvent("found no \"name\"");
  RecordedSpan span;
  bool taken = false;
  if (!ReadSpan(/*host=*/true, span, taken)) return false;
  if (!taken) return true;
  if (!event_.process.given || !event_.thread.given) {
    return FailEvent("found no \"pid\" or no \"tid\"");
  }
  if (fate == Fate::kCall) {
    if (event_.correlation.wrong) {
      return FailEvent("\"correlation\" must be a whole number below 2^32");
    }
    RecordedCall call;
    call.kind = CallKindOf(event_.name);
    call.thread = ThreadOf();
    call.span = span;
    call.correlation = event_.correlation.value;
    call.name = texts_.Intern(WithoutSuffix(event_.name));
    NoteFractions(fate, recording_.calls.size());
    recording_.calls.push_back(call);
    return true;
  }
  RecordedRange range;
  // Of old, annotations were operators too.
  range.kind = fate == Fate::kAnnotation || event_.name.starts_with("ProfilerStep#")
                   ? RecordedRange::Kind::kAnnotation
                   : RecordedRange::Kind::kOperator;
  range.thread = ThreadOf();
  range.span = span;
  range.name = texts_.Intern(event_.name);
  range.shapes = texts_.Intern(event_.shapes);
  range.types = texts_.Intern(event_.types);
  range.strides = texts_.Intern(event_.strides);
  range.values = texts_.Intern(event_.values);
  range.external = event_.external.value_or(0);
  range.sequence = event_.sequence.value_or(-1);
  NoteFractions(Fate::kOperator, recording_.ranges.size());
  if (const std::uint32_t collective = CollectiveOf(); collective != kNoIndex) {
    operator_collectives_.push_back({recording_.ranges.size(), collective, range.thread, {}});
  }
  recording_.ranges.push_back(range);
  return true;
}

/// What the event says about one, if it does; kNoIndex for waits, which move nothing.
std::uint32_t Handler::CollectiveOf() {
  if (event_.collective.empty() || event_.collective == "wait") return kNoIndex;
  RecordedCollective collective;
  collective.name = texts_.Intern(event_.collective);
  collective.type = texts_.Intern(event_.element_type);
  collective.elements_in = event_.elements_in;
  collective.elements_out = event_.elements_out;
  collective.group_size = event_.group_size;
  collective.group_name = texts_.Intern(event_.group_name);
  collective.group_ranks = texts_.Intern(event_.group_ranks);
  recording_.collectives.push_back(collective);
  return static_cast<std::uint32_t>(recording_.collectives.size() - 1);
}

bool Handler::TakeActivity(Fate fate) {
  if (!event_.named || !event_.arguments) {
    return FailEvent("a device activity without \"name\" or \"args\"");
  }
  RecordedActivity activity;
  bool taken = false;
  if (!ReadSpan(/*host=*/false, activity.span, taken)) return false;
  const auto from = [](const Small& small, const Number& number) {
    Small chosen = small;
    if (!small.given && number.given && !number.words) {
      chosen.wrong = number.value < 0 || number.value > std::numeric_limits<std::uint32_t>::max();
      chosen.value = chosen.wrong ? 0 : static_cast<std::uint32_t>(number.value);
      chosen.given = true;
    }
    return chosen;
  };
  const Small device = from(event_.device, event_.process);
  const Small stream = from(event_.stream, event_.thread);
  if (!device.given || device.wrong || !stream.given || stream.wrong || event_.context.wrong ||
      event_.correlation.wrong) {
    return FailEvent(
        "\"device\", \"stream\", \"context\" and \"correlation\" must be whole numbers below "
        "2^32");
  }
  if (fate == Fate::kKernel) {
    activity.nccl = NcclKernelOf(event_.name);
    activity.kind =
        activity.nccl == NcclKernel::kNone ? ActivityKind::kKernel : ActivityKind::kCollective;
  } else {
    activity.kind = fate == Fate::kCopy ? ActivityKind::kCopy : ActivityKind::kFill;
    if (fate == Fate::kCopy) activity.direction = DirectionOf(event_.name);
    activity.bytes = event_.bytes;
  }
  activity.device = device.value;
  activity.context = event_.context.value;
  activity.stream = stream.value;
  activity.correlation = event_.correlation.value;
  activity.name = texts_.Intern(event_.name);
  activity.external = event_.external.value_or(0);
  if (event_.external && *event_.external != activity.correlation) external_is_operator_ = true;
  activity.collective = CollectiveOf();
  NoteFractions(fate, recording_.activities.size());
  recording_.activities.push_back(activity);
  return true;
}

bool Handler::TakeWait() {
  const std::string_view name = event_.sync_kind.empty() ? event_.name : event_.sync_kind;
  const auto kind = WaitKindOf(name);
  if (!kind) {
    left_.Add(fmt::format("events of cuda_sync \"{}\"", Shortened(name)),
              "a kind of wait that is not known here");
    return true;
  }
  RecordedWait wait;
  bool taken = false;
  if (!ReadSpan(/*host=*/true, wait.span, taken)) return false;
  if (!taken) return true;
  wait.kind = *kind;
  wait.device = event_.device.given ? event_.device.value
                                    : static_cast<std::uint32_t>(std::clamp<std::int64_t>(
                                          event_.process.value, 0, kNoIndex - 1));
  // -1, in 32 bits or more: none.
  const auto stream = [](const Small& small) { return small.wrong ? kNoIndex : small.value; };
  if (event_.stream.given) {
    wait.stream = stream(event_.stream);
  } else if (event_.thread.given && !event_.thread.words && event_.thread.value >= 0) {
    // Since April 2026 waits are shown this far from the work of their stream.
    constexpr std::int64_t kShown = 1'000'000;
    const std::int64_t thread = event_.thread.value;
    wait.stream = static_cast<std::uint32_t>(
        std::min<std::int64_t>(thread >= kShown ? thread - kShown : thread, kNoIndex));
  }
  wait.correlation = event_.correlation.value;
  if (event_.wait_stream.given) wait.event_stream = stream(event_.wait_stream);
  wait.event_correlation = event_.wait_correlation.value;
  NoteFractions(Fate::kWait, recording_.waits.size());
  recording_.waits.push_back(wait);
  return true;
}

RecordedSpan& Handler::SpanOf(Fate fate, std::size_t index) {
  switch (fate) {
    case Fate::kOperator:
      return recording_.ranges[index].span;
    case Fate::kCall:
      return recording_.calls[index].span;
    case Fate::kWait:
      return recording_.waits[index].span;
    default:
      return recording_.activities[index].span;
  }
}

/// Kineto of 2024-03-18 to 2024-04-03 wrote 12.005 as "12.5". Where it did, no fraction begins with
/// a zero, which else one in ten does: among the 200 wanted none does by chance once in 10^9 files.
/// Writers that drop zeros at the end are known by those at the beginning.
void Handler::ApplyUnpadded() {
  constexpr std::int64_t kEnough = 200;
  if (padded_ || base_ns_ || full_ < kEnough || unpadded_.empty()) return;
  for (const Unpadded& unpadded : unpadded_) {
    RecordedSpan& span = SpanOf(unpadded.fate, unpadded.index);
    span.start_ns += unpadded.start_ns;
    span.end_ns += unpadded.start_ns + unpadded.length_ns;
  }
  left_.Add("zeros that fractions of microseconds begin with",
            "Kineto of early 2024 did not write them; \"12.5\" is read as 12.005",
            static_cast<std::int64_t>(unpadded_.size()));
}

void Handler::DropCallsAsExternals() {
  if (external_is_operator_) return;
  for (RecordedActivity& activity : recording_.activities) activity.external = 0;
}

/// Activities and waits say their device, not their process: that is the one whose call has their
/// correlation.
void Handler::AssignProcesses() {
  if (recording_.processes.size() < 2) return;
  std::unordered_map<std::uint32_t, std::uint32_t> process_of;
  for (const RecordedCall& call : recording_.calls) {
    if (call.correlation == 0) continue;
    process_of.try_emplace(call.correlation, recording_.threads[call.thread].process);
  }
  const auto assign = [&process_of](auto& list) {
    for (auto& of : list) {
      const auto found = process_of.find(of.correlation);
      if (found != process_of.end()) of.process = found->second;
    }
  };
  assign(recording_.activities);
  assign(recording_.waits);
}

/// What the operator that was around a call moved; kNoIndex: there was none. They are by thread,
/// then start.
std::uint32_t Handler::EnclosingCollective(const RecordedCall& call) const {
  const auto after = std::ranges::upper_bound(
      operator_collectives_, std::tuple(call.thread, call.span.start_ns), {},
      [](const OperatorCollective& of) { return std::tuple(of.thread, of.span.start_ns); });
  if (after == operator_collectives_.begin()) return kNoIndex;
  const OperatorCollective& before = *std::prev(after);
  return before.thread == call.thread && call.span.start_ns <= before.span.end_ns
             ? before.collective
             : kNoIndex;
}

void Handler::JoinCollectives() {
  std::ranges::sort(operator_collectives_, {}, [](const OperatorCollective& of) {
    return std::tuple(of.thread, of.span.start_ns, of.range);
  });
  for (RecordedActivity& activity : recording_.activities) {
    if (activity.kind != ActivityKind::kCollective || activity.collective != kNoIndex) continue;
    if (activity.call == kNoIndex) continue;
    activity.collective = EnclosingCollective(recording_.calls[activity.call]);
  }
  // Those that no kernel has: of the host, or said again by a kernel.
  std::vector<RecordedCollective> used;
  std::vector<std::uint32_t> places(recording_.collectives.size(), kNoIndex);
  for (RecordedActivity& activity : recording_.activities) {
    if (activity.collective == kNoIndex) continue;
    std::uint32_t& place = places[activity.collective];
    if (place == kNoIndex) {
      place = static_cast<std::uint32_t>(used.size());
      used.push_back(recording_.collectives[activity.collective]);
    }
    activity.collective = place;
  }
  recording_.collectives = std::move(used);
}

Result<Recording> Handler::Finish() {
  if (!events_seen_) {
    return InvalidInput(
        fmt::format("{}: found no list \"traceEvents\", wanted a trace of Kineto", name_));
  }
  recording_.whole_microseconds =
      !any_fraction_ && recording_.ranges.size() + recording_.calls.size() +
                                recording_.activities.size() + recording_.waits.size() >
                            0;
  ApplyUnpadded();
  if (const auto base = static_cast<std::int64_t>(base_ns_.value_or(0)); base != 0) {
    const auto shift = [base](auto& list) {
      for (auto& of : list) {
        of.span.start_ns += base;
        of.span.end_ns += base;
      }
    };
    shift(recording_.ranges);
    shift(recording_.calls);
    shift(recording_.activities);
    shift(recording_.waits);
  }
  for (OperatorCollective& of : operator_collectives_) of.span = recording_.ranges[of.range].span;
  for (const auto& [key, index] : threads_) {
    const auto named = thread_names_.find(key);
    if (named != thread_names_.end()) recording_.threads[index].name = named->second;
  }
  if (recording_.processes.empty()) recording_.processes.push_back(0);
  DropCallsAsExternals();
  AssignProcesses();
  FinishRecording(recording_);
  JoinCollectives();
  recording_.left = left_.Take();
  return std::move(recording_);
}

Result<Recording> Read(ByteSource& source, const std::string& name) {
  Text text(source);
  Handler handler(text, name);
  if (!nlohmann::json::sax_parse(TextIterator(&text), TextIterator(nullptr), &handler)) {
    return tl::make_unexpected(handler.error());
  }
  return handler.Finish();
}

}  // namespace

Result<Recording> ReadKinetoTrace(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(ByteSource source, ByteSource::Open(path));
  return Read(source, path);
}

Result<Recording> ParseKinetoTrace(std::string_view bytes, const std::string& name) {
  ByteSource source = ByteSource::OfMemory(bytes, name);
  return Read(source, name);
}

}  // namespace stepcast
