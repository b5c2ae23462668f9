#include "scenarios/chakra/reader.h"

#include <fmt/format.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream.h>
#include <google/protobuf/stubs/logging.h>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <queue>
#include <span>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "profiles/recording/byte_source.h"
#include "scenarios/v1/chakra.pb.h"

namespace stepcast::chakra_internal {
namespace {

namespace et = ChakraProtoMsg;
namespace io = google::protobuf::io;

constexpr std::uint64_t kMostRecordBytes = 16 << 20;
constexpr std::int64_t kPicosecondsPerMicrosecond = 1'000'000;
constexpr std::int64_t kLongestPicoseconds = 86400LL * 1'000'000'000'000;  // a day
constexpr std::int64_t kMostBytes = 1'000'000'000'000'000;
constexpr std::size_t kMostAttributeNames = 1000;

/// An integer of any type, as ASTRA-sim's reader takes it; nothing for what is none or too large.
std::optional<std::int64_t> Integer(const et::AttributeProto& attribute) {
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  const auto of = [](std::uint64_t value) -> std::optional<std::int64_t> {
    if (value > kMost) return std::nullopt;
    return static_cast<std::int64_t>(value);
  };
  switch (attribute.value_case()) {
    case et::AttributeProto::kInt32Val:
      return attribute.int32_val();
    case et::AttributeProto::kInt64Val:
      return attribute.int64_val();
    case et::AttributeProto::kUint32Val:
      return attribute.uint32_val();
    case et::AttributeProto::kUint64Val:
      return of(attribute.uint64_val());
    case et::AttributeProto::kSint32Val:
      return attribute.sint32_val();
    case et::AttributeProto::kSint64Val:
      return attribute.sint64_val();
    case et::AttributeProto::kFixed32Val:
      return attribute.fixed32_val();
    case et::AttributeProto::kFixed64Val:
      return of(attribute.fixed64_val());
    case et::AttributeProto::kSfixed32Val:
      return attribute.sfixed32_val();
    case et::AttributeProto::kSfixed64Val:
      return attribute.sfixed64_val();
    case et::AttributeProto::kBoolVal:
      return attribute.bool_val() ? 1 : 0;
    default:
      return std::nullopt;
  }
}

std::optional<StreamKind> StreamKindOf(std::string_view name) {
  for (std::size_t kind = 0; kind < kStreamKindCount; ++kind) {
    if (Name(static_cast<StreamKind>(kind)) == name) return static_cast<StreamKind>(kind);
  }
  return std::nullopt;
}

/// A file's bytes for Protobuf's readers.
class Input : public io::ZeroCopyInputStream {
 public:
  explicit Input(ByteSource source) : source_(std::move(source)) {}

  bool Next(const void** data, int* size) override {
    if (rest_.empty() && !error_) {
      auto piece = source_.Next();
      if (piece) {
        rest_ = *piece;
      } else {
        error_ = std::move(piece).error();
      }
    }
    last_ = rest_;
    rest_ = {};
    *data = last_.data();
    *size = static_cast<int>(last_.size());
    read_ += *size;
    return !last_.empty();
  }
  void BackUp(int count) override {
    rest_ = last_.substr(last_.size() - static_cast<std::size_t>(count));
    read_ -= count;
  }
  bool Skip(int count) override {
    const void* data = nullptr;
    int size = 0;
    while (count > 0 && Next(&data, &size)) {
      if (size > count) BackUp(size - count);
      count -= std::min(size, count);
    }
    return count == 0;
  }
  std::int64_t ByteCount() const override { return read_; }

  /// Whether nothing is left.
  bool AtEnd() {
    const void* data = nullptr;
    int size = 0;
    if (!Next(&data, &size)) return true;
    BackUp(size);
    return false;
  }
  /// Why there is no more.
  const std::optional<Error>& error() const { return error_; }

 private:
  ByteSource source_;
  std::string_view last_;
  std::string_view rest_;
  std::int64_t read_ = 0;
  std::optional<Error> error_;
};

class Reader {
 public:
  Reader(const std::string& path, int rank, std::int64_t most_nodes)
      : rank_(rank), most_nodes_(most_nodes) {
    file_.path = path;
  }

  Result<ChakraFile> Read() {
    STEPCAST_ASSIGN_OR_RETURN(ByteSource source, ByteSource::Open(file_.path));
    Input input(std::move(source));
    std::string record;
    et::Node node;
    while (!input.AtEnd()) {
      STEPCAST_RETURN_IF_ERROR(ReadRecord(input, record));
      if (record_ == 0) {
        STEPCAST_RETURN_IF_ERROR(TakeMetadata(record));
      } else {
        if (record_ > most_nodes_) {
          return MakeError(ErrorCode::kUnsupported,
                           fmt::format("{}: the traces have more than {} nodes up to here, the "
                                       "most that can be simulated",
                                       Here(), most_nodes_));
        }
        if (!node.ParseFromString(record)) return NoMessage("a node");
        STEPCAST_RETURN_IF_ERROR(TakeNode(node));
      }
      offset_ += length_;
      ++record_;
    }
    if (input.error()) return tl::unexpected(*input.error());
    if (record_ == 0) {
      return InvalidInput(
          fmt::format("{}: found an empty file, wanted a Chakra trace", file_.path));
    }
    STEPCAST_RETURN_IF_ERROR(ResolveDependencies());
    return std::move(file_);
  }

 private:
  /// The bytes of the next record, and how many it takes with its length.
  Result<void> ReadRecord(Input& input, std::string& record) {
    io::CodedInputStream in(&input);
    std::uint64_t size = 0;
    if (!in.ReadVarint64(&size)) return CutOff(input, "the length of a record");
    if (size > kMostRecordBytes) {
      return InvalidInput(fmt::format(
          "{}: found a record of {} bytes, wanted at most 16 MiB; this is no Chakra trace, or it "
          "is damaged",
          Here(), size));
    }
    if (!in.ReadString(&record, static_cast<int>(size))) {
      return CutOff(input, fmt::format("a record of {} bytes", size));
    }
    length_ = in.CurrentPosition();
    return {};
  }

  Result<void> TakeMetadata(const std::string& record) {
    et::GlobalMetadata metadata;
    if (!metadata.ParseFromString(record)) return NoMessage("the metadata of a trace");
    for (const et::AttributeProto& attribute : metadata.attr()) {
      if (attribute.name() == "ranks") {
        const auto ranks = Integer(attribute);
        if (!ranks || *ranks < 1) return BadAttribute(nullptr, attribute, "a number from 1 on");
        file_.ranks = ranks;
      } else if (attribute.name() == "interference_slowdown") {
        const double slowdown = attribute.double_val();
        if (!(slowdown >= 0 && slowdown <= 9)) {
          return BadAttribute(nullptr, attribute, "a ratio from 0 to 9");
        }
        file_.interference_slowdown = slowdown;
      } else if (attribute.name() == "streams") {
        for (const std::string& name : attribute.string_list().values()) {
          const auto kind = StreamKindOf(name);
          if (!kind) return BadAttribute(nullptr, attribute, "kinds of streams");
          file_.streams.push_back(*kind);
        }
      }
    }
    return {};
  }

  Result<void> TakeNode(const et::Node& message) {
    ChakraNode node;
    node.id = message.id();
    node.name = Intern(message.name());
    STEPCAST_RETURN_IF_ERROR(TakeType(message, node));
    if (message.duration_micros() > kLongestPicoseconds / kPicosecondsPerMicrosecond) {
      return Bad(message, fmt::format("found duration_micros {}, wanted at most a day",
                                      message.duration_micros()));
    }
    node.duration_ps =
        static_cast<std::int64_t>(message.duration_micros()) * kPicosecondsPerMicrosecond;
    node.has_duration = message.duration_micros() > 0;
    Seen seen;
    for (const et::AttributeProto& attribute : message.attr()) {
      STEPCAST_RETURN_IF_ERROR(TakeAttribute(message, attribute, node, seen));
    }
    STEPCAST_RETURN_IF_ERROR(CheckCommunication(message, node, seen));
    if (node.kind == ChakraNodeKind::kMetadata) TakeGroups(message.inputs().values());
    node.first_dependency = static_cast<std::uint32_t>(wanted_.size());
    for (const auto* ids : {&message.data_deps(), &message.ctrl_deps()}) {
      wanted_.insert(wanted_.end(), ids->begin(), ids->end());
    }
    constexpr std::size_t kMostDependencies = 1'000'000'000;
    if (wanted_.size() > kMostDependencies) return Bad(message, "found more than 1e9 dependencies");
    node.dependencies = static_cast<std::uint32_t>(wanted_.size()) - node.first_dependency;
    file_.nodes.push_back(node);
    return {};
  }

  Result<void> TakeType(const et::Node& message, ChakraNode& node) const {
    switch (message.type()) {
      case et::COMP_NODE:
        node.kind = ChakraNodeKind::kCompute;
        return {};
      case et::MEM_LOAD_NODE:
        node.kind = ChakraNodeKind::kLoad;
        return {};
      case et::MEM_STORE_NODE:
        node.kind = ChakraNodeKind::kStore;
        return {};
      case et::COMM_SEND_NODE:
        node.kind = ChakraNodeKind::kSend;
        return {};
      case et::COMM_RECV_NODE:
        node.kind = ChakraNodeKind::kReceive;
        return {};
      case et::COMM_COLL_NODE:
        node.kind = ChakraNodeKind::kCollective;
        return {};
      case et::METADATA_NODE:
        node.kind = ChakraNodeKind::kMetadata;
        return {};
      default:
        return Bad(message, fmt::format("found node type {}, wanted one from 1 (metadata) to 7 "
                                        "(collective)",
                                        static_cast<int>(message.type())));
    }
  }

  /// What a communication node must have.
  struct Seen {
    bool type = false;
    bool size = false;
    bool tag = false;
    bool dimensions = false;
  };

  Result<void> TakeAttribute(const et::Node& message, const et::AttributeProto& attribute,
                             ChakraNode& node, Seen& seen) {
    const std::string& name = attribute.name();
    const auto whole = [&](std::int64_t least, std::int64_t most, auto& value) -> Result<void> {
      const auto found = Integer(attribute);
      if (!found || *found < least || *found > most) {
        return BadAttribute(&message, attribute,
                            fmt::format("a whole number from {} to {}", least, most));
      }
      value = static_cast<std::remove_reference_t<decltype(value)>>(*found);
      return {};
    };
    constexpr std::int64_t kMostRanks = 10'000'000;
    if (name == "duration_ps") {
      node.has_duration = true;
      return whole(0, kLongestPicoseconds, node.duration_ps);
    }
    if (name == "host_ps") return whole(0, kLongestPicoseconds, node.host_ps);
    if (name == "stream") {
      // PyTorch has -1 on nodes of the host.
      return whole(-1, std::numeric_limits<std::int64_t>::max(), node.stream);
    }
    if (name == "tid")
      return whole(std::numeric_limits<std::int64_t>::min(),
                   std::numeric_limits<std::int64_t>::max(), node.thread);
    if (name == "is_cpu_op") return whole(0, 1, node.on_host);
    if (name == "posted_ahead") return whole(0, 1, node.posted_ahead);
    if (name == "blocks_host") return whole(0, 1, node.blocks_host);
    if (name == "comm_size") {
      seen.size = true;
      return whole(0, kMostBytes, node.bytes);
    }
    if (name == "comm_src") return whole(0, kMostRanks, node.source);
    if (name == "comm_dst") return whole(0, kMostRanks, node.destination);
    if (name == "comm_tag") {
      seen.tag = true;
      return whole(std::numeric_limits<std::int32_t>::min(),
                   std::numeric_limits<std::int32_t>::max(), node.tag);
    }
    if (name == "comm_type") {
      seen.type = true;
      return TakeCollective(message, attribute, node);
    }
    if (name == "pg_name") {
      if (attribute.value_case() != et::AttributeProto::kStringVal) {
        return BadAttribute(&message, attribute, "a text");
      }
      // ASTRA-sim: "" and "0" are all ranks.
      node.group = Intern(attribute.string_val() == "0" ? "" : attribute.string_val());
      return {};
    }
    if (name == "involved_dim") {
      const auto& values = attribute.bool_list().values();
      seen.dimensions = std::ranges::find(values, false) != values.end();
      return {};
    }
    if (name == "shift" && node.kind == ChakraNodeKind::kReceive) {
      std::int64_t id = 0;
      STEPCAST_RETURN_IF_ERROR(whole(0, std::numeric_limits<std::int64_t>::max(), id));
      shifts_.emplace_back(static_cast<std::uint32_t>(file_.nodes.size()),
                           static_cast<std::uint64_t>(id));
      return {};
    }
    if (name == "phase") {
      for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
        if (Name(static_cast<Phase>(phase)) != attribute.string_val()) continue;
        node.phase = static_cast<Phase>(phase);
        return {};
      }
    }
    if (file_.other_attributes.size() < kMostAttributeNames ||
        file_.other_attributes.contains(name)) {
      ++file_.other_attributes[name];
    }
    return {};
  }

  Result<void> TakeCollective(const et::Node& message, const et::AttributeProto& attribute,
                              ChakraNode& node) const {
    const auto type = Integer(attribute);
    switch (type.value_or(-1)) {
      case et::ALL_REDUCE:
        node.collective = OpKind::kAllReduce;
        return {};
      case et::ALL_GATHER:
        node.collective = OpKind::kAllGather;
        return {};
      case et::REDUCE_SCATTER:
      case et::REDUCE_SCATTER_BLOCK:
        node.collective = OpKind::kReduceScatter;
        return {};
      case et::ALL_TO_ALL:
        node.collective = OpKind::kAllToAll;
        return {};
      case et::REDUCE:
      case et::GATHER:
      case et::SCATTER:
      case et::BROADCAST:
      case et::BARRIER:
        node.collective = OpKind::kTimed;
        return {};
      default:
        return BadAttribute(&message, attribute, "a collective from 0 (all-reduce) to 9 (barrier)");
    }
  }

  Result<void> CheckCommunication(const et::Node& message, ChakraNode& node,
                                  const Seen& seen) const {
    const bool sends = node.kind == ChakraNodeKind::kSend;
    if (node.kind == ChakraNodeKind::kCollective) {
      if (!seen.type) return Bad(message, "found no attribute comm_type, wanted the collective");
      if (!seen.size && node.collective != OpKind::kTimed) {
        return Bad(message, "found no attribute comm_size, wanted bytes");
      }
      if (seen.dimensions && file_.texts[node.group].empty()) {
        return MakeError(ErrorCode::kUnsupported,
                         fmt::format("{}: found involved_dim with false in it, whose groups only "
                                     "a network's dimensions tell; wanted pg_name",
                                     Where(message)));
      }
      return {};
    }
    if (!sends && node.kind != ChakraNodeKind::kReceive) return {};
    std::int32_t& own = sends ? node.source : node.destination;
    const std::int32_t other = sends ? node.destination : node.source;
    if (other < 0) {
      return Bad(message, fmt::format("found no attribute {}, wanted the other rank",
                                      sends ? "comm_dst" : "comm_src"));
    }
    if (own < 0) own = rank_;
    if (own != rank_ || other == rank_) {
      return Bad(message, fmt::format("found a transfer from {} to {} in the file of rank {}",
                                      node.source, node.destination, rank_));
    }
    if (!seen.tag) return Bad(message, "found no attribute comm_tag, wanted a whole number");
    if (!seen.size) return Bad(message, "found no attribute comm_size, wanted bytes");
    return {};
  }

  /// Text of PyTorch's process groups: two characters, a JSON list, two characters.
  void TakeGroups(const std::string& values) {
    constexpr std::size_t kAround = 2;
    if (values.size() < 2 * kAround) return;
    std::string_view list(values);
    list.remove_prefix(kAround);
    list.remove_suffix(kAround);
    const auto json = nlohmann::json::parse(list, nullptr, /*allow_exceptions=*/false);
    std::vector<ChakraGroup> groups;
    bool good = json.is_array();
    for (std::size_t i = 0; good && i < json.size(); ++i) {
      const nlohmann::json& entry = json[i];
      good = entry.is_object() && entry.contains("pg_name") && entry.contains("ranks") &&
             (entry["pg_name"].is_string() || entry["pg_name"].is_number_integer()) &&
             entry["ranks"].is_array() &&
             std::ranges::all_of(entry["ranks"], [](const nlohmann::json& rank) {
               return rank.is_number_unsigned() && rank.get<std::uint64_t>() <= 10'000'000;
             });
      if (!good) break;
      groups.push_back({entry["pg_name"].is_string() ? entry["pg_name"].get<std::string>()
                                                     : entry["pg_name"].dump(),
                        entry["ranks"].get<std::vector<int>>()});
    }
    if (!good) {
      ++file_.unread_metadata;
      return;
    }
    file_.groups.insert(file_.groups.end(), groups.begin(), groups.end());
  }

  /// From ids to indices; `wanted_` holds what the nodes name.
  Result<void> ResolveDependencies() {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> ids(file_.nodes.size());
    for (std::uint32_t i = 0; i < file_.nodes.size(); ++i) ids[i] = {file_.nodes[i].id, i};
    if (!std::ranges::is_sorted(ids)) std::ranges::sort(ids);
    for (std::size_t i = 1; i < ids.size(); ++i) {
      if (ids[i].first != ids[i - 1].first) continue;
      return InvalidInput(fmt::format(
          "{}: found the id of record {} again in record {}, wanted "
          "one node of each",
          Describe(file_, file_.nodes[ids[i].second]), ids[i - 1].second + 1, ids[i].second + 1));
    }
    const auto index_of = [&](std::uint64_t id) -> std::optional<std::uint32_t> {
      // Most files count from one number on.
      const std::uint64_t guess = id - ids.front().first;
      if (guess < ids.size() && ids[guess].first == id) return ids[guess].second;
      const auto it =
          std::ranges::lower_bound(ids, id, {}, &std::pair<std::uint64_t, std::uint32_t>::first);
      if (it == ids.end() || it->first != id) return std::nullopt;
      return it->second;
    };
    for (const auto& [receive, id] : shifts_) {
      const auto send = index_of(id);
      ChakraNode& node = file_.nodes[receive];
      if (!send || file_.nodes[*send].kind != ChakraNodeKind::kSend ||
          file_.nodes[*send].group != node.group || node.group == 0) {
        return InvalidInput(
            fmt::format("{} (record {}): found shift {}, wanted a send of the same pg_name",
                        Describe(file_, node), receive + 1, id));
      }
      node.shift = *send;
    }
    file_.dependencies.reserve(wanted_.size());
    for (std::uint32_t i = 0; i < file_.nodes.size(); ++i) {
      ChakraNode& node = file_.nodes[i];
      const std::span<const std::uint64_t> wanted(wanted_.data() + node.first_dependency,
                                                  node.dependencies);
      node.first_dependency = static_cast<std::uint32_t>(file_.dependencies.size());
      for (const std::uint64_t id : wanted) {
        const auto index = index_of(id);
        if (!index) {
          return InvalidInput(fmt::format(
              "{} (record {}): found a dependency on node {}, which the file does not have",
              Describe(file_, node), i + 1, id));
        }
        if (*index == i) {
          return InvalidInput(fmt::format("{} (record {}): found a dependency on itself",
                                          Describe(file_, node), i + 1));
        }
        file_.dependencies.push_back(*index);
      }
      const auto begin = file_.dependencies.begin() + node.first_dependency;
      std::sort(begin, file_.dependencies.end());
      file_.dependencies.erase(std::unique(begin, file_.dependencies.end()),
                               file_.dependencies.end());
      node.dependencies =
          static_cast<std::uint32_t>(file_.dependencies.size()) - node.first_dependency;
    }
    return {};
  }

  std::uint32_t Intern(const std::string& text) {
    const auto [it, added] =
        text_ids_.try_emplace(text, static_cast<std::uint32_t>(file_.texts.size()));
    if (added) file_.texts.push_back(text);
    return it->second;
  }

  // ---- Messages.

  std::string Here() const {
    return fmt::format("{}: record {} at byte {}", file_.path, record_, offset_);
  }
  std::string Where(const et::Node& node) const {
    return fmt::format("{}: node {} ({})", Here(), node.id(), Printable(node.name()));
  }
  tl::unexpected<Error> Bad(const et::Node& node, const std::string& what) const {
    return InvalidInput(fmt::format("{}: {}", Where(node), what));
  }
  tl::unexpected<Error> BadAttribute(const et::Node* node, const et::AttributeProto& attribute,
                                     const std::string& wanted) const {
    std::string found = attribute.ShortDebugString();
    constexpr std::size_t kMostShown = 100;
    if (found.size() > kMostShown) found = found.substr(0, kMostShown) + "...";
    return InvalidInput(fmt::format("{}: found attribute {{{}}}, wanted {}",
                                    node == nullptr ? Here() : Where(*node), found, wanted));
  }
  tl::unexpected<Error> NoMessage(const char* wanted) const {
    return InvalidInput(
        fmt::format("{}: found {} bytes that are not {}, wanted a Chakra trace (records of "
                    "messages of et_def.proto, each after its length)",
                    Here(), length_, wanted));
  }
  tl::unexpected<Error> CutOff(const Input& input, const std::string& what) const {
    if (input.error()) return tl::unexpected(*input.error());
    return InvalidInput(
        fmt::format("{}: found the end of the file in {}; it is cut off", Here(), what));
  }

  int rank_;
  std::int64_t most_nodes_;
  ChakraFile file_;
  std::int64_t record_ = 0;
  std::int64_t offset_ = 0;
  std::int64_t length_ = 0;  ///< Of the record, with its length.
  std::vector<std::uint64_t> wanted_;
  std::vector<std::pair<std::uint32_t, std::uint64_t>> shifts_;  ///< Receives, ids of their sends.
  std::unordered_map<std::string, std::uint32_t> text_ids_{{"", 0}};
};

}  // namespace

std::string Printable(const std::string& name) {
  constexpr std::size_t kMostShown = 80;
  std::string shown = name.substr(0, kMostShown);
  for (char& c : shown) {
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) c = '?';
  }
  return name.size() > kMostShown ? shown + "..." : shown;
}

std::string Describe(const ChakraFile& file, const ChakraNode& node) {
  return fmt::format("{}: node {} ({})", file.path, node.id, Printable(file.texts[node.name]));
}

Result<ChakraFile> ReadChakraFile(const std::string& path, int rank, std::int64_t most_nodes) {
  const google::protobuf::LogSilencer silencer;  // What is wrong with a file is in the error.
  return Reader(path, rank, most_nodes).Read();
}

Result<std::vector<std::uint32_t>> OrderOf(const ChakraFile& file) {
  const auto count = static_cast<std::uint32_t>(file.nodes.size());
  const auto dependencies = [&](std::uint32_t i) {
    const ChakraNode& node = file.nodes[i];
    return std::span(file.dependencies).subspan(node.first_dependency, node.dependencies);
  };
  std::vector<std::uint32_t> order(count);
  bool in_order = true;
  for (std::uint32_t i = 0; i < count; ++i) {
    order[i] = i;
    // Sorted, so that the last is the greatest.
    in_order = in_order && (dependencies(i).empty() || dependencies(i).back() < i);
  }
  if (in_order) return order;

  std::vector<std::uint32_t> missing(count);
  std::vector<std::uint32_t> first_successor(count + 1);
  for (std::uint32_t i = 0; i < count; ++i) {
    missing[i] = file.nodes[i].dependencies;
    for (const std::uint32_t before : dependencies(i)) ++first_successor[before + 1];
  }
  for (std::uint32_t i = 0; i < count; ++i) first_successor[i + 1] += first_successor[i];
  std::vector<std::uint32_t> successors(file.dependencies.size());
  std::vector<std::uint32_t> next(first_successor.begin(), first_successor.end() - 1);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (const std::uint32_t before : dependencies(i)) successors[next[before]++] = i;
  }
  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (missing[i] == 0) ready.push(i);
  }
  order.clear();
  while (!ready.empty()) {
    const std::uint32_t i = ready.top();
    ready.pop();
    order.push_back(i);
    for (std::uint32_t s = first_successor[i]; s < first_successor[i + 1]; ++s) {
      if (--missing[successors[s]] == 0) ready.push(successors[s]);
    }
  }
  if (order.size() == count) return order;

  // From any node that waits, back along dependencies that wait too, until one comes again.
  const auto waiting = [&](std::uint32_t i) { return missing[i] > 0; };
  std::uint32_t at = 0;
  while (!waiting(at)) ++at;
  std::vector<bool> seen(count);
  while (!seen[at]) {
    seen[at] = true;
    at = *std::ranges::find_if(dependencies(at), waiting);
  }
  const std::uint32_t first = at;
  std::vector<std::uint64_t> cycle;
  do {
    cycle.push_back(file.nodes[at].id);
    at = *std::ranges::find_if(dependencies(at), waiting);
  } while (at != first);
  constexpr std::size_t kMostShown = 8;
  const std::size_t length = cycle.size();
  if (length > kMostShown) cycle.resize(kMostShown);
  return InvalidInput(
      fmt::format("{}: found a cycle of {} nodes, each of which waits for the next: {}{}",
                  Describe(file, file.nodes[first]), length, fmt::join(cycle, ", "),
                  length > kMostShown ? ", ..." : ""));
}

}  // namespace stepcast::chakra_internal
