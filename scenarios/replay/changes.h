/// \file
/// Changes of a recorded run: faster collectives, other numbers, another GPU, fewer launches.
///
/// A recording has kernels by name and time, not what they compute. A change scales the times of
/// those that it is about, by measured rows of profiles where these can say, else by rates of the
/// hardware catalogue; what waits for what stays, and the engine finds what that does to the step.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/cost/cost_model.h"
#include "scenarios/forecast/scenario.h"
#include "strategies/replay/replay.h"

namespace stepcast {

/// What holds a kernel up, by its name.
enum class KernelClass : std::uint8_t {
  kMatrix,       ///< Products and convolutions, fused attention: the device's matrix rate.
  kMemoryBound,  ///< Elementwise, norms, reductions, pooling, re-layouts: memory bandwidth.
  kCollective,
  kCopy,  ///< Copies and fills.
  kOther,
};
std::string_view Name(KernelClass kernel_class);
KernelClass ClassOf(const Recording& recording, const RecordedActivity& activity);

/// The type that a matrix kernel multiplies in, by its name; nothing where the name does not say.
std::optional<DType> MatrixTypeOf(std::string_view kernel);
/// Bytes of the elements that a kernel works on, by its name or by what its operator was given:
/// 2 or 4; nothing where neither says.
std::optional<int> ElementBytesOf(const Recording& recording, const RecordedActivity& activity);

/// Prices of one device of the catalogue.
struct ReplayDevice {
  DeviceSpec spec;
  std::shared_ptr<const DeviceCosts> costs;
};
using FindReplayDevice = std::function<Result<ReplayDevice>(std::string_view name)>;
/// Those of its catalogue and profiles; the environment must outlive the result. kNotFound.
FindReplayDevice ReplayDevicesOf(const Environment& environment);

/// A change as it is written, such as "collectives=2" or "cuda-graphs".
struct ReplayChange {
  std::string text;
  std::string name;
  std::string value;
  double factor = 0;     ///< For those with one.
  std::string kernel{};  ///< Part of the names that "kernel=PART:FACTOR" is about.
};

/// Name, what may stand after "=", and what it does; for help and documents.
struct ReplayChangeKind {
  std::string_view name;
  std::string_view value;  ///< "FACTOR"; empty: none.
  std::string_view does;
};
std::span<const ReplayChangeKind> ReplayChangeKinds();

/// kInvalidInput names what was found, what is wanted, and the nearest name.
Result<ReplayChange> ParseReplayChange(std::string_view text);

/// Those that are tried where none is asked for.
std::vector<ReplayChange> UsualReplayChanges();

/// What changes have made of a replay so far.
struct ReplayState {
  std::vector<Duration> times;  ///< By instruction.
  bool free_collectives = false;
  std::optional<ReplayDevice> device{};  ///< In place of the recorded one.
  std::optional<DType> precision{};      ///< Of what was in fp32 and tf32.
};

struct AppliedChange {
  std::int64_t instructions = 0;  ///< How many have another time.
  Duration removed;               ///< Of all of them together; negative: added.
  std::vector<std::string> notes;
};

/// kNotFound, kInvalidInput: a device that is not in the catalogue, or needed and not known.
Result<AppliedChange> Apply(const ReplayChange& change, const Replay& replay,
                            std::span<const Recording> recordings,
                            const FindReplayDevice& find_device, ReplayState& state);

}  // namespace stepcast
