/// \file
/// One rank's file of Chakra nodes, without what a simulation has no use for. Private to
/// scenarios/chakra.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/op.h"
#include "simulator/program/program.h"

namespace stepcast::chakra_internal {

enum class ChakraNodeKind : std::uint8_t {
  kCompute,
  kLoad,
  kStore,
  kSend,
  kReceive,
  kCollective,
  kMetadata,
};

inline constexpr std::uint32_t kNoChakraNode = 0xffffffff;

/// Of attributes that a node lacks the initial values stay.
struct ChakraNode {
  std::uint64_t id = 0;
  std::int64_t duration_ps = 0;
  std::int64_t host_ps = -1;  ///< Not one of an export of stepcast.
  std::int64_t bytes = 0;     ///< Of communication.
  std::int64_t stream = -1;
  std::int64_t thread = -1;
  std::uint32_t name = 0;   ///< Index into `ChakraFile::texts`.
  std::uint32_t group = 0;  ///< The same; empty for the group of all ranks.
  std::int32_t source = -1;
  std::int32_t destination = -1;
  std::int32_t tag = 0;
  /// Of a receive that is half of a shift (each rank of a group sends to the next): its send, which
  /// stands for both. Index into `nodes`.
  std::uint32_t shift = kNoChakraNode;
  std::uint32_t first_dependency = 0;  ///< Into `ChakraFile::dependencies`.
  std::uint32_t dependencies = 0;
  ChakraNodeKind kind = ChakraNodeKind::kCompute;
  /// Of collectives; kTimed for those that are no operator, such as a barrier.
  OpKind collective = OpKind::kTimed;
  Phase phase = Phase::kForward;
  bool has_duration = false;
  bool on_host = false;
  bool posted_ahead = false;
  bool blocks_host = false;
};

/// A communicator group that a metadata node of a PyTorch trace names.
struct ChakraGroup {
  std::string name;
  std::vector<int> ranks;  ///< Empty: all.
};

struct ChakraFile {
  std::string path;
  std::vector<ChakraNode> nodes;  ///< In the order of the file.
  /// Indices into `nodes`; no node is among its own, nor is any there twice.
  std::vector<std::uint32_t> dependencies;
  std::vector<std::string> texts = {""};
  std::vector<StreamKind> streams;  ///< What each is for, as far as the file says.
  std::optional<std::int64_t> ranks;
  double interference_slowdown = 0;
  std::vector<ChakraGroup> groups;
  /// Attributes without a meaning here, by name, and on how many nodes.
  std::map<std::string, std::int64_t> other_attributes;
  std::int64_t unread_metadata = 0;  ///< Metadata nodes whose text names no groups.
};

/// Reads `path`, raw or gzip, of a rank; at most `most_nodes` nodes.
Result<ChakraFile> ReadChakraFile(const std::string& path, int rank, std::int64_t most_nodes);

/// Indices of all nodes so that each comes after those that it depends on, in the order of the file
/// as far as that allows. kInvalidInput names the nodes of a cycle.
Result<std::vector<std::uint32_t>> OrderOf(const ChakraFile& file);

/// Names come from anywhere: what is no letter of a terminal, or beyond 80, does not reach one.
std::string Printable(const std::string& name);
/// "t.0.et: node 7 (gemm)".
std::string Describe(const ChakraFile& file, const ChakraNode& node);

}  // namespace stepcast::chakra_internal
