#include "scenarios/chakra/chakra.h"

#include <fmt/format.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "scenarios/chakra/reader.h"
#include "simulator/base/whole_file.h"
#include "strategies/step/expand.h"

namespace stepcast {
namespace {

using chakra_internal::ChakraFile;
using chakra_internal::ChakraGroup;
using chakra_internal::ChakraNode;
using chakra_internal::ChakraNodeKind;
using chakra_internal::kNoChakraNode;
using chakra_internal::OrderOf;
using chakra_internal::Printable;
using chakra_internal::ReadChakraFile;

constexpr std::uint32_t kNothing = 0xffffffff;

/// Traces of ranks 0, 1, ..., each raw or gzip.
Result<std::vector<std::string>> FilesOf(const std::string& prefix) {
  const std::filesystem::path path(prefix);
  const std::filesystem::path directory = path.has_parent_path() ? path.parent_path() : ".";
  const std::string begin = path.filename().string() + ".";
  std::map<int, std::string> found;
  std::error_code failed;
  std::filesystem::directory_iterator file(directory, failed);
  for (; !failed && file != std::filesystem::directory_iterator(); file.increment(failed)) {
    std::string name = file->path().filename().string();
    const std::string whole = (path.parent_path() / name).string();
    if (name.ends_with(".gz")) name.resize(name.size() - 3);
    if (!name.starts_with(begin) || !name.ends_with(".et")) continue;
    if (name.size() < begin.size() + 4) continue;
    const std::string number = name.substr(begin.size(), name.size() - begin.size() - 3);
    int rank = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), rank);
    if (error != std::errc() || end != number.data() + number.size() ||
        number != std::to_string(rank) || rank < 0) {
      continue;
    }
    const auto [it, added] = found.emplace(rank, whole);
    if (!added) {
      return InvalidInput(fmt::format("{} and {}: found two traces of rank {}, wanted one",
                                      std::min(it->second, whole), std::max(it->second, whole),
                                      rank));
    }
  }
  if (found.empty()) {
    std::string hint;
    if (std::filesystem::is_directory(path, failed)) {
      hint = "; this is a directory, give the prefix of the files in it";
    } else if (std::filesystem::exists(path, failed)) {
      hint = "; this is one file, give what stands before its .RANK.et";
    }
    return MakeError(ErrorCode::kNotFound,
                     fmt::format("{}.0.et: no such file, wanted traces of all ranks, {}.RANK.et{}",
                                 prefix, prefix, hint));
  }
  std::vector<std::string> files;
  for (const auto& [rank, name] : found) {
    if (rank != static_cast<int>(files.size())) {
      return MakeError(ErrorCode::kNotFound,
                       fmt::format("{}.{}.et: no such file, but found {}; wanted traces of all "
                                   "ranks from 0 on",
                                   prefix, files.size(), name));
    }
    files.push_back(name);
  }
  return files;
}

/// Empty where groups are in no file.
std::string GroupsFileOf(const std::string& prefix, const ChakraOptions& options) {
  if (!options.groups_file.empty()) return options.groups_file;
  std::string file = (std::filesystem::path(prefix).parent_path() / "comm_groups.json").string();
  std::error_code ignored;
  return std::filesystem::exists(file, ignored) ? file : "";
}

/// Members of communicator groups by name.
using Groups = std::map<std::string, std::vector<int>, std::less<>>;

Result<Groups> GroupsOf(const std::string& file, int ranks) {
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadWholeFile(file));
  const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) {
    return InvalidInput(fmt::format(
        "{}: found no JSON object, wanted groups of ranks, such as {{\"1\": [0, 1]}}", file));
  }
  Groups groups;
  for (const auto& [name, members] : json.items()) {
    std::set<int> known;
    std::vector<int> list;
    if (members.is_array()) {
      for (const nlohmann::json& member : members) {
        if (!member.is_number_unsigned() ||
            member.get<std::uint64_t>() >= static_cast<unsigned>(ranks)) {
          return InvalidInput(
              fmt::format("{}: group \"{}\": found member {}, wanted a rank from 0 to {}", file,
                          name, member.dump(), ranks - 1));
        }
        list.push_back(member.get<int>());
        if (!known.insert(list.back()).second) {
          return InvalidInput(
              fmt::format("{}: group \"{}\": found rank {} twice", file, name, list.back()));
        }
      }
    }
    if (list.empty()) {
      return InvalidInput(fmt::format("{}: group \"{}\": found {}, wanted a list of ranks", file,
                                      name, members.is_array() ? "no ranks" : "no list"));
    }
    groups.emplace(name, std::move(list));
  }
  return groups;
}

/// Makes the Program rank by rank.
class StepBuilder {
 public:
  StepBuilder(const std::string& prefix, std::vector<std::string> files)
      : prefix_(prefix), files_(std::move(files)) {}

  Result<ChakraStep> Build(const ChakraOptions& options) {
    STEPCAST_RETURN_IF_ERROR(FindGroups(options));
    std::vector<int> all(files_.size());
    std::iota(all.begin(), all.end(), 0);
    groups_[""] = std::move(all);
    // Some at a time, so that the nodes of all ranks are never in memory together.
    constexpr std::size_t kAtATime = 16;
    for (std::size_t first = 0; first < files_.size(); first += kAtATime) {
      const std::size_t count = std::min(kAtATime, files_.size() - first);
      std::vector<std::optional<Result<ChakraFile>>> read(count);
      const std::int64_t most = kMostExpandedInstructions - step_nodes_;
      oneapi::tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
        read[i].emplace(ReadChakraFile(files_[first + i], static_cast<int>(first + i), most));
      });
      for (std::size_t i = 0; i < count; ++i) {
        STEPCAST_ASSIGN_OR_RETURN(const ChakraFile file, std::move(*read[i]));
        read[i].reset();
        step_nodes_ += static_cast<std::int64_t>(file.nodes.size());
        if (step_nodes_ > kMostExpandedInstructions) {
          return MakeError(ErrorCode::kUnsupported,
                           fmt::format("{}: the traces have {} nodes up to here; at most {} can be "
                                       "simulated",
                                       file.path, step_nodes_, kMostExpandedInstructions));
        }
        STEPCAST_RETURN_IF_ERROR(AddRank(file, static_cast<int>(first + i)));
      }
    }
    STEPCAST_RETURN_IF_ERROR(CheckMeetings());
    auto program = std::move(builder_).Build();
    if (!program) {
      return InvalidInput(fmt::format("{}: {}", prefix_, program.error().message));
    }
    ChakraStep step(std::move(*program));
    step.works = std::move(works_);
    step.interference_slowdown = interference_;
    step.nodes = step_nodes_;
    step.communication = communication_;
    step.untimed_communication = untimed_communication_;
    Count(step);
    return step;
  }

 private:
  int ranks() const { return static_cast<int>(files_.size()); }

  Result<void> FindGroups(const ChakraOptions& options) {
    const std::string file = GroupsFileOf(prefix_, options);
    if (file.empty()) return {};
    STEPCAST_ASSIGN_OR_RETURN(groups_, GroupsOf(file, ranks()));
    groups_file_ = file;
    return {};
  }

  // ---- What ranks have in common.

  struct Meeting {
    RendezvousId rendezvous = RendezvousId::kNone;
    OpKind kind = OpKind::kTimed;
    int first_rank = 0;
    std::uint64_t first_node = 0;
    int came = 0;
  };
  /// A group's collectives in order, and by rank how many there have been.
  struct GroupState {
    GroupId id = GroupId::kNone;
    const std::vector<int>* members = nullptr;
    std::vector<Meeting> meetings;
    std::map<int, std::size_t> next;
  };
  /// Transfers of the same ranks and tag, in order.
  struct Transfers {
    std::vector<RendezvousId> rendezvous;
    std::vector<std::int64_t> bytes;
    std::size_t sent = 0;
    std::size_t received = 0;
    std::uint64_t last_node = 0;
  };

  Result<void> TakeGroups(const ChakraFile& file) {
    for (const ChakraGroup& group : file.groups) {
      std::vector<int> members = group.ranks;
      if (members.empty()) members = groups_[""];
      const std::string name = group.name == "0" ? "" : group.name;
      for (const int member : members) {
        if (member < ranks()) continue;
        return InvalidInput(
            fmt::format("{}: found rank {} in process group \"{}\", wanted traces "
                        "of all ranks; there are {}",
                        file.path, member, group.name, ranks()));
      }
      if (std::set<int>(members.begin(), members.end()).size() != members.size()) {
        return InvalidInput(
            fmt::format("{}: found a rank twice in process group \"{}\"", file.path, group.name));
      }
      const auto [it, added] = groups_.emplace(name, members);
      if (!added && it->second != members) {
        return InvalidInput(
            fmt::format("{}: found other ranks in process group \"{}\" than other "
                        "files or {} have",
                        file.path, group.name, groups_file_.empty() ? "nodes" : groups_file_));
      }
    }
    return {};
  }

  Result<void> AddRank(const ChakraFile& file, int rank) {
    if (file.ranks && *file.ranks != ranks()) {
      return MakeError(*file.ranks > ranks() ? ErrorCode::kNotFound : ErrorCode::kInvalidInput,
                       fmt::format("{}: found a trace of {} ranks, wanted {}, as many as there are "
                                   "traces {}.RANK.et",
                                   file.path, *file.ranks, ranks(), prefix_));
    }
    STEPCAST_RETURN_IF_ERROR(TakeGroups(file));
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::uint32_t> order, OrderOf(file));
    if (rank == 0) interference_ = file.interference_slowdown;
    if (file.interference_slowdown != interference_) {
      return InvalidInput(fmt::format("{}: found interference_slowdown {}, wanted {} as in {}",
                                      file.path, file.interference_slowdown, interference_,
                                      files_.front()));
    }
    builder_.BeginRankClass({.name = fmt::format("rank {}", rank), .ranks = 1, .first_rank = rank});
    rank_ = rank;
    file_ = &file;
    streams_.clear();
    computes_.clear();
    for (const ChakraNode& node : file.nodes) {
      if (node.kind == ChakraNodeKind::kCompute && !node.on_host) computes_.insert(node.stream);
    }
    for (std::size_t s = 0; s < file.streams.size(); ++s) {
      streams_[{Lane::kNumbered, static_cast<std::int64_t>(s), 0}] =
          builder_.AddStream(file.streams[s]);
    }
    group_of_text_.assign(file.texts.size(), nullptr);
    names_.assign(file.texts.size(), kNothing);
    placed_.assign(file.nodes.size(), kNothing);
    on_stream_.assign(file.nodes.size(), StreamId{});
    for (const std::uint32_t i : order) STEPCAST_RETURN_IF_ERROR(AddNode(i));
    for (const auto& [name, count] : file.other_attributes) other_attributes_[name] += count;
    unread_metadata_ += file.unread_metadata;
    return {};
  }

  /// What a stream of a rank is found by.
  enum class Lane : std::uint8_t {
    kNumbered,
    kThread,
    kHost,
    kCompute,
    kMemory,
    kGroup,
    kSend,
    kReceive,
    kMetadata,
  };
  using StreamKey = std::tuple<Lane, std::int64_t, std::int64_t>;

  /// As the file says, else one for each host thread, for kernels, for each direction of copies,
  /// for each group and for each rank that is sent to or received from, so that only what the nodes
  /// say makes communication wait for each other.
  Result<StreamId> StreamOf(const ChakraNode& node) {
    StreamKey key;
    StreamKind kind = StreamKind::kCompute;
    const auto by_kind = [&] {
      switch (node.kind) {
        case ChakraNodeKind::kLoad:
        case ChakraNodeKind::kStore:
          kind = StreamKind::kOffload;
          return StreamKey{Lane::kMemory, static_cast<std::int64_t>(node.kind), 0};
        case ChakraNodeKind::kCollective:
          kind = StreamKind::kDataParallel;
          return StreamKey{Lane::kGroup, node.group, 0};
        case ChakraNodeKind::kSend:
          kind = StreamKind::kPipelineSend;
          return StreamKey{Lane::kSend, node.destination, 0};
        case ChakraNodeKind::kReceive:
          kind = StreamKind::kPipelineReceive;
          return StreamKey{Lane::kReceive, node.source, 0};
        case ChakraNodeKind::kMetadata:
          kind = StreamKind::kHost;
          return StreamKey{Lane::kMetadata, static_cast<std::int64_t>(node.id), 0};
        default:
          return StreamKey{Lane::kCompute, 0, 0};
      }
    };
    if (!file_->streams.empty() && node.stream >= 0) {
      if (node.stream >= static_cast<std::int64_t>(file_->streams.size())) {
        return InvalidInput(
            fmt::format("{}: found stream {}, wanted one of the {} that the "
                        "file names",
                        Where(node), node.stream, file_->streams.size()));
      }
      key = {Lane::kNumbered, node.stream, 0};
    } else if (node.on_host && node.kind != ChakraNodeKind::kMetadata) {
      kind = StreamKind::kHost;
      key = node.thread >= 0 ? StreamKey{Lane::kThread, node.thread, 0}
                             : StreamKey{Lane::kHost, 0, 0};
    } else {
      key = by_kind();
      if (node.stream >= 0 && node.kind != ChakraNodeKind::kMetadata) {
        key = {Lane::kNumbered, node.stream, 0};
        if (computes_.contains(node.stream)) kind = StreamKind::kCompute;
      }
    }
    const auto it = streams_.find(key);
    if (it != streams_.end()) return it->second;
    constexpr std::size_t kMostStreams = 65'536;
    if (streams_.size() >= kMostStreams) {
      return MakeError(
          ErrorCode::kUnsupported,
          fmt::format("{}: found more than {} streams on a rank", Where(node), kMostStreams));
    }
    const StreamId stream = builder_.AddStream(kind);
    streams_.emplace(key, stream);
    return stream;
  }

  Result<void> AddNode(std::uint32_t index) {
    const ChakraNode& node = file_->nodes[index];
    if (node.kind == ChakraNodeKind::kMetadata) {
      ++metadata_;
      // Takes no time; what it waits for, those that wait for it wait for too.
      if (node.dependencies == 0) return {};
    }
    if (node.shift != kNoChakraNode) {
      if (placed_[node.shift] == kNothing) {
        return InvalidInput(fmt::format("{}: found before its send, node {}, wanted after it",
                                        Where(node), file_->nodes[node.shift].id));
      }
      placed_[index] = placed_[node.shift];
      on_stream_[index] = on_stream_[node.shift];
      ++receives_;
      return {};
    }
    Instruction instruction;
    STEPCAST_ASSIGN_OR_RETURN(instruction.stream, StreamOf(node));
    const bool launched = node.host_ps >= 0;
    const bool of_host =
        launched && node.on_host && node.kind == ChakraNodeKind::kCompute && IsHostStream(node);
    if (of_host && node.host_ps != node.duration_ps) {
      return InvalidInput(
          fmt::format("{}: found duration_ps {} and host_ps {} of work of the host "
                      "thread, wanted the same",
                      Where(node), node.duration_ps, node.host_ps));
    }
    instruction.posted_ahead = node.posted_ahead || !launched;
    instruction.blocks_host = node.blocks_host && !instruction.posted_ahead;
    instruction.origin.phase = node.phase;
    const std::uint32_t work = WorkOf(node, of_host);
    switch (node.kind) {
      case ChakraNodeKind::kSend:
      case ChakraNodeKind::kReceive: {
        if (node.group != 0 && node.kind == ChakraNodeKind::kSend) {
          STEPCAST_RETURN_IF_ERROR(Shift(node, work, instruction));
        } else {
          STEPCAST_RETURN_IF_ERROR(Transfer(node, work, instruction));
        }
        break;
      }
      case ChakraNodeKind::kCollective: {
        STEPCAST_RETURN_IF_ERROR(Collective(node, work, instruction));
        break;
      }
      default:
        instruction.op = builder_.AddOp(Op::Timed(Duration::Picoseconds(node.duration_ps), work));
        ++(node.kind == ChakraNodeKind::kCompute ? (node.on_host ? host_ : kernels_) : copies_);
        if (node.kind == ChakraNodeKind::kMetadata) --copies_;
        if (!node.has_duration && node.kind != ChakraNodeKind::kMetadata) ++untimed_;
    }
    dependencies_.clear();
    for (std::uint32_t d = 0; d < node.dependencies; ++d) {
      const std::uint32_t before = file_->dependencies[node.first_dependency + d];
      if (placed_[before] == kNothing) continue;  // Metadata that waits for nothing.
      const InstructionId earlier{placed_[before]};
      if (Implied(before, instruction)) continue;
      // Of a shift the send is often named too.
      if (file_->nodes[before].shift != kNoChakraNode &&
          std::ranges::find(dependencies_, earlier) != dependencies_.end()) {
        continue;
      }
      dependencies_.push_back(earlier);
    }
    on_stream_[index] = instruction.stream;
    placed_[index] = static_cast<std::uint32_t>(builder_.Add(instruction, dependencies_));
    return {};
  }

  bool IsHostStream(const ChakraNode& node) const {
    return node.stream >= 0 && node.stream < static_cast<std::int64_t>(file_->streams.size()) &&
           file_->streams[static_cast<std::size_t>(node.stream)] == StreamKind::kHost;
  }

  /// Whether `later` comes after the node anyway: on its stream, or launched by a host thread that
  /// had done with it.
  bool Implied(std::uint32_t before, const Instruction& later) const {
    if (on_stream_[before] == later.stream) return true;
    const ChakraNode& node = file_->nodes[before];
    if (node.host_ps < 0 || node.posted_ahead || later.posted_ahead) return false;
    return node.blocks_host || (node.on_host && IsHostStream(node));
  }

  std::uint32_t WorkOf(const ChakraNode& node, bool of_host) {
    const Duration host = Duration::Picoseconds(std::max<std::int64_t>(0, node.host_ps));
    std::uint32_t& last = names_[node.name];
    if (last != kNothing && works_[last].host == host && works_[last].of_host == of_host)
      return last;
    ChakraWork work{file_->texts[node.name], host, of_host};
    const auto [it, added] = work_ids_.try_emplace(work, static_cast<std::uint32_t>(works_.size()));
    if (added) works_.push_back(std::move(work));
    return last = it->second;
  }

  OpId CommunicationOp(OpKind kind, const ChakraNode& node, GroupId group, std::uint32_t work) {
    Op op = Op::Communication(kind, DType::kBf16, Bytes(node.bytes), group);
    op.dims[1] = node.duration_ps;
    op.dims[2] = work;
    ++communication_;
    if (!node.has_duration) ++untimed_communication_;
    return builder_.AddOp(op);
  }

  Result<void> Transfer(const ChakraNode& node, std::uint32_t work, Instruction& instruction) {
    const bool sends = node.kind == ChakraNodeKind::kSend;
    const int other = sends ? node.destination : node.source;
    if (other >= ranks()) {
      return InvalidInput(fmt::format("{}: found rank {}, wanted one of the {} that have a trace",
                                      Where(node), other, ranks()));
    }
    const auto [pair, added] =
        pairs_.try_emplace(std::minmax(node.source, node.destination), GroupId::kNone);
    if (added) {
      pair->second = builder_.AddGroup({fmt::format("{}-{}", pair->first.first, pair->first.second),
                                        {pair->first.first, pair->first.second}});
    }
    Transfers& transfers = transfers_[{node.source, node.destination, node.tag}];
    const std::size_t number = sends ? transfers.sent++ : transfers.received++;
    transfers.last_node = node.id;
    if (number == transfers.rendezvous.size()) {
      transfers.rendezvous.push_back(builder_.NewRendezvous());
      transfers.bytes.push_back(node.bytes);
    } else if (transfers.bytes[number] != node.bytes) {
      return InvalidInput(
          fmt::format("{}: found a transfer of {} bytes from rank {} to {} with tag {}, wanted {} "
                      "bytes as rank "
                      "{} has it",
                      Where(node), node.bytes, node.source, node.destination, node.tag,
                      transfers.bytes[number], other));
    }
    instruction.rendezvous = transfers.rendezvous[number];
    instruction.op =
        CommunicationOp(sends ? OpKind::kSend : OpKind::kRecv, node, pair->second, work);
    ++(sends ? sends_ : receives_);
    return {};
  }

  /// The group of a collective, to which the rank must belong.
  Result<GroupState*> GroupOf(const ChakraNode& node) {
    GroupState*& known = group_of_text_[node.group];
    if (known != nullptr) return known;
    const std::string& name = file_->texts[node.group];
    const auto members = groups_.find(name);
    if (members == groups_.end()) {
      return InvalidInput(fmt::format(
          "{}: found communicator group \"{}\", which {}; give the file with the groups with "
          "--groups",
          Where(node), Printable(name),
          groups_file_.empty() ? "no file or metadata node has" : groups_file_ + " does not have"));
    }
    if (std::ranges::find(members->second, rank_) == members->second.end()) {
      return InvalidInput(
          fmt::format("{}: found a collective of group \"{}\", to which rank {} "
                      "does not belong",
                      Where(node), name, rank_));
    }
    GroupState& group = collectives_[name];
    group.members = &members->second;
    if (group.id == GroupId::kNone) group.id = builder_.AddGroup({name, members->second});
    return known = &group;
  }

  /// Each rank of the group sends to the next.
  Result<void> Shift(const ChakraNode& node, std::uint32_t work, Instruction& instruction) {
    STEPCAST_ASSIGN_OR_RETURN(GroupState* const group, GroupOf(node));
    instruction.op = CommunicationOp(OpKind::kSend, node, group->id, work);
    ++sends_;
    return Meet(node, OpKind::kSend, *group, instruction);
  }

  Result<void> Collective(const ChakraNode& node, std::uint32_t work, Instruction& instruction) {
    STEPCAST_ASSIGN_OR_RETURN(GroupState* const found, GroupOf(node));
    GroupState& group = *found;
    ++collective_nodes_;
    if (node.collective == OpKind::kTimed) {
      ++other_collectives_;
      if (!node.has_duration) ++untimed_;
      instruction.op = builder_.AddOp(Op::Timed(Duration::Picoseconds(node.duration_ps), work));
    } else {
      instruction.op = CommunicationOp(node.collective, node, group.id, work);
    }
    return Meet(node, node.collective, group, instruction);
  }

  /// With what the other ranks of the group do at the same place in its order.
  Result<void> Meet(const ChakraNode& node, OpKind kind, GroupState& group,
                    Instruction& instruction) {
    if (group.members->size() == 1) return {};
    const std::size_t number = group.next[rank_]++;
    if (number == group.meetings.size()) {
      group.meetings.push_back({builder_.NewRendezvous(), kind, rank_, node.id});
    }
    Meeting& meeting = group.meetings[number];
    if (meeting.kind != kind) {
      return InvalidInput(
          fmt::format("{}: found {} as collective {} of group {}, wanted {} as node {} of rank {}",
                      Where(node), Name(kind), number + 1, Quoted(file_->texts[node.group]),
                      Name(meeting.kind), meeting.first_node, meeting.first_rank));
    }
    ++meeting.came;
    instruction.rendezvous = meeting.rendezvous;
    return {};
  }

  Result<void> CheckMeetings() const {
    for (const auto& [ends, transfers] : transfers_) {
      if (transfers.sent == transfers.received) continue;
      const auto& [source, destination, tag] = ends;
      return InvalidInput(
          fmt::format("{}.*.et: found {} sends and {} receives from rank {} to {} with tag {} (the "
                      "last is node "
                      "{}), wanted one receive for each send",
                      prefix_, transfers.sent, transfers.received, source, destination, tag,
                      transfers.last_node));
    }
    for (const auto& [name, group] : collectives_) {
      const std::vector<int>& members = *group.members;
      for (std::size_t i = 0; i < group.meetings.size(); ++i) {
        const Meeting& meeting = group.meetings[i];
        if (meeting.came == static_cast<int>(members.size())) continue;
        std::vector<int> missing;
        for (const int member : members) {
          const auto it = group.next.find(member);
          if (it == group.next.end() || it->second <= i) missing.push_back(member);
        }
        constexpr std::size_t kMostShown = 8;
        const bool more = missing.size() > kMostShown;
        if (more) missing.resize(kMostShown);
        return InvalidInput(fmt::format(
            "{}.*.et: found no partner for collective {} of group {} ({}, node {} of rank {}) "
            "in the traces of ranks {}{}",
            prefix_, i + 1, Quoted(name), Name(meeting.kind), meeting.first_node,
            meeting.first_rank, fmt::join(missing, ", "), more ? " and others" : ""));
      }
    }
    return {};
  }

  // ---- What became of all.

  void Count(ChakraStep& step) const {
    const auto take = [&](const char* what, std::int64_t count) {
      if (count > 0) step.taken.push_back({what, count, ""});
    };
    take("kernels", kernels_);
    take("operators of the host", host_);
    take("copies between device and host", copies_);
    take("collectives", collective_nodes_);
    take("sends", sends_);
    take("receives", receives_);
    const auto leave = [&](std::string what, std::int64_t count, const char* why) {
      if (count > 0) step.left.push_back({std::move(what), count, why});
    };
    leave("metadata", metadata_, "takes no time");
    leave("metadata with text that names no process groups", unread_metadata_, "not understood");
    constexpr std::size_t kMostNames = 20;
    std::size_t shown = 0;
    for (const auto& [name, count] : other_attributes_) {
      const bool roofline = name == "num_ops" || name == "tensor_size";
      if (++shown > kMostNames) continue;
      leave(fmt::format("attribute {}", Quoted(name)), count,
            roofline ? "for rooflines; times are as recorded" : "says nothing of time or order");
    }
    leave("more attributes by their names",
          static_cast<std::int64_t>(other_attributes_.size()) -
              static_cast<std::int64_t>(std::min(kMostNames, other_attributes_.size())),
          "say nothing of time or order");
    if (untimed_ > 0) {
      step.warnings.push_back(
          fmt::format("{} nodes have no duration and take no time here", untimed_));
    }
    if (other_collectives_ > 0) {
      step.warnings.push_back(fmt::format(
          "{} collectives are none that a network is known to price (broadcast, reduce, gather, "
          "scatter, barrier): they take their recorded time with any network",
          other_collectives_));
    }
  }

  std::string Where(const ChakraNode& node) const { return Describe(*file_, node); }
  static std::string Quoted(const std::string& name) {
    return name.empty() ? "of all ranks" : '"' + Printable(name) + '"';
  }

  std::string prefix_;
  std::vector<std::string> files_;
  std::string groups_file_;
  Groups groups_;
  ProgramBuilder builder_;
  std::vector<ChakraWork> works_;
  std::map<ChakraWork, std::uint32_t> work_ids_;
  std::map<std::string, GroupState> collectives_;
  std::map<std::pair<int, int>, GroupId> pairs_;
  std::map<std::tuple<int, int, int>, Transfers> transfers_;
  double interference_ = 0;
  // Of the rank under way.
  int rank_ = 0;
  const ChakraFile* file_ = nullptr;
  std::map<StreamKey, StreamId> streams_;
  std::set<std::int64_t> computes_;  ///< Streams with kernels.
  std::vector<GroupState*> group_of_text_;
  std::vector<std::uint32_t> names_;   ///< By text: the last work of the name.
  std::vector<std::uint32_t> placed_;  ///< By node: its instruction.
  std::vector<StreamId> on_stream_;
  std::vector<InstructionId> dependencies_;
  // Of all.
  std::int64_t step_nodes_ = 0;
  std::int64_t kernels_ = 0;
  std::int64_t host_ = 0;
  std::int64_t copies_ = 0;
  std::int64_t collective_nodes_ = 0;
  std::int64_t other_collectives_ = 0;
  std::int64_t sends_ = 0;
  std::int64_t receives_ = 0;
  std::int64_t metadata_ = 0;
  std::int64_t unread_metadata_ = 0;
  std::int64_t untimed_ = 0;
  std::int64_t communication_ = 0;  ///< That a network prices.
  std::int64_t untimed_communication_ = 0;
  std::map<std::string, std::int64_t> other_attributes_;
};

const ChakraWork& WorkOf(const ChakraStep& step, const Op& op) {
  return step.works[static_cast<std::size_t>(op.dims[IsCommunication(op.kind) ? 2 : 1])];
}

}  // namespace

Result<std::vector<std::string>> ChakraInputs(const std::string& prefix,
                                              const ChakraOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<std::string> files, FilesOf(prefix));
  std::string groups = GroupsFileOf(prefix, options);
  if (!groups.empty()) files.push_back(std::move(groups));
  return files;
}

Result<ChakraStep> ReadChakra(const std::string& prefix, const ChakraOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<std::string> files, FilesOf(prefix));
  return StepBuilder(prefix, std::move(files)).Build(options);
}

Pricing PricingOf(const ChakraStep& step, const CostModel* network) {
  const auto work = [&step](const Op& op) -> const ChakraWork& { return WorkOf(step, op); };
  Pricing pricing;
  pricing.device = [&step, network, work](const Op& op) -> Cost {
    if (IsCommunication(op.kind)) {
      if (network != nullptr) return network->DeviceTime(step.program, op);
      return {Duration::Picoseconds(op.dims[1]), CostSource::kMeasured};
    }
    if (work(op).of_host) return {Duration(), CostSource::kMeasured};
    return {Duration::Picoseconds(op.dims[0]), CostSource::kMeasured};
  };
  pricing.host = [work](const Op& op, Phase) { return work(op).host; };
  pricing.interference_slowdown = step.interference_slowdown;
  return pricing;
}

OpNames NamesOf(const ChakraStep& step) {
  return [&step](const Op& op) { return WorkOf(step, op).name; };
}

Result<CostModel> NetworkOf(const Environment& environment, const std::string& cluster, int gpus,
                            const std::string& framework) {
  STEPCAST_ASSIGN_OR_RETURN(Topology topology,
                            Topology::Create(environment.catalogue, cluster, gpus));
  STEPCAST_ASSIGN_OR_RETURN(
      const v1::Framework chosen,
      environment.frameworks.Find(framework.empty() ? "megatron-core" : framework));
  return CostModel::Create(environment.catalogue, std::move(topology), *environment.profiles,
                           chosen.host_profile(), framework);
}

Result<LoweredProgram> LowerChakra(const ChakraStep& step, const CostModel* network) {
  if (network == nullptr && step.communication > 0 &&
      step.untimed_communication == step.communication) {
    return InvalidInput(
        fmt::format("found no duration on any of {} communication nodes, wanted a network to price "
                    "them: give --cluster",
                    step.communication));
  }
  return LowerChecked(step.program, PricingOf(step, network));
}

}  // namespace stepcast
