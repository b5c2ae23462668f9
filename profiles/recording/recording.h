/// \file
/// What a profiler saw of a training process: its host threads, what they launched, and what its
/// devices did with it.
///
/// The readers of Kineto's traces and of Nsight Systems' exports both make a Recording; profiles,
/// and Programs that replay it, are made of one whatever its tool. Times are nanoseconds of one
/// clock. All texts are interned: a recording of a gigabyte has millions of events but few names.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "profiles/collect/activity/activity.h"
#include "profiles/import/imported_profile.h"

namespace stepcast {

/// Index into `Recording::texts`; the first is empty.
enum class TextId : std::uint32_t { kNone = 0 };

inline constexpr std::uint32_t kNoIndex = std::numeric_limits<std::uint32_t>::max();

/// A moment of the recording's clock to another.
struct RecordedSpan {
  std::int64_t start_ns = 0;
  std::int64_t end_ns = 0;  ///< Not before `start_ns`.

  std::int64_t length_ns() const { return end_ns - start_ns; }
};

struct RecordedDevice {
  std::uint32_t number = 0;  ///< As activities name it.
  std::string name;          ///< "NVIDIA H100 80GB HBM3"; empty if not known.
  std::int64_t memory_bytes = 0;
  int multiprocessors = 0;
};

struct RecordedThread {
  std::uint32_t process = 0;  ///< Index into `processes`.
  std::int64_t number = 0;    ///< Of the operating system.
  std::string name;
};

/// What a framework, or the user, called a stretch of a thread: an operator such as "aten::mm", an
/// annotation such as "ProfilerStep#4", a range of NVTX. Those of one thread nest.
struct RecordedRange {
  enum class Kind : std::uint8_t { kOperator, kAnnotation };
  Kind kind = Kind::kOperator;
  std::uint32_t thread = 0;  ///< Index into `threads`.
  RecordedSpan span;
  TextId name{};
  /// Of the inputs, as JSON text with no spaces: extents `[[128,1024],[1024,4096],[]]`, types
  /// `["float","float","Scalar"]`, steps from element to element `[[1024,1],[1,1024],[]]`, and what
  /// is no tensor, `["","","1"]`; kNone where they were not recorded.
  TextId shapes{};
  TextId types{};
  TextId strides{};
  TextId values{};
  std::uint64_t external = 0;  ///< The tool's number of an operator; 0: none.
  std::int64_t sequence = -1;  ///< Shared by a forward operator and its backward; -1: none.
};

/// A call of the CUDA runtime or driver.
struct RecordedCall {
  enum class Kind : std::uint8_t {
    kLaunch,       ///< Of a kernel, a copy or a fill: something starts on a device.
    kGraphLaunch,  ///< Of a CUDA graph: many things start.
    kEventRecord,
    kStreamWaitEvent,    ///< A stream waits; the thread does not.
    kStreamSynchronize,  ///< The thread waits, as in all that follow.
    kEventSynchronize,
    kDeviceSynchronize,
    kOther,
  };
  Kind kind = Kind::kOther;
  std::uint32_t thread = 0;
  RecordedSpan span;
  std::uint32_t correlation = 0;  ///< 0: none. Unique within a process.
  TextId name{};                  ///< Without a version's suffix.
};

/// What a collective moves, as the framework says. Counts are of elements, of one rank.
struct RecordedCollective {
  TextId name{};  ///< "allreduce", "_allgather_base".
  TextId type{};  ///< "Float", "BFloat16".
  std::int64_t elements_in = 0;
  std::int64_t elements_out = 0;
  std::int32_t group_size = 0;  ///< 0: not known.
  TextId group_name{};
  TextId group_ranks{};  ///< JSON text of the list, "[0,1]"; kNone if not known.
};

/// A kernel, copy or fill. Not synchronisations, which are no work.
struct RecordedActivity {
  ActivityKind kind = ActivityKind::kKernel;
  CopyDirection direction = CopyDirection::kOther;
  NcclKernel nccl = NcclKernel::kNone;
  std::uint32_t device = 0;  ///< Number.
  std::uint32_t context = 0;
  std::uint32_t stream = 0;
  std::uint32_t correlation = 0;  ///< 0: none.
  RecordedSpan span;
  std::int64_t bytes = 0;  ///< Of copies and fills.
  TextId name{};
  std::uint64_t external = 0;      ///< The tool's own number of its operator; may be of no range.
  std::uint32_t process = 0;       ///< Index into `processes`: whose correlation it is.
  std::uint32_t call = kNoIndex;   ///< Into `calls`: what launched it.
  std::uint32_t range = kNoIndex;  ///< Into `ranges`: the innermost operator around the call.
  std::uint32_t collective = kNoIndex;  ///< Into `collectives`.
};

/// Something waited, as CUPTI has it.
struct RecordedWait {
  enum class Kind : std::uint8_t { kStreamWaitsForEvent, kEvent, kStream, kContext };
  Kind kind = Kind::kStream;
  std::uint32_t device = 0;
  std::uint32_t stream = kNoIndex;  ///< That waits, or is waited for.
  std::uint32_t correlation = 0;    ///< Of the call that waits.
  RecordedSpan span;
  /// The stream whose event is waited for, and the correlation of the call that recorded the event.
  std::uint32_t event_stream = kNoIndex;
  std::uint32_t event_correlation = 0;
  std::uint32_t process = 0;  ///< Index into `processes`: whose correlations these are.
};

struct Recording {
  std::string file;    ///< As it was named.
  std::string tool;    ///< "Kineto", "Nsight Systems 2024.6.2".
  int rank = -1;       ///< Global; -1: not known.
  int world_size = 0;  ///< 0: not known.
  std::string nccl_version;
  bool with_stack = false;          ///< Python frames were recorded: the host is slowed.
  bool whole_microseconds = false;  ///< Times have no more digits.
  std::vector<RecordedDevice> devices;
  std::vector<std::int64_t> processes;  ///< Of the operating system; at least one.
  std::vector<RecordedThread> threads;
  // Each by start, then end; ranges that contain others come first.
  std::vector<RecordedRange> ranges;
  std::vector<RecordedCall> calls;
  std::vector<RecordedActivity> activities;
  std::vector<RecordedWait> waits;
  std::vector<RecordedCollective> collectives;
  std::vector<std::string> texts = {""};
  /// Events of the file that are not in the lists, and why.
  std::vector<ImportCount> left;

  const std::string& text(TextId id) const { return texts[static_cast<std::size_t>(id)]; }
};

/// Fills a Recording's `texts` while it is read.
class TextTable {
 public:
  explicit TextTable(Recording& recording) : recording_(recording) {}
  TextId Intern(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;  // NOLINT(readability-identifier-naming): as the library wants it
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  Recording& recording_;
  std::unordered_map<std::string, TextId, Hash, std::equal_to<>> ids_;
};

/// Of a call's name, such as "cudaLaunchKernelExC" or "cuMemcpyHtoDAsync_v2".
RecordedCall::Kind CallKindOf(std::string_view name);

/// Puts all lists in order and joins activities with their calls (by correlation, within a
/// process) and with the operators around these: the innermost range of kind kOperator on the
/// call's thread that contains the call's start, else the one whose `external` is the activity's.
/// For readers, once everything has been read: `call` and `range` of activities are set here.
void FinishRecording(Recording& recording);

/// Steps of training in order: annotations of one thread that do not overlap.
struct RecordedSteps {
  std::uint32_t thread = 0;
  std::vector<RecordedSpan> steps;  ///< At least one.
  std::vector<TextId> names;        ///< Of each.
};
/// Those whose name begins with `prefix`, as torch.profiler calls them; nothing where there are
/// none.
std::optional<RecordedSteps> StepsOf(const Recording& recording,
                                     std::string_view prefix = "ProfilerStep#");

}  // namespace stepcast
