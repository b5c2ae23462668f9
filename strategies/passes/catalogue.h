/// \file
/// The passes that files can ask for, by name.
///
/// To add one: an entry in `PassKinds()`, and fields of `v1::Pass` for options that are new.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "strategies/passes/pass.h"
#include "strategies/v1/pass.pb.h"

namespace stepcast {

/// Where the message of a pass was written, and what it can draw on.
struct PassOrigin {
  const SourceMap& source;
  std::string path;       ///< Of the message in its file, such as "passes[0]".
  std::string directory;  ///< Relative paths in options start here.
  Bytes device_memory;    ///< What tensors can use on a device.

  /// Of the message, or of one of its fields.
  std::string FieldPath(std::string_view field = "") const;
  /// "FILE:LINE: PATH.FIELD", as errors begin.
  std::string Where(std::string_view field = "") const;
};

struct PassKind {
  std::string_view name;                  ///< As `ProgramPass::name`.
  std::string_view description;           ///< A line for lists.
  std::vector<std::string_view> options;  ///< Fields of `v1::Pass` that it takes.
  /// Errors are those of options, and begin with `PassOrigin::Where`.
  Result<std::unique_ptr<const ProgramPass>> (*make)(const v1::Pass& message,
                                                     const PassOrigin& origin);
};
std::span<const PassKind> PassKinds();

/// kInvalidInput names file, line and cure: no such pass, or an option that it does not have.
Result<std::unique_ptr<const ProgramPass>> MakePass(const v1::Pass& message,
                                                    const PassOrigin& origin);

}  // namespace stepcast
