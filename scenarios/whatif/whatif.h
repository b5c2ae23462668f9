/// \file
/// What each change of a scenario would buy, alone and together.
///
/// Changes are compared by what a fixed amount of work takes: the time of a step over its tokens
/// (samples, for models without tokens), since a change may put more work into a step. Where the
/// scenario gives a critical batch size, tokens of large batches count for less. The
/// *speed-up* of a change is the baseline's time over the changed one's, the *saving* one minus the
/// ratio of what the work costs. A change *helps* if it fits into memory and its speed-up is
/// above 1.
///
/// The *joint effect* is found greedily: of the changes that help, the one of the largest speed-up
/// first, each is added to those before it, and stays if all together can be, fit and take less
/// time than without it; then those are tried that are faster and do not fit alone. Greedy search
/// need not find the best of all sets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Whether a speed-up (or a slow-down) is more than the errors of both forecasts leave open.
///
/// Errors of the two are taken as independent: the logarithm of the speed-up, of the medians, is
/// held against the root of the sum of squares of the logarithms of their 90 % intervals on the
/// side in question. Two forecasts of one scenario share most of what they get wrong, so this asks
/// for more than it should rather than less.
enum class Evidence : std::uint8_t {
  kUnknown,  ///< No calibration says how far forecasts like these are off.
  kWithin,
  kBeyond,
};

Evidence EvidenceOf(const Forecast& baseline, const Forecast& changed);

/// A forecast beside the baseline's.
struct Effect {
  Forecast forecast;
  double speed_up = 1;
  std::optional<double> saving;  ///< Absent where a price is not known.
  Evidence evidence = Evidence::kUnknown;

  bool helps() const { return forecast.fits && speed_up > 1; }
};

/// Work of a step that changes are compared by: tokens, or samples, as far as they are worth those
/// of small batches (`ForecastCost::batch_efficiency`).
double WorkOf(const Forecast& forecast);

struct ChangeOutcome {
  enum class Status : std::uint8_t {
    kForecast,
    kNoEffect,      ///< The step is the baseline's.
    kDoesNotApply,  ///< What it needs is not there, or the plan cannot be.
    kLeftOut,       ///< It would take too long.
  };
  v1::Change change;
  Status status = Status::kDoesNotApply;
  std::string reason;  ///< Of all but kForecast.
  std::vector<Setting> settings;
  std::optional<Effect> effect;
  // From 1; 0 for those that do not fit, or whose price is not known.
  int time_rank = 0;
  int cost_rank = 0;
  int memory_rank = 0;
};
std::string_view Name(ChangeOutcome::Status status);

struct JointEffect {
  std::vector<std::string> changes;  ///< In the order that they were added.
  std::vector<Setting> settings;
  std::optional<Effect> effect;  ///< Absent where no change helps.
  struct Skipped {
    std::string change;
    std::string reason;
  };
  std::vector<Skipped> skipped;  ///< That help, and not beside the others.
};

/// Two changes at once against each by itself.
struct PairOutcome {
  std::string first;
  std::string second;
  double product = 1;  ///< Of their speed-ups.
  std::optional<Effect> effect;
  std::string reason;  ///< Why they do not go together.

  /// Above 1 they help each other, below they are about the same time.
  double interaction() const { return effect->speed_up / product; }
};

struct WhatIf {
  std::string list;  ///< Whose changes they are.
  Forecast baseline;
  std::vector<ChangeOutcome> changes;  ///< As listed.
  JointEffect joint;
  std::vector<PairOutcome> pairs;
};

struct WhatIfOptions {
  int threads = 0;  ///< 0 is all cores. The result does not depend on it.
  /// Also all pairs of changes that were forecast, fit and go together.
  bool pairs = false;
  /// Changes with passes that nobody asked for by name are left out where a step has more
  /// instructions: passes look at each of them many times.
  std::size_t most_instructions_for_passes = 50'000;
  /// Called with what is under way and how much of it is done; not by several threads at once.
  std::function<void(std::string_view what, std::size_t done, std::size_t all)> progress{};
  /// Asked before each forecast, by several threads: true, from then on for good, ends it all with
  /// kUnsupported.
  std::function<bool()> stopped{};
};

/// Errors are those of the baseline, or of a change that asks for what cannot be written.
Result<WhatIf> AskWhatIf(const Environment& environment, const ScenarioSource& source,
                         const ChosenChanges& changes, const WhatIfOptions& options = {});

/// As people read it. Ends with a newline.
struct TextStyle;
std::string WhatIfText(const WhatIf& whatif, const TextStyle& style);
/// One object; the names of its fields are an interface. Ends with a newline.
std::string WhatIfJson(const WhatIf& whatif);
/// A line for the baseline, each change, the joint effect and each pair.
std::string WhatIfCsv(const WhatIf& whatif);

}  // namespace stepcast
