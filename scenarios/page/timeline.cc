#include <algorithm>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "scenarios/page/page.h"
#include "simulator/trace/trace.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;

/// What the spans of a timeline are.
enum class Grain : std::uint8_t {
  kInstruction,
  kLayer,       ///< Neighbours of one category, phase, layer, micro-batch and chunk.
  kMicroBatch,  ///< The same without the layer.
};

std::string_view Name(Grain grain) {
  switch (grain) {
    case Grain::kInstruction:
      return "operation";
    case Grain::kLayer:
      return "layer";
    case Grain::kMicroBatch:
      return "micro_batch";
  }
  return "";
}

std::string Base64(const std::string& bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      const char byte = i + k < bytes.size() ? bytes[i + k] : '\0';
      group = group << 8 | static_cast<unsigned char>(byte);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      text += i + k <= bytes.size() ? kDigits[group >> (18 - 6 * k) & 63] : '=';
    }
  }
  return text;
}

void AddNumber(std::uint64_t number, std::string& bytes) {
  for (; number >= 128; number >>= 7) bytes += static_cast<char>(number | 128);
  bytes += static_cast<char>(number);
}

void AddSigned(std::int64_t number, std::string& bytes) {
  const auto doubled = static_cast<std::uint64_t>(number) << 1;
  AddNumber(number < 0 ? ~doubled : doubled, bytes);
}

struct Span {
  std::int64_t start_ns = 0;
  std::int64_t finish_ns = 0;
  std::int64_t busy_ns = 0;
  std::uint32_t label = 0;
  TimeCategory category{};
  Origin origin{};
  std::uint32_t instructions = 1;
};

/// Texts of spans, each once.
class Labels {
 public:
  explicit Labels(const Program& program) : program_(program) {}

  std::uint32_t Of(const Instruction& instruction, TimeCategory category, Grain grain) {
    const bool single = grain == Grain::kInstruction;
    const Key key = {single ? static_cast<std::uint32_t>(instruction.op) : 0, category,
                     instruction.origin.phase};
    const auto [entry, added] = numbers_.emplace(key, static_cast<std::uint32_t>(json_.size()));
    if (added) json_.push_back(Text(instruction, category, single));
    return entry->second;
  }
  const Json& json() const { return json_; }

 private:
  using Key = std::tuple<std::uint32_t, TimeCategory, Phase>;

  Json Text(const Instruction& instruction, TimeCategory category, bool single) const {
    Json label;
    label["category"] = static_cast<int>(category);
    label["phase"] = static_cast<int>(instruction.origin.phase);
    if (!single) return label;
    const Op& op = program_.op(instruction);
    label["name"] = std::string(Name(op.kind)) + (op.pass == Pass::kBackward ? "_backward" : "");
    if (!IsHost(op.kind)) label["shape"] = Describe(op);
    return label;
  }

  const Program& program_;
  std::map<Key, std::uint32_t> numbers_;
  Json json_ = Json::array();
};

bool Belong(const Span& one, const Span& other, Grain grain) {
  const Origin& a = one.origin;
  const Origin& b = other.origin;
  return one.category == other.category && a.phase == b.phase && a.micro_batch == b.micro_batch &&
         a.chunk == b.chunk && (grain == Grain::kMicroBatch || a.layer == b.layer);
}

class TimelineWriter {
 public:
  TimelineWriter(const SimulatedStep& step, Grain grain)
      : step_(step),
        grain_(grain),
        labels_(step.program),
        times_(InstructionTimes(step.program, step.lowered, step.timeline)),
        tracks_(step.program.streams().size()) {}

  /// False where there are too many.
  bool Collect(std::size_t most_spans);
  std::string Text() const;

 private:
  std::string Encoded(const std::vector<Span>& spans) const;

  const SimulatedStep& step_;
  Grain grain_;
  Labels labels_;
  std::vector<InstructionTime> times_;
  std::vector<std::vector<Span>> tracks_;  // by stream
  std::size_t spans_ = 0;
};

bool TimelineWriter::Collect(std::size_t most_spans) {
  const Program& program = step_.program;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    Span span;
    span.start_ns = ToTraceNanoseconds(times_[i].start);
    span.finish_ns = ToTraceNanoseconds(times_[i].finish);
    span.busy_ns = span.finish_ns - span.start_ns;
    span.category = CategoryOf(program, instruction);
    span.origin = instruction.origin;
    std::vector<Span>& track = tracks_[static_cast<std::size_t>(instruction.stream)];
    if (grain_ != Grain::kInstruction && !track.empty() && Belong(track.back(), span, grain_)) {
      Span& last = track.back();
      last.finish_ns = std::max(last.finish_ns, span.finish_ns);
      last.busy_ns += span.busy_ns;
      ++last.instructions;
      continue;
    }
    if (++spans_ > most_spans) return false;
    span.label = labels_.Of(instruction, span.category, grain_);
    track.push_back(span);
  }
  return true;
}

std::string TimelineWriter::Encoded(const std::vector<Span>& spans) const {
  std::string bytes;
  Span last;
  for (const Span& span : spans) {
    AddSigned(span.start_ns - last.finish_ns, bytes);
    AddNumber(static_cast<std::uint64_t>(span.finish_ns - span.start_ns), bytes);
    AddNumber(span.label, bytes);
    AddSigned(std::int64_t{span.origin.layer} - last.origin.layer, bytes);
    AddSigned(std::int64_t{span.origin.micro_batch} - last.origin.micro_batch, bytes);
    AddSigned(std::int64_t{span.origin.chunk} - last.origin.chunk, bytes);
    if (grain_ != Grain::kInstruction) {
      AddNumber(span.instructions, bytes);
      AddNumber(static_cast<std::uint64_t>(span.busy_ns), bytes);
    }
    last = span;
  }
  return Base64(bytes);
}

std::string TimelineWriter::Text() const {
  const Program& program = step_.program;
  Json json;
  json["grain"] = Name(grain_);
  json["end_ns"] = ToTraceNanoseconds(step_.timeline.makespan());
  json["instructions"] = program.size();
  json["spans"] = spans_;
  for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
    json["categories"].push_back(Name(static_cast<TimeCategory>(c)));
  }
  for (std::size_t p = 0; p < kPhaseCount; ++p) {
    json["phases"].push_back(Name(static_cast<Phase>(p)));
  }
  json["labels"] = labels_.json();
  json["classes"] = Json::array();
  for (const RankClass& rank_class : program.rank_classes()) {
    json["classes"].push_back(
        {{"name", rank_class.name}, {"ranks", rank_class.ranks}, {"stage", rank_class.stage}});
  }
  json["tracks"] = Json::array();
  for (std::size_t s = 0; s < tracks_.size(); ++s) {
    if (tracks_[s].empty()) continue;
    const Stream& stream = program.streams()[s];
    json["tracks"].push_back({{"class", static_cast<std::size_t>(stream.rank_class)},
                              {"stream", Name(stream.kind)},
                              {"spans", tracks_[s].size()},
                              {"data", Encoded(tracks_[s])}});
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string TimelineJson(const SimulatedStep& step, const TimelineOptions& options) {
  for (const Grain grain : {Grain::kInstruction, Grain::kLayer}) {
    TimelineWriter writer(step, grain);
    if (writer.Collect(options.most_spans)) return writer.Text();
  }
  TimelineWriter writer(step, Grain::kMicroBatch);
  writer.Collect(step.program.size());
  return writer.Text();
}

}  // namespace stepcast
