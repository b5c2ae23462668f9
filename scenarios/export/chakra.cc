#include "scenarios/export/chakra.h"

#include <fmt/format.h>
#include <google/protobuf/io/coded_stream.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "scenarios/v1/chakra.pb.h"
#include "simulator/base/printable.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

namespace et = ChakraProtoMsg;
using google::protobuf::io::CodedOutputStream;

constexpr std::int64_t kPicosecondsPerMicrosecond = 1'000'000;
/// Of files that ASTRA-sim's examples have.
constexpr const char* kVersion = "0.0.4";

void Add(et::Node& node, const char* name, auto set) {
  et::AttributeProto& attribute = *node.add_attr();
  attribute.set_name(name);
  set(attribute);
}
void AddInt64(et::Node& node, const char* name, std::int64_t value) {
  Add(node, name, [&](et::AttributeProto& attribute) { attribute.set_int64_val(value); });
}

std::optional<et::CollectiveCommType> CollectiveOf(OpKind kind) {
  switch (kind) {
    case OpKind::kAllReduce:
      return et::ALL_REDUCE;
    case OpKind::kAllGather:
      return et::ALL_GATHER;
    case OpKind::kReduceScatter:
      return et::REDUCE_SCATTER;
    case OpKind::kAllToAll:
      return et::ALL_TO_ALL;
    default:
      return std::nullopt;
  }
}

bool OnHost(OpKind kind) {
  return IsHost(kind) || kind == OpKind::kHostAdam || kind == OpKind::kFetch;
}

et::NodeType TypeOf(OpKind kind) {
  if (kind == OpKind::kSend) return et::COMM_SEND_NODE;
  if (kind == OpKind::kRecv) return et::COMM_RECV_NODE;
  if (IsCommunication(kind)) return et::COMM_COLL_NODE;
  if (kind == OpKind::kStore) return et::MEM_STORE_NODE;
  if (kind == OpKind::kLoad) return et::MEM_LOAD_NODE;
  return et::COMP_NODE;
}

/// Both ends of a transfer. One without a destination is a shift: each member of its group sends to
/// the next and receives from the one before.
struct Ends {
  int source = -1;
  int destination = -1;
};

class Writer {
 public:
  Writer(const SimulatedStep& step, const Topology& topology, std::string directory,
         std::string name)
      : program_(step.program),
        lowered_(step.lowered),
        topology_(topology),
        directory_(std::move(directory)),
        name_(std::move(name)) {}

  Result<ChakraFiles> Write() {
    for (const RankClass& rank : program_.rank_classes()) {
      if (rank.ranks != 1) {
        return InvalidInput("a step whose ranks are folded cannot be exported; expand its ranks");
      }
    }
    STEPCAST_RETURN_IF_ERROR(CheckTraceName(name_));
    STEPCAST_RETURN_IF_ERROR(CheckDirectory());
    std::error_code failed;
    std::filesystem::create_directories(directory_, failed);
    if (failed) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: {}", directory_, failed.message()));
    }
    FindGroups();
    FindEnds();
    heads_.reserve(program_.ops().size());
    for (std::size_t op = 0; op < program_.ops().size(); ++op)
      heads_.push_back(HeadOf(program_.ops()[op]));
    for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
      if (static_cast<Phase>(phase) == Phase::kForward) continue;  // Of nodes that do not say.
      std::string attribute;
      AppendBytes(1, "phase", attribute);
      AppendBytes(et::AttributeProto::kStringValFieldNumber, Name(static_cast<Phase>(phase)),
                  attribute);
      AppendBytes(10, attribute, phases_[phase]);
    }
    const auto& ranks = program_.rank_classes();
    std::mutex mutex;
    std::optional<Error> error;
    std::atomic<std::int64_t> bytes = 0;
    std::atomic<std::int64_t> nodes = 0;
    // Of the thread's rank before: memory that is new each time would cost as much as writing.
    oneapi::tbb::enumerable_thread_specific<std::string> texts;
    oneapi::tbb::parallel_for(std::size_t{0}, ranks.size(), [&](std::size_t i) {
      std::string& text = texts.local();
      nodes += WriteRank(ranks[i], text);
      bytes += static_cast<std::int64_t>(text.size());
      const auto written = Save(TraceName(ranks[i]), text);
      if (written) return;
      const std::lock_guard<std::mutex> lock(mutex);
      if (!error) error = written.error();
    });
    if (error) return tl::unexpected(*error);
    STEPCAST_RETURN_IF_ERROR(Save("comm_groups.json", GroupsJson()));
    STEPCAST_RETURN_IF_ERROR(Save("network.yml", NetworkYaml()));
    STEPCAST_RETURN_IF_ERROR(Save("system.json", SystemJson()));
    STEPCAST_RETURN_IF_ERROR(Save("memory.json", "{\"memory-type\": \"NO_MEMORY_EXPANSION\"}\n"));
    return ChakraFiles{static_cast<std::int64_t>(ranks.size()), nodes, bytes};
  }

 private:
  std::string TraceName(const RankClass& rank) const {
    return fmt::format("{}.{}.et", name_, rank.first_rank);
  }

  /// Traces that stay from another export would be read as ranks of this one, or would find its
  /// network beside them.
  Result<void> CheckDirectory() const {
    std::error_code failed;
    if (!std::filesystem::exists(directory_, failed)) return {};
    std::set<std::string> ours;
    for (const RankClass& rank : program_.rank_classes()) ours.insert(TraceName(rank));
    std::set<std::string> others;
    std::filesystem::directory_iterator file(directory_, failed);
    for (; !failed && file != std::filesystem::directory_iterator(); file.increment(failed)) {
      const std::filesystem::path name = file->path().filename();
      if (name.extension() == ".et" && !ours.contains(name.string())) others.insert(name.string());
    }
    if (failed) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: {}", directory_, failed.message()));
    }
    if (others.empty()) return {};
    return InvalidInput(fmt::format(
        "{}: found {} of another export ({}), which this one would not overwrite; "
        "export to an empty directory",
        directory_, others.size() == 1 ? "a trace" : fmt::format("{} traces", others.size()),
        others.size() == 1 ? *others.begin() : fmt::format("such as {}", *others.begin())));
  }

  Result<void> Save(const std::string& file, const std::string& text) const {
    const std::string path = (std::filesystem::path(directory_) / file).string();
    const auto written = WriteWholeFile(path, text);
    if (written) return {};
    return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
  }

  /// Numbers of communicator groups from 1 on; equal sets of ranks are one group.
  void FindGroups() {
    std::map<std::vector<int>, int> known;
    groups_json_ = nlohmann::ordered_json::object();
    for (const Group& group : program_.groups()) {
      std::vector<int> sorted = group.ranks;
      std::ranges::sort(sorted);
      const auto [it, added] = known.emplace(sorted, static_cast<int>(known.size()) + 1);
      if (added) groups_json_[std::to_string(it->second)] = group.ranks;
      group_numbers_.push_back(it->second);
    }
  }

  void FindEnds() {
    ends_.resize(program_.rendezvous_count());
    for (const RankClass& rank : program_.rank_classes()) {
      for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
        const Instruction& instruction = program_.instructions()[i];
        const OpKind kind = program_.op(instruction).kind;
        if (instruction.rendezvous == RendezvousId::kNone) continue;
        Ends& ends = ends_[static_cast<std::size_t>(instruction.rendezvous)];
        if (kind == OpKind::kSend) ends.source = rank.first_rank;
        if (kind == OpKind::kRecv) ends.destination = rank.first_rank;
      }
    }
  }

  /// What all nodes of an operator have in common, as bytes of the message.
  std::string HeadOf(const Op& op) const {
    et::Node node;
    node.set_name(Describe(op));
    node.set_type(TypeOf(op.kind));
    Add(node, "is_cpu_op",
        [&](et::AttributeProto& attribute) { attribute.set_bool_val(OnHost(op.kind)); });
    if (const auto collective = CollectiveOf(op.kind)) {
      AddInt64(node, "comm_type", *collective);
      Add(node, "pg_name", [&](et::AttributeProto& attribute) {
        attribute.set_string_val(
            std::to_string(group_numbers_[static_cast<std::size_t>(op.group)]));
      });
    }
    if (IsCommunication(op.kind)) {
      AddInt64(node, "comm_size", op.dims[0]);
    } else if (op.kind == OpKind::kStore || op.kind == OpKind::kLoad) {
      Add(node, "tensor_size", [&](et::AttributeProto& attribute) {
        attribute.set_uint64_val(static_cast<std::uint64_t>(op.dims[0]));
      });
    } else {
      // Rooflines divide by both, and leave nodes of no bytes out.
      AddInt64(node, "num_ops",
               std::max<std::int64_t>(1, std::llround(ArithmeticWork(op).count())));
      Add(node, "tensor_size", [&](et::AttributeProto& attribute) {
        attribute.set_uint64_val(
            static_cast<std::uint64_t>(std::max<std::int64_t>(1, MemoryTraffic(op).count())));
      });
    }
    return node.SerializeAsString();
  }

  /// What a simulation of the rank needs beside its nodes; fills the streams' numbers in its file.
  std::string MetadataOf(const RankClass& rank, std::vector<std::int64_t>& streams) const {
    et::GlobalMetadata metadata;
    metadata.set_version(kVersion);
    const auto add = [&](const char* name) {
      et::AttributeProto& attribute = *metadata.add_attr();
      attribute.set_name(name);
      return &attribute;
    };
    add("ranks")->set_int64_val(static_cast<std::int64_t>(program_.rank_classes().size()));
    add("interference_slowdown")->set_double_val(InterferenceOf(rank));
    et::StringList& names = *add("streams")->mutable_string_list();
    for (std::size_t s = 0; s < streams.size(); ++s) {
      const Stream& stream = program_.streams()[s];
      if (&program_.rank_classes()[static_cast<std::size_t>(stream.rank_class)] != &rank) continue;
      streams[s] = names.values_size();
      names.add_values(std::string(Name(stream.kind)));
    }
    return metadata.SerializeAsString();
  }

  /// By how much longer compute takes beside a collective.
  double InterferenceOf(const RankClass& rank) const {
    return lowered_.graph
        .rank_classes()[static_cast<std::size_t>(&rank - program_.rank_classes().data())]
        .interference_slowdown;
  }

  bool Shifts(const Instruction& instruction) const {
    return program_.op(instruction).kind == OpKind::kSend &&
           ends_[static_cast<std::size_t>(instruction.rendezvous)].destination < 0;
  }

  /// Fills `text` and returns the number of nodes. A shift is two, a send with the number of its
  /// instruction and a receive with one beyond those of all instructions.
  std::int64_t WriteRank(const RankClass& rank, std::string& text) const {
    text.clear();
    std::vector<std::int64_t> streams(program_.streams().size(), -1);  // By their number here.
    AppendRecord(MetadataOf(rank, streams), text);
    constexpr std::size_t kTypicalNode = 180;
    text.reserve((rank.last_instruction - rank.first_instruction) * kTypicalNode);
    // By stream: the node before, and where the sum of all durations is.
    std::vector<std::uint64_t> before(program_.streams().size(), 0);
    std::vector<std::int64_t> sum(program_.streams().size(), 0);
    std::uint64_t host = 0;
    std::map<std::uint64_t, std::uint64_t> receives;  // Of shifts, by the number of the send.
    std::int64_t nodes = rank.last_instruction - rank.first_instruction;
    std::string body;
    std::vector<std::uint64_t> needed;
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const InstructionId id{i};
      const Instruction& instruction = program_.instruction(id);
      const Op& op = program_.op(instruction);
      const auto stream = static_cast<std::size_t>(instruction.stream);
      const std::uint64_t number = NumberOf(rank, i);
      needed.clear();
      const auto need = [&](std::uint64_t other) {
        if (other == 0 || std::ranges::find(needed, other) != needed.end()) return;
        needed.push_back(other);
        const auto receive = receives.find(other);
        if (receive != receives.end()) needed.push_back(receive->second);
      };
      need(before[stream]);
      for (const InstructionId dependency : program_.dependencies(id)) {
        need(NumberOf(rank, static_cast<std::uint32_t>(dependency)));
      }
      if (!instruction.posted_ahead) need(host);
      before[stream] = number;
      // The optimizer on the host and processes that make samples are no work of this thread.
      if (IsHost(op.kind) || instruction.blocks_host) host = number;

      const InstructionCost cost = lowered_.cost(instruction);
      const std::int64_t exact = (IsHost(op.kind) ? cost.host : cost.device).picoseconds();
      const std::int64_t start = sum[stream];
      sum[stream] += exact;
      const std::int64_t whole = Micros(sum[stream]) - Micros(start);

      body.clear();
      AppendVarintField(1, number, body);
      body += heads_[static_cast<std::size_t>(instruction.op)];
      AppendPacked(5, needed, body);
      AppendVarintField(7, static_cast<std::uint64_t>(whole), body);
      AppendInt64Attribute("duration_ps", exact, body);
      AppendInt64Attribute("host_ps", cost.host.picoseconds(), body);
      AppendInt64Attribute("stream", streams[stream], body);
      body += phases_[static_cast<std::size_t>(instruction.origin.phase)];
      if (instruction.posted_ahead) AppendTrueAttribute("posted_ahead", body);
      if (instruction.blocks_host) AppendTrueAttribute("blocks_host", body);
      if (Shifts(instruction)) {
        const auto receive = static_cast<std::uint64_t>(++nodes);
        AppendShift(op, rank.first_rank, instruction.rendezvous, number, receive, whole, needed,
                    body, text);
        receives.emplace(number, receive);
        continue;
      }
      if (op.kind == OpKind::kSend || op.kind == OpKind::kRecv) {
        const Ends& ends = ends_[static_cast<std::size_t>(instruction.rendezvous)];
        AppendInt32Attribute("comm_src", ends.source, body);
        AppendInt32Attribute("comm_dst", ends.destination, body);
        AppendInt32Attribute("comm_tag", static_cast<std::int32_t>(instruction.rendezvous), body);
      }
      AppendRecord(body, text);
    }
    return nodes;
  }

  /// `send` is the node up to here.
  void AppendShift(const Op& op, int rank, RendezvousId rendezvous, std::uint64_t number,
                   std::uint64_t receive_number, std::int64_t micros,
                   const std::vector<std::uint64_t>& needed, std::string& send,
                   std::string& text) const {
    const std::vector<int>& ring = program_.group(op.group).ranks;
    const auto at = static_cast<std::size_t>(std::ranges::find(ring, rank) - ring.begin());
    const auto tag = static_cast<std::int32_t>(rendezvous);
    std::string group;
    AppendBytes(1, "pg_name", group);
    AppendBytes(et::AttributeProto::kStringValFieldNumber,
                std::to_string(group_numbers_[static_cast<std::size_t>(op.group)]), group);
    AppendInt32Attribute("comm_src", rank, send);
    AppendInt32Attribute("comm_dst", ring[(at + 1) % ring.size()], send);
    AppendInt32Attribute("comm_tag", tag, send);
    AppendBytes(10, group, send);
    AppendRecord(send, text);

    et::Node node;
    node.set_id(receive_number);
    node.set_name("receive" + Describe(op).substr(Name(op.kind).size()));
    node.set_type(et::COMM_RECV_NODE);
    for (const std::uint64_t other : needed) node.add_data_deps(other);
    node.set_duration_micros(static_cast<std::uint64_t>(micros));
    Add(node, "is_cpu_op", [](et::AttributeProto& attribute) { attribute.set_bool_val(false); });
    AddInt64(node, "comm_size", op.dims[0]);
    std::string receive = node.SerializeAsString();
    AppendInt32Attribute("comm_src", ring[(at + ring.size() - 1) % ring.size()], receive);
    AppendInt32Attribute("comm_dst", rank, receive);
    AppendInt32Attribute("comm_tag", tag, receive);
    AppendBytes(10, group, receive);
    AppendInt64Attribute("shift", static_cast<std::int64_t>(number), receive);
    AppendRecord(receive, text);
  }

  static std::uint64_t NumberOf(const RankClass& rank, std::uint32_t instruction) {
    return instruction - rank.first_instruction + 1;
  }
  static std::int64_t Micros(std::int64_t picoseconds) {
    return (picoseconds + kPicosecondsPerMicrosecond / 2) / kPicosecondsPerMicrosecond;
  }

  // ---- The wire format, for what differs from node to node.

  static void AppendVarint(std::uint64_t value, std::string& out) {
    std::array<std::uint8_t, 10> bytes{};
    const std::uint8_t* end = CodedOutputStream::WriteVarint64ToArray(value, bytes.data());
    for (const std::uint8_t* byte = bytes.data(); byte != end; ++byte) {
      out += static_cast<char>(*byte);
    }
  }
  static void AppendRecord(const std::string& message, std::string& out) {
    AppendVarint(message.size(), out);
    out += message;
  }
  static void AppendVarintField(std::uint32_t field, std::uint64_t value, std::string& out) {
    AppendVarint(field << 3, out);
    AppendVarint(value, out);
  }
  static void AppendBytes(std::uint32_t field, std::string_view bytes, std::string& out) {
    AppendVarint(field << 3 | 2, out);
    AppendVarint(bytes.size(), out);
    out += bytes;
  }
  static void AppendPacked(std::uint32_t field, const std::vector<std::uint64_t>& values,
                           std::string& out) {
    if (values.empty()) return;
    std::string packed;
    for (const std::uint64_t value : values) AppendVarint(value, packed);
    AppendBytes(field, packed, out);
  }
  static void AppendAttribute(std::string_view name, std::uint32_t field, std::int64_t value,
                              std::string& out) {
    std::string attribute;
    AppendBytes(1, name, attribute);
    AppendVarintField(field, static_cast<std::uint64_t>(value), attribute);
    AppendBytes(10, attribute, out);
  }
  static void AppendInt64Attribute(std::string_view name, std::int64_t value, std::string& out) {
    AppendAttribute(name, et::AttributeProto::kInt64ValFieldNumber, value, out);
  }
  static void AppendInt32Attribute(std::string_view name, std::int32_t value, std::string& out) {
    AppendAttribute(name, et::AttributeProto::kInt32ValFieldNumber, value, out);
  }

  static void AppendTrueAttribute(std::string_view name, std::string& out) {
    AppendAttribute(name, et::AttributeProto::kBoolValFieldNumber, 1, out);
  }

  // ---- Beside the traces.

  /// A group a line.
  std::string GroupsJson() const {
    std::string text = "{";
    for (const auto& [number, ranks] : groups_json_.items()) {
      text += fmt::format("{}\n \"{}\": {}", text.size() > 1 ? "," : "", number, ranks.dump());
    }
    return text + "\n}\n";
  }

  /// Dimensions as the analytical network has them, innermost first: within a node, between nodes.
  std::string NetworkYaml() const {
    const v1::Node& node = topology_.node();
    const int of_node = std::min(node.gpus(), topology_.gpus());
    std::vector<std::string> kinds;
    std::vector<int> counts;
    std::vector<std::string> bandwidths;
    std::vector<std::string> latencies;
    const auto add = [&](const char* kind, int count, const GroupLinks& links, Bandwidth bandwidth,
                         Duration latency) {
      if (count < 2 || links.ranks < 2) return;
      constexpr double kGibi = 1073741824.0;
      kinds.emplace_back(kind);
      counts.push_back(count);
      bandwidths.push_back(fmt::format("{:.2f}", bandwidth.bytes_per_second() / kGibi));
      latencies.push_back(fmt::format("{:.1f}", latency.seconds() * 1e9));
    };
    std::vector<int> inside(static_cast<std::size_t>(of_node));
    for (int i = 0; i < of_node; ++i) inside[static_cast<std::size_t>(i)] = i;
    const GroupLinks within = topology_.Links(inside);
    const bool switched = node.scale_up() == v1::SCALE_UP_KIND_NVSWITCH;
    // A path through a switch is two hops there.
    add(switched ? "Switch" : "FullyConnected", of_node, within,
        switched ? within.scale_up : within.scale_up * (1.0 / std::max(1, of_node - 1)),
        switched ? within.scale_up_latency * 0.5 : within.scale_up_latency);
    if (topology_.nodes() > 1) {
      std::vector<int> across;
      across.reserve(static_cast<std::size_t>(topology_.nodes()));
      for (int i = 0; i < topology_.nodes(); ++i) across.push_back(i * of_node);
      const GroupLinks between = topology_.Links(across);
      add("Switch", topology_.nodes(), between, between.scale_out, between.scale_out_latency * 0.5);
    }
    return fmt::format(
        "# Within a node, between nodes. Bandwidth in GB/s of 2^30 bytes a GPU, one direction; "
        "latency in ns "
        "a hop.\ntopology: [{}]\nnpus_count: [{}]\nbandwidth: [{}]\nlatency: [{}]\n",
        fmt::join(kinds, ", "), fmt::join(counts, ", "), fmt::join(bandwidths, ", "),
        fmt::join(latencies, ", "));
  }

  std::string SystemJson() const {
    const int dimensions =
        topology_.nodes() > 1 && std::min(topology_.node().gpus(), topology_.gpus()) > 1 ? 2 : 1;
    nlohmann::ordered_json json;
    json["scheduling-policy"] = "FIFO";
    json["endpoint-delay"] = 10;
    json["active-chunks-per-dimension"] = 1;
    json["preferred-dataset-splits"] = 4;
    for (const char* collective : {"all-reduce", "all-gather", "reduce-scatter", "all-to-all"}) {
      const bool exchange = std::string_view(collective) == "all-to-all";
      json[fmt::format("{}-implementation", collective)] = std::vector<std::string>(
          static_cast<std::size_t>(dimensions), exchange ? "direct" : "ring");
    }
    json["collective-optimization"] = "localBWAware";
    json["local-mem-bw"] = topology_.device().memory_gigabytes_per_s();
    double peak = 0;
    for (const auto& rate : topology_.device().peak()) {
      if (rate.dtype() == "bf16" || rate.dtype() == "fp16")
        peak = std::max(peak, rate.tflop_per_s());
    }
    json["peak-perf"] = peak;
    json["roofline-enabled"] = 0;
    return json.dump(1) + "\n";
  }

  const Program& program_;
  const LoweredProgram& lowered_;
  const Topology& topology_;
  std::string directory_;
  std::string name_;
  std::vector<int> group_numbers_;  ///< By `GroupId`.
  nlohmann::ordered_json groups_json_;
  std::vector<Ends> ends_;                       ///< By rendezvous.
  std::vector<std::string> heads_;               ///< By `OpId`.
  std::array<std::string, kPhaseCount> phases_;  ///< The attribute of each, as bytes of a node.
};

}  // namespace

Result<void> CheckTraceName(const std::string& name) {
  if (!name.empty() && name.find('/') == std::string::npos && Printable(name) == name) return {};
  return InvalidInput(
      fmt::format("found name \"{}\", wanted one that can begin the names of files: neither empty "
                  "nor with / or control characters in it; give another, as with --set name=step",
                  Printable(name)));
}

Result<ChakraFiles> WriteChakra(const SimulatedStep& step, const Topology& topology,
                                const std::string& directory, const std::string& name) {
  return Writer(step, topology, directory, name).Write();
}

}  // namespace stepcast
